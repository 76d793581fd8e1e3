//! Comparing every text with the hash that the log recorded, and every clause with the text that it is of.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::agreements::clauses::{hash, split};
use domain::agreements::document::AgreementKind;

use super::row::AgreementRow;
use crate::audit::{Expected, Verification, founding, recorded, text};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::VersionId;
use crate::members::Numbers;
use crate::schema::{agreement_versions, agreements, clauses, meetings};

/// Compares agreements, their versions, clauses and drafts with the log.
pub(crate) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut versions = Expected::new(recorded_versions(conn)?);
    let rows: Vec<AgreementRow> =
        agreements::table.order(agreements::slug).select(super::row::AGREEMENT_COLUMNS).load(conn)?;
    verify_agreements(conn, &rows, verification)?;
    for row in rows {
        verify_versions(conn, &row, &mut versions, verification)?;
    }
    for (slug, number, ..) in versions.missing() {
        let row = format!("{slug} version {number}");
        verification.find("agreement_versions", row, "the version that the log recorded is gone");
    }
    super::verify_drafts::verify(conn, verification)
}

fn verify_agreements(
    conn: &mut DbConn,
    rows: &[AgreementRow],
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let minutes = drafted_as_minutes(conn, rows)?;
    let mut expected = Vec::new();
    if let Some(founding) = founding(conn)? {
        let field = |agreement: &serde_json::Value, name| agreement.get(name).map(text).unwrap_or_default();
        let at = founding.occurred_at;
        let first =
            |of: &_| (field(of, "slug"), field(of, "title"), field(of, "kind"), field(of, "visibility"), Some(1), at);
        expected.extend(founding.list("agreements").iter().map(first));
    }
    for event in recorded(conn, &["agreements.agreement.created"], None)? {
        let slug = event.subject.trim_start_matches("agreements/").to_owned();
        let kind = if minutes.contains(&slug) { AgreementKind::Minutes.to_string() } else { event.text("kind") };
        expected.push((slug, event.text("title"), kind, event.text("visibility"), event.actor, event.occurred_at));
    }
    let mut expected = Expected::new(expected);
    let numbers = Numbers::load(conn)?;
    let created: Vec<(Option<String>, NaiveDateTime)> = agreements::table
        .order(agreements::slug)
        .select((agreements::created_by, agreements::created_at))
        .load(conn)?;
    for (row, (by, at)) in rows.iter().zip(created) {
        let (kind, visibility) = (row.kind()?.to_string(), row.visibility()?.to_string());
        let line = (row.slug.clone(), row.title.clone(), kind, visibility, numbers.of(by.as_deref()), at);
        if !expected.strike(&line) {
            verification.find("agreements", row.slug.clone(), "the agreement is not one that the log recorded");
        }
    }
    for (slug, ..) in expected.missing() {
        verification.find("agreements", slug, "the agreement that the log recorded is gone or another one");
    }
    Ok(())
}

/// The slugs of the agreements that are minutes of meetings. Of those that were drafted before there was such a kind, the log says that
/// they were created as procedures; a migration made minutes of them. Where what the log says of the drafting is erased, the meeting still does.
fn drafted_as_minutes(conn: &mut DbConn, rows: &[AgreementRow]) -> Result<BTreeSet<String>, StoreError> {
    let drafted = recorded(conn, &["decisions.meeting.minutes.drafted"], None)?;
    let of_meetings: Vec<Option<String>> =
        meetings::table.filter(meetings::minutes_id.is_not_null()).select(meetings::minutes_id).load(conn)?;
    let of_meetings: BTreeSet<String> = of_meetings.into_iter().flatten().collect();
    let named = rows.iter().filter(|row| of_meetings.contains(row.id.as_str())).map(|row| row.slug.clone());
    Ok(drafted.iter().map(|event| event.text("agreement")).chain(named).collect())
}

/// Slug, number, hash, from which day, adopted when, by which authority.
type VersionLine = (String, i64, String, String, NaiveDateTime, String);

