use proptest::prelude::*;

use super::*;
use crate::decisions::choosing::{ChoiceOption, ChoosingInput, check};
use crate::decisions::method::Asks;
use crate::decisions::quorum::QuorumOf;
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

fn outcome(method: &str, cast: &[(&str, i64)]) -> ChoiceOutcome {
    count(&choosing(method), on_roll(10), &ballots(cast), quorum("1/2"), "secret", &[], Places::Given).unwrap()
}

#[test]
fn the_quorum_counts_blank_ballots_and_what_is_chosen_needs_a_mark() {
    let chosen = outcome("schulze", &[("2:1 1:2", 3), ("1:1", 1), ("blank", 1)]);
    assert_eq!((chosen.votes_cast, chosen.quorum_votes, chosen.count.blank), (5, 5, 1));
    assert_eq!((chosen.count.counted.chosen(), chosen.passed), (vec![1], true));
    assert!(!outcome("schulze", &[("2:1", 4)]).passed, "the quorum is not met");
    assert!(!outcome("approval", &[("blank", 9)]).passed, "nobody marked anything");
    assert!(!outcome("approval", &[]).passed);
    let nobody = count(&choosing("stv_scotland"), on_roll(0), &[], quorum("0"), "secret", &[], Places::Given).unwrap();
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
        let outcome = count(&choosing, on_roll(10), &ballots(cast), quorum("1/5"), secret, over, Places::Given);
        let outcome = outcome.unwrap();
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
        let outcome = count(&choosing, on_roll(3), &cast, quorum("1/2"), "s", &[], Places::Given).unwrap();
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
            let outcome = count(&all, on_roll(100), &cast, quorum("0"), "s", &gone, Places::Given).unwrap();
            let left = Choosing {
                options: all.options.iter().filter(|option| !gone.contains(&option.number)).cloned().collect(),
                seats: all.seats.min(4 - u16::try_from(gone.len()).unwrap()),
                ..all.clone()
            };
            let never_had = marked(method, &orders, |option| !gone.contains(&option));
            let given = |option: &&ChoiceOption| orders.iter().any(|(order, _)| order.contains(&option.number));
            let given = u16::try_from(left.options.iter().filter(given).count()).unwrap();
            let by_points = matches!(method.asks(), Asks::Approvals | Asks::Points);
            let left = if by_points { Choosing { seats: left.seats.min(given).max(1), ..left } } else { left };
            let expected = count_papers(&papers(&left, &never_had), &terms(&left, &outcome.seed)).unwrap();
            prop_assert_eq!(&outcome.count, &expected, "{}", method);
            prop_assert!(outcome.chosen(&all).iter().all(|number| !gone.contains(number)));
            prop_assert_eq!(outcome.votes_cast, orders.iter().map(|(_, votes)| votes).sum::<i64>());
        }
    }
}

#[test]
fn nobody_is_elected_who_was_given_nothing() {
    for (method, points) in [("approval", ""), ("score", "5"), ("dots", "5")] {
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
        let count = |choosing: &Choosing, cast: &[(&str, i64)], over: &[u16]| {
            count(choosing, on_roll(4), &ballots(cast), quorum("1/2"), "secret", over, Places::Given).unwrap()
        };
        let cast = [("3:1", 2), ("3:1 2:1", 1), ("blank", 1)];
        let outcome = count(&election, &cast, &[]);
        assert_eq!((outcome.chosen(&election), outcome.without_points(&election)), (vec![3, 2], vec![1, 4]));
        assert_eq!((outcome.passed, outcome.counted_choice(&election).seats), (true, 2), "{method}");
        assert!(matches!(&outcome.count.counted, Counted::Points(counted) if counted.ties.is_empty()));
        // Whoever is passed over leaves a place to nobody who was given nothing.
        let outcome = count(&election, &cast, &[2]);
        assert_eq!((outcome.chosen(&election), outcome.without_points(&election)), (vec![3], vec![1, 4]));
        // Where there are enough with points, there is nothing to say of the others, nor where nothing was chosen.
        let outcome = count(&election, &[("3:1 2:1 1:1", 3)], &[]);
        assert_eq!((outcome.chosen(&election).len(), outcome.without_points(&election)), (3, vec![]));
        let outcome = count(&election, &[("blank", 4)], &[]);
        assert_eq!((outcome.passed, outcome.without_points(&election)), (false, vec![]));
        // A count of an earlier version stands as it was, and says of nobody whom it elected that they were not.
        let half = quorum("1/2");
        let kept = super::count(&election, on_roll(4), &ballots(&cast), half, "secret", &[], Places::All).unwrap();
        assert_eq!((kept.chosen(&election).len(), kept.without_points(&election)), (3, vec![]));
        assert_eq!(kept.counted_choice(&election).seats, 3, "{method}");
        // Options that are no candidates are counted as the method says.
        assert_eq!(count(&open, &cast, &[]).chosen(&open).len(), 3, "{method}");
    }
}

#[test]
fn nobody_is_chosen_where_nobody_is_left() {
    let outcome = count(
        &choosing("schulze"),
        on_roll(4),
        &ballots(&[("1:1", 2), ("blank", 1)]),
        quorum("1/2"),
        "s",
        &[1, 2, 3],
        Places::Given,
    )
    .unwrap();
    assert_eq!((outcome.passed, outcome.quorum_met, outcome.count.blank), (false, true, 3));
    assert_eq!(outcome.chosen(&choosing("schulze")), Vec::<u16>::new());
}
