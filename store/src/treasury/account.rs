//! A member's account: every charge with where it comes from, every payment with what it settled, and what is left.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;
use domain::calendar::{Month, day_of};
use domain::members::power::Power;
use domain::treasury::payment::Method;
use domain::treasury::settlement::{apply, settle};
use domain::{Day, Moment};

use super::account_reversed::{ReversedCharge, reversed_charges};
use super::entries::entry_numbers;
use super::origin::{Origin, origin, origins};
use super::plan::{ClassName, class_names};
use super::run::stored_month;
use super::sums::grace;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{MemberId, RuleValueId};
use crate::schema::{charges, classes, dues_runs, members, payments, pools, sharing_runs};

/// What a charge is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChargedFor {
    /// The dues of the charge's month.
    Dues,
    /// A portion of what a pool's month came to.
    Portion {
        /// The address part of the pool.
        pool: String,
        /// Its name.
        name: String,
        /// The month that was shared.
        month: Month,
    },
}

/// A charge in an account.
#[derive(Debug, Clone)]
pub struct AccountCharge {
    /// What it is for.
    pub charged_for: ChargedFor,
    /// The month: of dues that of the run, of a portion the one in which it falls due.
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

/// A part of a charge that a payment settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartSettled {
    /// What the charge is for.
    pub charged_for: ChargedFor,
    /// The charge's month.
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
    /// Charges that are owed no longer, since their month was reversed, the latest month first.
    pub reversed: Vec<ReversedCharge>,
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
        reversed: reversed_charges(conn, member)?,
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

/// A member's charges with amount and due date, as the settlement takes them: of one day dues first, then portions by pool.
pub(super) fn load_charges(conn: &mut DbConn, member: &MemberId) -> Result<Vec<(AccountCharge, i64, Day)>, StoreError> {
    let rows: Vec<ChargeRow> = charges::table
        .inner_join(classes::table)
        .left_join(dues_runs::table)
        .left_join(sharing_runs::table.left_join(pools::table))
        .filter(charges::member_id.eq(member))
        .order((charges::due_on, charges::period))
        .select((
            charges::period,
            classes::slug,
            charges::amount_minor,
            charges::due_on,
            charges::rule_value_id,
            dues_runs::entry_id.nullable(),
            (sharing_runs::entry_id, pools::slug, pools::name, sharing_runs::period).nullable(),
        ))
        .load(conn)?;
    let entries = entry_numbers(conn, rows.iter().filter_map(entry_of))?;
    let mut charged = rows
        .iter()
        .map(|row| {
            let entry = entry_of(row).and_then(|id| entries.get(id).copied()).unwrap_or_default();
            let (period, class, amount_minor, due_on, rule_value, _, shared) = row;
            let charged_for = match shared {
                None => ChargedFor::Dues,
                Some((_, pool, name, shared)) => {
                    ChargedFor::Portion { pool: pool.clone(), name: name.clone(), month: stored_month(shared)? }
                }
            };
            let charge = AccountCharge {
                charged_for,
                month: stored_month(period)?,
                class: class.clone(),
                amount_minor: *amount_minor,
                paid_minor: 0,
                due_on: *due_on,
                late_from: *due_on,
                entry,
                rule_value: rule_value.clone(),
            };
            Ok((charge, *amount_minor, *due_on))
        })
        .collect::<Result<Vec<_>, StoreError>>()?;
    charged.sort_by_key(|(charge, _, due_on)| settling_order(*due_on, charge.charged_for.shared()));
    Ok(charged)
}

/// The entry of the run of dues; or that of a pool's month, with the pool's address part and name and the month.
type ChargeRow = (String, String, i64, Day, RuleValueId, Option<String>, Option<(String, String, String, String)>);

fn entry_of(row: &ChargeRow) -> Option<&str> {
    row.5.as_deref().or(row.6.as_ref().map(|shared| shared.0.as_str()))
}

impl ChargedFor {
    /// The address part of the pool and the month of which it is a portion.
    fn shared(&self) -> Option<(String, String)> {
        match self {
            Self::Dues => None,
            Self::Portion { pool, month, .. } => Some((pool.clone(), month.to_string())),
        }
    }
}

/// The order in which payments settle charges, wherever it is asked: the oldest due first; of what falls due on one day, dues,
/// then portions by the address parts of their pools and the months that were shared.
pub(crate) fn settling_order(due_on: Day, shared: Option<(String, String)>) -> (Day, Option<(String, String)>) {
    (due_on, shared)
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
    let months = charged
        .iter()
        .map(|(charge, amount_minor, due_on)| ((charge.charged_for.clone(), charge.month), *amount_minor, *due_on));
    let months = months.collect();
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
                parts: parts
                    .into_iter()
                    .map(|((charged_for, month), amount_minor)| PartSettled { charged_for, month, amount_minor })
                    .collect(),
                credit_minor,
            })
        })
        .collect()
}
