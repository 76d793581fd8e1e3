//! Saving a draft. The form says which revision it was loaded at; where somebody else has saved since, nothing is
//! written, and both texts go back to the person who saved second.

use diesel::prelude::*;
use domain::Moment;
use domain::agreements::clauses::hash;
use domain::agreements::draft::{DraftStatus, check_body};
use domain::members::power::Power;
use domain::validation::Refusal;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::heads::{Writer, writers};
use super::named_in::named_in;
use super::row::{DraftRow, draft_row};
use crate::act::Act;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{decisions, draft_revisions, drafts};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// A draft's text as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DraftInput {
    /// The revision that the form was loaded at.
    pub revision: i64,
    /// The text in Markdown, as typed.
    pub body: String,
}

/// What became of a save.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Saved {
    /// The text is stored as this revision.
    Stored(i64),
    /// There was nothing to store; the draft is at this revision.
    Unchanged(i64),
    /// Somebody else has saved since; nothing was stored.
    Collision(Box<Collision>),
}

/// Two texts that were made of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Collision {
    /// The revision that is stored.
    pub revision: i64,
    /// The text that is stored.
    pub theirs: String,
    /// The text that was to be stored.
    pub yours: String,
    /// Who stored theirs.
    pub by: Writer,
    /// When.
    pub at: Moment,
}

/// Saves a draft's text as its next revision. Where members discuss its adoption, their discussion begins anew.
///
/// # Errors
/// Forbidden without [`Power::DraftAgreements`]; not found where there is no such draft; beside `body` what
/// [`check_body`] refuses; `error-draft-frozen`, `error-draft-adopted` or `error-draft-abandoned` where the draft is
/// not open.
pub async fn save_draft(db: &Db, act: &Act, slug: &str, draft: i64, input: &DraftInput) -> Result<Saved, CommandError> {
    let body = check_body(&input.body).map_err(|refusal| refusal.at("body"))?;
    let (slug, loaded) = (slug.to_owned(), input.revision);
    db.command(act, "agreements.draft.save", move |tx| {
        let (row, author) = tx.open_draft(&slug, draft)?;
        if body == row.body.trim() {
            return Ok(Saved::Unchanged(row.revision));
        }
        if loaded != row.revision {
            let began_with = revision_body(tx.conn, &row, loaded)?;
            if began_with.is_some_and(|began_with| began_with.trim() == body) {
                return Ok(Saved::Unchanged(row.revision));
            }
            return Ok(Saved::Collision(Box::new(collision(tx.conn, &row, &body)?)));
        }
        let revision = row.revision + 1;
        diesel::update(drafts::table.find(&row.id))
            .set((
                drafts::body.eq(&body),
                drafts::revision.eq(revision),
                drafts::updated_by.eq(&author),
                drafts::updated_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
        tx.insert_revision(&row.id, revision, &body, &author)?;
        let payload = json!({ "revision": revision, "hash": hash(&body) });
        tx.record(Event::new("agreements.draft.saved", row.short_name(&slug), payload))?;
        tx.discuss_anew(&slug, draft)?;
        Ok(Saved::Stored(revision))
    })
    .await
}

impl Tx<'_> {
    /// Begins the discussions of a draft's adoption anew: its text, or what it would change, is another one.
    pub(super) fn discuss_anew(&mut self, slug: &str, draft: i64) -> Result<(), CommandError> {
        let named = named_in(self.conn, slug)?;
        self.draft_changed(named.into_iter().filter(|named| named.draft == draft).map(|named| named.decision.number))
    }

    /// A draft that may be changed, and who changes it.
    pub(super) fn open_draft(&mut self, slug: &str, draft: i64) -> Result<(DraftRow, MemberId), CommandError> {
        self.require(Power::DraftAgreements)?;
        let author = self.acting_member(Power::DraftAgreements)?;
        let row = draft_row(self.conn, slug, draft)?.ok_or(CommandError::NotFound)?;
        let refused = match row.status()? {
            DraftStatus::Open => return Ok((row, author)),
            DraftStatus::Proposed => "error-draft-frozen",
            DraftStatus::Adopted => "error-draft-adopted",
            DraftStatus::Abandoned => "error-draft-abandoned",
        };
        let decision: Option<i64> = match &row.decision_id {
            Some(id) => decisions::table.find(id).select(decisions::number).first(self.conn).optional()?,
            None => None,
        };
        Err(decision.map_or(Refusal::new(refused), |number| Refusal::new(refused).with("decision", number)).into())
    }
}

fn revision_body(conn: &mut DbConn, row: &DraftRow, revision: i64) -> Result<Option<String>, StoreError> {
    let body = draft_revisions::table
        .filter(draft_revisions::draft_id.eq(&row.id))
        .filter(draft_revisions::revision.eq(revision))
        .select(draft_revisions::body)
        .first(conn)
        .optional()?;
    Ok(body)
}

fn collision(conn: &mut DbConn, row: &DraftRow, yours: &str) -> Result<Collision, StoreError> {
    let by = writers(conn, vec![row.updated_by.clone()])?
        .remove(&row.updated_by)
        .ok_or_else(|| StoreError::Corrupt(format!("the writer of draft {}", row.id)))?;
    Ok(Collision {
        revision: row.revision,
        theirs: row.body.clone(),
        yours: yours.to_owned(),
        by,
        at: moment(row.updated_at),
    })
}
