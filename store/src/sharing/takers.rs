//! Who takes part in a pool's month, and on how many of its days.

use std::collections::BTreeMap;

use diesel::prelude::*;
use domain::Day;
use domain::calendar::Month;
use domain::members::status::Status;
use domain::sharing::{DaySet, Participation};

use super::pool::Pool;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::{ClassId, MemberId};
use crate::schema::{classes, member_statuses, members};

/// A member who takes part.
#[derive(Debug, Clone)]
pub(super) struct Present {
    pub id: MemberId,
    pub name: String,
    /// The class on the first day that counts.
    pub class: ClassId,
    pub class_slug: String,
    pub days: u32,
    pub place: u32,
}

/// What the register says of a member from a day on.
struct Standing {
    from: Day,
    status: Status,
    class: (ClassId, String),
}

struct Standings {
    id: MemberId,
    name: String,
    /// The earliest first; of one day the latest recorded alone.
    rows: Vec<Standing>,
}

/// Everybody who takes part in the month, by number: members for the days on which they are active or suspended, where
/// the pool lists its participants for those of them on which they are listed.
pub(super) fn present(conn: &mut DbConn, pool: &Pool, month: Month) -> Result<BTreeMap<i64, Present>, StoreError> {
    let listed = listed(pool, month);
    let mut found = BTreeMap::new();
    for (number, member) in standings(conn, month.last_day())? {
        let mut days = member.days(month);
        let mut place = 1;
        if pool.participants == Participation::Listed {
            let Some((on, at)) = listed.get(&number) else { continue };
            (days, place) = (days.and(*on), *at);
        }
        let Some(first) = days.first(month) else { continue };
        let Some((class, class_slug)) = member.class_on(first) else { continue };
        let present = Present { id: member.id, name: member.name, class, class_slug, days: days.count(), place };
        found.insert(number, present);
    }
    Ok(found)
}

/// The days of the month on which each is listed, and the place of the latest listing.
fn listed(pool: &Pool, month: Month) -> BTreeMap<i64, (DaySet, u32)> {
    let mut listed: BTreeMap<i64, (DaySet, u32)> = BTreeMap::new();
    for it in &pool.listed {
        let days = DaySet::between(month, it.from, it.until);
        if days.count() > 0 {
            let entry = listed.entry(it.member).or_default();
            *entry = (entry.0.or(days), u32::try_from(it.place).unwrap_or(u32::MAX));
        }
    }
    listed
}

impl Standings {
    fn days(&self, month: Month) -> DaySet {
        let ends = self.rows.iter().skip(1).map(|next| Some(next.from)).chain([None]);
        let counts = |status| matches!(status, Status::Active | Status::Suspended);
        self.rows
            .iter()
            .zip(ends)
            .filter(|(row, _)| counts(row.status))
            .fold(DaySet::default(), |days, (row, end)| days.or(DaySet::between(month, row.from, end)))
    }

    fn class_on(&self, day: Day) -> Option<(ClassId, String)> {
        self.rows.iter().rev().find(|row| row.from <= day).map(|row| row.class.clone())
    }
}

fn standings(conn: &mut DbConn, until: Day) -> Result<BTreeMap<i64, Standings>, StoreError> {
    type Row = (i64, MemberId, String, (ClassId, String), String, Day);
    let rows: Vec<Row> = member_statuses::table
        .inner_join(members::table)
        .inner_join(classes::table)
        .filter(member_statuses::valid_from.le(until))
        .order((member_statuses::valid_from, member_statuses::recorded_at, member_statuses::id))
        .select((
            members::number,
            members::id,
            members::name,
            (member_statuses::class_id, classes::slug),
            member_statuses::status,
            member_statuses::valid_from,
        ))
        .load(conn)?;
    let mut standings: BTreeMap<i64, Standings> = BTreeMap::new();
    for (number, id, name, class, status, from) in rows {
        let status = status.parse().map_err(|_| StoreError::Corrupt(format!("the status of M-{number}")))?;
        let of = standings.entry(number).or_insert_with(|| Standings { id, name, rows: Vec::new() });
        of.rows.retain(|row| row.from != from);
        of.rows.push(Standing { from, status, class });
    }
    Ok(standings)
}