fn recorded_versions(conn: &mut DbConn) -> Result<Vec<VersionLine>, StoreError> {
    let mut lines = Vec::new();
    if let Some(founding) = founding(conn)? {
        let (day, authority) = (founding.text("day"), founding.authority.clone().unwrap_or_default());
        for agreement in founding.list("agreements") {
            let field = |name| agreement.get(name).map(text).unwrap_or_default();
            lines.push((field("slug"), 1, field("hash"), day.clone(), founding.occurred_at, authority.clone()));
        }
    }
    for event in recorded(conn, &["agreements.version.adopted", "agreements.version.restored"], None)? {
        let slug = event.subject.trim_start_matches("agreements/").to_owned();
        let number = event.field("version").as_i64().unwrap_or_default();
        let (hash, day) = (event.text("hash"), event.text("valid_from"));
        lines.push((slug, number, hash, day, event.occurred_at, event.authority.clone().unwrap_or_default()));
    }
    Ok(lines)
}

/// A clause's row: place, anchor, heading, hash, the version that brought its words and by which authority.
type ClauseLine = (i32, String, String, String, i64, String);

fn verify_versions(
    conn: &mut DbConn,
    agreement: &AgreementRow,
    expected: &mut Expected<VersionLine>,
    verification: &mut Verification,
) -> Result<(), StoreError> {
    type Row = (VersionId, i64, String, String, Day, NaiveDateTime, String, Option<String>);
    let rows: Vec<Row> = agreement_versions::table
        .filter(agreement_versions::agreement_id.eq(&agreement.id))
        .order(agreement_versions::number)
        .select((
            agreement_versions::id,
            agreement_versions::number,
            agreement_versions::body,
            agreement_versions::body_hash,
            agreement_versions::valid_from,
            agreement_versions::adopted_at,
            agreement_versions::authority_id,
            agreement_versions::base_version_id,
        ))
        .load(conn)?;
    let (mut before, mut latest) = (BTreeMap::new(), None);
    for (id, number, body, body_hash, valid_from, adopted_at, authority, base) in rows {
        verification.texts += 1;
        let name = format!("{} version {number}", agreement.slug);
        if hash(&body) != body_hash {
            verification.find("agreement_versions", name.clone(), "the text is not the one of its hash");
        }
        let (slug, day) = (agreement.slug.clone(), valid_from.to_string());
        if !expected.strike(&(slug, number, body_hash, day, adopted_at, authority.clone())) {
            verification.find("agreement_versions", name.clone(), "the version is not one that the log recorded");
        }
        if base != latest {
            verification.find("agreement_versions", name.clone(), "the version is not made of the one before it");
        }
        latest = Some(id.to_string());
        let lines = clause_lines(&body, number, &authority, &before);
        let stored: Vec<ClauseLine> = clauses::table
            .filter(clauses::version_id.eq(&id))
            .order(clauses::position)
            .select((
                clauses::position,
                clauses::anchor,
                clauses::heading,
                clauses::text_hash,
                clauses::since_number,
                clauses::authority_id,
            ))
            .load(conn)?;
        for line in lines.iter().filter(|line| !stored.contains(line)) {
            verification.find("clauses", format!("{name} #{}", line.1), "the clause is not the one of the text");
        }
        for line in stored.iter().filter(|line| !lines.iter().any(|other| other.1 == line.1)) {
            verification.find("clauses", format!("{name} #{}", line.1), "the text has no such clause");
        }
        before = lines.into_iter().map(|line| (line.1.clone(), line)).collect();
    }
    Ok(())
}

/// The clauses that a version's text has, made as they are made when it is adopted.
fn clause_lines(body: &str, number: i64, authority: &str, before: &BTreeMap<String, ClauseLine>) -> Vec<ClauseLine> {
    let clauses = split(body).unwrap_or_default();
    let line = |(position, clause): (i32, domain::agreements::clauses::Clause)| {
        let text_hash = clause.text_hash();
        let (since, authority) = match before.get(&clause.anchor) {
            Some((_, _, _, old, since, by)) if *old == text_hash => (*since, by.clone()),
            _ => (number, authority.to_owned()),
        };
        (position, clause.anchor, clause.heading, text_hash, since, authority)
    };
    (0_i32..).zip(clauses).map(line).collect()
}
