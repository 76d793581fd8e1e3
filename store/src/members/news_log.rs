//! Which of what happened to decisions is new, by the log. The numbers of its seals follow the order in which events were found after their
//! commit, so that what is told from one seal to another leaves nothing out: neither what was committed while a digest was made, nor
//! what a slow server committed after it with an earlier moment. Moments could lose both.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::dsl::max;
use diesel::prelude::*;
use domain::decisions::DecisionNumber;

use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{events, seals};

/// What a digest tells of by its moment: a row of its own has the moment of the event.
const MOMENTS: [&str; 6] = [
    "decisions.proposed",
    "decisions.discussion.restarted",
    "decisions.opened",
    "decisions.roll.drawn",
    "decisions.commented",
    "decisions.comment.edited",
];
/// What changes how far a decision that was voted on has come.
const OUTCOMES: [&str; 9] = [
    "decisions.counted",
    "decisions.declared",
    "decisions.contested",
    "decisions.contest.dismissed",
    "decisions.contest.upheld",
    "decisions.enacted",
    "decisions.refused",
    "decisions.not_enacted",
    "decisions.annulled",
];
/// What disputes somebody's place on a provisional roll. It may come in the moment of another event, and so is kept apart from those.
const OBJECTED: &str = "decisions.roll.objected";
/// What moves the close of a vote.
const EXTENDED: &str = "decisions.extended";

/// Up to where somebody was told: up to which seal of the log, and when that was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Told {
    /// The number of the last seal that was told; 0 before the first.
    pub seal: i64,
    /// When.
    pub at: NaiveDateTime,
}

/// What the log says between two seals of decisions, by their numbers.
#[derive(Debug, Default)]
pub(super) struct Changes {
    /// The seal of what happened to a decision at a moment.
    moments: HashMap<(i64, NaiveDateTime), i64>,
    /// The seal of the objections that were made to a decision's roll at a moment.
    objections: HashMap<(i64, NaiveDateTime), i64>,
    /// The seal of the last that changed how far a decision has come.
    pub outcomes: HashMap<i64, i64>,
    /// The seal of the last extension of a vote.
    pub extended: HashMap<i64, i64>,
}

impl Changes {
    /// Reads the events with seals after one number and up to another.
    pub(super) fn load(conn: &mut DbConn, after: i64, until: i64) -> Result<Self, StoreError> {
        let actions: Vec<&str> = MOMENTS.into_iter().chain(OUTCOMES).chain([EXTENDED, OBJECTED]).collect();
        let rows: Vec<(i64, String, String, NaiveDateTime)> = seals::table
            .inner_join(events::table)
            .filter(seals::number.gt(after))
            .filter(seals::number.le(until))
            .filter(events::action.eq_any(actions))
            .order(seals::number)
            .select((seals::number, events::action, events::subject, events::occurred_at))
            .load(conn)?;
        let mut changes = Self::default();
        for (seal, action, subject, at) in rows {
            let Ok(DecisionNumber(decision)) = subject.parse() else { continue };
            if action == EXTENDED {
                changes.extended.insert(decision, seal);
            } else if action == OBJECTED {
                changes.objections.insert((decision, at), seal);
            } else if OUTCOMES.contains(&action.as_str()) {
                changes.outcomes.insert(decision, seal);
            } else {
                changes.moments.insert((decision, at), seal);
            }
        }
        Ok(changes)
    }

    /// The seal of what happened to a decision at a moment; none where that is not new.
    pub(super) fn at(&self, decision: i64, moment: Option<NaiveDateTime>) -> Option<i64> {
        self.moments.get(&(decision, moment?)).copied()
    }

    /// The seal of the objections that were made to a decision's roll at a moment; none where that is not new.
    pub(super) fn objected_at(&self, decision: i64, moment: NaiveDateTime) -> Option<i64> {
        self.objections.get(&(decision, moment)).copied()
    }

    /// The numbers of the decisions whose rolls were objected to, and the earliest moment of that; none where no roll was.
    pub(super) fn objected(&self) -> Option<(Vec<i64>, NaiveDateTime)> {
        let earliest = self.objections.keys().map(|(_, at)| *at).min()?;
        let mut numbers: Vec<i64> = self.objections.keys().map(|(decision, _)| *decision).collect();
        numbers.sort_unstable();
        numbers.dedup();
        Some((numbers, earliest))
    }

    /// The numbers of the decisions to which something happened.
    pub(super) fn decisions(&self) -> Vec<i64> {
        let mut numbers: Vec<i64> = self.moments.keys().map(|(decision, _)| *decision).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// The earliest moment of what is new, if anything is.
    pub(super) fn earliest(&self) -> Option<NaiveDateTime> {
        self.moments.keys().map(|(_, at)| *at).min()
    }
}

/// The number of the last seal; 0 where there is none.
pub(super) fn last_seal(conn: &mut DbConn) -> Result<i64, StoreError> {
    let last: Option<i64> = seals::table.select(max(seals::number)).first(conn)?;
    Ok(last.unwrap_or(0))
}

/// The number of the last seal that was set by a moment; 0 where there is none.
pub(super) fn last_seal_by(conn: &mut DbConn, at: NaiveDateTime) -> Result<i64, StoreError> {
    let last: Option<i64> = seals::table.filter(seals::sealed_at.le(at)).select(max(seals::number)).first(conn)?;
    Ok(last.unwrap_or(0))
}
