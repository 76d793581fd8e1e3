//! Circles as pages show them.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::Day;
use domain::members::power::Power;

use super::close::closed;
use crate::act::Viewer;
use crate::community::authority::{Authority, describe, describe_all};
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{AuthorityId, CircleId, MemberId};
use crate::schema::{circle_members, circles, members};

/// A circle's name and address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CircleName {
    /// The address part.
    pub slug: String,
    /// The name.
    pub name: String,
}

/// A circle in the list.
#[derive(Debug, Clone)]
pub struct Circle {
    /// The address part.
    pub slug: String,
    /// The name.
    pub name: String,
    /// What it is for.
    pub mandate: String,
    /// Since when.
    pub from: Day,
    /// By which authority.
    pub authority: Authority,
    /// The first day without it, where the decision that formed it was annulled.
    pub closed_from: Option<Day>,
    /// How many belong to it on the day asked for.
    pub members: usize,
}

/// The circles, by name; those whose day is yet to come too.
///
/// # Errors
/// If the viewer may not read the register, or the database fails.
pub async fn circles(db: &Db, viewer: &Viewer, day: Day) -> Result<Vec<Circle>, CommandError> {
    viewer.require(Power::ReadRegister)?;
    db.read(move |conn| {
        let rows: Vec<(CircleId, String, String, String, Day, AuthorityId)> = circles::table
            .order((circles::name, circles::slug))
            .select((
                circles::id,
                circles::slug,
                circles::name,
                circles::mandate,
                circles::valid_from,
                circles::authority_id,
            ))
            .load(conn)
            .map_err(StoreError::from)?;
        let (sizes, closed) = (sizes(conn, day)?, closed(conn)?);
        let authorities = describe_all(conn, &rows.iter().map(|row| row.5.clone()).collect::<Vec<_>>())?;
        let circle =
            |(id, slug, name, mandate, from, authority): (CircleId, String, String, String, Day, AuthorityId)| {
                let corrupt = || StoreError::Corrupt(format!("authority {authority}"));
                let authority = authorities.get(&authority).cloned().ok_or_else(corrupt)?;
                let (members, closed_from) = (sizes.get(&id).copied().unwrap_or(0), closed.get(&id).copied());
                Ok(Circle { slug, name, mandate, from, authority, closed_from, members })
            };
        rows.into_iter().map(circle).collect()
    })
    .await
}

fn sizes(conn: &mut DbConn, day: Day) -> Result<HashMap<CircleId, usize>, StoreError> {
    let rows: Vec<CircleId> = circle_members::table
        .filter(circle_members::valid_until.is_null().or(circle_members::valid_until.gt(day)))
        .select(circle_members::circle_id)
        .load(conn)?;
    let mut sizes = HashMap::new();
    for circle in rows {
        *sizes.entry(circle).or_insert(0) += 1;
    }
    Ok(sizes)
}

/// A member of a circle.
#[derive(Debug, Clone)]
pub struct CircleMember {
    /// The number.
    pub number: i64,
    /// The name.
    pub name: String,
    /// Since when in the circle.
    pub from: Day,
}

/// A circle with its members.
#[derive(Debug, Clone)]
pub struct CirclePage {
    /// The name.
    pub name: String,
    /// What it is for.
    pub mandate: String,
    /// Since when.
    pub from: Day,
    /// By which authority.
    pub authority: Authority,
    /// The first day without it, where the decision that formed it was annulled.
    pub closed_from: Option<Day>,
    /// Who belongs to it on the day asked for, or will later; by name.
    pub members: Vec<CircleMember>,
}

/// A circle by its address part.
///
/// # Errors
/// Not found; forbidden to a viewer who may not read the register; or the database fails.
pub async fn circle_page(db: &Db, viewer: &Viewer, slug: &str, day: Day) -> Result<CirclePage, CommandError> {
    viewer.require(Power::ReadRegister)?;
    let slug = slug.to_owned();
    db.read(move |conn| {
        let row: Option<(CircleId, String, String, Day, AuthorityId)> = circles::table
            .filter(circles::slug.eq(slug))
            .select((circles::id, circles::name, circles::mandate, circles::valid_from, circles::authority_id))
            .first(conn)
            .optional()?;
        let Some((id, name, mandate, from, authority)) = row else { return Err(CommandError::NotFound) };
        let members: Vec<(i64, String, Day)> = circle_members::table
            .inner_join(members::table)
            .filter(circle_members::circle_id.eq(&id))
            .filter(circle_members::valid_until.is_null().or(circle_members::valid_until.gt(day)))
            .order((members::sort_key, members::number))
            .select((members::number, members::name, circle_members::valid_from))
            .load(conn)?;
        let members = members.into_iter().map(|(number, name, from)| CircleMember { number, name, from }).collect();
        let closed_from = closed(conn)?.get(&id).copied();
        Ok(CirclePage { name, mandate, from, authority: describe(conn, &authority)?, closed_from, members })
    })
    .await
}

/// The circles that a member belongs to, by name.
pub(crate) fn circles_of(conn: &mut DbConn, member: &MemberId) -> Result<Vec<CircleName>, StoreError> {
    let rows: Vec<(String, String)> = circle_members::table
        .inner_join(circles::table)
        .filter(circle_members::member_id.eq(member))
        .filter(circle_members::valid_until.is_null())
        .order(circles::name)
        .select((circles::slug, circles::name))
        .load(conn)?;
    Ok(rows.into_iter().map(|(slug, name)| CircleName { slug, name }).collect())
}
