//! The release build as a child process.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::failure::Result;
use crate::http::Connection;
use crate::load::{median, milliseconds};
use crate::report::Row;

/// The unit of times in `/proc`: Linux shows a hundredth of a second to every program.
const TICK_MILLISECONDS: u64 = 10;

/// A server; it is stopped when this is dropped.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
    /// From the start of the process to the first page.
    started_in: Duration,
}

impl Server {
    /// Starts a server on a port of its own choice and waits for its first page.
    pub fn start(database: &Path) -> Result<Self> {
        let log = std::fs::File::options().create(true).append(true).open(database.with_extension("log"))?;
        let began = Instant::now();
        let mut child = acequia()
            .args(["serve", "--port", "0", "--token-requests-max", "1000000", "--database"])
            .arg(database)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()?;
        let lines = BufReader::new(child.stdout.take().ok_or("the server has no output")?).lines();
        let listening = lines.map_while(std::result::Result::ok).find_map(|line| {
            let (_, address) = line.split_once("Listening on http://")?;
            address.parse().ok()
        });
        let mut server = Self { child, address: SocketAddr::from(([127, 0, 0, 1], 0)), started_in: Duration::ZERO };
        server.address = listening.ok_or_else(|| {
            let log = std::fs::read_to_string(database.with_extension("log")).unwrap_or_default();
            format!("the server did not start: {log}")
        })?;
        Connection::open(server.address)?.text("/signin", "")?;
        server.started_in = began.elapsed();
        Ok(server)
    }

    /// The memory that it holds in MiB, where the system says so by `/proc`.
    pub fn resident_mib(&self) -> Option<f64> {
        memory_mib(&self.child, "VmRSS:")
    }

    /// The most memory that it held since it started, in MiB, where the system says so by `/proc`.
    pub fn peak_mib(&self) -> Option<f64> {
        memory_mib(&self.child, "VmHWM:")
    }

    /// The time of processors that it has used so far, where the system says so by `/proc`.
    pub fn processor_time(&self) -> Option<Duration> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).ok()?;
        // Behind the name, which stands in brackets, the user's and the system's time are the 12th and 13th field.
        let (_, fields) = stat.rsplit_once(')')?;
        let ticks: u64 = fields.split_whitespace().skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum();
        Some(Duration::from_millis(ticks * TICK_MILLISECONDS))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // What it acknowledged is durable: it may be stopped at any moment.
        let _ = self.child.kill().and_then(|()| self.child.wait());
    }
}

/// The time that a start takes until the first page, beside the time in which the same program says its version.
pub fn starts(database: &Path, times: usize) -> Result<Vec<Row>> {
    let mut started = Vec::new();
    let mut versions = Vec::new();
    for _ in 0..times {
        started.push(Server::start(database)?.started_in);
        let began = Instant::now();
        acequia().arg("--version").output()?;
        versions.push(began.elapsed());
    }
    let (started, version) = (median(started), median(versions));
    let row = Row::new("Start-up", "From the start to the first page", started, "ms");
    Ok(vec![row.beside("the same program saying its version", version, version / started)])
}

/// Has the program verify what was written.
pub fn verify(database: &Path) -> Result<()> {
    let began = Instant::now();
    let output = acequia().args(["verify", "--database"]).arg(database).output()?;
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if !output.status.success() {
        return Err(format!("{said}{}", String::from_utf8_lossy(&output.stderr)).into());
    }
    eprintln!("{said} ({:.0} ms)", milliseconds(began.elapsed()));
    Ok(())
}

/// A figure of a process in `/proc`, in MiB.
fn memory_mib(child: &Child, figure: &str) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(figure))?;
    let kib: f64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kib / 1024.0)
}

/// Runs a command of the program with a file, on a database if it needs one, to its end: how long it took, and the most memory that it held
/// in MiB, looked at many times a second.
pub fn run_to_end(words: &[&str], file: &Path, database: Option<&Path>) -> Result<(Duration, Option<f64>)> {
    let began = Instant::now();
    let mut command = acequia();
    command.args(words).arg(file).stdin(Stdio::null()).stdout(Stdio::null());
    if let Some(database) = database {
        command.arg("--database").arg(database);
    }
    let mut child = command.stderr(Stdio::null()).spawn()?;
    let mut peak = None;
    let status = loop {
        peak = memory_mib(&child, "VmHWM:").or(peak);
        if let Some(status) = child.try_wait()? {
            break status;
        }
        std::thread::sleep(Duration::from_millis(10));
    };
    let took = began.elapsed();
    if status.success() {
        Ok((took, peak))
    } else {
        Err(format!("acequia {} ended by {status}", words.join(" ")).into())
    }
}

/// The program, with none of its settings taken from the environment.
fn acequia() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_acequia"));
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("ACEQUIA_") || text == "DATABASE_URL" || text == "RUST_LOG" {
            command.env_remove(&name);
        }
    }
    command
}
