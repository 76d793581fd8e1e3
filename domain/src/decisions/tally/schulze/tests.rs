use proptest::prelude::*;

use super::super::cases::{self, folded, permuted, renamed, stepped, votes};
use super::*;

const A: Candidate = 0;
const B: Candidate = 1;
const C: Candidate = 2;
const D: Candidate = 3;
const E: Candidate = 4;

fn strength(counted: &Schulze, one: Candidate, other: Candidate) -> Option<u64> {
    let path = counted.paths.iter().find(|(from, to, _)| (*from, *to) == (one, other));
    path.and_then(|(.., path)| path.as_ref()).map(|path| path.preferring)
}

#[test]
fn the_first_example_of_the_paper() {
    // Section 3.1: 45 voters, five candidates; the order is E, A, C, B, D.
    let papers = folded(
        5,
        &[
            (5, "02143"),
            (5, "03421"),
            (8, "14302"),
            (3, "20143"),
            (7, "20413"),
            (2, "21034"),
            (7, "32410"),
            (8, "41032"),
        ],
    );
    let counted = count(&papers, &[], &Lot::of(Vec::new()));
    let preferring = |one, other| counted.pairwise.preferring(one, other);
    assert_eq!([preferring(A, B), preferring(A, C), preferring(A, D), preferring(A, E)], [20, 26, 30, 22]);
    assert_eq!([preferring(B, A), preferring(D, C), preferring(E, D)], [25, 28, 31]);
    let table: Vec<Vec<u64>> = [A, B, C, D, E]
        .map(|one| {
            [A, B, C, D, E]
                .iter()
                .filter(|other| **other != one)
                .map(|other| strength(&counted, one, *other).unwrap())
                .collect()
        })
        .to_vec();
    assert_eq!(table, [[28, 28, 30, 24], [25, 28, 33, 24], [25, 29, 29, 24], [25, 28, 28, 24], [25, 28, 28, 31]]);
    assert_eq!((counted.winner, counted.unbeaten, counted.tie), (Some(E), vec![E], None));
}

#[test]
fn whoever_a_paper_leaves_out_stands_below_and_equals_prefer_nobody() {
    let counted = count(&stepped(4, &[(3, "01 2"), (2, "3")]), &[], &Lot::of(Vec::new()));
    let preferring = |one, other| counted.pairwise.preferring(one, other);
    assert_eq!(
        [preferring(A, B), preferring(B, A), preferring(A, C), preferring(A, D), preferring(D, C)],
        [0, 0, 3, 3, 2]
    );
    assert_eq!(counted.unbeaten, [A, B]);
    assert_eq!(count(&stepped(4, &[(3, "01 2"), (2, "3")]), &[], &Lot::of(vec![B])).winner, Some(B));
    assert_eq!(count(&stepped(4, &[(3, "01 2"), (2, "3")]), &[A], &Lot::of(vec![A])).winner, Some(B));
}

#[test]
fn a_link_is_as_strong_as_those_who_prefer_are_many() {
    // A over B by 4 to 2, B over C by 5 to 4, C over A by 6 to 3. By winning votes the first link is the weakest, and B wins; by margins
    // it would be the second, and C would.
    let papers = folded(3, &[(3, "2"), (3, "012"), (2, "120"), (1, "201")]);
    let counted = count(&papers, &[], &Lot::of(Vec::new()));
    let preferring = |one, other| (counted.pairwise.preferring(one, other), counted.pairwise.preferring(other, one));
    assert_eq!([preferring(A, B), preferring(B, C), preferring(C, A)], [(4, 2), (5, 4), (6, 3)]);
    assert_eq!((strength(&counted, B, A), strength(&counted, A, B)), (Some(5), Some(4)));
    assert_eq!((counted.winner, counted.unbeaten), (Some(B), vec![B]));
}

/// The strength of the strongest of all paths that pass nobody twice, from `at` to `end`, each link as strong as those who prefer are many
/// and then as the others are few.
fn strongest_of_all(counted: &Schulze, at: Candidate, end: Candidate, passed: &[Candidate]) -> Option<Strength> {
    let next = counted.standing.iter().filter(|next| **next != at && !passed.contains(next));
    let paths = next.filter_map(|next| {
        let (preferring, against) = (counted.pairwise.preferring(at, *next), counted.pairwise.preferring(*next, at));
        let link = (preferring > against).then_some((preferring, Reverse(against)))?;
        if *next == end {
            return Some(link);
        }
        let passed: Vec<Candidate> = passed.iter().copied().chain([at]).collect();
        strongest_of_all(counted, *next, end, &passed).map(|rest| rest.min(link))
    });
    paths.max()
}

proptest! {
    #[test]
    fn paths_are_the_strongest_of_all(case in cases::ranked(5)) {
        let counted = count(&case.papers(), &[], &case.lot());
        for (one, other, path) in &counted.paths {
            let found = path.as_ref().map(|path| (path.preferring, Reverse(path.against)));
            prop_assert_eq!(found, strongest_of_all(&counted, *one, *other, &[]));
        }
        // Whoever is unbeaten is so by these.
        for one in &counted.standing {
            let beaten = counted.standing.iter().any(|other| {
                other != one
                    && strongest_of_all(&counted, *other, *one, &[]) > strongest_of_all(&counted, *one, *other, &[])
            });
            prop_assert_eq!(counted.unbeaten.contains(one), !beaten);
        }
    }

    #[test]
    fn the_order_of_papers_and_of_names_changes_nothing(case in cases::ranked(6), seed: u64) {
        let counted = count(&case.papers(), &[], &case.lot());
        prop_assert_eq!(&count(&permuted(&case, seed).papers(), &[], &case.lot()), &counted);
        let (other, names) = renamed(&case, seed);
        let again = count(&other.papers(), &[], &other.lot());
        prop_assert_eq!(again.winner, counted.winner.map(|winner| votes::renamed(&[winner], &names)[0]));
    }

    #[test]
    fn a_condorcet_winner_wins_and_paths_are_as_strong_as_they_say(case in cases::ranked(6)) {
        let counted = count(&case.papers(), &[], &case.lot());
        if let Some(winner) = counted.pairwise.condorcet_winner(&counted.standing) {
            prop_assert_eq!(counted.winner, Some(winner));
        }
        prop_assert!(counted.winner.is_some());
        let beaten = counted.beaten();
        for (one, other, path) in &counted.paths {
            prop_assert_eq!(beaten.contains(&(*one, *other)), counted.beats(*one, *other));
            let Some(path) = path else { continue };
            prop_assert_eq!((path.through.first(), path.through.last()), (Some(one), Some(other)));
            let links = path.through.windows(2).map(|link| {
                (counted.pairwise.preferring(link[0], link[1]), Reverse(counted.pairwise.preferring(link[1], link[0])))
            });
            prop_assert_eq!(links.min(), Some((path.preferring, Reverse(path.against))));
        }
    }
}
