use proptest::prelude::*;

use super::super::cases::{self, folded, permuted, renamed, votes};
use super::*;

#[test]
fn the_greatest_majorities_are_locked_and_the_one_that_closes_a_circle_is_not() {
    // A cycle of three as in Tideman's paper: the weakest majority, of the third over the first, gives way.
    let papers = folded(3, &[(7, "012"), (5, "120"), (4, "201")]);
    let counted = count(&papers, &[], &Lot::of(Vec::new()));
    let looked_at: Vec<_> =
        counted.majorities.iter().map(|m| (m.winner, m.loser, m.preferring, m.against, m.is_locked)).collect();
    assert_eq!(looked_at, [(1, 2, 12, 4, true), (0, 1, 11, 5, true), (2, 0, 9, 7, false)]);
    assert_eq!((counted.winner, counted.tie), (Some(0), None));
}

#[test]
fn equal_majorities_go_by_the_lot() {
    let papers = folded(3, &[(1, "012"), (1, "120"), (1, "201")]);
    for (drawn, winner) in [(vec![0, 1, 2], 0), (vec![1, 2, 0], 1), (vec![2, 0, 1], 2)] {
        let counted = count(&papers, &[], &Lot::of(drawn));
        assert_eq!(counted.winner, Some(winner));
        assert!(counted.majorities[1].is_placed_by_lot && counted.majorities[2].is_placed_by_lot);
    }
    assert_eq!(count(&folded(2, &[]), &[], &Lot::of(vec![1])).winner, Some(1));
    assert_eq!(count(&folded(2, &[]), &[0, 1], &Lot::of(vec![1])).winner, None);
}

#[test]
fn the_capital_of_tennessee_is_nashville() {
    // Memphis, Nashville, Chattanooga, Knoxville: the much told example, with the pairs as Wikipedia's article on the method has them.
    let papers = folded(4, &[(42, "0123"), (26, "1230"), (15, "2310"), (17, "3210")]);
    let counted = count(&papers, &[], &Lot::of(Vec::new()));
    let majorities: Vec<_> =
        counted.majorities.iter().map(|m| (m.winner, m.loser, m.preferring, m.against, m.is_locked)).collect();
    assert_eq!(majorities[0], (2, 3, 83, 17, true));
    let as_great = |place: usize, preferring: u64| majorities[place].2 == preferring && majorities[place].4;
    assert!((1..3).all(|place| as_great(place, 68)) && (3..6).all(|place| as_great(place, 58)), "{majorities:?}");
    assert_eq!((counted.winner, counted.unbeaten), (Some(1), vec![1]));
}

#[test]
fn more_papers_that_put_somebody_last_may_choose_them() {
    // An example by M. Schulze for Tideman's method (list election-methods, 10 June 1998), of candidates A, B, C, D.
    let papers = [(37, "2013"), (20, "1302"), (18, "0321"), (15, "1320"), (7, "3021"), (3, "2103")];
    assert_eq!(count(&folded(4, &papers), &[], &Lot::of(Vec::new())).winner, Some(2));
    let more: Vec<(u64, &str)> = papers.into_iter().chain([(6, "1320")]).collect();
    assert_eq!(count(&folded(4, &more), &[], &Lot::of(Vec::new())).winner, Some(0));
}

proptest! {
    #[test]
    fn the_order_of_papers_and_of_names_changes_nothing(case in cases::ranked(6), seed: u64) {
        let counted = count(&case.papers(), &[], &case.lot());
        prop_assert_eq!(&count(&permuted(&case, seed).papers(), &[], &case.lot()), &counted);
        let (other, names) = renamed(&case, seed);
        let again = count(&other.papers(), &[], &other.lot());
        prop_assert_eq!(again.winner, counted.winner.map(|winner| votes::renamed(&[winner], &names)[0]));
    }

    #[test]
    fn a_condorcet_winner_wins_and_locked_majorities_close_no_circle(case in cases::ranked(6)) {
        let counted = count(&case.papers(), &[], &case.lot());
        if let Some(winner) = counted.pairwise.condorcet_winner(&counted.standing) {
            prop_assert_eq!(counted.winner, Some(winner));
        }
        // Without a circle somebody is always at the end.
        let mut left = counted.standing.clone();
        while !left.is_empty() {
            let locked = |one: Candidate, other: Candidate| {
                counted.majorities.iter().any(|m| m.is_locked && (m.winner, m.loser) == (one, other))
            };
            let end = left.iter().position(|one| !left.iter().any(|other| locked(*one, *other)));
            prop_assert!(end.is_some());
            left.remove(end.unwrap());
        }
    }
}
