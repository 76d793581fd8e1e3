//! A disk that is full: people read a clear sentence and lose nothing of what they typed, what was acknowledged stays, pages
//! can be read, and when there is room again the same server writes on.
//!
//! The disk is a small file system in memory, which takes root to mount; PostgreSQL keeps a database's tables on it. Where that is
//! not allowed, and in a trial of its own, a limit on the size of SQLite's files stands for it. `ACEQUIA_FILLS` says how often it is filled.

use std::collections::BTreeSet;
use std::fs::{OpenOptions, Permissions};
use std::io::Write;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::asking::{FORM, ask, fresh_key, payment, references, send, sign_in, token, yesterday};
use super::community::{PASSWORD, found};
use super::load::{Sent, keep_sending};
use super::server::{BINARY, Fresh, Server, postgres, psql, try_psql, verify};

/// How often the disk is filled where nobody says otherwise.
const FILLS: usize = 2;
/// The size of the disk in memory.
const DISK_BYTES: u64 = 24 * 1024 * 1024;
/// How much is left of it when the load begins.
const LEFT_BYTES: u64 = 192 * 1024;
/// How many writers there are.
const PAYERS: usize = 4;
/// So many refusals end a round.
const REFUSALS: usize = 12;
/// So long a disk takes to fill at most.
const PATIENCE: Duration = Duration::from_secs(60);

/// A disk that can be filled, and have room again.
trait Disk {
    /// Where the database is.
    fn folder(&self) -> &Path;
    /// A server over the database on it.
    fn serve(&self, database: &str) -> Server;
    /// Leaves so many bytes.
    fn fill(&self, server: &Server, left: u64);
    /// Makes room.
    fn make_room(&self, server: &Server);
}

/// A small file system in memory; ballast fills it.
struct InMemory(PathBuf);

impl InMemory {
    /// Mounts it, if that is allowed.
    fn mount(folder: &Path) -> Option<Self> {
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={DISK_BYTES}"), "acequia-trial"]).arg(folder);
        let mounted = mount.stderr(Stdio::null()).status().is_ok_and(|status| status.success());
        mounted.then(|| Self(folder.to_owned()))
    }

    fn ballast(&self) -> PathBuf {
        self.0.join("ballast")
    }
}

impl Disk for InMemory {
    fn folder(&self) -> &Path {
        &self.0
    }

    fn serve(&self, database: &str) -> Server {
        Server::serve(database)
    }

    fn fill(&self, _: &Server, left: u64) {
        let mut ballast = OpenOptions::new().create(true).append(true).open(self.ballast()).unwrap();
        let block = [0_u8; 4096];
        while ballast.write_all(&block).is_ok() {}
        let filled = ballast.metadata().unwrap().len();
        ballast.set_len(filled.saturating_sub(left)).unwrap();
    }

    fn make_room(&self, _: &Server) {
        std::fs::remove_file(self.ballast()).unwrap();
    }
}

impl Drop for InMemory {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

/// A place on the small file system where a PostgreSQL of this machine keeps one database.
struct Tablespace {
    // Dropped in this order: the database, then the disk that it lies on.
    database: Option<Fresh>,
    server: String,
    name: String,
    disk: InMemory,
}

impl Tablespace {
    fn on(disk: InMemory, server: &str) -> Self {
        let name = format!("full_{}", fresh_key().replace('-', ""));
        let owner = Path::new(&psql(server, "SHOW data_directory")).metadata().unwrap().uid();
        let place = disk.0.join("tables");
        std::fs::create_dir(&place).unwrap();
        // PostgreSQL must come to its folder, and own it.
        std::fs::set_permissions(&disk.0, Permissions::from_mode(0o755)).unwrap();
        chown(&place, Some(owner), None).unwrap();
        psql(server, &format!("CREATE TABLESPACE {name} LOCATION '{}'", place.display()));
        let database = Fresh::create(server.to_owned(), "full", &format!("TABLESPACE {name}"));
        Self { database: Some(database), server: server.to_owned(), name, disk }
    }
}

impl Disk for Tablespace {
    fn folder(&self) -> &Path {
        self.disk.folder()
    }

    fn serve(&self, database: &str) -> Server {
        self.disk.serve(database)
    }

    fn fill(&self, server: &Server, left: u64) {
        self.disk.fill(server, left);
    }

    fn make_room(&self, server: &Server) {
        self.disk.make_room(server);
    }
}

impl Drop for Tablespace {
    fn drop(&mut self) {
        self.database = None;
        try_psql(&self.server, &format!("DROP TABLESPACE {}", self.name)).unwrap_or_default();
    }
}

/// A limit on the size of every file that the server writes.
struct Limited(PathBuf);

impl Disk for Limited {
    fn folder(&self) -> &Path {
        &self.0
    }

    fn serve(&self, database: &str) -> Server {
        // The signal of the limit is not to end the server.
        let mut command = Command::new("sh");
        command.args(["-c", "trap '' XFSZ; exec \"$@\"", "sh", BINARY, "serve", "--port", "0"]);
        Server::run(command.args(["--token-requests-max", "1000000", "--database", database]))
    }

    fn fill(&self, server: &Server, left: u64) {
        let sizes = std::fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().metadata().unwrap().len());
        limit(server, &(sizes.max().unwrap() + left).to_string());
    }

    fn make_room(&self, server: &Server) {
        limit(server, "unlimited");
    }
}

fn limit(server: &Server, bytes: &str) {
    let mut prlimit = Command::new("prlimit");
    prlimit.args(["--pid", &server.process().to_string(), &format!("--fsize={bytes}:unlimited")]);
    assert!(prlimit.status().unwrap().success(), "prlimit limits the server");
}

