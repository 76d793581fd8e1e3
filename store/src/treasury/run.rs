//! Runs that have been posted, and the months that have not.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;
use domain::calendar::{Month, day_of};
use domain::members::power::Power;
use domain::treasury::dues::months_to_run;
use domain::{Day, Moment};

use super::origin::{Origin, origins};
use super::plan::{ClassName, founding_day};
use super::run_charges::{CHARGES_PAGE_LENGTH, Charged, RunCharge, run_charges};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::dialect::sums::charged;
use crate::error::{CommandError, StoreError};
use crate::ids::{ClassId, RuleValueId, RunId};
use crate::schema::{charges, classes, dues_runs, journal_entries, members, postings};
use crate::time::moment;

/// A posted run in the list.
#[derive(Debug, Clone)]
pub struct RunLine {
    /// The month.
    pub month: Month,
    /// When it fell or falls due.
    pub due_on: Day,
    /// The number of its journal entry.
    pub entry: i64,
    /// How many members were charged.
    pub charged: i64,
    /// The sum of the charges in minor units, as the ledger has it.
    pub total_minor: i64,
    /// When it was posted.
    pub posted_at: Moment,
    /// The number of the member who posted it; none for the system.
    pub posted_by: Option<i64>,
}

/// All runs.
#[derive(Debug, Clone)]
pub struct Runs {
    /// The posted runs, the latest month first.
    pub posted: Vec<RunLine>,
    /// The months that can be run today and have not been, oldest first.
    pub to_run: Vec<Month>,
}

/// The runs posted so far, and the months that can be run now.
///
/// # Errors
/// If the viewer may not read an account, or the database fails.
pub async fn runs(db: &Db, viewer: &Viewer, now: Moment) -> Result<Runs, CommandError> {
    viewer.require(Power::ReadOwnAccount)?;
    db.read(move |conn| {
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let posted = run_lines(conn, None)?;
        let months: Vec<Month> = posted.iter().map(|run| run.month).collect();
        let to_run = months_to_run(founding_day(&community), day_of(now, community.time_zone), &months);
        Ok(Runs { posted, to_run })
    })
    .await
}

fn run_lines(conn: &mut DbConn, month: Option<Month>) -> Result<Vec<RunLine>, StoreError> {
    type Row = (String, Day, String, i64, i64, chrono::NaiveDateTime, Option<i64>);
    let mut query =
        dues_runs::table.inner_join(journal_entries::table).left_join(members::table.on(members_posted())).into_boxed();
    if let Some(month) = month {
        query = query.filter(dues_runs::period.eq(month.to_string()));
    }
    let rows: Vec<Row> = query
        .order(dues_runs::period.desc())
        .select((
            dues_runs::period,
            dues_runs::due_on,
            dues_runs::entry_id,
            journal_entries::number,
            dues_runs::charged,
            dues_runs::posted_at,
            members::number.nullable(),
        ))
        .load(conn)?;
    let entries: Vec<&str> = rows.iter().map(|row| row.2.as_str()).collect();
    // The credit of an entry of dues is its only posting without a member.
    let totals: Vec<(String, i64)> = postings::table
        .filter(postings::entry_id.eq_any(entries))
        .filter(postings::member_id.is_null())
        .select((postings::entry_id, postings::amount_minor))
        .load(conn)?;
    let totals: HashMap<String, i64> = totals.into_iter().collect();
    let line = |(period, due_on, entry_id, entry, charged, posted_at, posted_by): Row| {
        Ok(RunLine {
            month: stored_month(&period)?,
            due_on,
            entry,
            charged,
            total_minor: -totals.get(&entry_id).copied().unwrap_or(0),
            posted_at: moment(posted_at),
            posted_by,
        })
    };
    rows.into_iter().map(line).collect()
}

type PostedBy = diesel::dsl::Eq<dues_runs::posted_by, diesel::dsl::Nullable<members::id>>;

fn members_posted() -> PostedBy {
    dues_runs::posted_by.eq(members::id.nullable())
}

