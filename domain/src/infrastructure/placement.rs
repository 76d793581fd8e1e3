//! Where a machine stands or runs, and since when. A thing is in one place at a time: the next place ends the one before.

use super::asset_cost::Inventory;
use super::cost::CostLine;
use super::kind::{HardwareModel, Kind};
use crate::Day;
use crate::calendar::parse_day;
use crate::validation::{Errors, FieldError, Refusal};

/// What stands for a model where the machine runs on a host of the inventory.
pub const HOSTED: &str = "hosted";

/// Where something is; sites and hosts by their address parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// A machine at a site.
    Site {
        /// Whose hardware it is.
        model: HardwareModel,
        /// The site.
        site: String,
    },
    /// On a machine of the inventory: a virtual machine, or a service.
    Host(String),
}

/// Where something is from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The first day there.
    pub from: Day,
    /// Where.
    pub spot: Spot,
}

/// A site, a machine or a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// [`Kind::Site`], [`Kind::Asset`] or [`Kind::Service`].
    pub kind: Kind,
    /// Its address part.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Where it is and was, the earliest first; one or more, and none for a site.
    pub places: Vec<Place>,
    /// What it costs.
    pub costs: Vec<CostLine>,
    /// The first day that it is no longer there.
    pub retired_on: Option<Day>,
}

/// Somewhere for some time; what a thing costs before its first day and after its last counts where it was first and last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay<'a> {
    /// Where.
    pub spot: &'a Spot,
    /// The first day there; none for the first place.
    pub from: Option<Day>,
    /// The first day elsewhere; none for the last place.
    pub until: Option<Day>,
}

impl Thing {
    /// Its stays, one after the other.
    pub fn stays(&self) -> impl Iterator<Item = Stay<'_>> {
        self.places.iter().enumerate().map(|(at, place)| Stay {
            spot: &place.spot,
            from: (at > 0).then_some(place.from),
            until: self.places.get(at + 1).map(|next| next.from),
        })
    }

    /// Where it is on a day; its first place before that, and its last after it was retired.
    #[must_use]
    pub fn on(&self, day: Day) -> Option<&Spot> {
        let last = self.places.iter().rev().find(|place| place.from <= day);
        last.or_else(|| self.places.first()).map(|place| &place.spot)
    }
}

/// A place as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlaceInput {
    /// A [`HardwareModel`], or [`HOSTED`].
    pub model: String,
    /// The address part of a site, for a model.
    pub site: String,
    /// The address part of a host, for [`HOSTED`] and for services.
    pub host: String,
    /// The first day there.
    pub from: String,
}

/// Checks where a machine is to be: on a host or at a site, and never both.
///
/// # Errors
/// Every field that is refused: `error-place-hosted` beside a site that was chosen with a host, `error-place-sited` beside a host
/// that was chosen with a site.
pub fn check(input: &PlaceInput) -> Result<Place, Vec<FieldError>> {
    let mut errors = Errors::new();
    let from = errors.take("from", parse_day(&input.from));
    let spot = if input.model == HOSTED {
        errors.take("site", no(&input.site, "error-place-hosted"));
        errors.take("host", named(&input.host)).map(Spot::Host)
    } else {
        let model = match input.model.as_str() {
            "" => Err(Refusal::new("error-choose")),
            model => model.parse(),
        };
        let (model, site) = (errors.take("model", model), errors.take("site", named(&input.site)));
        if model.is_some() {
            errors.take("host", no(&input.host, "error-place-sited"));
        }
        model.zip(site).map(|(model, site)| Spot::Site { model, site })
    };
    errors.finish(from.zip(spot).map(|(from, spot)| Place { from, spot }))
}

/// Checks where a service is to run: on a machine; its form has no site.
///
/// # Errors
/// Every field that is refused.
pub fn check_service_place(input: &PlaceInput) -> Result<Place, Vec<FieldError>> {
    check(&PlaceInput { model: HOSTED.to_owned(), site: String::new(), ..input.clone() })
}

/// Nothing may be chosen here: what was would be dropped.
fn no(raw: &str, key: &'static str) -> Result<(), Refusal> {
    if raw.is_empty() { Ok(()) } else { Err(Refusal::new(key)) }
}

fn named(raw: &str) -> Result<String, Refusal> {
    if raw.is_empty() { Err(Refusal::new("error-choose")) } else { Ok(raw.to_owned()) }
}

