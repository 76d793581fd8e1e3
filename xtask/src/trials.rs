//! `cargo xtask trials`: the long ones, bounded in time. CI runs a short form of each among its tests.

use anyhow::Result;
use clap::Args;

use crate::place::Place;
use crate::programs;
use crate::test::postgres::Postgres;

/// What a person may choose about the trials.
#[derive(Args)]
pub struct TrialArguments {
    /// How often each server is killed; each kill takes about a second.
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    kills: u32,
}

/// Kills a server under load, on SQLite and on PostgreSQL, and looks for what it had acknowledged.
pub fn run(place: &Place, arguments: &TrialArguments) -> Result<()> {
    println!("Starting a PostgreSQL for the trials …");
    let postgres = Postgres::start()?;
    let mut cargo = place.cargo();
    cargo.args(["test", "--test", "kills", "--", "--nocapture", "--test-threads", "1"]);
    cargo.env("ACEQUIA_TEST_POSTGRES", &postgres.address).env("ACEQUIA_KILLS", arguments.kills.to_string());
    programs::run(&mut cargo)
}
