//! Taking back a retirement: the thing has been there all along.

use diesel::prelude::*;
use domain::Day;
use domain::infrastructure::Kind;
use domain::validation::Refusal;
use serde_json::{Map, json};

use super::installed::Installation;
use super::stock::{Placed, Stock};
use crate::act::Act;
use crate::db::Db;
use crate::error::CommandError;
use crate::schema::{assets, providers, services, sites, software};

/// Takes back the retirement of something. The log keeps the retirement, and the event says of which day it was.
///
/// # Errors
/// Not found, forbidden, the database fails; `error-not-retired`; `error-restore-without` where something that it needs was
/// retired since, `error-month-leans` where a month was shared by the retirement.
pub async fn restore(db: &Db, act: &Act, kind: Kind, slug: String) -> Result<(), CommandError> {
    db.command(act, "infrastructure.restore", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let (_, retired_on) = stock.head(kind, &slug).ok_or(CommandError::NotFound)?;
        let id = stock.id(kind, &slug).ok_or(CommandError::NotFound)?.as_str();
        let day = retired_on.ok_or_else(|| CommandError::refused("error-not-retired"))?;
        if let Some((name, gone)) = missing(&stock, kind, &slug) {
            return Err(Refusal::new("error-restore-without").with("name", name).with("day", gone).into());
        }
        let none = None::<Day>;
        let action = match kind {
            Kind::Provider => {
                let row = providers::table.find(id);
                diesel::update(row).set(providers::retired_on.eq(none)).execute(tx.conn)?;
                "infrastructure.provider.restored"
            }
            Kind::Site => {
                diesel::update(sites::table.find(id)).set(sites::retired_on.eq(none)).execute(tx.conn)?;
                "infrastructure.site.restored"
            }
            Kind::Asset => {
                diesel::update(assets::table.find(id)).set(assets::retired_on.eq(none)).execute(tx.conn)?;
                "infrastructure.asset.restored"
            }
            Kind::Service => {
                diesel::update(services::table.find(id)).set(services::retired_on.eq(none)).execute(tx.conn)?;
                "infrastructure.service.restored"
            }
            Kind::Software => {
                diesel::update(software::table.find(id)).set(software::retired_on.eq(none)).execute(tx.conn)?;
                "infrastructure.software.restored"
            }
        };
        tx.refuse_if_shared(&stock.inventory(), day)?;
        tx.record_thing_with(action, kind, &slug, Map::from_iter([("taken_back".to_owned(), json!(day))]))
    })
    .await
}

/// What something needs in order to be there, and was retired since: its name, and the day.
fn missing(stock: &Stock, kind: Kind, slug: &str) -> Option<(String, Day)> {
    let gone = |kind: Kind, slug: &str| stock.head(kind, slug).and_then(|(name, day)| Some((name, day?)));
    let under = |place: &Placed| {
        let site = place.site.as_deref().and_then(|site| gone(Kind::Site, site));
        site.or_else(|| place.host.as_deref().and_then(|host| gone(Kind::Asset, host)))
    };
    let runs = |all: &[Installation]| {
        all.iter().filter(|it| it.until.is_none()).find_map(|it| gone(Kind::Software, &it.software))
    };
    match kind {
        Kind::Provider | Kind::Software => None,
        Kind::Site => stock.site(slug)?.provider.as_deref().and_then(|provider| gone(Kind::Provider, provider)),
        Kind::Asset => {
            let asset = stock.asset(slug)?;
            asset.places.last().and_then(under).or_else(|| runs(&asset.installations))
        }
        Kind::Service => {
            let service = stock.service(slug)?;
            let further = || {
                let mut open = service.further.iter().filter(|it| it.until.is_none());
                open.find_map(|it| gone(Kind::Asset, &it.host))
            };
            service.places.last().and_then(under).or_else(further).or_else(|| runs(&service.installations))
        }
    }
}
