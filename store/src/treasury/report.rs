//! The dues report: loads the rows, lets the domain make the numbers, and holds them against the ledger.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::Moment;
use domain::calendar::{Month, day_of};
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::treasury::ledger::RECEIVABLES;
use domain::treasury::money::Currency;
use domain::treasury::report::{MemberSums, Query, QueryInput, Report, ReportedCharge, check, report};
use domain::validation::Refusal;

use super::plan::{ClassName, class_names};
use super::run::stored_month;
use super::sums::paid_by_member;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::dialect::sums::{charged, posted};
use crate::error::{CommandError, StoreError};
use crate::ids::{ClassId, MemberId};
use crate::schema::{accounts, charges, classes, members, postings};

/// A dues report with the names in it.
#[derive(Debug, Clone)]
pub struct DuesReport {
    /// What was asked.
    pub query: Query,
    /// The numbers.
    pub report: Report,
    /// The classes in order.
    pub classes: Vec<ClassName>,
    /// The names of all members with a line, by number.
    pub names: HashMap<i64, String>,
    /// The currency of all amounts.
    pub currency: Currency,
    /// The balance of the members' receivables in the ledger, of the member asked for or of everybody, in minor
    /// units: what the reconciliation must come to.
    pub ledger_minor: i64,
}

impl DuesReport {
    /// Whether the report comes to the ledger's balance; none where a class was asked for.
    #[must_use]
    pub fn agrees(&self) -> Option<bool> {
        self.report.reconciliation.map(|reconciliation| reconciliation.balance_minor() == self.ledger_minor)
    }
}

/// Makes the report that is asked for.
///
/// # Errors
/// If the viewer may not read the treasury; every part of the query that is refused; `error-member-unknown`.
pub async fn dues_report(
    db: &Db,
    viewer: &Viewer,
    input: &QueryInput,
    now: Moment,
) -> Result<DuesReport, CommandError> {
    viewer.require(Power::ReadTreasury)?;
    let input = input.clone();
    db.read(move |conn| {
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let classes = class_names(conn)?;
        let slugs: Vec<String> = classes.iter().map(|class| class.slug.clone()).collect();
        let query = check(&input, Month::of(day_of(now, community.time_zone)), &slugs)?;
        let members = Members::load(conn, query.member)?;
        if members.in_order.is_empty() {
            let number = query.member.map(|number| MemberNumber(number).to_string()).unwrap_or_default();
            return Err(Refusal::new("error-member-unknown").with("number", number).at("member").into());
        }
        let sums = members.sums(conn, &query)?;
        let charges = members.charges(conn, &query)?;
        let report = report(&query, &slugs, &sums, charges);
        let names = members.in_order.into_iter().map(|(_, number, name)| (number, name));
        Ok(DuesReport {
            ledger_minor: receivables(conn, query.member)?,
            query,
            report,
            classes,
            names: names.collect(),
            currency: community.currency,
        })
    })
    .await
}

/// The members of a report.
struct Members {
    /// Identifier, number and name, in the order of the names.
    in_order: Vec<(MemberId, i64, String)>,
    /// Numbers by identifier.
    numbers: HashMap<MemberId, i64>,
}

impl Members {
    fn load(conn: &mut DbConn, asked: Option<i64>) -> Result<Self, StoreError> {
        let mut query = members::table.into_boxed();
        if let Some(asked) = asked {
            query = query.filter(members::number.eq(asked));
        }
        let in_order: Vec<(MemberId, i64, String)> = query
            .order((members::sort_key, members::number))
            .select((members::id, members::number, members::name))
            .load(conn)?;
        let numbers = in_order.iter().map(|(id, number, _)| (id.clone(), *number)).collect();
        Ok(Self { in_order, numbers })
    }

    /// What lies outside the period, and what was paid, of each member in order.
    fn sums(&self, conn: &mut DbConn, query: &Query) -> Result<Vec<(i64, MemberSums)>, StoreError> {
        let mut sums: HashMap<&MemberId, MemberSums> =
            self.in_order.iter().map(|(id, ..)| (id, MemberSums::default())).collect();
        let outside = charges::table.group_by(charges::member_id).select((charges::member_id, charged()));
        let before: Vec<(MemberId, i64)> =
            outside.clone().filter(charges::period.lt(query.from.to_string())).load(conn)?;
        for (member, minor) in &before {
            sums.entry(member).and_modify(|sums| sums.before_minor = *minor);
        }
        let after: Vec<(MemberId, i64)> = outside.filter(charges::period.gt(query.to.to_string())).load(conn)?;
        for (member, minor) in &after {
            sums.entry(member).and_modify(|sums| sums.after_minor = *minor);
        }
        let paid = paid_by_member(conn)?;
        for (member, minor) in &paid {
            sums.entry(member).and_modify(|sums| sums.paid_minor = *minor);
        }
        Ok(self.in_order.iter().map(|(id, number, _)| (*number, sums.get(id).copied().unwrap_or_default())).collect())
    }

    /// The charges of the period.
    fn charges(&self, conn: &mut DbConn, query: &Query) -> Result<Vec<ReportedCharge>, StoreError> {
        let slugs: Vec<(ClassId, String)> = classes::table.select((classes::id, classes::slug)).load(conn)?;
        let slugs: HashMap<ClassId, String> = slugs.into_iter().collect();
        let rows: Vec<(MemberId, ClassId, String, i64, Option<String>)> = charges::table
            .filter(charges::period.between(query.from.to_string(), query.to.to_string()))
            .order((charges::due_on, charges::id))
            .select((
                charges::member_id,
                charges::class_id,
                charges::period,
                charges::amount_minor,
                charges::sharing_run_id,
            ))
            .load(conn)?;
        let mut found = Vec::with_capacity(rows.len());
        for (member, class, period, amount_minor, sharing_run) in rows {
            let Some(member) = self.numbers.get(&member).copied() else { continue };
            let class = slugs.get(&class).cloned();
            let class = class.ok_or_else(|| StoreError::Corrupt(format!("the class of a charge of {period}")))?;
            found.push(ReportedCharge {
                member,
                class,
                month: stored_month(&period)?,
                amount_minor,
                is_portion: sharing_run.is_some(),
            });
        }
        Ok(found)
    }
}

/// The balance of the members' receivables in the ledger, of one member or of all, in minor units.
fn receivables(conn: &mut DbConn, member: Option<i64>) -> Result<i64, StoreError> {
    let account = accounts::table.filter(accounts::code.eq(RECEIVABLES)).select(accounts::id);
    let account: String = account.first(conn)?;
    let mut query = postings::table.filter(postings::account_id.eq(account)).into_boxed();
    if let Some(member) = member {
        let id: MemberId = members::table.filter(members::number.eq(member)).select(members::id).first(conn)?;
        query = query.filter(postings::member_id.eq(id.to_string()));
    }
    Ok(query.select(posted()).first(conn)?)
}
