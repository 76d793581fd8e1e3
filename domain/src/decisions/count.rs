//! The count of a yes-or-no decision: quorum, majority, and every figure that explains them.

use crate::members::status::named;
use crate::rules::fraction::Fraction;

named! {
    /// What a member says in a yes-or-no vote.
    Choice {
        /// For the proposal.
        Yes = "yes",
        /// Against it.
        No = "no",
        /// Present for the quorum, without a say in the majority.
        Abstain = "abstain",
    }
}

named! {
    /// Which majority a kind of decision asks for.
    Majority {
        /// More yes than no.
        Simple = "simple",
        /// At least the threshold of the yes and no votes.
        Qualified = "qualified",
    }
}

/// The votes cast, in votes (not persons).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Votes {
    /// For.
    pub yes: i64,
    /// Against.
    pub no: i64,
    /// Abstentions.
    pub abstain: i64,
}

impl Votes {
    /// All votes cast.
    #[must_use]
    pub fn cast(self) -> i64 {
        self.yes + self.no + self.abstain
    }
}

/// The rule values that a count goes by, frozen at the opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conditions {
    /// The part of the votes on the roll that must be cast.
    pub quorum: Fraction,
    /// Simple or qualified.
    pub majority: Majority,
    /// What a qualified majority needs of the yes and no votes.
    pub threshold: Fraction,
}

/// A count with every figure that a person needs to redo it by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// Votes on the roll.
    pub eligible: i64,
    /// Votes cast.
    pub votes: Votes,
    /// The least number of votes that meets the quorum.
    pub quorum_votes: i64,
    /// Whether as many were cast.
    pub quorum_met: bool,
    /// The least number of yes votes that passes, given the yes and no votes cast.
    pub yes_needed: i64,
    /// Whether as many were yes.
    pub threshold_met: bool,
    /// Whether the proposal passed: quorum and majority both, and at least one yes.
    pub passed: bool,
}

/// Counts a yes-or-no decision. Abstentions count for the quorum and not for the majority.
#[must_use]
pub fn count(eligible: i64, votes: Votes, conditions: &Conditions) -> Outcome {
    let quorum_votes = conditions.quorum.at_least_of(eligible);
    let decided = votes.yes + votes.no;
    let yes_needed = match conditions.majority {
        Majority::Simple => decided / 2 + 1,
        Majority::Qualified => conditions.threshold.at_least_of(decided).max(1),
    };
    let quorum_met = votes.cast() >= quorum_votes && votes.cast() > 0;
    let threshold_met = votes.yes >= yes_needed;
    Outcome {
        eligible,
        votes,
        quorum_votes,
        quorum_met,
        yes_needed,
        threshold_met,
        passed: quorum_met && threshold_met,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn conditions(quorum: &str, majority: Majority, threshold: &str) -> Conditions {
        Conditions {
            quorum: Fraction::parse(quorum).unwrap(),
            majority,
            threshold: Fraction::parse(threshold).unwrap(),
        }
    }
    fn votes(yes: i64, no: i64, abstain: i64) -> Votes {
        Votes { yes, no, abstain }
    }

    #[test]
    fn a_tie_does_not_pass_by_simple_majority() {
        let simple = conditions("1/5", Majority::Simple, "1/2");
        assert!(!count(10, votes(2, 2, 0), &simple).passed);
        assert!(count(10, votes(3, 2, 0), &simple).passed);
        assert!(count(10, votes(1, 0, 1), &simple).passed);
        assert!(!count(10, votes(1, 0, 0), &simple).quorum_met);
    }

    #[test]
    fn two_thirds_are_exact() {
        let qualified = conditions("1/3", Majority::Qualified, "2/3");
        assert!(count(30, votes(20, 10, 0), &qualified).passed);
        let outcome = count(30, votes(19, 10, 1), &qualified);
        assert_eq!((outcome.yes_needed, outcome.threshold_met), (20, false));
    }

    #[test]
    fn nobody_voting_passes_nothing() {
        let lax = conditions("0", Majority::Qualified, "1/2");
        assert!(!count(0, votes(0, 0, 0), &lax).passed);
        assert!(!count(10, votes(0, 0, 3), &lax).passed);
    }

    proptest! {
        #[test]
        fn what_is_needed_is_what_passes(eligible in 0_i64..5000, yes in 0_i64..2000, no in 0_i64..2000, abstain in 0_i64..1000,
                n in 1_i64..50, d in 50_i64..=100, qualified: bool) {
            let majority = if qualified { Majority::Qualified } else { Majority::Simple };
            let threshold = Fraction::new(n.max(d / 2 + 1), d).unwrap();
            let conditions = Conditions { quorum: Fraction::new(n, 100).unwrap(), majority, threshold };
            let outcome = count(eligible, votes(yes, no, abstain), &conditions);
            prop_assert_eq!(outcome.threshold_met, match majority {
                Majority::Simple => yes > no,
                Majority::Qualified => yes > 0 && threshold.reached_by(yes, yes + no),
            });
            let more = count(eligible, votes(yes + 1, no, abstain), &conditions);
            prop_assert!(!outcome.passed || more.passed, "one more yes never refuses");
        }
    }
}
