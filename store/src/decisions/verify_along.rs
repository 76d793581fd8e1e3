//! Comparing what is delegated in secret votes. Nothing says when votes went along with a ballot, so that they cannot be resolved again: each
//! can have come to whoever carried it, counts as the roll says, and is what the close recorded. Those that went along with nobody are resolved
//! again.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use domain::decisions::delegation::{Carried, Outcome, Place};
use domain::decisions::secret_delegation::leads;
use domain::decisions::stage::Stage;
use serde_json::Value;

use super::advance::counts;
use super::carry::{CARRIED, told};
use super::delegations::{places_of, steps_during_vote};
use super::for_and_against::method_of;
use super::frozen::rules_of;
use super::meetings::present::{meeting_of, most_carried, steps_in_meeting};
use super::paper_rows::members_on_paper;
use super::row::DecisionRow;
use super::secret_carry::rows_of;
use super::verify_delegations::{Row, carried_name, expected_row};
use crate::audit::{Expected, Verification};
use crate::conn::DbConn;
use crate::error::StoreError;

/// Compares the delegated votes of one secret vote; `closed` says what its close makes of delegations, nothing before.
pub(super) fn verify_along(
    conn: &mut DbConn,
    decision: &DecisionRow,
    rows: Vec<Row>,
    closed: &[Carried],
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let name = decision.short_name();
    let (along, left): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|row| row.4 == CARRIED);
    let ways = Ways::of(conn, decision, &along)?;
    for row in &along {
        if !ways.can_have_come(row) {
            let what = "the vote cannot have gone along with this ballot";
            verification.find("carried_votes", carried_name(&name, row.0), what);
        }
    }
    let left_over = closed.iter().filter(|carried| matches!(carried.outcome, Outcome::Not(_)));
    let mut expected = Expected::new(left_over.map(expected_row));
    for row in left {
        if !expected.strike(&row) {
            let what = "the vote is not left as the delegations of its close say";
            verification.find("carried_votes", carried_name(&name, row.0), what);
        }
    }
    for row in expected.missing() {
        verification.find("carried_votes", carried_name(&name, row.0), "what became of the delegated vote is gone");
    }
    if decision.passed.is_some() && !is_as_counted(conn, decision, &name)? {
        verification.find("carried_votes", name, "what is carried is not what the close recorded");
    }
    Ok(())
}

/// Whether the rows are those of which the count recorded the hash.
fn is_as_counted(conn: &mut DbConn, decision: &DecisionRow, name: &str) -> Result<bool, StoreError> {
    let rows = match rows_of(conn, &decision.id) {
        // What cannot be read is not what was counted.
        Err(StoreError::Corrupt(_)) => return Ok(false),
        rows => rows?,
    };
    let is = if rows.is_empty() { Value::Null } else { told(decision, &rows) };
    let close = counts(conn, Some(name))?.remove(name);
    // Where no count is told, nothing says what was counted.
    Ok(close.is_some_and(|event| event.is_erased() || *event.field("carried") == is))
}

/// Everything by which votes can have gone along in a decision.
#[derive(Default)]
struct Ways {
    /// The roll by numbers; who is marked has voted.
    places: HashMap<i64, Place>,
    /// Those whose papers came back: they took nobody along and went with nobody.
    on_paper: HashSet<i64>,
    /// Those who went along.
    along: HashSet<i64>,
    /// Those who carry more than the rules let them.
    beyond: HashSet<i64>,
    /// Who had delegated to whom at some time while the vote was open.
    steps: BTreeSet<(i64, i64)>,
}

impl Ways {
    fn of(conn: &mut DbConn, decision: &DecisionRow, along: &[Row]) -> Result<Self, StoreError> {
        if along.is_empty() {
            return Ok(Self::default());
        }
        let (rules, method) = (rules_of(conn, &decision.id, Stage::Voting)?, method_of(conn, decision)?);
        let meeting = meeting_of(conn, decision.id.as_str())?;
        let most = most_carried(meeting.is_some(), &rules, decision.secret, method).unwrap_or(0);
        let mut carry: BTreeMap<i64, i64> = BTreeMap::new();
        for carrier in along.iter().filter_map(|row| row.2) {
            *carry.entry(carrier).or_default() += 1;
        }
        Ok(Self {
            places: places_of(conn, &decision.id)?.into_iter().map(|place| (place.member, place)).collect(),
            on_paper: members_on_paper(conn, &decision.id)?.into_iter().collect(),
            along: along.iter().filter_map(|row| row.0).collect(),
            beyond: carry.into_iter().filter(|(_, members)| *members > most).map(|(carrier, _)| carrier).collect(),
            steps: match &meeting {
                Some(meeting) => steps_in_meeting(conn, decision, meeting)?,
                None => steps_during_vote(conn, decision)?,
            },
        })
    }

    /// Whether a vote can have gone along with the ballot of whoever carries it.
    fn can_have_come(&self, (member, delegate, carrier, votes, _): &Row) -> bool {
        let (Some(member), Some(delegate), Some(carrier)) = (*member, *delegate, *carrier) else { return false };
        let marked = |member: i64| self.places.get(&member).filter(|place| place.cast);
        let voted_themself = |member: i64| !self.along.contains(&member) && !self.on_paper.contains(&member);
        marked(member).is_some_and(|place| place.votes == *votes)
            && marked(carrier).is_some()
            && voted_themself(carrier)
            && !self.on_paper.contains(&member)
            && !self.beyond.contains(&carrier)
            && leads(&self.steps, member, delegate, carrier)
    }
}
