use super::*;
use crate::decisions::choosing::{ChoosingInput, check};
use crate::decisions::count::{Majority, Votes, count, count_as_before};
use crate::decisions::quorum::{Persons, Quorum, Turnout};
use crate::decisions::tally::counted;
use crate::decisions::tally::file::{read_blt, read_json, read_table, sides};
use crate::language::Language;
use crate::rules::fraction::Fraction;
use crate::treasury::money::Currency;

fn choosing(method: &str, options: &str, points_max: &str, budget: &str) -> Choosing {
    let input = ChoosingInput {
        method: method.into(),
        options: options.into(),
        points_max: points_max.into(),
        budget: budget.into(),
        ..Default::default()
    };
    check(&input, Currency::EUR, Language::En).unwrap().unwrap()
}

fn on_roll(eligible: i64) -> Turnout {
    Turnout { eligible, persons: 6, voted: 4, present: None }
}

fn ballots(cast: &[(&str, i64)]) -> Vec<(Ballot, i64)> {
    cast.iter().map(|(ballot, votes)| (ballot.parse().unwrap(), *votes)).collect()
}

#[test]
fn lines_stand_in_the_order_of_what_they_say() {
    let choosing = choosing("schulze", "Ebro\n=Cinca", "", "");
    let cast = [("2:1", 1), ("blank", 1), ("2:1 1:2", 3), ("1:1", 1), ("2:1", 1)];
    let csv = |cast: &[(Ballot, i64)]| among_options(42, &choosing, cast, Form::Csv).unwrap().unwrap();
    let text = csv(&ballots(&cast));
    assert_eq!(text, "papers,Ebro,'=Cinca\n1,,\n1,1,\n3,2,1\n1,,1\n1,,1\n");
    let turned: Vec<_> = cast.into_iter().rev().collect();
    assert_eq!(csv(&ballots(&turned)), text);
    let form = |form| among_options(42, &choosing, &ballots(&cast), form).unwrap().unwrap();
    assert_eq!(form(Form::Blt), "2 1\n1 0\n1 1 0\n3 2 1 0\n1 2 0\n1 2 0\n0\n\"Ebro\"\n\"=Cinca\"\n\"D-42\"\n");
    let lines = ["[1,{}]", "[1,{\"1\":1}]", "[3,{\"1\":2,\"2\":1}]", "[1,{\"2\":1}]", "[1,{\"2\":1}]"].join(",\n");
    let head = "{\"candidates\":[\"Ebro\",\"=Cinca\"],\"seats\":1,\"title\":\"D-42\"";
    assert_eq!(form(Form::Json), format!("{head},\"ballots\":[\n{lines}\n]}}\n"));
}

#[test]
fn the_file_is_counted_to_the_same_result_by_every_method() {
    let methods = || Method::choosing();
    let passed_over: [&[u16]; 2] = [&[], &[2]];
    for (method, passed_over) in passed_over.into_iter().flat_map(|over| methods().map(move |method| (method, over))) {
        let points = if method.gives_points() { "5" } else { "" };
        let (options, budget) =
            if method == Method::EqualShares { ("A; 60\nB; 40\nC; 30", "100") } else { ("A\nB\nC", "") };
        let choosing = choosing(method.as_str(), options, points, budget);
        let cast = ballots(&[("2:1 1:2", 2), ("1:1", 2), ("blank", 1), ("3:1", 2)]);
        let quorum = Quorum { part: Fraction::parse("1/2").unwrap(), of: QuorumOf::Votes };
        let (secret, places, ties) = ("secret", choice_count::Places::Marked, Ties::Vacant);
        let basis = choice_count::Basis { turnout: on_roll(9), quorum, secret, passed_over, places, ties, asked: None };
        let outcome = choice_count::count(&choosing, &cast, &basis).unwrap();
        let command = command_among_options(42, &choosing, &outcome, ties, false);
        let (choosing, cast) = choice_count::passing_over(&choosing, &cast, passed_over);
        let terms = choice_count::terms(&choosing, &outcome.seed);
        let budget_minor = choosing.budget_minor.and_then(|minor| u64::try_from(minor).ok());
        for form in Form::ALL {
            let Some(text) = among_options(42, &choosing, &cast, form).unwrap() else {
                assert!(form == Form::Blt || method == Method::Sortition, "{method} {form:?}");
                assert!(!matches!(method.asks(), Asks::Ranks { .. }), "{method} {form:?}");
                continue;
            };
            let read = match form {
                Form::Csv => read_table(&text),
                Form::Json => read_json(&text),
                Form::Blt => read_blt(&text),
            };
            let again = counted::count(&read.unwrap(), &counted::Terms { budget_minor, ..terms.clone() }).unwrap();
            assert_eq!(again.counted, outcome.count.counted, "{method} {form:?}");
            assert!(method == Method::Sortition || again == outcome.count, "{method} {form:?}");
        }
        assert!(command.starts_with(&format!("acequia count --method {} ", method.word())), "{command}");
        let end = format!("--ties vacant --seed {} D-42-ballots.csv", outcome.seed);
        assert!(command.ends_with(&end), "{command}");
    }
}

