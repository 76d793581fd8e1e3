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
    /// In how many rounds a server is killed twice while votes close; each round takes about five seconds.
    #[arg(long, default_value_t = 25, value_parser = clap::value_parser!(u32).range(1..=1_000))]
    close_kills: u32,
    /// How often a disk is filled; each time takes about a second.
    #[arg(long, default_value_t = 25, value_parser = clap::value_parser!(u32).range(1..=1_000))]
    fills: u32,
    /// How many votes close over two servers, three in a second.
    #[arg(long, default_value_t = 120, value_parser = clap::value_parser!(u32).range(1..=1_000))]
    closes: u32,
    /// For how many seconds readers of files are given what nobody means to write.
    #[arg(long, default_value_t = 180, value_parser = clap::value_parser!(u32).range(1..=3_600))]
    fuzz_seconds: u32,
    /// The seed of those files, to find again what was found.
    #[arg(long)]
    fuzz_seed: Option<u64>,
}

/// Kills a server under load and while votes close, fills its disk, has two close votes over one PostgreSQL, and looks for what was acknowledged; gives
/// its readers of files what they do not expect.
pub fn run(place: &Place, arguments: &TrialArguments) -> Result<()> {
    println!("Starting a PostgreSQL for the trials …");
    let postgres = Postgres::start()?;
    let mut cargo = place.cargo();
    cargo.args(["test", "--test", "trials", "--", "--nocapture", "--test-threads", "1"]);
    cargo.env("ACEQUIA_TEST_POSTGRES", &postgres.address).env("ACEQUIA_KILLS", arguments.kills.to_string());
    cargo.env("ACEQUIA_FILLS", arguments.fills.to_string()).env("ACEQUIA_CLOSES", arguments.closes.to_string());
    cargo.env("ACEQUIA_CLOSE_KILLS", arguments.close_kills.to_string());
    cargo.env("ACEQUIA_FUZZ_SECONDS", arguments.fuzz_seconds.to_string());
    if let Some(seed) = arguments.fuzz_seed {
        cargo.env("ACEQUIA_FUZZ_SEED", seed.to_string());
    }
    programs::run(&mut cargo)
}
