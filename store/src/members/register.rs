//! The register: a page of members, found by name or number, class and status.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::Day;
use domain::members::power::Power;
use domain::members::role::Role;
use domain::members::status::{MemberKind, Status};

use super::grants::held_by;
use super::people::names_of_all;
use super::register_find::{Found, find_page, matching};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{classes, members};

/// How many members a page of the register holds.
pub const REGISTER_PAGE_LENGTH: i64 = 50;
/// What [`RegisterFilter::lacks`] asks for.
pub const LACKS_PEOPLE: &str = "people";

/// Whom to show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RegisterFilter {
    /// Words of the name, or of those who hold the membership today or act for it, in any order; or a number such as
    /// `M-17`; empty for everybody.
    pub search: String,
    /// The slug of a class; empty for every class.
    pub class: String,
    /// A status, or `all`; empty for those who are members now.
    pub status: String,
    /// A kind of member; empty for every kind.
    pub kind: String,
    /// [`LACKS_PEOPLE`] for memberships that fewer hold or act for today than they want; empty for all.
    pub lacks: String,
    /// Which page, from 1.
    pub page: i64,
}

/// A class of members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// The slug, the scope of rules for classes.
    pub slug: String,
    /// The name, in the community's language.
    pub name: String,
}

/// A line of the register.
#[derive(Debug, Clone)]
pub struct RegisterLine {
    /// The number.
    pub number: i64,
    /// The name.
    pub name: String,
    /// Person, organisation or joint membership.
    pub kind: MemberKind,
    /// The name of the class.
    pub class: String,
    /// Its slug.
    pub class_slug: String,
    /// Where the member stands.
    pub status: Status,
    /// Since when; none for an applicant.
    pub joined_on: Option<Day>,
    /// The roles granted and held today.
    pub roles: Vec<Role>,
    /// The names of those who hold the membership together or act for it.
    pub people: Vec<String>,
}

/// A page of the register, sorted by name.
#[derive(Debug, Clone)]
pub struct RegisterPage {
    /// The members of the page.
    pub lines: Vec<RegisterLine>,
    /// How many members the filter finds in all.
    pub total: i64,
    /// Which page this is, from 1.
    pub page: i64,
    /// How many pages there are, at least 1.
    pub pages: i64,
    /// The classes that can be asked for.
    pub classes: Vec<Class>,
}

/// A page of the register.
///
/// # Errors
/// If the viewer may not read the register, or the database fails.
pub async fn register(
    db: &Db,
    viewer: &Viewer,
    filter: RegisterFilter,
    today: Day,
) -> Result<RegisterPage, CommandError> {
    viewer.require(Power::ReadRegister)?;
    db.read(move |conn| {
        let Found { numbers, total, page, pages } = find_page(conn, &filter, today)?;
        let rows: Vec<Row> = members::table
            .inner_join(classes::table)
            .filter(members::number.eq_any(numbers))
            .order((members::sort_key, members::number))
            .select(ROW_COLUMNS)
            .load(conn)
            .map_err(StoreError::from)?;
        let lines = lines(conn, rows, today)?;
        Ok(RegisterPage { lines, total, page, pages, classes: load_classes(conn)? })
    })
    .await
}

/// The members whom a filter finds with a number above `after`, in the order of their numbers, `most` at most.
///
/// # Errors
/// If the viewer may not read the register, or the database fails.
pub async fn register_after(
    db: &Db,
    viewer: &Viewer,
    filter: RegisterFilter,
    after: i64,
    most: i64,
    today: Day,
) -> Result<Vec<RegisterLine>, CommandError> {
    viewer.require(Power::ReadRegister)?;
    db.read(move |conn| {
        let rows: Vec<Row> = matching(conn, &filter, today)?
            .inner_join(classes::table)
            .filter(members::number.gt(after))
            .order(members::number)
            .limit(most)
            .select(ROW_COLUMNS)
            .load(conn)
            .map_err(StoreError::from)?;
        Ok(lines(conn, rows, today)?)
    })
    .await
}

/// How many entries the register has.
///
/// # Errors
/// If the viewer may not read the register, or the database fails.
pub async fn count(db: &Db, viewer: &Viewer) -> Result<i64, CommandError> {
    viewer.require(Power::ReadRegister)?;
    db.read(|conn| Ok(members::table.count().get_result(conn).map_err(StoreError::from)?)).await
}

/// A row of the register.
type Row = (MemberId, i64, String, String, String, String, String, Option<Day>);

/// Its columns.
const ROW_COLUMNS: (
    members::id,
    members::number,
    members::name,
    members::kind,
    classes::name,
    classes::slug,
    members::status,
    members::joined_on,
) = (
    members::id,
    members::number,
    members::name,
    members::kind,
    classes::name,
    classes::slug,
    members::status,
    members::joined_on,
);

fn lines(conn: &mut DbConn, rows: Vec<Row>, today: Day) -> Result<Vec<RegisterLine>, StoreError> {
    let ids: Vec<_> = rows.iter().map(|row| row.0.clone()).collect();
    let mut roles = held_by(conn, &ids, today)?;
    let mut people = names_of_all(conn, &ids, today)?;
    rows.into_iter().map(|row| line(row, &mut roles, &mut people)).collect()
}

fn line(
    (id, number, name, kind, class, class_slug, status, joined_on): Row,
    roles: &mut HashMap<MemberId, Vec<Role>>,
    people: &mut HashMap<MemberId, Vec<String>>,
) -> Result<RegisterLine, StoreError> {
    let corrupt = |what: &str| StoreError::Corrupt(format!("the {what} of M-{number}"));
    Ok(RegisterLine {
        number,
        name,
        kind: kind.parse().map_err(|_| corrupt("kind"))?,
        class,
        class_slug,
        status: status.parse().map_err(|_| corrupt("status"))?,
        joined_on,
        roles: roles.remove(&id).unwrap_or_default(),
        people: people.remove(&id).unwrap_or_default(),
    })
}

/// The classes, in their order.
///
/// # Errors
/// If the viewer may not read the register, or the database fails.
pub async fn member_classes(db: &Db, viewer: &Viewer) -> Result<Vec<Class>, CommandError> {
    viewer.require(Power::ReadRegister)?;
    db.read(|conn| load_classes(conn).map_err(Into::into)).await
}

fn load_classes(conn: &mut DbConn) -> Result<Vec<Class>, StoreError> {
    let rows: Vec<(String, String)> =
        classes::table.order(classes::position).select((classes::slug, classes::name)).load(conn)?;
    Ok(rows.into_iter().map(|(slug, name)| Class { slug, name }).collect())
}