#[test]
fn what_an_earlier_version_counted_is_counted_again_as_it_was() {
    let cast = ballots(&[("1:1 2:2 3:3", 4), ("2:1 3:2 1:3", 4), ("3:1 1:2 2:3", 4)]);
    let mut differ = Vec::new();
    for method in Method::choosing() {
        let points = if method.gives_points() { "9" } else { "" };
        let (options, budget) =
            if method == Method::EqualShares { ("A; 60\nB; 60\nC; 60", "100") } else { ("A\nB\nC", "") };
        let choosing = Choosing {
            seats: if method.fills_places() { 2 } else { 1 },
            ..choosing(method.as_str(), options, points, budget)
        };
        let quorum = Quorum { part: Fraction::parse("0").unwrap(), of: QuorumOf::Votes };
        let basis = |places| choice_count::Basis {
            turnout: on_roll(12),
            quorum,
            secret: "secret",
            passed_over: &[],
            places,
            ties: Ties::Lot,
            asked: None,
        };
        let today = choice_count::count(&choosing, &cast, &basis(choice_count::Places::Marked)).unwrap();
        assert!(!today.is_as_before(&choosing, &cast) && today.count.counted.tells_all(), "{method}");
        let mut before = choice_count::count(&choosing, &cast, &basis(choice_count::Places::All)).unwrap();
        before.count.counted = before.count.counted.without_transfers().unwrap_or(before.count.counted);
        let as_before = before.is_as_before(&choosing, &cast);
        assert_eq!(as_before, before.count.counted != today.count.counted, "{method}");
        let command = command_among_options(42, &choosing, &before, Ties::Lot, as_before);
        assert_eq!(command.contains(" --as-before "), as_before, "{command}");
        if as_before {
            differ.push(method);
            let text = among_options(42, &choosing, &cast, Form::Csv).unwrap().unwrap();
            let budget_minor = choosing.budget_minor.and_then(|minor| u64::try_from(minor).ok());
            let terms = counted::Terms { budget_minor, ..choice_count::terms(&choosing, &before.seed) };
            let again = counted::count_as_released(&read_table(&text).unwrap(), &terms).unwrap();
            assert_eq!(again.counted, before.count.counted, "{method}");
        }
    }
    assert!(differ.contains(&Method::StvScotland) && differ.contains(&Method::EqualShares), "{differ:?}");
}

#[test]
fn what_no_ballot_marks_is_left_out_again() {
    for method in ["approval", "stv_scotland"] {
        let choosing = Choosing { seats: 3, ..choosing(method, "A\nB\nC\nD", "", "") };
        let cast = ballots(&[("2:1", 2), ("4:1", 1)]);
        let quorum = Quorum { part: Fraction::parse("0").unwrap(), of: QuorumOf::Votes };
        let (secret, places, ties) = ("secret", choice_count::Places::Marked, Ties::Lot);
        let basis =
            choice_count::Basis { turnout: on_roll(9), quorum, secret, passed_over: &[1], places, ties, asked: None };
        let outcome = choice_count::count(&choosing, &cast, &basis).unwrap();
        assert_eq!(outcome.chosen(&choosing), [2, 4]);
        let command = command_among_options(42, &choosing, &outcome, ties, false);
        assert!(command.contains("--seats 3 --withdrawn 2 --seed"), "{command}");
    }
}

fn conditions(majority: Majority, base: Base) -> Conditions {
    let part = |text| Fraction::parse(text).unwrap();
    Conditions {
        quorum: Quorum { part: part("1/3"), of: QuorumOf::Votes },
        majority,
        threshold: part("2/3"),
        base,
        by_class: true,
        stand_asides_max: part("1/3"),
        blocks_max: 1,
        casting: None,
    }
}

