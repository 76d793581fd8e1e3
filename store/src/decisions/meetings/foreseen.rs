//! What the quorum of an item would come to if its vote opened now: by the rules of today, the roll that the opening would freeze, and those
//! who are there, counted by what counts the vote itself.

use std::collections::{BTreeSet, HashSet};

use domain::decisions::count::Conditions;
use domain::decisions::delegation::Given;
use domain::decisions::frozen::FrozenRule;
use domain::decisions::kind::DecisionKind;
use domain::decisions::meeting::attendance::{Attendance, Present, present, proxies_max};
use domain::decisions::meeting::{Standing, doors};
use domain::decisions::method::Method;
use domain::decisions::quorum::{Quorum, QuorumOf, Turnout};
use domain::{Day, Moment};

use super::super::governed::{Held, decided_by, voting_values};
use super::super::roll_sums::{RegisterSums, RollSums, sums_at_opening};
use super::super::row::DecisionRow;
use super::super::secret_when::secret_on;
use super::present::{proxies_now, there};
use super::row::MeetingRow;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::rules::RuleValue;
use crate::time::moment;

/// Who is present of those who could vote on an item if its vote opened now, and what that is to the quorum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeseenQuorum {
    /// Who is present of those who would be on the roll, in person or by proxy.
    pub present: Present,
    /// Persons who would be on the roll.
    pub on_roll: i64,
    /// What the quorum counts.
    pub of: QuorumOf,
    /// The least number of votes, or of persons, that meets it.
    pub needed: i64,
    /// How many of them are missing, even if everybody votes who is present; zero where none are.
    pub missing: i64,
}

/// Looks ahead to the votes of a meeting to which members come.
pub(super) struct Foresight {
    day: Day,
    there: HashSet<i64>,
    proxies: Vec<Given>,
    /// Those who are there, and those who gave or hold a proxy: nobody else can be present.
    named: BTreeSet<i64>,
    /// The register in numbers, once an item asks for it: it is the same for all, and who is left out of each is not.
    register: Option<RegisterSums>,
}

impl Foresight {
    /// Looks from a day and a moment; `None` where members do not come to it yet, or any more.
    pub(super) fn of(
        conn: &mut DbConn,
        meeting: &MeetingRow,
        (day, now): (Day, Moment),
    ) -> Result<Option<Self>, StoreError> {
        let comes = match meeting.standing() {
            Standing::Open => true,
            Standing::Noticed => now >= doors(moment(meeting.starts_at)),
            Standing::Called | Standing::Closed | Standing::Cancelled => false,
        };
        if !comes {
            return Ok(None);
        }
        let (there, proxies) = (there(conn, &meeting.id, None)?, proxies_now(conn, &meeting.id)?);
        let represented = proxies.iter().flat_map(|given| [given.from, given.to]);
        let named = there.iter().copied().chain(represented).collect();
        Ok(Some(Self { day, there, proxies, named, register: None }))
    }

    /// What the quorum of a decision would come to that is being discussed; `None` where the rules say none.
    pub(super) fn quorum(
        &mut self,
        conn: &mut DbConn,
        row: &DecisionRow,
    ) -> Result<Option<ForeseenQuorum>, StoreError> {
        let (kind, choosing) = (row.kind()?, row.choosing()?);
        let decided = decided_by(conn, row)?;
        let values = voting_values(conn, kind, decided, Held::InMeeting, self.day)?;
        let rules: Vec<FrozenRule> = values.into_iter().map(frozen).collect();
        let Some(quorum) = Quorum::of(&rules) else { return Ok(None) };
        let by_majority = Conditions::of(&rules).map_or(Method::Majority, |conditions| conditions.majority.into());
        let method = choosing.map_or(by_majority, |choosing| choosing.method);
        // Where it could be neither open nor secret, it does not open, and nobody carries a vote in it.
        let secret = secret_on(conn, kind, row.secret_asked, decided, self.day)?.unwrap_or(true);
        let roll = self.roll(conn, row, kind)?;
        let attendance = Attendance {
            there: self.there.clone(),
            voted: HashSet::new(),
            along: HashSet::new(),
            proxies: self.proxies.clone(),
            proxies_max: proxies_max(&rules, secret, method).unwrap_or(0),
        };
        let present = present(&roll.seats, &attendance);
        let turnout = Turnout {
            eligible: roll.votes,
            persons: roll.persons,
            voted: present.persons,
            present: Some(present.votes),
        };
        Ok(Some(ForeseenQuorum {
            on_roll: turnout.persons,
            of: quorum.of,
            needed: quorum.reached(turnout, present.votes).needed,
            missing: quorum.missing(turnout, present.votes),
            present,
        }))
    }

    /// Those who would have a vote.
    fn roll(&mut self, conn: &mut DbConn, row: &DecisionRow, kind: DecisionKind) -> Result<RollSums, StoreError> {
        sums_at_opening(conn, row, (kind, self.day), &self.named, &mut self.register)
    }
}

/// A rule value as an opening would freeze it.
fn frozen(value: RuleValue) -> FrozenRule {
    FrozenRule { key: value.key, scope: value.scope, value: value.value, rule_value_id: value.id.to_string() }
}
