//! What the opening of a vote freezes, by hash: the text, the options, the effects with the drafts they adopt, the
//! rule values that govern it, and the roll. Anybody who has the same parts gets the same hash.

use serde::Serialize;

use super::choosing::Choosing;
use super::count::Choice;
use super::effect::Effect;
use crate::Day;
use crate::audit::fingerprint;

/// Everything that is put to the vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FrozenDecision<'a> {
    /// The decision's number.
    pub decision: i64,
    /// The title.
    pub title: &'a str,
    /// The text in Markdown.
    pub body: &'a str,
    /// The first day on which the effects are to hold, if one is named.
    pub effective_on: Option<Day>,
    /// The effects in order.
    pub effects: Vec<FrozenEffect>,
    /// The rule values that govern the vote, in the order of key and scope.
    pub rules: Vec<FrozenRule>,
    /// The method and the options, where it chooses among options; otherwise they are yes, no and to abstain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choosing: Option<&'a Choosing>,
    /// Who stands, in the order of the options, where it is an election.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<FrozenCandidate>,
    /// SHA-256 of the secret from which the lot is drawn, where it chooses among options.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lot: Option<&'a str>,
    /// Whether the vote is secret; nothing is said where it is open.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub secret: bool,
    /// The address part of the topic that it is on; nothing is said where it names none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<&'a str>,
    /// The address part of the circle that it is of, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub circle: Option<&'a str>,
    /// The short name of the meeting in which it is voted on; nothing is said where it is in none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting: Option<&'a str>,
}

/// An effect with the hash of the draft that it adopts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FrozenEffect {
    /// The effect.
    pub effect: Effect,
    /// SHA-256 of the draft's text, where it adopts one.
    pub draft_hash: Option<String>,
    /// The number of the option that it belongs to; nothing is said where it belongs to none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option: Option<u16>,
}

/// Somebody who stands in an election, with the hash of what they wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FrozenCandidate {
    /// The member's number.
    pub member: i64,
    /// SHA-256 of the statement.
    pub statement_hash: String,
}

/// A rule value that governs a vote.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct FrozenRule {
    /// The parameter's key.
    pub key: String,
    /// The class or kind of decision; empty for the community.
    pub scope: String,
    /// The stored value.
    pub value: String,
    /// The identifier of the rule value.
    pub rule_value_id: String,
}

/// A line of the electoral roll.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct RollLine {
    /// The member's number.
    pub member: i64,
    /// The member's votes; none for somebody who is not on the roll.
    pub votes: i64,
    /// Why, by the name of a [`super::roll::RollReason`].
    pub reason: String,
    /// The slug of the member's class, where each class is counted by itself; otherwise nothing is said of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class: Option<String>,
}

/// The hash of what is put to the vote: SHA-256 of its canonical JSON (RFC 8785) in lower-case hexadecimal.
#[must_use]
pub fn frozen_hash(decision: &FrozenDecision<'_>) -> String {
    #[derive(Serialize)]
    struct WithOptions<'a> {
        #[serde(flatten)]
        decision: &'a FrozenDecision<'a>,
        options: &'a [Choice],
    }
    if decision.choosing.is_some() {
        return fingerprint(decision);
    }
    fingerprint(&WithOptions { decision, options: Choice::ALL })
}

/// The hash of a roll; the order of its lines changes nothing.
#[must_use]
pub fn roll_hash(mut lines: Vec<RollLine>) -> String {
    lines.sort();
    fingerprint(&lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decision(title: &str) -> FrozenDecision<'_> {
        FrozenDecision {
            decision: 2,
            title,
            body: "Why.",
            effective_on: None,
            effects: vec![FrozenEffect { effect: Effect::Note, draft_hash: None, option: None }],
            rules: vec![],
            choosing: None,
            candidates: vec![],
            lot: None,
            secret: false,
            topic: None,
            circle: None,
            meeting: None,
        }
    }

    #[test]
    fn a_letter_changes_the_hash_and_the_order_of_the_roll_does_not() {
        assert_eq!(frozen_hash(&decision("A")), frozen_hash(&decision("A")));
        assert_ne!(frozen_hash(&decision("A")), frozen_hash(&decision("B")));
        let on_roofs = FrozenDecision { topic: Some("roofs"), ..decision("A") };
        assert_ne!(frozen_hash(&decision("A")), frozen_hash(&on_roofs));
        assert_ne!(frozen_hash(&FrozenDecision { circle: Some("roofs"), ..decision("A") }), frozen_hash(&on_roofs));
        let of_option = FrozenEffect { effect: Effect::Note, draft_hash: None, option: Some(1) };
        assert_ne!(
            frozen_hash(&decision("A")),
            frozen_hash(&FrozenDecision { effects: vec![of_option], ..decision("A") })
        );
        let line = |member, votes| RollLine { member, votes, reason: "eligible".into(), class: None };
        assert_eq!(roll_hash(vec![line(1, 1), line(2, 1)]), roll_hash(vec![line(2, 1), line(1, 1)]));
        assert_ne!(roll_hash(vec![line(1, 1), line(2, 1)]), roll_hash(vec![line(1, 1), line(2, 0)]));
    }
}
