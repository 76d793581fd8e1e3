use proptest::prelude::*;

use super::*;
use crate::sharing::Quantity;
use crate::sharing::{Bound, Method};

fn units(whole: i64) -> Quantity {
    Quantity::from_millionths(whole * 1_000_000).unwrap()
}

fn pool(total_minor: i64, split: Split, measures: &[i64]) -> Pool {
    let participants =
        measures.iter().zip(1..).map(|(measure, id)| Participant::new(id, units(*measure).parts())).collect();
    Pool { total_minor, split, participants }
}

fn along(segments_minor: &[i64]) -> Pool {
    let split = Split::Serial { segments_minor: segments_minor.to_vec() };
    let mut pool = pool(segments_minor.iter().sum(), split, &vec![1; segments_minor.len()]);
    for (participant, place) in pool.participants.iter_mut().zip(1..) {
        participant.place = place;
    }
    pool
}

fn paid(pool: &Pool) -> Vec<i64> {
    allocate(pool).unwrap().portions.iter().map(|portion| portion.minor).collect()
}

fn refused(pool: &Pool) -> &'static str {
    allocate(pool).unwrap_err().key
}

#[test]
fn missing_units_go_to_the_largest_remainders_and_of_equal_ones_to_the_lowest_id() {
    assert_eq!(paid(&pool(16_800, Split::Proportional, &[28, 36, 18])), [5_736, 7_376, 3_688]);
    assert_eq!(paid(&pool(1_600, Split::Proportional, &[1, 1, 1])), [534, 533, 533]);
    assert_eq!(paid(&pool(1_800, Split::Proportional, &[28, 36])), [788, 1_012]);
}

#[test]
fn a_line_charges_each_segment_to_those_beyond_it() {
    assert_eq!(paid(&along(&[1_200, 2_400, 4_800, 3_600])), [300, 1_100, 3_500, 7_100]);
}

#[test]
fn two_may_stand_at_one_place_and_nobody_at_another() {
    let mut pool = along(&[90, 60, 30]);
    pool.participants[2].place = 2;
    let shared = allocate(&pool).unwrap();
    assert_eq!(shared.portions.iter().map(|portion| portion.minor).collect::<Vec<_>>(), [30, 60, 60]);
    assert_eq!(shared.residual_minor, 30, "nobody stands at the third segment");
}

#[test]
fn a_fixed_portion_comes_first() {
    let split = Split::FixedPlus { fixed_minor: 1_000 };
    assert_eq!(paid(&pool(10_000, split.clone(), &[1, 2, 3, 4])), [1_600, 2_200, 2_800, 3_400]);
    assert_eq!(refused(&pool(3_999, split, &[1, 2, 3, 4])), "error-sharing-fixed");
}

#[test]
fn what_nobody_used_is_a_residual() {
    let nothing = allocate(&pool(500, Split::Proportional, &[0, 0])).unwrap();
    assert_eq!((nothing.portions[0].minor, nothing.residual_minor), (0, 500));
    let fixed = allocate(&pool(500, Split::FixedPlus { fixed_minor: 100 }, &[0, 0])).unwrap();
    assert_eq!((fixed.portions[1].minor, fixed.residual_minor), (100, 300));
    let nobody = allocate(&pool(500, Split::Proportional, &[])).unwrap();
    assert_eq!(nobody.residual_minor, 500);
    assert_eq!(allocate(&pool(0, Split::Proportional, &[3])).unwrap().residual_minor, 0, "a pool of nothing");
}

#[test]
fn caps_and_floors_move_the_rest_in_proportion() {
    let mut pool = pool(1_000, Split::Proportional, &[5, 3, 2]);
    pool.participants[0].cap_minor = Some(300);
    assert_eq!(paid(&pool), [300, 420, 280]);
    pool.participants[2].floor_minor = 350;
    let shared = allocate(&pool).unwrap();
    assert_eq!(shared.portions.iter().map(|portion| portion.minor).collect::<Vec<_>>(), [300, 350, 350]);
    let bounds: Vec<_> = shared.portions.iter().map(|portion| portion.bound).collect();
    assert_eq!(bounds, [Some(Bound::Cap), None, Some(Bound::Floor)]);
}

#[test]
fn floors_are_paid_also_where_nobody_used_anything() {
    let mut pool = pool(1_000, Split::Proportional, &[0, 0]);
    pool.participants[0].floor_minor = 200;
    let shared = allocate(&pool).unwrap();
    assert_eq!((shared.portions[0].minor, shared.portions[1].minor, shared.residual_minor), (200, 0, 800));
}

