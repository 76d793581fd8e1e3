//! The log: every command but the cast of a secret ballot appends an event in its own transaction.

mod erase;
mod log;
mod recorded;
mod seal;
mod subject;
mod verify;

use diesel::prelude::*;
use domain::audit::payload_hash;
use serde_json::Value;

use crate::error::StoreError;
use crate::ids::{AuthorityId, EventId};
use crate::schema::{event_payloads, events};
use crate::time::stored;
use crate::tx::Tx;

pub use log::{LogEntry, LogPage, page};
pub(crate) use recorded::{
    Expected, Recorded, by_subject, each_recorded, founding, recorded, recorded_by, recorded_through, text,
};
pub use seal::seal_pending;
pub use subject::Subject;
pub(crate) use verify::verify_within;
pub use verify::{Finding, Verification, verify};

/// What happened, for the log.
pub(crate) struct Event {
    /// `context.thing.verb`, such as `decisions.vote.cast`.
    pub action: &'static str,
    /// The thing's short name, such as `D-42`.
    pub subject: String,
    /// What changed; may name people by number and hold what they wrote, since it can be erased.
    pub payload: Value,
    /// By which authority, where one was needed.
    pub authority: Option<AuthorityId>,
}

impl Event {
    /// An event that needs no authority of its own.
    pub(crate) fn new(action: &'static str, subject: impl Into<String>, payload: Value) -> Self {
        Self { action, subject: subject.into(), payload, authority: None }
    }

    /// The authority by which it happened.
    pub(crate) fn by(mut self, authority: &AuthorityId) -> Self {
        self.authority = Some(authority.clone());
        self
    }
}

impl Tx<'_> {
    /// Appends an event to the log.
    pub(crate) fn record(&mut self, event: Event) -> Result<EventId, StoreError> {
        let id = EventId::fresh(self.now);
        let salt = format!("{:032x}", rand::random::<u128>());
        diesel::insert_into(events::table)
            .values((
                events::id.eq(&id),
                events::occurred_at.eq(stored(self.now)),
                events::action.eq(event.action),
                events::subject.eq(&event.subject),
                events::actor_number.eq(self.actor.number()),
                events::authority_id.eq(event.authority.as_ref().map(AuthorityId::as_str)),
                events::payload_hash.eq(payload_hash(&salt, &event.payload)),
            ))
            .execute(self.conn)?;
        diesel::insert_into(event_payloads::table)
            .values((
                event_payloads::event_id.eq(&id),
                event_payloads::salt.eq(salt),
                event_payloads::payload.eq(Some(event.payload.to_string())),
            ))
            .execute(self.conn)?;
        Ok(id)
    }
}
