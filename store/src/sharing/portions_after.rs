//! The portions of a pool's month, page by page. They were posted members by number and then circles, and their identifiers sort
//! so: a page is read from an index of them, and costs the same however many there are.

use diesel::prelude::*;
use domain::calendar::Month;
use domain::members::power::Power;
use domain::sharing::Who;

use super::portion::{RunPortion, Which, load_portions};
use super::run::find_run;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{MemberId, PoolId, SharingRunId};
use crate::schema::{members, pools, portions};

/// A member's portion has the member's number for its cursor. Circles have none: theirs count up from here, beyond the number
/// of any member, and within what a program keeps exactly as a floating-point number.
const BEFORE_CIRCLES: i64 = 1 << 52;

/// The portions of a pool's month behind a cursor, each with its own, `most` at most: members by number and then circles by
/// address part. The viewer's own alone for those who may not read the treasury.
///
/// # Errors
/// Not found where the month has not been posted; if the viewer may not read an account.
pub async fn portions_after(
    db: &Db,
    viewer: &Viewer,
    slug: &str,
    month: Month,
    after: i64,
    most: i64,
) -> Result<Vec<(i64, RunPortion)>, CommandError> {
    viewer.require(Power::ReadOwnAccount)?;
    let sees_all = viewer.may(Power::ReadTreasury);
    // Nobody has the number 0.
    let own = viewer.member.as_ref().map_or(0, |member| member.number);
    let slug = slug.to_owned();
    db.read(move |conn| {
        let pool = pools::table.filter(pools::slug.eq(&slug)).select(pools::id);
        let pool: PoolId = pool.first(conn).optional()?.ok_or(CommandError::NotFound)?;
        let (line, _) = find_run(conn, &pool, month, None)?;
        let which = match sees_all {
            true => behind(conn, &line.id, after, most)?,
            false => Which::Of(if own > after { own } else { 0 }),
        };
        let mut circles = after.max(BEFORE_CIRCLES);
        let cursor = |who: &Who| match who {
            Who::Member(number) => *number,
            Who::Circle(_) => {
                circles += 1;
                circles
            }
        };
        let portions = load_portions(conn, &line.id, which)?;
        let cursors: Vec<i64> = portions.iter().map(|portion| &portion.who).map(cursor).collect();
        Ok(cursors.into_iter().zip(portions).collect())
    })
    .await
}

fn behind(conn: &mut DbConn, run: &SharingRunId, after: i64, most: i64) -> Result<Which, StoreError> {
    let portion = match after {
        ..1 => None,
        1..BEFORE_CIRCLES => last_up_to(conn, run, after)?,
        // Circles come last: few are passed over.
        BEFORE_CIRCLES.. => {
            let of_members =
                portions::table.filter(portions::run_id.eq_any([run])).filter(portions::circle_id.is_null());
            let last = of_members.order((portions::run_id.desc(), portions::id.desc()));
            last.select(portions::id).first(conn).optional()?
        }
    };
    Ok(Which::Behind { portion, skipped: (after - BEFORE_CIRCLES).max(0), most })
}

/// The portion of the member of a number in a run.
pub(super) fn portion_of(conn: &mut DbConn, run: &SharingRunId, number: i64) -> Result<Option<String>, StoreError> {
    let member = members::table.filter(members::number.eq(number)).select(members::id);
    let Some(member): Option<MemberId> = member.first(conn).optional()? else { return Ok(None) };
    // By the member alone, who has few: the database might else look for the member among all of the run.
    let theirs: Vec<(String, SharingRunId)> = portions::table
        .filter(portions::member_id.eq(member.as_str()))
        .select((portions::id, portions::run_id))
        .load(conn)?;
    Ok(theirs.into_iter().find(|(_, of)| of == run).map(|(portion, _)| portion))
}

/// The portion of the member of a number, or of the last before, where that one took no part.
fn last_up_to(conn: &mut DbConn, run: &SharingRunId, number: i64) -> Result<Option<String>, StoreError> {
    if let Some(portion) = portion_of(conn, run, number)? {
        return Ok(Some(portion));
    }
    let before = portions::table
        .inner_join(members::table.on(portions::member_id.eq(members::id.nullable())))
        .filter(portions::run_id.eq(run))
        .filter(members::number.lt(number))
        .order(members::number.desc())
        .select(portions::id);
    Ok(before.first(conn).optional()?)
}
