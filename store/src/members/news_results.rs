//! What a digest tells of results: how far each has come that something has happened to. A result that is counted is not declared, one
//! that is declared may be contested, and neither is in effect.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::choosing::Choosing;
use domain::decisions::method::Method;
use domain::decisions::ruling::Ruling;
use domain::decisions::stage::Stage;
use domain::{Day, Moment};

use super::news::{DECISIONS_MAX, Decided, News};
use super::news_log::Changes;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{contests, decisions, declarations};
use crate::time::moment;

/// How far a decision has come that was voted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResultNews {
    /// What has come of it.
    pub outcome: Outcome,
    /// Whether it was contested, and that was dismissed.
    pub dismissed: bool,
    /// Whether it is a draw by lot, which is drawn rather than passed.
    pub drawn: bool,
}

/// What has come of a vote until now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Counted, and to be declared before anything comes of it.
    Counted {
        /// Whether it passed by the count.
        passed: bool,
    },
    /// Declared, and not final.
    Declared {
        /// Whether it passed.
        passed: bool,
        /// Until when members may contest it.
        contest_until: Moment,
    },
    /// Declared and contested: nothing comes of it before a ruling.
    Contested {
        /// Whether it passed.
        passed: bool,
    },
    /// Passed, and in effect.
    InEffect {
        /// From which day on, where that is still to come.
        from: Option<Day>,
    },
    /// Not passed.
    Refused,
    /// Passed, and without effect, since its effects could not apply.
    NotApplied,
    /// Annulled.
    Annulled {
        /// Whether by a contest, before it had any effect; otherwise by another decision.
        contested: bool,
    },
}

/// Contests of a result.
#[derive(Debug, Clone, Copy, Default)]
struct Contested {
    waiting: bool,
    upheld: bool,
    dismissed: bool,
}

type Row = (i64, String, String, Option<bool>, Option<Day>, Option<NaiveDateTime>, Option<String>);

/// Results to which something has happened, each with its seal, the first that happened first.
pub(super) fn results(conn: &mut DbConn, changes: &Changes, today: Day) -> Result<Vec<(i64, News)>, StoreError> {
    let mut changed: Vec<(i64, i64)> = changes.outcomes.iter().map(|(number, seal)| (*seal, *number)).collect();
    changed.sort_unstable();
    // The latest, which are new to everybody.
    changed.drain(..changed.len().saturating_sub(DECISIONS_MAX.into()));
    let numbers: Vec<i64> = changed.iter().map(|(_, number)| *number).collect();
    let rows: Vec<Row> = decisions::table
        .left_join(declarations::table)
        .filter(decisions::number.eq_any(&numbers))
        .filter(decisions::voting_from.is_not_null())
        .select((
            decisions::number,
            decisions::title,
            decisions::stage,
            decisions::passed,
            decisions::effective_on,
            declarations::contest_until.nullable(),
            decisions::choosing,
        ))
        .load(conn)?;
    let contests = contests_of(conn, &numbers)?;
    let mut told: HashMap<i64, News> = HashMap::new();
    for row in rows {
        let (number, title) = (row.0, row.1.clone());
        let contested = contests.get(&number).copied().unwrap_or_default();
        if let Some(what) = standing(&row, contested, today)? {
            told.insert(number, News::Result(Decided { number, title, what }));
        }
    }
    Ok(changed.into_iter().filter_map(|(seal, number)| Some((seal, told.remove(&number)?))).collect())
}

/// How far a decision has come; nothing where it is not counted.
fn standing(row: &Row, contests: Contested, today: Day) -> Result<Option<ResultNews>, StoreError> {
    let (number, _, stage, passed, effective_on, contest_until, choosing) = row;
    let corrupt = |what: &str| StoreError::Corrupt(format!("the {what} of D-{number}"));
    let stage: Stage = stage.parse().map_err(|_| corrupt("stage"))?;
    let passed = || passed.ok_or_else(|| corrupt("result"));
    let outcome = match stage {
        Stage::Counted => Outcome::Counted { passed: passed()? },
        Stage::Declared if contests.waiting => Outcome::Contested { passed: passed()? },
        Stage::Declared => {
            let until = contest_until.ok_or_else(|| corrupt("declaration"))?;
            Outcome::Declared { passed: passed()?, contest_until: moment(until) }
        }
        Stage::Enacted => Outcome::InEffect { from: effective_on.filter(|day| *day > today) },
        Stage::Refused => Outcome::Refused,
        Stage::Closed => Outcome::NotApplied,
        Stage::Annulled => Outcome::Annulled { contested: contests.upheld },
        Stage::Draft | Stage::Discussion | Stage::Voting | Stage::Withdrawn => return Ok(None),
    };
    let choosing = choosing.as_deref().map(serde_json::from_str::<Choosing>).transpose();
    let choosing = choosing.map_err(|_| corrupt("options"))?;
    Ok(Some(ResultNews {
        outcome,
        dismissed: contests.dismissed && !contests.waiting && !contests.upheld,
        drawn: choosing.is_some_and(|choosing| choosing.method == Method::Sortition),
    }))
}

/// How the contests of decisions stand, by the decisions' numbers.
fn contests_of(conn: &mut DbConn, numbers: &[i64]) -> Result<HashMap<i64, Contested>, StoreError> {
    let rows: Vec<(i64, Option<String>)> = contests::table
        .inner_join(decisions::table)
        .filter(decisions::number.eq_any(numbers))
        .select((decisions::number, contests::ruling))
        .load(conn)?;
    let mut found: HashMap<i64, Contested> = HashMap::new();
    for (number, ruling) in rows {
        let contested = found.entry(number).or_default();
        let ruling = ruling
            .map(|ruling| ruling.parse::<Ruling>())
            .transpose()
            .map_err(|_| StoreError::Corrupt(format!("a contest of D-{number}")))?;
        match ruling {
            None => contested.waiting = true,
            Some(Ruling::Upheld) => contested.upheld = true,
            Some(Ruling::Dismissed) => contested.dismissed = true,
        }
    }
    Ok(found)
}
