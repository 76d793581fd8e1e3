//! `cargo xtask bench`: how fast the release build is, beside what this machine could do at best.
//!
//! What is measured stands in `server/benches/speed/`; this builds it and runs it.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::bundle;
use crate::place::Place;
use crate::programs;

/// What a person may choose about the measurement.
#[derive(Args)]
pub struct BenchArguments {
    /// A small community and short measurements: shows that everything runs, not how fast.
    #[arg(long)]
    quick: bool,
    /// Only what is measured of a community of a hundred thousand members.
    #[arg(long)]
    large_alone: bool,
    /// Where the figures go as JSON; by default `bench/speed.json` in the target folder.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

/// Builds everything for release, then measures.
pub fn run(place: &Place, arguments: &BenchArguments) -> Result<()> {
    // The server embeds the bundle, and a first visit weighs it.
    bundle::run(place)?;
    if programs::on_path(&["sqlite3"]).is_none() {
        let missing = "Missing: the program sqlite3. The dues report will have no ceiling beside it.";
        programs::install(&["sqlite3"], missing).unwrap_or_else(|error| println!("{error:#}"));
    }
    let json = match &arguments.json {
        Some(file) => std::path::absolute(file)?,
        None => place.target.join("bench").join("speed.json"),
    };
    println!("Building the server for release (the first time this takes many minutes) …");
    programs::run(place.cargo().args(["bench", "--bench", "speed", "--no-run"]))?;
    let beside = beside(place);
    let mut cargo = place.cargo();
    if let Ok(program) = &beside {
        cargo.env("ACEQUIA_STV_RS", program);
    } else if let Err(error) = beside {
        println!("{error:#}. The count by Meek's method will have no ceiling beside it.");
    }
    cargo.args(["bench", "--quiet", "--bench", "speed", "--", "--json"]).arg(json);
    if arguments.quick {
        cargo.arg("--quick");
    }
    if arguments.large_alone {
        cargo.arg("--large-alone");
    }
    programs::run(&mut cargo)
}

/// The program `stv-rs`, of one version, built once into the target folder. As a dependency it would switch on features of other crates,
/// so that tests and the program would no longer share what is built.
fn beside(place: &Place) -> Result<PathBuf> {
    let root = place.target.join("bench").join("beside");
    let program = root.join("bin").join("stv-rs");
    if !program.is_file() {
        let mut cargo = place.cargo();
        cargo.args(["install", "--quiet", "--locked", "stv-rs", "--version", "=0.5.1", "--root"]).arg(&root);
        programs::run(&mut cargo)?;
    }
    Ok(program)
}
