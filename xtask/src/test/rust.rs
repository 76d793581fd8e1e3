//! The tests that cargo runs: pure rules, the store's stories on both databases, handlers, and xtask itself.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::postgres::Postgres;
use super::tally::Tally;
use super::{in_ci, oracles};
use crate::place::Place;
use crate::programs;

/// The variable that gives the store's stories a PostgreSQL server: they make databases of their own there.
const POSTGRES: &str = "ACEQUIA_TEST_POSTGRES";

/// Runs them with a PostgreSQL that lives as long as they do.
pub fn run(place: &Place, tally: &mut Tally) -> Result<()> {
    let oracles = oracles::find(&place.root)?;
    let given = std::env::var(POSTGRES).ok().filter(|value| !value.is_empty() && !in_ci());
    let (address, server) = match given {
        Some(address) => (address, None),
        None => {
            println!("Starting a PostgreSQL for the tests …");
            let server = Postgres::start()?;
            (server.address.clone(), Some(server))
        }
    };
    // xtask apart: its dependencies would switch on features of the server's and compile them again.
    for package in [&[][..], &["--package", "xtask"]] {
        let mut cargo = place.cargo();
        cargo.args(["test", "--no-fail-fast"]).args(package).env(POSTGRES, &address);
        if let Some(folder) = &oracles {
            cargo.env(oracles::VARIABLE, folder);
        }
        count(&mut cargo, tally).inspect_err(|_| tell_surroundings(server.as_ref()))?;
    }
    Ok(())
}

/// Shows what else may have made tests fail: a full disk, or a server that went away.
fn tell_surroundings(server: Option<&Postgres>) {
    let temporary = std::env::temp_dir();
    if let Ok(space) = programs::output(Command::new("df").arg("-h").arg(&temporary)) {
        println!("\nThe disk of temporary files:\n{space}");
    }
    if let Some(server) = server {
        println!("\nThe last lines of PostgreSQL's log:\n{}", server.last_words());
    }
}

/// Runs cargo, shows its output as it comes, and counts the tests in it.
fn count(cargo: &mut Command, tally: &mut Tally) -> Result<()> {
    let mut child = cargo.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().context("cargo could not be started")?;
    let output = child.stdout.take().context("cargo has no output")?;
    for line in BufReader::new(output).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        if let Some(result) = Tally::from_test_result(&line) {
            tally.add(result);
        }
    }
    let status = child.wait()?;
    ensure!(status.success(), "cargo test failed ({status})");
    Ok(())
}
