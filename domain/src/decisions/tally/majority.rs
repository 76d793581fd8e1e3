//! Majorities of votes for and against: simple, absolute and qualified, of all or of each class by itself.

use crate::decisions::count::Choice;
use crate::members::status::named;
use crate::rules::fraction::Fraction;

named! {
    /// What a majority is of.
    Base {
        /// Of the votes for and against: who abstains has no say in it.
        Cast = "cast",
        /// Of all votes cast: an abstention counts as a vote against.
        AllCast = "all_cast",
        /// Of the votes present in a meeting: an abstention counts as a vote against.
        Present = "present",
        /// Of all votes on the roll: who stays away counts as a vote against.
        Eligible = "eligible",
    }
}

named! {
    /// How great a majority must be.
    Kind {
        /// More for than against, or more than all that is not for where the base is wider.
        Simple = "simple",
        /// More than half of the base.
        Absolute = "absolute",
        /// At least a fraction of the base, and more than half of it where the fraction is one half.
        Qualified = "qualified",
    }
}

/// The votes of all, or of a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Votes {
    /// For.
    pub yes: i64,
    /// Against.
    pub no: i64,
    /// Neither.
    pub abstain: i64,
    /// Present without having voted; nothing outside of a meeting.
    pub silent: i64,
    /// On the roll.
    pub eligible: i64,
}

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// How great a majority.
    pub kind: Kind,
    /// Of what.
    pub base: Base,
    /// The fraction of a qualified majority.
    pub threshold: Fraction,
    /// Whether exactly one half suffices where that is the fraction: released versions once counted so.
    pub half_suffices: bool,
    /// What whoever was in the chair of the meeting voted, where the rules let that decide a tie.
    pub casting: Option<Choice>,
}

/// How it came out, with every figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// How many votes the base has.
    pub base: i64,
    /// The fewest votes for that suffice, where more are for it than against.
    pub yes_needed: i64,
    /// Whether as many were for, and as many or more against: of a fraction below one half that is possible, and it is then not reached.
    pub outvoted: bool,
    /// Whether it was reached.
    pub reached: bool,
}

/// Whether a majority was reached. Where the base is empty, or nobody is for it, none is; nor is one at a tie that no [chair
/// decides](by_chair), whatever the fraction of a
/// qualified majority: of one half it is more than that, and with less than one half there are more for it than against.
///
/// Source: *Robert's Rules of Order Newly Revised* (12th edition), section 44, "Bases for Determining a Voting Result": a majority is more
/// than half, two thirds are at least as much, each of the votes cast, of those present or of the entire membership as the rules say,
/// and on a tie vote a motion that needs a majority is lost.
#[must_use]
pub fn count(votes: Votes, asked: Asked) -> Outcome {
    let base = base_of(votes, asked.base);
    let yes_needed = match asked.kind {
        // More than those who are not for it is more than half of the base.
        Kind::Simple | Kind::Absolute => base / 2 + 1,
        Kind::Qualified if is_half(asked.threshold) && asked.half_suffices => asked.threshold.at_least_of(base).max(1),
        Kind::Qualified if is_half(asked.threshold) => base / 2 + 1,
        Kind::Qualified => asked.threshold.at_least_of(base).max(1),
    };
    let are_enough = base > 0 && votes.yes >= yes_needed;
    // A fraction below one half is met by a tie, and by fewer; one half that suffices is met by a tie on purpose.
    let outvoted = are_enough && asked.kind == Kind::Qualified && !is_half(asked.threshold) && votes.yes <= votes.no;
    let by_chair = by_chair(votes, asked) == Some(Choice::Yes);
    Outcome { base, yes_needed, outvoted, reached: (are_enough && !outvoted) || by_chair }
}

fn base_of(votes: Votes, base: Base) -> i64 {
    let cast = votes.yes + votes.no;
    match base {
        Base::Cast => cast,
        Base::AllCast => cast + votes.abstain,
        Base::Present => cast + votes.abstain + votes.silent,
        Base::Eligible => votes.eligible.max(cast + votes.abstain + votes.silent),
    }
}

/// What the chair voted, where that decides: of a simple majority exactly one half is for it and one half against.
///
/// Their vote is among the votes already, and no second one is asked of them.
///
/// Source: the casting vote of article 13 in Schedule 1 of the Companies (Model Articles) Regulations 2008 of the United Kingdom.
#[must_use]
pub fn by_chair(votes: Votes, asked: Asked) -> Option<Choice> {
    let is_equal = votes.yes > 0 && votes.yes == votes.no && base_of(votes, asked.base) == votes.yes + votes.no;
    asked.casting.filter(|_| is_equal && asked.kind == Kind::Simple)
}

