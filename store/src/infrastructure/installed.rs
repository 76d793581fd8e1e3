//! Software, and which version of it runs where: as stored, and as events hold it.

use chrono::NaiveDateTime;
use domain::Day;
use domain::infrastructure::{Installed, Kind, Part};
use serde::Serialize;

use super::stock::{Asset, Service, Stock};
use crate::ids::ThingId;

/// Software.
#[derive(Debug, Clone, Serialize)]
pub struct Software {
    #[serde(skip)]
    pub(crate) id: ThingId,
    /// The address part.
    pub slug: String,
    /// The name.
    pub name: String,
    /// The licence, possibly nothing.
    pub licence: String,
    /// What else is worth knowing, possibly nothing.
    pub note: String,
    /// The first day without it.
    pub retired_on: Option<Day>,
    pub(crate) created_at: NaiveDateTime,
}

/// A version that runs or ran in a machine or a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Installation {
    /// Its number among those of its thing.
    pub number: i64,
    /// What it does there.
    pub part: Part,
    /// The software's address part.
    pub software: String,
    /// The software's name.
    #[serde(skip)]
    pub name: String,
    /// The software's licence, possibly nothing.
    #[serde(skip)]
    pub licence: String,
    /// The version, possibly nothing.
    pub version: String,
    /// The first day that it runs.
    pub from: Day,
    /// The first day that it runs no longer.
    pub until: Option<Day>,
    pub(crate) recorded_at: NaiveDateTime,
}

impl Installation {
    /// The name with the version.
    #[must_use]
    pub fn told(&self) -> String {
        format!("{} {}", self.name, self.version).trim().to_owned()
    }

    /// Whether it was struck out: it ended on its first day.
    #[must_use]
    pub fn is_struck(&self) -> bool {
        self.until == Some(self.from)
    }

    pub(super) fn installed(&self) -> Installed {
        Installed {
            number: self.number,
            part: self.part,
            software: self.software.clone(),
            version: self.version.clone(),
            from: self.from,
            until: self.until,
        }
    }
}

/// Somewhere that software runs or ran.
#[derive(Debug, Clone, Copy)]
pub struct RunsIn<'a> {
    /// A machine or a service.
    pub kind: Kind,
    /// Its address part.
    pub slug: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The first day without it.
    pub retired_on: Option<Day>,
    /// The version with its days.
    pub installation: &'a Installation,
}

impl RunsIn<'_> {
    /// The first day that it runs there no longer: its own end, or that of the machine or the service.
    #[must_use]
    pub fn until(&self) -> Option<Day> {
        match (self.installation.until, self.retired_on) {
            (Some(until), Some(retired)) => Some(until.min(retired)),
            (until, retired) => until.or(retired),
        }
    }
}

/// What of a part runs among some installations: the one without an end.
fn running(all: &[Installation], part: Part) -> Option<&Installation> {
    all.iter().find(|it| it.part == part && it.until.is_none())
}

impl Asset {
    /// The operating system with its version; empty where none is known.
    #[must_use]
    pub fn operating_system(&self) -> String {
        running(&self.installations, Part::OperatingSystem).map(Installation::told).unwrap_or_default()
    }
}

impl Service {
    /// The software that does it, with its version and licence.
    #[must_use]
    pub fn main(&self) -> Option<&Installation> {
        running(&self.installations, Part::Main)
    }
}

impl Stock {
    /// Software by its address part.
    #[must_use]
    pub fn software(&self, slug: &str) -> Option<&Software> {
        self.software.iter().find(|software| software.slug == slug)
    }

    /// Software by its name, whatever its letters' case.
    pub(super) fn software_named(&self, name: &str) -> Option<&Software> {
        let name = name.to_lowercase();
        self.software.iter().find(|software| software.name.to_lowercase() == name)
    }

    /// What runs or ran in a machine or a service, by number; nothing else has software.
    #[must_use]
    pub fn installations(&self, kind: Kind, slug: &str) -> Option<&[Installation]> {
        match kind {
            Kind::Asset => self.asset(slug).map(|asset| asset.installations.as_slice()),
            Kind::Service => self.service(slug).map(|service| service.installations.as_slice()),
            Kind::Provider | Kind::Site | Kind::Software => None,
        }
    }

    /// Where software runs and ran, the earliest first, those struck out left aside.
    #[must_use]
    pub fn runs_in(&self, software: &str) -> Vec<RunsIn<'_>> {
        let assets = self.assets.iter().map(|it| (Kind::Asset, &it.slug, &it.name, it.retired_on, &it.installations));
        let services =
            self.services.iter().map(|it| (Kind::Service, &it.slug, &it.name, it.retired_on, &it.installations));
        let all = services.chain(assets).flat_map(|(kind, slug, name, retired_on, installations)| {
            let own = installations.iter().filter(|it| it.software == software && !it.is_struck());
            own.map(move |installation| RunsIn { kind, slug, name, retired_on, installation })
        });
        let mut all: Vec<_> = all.collect();
        all.sort_by(|a, b| (a.installation.from, a.kind, a.name).cmp(&(b.installation.from, b.kind, b.name)));
        all
    }
}
