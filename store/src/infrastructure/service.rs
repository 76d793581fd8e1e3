//! Entering and changing services.

use diesel::prelude::*;
use domain::Day;
use domain::infrastructure::{Kind, NewInstallation, NewService, Part, PlaceInput, ServiceInput, check_service_place};

use super::asset::{both, check_spot};
use super::record::{check_name, new_slug};
use crate::act::Act;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::ThingId;
use crate::schema::services;
use crate::time::stored;

/// Enters a service on the machine that it runs on; its address part.
///
/// # Errors
/// Forbidden, what is wrong with the input, or the database fails.
pub async fn create_service(
    db: &Db,
    act: &Act,
    input: ServiceInput,
    place: PlaceInput,
) -> Result<String, CommandError> {
    db.command(act, "infrastructure.create_service", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let (new, place) = both(input.check(), check_service_place(&place))?;
        let slug = new_slug(&stock, Kind::Service, &new.name)?;
        check_spot(&stock, Kind::Service, &slug, &place)?;
        let id = ThingId::fresh(tx.now);
        diesel::insert_into(services::table)
            .values((
                services::id.eq(&id),
                services::slug.eq(&slug),
                services::name.eq(&new.name),
                services::kind.eq(new.kind.as_str()),
                services::purpose.eq(&new.purpose),
                services::address.eq(&new.address),
                services::created_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
        tx.insert_place(&stock, Kind::Service, &id, &place)?;
        let main = main(&new, place.from);
        let software = tx.software_for(&stock, &main)?;
        tx.insert_installation(Kind::Service, &id, 1, &software, &main)?;
        tx.record_thing("infrastructure.service.created", Kind::Service, &slug)?;
        Ok(slug)
    })
    .await
}

/// Changes what is known of a service. Other software, or another version, counts from today.
///
/// # Errors
/// Not found, forbidden, `error-changed-since` ([`Stock::seen`]), what is wrong with the input, or the database fails.
pub async fn change_service(db: &Db, act: &Act, slug: String, input: ServiceInput) -> Result<(), CommandError> {
    db.command(act, "infrastructure.change_service", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let id = stock.id(Kind::Service, &slug).ok_or(CommandError::NotFound)?;
        tx.refuse_unseen(&stock.seen(Kind::Service, &slug).unwrap_or_default())?;
        let new = input.check()?;
        check_name(&stock, Kind::Service, &new.name, Some(&slug))?;
        diesel::update(services::table.find(id.as_str()))
            .set((
                services::name.eq(&new.name),
                services::kind.eq(new.kind.as_str()),
                services::purpose.eq(&new.purpose),
                services::address.eq(&new.address),
            ))
            .execute(tx.conn)?;
        let known = stock.installations(Kind::Service, &slug).unwrap_or_default().to_vec();
        let since = stock.service(&slug).and_then(|it| it.main()).map(|main| main.from);
        let main = main(&new, since.map_or(tx.today, |since| since.max(tx.today)));
        tx.take_up(&stock, Kind::Service, &slug, &known, &main)?;
        tx.record_thing("infrastructure.service.changed", Kind::Service, &slug)
    })
    .await
}

/// What a service is made of, from a day on.
fn main(new: &NewService, from: Day) -> NewInstallation {
    NewInstallation {
        part: Part::Main,
        software: new.software.clone(),
        version: new.version.clone(),
        licence: new.licence.clone(),
        from,
    }
}
