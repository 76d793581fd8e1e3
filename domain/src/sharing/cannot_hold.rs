//! Why bounds or fixed portions cannot hold, in amounts of money.

use super::terms::Terms;
use crate::Day;
use crate::treasury::money::{Currency, Money};
use crate::validation::{Arg, Refusal};

/// A refusal of floors, caps or fixed portions as whoever mends it reads it: its sums in the currency, what each pays by the rule, and
/// the day from which the rules hold that were looked at. Any other refusal stays as it is.
///
/// The keys are `error-sharing-floors-figures`, `error-sharing-caps-figures` and `error-sharing-fixed-figures`.
#[must_use]
pub fn in_money(refusal: Refusal, terms: &Terms, currency: Currency, rules_of: Day) -> Refusal {
    let (told, each) = match refusal.key {
        "error-sharing-floors" => (Refusal::new("error-sharing-floors-figures"), terms.floor_minor),
        "error-sharing-caps" => (Refusal::new("error-sharing-caps-figures"), terms.cap_minor.unwrap_or_default()),
        "error-sharing-fixed" => (Refusal::new("error-sharing-fixed-figures"), terms.fixed_minor),
        _ => return refusal,
    };
    let told = refusal.args.into_iter().fold(told, |told, (name, arg)| match arg {
        Arg::Number(minor) if matches!(name, "total" | "together") => told.with(name, Money::new(minor, currency)),
        Arg::Number(number) => told.with(name, number),
        _ => told,
    });
    told.with("each", Money::new(each, currency)).with("day", rules_of)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Month;
    use crate::sharing::{Method, Quantity, Taker, Who, plan};

    fn refused(terms: &Terms, used: &[i64], total_minor: i64) -> Vec<(&'static str, Arg)> {
        let month = Month::parse("2026-10").unwrap();
        let taker = |(number, used): (i64, &i64)| {
            let used = Quantity::from_millionths(used * 1_000_000).unwrap();
            Taker { who: Who::Member(number), days: 31, weight: 1, place: 1, used, reserved: Quantity::ZERO }
        };
        let takers = (1..).zip(used).map(taker).collect();
        let refusal = plan(month, terms, vec![total_minor], takers).unwrap_err();
        in_money(refusal, terms, Currency::EUR, month.first_day()).args
    }

    fn euros(minor: i64) -> Arg {
        Money::new(minor, Currency::EUR).into()
    }

    #[test]
    fn what_caps_leave_is_said_in_money() {
        let terms = Terms { method: Method::ByUse, fixed_minor: 0, floor_minor: 0, cap_minor: Some(2_000) };
        let args = refused(&terms, &[1, 1, 1, 2, 3], 25_000);
        let day = Month::parse("2026-10").unwrap().first_day();
        let told = [
            ("total", euros(25_000)),
            ("count", Arg::Number(5)),
            ("least", Arg::Number(0)),
            ("together", euros(10_000)),
            ("each", euros(2_000)),
            ("day", day.into()),
        ];
        assert_eq!(args, told);
        // Whoever used nothing pays no more than the least, and not up to the cap.
        let args = refused(&Terms { floor_minor: 500, ..terms }, &[1, 1, 0], 25_000);
        let told = [("count", Arg::Number(2)), ("least", Arg::Number(1)), ("together", euros(4_500))];
        assert_eq!(args.get(1..4), Some(&told[..]));
    }

    #[test]
    fn what_floors_and_fixed_portions_come_to_is_said_in_money() {
        let floors = Terms { method: Method::ByUse, fixed_minor: 0, floor_minor: 600, cap_minor: None };
        let told =
            [("total", euros(1_000)), ("count", Arg::Number(2)), ("together", euros(1_200)), ("each", euros(600))];
        assert_eq!(refused(&floors, &[1, 0], 1_000).get(..4), Some(&told[..]));
        let fixed = Terms { method: Method::FixedPlusProportional, fixed_minor: 600, floor_minor: 0, cap_minor: None };
        assert_eq!(refused(&fixed, &[1, 0], 1_000).get(..4), Some(&told[..]));
    }

    #[test]
    fn other_refusals_stay_as_they_are() {
        let terms = Terms { method: Method::Equal, fixed_minor: 0, floor_minor: 0, cap_minor: None };
        let other = Refusal::new("error-sharing-nobody");
        let day = Month::parse("2026-10").unwrap().first_day();
        assert_eq!(in_money(other.clone(), &terms, Currency::EUR, day), other);
    }
}
