//! Summaries of a discussion, by whoever may open votes, in each language by itself. They change nothing of what is voted on; every
//! version stays.

use std::collections::{BTreeMap, HashSet};

use diesel::prelude::*;
use domain::audit::fingerprint;
use domain::decisions::discussion::{SummaryInput, check_summary, summary_field};
use domain::language::Language;
use domain::members::power::Power;
use domain::validation::Refusal;
use serde_json::json;

use super::row::DecisionRow;
use crate::act::Act;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::schema::discussion_summaries;
use crate::time::stored;
use crate::tx::Tx;

/// How many versions a summary has in each language.
pub(super) const REVISIONS_MAX: i64 = 100;

/// Writes the summary of a discussion, or changes it, in those languages in which it says something else than before, or was written of an
/// earlier discussion; whether it does in any.
///
/// # Errors
/// `error-changed-since` ([`seen_summary`]); what [`check_summary`] refuses; `error-summary-early` for what is no more than a draft,
/// `error-summary-revisions` beside the text of a language that was changed a hundred times; [`Power::OpenVotes`].
pub async fn write_summary(db: &Db, act: &Act, number: i64, input: &SummaryInput) -> Result<bool, CommandError> {
    let texts = check_summary(input)?;
    db.command(act, "decisions.write_summary", move |tx| {
        tx.require(Power::OpenVotes)?;
        let author = tx.acting_member(Power::OpenVotes)?;
        let row = tx.decision(number)?;
        if row.discussion_from.is_none() {
            return Err(CommandError::refused("error-summary-early"));
        }
        let before = latest_texts(tx.conn, &row.id)?;
        tx.refuse_unseen(&seen_summary(&before))?;
        let since = written_since(tx.conn, &row)?;
        let mut changed = false;
        for (language, text) in &texts {
            // What sums up an earlier discussion as well is written anew for this one.
            let stands = text.is_empty() || since.contains(language.tag());
            if !stands || before.get(language).map_or("", String::as_str) != text {
                tx.store_summary(&row, &author, *language, text)?;
                changed = true;
            }
        }
        Ok(changed)
    })
    .await
}

/// A fingerprint of the texts of a summary, by which whoever changes it says what they looked at. No text at all is the same as none.
#[must_use]
pub fn seen_summary(texts: &BTreeMap<Language, String>) -> String {
    let texts: Vec<(&str, &str)> =
        Language::ALL.iter().map(|language| (language.tag(), texts.get(language).map_or("", String::as_str))).collect();
    fingerprint(&texts)
}

/// The latest text of a summary in each language that it has one in.
pub(super) fn latest_texts(conn: &mut DbConn, decision: &DecisionId) -> Result<BTreeMap<Language, String>, StoreError> {
    let rows: Vec<(String, String)> = discussion_summaries::table
        .filter(discussion_summaries::decision_id.eq(decision))
        .order(discussion_summaries::revision)
        .select((discussion_summaries::language, discussion_summaries::body))
        .load(conn)?;
    let known = |(tag, body): (String, String)| Language::from_tag(&tag).map(|language| (language, body));
    Ok(rows.into_iter().filter_map(known).collect())
}

/// The languages of which a version was written since the discussion last began.
fn written_since(conn: &mut DbConn, row: &DecisionRow) -> Result<HashSet<String>, StoreError> {
    let Some(from) = row.discussion_from else { return Ok(HashSet::new()) };
    let languages: Vec<String> = discussion_summaries::table
        .filter(discussion_summaries::decision_id.eq(&row.id))
        .filter(discussion_summaries::written_at.ge(from))
        .select(discussion_summaries::language)
        .load(conn)?;
    Ok(languages.into_iter().collect())
}

impl Tx<'_> {
    fn store_summary(
        &mut self,
        row: &DecisionRow,
        author: &MemberId,
        language: Language,
        text: &str,
    ) -> Result<(), CommandError> {
        let last: Option<i64> = discussion_summaries::table
            .filter(discussion_summaries::decision_id.eq(&row.id))
            .filter(discussion_summaries::language.eq(language.tag()))
            .select(diesel::dsl::max(discussion_summaries::revision))
            .first(self.conn)?;
        let revision = last.unwrap_or(0) + 1;
        if revision > REVISIONS_MAX {
            let refusal = Refusal::new("error-summary-revisions").with("most", REVISIONS_MAX);
            return Err(refusal.at(&summary_field(language)).into());
        }
        diesel::insert_into(discussion_summaries::table)
            .values((
                discussion_summaries::id.eq(self.fresh()),
                discussion_summaries::decision_id.eq(&row.id),
                discussion_summaries::language.eq(language.tag()),
                discussion_summaries::revision.eq(revision),
                discussion_summaries::author_id.eq(author),
                discussion_summaries::body.eq(text),
                discussion_summaries::written_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        let payload = json!({ "language": language.tag(), "revision": revision, "text": text });
        self.record(Event::new("decisions.summary.written", row.short_name(), payload))?;
        Ok(())
    }
}
