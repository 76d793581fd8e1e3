//! What machines cost with what runs on them; moves, circles and retired hosts.

use proptest::prelude::*;

use super::*;
use crate::calendar::{add_days, parse_day};
use crate::infrastructure::{Basis, HardwareModel, Place, guests_after};

fn day(text: &str) -> Day {
    parse_day(text).unwrap()
}

fn at_site(from: &str) -> Place {
    Place { from: day(from), spot: Spot::Site { model: HardwareModel::OwnSite, site: "cellar".into() } }
}

fn on(host: &str, from: &str) -> Place {
    Place { from: day(from), spot: Spot::Host(host.into()) }
}

fn monthly(minor: i64) -> CostLine {
    let basis = Basis::Monthly { amount_minor: minor };
    CostLine { name: "Rent".into(), basis, from: day("2026-01-01"), until: None }
}

fn thing(kind: Kind, slug: &str, places: Vec<Place>, minor: i64) -> Thing {
    let name = slug.to_uppercase();
    Thing { kind, slug: slug.into(), name, places, costs: vec![monthly(minor)], retired_on: None }
}

fn inventory() -> Inventory {
    let start = "2026-01-01";
    Inventory {
        things: vec![
            thing(Kind::Asset, "iron", vec![at_site(start)], 10_000),
            thing(Kind::Asset, "steel", vec![at_site(start)], 20_000),
            thing(Kind::Asset, "vm", vec![on("iron", start), on("steel", "2026-03-11")], 3_100),
            thing(Kind::Service, "mail", vec![on("vm", start)], 100),
        ],
    }
}

fn total(inventory: &Inventory, slug: &str, month: &str) -> i64 {
    inventory.cost(Kind::Asset, slug, Month::parse(month).unwrap(), Currency::EUR).total_minor()
}

fn refused(inventory: &Inventory, slug: &str, place: &Place) -> (String, &'static str) {
    let error = inventory.check_place(Kind::Asset, slug, place).unwrap_err();
    (error.field, error.refusal.key)
}

#[test]
fn a_machine_costs_what_runs_on_it_for_the_days_that_it_did() {
    let all = inventory();
    assert_eq!((total(&all, "iron", "2026-02"), total(&all, "steel", "2026-02")), (13_200, 20_000));
    // Ten days of March here, twenty-one there; the cent that is not whole comes with the later days.
    assert_eq!((total(&all, "iron", "2026-03"), total(&all, "steel", "2026-03")), (11_032, 22_168));
    assert_eq!((total(&all, "iron", "2026-04"), total(&all, "steel", "2026-04")), (10_000, 23_200));
    let lines = all.cost(Kind::Asset, "iron", Month::parse("2026-03").unwrap(), Currency::EUR).lines;
    let lines: Vec<_> = lines.iter().map(|line| (line.slug.as_str(), line.counted.days)).collect();
    assert_eq!(lines, [("iron", 31), ("vm", 10), ("mail", 10)]);
}

#[test]
fn no_machine_runs_on_itself() {
    let mut all = inventory();
    assert_eq!(refused(&all, "iron", &on("iron", "2026-05-01")), ("host".into(), "error-host-cycle"));
    // The virtual machine runs on steel by then.
    assert_eq!(refused(&all, "steel", &on("vm", "2026-05-01")), ("host".into(), "error-host-cycle"));
    assert!(all.check_place(Kind::Asset, "iron", &on("vm", "2026-05-01")).is_ok());
    // It will only later run on steel: from that day there would be a circle.
    assert_eq!(refused(&all, "steel", &on("vm", "2026-02-01")), ("host".into(), "error-host-cycle"));
    assert_eq!(refused(&all, "vm", &on("steel", "2026-03-11")), ("from".into(), "error-move-before"));
    assert_eq!(refused(&all, "vm", &on("nowhere", "2026-06-01")), ("host".into(), "error-choice"));
    all.things[1].retired_on = Some(day("2026-05-01"));
    assert_eq!(refused(&all, "iron", &on("steel", "2026-06-01")), ("host".into(), "error-host-retired"));
    all.things.push(thing(Kind::Asset, "later", vec![at_site("2026-09-01")], 1));
    assert_eq!(refused(&all, "vm", &on("later", "2026-08-31")), ("from".into(), "error-host-not-yet"));
}

