//! Comparing every comment, with the texts that it had before, with the events that recorded it.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::DecisionNumber;

use crate::audit::{Recorded, Verification, by_subject, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{comment_texts, comments, decisions, members};

/// What becomes of comments.
const LATER: &[&str] =
    &["decisions.comment.edited", "decisions.comment.erased", "decisions.comment.hidden", "decisions.comment.shown"];

/// A comment as its rows hold it.
struct Held {
    decision: String,
    number: i64,
    thread: i64,
    author: i64,
    created_at: NaiveDateTime,
    edited_at: Option<NaiveDateTime>,
    taken_back_at: Option<NaiveDateTime>,
    /// Since when it is hidden, by which number, and why.
    hidden: (Option<NaiveDateTime>, Option<i64>, Option<String>),
    /// Every text with its moment, the first first; the last is the one that it has.
    texts: Vec<(NaiveDateTime, String)>,
    /// Whether its earlier texts are numbered one after another.
    numbered: bool,
}

/// Compares every comment with the log: who wrote it and when, to what, what it said and says, who took it back or hid it. What was erased
/// is not compared.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut events = by_subject(recorded(conn, &["decisions.commented"], None)?);
    let later = by_subject(recorded(conn, LATER, None)?);
    for held in held(conn)? {
        let written = events.entry(held.decision.clone()).or_default();
        let row = format!("{} comment {}", held.decision, held.number);
        // What was erased may be of any comment by its author at that moment: one that is known comes first.
        let known = written.iter().position(|event| !event.is_erased() && is_written(&held, event));
        let Some(place) = known.or_else(|| written.iter().position(|event| is_written(&held, event))) else {
            verification.find("comments", row, "the comment is not one that the log recorded");
            continue;
        };
        let written = written.remove(place);
        let later = later.get(&held.decision).map_or(&[][..], Vec::as_slice);
        if !is_as_recorded(&held, &written, later) {
            verification.find("comments", row, "the comment is not what became of it by the log");
        }
    }
    let mut gone: Vec<Recorded> = events.into_values().flatten().collect();
    gone.sort_by(|one, other| (one.occurred_at, &one.subject).cmp(&(other.occurred_at, &other.subject)));
    for event in gone {
        let row = match event.field("comment").as_i64() {
            Some(number) => format!("{} comment {number}", event.subject),
            None => format!("{} comment of {}", event.subject, event.occurred_at),
        };
        verification.find("comments", row, "the comment that the log recorded is gone or another one");
    }
    Ok(())
}

/// Whether an event is the one that recorded a comment as it was written.
fn is_written(held: &Held, event: &Recorded) -> bool {
    let first = held.texts.first().map_or("", |(_, text)| text.as_str());
    let same = event.actor == Some(held.author)
        && event.occurred_at == held.created_at
        && event.allows("comment", held.number)
        && event.allows("text", first);
    // Who begins a thread answers nobody.
    same && (event.is_erased() || event.field("answers").as_i64().unwrap_or(held.number) == held.thread)
}

/// Whether a comment is what its later events made of it.
fn is_as_recorded(held: &Held, written: &Recorded, later: &[Recorded]) -> bool {
    let mut own = later.iter().filter(|event| event.field("comment").as_i64() == Some(held.number));
    let erased = own.find(|event| event.action == "decisions.comment.erased");
    let stands = match erased {
        Some(event) => {
            let gone = held.texts.iter().all(|(_, text)| text.is_empty()) && held.texts.len() == 1;
            let told = event.actor == Some(held.author) && event.field("thread").as_i64() == Some(held.thread);
            gone && told
                && written.is_erased()
                && held.edited_at.is_none()
                && held.taken_back_at == Some(event.occurred_at)
        }
        None => held.taken_back_at.is_none() && is_edited_as_recorded(held, later),
    };
    stands && is_hidden_as_recorded(held, later)
}

