//! The delegations around a member in a vote that is open: whom their vote would pass, and who would count with it. They are followed from
//! one to the next, so that what is read grows with those whom it concerns and not with the community, and no further than an answer needs.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::delegation::{Given, Place, foreseen, would_carry};

use super::delegations::reach_of;
use super::row::DecisionRow;
use crate::act::ViewingMember;
use crate::conn::DbConn;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{delegations, electoral_roll, members, open_votes};
use crate::time::moment;

/// How many delegations to some members are read first, and then twice as many each time: of a crowd that delegates to one, whoever wants all
/// has them put in order a few times.
const DELEGATIONS_FIRST: i64 = 500;
/// For how many members those are read at once that were given to them.
const MEMBERS_AT_ONCE: usize = 200;

/// The places and the delegations by which [`foreseen`] and [`would_carry`] say of a member who is on the roll what they would say by
/// those of all. Nothing in them tells who has voted in a secret vote.
pub(super) fn around(
    conn: &mut DbConn,
    row: &DecisionRow,
    member: &ViewingMember,
    carried_max: i64,
) -> Result<(Vec<Place>, Vec<Given>), StoreError> {
    let mut around = Around::of(row, &member.id);
    around.follow(conn)?;
    // What is read further takes nothing away of what is carried, and gives nothing back of what is lost.
    let most = usize::try_from(carried_max).unwrap_or(usize::MAX);
    let carries = |around: &Around<'_>| would_carry(&around.places(), &around.given, carried_max, member.number);
    around.gather(conn, vec![member.id.to_string()], |around| carries(around) >= most)?;
    let is_lost = |around: &Around<'_>| {
        let foreseen = foreseen(&around.places(), &around.given, carried_max, member.number);
        foreseen.is_none_or(|foreseen| foreseen.lost.is_some())
    };
    let rest: Vec<String> = around.places.keys().filter(|id| !around.gathered.contains(*id)).cloned().collect();
    around.gather(conn, rest, is_lost)?;
    Ok((around.places(), around.given))
}

/// The places and the delegations of everybody whose vote leads to a member, with the member's own place: those who may go along with a
/// secret ballot. Who of them has voted is not looked at. No delegations where nobody delegates to them.
pub(super) fn everybody_behind(
    conn: &mut DbConn,
    row: &DecisionRow,
    member: &MemberId,
) -> Result<(Vec<Place>, Vec<Given>), StoreError> {
    let mut around = Around::of(row, member);
    around.look_up(conn, member.as_str())?;
    around.gather(conn, vec![member.to_string()], |_| false)?;
    Ok((around.places(), around.given))
}

/// The number of the delegate whom a member has chosen for a decision.
pub(super) fn delegate_of(conn: &mut DbConn, row: &DecisionRow, member: &MemberId) -> Result<Option<i64>, StoreError> {
    let given = given_by(conn, &[member.to_string()])?.into_iter().filter_map(|(_, _, number, scope, since)| {
        let reach = reach_of(row, scope.0.as_deref(), scope.1.as_deref())?;
        Some((reach, since, number))
    });
    Ok(given.max().map(|(_, _, number)| number))
}

/// The topic and the circle that a delegation is given for, by identifiers.
type ScopeIds = (Option<String>, Option<String>);

/// Who, to whom, the number of that one, what for and since when.
type GivenRow = (String, String, i64, ScopeIds, NaiveDateTime);

/// A delegation's identifier, who gave it and what for; the number and the votes of that one.
type GiverRow = (String, String, ScopeIds, i64, i64);

/// What some members have given and is in force.
fn given_by(conn: &mut DbConn, from: &[String]) -> Result<Vec<GivenRow>, StoreError> {
    let rows = delegations::table
        .inner_join(members::table.on(members::id.eq(delegations::delegate_id)))
        .filter(delegations::revoked_at.is_null())
        .filter(delegations::member_id.eq_any(from))
        .select((
            delegations::member_id,
            delegations::delegate_id,
            members::number,
            (delegations::topic_id, delegations::circle_id),
            delegations::given_at,
        ))
        .load(conn)?;
    Ok(rows)
}

/// What has been read so far. Who has voted in a secret vote is not: nobody is told of anybody else, and those alone are asked who may go along
/// with a ballot.
struct Around<'a> {
    row: &'a DecisionRow,
    /// The member whom it is about.
    me: String,
    /// Those on the roll whom it concerns, by their identifiers.
    places: HashMap<String, Place>,
    /// What those have given for the decision who have a place and whose votes go on.
    given: Vec<Given>,
    /// The delegation by which each of them goes, and to whom that is.
    next: HashMap<String, (Given, String)>,
    /// Those of whom everybody has been read who delegates to them.
    gathered: HashSet<String>,
}

impl<'a> Around<'a> {
    fn of(row: &'a DecisionRow, me: &MemberId) -> Self {
        Self {
            row,
            me: me.to_string(),
            places: HashMap::new(),
            given: Vec::new(),
            next: HashMap::new(),
            gathered: HashSet::new(),
        }
    }

    fn places(&self) -> Vec<Place> {
        self.places.values().copied().collect()
    }

