//! Dues that were run for months after a membership ended, since its end was recorded later. The ledger takes no single charge
//! back: people have to know of them.

use diesel::prelude::*;
use domain::Day;
use domain::members::power::Power;
use domain::members::status::Status;

use super::run::stored_month;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{charges, member_statuses, members};

/// What is charged for months that begin on the last day of a membership or after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChargedAfterEnd {
    /// The day from which the membership is over.
    pub ended: Day,
    /// How many months.
    pub months: usize,
    /// What they come to, in minor units.
    pub amount_minor: i64,
}

/// The dues that are charged beyond the end of a membership; `None` where there are none.
///
/// # Errors
/// Forbidden but to those who keep the register or read the treasury; or the database fails.
pub async fn charged_after_end(db: &Db, viewer: &Viewer, number: i64) -> Result<Option<ChargedAfterEnd>, CommandError> {
    if !viewer.may(Power::AdmitMembers) {
        viewer.require(Power::ReadTreasury)?;
    }
    Ok(db.read(move |conn| load(conn, number)).await?)
}

fn load(conn: &mut DbConn, number: i64) -> Result<Option<ChargedAfterEnd>, StoreError> {
    let last: Option<(MemberId, String, Day)> = member_statuses::table
        .inner_join(members::table)
        .filter(members::number.eq(number))
        .order((member_statuses::valid_from.desc(), member_statuses::recorded_at.desc(), member_statuses::id.desc()))
        .select((members::id, member_statuses::status, member_statuses::valid_from))
        .first(conn)
        .optional()?;
    let Some((member, status, ended)) = last else { return Ok(None) };
    if !status.parse().is_ok_and(Status::is_over) {
        return Ok(None);
    }
    let dues: Vec<(String, i64)> = charges::table
        .filter(charges::member_id.eq(&member))
        .filter(charges::run_id.is_not_null())
        .select((charges::period, charges::amount_minor))
        .load(conn)?;
    let (mut months, mut amount_minor) = (0, 0);
    for (period, amount) in dues {
        if stored_month(&period)?.first_day() >= ended {
            months += 1;
            amount_minor += amount;
        }
    }
    Ok((months > 0).then_some(ChargedAfterEnd { ended, months, amount_minor }))
}
