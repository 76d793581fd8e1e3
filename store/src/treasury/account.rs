//! A member's account: every charge with where it comes from, every payment with what it settled, and what is left.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;
use domain::calendar::{Month, day_of};
use domain::members::power::Power;
use domain::treasury::payment::Method;
use domain::treasury::settlement::{apply, settle};
use domain::{Day, Moment};

use super::origin::{Origin, origin, origins};
use super::plan::{ClassName, class_names};
use super::run::stored_month;
use super::sums::grace;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{MemberId, RuleValueId};
use crate::schema::{charges, classes, dues_runs, journal_entries, members, payments};

/// A charge in an account.
#[derive(Debug, Clone)]
pub struct AccountCharge {
    /// The month, and so the run.
    pub month: Month,
    /// The slug of the class that the member was charged in.
    pub class: String,
    /// The amount in minor units.
    pub amount_minor: i64,
    /// What payments have settled of it, in minor units.
    pub paid_minor: i64,
    /// When it falls due.
    pub due_on: Day,
    /// The first day on which it is late if open.
    pub late_from: Day,
    /// The number of the run's journal entry.
    pub entry: i64,
    /// The rule value that gave the amount.
    pub rule_value: RuleValueId,
}

impl AccountCharge {
    /// What is still owed, in minor units.
    #[must_use]
    pub fn open_minor(&self) -> i64 {
        self.amount_minor - self.paid_minor
    }
}

/// A part of a month that a payment settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartSettled {
    /// The month.
    pub month: Month,
    /// The part in minor units.
    pub amount_minor: i64,
}

/// A payment in an account.
#[derive(Debug, Clone)]
pub struct AccountPayment {
    /// The number, as in `P-9`.
    pub number: i64,
    /// The day on which it arrived.
    pub received_on: Day,
    /// The amount in minor units.
    pub amount_minor: i64,
    /// How it arrived.
    pub method: Method,
    /// What the payer wrote with it.
    pub reference: String,
    /// Whether it was reversed, so that it counts for nothing.
    pub reversed: bool,
    /// What it settled, as things stand, oldest first.
    pub parts: Vec<PartSettled>,
    /// What is left of it as credit, in minor units.
    pub credit_minor: i64,
}

/// A member's account.
#[derive(Debug, Clone)]
pub struct MemberAccount {
    /// The member's number.
    pub member: i64,
    /// The member's name.
    pub name: String,
    /// The name of the class today.
    pub class: String,
    /// The charges, oldest due first.
    pub charges: Vec<AccountCharge>,
    /// The payments in the order in which they arrived.
    pub payments: Vec<AccountPayment>,
    /// What is open, due or not, in minor units.
    pub open_minor: i64,
    /// Of it, what is late, in minor units.
    pub late_minor: i64,
    /// The due date of the oldest open charge.
    pub owed_since: Option<Day>,
    /// What was paid beyond all charges, in minor units.
    pub credit_minor: i64,
    /// The day on which this holds.
    pub today: Day,
    /// Where the grace period comes from.
    pub grace: Origin,
    /// Where the amounts come from, by rule value.
    pub origins: HashMap<RuleValueId, Origin>,
    /// The classes in order.
    pub classes: Vec<ClassName>,
}

/// A member's account: one's own, or anybody's for those who read the treasury.
///
/// # Errors
/// Forbidden, whether or not there is such a member; not found for those who may look.
pub async fn account(db: &Db, viewer: &Viewer, number: i64, now: Moment) -> Result<MemberAccount, CommandError> {
    let own = viewer.member.as_ref().is_some_and(|member| member.number == number);
    viewer.require(if own { Power::ReadOwnAccount } else { Power::ReadTreasury })?;
    db.read(move |conn| {
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let row: Option<(MemberId, String, String)> = members::table
            .inner_join(classes::table)
            .filter(members::number.eq(number))
            .select((members::id, members::name, classes::name))
            .first(conn)
            .optional()?;
        let (id, name, class) = row.ok_or(CommandError::NotFound)?;
        let today = day_of(now, community.time_zone);
        Ok(load(conn, &id, number, (name, class), today)?)
    })
    .await
}

