//! Retiring something: it keeps its page, its past and the costs that were agreed.

use diesel::prelude::*;
use domain::Day;
use domain::infrastructure::{Kind, check_retirement, guests_after};
use domain::validation::Refusal;

use super::stock::Stock;
use crate::act::Act;
use crate::db::Db;
use crate::error::CommandError;
use crate::schema::{assets, providers, services, sites, software};

/// Retires something from a day on.
///
/// # Errors
/// Not found, forbidden, the database fails, or beside `retired_on` what is wrong with the day: also
/// `error-retire-occupied` where something would still be there, and `error-retired` where it was retired before.
pub async fn retire(db: &Db, act: &Act, kind: Kind, slug: String, day: String) -> Result<(), CommandError> {
    db.command(act, "infrastructure.retire", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let (_, retired_on) = stock.head(kind, &slug).ok_or(CommandError::NotFound)?;
        let id = stock.id(kind, &slug).ok_or(CommandError::NotFound)?.as_str();
        if let Some(day) = retired_on {
            return Err(Refusal::new("error-retired").with("day", day).at("retired_on").into());
        }
        let day = check_retirement(&day, last_move(&stock, kind, &slug), tx.today)?;
        let occupants = occupants(&stock, kind, &slug, day);
        if !occupants.is_empty() {
            let refusal = Refusal::new("error-retire-occupied").with("names", occupants);
            return Err(refusal.at("retired_on").into());
        }
        let action = match kind {
            Kind::Provider => {
                let row = providers::table.find(id);
                diesel::update(row).set(providers::retired_on.eq(day)).execute(tx.conn)?;
                "infrastructure.provider.retired"
            }
            Kind::Site => {
                diesel::update(sites::table.find(id)).set(sites::retired_on.eq(day)).execute(tx.conn)?;
                "infrastructure.site.retired"
            }
            Kind::Asset => {
                diesel::update(assets::table.find(id)).set(assets::retired_on.eq(day)).execute(tx.conn)?;
                "infrastructure.asset.retired"
            }
            Kind::Service => {
                diesel::update(services::table.find(id)).set(services::retired_on.eq(day)).execute(tx.conn)?;
                "infrastructure.service.retired"
            }
            Kind::Software => {
                diesel::update(software::table.find(id)).set(software::retired_on.eq(day)).execute(tx.conn)?;
                "infrastructure.software.retired"
            }
        };
        tx.record_thing(action, kind, &slug)
    })
    .await
}

fn last_move(stock: &Stock, kind: Kind, slug: &str) -> Option<Day> {
    stock.inventory().find(kind, slug).and_then(|thing| thing.places.last()).map(|place| place.from)
}

/// The names of what would be there on the day or later.
fn occupants(stock: &Stock, kind: Kind, slug: &str, day: Day) -> Vec<String> {
    match kind {
        Kind::Provider => {
            let there = stock.sites.iter().filter(|site| site.provider.as_deref() == Some(slug));
            there.filter(|site| site.retired_on.is_none_or(|gone| gone > day)).map(|site| site.name.clone()).collect()
        }
        Kind::Site => {
            let stays_on = |asset: &&super::stock::Asset| {
                let mut ends = asset.places.iter().skip(1).map(|next| Some(next.from)).chain([None]);
                asset.places.iter().any(|place| {
                    let gone = [ends.next().flatten(), asset.retired_on].into_iter().flatten().min();
                    place.site.as_deref() == Some(slug) && gone.is_none_or(|gone| gone > day)
                })
            };
            stock.assets.iter().filter(stays_on).map(|asset| asset.name.clone()).collect()
        }
        Kind::Asset => {
            let mut names: Vec<String> =
                guests_after(&stock.inventory(), slug, day).into_iter().map(|guest| guest.name.clone()).collect();
            let stays = stock
                .further_on(slug)
                .filter(|(service, it)| service.further_until(it).is_none_or(|until| until > day.max(it.from)));
            names.extend(stays.map(|(service, _)| service.name.clone()));
            names
        }
        Kind::Software => {
            let runs = stock.runs_in(slug).into_iter().filter(|it| it.until().is_none_or(|until| until > day));
            let mut names: Vec<_> = runs.map(|it| it.name.to_owned()).collect();
            names.dedup();
            names
        }
        Kind::Service => Vec::new(),
    }
}
