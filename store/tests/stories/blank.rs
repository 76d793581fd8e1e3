//! Databases in which the migrations have run and nothing has happened: made once, and copied for each story.
//!
//! A copy takes milliseconds where the migrations take most of a second. On PostgreSQL a story's databases are dropped
//! when its thread ends: hundreds of them would fill a disk.

use std::cell::RefCell;
use std::sync::OnceLock;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use store::{DatabaseAddress, Db};

/// The file of a blank SQLite database.
pub fn sqlite() -> &'static [u8] {
    static BLANK: OnceLock<Vec<u8>> = OnceLock::new();
    BLANK.get_or_init(|| {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("blank.sqlite");
        migrate(&DatabaseAddress::Sqlite(path.clone()));
        // A copy of its own: connections of the pool may still be on their way out.
        let copy = directory.path().join("copy.sqlite");
        let mut conn = diesel::SqliteConnection::establish(path.to_str().unwrap()).unwrap();
        let vacuum = format!("PRAGMA busy_timeout = 30000; VACUUM INTO '{}'", copy.display());
        conn.batch_execute(&vacuum).unwrap();
        std::fs::read(copy).unwrap()
    })
}

/// A blank database of this name on a PostgreSQL server. It is dropped when the thread that asked for it ends.
pub fn postgres(server: &str, name: &str) -> DatabaseAddress {
    static BLANK: OnceLock<String> = OnceLock::new();
    let blank = BLANK.get_or_init(|| {
        let blank = format!("blank_{}", std::process::id());
        // A process of the same number may have been here.
        execute(server, &format!("DROP DATABASE IF EXISTS {blank}"));
        execute(server, &format!("CREATE DATABASE {blank}"));
        migrate(&address(server, &blank));
        // A template has nobody in it.
        execute(server, &format!("ALTER DATABASE {blank} ALLOW_CONNECTIONS false"));
        let leave = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname";
        execute(server, &format!("{leave} = '{blank}'"));
        blank
    });
    execute(server, &format!("DROP DATABASE IF EXISTS {name}"));
    execute(server, &format!("CREATE DATABASE {name} TEMPLATE {blank}"));
    MADE.with_borrow_mut(|made| made.0.push((server.to_owned(), name.to_owned())));
    address(server, name)
}

/// Runs the migrations, on a thread of its own: the caller's runtime may be at work.
fn migrate(address: &DatabaseAddress) {
    let address = address.clone();
    let migrating = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { drop(Db::open(&address).await.unwrap()) });
    });
    migrating.join().unwrap();
}

fn address(server: &str, name: &str) -> DatabaseAddress {
    let (base, query) = server.split_once('?').unwrap_or((server, ""));
    let (host, _) = base.rsplit_once('/').unwrap();
    format!("{host}/{name}?{query}").parse().unwrap()
}

fn execute(server: &str, sql: &str) {
    PgConnection::establish(server).unwrap().batch_execute(sql).unwrap();
}

thread_local! {
    static MADE: RefCell<Made> = const { RefCell::new(Made(Vec::new())) };
}

/// The server and name of each database that this thread made.
struct Made(Vec<(String, String)>);

impl Drop for Made {
    fn drop(&mut self) {
        for (server, name) in &self.0 {
            // A test may not fail here: the cluster of the tests goes as a whole in the end.
            if let Ok(mut conn) = PgConnection::establish(server) {
                let _ = conn.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
            }
        }
    }
}
