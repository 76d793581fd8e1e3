//! Recording which version runs where. A version that ran stays: the next one ends it.

use diesel::prelude::*;
use domain::Day;
use domain::infrastructure::{
    INSTALLATIONS_MAX, InstallationInput, Kind, NewInstallation, NewSoftware, Part, Turn, check_installation_end, turn,
};
use domain::validation::Refusal;

use super::installed::Installation;
use super::stock::Stock;
use crate::act::Act;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::ThingId;
use crate::schema::installations;
use crate::time::stored;
use crate::tx::Tx;

/// Records that a machine or a service runs a version from a day on. Software that the inventory does not have is entered.
///
/// # Errors
/// Not found, forbidden, what is wrong with the input, or the database fails: `error-retired` of what was retired,
/// `error-install-same` where it runs already, and as [`domain::infrastructure::turn`].
pub async fn install(
    db: &Db,
    act: &Act,
    kind: Kind,
    slug: String,
    input: InstallationInput,
) -> Result<(), CommandError> {
    db.command(act, "infrastructure.install", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let (_, retired_on) = stock.head(kind, &slug).ok_or(CommandError::NotFound)?;
        let known = stock.installations(kind, &slug).ok_or(CommandError::NotFound)?.to_vec();
        if let Some(day) = retired_on {
            return Err(Refusal::new("error-retired").with("day", day).into());
        }
        let new = input.check(kind, tx.today)?;
        let since = first_day(&stock, kind, &slug);
        if let Some(since) = since.filter(|since| new.from < *since) {
            return Err(Refusal::new("error-install-early").with("since", since).at("from").into());
        }
        match tx.take_up(&stock, kind, &slug, &known, &new)? {
            Turn::Same(number) => {
                let since = known.iter().find(|it| it.number == number).map_or(new.from, |it| it.from);
                Err(Refusal::new("error-install-same").with("since", since).at("version").into())
            }
            _ => tx.record_thing("infrastructure.installation.recorded", kind, &slug),
        }
    })
    .await
}

/// Ends what runs in a machine or a service; on its first day that strikes it out. What a service is made of is followed by
/// another, and not ended.
///
/// # Errors
/// Not found, forbidden, what is wrong with the day, or the database fails.
pub async fn end_installation(
    db: &Db,
    act: &Act,
    kind: Kind,
    slug: String,
    number: i64,
    day: String,
) -> Result<(), CommandError> {
    db.command(act, "infrastructure.end_installation", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let all = stock.installations(kind, &slug).ok_or(CommandError::NotFound)?;
        let running = |it: &&Installation| it.number == number && it.until.is_none() && it.part != Part::Main;
        let found = all.iter().find(running).ok_or(CommandError::NotFound)?;
        let until = check_installation_end(&day, found.from, tx.today)?;
        tx.end_installation(&stock, kind, &slug, number, until)?;
        tx.record_thing("infrastructure.installation.ended", kind, &slug)
    })
    .await
}

/// The first day that a machine or a service is there.
fn first_day(stock: &Stock, kind: Kind, slug: &str) -> Option<Day> {
    stock.inventory().find(kind, slug).and_then(|thing| thing.places.first()).map(|place| place.from)
}

