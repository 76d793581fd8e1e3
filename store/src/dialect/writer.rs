//! The door for writes.
//!
//! On SQLite one thread writes. It takes every command that waits, runs each in a savepoint of one transaction and
//! commits them together, so that one sync of the disk serves all; a failed commit or a lost savepoint runs them
//! again one by one. On PostgreSQL each command is a SERIALIZABLE transaction, tried again where it met another: a few
//! times beside the others, then in a queue of those that met others too often, on all servers, where one at a time is
//! tried, so that it is served. Nobody is answered before the commit.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use diesel::r2d2::Pool;
use tokio::sync::oneshot;

use super::transaction::{
    begin_write, commit, is_clash, leave_queue, may_succeed_again, queue_up, release, rollback, savepoint,
    undo_savepoint,
};
use crate::conn::DbConn;
use crate::db::{Manager, begun};
use crate::error::{CommandError, StoreError};

/// How many commands one commit may serve.
const BATCH_MAX: usize = 128;
/// How many commands may wait; more are refused.
const WAITING_MAX: usize = 4096;
/// How often a PostgreSQL transaction is tried beside others, before it queues.
const TRIES_BESIDE: u32 = 4;
/// How often it is tried in its turn: those that still meet it are at their first tries, and soon queue as well.
const TRIES_IN_TURN: u32 = 200;
/// How often a clash of numbers or names is tried again: one that stays is a fault of ours.
const CLASHES_MAX: u32 = 12;

/// Where writes go.
pub(crate) enum Writer {
    Sqlite(SyncSender<Box<dyn Job>>),
    Postgres(Pool<Manager>, Arc<Mutex<()>>),
}

impl Writer {
    /// Starts the writer that suits the connection's database.
    pub(crate) fn start(conn: DbConn, pool: Pool<Manager>) -> Self {
        match conn {
            DbConn::Pg(_) => Self::Postgres(pool, Arc::default()),
            DbConn::Sqlite(_) => {
                let (sender, receiver) = sync_channel(WAITING_MAX);
                std::thread::spawn(move || write_batches(conn, &receiver));
                Self::Sqlite(sender)
            }
        }
    }

    /// Runs a command in a transaction and answers after its commit.
    pub(crate) async fn write<T, F>(&self, command: F) -> Result<T, CommandError>
    where
        T: Send + 'static,
        F: Fn(&mut DbConn) -> Result<T, CommandError> + Send + 'static,
    {
        match self {
            Self::Sqlite(sender) => {
                let (reply, answer) = oneshot::channel();
                let job = Box::new(Waiting { command, reply: Some(reply), result: None });
                match sender.try_send(job) {
                    Ok(()) => answer.await.unwrap_or(Err(StoreError::Stopped.into())),
                    Err(TrySendError::Full(_)) => Err(StoreError::Connection("too many writes wait".to_owned()).into()),
                    Err(TrySendError::Disconnected(_)) => Err(StoreError::Stopped.into()),
                }
            }
            Self::Postgres(pool, queue) => {
                let (pool, queue) = (pool.clone(), queue.clone());
                let task = tokio::task::spawn_blocking(move || write_with_retries(&pool, &queue, &command));
                task.await.unwrap_or_else(|_| Err(StoreError::Panicked.into()))
            }
        }
    }
}

/// A command that waits, with its type forgotten.
pub(crate) trait Job: Send {
    /// Runs the command and keeps its result; whether it succeeded.
    fn run(&mut self, conn: &mut DbConn) -> bool;
    /// Sends the kept result, or the given failure in its place.
    fn answer(&mut self, failure: Option<StoreError>);
}

struct Waiting<T, F> {
    command: F,
    reply: Option<oneshot::Sender<Result<T, CommandError>>>,
    result: Option<Result<T, CommandError>>,
}

impl<T, F> Job for Waiting<T, F>
where
    T: Send,
    F: Fn(&mut DbConn) -> Result<T, CommandError> + Send,
{
    fn run(&mut self, conn: &mut DbConn) -> bool {
        let result = guarded(conn, &self.command);
        let succeeded = result.is_ok();
        self.result = Some(result);
        succeeded
    }

    fn answer(&mut self, failure: Option<StoreError>) {
        let result = match failure {
            Some(failure) => Err(failure.into()),
            None => self.result.take().unwrap_or(Err(StoreError::Stopped.into())),
        };
        if let Some(reply) = self.reply.take() {
            // Whoever asked may have gone away; what was written stays written.
            let _ = reply.send(result);
        }
    }
}