#[test]
fn bounds_that_cannot_all_hold_are_refused() {
    let mut pool = pool(1_000, Split::Proportional, &[5, 5, 0]);
    pool.participants[0].cap_minor = Some(400);
    pool.participants[1].cap_minor = Some(599);
    assert_eq!(refused(&pool), "error-sharing-caps");
    pool.participants[1].cap_minor = Some(600);
    assert_eq!(paid(&pool), [400, 600, 0]);
    pool.participants[1].floor_minor = 601;
    assert_eq!(refused(&pool), "error-sharing-bounds");
    pool.participants[1].cap_minor = None;
    pool.participants[2].floor_minor = 400;
    assert_eq!(refused(&pool), "error-sharing-floors");
}

#[test]
fn whoever_is_exempt_counts_for_nothing() {
    let mut line = along(&[1_200, 2_400, 4_800, 3_600]);
    line.participants[3].exempt = true;
    let shared = allocate(&line).unwrap();
    assert_eq!(shared.portions.iter().map(|portion| portion.minor).collect::<Vec<_>>(), [400, 1_600, 6_400, 0]);
    assert_eq!(shared.residual_minor, 3_600);
    let mut equal = pool(900, Split::Proportional, &[1, 1, 1]);
    equal.participants[1].exempt = true;
    assert_eq!(paid(&equal), [450, 0, 450]);
}

#[test]
fn nonsense_is_refused() {
    assert_eq!(refused(&pool(-1, Split::Proportional, &[1])), "error-sharing-negative");
    assert_eq!(refused(&pool(1, Split::FixedPlus { fixed_minor: -1 }, &[1])), "error-sharing-fixed-negative");
    let mut twice = pool(1, Split::Proportional, &[1, 1]);
    twice.participants[1].id = 1;
    assert_eq!(refused(&twice), "error-sharing-twice");
    let mut line = along(&[10, 20]);
    line.participants[0].place = 3;
    assert_eq!(refused(&line), "error-sharing-place");
    line.total_minor = 31;
    assert_eq!(refused(&line), "error-sharing-segments");
}

#[test]
fn a_method_looks_at_one_measure() {
    let measure = |method: Method| method.measure(Quantity::ONE, units(3), units(5), units(7));
    assert_eq!(measure(Method::ByUse), units(3));
    assert_eq!(measure(Method::ByReserved), units(5));
    assert_eq!(measure(Method::LargerOfBoth), units(5));
    assert_eq!(measure(Method::Weighted), units(7));
    assert_eq!(measure(Method::Equal), Quantity::ONE);
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    Proportional,
    FixedPlus,
    Serial,
}

prop_compose! {
    /// A participant without an id; the bounds are wide enough to hold more often than not.
    fn someone()(
        measure in prop_oneof![Just(0_i64), 1_i64..2_000_000_000],
        place in 1_usize..=12,
        exempt in prop::bool::weighted(0.1),
        floor_minor in prop_oneof![4 => Just(0_i64), 1 => 0_i64..500],
        above in prop_oneof![3 => Just(None), 1 => (0_i64..50_000).prop_map(Some)],
    ) -> Participant {
        let measure = BigUint::from(measure.unsigned_abs());
        Participant { id: 0, measure, place, exempt, floor_minor, cap_minor: above.map(|above| floor_minor + above) }
    }
}

fn pools(kind: Kind) -> impl Strategy<Value = Pool> {
    let participants = prop::collection::vec(someone(), 0..25);
    (participants, prop::collection::vec(0_i64..10_000, 12), 0_i64..100).prop_map(
        move |(mut participants, segments_minor, fixed_minor)| {
            for (participant, id) in participants.iter_mut().zip(1..) {
                participant.id = id;
            }
            let total_minor = segments_minor.iter().sum();
            let split = match kind {
                Kind::Proportional => Split::Proportional,
                Kind::FixedPlus => Split::FixedPlus { fixed_minor },
                Kind::Serial => Split::Serial { segments_minor },
            };
            Pool { total_minor, split, participants }
        },
    )
}