impl Tx<'_> {
    /// Writes that something runs a version, beside what it is known to run; says how that stands. Where it says the same,
    /// nothing is written.
    pub(super) fn take_up(
        &mut self,
        stock: &Stock,
        kind: Kind,
        slug: &str,
        known: &[Installation],
        new: &NewInstallation,
    ) -> Result<Turn, CommandError> {
        let found = stock.software_named(&new.software);
        let all: Vec<_> = known.iter().map(Installation::installed).collect();
        let turn = turn(&all, new.part, found.map(|it| it.slug.as_str()), &new.version, new.from)?;
        let software = self.software_for(stock, new)?;
        match turn {
            Turn::Same(_) => return Ok(turn),
            Turn::Corrects(number) => {
                let row = self.installation_row(stock, kind, slug, number)?;
                let set = (installations::software_id.eq(software.as_str()), installations::version.eq(&new.version));
                diesel::update(installations::table.find(row)).set(set).execute(self.conn)?;
                return Ok(turn);
            }
            Turn::Follows(number) => self.end_installation(stock, kind, slug, number, new.from)?,
            Turn::Begins => {}
        }
        if known.len() >= INSTALLATIONS_MAX {
            return Err(Refusal::new("error-installs-many").with("most", INSTALLATIONS_MAX).into());
        }
        let id = stock.id(kind, slug).ok_or(CommandError::NotFound)?;
        let number = known.iter().map(|it| it.number).max().unwrap_or(0) + 1;
        self.insert_installation(kind, id, number, &software, new)?;
        Ok(turn)
    }

    /// The software of a name, entered where it is new. A licence that is said of software without one is added to it.
    pub(super) fn software_for(&mut self, stock: &Stock, new: &NewInstallation) -> Result<ThingId, CommandError> {
        let Some(found) = stock.software_named(&new.software) else {
            let (name, licence) = (new.software.clone(), new.licence.clone());
            return Ok(self.enter_software(stock, &NewSoftware { name, licence, note: String::new() })?.0);
        };
        if let Some(day) = found.retired_on {
            let refusal = Refusal::new("error-software-retired").with("name", found.name.clone()).with("day", day);
            return Err(refusal.at("software").into());
        }
        if !new.licence.is_empty() && new.licence != found.licence {
            if !found.licence.is_empty() {
                let refusal = Refusal::new("error-software-licence").with("name", found.name.clone());
                return Err(refusal.with("licence", found.licence.clone()).at("licence").into());
            }
            let (name, note) = (found.name.clone(), found.note.clone());
            let software = NewSoftware { name, licence: new.licence.clone(), note };
            self.change_software(&found.id, &found.slug, &software)?;
        }
        Ok(found.id.clone())
    }

    /// Writes a row; the event is the caller's.
    pub(super) fn insert_installation(
        &mut self,
        kind: Kind,
        id: &ThingId,
        number: i64,
        software: &ThingId,
        new: &NewInstallation,
    ) -> Result<(), CommandError> {
        let of = |wanted: Kind| (kind == wanted).then_some(id.as_str());
        diesel::insert_into(installations::table)
            .values((
                installations::id.eq(self.fresh()),
                installations::asset_id.eq(of(Kind::Asset)),
                installations::service_id.eq(of(Kind::Service)),
                installations::number.eq(number),
                installations::part.eq(new.part.as_str()),
                installations::software_id.eq(software.as_str()),
                installations::version.eq(&new.version),
                installations::valid_from.eq(new.from),
                installations::recorded_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        Ok(())
    }

    /// Ends a row on a day; the event is the caller's.
    pub(super) fn end_installation(
        &mut self,
        stock: &Stock,
        kind: Kind,
        slug: &str,
        number: i64,
        until: Day,
    ) -> Result<(), CommandError> {
        let row = self.installation_row(stock, kind, slug, number)?;
        diesel::update(installations::table.find(row)).set(installations::valid_until.eq(until)).execute(self.conn)?;
        Ok(())
    }

    fn installation_row(&mut self, stock: &Stock, kind: Kind, slug: &str, number: i64) -> Result<String, CommandError> {
        let id = stock.id(kind, slug).ok_or(CommandError::NotFound)?.as_str();
        let numbered = installations::table.filter(installations::number.eq(number)).into_boxed();
        let row = match kind {
            Kind::Asset => numbered.filter(installations::asset_id.eq(id)),
            _ => numbered.filter(installations::service_id.eq(id)),
        };
        Ok(row.select(installations::id).first(self.conn).map_err(StoreError::from)?)
    }
}
