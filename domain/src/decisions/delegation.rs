//! Delegation: whose vote counts with whose, where a member who is on the roll does not vote. Whoever votes is never carried; every other
//! vote follows the delegations in force to the first who did vote, and counts once with what they said, or with nothing.
//!
//! After the vote by delegation that associations know, made transitive as in C. Blum and C. I. Zuber, "Liquid Democracy: Potentials,
//! Problems, and Perspectives", The Journal of Political Philosophy 24 (2016), with a cap on what one delegate carries.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::frozen::FrozenRule;
use super::method::{Asks, Method};
use crate::Moment;
use crate::members::status::{MemberNumber, named};
use crate::rules::parameter::{DELEGATION, DELEGATIONS_MAX};
use crate::validation::Refusal;

named! {
    /// For which decisions a delegation is given. Ordered: the later one is the more specific, and goes before the others.
    Reach {
        /// For all.
        Everything = "everything",
        /// For those of a circle.
        Circle = "circle",
        /// For those on a topic.
        Topic = "topic",
    }
}

named! {
    /// Why a vote is carried by nobody, though it was delegated.
    Uncarried {
        /// Nobody on its way voted.
        Silent = "silent",
        /// Its way leads to somebody who is not on the roll.
        OffRoll = "off_roll",
        /// Its way leads round in a circle.
        Cycle = "cycle",
        /// Others delegated earlier to the one who voted, and the rules let nobody carry more.
        BeyondCap = "beyond_cap",
        /// In a secret vote: whoever it leads to did not vote, or not while it could go along. Which of these, nobody is told.
        NotTaken = "not_taken",
    }
}

named! {
    /// Why nothing is carried in a vote.
    Barred {
        /// The rules of its opening allow none.
        Rules = "rules",
        /// The vote is secret, and the rules of its opening allow none there.
        Secret = "secret",
        /// Consent and consensus ask everybody for their own reasons.
        Reasons = "reasons",
        /// It is voted on in a meeting, where members are represented by proxy.
        Meeting = "meeting",
    }
}

/// The value of the rule by which votes may be delegated where they are open.
pub const OPEN: &str = "open";
/// The value of the rule by which votes may be delegated where they are open, and where they are secret as well.
pub const OPEN_AND_SECRET: &str = "open_and_secret";

/// Whether a value of the rule lets votes be delegated where they are open.
#[must_use]
pub fn is_allowed(value: &str) -> bool {
    [OPEN, OPEN_AND_SECRET].contains(&value)
}

/// How many persons one delegate may carry in a vote, beside themself, by the rules that were frozen at its opening.
///
/// # Errors
/// Why nobody may.
pub fn carried_max(rules: &[FrozenRule], secret: bool, method: Method) -> Result<i64, Barred> {
    let value = |key: &str| rules.iter().find(|rule| rule.key == key).map(|rule| rule.value.as_str());
    let most = value(DELEGATIONS_MAX).and_then(|most| most.parse().ok()).unwrap_or(0);
    let allowed = value(DELEGATION).unwrap_or_default();
    if !is_allowed(allowed) || most < 1 {
        return Err(Barred::Rules);
    }
    if secret && allowed != OPEN_AND_SECRET {
        return Err(Barred::Secret);
    }
    if method.asks() == Asks::Stance {
        return Err(Barred::Reasons);
    }
    Ok(most)
}

/// What a delegation is given for, by address parts: `everything`, `circle:trees`, `topic:roofs`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// Every decision.
    Everything,
    /// The decisions of a circle.
    Circle(String),
    /// The decisions on a topic.
    Topic(String),
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Everything => f.write_str("everything"),
            Self::Circle(slug) => write!(f, "circle:{slug}"),
            Self::Topic(slug) => write!(f, "topic:{slug}"),
        }
    }
}

impl FromStr for Scope {
    type Err = Refusal;

    /// Reads what a form sends.
    ///
    /// # Errors
    /// `error-choice`.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        let refused = || Refusal::new("error-choice");
        if text == "everything" {
            return Ok(Self::Everything);
        }
        let (reach, slug) = text.split_once(':').ok_or_else(refused)?;
        let slug = address_part(slug)?.ok_or_else(refused)?;
        match reach {
            "circle" => Ok(Self::Circle(slug)),
            "topic" => Ok(Self::Topic(slug)),
            _ => Err(refused()),
        }
    }
}

