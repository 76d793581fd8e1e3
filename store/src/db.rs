//! The two doors to the database: [`Db::read`], a consistent snapshot, and [`Db::write`], a re-runnable closure
//! without input or output that is answered only after its commit. Nothing else holds a connection.

use std::sync::Arc;

use chrono::Duration;
use diesel::r2d2::{ManageConnection, Pool, PooledConnection};
use domain::Moment;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::act::Act;
use crate::address::DatabaseAddress;
use crate::conn::DbConn;
use crate::decisions::{ClockWatch, CountRetries, Pulse};
use crate::dialect::{self, Writer};
use crate::error::{CommandError, OpenError, StoreError};
use crate::tx::Tx;

/// How many connections read at once.
const READERS: u32 = 8;
/// How long a request waits for a connection where there is none, before it is told that the database cannot be reached.
const PATIENCE: std::time::Duration = std::time::Duration::from_millis(2500);
/// How often it waits so long where there are connections, which others use: that is no fault of the database.
const TURNS: u32 = 12;

/// A database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    readers: Pool<Manager>,
    writer: Arc<Writer>,
    address: Arc<DatabaseAddress>,
    pulse: Arc<Pulse>,
    clock_watch: Arc<ClockWatch>,
    count_retries: Arc<CountRetries>,
}

impl std::fmt::Debug for Db {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Db({})", self.address)
    }
}

impl Db {
    /// Opens a database and brings its tables up to date under a lock. A SQLite file is created if missing.
    ///
    /// # Errors
    /// See [`OpenError`].
    pub async fn open(address: &DatabaseAddress) -> Result<Self, OpenError> {
        let address = address.clone();
        let task = tokio::task::spawn_blocking(move || Self::open_blocking(&address));
        task.await.unwrap_or_else(|error| Err(OpenError::Migration(error.to_string())))
    }

    /// Opens a database that holds a community, and changes nothing about it: no file is created and no migration runs.
    ///
    /// # Errors
    /// [`OpenError::Missing`], [`OpenError::NoCommunity`], [`OpenError::Older`], [`OpenError::Newer`], or
    /// [`OpenError::Unreachable`].
    pub async fn open_existing(address: &DatabaseAddress) -> Result<Self, OpenError> {
        let address = address.clone();
        let task = tokio::task::spawn_blocking(move || {
            if let DatabaseAddress::Sqlite(path) = &address
                && !path.is_file()
            {
                return Err(OpenError::Missing(address.to_string()));
            }
            let unreachable = |reason: String| OpenError::Unreachable { address: address.to_string(), reason };
            let mut first = dialect::connect(&address).map_err(|error| unreachable(error.to_string()))?;
            if !dialect::has_schema(&mut first).map_err(|error| unreachable(error.to_string()))? {
                return Err(OpenError::NoCommunity(address.to_string()));
            }
            dialect::require_current(&mut first)?;
            let community = crate::community::load(&mut first).map_err(|error| unreachable(error.to_string()))?;
            if community.is_none() {
                return Err(OpenError::NoCommunity(address.to_string()));
            }
            Self::start(first, &address)
        });
        task.await.unwrap_or_else(|error| Err(OpenError::Migration(error.to_string())))
    }

    fn open_blocking(address: &DatabaseAddress) -> Result<Self, OpenError> {
        let unreachable = |reason: String| OpenError::Unreachable { address: address.to_string(), reason };
        let mut first = dialect::connect(address).map_err(|error| unreachable(error.to_string()))?;
        dialect::migrate(&mut first)?;
        let refolded = dialect::fill(&mut first, crate::members::refold);
        refolded.map_err(|error| OpenError::Migration(error.to_string()))?;
        Self::start(first, address)
    }

    fn start(first: DbConn, address: &DatabaseAddress) -> Result<Self, OpenError> {
        let unreachable = |reason: String| OpenError::Unreachable { address: address.to_string(), reason };
        let readers = Pool::builder()
            .max_size(READERS)
            .min_idle(Some(1))
            .test_on_check_out(false)
            .connection_timeout(PATIENCE)
            .build(Manager { address: address.clone() })
            .map_err(|error| unreachable(error.to_string()))?;
        let writer = Writer::start(first, readers.clone());
        let (writer, address) = (Arc::new(writer), Arc::new(address.clone()));
        let (pulse, clock_watch, count_retries) = (Arc::default(), Arc::default(), Arc::default());
        Ok(Self { readers, writer, address, pulse, clock_watch, count_retries })
    }

    /// The address, which prints without its secrets.
    #[must_use]
    pub fn address(&self) -> &DatabaseAddress {
        &self.address
    }

    /// When this server was last at work on it.
    pub(crate) fn pulse(&self) -> &Pulse {
        &self.pulse
    }

    /// What this server knows of its clock.
    pub(crate) fn clock_watch(&self) -> &ClockWatch {
        &self.clock_watch
    }

    /// The votes that this server could not count, and when it tries again.
    pub(crate) fn count_retries(&self) -> &CountRetries {
        &self.count_retries
    }

