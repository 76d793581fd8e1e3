use proptest::prelude::*;

use super::*;
use crate::decisions::choosing::{ChoiceOption, ChoosingInput, check};
use crate::decisions::count::{Conditions, Majority};
use crate::decisions::method::Asks;
use crate::decisions::quorum::QuorumOf;
use crate::decisions::tally::majority::Base;
use crate::language::Language;
use crate::treasury::money::Currency;

fn on_roll(eligible: i64) -> Turnout {
    Turnout { eligible, ..Turnout::default() }
}

fn quorum(part: &str) -> Quorum {
    Quorum { part: part.parse().unwrap(), of: QuorumOf::Votes }
}

fn choosing(method: &str) -> Choosing {
    let input = ChoosingInput { method: method.into(), options: "Ebro\nCinca\nEsla".into(), ..Default::default() };
    check(&input, Currency::EUR, Language::En).unwrap().unwrap()
}

fn ballots(cast: &[(&str, i64)]) -> Vec<(Ballot, i64)> {
    cast.iter().map(|(ballot, votes)| (ballot.parse().unwrap(), *votes)).collect()
}

fn basis<'a>(eligible: i64, part: &str, passed_over: &'a [u16]) -> Basis<'a> {
    let (secret, places, ties) = ("secret", Places::Marked, Ties::Lot);
    Basis { turnout: on_roll(eligible), quorum: quorum(part), secret, passed_over, places, ties, asked: None }
}

fn outcome(method: &str, cast: &[(&str, i64)]) -> ChoiceOutcome {
    count(&choosing(method), &ballots(cast), &basis(10, "1/2", &[])).unwrap()
}

#[test]
fn the_quorum_counts_blank_ballots_and_what_is_chosen_needs_a_mark() {
    let chosen = outcome("schulze", &[("2:1 1:2", 3), ("1:1", 1), ("blank", 1)]);
    assert_eq!((chosen.votes_cast, chosen.quorum_votes, chosen.count.blank), (5, 5, 1));
    assert_eq!((chosen.count.counted.chosen(), chosen.passed), (vec![1], true));
    assert!(!outcome("schulze", &[("2:1", 4)]).passed, "the quorum is not met");
    assert!(!outcome("approval", &[("blank", 9)]).passed, "nobody marked anything");
    assert!(!outcome("approval", &[]).passed);
    let nobody = count(&choosing("stv_scotland"), &[], &basis(0, "0", &[])).unwrap();
    assert!(!nobody.passed && !nobody.quorum_met, "a roll of nobody");
}

#[test]
fn the_lot_depends_on_secret_and_ballots_and_not_on_their_order() {
    let cast = [("1:1", 1), ("2:1", 1)];
    let turned = [("2:1", 1), ("1:1", 1)];
    assert_eq!(outcome("approval", &cast), outcome("approval", &turned));
    assert_ne!(seed("secret", &ballots(&cast)), seed("other", &ballots(&cast)));
    assert_ne!(seed("secret", &ballots(&cast)), seed("secret", &ballots(&cast[..1])));
}

