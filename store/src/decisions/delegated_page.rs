//! What a member is told on a decision's page of delegations: where their own vote would go, how many they carry, and what became of it.

use std::collections::{BTreeSet, HashSet};

use diesel::prelude::*;
use domain::decisions::cast::Cast;
use domain::decisions::delegation::{Barred, Given, Uncarried, foreseen, would_carry};
use domain::decisions::secret_delegation::{goes_along, unseen};
use domain::decisions::stage::Stage;

use super::delegations::{concerns, places_among, places_of};
use super::delegations_around::{around, delegate_of};
use super::for_and_against::method_of;
use super::frozen::rules_of;
use super::meetings::present::{meeting_of, most_carried, proxies_for, there_among};
use super::page::MemberName;
use super::row::DecisionRow;
use super::turnout::RollPlace;
use crate::act::ViewingMember;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::members::looked_up;
use crate::schema::{carried_votes, members, open_votes, secret_marks};

/// What delegations are to the viewer in a vote that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnDelegation {
    /// Whom the viewer's vote would pass unless they vote, the delegate first; it would count with that of the last. Nobody where the
    /// viewer has delegated nothing for this.
    pub way: Vec<MemberName>,
    /// Why it would count with nobody's, whoever votes.
    pub lost: Option<Uncarried>,
    /// Why nothing is carried in this vote.
    pub barred: Option<Barred>,
    /// How many others count with what the viewer votes, as things stand. In a secret vote how many may go along with it at most, whoever of
    /// them has voted or holds a paper; none once the viewer has voted, whose receipt says how many did.
    pub carries: usize,
}

/// What became of the viewer's delegation in a vote that is counted, or in a secret one as it went along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnCarried {
    /// The delegate whom the viewer had chosen.
    pub delegate: MemberName,
    /// Whose vote counted for the viewer's too, and what it said, which is told of no secret ballot; or why nobody's did.
    pub outcome: Result<(MemberName, Option<Cast>), Uncarried>,
}

/// How many others one member may carry in a vote, by the rules of its opening; `None` where nobody may.
pub(super) fn carried_max(conn: &mut DbConn, row: &DecisionRow) -> Result<Option<i64>, StoreError> {
    let (rules, method) = (rules_of(conn, &row.id, Stage::Voting)?, method_of(conn, row)?);
    let in_meeting = meeting_of(conn, row.id.as_str())?.is_some();
    Ok(most_carried(in_meeting, &rules, row.secret, method).ok())
}

/// What delegations are to a member who is on the roll of a vote that is open; nothing for whom they do not concern.
pub(super) fn own_delegation(
    conn: &mut DbConn,
    row: &DecisionRow,
    viewer: Option<&ViewingMember>,
    place: Option<RollPlace>,
) -> Result<Option<OwnDelegation>, StoreError> {
    let on_roll = place.is_some_and(|place| place.reason.is_on_roll());
    let Some(viewer) = viewer.filter(|_| on_roll && row.stage == Stage::Voting.as_str()) else { return Ok(None) };
    let meeting = meeting_of(conn, row.id.as_str())?;
    let proxies = match &meeting {
        Some(meeting) => proxies_for(conn, meeting, None)?,
        None => Vec::new(),
    };
    let by_proxy = proxies.iter().any(|given| given.from == viewer.number || given.to == viewer.number);
    if !by_proxy && !concerns(conn, &viewer.id)? {
        return Ok(None);
    }
    let (rules, method) = (rules_of(conn, &row.id, Stage::Voting)?, method_of(conn, row)?);
    let most = if meeting.is_none() || by_proxy {
        most_carried(meeting.is_some(), &rules, row.secret, method)
    } else {
        // What is delegated for everything, on a topic or in a circle, carries nobody into a meeting.
        Err(Barred::Meeting)
    };
    let own = match most {
        Err(barred) => {
            let holder = proxies.iter().find(|given| given.from == viewer.number).map(|given| given.to);
            let way = if by_proxy { holder } else { delegate_of(conn, row, &viewer.id)? };
            let way = way.into_iter().collect();
            OwnDelegation { way: named(conn, way)?, lost: None, barred: Some(barred), carries: 0 }
        }
        Ok(most) if row.secret => secretly(conn, row, viewer, most, by_proxy.then_some(proxies))?,
        Ok(most) => {
            let (places, given) =
                if by_proxy { (places_of(conn, &row.id)?, proxies) } else { around(conn, row, viewer, most)? };
            let carries = would_carry(&places, &given, most, viewer.number);
            let (way, lost) = match foreseen(&places, &given, most, viewer.number) {
                Some(foreseen) => (foreseen.way, foreseen.lost),
                None => (Vec::new(), None),
            };
            OwnDelegation { way: named(conn, way)?, lost, barred: None, carries }
        }
    };
    Ok(Some(own).filter(|own| own.carries > 0 || !own.way.is_empty()))
}

