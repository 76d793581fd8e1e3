//! Closing a vote before its deadline, where the rules of its opening allow it once everybody on its roll has voted: the log holds it.

use chrono::DateTime;
use diesel::prelude::*;
use domain::Moment;
use domain::decisions::method::Asks;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::rules::parameter::EARLY_CLOSE;
use domain::validation::Refusal;
use serde_json::json;

use super::ballots::turnout_of;
use super::close_when::closes_at;
use super::frozen::rules_of;
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

/// That a vote was closed before its deadline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedEarly {
    /// Who closed it.
    pub by: Option<MemberName>,
    /// When.
    pub at: Moment,
    /// When it would have closed; nothing where its event says nothing of it, as of earlier versions, or was erased.
    pub planned: Option<Moment>,
}

/// Closes a vote that is open, on whose roll everybody has voted by themselves, or in secret gone along with somebody who has, and counts it.
///
/// # Errors
/// `error-early-closed` where the vote is not open, `error-early-rule` where the rules of its opening do not allow it, `error-early-draw` for a
/// draw by lot, of which whoever knows its secret could choose the moment, `error-early-silent` where somebody has not voted yet (argument
/// `count`), `error-early-silent-secret` where that is so in a secret vote; [`Power::OpenVotes`].
pub async fn close_vote_early(db: &Db, act: &Act, number: i64) -> Result<(), CommandError> {
    db.command(act, "decisions.close_early", move |tx| {
        tx.require(Power::OpenVotes)?;
        let row = tx.decision(number)?;
        match silent_before_close(tx.conn, &row, tx.now)? {
            Early::Closed => Err(CommandError::refused("error-early-closed")),
            Early::ByRule => Err(CommandError::refused("error-early-rule")),
            Early::Drawn => Err(CommandError::refused("error-early-draw")),
            Early::Silent(0) => tx.close_early(&row),
            // How many have voted in secret may be withheld, and so how many have not is not told here.
            Early::Silent(_) if row.secret => Err(CommandError::refused("error-early-silent-secret")),
            Early::Silent(count) => Err(Refusal::new("error-early-silent").with("count", count).into()),
        }
    })
    .await?;
    super::advance(db, act.now).await?;
    Ok(())
}

/// How a vote stands to being closed early.
enum Early {
    /// It is not open.
    Closed,
    /// The rules of its opening keep it open.
    ByRule,
    /// It is a draw by lot, which stays open until its deadline whatever the rules say.
    Drawn,
    /// So many members on its roll have not voted.
    Silent(i64),
}

fn silent_before_close(conn: &mut DbConn, row: &DecisionRow, now: Moment) -> Result<Early, StoreError> {
    let is_open = row.stage()? == Stage::Voting && row.voting_until.is_some_and(|until| stored(now) < until);
    if !is_open || pile_of(conn, &row.id)?.is_some() {
        return Ok(Early::Closed);
    }
    let rules = rules_of(conn, &row.id, Stage::Voting)?;
    if !rules.iter().any(|rule| rule.key == EARLY_CLOSE && rule.value == ALL_VOTED) {
        return Ok(Early::ByRule);
    }
    if row.choosing()?.is_some_and(|choosing| choosing.method.asks() == Asks::Number) {
        return Ok(Early::Drawn);
    }
    let turnout = turnout_of(conn, &row.id)?;
    Ok(Early::Silent(turnout.persons - turnout.voted))
}

/// Whether a vote could be closed early now, by whoever may.
pub(super) fn is_closable(conn: &mut DbConn, row: &DecisionRow, now: Moment) -> Result<bool, StoreError> {
    Ok(matches!(silent_before_close(conn, row, now)?, Early::Silent(0)))
}

/// The value of the rule that allows it.
pub(super) const ALL_VOTED: &str = "all_voted";

/// The event of it.
pub(super) const CLOSED_EARLY: &str = "decisions.closed_early";

impl Tx<'_> {
    fn close_early(&mut self, row: &DecisionRow) -> Result<(), CommandError> {
        let open = decisions::table
            .find(&row.id)
            .filter(decisions::stage.eq(Stage::Voting.as_str()))
            .filter(decisions::voting_until.eq(row.voting_until));
        let at = closes_at(self.conn, row, self.now)?;
        let closed = diesel::update(open).set(decisions::voting_until.eq(Some(at))).execute(self.conn)?;
        if closed != 1 {
            return Err(CommandError::refused("error-early-closed"));
        }
        let payload = json!({
            "voting_until": moment(at).to_rfc3339(),
            "planned": row.voting_until.map(|until| moment(until).to_rfc3339()),
        });
        // By a clock that was set back it is not due yet, and would be told as of before the vote.
        let is_ahead = at > stored(self.now);
        if is_ahead {
            self.now = moment(at);
        }
        self.record(Event::new("decisions.closed_early", row.short_name(), payload))?;
        if is_ahead {
            self.close(&row.id)?;
        }
        Ok(())
    }
}

/// That a vote was closed early, where it was.
pub(super) fn closed_early(conn: &mut DbConn, row: &DecisionRow) -> Result<Option<ClosedEarly>, StoreError> {
    let Some(event) = recorded(conn, &["decisions.closed_early"], Some(&row.short_name()))?.pop() else {
        return Ok(None);
    };
    let name: Option<String> = members::table
        .filter(members::number.nullable().eq(event.actor))
        .select(members::name)
        .first(conn)
        .optional()?;
    let by = name.zip(event.actor).map(|(name, number)| MemberName { number, name });
    let planned = DateTime::parse_from_rfc3339(&event.text("planned")).ok().map(|planned| planned.to_utc());
    Ok(Some(ClosedEarly { by, at: moment(event.occurred_at), planned }))
}
