//! The register: a page of members, found by name or number, class and status.

use std::collections::HashMap;

use diesel::dsl::IntoBoxed;
use diesel::prelude::*;
use domain::Day;
use domain::members::power::Power;
use domain::members::role::Role;
use domain::members::status::{MemberKind, MemberNumber, Status};

use super::grants::held_by;
use super::people::names_of_all;
use super::search_key;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{classes, member_people, members};

/// How many members a page of the register holds.
pub const REGISTER_PAGE_LENGTH: i64 = 50;
/// The last page that can be asked for: more than any register has.
const PAGES_MAX: i64 = 1_000_000;
/// What [`RegisterFilter::lacks`] asks for.
pub const LACKS_PEOPLE: &str = "people";
/// How many words of a search are looked at.
const SEARCH_WORDS_MAX: usize = 6;

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
        let Found { ids, total, page, pages } = find_page(conn, &filter, today)?;
        let rows: Vec<Row> = members::table
            .inner_join(classes::table)
            .filter(members::id.eq_any(ids))
            .order((members::sort_key, members::number))
            .select(ROW_COLUMNS)
            .load(conn)
            .map_err(StoreError::from)?;
        let lines = lines(conn, rows, today)?;
        Ok(RegisterPage { lines, total, page, pages, classes: load_classes(conn)? })
    })
    .await
}

/// The members of a page, in no order, and how many there are in all.
struct Found {
    ids: Vec<MemberId>,
    total: i64,
    page: i64,
    pages: i64,
}

/// Finds the page that a filter asks for, or the last one where that lies beyond. In a large register finding takes the
/// longest: it reads an index that holds all it needs, and once only where the page is the last.
fn find_page(conn: &mut DbConn, filter: &RegisterFilter, today: Day) -> Result<Found, StoreError> {
    let ids = |conn: &mut DbConn, page: i64| -> Result<Vec<MemberId>, StoreError> {
        let in_order = matching(filter, today).order((members::sort_key, members::number));
        let page = in_order.limit(REGISTER_PAGE_LENGTH + 1).offset((page - 1) * REGISTER_PAGE_LENGTH);
        Ok(page.select(members::id).load(conn)?)
    };
    let length = |ids: &[MemberId]| i64::try_from(ids.len()).unwrap_or(i64::MAX);
    let asked = filter.page.clamp(1, PAGES_MAX);
    let mut found = ids(conn, asked)?;
    let is_last = length(&found) <= REGISTER_PAGE_LENGTH && (asked == 1 || !found.is_empty());
    let total = match is_last {
        true => (asked - 1) * REGISTER_PAGE_LENGTH + length(&found),
        false => matching(filter, today).count().get_result(conn)?,
    };
    let pages = ((total + REGISTER_PAGE_LENGTH - 1) / REGISTER_PAGE_LENGTH).max(1);
    let page = asked.min(pages);
    if page != asked {
        found = ids(conn, page)?;
    }
    found.truncate(usize::try_from(REGISTER_PAGE_LENGTH).unwrap_or(usize::MAX));
    Ok(Found { ids: found, total, page, pages })
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
        let rows: Vec<Row> = matching(&filter, today)
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

/// Those who hold memberships or act for them on a day.
macro_rules! people_on {
    ($day:expr) => {
        member_people::table
            .filter(member_people::valid_from.le($day))
            .filter(member_people::valid_until.is_null().or(member_people::valid_until.gt($day)))
    };
}

/// The register's rows that a filter finds.
pub(super) type Matching = IntoBoxed<'static, members::table, <DbConn as Connection>::Backend>;

pub(super) fn matching(filter: &RegisterFilter, today: Day) -> Matching {
    let mut query: Matching = members::table.into_boxed();
    if let Ok(MemberNumber(number)) = filter.search.parse() {
        let digits = format!("%{number}%");
        query = query.filter(members::number.eq(number).or(members::search_key.like(digits)));
    } else {
        // The key has letters, digits and single spaces only, so that no word can hold a wildcard.
        for word in search_key(&filter.search).split_whitespace().take(SEARCH_WORDS_MAX) {
            let like = format!("%{word}%");
            let named = people_on!(today).filter(member_people::search_key.like(like.clone()));
            let named = named.select(member_people::member_id);
            query = query.filter(members::search_key.like(like).or(members::id.eq_any(named)));
        }
    }
    if !filter.kind.is_empty() {
        query = query.filter(members::kind.eq(filter.kind.clone()));
    }
    if filter.lacks == LACKS_PEOPLE {
        let one = people_on!(today).select(member_people::member_id);
        let two = people_on!(today)
            .group_by(member_people::member_id)
            .having(diesel::dsl::count_star().gt(1))
            .select(member_people::member_id);
        let organisation = members::kind.eq(MemberKind::Organisation.as_str()).and(members::id.ne_all(one));
        let joint = members::kind.eq(MemberKind::Joint.as_str()).and(members::id.ne_all(two));
        query = query.filter(organisation.or(joint));
    }
    if !filter.class.is_empty() {
        let class = classes::table.filter(classes::slug.eq(filter.class.clone())).select(classes::id);
        query = query.filter(members::class_id.eq_any(class));
    }
    match filter.status.as_str() {
        "all" => query,
        "" => {
            let present = Status::ALL.iter().filter(|status| status.may_act()).map(|status| status.as_str());
            query.filter(members::status.eq_any(present.collect::<Vec<_>>()))
        }
        status => query.filter(members::status.eq(status.to_owned())),
    }
}
