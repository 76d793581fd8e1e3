//! Secret votes in which each class must reach the majority by itself: no breakdown below a floor. Where fewer voters of a class than the
//! floor of the turnout (`turnout.rs`) could be told apart, its figures would tell how one of them voted.
//!
//! Beside the figures of all, those of every class but one tell that one's too. So where a class has too few, none's are told: of each it is
//! told whether it reached the majority, and nothing else.
//!
//! So it is where votes go along with ballots, and those that went along with one are more than all others of a class: only one side of its
//! figures could hold them, and would tell how the delegate voted. That the class reached its majority, or did not, tells that even so, which
//! pages say.

use std::collections::BTreeMap;

use super::count::{ClassVotes, Need, Needed, Outcome, Votes};
use super::support::Support;
use super::turnout::told;

/// The first class, by its slug, of which fewer voters are on a roll than the floor, and how many they are; `None` where every class on it has
/// enough. `on_roll` is how many voters of each class are on the roll; a class of which nobody is counts by nothing, and is not on it.
#[must_use]
pub fn too_small(on_roll: &BTreeMap<String, i64>, floor: i64) -> Option<(&str, i64)> {
    let few = |voters: i64| voters > 0 && voters < floor;
    on_roll.iter().map(|(class, voters)| (class.as_str(), *voters)).find(|(_, voters)| few(*voters))
}

/// Whether so few of a class on the roll have voted that no class's figures may be told. `on_roll` are the slugs of the classes on the roll,
/// `voted` are the voters of each who cast a ballot by themselves: those whose votes went along with another's ballot add nobody among whom
/// one is hidden. `uncounted` is how many papers count for nothing or, where that is not told, may: they may be of any class.
#[must_use]
pub fn are_untold<'a>(
    on_roll: impl IntoIterator<Item = &'a str>,
    voted: &BTreeMap<String, i64>,
    uncounted: i64,
    floor: i64,
) -> bool {
    let in_box = |class: &str| voted.get(class).copied().unwrap_or(0) - uncounted;
    on_roll.into_iter().any(|class| told(in_box(class), floor).is_none())
}

/// The votes of a class that went along with one ballot, and so say the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The slug of the class.
    pub class: String,
    /// How many votes they are, with those of whoever cast the ballot where these are of the class, too.
    pub votes: i64,
    /// The votes of all others of the class who cast a ballot by themselves, on the web or on paper.
    pub others: i64,
}

/// Whether a block is greater than all others of its class together, so that the figures of the class tell what it says. `uncounted` papers that
/// count for nothing, or may, may be of any class.
#[must_use]
pub fn stand_out(blocks: &[Block], uncounted: i64) -> bool {
    blocks.iter().any(|block| block.votes > block.others - uncounted)
}

/// Classes of which it is told whether each reached the majority, as a count with their figures found, and nothing else.
#[must_use]
pub fn untold_classes(classes: &[ClassVotes], outcome: &Outcome) -> Vec<ClassVotes> {
    let met = |class: &str| outcome.needed.iter().any(|needed| needed.met && is_of(needed, class));
    let untold =
        |class: &ClassVotes| ClassVotes { votes: Votes::default(), reached: Some(met(&class.class)), ..class.clone() };
    classes.iter().map(untold).collect()
}

fn is_of(needed: &Needed, class: &str) -> bool {
    matches!(&needed.need, Need::MajorityOf(of) if of == class)
}

/// Whether each class wanted each option that needs a majority, by the option's number and the class's slug.
#[must_use]
pub fn wanted(support: &[Support]) -> BTreeMap<(u16, String), bool> {
    let of_option = |support: &Support| {
        let option = support.option;
        let of_class = move |needed: &Needed| match &needed.need {
            Need::MajorityOf(class) => Some(((option, class.clone()), needed.met)),
            _ => None,
        };
        support.needed.iter().filter_map(of_class).collect::<Vec<_>>()
    };
    support.iter().flat_map(of_option).collect()
}

