use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn reading(day_text: &str, quantity: &str) -> Reading {
    Reading { day: day(day_text), quantity: quantity.parse().unwrap(), reset: false }
}

fn reset(day: &str, quantity: &str) -> Reading {
    Reading { reset: true, ..reading(day, quantity) }
}

fn key<T>(result: Result<T, FieldError>) -> Result<T, (String, &'static str)> {
    result.map_err(|error| (error.field, error.refusal.key))
}

fn input(holder: &str, day: &str, quantity: &str) -> ReadingInput {
    ReadingInput { holder: holder.into(), day: day.into(), quantity: quantity.into(), reset: false }
}

#[test]
fn a_reading_names_its_holder_its_day_and_an_exact_quantity() {
    let (holder, read) = input("M-17", "2026-02-28", "12,345678").check(Way::Level, Source::Hand).unwrap();
    assert_eq!((holder, read), (HolderName::Member(17), reading("2026-02-28", "12.345678")));
    let (holder, _) = input("The Machines", "2026-02-28", "0").check(Way::Amount, Source::Hand).unwrap();
    assert_eq!(holder, HolderName::Circle("The Machines".into()));
    let keys = |input: ReadingInput, way| -> Vec<(String, &'static str)> {
        input.check(way, Source::Hand).unwrap_err().into_iter().map(|error| (error.field, error.refusal.key)).collect()
    };
    let one = |field: &str, key| vec![(field.to_owned(), key)];
    assert_eq!(keys(input("1", "2026-02-28", "-1"), Way::Level), one("quantity", "error-quantity"));
    assert_eq!(keys(input("1", "2026-02-28", "0.1234567"), Way::Level), one("quantity", "error-quantity-decimals"));
    assert_eq!(keys(input("1", "2026-02-28", "30000000001"), Way::Level), one("quantity", "error-quantity-large"));
    assert_eq!(keys(input("1", "28.2.2026", "1"), Way::Level), one("day", "error-day"));
    let all = ["holder", "day", "quantity"].map(|field| (field.to_owned(), "error-required"));
    assert_eq!(keys(ReadingInput::default(), Way::Level), all);
    let marked = ReadingInput { reset: true, ..input("1", "2026-02-28", "1") };
    assert_eq!(keys(marked.clone(), Way::Level), one("reset", "error-reading-reset"));
    assert!(marked.check(Way::Counter, Source::Hand).unwrap().1.reset);
}

#[test]
fn a_day_has_readings_only_while_there_is_something_to_read_and_somebody_to_hold_it() {
    let span = Span {
        today: day("2026-06-15"),
        founded_on: day("2026-01-01"),
        service_from: Some(day("2026-02-01")),
        service_until: Some(day("2026-06-01")),
        measure_until: Some(day("2026-05-01")),
    };
    let holder = Belonging { from: Some(day("2026-03-01")), until: Some(day("2026-04-11")) };
    let at = |text: &str| key(span.check(day(text), holder));
    let beside = |field: &str, key| Err((field.to_owned(), key));
    assert_eq!(at("2026-06-16"), beside("day", "error-day-future"));
    assert_eq!(at("2025-12-31"), beside("day", "error-reading-before-founding"));
    assert_eq!(at("2026-01-31"), beside("day", "error-reading-before-service"));
    assert_eq!(at("2026-06-01"), beside("day", "error-reading-after-service"));
    assert_eq!(at("2026-05-01"), beside("day", "error-reading-after-measure"));
    assert_eq!(at("2026-02-28"), beside("holder", "error-holder-before"));
    assert_eq!((at("2026-03-01"), at("2026-04-10")), (Ok(()), Ok(())));
    assert_eq!(at("2026-04-11"), beside("holder", "error-holder-left"));
    let left = span.check(day("2026-04-11"), holder).unwrap_err();
    assert_eq!(left.refusal.args, [("last", day("2026-04-10").into())]);
    assert_eq!(key(span.check(day("2026-04-11"), Belonging::default())), beside("holder", "error-holder-before"));
}

#[test]
fn a_day_has_one_reading() {
    let known = [reading("2026-01-31", "10"), reading("2026-02-28", "20")];
    for way in Way::ALL {
        assert_eq!(check_among(*way, &reading("2026-02-28", "20"), &known), Ok(Standing::Same));
        let other = check_among(*way, &reading("2026-02-28", "21"), &known);
        assert_eq!(key(other), Err(("quantity".into(), "error-reading-other")));
    }
    let marked = check_among(Way::Counter, &reset("2026-02-28", "20"), &known);
    assert_eq!(key(marked), Err(("quantity".into(), "error-reading-other")));
}

#[test]
fn a_counter_never_falls_without_the_mark() {
    let known = [reading("2026-01-31", "10"), reading("2026-03-31", "20")];
    let among = |new: Reading, way| key(check_among(way, &new, &known));
    assert_eq!(among(reading("2026-02-28", "9"), Way::Counter), Err(("quantity".into(), "error-reading-fell")));
    assert_eq!(among(reading("2026-02-28", "21"), Way::Counter), Err(("quantity".into(), "error-reading-next-falls")));
    for equal in ["10", "15", "20"] {
        assert_eq!(among(reading("2026-02-28", equal), Way::Counter), Ok(Standing::New));
    }
    assert_eq!(among(reset("2026-02-28", "9"), Way::Counter), Ok(Standing::New));
    assert_eq!(among(reset("2026-02-28", "21"), Way::Counter), Err(("quantity".into(), "error-reading-next-falls")));
    assert_eq!(among(reading("2026-01-01", "11"), Way::Counter), Err(("quantity".into(), "error-reading-next-falls")));
    assert_eq!(among(reading("2026-04-30", "19"), Way::Counter), Err(("quantity".into(), "error-reading-fell")));
    for way in [Way::Amount, Way::Level] {
        assert_eq!(among(reading("2026-02-28", "9"), way), Ok(Standing::New));
    }
}

#[test]
fn what_is_struck_out_leaves_no_counter_that_falls() {
    let all = [reading("2026-01-31", "100"), reset("2026-02-28", "5"), reading("2026-03-31", "20")];
    let strike = |text: &str, way| key(check_strike(way, day(text), &all));
    assert_eq!(strike("2026-02-28", Way::Counter), Err((String::new(), "error-strike-falls")));
    assert_eq!(strike("2026-02-28", Way::Amount), Ok(()));
    assert_eq!((strike("2026-01-31", Way::Counter), strike("2026-03-31", Way::Counter)), (Ok(()), Ok(())));
}

#[test]
fn a_reason_is_given() {
    assert_eq!(key(check_reason("  ")), Err(("reason".into(), "error-required")));
    assert_eq!(key(check_reason(" Read twice. ")), Ok("Read twice.".into()));
}
