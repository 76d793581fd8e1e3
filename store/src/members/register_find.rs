//! Finding the members of a page of the register. In a large one this takes the longest: each query here reads an index that
//! holds all it needs, and only the members who are shown are read themselves.

use diesel::dsl::IntoBoxed;
use diesel::prelude::*;
use domain::Day;
use domain::members::status::{MemberKind, MemberNumber, Status};

use super::register::{LACKS_PEOPLE, REGISTER_PAGE_LENGTH, RegisterFilter};
use super::search_key;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{classes, member_people, members};

/// The last page that can be asked for: more than any register has.
const PAGES_MAX: i64 = 1_000_000;
/// How many words of a search are looked at.
const SEARCH_WORDS_MAX: usize = 6;
/// How many members a search may find for them to be sorted by themselves; of more, a part is soon found in the order of the
/// register.
const FEW: i64 = 1000;
/// How many members may be found by the persons behind them for their numbers to be named in the query. Six words of so many
/// are less than what a query of SQLite may name.
const NAMED_MAX: usize = 4000;

/// The members of a page, in no order, and how many there are in all.
pub(super) struct Found {
    pub numbers: Vec<i64>,
    pub total: i64,
    pub page: i64,
    pub pages: i64,
}

/// Which members of those that a filter finds a page shows.
struct Place {
    page: i64,
    pages: i64,
    first: i64,
    length: i64,
}

impl Place {
    /// The page that is asked for, or the last one where that lies beyond.
    fn of(asked: i64, total: i64) -> Self {
        let pages = ((total + REGISTER_PAGE_LENGTH - 1) / REGISTER_PAGE_LENGTH).max(1);
        let page = asked.clamp(1, PAGES_MAX).min(pages);
        let first = (page - 1) * REGISTER_PAGE_LENGTH;
        Self { page, pages, first, length: (total - first).clamp(0, REGISTER_PAGE_LENGTH) }
    }
}

/// Finds the page that a filter asks for, or the last one where that lies beyond.
pub(super) fn find_page(conn: &mut DbConn, filter: &RegisterFilter, today: Day) -> Result<Found, StoreError> {
    let matching = |conn: &mut DbConn| matching(conn, filter, today);
    if !filter.search.is_empty() {
        let few: Vec<i64> = matching(conn)?.select(members::number).limit(FEW + 1).load(conn)?;
        let total = i64::try_from(few.len()).unwrap_or(i64::MAX);
        if total <= FEW {
            let Place { page, pages, first, length } = Place::of(filter.page, total);
            let sorted = members::table.filter(members::number.eq_any(few)).order((members::sort_key, members::number));
            let numbers = sorted.offset(first).limit(length).select(members::number).load(conn)?;
            return Ok(Found { numbers, total, page, pages });
        }
    }
    let total: i64 = matching(conn)?.count().get_result(conn)?;
    let Place { page, pages, first, length } = Place::of(filter.page, total);
    // From the nearer end, so that the last page is as quick as the first.
    let behind = total - first - length;
    let query = matching(conn)?.select(members::number).limit(length);
    let numbers = match first <= behind {
        true => query.order((members::sort_key, members::number)).offset(first).load(conn)?,
        false => query.order((members::sort_key.desc(), members::number.desc())).offset(behind).load(conn)?,
    };
    Ok(Found { numbers, total, page, pages })
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

pub(super) fn matching(conn: &mut DbConn, filter: &RegisterFilter, today: Day) -> Result<Matching, StoreError> {
    let mut query = searched(conn, members::table.into_boxed(), &filter.search, today)?;
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
        let class = classes::table.filter(classes::slug.eq(&filter.class)).select(classes::id);
        let class: Option<String> = class.first(conn).optional()?;
        query = query.filter(members::class_id.eq(class.unwrap_or_default()));
    }
    Ok(match filter.status.as_str() {
        "all" => query,
        "" => {
            let present = Status::ALL.iter().filter(|status| status.may_act()).map(|status| status.as_str());
            query.filter(members::status.eq_any(present.collect::<Vec<_>>()))
        }
        status => query.filter(members::status.eq(status.to_owned())),
    })
}

/// The rows that a search finds: by a number, or by each of its words in the name or in that of a person behind it. A search
/// of signs alone finds nobody.
fn searched(conn: &mut DbConn, mut query: Matching, search: &str, today: Day) -> Result<Matching, StoreError> {
    if let Ok(MemberNumber(number)) = search.parse() {
        // `M-17` is that member and no other; digits alone may be of a name too.
        if search.trim().starts_with(['M', 'm']) {
            return Ok(query.filter(members::number.eq(number)));
        }
        let digits = format!("%{number}%");
        return Ok(query.filter(members::number.eq(number).or(members::search_key.like(digits))));
    }
    let key = search_key(search);
    if key.is_empty() && !search.trim().is_empty() {
        return Ok(query.filter(members::id.eq("")));
    }
    // The key has letters, digits and single spaces only, so that no word can hold a wildcard.
    for word in key.split_whitespace().take(SEARCH_WORDS_MAX) {
        let like = format!("%{word}%");
        let named = || people_on!(today).filter(member_people::search_key.like(like.clone()));
        let numbers: Vec<i64> = named()
            .inner_join(members::table)
            .select(members::number)
            .limit(i64::try_from(NAMED_MAX + 1).unwrap_or(i64::MAX))
            .load(conn)?;
        let own = members::search_key.like(like.clone());
        query = match numbers.len() {
            0 => query.filter(own),
            1..=NAMED_MAX => query.filter(own.or(members::number.eq_any(numbers))),
            _ => query.filter(own.or(members::id.eq_any(named().select(member_people::member_id)))),
        };
    }
    Ok(query)
}
