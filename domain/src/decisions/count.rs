//! The count of a vote for or against one proposal: the quorum, and a majority or consent, with every figure that explains them.

use serde::{Deserialize, Serialize};

use super::frozen::FrozenRule;
use super::quorum::{Persons, Quorum, Turnout};
use super::tally::consent;
use super::tally::majority::{self, Base, Kind};
use crate::members::status::named;
use crate::rules::fraction::Fraction;
use crate::rules::parameter::{
    BLOCKS_MAX, CASTING_VOTE, MAJORITY, MAJORITY_BASE, MAJORITY_CLASSES, STAND_ASIDES_MAX, THRESHOLD,
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
        /// At least the threshold of the base, and more than it where that is one half.
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
    /// Its votes of those present, where it is voted on in a meeting and closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub present: Option<i64>,
    /// Whether it reached the majority, where nothing else may be told of it (`class_floor.rs`): its votes are zeros then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reached: Option<bool>,
}

/// The rule values that a count goes by, frozen at the opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conditions {
    /// How many must take part.
    pub quorum: Quorum,
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
    /// What whoever was in the chair voted as the vote closed, where the rules let that decide a tie; no rule says it, so that
    /// [`Conditions::of`] leaves it out.
    pub casting: Option<Choice>,
}

impl Conditions {
    /// The conditions that frozen rules give; those of earlier versions say only quorum, majority and threshold. `None` where one of these
    /// is missing, or one cannot be read.
    #[must_use]
    pub fn of(rules: &[FrozenRule]) -> Option<Self> {
        let rule = |key: &str| rules.iter().find(|rule| rule.key == key).map(|rule| rule.value.as_str());
        Some(Self {
            quorum: Quorum::of(rules)?,
            majority: rule(MAJORITY)?.parse().ok()?,
            threshold: rule(THRESHOLD)?.parse().ok()?,
            base: rule(MAJORITY_BASE).map_or(Ok(Base::Cast), str::parse).ok()?,
            by_class: rule(MAJORITY_CLASSES).is_some_and(|value| value == BY_CLASS),
            stand_asides_max: rule(STAND_ASIDES_MAX).unwrap_or("1").parse().ok()?,
            blocks_max: rule(BLOCKS_MAX).unwrap_or("0").parse().ok()?,
            casting: None,
        })
    }

    /// Whether the chair of a meeting decides a tie: by a simple majority that is not counted by classes, where the rules say so.
    #[must_use]
    pub fn has_casting_vote(&self, rules: &[FrozenRule]) -> bool {
        let is_given = rules.iter().any(|rule| rule.key == CASTING_VOTE && rule.value == BY_CHAIR);
        is_given && self.majority == Majority::Simple && !self.by_class
    }

    /// What the chair voted, where that decided a count by these conditions. Without a quorum nothing is decided.
    #[must_use]
    pub fn by_chair(&self, outcome: &Outcome) -> Option<Choice> {
        let Votes { yes, no, .. } = outcome.votes;
        let is_equal = yes > 0 && yes == no && outcome.majority().is_some_and(|needed| needed.base == yes + no);
        self.casting.filter(|_| is_equal && outcome.quorum_met)
    }

    /// Whether each class is counted by itself: consent asks everybody as it is.
    #[must_use]
    pub const fn counts_classes(&self) -> bool {
        self.by_class && self.majority.kind().is_some()
    }
}

/// The value of the rule by which each class must reach the majority by itself.
pub const BY_CLASS: &str = "each";

/// The value of the rule by which the chair decides a tie.
const BY_CHAIR: &str = "chair";

/// What a proposal needs beside the quorum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Whether nothing but that is told, as of a class where too few voted in secret (`class_floor.rs`): the figures are zeros then.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub untold: bool,
}

impl Needed {
    /// Of what is told whether it was met, and nothing else.
    #[must_use]
    pub const fn untold(need: Need, met: bool) -> Self {
        Self { need, base: 0, bound: 0, got: 0, met, untold: true }
    }
}

