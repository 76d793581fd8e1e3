//! Months of pools that have been posted: what each came to, and for whom.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;
use domain::calendar::{Month, day_of};
use domain::infrastructure::Inventory;
use domain::members::power::Power;
use domain::sharing::months_to_share;
use domain::{Day, Moment};

use super::anew::{Anew, anew};
use super::basis::Basis;
use super::pool::{Pool, find_pool, load_unlisted};
use super::portion::{Others, RunPortion, Which, load_portions, others};
use super::prepare::costs_anything;
use super::takers::{Absence, absence};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{PoolId, RuleValueId, SharingRunId};
use crate::infrastructure::Stock;
use crate::schema::{journal_entries, members, portions, sharing_runs};
use crate::time::moment;
use crate::treasury::{Origin, entry_numbers, founding_day, origins, stored_month};

/// How many portions stand on a page.
pub const PORTIONS_PAGE_LENGTH: i64 = 100;

/// A posted month in the list of its pool.
#[derive(Debug, Clone)]
pub struct SharingRunLine {
    pub(crate) id: SharingRunId,
    /// The month.
    pub month: Month,
    /// When its charges fell or fall due.
    pub due_on: Day,
    /// The number of its journal entry.
    pub entry: i64,
    /// The number of the entry that reversed it.
    pub reversed_by: Option<i64>,
    /// The cost, in minor units.
    pub total_minor: i64,
    /// What members were charged, in minor units.
    pub charged_minor: i64,
    /// What nobody used, in minor units.
    pub residual_minor: i64,
    /// When it was posted.
    pub posted_at: Moment,
    /// The number of the member who posted it; none for the system.
    pub posted_by: Option<i64>,
}

impl SharingRunLine {
    /// What circles used, and the community bears, in minor units.
    #[must_use]
    pub fn common_minor(&self) -> i64 {
        self.total_minor - self.charged_minor - self.residual_minor
    }
}

/// The months of a pool, or one of them, the latest first, and of a month the latest posting first.
pub(super) fn run_lines(
    conn: &mut DbConn,
    pool: &PoolId,
    month: Option<Month>,
) -> Result<Vec<SharingRunLine>, StoreError> {
    type Sums = (i64, i64, i64);
    type Row = (SharingRunId, String, Day, i64, Option<String>, Sums, chrono::NaiveDateTime, Option<i64>);
    let mut query = sharing_runs::table
        .inner_join(journal_entries::table.on(sharing_runs::entry_id.eq(journal_entries::id)))
        .left_join(members::table.on(sharing_runs::posted_by.eq(members::id.nullable())))
        .filter(sharing_runs::pool_id.eq(pool))
        .into_boxed();
    if let Some(month) = month {
        query = query.filter(sharing_runs::period.eq(month.to_string()));
    }
    let rows: Vec<Row> = query
        .order((sharing_runs::period.desc(), journal_entries::number.desc()))
        .select((
            sharing_runs::id,
            sharing_runs::period,
            sharing_runs::due_on,
            journal_entries::number,
            sharing_runs::reversal_entry_id,
            (sharing_runs::total_minor, sharing_runs::charged_minor, sharing_runs::residual_minor),
            sharing_runs::posted_at,
            members::number.nullable(),
        ))
        .load(conn)?;
    let undone = entry_numbers(conn, rows.iter().filter_map(|row| row.4.as_deref()))?;
    let line = |(id, period, due_on, entry, reversal, sums, posted_at, posted_by): Row| {
        let (total_minor, charged_minor, residual_minor) = sums;
        Ok(SharingRunLine {
            id,
            month: stored_month(&period)?,
            due_on,
            entry,
            reversed_by: reversal.and_then(|id| undone.get(&id).copied()),
            total_minor,
            charged_minor,
            residual_minor,
            posted_at: moment(posted_at),
            posted_by,
        })
    };
    rows.into_iter().map(line).collect()
}

/// Why a month was reversed, by the number of the entry that did.
fn reversal_reason(conn: &mut DbConn, entry: Option<i64>) -> Result<Option<String>, StoreError> {
    let Some(entry) = entry else { return Ok(None) };
    let text = journal_entries::table.filter(journal_entries::number.eq(entry)).select(journal_entries::text);
    Ok(text.first(conn).optional()?)
}

/// The months of a pool that stand.
pub(super) fn standing_months(conn: &mut DbConn, pool: &PoolId) -> Result<Vec<Month>, StoreError> {
    let periods: Vec<String> = sharing_runs::table
        .filter(sharing_runs::pool_id.eq(pool))
        .filter(sharing_runs::reversal_entry_id.is_null())
        .select(sharing_runs::period)
        .load(conn)?;
    periods.iter().map(|period| stored_month(period)).collect()
}

/// A pool's month that stands, with the number of its entry.
pub(super) fn standing_entry(
    conn: &mut DbConn,
    pool: &PoolId,
    month: Month,
) -> Result<Option<(SharingRunId, i64)>, StoreError> {
    let found = sharing_runs::table
        .inner_join(journal_entries::table.on(sharing_runs::entry_id.eq(journal_entries::id)))
        .filter(sharing_runs::pool_id.eq(pool))
        .filter(sharing_runs::period.eq(month.to_string()))
        .filter(sharing_runs::reversal_entry_id.is_null())
        .select((sharing_runs::id, journal_entries::number))
        .first(conn)
        .optional()?;
    Ok(found)
}