/// What delegations are to a member in a secret vote in which votes go along: by `proxies`, or by delegations where there are none. All of it is
/// told as if nobody had voted, and nobody held a paper: a number that falls would say who has voted since. Who is there in a meeting, all see.
fn secretly(
    conn: &mut DbConn,
    row: &DecisionRow,
    viewer: &ViewingMember,
    most: i64,
    proxies: Option<Vec<Given>>,
) -> Result<OwnDelegation, StoreError> {
    let (places, given, here) = match proxies {
        Some(proxies) => {
            let of: BTreeSet<i64> = proxies.iter().flat_map(|given| [given.from, given.to]).collect();
            let of: Vec<i64> = of.into_iter().collect();
            let here: HashSet<i64> = match meeting_of(conn, row.id.as_str())? {
                Some(meeting) => there_among(conn, &meeting.id, &of)?.into_iter().collect(),
                None => HashSet::new(),
            };
            (places_among(conn, &row.id, &of)?, proxies, here)
        }
        None => {
            let (places, given) = around(conn, row, viewer, most)?;
            (places, given, HashSet::new())
        }
    };
    let places = unseen(&places);
    let mark = secret_marks::table.find((&row.id, &viewer.id));
    let voted: bool = diesel::select(diesel::dsl::exists(mark)).get_result(conn)?;
    let carries = if voted { 0 } else { goes_along(&places, &given, most, viewer.number, &here).len() };
    let (way, lost) = match foreseen(&places, &given, most, viewer.number) {
        Some(foreseen) => (foreseen.way, foreseen.lost),
        None => (Vec::new(), None),
    };
    Ok(OwnDelegation { way: named(conn, way)?, lost, barred: None, carries })
}

/// Members by their numbers, in the same order.
pub(super) fn named(conn: &mut DbConn, numbers: Vec<i64>) -> Result<Vec<MemberName>, StoreError> {
    let found = looked_up::by_number(conn, numbers.iter().copied())?;
    let name = |number: i64| match found.get(&number) {
        Some(member) => Ok(MemberName { number, name: member.name.clone() }),
        None => Err(StoreError::Corrupt(format!("the name of M-{number}"))),
    };
    numbers.into_iter().map(name).collect()
}

/// A member by their identifier.
fn member(conn: &mut DbConn, id: &str) -> Result<MemberName, StoreError> {
    let (number, name): (i64, String) = members::table.find(id).select((members::number, members::name)).first(conn)?;
    Ok(MemberName { number, name })
}

/// What became of a member's delegation, once the vote is counted, or in a secret one once it went along; nothing for whoever voted or
/// delegated nothing.
pub(super) fn own_carried(
    conn: &mut DbConn,
    row: &DecisionRow,
    me: Option<&MemberId>,
) -> Result<Option<OwnCarried>, StoreError> {
    let Some(me) = me else { return Ok(None) };
    let found: Option<(String, Option<String>, String)> = carried_votes::table
        .find((&row.id, me))
        .select((carried_votes::delegate_id, carried_votes::carrier_id, carried_votes::outcome))
        .first(conn)
        .optional()?;
    let Some((delegate, carrier, outcome)) = found else { return Ok(None) };
    let delegate = member(conn, &delegate)?;
    let outcome = match carrier {
        Some(carrier) if row.secret => Ok((member(conn, &carrier)?, None)),
        Some(carrier) => {
            let said: String = open_votes::table.find((&row.id, &carrier)).select(open_votes::choice).first(conn)?;
            let said: Cast = said.parse().map_err(|()| row.corrupt("vote"))?;
            Ok((member(conn, &carrier)?, Some(said)))
        }
        None => Err(outcome.parse().map_err(|_| row.corrupt("carried votes"))?),
    };
    Ok(Some(OwnCarried { delegate, outcome }))
}