impl Inventory {
    /// Whether a thing may be in a place after those that it has been in: later than the last, and on no host that is not
    /// there or that, now or on a day to come, runs on the thing itself.
    ///
    /// # Errors
    /// Beside `from` `error-move-before`, or `error-host-not-yet`; beside `host` `error-choice`, `error-host-retired` or
    /// `error-host-cycle`; beside `host` or `site` `error-move-same`, where it would stay where it is.
    pub fn check_place(&self, kind: Kind, slug: &str, place: &Place) -> Result<(), FieldError> {
        let last = self.find(kind, slug).and_then(|thing| thing.places.last());
        if let Some(last) = last.filter(|last| last.from >= place.from) {
            return Err(Refusal::new("error-move-before").with("last", last.from).at("from"));
        }
        if let Some(last) = last.filter(|last| last.spot == place.spot) {
            let field = if matches!(place.spot, Spot::Host(_)) { "host" } else { "site" };
            return Err(Refusal::new("error-move-same").with("since", last.from).at(field));
        }
        self.check_host(kind, slug, place)
    }

    /// Where a thing would be if its last move, of a day, were taken back: where it was before, from that day on.
    ///
    /// # Errors
    /// `error-move-none` where it never moved; `error-move-other` where the last move is not that day's; and as
    /// [`Self::check_place`] of a host that can no longer carry it.
    pub fn check_move_back(&self, kind: Kind, slug: &str, from: Day) -> Result<Place, Refusal> {
        let places = self.find(kind, slug).map(|thing| thing.places.as_slice()).unwrap_or_default();
        let [.., before, last] = places else { return Err(Refusal::new("error-move-none")) };
        if last.from != from {
            return Err(Refusal::new("error-move-other").with("last", last.from));
        }
        let back = Place { from, spot: before.spot.clone() };
        self.check_host(kind, slug, &back).map_err(|error| error.refusal)?;
        Ok(back)
    }

    /// Whether the host of a place, if it has one, can carry a thing there.
    fn check_host(&self, kind: Kind, slug: &str, place: &Place) -> Result<(), FieldError> {
        let Spot::Host(host) = &place.spot else { return Ok(()) };
        let found = self.find(Kind::Asset, host).ok_or_else(|| Refusal::new("error-choice").at("host"))?;
        if let Some(day) = found.retired_on {
            let refusal = Refusal::new("error-host-retired").with("host", found.name.clone()).with("day", day);
            return Err(refusal.at("host"));
        }
        if let Some(first) = found.places.first().map(|first| first.from).filter(|first| *first > place.from) {
            let refusal = Refusal::new("error-host-not-yet").with("host", found.name.clone()).with("day", first);
            return Err(refusal.at("from"));
        }
        if kind == Kind::Asset && self.leads_to(found, slug, place.from) {
            let refusal = Refusal::new("error-host-cycle").with("host", found.name.clone());
            return Err(refusal.at("host"));
        }
        Ok(())
    }

    /// Whether a machine runs, on a day or later, on another, be it through other hosts. Only where something moves is there
    /// anything new to see.
    fn leads_to(&self, machine: &Thing, other: &str, from: Day) -> bool {
        let moves = self.things.iter().flat_map(|thing| &thing.places).map(|place| place.from);
        let mut days: Vec<Day> = moves.filter(|day| *day > from).chain([from]).collect();
        days.sort_unstable();
        days.dedup();
        days.into_iter().any(|day| self.hosts(machine, day).iter().any(|host| host.slug == other))
    }

    /// A machine and those that it runs on, on a day, the nearest first.
    #[must_use]
    pub fn hosts<'a>(&'a self, machine: &'a Thing, day: Day) -> Vec<&'a Thing> {
        let mut hosts = vec![machine];
        let mut here = machine;
        while let Some(Spot::Host(host)) = here.on(day) {
            // Every machine is met at most once, even in a table that holds a circle.
            match self.find(Kind::Asset, host).filter(|host| hosts.iter().all(|met| met.slug != host.slug)) {
                Some(host) => {
                    hosts.push(host);
                    here = host;
                }
                None => break,
            }
        }
        hosts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(model: &str, site: &str, host: &str) -> Vec<(String, &'static str)> {
        let input = PlaceInput { model: model.into(), site: site.into(), host: host.into(), from: "2026-01-01".into() };
        let errors = check(&input).err().unwrap_or_default();
        errors.into_iter().map(|error| (error.field, error.refusal.key)).collect()
    }

    #[test]
    fn a_place_is_on_a_host_or_at_a_site_and_nothing_chosen_is_dropped() {
        assert_eq!(told(HOSTED, "", "iron"), []);
        assert_eq!(told("own_site", "cellar", ""), []);
        assert_eq!(told(HOSTED, "cellar", "iron"), [("site".to_owned(), "error-place-hosted")]);
        assert_eq!(told("own_site", "cellar", "iron"), [("host".to_owned(), "error-place-sited")]);
        let unsaid = [("model".to_owned(), "error-choose"), ("site".to_owned(), "error-choose")];
        assert_eq!(told("", "", "iron"), unsaid);
    }
}
