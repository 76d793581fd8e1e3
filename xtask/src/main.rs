//! Build, demo, test, bench and trials: `cargo xtask …`, so that cargo alone is enough.

mod bench;
mod bundle;
mod demo;
mod place;
mod programs;
mod test;
mod trials;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use place::Place;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Build, demo, test and bench Acequia.")]
struct Arguments {
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build everything and serve a living demo community, with its sign-ins printed.
    Demo(demo::DemoArguments),
    /// Build the browser bundle into the folder that the server embeds.
    Bundle,
    /// Measure the release build, beside what this machine could do at best.
    Bench(bench::BenchArguments),
    /// The long ones: kills a server under load, fills its disk, has two close votes, again and again.
    Trials(trials::TrialArguments),
    /// Everything that CI checks, in order; or only the steps named.
    Test {
        /// The steps to run; all of them when none is named.
        steps: Vec<test::Step>,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = Place::find().and_then(|place| match arguments.command {
        Task::Demo(demo) => demo::run(&place, &demo).map(|()| ExitCode::SUCCESS),
        Task::Bundle => bundle::run(&place).map(|_: PathBuf| ExitCode::SUCCESS),
        Task::Bench(bench) => bench::run(&place, &bench).map(|()| ExitCode::SUCCESS),
        Task::Trials(trials) => trials::run(&place, &trials).map(|()| ExitCode::SUCCESS),
        Task::Test { steps } => Ok(test::run(&place, &steps)),
    });
    outcome.unwrap_or_else(|error| {
        eprintln!("{error:#}");
        ExitCode::FAILURE
    })
}