    /// The moment by the database's own clock on PostgreSQL, so that many servers agree; `None` on SQLite, where
    /// the one server's clock serves.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn clock(&self) -> Result<Option<Moment>, StoreError> {
        if matches!(*self.address, DatabaseAddress::Sqlite(_)) {
            return Ok(None);
        }
        self.read(dialect::clock).await
    }

    /// Writes what SQLite's log of writes holds into the file, for a server that stops: whoever copies the file then has all of
    /// it. Nothing to do on PostgreSQL.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn gather(&self) -> Result<(), StoreError> {
        if matches!(*self.address, DatabaseAddress::Postgres(_)) {
            return Ok(());
        }
        let readers = self.readers.clone();
        let task = tokio::task::spawn_blocking(move || {
            let mut conn = readers.get().map_err(|error| StoreError::Connection(error.to_string()))?;
            dialect::gather(&mut conn)
        });
        task.await.unwrap_or_else(|_| Err(StoreError::Panicked))
    }

    /// Has the database let go of what a close has written anew in the boxes of secret ballots; whether it could.
    ///
    /// # Errors
    /// If the database fails.
    pub(crate) async fn forget_boxes(&self) -> Result<bool, StoreError> {
        let readers = self.readers.clone();
        let task = tokio::task::spawn_blocking(move || {
            let mut conn = readers.get().map_err(|error| StoreError::Connection(error.to_string()))?;
            dialect::forget_boxes(&mut conn)
        });
        task.await.unwrap_or_else(|_| Err(StoreError::Panicked))
    }

    /// Reads from one consistent snapshot.
    pub(crate) async fn read<T, E, F>(&self, query: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: FnOnce(&mut DbConn) -> Result<T, E> + Send + 'static,
    {
        let readers = self.readers.clone();
        let task = tokio::task::spawn_blocking(move || {
            let mut conn = begun(&readers, dialect::begin_snapshot)?;
            dialect::in_snapshot(&mut conn, query)
        });
        task.await.unwrap_or_else(|_| Err(StoreError::Panicked.into()))
    }

    /// Runs a write in one transaction and answers after its commit. The closure may run more than once.
    pub(crate) async fn write<T, F>(&self, command: F) -> Result<T, CommandError>
    where
        T: Send + 'static,
        F: Fn(&mut DbConn) -> Result<T, CommandError> + Send + 'static,
    {
        self.writer.write(command).await
    }

    /// Runs a command: one transaction that knows the community and the day, and that answers a repeated request
    /// with the first one's answer.
    pub(crate) async fn command<T, F>(&self, act: &Act, name: &'static str, command: F) -> Result<T, CommandError>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, CommandError> + Send + 'static,
    {
        let act = act.clone();
        self.write(move |conn| Tx::run(conn, &act, name, None, &command)).await
    }

    /// Whether the request of an act, by its key and what it asked for, has been answered already.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn has_answered(&self, act: &Act) -> Result<bool, StoreError> {
        let (key, hash) = (act.request_key.clone(), act.request_hash.clone());
        let member = act.actor.member().map(ToString::to_string).unwrap_or_default();
        self.read(move |conn| crate::tx::is_answered(conn, key.as_deref(), hash.as_deref(), &member)).await
    }

    /// Runs a command as [`Self::command`] does, whose answer is repeated for a short time only: what it answers with
    /// opens something.
    pub(crate) async fn brief_command<T, F>(
        &self,
        act: &Act,
        name: &'static str,
        repeated_for: Duration,
        command: F,
    ) -> Result<T, CommandError>
    where
        T: Serialize + DeserializeOwned + Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, CommandError> + Send + 'static,
    {
        let act = act.clone();
        self.write(move |conn| Tx::run(conn, &act, name, Some(act.now - repeated_for), &command)).await
    }
}

/// Takes a connection from the pool and begins a transaction on it. Where the database has closed the connection since
/// its last use (it was restarted, say), nothing has happened yet, and the next one is taken: at most every one of the
/// pool, and a new one.
pub(crate) fn begun(
    pool: &Pool<Manager>,
    begin: fn(&mut DbConn) -> Result<(), StoreError>,
) -> Result<PooledConnection<Manager>, StoreError> {
    let mut closed = 0;
    loop {
        let mut conn = take(pool)?;
        match begin(&mut conn) {
            Ok(()) => return Ok(conn),
            // Dropped here, the pool throws it away.
            Err(_) if closed < READERS && dialect::is_broken(&mut conn) => closed += 1,
            Err(error) => return Err(error),
        }
    }
}

/// Takes a connection from the pool.
fn take(pool: &Pool<Manager>) -> Result<PooledConnection<Manager>, StoreError> {
    let mut turns = 1;
    loop {
        match pool.get() {
            Ok(conn) => return Ok(conn),
            Err(_) if turns < TURNS && pool.state().connections > 0 => turns += 1,
            Err(error) => return Err(StoreError::Connection(error.to_string())),
        }
    }
}

/// Makes connections for the pool.
#[derive(Debug)]
pub(crate) struct Manager {
    address: DatabaseAddress,
}

impl ManageConnection for Manager {
    type Connection = DbConn;
    type Error = StoreError;

    fn connect(&self) -> Result<DbConn, StoreError> {
        dialect::connect(&self.address)
    }

    fn is_valid(&self, conn: &mut DbConn) -> Result<(), StoreError> {
        dialect::ping(conn)
    }

    fn has_broken(&self, conn: &mut DbConn) -> bool {
        dialect::is_broken(conn)
    }
}
