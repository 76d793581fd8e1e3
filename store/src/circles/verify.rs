//! Comparing circles and who is in them with the events that recorded them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::members::status::MemberNumber;
use serde_json::json;

use crate::audit::{Expected, Recorded, Verification, recorded, text};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{circle_members, circles, members};

/// Compares circles and their members with the log.
pub(crate) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let events = recorded(conn, &["circles.circle.created"], None)?;
    let mut created: BTreeMap<String, Recorded> =
        events.into_iter().map(|event| (event.subject.clone(), event)).collect();
    type Row = (String, String, String, Option<String>, Day, String, NaiveDateTime);
    let rows: Vec<Row> = circles::table
        .order(circles::slug)
        .select((
            circles::slug,
            circles::name,
            circles::mandate,
            circles::parent_id,
            circles::valid_from,
            circles::authority_id,
            circles::created_at,
        ))
        .load(conn)?;
    for (slug, name, mandate, parent, from, authority, at) in rows {
        let Some(event) = created.remove(&slug) else {
            verification.find("circles", slug, "the circle is not one that the log recorded");
            continue;
        };
        let words = event.allows("name", name) && event.allows("mandate", mandate) && parent.is_none();
        let since = event.allows("from", json!(from)) && event.occurred_at == at;
        if !words || !since || event.authority.as_ref() != Some(&authority) {
            verification.find("circles", slug, "the circle is not the one that the log recorded");
        }
    }
    for slug in created.into_keys() {
        verification.find("circles", slug, "the circle that the log recorded is gone or another one");
    }
    verify_places(conn, verification)
}

/// A place in a circle: the circle and the member, since when, until when, and by which authority.
type Place = (String, String, Option<String>, String);

/// The name of a place in findings.
fn place_name(circle: &str, member: &str) -> String {
    format!("{circle} {member}")
}

/// Compares every place in a circle with the log: those that its creation gave, that ended, and that came back.
fn verify_places(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut logged: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    let mut erased: BTreeSet<String> = BTreeSet::new();
    let actions = ["circles.circle.created", "circles.member.left", "circles.member.returned"];
    for event in recorded(conn, &actions, None)? {
        if event.is_erased() {
            erased.insert(event.subject.clone());
        }
        let authority = event.authority.clone().unwrap_or_default();
        let given = |member: &str| {
            let name = place_name(&event.subject, member);
            (name.clone(), (name, event.text("from"), None, authority.clone()))
        };
        match event.action.as_str() {
            "circles.member.left" => {
                let places = logged.entry(place_name(&event.subject, &event.text("member"))).or_default();
                if let Some((_, _, until, _)) = places.last_mut() {
                    *until = Some(event.text("until"));
                }
            }
            "circles.member.returned" => {
                let (name, place) = given(&event.text("member"));
                logged.entry(name).or_default().push(place);
            }
            _ => {
                for member in event.list("members").iter().map(text) {
                    let (name, place) = given(&member);
                    logged.entry(name).or_default().push(place);
                }
            }
        }
    }
    let mut expected = Expected::new(logged.into_values().flatten());
    for (circle, place) in places(conn)? {
        // What is no longer known contradicts nothing.
        if !expected.strike(&place) && !erased.contains(&circle) {
            verification.find("circle_members", place.0, "the place in the circle is not one that the log recorded");
        }
    }
    for (name, ..) in expected.missing() {
        verification.find(
            "circle_members",
            name,
            "the place in the circle that the log recorded is gone or another one",
        );
    }
    Ok(())
}

/// Every place in a circle, with the circle's address part.
fn places(conn: &mut DbConn) -> Result<Vec<(String, Place)>, StoreError> {
    type Row = (String, i64, Day, Option<Day>, String);
    let rows: Vec<Row> = circle_members::table
        .inner_join(circles::table)
        .inner_join(members::table)
        .order((circles::slug, members::number, circle_members::id))
        .select((
            circles::slug,
            members::number,
            circle_members::valid_from,
            circle_members::valid_until,
            circle_members::authority_id,
        ))
        .load(conn)?;
    let place = |(circle, number, from, until, authority): Row| {
        let name = place_name(&circle, &MemberNumber(number).to_string());
        (circle, (name, from.to_string(), until.map(|until| until.to_string()), authority))
    };
    Ok(rows.into_iter().map(place).collect())
}
