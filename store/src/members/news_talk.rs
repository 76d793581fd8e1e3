//! What a digest tells a member alone: comments that mention them, answers where they had written, and new threads on what they proposed or in
//! elections in which they stand.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::mention::{first_mentioned, mentioned};

use super::looked_up::{self, LookedUp};
use super::news::{Decided, News};
use super::news_log::Changes;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{candidacies, comment_texts, comments, decisions, members};

/// How many comments are looked through for those whom they concern, the newest first.
const COMMENTS_MAX: i64 = 2_000;
/// How many comments of their threads are looked through.
const THREADS_MAX: i64 = 20_000;

/// News of comments for some members, each with its seal. Who is mentioned in an answer, or on what they proposed or stand in, is told once.
pub(super) fn concerning(
    conn: &mut DbConn,
    changes: &Changes,
) -> Result<HashMap<MemberId, Vec<(i64, News)>>, StoreError> {
    let mut personal: HashMap<MemberId, Vec<(i64, News)>> = HashMap::new();
    let Some(since) = changes.earliest() else { return Ok(personal) };
    let mut told = HashSet::new();
    let mentions = mentions(conn, since, changes)?;
    let answers = answers(conn, since, changes)?;
    let threads = threads(conn, since)?;
    let (on_own, on_candidacy) = (on_own(conn, &threads, changes)?, on_candidacy(conn, &threads, changes)?);
    for concern in mentions.into_iter().chain(answers).chain(on_own).chain(on_candidacy) {
        if told.insert((concern.member.clone(), concern.decision.clone(), concern.comment)) {
            personal.entry(concern.member).or_default().push((concern.seal, concern.news));
        }
    }
    Ok(personal)
}

/// A comment that concerns a member.
struct Concern {
    member: MemberId,
    decision: String,
    comment: i64,
    seal: i64,
    news: News,
}

/// A comment with its decision and its author.
#[derive(Debug, Clone, Queryable)]
struct Written {
    id: String,
    decision: String,
    number: i64,
    title: String,
    comment: i64,
    thread: i64,
    author: MemberId,
    name: String,
    body: String,
    created_at: NaiveDateTime,
    edited_at: Option<NaiveDateTime>,
}

impl Written {
    fn told(&self) -> Decided<(i64, String)> {
        Decided { number: self.number, title: self.title.clone(), what: (self.comment, self.name.clone()) }
    }
}

/// What is read of a comment that stands and is not hidden, and was written or changed at some time.
macro_rules! written {
    ($changed:expr) => {
        comments::table
            .inner_join(decisions::table)
            .inner_join(members::table)
            .filter($changed)
            .filter(comments::taken_back_at.is_null())
            .filter(comments::hidden_at.is_null())
            .order((comments::created_at.desc(), comments::id.desc()))
            .limit(COMMENTS_MAX)
            .select((
                comments::id,
                comments::decision_id,
                decisions::number,
                decisions::title,
                comments::number,
                comments::thread,
                members::id,
                members::name,
                comments::body,
                comments::created_at,
                comments::edited_at,
            ))
    };
}

/// Members whom a comment mentions by something new, and did not mention before.
fn mentions(conn: &mut DbConn, since: NaiveDateTime, changes: &Changes) -> Result<Vec<Concern>, StoreError> {
    let changed = comments::created_at.ge(since).or(comments::edited_at.ge(since));
    // What the database finds may be no mention: it knows no Markdown.
    let found: Vec<Written> = written!(changed).filter(comments::body.like("%@M-%")).load(conn)?;
    let edited: Vec<&str> =
        found.iter().filter(|comment| comment.edited_at.is_some()).map(|comment| comment.id.as_str()).collect();
    let texts: Vec<(String, NaiveDateTime, String)> = comment_texts::table
        .filter(comment_texts::comment_id.eq_any(edited))
        .order((comment_texts::comment_id, comment_texts::revision))
        .select((comment_texts::comment_id, comment_texts::written_at, comment_texts::body))
        .load(conn)?;
    let mut earlier: HashMap<String, Vec<(NaiveDateTime, String)>> = HashMap::new();
    for (comment, at, body) in texts {
        earlier.entry(comment).or_default().push((at, body));
    }
    let named = looked_up::by_number(conn, found.iter().flat_map(|comment| mentioned(&comment.body)))?;
    let mut concerns = Vec::new();
    for comment in &found {
        let before = earlier.get(&comment.id).map_or(&[][..], Vec::as_slice);
        let latest = (comment.edited_at.unwrap_or(comment.created_at), comment.body.as_str());
        let first = first_mentioned(before.iter().map(|(at, body)| (*at, body.as_str())).chain([latest]));
        for number in mentioned(&comment.body) {
            let (Some(LookedUp { id: member, .. }), Some(at)) = (named.get(&number), first.get(&number)) else {
                continue;
            };
            let Some(seal) = changes.at(comment.number, Some(*at)) else { continue };
            if *member != comment.author {
                let news = News::Mention(comment.told());
                let (member, decision) = (member.clone(), comment.decision.clone());
                concerns.push(Concern { member, decision, comment: comment.comment, seal, news });
            }
        }
    }
    Ok(concerns)
}

