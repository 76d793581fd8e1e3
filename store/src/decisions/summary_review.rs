//! Reviewing a summary of a discussion: somebody who did not write it says that it tells what was said.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::language::Language;
use domain::members::power::Power;
use serde_json::json;

use super::comment::is_discussed;
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::{CHANGED_SINCE, CommandError};
use crate::ids::MemberId;
use crate::schema::discussion_summaries;
use crate::time::stored;

/// Says of the latest version of a summary in a language, by its number, that it tells what was said; to say it again changes nothing.
///
/// # Errors
/// `error-discussion-over` once the vote has closed; not found where there is no such version; `error-changed-since` where there is a later
/// one; `error-summary-gone` where it says nothing; `error-summary-earlier` where the discussion began anew since; `error-summary-own` for
/// whoever wrote it; [`Power::OpenVotes`] for whoever is not the proposer either.
pub async fn review_summary(
    db: &Db,
    act: &Act,
    number: i64,
    language: Language,
    revision: i64,
) -> Result<(), CommandError> {
    db.command(act, "decisions.review_summary", move |tx| {
        let reviewer = tx.acting_member(Power::OpenVotes)?;
        let row = tx.decision(number)?;
        let proposed = row.proposer_id.as_ref() == Some(&reviewer);
        tx.require(if proposed { Power::Propose } else { Power::OpenVotes })?;
        if !is_discussed(&row, tx.now)? {
            return Err(CommandError::refused("error-discussion-over"));
        }
        type Latest = (String, i64, MemberId, String, NaiveDateTime, Option<MemberId>);
        let latest: Option<Latest> = discussion_summaries::table
            .filter(discussion_summaries::decision_id.eq(&row.id))
            .filter(discussion_summaries::language.eq(language.tag()))
            .order(discussion_summaries::revision.desc())
            .select((
                discussion_summaries::id,
                discussion_summaries::revision,
                discussion_summaries::author_id,
                discussion_summaries::body,
                discussion_summaries::written_at,
                discussion_summaries::reviewed_by,
            ))
            .first(tx.conn)
            .optional()?;
        let (id, last, author, body, written, reviewed) = latest.ok_or(CommandError::NotFound)?;
        if last != revision {
            return Err(CommandError::refused(CHANGED_SINCE));
        }
        if body.is_empty() {
            return Err(CommandError::refused("error-summary-gone"));
        }
        if row.discussion_from.is_none_or(|from| written < from) {
            return Err(CommandError::refused("error-summary-earlier"));
        }
        if author == reviewer {
            return Err(CommandError::refused("error-summary-own"));
        }
        if reviewed.is_some() {
            return Ok(());
        }
        diesel::update(discussion_summaries::table.find(id))
            .set((
                discussion_summaries::reviewed_by.eq(Some(reviewer.as_str())),
                discussion_summaries::reviewed_at.eq(Some(stored(tx.now))),
            ))
            .execute(tx.conn)?;
        let payload = json!({ "language": language.tag(), "revision": revision });
        tx.record(Event::new("decisions.summary.reviewed", row.short_name(), payload))?;
        Ok(())
    })
    .await
}
