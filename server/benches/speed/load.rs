//! Many clients at once, each on a connection of its own, each asking again as soon as it is answered.

use std::net::SocketAddr;
use std::sync::Barrier;
use std::time::{Duration, Instant};

use crate::failure::Result;
use crate::http::Connection;

/// What a load came to.
pub struct Load {
    /// How long each answer took, the shortest first.
    times: Vec<Duration>,
    /// How long it all took.
    elapsed: Duration,
    /// The bytes of all answers.
    bytes: usize,
    /// The time of processors that the server used meanwhile, where the system tells.
    pub processor_time: Option<Duration>,
}

impl Load {
    /// How many answers there were.
    pub fn count(&self) -> usize {
        self.times.len()
    }

    /// Answers per second.
    pub fn per_second(&self) -> f64 {
        count(self.times.len()) / self.elapsed.as_secs_f64()
    }

    /// The time within which this many of a hundred answers came, in milliseconds (nearest rank).
    pub fn percentile(&self, percent: usize) -> f64 {
        let rank = (self.times.len() * percent).div_ceil(100).max(1);
        self.times.get(rank - 1).copied().map_or(0.0, milliseconds)
    }

    /// The time of processors that an answer took the server, on average, in milliseconds: what other work on the
    /// machine hardly changes.
    pub fn processor_each(&self) -> Option<f64> {
        self.processor_time.map(|time| milliseconds(time) / count(self.times.len().max(1)))
    }

    /// The bytes of an answer, on average.
    pub fn bytes_each(&self) -> usize {
        self.bytes / self.times.len().max(1)
    }
}

/// Asks for a while with so many clients. A request gives the bytes of its answer, or nothing once there is nothing
/// left to ask; a failure of any ends all.
pub fn drive(
    address: SocketAddr,
    clients: usize,
    time: Duration,
    request: impl Fn(&mut Connection) -> Result<Option<usize>> + Sync,
) -> Result<Load> {
    let connections = (0..clients).map(|_| Connection::open(address)).collect::<Result<Vec<_>>>()?;
    let barrier = Barrier::new(clients + 1);
    let client = |mut connection: Connection| -> Result<(Vec<Duration>, usize)> {
        let (mut times, mut bytes) = (Vec::new(), 0);
        barrier.wait();
        let began = Instant::now();
        while began.elapsed() < time {
            let asked = Instant::now();
            let Some(answered) = request(&mut connection)? else { break };
            times.push(asked.elapsed());
            bytes += answered;
        }
        Ok((times, bytes))
    };
    let (done, elapsed) = std::thread::scope(|scope| {
        let threads: Vec<_> = connections.into_iter().map(|connection| scope.spawn(|| client(connection))).collect();
        barrier.wait();
        let began = Instant::now();
        let done: Vec<_> = threads.into_iter().map(|thread| thread.join()).collect();
        (done, began.elapsed())
    });
    let mut load = Load { times: Vec::new(), elapsed, bytes: 0, processor_time: None };
    for one in done {
        let (times, bytes) = one.map_err(|_| "a client panicked")??;
        load.times.extend(times);
        load.bytes += bytes;
    }
    load.times.sort_unstable();
    Ok(load)
}

/// The middle one of some times, in milliseconds.
pub fn median(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times.get(times.len() / 2).copied().map_or(0.0, milliseconds)
}

/// A time in milliseconds.
pub fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// A count as a number to reckon with.
pub fn count(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}
