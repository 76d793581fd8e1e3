//! What a digest tells: what is new of decisions, read once for all members, and what concerns some of them. Nothing of it says whether
//! anybody has voted, but that an open vote which closes soon is left out for whoever has; of a secret ballot it tells no more than that its
//! vote is open, or what came of it.

use std::collections::HashMap;

use chrono::{Duration, NaiveDateTime};
use diesel::prelude::*;
use domain::decisions::stage::Stage;
use domain::{Day, Moment};

use super::news_log::{Changes, Told};
use super::news_results::{ResultNews, results};
use super::news_rolls::disputed;
use super::news_talk::concerning;
use super::news_voted::Voted;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::{DecisionId, MemberId};
use crate::schema::{decisions, provisional_rolls};
use crate::time::{moment, stored};

/// How many things a digest is given to tell at most, of those for everybody and of those for one member: more than a letter has lines for,
/// so that it says that there is more.
const NEWS_MAX: usize = 200;
/// How many decisions are looked through of each sort.
pub(super) const DECISIONS_MAX: u16 = 1_000;
/// Votes that close within so many days are told.
const CLOSING_DAYS: i64 = 2;

/// Something that a digest tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// A vote that closes soon.
    Closing(Decided<ClosingNews>),
    /// A vote that opened, and when it closes.
    Opened(Decided<Moment>),
    /// A provisional roll that was drawn, and until when members may object to it.
    Roll(Decided<Moment>),
    /// An objection of somebody else to the member's place on a provisional roll.
    Disputed(Decided<()>),
    /// A proposal that is discussed, and until when at least.
    Proposed(Decided<Moment>),
    /// A proposal that was discussed for as long as the rules ask, and whose vote has not opened.
    Discussed(Decided<()>),
    /// A vote that was counted, and how far its result has come.
    Result(Decided<ResultNews>),
    /// A comment that mentions the member: its number, and by whom it is.
    Mention(Decided<(i64, String)>),
    /// A comment in a thread in which the member had written: its number, and by whom it is.
    Answer(Decided<(i64, String)>),
    /// A comment that begins a thread on what the member proposed: its number, and by whom it is.
    OnOwn(Decided<(i64, String)>),
    /// A comment that begins a thread in an election in which the member stands: its number, and by whom it is.
    OnCandidacy(Decided<(i64, String)>),
}

/// What is told of a vote that closes soon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClosingNews {
    /// When.
    pub at: Moment,
    /// Whether it is secret: then it is told to whoever has voted as well, so that no letter says who has.
    pub secret: bool,
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

/// Everything new since the earliest that any member is told from.
#[derive(Debug, Default)]
pub(super) struct AllNews {
    /// Votes that close soon.
    closing: Vec<Closing>,
    /// For everybody, each with the seal of the event by which it is new.
    common: Vec<(i64, News)>,
    /// For some members, each with that seal.
    personal: HashMap<MemberId, Vec<(i64, News)>>,
}

/// A vote that closes soon.
#[derive(Debug)]
struct Closing {
    at: Moment,
    /// The seal of what brought its close so near, if anything but time did.
    seal: Option<i64>,
    /// The decision, where everybody sees who has voted.
    open: Option<DecisionId>,
    news: News,
}

impl Closing {
    /// Whether whoever was told until then has not read of it: its close was not near at that time, or its vote was not open.
    fn is_new(&self, told: Told) -> bool {
        self.at > moment(told.at) + Duration::days(CLOSING_DAYS) || self.seal.is_some_and(|seal| seal > told.seal)
    }
}

impl AllNews {
    /// The decisions whose vote closes soon and is open to see.
    pub(super) fn closing_openly(&self) -> Vec<DecisionId> {
        self.closing.iter().filter_map(|closing| closing.open.clone()).collect()
    }

    /// What a member is told who was last told until then, and who has voted in those of [`Self::closing_openly`] that `voted` says.
    pub(super) fn since(&self, member: &MemberId, told: Told, voted: &Voted) -> Vec<News> {
        let voted = voted.get(member);
        let waits = |closing: &&Closing| {
            let has_voted = |decision: &DecisionId| voted.is_some_and(|voted| voted.contains(decision));
            closing.is_new(told) && !closing.open.as_ref().is_some_and(has_voted)
        };
        let closing = self.closing.iter().filter(waits).map(|closing| &closing.news);
        let common = self.common.iter().filter(|(seal, _)| *seal > told.seal).map(|(_, news)| news);
        let own = self.personal.get(member).into_iter().flatten();
        let own = own.filter(|(seal, _)| *seal > told.seal).map(|(_, news)| news);
        closing.chain(common).take(NEWS_MAX).chain(own.take(NEWS_MAX)).cloned().collect()
    }

