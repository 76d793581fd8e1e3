//! The dues report: loads the rows, lets the domain make the numbers, and holds them against the ledger.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::calendar::{Month, day_of};
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::treasury::ledger::RECEIVABLES;
use domain::treasury::money::Currency;
use domain::treasury::report::{MemberSums, Query, QueryInput, Report, ReportedCharge, check, report};
use domain::validation::Refusal;
use domain::{Day, Moment};

use super::account::settling_order;
use super::plan::{ClassName, class_names};
use super::run::stored_month;
use super::sums::paid_by_member;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::dialect::sums::{of_period, posted};
use crate::error::{CommandError, StoreError};
use crate::ids::{ClassId, MemberId};
use crate::schema::{accounts, charges, classes, members, pools, postings, sharing_runs};

/// Of how many members who changed class the charges are read at once.
const CHANGED_AT_ONCE: usize = 500;

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
        let Charged { sums, charges } = members.charged(conn, &query)?;
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

    /// What was paid, what lies outside the period and what within, of each member in order. Whoever was charged in one
    /// class has one charge in the period, the sum of all; a large report holds no more than it shows.
    fn charged(&self, conn: &mut DbConn, query: &Query) -> Result<Charged, StoreError> {
        let classes = class_slugs(conn)?;
        let mut sums: HashMap<i64, MemberSums> = HashMap::with_capacity(self.in_order.len());
        let paid = paid_by_member(conn)?.into_iter();
        for (member, minor) in paid.filter_map(|(member, minor)| Some((self.numbers.get(&member)?, minor))) {
            sums.entry(*member).or_default().paid_minor = minor;
        }
        let (mut charges, mut changed) = (Vec::new(), Vec::new());
        for row in charged_rows(conn, query)? {
            let Some(member) = self.numbers.get(&row.member).copied() else { continue };
            let of = sums.entry(member).or_default();
            (of.before_minor, of.after_minor) = (row.before_minor, row.after_minor);
            match (row.first_class, row.last_class) {
                (Some(first), Some(last)) if first == last => charges.push(ReportedCharge {
                    member,
                    class: slug_of(&classes, &first)?,
                    month: query.from,
                    months: row.months,
                    amount_minor: row.charged_minor,
                    portions_minor: row.portions_minor,
                }),
                (Some(_), _) => changed.push(row.member),
                (None, _) => {}
            }
        }
        for some in changed.chunks(CHANGED_AT_ONCE) {
            charges.extend(self.one_by_one(conn, query, some, &classes)?);
        }
        let in_order = self.in_order.iter();
        let sums = in_order.map(|(_, number, _)| (*number, sums.get(number).copied().unwrap_or_default())).collect();
        Ok(Charged { sums, charges })
    }

    /// The charges of members who were in several classes, one by one, since it matters which of them payments settle.
    fn one_by_one(
        &self,
        conn: &mut DbConn,
        query: &Query,
        of: &[MemberId],
        classes: &HashMap<ClassId, String>,
    ) -> Result<Vec<ReportedCharge>, StoreError> {
        type Row = (MemberId, ClassId, String, i64, Day, Option<(String, String)>);
        let mut rows: Vec<Row> = charges::table
            .left_join(sharing_runs::table.left_join(pools::table))
            .filter(charges::member_id.eq_any(of))
            .filter(charges::period.between(query.from.to_string(), query.to.to_string()))
            .select((
                charges::member_id,
                charges::class_id,
                charges::period,
                charges::amount_minor,
                charges::due_on,
                (pools::slug, sharing_runs::period).nullable(),
            ))
            .load(conn)?;
        rows.sort_by_key(|(.., due_on, shared)| settling_order(*due_on, shared.clone()));
        let known = rows.into_iter().filter_map(|row| Some((*self.numbers.get(&row.0)?, row)));
        known
            .map(|(member, (_, class, period, amount_minor, _, shared))| {
                Ok(ReportedCharge {
                    member,
                    class: slug_of(classes, &class)?,
                    month: stored_month(&period)?,
                    months: i64::from(shared.is_none()),
                    amount_minor,
                    portions_minor: if shared.is_some() { amount_minor } else { 0 },
                })
            })
            .collect()
    }
}

/// What members were charged and paid.
struct Charged {
    sums: Vec<(i64, MemberSums)>,
    charges: Vec<ReportedCharge>,
}

/// What a member was charged, in minor units.
#[derive(Queryable)]
struct ChargedRow {
    member: MemberId,
    before_minor: i64,
    after_minor: i64,
    months: i64,
    charged_minor: i64,
    portions_minor: i64,
    first_class: Option<ClassId>,
    last_class: Option<ClassId>,
}

fn charged_rows(conn: &mut DbConn, query: &Query) -> Result<Vec<ChargedRow>, StoreError> {
    let of = of_period(query.from, query.to);
    Ok(charges::table
        .group_by(charges::member_id)
        .select((
            charges::member_id,
            of.before,
            of.after,
            of.months,
            of.charged,
            of.portions,
            of.first_class,
            of.last_class,
        ))
        .load(conn)?)
}

fn class_slugs(conn: &mut DbConn) -> Result<HashMap<ClassId, String>, StoreError> {
    let slugs: Vec<(ClassId, String)> = classes::table.select((classes::id, classes::slug)).load(conn)?;
    Ok(slugs.into_iter().collect())
}

fn slug_of(classes: &HashMap<ClassId, String>, class: &ClassId) -> Result<String, StoreError> {
    classes.get(class).cloned().ok_or_else(|| StoreError::Corrupt(format!("the class {class} of a charge")))
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
