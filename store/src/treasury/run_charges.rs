//! The charges of a run, page by page. They were posted in the order of the members' numbers, and their identifiers sort so:
//! a page is read from an index of them, and costs the same however many there are.

use diesel::prelude::*;
use domain::calendar::Month;
use domain::members::power::Power;

use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{ChargeId, RunId};
use crate::schema::{charges, classes, dues_runs, members};

/// How many charges stand on a page.
pub(super) const CHARGES_PAGE_LENGTH: i64 = 100;

/// A charge of a run.
#[derive(Debug, Clone)]
pub struct RunCharge {
    /// The member's number.
    pub member: i64,
    /// The member's name.
    pub name: String,
    /// The slug of the class.
    pub class: String,
    /// The amount in minor units.
    pub amount_minor: i64,
}

/// Which charges of a run are read.
#[derive(Debug, Clone, Copy)]
pub(super) enum Charged {
    /// Those of a page, from 1.
    Page(i64),
    /// Of members with a higher number, so many at most.
    After(i64, i64),
    /// The one of a member, by number.
    Of(i64),
}

impl Charged {
    /// What is asked for, or a viewer's own charge where they may not read the treasury.
    pub fn by(viewer: &Viewer, asked: Self) -> Self {
        // Nobody has the number 0.
        let own = viewer.member.as_ref().map_or(0, |own| own.number);
        match asked {
            asked if viewer.may(Power::ReadTreasury) => asked,
            Self::After(number, _) if own <= number => Self::Of(0),
            _ => Self::Of(own),
        }
    }
}

/// The charges of a run to members with a number above `after`, in the order of their numbers, `most` at most; the viewer's
/// own alone for those who may not read the treasury.
///
/// # Errors
/// Not found where the month has not been posted; if the viewer may not read an account.
pub async fn run_charges_after(
    db: &Db,
    viewer: &Viewer,
    month: Month,
    after: i64,
    most: i64,
) -> Result<Vec<RunCharge>, CommandError> {
    viewer.require(Power::ReadOwnAccount)?;
    let charged = Charged::by(viewer, Charged::After(after, most));
    db.read(move |conn| {
        let run = dues_runs::table.filter(dues_runs::period.eq(month.to_string())).select(dues_runs::id);
        let run: RunId = run.first(conn).optional()?.ok_or(CommandError::NotFound)?;
        Ok(run_charges(conn, &run, month, &charged)?)
    })
    .await
}

/// The charges of a month's run, in the order of the members' numbers.
pub(super) fn run_charges(
    conn: &mut DbConn,
    run: &RunId,
    month: Month,
    which: &Charged,
) -> Result<Vec<RunCharge>, StoreError> {
    let mut query = charges::table
        .inner_join(members::table)
        .inner_join(classes::table)
        // In the order of the index itself, which PostgreSQL would else leave for that of all charges: it holds those of a
        // run for strewn among the others, and walks through all that come later to find that there is no more.
        .filter(charges::run_id.eq_any([run]))
        .into_boxed();
    query = match *which {
        Charged::Page(page) => {
            query.limit(CHARGES_PAGE_LENGTH).offset((page - 1).max(0).saturating_mul(CHARGES_PAGE_LENGTH))
        }
        Charged::After(number, most) => match last_up_to(conn, run, month, number)? {
            Some(charge) => query.filter(charges::id.gt(charge)).limit(most),
            None => query.limit(most),
        },
        // With the month, by which a member has one charge of dues.
        Charged::Of(number) => query.filter(members::number.eq(number)).filter(charges::period.eq(month.to_string())),
    };
    let rows: Vec<(i64, String, String, i64)> = query
        .order((charges::run_id, charges::id))
        .select((members::number, members::name, classes::slug, charges::amount_minor))
        .load(conn)?;
    let charge = |(member, name, class, amount_minor)| RunCharge { member, name, class, amount_minor };
    Ok(rows.into_iter().map(charge).collect())
}

/// The charge of a run to the member of a number, or to the last before, where that one was not charged.
fn last_up_to(conn: &mut DbConn, run: &RunId, month: Month, number: i64) -> Result<Option<ChargeId>, StoreError> {
    if number < 1 {
        return Ok(None);
    }
    let exactly = charges::table
        .inner_join(members::table)
        .filter(members::number.eq(number))
        .filter(charges::period.eq(month.to_string()))
        .filter(charges::run_id.eq(run))
        .select(charges::id);
    if let Some(charge) = exactly.first(conn).optional()? {
        return Ok(Some(charge));
    }
    let before = charges::table
        .inner_join(members::table)
        .filter(charges::run_id.eq(run))
        .filter(members::number.lt(number))
        .order(members::number.desc())
        .select(charges::id);
    Ok(before.first(conn).optional()?)
}