/// Whether a fraction is one half, of which a qualified majority is more.
#[must_use]
pub fn is_half(threshold: Fraction) -> bool {
    (threshold.numerator(), threshold.denominator()) == (1, 2)
}

/// Whether each class by itself reached a majority: one that did not keeps the decision from passing, and a class that nobody is in does
/// not.
///
/// Source: the class votes of company law, such as the Delaware General Corporation Law, section 242(b)(2); as an idea the concurrent
/// majority of J. C. Calhoun, *A Disquisition on Government* (1851).
#[must_use]
pub fn concurrent(classes: &[(String, Votes)], asked: Asked) -> (Vec<(String, Outcome)>, bool) {
    // The chair is of one class, and decides for no other.
    let asked = Asked { casting: None, ..asked };
    let with_members = classes.iter().filter(|(_, votes)| votes.eligible > 0);
    let outcomes: Vec<_> = with_members.map(|(class, votes)| (class.clone(), count(*votes, asked))).collect();
    let passed = !outcomes.is_empty() && outcomes.iter().all(|(_, outcome)| outcome.reached);
    (outcomes, passed)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn asked(kind: Kind, base: Base, threshold: &str) -> Asked {
        Asked { kind, base, threshold: Fraction::parse(threshold).unwrap(), half_suffices: false, casting: None }
    }

    fn votes(yes: i64, no: i64, abstain: i64, eligible: i64) -> Votes {
        Votes { yes, no, abstain, silent: 0, eligible }
    }

    #[test]
    fn the_base_says_what_an_abstention_means() {
        let count = |base| count(votes(5, 4, 3, 20), asked(Kind::Absolute, base, "1/2"));
        assert_eq!(count(Base::Cast), Outcome { base: 9, yes_needed: 5, outvoted: false, reached: true });
        assert_eq!(count(Base::AllCast), Outcome { base: 12, yes_needed: 7, outvoted: false, reached: false });
        assert_eq!(count(Base::Present), Outcome { base: 12, yes_needed: 7, outvoted: false, reached: false });
        assert_eq!(count(Base::Eligible), Outcome { base: 20, yes_needed: 11, outvoted: false, reached: false });
        let silent = Votes { silent: 2, ..votes(5, 4, 0, 20) };
        assert!(!super::count(silent, asked(Kind::Simple, Base::Present, "1/2")).reached);
    }

    #[test]
    fn two_thirds_of_the_roll_are_exact() {
        let two_thirds = asked(Kind::Qualified, Base::Eligible, "2/3");
        assert!(count(votes(20, 0, 0, 30), two_thirds).reached);
        assert!(!count(votes(20, 0, 0, 31), two_thirds).reached);
        assert!(!count(votes(0, 0, 0, 0), asked(Kind::Qualified, Base::Cast, "0")).reached);
    }

    #[test]
    fn less_than_one_half_needs_more_for_than_against_besides() {
        let third = |yes, no| count(votes(yes, no, 0, 10), asked(Kind::Qualified, Base::Cast, "1/3"));
        assert_eq!(third(0, 10), Outcome { base: 10, yes_needed: 4, outvoted: false, reached: false });
        assert_eq!(third(4, 6), Outcome { base: 10, yes_needed: 4, outvoted: true, reached: false });
        assert_eq!(third(6, 4), Outcome { base: 10, yes_needed: 4, outvoted: false, reached: true });
        let all = count(votes(4, 3, 3, 10), asked(Kind::Qualified, Base::AllCast, "1/3"));
        assert_eq!(all, Outcome { base: 10, yes_needed: 4, outvoted: false, reached: true });
    }

    #[test]
    fn one_half_sufficed_before() {
        let half = |threshold| Asked { half_suffices: true, ..asked(Kind::Qualified, Base::Cast, threshold) };
        assert_eq!(
            count(votes(5, 5, 0, 10), half("1/2")),
            Outcome { base: 10, yes_needed: 5, outvoted: false, reached: true }
        );
        assert_eq!(
            count(votes(4, 5, 0, 10), half("1/2")),
            Outcome { base: 9, yes_needed: 5, outvoted: false, reached: false }
        );
        assert!(!count(votes(0, 0, 0, 10), half("1/2")).reached);
        assert_eq!(count(votes(6, 4, 0, 10), half("2/3")).yes_needed, 7, "of another fraction it changes nothing");
    }

    #[test]
    fn one_half_is_passed_by_more_than_a_tie() {
        for base in [Base::Cast, Base::AllCast, Base::Present, Base::Eligible] {
            let half = asked(Kind::Qualified, base, "1/2");
            assert_eq!(
                count(votes(5, 5, 0, 10), half),
                Outcome { base: 10, yes_needed: 6, outvoted: false, reached: false }
            );
            assert!(count(votes(6, 4, 0, 10), half).reached);
            assert_eq!(
                count(votes(5, 4, 0, 9), half),
                Outcome { base: 9, yes_needed: 5, outvoted: false, reached: true }
            );
        }
        let (_, passed) =
            concurrent(&[("all".to_owned(), votes(2, 2, 0, 4))], asked(Kind::Qualified, Base::Cast, "50%"));
        assert!(!passed);
    }

    #[test]
    fn the_chair_decides_a_simple_majority_that_stands_equal() {
        let by = |casting, kind, votes| {
            let asked = Asked { casting, ..asked(kind, Base::Cast, "1/2") };
            (by_chair(votes, asked), count(votes, asked).reached)
        };
        let equal = votes(2, 2, 1, 9);
        assert_eq!(by(Some(Choice::Yes), Kind::Simple, equal), (Some(Choice::Yes), true));
        assert_eq!(by(Some(Choice::No), Kind::Simple, equal), (Some(Choice::No), false));
        assert_eq!(by(Some(Choice::Abstain), Kind::Simple, equal), (Some(Choice::Abstain), false));
        assert_eq!(by(None, Kind::Simple, equal), (None, false));
        for kind in [Kind::Absolute, Kind::Qualified] {
            assert_eq!(by(Some(Choice::Yes), kind, equal), (None, false));
        }
        for unequal in [votes(2, 3, 0, 9), votes(0, 0, 1, 9)] {
            assert_eq!(by(Some(Choice::Yes), Kind::Simple, unequal), (None, false));
        }
        // Where an abstention is a vote against, as many for as against is no half.
        let of_all = Asked { casting: Some(Choice::Yes), ..asked(Kind::Simple, Base::AllCast, "1/2") };
        assert!(!count(equal, of_all).reached && count(votes(2, 2, 0, 9), of_all).reached);
        assert!(!concurrent(&[("all".to_owned(), votes(2, 2, 0, 4))], of_all).1);
    }

    #[test]
    fn one_class_can_keep_what_all_want_from_passing() {
        let simple = asked(Kind::Simple, Base::Cast, "1/2");
        let classes = |users| {
            vec![
                ("workers".to_owned(), votes(9, 1, 0, 12)),
                ("users".to_owned(), users),
                ("guests".to_owned(), votes(0, 0, 0, 0)),
            ]
        };
        assert!(concurrent(&classes(votes(3, 2, 0, 9)), simple).1);
        let (outcomes, passed) = concurrent(&classes(votes(2, 2, 5, 9)), simple);
        assert_eq!((outcomes.len(), outcomes[1].1.reached, passed), (2, false, false));
        assert!(!concurrent(&[], simple).1);
    }

    proptest! {
        #[test]
        fn a_tie_never_passes(
            half in 1_i64..50,
            kind in proptest::sample::select(Kind::ALL),
            n in 0_i64..=100,
        ) {
            let threshold = Fraction::new(n, 100).unwrap();
            for base in Base::ALL {
                let asked = Asked { kind, base: *base, threshold, half_suffices: false, casting: None };
                prop_assert!(!count(votes(half, half, 0, 2 * half), asked).reached);
            }
        }

        #[test]
        fn a_wider_base_never_asks_for_less(yes in 0_i64..50, no in 0_i64..50, abstain in 0_i64..50, more in 0_i64..50, n in 1_i64..=10) {
            let votes = votes(yes, no, abstain, yes + no + abstain + more);
            for kind in Kind::ALL {
                let needed = Base::ALL.iter().map(|base| {
                    count(votes, Asked { kind: *kind, base: *base, threshold: Fraction::new(n, 10).unwrap(), half_suffices: false, casting: None })
                        .yes_needed
                });
                let needed: Vec<i64> = needed.collect();
                prop_assert!(needed.is_sorted(), "{needed:?}");
            }
        }
    }
}
