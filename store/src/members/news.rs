//! What a digest tells: what is new of decisions, read once for all members, and what concerns some of them. Nothing of it says whether
//! anybody has voted, and of a secret ballot no more than that its vote is open, or whether it passed.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::{Duration, NaiveDateTime};
use diesel::prelude::*;
use domain::Moment;
use domain::decisions::mention::{first_mentioned, mentioned};
use domain::decisions::stage::Stage;

use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{comment_texts, comments, decision_counts, decision_results, decisions, members};
use crate::time::{moment, stored};

/// How many things of each sort a digest tells at most.
const NEWS_MAX: i64 = 50;
/// How many comments are looked through for those whom they concern, the newest first.
const COMMENTS_MAX: i64 = 2_000;
/// How many comments of their threads are looked through.
const THREADS_MAX: i64 = 20_000;
/// Votes that close within so many days are told.
const CLOSING_DAYS: i64 = 2;

/// Something that a digest tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// A vote that closes soon.
    Closing(Decided<Moment>),
    /// A vote that opened, and when it closes.
    Opened(Decided<Moment>),
    /// A proposal that is discussed, and until when at least.
    Proposed(Decided<Moment>),
    /// A vote that closed, and whether what it was about passed.
    Result(Decided<bool>),
    /// A comment that mentions the member: its number, and by whom it is.
    Mention(Decided<(i64, String)>),
    /// A comment in a thread in which the member had written: its number, and by whom it is.
    Answer(Decided<(i64, String)>),
}

/// What is told of a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided<T> {
    /// The decision's number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// What there is to tell.
    pub what: T,
}

/// Everything new since the earliest moment that any member is told from.
#[derive(Debug, Default)]
pub(super) struct AllNews {
    /// For everybody, each with its moment; what has none is told in any case.
    common: Vec<(Option<Moment>, News)>,
    /// For some members, each with its moment.
    personal: HashMap<MemberId, Vec<(Moment, News)>>,
}

impl AllNews {
    /// What a member is told who was last told at a moment.
    pub(super) fn since(&self, member: &MemberId, since: Moment) -> Vec<News> {
        let common = self.common.iter().filter(|(at, _)| at.is_none_or(|at| at > since)).map(|(_, news)| news);
        let own = self.personal.get(member).into_iter().flatten();
        let own = own.filter(|(at, _)| *at > since).map(|(_, news)| news);
        let most = usize::try_from(NEWS_MAX).unwrap_or(usize::MAX);
        common.chain(own.take(most)).cloned().collect()
    }

    /// Reads what is new since a moment.
    pub(super) fn load(conn: &mut DbConn, since: Moment, now: Moment) -> Result<Self, StoreError> {
        let mut common = voting(conn, since, now)?;
        common.extend(discussed(conn, since, now)?);
        common.extend(decided(conn, since, now)?);
        let mut personal: HashMap<MemberId, Vec<(Moment, News)>> = HashMap::new();
        let mut told = HashSet::new();
        for concern in mentions(conn, since, now)?.into_iter().chain(answers(conn, since, now)?) {
            // Who is mentioned in an answer is told once.
            if told.insert((concern.member.clone(), concern.decision.clone(), concern.comment)) {
                personal.entry(concern.member).or_default().push((concern.at, concern.news));
            }
        }
        Ok(Self { common, personal })
    }
}

/// Votes that are open: those that close soon, and those that have opened.
fn voting(conn: &mut DbConn, since: Moment, now: Moment) -> Result<Vec<(Option<Moment>, News)>, StoreError> {
    let soon = stored(now + Duration::days(CLOSING_DAYS));
    let open = decisions::table
        .filter(decisions::stage.eq(Stage::Voting.as_str()))
        .filter(decisions::voting_until.gt(stored(now)));
    type Row = (i64, String, Option<NaiveDateTime>, Option<NaiveDateTime>);
    let columns = (decisions::number, decisions::title, decisions::voting_from, decisions::voting_until);
    let closing: Vec<Row> = open
        .filter(decisions::voting_until.le(soon))
        .order((decisions::voting_until, decisions::number))
        .limit(NEWS_MAX)
        .select(columns)
        .load(conn)?;
    let opened: Vec<Row> = open
        .filter(decisions::voting_until.gt(soon))
        .filter(decisions::voting_from.gt(stored(since)))
        .order((decisions::voting_until, decisions::number))
        .limit(NEWS_MAX)
        .select(columns)
        .load(conn)?;
    let told = |rows: Vec<Row>, news: fn(Decided<Moment>) -> News, timed: bool| {
        rows.into_iter().filter_map(move |(number, title, from, until)| {
            let at = from.filter(|_| timed).map(moment);
            Some((at, news(Decided { number, title, what: moment(until?) })))
        })
    };
    Ok(told(closing, News::Closing, false).chain(told(opened, News::Opened, true)).collect())
}