fn load(
    conn: &mut DbConn,
    member: &MemberId,
    number: i64,
    (name, class): (String, String),
    today: Day,
) -> Result<MemberAccount, StoreError> {
    let grace = grace(conn, today)?;
    let charged = load_charges(conn, member)?;
    let payments = load_payments(conn, member, &charged)?;
    let paid_minor = payments.iter().filter(|payment| !payment.reversed).map(|payment| payment.amount_minor).sum();
    let values: BTreeSet<RuleValueId> = charged.iter().map(|(charge, ..)| charge.rule_value.clone()).collect();
    let settlement = settle(charged, paid_minor);
    let (open_minor, late_minor) = (settlement.open_minor(), settlement.overdue_minor(grace.late_before));
    let (owed_since, credit_minor) = (settlement.owed_since(), settlement.credit_minor);
    let charges = settlement.charges.into_iter().map(|settled| AccountCharge {
        paid_minor: settled.paid_minor,
        late_from: grace.late_from(settled.due_on),
        ..settled.charge
    });
    Ok(MemberAccount {
        member: number,
        name,
        class,
        charges: charges.collect(),
        payments,
        open_minor,
        late_minor,
        owed_since,
        credit_minor,
        today,
        grace: origin(conn, grace.value)?,
        origins: origins(conn, &values)?,
        classes: class_names(conn)?,
    })
}

/// A member's charges with amount and due date, as the settlement takes them.
pub(super) fn load_charges(conn: &mut DbConn, member: &MemberId) -> Result<Vec<(AccountCharge, i64, Day)>, StoreError> {
    type Row = (String, String, i64, Day, i64, RuleValueId);
    let rows: Vec<Row> = charges::table
        .inner_join(classes::table)
        .inner_join(dues_runs::table.inner_join(journal_entries::table))
        .filter(charges::member_id.eq(member))
        .order((charges::due_on, charges::period))
        .select((
            charges::period,
            classes::slug,
            charges::amount_minor,
            charges::due_on,
            journal_entries::number,
            charges::rule_value_id,
        ))
        .load(conn)?;
    rows.into_iter()
        .map(|(period, class, amount_minor, due_on, entry, rule_value)| {
            let month = stored_month(&period)?;
            let late_from = due_on;
            let charge =
                AccountCharge { month, class, amount_minor, paid_minor: 0, due_on, late_from, entry, rule_value };
            Ok((charge, amount_minor, due_on))
        })
        .collect()
}

/// A member's payments in the order in which they arrived, each with what it settled of the charges.
pub(super) fn load_payments(
    conn: &mut DbConn,
    member: &MemberId,
    charged: &[(AccountCharge, i64, Day)],
) -> Result<Vec<AccountPayment>, StoreError> {
    type Row = (i64, Day, i64, String, String, Option<String>);
    let rows: Vec<Row> = payments::table
        .filter(payments::member_id.eq(member))
        .order((payments::received_on, payments::number))
        .select((
            payments::number,
            payments::received_on,
            payments::amount_minor,
            payments::method,
            payments::reference,
            payments::reversal_entry_id,
        ))
        .load(conn)?;
    let months = charged.iter().map(|(charge, amount_minor, due_on)| (charge.month, *amount_minor, *due_on)).collect();
    let counted: Vec<i64> = rows.iter().filter(|row| row.5.is_none()).map(|row| row.2).collect();
    let mut applications = apply(months, &counted).into_iter();
    rows.into_iter()
        .map(|(number, received_on, amount_minor, method, reference, reversal)| {
            let application = if reversal.is_none() { applications.next() } else { None };
            let (parts, credit_minor) =
                application.map_or((Vec::new(), 0), |application| (application.parts, application.credit_minor));
            Ok(AccountPayment {
                number,
                received_on,
                amount_minor,
                method: method.parse().map_err(|_| StoreError::Corrupt(format!("the method of P-{number}")))?,
                reference,
                reversed: reversal.is_some(),
                parts: parts.into_iter().map(|(month, amount_minor)| PartSettled { month, amount_minor }).collect(),
                credit_minor,
            })
        })
        .collect()
}
