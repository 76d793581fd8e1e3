//! What pages show of a discussion: its comments by threads, one comment with its earlier texts, its summaries, and whether it is closed.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::calendar::day_of;
use domain::decisions::mention::mentioned;
use domain::decisions::stage::Stage;
use domain::language::Language;
use domain::members::power::Power;
use domain::{Day, Moment};

use super::comment::is_discussed;
use super::comment_rows::one_comment;
use super::discussion_close::closing_of;
use super::page::{MemberName, seen};
use super::row::DecisionRow;
use super::summary::REVISIONS_MAX;
use super::summary_wanting::{Reviewers, Wanting, active, wanting_of};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::members::looked_up::{self, LookedUp};
use crate::schema::{comment_texts, comments, discussion_summaries, members};
use crate::time::moment;

/// How many comments a page of the discussion holds.
pub const COMMENTS_PAGE_LENGTH: i64 = 50;

/// A comment in the discussion.
#[derive(Debug, Clone)]
pub struct Comment {
    /// Its number within the decision.
    pub number: i64,
    /// The number of the comment that its thread begins with, which may be its own.
    pub thread: i64,
    /// Who wrote it.
    pub author: MemberName,
    /// The text in Markdown; nothing where it was taken back.
    pub body: String,
    /// When.
    pub created_at: Moment,
    /// When it was changed the last time.
    pub edited_at: Option<Moment>,
    /// When its author took it back.
    pub taken_back_at: Option<Moment>,
    /// By whom and why it is hidden, where it is.
    pub hidden: Option<Note>,
    /// Whether the viewer wrote it.
    pub is_own: bool,
}

/// Something that was done for a reason which everybody reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Who did it.
    pub by: Option<MemberName>,
    /// Why, in Markdown.
    pub reason: String,
    /// When.
    pub at: Moment,
}

/// A version of a summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// In which language.
    pub language: Language,
    /// The version, from 1 on.
    pub revision: i64,
    /// Who wrote it.
    pub author: MemberName,
    /// The text in Markdown; nothing where the summary was taken away.
    pub body: String,
    /// When.
    pub written_at: Moment,
    /// Whether somebody reviewed it who did not write it.
    pub reviewing: Reviewing,
}

/// How a version of a summary stands to being reviewed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reviewing {
    /// Somebody has reviewed it: who, and when.
    Reviewed(MemberName, Moment),
    /// Somebody may, who did not write it.
    Waits,
    /// Nobody else is there who may, so that it stands as it is.
    Nobody,
}

/// What stands around the comments of a discussion.
#[derive(Debug, Clone, Default)]
pub struct Talk {
    /// Why it is closed, where it is.
    pub closed: Option<Note>,
    /// The latest version of the summary in each language that has one.
    pub summaries: Vec<Summary>,
    /// Languages in which one must be written before the vote may open.
    pub wanting: Vec<Language>,
    /// Languages in which one must be reviewed before the vote may open.
    pub unreviewed: Vec<Language>,
    /// The numbers that are mentioned in the comments of the page and belong to a member.
    pub mentioned: BTreeSet<i64>,
}

/// A text that a comment has had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommentText {
    /// The text in Markdown.
    pub body: String,
    /// When it was written.
    pub written_at: Moment,
}

/// The page of one comment.
#[derive(Debug, Clone)]
pub struct CommentPage {
    /// The decision's number.
    pub number: i64,
    /// The decision's title.
    pub title: String,
    /// The comment.
    pub comment: Comment,
    /// The texts that it had before, the latest first.
    pub earlier: Vec<CommentText>,
    /// The numbers that are mentioned in them and belong to a member.
    pub mentioned: BTreeSet<i64>,
    /// Whether the viewer may change it.
    pub may_edit: bool,
    /// Whether the viewer may take it back.
    pub may_take_back: bool,
    /// Whether the viewer may hide it, or show it again.
    pub may_hide: bool,
}

/// The page of a discussion as a whole.
#[derive(Debug, Clone)]
pub struct DiscussionPage {
    /// The decision's number.
    pub number: i64,
    /// The decision's title.
    pub title: String,
    /// Whether it is being discussed.
    pub is_discussed: bool,
    /// Why it is closed, where it is.
    pub closed: Option<Note>,
    /// Every version of the summary, the latest of each language first.
    pub summaries: Vec<Summary>,
    /// The latest versions that the viewer may review: the language and the number of each.
    pub to_review: Vec<(Language, i64)>,
    /// Whether the viewer may close and reopen it and write its summary.
    pub may_moderate: bool,
}

