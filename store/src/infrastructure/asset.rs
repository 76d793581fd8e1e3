//! Entering, changing and moving machines, and moving services.

use diesel::prelude::*;
use domain::Day;
use domain::infrastructure::{
    Area, AssetInput, HardwareModel, Kind, NewAsset, NewInstallation, Part, Place, PlaceInput, Spot, check_place,
    check_service_place, split_version, usual,
};
use domain::validation::{FieldError, Refusal};

use super::record::{check_name, new_slug};
use super::stock::Stock;
use crate::act::Act;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::ThingId;
use crate::schema::{assets, places, responsibilities};
use crate::time::stored;
use crate::tx::Tx;

/// Enters a machine where it is, with whoever usually answers in its model; its address part.
///
/// # Errors
/// Forbidden, what is wrong with the input, or the database fails.
pub async fn create_asset(db: &Db, act: &Act, input: AssetInput, place: PlaceInput) -> Result<String, CommandError> {
    db.command(act, "infrastructure.create_asset", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let (new, place) = both(input.check(), check_place(&place))?;
        let slug = new_slug(&stock, Kind::Asset, &new.name)?;
        check_spot(&stock, Kind::Asset, &slug, &place)?;
        let id = ThingId::fresh(tx.now);
        diesel::insert_into(assets::table)
            .values((
                assets::id.eq(&id),
                assets::slug.eq(&slug),
                assets::name.eq(&new.name),
                assets::description.eq(&new.description),
                assets::created_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
        tx.insert_usual(&id, &place)?;
        tx.insert_place(&stock, Kind::Asset, &id, &place)?;
        if let Some(system) = system(&new, place.from) {
            let software = tx.software_for(&stock, &system)?;
            tx.insert_installation(Kind::Asset, &id, 1, &software, &system)?;
        }
        tx.record_thing("infrastructure.asset.created", Kind::Asset, &slug)?;
        Ok(slug)
    })
    .await
}

/// Both values, or the errors of both.
pub(super) fn both<A, B>(
    a: Result<A, Vec<FieldError>>,
    b: Result<B, Vec<FieldError>>,
) -> Result<(A, B), Vec<FieldError>> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (a, b) => Err(a.err().into_iter().chain(b.err()).flatten().collect()),
    }
}

/// Changes what is known of a machine. Another operating system, or another version of it, counts from today; where none is
/// named any more, the one that runs ends today, or with the machine where it was retired.
///
/// # Errors
/// Not found, forbidden, `error-changed-since` ([`Stock::seen`]), what is wrong with the input, or the database fails.
pub async fn change_asset(db: &Db, act: &Act, slug: String, input: AssetInput) -> Result<(), CommandError> {
    db.command(act, "infrastructure.change_asset", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let id = stock.id(Kind::Asset, &slug).ok_or(CommandError::NotFound)?;
        tx.refuse_unseen(&stock.seen(Kind::Asset, &slug).unwrap_or_default())?;
        let new = input.check()?;
        check_name(&stock, Kind::Asset, &new.name, Some(&slug))?;
        diesel::update(assets::table.find(id.as_str()))
            .set((assets::name.eq(&new.name), assets::description.eq(&new.description)))
            .execute(tx.conn)?;
        let asset = stock.asset(&slug).ok_or(CommandError::NotFound)?;
        let running = asset.installations.iter().find(|it| it.part == Part::OperatingSystem && it.until.is_none());
        let from = running.map_or(tx.today, |it| it.from.max(tx.today));
        match (system(&new, from), running) {
            (Some(system), _) if new.operating_system != asset.operating_system() => {
                _ = tx.take_up(&stock, Kind::Asset, &slug, &asset.installations, &system)?;
            }
            (None, Some(running)) => {
                let until = asset.retired_on.unwrap_or(tx.today).max(running.from);
                tx.end_installation(&stock, Kind::Asset, &slug, running.number, until)?;
            }
            _ => {}
        }
        tx.record_thing("infrastructure.asset.changed", Kind::Asset, &slug)
    })
    .await
}