/// What every month costs: the inventory, and what is in which pool when, whoever is listed there.
pub(super) struct Costs {
    pub(super) inventory: Inventory,
    pub(super) pools: Vec<Pool>,
}

impl Costs {
    /// As it is now.
    pub(super) fn load(conn: &mut DbConn) -> Result<Self, StoreError> {
        Ok(Self { inventory: Stock::load(conn)?.inventory(), pools: load_unlisted(conn, None)? })
    }
}

/// The months of a pool since its beginning that can be shared and do not stand, oldest first; apart from them, where costs are
/// given, those that cost nothing, and do not wait.
pub(super) fn left_to_share(
    conn: &mut DbConn,
    pool: &Pool,
    now: Moment,
    standing: &[Month],
    costs: Option<&Costs>,
) -> Result<(Vec<Month>, Vec<Month>), StoreError> {
    let Some(community) = crate::community::load(conn)? else { return Ok((Vec::new(), Vec::new())) };
    let begun = pool.from.max(founding_day(&community));
    let mut months = months_to_share(begun, day_of(now, community.time_zone), standing);
    months.retain(|month| pool.is_open_on(month.first_day()));
    let Some(Costs { inventory, pools }) = costs else { return Ok((months, Vec::new())) };
    let costs = |month: &Month| costs_anything(inventory, pools, community.currency, pool, *month);
    Ok(months.into_iter().partition(costs))
}

/// What a run was shared by.
pub(super) fn basis(conn: &mut DbConn, run: &SharingRunId) -> Result<Basis, StoreError> {
    let basis: String = sharing_runs::table.find(run).select(sharing_runs::basis).first(conn)?;
    Basis::read(&basis)
}

/// A month of a pool: the one that stands, or else the last that was reversed; or that of an entry.
pub(super) fn find_run(
    conn: &mut DbConn,
    pool: &PoolId,
    month: Month,
    entry: Option<i64>,
) -> Result<(SharingRunLine, Vec<SharingRunLine>), CommandError> {
    let mut lines = run_lines(conn, pool, Some(month))?;
    let wanted = match entry {
        Some(entry) => lines.iter().position(|line| line.entry == entry),
        None => lines.iter().position(|line| line.reversed_by.is_none()).or((!lines.is_empty()).then_some(0)),
    };
    let line = lines.remove(wanted.ok_or(CommandError::NotFound)?);
    Ok((line, lines))
}

/// A pool's month that was posted.
#[derive(Debug, Clone)]
pub struct SharingRun {
    /// The pool, as it is now.
    pub pool: Pool,
    /// Its line in the list.
    pub line: SharingRunLine,
    /// The other postings of the month.
    pub other_lines: Vec<SharingRunLine>,
    /// What it was shared by.
    pub basis: Basis,
    /// The portions of a page; the viewer's own alone for those who may not read the treasury.
    pub portions: Vec<RunPortion>,
    /// How many portions there are in all.
    pub portions_in_all: i64,
    /// Whether the viewer sees all of them.
    pub sees_all: bool,
    /// What it would come to now, where that is something else; for those who may share costs, of a month that stands.
    pub anew: Option<Anew>,
    /// Why the viewer took no part, where they see their own portion alone and there is none.
    pub own_absence: Option<Absence>,
    /// How it fell on all members.
    pub others: Option<Others>,
    /// Where the method and its numbers come from, by rule value.
    pub origins: HashMap<RuleValueId, Origin>,
    /// Why it was reversed, which everybody can read.
    pub reversal_reason: Option<String>,
}

/// A pool's month that was posted; `entry` names one of several postings, `page` counts from 1.
///
/// # Errors
/// Not found where the month has not been posted; if the viewer may not read an account.
pub async fn sharing_run(
    db: &Db,
    viewer: &Viewer,
    slug: &str,
    month: Month,
    entry: Option<i64>,
    page: i64,
) -> Result<SharingRun, CommandError> {
    viewer.require(Power::ReadOwnAccount)?;
    let sees_all = viewer.may(Power::ReadTreasury);
    let shares = viewer.may(Power::ShareCosts);
    let own = viewer.member.as_ref().map(|member| member.number);
    let slug = slug.to_owned();
    db.read(move |conn| {
        let mut pool = find_pool(conn, &slug)?;
        let (line, other_lines) = find_run(conn, &pool.id, month, entry)?;
        let basis = basis(conn, &line.id)?;
        let portions = match (sees_all, own) {
            (true, _) => load_portions(conn, &line.id, Which::Page(page))?,
            (false, Some(own)) => load_portions(conn, &line.id, Which::Of(own))?,
            (false, None) => Vec::new(),
        };
        let own_absence = match own.filter(|_| !sees_all && portions.is_empty()) {
            Some(own) => absence(conn, &pool, &basis, month, own)?,
            None => None,
        };
        let anew = match shares && line.reversed_by.is_none() {
            true => anew(conn, &pool, &line, &basis)?,
            false => None,
        };
        if !sees_all {
            pool.listed.clear();
        }
        let values: BTreeSet<RuleValueId> = basis.values.values().cloned().collect();
        Ok(SharingRun {
            anew,
            own_absence,
            reversal_reason: reversal_reason(conn, line.reversed_by)?,
            portions_in_all: portions::table.filter(portions::run_id.eq(&line.id)).count().get_result(conn)?,
            others: others(conn, &line)?,
            origins: origins(conn, &values)?,
            pool,
            line,
            other_lines,
            basis,
            portions,
            sees_all,
        })
    })
    .await
}
