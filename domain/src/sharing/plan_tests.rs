use proptest::prelude::*;

use super::*;

fn month() -> Month {
    Month::parse("2026-10").unwrap()
}

fn terms(method: Method) -> Terms {
    Terms { method, fixed_minor: 0, floor_minor: 0, cap_minor: None }
}

fn taker(number: i64, days: u32, used: i64) -> Taker {
    let used = Quantity::from_millionths(used * 1_000_000).unwrap();
    Taker { who: Who::Member(number), days, weight: 1, place: 1, used, reserved: Quantity::ZERO }
}

fn minors(plan: &Plan) -> Vec<i64> {
    plan.portions.iter().map(|planned| planned.portion.minor).collect()
}

#[test]
fn whoever_left_in_the_month_shares_by_days() {
    let plan = plan(month(), &terms(Method::Equal), vec![4100], vec![taker(1, 31, 0), taker(2, 10, 0)]).unwrap();
    assert_eq!(minors(&plan), [3100, 1000]);
    assert_eq!(plan.charged_minor(), 4100);
}

#[test]
fn what_a_circle_used_is_borne_by_the_community() {
    let mut circle = taker(0, 31, 30);
    circle.who = Who::Circle("teaching".into());
    let takers = vec![circle, taker(7, 31, 10), taker(2, 31, 60)];
    let plan = plan(month(), &terms(Method::ByUse), vec![600, 400], takers).unwrap();
    assert_eq!(minors(&plan), [600, 100, 300]);
    assert_eq!((plan.charged_minor(), plan.common_minor(), plan.residual_minor), (700, 300, 0));
}

#[test]
fn a_circle_has_no_part_in_what_is_shared_by_heads() {
    let mut circle = taker(0, 31, 30);
    circle.who = Who::Circle("teaching".into());
    let plan = plan(month(), &terms(Method::Equal), vec![100], vec![circle, taker(7, 31, 0)]).unwrap();
    assert_eq!(minors(&plan), [100]);
}

#[test]
fn where_nobody_used_anything_the_cost_is_left() {
    let plan = plan(month(), &terms(Method::ByUse), vec![900], vec![taker(1, 31, 0)]).unwrap();
    assert_eq!((plan.charged_minor(), plan.residual_minor), (0, 900));
}

#[test]
fn reserved_days_are_held_against_use_on_every_day() {
    let mut kept = taker(1, 31, 1);
    kept.reserved = Quantity::from_millionths(62_000_000).unwrap();
    let plan = plan(month(), &terms(Method::LargerOfBoth), vec![300], vec![kept, taker(2, 31, 4)]).unwrap();
    assert_eq!(minors(&plan), [100, 200]);
}

#[test]
fn what_cannot_be_shared_is_refused_by_name() {
    let key =
        |terms: &Terms, segments: Vec<i64>, takers: Vec<Taker>| plan(month(), terms, segments, takers).unwrap_err();
    assert_eq!(key(&terms(Method::Equal), vec![], vec![taker(1, 31, 0)]).key, "error-sharing-nothing");
    assert_eq!(key(&terms(Method::Equal), vec![10], vec![]).key, "error-sharing-nobody");
    let floors = Terms { floor_minor: 80, ..terms(Method::Equal) };
    assert_eq!(key(&floors, vec![100], vec![taker(1, 31, 0), taker(2, 31, 0)]).key, "error-sharing-floors");
    let mut far = taker(17, 31, 0);
    far.place = 3;
    let refusal = key(&terms(Method::Serial), vec![100, 100], vec![far]);
    assert_eq!(refusal, Refusal::new("error-sharing-place").with("id", "M-17"));
}

proptest! {
    #[test]
    fn nothing_is_lost_whatever_the_order(
        total in 1_i64..1_000_000,
        people in prop::collection::vec((1_u32..=31, 0_i64..1000, 1_u32..5), 1..30),
        method in prop::sample::select(vec![Method::Equal, Method::ByUse, Method::Weighted]),
    ) {
        let takers: Vec<Taker> = (1..)
            .zip(&people)
            .map(|(number, (days, used, weight))| Taker { weight: *weight, ..taker(number, *days, *used) })
            .collect();
        let backwards: Vec<Taker> = takers.iter().rev().cloned().collect();
        let made = plan(month(), &terms(method), vec![total], takers).unwrap();
        prop_assert_eq!(made.charged_minor() + made.common_minor() + made.residual_minor, total);
        let other = plan(month(), &terms(method), vec![total], backwards).unwrap();
        prop_assert_eq!(made.fingerprint(), other.fingerprint());
    }

    /// Whatever the method looks at, and with whatever floor and cap.
    #[test]
    fn whoever_used_or_kept_more_never_pays_less(
        total in 1_i64..1_000_000,
        people in prop::collection::vec((0_i64..1000, 0_i64..1000), 1..12),
        (at, more) in (0_usize..12, 1_i64..1000),
        (fixed_minor, floor_minor, cap) in (0_i64..50, 0_i64..50, prop::option::of(100_i64..100_000)),
        method in prop::sample::select(vec![
            Method::ByUse, Method::ByReserved, Method::LargerOfBoth, Method::FixedPlusProportional,
        ]),
    ) {
        let terms = Terms { method, fixed_minor, floor_minor, cap_minor: cap };
        let whole = |units: i64| Quantity::from_millionths(units * 1_000_000).unwrap();
        let takers: Vec<Taker> = (1..)
            .zip(&people)
            .map(|(number, (used, kept))| Taker { reserved: whole(*kept), ..taker(number, 31, *used) })
            .collect();
        let at = at % takers.len();
        let mut heavier = takers.clone();
        heavier[at].used = heavier[at].used.plus(whole(more));
        heavier[at].reserved = heavier[at].reserved.plus(whole(more));
        let (before, after) = (plan(month(), &terms, vec![total], takers), plan(month(), &terms, vec![total], heavier));
        if let (Ok(before), Ok(after)) = (before, after) {
            prop_assert!(after.portions[at].portion.minor >= before.portions[at].portion.minor);
        }
    }
}