    /// Follows the member's own delegation, as if they did not vote, to the first who did, or as far as it leads.
    fn follow(&mut self, conn: &mut DbConn) -> Result<(), StoreError> {
        let (mut here, mut passed) = (self.me.clone(), HashSet::new());
        self.look_up(conn, &here)?;
        while passed.insert(here.clone()) {
            let goes_on = self.places.get(&here).is_some_and(|place| !place.cast || here == self.me);
            if !goes_on {
                break;
            }
            self.take_given(conn, std::slice::from_ref(&here))?;
            let Some(next) = self.next.get(&here).map(|(_, to)| to.clone()) else { break };
            self.look_up(conn, &next)?;
            here = next;
        }
        Ok(())
    }

    /// Keeps the place of a member who is on the roll.
    fn look_up(&mut self, conn: &mut DbConn, id: &str) -> Result<(), StoreError> {
        let found: Option<(i64, i64)> = electoral_roll::table
            .inner_join(members::table)
            .filter(electoral_roll::decision_id.eq(&self.row.id))
            .filter(electoral_roll::member_id.eq(id))
            .filter(electoral_roll::votes.gt(0))
            .select((members::number, electoral_roll::votes))
            .first(conn)
            .optional()?;
        let Some((member, votes)) = found else { return Ok(()) };
        let vote =
            open_votes::table.filter(open_votes::decision_id.eq(&self.row.id)).filter(open_votes::member_id.eq(id));
        let cast: bool = diesel::select(diesel::dsl::exists(vote)).get_result(conn)?;
        self.places.insert(id.to_owned(), Place { member, votes, cast });
        Ok(())
    }

    /// Keeps what members have given for the decision who have a place.
    fn take_given(&mut self, conn: &mut DbConn, ids: &[String]) -> Result<(), StoreError> {
        let mut rows = Vec::with_capacity(ids.len());
        for some in ids.chunks(VALUES_AT_ONCE) {
            rows.extend(given_by(conn, some)?);
        }
        for (from, to, number, (topic, circle), since) in rows {
            let reach = reach_of(self.row, topic.as_deref(), circle.as_deref());
            let (Some(reach), Some(place)) = (reach, self.places.get(&from)) else { continue };
            let given = Given { reach, since: moment(since), from: place.member, to: number };
            self.given.push(given);
            if self.next.get(&from).is_none_or(|(other, _)| *other < given) {
                self.next.insert(from, (given, to));
            }
        }
        Ok(())
    }

    /// Reads who delegates to some members, and who to those, and so on, until everybody is read or it is settled.
    fn gather(
        &mut self,
        conn: &mut DbConn,
        mut members: Vec<String>,
        is_settled: impl Fn(&Self) -> bool,
    ) -> Result<(), StoreError> {
        let mut known: HashSet<String> = members.iter().chain(&self.gathered).cloned().collect();
        while !members.is_empty() {
            let rest = members.split_off(members.len().min(MEMBERS_AT_ONCE));
            let to = std::mem::replace(&mut members, rest);
            let (mut after, mut at_once) = (Some(String::new()), DELEGATIONS_FIRST);
            while let Some(last) = after {
                if is_settled(self) {
                    return Ok(());
                }
                let (from, further) = self.delegating_to(conn, &to, &last, at_once)?;
                members.extend(from.into_iter().filter(|id| known.insert(id.clone())));
                (after, at_once) = (further, at_once.saturating_mul(2));
            }
            self.gathered.extend(to);
        }
        Ok(())
    }

    /// Keeps who delegates to some members, with all that they give, as far as they are on the roll and did not vote openly; so many of them,
    /// behind the delegation `after`. Who they are, and the delegation behind which there may be further ones.
    fn delegating_to(
        &mut self,
        conn: &mut DbConn,
        to: &[String],
        after: &str,
        at_once: i64,
    ) -> Result<(Vec<String>, Option<String>), StoreError> {
        let decision = self.row.id.to_string();
        let rows: Vec<GiverRow> = delegations::table
            .inner_join(members::table.on(members::id.eq(delegations::member_id)))
            .inner_join(
                electoral_roll::table.on(electoral_roll::member_id
                    .eq(delegations::member_id)
                    .and(electoral_roll::decision_id.eq(decision.clone()))),
            )
            .left_join(
                open_votes::table
                    .on(open_votes::member_id.eq(delegations::member_id).and(open_votes::decision_id.eq(decision))),
            )
            .filter(delegations::revoked_at.is_null())
            .filter(delegations::delegate_id.eq_any(to))
            .filter(delegations::id.gt(after))
            .filter(electoral_roll::votes.gt(0))
            .filter(open_votes::member_id.is_null().or(delegations::member_id.eq(&self.me)))
            .order(delegations::id)
            .limit(at_once)
            .select((
                delegations::id,
                delegations::member_id,
                (delegations::topic_id, delegations::circle_id),
                members::number,
                electoral_roll::votes,
            ))
            .load(conn)?;
        let is_whole = i64::try_from(rows.len()).is_ok_and(|read| read < at_once);
        let further = rows.last().filter(|_| !is_whole).map(|(id, ..)| id.clone());
        let (mut found, mut fresh) = (Vec::new(), Vec::new());
        for (_, from, (topic, circle), member, votes) in rows {
            if reach_of(self.row, topic.as_deref(), circle.as_deref()).is_none() {
                continue;
            }
            if !self.places.contains_key(&from) {
                self.places.insert(from.clone(), Place { member, votes, cast: false });
                fresh.push(from.clone());
            }
            found.push(from);
        }
        self.take_given(conn, &fresh)?;
        Ok((found, further))
    }
}
