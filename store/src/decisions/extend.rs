//! Extending a vote that is open, and the extensions that it has had: the log holds them.

use diesel::prelude::*;
use domain::Moment;
use domain::decisions::extension::{ExtensionInput, check_extension};
use domain::decisions::stage::{Stage, deadline};
use domain::members::power::Power;
use domain::rules::parameter::EXTENSION_DAYS_MAX;
use serde_json::json;

use super::frozen::rules_of;
use super::outage::{is_final, waits_for};
use super::page::MemberName;
use super::paper_rows::pile_of;
use super::row::DecisionRow;
use crate::act::Act;
use crate::audit::{Event, recorded};
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::{decisions, members};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// An extension that a vote has had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extended {
    /// By how many days.
    pub days: i64,
    /// Why, in Markdown; nothing where it was erased.
    pub reason: String,
    /// Who extended it.
    pub by: Option<MemberName>,
    /// When.
    pub at: Moment,
}

/// Extends a vote that is open by some days, for a reason that everybody reads; the new moment of its close. The rule that was in force at its
/// opening says by how many days in all. A vote whose deadline came while no server ran is extended from the return on, as long as it
/// waits to be counted.
///
/// # Errors
/// `error-extension-closed` where the vote is not open, or no longer; what [`check_extension`] says; [`Power::OpenVotes`].
pub async fn extend_vote(db: &Db, act: &Act, number: i64, input: ExtensionInput) -> Result<Moment, CommandError> {
    db.command(act, "decisions.extend", move |tx| {
        tx.require(Power::OpenVotes)?;
        let row = tx.decision(number)?;
        let from = extensible_from(tx.conn, &row, tx.now)?;
        let from = from.ok_or_else(|| CommandError::refused("error-extension-closed"))?;
        let extension = check_extension(&input, days_left(tx.conn, &row)?)?;
        tx.extend(&row, from, extension.days, &extension.reason)
    })
    .await
}

impl Tx<'_> {
    fn extend(&mut self, row: &DecisionRow, from: Moment, days: i64, reason: &str) -> Result<Moment, CommandError> {
        let until = deadline(from, days);
        let extended = diesel::update(
            decisions::table
                .find(&row.id)
                .filter(decisions::stage.eq(Stage::Voting.as_str()))
                .filter(decisions::voting_until.eq(row.voting_until)),
        )
        .set(decisions::voting_until.eq(Some(stored(until))))
        .execute(self.conn)?;
        if extended != 1 {
            return Err(CommandError::refused("error-extension-closed"));
        }
        self.drop_reminders(&row.id)?;
        let payload = json!({ "voting_until": until.to_rfc3339(), "days": days, "reason": reason });
        self.record(Event::new(EXTENDED, row.short_name(), payload))?;
        Ok(moment(stored(until)))
    }
}

/// The event of an extension.
const EXTENDED: &str = "decisions.extended";

/// From when on an extension of a vote would count its days: its deadline while it is open, and where it waits after an outage, the return.
/// `None` where it is neither, where somebody closed it, and in a meeting.
pub(super) fn extensible_from(conn: &mut DbConn, row: &DecisionRow, now: Moment) -> Result<Option<Moment>, StoreError> {
    let until = row.voting_until.map(moment).filter(|_| row.stage == Stage::Voting.as_str());
    let Some(until) = until else { return Ok(None) };
    if is_final(conn, row)? {
        return Ok(None);
    }
    if pile_of(conn, &row.id)?.is_some() {
        return Ok(None);
    }
    if now < until {
        return Ok(Some(until));
    }
    Ok(waits_for(conn, row, now)?.map(|outage| outage.extended_from(until)))
}

/// By how many days a vote may still be extended; none where the rules of its opening said nothing of it.
pub(super) fn days_left(conn: &mut DbConn, row: &DecisionRow) -> Result<i64, StoreError> {
    let rules = rules_of(conn, &row.id, Stage::Voting)?;
    let most = rules.iter().find(|rule| rule.key == EXTENSION_DAYS_MAX).and_then(|rule| rule.value.parse().ok());
    let taken: i64 = recorded(conn, &[EXTENDED], Some(&row.short_name()))?
        .iter()
        .map(|event| event.field("days").as_i64().unwrap_or(0))
        .sum();
    Ok(most.unwrap_or(0) - taken)
}

/// The extensions that a vote has had, the first first.
pub(super) fn extensions(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<Extended>, StoreError> {
    let events = recorded(conn, &[EXTENDED], Some(&row.short_name()))?;
    let mut extensions = Vec::with_capacity(events.len());
    for event in events {
        let by = match event.actor {
            Some(number) => {
                members::table.filter(members::number.eq(number)).select(members::name).first(conn).optional()?
            }
            None => None,
        };
        extensions.push(Extended {
            days: event.field("days").as_i64().unwrap_or(0),
            reason: event.text("reason"),
            by: by.zip(event.actor).map(|(name, number)| MemberName { number, name }),
            at: moment(event.occurred_at),
        });
    }
    Ok(extensions)
}
