//! Comparing declarations, contests, rulings and annulments with the events that recorded them, and the way of each result with the rules
//! that its vote opened with.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime};
use diesel::prelude::*;
use domain::Day;
use domain::decisions::ruling::Ruling;
use serde_json::json;

use super::advance::counts;
use super::declared::{ContestRow, DeclarationRow, contests_of, declaration_of, declaring_of, held_until};
use super::row::DecisionRow;
use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::members::Numbers;
use crate::schema::{annulments, decisions};
use crate::time::stored;

const DISMISSED: &str = "decisions.contest.dismissed";
const UPHELD: &str = "decisions.contest.upheld";

/// What the log recorded between the counts of decisions and their effects.
struct Log {
    counted: BTreeMap<String, Recorded>,
    declared: BTreeMap<String, Recorded>,
    /// By decision and member.
    contested: BTreeMap<(String, Option<i64>), Recorded>,
    /// By decision and contest.
    ruled: BTreeMap<(String, i64), Recorded>,
    concluded: BTreeMap<String, Recorded>,
    annulled: BTreeMap<String, Recorded>,
}

impl Log {
    fn read(conn: &mut DbConn) -> Result<Self, StoreError> {
        let mut by_decision = |actions: &[&str]| -> Result<BTreeMap<String, Recorded>, StoreError> {
            Ok(recorded(conn, actions, None)?.into_iter().map(|event| (event.subject.clone(), event)).collect())
        };
        let declared = by_decision(&["decisions.declared"])?;
        let concluded = by_decision(&["decisions.enacted", "decisions.refused", "decisions.not_enacted"])?;
        let annulled = by_decision(&["decisions.annulled"])?;
        let contested = recorded(conn, &["decisions.contested"], None)?.into_iter();
        let ruled = recorded(conn, &[DISMISSED, UPHELD], None)?.into_iter();
        Ok(Self {
            counted: counts(conn, None)?,
            declared,
            contested: contested.map(|event| ((event.subject.clone(), event.actor), event)).collect(),
            ruled: ruled
                .map(|event| ((event.subject.clone(), event.field("contest").as_i64().unwrap_or(0)), event))
                .collect(),
            concluded,
            annulled,
        })
    }
}

/// Compares all of it, and names what the log recorded and is gone.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut log = Log::read(conn)?;
    let numbers = Numbers::load(conn)?;
    let rows: Vec<DecisionRow> = decisions::table.order(decisions::number).select(decisions::all_columns).load(conn)?;
    for row in rows {
        let name = row.short_name();
        let declaration = declaration_of(conn, &row.id)?;
        if !goes_its_way(conn, &row, declaration.as_ref(), &log)? {
            verification.find("decisions", name.clone(), "the result did not pass through what its rules ask for");
        }
        match (declaration, log.declared.remove(&name)) {
            (None, None) => {}
            (Some(row), Some(event)) if is_declared(&row, &event, &numbers) => {}
            _ => {
                verification.find("declarations", name.clone(), "the declaration is not the one that the log recorded")
            }
        }
        for contest in contests_of(conn, &row.id)? {
            if !is_contested(&name, &contest, &mut log, &numbers) {
                let row = format!("{name} contest {}", contest.number);
                verification.find("contests", row, "the contest or its ruling is not the one that the log recorded");
            }
        }
        let annulment: Option<(String, Day, NaiveDateTime)> = annulments::table
            .find(&row.id)
            .select((annulments::authority_id, annulments::valid_from, annulments::annulled_at))
            .first(conn)
            .optional()?;
        let fits = match (annulment, log.annulled.remove(&name)) {
            (None, None) => true,
            (Some((authority, from, at)), Some(event)) => {
                event.authority == Some(authority) && event.allows("from", json!(from)) && event.occurred_at == at
            }
            _ => false,
        };
        if !fits {
            verification.find("annulments", name, "the annulment is not the one that the log recorded");
        }
    }
    for (table, name) in gone(log) {
        verification.find(table, name, "what the log recorded is gone");
    }
    Ok(())
}

/// What the log recorded and no row has taken.
fn gone(log: Log) -> Vec<(&'static str, String)> {
    let declared = log.declared.into_keys().map(|name| ("declarations", name));
    let contested = log.contested.into_values().map(|event| {
        let contest = event.field("contest").as_i64().unwrap_or(0);
        ("contests", format!("{} contest {contest}", event.subject))
    });
    let ruled = log.ruled.into_keys().map(|(name, contest)| ("contests", format!("{name} contest {contest}")));
    let annulled = log.annulled.into_keys().map(|name| ("annulments", name));
    declared.chain(contested).chain(ruled).chain(annulled).collect()
}

/// Whether a result that was counted waited as the rules of its vote ask, and took effect only once nothing held it up.
fn goes_its_way(
    conn: &mut DbConn,
    row: &DecisionRow,
    declaration: Option<&DeclarationRow>,
    log: &Log,
) -> Result<bool, StoreError> {
    let name = row.short_name();
    let Some(counted) = log.counted.get(&name) else { return Ok(declaration.is_none()) };
    let declaring = declaring_of(conn, &row.id)?;
    let waited = counted.action == "decisions.counted";
    let by_somebody = declaration.is_none_or(|row| row.declared_by.is_some() == declaring.by_committee);
    let concluded = log.concluded.get(&name).filter(|_| waited);
    let held_until = held_until(conn, &row.id)?;
    let in_time = concluded.is_none_or(|event| held_until.is_some_and(|until| until <= event.occurred_at));
    Ok(waited != declaring.is_nothing() && by_somebody && in_time)
}

fn is_declared(row: &DeclarationRow, event: &Recorded, numbers: &Numbers) -> bool {
    let by = row.declared_by.as_ref().and_then(|by| numbers.of(Some(by.as_str())));
    // A database keeps a moment a little less exactly than it was written.
    let until = DateTime::parse_from_rfc3339(&event.text("contest_until")).map(|until| stored(until.to_utc()));
    let until = event.is_erased() || until == Ok(row.contest_until);
    event.occurred_at == row.declared_at && event.actor == by && until
}

fn is_contested(name: &str, row: &ContestRow, log: &mut Log, numbers: &Numbers) -> bool {
    let by = numbers.of(Some(row.member_id.as_str()));
    let made = log.contested.remove(&(name.to_owned(), by)).is_some_and(|event| {
        let same = event.allows("contest", row.number) && event.allows("reason", row.reason.as_str());
        same && event.occurred_at == row.contested_at
    });
    let ruled = match (row.ruling.as_deref(), log.ruled.remove(&(name.to_owned(), row.number))) {
        (None, None) => row.ruled_by.is_none() && row.words.is_none() && row.ruled_at.is_none(),
        (Some(ruling), Some(event)) => {
            let action = if ruling == Ruling::Upheld.as_str() { UPHELD } else { DISMISSED };
            let by = row.ruled_by.as_ref().and_then(|by| numbers.of(Some(by.as_str())));
            let same = event.action == action && event.actor == by && Some(event.occurred_at) == row.ruled_at;
            same && row.words.as_deref().is_some_and(|words| event.allows("words", words))
        }
        _ => false,
    };
    made && ruled
}
