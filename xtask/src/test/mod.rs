//! `cargo xtask test`: everything that CI checks, in order, stopping at the first step that fails.
//!
//! The last line that it prints counts the tests that ran: `N passed, N failed`.

mod arrows;
mod browser;
mod lints;
mod migrations;
mod oracles;
pub mod postgres;
mod raw_sql;
mod rust;
mod tally;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, ensure};
use clap::ValueEnum;
use tally::Tally;

use crate::bundle;
use crate::place::Place;
use crate::programs;

/// One thing that CI checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Step {
    /// The code is formatted.
    Format,
    /// Each crate depends only on those below it, and SQL stays in its room.
    Arrows,
    /// Both databases have the same migrations, and each can be undone.
    Migrations,
    /// The browser bundle builds.
    Bundle,
    /// The compiler and clippy have no warning.
    Lints,
    /// Unit tests, property tests and the store's stories on both databases.
    Rust,
    /// The pages in a real browser, with scripts and without.
    Browser,
}

impl Step {
    fn run(self, place: &Place, tally: &mut Tally) -> Result<()> {
        match self {
            Self::Format => programs::run(place.cargo().args(["fmt", "--all", "--check"])),
            Self::Arrows => arrows::check(place).and_then(|()| raw_sql::check(&place.root)),
            Self::Migrations => migrations::check(&place.root.join("migrations")),
            Self::Bundle => bundle::run(place).map(|_| ()),
            Self::Lints => lints::check(place),
            Self::Rust => rust::run(place, tally),
            Self::Browser => browser::run(place, tally),
        }
    }
}

/// Runs the steps named, or all of them, and says how each went.
pub fn run(place: &Place, chosen: &[Step]) -> ExitCode {
    let all = chosen.is_empty();
    let steps = Step::value_variants().iter().copied().filter(|step| all || chosen.contains(step));
    let mut tally = Tally::default();
    for step in steps {
        let name = format!("{step:?}").to_lowercase();
        println!("\n== {name}");
        let start = Instant::now();
        if let Err(error) = step.run(place, &mut tally).and_then(|()| nothing_skipped(&tally)) {
            println!("\n{name} failed: {error:#}");
            // A step without tests of its own counts as one failure.
            tally.failed = tally.failed.max(1);
            println!("{tally}");
            return ExitCode::FAILURE;
        }
        println!("{name} passed in {:.1} s", start.elapsed().as_secs_f64());
    }
    println!("\n{tally}");
    ExitCode::SUCCESS
}

/// Whether this is CI, where nothing may be left out.
fn in_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}

fn nothing_skipped(tally: &Tally) -> Result<()> {
    ensure!(!in_ci() || tally.skipped == 0, "CI skips nothing, but {} tests were skipped", tally.skipped);
    Ok(())
}