/// A count with every figure that a person needs to redo it by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Votes on the roll.
    pub eligible: i64,
    /// Votes cast.
    pub votes: Votes,
    /// The least number of votes, or of persons, that meets the quorum.
    pub quorum_votes: i64,
    /// Whether as many were cast, or took part.
    pub quorum_met: bool,
    /// The persons, where the quorum counts them.
    pub persons: Option<Persons>,
    /// The votes of those present, where it was voted on in a meeting.
    pub present: Option<i64>,
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

    /// Whether it was counted [as before](count_as_before), and today's bound is another.
    #[must_use]
    pub fn is_as_before(&self, conditions: &Conditions) -> bool {
        let of_half = conditions.majority == Majority::Qualified && majority::is_half(conditions.threshold);
        of_half && self.needed.iter().any(|needed| needed.base > 0 && needed.bound * 2 == needed.base)
    }
}

/// Counts a vote for or against. `classes` are those of members on the roll; they matter only where each must reach the majority.
#[must_use]
pub fn count(turnout: Turnout, votes: Votes, classes: &[ClassVotes], conditions: &Conditions) -> Outcome {
    counted(turnout, votes, classes, conditions, false)
}

/// Counts as [`count`], as versions did that let a qualified majority of one half pass at a tie: what passed so stands.
#[must_use]
pub fn count_as_before(turnout: Turnout, votes: Votes, classes: &[ClassVotes], conditions: &Conditions) -> Outcome {
    counted(turnout, votes, classes, conditions, true)
}

fn counted(
    turnout: Turnout,
    votes: Votes,
    classes: &[ClassVotes],
    conditions: &Conditions,
    half_suffices: bool,
) -> Outcome {
    let eligible = turnout.eligible;
    let quorum = conditions.quorum.reached(turnout, votes.cast());
    let (quorum_votes, quorum_met, persons) = (quorum.needed, quorum.met, quorum.persons);
    let needed = match conditions.majority.kind() {
        Some(kind) => {
            let Conditions { base, threshold, casting, .. } = *conditions;
            let casting = casting.filter(|_| quorum_met);
            let asked = majority::Asked { kind, base, threshold, half_suffices, casting };
            majorities((eligible, turnout.present), votes, classes, conditions.by_class, asked)
        }
        None => consented(votes, conditions),
    };
    let threshold_met = needed.iter().all(|needed| needed.met);
    let passed = quorum_met && threshold_met;
    let present = turnout.present;
    Outcome { eligible, votes, quorum_votes, quorum_met, persons, present, needed, threshold_met, passed }
}

fn majorities(
    roll: (i64, Option<i64>),
    votes: Votes,
    classes: &[ClassVotes],
    by_class: bool,
    asked: majority::Asked,
) -> Vec<Needed> {
    let needed = |need: Need, (eligible, present): (i64, Option<i64>), votes: Votes| {
        let Votes { yes, no, abstain } = votes;
        let silent = present.map_or(0, |present| (present - votes.cast()).max(0));
        // The chair decides for all, and for no class.
        let asked = majority::Asked { casting: asked.casting.filter(|_| need == Need::Majority), ..asked };
        let votes = majority::Votes { yes, no, abstain, silent, eligible };
        let outcome = majority::count(votes, asked);
        let bound = match majority::by_chair(votes, asked) {
            // With the chair one half is enough.
            Some(Choice::Yes) => yes,
            // Where enough were for it and as many or more against, what was missing is more for than against.
            _ if outcome.outvoted => no + 1,
            _ => outcome.yes_needed,
        };
        Needed { need, base: outcome.base, bound, got: yes, met: outcome.reached, untold: false }
    };
    let all = needed(Need::Majority, roll, votes);
    let of_class = |class: &ClassVotes| {
        let need = Need::MajorityOf(class.class.clone());
        match class.reached {
            Some(met) => Needed::untold(need, met),
            None => needed(need, (class.eligible, class.present), class.votes),
        }
    };
    let of_classes = classes.iter().filter(|class| by_class && class.eligible > 0).map(of_class);
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
        Needed { need: Need::Agreement, base: cast, bound: 1, got: votes.yes, met: votes.yes > 0, untold: false },
        Needed {
            need: Need::Objections,
            base: cast,
            bound: objections_max,
            got: votes.no,
            met: !missing.contains(&consent::Missing::Objections),
            untold: false,
        },
    ];
    if consensus {
        let met = votes.abstain <= asides_max;
        let got = votes.abstain;
        needed.push(Needed { need: Need::StandAsides, base: cast, bound: asides_max, got, met, untold: false });
    }
    needed
}

#[cfg(test)]
#[path = "count_tests.rs"]
mod tests;
