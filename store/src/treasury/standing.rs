//! How the treasury stands, and how one member stands with it.

use diesel::prelude::*;
use domain::calendar::{Month, day_of};
use domain::members::power::Power;
use domain::treasury::settlement::settle;
use domain::{Day, Moment};

use super::sums::{grace, sums_by_member};
use crate::act::Viewer;
use crate::db::Db;
use crate::dialect::sums::paid;
use crate::error::CommandError;
use crate::schema::{charges, payments};

/// How the treasury stands; amounts in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// What members owe, due or not.
    pub open_minor: i64,
    /// Of it, what is late.
    pub late_minor: i64,
    /// What members paid beyond all charges.
    pub credit_minor: i64,
    /// How many members owe anything.
    pub owing: usize,
    /// How many members owe anything late.
    pub late: usize,
    /// What arrived this month, less what was reversed.
    pub received_minor: i64,
    /// This month.
    pub month: Month,
}

/// How the treasury stands today.
///
/// # Errors
/// If the viewer may not read the treasury, or the database fails.
pub async fn standing(db: &Db, viewer: &Viewer, now: Moment) -> Result<Standing, CommandError> {
    viewer.require(Power::ReadTreasury)?;
    db.read(move |conn| {
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let today = day_of(now, community.time_zone);
        let month = Month::of(today);
        let late_before = grace(conn, today)?.late_before;
        let received_minor = payments::table
            .filter(payments::reversal_entry_id.is_null())
            .filter(payments::received_on.between(month.first_day(), month.last_day()))
            .select(paid())
            .first(conn)?;
        let mut standing =
            Standing { open_minor: 0, late_minor: 0, credit_minor: 0, owing: 0, late: 0, received_minor, month };
        for sums in sums_by_member(conn, late_before)?.values() {
            standing.open_minor += sums.open_minor();
            standing.late_minor += sums.late_minor();
            standing.credit_minor += sums.credit_minor();
            standing.owing += usize::from(sums.open_minor() > 0);
            standing.late += usize::from(sums.late_minor() > 0);
        }
        Ok(standing)
    })
    .await
}

/// How a member stands; amounts in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnStanding {
    /// What is open, due or not.
    pub open_minor: i64,
    /// Of it, what is late.
    pub late_minor: i64,
    /// What was paid beyond all charges.
    pub credit_minor: i64,
    /// The due date of the oldest open charge.
    pub owed_since: Option<Day>,
}

/// What the viewer owes; nothing for a visitor.
///
/// # Errors
/// If the database fails.
pub async fn owed_by(db: &Db, viewer: &Viewer, now: Moment) -> Result<Option<OwnStanding>, CommandError> {
    let Some(member) = viewer.member.as_ref().map(|member| member.id.clone()) else { return Ok(None) };
    viewer.require(Power::ReadOwnAccount)?;
    db.read(move |conn| {
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let late_before = grace(conn, day_of(now, community.time_zone))?.late_before;
        let charged: Vec<(i64, Day)> = charges::table
            .filter(charges::member_id.eq(&member))
            .order(charges::due_on)
            .select((charges::amount_minor, charges::due_on))
            .load(conn)?;
        let paid_minor = payments::table
            .filter(payments::member_id.eq(&member))
            .filter(payments::reversal_entry_id.is_null())
            .select(paid())
            .first(conn)?;
        let settlement = settle(charged.into_iter().map(|(minor, due_on)| ((), minor, due_on)).collect(), paid_minor);
        Ok(Some(OwnStanding {
            open_minor: settlement.open_minor(),
            late_minor: settlement.overdue_minor(late_before),
            credit_minor: settlement.credit_minor,
            owed_since: settlement.owed_since(),
        }))
    })
    .await
}