fn fills() -> usize {
    std::env::var("ACEQUIA_FILLS").ok().and_then(|fills| fills.parse().ok()).unwrap_or(FILLS)
}

/// Sends payments until enough of them were refused.
fn fill_by_payments(server: &Server, token: &str, next: &AtomicUsize) -> Sent {
    let (over, refusals, began) = (AtomicBool::new(false), AtomicUsize::new(0), Instant::now());
    let pay_on = || {
        keep_sending(&over, || {
            let reference = format!("trial-{:06}", next.fetch_add(1, Ordering::Relaxed));
            let answer = send(&server.address, token, "/payments", &reference, &payment(1, &reference));
            let refused = answer.as_ref().is_some_and(|(status, _)| *status != 201);
            let enough = refused && refusals.fetch_add(1, Ordering::Relaxed) + 1 >= REFUSALS;
            if enough || began.elapsed() > PATIENCE {
                over.store(true, Ordering::Relaxed);
            }
            Some((reference, answer))
        })
    };
    let mut sent = Sent::default();
    thread::scope(|scope| {
        let payers: Vec<_> = (0..PAYERS).map(|_| scope.spawn(pay_on)).collect();
        for payer in payers {
            let one = payer.join().unwrap();
            assert_eq!(one.unanswered, None, "the server goes on answering");
            sent.add(one);
        }
    });
    sent
}

/// A person's form meets the full disk: the sentence is there, and so is everything that was typed. Its fields.
fn form_is_kept(disk: &impl Disk, server: &Server, cookie: &str) -> String {
    for _ in 0..50 {
        disk.fill(server, 0);
        let form = format!(
            "request_key={}&member=1&received_on={}&amount=0.01&method=bank&reference=What+I+typed+here&again=yes",
            fresh_key(),
            yesterday()
        );
        let (status, _, page) =
            ask(&server.address, "POST", "/treasury/payments/new", &format!("{cookie}{FORM}"), &form).unwrap();
        match status {
            507 => {
                assert!(page.contains("value=\"What I typed here\""), "{page}");
                assert!(page.contains("disk is full") && page.contains("Everything you typed is still here"), "{page}");
                return form;
            }
            // It still fitted in.
            303 => {}
            _ => panic!("a form was answered {status}: {page}"),
        }
    }
    panic!("the disk is never full");
}

/// The database on a disk, as a file of SQLite.
fn file_on(disk: &impl Disk) -> String {
    disk.folder().join("community.sqlite").to_str().unwrap().to_owned()
}

async fn trial(disk: impl Disk, database: &str) {
    drop(found(database).await);
    let server = disk.serve(database);
    let cookie = sign_in(&server.address, "M-1", PASSWORD);
    let token = token(&server.address, &cookie, &["treasury-read", "treasury-write"]);
    let next = AtomicUsize::new(1);
    let mut acknowledged = Vec::new();
    for _ in 0..fills() {
        disk.fill(&server, LEFT_BYTES);
        let sent = fill_by_payments(&server, &token, &next);
        assert!(sent.refused.len() >= REFUSALS, "the disk is full after {} payments", sent.acknowledged.len());
        for (reference, status, said) in &sent.refused {
            assert_eq!(*status, 507, "{reference}: {said}");
            assert!(said.contains("/api#problem-disk") && said.contains("disk is full"), "{said}");
        }
        acknowledged.extend(sent.acknowledged);
        let form = form_is_kept(&disk, &server, &cookie);
        // What is there can be read, and is what was acknowledged.
        for path in ["/", "/treasury/journal", "/members"] {
            let (status, ..) = ask(&server.address, "GET", path, &cookie, "").unwrap();
            assert_eq!(status, 200, "{path} on a full disk");
        }
        let known: BTreeSet<String> = acknowledged.iter().cloned().collect();
        assert!(references(&server.address, &token, 1).into_keys().eq(known), "what was refused is not there");
        // With room again the same server takes what it refused, by the same keys.
        disk.make_room(&server);
        let (status, ..) =
            ask(&server.address, "POST", "/treasury/payments/new", &format!("{cookie}{FORM}"), &form).unwrap();
        assert_eq!(status, 303, "the form is taken when there is room");
        for (reference, ..) in sent.refused {
            let answer = send(&server.address, &token, "/payments", &reference, &payment(1, &reference));
            assert!(matches!(answer, Some((201, _))), "{reference}: {answer:?}");
            acknowledged.push(reference);
        }
        let found = references(&server.address, &token, 1);
        assert!(acknowledged.iter().all(|reference| found.get(reference) == Some(&1)));
        assert_eq!(found.len(), acknowledged.len());
    }
    server.kill();
    verify(database);
    println!("{} times full: {} payments acknowledged", fills(), acknowledged.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_loses_nothing_and_is_told_plainly() {
    let folder = tempfile::tempdir().unwrap();
    match InMemory::mount(folder.path()) {
        Some(disk) => {
            let database = file_on(&disk);
            trial(disk, &database).await;
        }
        None => {
            eprintln!("No small disk can be mounted here: a limit on the size of files stands for it.");
            limited(folder.path()).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_may_grow_no_further_is_like_a_full_disk() {
    limited(tempfile::tempdir().unwrap().path()).await;
}

async fn limited(folder: &Path) {
    let disk = Limited(folder.to_owned());
    let database = file_on(&disk);
    trial(disk, &database).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_under_postgresql_is_told_plainly_too() {
    let Some(server) = postgres() else { return };
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = InMemory::mount(folder.path()) else {
        eprintln!("No small disk can be mounted here, or not where PostgreSQL reads: nothing was tried.");
        return;
    };
    let tables = Tablespace::on(disk, &server);
    let database = tables.database.as_deref().unwrap_or_default().to_owned();
    trial(tables, &database).await;
}