fn any_pool() -> impl Strategy<Value = Pool> {
    prop_oneof![pools(Kind::Proportional), pools(Kind::FixedPlus), pools(Kind::Serial)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn portions_and_residual_sum_to_the_cost_within_the_bounds(pool in any_pool()) {
        let Ok(shared) = allocate(&pool) else { return Ok(()) };
        let sum: i64 = shared.portions.iter().map(|portion| portion.minor).sum();
        prop_assert_eq!(sum + shared.residual_minor, pool.total_minor);
        prop_assert!(shared.residual_minor >= 0);
        for (participant, portion) in pool.participants.iter().zip(&shared.portions) {
            if participant.exempt {
                prop_assert_eq!(portion.minor, 0);
                continue;
            }
            prop_assert!(portion.minor >= participant.floor_minor);
            prop_assert!(participant.cap_minor.is_none_or(|cap| portion.minor <= cap));
        }
    }

    #[test]
    fn the_order_changes_nothing(pool in any_pool(), seed in any::<u64>()) {
        let mut turned = pool.clone();
        let by = usize::try_from(seed % 97).unwrap();
        if !turned.participants.is_empty() {
            let by = by % turned.participants.len();
            turned.participants.rotate_left(by);
            turned.participants.reverse();
        }
        match (allocate(&pool), allocate(&turned)) {
            (Ok(one), Ok(other)) => {
                let in_order = |shared: Allocation| {
                    let mut portions: Vec<_> = shared.portions.into_iter().map(|portion| (portion.id, portion.minor)).collect();
                    portions.sort_unstable();
                    portions
                };
                prop_assert_eq!(in_order(one), in_order(other));
            }
            (one, other) => prop_assert_eq!(one.is_err(), other.is_err()),
        }
    }

    #[test]
    fn more_use_never_costs_less(pool in prop_oneof![pools(Kind::Proportional), pools(Kind::FixedPlus)], place in 0_usize..25, more in 1_i64..1_000_000_000) {
        prop_assume!(place < pool.participants.len());
        let mut heavier = pool.clone();
        heavier.participants[place].measure += more.unsigned_abs();
        if let (Ok(before), Ok(after)) = (allocate(&pool), allocate(&heavier)) {
            prop_assert!(after.portions[place].minor >= before.portions[place].minor);
        }
    }

    #[test]
    fn nobody_on_a_line_pays_more_than_going_alone(mut pool in pools(Kind::Serial)) {
        for participant in &mut pool.participants {
            (participant.floor_minor, participant.cap_minor) = (0, None);
        }
        let Split::Serial { segments_minor } = pool.split.clone() else { unreachable!() };
        for (participant, portion) in pool.participants.iter().zip(allocate(&pool).unwrap().portions) {
            let alone: i64 = segments_minor[..participant.place].iter().sum();
            prop_assert!(portion.minor <= alone);
        }
    }

    #[test]
    fn whoever_follows_the_steps_of_caps_and_floors_comes_to_the_portion(pool in any_pool()) {
        let Ok(shared) = allocate(&pool) else { return Ok(()) };
        let Some(scaling) = scaling(&pool).unwrap() else {
            prop_assert!(shared.portions.iter().all(|portion| portion.bound.is_none()));
            return Ok(());
        };
        for (place, (participant, portion)) in pool.participants.iter().zip(&shared.portions).enumerate() {
            prop_assert_eq!(scaling.on[place], portion.bound);
            let exactly = |minor: i64| BigUint::from(minor.unsigned_abs()) * &portion.denominator == portion.numerator;
            let rate = scaling.at_their_rate(place);
            let beside = |minor: i64| rate.as_ref().map(|(above, below)| above.cmp(&(BigUint::from(minor.unsigned_abs()) * below)));
            match portion.bound {
                Some(Bound::Cap) => {
                    let cap = if participant.exempt { 0 } else { participant.cap_minor.unwrap() };
                    prop_assert!(exactly(cap) && beside(cap).is_none_or(std::cmp::Ordering::is_ge));
                }
                Some(Bound::Floor) => {
                    let floor = participant.floor_minor;
                    prop_assert!(exactly(floor) && beside(floor).is_none_or(std::cmp::Ordering::is_lt));
                }
                None => {
                    let Some((above, below)) = rate else {
                        prop_assert!(exactly(0));
                        continue;
                    };
                    prop_assert_eq!(above * &portion.denominator, &portion.numerator * below);
                }
            }
        }
        // What is left is a whole number of minor units.
        prop_assert_eq!(scaling.left() % &scaling.plain.denominator, BigUint::default());
    }

    #[test]
    fn a_portion_is_less_than_a_unit_from_exact(pool in any_pool()) {
        let Ok(shared) = allocate(&pool) else { return Ok(()) };
        for portion in shared.portions {
            let paid = BigUint::from(portion.minor.unsigned_abs()) * &portion.denominator;
            let apart = if paid > portion.numerator { paid - &portion.numerator } else { portion.numerator.clone() - paid };
            prop_assert!(apart < portion.denominator);
        }
    }
}