#[test]
fn a_host_is_not_retired_under_what_runs_on_it() {
    let mut all = inventory();
    let names = |all: &Inventory, host: &str, from: &str| -> Vec<String> {
        guests_after(all, host, day(from)).into_iter().map(|guest| guest.name.clone()).collect()
    };
    assert_eq!(names(&all, "iron", "2026-03-10"), ["VM"]);
    assert!(names(&all, "iron", "2026-03-11").is_empty());
    assert_eq!(names(&all, "steel", "2027-01-01"), ["VM"]);
    all.things[2].retired_on = Some(day("2026-12-01"));
    assert_eq!(names(&all, "steel", "2026-11-30"), ["VM"]);
    assert!(names(&all, "steel", "2026-12-01").is_empty());
}

#[test]
fn a_circle_in_the_table_ends() {
    let mut all = inventory();
    all.things[0].places = vec![on("vm", "2026-01-01")];
    assert!(total(&all, "iron", "2026-02") > 0);
    let iron = all.find(Kind::Asset, "iron").unwrap();
    assert_eq!(all.hosts(iron, day("2026-02-01")).len(), 2);
}

proptest! {
    /// Whatever moves where and when, onto hosts and off them, from site to site, nothing is lost and nothing counted twice.
    #[test]
    fn the_sites_come_to_all_lines(
        amounts in prop::collection::vec(1..1_000_000_i64, 8),
        rents in prop::collection::vec(1..1_000_000_i64, 2),
        moves in prop::collection::vec((0..8_usize, 0..11_usize, 1..400_u64), 0..16),
        picked in prop::collection::btree_set(0..8_usize, 0..5),
        of in 1..12_u32,
    ) {
        let mut all = Inventory::default();
        // One site has the address part of a machine.
        for (slug, rent) in ["cellar", "a1"].iter().zip(&rents) {
            all.things.push(thing(Kind::Site, slug, Vec::new(), *rent));
        }
        for (at, amount) in amounts.iter().enumerate() {
            let place = if at < 4 { at_site("2026-01-01") } else { on(&format!("a{}", at - 4), "2026-01-01") };
            all.things.push(thing(Kind::Asset, &format!("a{at}"), vec![place], *amount));
        }
        for (guest, host, days) in moves {
            let from = add_days(day("2026-01-01"), days);
            let at_a1 = Spot::Site { model: HardwareModel::OwnSite, site: "a1".into() };
            let spot = match host {
                0..8 => Spot::Host(format!("a{host}")),
                8..10 => at_site("2026-01-01").spot,
                _ => at_a1,
            };
            let place = Place { from, spot };
            if all.check_place(Kind::Asset, &format!("a{guest}"), &place).is_ok() {
                all.things[guest + 2].places.push(place);
            }
        }
        let month = Month::parse(&format!("2026-{of:02}")).unwrap();
        let standing: i64 = all.standing(month, Currency::EUR).iter().map(|(_, cost)| cost.total_minor()).sum();
        let lines = amounts.iter().sum::<i64>() + rents.iter().sum::<i64>();
        prop_assert_eq!(standing, lines);
        let of_site = |slug: &str| all.cost(Kind::Site, slug, month, Currency::EUR).total_minor();
        prop_assert_eq!(of_site("cellar") + of_site("a1"), lines);
        // Whatever machines are counted by themselves, what is left to the sites comes to the rest.
        let days = (month.first_day(), month.next().first_day());
        let by_itself = |at: &usize| ((Kind::Asset, format!("a{at}")), vec![(days.0, None)]);
        let apart: Elsewhere = picked.iter().map(by_itself).collect();
        let counted = |kind, slug: &str| {
            let lines = all.lines_between(kind, slug, days, Currency::EUR, &apart);
            lines.iter().map(|line| line.counted.minor).sum::<i64>()
        };
        let machines: i64 = apart.keys().map(|(kind, slug)| counted(*kind, slug)).sum();
        prop_assert_eq!(machines + counted(Kind::Site, "cellar") + counted(Kind::Site, "a1"), lines);
    }
}
