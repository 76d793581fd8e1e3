//! Comparing circles and who is in them with the events that recorded them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::members::status::MemberNumber;
use serde_json::{Value, json};

use crate::audit::{Recorded, Verification, recorded, text};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{circle_members, circles, members};

/// Compares circles and their members with the log.
pub(crate) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut left: BTreeMap<(String, String), Value> = BTreeMap::new();
    for event in recorded(conn, &["circles.member.left"], None)? {
        left.insert((event.subject.clone(), event.text("member")), event.field("until").clone());
    }
    let events = recorded(conn, &["circles.circle.created"], None)?;
    let mut created: BTreeMap<String, Recorded> =
        events.into_iter().map(|event| (event.subject.clone(), event)).collect();
    type Row = (String, String, String, String, Option<String>, Day, String, NaiveDateTime);
    let rows: Vec<Row> = circles::table
        .order(circles::slug)
        .select((
            circles::id,
            circles::slug,
            circles::name,
            circles::mandate,
            circles::parent_id,
            circles::valid_from,
            circles::authority_id,
            circles::created_at,
        ))
        .load(conn)?;
    for (id, slug, name, mandate, parent, from, authority, at) in rows {
        let Some(event) = created.remove(&slug) else {
            verification.find("circles", slug, "the circle is not one that the log recorded");
            continue;
        };
        let words = event.allows("name", name) && event.allows("mandate", mandate) && parent.is_none();
        let since = event.allows("from", json!(from)) && event.occurred_at == at;
        if !words || !since || event.authority.as_ref() != Some(&authority) {
            verification.find("circles", slug.clone(), "the circle is not the one that the log recorded");
        }
        verify_members(conn, &id, &event, &left, verification)?;
    }
    for slug in created.into_keys() {
        verification.find("circles", slug, "the circle that the log recorded is gone or another one");
    }
    Ok(())
}

fn verify_members(
    conn: &mut DbConn,
    circle: &str,
    event: &Recorded,
    left: &BTreeMap<(String, String), Value>,
    verification: &mut Verification,
) -> Result<(), StoreError> {
    if event.is_erased() {
        return Ok(());
    }
    let mut expected: BTreeSet<String> = event.list("members").iter().map(text).collect();
    let rows: Vec<(i64, Day, Option<Day>, String)> = circle_members::table
        .inner_join(members::table.on(circle_members::member_id.eq(members::id)))
        .filter(circle_members::circle_id.eq(circle))
        .order((members::number, circle_members::id))
        .select((
            members::number,
            circle_members::valid_from,
            circle_members::valid_until,
            circle_members::authority_id,
        ))
        .load(conn)?;
    for (number, from, until, authority) in rows {
        let member = MemberNumber(number).to_string();
        let ended = left.get(&(event.subject.clone(), member.clone()));
        let since = event.allows("from", json!(from)) && until.map(|until| json!(until)).as_ref() == ended;
        if !expected.remove(&member) || !since || event.authority.as_ref() != Some(&authority) {
            let row = format!("{} {member}", event.subject);
            verification.find("circle_members", row, "the place in the circle is not one that the log recorded");
        }
    }
    for member in expected {
        let row = format!("{} {member}", event.subject);
        verification.find("circle_members", row, "the place in the circle that the log recorded is gone");
    }
    Ok(())
}
