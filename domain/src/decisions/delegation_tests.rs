use chrono::{DateTime, Duration};
use proptest::prelude::*;

use super::*;

fn at(minute: i64) -> Moment {
    DateTime::UNIX_EPOCH + Duration::minutes(minute)
}

fn place(member: i64, cast: bool) -> Place {
    Place { member, votes: 1, cast }
}

/// A roll of so many members, of whom some have voted.
fn roll(members: i64, cast: &[i64]) -> Vec<Place> {
    (1..=members).map(|member| place(member, cast.contains(&member))).collect()
}

fn given(reach: Reach, minute: i64, from: i64, to: i64) -> Given {
    Given { reach, since: at(minute), from, to }
}

fn for_all(from: i64, to: i64) -> Given {
    given(Reach::Everything, from, from, to)
}

/// Who carries whom, or why nobody does.
fn told(places: &[Place], given: &[Given], most: i64) -> Vec<(i64, Outcome)> {
    resolve(places, given, most).into_iter().map(|carried| (carried.member, carried.outcome)).collect()
}

#[test]
fn a_chain_ends_with_the_first_who_voted() {
    let chain = [for_all(1, 2), for_all(2, 3), for_all(3, 4)];
    assert_eq!(told(&roll(4, &[4]), &chain, 9), [(1, Outcome::By(4)), (2, Outcome::By(4)), (3, Outcome::By(4))]);
    // Whoever votes is carried by nobody, and carries those behind.
    assert_eq!(told(&roll(4, &[2, 4]), &chain, 9), [(1, Outcome::By(2)), (3, Outcome::By(4))]);
    let silent = Outcome::Not(Uncarried::Silent);
    assert_eq!(told(&roll(4, &[]), &chain, 9), [(1, silent), (2, silent), (3, silent)]);
}

#[test]
fn who_is_not_on_the_roll_carries_nobody_and_passes_nothing_on() {
    let chain = [for_all(1, 7), for_all(7, 2)];
    assert_eq!(told(&roll(2, &[2]), &chain, 9), [(1, Outcome::Not(Uncarried::OffRoll))]);
    let without_votes = [place(1, false), Place { votes: 0, ..place(7, true) }, place(2, true)];
    assert_eq!(told(&without_votes, &chain, 9), [(1, Outcome::Not(Uncarried::OffRoll))]);
}

#[test]
fn a_circle_carries_nobody_nor_who_leads_into_it_until_one_of_it_votes() {
    let circle = [for_all(1, 2), for_all(2, 3), for_all(3, 1), for_all(4, 1)];
    let round = Outcome::Not(Uncarried::Cycle);
    assert_eq!(told(&roll(4, &[]), &circle, 9), [(1, round), (2, round), (3, round), (4, round)]);
    assert_eq!(told(&roll(4, &[2]), &circle, 9), [(1, Outcome::By(2)), (3, Outcome::By(2)), (4, Outcome::By(2))]);
    assert_eq!(told(&roll(1, &[]), &[for_all(1, 1)], 9), [(1, round)]);
}

#[test]
fn the_more_specific_goes_first_and_so_a_circle_can_arise() {
    let several = [for_all(1, 2), given(Reach::Circle, 1, 1, 3), given(Reach::Topic, 1, 1, 4)];
    assert_eq!(told(&roll(4, &[2, 3, 4]), &several, 9), [(1, Outcome::By(4))]);
    assert_eq!(told(&roll(4, &[2, 3, 4]), &several[..2], 9), [(1, Outcome::By(3))]);
    assert_eq!(
        told(&roll(4, &[2]), &several, 9),
        [(1, Outcome::Not(Uncarried::Silent))],
        "nobody comes in their place"
    );
    let round = [for_all(1, 2), given(Reach::Topic, 1, 2, 1)];
    assert_eq!(told(&roll(2, &[]), &round, 9).len(), 2);
}

#[test]
fn the_earliest_are_carried_where_there_are_more_than_the_cap() {
    let late = given(Reach::Everything, 9, 1, 4);
    let (early, same) = (given(Reach::Everything, 2, 3, 4), given(Reach::Everything, 2, 2, 4));
    let beyond = Outcome::Not(Uncarried::BeyondCap);
    let carried = told(&roll(4, &[4]), &[late, early, same], 2);
    assert_eq!(carried, [(1, beyond), (2, Outcome::By(4)), (3, Outcome::By(4))]);
    let carried = told(&roll(4, &[4]), &[late, early, same], 1);
    assert_eq!(carried, [(1, beyond), (2, Outcome::By(4)), (3, beyond)], "at one moment the lower number");
    assert_eq!(told(&roll(4, &[4]), &[late], 0), [(1, beyond)]);
}

