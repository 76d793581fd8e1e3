//! Contacts who are no members: a page of them, found by name, and one of them.

use diesel::dsl::IntoBoxed;
use diesel::prelude::*;
use domain::audit::fingerprint;
use domain::members::contact::{ContactKind, ContactNumber};
use domain::members::power::Power;
use domain::{Day, Moment};

use super::search_key;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::{contacts, sites};
use crate::time::moment;

/// The columns of a row.
macro_rules! columns {
    () => {
        (
            (contacts::number, contacts::kind, contacts::name),
            (contacts::email, contacts::telephone, contacts::postal_address, contacts::note),
            (sites::slug.nullable(), sites::name.nullable()),
            (contacts::created_at, contacts::ended_on, contacts::erased_at),
        )
    };
}

/// How many contacts a page holds.
pub const CONTACTS_PAGE_LENGTH: i64 = 50;
/// How many words of a search are looked at.
const SEARCH_WORDS_MAX: usize = 6;

/// Whom to show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContactFilter {
    /// Words of a name, in any order, or a number such as `C-3`; empty for everybody.
    pub search: String,
    /// A kind; empty for every kind.
    pub kind: String,
    /// Whether those with whom there is nothing any more are shown as well.
    pub ended: bool,
    /// Which page, from 1.
    pub page: i64,
}

/// A contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactLine {
    /// The number.
    pub number: i64,
    /// What they are to the community.
    pub kind: ContactKind,
    /// The name; empty once it is erased.
    pub name: String,
    /// The address of mail.
    pub email: Option<String>,
    /// The telephone number.
    pub telephone: Option<String>,
    /// The postal address, in lines.
    pub postal_address: Option<String>,
    /// What else is to be known; may be empty.
    pub note: String,
    /// The site of the inventory that they have to do with, by slug and name.
    pub site: Option<(String, String)>,
    /// When they were entered.
    pub entered_at: Moment,
    /// The day on which it ended.
    pub ended_on: Option<Day>,
    /// When name and all were erased.
    pub erased_at: Option<Moment>,
}

impl ContactLine {
    /// A fingerprint of what can be corrected, by which whoever corrects it says what they looked at.
    #[must_use]
    pub fn seen(&self) -> String {
        let Self { kind, name, email, telephone, postal_address, note, site, .. } = self;
        fingerprint(&(kind, name, email, telephone, postal_address, note, site.as_ref().map(|(slug, _)| slug)))
    }
}

/// A page of contacts, sorted by name.
#[derive(Debug, Clone)]
pub struct ContactPage {
    /// The contacts of the page.
    pub lines: Vec<ContactLine>,
    /// How many the filter finds in all.
    pub total: i64,
    /// Which page this is, from 1.
    pub page: i64,
    /// How many pages there are, at least 1.
    pub pages: i64,
}

/// A page of contacts.
///
/// # Errors
/// Forbidden without [`Power::ReadContacts`]; or the database fails.
pub async fn contacts(db: &Db, viewer: &Viewer, filter: ContactFilter) -> Result<ContactPage, CommandError> {
    viewer.require(Power::ReadContacts)?;
    db.read(move |conn| {
        let total: i64 = matching(&filter).count().get_result(conn).map_err(StoreError::from)?;
        let pages = ((total + CONTACTS_PAGE_LENGTH - 1) / CONTACTS_PAGE_LENGTH).max(1);
        let page = filter.page.clamp(1, pages);
        let rows: Vec<Row> = matching(&filter)
            .order((contacts::sort_key, contacts::number))
            .limit(CONTACTS_PAGE_LENGTH)
            .offset((page - 1) * CONTACTS_PAGE_LENGTH)
            .select(columns!())
            .load(conn)
            .map_err(StoreError::from)?;
        let lines = rows.into_iter().map(line).collect::<Result<_, StoreError>>()?;
        Ok(ContactPage { lines, total, page, pages })
    })
    .await
}

/// One contact.
///
/// # Errors
/// Not found; forbidden without [`Power::ReadContacts`]; or the database fails.
pub async fn contact(db: &Db, viewer: &Viewer, number: i64) -> Result<ContactLine, CommandError> {
    viewer.require(Power::ReadContacts)?;
    db.read(move |conn| find(conn, number)).await
}

/// Which sites a contact can have to do with: slugs and names.
///
/// # Errors
/// Forbidden without [`Power::AdmitMembers`]; or the database fails.
pub async fn contact_sites(db: &Db, viewer: &Viewer) -> Result<Vec<(String, String)>, CommandError> {
    viewer.require(Power::AdmitMembers)?;
    db.read(|conn| {
        let sites = sites::table.filter(sites::retired_on.is_null()).order((sites::name, sites::slug));
        Ok(sites.select((sites::slug, sites::name)).load(conn).map_err(StoreError::from)?)
    })
    .await
}

type Row = (
    (i64, String, String),
    (Option<String>, Option<String>, Option<String>, String),
    (Option<String>, Option<String>),
    (chrono::NaiveDateTime, Option<Day>, Option<chrono::NaiveDateTime>),
);

pub(super) fn find(conn: &mut DbConn, number: i64) -> Result<ContactLine, CommandError> {
    let row: Option<Row> = contacts::table
        .left_join(sites::table)
        .filter(contacts::number.eq(number))
        .select(columns!())
        .first(conn)
        .optional()?;
    Ok(line(row.ok_or(CommandError::NotFound)?)?)
}

fn line(row: Row) -> Result<ContactLine, StoreError> {
    let ((number, kind, name), (email, telephone, postal_address, note), site, (entered_at, ended_on, erased_at)) = row;
    Ok(ContactLine {
        number,
        kind: kind.parse().map_err(|_| StoreError::Corrupt(format!("the kind of {}", ContactNumber(number))))?,
        name,
        email,
        telephone,
        postal_address,
        note,
        site: site.0.zip(site.1),
        entered_at: moment(entered_at),
        ended_on,
        erased_at: erased_at.map(moment),
    })
}

type Joined = diesel::dsl::LeftJoin<contacts::table, sites::table>;
type Matching = IntoBoxed<'static, Joined, <DbConn as Connection>::Backend>;

fn matching(filter: &ContactFilter) -> Matching {
    let mut query: Matching = contacts::table.left_join(sites::table).into_boxed();
    if let Ok(ContactNumber(number)) = filter.search.parse() {
        query = query.filter(contacts::number.eq(number).or(contacts::search_key.like(format!("%{number}%"))));
    } else {
        for word in search_key(&filter.search).split_whitespace().take(SEARCH_WORDS_MAX) {
            query = query.filter(contacts::search_key.like(format!("%{word}%")));
        }
    }
    if !filter.kind.is_empty() {
        query = query.filter(contacts::kind.eq(filter.kind.clone()));
    }
    if !filter.ended {
        query = query.filter(contacts::ended_on.is_null());
    }
    query
}
