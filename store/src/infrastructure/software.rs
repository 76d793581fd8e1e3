//! Entering and changing software.

use diesel::prelude::*;
use domain::infrastructure::{Kind, NewSoftware, SoftwareInput};

use super::record::{check_name, new_slug};
use super::stock::Stock;
use crate::act::Act;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::ThingId;
use crate::schema::software;
use crate::time::stored;
use crate::tx::Tx;

/// Enters software; its address part.
///
/// # Errors
/// Forbidden, what is wrong with the input, or the database fails.
pub async fn create_software(db: &Db, act: &Act, input: SoftwareInput) -> Result<String, CommandError> {
    db.command(act, "infrastructure.create_software", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let new = input.check()?;
        let (_, slug) = tx.enter_software(&stock, &new)?;
        Ok(slug)
    })
    .await
}

/// Changes what is known of software.
///
/// # Errors
/// Not found, forbidden, `error-changed-since` ([`Stock::seen`]), what is wrong with the input, or the database fails.
pub async fn change_software(db: &Db, act: &Act, slug: String, input: SoftwareInput) -> Result<(), CommandError> {
    db.command(act, "infrastructure.change_software", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let id = stock.id(Kind::Software, &slug).ok_or(CommandError::NotFound)?;
        tx.refuse_unseen(&stock.seen(Kind::Software, &slug).unwrap_or_default())?;
        let new = input.check()?;
        check_name(&stock, Kind::Software, &new.name, Some(&slug))?;
        tx.change_software(id, &slug, &new)
    })
    .await
}

impl Tx<'_> {
    /// Enters software under its name; the identifier and the address part.
    pub(super) fn enter_software(
        &mut self,
        stock: &Stock,
        new: &NewSoftware,
    ) -> Result<(ThingId, String), CommandError> {
        let slug = new_slug(stock, Kind::Software, &new.name)?;
        let id = ThingId::fresh(self.now);
        diesel::insert_into(software::table)
            .values((
                software::id.eq(&id),
                software::slug.eq(&slug),
                software::name.eq(&new.name),
                software::licence.eq(&new.licence),
                software::note.eq(&new.note),
                software::created_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        self.record_thing("infrastructure.software.created", Kind::Software, &slug)?;
        Ok((id, slug))
    }

    /// Writes what is known of software.
    pub(super) fn change_software(&mut self, id: &ThingId, slug: &str, new: &NewSoftware) -> Result<(), CommandError> {
        diesel::update(software::table.find(id.as_str()))
            .set((software::name.eq(&new.name), software::licence.eq(&new.licence), software::note.eq(&new.note)))
            .execute(self.conn)?;
        self.record_thing("infrastructure.software.changed", Kind::Software, slug)
    }
}
