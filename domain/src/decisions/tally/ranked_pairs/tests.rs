use proptest::prelude::*;

use super::super::cases::{self, folded, permuted, renamed, votes};
use super::*;

#[test]
fn the_greatest_majorities_are_locked_and_the_one_that_closes_a_circle_is_not() {
    // A cycle of three: the weakest majority, of the third over the first, gives way.
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
fn pairs_of_whom_as_many_prefer_each_are_locked_in_the_order_of_the_lot() {
    // X stands equal with U1, U1 with U2, and two more prefer U2 to X than X to U2.
    let (x, u1, u2) = (0, 1, 2);
    let papers = folded(3, &[(1, "201"), (1, "120")]);
    let pairwise = Pairwise::of(&papers);
    let margin =
        |one, other| pairwise.preferring(one, other).cast_signed() - pairwise.preferring(other, one).cast_signed();
    assert_eq!((margin(x, u1), margin(u1, u2), margin(u2, x)), (0, 0, 2));
    let counted = count(&papers, &[], &Lot::of(vec![x, u1, u2]));
    let looked_at: Vec<_> =
        counted.majorities.iter().map(|m| (m.winner, m.loser, m.is_locked, m.is_placed_by_lot)).collect();
    assert_eq!(looked_at, [(u2, x, true, false), (x, u1, true, true), (u1, u2, false, true)]);
    assert_eq!((counted.winner, counted.unbeaten), (Some(u2), vec![u1, u2]));
    assert_eq!(counted.tie, Some(Tie { between: vec![u1, u2], chosen: u2, by: BrokenBy::Lot }));
    // Drawn before X, the other is the one that is left.
    assert_eq!(count(&papers, &[], &Lot::of(vec![u1, x, u2])).winner, Some(u1));
}

#[test]
fn the_example_of_condorcet_comes_out_as_he_told_it() {
    // Sixty voters of the *Essai* (1785), as H. P. Young tells them ("Condorcet's Theory of Voting", *American Political Science Review*
    // 82, 1988): A beats B by 33 to 27, B beats C by 42 to 18, C beats A by 35 to 25, and what is weakest gives way.
    let (a, b, c) = (0, 1, 2);
    let papers = folded(3, &[(23, "012"), (17, "120"), (2, "102"), (10, "201"), (8, "210")]);
    let counted = count(&papers, &[], &Lot::of(Vec::new()));
    let looked_at: Vec<_> =
        counted.majorities.iter().map(|m| (m.winner, m.loser, m.preferring, m.against, m.is_locked)).collect();
    assert_eq!(looked_at, [(b, c, 42, 18, true), (c, a, 35, 25, true), (a, b, 33, 27, false)]);
    assert_eq!((counted.winner, counted.tie), (Some(b), None));
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
