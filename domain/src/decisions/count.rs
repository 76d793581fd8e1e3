//! The count of a vote for or against one proposal: the quorum, and a majority or consent, with every figure that explains them.

use serde::{Deserialize, Serialize};

use super::frozen::FrozenRule;
use super::tally::consent;
use super::tally::majority::{self, Base, Kind};
use crate::members::status::named;
use crate::rules::fraction::Fraction;
use crate::rules::parameter::{
    BLOCKS_MAX, MAJORITY, MAJORITY_BASE, MAJORITY_CLASSES, QUORUM, STAND_ASIDES_MAX, THRESHOLD,
};

named! {
    /// What a member says in a vote for or against.
    Choice {
        /// For the proposal; in consent and consensus, to go along with it.
        Yes = "yes",
        /// Against it; in consent a reasoned objection, in consensus a block.
        No = "no",
        /// Present for the quorum; in consent and consensus, to stand aside and let it pass.
        Abstain = "abstain",
    }
}

named! {
    /// By what a kind of decision passes.
    Majority {
        /// More for it than not, of what the base says.
        Simple = "simple",
        /// More than half of the base.
        Absolute = "absolute",
        /// At least the threshold of the base.
        Qualified = "qualified",
        /// Nobody objects.
        Consent = "consent",
        /// Few enough block, and few enough stand aside.
        Consensus = "consensus",
    }
}

impl Majority {
    /// How great a majority it asks for; `None` where it asks who cannot go along.
    #[must_use]
    pub const fn kind(self) -> Option<Kind> {
        match self {
            Self::Simple => Some(Kind::Simple),
            Self::Absolute => Some(Kind::Absolute),
            Self::Qualified => Some(Kind::Qualified),
            Self::Consent | Self::Consensus => None,
        }
    }
}

/// The votes cast, in votes (not persons).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
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

    /// Adds what somebody said, with their votes.
    pub fn add(&mut self, choice: Choice, votes: i64) {
        match choice {
            Choice::Yes => self.yes += votes,
            Choice::No => self.no += votes,
            Choice::Abstain => self.abstain += votes,
        }
    }
}

/// The votes of a class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClassVotes {
    /// The class's slug.
    pub class: String,
    /// Its votes on the roll.
    pub eligible: i64,
    /// Its votes cast.
    pub votes: Votes,
}

/// The rule values that a count goes by, frozen at the opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conditions {
    /// The part of the votes on the roll that must be cast.
    pub quorum: Fraction,
    /// Which majority, or consent.
    pub majority: Majority,
    /// What a qualified majority needs of its base.
    pub threshold: Fraction,
    /// What a majority is of.
    pub base: Base,
    /// Whether each class must reach the majority by itself as well.
    pub by_class: bool,
    /// The largest part of the votes cast that may stand aside in consensus.
    pub stand_asides_max: Fraction,
    /// The most votes that may block in consensus.
    pub blocks_max: i64,
}

impl Conditions {
    /// The conditions that frozen rules give; those of earlier versions say only quorum, majority and threshold. `None` where one of these
    /// is missing, or one cannot be read.
    #[must_use]
    pub fn of(rules: &[FrozenRule]) -> Option<Self> {
        let rule = |key: &str| rules.iter().find(|rule| rule.key == key).map(|rule| rule.value.as_str());
        Some(Self {
            quorum: rule(QUORUM)?.parse().ok()?,
            majority: rule(MAJORITY)?.parse().ok()?,
            threshold: rule(THRESHOLD)?.parse().ok()?,
            base: rule(MAJORITY_BASE).map_or(Ok(Base::Cast), str::parse).ok()?,
            by_class: rule(MAJORITY_CLASSES).is_some_and(|value| value == BY_CLASS),
            stand_asides_max: rule(STAND_ASIDES_MAX).unwrap_or("1").parse().ok()?,
            blocks_max: rule(BLOCKS_MAX).unwrap_or("0").parse().ok()?,
        })
    }

    /// Whether each class is counted by itself: consent asks everybody as it is.
    #[must_use]
    pub const fn counts_classes(&self) -> bool {
        self.by_class && self.majority.kind().is_some()
    }
}

/// The value of the rule by which each class must reach the majority by itself.
pub const BY_CLASS: &str = "each";

/// What a proposal needs beside the quorum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Need {
    /// So many votes for it.
    Majority,
    /// So many votes for it of the class of this slug.
    MajorityOf(String),
    /// Somebody who goes along.
    Agreement,
    /// No more objections, or blocks, than so many.
    Objections,
    /// No more who stand aside than so many.
    StandAsides,
}

/// What a proposal needed, and what it got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needed {
    /// What.
    pub need: Need,
    /// The votes that it is of.
    pub base: i64,
    /// The least number of votes that suffices, or the greatest that does no harm.
    pub bound: i64,
    /// As many there were.
    pub got: i64,
    /// Whether that is enough, or not too many.
    pub met: bool,
}

