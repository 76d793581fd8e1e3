//! Terms of a role as their rows and the log tell them: which came back for which, and for how long each would have gone on.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::calendar::parse_day;
use domain::members::role::Role;
use domain::members::status::MemberNumber;

use crate::audit::{founding, recorded};
use crate::conn::DbConn;
use crate::decisions::Annulled;
use crate::error::StoreError;
use crate::ids::AuthorityId;
use crate::schema::{members, role_grants};

/// A term of a role as its row holds it.
#[derive(Debug, Clone)]
pub(super) struct TermRow {
    /// The member's number.
    pub number: i64,
    /// By which authority it was given.
    pub authority: AuthorityId,
    /// The first day.
    pub from: Day,
    /// The first day without it; none where it has no end.
    pub until: Option<Day>,
    /// By which authority it ends before its time.
    pub ended_by: Option<AuthorityId>,
    /// When it was given.
    recorded_at: NaiveDateTime,
}

impl TermRow {
    /// Whether it may have come back for another: what had ended that was annulled, and it begins where it would then begin.
    fn may_come_of(&self, other: &Self, annulled: &Annulled) -> bool {
        let ended_by = other.ended_by.as_ref().and_then(|ended_by| annulled.get(ended_by));
        let begins = |day: Day| other.until.map_or(day, |until| until.max(day));
        self.number == other.number
            && ended_by.is_some_and(|(day, by)| *by == self.authority && self.from == begins(*day))
    }

    /// Whether it came back for another. Of several terms that ended before the day on which the last of them came back, the others would
    /// have been over by then.
    fn came_of(&self, other: &Self, rows: &[Self], annulled: &Annulled) -> bool {
        let later = |one: &Self| one.from > other.from && self.may_come_of(one, annulled);
        self.may_come_of(other, annulled) && !rows.iter().any(later)
    }
}

/// The terms of a role, of one member or of everybody, in the order in which they were given.
pub(super) fn rows_of(conn: &mut DbConn, role: Role, member: Option<i64>) -> Result<Vec<TermRow>, StoreError> {
    type Row = (i64, AuthorityId, Day, Option<Day>, Option<AuthorityId>, NaiveDateTime);
    let mut query = role_grants::table
        .inner_join(members::table)
        .filter(role_grants::role.eq(role.as_str()))
        .filter(role_grants::circle_id.is_null())
        .into_boxed();
    if let Some(member) = member {
        query = query.filter(members::number.eq(member));
    }
    let rows: Vec<Row> = query
        .order(role_grants::id)
        .select((
            members::number,
            role_grants::authority_id,
            role_grants::valid_from,
            role_grants::valid_until,
            role_grants::end_authority_id,
            role_grants::recorded_at,
        ))
        .load(conn)?;
    let row = |(number, authority, from, until, ended_by, recorded_at): Row| TermRow {
        number,
        authority,
        from,
        until,
        ended_by,
        recorded_at,
    };
    Ok(rows.into_iter().map(row).collect())
}

/// The terms that an authority gave, and those that came back for them.
pub(super) fn given_through<'a>(rows: &'a [TermRow], did: &AuthorityId, annulled: &Annulled) -> Vec<&'a TermRow> {
    reached(rows, |row| row.authority == *did, |row, of| row.came_of(of, rows, annulled))
}

/// The rows that some lead to, with these.
fn reached(
    rows: &[TermRow],
    first: impl Fn(&TermRow) -> bool,
    leads: impl Fn(&TermRow, &TermRow) -> bool,
) -> Vec<&TermRow> {
    let (mut found, mut rest): (Vec<&TermRow>, Vec<&TermRow>) = rows.iter().partition(|row| first(row));
    loop {
        let (more, others): (Vec<&TermRow>, Vec<&TermRow>) =
            rest.into_iter().partition(|row| found.iter().any(|of| leads(row, of)));
        if more.is_empty() {
            return found;
        }
        found.extend(more);
        rest = others;
    }
}

/// An end of a term that was set, as the log tells it.
pub(super) struct SetEnd {
    /// The first day without the role.
    on: Day,
    /// By which authority.
    by: AuthorityId,
    /// When it was set.
    at: NaiveDateTime,
}

/// The ends that were set of a member's terms of a role, in that order.
pub(super) fn ends_of(conn: &mut DbConn, member: i64, role: Role) -> Result<Vec<SetEnd>, StoreError> {
    let name = MemberNumber(member).to_string();
    let mut ends = Vec::new();
    for event in recorded(conn, &["members.role.ended"], Some(&name))? {
        let on = parse_day(&event.text("on")).ok().filter(|_| event.text("role") == role.as_str());
        if let (Some(on), Some(by)) = (on, &event.authority) {
            ends.push(SetEnd { on, by: AuthorityId(by.clone()), at: event.occurred_at });
        }
    }
    Ok(ends)
}

/// The first day without a term, had one authority not ended it, and by which other authority that is, where it is not as the term was
/// granted: another had set an end before, or what the term came from was annulled. An end that was set by what is annulled holds no more.
/// `rows` are the member's terms of the role, of which it is one, `granted` is its end as it was granted.
pub(super) fn end_without(
    did: &AuthorityId,
    (rows, term): (&[TermRow], &TermRow),
    granted: Day,
    ends: &[SetEnd],
    annulled: &Annulled,
) -> (Day, Option<AuthorityId>) {
    let (mut until, mut by) = (granted, None);
    for end in ends.iter().take_while(|end| end.by != *did || Some(end.on) != term.until) {
        let of_term = end.at >= term.recorded_at && term.from <= end.on && end.on < until;
        if of_term && end.by != *did && !annulled.contains_key(&end.by) {
            (until, by) = (end.on, Some(end.by.clone()));
        }
    }
    let origins = reached(rows, |row| std::ptr::eq(row, term), |row, of| of.came_of(row, rows, annulled));
    for (day, annulling) in origins.into_iter().filter_map(|origin| annulled.get(&origin.authority)) {
        if *day < until {
            (until, by) = (*day, Some(annulling.clone()));
        }
    }
    (until, by)
}

/// The first day without a term as it was granted; `None` where the log no longer knows.
pub(super) fn granted_until(conn: &mut DbConn, role: Role, term: &TermRow) -> Result<Option<Day>, StoreError> {
    let (name, from) = (MemberNumber(term.number).to_string(), term.from.to_string());
    for event in recorded(conn, &["members.role.granted"], Some(&name))? {
        let same = event.occurred_at == term.recorded_at && event.authority.as_ref() == Some(&term.authority.0);
        if same && event.text("role") == role.as_str() && event.text("from") == from {
            return Ok(parse_day(&event.text("until")).ok());
        }
    }
    let founding = founding(conn)?.filter(|event| term.number == 1 && event.text("day") == from);
    Ok(founding.and_then(|event| parse_day(&event.text("roles_until")).ok()))
}