/// Reads the address part of a topic or a circle; nothing where there is none.
///
/// # Errors
/// `error-choice` where it can be no address part.
pub fn address_part(text: &str) -> Result<Option<String>, Refusal> {
    let text = text.trim();
    let plain = |mark: char| mark.is_ascii_lowercase() || mark.is_ascii_digit() || mark == '-';
    match text {
        "" => Ok(None),
        text if text.chars().all(plain) => Ok(Some(text.to_owned())),
        _ => Err(Refusal::new("error-choice")),
    }
}

/// A place on the roll.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The member's number.
    pub member: i64,
    /// The member's votes, at least one.
    pub votes: i64,
    /// Whether the member voted.
    pub cast: bool,
}

/// A delegation that is in force for a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Given {
    /// How specific it is.
    pub reach: Reach,
    /// Since when.
    pub since: Moment,
    /// The number of whoever gave it.
    pub from: i64,
    /// The number of the delegate.
    pub to: i64,
}

/// What became of a vote that was delegated by somebody on the roll who did not vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Carried {
    /// The member's number.
    pub member: i64,
    /// The member's votes.
    pub votes: i64,
    /// The number of the delegate whom the member chose.
    pub delegate: i64,
    /// With whose vote they count, by number; or why with nobody's.
    pub outcome: Outcome,
}

/// Where a delegated vote ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// With the vote of the member of this number.
    By(i64),
    /// With nothing.
    Not(Uncarried),
}

/// What became of every delegated vote, by the members' numbers; the order of the input changes nothing. One who votes carries
/// `carried_max` others at most: those who delegated earliest, at one moment those of the lower number.
#[must_use]
pub fn resolve(places: &[Place], given: &[Given], carried_max: i64) -> Vec<Carried> {
    let ways = Ways::of(places, given);
    let mut known = HashMap::new();
    let mut resolved: Vec<Carried> = Vec::new();
    let mut claims: BTreeMap<i64, Vec<(Moment, usize)>> = BTreeMap::new();
    // Delegations are in the order of the numbers of those who gave them, and so is what comes of them.
    for (member, given) in &ways.next {
        let Some(place) = ways.places.get(member).filter(|place| !place.cast) else { continue };
        let outcome = ways.end(*member, &mut known);
        if let Outcome::By(carrier) = outcome {
            claims.entry(carrier).or_default().push((given.since, resolved.len()));
        }
        resolved.push(Carried { member: *member, votes: place.votes, delegate: given.to, outcome });
    }
    let most = usize::try_from(carried_max).unwrap_or(0);
    for mut claims in claims.into_values() {
        claims.sort_unstable();
        for (_, at) in claims.into_iter().skip(most) {
            if let Some(beyond) = resolved.get_mut(at) {
                beyond.outcome = Outcome::Not(Uncarried::BeyondCap);
            }
        }
    }
    resolved
}

/// Where a vote that is still open would go: whom it would pass, up to the one with whose vote it would count, if they vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foreseen {
    /// The numbers of those whom it would pass, the delegate first.
    pub way: Vec<i64>,
    /// Why it would count with nobody's vote, whoever votes at the end of that way.
    pub lost: Option<Uncarried>,
}

/// Where the vote of a member would go as things stand; `None` where the member has delegated nothing.
#[must_use]
pub fn foreseen(places: &[Place], given: &[Given], carried_max: i64, member: i64) -> Option<Foreseen> {
    let with = |voter: i64, cast: bool| {
        let place =
            move |place: &Place| Place { cast: if place.member == voter { cast } else { place.cast }, ..*place };
        places.iter().map(place).collect::<Vec<_>>()
    };
    let silent = with(member, false);
    let way = Ways::of(&silent, given).way(member);
    let last = way.last().copied()?;
    let places: Vec<Place> = silent
        .into_iter()
        .map(|place| Place { cast: place.cast || place.member == last && last != member, ..place })
        .collect();
    let own = resolve(&places, given, carried_max).into_iter().find(|carried| carried.member == member)?;
    let lost = match own.outcome {
        Outcome::By(_) => None,
        Outcome::Not(why) => Some(why),
    };
    Some(Foreseen { way, lost })
}

