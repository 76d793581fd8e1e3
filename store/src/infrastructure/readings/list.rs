//! The readings of a month, those struck out too, and one of them.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::calendar::Month;
use domain::infrastructure::Source;
use domain::members::power::Power;
use domain::sharing::Quantity;
use domain::{Day, Moment};

use super::holder::{Holder, holder_of};
use super::judge::quantity;
use super::measure::{Measure, measure};
use super::page::{names, sees_all};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{CircleId, MemberId};
use crate::schema::{circles, members, readings};
use crate::time::moment;

/// How many readings a page shows.
pub const READINGS_PAGE_LENGTH: i64 = 100;

/// A reading on record.
#[derive(Debug, Clone)]
pub struct ReadingLine {
    /// Its number among those of its measure.
    pub number: i64,
    /// Whose use was read.
    pub holder: Holder,
    /// The holder's name.
    pub name: String,
    /// The day.
    pub day: Day,
    /// What was read.
    pub quantity: Quantity,
    /// Whether the meter was reset or replaced before.
    pub reset: bool,
    /// Where it came from.
    pub source: Source,
    /// The number of the member who recorded it; none for the system.
    pub recorded_by: Option<i64>,
    /// When it was recorded.
    pub recorded_at: Moment,
    /// That it was struck out.
    pub struck: Option<Struck>,
}

/// That a reading was struck out.
#[derive(Debug, Clone)]
pub struct Struck {
    /// Why.
    pub reason: String,
    /// The number of the member who struck it out; none for the system.
    pub by: Option<i64>,
    /// When.
    pub at: Moment,
}

/// A page of the readings of a month.
#[derive(Debug, Clone)]
pub struct ReadingPage {
    /// The measure.
    pub measure: Measure,
    /// The readings, the latest day first.
    pub readings: Vec<ReadingLine>,
    /// Whether there are older ones.
    pub more: bool,
}

/// Which readings are asked for.
enum Which {
    /// Of a month, from a place on, and of whom.
    Month { month: Month, skipped: i64, length: i64, only: Option<i64> },
    /// One.
    Numbered(i64),
}

/// The readings of a month; `page` counts from one. Who does not see all sees their own and those of circles.
///
/// # Errors
/// Not found; if the viewer may not read the inventory; or the database fails.
pub async fn readings_of_month(
    db: &Db,
    viewer: &Viewer,
    service: &str,
    slug: &str,
    month: Month,
    page: i64,
) -> Result<ReadingPage, CommandError> {
    let skipped = page.max(1).saturating_sub(1).saturating_mul(READINGS_PAGE_LENGTH);
    readings_after(db, viewer, (service, slug), month, skipped, READINGS_PAGE_LENGTH).await
}

/// As [`readings_of_month`], of a service's measure so many readings after some others.
///
/// # Errors
/// As [`readings_of_month`].
pub async fn readings_after(
    db: &Db,
    viewer: &Viewer,
    (service, slug): (&str, &str),
    month: Month,
    skipped: i64,
    length: i64,
) -> Result<ReadingPage, CommandError> {
    viewer.require(Power::ReadInventory)?;
    let only = match sees_all(viewer) {
        true => None,
        false => Some(viewer.member.as_ref().map_or(0, |member| member.number)),
    };
    let (service, slug) = (service.to_owned(), slug.to_owned());
    db.read(move |conn| {
        let measure = measure(conn, &service, &slug)?;
        let mut readings = load(conn, &measure, &Which::Month { month, skipped, length, only })?;
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        let more = readings.len() > length;
        readings.truncate(length);
        Ok(ReadingPage { measure, readings, more })
    })
    .await
}

/// A reading by its number, for whoever may strike it out.
///
/// # Errors
/// Not found; if the viewer may not keep the inventory; or the database fails.
pub async fn reading(
    db: &Db,
    viewer: &Viewer,
    service: &str,
    slug: &str,
    number: i64,
) -> Result<(Measure, ReadingLine), CommandError> {
    viewer.require(Power::KeepInventory)?;
    let (service, slug) = (service.to_owned(), slug.to_owned());
    db.read(move |conn| {
        let measure = measure(conn, &service, &slug)?;
        let found = load(conn, &measure, &Which::Numbered(number))?.pop();
        Ok((measure, found.ok_or(CommandError::NotFound)?))
    })
    .await
}

type Of = (Option<(MemberId, i64)>, Option<(CircleId, String)>);
type Read = (Day, i64, bool, String);
type Recorded = (Option<MemberId>, NaiveDateTime);
type StruckRow = (Option<String>, Option<MemberId>, Option<NaiveDateTime>);
type Row = (i64, Of, Read, Recorded, StruckRow);

fn load(conn: &mut DbConn, measure: &Measure, which: &Which) -> Result<Vec<ReadingLine>, StoreError> {
    let mut query = readings::table
        .left_join(members::table.on(readings::member_id.eq(members::id.nullable())))
        .left_join(circles::table)
        .filter(readings::measure_id.eq(&measure.id))
        .into_boxed();
    query = match which {
        Which::Numbered(number) => query.filter(readings::number.eq(*number)),
        Which::Month { month, skipped, length, only } => {
            let query = query
                .filter(readings::day.between(month.first_day(), month.last_day()))
                .offset(*skipped)
                .limit(length.saturating_add(1));
            match only {
                Some(own) => query.filter(readings::member_id.is_null().or(members::number.eq(*own))),
                None => query,
            }
        }
    };
    let rows: Vec<Row> = query
        .order((readings::day.desc(), readings::number.desc()))
        .select((
            readings::number,
            ((members::id, members::number).nullable(), (circles::id, circles::slug).nullable()),
            (readings::day, readings::quantity_millionths, readings::is_reset, readings::source),
            (readings::recorded_by, readings::recorded_at),
            (readings::strike_reason, readings::struck_by, readings::struck_at),
        ))
        .load(conn)?;
    lines(conn, rows)
}

fn lines(conn: &mut DbConn, rows: Vec<Row>) -> Result<Vec<ReadingLine>, StoreError> {
    let actors = rows.iter().flat_map(|(_, _, _, (by, _), (_, struck_by, _))| [by, struck_by]).flatten();
    let actors: Vec<String> = actors.map(|id| id.as_str().to_owned()).collect();
    let numbers: std::collections::HashMap<MemberId, i64> = members::table
        .filter(members::id.eq_any(actors))
        .select((members::id, members::number))
        .load::<(MemberId, i64)>(conn)?
        .into_iter()
        .collect();
    let number = |id: Option<MemberId>| id.and_then(|id| numbers.get(&id).copied());
    let line = |(own, (member, circle), (day, millionths, reset, source), (by, at), struck): Row| {
        let (reason, struck_by, struck_at) = struck;
        let struck = reason.zip(struck_at);
        Ok(ReadingLine {
            number: own,
            holder: holder_of(member, circle)?,
            name: String::new(),
            day,
            quantity: quantity(millionths)?,
            reset,
            source: source.parse().map_err(|_| StoreError::Corrupt(format!("the source {source}")))?,
            recorded_by: number(by),
            recorded_at: moment(at),
            struck: struck.map(|(reason, at)| Struck { reason, by: number(struck_by), at: moment(at) }),
        })
    };
    let mut found = rows.into_iter().map(line).collect::<Result<Vec<_>, StoreError>>()?;
    let names = names(conn, found.iter().map(|line| &line.holder))?;
    for line in &mut found {
        line.name = names.get(&line.holder).cloned().unwrap_or_default();
    }
    Ok(found)
}
