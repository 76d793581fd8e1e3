//! Striking a reading out: it stays on record with who struck it out and why, and counts no longer.

use diesel::prelude::*;
use domain::Day;
use domain::infrastructure::{check_reason, check_strike};
use domain::members::power::Power;
use domain::validation::Refusal;
use serde_json::json;

use super::holder::{Holder, holder_of};
use super::judge::held;
use super::measure::measure;
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::{CircleId, MemberId, ReadingId};
use crate::schema::{circles, members, readings};
use crate::time::stored;

/// Strikes a reading of a measure out.
///
/// # Errors
/// Not found, forbidden, the database fails, `error-struck` where it was struck out before, `error-strike-falls` where the
/// counter would fall, or beside `reason` what is wrong with it.
pub async fn strike_reading(
    db: &Db,
    act: &Act,
    service: String,
    slug: String,
    number: i64,
    reason: String,
) -> Result<(), CommandError> {
    type Of = (Option<(MemberId, i64)>, Option<(CircleId, String)>);
    type Row = (ReadingId, Day, Option<chrono::NaiveDateTime>, Of);
    db.command(act, "infrastructure.strike_reading", move |tx| {
        tx.require(Power::KeepInventory)?;
        let measure = measure(tx.conn, &service, &slug)?;
        let row: Option<Row> = readings::table
            .left_join(members::table.on(readings::member_id.eq(members::id.nullable())))
            .left_join(circles::table)
            .filter(readings::measure_id.eq(&measure.id))
            .filter(readings::number.eq(number))
            .select((
                readings::id,
                readings::day,
                readings::struck_at,
                ((members::id, members::number).nullable(), (circles::id, circles::slug).nullable()),
            ))
            .first(tx.conn)
            .optional()?;
        let (id, day, struck_at, (member, circle)) = row.ok_or(CommandError::NotFound)?;
        if struck_at.is_some() {
            return Err(Refusal::new("error-struck").into());
        }
        let reason = check_reason(&reason)?;
        let holder: Holder = holder_of(member, circle)?;
        let others = held(tx.conn, &measure.id, std::iter::once(&holder))?;
        check_strike(measure.way, day, others.get(&holder).map_or(&[], Vec::as_slice))?;
        diesel::update(readings::table.find(&id))
            .set((
                readings::strike_reason.eq(&reason),
                readings::struck_by.eq(tx.actor.member().map(MemberId::as_str)),
                readings::struck_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
        let payload = json!({ "number": number, "reason": reason });
        tx.record(Event::new("infrastructure.reading.struck", measure.subject(), payload))?;
        Ok(())
    })
    .await
}
