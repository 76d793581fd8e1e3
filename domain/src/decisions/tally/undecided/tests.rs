use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::decisions::method::{Asks, Method};
use crate::decisions::tally::counted::{Terms, count};
use crate::decisions::tally::equal_shares::Completion;
use crate::decisions::tally::file::{Paper, VoteFile};

const NAMES: [&str; 5] = ["Ana", "Bo", "Cleo", "Dee", "Ezra"];

/// Papers that give numbers to candidates, each written as digits: ranks or points of the candidates in order, `0` for none.
fn papers(candidates: usize, cast: &[(u64, &str)]) -> VoteFile {
    let numbers = |digits: &str| {
        let marks = (0..).zip(digits.bytes().map(|digit| u64::from(digit - b'0')));
        Paper::Numbers(marks.filter(|(_, number)| *number > 0).collect())
    };
    VoteFile {
        candidates: NAMES.iter().take(candidates).map(|name| (*name).to_owned()).collect(),
        papers: cast.iter().zip(1..).map(|((count, digits), line)| (numbers(digits), *count, line)).collect(),
        ..VoteFile::default()
    }
}

fn counted(method: Method, seats: usize, file: &VoteFile, seed: &str) -> Counted {
    let terms = Terms {
        seats: Some(seats),
        seed: Some(seed.to_owned()),
        points_max: method.gives_points().then_some(25),
        completion: Completion::MostApproved,
        ..Terms::of(method)
    };
    count(file, &terms).unwrap().counted
}

fn found(method: Method, seats: usize, candidates: usize, cast: &[(u64, &str)]) -> Option<Undecided> {
    undecided(&counted(method, seats, &papers(candidates, cast), "4711"))
}

fn stops(between: &[Candidate], decided: &[Candidate]) -> Option<Undecided> {
    Some(Undecided { between: between.to_vec(), decided: decided.to_vec() })
}

#[test]
fn whoever_stands_equal_for_the_last_place_leaves_it_vacant() {
    let cast = [(3, "100"), (1, "110"), (1, "101")];
    assert_eq!(found(Method::Approval, 2, 3, &cast), stops(&[1, 2], &[0]));
    assert_eq!(found(Method::Approval, 1, 3, &cast), None);
    // Both have a place: the lot only says who is named first.
    assert_eq!(found(Method::Approval, 3, 3, &cast), None);
    assert_eq!(found(Method::Dots, 1, 2, &[(1, "30"), (1, "03")]), stops(&[0, 1], &[]));
}

#[test]
fn whoever_goes_by_lot_stops_a_count_by_stages() {
    let tied = [(3, "100"), (2, "010"), (2, "001")];
    assert_eq!(found(Method::InstantRunoff, 1, 3, &tied), stops(&[1, 2], &[]));
    // One is elected by the quota before the two stand equal for the other place.
    let two = [(9, "1000"), (2, "0100"), (2, "0010"), (1, "0001")];
    assert_eq!(found(Method::StvScotland, 2, 4, &two), stops(&[1, 2], &[0]));
    assert_eq!(found(Method::StvMeek, 2, 4, &two), stops(&[1, 2], &[0]));
    // Nobody loses anything by the order in which two go to whom nobody gave a vote.
    let none = [(3, "1200"), (2, "2100"), (1, "2010")];
    assert_eq!(found(Method::InstantRunoff, 1, 4, &none), None);
    let of_none = [(5, "12300"), (4, "21030"), (3, "00102")];
    assert_eq!(found(Method::StvScotland, 2, 5, &of_none), None);
    // Both reach the quota with as many votes.
    assert_eq!(found(Method::StvScotland, 2, 3, &[(4, "100"), (4, "010"), (1, "001")]), None);
}

#[test]
fn pairs_that_are_as_great_matter_where_they_close_a_circle() {
    let circle = [(1, "123"), (1, "312"), (1, "231")];
    assert_eq!(found(Method::Schulze, 1, 3, &circle), stops(&[0, 1, 2], &[]));
    assert_eq!(found(Method::RankedPairs, 1, 3, &circle), stops(&[0, 1, 2], &[]));
    // As great as each other, and they fit together; or the circle is among those whom one beats.
    assert_eq!(found(Method::RankedPairs, 1, 3, &[(1, "123")]), None);
    assert_eq!(found(Method::RankedPairs, 1, 4, &[(1, "1234"), (1, "1423"), (1, "1342")]), None);
    assert_eq!(found(Method::Schulze, 1, 2, &[(1, "11")]), stops(&[0, 1], &[]));
}