fn guarded<T>(conn: &mut DbConn, command: &dyn Fn(&mut DbConn) -> Result<T, CommandError>) -> Result<T, CommandError> {
    catch_unwind(AssertUnwindSafe(|| command(conn))).unwrap_or_else(|_| Err(StoreError::Panicked.into()))
}

fn write_batches(mut conn: DbConn, receiver: &Receiver<Box<dyn Job>>) {
    while let Ok(first) = receiver.recv() {
        let mut jobs = vec![first];
        while jobs.len() < BATCH_MAX
            && let Ok(next) = receiver.try_recv()
        {
            jobs.push(next);
        }
        let together = if jobs.len() > 1 { Some(write_together(&mut conn, &mut jobs)) } else { None };
        match together {
            Some(Ok(())) => jobs.iter_mut().for_each(|job| job.answer(None)),
            // Another program writes, and this one has waited for it: each of them waiting anew would take as many times as long.
            Some(Err(StoreError::Connection(reason))) => {
                jobs.iter_mut().for_each(|job| job.answer(Some(StoreError::Connection(reason.clone()))));
            }
            _ => jobs.iter_mut().for_each(|job| write_alone(&mut conn, job.as_mut())),
        }
    }
}

fn write_together(conn: &mut DbConn, jobs: &mut [Box<dyn Job>]) -> Result<(), StoreError> {
    begin_write(conn)?;
    let result = jobs.iter_mut().try_for_each(|job| {
        savepoint(conn)?;
        if job.run(conn) { release(conn) } else { undo_savepoint(conn) }
    });
    let result = result.and_then(|()| commit(conn));
    if result.is_err() {
        rollback(conn);
    }
    result
}

fn write_alone(conn: &mut DbConn, job: &mut dyn Job) {
    let result = begin_write(conn).and_then(|()| {
        if job.run(conn) {
            commit(conn)
        } else {
            rollback(conn);
            Ok(())
        }
    });
    if result.is_err() {
        rollback(conn);
    }
    job.answer(result.err());
}

fn write_with_retries<T>(
    pool: &Pool<Manager>,
    queue: &Mutex<()>,
    command: &dyn Fn(&mut DbConn) -> Result<T, CommandError>,
) -> Result<T, CommandError> {
    for tried in 1..=TRIES_BESIDE {
        let mut conn = begun(pool, begin_write)?;
        match write_begun(&mut conn, command) {
            Err(error) if may_succeed_again(&error) => {}
            result => return result,
        }
        drop(conn);
        wait(tried);
    }
    // Whoever waits here holds no connection that others could use; the database's own queue is for other servers.
    let _turn = queue.lock().unwrap_or_else(PoisonError::into_inner);
    let mut conn = begun(pool, begin_write)?;
    rollback(&mut conn);
    queue_up(&mut conn)?;
    let result = write_in_turn(&mut conn, command);
    leave_queue(&mut conn);
    result
}

fn write_in_turn<T>(
    conn: &mut DbConn,
    command: &dyn Fn(&mut DbConn) -> Result<T, CommandError>,
) -> Result<T, CommandError> {
    let (mut tried, mut clashes) = (0, 0);
    loop {
        tried += 1;
        begin_write(conn)?;
        match write_begun(conn, command) {
            Err(error) if tried < TRIES_IN_TURN && clashes < CLASHES_MAX && may_succeed_again(&error) => {
                clashes += u32::from(is_clash(&error));
                wait(1);
            }
            result => return result,
        }
    }
}

/// Runs a command in the transaction that has begun, and ends it.
fn write_begun<T>(
    conn: &mut DbConn,
    command: &dyn Fn(&mut DbConn) -> Result<T, CommandError>,
) -> Result<T, CommandError> {
    let result = guarded(conn, command);
    let result = result.and_then(|answer| commit(conn).map(|()| answer).map_err(Into::into));
    if result.is_err() {
        rollback(conn);
    }
    result
}

/// Waiting a little longer each time, and not all the same time, lets the others finish.
fn wait(tried: u32) {
    let spread = u64::from(rand::random::<u8>() % 16);
    std::thread::sleep(Duration::from_millis(u64::from(tried) * 4 + spread));
}
