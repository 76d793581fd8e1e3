//! Comparing every rule value with the event that recorded it.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;

use super::clause;
use crate::audit::{Expected, Recorded, Verification, founding, recorded, text};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::rule_values;

/// Key, scope, value, from which day, recorded when, by which authority, stated by which clause where the log says so.
type RuleLine = (String, String, String, String, NaiveDateTime, String, Option<String>);

/// Compares every rule value with the founding or with the decision that set it.
pub(crate) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut expected = Expected::new(recorded_values(conn)?);
    type Row = (String, String, String, String, Day, NaiveDateTime, String, Option<String>, String, String);
    let rows: Vec<Row> = rule_values::table
        .order(rule_values::id)
        .select((
            rule_values::id,
            rule_values::rule_key,
            rule_values::scope,
            rule_values::value,
            rule_values::valid_from,
            rule_values::recorded_at,
            rule_values::authority_id,
            rule_values::circle_id,
            rule_values::clause_agreement,
            rule_values::clause_anchor,
        ))
        .load(conn)?;
    for (id, key, scope, value, valid_from, recorded_at, authority, circle, agreement, anchor) in rows {
        verification.rules += 1;
        let name = format!("{id} ({})", named(&key, &scope));
        let stated = Some(clause(&agreement, &anchor));
        let mut line = (key, scope, value, valid_from.to_string(), recorded_at, authority, stated);
        let known = expected.strike(&line) || {
            line.6 = None;
            expected.strike(&line)
        };
        if !known || circle.is_some() {
            verification.find("rule_values", name, "the value is not one that the log recorded");
        }
    }
    for (key, scope, value, valid_from, ..) in expected.missing() {
        let row = format!("{} from {valid_from}", named(&key, &scope));
        verification.find("rule_values", row, &format!("the value {value} that the log recorded is gone"));
    }
    Ok(())
}

fn named(key: &str, scope: &str) -> String {
    if scope.is_empty() { key.to_owned() } else { format!("{key} {scope}") }
}

fn recorded_values(conn: &mut DbConn) -> Result<Vec<RuleLine>, StoreError> {
    let authority = |event: &Recorded| event.authority.clone().unwrap_or_default();
    let mut lines = Vec::new();
    if let Some(founding) = founding(conn)? {
        let day = founding.text("day");
        for rule in founding.list("rules") {
            let part = |place| rule.get(place).map(text).unwrap_or_default();
            lines.push((
                part(0),
                part(1),
                part(2),
                day.clone(),
                founding.occurred_at,
                authority(&founding),
                rule.get(3).map(text),
            ));
        }
    }
    for event in recorded(conn, &["rules.set"], None)? {
        let (key, scope, value) = (event.text("key"), event.text("scope"), event.text("value"));
        let stated = event.field("clause").as_str().map(ToOwned::to_owned);
        lines.push((key, scope, value, event.text("valid_from"), event.occurred_at, authority(&event), stated));
    }
    Ok(lines)
}
