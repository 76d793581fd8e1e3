//! A pool's month as it would be posted now.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;
use domain::Moment;
use domain::calendar::Month;
use domain::members::power::Power;
use domain::sharing::Plan;

use super::basis::Basis;
use super::pool::{Pool, find_pool};
use super::prepare::prepare;
use super::run::standing_entry;
use super::takers::Absent;
use crate::act::Viewer;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::RuleValueId;
use crate::schema::circles;
use crate::treasury::{Origin, origins};

/// A pool's month as it would be posted now.
#[derive(Debug, Clone)]
pub struct SharingPreview {
    /// The pool.
    pub pool: Pool,
    /// What each would pay.
    pub plan: Plan,
    /// What it is shared by.
    pub basis: Basis,
    /// What the form must carry for the month to be posted as it was seen.
    pub fingerprint: String,
    /// The number of the entry where the month has been posted already, so that nothing is left to do.
    pub posted: Option<i64>,
    /// The names of the members who take part, by number.
    pub names: HashMap<i64, String>,
    /// The names of the circles whose use counts, by address part.
    pub circles: HashMap<String, String>,
    /// Those who take part and were not read in the month, by their short names.
    pub missing: Vec<String>,
    /// Those who are listed or would take part by their class, and do not; and why.
    pub absent: Vec<Absent>,
    /// Where the method and its numbers come from, by rule value.
    pub origins: HashMap<RuleValueId, Origin>,
}

/// Previews a pool's month.
///
/// # Errors
/// Not found; if the viewer may not share costs; whatever keeps the month from being shared.
pub async fn preview(
    db: &Db,
    viewer: &Viewer,
    slug: &str,
    month: Month,
    now: Moment,
) -> Result<SharingPreview, CommandError> {
    viewer.require(Power::ShareCosts)?;
    // A vote that has closed binds, whether or not anybody has counted it.
    crate::decisions::advance(db, now).await?;
    let slug = slug.to_owned();
    db.read(move |conn| {
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let pool = find_pool(conn, &slug)?;
        let posted = standing_entry(conn, &pool.id, month)?.map(|(_, entry)| entry);
        let prepared = prepare(conn, &community, &pool, month, now)?;
        let values: BTreeSet<RuleValueId> = prepared.basis.values.values().cloned().collect();
        Ok(SharingPreview {
            pool,
            fingerprint: prepared.fingerprint()?,
            posted,
            names: prepared.members.into_iter().map(|(number, member)| (number, member.name)).collect(),
            plan: prepared.plan,
            basis: prepared.basis,
            circles: circles::table.select((circles::slug, circles::name)).load(conn)?.into_iter().collect(),
            missing: prepared.missing,
            absent: prepared.absent,
            origins: origins(conn, &values)?,
        })
    })
    .await
}
