//! Comparing the terms of roles, and by the other files of their names the register and sign-in, with the events that recorded them.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::members::status::MemberNumber;

use crate::audit::{Expected, Recorded, Verification, by_subject, founding, recorded, text};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{members, role_grants};

/// Compares members and terms of roles with the log.
pub(crate) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let founding = founding(conn)?;
    super::verify_standings::verify(conn, founding.as_ref(), verification)?;
    super::verify_names::verify(conn, founding.as_ref(), verification)?;
    super::verify_notices::verify(conn, verification)?;
    super::verify_particulars::verify(conn, verification)?;
    super::verify_people::verify(conn, verification)?;
    super::verify_contacts::verify(conn, verification)?;
    super::verify_credentials::verify(conn, verification)?;
    super::verify_tokens::verify(conn, verification)?;
    super::verify_calendars::verify(conn, verification)?;
    verify_terms(conn, founding.as_ref(), verification)
}

/// A term that was granted.
struct Granted {
    member: String,
    role: String,
    from: String,
    until: String,
    at: NaiveDateTime,
    authority: String,
    struck: bool,
}

/// The member's short name, the role, the first day without it, by which authority.
type EndLine = (String, String, String, String);

fn verify_terms(
    conn: &mut DbConn,
    founding: Option<&Recorded>,
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let mut granted = recorded_terms(conn, founding)?;
    let mut ended = Expected::<EndLine>::new(ends_that_stand(conn, &granted)?);
    type Row = (String, i64, String, Day, Option<Day>, NaiveDateTime, String, Option<String>, Option<String>);
    let rows: Vec<Row> = role_grants::table
        .inner_join(members::table)
        .order((members::number, role_grants::id))
        .select((
            role_grants::id,
            members::number,
            role_grants::role,
            role_grants::valid_from,
            role_grants::valid_until,
            role_grants::recorded_at,
            role_grants::authority_id,
            role_grants::end_authority_id,
            role_grants::circle_id,
        ))
        .load(conn)?;
    for (id, number, role, from, until, at, authority, end_authority, circle) in rows {
        verification.terms += 1;
        let (member, from) = (MemberNumber(number).to_string(), from.to_string());
        let name = format!("{id} ({member} {role})");
        let until = until.map(|until| until.to_string()).unwrap_or_default();
        let found = granted.iter_mut().find(|term| {
            let same = !term.struck && term.member == member && term.role == role && term.from == from;
            let until = if end_authority.is_some() { term.until >= until } else { term.until == until };
            same && until && term.at == at && term.authority == authority
        });
        match found {
            Some(term) if circle.is_none() => term.struck = true,
            _ => verification.find("role_grants", name.clone(), "the term is not one that the log recorded"),
        }
        if let Some(by) = end_authority
            && !ended.strike(&(member, role, until, by))
        {
            verification.find("role_grants", name, "the end of the term is not one that the log recorded");
        }
    }
    for term in granted.iter().filter(|term| !term.struck) {
        let row = format!("{} {} from {}", term.member, term.role, term.from);
        verification.find("role_grants", row, "the term that the log recorded is gone or another one");
    }
    for (member, role, on, _) in ended.missing() {
        let row = format!("{member} {role} until {on}");
        verification.find("role_grants", row, "the end of the term that the log recorded is gone or another one");
    }
    Ok(())
}

/// The ends of terms that the log recorded, without those before which the same term was ended later.
fn ends_that_stand(conn: &mut DbConn, granted: &[Granted]) -> Result<Vec<EndLine>, StoreError> {
    let mut standing = Vec::new();
    for (member, ended) in by_subject(recorded(conn, &["members.role.ended"], None)?) {
        for (place, event) in ended.iter().enumerate() {
            if !ended.iter().skip(place + 1).any(|later| ends_before(later, event, granted)) {
                let authority = event.authority.clone().unwrap_or_default();
                standing.push((member.clone(), event.text("role"), event.text("on"), authority));
            }
        }
    }
    Ok(standing)
}

/// Whether a later event ended the term of an earlier one before the day on which that would have.
fn ends_before(later: &Recorded, event: &Recorded, granted: &[Granted]) -> bool {
    let (role, on, before) = (event.text("role"), event.text("on"), later.text("on"));
    let of_term = |term: &Granted| {
        let same = term.member == event.subject && term.role == role && term.at <= event.occurred_at;
        same && term.from <= before && on < term.until
    };
    later.text("role") == role && before < on && granted.iter().any(of_term)
}

fn recorded_terms(conn: &mut DbConn, founding: Option<&Recorded>) -> Result<Vec<Granted>, StoreError> {
    let mut terms = Vec::new();
    if let Some(event) = founding {
        terms.extend(event.list("roles").iter().map(|role| Granted {
            member: "M-1".to_owned(),
            role: text(role),
            from: event.text("day"),
            until: event.text("roles_until"),
            at: event.occurred_at,
            authority: event.authority.clone().unwrap_or_default(),
            struck: false,
        }));
    }
    let granted = recorded(conn, &["members.role.granted"], None)?;
    terms.extend(granted.into_iter().map(|event| Granted {
        member: event.subject.clone(),
        role: event.text("role"),
        from: event.text("from"),
        until: event.text("until"),
        at: event.occurred_at,
        authority: event.authority.clone().unwrap_or_default(),
        struck: false,
    }));
    Ok(terms)
}
