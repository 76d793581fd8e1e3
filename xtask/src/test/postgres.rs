//! A PostgreSQL of the tests' own: a fresh cluster in a temporary folder, gone when they are.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

use crate::programs;

const MISSING: &str =
    "Needed: a PostgreSQL server (initdb, pg_ctl and postgres, on the path or under /usr/lib/postgresql).";
/// How long the server may take to answer, in tenths of a second.
const START_TENTHS_MAX: u32 = 300;
/// How many lines of its log are shown where tests failed.
const LAST_WORDS: usize = 30;

/// A running server. Dropping it stops the server and removes its folder.
pub struct Postgres {
    /// The address of its database `postgres`, as a person who may make more databases.
    pub address: String,
    programs: PathBuf,
    folder: TempDir,
    server: Child,
}

impl Postgres {
    /// Makes a cluster and waits until it answers.
    pub fn start() -> Result<Self> {
        let programs = find().or_else(|| programs::install(&["postgresql"], MISSING).ok().and_then(|()| find()));
        let programs = programs.context(MISSING)?;
        let folder = tempfile::Builder::new().prefix("acequia-postgres-").tempdir()?;
        if programs::is_root() {
            programs::run(Command::new("chown").arg("postgres").arg(folder.path()))?;
        }
        let mut initdb = as_owner(&programs.join("initdb"));
        initdb.args(["--username=acequia", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--pgdata"]);
        programs::run(initdb.arg(folder.path().join("data")).stdout(Stdio::null()))?;

        let port = free_port()?;
        let log = std::fs::File::create(folder.path().join("log"))?;
        let mut postgres = as_owner(&programs.join("postgres"));
        postgres.arg("-D").arg(folder.path().join("data")).args(["-p", &port.to_string()]);
        postgres.arg("-k").arg(folder.path()).args(["-h", "127.0.0.1"]);
        // The data lives no longer than the tests, so that nothing need be safe from a power cut.
        for setting in ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"] {
            postgres.args(["-c", setting]);
        }
        let server = postgres.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).spawn();
        let server = server.context("postgres could not be started")?;
        let address = format!("postgres://acequia@127.0.0.1:{port}/postgres");
        let mut started = Self { address, programs, folder, server };
        started.wait(port)?;
        Ok(started)
    }

    /// The last lines of what the server wrote to its log.
    pub fn last_words(&self) -> String {
        let log = std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        let early = log.lines().count().saturating_sub(LAST_WORDS);
        log.lines().skip(early).collect::<Vec<_>>().join("\n")
    }

    fn wait(&mut self, port: u16) -> Result<()> {
        for _ in 0..START_TENTHS_MAX {
            let ready = self.folder.path().join("data/postmaster.pid");
            let ready =
                std::fs::read_to_string(ready).is_ok_and(|text| text.lines().any(|line| line.trim() == "ready"));
            if ready && TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
                return Ok(());
            }
            if self.server.try_wait()?.is_some() {
                break;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        let log = std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        bail!("PostgreSQL did not start:\n{log}")
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // Asks the server named in the cluster's own process file; then makes sure.
        let mut stop = as_owner(&self.programs.join("pg_ctl"));
        stop.args(["stop", "--mode=immediate", "--silent", "--pgdata"]).arg(self.folder.path().join("data"));
        if !stop.status().is_ok_and(|status| status.success()) {
            let _ = self.server.kill();
        }
        let _ = self.server.wait();
    }
}

/// The folder that holds PostgreSQL's programs; of several versions, the newest.
fn find() -> Option<PathBuf> {
    let installed = Path::new("/usr/lib/postgresql").read_dir().into_iter().flatten().flatten();
    let mut versions: Vec<PathBuf> = installed.map(|entry| entry.path().join("bin")).collect();
    versions.sort_by_key(|folder| version(folder));
    let on_path = programs::on_path(&["initdb"]).and_then(|file| file.parent().map(Path::to_path_buf));
    let whole = |folder: &PathBuf| ["initdb", "pg_ctl", "postgres"].iter().all(|name| folder.join(name).is_file());
    versions.into_iter().rev().chain(on_path).find(whole).filter(|_| !programs::is_root() || owner_exists())
}

fn version(folder: &Path) -> u32 {
    let name = folder.parent().and_then(Path::file_name).unwrap_or_default();
    name.to_string_lossy().parse().unwrap_or_default()
}

/// PostgreSQL refuses to run as root, so that root runs it as the user that its package makes.
fn as_owner(program: &Path) -> Command {
    if !programs::is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--"]).arg(program).current_dir("/");
    command
}

fn owner_exists() -> bool {
    let status = Command::new("id").arg("postgres").stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no port is free")?;
    Ok(listener.local_addr()?.port())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn the_newest_version_is_a_matter_of_number() {
        let [old, new] = ["/usr/lib/postgresql/9/bin", "/usr/lib/postgresql/15/bin"].map(Path::new);
        assert!(super::version(old) < super::version(new));
    }
}