/// How many persons a member would carry by voting, as things stand.
#[must_use]
pub fn would_carry(places: &[Place], given: &[Given], carried_max: i64, member: i64) -> usize {
    let place = |place: &Place| Place { cast: place.cast || place.member == member, ..*place };
    let places: Vec<Place> = places.iter().map(place).collect();
    resolve(&places, given, carried_max).into_iter().filter(|carried| carried.outcome == Outcome::By(member)).count()
}

/// How many would be behind a member if all others were on a roll and none of them voted.
#[must_use]
pub fn behind(given: &[Given], member: i64) -> usize {
    let members: HashSet<i64> = given.iter().flat_map(|given| [given.from, given.to]).collect();
    let places: Vec<Place> = members.into_iter().map(|member| Place { member, votes: 1, cast: false }).collect();
    would_carry(&places, given, i64::MAX, member)
}

/// The numbers on the way from a delegate back to whoever would give them a delegation, and who comes last; `None` where it leads elsewhere.
/// `given` are the delegations that are given for the same.
#[must_use]
pub fn closes_circle(given: &[Given], from: i64, to: i64) -> Option<Vec<i64>> {
    let next: HashMap<i64, i64> = given.iter().map(|given| (given.from, given.to)).collect();
    let (mut way, mut seen) = (vec![to], HashSet::from([to]));
    let mut here = to;
    while here != from {
        here = *next.get(&here)?;
        if !seen.insert(here) {
            return None;
        }
        way.push(here);
    }
    Some(way)
}

/// Numbers of members in a row, as people read them: `M-3 → M-7`.
#[must_use]
pub fn in_a_row(members: &[i64]) -> String {
    members.iter().map(|member| MemberNumber(*member).to_string()).collect::<Vec<_>>().join(" → ")
}

/// The roll, and the delegation that each member goes by.
pub(super) struct Ways<'a> {
    places: HashMap<i64, &'a Place>,
    pub(super) next: BTreeMap<i64, &'a Given>,
}

impl<'a> Ways<'a> {
    pub(super) fn of(places: &'a [Place], given: &'a [Given]) -> Self {
        let mut next: BTreeMap<i64, &Given> = BTreeMap::new();
        for given in given {
            next.entry(given.from).and_modify(|other| *other = given.max(*other)).or_insert(given);
        }
        Self {
            places: places.iter().filter(|place| place.votes > 0).map(|place| (place.member, place)).collect(),
            next,
        }
    }

    /// Where the vote of somebody ends; `known` holds what was found out before.
    fn end(&self, member: i64, known: &mut HashMap<i64, Outcome>) -> Outcome {
        let (mut way, mut passed) = (Vec::new(), HashSet::new());
        let mut here = member;
        let end = loop {
            if let Some(end) = known.get(&here) {
                break *end;
            }
            match self.places.get(&here) {
                None => break Outcome::Not(Uncarried::OffRoll),
                Some(place) if place.cast => break Outcome::By(here),
                Some(_) => {}
            }
            if !passed.insert(here) {
                break Outcome::Not(Uncarried::Cycle);
            }
            way.push(here);
            match self.next.get(&here) {
                Some(given) => here = given.to,
                None => break Outcome::Not(Uncarried::Silent),
            }
        };
        known.extend(way.into_iter().map(|passed| (passed, end)));
        end
    }

    /// Whom the vote of somebody passes, up to the first who voted, or as far as it leads.
    fn way(&self, member: i64) -> Vec<i64> {
        let (mut way, mut passed) = (Vec::new(), HashSet::from([member]));
        let mut here = member;
        while let Some(given) = self.next.get(&here) {
            here = given.to;
            way.push(here);
            let goes_on = self.places.get(&here).is_some_and(|place| !place.cast);
            if !goes_on || !passed.insert(here) {
                break;
            }
        }
        way
    }
}

#[cfg(test)]
#[path = "delegation_tests.rs"]
mod tests;