#[test]
fn a_lot_is_drawn_from_the_numbers_of_whoever_gives_one() {
    let drawn = |secret: &str, cast: &[(&str, i64)], over: &[u16]| {
        let choosing = Choosing { seats: 2, ..choosing("sortition") };
        let outcome = count(&choosing, &ballots(cast), &Basis { secret, ..basis(10, "1/5", over) }).unwrap();
        (outcome.passed, outcome.chosen(&choosing), outcome.seed)
    };
    let (passed, two, seed) = drawn("secret", &[("0:7", 1), ("0:123456789", 2)], &[]);
    assert_eq!((passed, two.len()), (true, 2));
    assert_eq!(drawn("secret", &[("0:123456789", 2), ("0:7", 1)], &[]), (true, two, seed.clone()));
    assert_ne!(drawn("secret", &[("0:8", 1), ("0:123456789", 2)], &[]).2, seed);
    let (_, left, _) = drawn("secret", &[("0:7", 1), ("0:123456789", 2)], &[1]);
    assert_eq!(left.iter().filter(|option| **option != 1).count(), 2, "whoever is passed over is not drawn");
    assert!(!drawn("secret", &[("0:7", 1)], &[]).0, "the quorum is not met");
    assert!(!drawn("secret", &[("blank", 5)], &[]).0, "nobody gave a number");
    let text = seed_text("secret", &ballots(&[("0:7", 1), ("0:12", 2)]));
    assert_eq!(String::from_utf8(text).unwrap(), r#"["secret",[["0:12",2],["0:7",1]]]"#);
}

#[test]
fn a_lot_is_told_only_where_one_was_drawn() {
    let by_lot = |method: &str, cast: &[(&str, i64)]| outcome(method, cast).count.counted.is_by_lot();
    for method in ["approval", "schulze", "ranked_pairs", "instant_runoff", "stv_scotland", "stv_meek"] {
        assert!(!by_lot(method, &[("1:1", 6), ("2:1", 3), ("3:1", 1)]), "{method}");
    }
    for method in ["approval", "schulze", "ranked_pairs"] {
        assert!(by_lot(method, &[("1:1", 3), ("2:1", 3)]), "{method}");
    }
    assert!(by_lot("instant_runoff", &[("1:1", 3), ("2:1", 3)]));
}

#[test]
fn every_method_that_votes_counts_what_its_form_takes() {
    for (method, extra) in [
        ("approval", ("", "")),
        ("score", ("5", "")),
        ("dots", ("5", "")),
        ("instant_runoff", ("", "")),
        ("schulze", ("", "")),
        ("ranked_pairs", ("", "")),
        ("stv_scotland", ("", "")),
        ("stv_meek", ("", "")),
        ("equal_shares", ("", "100")),
    ] {
        let options = if method == "equal_shares" { "A; 60\nB; 40" } else { "A\nB" };
        let input = ChoosingInput {
            method: method.into(),
            options: options.into(),
            points_max: extra.0.into(),
            budget: extra.1.into(),
            ..Default::default()
        };
        let choosing = check(&input, Currency::EUR, Language::En).unwrap().unwrap();
        let cast = ballots(&[("2:1", 2), ("1:1", 1)]);
        let outcome = count(&choosing, &cast, &basis(3, "1/2", &[])).unwrap();
        assert!(outcome.passed && outcome.count.counted.chosen().first() == Some(&1), "{method}");
        let stored = serde_json::to_string(&outcome).unwrap();
        assert_eq!(serde_json::from_str::<ChoiceOutcome>(&stored).unwrap(), outcome, "{method}");
    }
}

/// Four candidates by their places in a drawn order, of which a ballot ranks some.
fn orders() -> impl Strategy<Value = Vec<(Vec<u16>, i64)>> {
    let order = Just(vec![1_u16, 2, 3, 4]).prop_shuffle();
    let ballot = (order, 0..=4_usize, 1..20_i64)
        .prop_map(|(order, kept, votes)| (order.into_iter().take(kept).collect(), votes));
    proptest::collection::vec(ballot, 0..12)
}

/// Ballots that mark these options in order, in the way of a method.
fn marked(method: Method, orders: &[(Vec<u16>, i64)], stands: impl Fn(u16) -> bool) -> Vec<(Ballot, i64)> {
    let ballot = |order: &Vec<u16>| {
        let order = order.iter().filter(|option| stands(**option)).zip(1..);
        let marks: Vec<String> = order
            .map(|(option, rank): (_, u64)| match method.asks() {
                Asks::Ranks { .. } => format!("{option}:{rank}"),
                // What was given to one does not change with the others.
                Asks::Points => format!("{option}:{option}"),
                _ => format!("{option}:1"),
            })
            .collect();
        if marks.is_empty() { Ballot::default() } else { marks.join(" ").parse().unwrap() }
    };
    orders.iter().map(|(order, votes)| (ballot(order), *votes)).collect()
}

proptest! {
    #[test]
    fn a_count_without_some_is_the_count_of_ballots_that_never_had_them(
        orders in orders(),
        gone in proptest::sample::subsequence(vec![1_u16, 2, 3, 4], 0..4),
        seats in 1..4_u16,
    ) {
        for method in Method::choosing().filter(|method| method.elects()) {
            let names = ["Ana", "Bo", "Cleo", "Dee"].iter().zip(1..);
            let option = |(name, number): (&&str, u16)| ChoiceOption {
                number,
                name: (*name).to_owned(),
                member: Some(i64::from(number)),
                cost_minor: None,
            };
            let all = Choosing {
                method,
                options: names.map(option).collect(),
                seats: if method.fills_places() { seats } else { 1 },
                points_max: method.gives_points().then_some(10),
                budget_minor: None,
                from_roll: false,
            };
            let cast = marked(method, &orders, |_| true);
            let outcome = count(&all, &cast, &basis(100, "0", &gone)).unwrap();
            let left = Choosing {
                options: all.options.iter().filter(|option| !gone.contains(&option.number)).cloned().collect(),
                seats: all.seats.min(4 - u16::try_from(gone.len()).unwrap()),
                ..all.clone()
            };
            let never_had = marked(method, &orders, |option| !gone.contains(&option));
            let given = |option: &ChoiceOption| orders.iter().any(|(order, _)| order.contains(&option.number));
            let by_marks = method.fills_places() && method != Method::Sortition;
            let places = (0..).zip(&left.options).filter(|(_, option)| by_marks && !given(option));
            let withdrawn: Vec<Candidate> = places.map(|(place, _)| place).collect();
            let file = VoteFile { withdrawn: withdrawn.clone(), ..papers(&left, &never_had) };
            let expected = counted::count(&file, &terms(&left, &outcome.seed)).unwrap();
            prop_assert_eq!(outcome.withdrawn(&all), withdrawn);
            let marked = |number: &u16| orders.iter().any(|(order, _)| order.contains(number));
            prop_assert!(!outcome.passed || method == Method::Sortition || outcome.chosen(&all).iter().all(marked), "{}", method);
            prop_assert_eq!(&outcome.count, &expected, "{}", method);
            prop_assert!(outcome.chosen(&all).iter().all(|number| !gone.contains(number)));
            prop_assert_eq!(outcome.votes_cast, orders.iter().map(|(_, votes)| votes).sum::<i64>());
        }
    }
}

#[test]
fn nothing_is_chosen_that_nobody_marked() {
    for (method, points) in [("approval", ""), ("score", "5"), ("dots", "5"), ("stv_scotland", ""), ("stv_meek", "")] {
        let input = ChoosingInput {
            method: method.into(),
            options: "Ana\nBo\nCleo\nDee".into(),
            seats: "3".into(),
            points_max: points.into(),
            ..Default::default()
        };
        let open = check(&input, Currency::EUR, Language::En).unwrap().unwrap();
        let candidates = open.options.iter().map(|option| ChoiceOption { member: Some(7), ..option.clone() });
        let election = Choosing { options: candidates.collect(), ..open.clone() };
        let ranks = matches!(open.method.asks(), Asks::Ranks { .. });
        let (two, three) = if ranks { ("3:1 2:2", "3:1 2:2 1:3") } else { ("3:1 2:1", "3:1 2:1 1:1") };
        let cast = [("3:1", 2), (two, 1), ("blank", 1)];
        for choosing in [&election, &open] {
            let count =
                |cast: &[(&str, i64)], over: &[u16]| count(choosing, &ballots(cast), &basis(4, "1/2", over)).unwrap();
            let outcome = count(&cast, &[]);
            assert_eq!(
                (outcome.chosen(choosing), outcome.without_points(choosing)),
                (vec![3, 2], vec![1, 4]),
                "{method}"
            );
            assert_eq!((outcome.passed, outcome.withdrawn(choosing)), (true, vec![0, 3]), "{method}");
            assert_eq!(outcome.counted_choice(choosing).seats, 3, "{method}");
            // Whoever is passed over leaves a place to nobody who was given nothing.
            let outcome = count(&cast, &[2]);
            assert_eq!((outcome.chosen(choosing), outcome.without_points(choosing)), (vec![3], vec![1, 4]), "{method}");
            // Where there are enough with marks, there is nothing to say of the others, nor where nothing was chosen.
            let outcome = count(&[(three, 3)], &[]);
            assert_eq!((outcome.chosen(choosing).len(), outcome.without_points(choosing)), (3, vec![]), "{method}");
            let outcome = count(&[("blank", 4)], &[]);
            assert_eq!((outcome.passed, outcome.without_points(choosing)), (false, vec![]), "{method}");
            // A count of an earlier version stands as it was, and says of nobody whom it elected that they were not.
            let so =
                |places| super::count(choosing, &ballots(&cast), &Basis { places, ..basis(4, "1/2", &[]) }).unwrap();
            let kept = so(Places::All);
            assert_eq!((kept.chosen(choosing).len(), kept.without_points(choosing)), (3, vec![]), "{method}");
            assert_eq!(kept.counted_choice(choosing).seats, 3, "{method}");
            let (by_points, elects) = (!ranks, choosing.options[0].member.is_some());
            assert_eq!(so(Places::Given).chosen(choosing).len(), if by_points && elects { 2 } else { 3 }, "{method}");
        }
    }
}

#[test]
fn blank_ballots_name_no_winner_and_what_was_counted_before_stands() {
    let cast = ballots(&[("blank", 9)]);
    for method in ["instant_runoff", "schulze", "ranked_pairs"] {
        let choosing = choosing(method);
        let so = |places| super::count(&choosing, &cast, &Basis { places, ..basis(10, "1/2", &[]) }).unwrap();
        let today = so(Places::Marked);
        assert_eq!((today.count.counted.chosen(), today.passed), (vec![], false), "{method}");
        assert!(!today.count.is_filled() && !today.is_as_before(&choosing, &cast), "{method}");
        let kept = so(Places::MarkedOrLot);
        assert_eq!((kept.count.counted.chosen().len(), kept.passed), (1, false), "{method}");
        assert!(kept.count.is_filled(), "{method}");
    }
}

#[test]
fn a_lot_between_what_somebody_marked_and_what_nobody_did_is_none() {
    // One vote, and a quota of one: neither of the others has a vote when the second place is to be filled.
    let choosing = Choosing { seats: 2, ..choosing("stv_scotland") };
    for secret in ["a", "b", "c", "d", "e", "f"] {
        let outcome = count(&choosing, &ballots(&[("1:1 2:2", 1)]), &Basis { secret, ..basis(1, "0", &[]) }).unwrap();
        assert_eq!(outcome.chosen(&choosing), [1, 2], "{secret}");
    }
}

#[test]
fn an_option_that_does_something_needs_its_majority_and_nothing_falls_to_the_second() {
    let conditions = Conditions {
        quorum: quorum("1/2"),
        majority: Majority::Qualified,
        threshold: "2/3".parse().unwrap(),
        base: Base::Cast,
        by_class: false,
        stand_asides_max: "1".parse().unwrap(),
        blocks_max: 0,
        casting: None,
    };
    let asked = |options: &[u16]| Asked {
        conditions,
        options: options.to_vec(),
        classes: Vec::new(),
        class_of: Vec::new(),
        known: std::collections::BTreeMap::new(),
    };
    let outcome = |method: &str, seats: u16, options: &[u16], cast: &[(&str, i64)]| {
        let choosing = Choosing { seats, ..choosing(method) };
        let outcome =
            count(&choosing, &ballots(cast), &Basis { asked: Some(&asked(options)), ..basis(10, "1/2", &[]) });
        let outcome = outcome.unwrap();
        (outcome.passed, outcome.counted_first(&choosing), outcome.chosen(&choosing), outcome.missed())
    };
    let one = [("1:1", 1), ("blank", 9)];
    assert_eq!(outcome("approval", 1, &[1], &one), (false, vec![1], vec![], vec![1]));
    assert_eq!(outcome("approval", 1, &[], &one), (true, vec![1], vec![1], vec![]), "it does nothing");
    let second = [("1:1", 6), ("2:1", 4)];
    assert_eq!(outcome("schulze", 1, &[1], &second), (false, vec![1], vec![], vec![1]));
    let enough = [("1:1 2:2", 6), ("2:1 1:2", 1), ("2:1", 3)];
    assert_eq!(outcome("schulze", 1, &[1], &enough), (true, vec![1], vec![1], vec![]));
    // Of several places the others are filled.
    let several = [("1:1 2:1", 6), ("2:1 3:1", 4)];
    assert_eq!(outcome("approval", 2, &[1, 2], &several), (true, vec![2, 1], vec![2], vec![1]));
}

#[test]
fn a_tie_that_the_rules_leave_open_leaves_the_place_vacant() {
    let choosing = Choosing { seats: 2, ..choosing("approval") };
    let so = |ties, cast: &[(&str, i64)]| {
        count(&choosing, &ballots(cast), &Basis { ties, ..basis(10, "1/2", &[]) }).unwrap()
    };
    let cast = [("1:1", 3), ("2:1", 2), ("3:1", 2)];
    let outcome = so(Ties::Vacant, &cast);
    assert_eq!((outcome.passed, outcome.chosen(&choosing), outcome.tied(&choosing)), (true, vec![1], vec![2, 3]));
    let stored = serde_json::to_string(&outcome).unwrap();
    assert_eq!(serde_json::from_str::<ChoiceOutcome>(&stored).unwrap(), outcome);
    let outcome = so(Ties::Vacant, &[("1:1", 2), ("2:1", 2), ("3:1", 2)]);
    assert_eq!((outcome.passed, outcome.chosen(&choosing), outcome.tied(&choosing)), (false, vec![], vec![1, 2, 3]));
    let outcome = so(Ties::Lot, &cast);
    assert_eq!((outcome.chosen(&choosing).len(), outcome.tied(&choosing)), (2, vec![]));
}

#[test]
fn nobody_is_chosen_where_nobody_is_left() {
    let cast = ballots(&[("1:1", 2), ("blank", 1)]);
    let outcome = count(&choosing("schulze"), &cast, &basis(4, "1/2", &[1, 2, 3])).unwrap();
    assert_eq!((outcome.passed, outcome.quorum_met, outcome.count.blank), (false, true, 3));
    assert_eq!(outcome.chosen(&choosing("schulze")), Vec::<u16>::new());
}
