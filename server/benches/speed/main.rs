//! How fast the server is, beside what this machine could do at best: `cargo xtask bench`.
//!
//! A community of ten thousand members is made by the store's own commands, the release build serves it as a child
//! process, and clients drive it over HTTP as browsers would. Beside each figure stands its ceiling, measured in the
//! same run: the same rows committed on raw SQLite, a bare handler that serves as many bytes, the same rows printed by
//! the program sqlite3, the same ballots counted by the program stv-rs. At the end `acequia verify` must find the database as it was recorded.

mod bare;
mod counting;
mod dues;
mod failure;
mod http;
mod large;
mod load;
mod pages;
mod raw_sqlite;
mod report;
mod seed;
mod server;
mod shell;
mod table;
mod votes;
mod weight;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;

use crate::failure::Result;
use crate::http::Connection;
use crate::load::Load;
use crate::report::{Goal, Report, Row};
use crate::seed::Community;
use crate::server::Server;

/// How many clients ask at once, one measurement for each.
const CLIENTS: [usize; 3] = [1, 16, 128];

/// What a person may choose.
#[derive(Debug, Parser)]
struct Options {
    /// A small community and short measurements: shows that everything runs, not how fast.
    #[arg(long)]
    quick: bool,
    /// Only the large community.
    #[arg(long)]
    large_alone: bool,
    /// Where the figures go as JSON.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// What `cargo bench` gives to every benchmark.
    #[arg(long, hide = true)]
    bench: bool,
}

/// How much is measured.
#[derive(Debug, Clone, Copy)]
struct Scale {
    /// Members of the community.
    members: usize,
    /// Ballots that each method counts.
    ballots: usize,
    /// How long each load lasts.
    time: Duration,
    /// How often a start is measured.
    starts: usize,
    /// The large community beside it.
    large: large::Size,
}

impl Scale {
    const FULL: Self = Self {
        members: 10_000,
        ballots: 1_000_000,
        time: Duration::from_secs(4),
        starts: 5,
        large: large::Size { members: 100_000, machines: 500, lines: 200_000 },
    };
    const QUICK: Self = Self {
        members: 500,
        ballots: 10_000,
        time: Duration::from_millis(300),
        starts: 2,
        large: large::Size { members: 1_000, machines: 20, lines: 2_000 },
    };
}

/// What every measurement needs.
struct Bench {
    scale: Scale,
    community: Community,
    server: Server,
}

impl Bench {
    /// Drives the server as [`load::drive`] does, and notes the time of processors that it uses meanwhile.
    fn drive(
        &self,
        clients: usize,
        time: Duration,
        request: impl Fn(&mut Connection) -> Result<Option<usize>> + Sync,
    ) -> Result<Load> {
        let before = self.server.processor_time();
        let mut load = load::drive(self.server.address, clients, time, request)?;
        load.processor_time = self.server.processor_time().zip(before).map(|(after, before)| after - before);
        Ok(load)
    }
}

fn main() -> ExitCode {
    let options = Options::parse();
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("The speeds could not be measured: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<()> {
    let scale = if options.quick { Scale::QUICK } else { Scale::FULL };
    let began = Instant::now();
    // Beside the build and not in the system's folder for temporary files: that may live in memory, where a commit is
    // made durable for nothing.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let mut report = Report::begin(scale.members);

    if options.large_alone {
        report.rows.extend(large::measure(&folder.path().join("large"), &scale)?);
        return finish(report, began, options);
    }
    // First, while this process holds nothing else.
    report.rows.extend(counting::measure(folder.path(), scale.ballots)?);
    let community = say(&format!("Making a community of {} members", scale.members), || {
        tokio::runtime::Runtime::new()?.block_on(seed::make(folder.path(), &scale))
    })?;
    let raw = raw_sqlite::copy(&community.database)?;
    let mut starts = say("Starting the server", || server::starts(&community.database, scale.starts))?;
    let server = Server::start(&community.database)?;
    let mut bench = Bench { scale, community, server };
    pages::warm_up(&bench)?;
    let mut resident = vec![("Resident at rest", bench.server.resident_mib())];

    for (clients, decision) in CLIENTS.into_iter().zip(bench.community.decisions.clone()) {
        let row = say(&format!("Votes, {clients} at once"), || votes::measure(&bench, clients, decision, &raw))?;
        report.rows.push(row);
    }
    resident.push(("Resident after the votes", bench.server.resident_mib()));
    // The first page of the register is a core page already.
    let register = large::register(scale.members).into_iter().skip(1);
    for page in pages::core(&bench.community).into_iter().chain(register) {
        for clients in CLIENTS {
            report
                .rows
                .push(say(&format!("{}, {clients} at once", page.name), || pages::measure(&bench, &page, clients))?);
        }
    }
    resident.push(("Resident after the pages", bench.server.resident_mib()));
    report.rows.extend(say("Dues", || dues::measure(&mut bench, &raw))?);
    report.rows.append(&mut starts);
    resident.push(("Resident after the dues", bench.server.resident_mib()));
    // On systems that do not tell, no figure.
    let told = resident.into_iter().filter_map(|(what, mib)| mib.map(|mib| Row::new("Memory", what, mib, "MiB")));
    report.rows.extend(told);
    report.rows.extend(weight::measure(&bench)?);
    say("Verifying what was written", || server::verify(&bench.community.database))?;
    drop(bench);
    report.rows.extend(large::measure(&folder.path().join("large"), &scale)?);
    finish(report, began, options)
}

/// Shows the figures, and writes them where that is wanted.
fn finish(mut report: Report, began: Instant, options: &Options) -> Result<()> {
    report.took_seconds = began.elapsed().as_secs();
    print!("\n{}", table::of(&report));
    if let Some(path) = &options.json {
        report.write(path)?;
        println!("Written as JSON to {}.", path.display());
    }
    Ok(())
}

/// Says what is done and how long it took.
fn say<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let began = Instant::now();
    let done = work().map_err(|error| format!("{what}: {error}"))?;
    eprintln!("{what}: {:.1} s", began.elapsed().as_secs_f64());
    Ok(done)
}

/// A goal for a time in milliseconds.
fn below(milliseconds: f64, most: f64) -> Goal {
    Goal { text: format!("< {most} ms"), reached: milliseconds < most }
}
