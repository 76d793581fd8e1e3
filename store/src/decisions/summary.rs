//! Summaries of a discussion, by whoever may open votes, in each language by itself. They change nothing of what is voted on; every
//! version stays.

use std::collections::{BTreeMap, HashMap, HashSet};

use diesel::prelude::*;
use domain::Day;
use domain::audit::fingerprint;
use domain::decisions::discussion::{SummaryInput, check_summary, summary_field};
use domain::language::Language;
use domain::members::power::Power;
use domain::rules::parameter::SUMMARIES;
use domain::validation::Refusal;
use serde_json::json;

use super::row::DecisionRow;
use crate::act::Act;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::rules;
use crate::schema::{communities, discussion_summaries};
use crate::time::stored;
use crate::tx::Tx;

/// How many versions a summary has in each language.
pub(super) const REVISIONS_MAX: i64 = 100;

/// Writes the summary of a discussion, or changes it, in those languages in which it says something else than before; whether it does in
/// any.
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
        let mut changed = false;
        for (language, text) in &texts {
            if before.get(language).map_or("", String::as_str) != text {
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

/// The languages in which a summary is still wanting before the vote may open, by the rules of a day.
pub(super) fn wanting_summaries(
    conn: &mut DbConn,
    decision: &DecisionId,
    day: Day,
) -> Result<Vec<Language>, StoreError> {
    let wanted = wanted_languages(conn, day)?;
    if wanted.is_empty() {
        return Ok(wanted);
    }
    let texts = latest_texts(conn, decision)?;
    let stands = |language: &Language| texts.get(language).is_some_and(|text| !text.is_empty());
    Ok(wanted.into_iter().filter(|language| !stands(language)).collect())
}

/// The languages in which the rules of a day ask for a summary before a vote may open.
fn wanted_languages(conn: &mut DbConn, day: Day) -> Result<Vec<Language>, StoreError> {
    let Some(rule) = rules::in_force(conn, SUMMARIES, "", day)? else { return Ok(Vec::new()) };
    Ok(match rule.value.as_str() {
        "each_language" => Language::ALL.to_vec(),
        "community_language" => {
            let tag: String = communities::table.select(communities::language).first(conn)?;
            Language::from_tag(&tag).into_iter().collect()
        }
        _ => Vec::new(),
    })
}

/// Those of some decisions, by their identifiers, whose vote may not open yet since a summary is still wanting, by the rules of a day.
pub(super) fn without_summaries(
    conn: &mut DbConn,
    decisions: &[&str],
    day: Day,
) -> Result<HashSet<String>, StoreError> {
    let wanted = wanted_languages(conn, day)?;
    if wanted.is_empty() {
        return Ok(HashSet::new());
    }
    let rows: Vec<(String, String, String)> = discussion_summaries::table
        .filter(discussion_summaries::decision_id.eq_any(decisions.to_vec()))
        .order(discussion_summaries::revision)
        .select((discussion_summaries::decision_id, discussion_summaries::language, discussion_summaries::body))
        .load(conn)?;
    // The latest version of each comes last, and an empty one takes the summary away.
    let stands: HashMap<(String, String), bool> =
        rows.into_iter().map(|(decision, tag, body)| ((decision, tag), !body.is_empty())).collect();
    let has = |decision: &str, language: &Language| {
        stands.get(&(decision.to_owned(), language.tag().to_owned())).copied().unwrap_or(false)
    };
    let wanting = decisions.iter().filter(|decision| !wanted.iter().all(|language| has(decision, language)));
    Ok(wanting.map(|decision| (*decision).to_owned()).collect())
}

/// What refuses to open a vote before its discussion is summed up as the rules of a day ask: `error-summaries-wanting` (argument
/// `languages`). `None` where it is.
pub(super) fn refusal_without_summaries(
    conn: &mut DbConn,
    decision: &DecisionId,
    day: Day,
) -> Result<Option<Refusal>, StoreError> {
    let wanting = wanting_summaries(conn, decision, day)?;
    if wanting.is_empty() {
        return Ok(None);
    }
    let languages: Vec<&str> = wanting.into_iter().map(Language::own_name).collect();
    Ok(Some(Refusal::new("error-summaries-wanting").with("languages", languages.join(", "))))
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
