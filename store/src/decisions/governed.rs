//! The rule values that govern a decision of a kind, and which of them govern its vote.

use domain::Day;
use domain::decisions::choosing::Choosing;
use domain::decisions::kind::DecisionKind;
use domain::decisions::option_effect::{ProposedEffect, acting};
use domain::rules::parameter::{
    BLANK_BALLOTS, BLOCKS_MAX, CASTING_VOTE, CONTEST_DAYS, DECLARATION, DELEGATION, DELEGATIONS_MAX, EARLY_CLOSE,
    EXTENSION_DAYS_MAX, INVALID_PAPERS, ITEMS_DAYS, MAJORITY, MAJORITY_BASE, MAJORITY_CLASSES, MEETING, NOTICE_DAYS,
    PAPER, PROVISIONAL_DAYS, PROXIES_MAX, PROXIES_SECRET, QUORUM, QUORUM_OF, REMINDER_DAYS, SECRECY, STAND_ASIDES_MAX,
    THRESHOLD, TIES, VOTING_DAYS,
};

use super::row::{DecisionRow, proposed_of};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::rules::{self, RuleValue};

/// The value of a rule on a day for decisions of a kind, or for a kind that has none, of the kind that it falls back to; `None` where
/// neither has one.
pub(super) fn governing_if_any(
    conn: &mut DbConn,
    key: &str,
    kind: DecisionKind,
    day: Day,
) -> Result<Option<RuleValue>, StoreError> {
    let value = rules::in_force(conn, key, kind.as_str(), day)?;
    match kind.falls_back_to().filter(|_| value.is_none()) {
        Some(other) => rules::in_force(conn, key, other.as_str(), day),
        None => Ok(value),
    }
}

/// As [`governing_if_any`], where the founding must have left a value.
pub(super) fn governing_value(
    conn: &mut DbConn,
    key: &str,
    kind: DecisionKind,
    day: Day,
) -> Result<RuleValue, StoreError> {
    let value = governing_if_any(conn, key, kind, day)?;
    value.ok_or_else(|| StoreError::Corrupt(format!("rule {key} {kind} has no value")))
}

/// How the value of a rule is found that governs a vote.
#[derive(Debug, Clone, Copy)]
enum Found {
    /// As [`governing_value`].
    Surely,
    /// As [`governing_if_any`]: communities of earlier versions may have none.
    IfAny,
    /// That of the kind itself, whatever holds for the one that it falls back to.
    OfKindAlone,
    /// That of the community, if there is one.
    OfCommunity,
}

/// Where a vote is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Held {
    /// Outside of meetings, for some days.
    Outside,
    /// In a meeting, among those who are there.
    InMeeting,
}

/// By what a decision is made, as far as other rules govern its vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DecidedBy {
    /// Whether it chooses among options.
    pub options: bool,
    /// Whether it needs the majority of its kind: a proposal for or against, or an option that would do something.
    pub majority: bool,
}

impl DecidedBy {
    /// A vote for or against one proposal.
    pub(super) const PROPOSAL: Self = Self { options: false, majority: true };

    /// By what a proposal is decided that has these options, if any, and these effects.
    pub(super) fn of(choosing: Option<&Choosing>, effects: &[ProposedEffect]) -> Self {
        let Some(choosing) = choosing else { return Self::PROPOSAL };
        Self { options: true, majority: choosing.method.measures_support() && !acting(effects).is_empty() }
    }
}

/// By what a stored decision is made.
pub(super) fn decided_by(conn: &mut DbConn, row: &DecisionRow) -> Result<DecidedBy, StoreError> {
    match row.choosing()? {
        Some(choosing) => Ok(DecidedBy::of(Some(&choosing), &proposed_of(conn, &row.id)?)),
        None => Ok(DecidedBy::PROPOSAL),
    }
}

