//! Re-checking everything that can be re-checked: the chain of seals, the payloads behind it, the ledger, the tallies, and
//! that the rows are those that the log recorded. A story changes every column of every table (`every_column_…`), and
//! lists what is left out; a column that an event from an earlier version did not record contradicts nothing.
//!
//! | table | compared with |
//! |---|---|
//! | `communities`, `classes`, `accounts` | the founding |
//! | `authorities` | the events that happened by them |
//! | `members`, `member_statuses` | founding, admission, the language chosen last; addresses by digest |
//! | `member_particulars`, `contacts` | the last event of their member or contact, by a digest salted in the row |
//! | `member_people` | their events; addresses by digest |
//! | `credentials` | the setting of the password, by the digest of its salted hash |
//! | `role_grants`, `circles`, `circle_members`, `rule_values` | the events that set them |
//! | `agreements`, `agreement_versions`, `drafts`, `draft_revisions` | their events; texts by hash |
//! | `clauses` | the text of their version |
//! | `decisions`, `decision_effects`, `comments`, `comment_texts`, `open_votes` | their events |
//! | `discussion_closings`, `discussion_summaries`, `member_notices` | their events |
//! | `decision_topics`, `delegations` | their events |
//! | `decision_templates` | the founding and their events; questions by hash |
//! | `carried_votes` | the delegations, the roll and the votes of the close, resolved again, and what the close recorded; of a secret vote the marks, the roll, the rules and the delegations that were in force while it was open |
//! | `meetings`, `meeting_items`, `meeting_objections` | the fingerprint that the last event of their meeting recorded |
//! | `meeting_notices`, `meeting_presences`, `meeting_proxies` | their events |
//! | `meeting_votes` | the opening; who was present counted again, and what the close recorded |
//! | `decision_rules`, `electoral_roll`, `decision_results` | the frozen hashes, the rule values, a new count, the close |
//! | `provisional_rolls`, `provisional_places`, `roll_objections` | the drawing, the objections, the rulings undone; the frozen roll with them |
//! | `paper_issues`, `paper_piles`, `paper_sets`, `paper_entries` | their events: whose a paper is, and what was read on them, by digests salted in the row; the marks |
//! | `dues_runs`, `charges`, `payments` | their events, the rule values |
//! | `journal_entries`, `postings` | the run or the payment that they were posted for |
//! | `providers`, `sites`, `assets`, `services`, `places`, `responsibilities`, `costs` | the last event of their thing |
//! | `measures`, `readings` | their events |
//! | `pools`, `pool_sources`, `pool_participants` | the last event of their pool |
//! | `sharing_runs`, `portions` | their events, the rule values, the month shared again |
//! | `events`, `event_payloads`, `seals` | the chain |
//!
//! Not compared: identifiers (the log knows names; what refers to a row is compared), `seals.sealed_at` and `letter_at`, `sent_at`
//! and `dropped_at` of `meeting_notices` (when a job ran),
//! and what is no record but serves for a while: `access_tokens`, `answers`, `digest_rounds`, `dropped_letters`, `leases`,
//! `member_imports`, `notice_secrets`, `outbox`, `reminder_rounds`, `sessions`, `setup_tokens`, `sign_in_attempts`, `uncleared_boxes`. Whatever is done by a link or a session that was made up stands in the log. Nor can
//! anything be said of what the log has erased.

use diesel::prelude::*;
use domain::audit::{CHAIN_START, payload_hash};

use super::seal::{EVENT_COLUMNS, EventRow};
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::StoreError;
use crate::schema::{event_payloads, events, seals};

/// Something that is not as it was recorded, naming the row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The table.
    pub table: &'static str,
    /// The row's identifier or number.
    pub row: String,
    /// What is wrong, in plain English for the operator.
    pub what: String,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}: {}", self.table, self.row, self.what)
    }
}

/// What a verification looked at and what it found.
#[derive(Debug, Clone, Default)]
pub struct Verification {
    /// Events looked at.
    pub events: usize,
    /// Of them, sealed.
    pub sealed: usize,
    /// Journal entries looked at.
    pub entries: usize,
    /// Decisions whose count was redone.
    pub tallies: usize,
    /// Votes in open decisions compared with the log.
    pub votes: usize,
    /// Rule values compared with the log.
    pub rules: usize,
    /// Versions of agreements and texts of drafts compared with the log.
    pub texts: usize,
    /// Terms of roles compared with the log.
    pub terms: usize,
    /// Everything that is wrong.
    pub findings: Vec<Finding>,
}

/// How many events are read at once, so that memory stays bounded.
const BATCH: i64 = 5_000;

/// Verifies the whole database from one snapshot.
///
/// # Errors
/// If the database fails; what is wrong with the records is a finding, not an error.
pub async fn verify(db: &Db) -> Result<Verification, StoreError> {
    db.read(verify_within).await
}

