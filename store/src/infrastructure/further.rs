//! The machines that a service stands on beside its main one.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::infrastructure::{FURTHER_MAX, FurtherInput, FurtherPlace, Kind, check_installation_end};
use domain::validation::Refusal;
use serde::Serialize;

use super::stock::{Service, Stock};
use crate::act::Act;
use crate::db::Db;
use crate::error::CommandError;
use crate::schema::further_places;
use crate::time::stored;

/// A further machine of a service, for some time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Further {
    /// Its number among those of the service.
    pub number: i64,
    /// The machine's address part.
    pub host: String,
    /// What for.
    pub purpose: String,
    /// The first day.
    pub from: Day,
    /// The first day without it.
    pub until: Option<Day>,
    pub(crate) recorded_at: NaiveDateTime,
}

impl Further {
    /// Whether the service stands there on a day.
    #[must_use]
    pub fn is_on(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }

    fn place(&self) -> FurtherPlace {
        let Self { host, purpose, from, until, .. } = self.clone();
        FurtherPlace { host, purpose, from, until }
    }
}

/// Puts a service on a further machine from a day on.
///
/// # Errors
/// Not found, forbidden, what is wrong with the input, or the database fails: `error-retired` of what was retired, and as
/// [`domain::infrastructure::Inventory::check_further`].
pub async fn add_further(db: &Db, act: &Act, slug: String, input: FurtherInput) -> Result<(), CommandError> {
    db.command(act, "infrastructure.add_further", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let service = stock.service(&slug).ok_or(CommandError::NotFound)?;
        if let Some(day) = service.retired_on {
            return Err(Refusal::new("error-retired").with("day", day).into());
        }
        let new = input.check()?;
        if service.further.len() >= FURTHER_MAX {
            return Err(Refusal::new("error-further-many").with("most", FURTHER_MAX).into());
        }
        let others: Vec<_> = service.further.iter().map(Further::place).collect();
        stock.inventory().check_further(&slug, &new, &others)?;
        let host = stock.id(Kind::Asset, &new.host).ok_or(CommandError::NotFound)?;
        diesel::insert_into(further_places::table)
            .values((
                further_places::id.eq(tx.fresh()),
                further_places::service_id.eq(service.id.as_str()),
                further_places::number.eq(service.further.iter().map(|it| it.number).max().unwrap_or(0) + 1),
                further_places::host_id.eq(host.as_str()),
                further_places::purpose.eq(&new.purpose),
                further_places::valid_from.eq(new.from),
                further_places::recorded_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
        tx.record_thing("infrastructure.further.added", Kind::Service, &slug)
    })
    .await
}

/// Takes a service off a further machine; on the first day there that strikes it out.
///
/// # Errors
/// Not found, forbidden, what is wrong with the day, or the database fails.
pub async fn end_further(db: &Db, act: &Act, slug: String, number: i64, day: String) -> Result<(), CommandError> {
    db.command(act, "infrastructure.end_further", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let service = stock.service(&slug).ok_or(CommandError::NotFound)?;
        let found = service.further.iter().find(|it| it.number == number && it.until.is_none());
        let found = found.ok_or(CommandError::NotFound)?;
        let until = check_installation_end(&day, found.from, tx.today)?;
        let row = further_places::table
            .filter(further_places::service_id.eq(service.id.as_str()))
            .filter(further_places::number.eq(number));
        diesel::update(row).set(further_places::valid_until.eq(until)).execute(tx.conn)?;
        tx.record_thing("infrastructure.further.ended", Kind::Service, &slug)
    })
    .await
}

impl Service {
    /// The first day that it is no longer on a further machine: that one's end or its own.
    #[must_use]
    pub fn further_until(&self, further: &Further) -> Option<Day> {
        match (further.until, self.retired_on) {
            (Some(until), Some(retired)) => Some(until.min(retired)),
            (until, retired) => until.or(retired),
        }
    }
}

impl Stock {
    /// The services that stand on a machine as a further one, each with what for and since when; by name.
    pub fn further_on<'a>(&'a self, host: &'a str) -> impl Iterator<Item = (&'a Service, &'a Further)> {
        let all = self.services.iter().flat_map(|service| service.further.iter().map(move |it| (service, it)));
        all.filter(move |(_, further)| further.host == host)
    }
}
