//! A new agreement: a title and an empty first draft. It has no version until a decision adopts one.

use diesel::prelude::*;
use domain::agreements::draft::{AgreementInput, NewAgreement, check_agreement};
use domain::members::power::Power;
use domain::text::slug;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::draft_start::NewDraft;
use super::row::agreement_row;
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{AgreementId, MemberId};
use crate::schema::agreements;
use crate::time::stored;
use crate::tx::Tx;

/// An agreement just created.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Created {
    /// Its address part, made of its title.
    pub slug: String,
    /// The number of its first draft.
    pub draft: i64,
}

/// Address parts that mean something else under `/agreements/`.
const TAKEN_SLUGS: &[&str] = &["new"];

/// Creates an agreement with an empty first draft.
///
/// # Errors
/// Forbidden without [`Power::DraftAgreements`]; what [`check_agreement`] refuses.
pub async fn create(db: &Db, act: &Act, input: &AgreementInput) -> Result<Created, CommandError> {
    let new = check_agreement(input)?;
    db.command(act, "agreements.create", move |tx| {
        tx.require(Power::DraftAgreements)?;
        let author = tx.acting_member(Power::DraftAgreements)?;
        tx.insert_agreement(&new, "", &author)
    })
    .await
}

impl Tx<'_> {
    /// Stores an agreement with a first draft of a text.
    pub(crate) fn insert_agreement(
        &mut self,
        new: &NewAgreement,
        body: &str,
        author: &MemberId,
    ) -> Result<Created, CommandError> {
        let slug = self.free_slug(new)?;
        let id = AgreementId::fresh(self.now);
        diesel::insert_into(agreements::table)
            .values((
                agreements::id.eq(&id),
                agreements::slug.eq(&slug),
                agreements::title.eq(&new.title),
                agreements::kind.eq(new.kind.as_str()),
                agreements::visibility.eq(new.visibility.as_str()),
                agreements::created_by.eq(Some(author.as_str())),
                agreements::created_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        let payload = json!({ "title": new.title, "kind": new.kind, "visibility": new.visibility });
        self.record(Event::new("agreements.agreement.created", format!("agreements/{slug}"), payload))?;
        let draft = NewDraft { agreement: &id, slug: &slug, base: None, body, author };
        Ok(Created { draft: self.insert_draft(&draft)?, slug })
    }

    /// The title's slug, or the kind's name where the title has no letter that addresses use, with the first free
    /// number behind it.
    fn free_slug(&mut self, new: &NewAgreement) -> Result<String, StoreError> {
        let wanted = match slug(&new.title) {
            empty if empty.is_empty() => new.kind.as_str().to_owned(),
            wanted => wanted,
        };
        let mut free = wanted.clone();
        let mut attempt = 2;
        while TAKEN_SLUGS.contains(&free.as_str()) || agreement_row(self.conn, &free)?.is_some() {
            free = format!("{wanted}-{attempt}");
            attempt += 1;
        }
        Ok(free)
    }
}
