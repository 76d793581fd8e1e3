//! Which server runs a job, where several serve one PostgreSQL: it holds a lease for a short time and takes it again before
//! it ends. A server that is gone keeps a job waiting no longer than that. Nothing depends on it but work that would be done
//! twice for nothing: what a job does is right however many do it.

use chrono::{Duration, NaiveDateTime};
use diesel::prelude::*;
use domain::Moment;

use crate::address::DatabaseAddress;
use crate::db::Db;
use crate::error::CommandError;
use crate::schema::leases;
use crate::time::stored;

/// Takes or keeps the lease of a job until `now` and `holds_for` after; whether the holder has it. Over SQLite there is one
/// server, which has every lease.
///
/// # Errors
/// If the database fails.
pub async fn take_lease(
    db: &Db,
    job: &'static str,
    holder: &str,
    now: Moment,
    holds_for: Duration,
) -> Result<bool, CommandError> {
    if matches!(db.address(), DatabaseAddress::Sqlite(_)) {
        return Ok(true);
    }
    let holder = holder.to_owned();
    db.write(move |conn| {
        let end = stored(now + holds_for);
        let held: Option<(String, NaiveDateTime)> =
            leases::table.find(job).select((leases::holder, leases::until)).first(conn).optional()?;
        match held {
            None => {
                let row = (leases::job.eq(job), leases::holder.eq(&holder), leases::until.eq(end));
                diesel::insert_into(leases::table).values(row).execute(conn)?;
                Ok(true)
            }
            Some((other, until)) if other != holder && until > stored(now) => Ok(false),
            Some(_) => {
                diesel::update(leases::table.find(job))
                    .set((leases::holder.eq(&holder), leases::until.eq(end)))
                    .execute(conn)?;
                Ok(true)
            }
        }
    })
    .await
}
