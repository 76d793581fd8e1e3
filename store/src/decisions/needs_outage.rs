//! What an outage has to say on a member's home page: votes that nobody could cast at the end, for whoever may extend them, and for whoever
//! has not voted in them.

use diesel::prelude::*;
use domain::Moment;
use domain::decisions::stage::Stage;

use super::needs::{NEEDS_LISTED, NEEDS_READ_MAX};
use super::outage::waits_for;
use super::paper_issue::has_voted;
use super::paper_rows::{paper_of, pile_of};
use super::row::DecisionRow;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{decisions, electoral_roll};
use crate::time::stored;

/// A vote whose deadline is over and that is not counted yet, since there was an outage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldVote {
    /// The decision's number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Until when it may be extended; then it is counted.
    pub until: Moment,
}

/// Votes that an outage holds, by what they ask of a member.
#[derive(Default)]
pub(super) struct Held {
    /// All of them.
    pub all: Vec<HeldVote>,
    /// Those that the member is on the roll of, and has neither voted in nor has a paper ballot for.
    pub missed: Vec<HeldVote>,
}

/// The votes that may still be extended after an outage, the lowest number first.
pub(super) fn held(conn: &mut DbConn, member: &MemberId, now: Moment) -> Result<Held, StoreError> {
    let rows: Vec<DecisionRow> = decisions::table
        .filter(decisions::stage.eq(Stage::Voting.as_str()))
        .filter(decisions::voting_until.le(stored(now)))
        .order(decisions::number)
        .limit(NEEDS_READ_MAX)
        .select(decisions::all_columns)
        .load(conn)?;
    let mut held = Held::default();
    for row in rows {
        if held.all.len() >= NEEDS_LISTED {
            break;
        }
        if pile_of(conn, &row.id)?.is_some() {
            continue;
        }
        let Some(outage) = waits_for(conn, &row, now)? else { continue };
        let vote = HeldVote { number: row.number, title: row.title.clone(), until: outage.waits_until() };
        if has_missed(conn, &row, member)? {
            held.missed.push(vote.clone());
        }
        held.all.push(vote);
    }
    Ok(held)
}

/// Whether a member may vote in a decision and has not, nor has a paper to vote by.
fn has_missed(conn: &mut DbConn, row: &DecisionRow, member: &MemberId) -> Result<bool, StoreError> {
    let votes: Option<i64> =
        electoral_roll::table.find((&row.id, member)).select(electoral_roll::votes).first(conn).optional()?;
    if votes.unwrap_or(0) < 1 || paper_of(conn, &row.id, member)?.is_some() {
        return Ok(false);
    }
    Ok(!has_voted(conn, row, member)?)
}
