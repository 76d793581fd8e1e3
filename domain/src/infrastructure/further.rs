//! The machines that a service stands on beside the one that it runs on: a replica, a target of its copies. They carry nothing
//! of its cost, which is counted on the main one alone.

use super::asset_cost::Inventory;
use super::kind::Kind;
use super::placement::Spot;
use crate::Day;
use crate::calendar::parse_day;
use crate::text::{NAME_LENGTH_MAX, line};
use crate::validation::{Errors, FieldError, Refusal};

/// How many further machines a service may have, those that it stands on no longer too.
pub const FURTHER_MAX: usize = 100;

/// A further machine as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FurtherInput {
    /// The machine's address part.
    pub host: String,
    /// What for: `replica`.
    pub purpose: String,
    /// The first day.
    pub from: String,
}

/// A further machine, for some time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FurtherPlace {
    /// The machine's address part.
    pub host: String,
    /// What for.
    pub purpose: String,
    /// The first day.
    pub from: Day,
    /// The first day without it.
    pub until: Option<Day>,
}

impl FurtherInput {
    /// Checks a further machine by itself.
    ///
    /// # Errors
    /// Every field that is refused.
    pub fn check(&self) -> Result<FurtherPlace, Vec<FieldError>> {
        let mut errors = Errors::new();
        let host = if self.host.is_empty() { Err(Refusal::new("error-choose")) } else { Ok(self.host.clone()) };
        let host = errors.take("host", host);
        let purpose = errors.take("purpose", line(&self.purpose, NAME_LENGTH_MAX));
        let from = errors.take("from", parse_day(&self.from));
        errors.finish((|| Some(FurtherPlace { host: host?, purpose: purpose?, from: from?, until: None }))())
    }
}

impl Inventory {
    /// Whether a service may stand on a further machine from a day on, beside those that it stands on for some time: on one
    /// that is there and not its main one on that day, and not twice on the same at once.
    ///
    /// # Errors
    /// Beside `host` `error-choice`, `error-host-retired`, `error-further-main` or `error-further-twice`; beside `from`
    /// `error-host-not-yet` or `error-further-early`.
    pub fn check_further(&self, service: &str, new: &FurtherPlace, others: &[FurtherPlace]) -> Result<(), FieldError> {
        let found = self.find(Kind::Asset, &new.host).ok_or_else(|| Refusal::new("error-choice").at("host"))?;
        let refused = |key: &'static str| Refusal::new(key).with("host", found.name.clone());
        if let Some(day) = found.retired_on {
            return Err(refused("error-host-retired").with("day", day).at("host"));
        }
        if let Some(first) = found.places.first().map(|first| first.from).filter(|first| *first > new.from) {
            return Err(refused("error-host-not-yet").with("day", first).at("from"));
        }
        let thing = self.find(Kind::Service, service);
        if let Some(since) = thing.and_then(|it| it.places.first()).map(|it| it.from).filter(|it| *it > new.from) {
            return Err(Refusal::new("error-further-early").with("since", since).at("from"));
        }
        if thing.and_then(|thing| thing.on(new.from)) == Some(&Spot::Host(new.host.clone())) {
            return Err(refused("error-further-main").at("host"));
        }
        let twice = |other: &&FurtherPlace| {
            let lasts = other.until.is_none_or(|until| new.from < until) && other.until != Some(other.from);
            other.host == new.host && lasts
        };
        match others.iter().find(twice) {
            Some(other) => Err(refused("error-further-twice").with("since", other.from).at("host")),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::infrastructure::{HardwareModel, Place, Thing};

    fn day(text: &str) -> Day {
        parse_day(text).unwrap()
    }

    fn thing(kind: Kind, slug: &str, spot: Spot, from: &str) -> Thing {
        let places = vec![Place { from: day(from), spot }];
        Thing { kind, slug: slug.into(), name: slug.to_uppercase(), places, costs: Vec::new(), retired_on: None }
    }

    #[test]
    fn a_service_stands_once_on_machines_that_are_there() {
        let site = || Spot::Site { model: HardwareModel::OwnSite, site: "cellar".into() };
        let mut all = Inventory {
            things: vec![
                thing(Kind::Asset, "iron", site(), "2026-01-01"),
                thing(Kind::Asset, "steel", site(), "2026-03-01"),
                thing(Kind::Asset, "rust", site(), "2026-01-01"),
                thing(Kind::Service, "mail", Spot::Host("iron".into()), "2026-02-01"),
            ],
        };
        all.things[2].retired_on = Some(day("2026-05-01"));
        let new = |host: &str, from: &str| {
            let input = FurtherInput { host: host.into(), purpose: "replica".into(), from: from.into() };
            input.check().unwrap()
        };
        let told = |all: &Inventory, new: &FurtherPlace, others: &[FurtherPlace]| {
            all.check_further("mail", new, others).map_err(|error| (error.field, error.refusal.key))
        };
        let steel = new("steel", "2026-04-01");
        assert_eq!(told(&all, &steel, &[]), Ok(()));
        let beside = |field: &str, key| Err((field.to_owned(), key));
        assert_eq!(told(&all, &new("moon", "2026-04-01"), &[]), beside("host", "error-choice"));
        assert_eq!(told(&all, &new("rust", "2026-04-01"), &[]), beside("host", "error-host-retired"));
        assert_eq!(told(&all, &new("steel", "2026-02-28"), &[]), beside("from", "error-host-not-yet"));
        assert_eq!(told(&all, &new("iron", "2026-01-31"), &[]), beside("from", "error-further-early"));
        assert_eq!(told(&all, &new("iron", "2026-04-01"), &[]), beside("host", "error-further-main"));
        assert_eq!(
            told(&all, &new("steel", "2026-06-01"), std::slice::from_ref(&steel)),
            beside("host", "error-further-twice")
        );
        let ended = FurtherPlace { until: Some(day("2026-06-01")), ..steel };
        assert_eq!(told(&all, &new("steel", "2026-06-01"), std::slice::from_ref(&ended)), Ok(()));
        assert_eq!(told(&all, &new("steel", "2026-05-31"), &[ended]), beside("host", "error-further-twice"));
        let fields: Vec<_> = FurtherInput::default().check().unwrap_err().into_iter().map(|it| it.field).collect();
        assert_eq!(fields, ["host", "purpose", "from"]);
    }
}
