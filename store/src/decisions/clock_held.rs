//! The clock of a server at work, watched beside time that is measured apart from it. Where it jumps ahead, nothing is counted by it: a vote
//! that was closed by a wrong clock stays closed. Counting goes on once the clock is put right, or has run evenly for a day; a server that
//! begins believes the clock that it finds.
//!
//! While the clock is ahead the server makes no mark of being at work (`outage`), so that a vote whose deadline truly comes meanwhile, when
//! members were told that it is closed, waits as after an outage.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use chrono::Duration;
use domain::Moment;
use domain::decisions::clock_watch::{Judged, Reading, Watched};
use domain::members::power::Power;

use crate::act::Viewer;
use crate::db::Db;
use crate::measured::measured_now;

/// The watch that this server keeps of its clock, and when it began; none where nobody asked for one.
#[derive(Debug, Default)]
pub(crate) struct ClockWatch(Mutex<Option<(Instant, Watched)>>);

impl ClockWatch {
    /// Takes in what the clock shows.
    fn look(&self, now: Moment, at: Instant) -> Judged {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match kept.as_mut() {
            Some((began, watched)) => watched.look(reading(*began, now, at)),
            None => {
                *kept = Some((at, Watched::from(reading(at, now, at))));
                Judged::Agrees
            }
        }
    }

    /// Whether the clock is so far ahead that nothing is counted by it.
    pub(super) fn is_ahead(&self, now: Moment, at: Instant) -> bool {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().is_some_and(|(began, watched)| watched.is_ahead(reading(*began, now, at)))
    }
}

fn reading(began: Instant, now: Moment, at: Instant) -> Reading {
    let measured = Duration::from_std(at.saturating_duration_since(began)).unwrap_or_default();
    Reading { shown: now, measured }
}

/// Watches the clock of a server at work, from the first call on: `at` is the same moment as `now` by [`measured_now`]. Whether the clock
/// is so far ahead that nothing is counted. It is for servers whose clock runs by itself: stories and demos set theirs.
#[must_use]
pub fn watch_clock(db: &Db, now: Moment, at: Instant) -> bool {
    match db.clock_watch().look(now, at) {
        Judged::Jumped => tracing::error!(%now, "the clock has jumped: while it is ahead, no vote is counted"),
        Judged::PutRight => tracing::info!(%now, "the clock agrees again with the time that has passed"),
        Judged::Accepted => {
            tracing::warn!(%now, "the clock has run evenly for a day since it jumped, and is believed");
            // This server was at work all the while.
            db.pulse().beat(at);
        }
        Judged::Agrees | Judged::Doubted => {}
    }
    db.clock_watch().is_ahead(now, at)
}

/// Whether counting waits since the clock has jumped ahead, for those who look after the server; to others nothing is said.
#[must_use]
pub fn counting_waits(db: &Db, viewer: &Viewer, now: Moment) -> bool {
    viewer.may(Power::ReadOperations) && db.clock_watch().is_ahead(now, measured_now())
}