#[test]
fn what_would_become_of_a_vote_is_told_before() {
    let chain = [for_all(1, 2), for_all(2, 3)];
    let seen = |places: &[Place], most| foreseen(places, &chain, most, 1).unwrap();
    assert_eq!(seen(&roll(3, &[]), 9), Foreseen { way: vec![2, 3], lost: None });
    assert_eq!(seen(&roll(3, &[1, 2]), 9), Foreseen { way: vec![2], lost: None }, "also for whoever has voted");
    assert_eq!(seen(&roll(2, &[]), 9).lost, Some(Uncarried::OffRoll));
    assert_eq!(seen(&roll(3, &[]), 1), Foreseen { way: vec![2, 3], lost: None });
    assert_eq!(foreseen(&roll(3, &[]), &chain, 1, 2).unwrap().lost, Some(Uncarried::BeyondCap));
    assert_eq!(foreseen(&roll(3, &[]), &chain, 9, 3), None);
    let circle = [for_all(1, 2), for_all(2, 1)];
    let round = foreseen(&roll(2, &[]), &circle, 9, 1).unwrap();
    assert_eq!(round, Foreseen { way: vec![2, 1], lost: Some(Uncarried::Cycle) });
    assert_eq!((would_carry(&roll(3, &[]), &chain, 9, 3), would_carry(&roll(3, &[2]), &chain, 9, 3)), (2, 0));
    assert_eq!((behind(&chain, 3), behind(&chain, 2), behind(&chain, 1), behind(&chain, 9)), (2, 1, 0, 0));
}

#[test]
fn what_would_close_a_circle_is_told_by_its_way() {
    let chain = [for_all(2, 3), for_all(3, 1)];
    assert_eq!(closes_circle(&chain, 1, 2), Some(vec![2, 3, 1]));
    assert_eq!(closes_circle(&chain, 1, 4), None);
    assert_eq!(closes_circle(&[for_all(2, 3), for_all(3, 2)], 1, 2), None, "a circle of others is theirs");
    assert_eq!(in_a_row(&[2, 3]), "M-2 → M-3");
}

#[test]
fn votes_are_carried_only_where_the_frozen_rules_and_the_vote_allow_it() {
    let rule = |key: &str, value: &str| FrozenRule {
        key: key.to_owned(),
        scope: String::new(),
        value: value.to_owned(),
        rule_value_id: String::new(),
    };
    let rules = |how: &str, most: &str| vec![rule(DELEGATION, how), rule(DELEGATIONS_MAX, most)];
    assert_eq!(carried_max(&rules("open", "5"), false, Method::Majority), Ok(5));
    assert_eq!(carried_max(&rules("open", "5"), false, Method::Schulze), Ok(5));
    for barred in [rules("none", "5"), rules("open", "0"), Vec::new(), vec![rule(DELEGATION, "open")]] {
        assert_eq!(carried_max(&barred, false, Method::Majority), Err(Barred::Rules));
    }
    assert_eq!(carried_max(&rules("open", "5"), true, Method::Majority), Err(Barred::Secret));
    for secret in [false, true] {
        assert_eq!(carried_max(&rules("open_and_secret", "5"), secret, Method::Majority), Ok(5));
        assert_eq!(carried_max(&rules("open_and_secret", "5"), secret, Method::Consent), Err(Barred::Reasons));
        assert_eq!(carried_max(&rules("open_and_secret", "0"), secret, Method::Majority), Err(Barred::Rules));
    }
    for method in [Method::Consent, Method::Consensus] {
        assert_eq!(carried_max(&rules("open", "5"), false, method), Err(Barred::Reasons));
    }
}

#[test]
fn a_scope_is_read_as_it_is_written() {
    for text in ["everything", "circle:trees", "topic:roof-2"] {
        assert_eq!(text.parse::<Scope>().unwrap().to_string(), text);
    }
    for text in ["", "all", "topic:", "topic:Ä", "member:ana", "topic:a\u{0}"] {
        assert_eq!(text.parse::<Scope>().unwrap_err().key, "error-choice", "{text}");
    }
}

/// Members of a roll, with the votes of each and whether they voted; some are not on it.
fn rolls() -> impl Strategy<Value = Vec<Place>> {
    proptest::collection::vec((0_i64..3, any::<bool>()), 1..24).prop_map(|members| {
        let place = |(member, (votes, cast)): (i64, (i64, bool))| Place { member, votes, cast };
        (1..).zip(members).map(place).filter(|place| place.votes > 0).collect()
    })
}

