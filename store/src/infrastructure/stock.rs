//! Everything in the inventory. What is serialised of a thing is its state, as events hold it.

use chrono::NaiveDateTime;
use domain::Day;
use domain::infrastructure::{
    Area, Basis, BasisKind, CostLine, HardwareModel, Inventory, KeptBy, Kind, Place, ServiceKind, Spot, Thing,
};
use domain::sharing::Quantity;
use serde::Serialize;
use serde_json::Value;

use super::further::Further;
use super::installed::{Installation, Software};
use crate::ids::ThingId;

/// A provider.
#[derive(Debug, Clone, Serialize)]
pub struct Provider {
    #[serde(skip)]
    pub(crate) id: ThingId,
    /// The address part.
    pub slug: String,
    /// The name.
    pub name: String,
    /// Under which law it works.
    pub jurisdiction: String,
    /// The contract, possibly nothing.
    pub contract: String,
    /// What about it is communal, possibly nothing.
    pub communal: String,
    /// What is not, possibly nothing.
    pub not_communal: String,
    /// The first day without it.
    pub retired_on: Option<Day>,
    pub(crate) created_at: NaiveDateTime,
}

/// A site.
#[derive(Debug, Clone, Serialize)]
pub struct Site {
    #[serde(skip)]
    pub(crate) id: ThingId,
    /// The address part.
    pub slug: String,
    /// The name.
    pub name: String,
    /// Where it is.
    pub location: String,
    /// The address part of its provider; none for a site of ours.
    pub provider: Option<String>,
    /// What else is worth knowing, possibly nothing.
    pub note: String,
    /// The first day without it.
    pub retired_on: Option<Day>,
    pub(crate) created_at: NaiveDateTime,
    /// What it costs beside the machines that stand there, by number.
    pub costs: Vec<Cost>,
}

/// A machine.
#[derive(Debug, Clone, Serialize)]
pub struct Asset {
    #[serde(skip)]
    pub(crate) id: ThingId,
    /// The address part.
    pub slug: String,
    /// The name.
    pub name: String,
    /// What it is, possibly nothing.
    pub description: String,
    /// The first day without it.
    pub retired_on: Option<Day>,
    pub(crate) created_at: NaiveDateTime,
    /// Where it is and was, the earliest first.
    pub places: Vec<Placed>,
    /// Who answers for what, in the order of [`Area::ALL`].
    pub responsibilities: Vec<Responsibility>,
    /// What it costs, by number.
    pub costs: Vec<Cost>,
    /// What runs and ran in it, by number.
    pub installations: Vec<Installation>,
}

/// A service.
#[derive(Debug, Clone, Serialize)]
pub struct Service {
    #[serde(skip)]
    pub(crate) id: ThingId,
    /// The address part.
    pub slug: String,
    /// The name.
    pub name: String,
    /// What it is for, in one of six kinds.
    pub kind: ServiceKind,
    /// What it is for, in words, possibly none.
    pub purpose: String,
    /// Where it is reached, possibly nothing.
    pub address: String,
    /// The first day without it.
    pub retired_on: Option<Day>,
    pub(crate) created_at: NaiveDateTime,
    /// Where it runs and ran, the earliest first.
    pub places: Vec<Placed>,
    /// What it costs beside its machine, by number.
    pub costs: Vec<Cost>,
    /// Machines that it stands and stood on beside its main one, by number.
    pub further: Vec<Further>,
    /// What it is made of and was made of, by number.
    pub installations: Vec<Installation>,
}

/// Where something is from a day on: at a site in a model, or on a host.
#[derive(Debug, Clone, Serialize)]
pub struct Placed {
    /// The first day there.
    pub from: Day,
    /// Whose hardware it is, at a site.
    pub model: Option<HardwareModel>,
    /// The site's address part.
    pub site: Option<String>,
    /// The host's address part.
    pub host: Option<String>,
    pub(crate) recorded_at: NaiveDateTime,
}

impl Placed {
    /// Where a thing of these places, the earliest first, is on a day: its first place before that.
    #[must_use]
    pub fn on(places: &[Self], day: Day) -> Option<&Self> {
        places.iter().rev().find(|place| place.from <= day).or_else(|| places.first())
    }

