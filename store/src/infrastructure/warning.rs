//! What somebody should look at.

use domain::Day;
use domain::infrastructure::{Area, Kind, gaps, overlaps};

use super::stock::{Asset, Cost, Placed, Stock};

/// Something that somebody should look at; the thing by its kind and address part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// What is ours has nobody's name.
    NoKeeper {
        /// The machine.
        slug: String,
        /// What of it.
        area: Area,
    },
    /// Whoever was named is a member no longer.
    KeeperLeft {
        /// The machine.
        slug: String,
        /// What of it.
        area: Area,
        /// Who was named.
        name: String,
    },
    /// The life that a price was spread over has ended, and it is still there.
    PastLife {
        /// The machine.
        slug: String,
        /// What was bought.
        cost: String,
        /// The first day after it.
        since: Day,
    },
    /// It was retired, and a cost runs on.
    CostAfter {
        /// Whether a site's, a machine's or a service's.
        kind: Kind,
        /// The thing.
        slug: String,
        /// The cost.
        cost: String,
    },
    /// Nothing is paid between two costs of one name.
    Gap {
        /// Whether a site's, a machine's or a service's.
        kind: Kind,
        /// The thing.
        slug: String,
        /// The costs.
        cost: String,
        /// The first day without.
        first: Day,
        /// The last day without.
        last: Day,
    },
    /// Two costs of one name are paid on the same day.
    Overlap {
        /// Whether a site's, a machine's or a service's.
        kind: Kind,
        /// The thing.
        slug: String,
        /// The costs.
        cost: String,
        /// The first day of the one.
        first: Day,
        /// The first day of the other.
        second: Day,
    },
}

impl Warning {
    /// The kind and address part of what it is about.
    #[must_use]
    pub fn about(&self) -> (Kind, &str) {
        match self {
            Self::NoKeeper { slug, .. } | Self::KeeperLeft { slug, .. } | Self::PastLife { slug, .. } => {
                (Kind::Asset, slug)
            }
            Self::CostAfter { kind, slug, .. } | Self::Gap { kind, slug, .. } | Self::Overlap { kind, slug, .. } => {
                (*kind, slug)
            }
        }
    }
}

impl Asset {
    /// Whether it runs on a host of the inventory on a day.
    #[must_use]
    pub fn is_hosted(&self, day: Day) -> bool {
        Placed::on(&self.places, day).is_some_and(|place| place.host.is_some())
    }
}

impl Stock {
    /// What somebody should look at on a day, machine by machine.
    #[must_use]
    pub fn warnings(&self, day: Day) -> Vec<Warning> {
        let mut warnings = Vec::new();
        for asset in &self.assets {
            if asset.retired_on.is_none() {
                keepers(asset, day, &mut warnings);
                past_life(asset, day, &mut warnings);
            }
            costs(Kind::Asset, &asset.slug, asset.retired_on, &asset.costs, &mut warnings);
        }
        for site in &self.sites {
            costs(Kind::Site, &site.slug, site.retired_on, &site.costs, &mut warnings);
        }
        for service in &self.services {
            costs(Kind::Service, &service.slug, service.retired_on, &service.costs, &mut warnings);
        }
        warnings
    }
}

fn keepers(asset: &Asset, day: Day, warnings: &mut Vec<Warning>) {
    let own = asset.responsibilities.iter().filter(|kept| kept.kept_by.is_ours_too());
    for kept in own.filter(|kept| !(asset.is_hosted(day) && kept.area.is_the_hosts())) {
        let (slug, area) = (asset.slug.clone(), kept.area);
        if kept.name.is_empty() {
            warnings.push(Warning::NoKeeper { slug, area });
        } else if kept.has_left {
            warnings.push(Warning::KeeperLeft { slug, area, name: kept.name.clone() });
        }
    }
}

fn past_life(asset: &Asset, day: Day, warnings: &mut Vec<Warning>) {
    let lines = asset.costs.iter().map(Cost::line).filter(|line| line.until != Some(line.from));
    let last = lines.filter_map(|line| Some((line.life_end()?, line.name))).max();
    if let Some((since, cost)) = last.filter(|(since, _)| *since <= day) {
        warnings.push(Warning::PastLife { slug: asset.slug.clone(), cost, since });
    }
}

fn costs(kind: Kind, slug: &str, retired_on: Option<Day>, costs: &[Cost], warnings: &mut Vec<Warning>) {
    let lines: Vec<_> = costs.iter().map(Cost::line).collect();
    if let Some(retired) = retired_on {
        for line in lines.iter().filter(|line| line.end().is_none_or(|end| end > retired)) {
            warnings.push(Warning::CostAfter { kind, slug: slug.to_owned(), cost: line.name.clone() });
        }
    }
    for (cost, first, last) in gaps(&lines) {
        warnings.push(Warning::Gap { kind, slug: slug.to_owned(), cost, first, last });
    }
    for (cost, first, second) in overlaps(&lines) {
        warnings.push(Warning::Overlap { kind, slug: slug.to_owned(), cost, first, second });
    }
}
