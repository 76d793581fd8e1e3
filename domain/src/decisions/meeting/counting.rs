//! Whether votes on a kind of decision count those present, by the rules, and whether such rules leave a meeting in which anybody could be.

use super::Needed;
use crate::decisions::count::Majority;
use crate::decisions::kind::DecisionKind;
use crate::decisions::quorum::QuorumOf;
use crate::decisions::tally::majority::Base;
use crate::rules::parameter::{MAJORITY, MAJORITY_BASE, QUORUM_OF};

/// The keys of the rules by which those present are counted in votes on a kind of decision; `has_majority` says whether it needs
/// a majority, as options that would do nothing do not, and `rule` reads the stored value of a rule for that kind.
///
/// # Errors
/// What `rule` says.
pub fn counting_present<E>(
    kind: DecisionKind,
    has_majority: bool,
    mut rule: impl FnMut(&str) -> Result<Option<String>, E>,
) -> Result<Vec<&'static str>, E> {
    let mut counting = Vec::new();
    if rule(QUORUM_OF)?.is_some_and(|value| value == QuorumOf::Present.as_str()) {
        counting.push(QUORUM_OF);
    }
    if !has_majority || !kind.has_majority() {
        return Ok(counting);
    }
    // What a majority is of says nothing where there is none.
    let majority = rule(MAJORITY)?.and_then(|value| value.parse::<Majority>().ok());
    let has_base = majority.is_some_and(|majority| majority.kind().is_some());
    if has_base && rule(MAJORITY_BASE)?.is_some_and(|value| value == Base::Present.as_str()) {
        counting.push(MAJORITY_BASE);
    }
    Ok(counting)
}

/// Why rules contradict each other: some count those present, and by what is needed the kind is voted on without a meeting. `None` where
/// they do not.
#[must_use]
pub fn why_nobody_present(counting: &[&str], needed: Needed) -> Option<&'static str> {
    (!counting.is_empty() && needed == Needed::None).then_some("error-present-no-meeting")
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;

    fn counting(kind: DecisionKind, has_majority: bool, rules: &[(&str, &str)]) -> Vec<&'static str> {
        let rule = |key: &str| -> Result<Option<String>, Infallible> {
            Ok(rules.iter().find(|(rule, _)| *rule == key).map(|(_, value)| (*value).to_owned()))
        };
        let Ok(counting) = counting_present(kind, has_majority, rule);
        counting
    }

    #[test]
    fn a_quorum_and_a_majority_may_be_of_those_present() {
        let both = [(QUORUM_OF, "present"), (MAJORITY, "simple"), (MAJORITY_BASE, "present")];
        assert_eq!(counting(DecisionKind::Policy, true, &both), [QUORUM_OF, MAJORITY_BASE]);
        assert_eq!(counting(DecisionKind::Policy, false, &both), [QUORUM_OF]);
        assert_eq!(counting(DecisionKind::Election, true, &both), [QUORUM_OF]);
        assert_eq!(counting(DecisionKind::Policy, true, &both[1..]), [MAJORITY_BASE]);
        assert_eq!(counting(DecisionKind::Policy, true, &both[2..]), [""; 0]);
        let consent = [(MAJORITY, "consent"), (MAJORITY_BASE, "present")];
        assert_eq!(counting(DecisionKind::Policy, true, &consent), [""; 0]);
        assert_eq!(counting(DecisionKind::Policy, true, &[(QUORUM_OF, "votes")]), [""; 0]);
    }

    #[test]
    fn those_present_are_counted_where_there_can_be_a_meeting() {
        for needed in Needed::ALL {
            let told = why_nobody_present(&[QUORUM_OF], *needed);
            assert_eq!(told.is_some(), *needed == Needed::None, "{needed}");
            assert_eq!(why_nobody_present(&[], *needed), None);
        }
    }
}