/// The comments that began threads since a moment.
fn threads(conn: &mut DbConn, since: NaiveDateTime) -> Result<Vec<Written>, StoreError> {
    let first = comments::created_at.ge(since).and(comments::thread.eq(comments::number));
    Ok(written!(first).load(conn)?)
}

/// Whoever proposed what new threads are about, which begin with these comments.
fn on_own(conn: &mut DbConn, found: &[Written], changes: &Changes) -> Result<Vec<Concern>, StoreError> {
    let of_decisions: HashSet<&str> = found.iter().map(|comment| comment.decision.as_str()).collect();
    let proposers: Vec<(String, Option<MemberId>)> = decisions::table
        .filter(decisions::id.eq_any(of_decisions))
        .select((decisions::id, decisions::proposer_id))
        .load(conn)?;
    let proposers: HashMap<String, Option<MemberId>> = proposers.into_iter().collect();
    let mut concerns = Vec::new();
    for comment in found {
        let Some(seal) = changes.at(comment.number, Some(comment.created_at)) else { continue };
        let Some(Some(proposer)) = proposers.get(&comment.decision) else { continue };
        if *proposer != comment.author {
            let (member, decision) = (proposer.clone(), comment.decision.clone());
            let news = News::OnOwn(comment.told());
            concerns.push(Concern { member, decision, comment: comment.comment, seal, news });
        }
    }
    Ok(concerns)
}

/// Whoever stands in the elections that new threads are about, which begin with these comments.
fn on_candidacy(conn: &mut DbConn, found: &[Written], changes: &Changes) -> Result<Vec<Concern>, StoreError> {
    let of_decisions: HashSet<&str> = found.iter().map(|comment| comment.decision.as_str()).collect();
    let standing: Vec<(String, MemberId)> = candidacies::table
        .filter(candidacies::decision_id.eq_any(of_decisions))
        .filter(candidacies::withdrawn_at.is_null())
        .filter(candidacies::lapsed_at.is_null())
        .select((candidacies::decision_id, candidacies::member_id))
        .load(conn)?;
    let mut candidates: HashMap<&str, Vec<&MemberId>> = HashMap::new();
    for (decision, member) in &standing {
        candidates.entry(decision.as_str()).or_default().push(member);
    }
    let mut concerns = Vec::new();
    for comment in found {
        let Some(seal) = changes.at(comment.number, Some(comment.created_at)) else { continue };
        let others = candidates.get(comment.decision.as_str()).into_iter().flatten();
        concerns.extend(others.filter(|member| ***member != comment.author).map(|member| Concern {
            member: (*member).clone(),
            decision: comment.decision.clone(),
            comment: comment.comment,
            seal,
            news: News::OnCandidacy(comment.told()),
        }));
    }
    Ok(concerns)
}

/// Members who had written in the thread of a comment that is new.
fn answers(conn: &mut DbConn, since: NaiveDateTime, changes: &Changes) -> Result<Vec<Concern>, StoreError> {
    let later = comments::created_at.ge(since).and(comments::thread.lt(comments::number));
    let mut found: Vec<Written> = written!(later).load(conn)?;
    found.retain(|comment| changes.at(comment.number, Some(comment.created_at)).is_some());
    let threads: HashSet<(&str, i64)> =
        found.iter().map(|comment| (comment.decision.as_str(), comment.thread)).collect();
    let of_decisions: HashSet<&str> = threads.iter().map(|(decision, _)| *decision).collect();
    let numbers: HashSet<i64> = threads.iter().map(|(_, thread)| *thread).collect();
    // Of some more threads than those of the answers, where decisions have threads of one number.
    let written: Vec<(String, i64, i64, MemberId)> = comments::table
        .filter(comments::decision_id.eq_any(of_decisions))
        .filter(comments::thread.eq_any(numbers))
        .filter(comments::taken_back_at.is_null())
        .order((comments::created_at.desc(), comments::id.desc()))
        .limit(THREADS_MAX)
        .select((comments::decision_id, comments::thread, comments::number, comments::author_id))
        .load(conn)?;
    let mut authors: HashMap<(&str, i64), Vec<(i64, &MemberId)>> = HashMap::new();
    for (decision, thread, number, author) in &written {
        authors.entry((decision.as_str(), *thread)).or_default().push((*number, author));
    }
    let mut concerns = Vec::new();
    for comment in &found {
        let Some(seal) = changes.at(comment.number, Some(comment.created_at)) else { continue };
        let before = authors.get(&(comment.decision.as_str(), comment.thread)).into_iter().flatten();
        let before = before.filter(|(number, author)| *number < comment.comment && **author != comment.author);
        let members: HashSet<&MemberId> = before.map(|(_, author)| *author).collect();
        concerns.extend(members.into_iter().map(|member| Concern {
            member: member.clone(),
            decision: comment.decision.clone(),
            comment: comment.comment,
            seal,
            news: News::Answer(comment.told()),
        }));
    }
    Ok(concerns)
}