#[test]
fn votes_for_and_against_are_summed_again() {
    let said = [(Choice::No, 1), (Choice::Yes, 2), (Choice::Abstain, 1), (Choice::Yes, 1)];
    let said = said.map(|(choice, votes)| (None, choice, votes));
    let text = for_and_against(7, &said, None, Form::Csv).unwrap().unwrap();
    let file = read_table(&text).unwrap();
    let same = read_json(&for_and_against(7, &said, None, Form::Json).unwrap().unwrap()).unwrap();
    assert_eq!((same.title.as_str(), sides(&same)), ("D-7", sides(&file)));
    assert_eq!(for_and_against(7, &said, None, Form::Blt).unwrap(), None);
    let sides = sides(&file).unwrap();
    assert_eq!((sides.all.yes, sides.all.no, sides.all.abstain, file.papers.len()), (3, 1, 1, 4));
    assert_eq!(sides.classes, []);
    let votes = Votes { yes: 3, no: 1, abstain: 1 };
    let command = |conditions: Conditions, classes: &[ClassVotes]| {
        command_for_and_against(7, &conditions, &count(on_roll(9), votes, classes, &conditions), classes)
    };
    assert_eq!(
        command(conditions(Majority::Qualified, Base::Cast), &[]),
        "acequia count --method majority --kind qualified --threshold 2/3 --quorum 3 --eligible 9 D-7-ballots.csv"
    );
    assert_eq!(
        command(conditions(Majority::Consensus, Base::Cast), &[]),
        "acequia count --method consensus --stand-asides-max 1 --objections-max 1 --quorum 3 --eligible 9 D-7-ballots.csv"
    );
    let tie = Votes { yes: 2, no: 2, abstain: 0 };
    let half = Conditions { threshold: Fraction::parse("1/2").unwrap(), ..conditions(Majority::Qualified, Base::Cast) };
    let before = count_as_before(on_roll(9), tie, &[], &half);
    assert_eq!(
        command_for_and_against(7, &half, &before, &[]),
        "acequia count --method majority --kind qualified --threshold 1/2 --as-before --quorum 3 --eligible 9 D-7-ballots.csv"
    );
    assert!(!command_for_and_against(7, &half, &count(on_roll(9), tie, &[], &half), &[]).contains("before"));
    let simple = conditions(Majority::Simple, Base::Cast);
    let persons = Conditions { quorum: Quorum { of: QuorumOf::Persons, ..simple.quorum }, ..simple };
    assert_eq!(
        command(persons, &[]),
        "acequia count --method majority --kind simple --quorum-of persons --voted 4 --quorum 2 --eligible 9 D-7-ballots.csv"
    );
    let mut few = count(on_roll(9), votes, &[], &persons);
    few.persons = few.persons.map(|persons| Persons { voted: None, ..persons });
    assert_eq!(
        command_for_and_against(7, &persons, &few, &[]),
        "acequia count --method majority --kind simple --quorum-of persons --quorum-met true --quorum 2 --eligible 9 D-7-ballots.csv"
    );
    let classes = [ClassVotes { class: "workers".into(), eligible: 9, votes, present: None, reached: None }];
    assert_eq!(
        command(conditions(Majority::Absolute, Base::Eligible), &classes),
        "acequia count --method majority --kind absolute --base eligible --quorum 3 --eligible 9 --eligible-of workers=9 D-7-ballots.csv"
    );
    let untold = classes.map(|class| ClassVotes { votes: Votes::default(), reached: Some(true), ..class });
    let together = command(conditions(Majority::Absolute, Base::Eligible), &untold);
    assert!(!together.contains("workers"), "no ballot bears its class: {together}");
}

#[test]
fn what_is_of_those_present_is_counted_with_how_many_they_were() {
    let votes = Votes { yes: 3, no: 1, abstain: 1 };
    let of_present = conditions(Majority::Absolute, Base::Present);
    let conditions = Conditions { quorum: Quorum { of: QuorumOf::Present, ..of_present.quorum }, ..of_present };
    let classes = [ClassVotes { class: "workers".into(), eligible: 9, votes, present: Some(7), reached: None }];
    let outcome = count(Turnout { present: Some(7), ..on_roll(9) }, votes, &classes, &conditions);
    assert_eq!(
        command_for_and_against(7, &conditions, &outcome, &classes),
        "acequia count --method majority --kind absolute --base present --quorum-of present --present 7 --quorum 3 --eligible 9 \
         --eligible-of workers=9 --present-of workers=7 D-7-ballots.csv"
    );
}

#[test]
fn each_class_has_columns_of_its_own() {
    let of = |class: &str, choice, votes| (Some(class.to_owned()), choice, votes);
    let votes = [of("users", Choice::Yes, 2), of("workers", Choice::No, 1), of("users", Choice::Abstain, 1)];
    let text = for_and_against(7, &votes, None, Form::Csv).unwrap().unwrap();
    let head = "papers,users:yes,users:no,users:abstain,workers:yes,workers:no,workers:abstain";
    assert_eq!(text.lines().next(), Some(head));
    let sides = sides(&read_table(&text).unwrap()).unwrap();
    assert_eq!((sides.all.yes, sides.all.no, sides.all.abstain), (2, 1, 1));
    let classes: Vec<_> = sides.classes.iter().map(|(class, votes)| (class.as_str(), votes.yes, votes.no)).collect();
    assert_eq!(classes, [("users", 2, 0), ("workers", 0, 1)]);
}

#[test]
fn what_the_chair_voted_is_in_the_file() {
    let said = [(Choice::No, 1), (Choice::Yes, 1)].map(|(choice, votes)| (None, choice, votes));
    for form in [Form::Csv, Form::Json] {
        let text = for_and_against(7, &said, Some(Choice::No), form).unwrap().unwrap();
        let read = if form == Form::Csv { read_table(&text) } else { read_json(&text) };
        let file = read.unwrap();
        assert_eq!((file.casting_vote, sides(&file).unwrap().casting), (Some(Choice::No), Some(Choice::No)), "{text}");
        assert_eq!(file.papers.len(), 2);
    }
    let of_nobody = for_and_against(7, &said, None, Form::Csv).unwrap().unwrap();
    assert_eq!(read_table(&of_nobody).unwrap().casting_vote, None);
}
