//! The majority that an option needs which would do something: as a proposal for it alone would, so that nothing is decided among options
//! with less than what decides it by itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ballot::Ballot;
use super::count::{ClassVotes, Conditions, Majority, Needed, Votes, count};
use super::method::Method;
use super::quorum::Turnout;
use super::tally::majority::{Base, Kind};

/// A class on the roll, where each class must reach the majority by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassOnRoll {
    /// The class's slug.
    pub class: String,
    /// Its votes on the roll.
    pub eligible: i64,
    /// Its votes of those present, where it is voted on in a meeting and closed.
    pub present: Option<i64>,
}

/// What options need beside being chosen, frozen at the opening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The majority of the decision's kind.
    pub conditions: Conditions,
    /// The numbers of the options that need it: those that would do something.
    pub options: Vec<u16>,
    /// The classes; none where all are counted together.
    pub classes: Vec<ClassOnRoll>,
    /// Of each ballot, in their order, the place of its class among these, from 0; nothing where all are counted together.
    pub class_of: Vec<Option<usize>>,
    /// Whether each class wanted an option, by the option's number and the class's slug, where nothing else may be told of classes
    /// (`class_floor.rs`), and no ballot bears one any more; otherwise nothing.
    pub known: BTreeMap<(u16, String), bool>,
}

/// How many wanted an option, and whether that is the majority that it needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Support {
    /// The option's number.
    pub option: u16,
    /// The votes whose ballots mark it.
    pub marked: i64,
    /// What it needed, of all first, then of each class.
    pub needed: Vec<Needed>,
    /// Whether all of that was met.
    pub reached: bool,
}

/// How many wanted each option that needs a majority. Ballots that mark an option, by approving of it, by a point or a dot, or at any rank,
/// are for it; all others that were cast are against it, blank ones too.
#[must_use]
pub fn support(asked: &Asked, turnout: Turnout, ballots: &[(Ballot, i64)]) -> Vec<Support> {
    let mut all = Marked::among(&asked.options);
    let mut of_classes = vec![all.clone(); asked.classes.len()];
    for (place, (ballot, votes)) in ballots.iter().enumerate() {
        all.add(ballot, *votes);
        let class = asked.class_of.get(place).copied().flatten();
        if let Some(of_class) = class.and_then(|class| of_classes.get_mut(class)) {
            of_class.add(ballot, *votes);
        }
    }
    let of_option = |option: &u16| {
        let class = |(class, marked): (&ClassOnRoll, &Marked)| ClassVotes {
            class: class.class.clone(),
            eligible: class.eligible,
            votes: marked.sides(*option),
            present: class.present,
            reached: asked.known.get(&(*option, class.class.clone())).copied(),
        };
        let classes: Vec<ClassVotes> = asked.classes.iter().zip(&of_classes).map(class).collect();
        let votes = all.sides(*option);
        let outcome = count(turnout, votes, &classes, &asked.conditions);
        Support { option: *option, marked: votes.yes, needed: outcome.needed, reached: outcome.threshold_met }
    };
    asked.options.iter().map(of_option).collect()
}

/// The votes cast, and how many of them mark each option that is asked about: sums of one pass over the ballots.
#[derive(Debug, Clone)]
struct Marked {
    cast: i64,
    of: BTreeMap<u16, i64>,
}

impl Marked {
    fn among(options: &[u16]) -> Self {
        Self { cast: 0, of: options.iter().map(|option| (*option, 0)).collect() }
    }

    fn add(&mut self, ballot: &Ballot, votes: i64) {
        self.cast += votes;
        for (option, _) in ballot.marks() {
            if let Some(marked) = self.of.get_mut(&option) {
                *marked += votes;
            }
        }
    }

    /// The votes for an option and against it.
    fn sides(&self, option: u16) -> Votes {
        let yes = self.of.get(&option).copied().unwrap_or(0);
        Votes { yes, no: self.cast - yes, abstain: 0 }
    }
}

