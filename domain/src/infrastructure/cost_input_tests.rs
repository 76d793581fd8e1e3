//! Costs as people type them.

use super::*;

fn day(text: &str) -> Day {
    parse_day(text).unwrap()
}

fn input() -> CostInput {
    CostInput {
        name: " Rack space ".into(),
        basis: "monthly".into(),
        amount: "1,234.50".into(),
        from: "2026-01-15".into(),
        ..CostInput::default()
    }
}

fn keys(input: &CostInput) -> Vec<(String, &'static str)> {
    let errors = check(input, Currency::EUR, Language::En).unwrap_err();
    errors.into_iter().map(|error| (error.field, error.refusal.key)).collect()
}

#[test]
fn each_basis_asks_for_its_own() {
    let read = |input: CostInput| check(&input, Currency::EUR, Language::En).unwrap();
    let rent = read(input());
    assert_eq!((rent.name.as_str(), rent.basis), ("Rack space", Basis::Monthly { amount_minor: 123_450 }));
    let bought = read(CostInput { basis: "purchase".into(), life_months: "48".into(), ..input() });
    assert_eq!(bought.basis, Basis::Purchase { price_minor: 123_450, life_months: 48 });
    let power = CostInput { basis: "power".into(), watts: "180".into(), tariff: "0,1834".into(), ..input() };
    let power = read(CostInput { amount: " ".into(), last_day: "2026-01-31".into(), ..power });
    assert_eq!(power.basis, Basis::Power { watts: 180, tariff: "0.1834".parse().unwrap() });
    assert_eq!(power.until, Some(day("2026-02-01")));
}

#[test]
fn amounts_are_those_of_the_currency() {
    let read = |amount: &str, code: &str| {
        let input = CostInput { amount: amount.into(), ..input() };
        check(&input, Currency::parse(code).unwrap(), Language::En).map(|line| line.basis).map_err(|e| e[0].refusal.key)
    };
    assert_eq!(read("5,000", "JPY"), Ok(Basis::Monthly { amount_minor: 5_000 }));
    assert_eq!(read("5.5", "JPY"), Err("error-amount-decimals"));
    assert_eq!(read("1.234", "KWD"), Ok(Basis::Monthly { amount_minor: 1_234 }));
}

#[test]
fn everything_wrong_is_told_at_once() {
    let required = |field: &str| (field.to_owned(), "error-required");
    assert_eq!(keys(&CostInput::default()), [required("name"), ("basis".to_owned(), "error-choose"), required("from")]);
    let wrong = CostInput { amount: "-5".into(), last_day: "2026-01-13".into(), ..input() };
    let expected = [("amount", "error-amount-negative"), ("last_day", "error-cost-last-day-new")];
    assert_eq!(keys(&wrong), expected.map(|(field, key)| (field.to_owned(), key)));
    let wrong = CostInput { basis: "power".into(), watts: "0".into(), tariff: "-1".into(), ..input() };
    let expected = [("amount", "error-cost-unasked"), ("watts", "error-whole-number"), ("tariff", "error-quantity")];
    assert_eq!(keys(&wrong), expected.map(|(field, key)| (field.to_owned(), key)));
}

#[test]
fn what_the_basis_does_not_ask_for_is_refused_beside_its_field() {
    let full = |basis: &str| CostInput {
        basis: basis.into(),
        life_months: "48".into(),
        watts: "x".into(),
        tariff: "0.2".into(),
        ..input()
    };
    let unasked =
        |fields: &[&str]| fields.iter().map(|it| ((*it).to_owned(), "error-cost-unasked")).collect::<Vec<_>>();
    assert_eq!(keys(&full("monthly")), unasked(&["life_months", "watts", "tariff"]));
    assert_eq!(keys(&full("yearly")), unasked(&["life_months", "watts", "tariff"]));
    assert_eq!(keys(&full("purchase")), unasked(&["watts", "tariff"]));
    let power = keys(&full("power"));
    assert_eq!(power[..2], unasked(&["amount", "life_months"]));
    assert_eq!(power[2..], [("watts".to_owned(), "error-whole-number")]);
    // Nobody knows what fits a basis that was not chosen.
    assert_eq!(keys(&full("")), [("basis".to_owned(), "error-choose")]);
}

#[test]
fn a_line_has_a_day_on_which_its_thing_is_there() {
    let key = |line: &CostLine| {
        let there = check_there(line, Some(day("2026-03-01")), Some(day("2026-06-01")));
        there.map_err(|error| (error.field, error.refusal.key))
    };
    let err = |field: &str, key: &'static str| Err((field.to_owned(), key));
    assert_eq!(key(&line("Rent", "2026-01-01", Some("2026-02-28"))), err("last_day", "error-cost-before"));
    assert_eq!(key(&line("Rent", "2026-01-01", Some("2026-03-01"))), Ok(()));
    assert_eq!(key(&line("Rent", "2026-05-31", None)), Ok(()));
    assert_eq!(key(&line("Rent", "2026-06-01", None)), err("from", "error-cost-after"));
    assert_eq!(check_there(&line("Rent", "1990-01-01", Some("1990-01-31")), None, None), Ok(()));
}

fn line(name: &str, from: &str, last_day: Option<&str>) -> CostLine {
    let until = last_day.map(|last| add_days(day(last), 1));
    CostLine { name: name.into(), basis: Basis::Monthly { amount_minor: 1 }, from: day(from), until }
}

#[test]
fn lines_that_overlap_all_the_same_are_told_with_both_days() {
    let lines = [
        line("Rent", "2026-01-01", Some("2026-04-01")),
        line("rent", "2026-03-01", None),
        line("Power", "2026-01-01", None),
    ];
    let day = |text: &str| parse_day(text).unwrap();
    assert_eq!(overlaps(&lines), [("rent".to_owned(), day("2026-01-01"), day("2026-03-01"))]);
    assert!(overlaps(&[line("Rent", "2026-01-01", Some("2026-02-28")), line("Rent", "2026-03-01", None)]).is_empty());
}

#[test]
fn lines_of_one_name_do_not_overlap() {
    let others = [line("Rent", "2026-01-01", Some("2026-03-31")), line("Rent", "2026-06-01", None)];
    let key = |line: &CostLine| check_overlap(line, &others).map_err(|error| error.refusal.key);
    assert_eq!(key(&line("rent", "2026-03-31", Some("2026-04-30"))), Err("error-cost-overlap"));
    assert_eq!(key(&line("Rent", "2026-04-01", None)), Err("error-cost-overlap-open"));
    assert_eq!(key(&line("Rent", "2026-04-01", Some("2026-05-31"))), Ok(()));
    assert_eq!(key(&line("Power", "2026-01-01", None)), Ok(()));
    // A line that was struck out stands in nobody's way.
    let struck = [line("Rent", "2026-04-10", Some("2026-04-09"))];
    assert_eq!(check_overlap(&line("Rent", "2026-04-01", None), &struck), Ok(()));
}

#[test]
fn a_gap_between_lines_of_one_name_is_found() {
    let lines = [
        line("Rent", "2026-06-01", None),
        line("Rent", "2026-01-01", Some("2026-03-31")),
        line("Power", "2026-01-01", Some("2026-02-28")),
        line("Power", "2026-03-01", None),
    ];
    assert_eq!(gaps(&lines), [("Rent".to_owned(), day("2026-04-01"), day("2026-05-31"))]);
}
