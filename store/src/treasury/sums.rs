//! Sums by member, made by the database: what was charged, what was paid, and what that means.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use domain::Day;
use domain::calendar::add_days;
use domain::rules::parameter::GRACE_DAYS;

use crate::conn::DbConn;
use crate::dialect::sums::{charged, paid};
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::rules::{RuleValue, required};
use crate::schema::{charges, payments};

/// A member's sums in minor units.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Sums {
    /// All charges.
    pub charged_minor: i64,
    /// The charges that are late if unpaid: due before the day that the grace period leads back to.
    pub charged_late_minor: i64,
    /// All payments, less those reversed.
    pub paid_minor: i64,
}

impl Sums {
    /// Charged and not paid. Payments settle the oldest charge first, so that sums are enough to know.
    pub fn open_minor(&self) -> i64 {
        (self.charged_minor - self.paid_minor).max(0)
    }

    /// Of what is open, the part that is late.
    pub fn late_minor(&self) -> i64 {
        (self.charged_late_minor - self.paid_minor).max(0)
    }

    /// Paid beyond all charges.
    pub fn credit_minor(&self) -> i64 {
        (self.paid_minor - self.charged_minor).max(0)
    }
}

/// The grace period in force on a day, and the day before which an unpaid charge must have been due to be late.
#[derive(Debug, Clone)]
pub(super) struct Grace {
    /// The rule value.
    pub value: RuleValue,
    /// The number of days.
    pub days: u64,
    /// What was due before this day and is open is late.
    pub late_before: Day,
}

/// The grace period today.
pub(super) fn grace(conn: &mut DbConn, today: Day) -> Result<Grace, StoreError> {
    let value = required(conn, GRACE_DAYS, "", today)?;
    let days = u64::try_from(value.typed()?.number()).unwrap_or(0);
    let late_before = today.checked_sub_days(chrono::Days::new(days)).unwrap_or(Day::MIN);
    Ok(Grace { value, days, late_before })
}

impl Grace {
    /// The first day on which a charge with this due date is late.
    pub fn late_from(&self, due_on: Day) -> Day {
        add_days(due_on, self.days + 1)
    }
}

/// The sums of every member who was charged or paid anything.
pub(super) fn sums_by_member(conn: &mut DbConn, late_before: Day) -> Result<HashMap<MemberId, Sums>, StoreError> {
    let mut sums: HashMap<MemberId, Sums> = HashMap::new();
    for (member, minor) in charged_by_member(conn)? {
        sums.entry(member).or_default().charged_minor = minor;
    }
    for (member, minor) in charged_before(conn, late_before)? {
        sums.entry(member).or_default().charged_late_minor = minor;
    }
    for (member, minor) in paid_by_member(conn)? {
        sums.entry(member).or_default().paid_minor = minor;
    }
    Ok(sums)
}

/// The members who on a day still owe what fell due more than so many days before it, by what they had paid by that day. Payments settle
/// the oldest charge first, so that two sums by member are enough.
pub(crate) fn in_arrears(conn: &mut DbConn, day: Day, days: i64) -> Result<HashSet<MemberId>, StoreError> {
    let days = u64::try_from(days).unwrap_or(0);
    let before = day.checked_sub_days(chrono::Days::new(days)).unwrap_or(Day::MIN);
    let paid: Vec<(MemberId, i64)> = payments::table
        .filter(payments::reversal_entry_id.is_null())
        .filter(payments::received_on.le(day))
        .group_by(payments::member_id)
        .select((payments::member_id, paid()))
        .load(conn)?;
    let paid: HashMap<MemberId, i64> = paid.into_iter().collect();
    let owes = |(member, charged_late_minor): (MemberId, i64)| {
        let paid_minor = paid.get(&member).copied().unwrap_or(0);
        let sums = Sums { charged_late_minor, paid_minor, ..Sums::default() };
        (sums.late_minor() > 0).then_some(member)
    };
    Ok(charged_before(conn, before)?.into_iter().filter_map(owes).collect())
}

/// What each member was charged that fell due before a day.
fn charged_before(conn: &mut DbConn, day: Day) -> Result<Vec<(MemberId, i64)>, StoreError> {
    Ok(charges::table
        .filter(charges::due_on.lt(day))
        .group_by(charges::member_id)
        .select((charges::member_id, charged()))
        .load(conn)?)
}

fn charged_by_member(conn: &mut DbConn) -> Result<Vec<(MemberId, i64)>, StoreError> {
    Ok(charges::table.group_by(charges::member_id).select((charges::member_id, charged())).load(conn)?)
}

/// What each member has paid, less what was reversed.
pub(super) fn paid_by_member(conn: &mut DbConn) -> Result<Vec<(MemberId, i64)>, StoreError> {
    Ok(payments::table
        .filter(payments::reversal_entry_id.is_null())
        .group_by(payments::member_id)
        .select((payments::member_id, paid()))
        .load(conn)?)
}
