//! Costs are counted exactly.

use proptest::prelude::*;

use super::*;
use crate::calendar::{add_days, parse_day};

fn day(text: &str) -> Day {
    parse_day(text).unwrap()
}

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

fn line(basis: Basis, from: &str, until: Option<&str>) -> CostLine {
    CostLine { name: "Rent".into(), basis, from: day(from), until: until.map(day) }
}

fn minor(line: &CostLine, of: &str) -> i64 {
    line.in_month(month(of), Currency::EUR).map_or(0, |counted| counted.minor)
}

fn tariff(text: &str) -> Quantity {
    text.parse().unwrap()
}

#[test]
fn a_monthly_amount_is_that_of_every_whole_month_and_days_of_it_else() {
    let rent = line(Basis::Monthly { amount_minor: 3_100 }, "2026-01-15", Some("2026-04-11"));
    // 17 of 31 days, two whole months whatever their length, 10 of 30 days.
    let months = ["2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05"].map(|of| minor(&rent, of));
    assert_eq!(months, [0, 1_700, 3_100, 3_100, 1_033, 0]);
    let counted = rent.in_month(month("2026-01"), Currency::EUR).unwrap();
    assert_eq!((counted.from, counted.until, counted.days), (day("2026-01-15"), day("2026-02-01"), 17));
    assert!(!counted.is_whole(month("2026-01")));
}

#[test]
fn the_months_of_a_year_come_to_the_year() {
    let domain = line(Basis::Yearly { amount_minor: 10_000 }, "2026-01-01", None);
    let months: Vec<_> = (1..=12).map(|of| minor(&domain, &format!("2026-{of:02}"))).collect();
    assert_eq!(months, [833, 833, 834, 833, 833, 834, 833, 833, 834, 833, 833, 834]);
    assert_eq!(months.iter().sum::<i64>(), 10_000);
}

#[test]
fn the_months_of_a_life_come_to_the_price_and_no_more() {
    let server = line(Basis::Purchase { price_minor: 100_000, life_months: 36 }, "2026-02-15", None);
    let months: Vec<_> = std::iter::successors(Some(month("2026-01")), |of| Some(of.next()))
        .take(48)
        .map(|of| server.in_month(of, Currency::EUR).map_or(0, |counted| counted.minor))
        .collect();
    assert_eq!(months.iter().sum::<i64>(), 100_000);
    // 14 of the 28 days of a first February, and the other half of a month in the last.
    assert_eq!((months[0], months[1], months[2], months[37], months[38]), (0, 1_388, 2_778, 1_389, 0));
    assert_eq!(server.life_end(), Some(day("2029-02-15")));
    assert_eq!(server.left_over_minor(Currency::EUR), 0);
    let sold = CostLine { until: Some(day("2027-02-15")), ..server };
    assert_eq!(sold.left_over_minor(Currency::EUR), 66_667);
}

#[test]
fn power_is_watts_by_hours_by_the_tariff() {
    let power = line(Basis::Power { watts: 180, tariff: tariff("0.1834") }, "2026-03-01", None);
    // 0.18 kW × 744 h × 0.1834 = 24.560928; the fraction is carried into April: 48.329568 in all.
    assert_eq!((minor(&power, "2026-03"), minor(&power, "2026-04")), (2_456, 2_376));
}

#[test]
fn currencies_without_minor_units_and_with_thousandths_count_alike() {
    let in_month =
        |line: &CostLine, code: &str| line.in_month(month("2026-03"), Currency::parse(code).unwrap()).unwrap().minor;
    let power = line(Basis::Power { watts: 100, tariff: tariff("31.5") }, "2026-03-01", None);
    // 74.4 kWh × 31.5 = 2343.6
    assert_eq!(
        (in_month(&power, "JPY"), in_month(&power, "EUR"), in_month(&power, "KWD")),
        (2_343, 234_360, 2_343_600)
    );
    let yearly = line(Basis::Yearly { amount_minor: 1_000 }, "2026-03-01", None);
    assert_eq!((in_month(&yearly, "JPY"), in_month(&yearly, "KWD")), (83, 83));
}

#[test]
fn a_line_that_was_struck_out_costs_nothing() {
    let rent = line(Basis::Monthly { amount_minor: 3_100 }, "2026-01-15", Some("2026-01-15"));
    assert_eq!(rent.in_month(month("2026-01"), Currency::EUR), None);
}

prop_compose! {
    fn any_basis()(kind in 0..4, amount in 1..1_000_000_000_i64, life in 1..240_u32, millionths in 1..5_000_000_i64) -> Basis {
        match kind {
            0 => Basis::Monthly { amount_minor: amount },
            1 => Basis::Yearly { amount_minor: amount },
            2 => Basis::Purchase { price_minor: amount, life_months: life },
            _ => Basis::Power { watts: amount % 100_000 + 1, tariff: Quantity::from_millionths(millionths).unwrap() },
        }
    }
}

proptest! {
    #[test]
    fn stretches_come_to_what_they_come_to_together(
        basis in any_basis(), start in 0..2_000_u64, a in 0..3_000_u64, b in 0..3_000_u64, c in 0..3_000_u64
    ) {
        let origin = day("2020-01-01");
        let line = CostLine { name: "x".into(), basis, from: add_days(origin, start), until: None };
        let mut days = [a, b, c].map(|days| add_days(origin, days));
        days.sort_unstable();
        let of = |from, until| line.between(from, until, Currency::EUR).map_or(0, |counted| counted.minor);
        prop_assert!(of(days[0], days[1]) >= 0);
        prop_assert_eq!(of(days[0], days[1]) + of(days[1], days[2]), of(days[0], days[2]));
    }

    #[test]
    fn twelve_whole_months_come_to_the_year(amount in 1..100_000_000_000_i64, start in 0..800_u64, later in 1..40_u32) {
        let from = add_days(day("2024-01-01"), start);
        let line = CostLine { name: "x".into(), basis: Basis::Yearly { amount_minor: amount }, from, until: None };
        let first = add_months(Month::of(from).first_day(), later);
        let counted = line.between(first, add_months(first, 12), Currency::EUR).unwrap();
        prop_assert_eq!(counted.minor, amount);
    }

    #[test]
    fn a_life_comes_to_the_price(price in 1..100_000_000_000_i64, life in 1..600_u32, start in 0..800_u64) {
        let from = add_days(day("2024-01-01"), start);
        let basis = Basis::Purchase { price_minor: price, life_months: life };
        let line = CostLine { name: "x".into(), basis, from, until: None };
        let end = line.life_end().unwrap();
        prop_assert_eq!(line.between(from, day("2200-01-01"), Currency::EUR).unwrap().minor, price);
        prop_assert!(line.between(end, day("2200-01-01"), Currency::EUR).is_none());
        prop_assert!((end - add_months(from, life)).num_days().abs() <= 3);
    }
}