/// Moves a machine or a service from a day on.
///
/// # Errors
/// Not found, forbidden, what is wrong with the input, or the database fails. What was retired moves no more:
/// `error-retired`.
pub async fn move_thing(db: &Db, act: &Act, kind: Kind, slug: String, input: PlaceInput) -> Result<(), CommandError> {
    db.command(act, "infrastructure.move", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let (action, place) = match kind {
            Kind::Asset => ("infrastructure.asset.moved", check_place(&input)),
            Kind::Service => ("infrastructure.service.moved", check_service_place(&input)),
            Kind::Provider | Kind::Site | Kind::Software => return Err(CommandError::NotFound),
        };
        let (_, retired_on) = stock.head(kind, &slug).ok_or(CommandError::NotFound)?;
        if let Some(day) = retired_on {
            return Err(Refusal::new("error-retired").with("day", day).into());
        }
        let place = place?;
        check_spot(&stock, kind, &slug, &place)?;
        let id = stock.id(kind, &slug).ok_or(CommandError::NotFound)?;
        tx.insert_place(&stock, kind, id, &place)?;
        tx.record_thing(action, kind, &slug)
    })
    .await
}

/// Whether something may be in a place: that of the inventory's rules, at a site that is there and fits the model.
pub(super) fn check_spot(stock: &Stock, kind: Kind, slug: &str, place: &Place) -> Result<(), CommandError> {
    stock.inventory().check_place(kind, slug, place)?;
    check_site(stock, place)
}

/// Whether the site of a place, if it has one, is there and fits the model.
pub(super) fn check_site(stock: &Stock, place: &Place) -> Result<(), CommandError> {
    let Spot::Site { model, site } = &place.spot else { return Ok(()) };
    let site = stock.site(site).ok_or_else(|| Refusal::new("error-choice").at("site"))?;
    if let Some(day) = site.retired_on {
        let refusal = Refusal::new("error-site-retired").with("name", site.name.clone()).with("day", day);
        return Err(refusal.at("site").into());
    }
    match (model.at_a_provider(), site.provider.is_some()) {
        (true, false) => Err(Refusal::new("error-site-ours").with("name", site.name.clone()).at("site").into()),
        (false, true) => Err(Refusal::new("error-site-provider").with("name", site.name.clone()).at("site").into()),
        _ => Ok(()),
    }
}

/// The operating system of a machine from a day on, if one was named.
fn system(new: &NewAsset, from: Day) -> Option<NewInstallation> {
    let (software, version) = split_version(&new.operating_system);
    (!software.is_empty()).then(|| NewInstallation {
        part: Part::OperatingSystem,
        software: software.to_owned(),
        version: version.to_owned(),
        licence: String::new(),
        from,
    })
}

impl Tx<'_> {
    /// Writes where something is from a day on; the place was checked.
    pub(super) fn insert_place(
        &mut self,
        stock: &Stock,
        kind: Kind,
        id: &ThingId,
        place: &Place,
    ) -> Result<(), CommandError> {
        let (model, site, host) = match &place.spot {
            Spot::Site { model, site } => (Some(model.as_str()), stock.id(Kind::Site, site), None),
            Spot::Host(host) => (None, None, stock.id(Kind::Asset, host)),
        };
        let of = |wanted: Kind| (kind == wanted).then_some(id.as_str());
        diesel::insert_into(places::table)
            .values((
                places::id.eq(self.fresh()),
                places::asset_id.eq(of(Kind::Asset)),
                places::service_id.eq(of(Kind::Service)),
                places::valid_from.eq(place.from),
                places::model.eq(model),
                places::site_id.eq(site.map(ThingId::as_str)),
                places::host_id.eq(host.map(ThingId::as_str)),
                places::recorded_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        Ok(())
    }

    /// Who usually answers, nobody named yet.
    fn insert_usual(&mut self, id: &ThingId, place: &Place) -> Result<(), CommandError> {
        let model: Option<HardwareModel> = match &place.spot {
            Spot::Site { model, .. } => Some(*model),
            Spot::Host(_) => None,
        };
        for area in Area::ALL {
            diesel::insert_into(responsibilities::table)
                .values((
                    responsibilities::id.eq(self.fresh()),
                    responsibilities::asset_id.eq(id.as_str()),
                    responsibilities::area.eq(area.as_str()),
                    responsibilities::kept_by.eq(usual(model, *area).as_str()),
                ))
                .execute(self.conn)?;
        }
        Ok(())
    }
}
