//! What a machine costs in a month, with everything that runs on it; and a site, with the machines that stand there.

use std::collections::BTreeMap;

use super::cost::{CostLine, Counted};
use super::kind::Kind;
use super::placement::{Spot, Thing};
use crate::Day;
use crate::calendar::Month;
use crate::treasury::money::Currency;

/// Sites, machines and services.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inventory {
    /// All of them, in any order; a kind and an address part name one.
    pub things: Vec<Thing>,
}

/// A line of what a machine costs, with whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldLine {
    /// Whether a site's, a machine's or a service's.
    pub kind: Kind,
    /// Its address part.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The line.
    pub line: CostLine,
    /// What it comes to.
    pub counted: Counted,
}

/// What a site, a machine or a service costs in a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssetCost {
    /// The month.
    pub month: Month,
    /// The lines that come to it: its own first, then those of what runs on it.
    pub lines: Vec<HeldLine>,
}

impl AssetCost {
    /// The sum of the lines, in minor units.
    #[must_use]
    pub fn total_minor(&self) -> i64 {
        self.lines.iter().map(|line| line.counted.minor).fold(0, i64::saturating_add)
    }
}

/// When things are counted elsewhere: from a day until another, which may be open.
pub type Elsewhere = BTreeMap<(Kind, String), Vec<(Day, Option<Day>)>>;

/// The first day of a stay and the first day elsewhere; open where there is none.
pub type Stretch = (Option<Day>, Option<Day>);

impl Inventory {
    /// A site, a machine or a service.
    #[must_use]
    pub fn find(&self, kind: Kind, slug: &str) -> Option<&Thing> {
        self.things.iter().find(|thing| thing.kind == kind && thing.slug == slug)
    }

    /// What something costs in a month: a machine with all that runs on it, a site with all that stands there; of what moved
    /// in the month, for the days that it was there. Every line is counted on one machine a day, so that the sites come to what all lines do.
    #[must_use]
    pub fn cost(&self, kind: Kind, slug: &str, month: Month, currency: Currency) -> AssetCost {
        let days = (month.first_day(), month.next().first_day());
        AssetCost { month, lines: self.lines_between(kind, slug, days, currency, &Elsewhere::new()) }
    }

    /// What a machine or a service costs from a day until another with all that runs on it, without the lines of what is
    /// counted elsewhere on its days there, and of what runs on that.
    #[must_use]
    pub fn lines_between(
        &self,
        kind: Kind,
        slug: &str,
        days: (Day, Day),
        currency: Currency,
        elsewhere: &Elsewhere,
    ) -> Vec<HeldLine> {
        let mut lines = Vec::new();
        if let Some(thing) = self.find(kind, slug) {
            self.collect(thing, days, currency, elsewhere, &mut Vec::new(), &mut lines);
        }
        lines
    }

    /// What a month costs: the sites by themselves, and machine by machine for the days that each stood at one, with all that
    /// ran on it: nothing is left out and nothing counted twice, whatever moved. Sites first, each by name; what costs nothing
    /// is left out.
    #[must_use]
    pub fn standing(&self, month: Month, currency: Currency) -> Vec<(&Thing, AssetCost)> {
        let (from, until) = (month.first_day(), month.next().first_day());
        let mut standing = Vec::new();
        for machine in self.things.iter().filter(|thing| thing.kind == Kind::Asset) {
            let mut lines = Vec::new();
            for stay in machine.stays().filter(|stay| matches!(stay.spot, Spot::Site { .. })) {
                let first = stay.from.map_or(from, |day| day.max(from));
                let end = stay.until.map_or(until, |day| day.min(until));
                if first < end {
                    self.collect(machine, (first, end), currency, &Elsewhere::new(), &mut Vec::new(), &mut lines);
                }
            }
            if !lines.is_empty() {
                standing.push((machine, AssetCost { month, lines }));
            }
        }
        for site in self.things.iter().filter(|thing| thing.kind == Kind::Site) {
            let mut lines = Vec::new();
            Self::own_lines(site, (from, until), currency, &mut lines);
            if !lines.is_empty() {
                standing.push((site, AssetCost { month, lines }));
            }
        }
        standing.sort_by(|(a, _), (b, _)| (a.kind, &a.name, &a.slug).cmp(&(b.kind, &b.name, &b.slug)));
        standing
    }