/// Verifies what a transaction sees.
pub(crate) fn verify_within(conn: &mut DbConn) -> Result<Verification, StoreError> {
    let mut verification = Verification::default();
    verify_chain(conn, &mut verification)?;
    verify_unsealed(conn, &mut verification)?;
    verify_erasures(conn, &mut verification)?;
    let shared = crate::sharing::verify(conn, &mut verification)?;
    crate::treasury::verify(conn, shared, &mut verification)?;
    crate::decisions::verify(conn, &mut verification)?;
    crate::rules::verify(conn, &mut verification)?;
    crate::agreements::verify(conn, &mut verification)?;
    crate::members::verify(conn, &mut verification)?;
    crate::circles::verify(conn, &mut verification)?;
    crate::infrastructure::verify(conn, &mut verification)?;
    crate::community::verify(conn, &mut verification)?;
    Ok(verification)
}

fn verify_chain(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut previous = CHAIN_START.to_owned();
    let mut number = 0;
    loop {
        type Sealed = (i64, String, EventRow, Option<(String, Option<String>, Option<String>)>);
        let batch: Vec<Sealed> = seals::table
            .inner_join(events::table.left_join(event_payloads::table))
            .filter(seals::number.gt(number))
            .order(seals::number)
            .limit(BATCH)
            .select((
                seals::number,
                seals::hash,
                EVENT_COLUMNS,
                (event_payloads::salt, event_payloads::payload, event_payloads::erased_by).nullable(),
            ))
            .load(conn)?;
        if batch.is_empty() {
            return verify_last_seal(conn, number, verification);
        }
        for (found, hash, event, payload) in batch {
            if found != number + 1 {
                verification.find("seals", (number + 1).to_string(), "the seal of this number is missing");
            }
            number = found;
            if event.seal(&previous) != hash {
                verification.find("seals", number.to_string(), "the seal does not fit its event or the seal before it");
                verification.find("events", event.id.clone(), "the event is not the one that was sealed");
            }
            previous = hash;
            verification.sealed += 1;
            verify_payload(&event, payload, verification);
        }
    }
}

/// A seal whose event is gone drops out of the join; the count tells.
fn verify_last_seal(conn: &mut DbConn, number: i64, verification: &mut Verification) -> Result<(), StoreError> {
    let last: Option<i64> = seals::table.select(diesel::dsl::max(seals::number)).first(conn)?;
    if last.unwrap_or(0) != number {
        verification.find("seals", last.unwrap_or(0).to_string(), "the event that was sealed is gone");
    }
    Ok(())
}

fn verify_unsealed(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    type Unsealed = (EventRow, Option<(String, Option<String>, Option<String>)>);
    let waiting: Vec<Unsealed> = events::table
        .left_join(seals::table)
        .left_join(event_payloads::table)
        .filter(seals::number.is_null())
        .order(events::id)
        .select((EVENT_COLUMNS, (event_payloads::salt, event_payloads::payload, event_payloads::erased_by).nullable()))
        .load(conn)?;
    for (event, payload) in waiting {
        verify_payload(&event, payload, verification);
    }
    Ok(())
}

/// What was erased has an event that says so; any other event is no leave to forget.
fn verify_erasures(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let forgotten: Vec<String> = event_payloads::table
        .inner_join(events::table.on(event_payloads::erased_by.eq(events::id.nullable())))
        .filter(event_payloads::payload.is_null())
        .filter(events::action.not_like("%.erased"))
        .order(event_payloads::event_id)
        .select(event_payloads::event_id)
        .load(conn)?;
    for event in forgotten {
        verification.find("event_payloads", event, "the payload was erased by an event that erases nothing");
    }
    Ok(())
}

fn verify_payload(
    event: &EventRow,
    payload: Option<(String, Option<String>, Option<String>)>,
    verification: &mut Verification,
) {
    verification.events += 1;
    match payload {
        None => verification.find("event_payloads", event.id.clone(), "the payload is gone"),
        Some((salt, None, Some(_))) if salt.is_empty() => {}
        Some((_, None, Some(_))) => {
            verification.find(
                "event_payloads",
                event.id.clone(),
                "the payload was erased, and its salt was not: what it said could be guessed",
            );
        }
        Some((_, None, None)) => {
            verification.find("event_payloads", event.id.clone(), "the payload was erased by no event");
        }
        Some((_, Some(_), Some(_))) => {
            verification.find("event_payloads", event.id.clone(), "the payload is said to be erased, and is there");
        }
        Some((salt, Some(text), None)) => {
            let fits = serde_json::from_str(&text).is_ok_and(|value| payload_hash(&salt, &value) == event.payload_hash);
            if !fits {
                verification.find("event_payloads", event.id.clone(), "the payload is not the one that was recorded");
            }
        }
    }
}

impl Verification {
    /// Notes something that is wrong.
    pub(crate) fn find(&mut self, table: &'static str, row: impl Into<String>, what: &str) {
        self.findings.push(Finding { table, row: row.into(), what: what.to_owned() });
    }
}