/// Proposals whose discussion began, or began anew.
fn discussed(conn: &mut DbConn, since: Moment, now: Moment) -> Result<Vec<(Option<Moment>, News)>, StoreError> {
    let rows: Vec<(i64, String, Option<NaiveDateTime>, Option<NaiveDateTime>)> = decisions::table
        .filter(decisions::stage.eq(Stage::Discussion.as_str()))
        .filter(decisions::discussion_from.gt(stored(since)))
        .filter(decisions::discussion_from.le(stored(now)))
        .order((decisions::discussion_until, decisions::number))
        .limit(NEWS_MAX)
        .select((decisions::number, decisions::title, decisions::discussion_from, decisions::discussion_until))
        .load(conn)?;
    let told = |(number, title, from, until): (_, _, Option<NaiveDateTime>, Option<NaiveDateTime>)| {
        Some((from.map(moment), News::Proposed(Decided { number, title, what: moment(until?) })))
    };
    Ok(rows.into_iter().filter_map(told).collect())
}

/// Votes that were counted, with what came of them. When they were counted matters, and not when they closed: after an outage the one comes
/// long after the other.
fn decided(conn: &mut DbConn, since: Moment, now: Moment) -> Result<Vec<(Option<Moment>, News)>, StoreError> {
    type Row = (i64, String, NaiveDateTime, bool);
    let one: Vec<Row> = decisions::table
        .inner_join(decision_results::table)
        .filter(decision_results::counted_at.gt(stored(since)))
        .filter(decision_results::counted_at.le(stored(now)))
        .filter(decisions::stage.ne(Stage::Annulled.as_str()))
        .order((decision_results::counted_at, decisions::number))
        .limit(NEWS_MAX)
        .select((decisions::number, decisions::title, decision_results::counted_at, decision_results::passed))
        .load(conn)?;
    let among: Vec<Row> = decisions::table
        .inner_join(decision_counts::table)
        .filter(decision_counts::counted_at.gt(stored(since)))
        .filter(decision_counts::counted_at.le(stored(now)))
        .filter(decisions::stage.ne(Stage::Annulled.as_str()))
        .order((decision_counts::counted_at, decisions::number))
        .limit(NEWS_MAX)
        .select((decisions::number, decisions::title, decision_counts::counted_at, decision_counts::passed))
        .load(conn)?;
    let mut rows: Vec<Row> = one.into_iter().chain(among).collect();
    rows.sort_by_key(|(number, _, at, _)| (*at, *number));
    let told =
        |(number, title, at, passed): Row| (Some(moment(at)), News::Result(Decided { number, title, what: passed }));
    Ok(rows.into_iter().map(told).collect())
}

/// A comment that concerns a member.
struct Concern {
    member: MemberId,
    decision: String,
    comment: i64,
    at: Moment,
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

/// What is read of a comment that stands and is not hidden, and was written or changed within a time.
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

/// Members whom a comment mentions since a moment and did not mention before it.
fn mentions(conn: &mut DbConn, since: Moment, now: Moment) -> Result<Vec<Concern>, StoreError> {
    let changed = comments::created_at.gt(stored(since)).or(comments::edited_at.gt(stored(since)));
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
    let numbers: BTreeSet<i64> = found.iter().flat_map(|comment| mentioned(&comment.body)).collect();
    let ids: Vec<(i64, MemberId)> =
        members::table.filter(members::number.eq_any(numbers)).select((members::number, members::id)).load(conn)?;
    let ids: BTreeMap<i64, MemberId> = ids.into_iter().collect();
    let mut concerns = Vec::new();
    for comment in &found {
        let before = earlier.get(&comment.id).map_or(&[][..], Vec::as_slice);
        let latest = (comment.edited_at.unwrap_or(comment.created_at), comment.body.as_str());
        let first = first_mentioned(before.iter().map(|(at, body)| (*at, body.as_str())).chain([latest]));
        for number in mentioned(&comment.body) {
            let (Some(member), Some(at)) = (ids.get(&number), first.get(&number)) else { continue };
            let new = *at > stored(since) && *at <= stored(now);
            if new && *member != comment.author {
                let news = News::Mention(comment.told());
                let (member, decision) = (member.clone(), comment.decision.clone());
                concerns.push(Concern { member, decision, comment: comment.comment, at: moment(*at), news });
            }
        }
    }
    Ok(concerns)
}

/// Members who had written in the thread of a comment that is new.
fn answers(conn: &mut DbConn, since: Moment, now: Moment) -> Result<Vec<Concern>, StoreError> {
    let within = comments::created_at.gt(stored(since)).and(comments::created_at.le(stored(now)));
    let found: Vec<Written> = written!(within.and(comments::thread.lt(comments::number))).load(conn)?;
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
        let before = authors.get(&(comment.decision.as_str(), comment.thread)).into_iter().flatten();
        let before = before.filter(|(number, author)| *number < comment.comment && **author != comment.author);
        let members: HashSet<&MemberId> = before.map(|(_, author)| *author).collect();
        concerns.extend(members.into_iter().map(|member| Concern {
            member: member.clone(),
            decision: comment.decision.clone(),
            comment: comment.comment,
            at: moment(comment.created_at),
            news: News::Answer(comment.told()),
        }));
    }
    Ok(concerns)
}
