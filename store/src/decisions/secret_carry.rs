//! Votes that go along with a secret ballot as it is cast, by the delegations or proxies that are in force at that moment. From then on those
//! members have voted: nothing says which ballots in the box are whose, and so none is taken out again.

use std::collections::{BTreeSet, HashMap, HashSet};

use diesel::prelude::*;
use domain::decisions::delegation::{Carried, Given, Outcome, Place};
use domain::decisions::secret_delegation::{goes_along, in_turn, leading_to};
use domain::decisions::stage::Stage;

use super::carry::{NewCarried, new_rows};
use super::delegations::{numbers_among, places_among};
use super::delegations_around::everybody_behind;
use super::for_and_against::method_of;
use super::frozen::rules_of;
use super::meetings::present::{InMeeting, meeting_of, most_carried, proxies_for, there_among};
use super::page::MemberName;
use super::paper_rows::paper_among;
use super::row::DecisionRow;
use super::secret_box::NewMark;
use crate::conn::DbConn;
use crate::dialect::bulk::insert_all;
use crate::error::StoreError;
use crate::ids::{DecisionId, MemberId};
use crate::schema::{carried_votes, members, secret_marks};
use crate::tx::Tx;

/// A carried vote by identifiers: the member, the delegate and whoever carries it, the votes, and the outcome.
type Row = (String, String, Option<String>, i64, String);

/// How many votes may go along with one ballot in a decision; `None` where none may, or its votes are open.
pub(super) fn along_max(conn: &mut DbConn, row: &DecisionRow) -> Result<Option<i64>, StoreError> {
    if !row.secret {
        return Ok(None);
    }
    let (rules, method) = (rules_of(conn, &row.id, Stage::Voting)?, method_of(conn, row)?);
    let in_meeting = meeting_of(conn, row.id.as_str())?.is_some();
    Ok(most_carried(in_meeting, &rules, row.secret, method).ok())
}

/// Whose votes go along if a member, by identifier and number, casts a secret ballot now, by the members' numbers; nobody's where the rules of
/// the opening allow none. Of marks, papers and who is there, those are read alone whose votes lead to the member and who may be among those
/// whom the cap lets go along: whoever carries few asks for few, and gets in no other voter's way.
pub(super) fn goes_along_now(
    conn: &mut DbConn,
    row: &DecisionRow,
    voter: &MemberId,
    number: i64,
) -> Result<Vec<Carried>, StoreError> {
    let Some(most) = along_max(conn, row)? else { return Ok(Vec::new()) };
    match meeting_of(conn, row.id.as_str())? {
        Some(meeting) => by_proxy(conn, row, &meeting, most, number),
        None => by_delegation(conn, row, most, voter, number),
    }
}

/// Whose votes go along in a meeting, with the ballot of the holder of this number.
fn by_proxy(
    conn: &mut DbConn,
    row: &DecisionRow,
    meeting: &InMeeting,
    most: i64,
    number: i64,
) -> Result<Vec<Carried>, StoreError> {
    let given = leading_to(proxies_for(conn, meeting, None)?, number);
    if given.is_empty() {
        return Ok(Vec::new());
    }
    let mut of = givers(&given);
    let mut apart: HashSet<i64> = paper_among(conn, &row.id, &of)?.into_iter().collect();
    apart.extend(there_among(conn, &meeting.id, &of)?);
    of.push(number);
    let places = places_among(conn, &row.id, &of)?;
    Ok(goes_along(&places, &given, most, number, &apart))
}

/// Of how many who delegated it is asked first whether they go along.
const ASKED_FIRST: usize = 100;

/// Whose votes go along outside of meetings. They are asked for in their turn, and no further than the cap needs: of a crowd behind one
/// delegate most are left behind, whether they have voted or not.
fn by_delegation(
    conn: &mut DbConn,
    row: &DecisionRow,
    most: i64,
    voter: &MemberId,
    number: i64,
) -> Result<Vec<Carried>, StoreError> {
    let (mut places, given) = everybody_behind(conn, row, voter)?;
    let turn = in_turn(&places, &given, number);
    let next: HashMap<i64, i64> = turn.iter().copied().collect();
    let most_along = usize::try_from(most).unwrap_or(usize::MAX);
    let (mut known, mut apart): (HashSet<i64>, HashSet<i64>) = (HashSet::from([number]), HashSet::new());
    let mut asked = ASKED_FIRST.max(most_along);
    loop {
        let (first, later) = turn.split_at(asked.min(turn.len()));
        // Who votes themselves passes nothing on: that is asked also of those whom the votes of the first pass.
        let mut fresh = Vec::new();
        for (member, _) in first {
            let mut here = Some(*member);
            while let Some(passed) = here.filter(|passed| known.insert(*passed)) {
                fresh.push(passed);
                here = next.get(&passed).copied();
            }
        }
        let seen = places_among(conn, &row.id, &fresh)?;
        let cast: HashSet<i64> = seen.into_iter().filter(|place| place.cast).map(|place| place.member).collect();
        places =
            places.iter().map(|place| Place { cast: place.cast || cast.contains(&place.member), ..*place }).collect();
        apart.extend(paper_among(conn, &row.id, &fresh)?);
        let otherwise: HashSet<i64> = apart.iter().copied().chain(later.iter().map(|(member, _)| *member)).collect();
        let along = goes_along(&places, &given, most, number, &otherwise);
        if later.is_empty() || along.len() >= most_along {
            return Ok(along);
        }
        asked = asked.saturating_mul(2);
    }
}

