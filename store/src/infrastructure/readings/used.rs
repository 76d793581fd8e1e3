//! What everybody used in a month.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::Day;
use domain::calendar::Month;
use domain::infrastructure::{Reading, Way, month_use};
use domain::sharing::Quantity;

use super::holder::{Holder, departures, holder_of};
use super::judge::quantity;
use crate::conn::DbConn;
use crate::dialect::last_readings;
use crate::error::StoreError;
use crate::ids::{CircleId, MemberId};
use crate::schema::{circles, measures, members, readings, services};

/// What a holder used in a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Used {
    /// Whose use it is.
    pub holder: Holder,
    /// The use of the month, in the measure's unit; of a level unit-days, the sum over the days of the level on each.
    pub quantity: Quantity,
    /// Whether the month has no reading of a counter or an amount.
    pub missing: bool,
    /// Whether a counter begins in the month, by a reading that no use comes from.
    pub begins: bool,
}

/// The last reading before a month, and those of the month, the earliest first.
#[derive(Default)]
struct Series {
    before: Option<Reading>,
    within: Vec<Reading>,
}

/// The month of a measure for everybody who had a reading by its end and has not left before it: members by number, then
/// circles by address. A counter's use falls in the month of the reading that ends it, so that a month without a reading is
/// missing, and the next one with a reading holds its use too. A level ends with the membership of its holder, the measure
/// or the service.
pub(crate) fn used(conn: &mut DbConn, measure_id: &str, month: Month) -> Result<Vec<Used>, StoreError> {
    let (way, measure_until, service_until): (String, Option<Day>, Option<Day>) = measures::table
        .inner_join(services::table)
        .filter(measures::id.eq(measure_id))
        .select((measures::way, measures::retired_on, services::retired_on))
        .first(conn)?;
    let way: Way = way.parse().map_err(|_| StoreError::Corrupt(format!("the way {way}")))?;
    let all = series(conn, measure_id, month)?;
    let gone = departures(conn)?;
    let until = |holder: &Holder| {
        let left = match holder {
            Holder::Member { id, .. } => gone.get(id).copied(),
            Holder::Circle { .. } => None,
        };
        [left, measure_until, service_until].into_iter().flatten().min()
    };
    let mut used: Vec<Used> = Vec::with_capacity(all.len());
    for (holder, Series { before, within }) in all {
        let until = until(&holder);
        if within.is_empty() && until.is_some_and(|until| until <= month.first_day()) {
            continue;
        }
        let found = month_use(way, before.as_ref(), &within, month, until);
        used.push(Used { holder, quantity: found.quantity, missing: found.missing, begins: found.begins });
    }
    used.sort_unstable_by(|one, other| one.holder.cmp(&other.holder));
    Ok(used)
}

fn series(conn: &mut DbConn, measure_id: &str, month: Month) -> Result<HashMap<Holder, Series>, StoreError> {
    let mut all: HashMap<Holder, Series> = HashMap::new();
    for last in last_readings(conn, measure_id, month.first_day())? {
        let holder = holder_of(last.member_id.zip(last.member_number), last.circle_id.zip(last.circle_slug))?;
        // What a reset before the month means is counted there.
        let reading = Reading { day: last.day, quantity: quantity(last.quantity_millionths)?, reset: false };
        all.insert(holder, Series { before: Some(reading), within: Vec::new() });
    }
    type Row = (Option<(MemberId, i64)>, Option<(CircleId, String)>, Day, i64, bool);
    let rows: Vec<Row> = readings::table
        .left_join(members::table.on(readings::member_id.eq(members::id.nullable())))
        .left_join(circles::table)
        .filter(readings::measure_id.eq(measure_id))
        .filter(readings::day.ge(month.first_day()))
        .filter(readings::day.le(month.last_day()))
        .filter(readings::struck_at.is_null())
        .order(readings::day)
        .select((
            (members::id, members::number).nullable(),
            (circles::id, circles::slug).nullable(),
            readings::day,
            readings::quantity_millionths,
            readings::is_reset,
        ))
        .load(conn)?;
    for (member, circle, day, millionths, reset) in rows {
        let reading = Reading { day, quantity: quantity(millionths)?, reset };
        all.entry(holder_of(member, circle)?).or_default().within.push(reading);
    }
    Ok(all)
}