    /// Where it is planned to be later than a day, the earliest first.
    pub fn after(places: &[Self], day: Day) -> impl Iterator<Item = &Self> {
        places.iter().skip(1).filter(move |place| place.from > day)
    }
}

/// Who answers for an area.
#[derive(Debug, Clone, Serialize)]
pub struct Responsibility {
    /// The area.
    pub area: Area,
    /// Whose it is.
    pub kept_by: KeptBy,
    /// The number of the member who was named.
    pub member: Option<i64>,
    /// The address part of the circle that was named.
    pub circle: Option<String>,
    /// The name of either; empty where nobody was named.
    #[serde(skip)]
    pub name: String,
    /// Whether a member who was named is one no longer.
    #[serde(skip)]
    pub has_left: bool,
}

/// A cost.
#[derive(Debug, Clone, Serialize)]
pub struct Cost {
    /// Its number among those of its thing.
    pub number: i64,
    /// What is paid for.
    pub name: String,
    /// How it is stated.
    pub basis: BasisKind,
    /// The amount or price in minor units; none for power.
    pub amount_minor: Option<i64>,
    /// The life of something bought.
    pub life_months: Option<i64>,
    /// The power drawn.
    pub watts: Option<i64>,
    /// Millionths of the currency's unit for a kilowatt-hour.
    pub tariff_millionths: Option<i64>,
    /// The first day that is paid for.
    pub from: Day,
    /// The first day that is no longer paid for.
    pub until: Option<Day>,
    pub(crate) recorded_at: NaiveDateTime,
}

impl Cost {
    /// The line that it counts by; the table's checks leave nothing out.
    #[must_use]
    pub fn line(&self) -> CostLine {
        let amount = self.amount_minor.unwrap_or(0);
        let basis = match self.basis {
            BasisKind::Monthly => Basis::Monthly { amount_minor: amount },
            BasisKind::Yearly => Basis::Yearly { amount_minor: amount },
            BasisKind::Purchase => {
                let life_months = self.life_months.and_then(|months| u32::try_from(months).ok()).unwrap_or(1).max(1);
                Basis::Purchase { price_minor: amount, life_months }
            }
            BasisKind::Power => {
                let tariff = self.tariff_millionths.and_then(Quantity::from_millionths).unwrap_or(Quantity::ZERO);
                Basis::Power { watts: self.watts.unwrap_or(0), tariff }
            }
        };
        CostLine { name: self.name.clone(), basis, from: self.from, until: self.until }
    }
}

/// Everything in the inventory, each by name.
#[derive(Debug, Clone, Default)]
pub struct Stock {
    /// Providers.
    pub providers: Vec<Provider>,
    /// Sites.
    pub sites: Vec<Site>,
    /// Machines.
    pub assets: Vec<Asset>,
    /// Services.
    pub services: Vec<Service>,
    /// Software.
    pub software: Vec<Software>,
}

impl Stock {
    /// A provider by its address part.
    #[must_use]
    pub fn provider(&self, slug: &str) -> Option<&Provider> {
        self.providers.iter().find(|provider| provider.slug == slug)
    }

    /// A site by its address part.
    #[must_use]
    pub fn site(&self, slug: &str) -> Option<&Site> {
        self.sites.iter().find(|site| site.slug == slug)
    }

    /// A machine by its address part.
    #[must_use]
    pub fn asset(&self, slug: &str) -> Option<&Asset> {
        self.assets.iter().find(|asset| asset.slug == slug)
    }