    fn collect<'a>(
        &'a self,
        thing: &'a Thing,
        (from, until): (Day, Day),
        currency: Currency,
        elsewhere: &Elsewhere,
        under: &mut Vec<&'a str>,
        lines: &mut Vec<HeldLine>,
    ) {
        Self::own_lines(thing, (from, until), currency, lines);
        let guests = match thing.kind {
            Kind::Site => self.machines_at(&thing.slug),
            // A table that holds a circle is not gone through for ever.
            Kind::Asset if !under.contains(&thing.slug.as_str()) => self.guests(&thing.slug),
            _ => return,
        };
        // A site may have the address part of a machine, and is never met again.
        under.push(if thing.kind == Kind::Asset { &thing.slug } else { "" });
        for (guest, stay) in guests {
            let window = (stay.0.map_or(from, |day| day.max(from)), stay.1.map_or(until, |day| day.min(until)));
            let gone = elsewhere.get(&(guest.kind, guest.slug.clone())).map(Vec::as_slice).unwrap_or_default();
            for here in without(window, gone) {
                self.collect(guest, here, currency, elsewhere, under, lines);
            }
        }
        under.pop();
    }

    /// The lines of a thing itself.
    fn own_lines(thing: &Thing, (from, until): (Day, Day), currency: Currency, lines: &mut Vec<HeldLine>) {
        for line in &thing.costs {
            if let Some(counted) = line.between(from, until, currency) {
                let (slug, name) = (thing.slug.clone(), thing.name.clone());
                lines.push(HeldLine { kind: thing.kind, slug, name, line: line.clone(), counted });
            }
        }
    }

    /// What runs or ran on a machine, with the first day there and the first day elsewhere; by kind and name.
    #[must_use]
    pub fn guests(&self, host: &str) -> Vec<(&Thing, Stretch)> {
        self.staying(|spot| matches!(spot, Spot::Host(slug) if slug == host))
    }

    /// The machines that stand or stood at a site, with the first day there and the first day elsewhere; by name.
    #[must_use]
    pub fn machines_at(&self, place: &str) -> Vec<(&Thing, Stretch)> {
        self.staying(|spot| matches!(spot, Spot::Site { site, .. } if site == place))
    }

    fn staying(&self, there: impl Fn(&Spot) -> bool) -> Vec<(&Thing, Stretch)> {
        let stays = self.things.iter().flat_map(|thing| thing.stays().map(move |stay| (thing, stay)));
        let on_it = stays.filter(|(_, stay)| there(stay.spot));
        let mut guests: Vec<_> = on_it.map(|(thing, stay)| (thing, (stay.from, stay.until))).collect();
        guests.sort_by(|(a, stay), (b, other)| {
            (a.kind, &a.name, &a.slug, stay.0).cmp(&(b.kind, &b.name, &b.slug, other.0))
        });
        guests
    }

    /// What runs on a machine on a day and was not retired by then; by kind and name.
    #[must_use]
    pub fn guests_on(&self, host: &str, day: Day) -> Vec<&Thing> {
        let here = |thing: &&Thing| {
            let begun = thing.places.first().is_some_and(|place| place.from <= day);
            let there = thing.retired_on.is_none_or(|retired| retired > day);
            begun && there && matches!(thing.on(day), Some(Spot::Host(slug)) if slug == host)
        };
        let mut guests: Vec<&Thing> = self.things.iter().filter(here).collect();
        guests.sort_by(|a, b| (a.kind, &a.name, &a.slug).cmp(&(b.kind, &b.name, &b.slug)));
        guests
    }
}

/// What is left of some days without those of other stretches, in order.
fn without((from, until): (Day, Day), gone: &[(Day, Option<Day>)]) -> Vec<(Day, Day)> {
    let mut gone = gone.to_vec();
    gone.sort_unstable();
    let (mut left, mut next) = (Vec::new(), from);
    for (first, end) in gone {
        let end = end.unwrap_or(until);
        if end <= first {
            continue;
        }
        left.push((next, first.min(until)));
        next = next.max(end);
    }
    left.push((next, until));
    left.retain(|(first, end)| first < end);
    left
}

#[cfg(test)]
#[path = "asset_cost_tests.rs"]
mod tests;
