//! Erasing what events recorded: the chain goes over hashes, and still verifies. The salt goes too, since with it guesses of what was
//! erased could be tried against the hash.

use diesel::prelude::*;

use super::recorded::recorded_with_ids;
use crate::error::StoreError;
use crate::ids::EventId;
use crate::schema::event_payloads;
use crate::tx::Tx;

impl Tx<'_> {
    /// Erases the payloads of those events of some actions on a thing of which a field is a number, by an event that says so, whose
    /// action ends in `.erased`.
    pub(crate) fn erase_payloads(
        &mut self,
        by: &EventId,
        actions: &[&str],
        subject: &str,
        (field, number): (&str, i64),
    ) -> Result<(), StoreError> {
        let events = recorded_with_ids(self.conn, actions, subject)?;
        let erased = events.into_iter().filter(|(_, event)| event.field(field).as_i64() == Some(number));
        let erased: Vec<String> = erased.map(|(id, _)| id).collect();
        for ids in erased.chunks(ERASED_AT_ONCE) {
            diesel::update(event_payloads::table.filter(event_payloads::event_id.eq_any(ids)))
                .set((
                    event_payloads::payload.eq(None::<String>),
                    event_payloads::salt.eq(""),
                    event_payloads::erased_by.eq(Some(by.as_str())),
                ))
                .execute(self.conn)?;
        }
        Ok(())
    }
}

/// How many payloads one statement erases.
const ERASED_AT_ONCE: usize = 500;