/// Delegations at random, so that circles are frequent.
fn delegations() -> impl Strategy<Value = Vec<Given>> {
    let one = (proptest::sample::select(Reach::ALL), 0_i64..6, 1_i64..24, 1_i64..24);
    proptest::collection::vec(one.prop_map(|(reach, minute, from, to)| given(reach, minute, from, to)), 0..60)
}

proptest! {
    #[test]
    fn a_delegation_cycle_never_loses_or_doubles_a_vote(places in rolls(), given in delegations(), most in 0_i64..8) {
        let resolved = resolve(&places, &given, most);
        let voted: HashSet<i64> = places.iter().filter(|place| place.cast).map(|place| place.member).collect();
        let delegated: HashSet<i64> = given.iter().map(|given| given.from).collect();
        // Everybody on the roll either voted, or is told what became of their delegation, or gave none: once, and with their own votes.
        let mut told = HashSet::new();
        for carried in &resolved {
            prop_assert!(told.insert(carried.member) && !voted.contains(&carried.member));
            let place = places.iter().find(|place| place.member == carried.member).unwrap();
            prop_assert_eq!(place.votes, carried.votes);
        }
        for place in &places {
            let expected = !place.cast && delegated.contains(&place.member);
            prop_assert_eq!(told.contains(&place.member), expected);
        }
        // What is counted is what was cast and what is carried, each by somebody who voted; the rest is told as left.
        let by = |outcome: &Outcome| match outcome { Outcome::By(carrier) => Some(*carrier), Outcome::Not(_) => None };
        prop_assert!(resolved.iter().filter_map(|carried| by(&carried.outcome)).all(|carrier| voted.contains(&carrier)));
        let all: i64 = places.iter().map(|place| place.votes).sum();
        let cast: i64 = places.iter().filter(|place| place.cast).map(|place| place.votes).sum();
        let of = |wanted: bool| -> i64 {
            resolved.iter().filter(|carried| by(&carried.outcome).is_some() == wanted).map(|carried| carried.votes).sum()
        };
        let undelegated: i64 = places
            .iter()
            .filter(|place| !place.cast && !delegated.contains(&place.member))
            .map(|place| place.votes)
            .sum();
        prop_assert_eq!(cast + of(true) + of(false) + undelegated, all);
        for carrier in voted {
            let carries = resolved.iter().filter(|carried| carried.outcome == Outcome::By(carrier)).count();
            prop_assert!(carries <= usize::try_from(most).unwrap());
        }
    }

    #[test]
    fn the_order_of_the_input_changes_nothing(
        places in rolls(),
        given in delegations(),
        most in 0_i64..8,
        turn in any::<proptest::sample::Index>(),
    ) {
        let (mut other_places, mut other_given) = (places.clone(), given.clone());
        other_places.reverse();
        other_given.reverse();
        if !other_given.is_empty() {
            let by = turn.index(other_given.len());
            other_given.rotate_left(by);
        }
        prop_assert_eq!(resolve(&places, &given, most), resolve(&other_places, &other_given, most));
    }

    #[test]
    fn without_a_cap_a_vote_is_lost_only_where_nobody_on_its_way_voted(places in rolls(), given in delegations()) {
        for carried in resolve(&places, &given, i64::MAX) {
            let way = Ways::of(&places, &given).way(carried.member);
            let voted = |member: &i64| places.iter().any(|place| place.member == *member && place.cast);
            let found = way.iter().copied().find(|member| voted(member));
            match carried.outcome {
                Outcome::By(carrier) => prop_assert_eq!(found, Some(carrier)),
                Outcome::Not(why) => prop_assert!(found.is_none() && why != Uncarried::BeyondCap),
            }
        }
    }
}

#[test]
fn a_chain_of_a_hundred_thousand_is_followed() {
    let members = 100_000;
    let given: Vec<Given> = (1..members).map(|member| for_all(member, member + 1)).collect();
    let resolved = resolve(&roll(members, &[members]), &given, 10_000);
    assert_eq!(resolved.len(), 99_999);
    assert_eq!(resolved.iter().filter(|carried| carried.outcome == Outcome::By(members)).count(), 10_000);
    let round: Vec<Given> = (1..=members).map(|member| for_all(member, member % members + 1)).collect();
    assert!(
        resolve(&roll(members, &[]), &round, 5).iter().all(|carried| carried.outcome == Outcome::Not(Uncarried::Cycle))
    );
}