/// The numbers of those who gave some delegations.
fn givers(given: &[Given]) -> Vec<i64> {
    given.iter().map(|given| given.from).collect::<BTreeSet<i64>>().into_iter().collect()
}

/// The votes that went along with secret ballots in a decision, by the members' numbers.
pub(super) fn went_along(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<Carried>, StoreError> {
    let mut carried = rows_of(conn, decision)?;
    carried.retain(|carried| matches!(carried.outcome, Outcome::By(_)));
    Ok(carried)
}

/// What became of the delegated votes of a decision by its rows, by the members' numbers.
pub(super) fn rows_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<Carried>, StoreError> {
    let rows: Vec<Row> = carried_votes::table
        .filter(carried_votes::decision_id.eq(decision))
        .select((
            carried_votes::member_id,
            carried_votes::delegate_id,
            carried_votes::carrier_id,
            carried_votes::votes,
            carried_votes::outcome,
        ))
        .load(conn)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let named =
        rows.iter().flat_map(|(member, delegate, carrier, ..)| [Some(member), Some(delegate), carrier.as_ref()]);
    let numbers = numbers_among(conn, named.flatten().map(String::as_str))?;
    let corrupt = || StoreError::Corrupt(format!("a carried vote in decision {decision}"));
    let number = |id: &str| numbers.get(id).copied().ok_or_else(corrupt);
    let mut carried = Vec::with_capacity(rows.len());
    for (member, delegate, carrier, votes, outcome) in rows {
        let outcome = match carrier {
            Some(carrier) => Outcome::By(number(&carrier)?),
            None => Outcome::Not(outcome.parse().map_err(|_| corrupt())?),
        };
        carried.push(Carried { member: number(&member)?, votes, delegate: number(&delegate)?, outcome });
    }
    carried.sort_unstable_by_key(|carried| carried.member);
    Ok(carried)
}

/// The numbers of those whose votes went along with the ballot of a member, in order, and their votes.
pub(super) fn along_with(
    conn: &mut DbConn,
    decision: &DecisionId,
    voter: &MemberId,
) -> Result<Vec<(i64, i64)>, StoreError> {
    let along = carried_votes::table
        .inner_join(members::table.on(carried_votes::member_id.eq(members::id)))
        .filter(carried_votes::decision_id.eq(decision))
        .filter(carried_votes::carrier_id.eq(voter.as_str()))
        .order(members::number)
        .select((members::number, carried_votes::votes))
        .load(conn)?;
    Ok(along)
}

/// With whose ballot the vote of a member went along; `None` where it did with nobody's.
pub(super) fn went_with(
    conn: &mut DbConn,
    decision: &DecisionId,
    member: &MemberId,
) -> Result<Option<MemberName>, StoreError> {
    let carrier: Option<(i64, String)> = carried_votes::table
        .inner_join(members::table.on(carried_votes::carrier_id.eq(members::id.nullable())))
        .filter(carried_votes::decision_id.eq(decision))
        .filter(carried_votes::member_id.eq(member))
        .select((members::number, members::name))
        .first(conn)
        .optional()?;
    Ok(carrier.map(|(number, name)| MemberName { number, name }))
}

impl Tx<'_> {
    /// Marks those whose votes go along with a ballot, and keeps with whom. Fails where one of them has voted meanwhile.
    pub(super) fn take_along(&mut self, row: &DecisionRow, along: &[Carried]) -> Result<(), StoreError> {
        let rows = new_rows(self.conn, row, along)?;
        let mark =
            |row: &NewCarried| NewMark { decision_id: row.decision_id.clone(), member_id: row.member_id.clone() };
        let marks: Vec<NewMark> = rows.iter().map(mark).collect();
        insert_all!(self.conn, secret_marks::table, marks)?;
        insert_all!(self.conn, carried_votes::table, rows)?;
        Ok(())
    }

    /// Writes anew, in the order of the members' numbers, what went along with the ballots of a vote that closes: what a database notes of
    /// its own of a row no longer tells in which order delegates voted.
    pub(super) fn settle_along(&mut self, row: &DecisionRow) -> Result<(), StoreError> {
        let rows: Vec<Row> = carried_votes::table
            .inner_join(members::table.on(carried_votes::member_id.eq(members::id)))
            .filter(carried_votes::decision_id.eq(&row.id))
            .order(members::number)
            .select((
                carried_votes::member_id,
                carried_votes::delegate_id,
                carried_votes::carrier_id,
                carried_votes::votes,
                carried_votes::outcome,
            ))
            .load(self.conn)?;
        diesel::delete(carried_votes::table.filter(carried_votes::decision_id.eq(&row.id))).execute(self.conn)?;
        let decision_id = row.id.to_string();
        let carried = |(member_id, delegate_id, carrier_id, votes, outcome): Row| NewCarried {
            decision_id: decision_id.clone(),
            member_id,
            delegate_id,
            carrier_id,
            votes,
            outcome,
        };
        insert_all!(self.conn, carried_votes::table, rows.into_iter().map(carried).collect::<Vec<_>>())?;
        Ok(())
    }
}
