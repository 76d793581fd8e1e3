//! Entering and changing providers.

use diesel::prelude::*;
use domain::infrastructure::{Kind, ProviderInput};

use super::record::{check_name, new_slug};
use crate::act::Act;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::ThingId;
use crate::schema::providers;
use crate::time::stored;

/// Enters a provider; its address part.
///
/// # Errors
/// Forbidden, what is wrong with the input, or the database fails.
pub async fn create_provider(db: &Db, act: &Act, input: ProviderInput) -> Result<String, CommandError> {
    db.command(act, "infrastructure.create_provider", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let new = input.check()?;
        let slug = new_slug(&stock, Kind::Provider, &new.name)?;
        diesel::insert_into(providers::table)
            .values((
                providers::id.eq(ThingId::fresh(tx.now)),
                providers::slug.eq(&slug),
                providers::name.eq(&new.name),
                providers::jurisdiction.eq(&new.jurisdiction),
                providers::contract.eq(&new.contract),
                providers::communal.eq(&new.communal),
                providers::not_communal.eq(&new.not_communal),
                providers::created_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
        tx.record_thing("infrastructure.provider.created", Kind::Provider, &slug)?;
        Ok(slug)
    })
    .await
}

/// Changes what is known of a provider.
///
/// # Errors
/// Not found, forbidden, `error-changed-since` ([`Stock::seen`]), what is wrong with the input, or the database fails.
pub async fn change_provider(db: &Db, act: &Act, slug: String, input: ProviderInput) -> Result<(), CommandError> {
    db.command(act, "infrastructure.change_provider", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let id = stock.id(Kind::Provider, &slug).ok_or(CommandError::NotFound)?;
        tx.refuse_unseen(&stock.seen(Kind::Provider, &slug).unwrap_or_default())?;
        let new = input.check()?;
        check_name(&stock, Kind::Provider, &new.name, Some(&slug))?;
        diesel::update(providers::table.find(id.as_str()))
            .set((
                providers::name.eq(&new.name),
                providers::jurisdiction.eq(&new.jurisdiction),
                providers::contract.eq(&new.contract),
                providers::communal.eq(&new.communal),
                providers::not_communal.eq(&new.not_communal),
            ))
            .execute(tx.conn)?;
        tx.record_thing("infrastructure.provider.changed", Kind::Provider, &slug)
    })
    .await
}
