//! Redoing every count from the votes and the roll, and every hash from what was frozen; comparing proposals and votes
//! with the log.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::DecisionNumber;
use domain::decisions::choosing::Choosing;
use domain::decisions::kind::DecisionKind;
use domain::decisions::option_effect::{ProposedEffect, effects_alone};
use serde_json::{Value, json};

use super::draft::told_effects;
use super::meetings::{VOTES, voter_of};
use super::row::{DecisionRow, proposed_of};
use super::topics::{circle_named, topic_named};
use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::DecisionId;
use crate::schema::{decisions, members, open_votes};

/// The number of the founding act, which nobody proposed.
pub(super) const FOUNDING: i64 = 1;

/// Counts every closed decision again, hashes again what every opened one froze, and compares.
pub(crate) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    super::verify_counts::verify(conn, verification)?;
    super::verify_frozen::verify(conn, verification)?;
    super::verify_discussion::verify(conn, verification)?;
    verify_proposals(conn, verification)?;
    super::verify_life::verify(conn, verification)?;
    super::verify_declared::verify(conn, verification)?;
    super::verify_comments::verify(conn, verification)?;
    super::verify_talk::verify(conn, verification)?;
    super::verify_secret::verify(conn, verification)?;
    super::verify_paper::verify(conn, verification)?;
    super::verify_candidacies::verify(conn, verification)?;
    super::verify_elected::verify(conn, verification)?;
    super::verify_rolls::verify(conn, verification)?;
    super::verify_delegations::verify(conn, verification)?;
    super::verify_templates::verify(conn, verification)?;
    super::meetings::verify::verify(conn, verification)?;
    verify_votes(conn, verification)
}

/// Compares every proposal with the event that saved it last.
fn verify_proposals(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let proposals: Vec<DecisionRow> = decisions::table
        .filter(decisions::number.ne(FOUNDING))
        .order(decisions::number)
        .select(decisions::all_columns)
        .load(conn)?;
    for row in proposals {
        let saved = recorded(conn, &["decisions.drafted", "decisions.edited"], Some(&row.short_name()))?.pop();
        let effects = proposed_of(conn, &row.id)?;
        let topic = topic_named(conn, row.topic_id.as_deref())?.map(|(slug, _)| slug);
        let circle = circle_named(conn, row.circle_id.as_deref())?.map(|(slug, _)| slug);
        let names = (topic.is_some(), circle.is_some()) == (row.topic_id.is_some(), row.circle_id.is_some());
        let fits = saved.is_some_and(|saved| {
            let words = (saved.text("title"), saved.text("body")) == (row.title.clone(), row.body.clone());
            let same = words && *saved.field("effective_on") == json!(row.effective_on);
            let same = same && chooses_as_saved(&row, saved.field("choosing"));
            // Logs of earlier versions say nothing of secrecy.
            let same = same && saved.field("secret").as_bool().unwrap_or(false) == row.secret_asked;
            // Nor of a topic or a circle.
            let same =
                same && names && *saved.field("topic") == json!(topic) && *saved.field("circle") == json!(circle);
            let same = same && DecisionKind::required_by(&effects_alone(&effects)).as_str() == row.kind;
            saved.is_erased() || same && does_as_saved(&effects, &saved)
        });
        if !fits {
            verification.find("decisions", row.short_name(), "the proposal is not the one that was saved last");
        }
    }
    Ok(())
}

/// Whether effects are those that the log says were saved, each with its option, and those of none first; logs of earlier versions say
/// nothing of effects of options.
fn does_as_saved(effects: &[ProposedEffect], saved: &Recorded) -> bool {
    let told = told_effects(effects);
    let of_options = saved.field("option_effects");
    let none = of_options.is_null() && told.of_options == json!([]);
    let in_order = effects.is_sorted_by_key(|one| one.option.is_some());
    in_order && *saved.field("effects") == told.common && (none || *of_options == told.of_options)
}

/// Whether a row says of how the decision is made, to the letter, what the log does; logs of earlier versions say nothing of it. The
/// candidates of an election, or the roll that a lot is drawn from, come to it with the opening, and are in what that froze.
fn chooses_as_saved(row: &DecisionRow, saved: &Value) -> bool {
    let Ok(mut saved) = serde_json::from_value::<Option<Choosing>>(saved.clone()) else { return false };
    if row.voting_from.is_some()
        && let (Some(saved), Ok(Some(chosen))) = (&mut saved, row.choosing())
        && (row.kind == DecisionKind::Election.as_str() || saved.from_roll)
    {
        saved.options = chosen.options;
    }
    saved.as_ref().and_then(|it| serde_json::to_string(it).ok()) == row.choosing
}

/// Compares every vote with the last event by which its member cast or changed it, or somebody entered it for them in a meeting.
fn verify_votes(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let numbers: Vec<(DecisionId, i64)> =
        decisions::table.order(decisions::number).select((decisions::id, decisions::number)).load(conn)?;
    for (id, number) in numbers {
        let decision = DecisionNumber(number).to_string();
        let events = recorded(conn, VOTES, Some(&decision))?;
        let mut last: BTreeMap<i64, Recorded> =
            events.into_iter().filter_map(|event| voter_of(&event).map(|member| (member, event))).collect();
        let mut on_paper = super::verify_paper::votes(conn, &decision)?;
        let votes: Vec<(i64, String, String, NaiveDateTime)> = open_votes::table
            .inner_join(members::table)
            .filter(open_votes::decision_id.eq(&id))
            .order(members::number)
            .select((members::number, open_votes::choice, open_votes::reason, open_votes::cast_at))
            .load(conn)?;
        for (member, choice, reason, cast_at) in votes {
            verification.votes += 1;
            if let Some(paper) = on_paper.remove(&member) {
                // Nobody votes both ways.
                let alone = last.remove(&member).is_none();
                if !alone || !reason.is_empty() || paper != (choice, cast_at) {
                    let row = format!("{decision} M-{member}");
                    verification.find("open_votes", row, "the vote is not the one that was counted from paper");
                }
                continue;
            }
            let fits = last.remove(&member).is_some_and(|event| {
                let same = event.text("choice") == choice && event.text("reason") == reason;
                event.occurred_at == cast_at && (same || event.is_erased())
            });
            if !fits {
                let row = format!("{decision} M-{member}");
                verification.find("open_votes", row, "the vote is not the one that the log recorded");
            }
        }
        for member in last.keys().chain(on_paper.keys()) {
            let row = format!("{decision} M-{member}");
            verification.find("open_votes", row, "the vote that the log recorded is gone");
        }
    }
    Ok(())
}