    /// Reads what is new by the log after one seal and up to another, as it stands on a day.
    pub(super) fn load(
        conn: &mut DbConn,
        (after, until): (i64, i64),
        now: Moment,
        today: Day,
    ) -> Result<Self, StoreError> {
        let changes = Changes::load(conn, after, until)?;
        let (closing, mut common) = voting(conn, &changes, now)?;
        common.extend(rolls(conn, &changes, now)?);
        common.extend(discussed(conn, &changes, now)?);
        common.extend(results(conn, &changes, today)?);
        let mut personal = concerning(conn, &changes)?;
        for (member, seal, news) in disputed(conn, &changes)? {
            personal.entry(member).or_default().push((seal, news));
        }
        Ok(Self { closing, common, personal })
    }
}

/// What is told, each behind the seal before which it came.
type Sealed = Vec<(i64, News)>;

/// Votes that are open: those that close soon, and those that have opened.
fn voting(conn: &mut DbConn, changes: &Changes, now: Moment) -> Result<(Vec<Closing>, Sealed), StoreError> {
    let soon = stored(now + Duration::days(CLOSING_DAYS));
    type Row = (DecisionId, i64, String, Option<NaiveDateTime>, Option<NaiveDateTime>, bool);
    let open: Vec<Row> = decisions::table
        .filter(decisions::stage.eq(Stage::Voting.as_str()))
        .filter(decisions::voting_until.gt(stored(now)))
        .order((decisions::voting_until, decisions::number))
        .limit(DECISIONS_MAX.into())
        .select((
            decisions::id,
            decisions::number,
            decisions::title,
            decisions::voting_from,
            decisions::voting_until,
            decisions::is_secret,
        ))
        .load(conn)?;
    let (mut closing, mut opened) = (Vec::new(), Vec::new());
    for (id, number, title, from, until, secret) in open {
        let Some(until) = until else { continue };
        let (seal, at) = (changes.at(number, from), moment(until));
        if until <= soon {
            let seal = seal.max(changes.extended.get(&number).copied());
            let news = News::Closing(Decided { number, title, what: ClosingNews { at, secret } });
            closing.push(Closing { at, seal, open: (!secret).then_some(id), news });
        } else if let Some(seal) = seal {
            opened.push((seal, News::Opened(Decided { number, title, what: at })));
        }
    }
    Ok((closing, opened))
}

/// Provisional rolls that were drawn, and to which members may still object.
fn rolls(conn: &mut DbConn, changes: &Changes, now: Moment) -> Result<Vec<(i64, News)>, StoreError> {
    let rows: Vec<(i64, String, NaiveDateTime, NaiveDateTime)> = provisional_rolls::table
        .inner_join(decisions::table)
        .filter(decisions::stage.eq(Stage::Discussion.as_str()))
        .filter(provisional_rolls::objections_until.gt(stored(now)))
        .order((provisional_rolls::objections_until, decisions::number))
        .limit(DECISIONS_MAX.into())
        .select((decisions::number, decisions::title, provisional_rolls::drawn_at, provisional_rolls::objections_until))
        .load(conn)?;
    let told = |(number, title, drawn, until): (i64, _, _, _)| {
        Some((changes.at(number, Some(drawn))?, News::Roll(Decided { number, title, what: moment(until) })))
    };
    Ok(rows.into_iter().filter_map(told).collect())
}

/// Proposals whose discussion began, or began anew.
fn discussed(conn: &mut DbConn, changes: &Changes, now: Moment) -> Result<Vec<(i64, News)>, StoreError> {
    let rows: Vec<(i64, String, Option<NaiveDateTime>, Option<NaiveDateTime>)> = decisions::table
        .filter(decisions::stage.eq(Stage::Discussion.as_str()))
        .filter(decisions::number.eq_any(changes.decisions()))
        .order((decisions::discussion_until, decisions::number))
        .limit(DECISIONS_MAX.into())
        .select((decisions::number, decisions::title, decisions::discussion_from, decisions::discussion_until))
        .load(conn)?;
    let told = |(number, title, from, until): (i64, _, _, Option<NaiveDateTime>)| {
        let (seal, until) = (changes.at(number, from)?, moment(until?));
        let news = if until > now {
            News::Proposed(Decided { number, title, what: until })
        } else {
            News::Discussed(Decided { number, title, what: () })
        };
        Some((seal, news))
    };
    Ok(rows.into_iter().filter_map(told).collect())
}