    /// A service by its address part.
    #[must_use]
    pub fn service(&self, slug: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.slug == slug)
    }

    /// The address parts and names of a kind.
    #[must_use]
    pub fn names(&self, kind: Kind) -> Vec<(&str, &str)> {
        match kind {
            Kind::Provider => self.providers.iter().map(|it| (it.slug.as_str(), it.name.as_str())).collect(),
            Kind::Site => self.sites.iter().map(|it| (it.slug.as_str(), it.name.as_str())).collect(),
            Kind::Asset => self.assets.iter().map(|it| (it.slug.as_str(), it.name.as_str())).collect(),
            Kind::Service => self.services.iter().map(|it| (it.slug.as_str(), it.name.as_str())).collect(),
            Kind::Software => self.software.iter().map(|it| (it.slug.as_str(), it.name.as_str())).collect(),
        }
    }

    /// The name of something, and the first day without it.
    #[must_use]
    pub fn head(&self, kind: Kind, slug: &str) -> Option<(String, Option<Day>)> {
        match kind {
            Kind::Provider => self.provider(slug).map(|it| (it.name.clone(), it.retired_on)),
            Kind::Site => self.site(slug).map(|it| (it.name.clone(), it.retired_on)),
            Kind::Asset => self.asset(slug).map(|it| (it.name.clone(), it.retired_on)),
            Kind::Service => self.service(slug).map(|it| (it.name.clone(), it.retired_on)),
            Kind::Software => self.software(slug).map(|it| (it.name.clone(), it.retired_on)),
        }
    }

    /// What a site, a machine or a service costs itself; nothing else does.
    #[must_use]
    pub fn costs(&self, kind: Kind, slug: &str) -> Option<&[Cost]> {
        match kind {
            Kind::Asset => self.asset(slug).map(|asset| asset.costs.as_slice()),
            Kind::Service => self.service(slug).map(|service| service.costs.as_slice()),
            Kind::Site => self.site(slug).map(|site| site.costs.as_slice()),
            Kind::Provider | Kind::Software => None,
        }
    }

    /// The last place of a machine or a service.
    pub(crate) fn last_place(&self, kind: Kind, slug: &str) -> Option<&Placed> {
        match kind {
            Kind::Asset => self.asset(slug)?.places.last(),
            Kind::Service => self.service(slug)?.places.last(),
            Kind::Provider | Kind::Site | Kind::Software => None,
        }
    }

    /// The state of something, as its events hold it.
    pub(crate) fn state(&self, kind: Kind, slug: &str) -> Option<Value> {
        match kind {
            Kind::Provider => self.provider(slug).and_then(|it| serde_json::to_value(it).ok()),
            Kind::Site => self.site(slug).and_then(|it| serde_json::to_value(it).ok()),
            Kind::Asset => self.asset(slug).and_then(|it| serde_json::to_value(it).ok()),
            Kind::Service => self.service(slug).and_then(|it| serde_json::to_value(it).ok()),
            Kind::Software => self.software(slug).and_then(|it| serde_json::to_value(it).ok()),
        }
    }

    pub(crate) fn id(&self, kind: Kind, slug: &str) -> Option<&ThingId> {
        match kind {
            Kind::Provider => self.provider(slug).map(|it| &it.id),
            Kind::Site => self.site(slug).map(|it| &it.id),
            Kind::Asset => self.asset(slug).map(|it| &it.id),
            Kind::Service => self.service(slug).map(|it| &it.id),
            Kind::Software => self.software(slug).map(|it| &it.id),
        }
    }

    /// Sites, machines and services with their places and costs, to count with.
    #[must_use]
    pub fn inventory(&self) -> Inventory {
        let assets = self.assets.iter().map(|asset| Thing {
            kind: Kind::Asset,
            slug: asset.slug.clone(),
            name: asset.name.clone(),
            places: places(&asset.places),
            costs: asset.costs.iter().map(Cost::line).collect(),
            retired_on: asset.retired_on,
        });
        let services = self.services.iter().map(|service| Thing {
            kind: Kind::Service,
            slug: service.slug.clone(),
            name: service.name.clone(),
            places: places(&service.places),
            costs: service.costs.iter().map(Cost::line).collect(),
            retired_on: service.retired_on,
        });
        let sites = self.sites.iter().map(|site| Thing {
            kind: Kind::Site,
            slug: site.slug.clone(),
            name: site.name.clone(),
            places: Vec::new(),
            costs: site.costs.iter().map(Cost::line).collect(),
            retired_on: site.retired_on,
        });
        Inventory { things: assets.chain(services).chain(sites).collect() }
    }
}

fn places(placed: &[Placed]) -> Vec<Place> {
    let spot = |placed: &Placed| match (placed.model, &placed.site, &placed.host) {
        (Some(model), Some(site), _) => Some(Spot::Site { model, site: site.clone() }),
        (_, _, Some(host)) => Some(Spot::Host(host.clone())),
        _ => None,
    };
    placed.iter().filter_map(|placed| Some(Place { from: placed.from, spot: spot(placed)? })).collect()
}