/// A stored month.
pub(crate) fn stored_month(period: &str) -> Result<Month, StoreError> {
    Month::parse(period).map_err(|_| StoreError::Corrupt(format!("the month {period}")))
}

/// What a run charged a class, by one rule value.
#[derive(Debug, Clone)]
pub struct RunClass {
    /// The class.
    pub class: ClassName,
    /// How many members were charged.
    pub charged: i64,
    /// What each of them was charged, in minor units.
    pub amount_minor: i64,
    /// The sum in minor units.
    pub total_minor: i64,
    /// The rule value that says so.
    pub rule_value: RuleValueId,
}

/// A posted run.
#[derive(Debug, Clone)]
pub struct Run {
    /// Its line in the list.
    pub line: RunLine,
    /// What each class was charged.
    pub classes: Vec<RunClass>,
    /// The charges of a page, in the order of the members' numbers; the viewer's own alone for those who may not read the
    /// treasury.
    pub charges: Vec<RunCharge>,
    /// Which page of the charges this is, from 1.
    pub page: i64,
    /// How many pages there are, at least 1.
    pub pages: i64,
    /// The rule value that gave the due day.
    pub due_day_value: RuleValueId,
    /// Where the amounts and the due day come from.
    pub origins: HashMap<RuleValueId, Origin>,
}

/// The run of a month, with a page of its charges, from 1: the last one where that lies beyond.
///
/// # Errors
/// Not found where the month has not been posted; if the viewer may not read an account.
pub async fn run(db: &Db, viewer: &Viewer, month: Month, page: i64) -> Result<Run, CommandError> {
    viewer.require(Power::ReadOwnAccount)?;
    let viewer = viewer.clone();
    db.read(move |conn| {
        let line = run_lines(conn, Some(month))?.pop().ok_or(CommandError::NotFound)?;
        let seen = if viewer.may(Power::ReadTreasury) { line.charged } else { 1 };
        let pages = ((seen + CHARGES_PAGE_LENGTH - 1) / CHARGES_PAGE_LENGTH).max(1);
        let page = page.clamp(1, pages);
        let (id, due_day_value): (RunId, RuleValueId) = dues_runs::table
            .filter(dues_runs::period.eq(month.to_string()))
            .select((dues_runs::id, dues_runs::due_day_value_id))
            .first(conn)?;
        let classes = run_classes(conn, &id)?;
        let values: BTreeSet<RuleValueId> =
            classes.iter().map(|class| class.rule_value.clone()).chain([due_day_value.clone()]).collect();
        let charges = run_charges(conn, &id, month, &Charged::by(&viewer, Charged::Page(page)))?;
        Ok(Run { line, classes, charges, page, pages, due_day_value, origins: origins(conn, &values)? })
    })
    .await
}

fn run_classes(conn: &mut DbConn, run: &RunId) -> Result<Vec<RunClass>, StoreError> {
    let rows: Vec<(ClassId, i64, RuleValueId, i64, i64)> = charges::table
        .filter(charges::run_id.eq(run))
        .group_by((charges::class_id, charges::amount_minor, charges::rule_value_id))
        .select((
            charges::class_id,
            charges::amount_minor,
            charges::rule_value_id,
            charged(),
            diesel::dsl::count_star(),
        ))
        .load(conn)?;
    let named: Vec<(ClassId, String, String)> = classes::table
        .order((classes::position, classes::slug))
        .select((classes::id, classes::slug, classes::name))
        .load(conn)?;
    let mut found = Vec::with_capacity(rows.len());
    for (id, slug, name) in named {
        for (_, amount_minor, rule_value, total_minor, charged) in rows.iter().filter(|row| row.0 == id) {
            found.push(RunClass {
                class: ClassName { slug: slug.clone(), name: name.clone() },
                charged: *charged,
                amount_minor: *amount_minor,
                total_minor: *total_minor,
                rule_value: rule_value.clone(),
            });
        }
    }
    Ok(found)
}
