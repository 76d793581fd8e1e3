//! Comparing the persons behind memberships with what the log recorded of each last.

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::members::status::MemberNumber;

use super::people_keep::person_address_digest;
use super::{search_key, sort_key};
use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{member_people, members};

/// What the log says of a person: the naming, the last word, and the authority of the last evidence in words, or of the naming.
struct Told {
    named: Recorded,
    last: Recorded,
    authority: Option<String>,
}

impl Told {
    fn named(event: Recorded) -> Self {
        Self { authority: event.authority.clone(), named: event.clone(), last: event }
    }

    /// Takes a later word. Corrections of earlier versions have no authority.
    fn correct(&mut self, event: Recorded) {
        if event.authority.is_some() && !event.text("rests_on").is_empty() {
            self.authority.clone_from(&event.authority);
        }
        self.last = event;
    }
}

/// Role, name with its keys, address, days, evidence, authority and moment.
type Row = (
    (i64, i64),
    (String, String, String, String),
    (Option<String>, String),
    (Day, Option<Day>),
    (String, NaiveDateTime),
);

/// Compares persons with the log.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let actions = ["members.person.added", "members.person.corrected", "members.person.ended"];
    let mut told: BTreeMap<(String, i64), Told> = BTreeMap::new();
    // Of whose persons something was erased, so that nobody can say which it was.
    let mut erased: HashSet<String> = HashSet::new();
    for event in recorded(conn, &actions, None)? {
        if event.is_erased() {
            erased.insert(event.subject.clone());
            continue;
        }
        let key = (event.subject.clone(), event.field("person").as_i64().unwrap_or_default());
        match told.get_mut(&key) {
            Some(told) => told.correct(event),
            None => drop(told.insert(key, Told::named(event))),
        }
    }
    let rows: Vec<Row> = member_people::table
        .inner_join(members::table)
        .order((members::number, member_people::number))
        .select((
            (members::number, member_people::number),
            (member_people::role, member_people::name, member_people::sort_key, member_people::search_key),
            (member_people::email, member_people::evidence),
            (member_people::valid_from, member_people::valid_until),
            (member_people::authority_id, member_people::recorded_at),
        ))
        .load(conn)?;
    for row in rows {
        let (member, number) = (MemberNumber(row.0.0).to_string(), row.0.1);
        let name = format!("{member} person {number}");
        let fits = match told.remove(&(member.clone(), number)) {
            Some(told) => erased.contains(&member) || agrees(&row, &told),
            None => erased.contains(&member),
        };
        if !fits {
            verification.find("member_people", name, "the person is not one that the log recorded");
        }
    }
    for (member, number) in told.into_keys() {
        let row = format!("{member} person {number}");
        verification.find("member_people", row, "the person whom the log recorded is gone");
    }
    Ok(())
}

fn agrees(row: &Row, told: &Told) -> bool {
    let ((member, number), (role, name, sorted, searched), (email, evidence), (from, until), (authority, at)) = row;
    let text = |field: &str| told.last.text(field);
    let until = until.map(|until| until.to_string()).unwrap_or_default();
    let keys = sort_key(name) == *sorted && search_key(name) == *searched;
    let who = text("role") == *role && text("name") == *name;
    let reached = text("email") == person_address_digest(*member, *number, email.as_deref());
    let rests = text("rests_on") == *evidence && told.authority.as_deref() == Some(authority.as_str());
    let days = text("from") == from.to_string() && text("until") == until && told.named.occurred_at == *at;
    keys && who && reached && rests && days
}
