//! Events read back with what they recorded, to compare the tables with.

use std::collections::HashMap;
use std::hash::Hash;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use serde_json::Value;

use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::AuthorityId;
use crate::schema::{event_payloads, events};

/// An event with what it recorded.
#[derive(Debug, Clone)]
pub(crate) struct Recorded {
    /// What happened, such as `decisions.opened`.
    pub action: String,
    /// When it happened.
    pub occurred_at: NaiveDateTime,
    /// The thing's short name.
    pub subject: String,
    /// The number of the member who did it.
    pub actor: Option<i64>,
    /// By which authority.
    pub authority: Option<String>,
    /// What changed; nothing where it was erased.
    payload: Option<Value>,
}

type Row = (String, NaiveDateTime, String, Option<i64>, Option<String>, Option<String>);

/// What is read of an event and its payload.
macro_rules! columns {
    () => {
        (
            events::action,
            events::occurred_at,
            events::subject,
            events::actor_number,
            events::authority_id,
            event_payloads::payload.nullable(),
        )
    };
}

impl Recorded {
    fn of((action, occurred_at, subject, actor, authority, payload): Row) -> Self {
        // What cannot be read is not what was recorded, and is found by its hash.
        let payload = payload.and_then(|payload| serde_json::from_str(&payload).ok());
        Self { action, occurred_at, subject, actor, authority, payload }
    }

    /// Whether what changed is no longer known.
    pub(crate) fn is_erased(&self) -> bool {
        self.payload.is_none()
    }

    /// A field of what changed; null where there is none.
    pub(crate) fn field(&self, name: &str) -> &Value {
        self.payload.as_ref().and_then(|payload| payload.get(name)).unwrap_or(&Value::Null)
    }

    /// A field that is a text; empty where it is none.
    pub(crate) fn text(&self, name: &str) -> String {
        text(self.field(name))
    }

    /// Whether a field of what changed is a value, as far as that is known: what was erased or never recorded
    /// contradicts nothing.
    pub(crate) fn allows(&self, name: &str, value: impl Into<Value>) -> bool {
        let field = self.field(name);
        field.is_null() || *field == value.into()
    }

    /// A field that is a list; empty where it is none.
    pub(crate) fn list(&self, name: &str) -> &[Value] {
        self.field(name).as_array().map_or(&[], Vec::as_slice)
    }
}

/// A value as a text; empty where it is none.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The event of the founding; none before it.
pub(crate) fn founding(conn: &mut DbConn) -> Result<Option<Recorded>, StoreError> {
    Ok(recorded(conn, &["community.founded"], None)?.into_iter().next())
}

/// The events of some actions, on one thing or on all, in the order in which they happened.
pub(crate) fn recorded(
    conn: &mut DbConn,
    actions: &[&str],
    subject: Option<&str>,
) -> Result<Vec<Recorded>, StoreError> {
    let mut query = events::table.left_join(event_payloads::table).filter(events::action.eq_any(actions)).into_boxed();
    if let Some(subject) = subject {
        query = query.filter(events::subject.eq(subject));
    }
    let rows: Vec<Row> = query.order((events::occurred_at, events::id)).select(columns!()).load(conn)?;
    Ok(rows.into_iter().map(Recorded::of).collect())
}

/// The events of an action that were done by an authority, in the order in which they happened.
pub(crate) fn recorded_through(
    conn: &mut DbConn,
    action: &str,
    authority: &AuthorityId,
) -> Result<Vec<Recorded>, StoreError> {
    let rows: Vec<Row> = events::table
        .left_join(event_payloads::table)
        .filter(events::action.eq(action))
        .filter(events::authority_id.eq(authority.as_str()))
        .order((events::occurred_at, events::id))
        .select(columns!())
        .load(conn)?;
    Ok(rows.into_iter().map(Recorded::of).collect())
}

/// The events on one thing that some members did, of some actions, and those of another action whoever did them, in the order in which they
/// happened.
pub(crate) fn recorded_by(
    conn: &mut DbConn,
    actions: &[&str],
    actors: &[i64],
    of_anybody: &str,
    subject: &str,
) -> Result<Vec<Recorded>, StoreError> {
    let actors: Vec<Option<i64>> = actors.iter().copied().map(Some).collect();
    let own = events::action.eq_any(actions).and(events::actor_number.eq_any(actors));
    let rows: Vec<Row> = events::table
        .left_join(event_payloads::table)
        .filter(events::subject.eq(subject))
        .filter(events::action.eq(of_anybody).or(own))
        .order((events::occurred_at, events::id))
        .select(columns!())
        .load(conn)?;
    Ok(rows.into_iter().map(Recorded::of).collect())
}

/// The events of some actions on one thing with their identifiers, in the order in which they happened.
pub(super) fn recorded_with_ids(
    conn: &mut DbConn,
    actions: &[&str],
    subject: &str,
) -> Result<Vec<(String, Recorded)>, StoreError> {
    let rows: Vec<(String, Row)> = events::table
        .left_join(event_payloads::table)
        .filter(events::action.eq_any(actions))
        .filter(events::subject.eq(subject))
        .order((events::occurred_at, events::id))
        .select((events::id, columns!()))
        .load(conn)?;
    Ok(rows.into_iter().map(|(id, row)| (id, Recorded::of(row))).collect())
}

/// How many events [`each_recorded`] holds at once.
const EVENTS_AT_ONCE: usize = 50;

/// Hands over the events of an action one after another, in the order in which they happened, so that memory stays bounded
/// where each may tell of many things.
pub(crate) fn each_recorded(conn: &mut DbConn, action: &str, mut take: impl FnMut(Recorded)) -> Result<(), StoreError> {
    let ids: Vec<String> = events::table
        .filter(events::action.eq(action))
        .order((events::occurred_at, events::id))
        .select(events::id)
        .load(conn)?;
    for ids in ids.chunks(EVENTS_AT_ONCE) {
        let rows: Vec<Row> = events::table
            .left_join(event_payloads::table)
            .filter(events::id.eq_any(ids))
            .order((events::occurred_at, events::id))
            .select(columns!())
            .load(conn)?;
        rows.into_iter().map(Recorded::of).for_each(&mut take);
    }
    Ok(())
}

/// Events by the short name of what they are about, in the order in which they happened.
pub(crate) fn by_subject(events: Vec<Recorded>) -> HashMap<String, Vec<Recorded>> {
    let mut subjects: HashMap<String, Vec<Recorded>> = HashMap::new();
    for event in events {
        subjects.entry(event.subject.clone()).or_default().push(event);
    }
    subjects
}

/// What the log says there is, to be struck off row by row.
pub(crate) struct Expected<K> {
    /// How often each was recorded.
    left: HashMap<K, usize>,
}

impl<K: Hash + Eq + Ord> Expected<K> {
    /// Everything that was recorded.
    pub(crate) fn new(recorded: impl IntoIterator<Item = K>) -> Self {
        let mut left = HashMap::new();
        for key in recorded {
            *left.entry(key).or_default() += 1;
        }
        Self { left }
    }

    /// Strikes a row off; whether it was recorded.
    pub(crate) fn strike(&mut self, row: &K) -> bool {
        match self.left.get_mut(row) {
            Some(count) if *count > 0 => {
                *count -= 1;
                true
            }
            _ => false,
        }
    }

    /// What was recorded and has no row, in order.
    pub(crate) fn missing(self) -> Vec<K> {
        let mut missing: Vec<K> = self.left.into_iter().filter(|(_, count)| *count > 0).map(|(key, _)| key).collect();
        missing.sort_unstable();
        missing
    }
}