/// The page of one comment of a decision.
///
/// # Errors
/// If the viewer may not read decisions, there is none that the viewer may see, or the database fails.
pub async fn comment_page(
    db: &Db,
    viewer: &Viewer,
    number: i64,
    comment: i64,
    now: Moment,
) -> Result<CommentPage, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let viewer = viewer.clone();
    db.read(move |conn| {
        let me = viewer.member.as_ref().map(|member| &member.id);
        let row = seen(conn, number, me)?;
        let (id, comment) = one_comment(conn, &row.id, comment, me)?.ok_or(CommandError::NotFound)?;
        let earlier: Vec<(String, NaiveDateTime)> = comment_texts::table
            .filter(comment_texts::comment_id.eq(id))
            .order(comment_texts::revision.desc())
            .select((comment_texts::body, comment_texts::written_at))
            .load(conn)?;
        let earlier: Vec<CommentText> =
            earlier.into_iter().map(|(body, at)| CommentText { body, written_at: moment(at) }).collect();
        let texts = earlier.iter().map(|text| text.body.as_str()).chain([comment.body.as_str()]);
        let mentioned = known(conn, texts)?;
        let stays = comment.taken_back_at.is_none();
        let open = is_discussed(&row, now)? && (closing_of(conn, &row.id)?.is_none() || viewer.may(Power::OpenVotes));
        Ok(CommentPage {
            number,
            title: row.title,
            may_edit: stays && comment.is_own && open && viewer.may(Power::Discuss),
            may_take_back: stays && comment.is_own && viewer.may(Power::KeepOwnData),
            may_hide: stays && viewer.may(Power::OpenVotes),
            comment,
            earlier,
            mentioned,
        })
    })
    .await
}

/// The page of a discussion as a whole: its summary with every version, and whether it is closed.
///
/// # Errors
/// If the viewer may not read decisions, there is none that the viewer may see or it is no more than a draft, or the database fails.
pub async fn discussion_page(
    db: &Db,
    viewer: &Viewer,
    number: i64,
    now: Moment,
) -> Result<DiscussionPage, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let viewer = viewer.clone();
    db.read(move |conn| {
        let me = viewer.member.as_ref().map(|member| &member.id);
        let row = seen(conn, number, me)?;
        if row.discussion_from.is_none() {
            return Err(CommandError::NotFound);
        }
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let mut all = Vec::new();
        let mut to_review = Vec::new();
        let is_discussed = is_discussed(&row, now)?;
        let proposed = row.proposer_id.is_some() && row.proposer_id.as_ref() == me;
        let may_review = is_discussed && (viewer.may(Power::OpenVotes) || viewer.may(Power::Propose) && proposed);
        for language in Language::ALL {
            let versions = summaries(conn, &row, language, REVISIONS_MAX, day_of(now, community.time_zone))?;
            let waits = versions.first().filter(|latest| {
                let is_own = viewer.member.as_ref().is_some_and(|member| member.number == latest.author.number);
                // What sums up an earlier discussion is written anew first.
                let stands = row.discussion_from.is_some_and(|from| latest.written_at >= moment(from));
                may_review && stands && !is_own && !latest.body.is_empty() && latest.reviewing == Reviewing::Waits
            });
            to_review.extend(waits.map(|latest| (language, latest.revision)));
            all.extend(versions);
        }
        Ok(DiscussionPage {
            number,
            to_review,
            is_discussed,
            closed: closed(conn, &row.id)?,
            summaries: all,
            may_moderate: viewer.may(Power::OpenVotes),
            title: row.title,
        })
    })
    .await
}

/// On which page of the discussion a comment stands, from 1 on.
///
/// # Errors
/// If the viewer may not read decisions, there is no such comment that the viewer may see, or the database fails.
pub async fn page_of_comment(db: &Db, viewer: &Viewer, number: i64, comment: i64) -> Result<i64, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let me = viewer.member.as_ref().map(|member| member.id.clone());
    db.read(move |conn| {
        let row = seen(conn, number, me.as_ref())?;
        let of_decision = comments::table.filter(comments::decision_id.eq(&row.id));
        let thread: Option<i64> =
            of_decision.filter(comments::number.eq(comment)).select(comments::thread).first(conn).optional()?;
        let thread = thread.ok_or(CommandError::NotFound)?;
        let in_thread = comments::thread.eq(thread).and(comments::number.le(comment));
        let up_to: i64 = of_decision.filter(comments::thread.lt(thread).or(in_thread)).count().get_result(conn)?;
        Ok((up_to + COMMENTS_PAGE_LENGTH - 1) / COMMENTS_PAGE_LENGTH)
    })
    .await
}

