//! Comparing every draft, and every text that was saved of it, with the steps that the log recorded.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::agreements::clauses::hash;
use domain::agreements::draft::DraftStatus;

use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::members::Numbers;
use crate::schema::{agreement_versions, agreements, decisions, draft_revisions, drafts};

/// The steps of a draft's life.
const STEPS: &[&str] = &[
    "agreements.draft.started",
    "agreements.draft.saved",
    "agreements.draft.rebased",
    "agreements.draft.frozen",
    "agreements.draft.released",
    "agreements.draft.abandoned",
    "agreements.version.adopted",
];

/// A draft's row, with its agreement, the number of its base and that of the decision that holds it.
#[derive(Queryable)]
struct DraftRow {
    id: String,
    slug: String,
    number: i64,
    base_id: Option<String>,
    base: Option<(i64, String)>,
    agreement_id: String,
    body: String,
    revision: i64,
    status: String,
    decision_id: Option<String>,
    decision: Option<i64>,
    created: (String, NaiveDateTime),
    updated: (String, NaiveDateTime),
}

/// Revision, hash, by which member, when.
type Saved = (i64, String, Option<i64>, NaiveDateTime);

/// Compares drafts with the log.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let numbers = Numbers::load(conn)?;
    let mut lives: BTreeMap<String, Vec<Recorded>> = BTreeMap::new();
    for step in recorded(conn, STEPS, None)? {
        let draft = match step.field("draft").as_i64() {
            Some(draft) => format!("{}/drafts/{draft}", step.subject),
            None => step.subject.clone(),
        };
        lives.entry(draft).or_default().push(step);
    }
    for row in rows(conn)? {
        let name = format!("agreements/{}/drafts/{}", row.slug, row.number);
        let life = Life::of(&lives.remove(&name).unwrap_or_default());
        verify_texts(conn, &row, &name, &life, &numbers, verification)?;
        if !life.is_of(&row, &numbers) {
            verification.find("drafts", name, "the draft is not what its steps in the log made it");
        }
    }
    for (name, steps) in lives {
        verification.find("drafts", name.clone(), "the draft that the log recorded is gone");
        for (revision, ..) in Life::of(&steps).saved {
            let row = format!("{name} revision {revision}");
            verification.find("draft_revisions", row, "the text that the log recorded is gone");
        }
    }
    Ok(())
}

fn rows(conn: &mut DbConn) -> Result<Vec<DraftRow>, StoreError> {
    let rows = drafts::table
        .inner_join(agreements::table)
        .left_join(agreement_versions::table.on(drafts::base_version_id.eq(agreement_versions::id.nullable())))
        .left_join(decisions::table.on(drafts::decision_id.eq(decisions::id.nullable())))
        .order((agreements::slug, drafts::number))
        .select((
            drafts::id,
            agreements::slug,
            drafts::number,
            drafts::base_version_id,
            (agreement_versions::number, agreement_versions::agreement_id).nullable(),
            drafts::agreement_id,
            drafts::body,
            drafts::revision,
            drafts::status,
            drafts::decision_id,
            decisions::number.nullable(),
            (drafts::created_by, drafts::created_at),
            (drafts::updated_by, drafts::updated_at),
        ))
        .load(conn)?;
    Ok(rows)
}

/// Compares the texts of a draft with those that the log recorded by hash.
fn verify_texts(
    conn: &mut DbConn,
    draft: &DraftRow,
    name: &str,
    life: &Life,
    numbers: &Numbers,
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let texts: Vec<(i64, String, String, NaiveDateTime)> = draft_revisions::table
        .filter(draft_revisions::draft_id.eq(&draft.id))
        .order(draft_revisions::revision)
        .select((
            draft_revisions::revision,
            draft_revisions::body,
            draft_revisions::saved_by,
            draft_revisions::saved_at,
        ))
        .load(conn)?;
    let mut left: HashMap<i64, &Saved> = life.saved.iter().map(|saved| (saved.0, saved)).collect();
    for (revision, body, by, at) in texts {
        verification.texts += 1;
        let saved = (revision, hash(&body), numbers.of(Some(&by)), at);
        if left.remove(&revision) != Some(&saved) {
            let row = format!("{name} revision {revision}");
            verification.find("draft_revisions", row, "the text is not one that the log recorded");
        }
    }
    let mut missing: Vec<i64> = left.into_keys().collect();
    missing.sort_unstable();
    for revision in missing {
        let row = format!("{name} revision {revision}");
        verification.find("draft_revisions", row, "the text that the log recorded is gone");
    }
    Ok(())
}

/// A draft as its steps leave it.
#[derive(Default)]
struct Life {
    /// Every text that was saved.
    saved: Vec<Saved>,
    /// The number of the version that it would replace, zero where there is none; nothing where the log does not say.
    base: Option<i64>,
    status: Option<DraftStatus>,
    /// The event that froze it, where it still holds.
    held: Option<Recorded>,
}

impl Life {
    /// Follows a draft's steps.
    fn of(steps: &[Recorded]) -> Self {
        let mut life = Self::default();
        for step in steps {
            life.take(step);
        }
        life
    }

    fn take(&mut self, step: &Recorded) {
        match step.action.as_str() {
            "agreements.draft.started" => {
                self.status = Some(DraftStatus::Open);
                self.base = step.field("base").as_i64();
                self.saved.push((1, step.text("hash"), step.actor, step.occurred_at));
            }
            "agreements.draft.saved" => {
                let revision = step.field("revision").as_i64().unwrap_or_default();
                self.saved.push((revision, step.text("hash"), step.actor, step.occurred_at));
            }
            "agreements.draft.rebased" => self.base = step.field("base").as_i64(),
            "agreements.draft.frozen" => {
                (self.status, self.held) = (Some(DraftStatus::Proposed), Some(step.clone()));
            }
            "agreements.draft.released" => (self.status, self.held) = (Some(DraftStatus::Open), None),
            "agreements.draft.abandoned" => (self.status, self.held) = (Some(DraftStatus::Abandoned), None),
            _ => self.status = Some(DraftStatus::Adopted),
        }
    }

    /// Whether a row is as the steps left it.
    fn is_of(&self, row: &DraftRow, numbers: &Numbers) -> bool {
        let (Some(first), Some(last)) = (self.saved.first(), self.saved.last()) else { return false };
        let wrote = |(by, at): &(String, NaiveDateTime)| (numbers.of(Some(by)), *at);
        let written = wrote(&row.created) == (first.2, first.3) && wrote(&row.updated) == (last.2, last.3);
        let text = (row.revision, hash(&row.body)) == (last.0, last.1.clone());
        let base = match (&row.base_id, &row.base) {
            (None, _) => Some(0),
            (Some(_), Some((number, agreement))) if *agreement == row.agreement_id => Some(*number),
            _ => None,
        };
        let stands = self.status.is_some_and(|status| status.as_str() == row.status);
        let held = match (&self.held, row.decision) {
            (Some(step), Some(decision)) => step.allows("decision", decision),
            (None, None) => row.decision_id.is_none(),
            _ => false,
        };
        written && text && stands && held && base.is_some_and(|base| self.base.is_none_or(|known| known == base))
    }
}
