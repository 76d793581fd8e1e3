//! Entering and changing sites. A site keeps its provider: another provider's is another site.

use diesel::prelude::*;
use domain::infrastructure::{Kind, SiteInput};
use domain::validation::Refusal;

use super::record::{check_name, new_slug};
use super::stock::Stock;
use crate::act::Act;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::ThingId;
use crate::schema::sites;
use crate::time::stored;

/// Enters a site; its address part.
///
/// # Errors
/// Forbidden, what is wrong with the input, or the database fails.
pub async fn create_site(db: &Db, act: &Act, input: SiteInput) -> Result<String, CommandError> {
    db.command(act, "infrastructure.create_site", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let new = input.check()?;
        let provider = new.provider.as_deref().map(|slug| provider_id(&stock, slug)).transpose()?;
        let slug = new_slug(&stock, Kind::Site, &new.name)?;
        diesel::insert_into(sites::table)
            .values((
                sites::id.eq(ThingId::fresh(tx.now)),
                sites::slug.eq(&slug),
                sites::name.eq(&new.name),
                sites::location.eq(&new.location),
                sites::provider_id.eq(provider.map(ThingId::as_str)),
                sites::note.eq(&new.note),
                sites::created_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
        tx.record_thing("infrastructure.site.created", Kind::Site, &slug)?;
        Ok(slug)
    })
    .await
}

fn provider_id<'a>(stock: &'a Stock, slug: &str) -> Result<&'a ThingId, CommandError> {
    let provider = stock.provider(slug).ok_or_else(|| Refusal::new("error-choice").at("provider"))?;
    match provider.retired_on {
        Some(day) => {
            let refusal = Refusal::new("error-provider-retired").with("name", provider.name.clone()).with("day", day);
            Err(refusal.at("provider").into())
        }
        None => Ok(&provider.id),
    }
}

/// Changes what is known of a site, but its provider.
///
/// # Errors
/// Not found, forbidden, `error-changed-since` ([`Stock::seen`]), what is wrong with the input, or the database fails.
pub async fn change_site(db: &Db, act: &Act, slug: String, input: SiteInput) -> Result<(), CommandError> {
    db.command(act, "infrastructure.change_site", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let id = stock.id(Kind::Site, &slug).ok_or(CommandError::NotFound)?;
        tx.refuse_unseen(&stock.seen(Kind::Site, &slug).unwrap_or_default())?;
        let new = input.check()?;
        check_name(&stock, Kind::Site, &new.name, Some(&slug))?;
        diesel::update(sites::table.find(id.as_str()))
            .set((sites::name.eq(&new.name), sites::location.eq(&new.location), sites::note.eq(&new.note)))
            .execute(tx.conn)?;
        tx.record_thing("infrastructure.site.changed", Kind::Site, &slug)
    })
    .await
}