/// A count with every figure that a person needs to redo it by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Votes on the roll.
    pub eligible: i64,
    /// Votes cast.
    pub votes: Votes,
    /// The least number of votes that meets the quorum.
    pub quorum_votes: i64,
    /// Whether as many were cast.
    pub quorum_met: bool,
    /// Everything else that it needed: of a majority that of all first, then that of each class.
    pub needed: Vec<Needed>,
    /// Whether all of that was met.
    pub threshold_met: bool,
    /// Whether the proposal passed: quorum and all else.
    pub passed: bool,
}

impl Outcome {
    /// The votes that a majority is of, and how many for it suffice; `None` for consent.
    #[must_use]
    pub fn majority(&self) -> Option<&Needed> {
        self.needed.iter().find(|needed| needed.need == Need::Majority)
    }
}

/// Counts a vote for or against. `classes` are those of members on the roll; they matter only where each must reach the majority.
#[must_use]
pub fn count(eligible: i64, votes: Votes, classes: &[ClassVotes], conditions: &Conditions) -> Outcome {
    let quorum_votes = conditions.quorum.at_least_of(eligible);
    let quorum_met = votes.cast() >= quorum_votes && votes.cast() > 0;
    let needed = match conditions.majority.kind() {
        Some(kind) => majorities(eligible, votes, classes, conditions, kind),
        None => consented(votes, conditions),
    };
    let threshold_met = needed.iter().all(|needed| needed.met);
    Outcome { eligible, votes, quorum_votes, quorum_met, needed, threshold_met, passed: quorum_met && threshold_met }
}

fn majorities(eligible: i64, votes: Votes, classes: &[ClassVotes], conditions: &Conditions, kind: Kind) -> Vec<Needed> {
    let asked = majority::Asked { kind, base: conditions.base, threshold: conditions.threshold };
    let needed = |need: Need, eligible: i64, Votes { yes, no, abstain }: Votes| {
        let outcome = majority::count(majority::Votes { yes, no, abstain, silent: 0, eligible }, asked);
        Needed { need, base: outcome.base, bound: outcome.yes_needed, got: yes, met: outcome.reached }
    };
    let all = needed(Need::Majority, eligible, votes);
    let of_classes = classes
        .iter()
        .filter(|class| conditions.by_class && class.eligible > 0)
        .map(|class| needed(Need::MajorityOf(class.class.clone()), class.eligible, class.votes));
    std::iter::once(all).chain(of_classes).collect()
}