/// Why no option may do anything in a decision by a method, where its kind passes by a majority of a base, together or in each class by
/// itself: a refusal's key. `None` where options may.
///
/// Among options nobody can object with a reason, as consent and consensus ask. By a method that shares places or money out in proportion
/// each part of those who vote chooses for itself, and a lot asks nobody: of an option that such a method chooses no majority of all is
/// asked, and it may be chosen by few. The kinds for which a simple majority of the votes cast suffices allow that; those that ask for a
/// greater one, or for one in each class, do not.
#[must_use]
pub fn why_no_effects(method: Method, majority: Majority, base: Base, by_class: bool) -> Option<&'static str> {
    let Some(kind) = majority.kind() else { return Some("error-option-effects-consent") };
    if method.measures_support() {
        return None;
    }
    let simple = kind != Kind::Qualified && base == Base::Cast;
    match (simple, by_class) {
        (false, _) => Some("error-option-effects-majority"),
        (true, true) => Some("error-option-effects-classes"),
        (true, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::decisions::count::Need;
    use crate::decisions::quorum::{Quorum, QuorumOf};

    fn conditions(majority: Majority, base: Base) -> Conditions {
        Conditions {
            quorum: Quorum { part: "0".parse().unwrap(), of: QuorumOf::Votes },
            majority,
            threshold: "2/3".parse().unwrap(),
            base,
            by_class: false,
            stand_asides_max: "1".parse().unwrap(),
            blocks_max: 0,
            casting: None,
        }
    }

    fn ballots(cast: &[(&str, i64)]) -> Vec<(Ballot, i64)> {
        cast.iter().map(|(ballot, votes)| (ballot.parse().unwrap(), *votes)).collect()
    }

    fn of(conditions: Conditions, eligible: i64, cast: &[(&str, i64)]) -> Support {
        let asked =
            Asked { conditions, options: vec![1], classes: Vec::new(), class_of: Vec::new(), known: BTreeMap::new() };
        support(&asked, Turnout { eligible, ..Turnout::default() }, &ballots(cast)).remove(0)
    }

    #[test]
    fn whoever_leaves_an_option_out_is_against_it_and_blank_ballots_are() {
        let simple = conditions(Majority::Simple, Base::Cast);
        let one = of(simple, 200, &[("1:1", 1), ("blank", 99)]);
        assert_eq!((one.marked, one.needed[0].base, one.needed[0].bound, one.reached), (1, 100, 51, false));
        let most = of(simple, 200, &[("2:1 1:2", 30), ("1:5", 21), ("2:1", 49)]);
        assert_eq!((most.marked, most.reached), (51, true), "at any rank, by any number of points");
        let thirds = conditions(Majority::Qualified, Base::Cast);
        assert!(of(thirds, 200, &[("1:1", 67), ("2:1", 33)]).reached);
        assert!(!of(thirds, 200, &[("1:1", 66), ("2:1", 34)]).reached);
        let of_roll = conditions(Majority::Absolute, Base::Eligible);
        assert!(!of(of_roll, 200, &[("1:1", 100)]).reached && of(of_roll, 200, &[("1:1", 101)]).reached);
    }

    #[test]
    fn each_class_wants_it_by_itself_where_the_rules_say_so() {
        let class = |class: &str| ClassOnRoll { class: class.to_owned(), eligible: 9, present: None };
        // A ballot of workers, one of users, and one of somebody whose class the roll does not tell.
        let asked = Asked {
            conditions: Conditions { by_class: true, ..conditions(Majority::Simple, Base::Cast) },
            options: vec![1],
            classes: vec![class("workers"), class("users")],
            class_of: vec![Some(0), Some(1), None],
            known: BTreeMap::new(),
        };
        let turnout = Turnout { eligible: 18, ..Turnout::default() };
        let found = support(&asked, turnout, &ballots(&[("1:1", 6), ("2:1", 2), ("1:1", 1)])).remove(0);
        assert_eq!(found.marked, 7);
        let users = Need::MajorityOf("users".to_owned());
        let needed = found.needed.iter().find(|needed| needed.need == users).unwrap();
        assert_eq!((needed.got, needed.met, found.reached), (0, false, false));
        assert!(support(&asked, turnout, &ballots(&[("1:1", 6), ("1:1", 2)])).remove(0).reached);
    }

    #[test]
    fn a_method_that_cannot_tell_a_greater_majority_takes_no_options_that_do_something() {
        let why = |method, majority| why_no_effects(method, majority, Base::Cast, false);
        for method in Method::choosing() {
            assert_eq!(why(method, Majority::Simple), None, "{method}");
            assert_eq!(why(method, Majority::Consent), Some("error-option-effects-consent"), "{method}");
            let greater = (!method.measures_support()).then_some("error-option-effects-majority");
            assert_eq!(why(method, Majority::Qualified), greater, "{method}");
            assert_eq!(why_no_effects(method, Majority::Simple, Base::Eligible, false), greater, "{method}");
            let classes = greater.map(|_| "error-option-effects-classes");
            assert_eq!(why_no_effects(method, Majority::Simple, Base::Cast, true), classes, "{method}");
            assert_eq!(why_no_effects(method, Majority::Qualified, Base::Cast, true), greater, "{method}");
        }
    }

    proptest! {
        #[test]
        fn a_blank_ballot_never_helps_an_option(marked in 0_i64..50, left_out in 0_i64..50, blank in 0_i64..50) {
            let thirds = conditions(Majority::Qualified, Base::Cast);
            let without = of(thirds, 200, &[("1:1", marked), ("2:1", left_out)]);
            let with = of(thirds, 200, &[("1:1", marked), ("2:1", left_out), ("blank", blank)]);
            prop_assert!(without.reached || !with.reached);
            prop_assert_eq!(with.needed[0].base, marked + left_out + blank);
        }
    }
}