/// What stands around a page of comments on a day.
pub(super) fn talk(conn: &mut DbConn, row: &DecisionRow, shown: &[Comment], day: Day) -> Result<Talk, StoreError> {
    let decision = &row.id;
    let mut latest = Vec::new();
    for language in Language::ALL {
        let versions = summaries(conn, row, language, 1, day)?;
        latest.extend(versions.into_iter().filter(|summary| !summary.body.is_empty()));
    }
    let is_discussed = row.stage()? == Stage::Discussion;
    let wanting =
        if is_discussed { wanting_of(conn, &[decision.as_str()], day)?.remove(decision.as_str()) } else { None };
    let Wanting { unwritten, unreviewed, .. } = wanting.unwrap_or_default();
    Ok(Talk {
        closed: closed(conn, decision)?,
        summaries: latest,
        wanting: unwritten,
        unreviewed,
        mentioned: known(conn, shown.iter().map(|comment| comment.body.as_str()))?,
    })
}

/// The latest versions of a summary in a language, and how each stands on a day to being reviewed.
fn summaries(
    conn: &mut DbConn,
    decision: &DecisionRow,
    language: Language,
    most: i64,
    day: Day,
) -> Result<Vec<Summary>, StoreError> {
    type Row = (i64, (MemberId, i64, String), String, NaiveDateTime, Option<MemberId>, Option<NaiveDateTime>);
    let rows: Vec<Row> = discussion_summaries::table
        .inner_join(members::table)
        .filter(discussion_summaries::decision_id.eq(&decision.id))
        .filter(discussion_summaries::language.eq(language.tag()))
        .order(discussion_summaries::revision.desc())
        .limit(most)
        .select((
            discussion_summaries::revision,
            (members::id, members::number, members::name),
            discussion_summaries::body,
            discussion_summaries::written_at,
            discussion_summaries::reviewed_by,
            discussion_summaries::reviewed_at,
        ))
        .load(conn)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let reviewed = names(conn, rows.iter().filter_map(|row| row.4.clone()))?;
    let reviewers = Reviewers::on(conn, day)?;
    let proposer = active(conn, decision.proposer_id.iter().cloned().collect())?.into_iter().next();
    let version = |(revision, (author, number, name), body, at, by, reviewed_at): Row| {
        let reviewer = by.and_then(|by| reviewed.get(&by).cloned());
        let reviewing = match reviewer.zip(reviewed_at) {
            Some((reviewer, at)) => Reviewing::Reviewed(reviewer, moment(at)),
            None if reviewers.somebody_beside(&author, proposer.as_ref()) => Reviewing::Waits,
            None => Reviewing::Nobody,
        };
        let author = MemberName { number, name };
        Summary { language, revision, author, body, written_at: moment(at), reviewing }
    };
    Ok(rows.into_iter().map(version).collect())
}

/// Why a discussion is closed, where it is.
fn closed(conn: &mut DbConn, decision: &DecisionId) -> Result<Option<Note>, StoreError> {
    let Some((by, reason, at)) = closing_of(conn, decision)? else { return Ok(None) };
    let by = names(conn, [by.clone()])?.remove(&by);
    Ok(Some(Note { by, reason, at: moment(at) }))
}

/// Members by their identifiers.
pub(super) fn names(
    conn: &mut DbConn,
    ids: impl IntoIterator<Item = MemberId>,
) -> Result<HashMap<MemberId, MemberName>, StoreError> {
    let found = looked_up::by_id(conn, ids)?.into_iter();
    Ok(found.map(|(id, LookedUp { number, name, .. })| (id, MemberName { number, name })).collect())
}

/// The numbers that texts mention and that belong to a member.
fn known<'a>(conn: &mut DbConn, texts: impl Iterator<Item = &'a str>) -> Result<BTreeSet<i64>, StoreError> {
    Ok(looked_up::by_number(conn, texts.flat_map(mentioned))?.into_keys().collect())
}
