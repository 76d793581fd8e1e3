//! A server under trial, and databases for it.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::ops::Deref;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;

use store::DatabaseAddress;

/// The binary.
pub const BINARY: &str = env!("CARGO_BIN_EXE_acequia");

/// A running server.
pub struct Server {
    child: Child,
    /// Host and port.
    pub address: String,
}

impl Server {
    /// Starts `acequia WORDS` over a database and waits until it listens.
    pub fn start(words: &[&str], database: &str) -> Self {
        let mut command = Command::new(BINARY);
        command.args(words).args(["--port", "0", "--database", database]);
        Self::run(&mut command)
    }

    /// Starts `acequia serve` over a database, with room for many requests of one token.
    pub fn serve(database: &str) -> Self {
        Self::start(&["serve", "--token-requests-max", "1000000"], database)
    }

    /// Starts `acequia serve` over a database, with everything that it can be told to log in a file.
    pub fn logging(database: &str, log: &Path) -> Self {
        let mut command = Command::new(BINARY);
        command.args(["serve", "--port", "0", "--database", database]).stderr(File::create(log).unwrap());
        Self::run_at("trace", &mut command)
    }

    /// Starts a command that becomes a server.
    pub fn run(command: &mut Command) -> Self {
        Self::run_at("off", command)
    }

    /// Starts a command that becomes a server and logs at a level.
    fn run_at(level: &str, command: &mut Command) -> Self {
        let mut child = command.env_clear().env("RUST_LOG", level).stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let address =
            lines.find_map(|line| line.split_once("Listening on http://").map(|(_, address)| address.to_owned()));
        let address = address.expect("the server starts");
        // What it says later is not read, and must not stop it.
        thread::spawn(move || lines.for_each(drop));
        Self { child, address }
    }

    /// The number of its process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// SIGTERM: how it ended.
    pub fn stop(mut self) -> Option<i32> {
        assert!(Command::new("kill").args(["-TERM", &self.process().to_string()]).status().unwrap().success());
        self.child.wait().unwrap().code()
    }

    /// SIGKILL.
    pub fn kill(self) {
        drop(self);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// `acequia verify` finds nothing.
pub fn verify(database: &str) {
    let verified = Command::new(BINARY).args(["verify", "--database", database]).env_clear().output().unwrap();
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
}

/// The address of a database.
pub fn address(database: &str) -> DatabaseAddress {
    database.parse().unwrap()
}

/// The server that the tests are given; nothing, with a word of it, where they are given none.
pub fn postgres() -> Option<String> {
    let server = std::env::var("ACEQUIA_TEST_POSTGRES").ok().filter(|address| !address.is_empty());
    if server.is_none() {
        assert!(std::env::var_os("CI").is_none(), "ACEQUIA_TEST_POSTGRES must name a server in continuous integration");
        eprintln!("ACEQUIA_TEST_POSTGRES names no server: nothing was tried.");
    }
    server
}

/// A database of a trial on PostgreSQL, read as its address; it is dropped with it.
pub struct Fresh {
    server: String,
    name: String,
    address: String,
}

impl Fresh {
    /// Makes a database; `besides` stands at the end of `CREATE DATABASE`.
    pub fn create(server: String, purpose: &str, besides: &str) -> Self {
        let name = format!("{purpose}_{}", uuid::Uuid::new_v4().simple());
        psql(&server, &format!("CREATE DATABASE {name} {besides}"));
        let (base, _) = server.rsplit_once('/').unwrap();
        let address = format!("{base}/{name}");
        Self { server, name, address }
    }
}

impl Deref for Fresh {
    type Target = str;

    fn deref(&self) -> &str {
        &self.address
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        try_psql(&self.server, &format!("DROP DATABASE {} WITH (FORCE)", self.name)).unwrap_or_default();
    }
}

/// A fresh database on the server that the tests are given; nothing, with a word of it, where they are given none.
pub fn fresh_postgres(purpose: &str) -> Option<Fresh> {
    Some(Fresh::create(postgres()?, purpose, ""))
}

/// Runs a statement on a server and answers what it prints, or why it failed, by the program that comes with PostgreSQL: on the
/// path, or where Debian keeps it.
pub fn try_psql(server: &str, statement: &str) -> Result<String, String> {
    let kept = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut programs: Vec<_> = kept.map(|version| version.path().join("bin/psql")).collect();
    programs.push("psql".into());
    let ran = programs.iter().rev().find_map(|program| {
        Command::new(program).arg(server).args(["-v", "ON_ERROR_STOP=1", "-qAtc", statement]).output().ok()
    });
    let output = ran.ok_or("psql is not installed")?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) }
}

/// As [`try_psql`], where it must succeed.
pub fn psql(server: &str, statement: &str) -> String {
    try_psql(server, statement).unwrap_or_else(|error| panic!("{statement}: {error}"))
}