/// The rules that govern every vote, in the order in which they are told.
const OF_EVERY_VOTE: &[(&str, Found)] = &[
    (VOTING_DAYS, Found::Surely),
    (QUORUM, Found::Surely),
    (QUORUM_OF, Found::IfAny),
    (SECRECY, Found::IfAny),
    (PROVISIONAL_DAYS, Found::IfAny),
    (DECLARATION, Found::IfAny),
    (CONTEST_DAYS, Found::IfAny),
    (MEETING, Found::IfAny),
];

/// Those that govern one outside of meetings besides.
const OUTSIDE_MEETINGS: &[(&str, Found)] = &[
    (EXTENSION_DAYS_MAX, Found::OfCommunity),
    (EARLY_CLOSE, Found::IfAny),
    (PAPER, Found::IfAny),
    (INVALID_PAPERS, Found::OfCommunity),
    // A kind without a value of its own allows no delegation.
    (DELEGATION, Found::OfKindAlone),
    (DELEGATIONS_MAX, Found::OfCommunity),
    (REMINDER_DAYS, Found::OfCommunity),
];

/// Those that govern one in a meeting besides.
const IN_MEETINGS: &[(&str, Found)] = &[
    (PAPER, Found::IfAny),
    (INVALID_PAPERS, Found::OfCommunity),
    (NOTICE_DAYS, Found::OfCommunity),
    (ITEMS_DAYS, Found::OfCommunity),
    (PROXIES_MAX, Found::OfCommunity),
    (PROXIES_SECRET, Found::OfCommunity),
];

/// Those that govern one among options besides.
const AMONG_OPTIONS: &[(&str, Found)] = &[(TIES, Found::IfAny), (BLANK_BALLOTS, Found::IfAny)];

/// Those that govern one for or against a proposal in a meeting besides.
const OF_A_PROPOSAL_IN_MEETINGS: &[(&str, Found)] = &[(CASTING_VOTE, Found::OfCommunity)];

/// Those that govern one for or against a proposal besides, and one among options that would do something.
const OF_A_MAJORITY: &[(&str, Found)] = &[
    (MAJORITY, Found::Surely),
    (THRESHOLD, Found::Surely),
    (MAJORITY_BASE, Found::IfAny),
    (MAJORITY_CLASSES, Found::IfAny),
    (STAND_ASIDES_MAX, Found::OfCommunity),
    (BLOCKS_MAX, Found::OfCommunity),
];

/// The rule values of a day that would govern a vote on a decision of a kind: what its opening freezes, and what its page says before.
/// Beside these the opening freezes what the roll is made by, the method of a choice among options, and what a secret ballot gives as a
/// receipt. `decided` says by what it is decided, `held` where it is held.
pub(super) fn voting_values(
    conn: &mut DbConn,
    kind: DecisionKind,
    decided: DecidedBy,
    held: Held,
    day: Day,
) -> Result<Vec<RuleValue>, StoreError> {
    let of_place = match held {
        Held::Outside => OUTSIDE_MEETINGS,
        Held::InMeeting => IN_MEETINGS,
    };
    let of_options: &[(&str, Found)] = if decided.options { AMONG_OPTIONS } else { &[] };
    let of_a_majority: &[(&str, Found)] = if decided.majority { OF_A_MAJORITY } else { &[] };
    let by_chair: &[(&str, Found)] =
        if held == Held::InMeeting && !decided.options { OF_A_PROPOSAL_IN_MEETINGS } else { &[] };
    let mut values = Vec::new();
    let all = OF_EVERY_VOTE.iter().chain(of_place).chain(of_options).chain(of_a_majority).chain(by_chair);
    for (key, found) in all {
        values.extend(match found {
            Found::Surely => Some(governing_value(conn, key, kind, day)?),
            Found::IfAny => governing_if_any(conn, key, kind, day)?,
            Found::OfKindAlone => rules::in_force(conn, key, kind.as_str(), day)?,
            Found::OfCommunity => rules::in_force(conn, key, "", day)?,
        });
    }
    Ok(values)
}
