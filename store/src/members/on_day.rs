//! Who was a member on a day, of which class and status: what electoral rolls and dues runs are made from.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::Day;
use domain::members::status::Status;

use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::{ClassId, MemberId};
use crate::schema::{classes, member_statuses, members};

/// A member as the register stood on a day.
#[derive(Debug, Clone)]
pub(crate) struct MemberOnDay {
    /// The member.
    pub id: MemberId,
    /// The number, as in `M-17`.
    pub number: i64,
    /// The name that the register holds now.
    pub name: String,
    /// The class on that day.
    pub class: ClassId,
    /// Its slug, the scope of rules for classes.
    pub class_slug: String,
    /// The status on that day; never that of an applicant.
    pub status: Status,
    /// The day of joining.
    pub joined_on: Day,
}

/// Everybody with an entry other than an applicant's on a day, also those who had left, in the order of their numbers.
/// One query: the latest row of a member that begins by that day holds.
pub(crate) fn members_on(conn: &mut DbConn, day: Day) -> Result<Vec<MemberOnDay>, StoreError> {
    type Row = (MemberId, i64, String, Option<Day>, ClassId, String, String);
    let rows: Vec<Row> = member_statuses::table
        .inner_join(members::table)
        .inner_join(classes::table)
        .filter(member_statuses::valid_from.le(day))
        .order((member_statuses::valid_from, member_statuses::recorded_at, member_statuses::id))
        .select((
            members::id,
            members::number,
            members::name,
            members::joined_on,
            member_statuses::class_id,
            classes::slug,
            member_statuses::status,
        ))
        .load(conn)?;
    let mut latest: HashMap<i64, Row> = HashMap::with_capacity(rows.len());
    for row in rows {
        latest.insert(row.1, row);
    }
    let mut found = Vec::with_capacity(latest.len());
    for (id, number, name, joined_on, class, class_slug, status) in latest.into_values() {
        let corrupt = |what: &str| StoreError::Corrupt(format!("the {what} of M-{number}"));
        let status: Status = status.parse().map_err(|_| corrupt("status"))?;
        if status == Status::Applicant {
            continue;
        }
        let joined_on = joined_on.ok_or_else(|| corrupt("day of joining"))?;
        found.push(MemberOnDay { id, number, name, class, class_slug, status, joined_on });
    }
    found.sort_unstable_by_key(|member| member.number);
    Ok(found)
}