fn consented(votes: Votes, conditions: &Conditions) -> Vec<Needed> {
    let consensus = conditions.majority == Majority::Consensus;
    let asides_max = conditions.stand_asides_max.at_most_of(votes.cast());
    let objections_max = if consensus { conditions.blocks_max } else { 0 };
    let unsigned = |votes: i64| u64::try_from(votes).unwrap_or(0);
    let asked = if consensus {
        consent::Asked::consensus(0, Some(unsigned(asides_max)), unsigned(objections_max))
    } else {
        consent::Asked::consent(0)
    };
    let said =
        consent::Said { agree: unsigned(votes.yes), stand_aside: unsigned(votes.abstain), object: unsigned(votes.no) };
    let missing = consent::missing(said, asked);
    let cast = votes.cast();
    let mut needed = vec![
        Needed { need: Need::Agreement, base: cast, bound: 1, got: votes.yes, met: votes.yes > 0 },
        Needed {
            need: Need::Objections,
            base: cast,
            bound: objections_max,
            got: votes.no,
            met: !missing.contains(&consent::Missing::Objections),
        },
    ];
    if consensus {
        let met = votes.abstain <= asides_max;
        needed.push(Needed { need: Need::StandAsides, base: cast, bound: asides_max, got: votes.abstain, met });
    }
    needed
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
            base: Base::Cast,
            by_class: false,
            stand_asides_max: Fraction::parse("1").unwrap(),
            blocks_max: 0,
        }
    }
    fn votes(yes: i64, no: i64, abstain: i64) -> Votes {
        Votes { yes, no, abstain }
    }
    fn count(eligible: i64, votes: Votes, conditions: &Conditions) -> Outcome {
        super::count(eligible, votes, &[], conditions)
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
        assert_eq!((outcome.majority().unwrap().bound, outcome.threshold_met), (20, false));
    }

    #[test]
    fn nobody_voting_passes_nothing() {
        for majority in Majority::ALL {
            let lax = conditions("0", *majority, "1/2");
            assert!(!count(0, votes(0, 0, 0), &lax).passed, "{majority}");
            assert!(!count(10, votes(0, 0, 3), &lax).passed, "{majority}");
        }
    }

    #[test]
    fn a_majority_of_the_roll_counts_whoever_stays_away_against_it() {
        let absolute = Conditions { base: Base::Eligible, ..conditions("0", Majority::Absolute, "1/2") };
        assert!(!count(10, votes(5, 0, 0), &absolute).passed);
        assert!(count(10, votes(6, 4, 0), &absolute).passed);
        let of_all_cast = Conditions { base: Base::AllCast, ..absolute };
        assert!(!count(10, votes(3, 1, 2), &of_all_cast).passed);
        assert!(count(10, votes(4, 1, 2), &of_all_cast).passed);
    }

    #[test]
    fn each_class_may_keep_a_proposal_from_passing() {
        let each = Conditions { by_class: true, ..conditions("1/5", Majority::Simple, "1/2") };
        let class = |class: &str, eligible, votes| ClassVotes { class: class.to_owned(), eligible, votes };
        let classes = |users| {
            [class("workers", 12, votes(9, 1, 0)), class("users", 9, users), class("guests", 0, votes(0, 0, 0))]
        };
        assert!(super::count(21, votes(12, 3, 0), &classes(votes(3, 2, 0)), &each).passed);
        let outcome = super::count(21, votes(11, 3, 5), &classes(votes(2, 2, 5)), &each);
        let met: Vec<_> = outcome.needed.iter().map(|needed| (needed.need.clone(), needed.met)).collect();
        let of = |class: &str| Need::MajorityOf(class.to_owned());
        assert_eq!(met, [(Need::Majority, true), (of("workers"), true), (of("users"), false)]);
        assert!(!outcome.passed);
        let together = Conditions { by_class: false, ..each };
        assert!(super::count(21, votes(11, 3, 5), &classes(votes(2, 2, 5)), &together).passed);
    }

    #[test]
    fn one_objection_is_enough_against_consent_and_consensus_bears_what_its_rule_says() {
        let consent = conditions("1/10", Majority::Consent, "1/2");
        assert!(count(10, votes(5, 0, 4), &consent).passed);
        assert!(!count(10, votes(9, 1, 0), &consent).passed);
        let part = |text| Fraction::parse(text).unwrap();
        let consensus = Conditions {
            stand_asides_max: part("1/3"),
            blocks_max: 1,
            ..conditions("1/10", Majority::Consensus, "1/2")
        };
        assert!(count(10, votes(5, 1, 3), &consensus).passed);
        assert!(!count(10, votes(5, 2, 2), &consensus).passed);
        let outcome = count(10, votes(4, 1, 3), &consensus);
        assert_eq!((outcome.needed[2].bound, outcome.needed[2].met, outcome.passed), (2, false, false));
    }

    #[test]
    fn rules_of_earlier_versions_say_no_base_and_no_class() {
        let rule = |key: &str, value: &str| FrozenRule {
            key: key.to_owned(),
            scope: "ordinary".to_owned(),
            value: value.to_owned(),
            rule_value_id: String::new(),
        };
        let mut rules = vec![rule(QUORUM, "1/5"), rule(MAJORITY, "simple"), rule(THRESHOLD, "1/2")];
        assert_eq!(Conditions::of(&rules), Some(conditions("1/5", Majority::Simple, "1/2")));
        rules.extend([rule(MAJORITY_BASE, "eligible"), rule(MAJORITY_CLASSES, BY_CLASS), rule(BLOCKS_MAX, "2")]);
        let read = Conditions::of(&rules).unwrap();
        assert_eq!((read.base, read.by_class, read.blocks_max), (Base::Eligible, true, 2));
        assert_eq!(Conditions::of(&rules[1..]), None);
    }

    proptest! {
        #[test]
        fn what_is_needed_is_what_passes(eligible in 0_i64..5000, yes in 0_i64..2000, no in 0_i64..2000, abstain in 0_i64..1000,
                n in 1_i64..50, d in 50_i64..=100, qualified: bool) {
            let majority = if qualified { Majority::Qualified } else { Majority::Simple };
            let threshold = Fraction::new(n.max(d / 2 + 1), d).unwrap();
            let quorum = format!("{n}/100");
            let conditions = Conditions { threshold, ..conditions(&quorum, majority, "1/2") };
            let outcome = count(eligible, votes(yes, no, abstain), &conditions);
            prop_assert_eq!(outcome.threshold_met, match majority {
                Majority::Simple => yes > no,
                _ => yes > 0 && threshold.reached_by(yes, yes + no),
            });
        }

        #[test]
        fn one_more_for_it_never_refuses(yes in 0_i64..40, no in 0_i64..40, abstain in 0_i64..40, more in 0_i64..40, n in 0_i64..=10,
                majority in proptest::sample::select(Majority::ALL), base in proptest::sample::select(Base::ALL)) {
            let part = Fraction::new(n, 10).unwrap();
            let conditions = Conditions {
                base,
                stand_asides_max: part,
                blocks_max: n,
                ..conditions("1/3", majority, "3/5")
            };
            let eligible = yes + no + abstain + more + 1;
            let before = count(eligible, votes(yes, no, abstain), &conditions);
            let after = count(eligible, votes(yes + 1, no, abstain), &conditions);
            prop_assert!(!before.passed || after.passed);
        }
    }
}
