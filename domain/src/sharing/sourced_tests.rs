use proptest::prelude::*;

use super::*;
use crate::calendar::{add_days, parse_day};
use crate::infrastructure::{Basis, CostLine, HardwareModel, Place, Spot, Thing};

fn day(text: &str) -> Day {
    parse_day(text).unwrap()
}

fn thing(slug: &str, host: Option<&str>, minor: i64) -> Thing {
    let spot = match host {
        Some(host) => Spot::Host(host.into()),
        None => Spot::Site { model: HardwareModel::OwnSite, site: "cellar".into() },
    };
    let basis = Basis::Monthly { amount_minor: minor };
    Thing {
        kind: Kind::Asset,
        slug: slug.into(),
        name: slug.to_uppercase(),
        places: vec![Place { from: day("2026-01-01"), spot }],
        costs: vec![CostLine { name: "Rent".into(), basis, from: day("2026-01-01"), until: None }],
        retired_on: None,
    }
}

fn stay(slug: &str, from: &str, until: Option<&str>) -> Sourced {
    Sourced { kind: Kind::Asset, slug: slug.into(), from: day(from), until: until.map(day) }
}

fn total(inventory: &Inventory, source: &Sourced, all: &[Sourced], month: &str) -> Option<i64> {
    let month = Month::parse(month).unwrap();
    cost_in_pool(inventory, source, &shared_by_itself(all), month, Currency::EUR).map(|cost| cost.total_minor())
}

#[test]
fn a_source_counts_for_its_days() {
    let inventory = Inventory { things: vec![thing("iron", None, 3_100), thing("vm", Some("iron"), 310)] };
    let all = [stay("iron", "2026-03-11", None), stay("vm", "2026-03-21", Some("2026-03-26"))];
    // Of the machine twenty-one days, of what runs on it but for the five that are shared by themselves.
    assert_eq!(total(&inventory, &all[0], &all, "2026-03"), Some(2_100 + 160));
    assert_eq!(total(&inventory, &all[1], &all, "2026-03"), Some(50));
    assert_eq!(total(&inventory, &all[0], &all, "2026-02"), None);
    assert_eq!(total(&inventory, &all[1], &all, "2026-04"), None);
    assert_eq!(total(&inventory, &all[0], &all, "2026-04"), Some(3_410));
    let never = stay("iron", "2026-03-11", Some("2026-03-11"));
    assert_eq!(total(&inventory, &never, &all, "2026-03"), None);
}

#[test]
fn a_thing_is_in_one_pool_a_day() {
    let meets = |one: (&str, Option<&str>), other: (&str, Option<&str>)| {
        let (one, other) = (stay("iron", one.0, one.1), stay("iron", other.0, other.1));
        assert_eq!(one.meets(&other), other.meets(&one));
        one.meets(&other)
    };
    assert!(meets(("2026-01-01", None), ("2026-05-01", None)));
    assert!(meets(("2026-01-01", Some("2026-05-02")), ("2026-05-01", None)));
    assert!(!meets(("2026-01-01", Some("2026-05-01")), ("2026-05-01", None)));
    assert!(!meets(("2026-01-01", None), ("2026-05-01", Some("2026-05-01"))));
    assert!(!meets(("2026-06-01", Some("2026-05-01")), ("2026-01-01", None)));
    assert!(!stay("iron", "2026-01-01", None).meets(&stay("steel", "2026-01-01", None)));
}

proptest! {
    /// Whatever moves from pool to pool and on which days, by itself or with its machine, also in the middle of a month: all
    /// pools together share what everything costs, nothing twice and nothing not at all.
    #[test]
    fn what_changes_pools_is_shared_without_a_gap_or_an_overlap(
        amounts in prop::collection::vec(1..1_000_000_i64, 8),
        changes in prop::collection::vec((0..8_usize, 0..400_u64), 0..24),
        of in 1..12_u32,
    ) {
        let mut inventory = Inventory::default();
        for (at, amount) in amounts.iter().enumerate() {
            let host = at.checked_sub(3).map(|host| format!("a{host}"));
            inventory.things.push(thing(&format!("a{at}"), host.as_deref(), *amount));
        }
        // The first three stand by themselves and are always in some pool; the others are now and then.
        let start = day("2026-01-01");
        let mut sources = Vec::new();
        for at in 0..amounts.len() {
            let mut days: Vec<Day> =
                changes.iter().filter(|(thing, _)| *thing == at).map(|(_, days)| add_days(start, *days)).collect();
            days.sort_unstable();
            if at < 3 {
                days.insert(0, start);
            }
            let ends = days.iter().skip(1).map(|day| Some(*day)).chain([None]);
            let stays = days.iter().zip(ends).map(|(from, until)| Sourced { from: *from, until, ..stay(&format!("a{at}"), "2026-01-01", None) });
            // Of what is now and then in a pool, every other stretch is spent outside.
            sources.extend(stays.enumerate().filter(|(turn, _)| at < 3 || turn % 2 == 0).map(|(_, stay)| stay));
        }
        for (at, one) in sources.iter().enumerate() {
            prop_assert!(sources.iter().skip(at + 1).all(|other| !one.meets(other)));
        }
        let (shared, month) = (shared_by_itself(&sources), Month::parse(&format!("2026-{of:02}")).unwrap());
        let costs = sources.iter().filter_map(|source| cost_in_pool(&inventory, source, &shared, month, Currency::EUR));
        let sum: i64 = costs.map(|cost| cost.total_minor()).sum();
        prop_assert_eq!(sum, amounts.iter().sum::<i64>());
    }
}