/// As [`wanted`], where nothing else was told of classes; nothing where their figures were.
#[must_use]
pub fn known(support: &[Support]) -> BTreeMap<(u16, String), bool> {
    if support.iter().any(|support| support.needed.iter().any(|needed| needed.untold)) {
        wanted(support)
    } else {
        BTreeMap::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::count::{Conditions, Majority, count};
    use crate::decisions::quorum::{Quorum, QuorumOf, Turnout};
    use crate::decisions::support::{Asked, ClassOnRoll, support};
    use crate::decisions::tally::majority::Base;

    fn conditions() -> Conditions {
        Conditions {
            quorum: Quorum { part: "0".parse().unwrap(), of: QuorumOf::Votes },
            majority: Majority::Simple,
            threshold: "1/2".parse().unwrap(),
            base: Base::Cast,
            by_class: true,
            stand_asides_max: "1".parse().unwrap(),
            blocks_max: 0,
            casting: None,
        }
    }

    #[test]
    fn a_class_with_fewer_voters_than_the_floor_is_named() {
        let roll = [("workers", 3), ("users", 2), ("guests", 0)].map(|(class, voters)| (class.to_owned(), voters));
        let roll = BTreeMap::from(roll);
        assert_eq!(too_small(&roll, 3), Some(("users", 2)));
        assert_eq!((too_small(&roll, 2), too_small(&BTreeMap::new(), 3)), (None, None));
    }

    #[test]
    fn few_of_one_class_keep_the_figures_of_all_from_being_told() {
        let voted = |workers, users| BTreeMap::from([("workers".to_owned(), workers), ("users".to_owned(), users)]);
        let untold = |voted, uncounted| are_untold(["workers", "users"], &voted, uncounted, 3);
        assert!(!untold(voted(9, 3), 0));
        assert!(untold(voted(9, 2), 0) && untold(BTreeMap::from([("workers".to_owned(), 9)]), 0), "nobody is few");
        assert!(untold(voted(9, 3), 1), "the paper that counts for nothing may have been theirs");
        assert!(!are_untold([], &BTreeMap::new(), 0, 3), "nothing is counted by class");
    }

    #[test]
    fn a_block_stands_out_that_is_greater_than_all_others_of_its_class() {
        let block = |votes, others| Block { class: "users".to_owned(), votes, others };
        assert!(!stand_out(&[], 9) && !stand_out(&[block(4, 4), block(1, 9)], 0));
        assert!(stand_out(&[block(1, 9), block(5, 4)], 0));
        assert!(stand_out(&[block(4, 4)], 1), "the paper that counts for nothing may have been theirs");
    }

    #[test]
    fn of_classes_that_are_not_told_the_count_knows_who_reached_the_majority_and_no_figure() {
        let class = |class: &str, yes, no| ClassVotes {
            class: class.to_owned(),
            eligible: 9,
            votes: Votes { yes, no, abstain: 0 },
            present: None,
            reached: None,
        };
        let (turnout, votes) = (Turnout { eligible: 18, ..Turnout::default() }, Votes { yes: 6, no: 3, abstain: 0 });
        for (users, passed) in [((1, 0), true), ((0, 1), false)] {
            let classes = [class("workers", 6 - users.0, 3 - users.1), class("users", users.0, users.1)];
            let told = count(turnout, votes, &classes, &conditions());
            let untold = untold_classes(&classes, &told);
            let again = count(turnout, votes, &untold, &conditions());
            assert_eq!((told.passed, again.passed, again.threshold_met), (passed, passed, passed));
            assert_eq!(again.needed[0], told.needed[0], "of all everything is told");
            let of = |class: &str, met| Needed::untold(Need::MajorityOf(class.to_owned()), met);
            assert_eq!(again.needed[1..], [of("workers", true), of("users", passed)]);
            assert!(untold.iter().all(|class| class.votes.cast() == 0));
            assert_eq!(untold_classes(&untold, &again), untold, "and again the same");
        }
    }

    #[test]
    fn of_options_likewise() {
        let class = |class: &str| ClassOnRoll { class: class.to_owned(), eligible: 9, present: None };
        let asked = |class_of: Vec<Option<usize>>, known| Asked {
            conditions: conditions(),
            options: vec![1],
            classes: vec![class("users"), class("workers")],
            class_of,
            known,
        };
        let ballots = [("1:1".parse().unwrap(), 5), ("2:1".parse().unwrap(), 1)];
        let turnout = Turnout { eligible: 18, ..Turnout::default() };
        let told = support(&asked(vec![Some(1), Some(0)], BTreeMap::new()), turnout, &ballots);
        assert!(known(&told).is_empty());
        let untold = support(&asked(vec![None, None], wanted(&told)), turnout, &ballots);
        assert_eq!((untold[0].marked, untold[0].reached), (5, false));
        let met: Vec<_> = untold[0].needed.iter().map(|needed| (needed.got, needed.met, needed.untold)).collect();
        assert_eq!(met, [(5, true, false), (0, false, true), (0, true, true)]);
        assert_eq!(known(&untold), wanted(&told));
    }
}
