//! Beginning a pool, changing it, closing it.

use diesel::prelude::*;
use domain::Day;
use domain::calendar::parse_day;
use domain::infrastructure::{Way, address_part};
use domain::members::power::Power;
use domain::sharing::{NewPool, PoolInput};
use domain::validation::{FieldError, Refusal};

use super::pool::{Pool, PoolSource, find_pool, load_unlisted};
use super::run::standing_months;
use super::terms::terms;
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{MeasureId, PoolId};
use crate::infrastructure::readings::{Measure, load_measures};
use crate::schema::pools;
use crate::time::stored;
use crate::tx::Tx;

/// Begins a pool; its address part.
///
/// # Errors
/// Forbidden; every field that is refused; `error-pool-exists` beside `name`; `error-sharing-units` beside `reserved_measure`, where
/// the method of today would compare two units.
pub async fn create_pool(db: &Db, act: &Act, input: PoolInput) -> Result<String, CommandError> {
    db.command(act, "sharing.create_pool", move |tx| {
        tx.require(Power::ShareCosts)?;
        let new = input.check()?;
        let others = load_unlisted(tx.conn, None)?;
        check_name(&others, &new.name, None)?;
        let taken = |slug: &str| others.iter().find(|other| other.slug == slug);
        let slug = match address_part(&new.name) {
            slug if slug.is_empty() => {
                (1..).map(|number| format!("pool-{number}")).find(|slug| taken(slug).is_none()).unwrap_or_default()
            }
            slug => match taken(&slug) {
                Some(other) => return Err(exists(other)),
                None => slug,
            },
        };
        let measures = tx.pool_measures(&new)?;
        tx.check_units(&slug, &measures)?;
        let (used, reserved) = measures.ids();
        diesel::insert_into(pools::table)
            .values((
                pools::id.eq(PoolId::fresh(tx.now)),
                pools::slug.eq(&slug),
                pools::name.eq(&new.name),
                pools::purpose.eq(&new.purpose),
                pools::valid_from.eq(new.from),
                pools::participants.eq(new.participants.as_str()),
                pools::use_measure_id.eq(used.map(MeasureId::as_str)),
                pools::reserved_measure_id.eq(reserved.map(MeasureId::as_str)),
                pools::created_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
        tx.record_pool("sharing.pool.created", &slug)?;
        Ok(slug)
    })
    .await
}

/// Changes a pool's name, purpose, first day, participants and measures; whether anything changed. What was looked at is
/// [`Pool::seen`].
///
/// # Errors
/// Not found, forbidden, `error-pool-closed`, `error-changed-since`; every field that is refused; `error-pool-exists` beside `name`; `error-sharing-units` beside
/// `reserved_measure`, as for [`create_pool`]; beside `from` `error-pool-from-source` (arguments `name`, `day`) or `error-pool-from-month` (argument `day`).
pub async fn change_pool(db: &Db, act: &Act, slug: String, input: PoolInput) -> Result<bool, CommandError> {
    db.command(act, "sharing.change_pool", move |tx| {
        let pool = tx.pool_to_keep(&slug)?;
        tx.refuse_unseen(&pool.seen())?;
        let new = input.check()?;
        check_name(&load_unlisted(tx.conn, None)?, &new.name, Some(&slug))?;
        let measures = tx.pool_measures(&new)?;
        let (used, reserved) = measures.ids();
        let same_measures = pool.use_measure.as_ref().map(|measure| &measure.id) == used
            && pool.reserved_measure.as_ref().map(|measure| &measure.id) == reserved;
        let same = pool.name == new.name
            && pool.purpose == new.purpose
            && pool.from == new.from
            && pool.participants == new.participants
            && same_measures;
        if same {
            return Ok(false);
        }
        if !same_measures {
            tx.check_units(&slug, &measures)?;
        }
        tx.check_beginning(&pool, new.from)?;
        diesel::update(pools::table.find(&pool.id))
            .set((
                pools::name.eq(&new.name),
                pools::purpose.eq(&new.purpose),
                pools::valid_from.eq(new.from),
                pools::participants.eq(new.participants.as_str()),
                pools::use_measure_id.eq(used.map(MeasureId::as_str)),
                pools::reserved_measure_id.eq(reserved.map(MeasureId::as_str)),
            ))
            .execute(tx.conn)?;
        tx.record_pool("sharing.pool.changed", &slug)?;
        Ok(true)
    })
    .await
}

/// Closes a pool: from the day on it shares nothing any more, and what was in it is free for another.
///
/// # Errors
/// Not found, forbidden, `error-pool-closed`; beside `closed_on` what is wrong with the day, and `error-pool-closed-month` where
/// a month that begins on it or later has been shared.
pub async fn close_pool(db: &Db, act: &Act, slug: String, day: String) -> Result<(), CommandError> {
    db.command(act, "sharing.close_pool", move |tx| {
        let pool = tx.pool_to_keep(&slug)?;
        let day = closing(&day, pool.from, tx.today).map_err(|refusal| refusal.at("closed_on"))?;
        let standing = standing_months(tx.conn, &pool.id)?;
        if let Some(month) = standing.into_iter().max().filter(|month| day <= month.first_day()) {
            let refusal = Refusal::new("error-pool-closed-month").with("day", month.first_day());
            return Err(refusal.at("closed_on").into());
        }
        diesel::update(pools::table.find(&pool.id)).set(pools::closed_on.eq(day)).execute(tx.conn)?;
        tx.record_pool("sharing.pool.closed", &slug)
    })
    .await
}

fn closing(raw: &str, from: Day, today: Day) -> Result<Day, Refusal> {
    let day = parse_day(raw)?;
    if day < from {
        return Err(Refusal::new("error-pool-begins").with("day", from));
    }
    if day > today { Err(Refusal::new("error-day-future").with("most", today)) } else { Ok(day) }
}

fn check_name(others: &[Pool], name: &str, own: Option<&str>) -> Result<(), CommandError> {
    let same = |other: &Pool| Some(other.slug.as_str()) != own && other.name.to_lowercase() == name.to_lowercase();
    others.iter().find(|other| same(other)).map_or(Ok(()), |other| Err(exists(other)))
}

/// There is a pool of the name already, which is told as it is called.
fn exists(other: &Pool) -> CommandError {
    Refusal::new("error-pool-exists").with("name", other.name.as_str()).at("name").into()
}

/// The measures that a pool looks at.
struct PoolMeasures {
    used: Option<Measure>,
    reserved: Option<Measure>,
}

impl PoolMeasures {
    fn ids(&self) -> (Option<&MeasureId>, Option<&MeasureId>) {
        (self.used.as_ref().map(|measure| &measure.id), self.reserved.as_ref().map(|measure| &measure.id))
    }
}

impl Tx<'_> {
    /// An open pool, for an actor who may change it.
    pub(super) fn pool_to_keep(&mut self, slug: &str) -> Result<Pool, CommandError> {
        self.require(Power::ShareCosts)?;
        let pool = find_pool(self.conn, slug)?;
        match pool.closed_on {
            Some(day) => Err(Refusal::new("error-pool-closed").with("day", day).into()),
            None => Ok(pool),
        }
    }

    /// Whether a pool may begin on a day: before it has anything in it, and not after a month that stands.
    fn check_beginning(&mut self, pool: &Pool, from: Day) -> Result<(), CommandError> {
        let is_in = |source: &&PoolSource| !source.is_struck();
        if let Some(first) = pool.sources.iter().filter(is_in).min_by_key(|source| source.from)
            && first.from < from
        {
            let refusal = Refusal::new("error-pool-from-source").with("name", first.name.as_str());
            return Err(refusal.with("day", first.from).at("from").into());
        }
        let standing = standing_months(self.conn, &pool.id)?;
        match standing.into_iter().min().filter(|month| month.last_day() < from) {
            Some(month) => Err(Refusal::new("error-pool-from-month").with("day", month.first_day()).at("from").into()),
            None => Ok(()),
        }
    }

    /// Records what a pool is after a command.
    pub(super) fn record_pool(&mut self, action: &'static str, slug: &str) -> Result<(), CommandError> {
        let pool = find_pool(self.conn, slug)?;
        let state = serde_json::to_value(&pool).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        self.record(Event { action, subject: pool.subject(), payload: state, authority: None })?;
        Ok(())
    }

    /// Refuses measures of two units where the method of today would compare them.
    fn check_units(&mut self, slug: &str, measures: &PoolMeasures) -> Result<(), CommandError> {
        let (Some(used), Some(reserved)) = (&measures.used, &measures.reserved) else { return Ok(()) };
        match terms(self.conn, slug, self.today) {
            Ok(found) => {
                let checked = found.terms.check_units(&used.unit, &reserved.unit);
                checked.map_err(|refusal| refusal.at("reserved_measure").into())
            }
            // Where no rule says how it is shared, nothing is compared.
            Err(CommandError::Invalid(_)) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// The measures that a pool names: of use one that is read, of reserved capacity one that tells a level.
    fn pool_measures(&mut self, new: &NewPool) -> Result<PoolMeasures, CommandError> {
        let measures = load_measures(self.conn, None)?;
        let find = |address: &Option<String>, field: &'static str, is_level: bool| -> Result<_, FieldError> {
            let Some(address) = address else { return Ok(None) };
            let found = measures.iter().find(|measure| format!("{}/{}", measure.service, measure.slug) == *address);
            let found = found.ok_or_else(|| Refusal::new("error-choice").at(field))?;
            match (found.way == Way::Level, is_level) {
                (false, true) => Err(Refusal::new("error-pool-measure-level").at(field)),
                (true, false) => Err(Refusal::new("error-pool-measure-use").at(field)),
                _ => Ok(Some(found.clone())),
            }
        };
        let used = find(&new.use_measure, "use_measure", false);
        let reserved = find(&new.reserved_measure, "reserved_measure", true);
        match (used, reserved) {
            (Ok(used), Ok(reserved)) => Ok(PoolMeasures { used, reserved }),
            (used, reserved) => {
                Err(CommandError::Invalid([used.err(), reserved.err()].into_iter().flatten().collect()))
            }
        }
    }
}
