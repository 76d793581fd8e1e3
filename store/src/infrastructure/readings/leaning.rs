//! Which posted months lean on a reading: struck out, it would make another thing of them.

use diesel::prelude::*;
use domain::Day;
use domain::calendar::Month;
use domain::infrastructure::Way;
use domain::members::power::Power;

use super::measure::measure;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{CircleId, MeasureId, MemberId};
use crate::schema::readings;
use crate::sharing::{LeaningMonth, leaning_months};

/// The months that stand and were shared by a reading, the earliest first, for whoever may strike it out. An amount counts
/// in its month; a counter also in that of the next reading, and a level until then.
///
/// # Errors
/// Not found; if the viewer may not keep the inventory; or the database fails.
pub async fn months_by_reading(
    db: &Db,
    viewer: &Viewer,
    service: &str,
    slug: &str,
    number: i64,
) -> Result<Vec<LeaningMonth>, CommandError> {
    type Row = (Day, Option<MemberId>, Option<CircleId>, Option<chrono::NaiveDateTime>);
    viewer.require(Power::KeepInventory)?;
    let (service, slug) = (service.to_owned(), slug.to_owned());
    db.read(move |conn| {
        let measure = measure(conn, &service, &slug)?;
        let row: Option<Row> = readings::table
            .filter(readings::measure_id.eq(&measure.id))
            .filter(readings::number.eq(number))
            .select((readings::day, readings::member_id, readings::circle_id, readings::struck_at))
            .first(conn)
            .optional()?;
        let (day, member, circle, struck) = row.ok_or(CommandError::NotFound)?;
        if struck.is_some() {
            return Ok(Vec::new());
        }
        let first = Month::of(day);
        let next = next_reading(conn, &measure.id, day, (member, circle))?.map(Month::of);
        let last = match measure.way {
            Way::Amount => Some(first),
            Way::Counter => Some(next.unwrap_or(first)),
            Way::Level => next,
        };
        Ok(leaning_months(conn, &format!("{service}/{slug}"), first, last)?)
    })
    .await
}

/// The day of the holder's next reading that counts.
fn next_reading(
    conn: &mut DbConn,
    measure: &MeasureId,
    day: Day,
    (member, circle): (Option<MemberId>, Option<CircleId>),
) -> Result<Option<Day>, StoreError> {
    let later = readings::table
        .filter(readings::measure_id.eq(measure))
        .filter(readings::day.gt(day))
        .filter(readings::struck_at.is_null())
        .into_boxed();
    let of_holder = match (member, circle) {
        (Some(member), _) => later.filter(readings::member_id.eq(member)),
        (None, Some(circle)) => later.filter(readings::circle_id.eq(circle)),
        (None, None) => return Ok(None),
    };
    Ok(of_holder.order(readings::day).select(readings::day).first(conn).optional()?)
}
