//! The terms that an election gave to whoever held the role already for part of the time that they were elected for.

use diesel::prelude::*;
use domain::Day;
use domain::calendar::{add_months, parse_day};
use domain::members::status::MemberNumber;

use super::candidacies::Office;
use super::elect::elected;
use super::row::DecisionRow;
use crate::audit::recorded_through;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::AuthorityId;
use crate::schema::authorities;

/// The terms that an election gave to one member: of each its first day and the first day after it, in order.
pub(super) type Terms = Vec<(Day, Day)>;

/// The numbers of those who were elected and were given the role around other terms of theirs, in the order of the count, with what they were
/// given; nobody before the day of effect. The log says what was given, whatever became of it since.
pub(super) fn around_others(
    conn: &mut DbConn,
    row: &DecisionRow,
    office: &Office,
) -> Result<Vec<(i64, Terms)>, StoreError> {
    if row.enacted_at.is_none() {
        return Ok(Vec::new());
    }
    let own: Vec<AuthorityId> =
        authorities::table.filter(authorities::decision_id.eq(row.id.as_str())).select(authorities::id).load(conn)?;
    let mut granted = Vec::new();
    for authority in &own {
        granted.extend(recorded_through(conn, "members.role.granted", authority)?);
    }
    let terms_of = |member: i64| -> Terms {
        let name = MemberNumber(member).to_string();
        let own = granted.iter().filter(|event| event.subject == name && event.text("role") == office.role.as_str());
        let day = |text: String| parse_day(&text).ok();
        let days = own.filter_map(|event| Some((day(event.text("from"))?, day(event.text("until"))?)));
        let mut terms: Terms = days.collect();
        terms.sort_unstable();
        terms
    };
    let all = elected(conn, row)?.into_iter().map(|member| (member, terms_of(member)));
    Ok(all.filter(|(_, terms)| is_around(terms, office.months)).collect())
}

/// Whether terms are something else than one of the whole length.
fn is_around(terms: &[(Day, Day)], months: u32) -> bool {
    match terms {
        [] => false,
        [(from, until)] => *until < add_months(*from, months),
        _ => true,
    }
}