/// Whether each text after the first is one that an edit recorded, and each edit has its text.
fn is_edited_as_recorded(held: &Held, events: &[Recorded]) -> bool {
    let (Some((first_at, _)), later) = (held.texts.first(), held.texts.get(1..).unwrap_or_default()) else {
        return false;
    };
    let moments = *first_at == held.created_at && held.edited_at == later.last().map(|(at, _)| *at);
    let edits = events.iter().filter(|event| {
        let known = event.field("comment").as_i64() == Some(held.number);
        // An edit whose payload was erased is known by its author and its moment alone.
        let erased = event.is_erased() && later.iter().any(|(at, _)| *at == event.occurred_at);
        event.action == "decisions.comment.edited" && event.actor == Some(held.author) && (known || erased)
    });
    let edits: Vec<&Recorded> = edits.collect();
    let same = edits.len() == later.len()
        && edits
            .iter()
            .zip(later)
            .all(|(event, (at, text))| event.occurred_at == *at && event.allows("text", text.as_str()));
    held.numbered && moments && same
}

/// Whether a comment is hidden by whom, when and why the log says, or not hidden.
fn is_hidden_as_recorded(held: &Held, events: &[Recorded]) -> bool {
    let steps = ["decisions.comment.hidden", "decisions.comment.shown"];
    let last = events
        .iter()
        .rfind(|event| steps.contains(&event.action.as_str()) && event.field("comment").as_i64() == Some(held.number));
    match last {
        Some(event) if event.action == "decisions.comment.hidden" => {
            held.hidden == (Some(event.occurred_at), event.actor, Some(event.text("reason")))
        }
        _ => held.hidden == (None, None, None),
    }
}

/// Every comment, decision by decision.
fn held(conn: &mut DbConn) -> Result<Vec<Held>, StoreError> {
    let numbers: Vec<(String, i64)> = members::table.select((members::id, members::number)).load(conn)?;
    let numbers: HashMap<String, i64> = numbers.into_iter().collect();
    let rows: Vec<(String, i64, String, NaiveDateTime)> = comment_texts::table
        .order((comment_texts::comment_id, comment_texts::revision))
        .select((comment_texts::comment_id, comment_texts::revision, comment_texts::body, comment_texts::written_at))
        .load(conn)?;
    let mut earlier: HashMap<String, Vec<(i64, NaiveDateTime, String)>> = HashMap::new();
    for (comment, revision, body, at) in rows {
        earlier.entry(comment).or_default().push((revision, at, body));
    }
    type Since = (Option<NaiveDateTime>, Option<NaiveDateTime>, Option<NaiveDateTime>, Option<String>, Option<String>);
    type Row = (String, i64, (i64, i64, i64, String, NaiveDateTime), Since);
    let rows: Vec<Row> = comments::table
        .inner_join(decisions::table)
        .inner_join(members::table)
        .order((decisions::number, comments::number))
        .select((
            comments::id,
            decisions::number,
            (comments::number, comments::thread, members::number, comments::body, comments::created_at),
            (
                comments::edited_at,
                comments::taken_back_at,
                comments::hidden_at,
                comments::hidden_by,
                comments::hidden_reason,
            ),
        ))
        .load(conn)?;
    let held = rows.into_iter().map(|(id, decision, (number, thread, author, body, created_at), since)| {
        let (edited_at, taken_back_at, hidden_at, hidden_by, reason) = since;
        let earlier = earlier.remove(&id).unwrap_or_default();
        let numbered = earlier.iter().zip(1..).all(|((revision, ..), place)| *revision == place);
        let mut texts: Vec<_> = earlier.into_iter().map(|(_, at, body)| (at, body)).collect();
        texts.push((edited_at.unwrap_or(created_at), body));
        // Who is no member hid nothing.
        let hidden_by = hidden_by.map(|by| numbers.get(&by).copied().unwrap_or(0));
        Held {
            decision: DecisionNumber(decision).to_string(),
            number,
            thread,
            author,
            created_at,
            edited_at,
            taken_back_at,
            hidden: (hidden_at, hidden_by, reason),
            texts,
            numbered,
        }
    });
    Ok(held.collect())
}