#[test]
fn of_purchases_those_stand_that_were_made_before() {
    let budget = |costs: &[u64], total: u64| VoteFile {
        costs_minor: costs.to_vec(),
        budget_minor: Some(total),
        ..papers(3, &[(6, "100"), (2, "010"), (2, "001")])
    };
    let of = |file: &VoteFile| undecided(&counted(Method::EqualShares, 1, file, "4711"));
    // What is left over buys one of two that as many want; or both, in whatever order.
    assert_eq!(of(&budget(&[60, 30, 30], 100)), stops(&[1, 2], &[0]));
    assert_eq!(of(&budget(&[50, 25, 25], 100)), None);
}

#[test]
fn those_who_cost_the_same_in_whatever_order_are_all_bought() {
    let budget = |costs: &[u64], total: u64, cast: &[(u64, &str)]| VoteFile {
        costs_minor: costs.to_vec(),
        budget_minor: Some(total),
        ..papers(costs.len(), cast)
    };
    let of = |file: &VoteFile| undecided(&counted(Method::EqualShares, 1, file, "4711"));
    // Two with supporters of their own, and two whose supporters can pay for both.
    assert_eq!(of(&budget(&[20, 20], 60, &[(2, "10"), (2, "01"), (2, "00")])), None);
    assert_eq!(of(&budget(&[20, 20], 60, &[(3, "11")])), None);
    // Once one is bought, whoever wants both has less than a part of the other: it costs the rest more, or too much.
    assert_eq!(of(&budget(&[22, 22], 60, &[(1, "10"), (1, "11"), (1, "01")])), stops(&[0, 1], &[]));
    assert_eq!(of(&budget(&[20, 20], 36, &[(1, "10"), (1, "11"), (1, "01")])), stops(&[0, 1], &[]));
}

#[test]
fn a_draw_leaves_nothing_open() {
    assert_eq!(undecided(&Counted::Drawn(vec![2, 0])), None);
}

/// Who is decided, in whatever order, and between whom the count stops, if it does.
fn decided(counted: &Counted) -> (Vec<Candidate>, Vec<Candidate>) {
    let stopped = undecided(counted);
    let between = stopped.as_ref().map(|stopped| stopped.between.clone()).unwrap_or_default();
    let mut decided = stopped.map_or_else(|| counted.chosen(), |stopped| stopped.decided);
    decided.sort_unstable();
    (decided, between)
}

proptest! {
    #[test]
    fn without_a_lot_the_result_is_the_same_for_every_seed(
        cast in vec((vec(0_u8..=4, 4), 1_u64..4), 1..7),
        seats in 1_usize..=3,
        seeds in vec("[a-z]{4}", 6),
    ) {
        for method in Method::choosing().filter(|method| *method != Method::Sortition) {
            let cast: Vec<(u64, String)> = cast.iter().map(|(numbers, count)| (*count, written(method, numbers))).collect();
            let cast: Vec<(u64, &str)> = cast.iter().map(|(count, digits)| (*count, digits.as_str())).collect();
            let mut file = papers(4, &cast);
            if method == Method::EqualShares {
                (file.costs_minor, file.budget_minor) = (vec![20, 30, 30, 50], Some(90));
            }
            let seats = if method.fills_places() { seats } else { 1 };
            let all: Vec<(Vec<Candidate>, Vec<Candidate>)> =
                seeds.iter().map(|seed| decided(&counted(method, seats, &file, seed))).collect();
            prop_assert!(all.windows(2).all(|two| two[0] == two[1]), "{} {:?}", method, all);
            // What is decided was chosen, whatever the lot says.
            for seed in &seeds {
                let chosen = counted(method, seats, &file, seed).chosen();
                prop_assert!(all[0].0.iter().all(|one| chosen.contains(one)), "{}", method);
            }
        }
    }
}

/// Numbers beside candidates as a paper of a method has them: points and approvals as they are, ranks one after the other.
fn written(method: Method, numbers: &[u8]) -> String {
    let digit = |number: usize| char::from(b'0' + u8::try_from(number).unwrap());
    let mut steps: Vec<(u8, usize)> =
        (0..).zip(numbers).filter(|(_, number)| **number > 0).map(|(place, number)| (*number, place)).collect();
    steps.sort_unstable();
    let rank = |number: u8, place: usize| match method.asks() {
        Asks::Ranks { equal: true } => {
            let mut before: Vec<u8> = steps.iter().map(|(other, _)| *other).filter(|other| *other < number).collect();
            before.dedup();
            before.len() + 1
        }
        Asks::Ranks { equal: false } => steps.iter().filter(|step| **step < (number, place)).count() + 1,
        Asks::Points => usize::from(number),
        _ => 1,
    };
    let rank = |(place, number): (usize, &u8)| if *number == 0 { digit(0) } else { digit(rank(*number, place)) };
    numbers.iter().enumerate().map(rank).collect()
}
