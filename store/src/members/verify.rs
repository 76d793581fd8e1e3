//! Comparing the register and the terms of roles with the events that recorded them.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::members::status::{MemberNumber, Status};

use crate::audit::{Expected, Recorded, Verification, founding, recorded, text};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{classes, member_statuses, members, role_grants};

/// Compares members and terms of roles with the log.
pub(crate) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let founding = founding(conn)?;
    verify_members(conn, founding.as_ref(), verification)?;
    super::verify_names::verify(conn, founding.as_ref(), verification)?;
    super::verify_credentials::verify(conn, verification)?;
    super::verify_tokens::verify(conn, verification)?;
    verify_terms(conn, founding.as_ref(), verification)
}

/// The member's short name, the class, from which day, recorded when, by which authority.
type MemberLine = (String, String, String, NaiveDateTime, String);

fn verify_members(
    conn: &mut DbConn,
    founding: Option<&Recorded>,
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let authority = |event: &Recorded| event.authority.clone().unwrap_or_default();
    let mut expected = Vec::new();
    if let Some(event) = founding {
        expected.push(("M-1".to_owned(), event.text("class"), event.text("day"), event.occurred_at, authority(event)));
    }
    for event in recorded(conn, &["members.member.admitted"], None)? {
        let (class, day) = (event.text("class"), event.text("joined_on"));
        expected.push((event.subject.clone(), class, day, event.occurred_at, authority(&event)));
    }
    let mut in_register = Expected::<MemberLine>::new(expected.clone());
    let mut in_history = Expected::<MemberLine>::new(expected);
    type Row = (i64, String, String, Option<Day>, NaiveDateTime, Option<String>);
    let rows: Vec<Row> = members::table
        .inner_join(classes::table)
        .order(members::number)
        .select((
            members::number,
            classes::slug,
            members::status,
            members::joined_on,
            members::created_at,
            members::authority_id,
        ))
        .load(conn)?;
    let statuses: Vec<Row> = member_statuses::table
        .inner_join(members::table)
        .inner_join(classes::table)
        .order((members::number, member_statuses::id))
        .select((
            members::number,
            classes::slug,
            member_statuses::status,
            member_statuses::valid_from.nullable(),
            member_statuses::recorded_at,
            member_statuses::authority_id,
        ))
        .load(conn)?;
    for (table, rows, expected) in [("members", rows, &mut in_register), ("member_statuses", statuses, &mut in_history)]
    {
        for (number, class, status, day, at, authority) in rows {
            let name = MemberNumber(number).to_string();
            let day = day.map(|day| day.to_string()).unwrap_or_default();
            let line = (name.clone(), class, day, at, authority.unwrap_or_default());
            if !expected.strike(&line) || status != Status::Active.as_str() {
                verification.find(table, name, "the entry is not one that the log recorded");
            }
        }
    }
    for (table, expected) in [("members", in_register), ("member_statuses", in_history)] {
        for (name, ..) in expected.missing() {
            verification.find(table, name, "the entry that the log recorded is gone or another one");
        }
    }
    Ok(())
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
    let ended = recorded(conn, &["members.role.ended"], None)?;
    let end = |event: Recorded| {
        (event.subject.clone(), event.text("role"), event.text("on"), event.authority.clone().unwrap_or_default())
    };
    let mut ended = Expected::<EndLine>::new(ended.into_iter().map(end));
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
