//! Who owes what since when.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::calendar::day_of;
use domain::members::power::Power;
use domain::treasury::settlement::settle;
use domain::{Day, Moment};

use super::origin::{Origin, origin};
use super::plan::{ClassName, class_names};
use super::sums::{Sums, grace, sums_by_member};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{charges, classes, members};

/// Up to this many members who owe, their charges are asked for by name; beyond, all charges are read.
const ASKED_BY_NAME_MAX: usize = 500;

/// Which of those who owe are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwedFilter {
    /// Members of this class today, by slug.
    pub class: Option<String>,
    /// Members with something late alone.
    pub late: bool,
}

/// A member who owes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// The member's number.
    pub member: i64,
    /// The member's name.
    pub name: String,
    /// The slug of the class today.
    pub class: String,
    /// What is open, due or not, in minor units.
    pub open_minor: i64,
    /// Of it, what is late, in minor units.
    pub late_minor: i64,
    /// The due date of the oldest charge that is open.
    pub owed_since: Day,
}

/// The list of those who owe.
#[derive(Debug, Clone)]
pub struct OwedList {
    /// The members, the oldest due date first, then the larger amount.
    pub members: Vec<Owed>,
    /// The sum of what is open, in minor units.
    pub open_minor: i64,
    /// The sum of what is late, in minor units.
    pub late_minor: i64,
    /// The classes in order.
    pub classes: Vec<ClassName>,
    /// The day on which this holds.
    pub today: Day,
    /// Where the grace period comes from, after which an open amount is late.
    pub grace: Origin,
}

/// Who owes what since when.
///
/// # Errors
/// If the viewer may not read the treasury, or the database fails.
pub async fn owed(db: &Db, viewer: &Viewer, filter: OwedFilter, now: Moment) -> Result<OwedList, CommandError> {
    viewer.require(Power::ReadTreasury)?;
    db.read(move |conn| {
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let today = day_of(now, community.time_zone);
        let grace = grace(conn, today)?;
        let mut sums = sums_by_member(conn, grace.late_before)?;
        sums.retain(|_, sums| sums.open_minor() > 0);
        let mut members = owing_members(conn, &sums)?;
        members.retain(|member| {
            (!filter.late || member.late_minor > 0) && filter.class.as_ref().is_none_or(|class| *class == member.class)
        });
        members.sort_by_key(|member| (member.owed_since, -member.open_minor, member.member));
        Ok(OwedList {
            open_minor: members.iter().map(|member| member.open_minor).sum(),
            late_minor: members.iter().map(|member| member.late_minor).sum(),
            members,
            classes: class_names(conn)?,
            today,
            grace: origin(conn, grace.value)?,
        })
    })
    .await
}

fn owing_members(conn: &mut DbConn, sums: &HashMap<MemberId, Sums>) -> Result<Vec<Owed>, StoreError> {
    let ids: Vec<&MemberId> = sums.keys().collect();
    let few = ids.len() <= ASKED_BY_NAME_MAX;
    let mut charged = charges::table.into_boxed();
    let mut named = members::table.inner_join(classes::table).into_boxed();
    if few {
        charged = charged.filter(charges::member_id.eq_any(ids.clone()));
        named = named.filter(members::id.eq_any(ids));
    }
    let rows: Vec<(MemberId, Day, i64)> =
        charged.select((charges::member_id, charges::due_on, charges::amount_minor)).load(conn)?;
    let mut by_member: HashMap<MemberId, Vec<((), i64, Day)>> = HashMap::with_capacity(sums.len());
    for (member, due_on, amount_minor) in rows {
        if sums.contains_key(&member) {
            by_member.entry(member).or_default().push(((), amount_minor, due_on));
        }
    }
    let names: Vec<(MemberId, i64, String, String)> =
        named.select((members::id, members::number, members::name, classes::slug)).load(conn)?;
    let owed = names.into_iter().filter_map(|(id, member, name, class)| {
        let (sums, charges) = (sums.get(&id)?, by_member.remove(&id)?);
        let owed_since = settle(charges, sums.paid_minor).owed_since()?;
        Some(Owed { member, name, class, open_minor: sums.open_minor(), late_minor: sums.late_minor(), owed_since })
    });
    Ok(owed.collect())
}
