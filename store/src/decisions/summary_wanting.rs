//! Summaries that the rules ask for before a vote opens: of the discussion as it is since it last began, and reviewed by somebody who did not
//! write them, where there is somebody who may.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::language::Language;
use domain::members::power::Power;
use domain::members::status::Status;
use domain::rules::parameter::SUMMARIES;
use domain::validation::Refusal;

use crate::conn::DbConn;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::members::holders;
use crate::rules;
use crate::schema::{communities, decisions, discussion_summaries, members};

/// The languages in which the summary of a discussion still keeps its vote from opening.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Wanting {
    /// Nobody has written it since the discussion last began.
    pub unwritten: Vec<Language>,
    /// Nobody has reviewed what was written.
    pub unreviewed: Vec<Language>,
    /// Who wrote what nobody has reviewed.
    pub authors: Vec<MemberId>,
}

impl Wanting {
    fn is_nothing(&self) -> bool {
        self.unwritten.is_empty() && self.unreviewed.is_empty()
    }
}

/// Who may review summaries on a day beside a decision's proposer: whoever opens votes and is not away.
#[derive(Debug)]
pub(super) struct Reviewers(Vec<MemberId>);

impl Reviewers {
    /// Those of a day.
    pub(super) fn on(conn: &mut DbConn, day: Day) -> Result<Self, StoreError> {
        Ok(Self(holders(conn, Power::OpenVotes, day)?))
    }

    /// Whether somebody may review what a member wrote; where nobody may, it stands as it is. The proposer is given where they are active.
    pub(super) fn somebody_beside(&self, author: &MemberId, proposer: Option<&MemberId>) -> bool {
        self.0.iter().chain(proposer).any(|member| member != author)
    }
}

/// The latest version of a summary in a language.
struct Latest {
    author: MemberId,
    is_empty: bool,
    written_at: NaiveDateTime,
    is_reviewed: bool,
}

/// What is wanting for each of some decisions, by their identifiers, by the rules of a day; those of which nothing is are left out.
pub(super) fn wanting_of(conn: &mut DbConn, ids: &[&str], day: Day) -> Result<HashMap<String, Wanting>, StoreError> {
    let wanted = wanted_languages(conn, day)?;
    if wanted.is_empty() || ids.is_empty() {
        return Ok(HashMap::new());
    }
    let reviewers = Reviewers::on(conn, day)?;
    let latest = latest_of(conn, ids)?;
    let discussions: Vec<(String, Option<NaiveDateTime>, Option<MemberId>)> = decisions::table
        .filter(decisions::id.eq_any(ids.to_vec()))
        .select((decisions::id, decisions::discussion_from, decisions::proposer_id))
        .load(conn)?;
    let proposers = active(conn, discussions.iter().filter_map(|(.., proposer)| proposer.clone()).collect())?;
    let mut found = HashMap::new();
    for (id, from, proposer) in discussions {
        let proposer = proposer.filter(|proposer| proposers.contains(proposer));
        let mut wanting = Wanting::default();
        for language in &wanted {
            let stands = latest
                .get(&(id.clone(), language.tag().to_owned()))
                .filter(|latest| !latest.is_empty && from.is_some_and(|from| latest.written_at >= from));
            match stands {
                None => wanting.unwritten.push(*language),
                Some(latest) if latest.is_reviewed => {}
                Some(latest) if reviewers.somebody_beside(&latest.author, proposer.as_ref()) => {
                    wanting.unreviewed.push(*language);
                    wanting.authors.push(latest.author.clone());
                }
                Some(_) => {}
            }
        }
        if !wanting.is_nothing() {
            found.insert(id, wanting);
        }
    }
    Ok(found)
}

/// What refuses to open a vote before its discussion is summed up as the rules of a day ask: `error-summaries-wanting` where a summary is not
/// written, `error-summaries-unreviewed` where one is not reviewed (argument `languages`). `None` where it is.
pub(super) fn refusal_without_summaries(
    conn: &mut DbConn,
    decision: &str,
    day: Day,
) -> Result<Option<Refusal>, StoreError> {
    let Some(wanting) = wanting_of(conn, &[decision], day)?.remove(decision) else { return Ok(None) };
    let names =
        |languages: Vec<Language>| languages.into_iter().map(Language::own_name).collect::<Vec<&str>>().join(", ");
    let refusal = if wanting.unwritten.is_empty() {
        Refusal::new("error-summaries-unreviewed").with("languages", names(wanting.unreviewed))
    } else {
        Refusal::new("error-summaries-wanting").with("languages", names(wanting.unwritten))
    };
    Ok(Some(refusal))
}

/// Those of some members who are neither away nor suspended nor gone.
pub(super) fn active(conn: &mut DbConn, ids: HashSet<MemberId>) -> Result<HashSet<MemberId>, StoreError> {
    let ids: Vec<MemberId> = ids.into_iter().collect();
    let mut active = HashSet::new();
    for ids in ids.chunks(VALUES_AT_ONCE) {
        let found: Vec<MemberId> = members::table
            .filter(members::id.eq_any(ids))
            .filter(members::status.eq(Status::Active.as_str()))
            .select(members::id)
            .load(conn)?;
        active.extend(found);
    }
    Ok(active)
}

fn latest_of(conn: &mut DbConn, ids: &[&str]) -> Result<BTreeMap<(String, String), Latest>, StoreError> {
    type Row = (String, String, MemberId, String, NaiveDateTime, Option<NaiveDateTime>);
    let rows: Vec<Row> = discussion_summaries::table
        .filter(discussion_summaries::decision_id.eq_any(ids.to_vec()))
        .order(discussion_summaries::revision)
        .select((
            discussion_summaries::decision_id,
            discussion_summaries::language,
            discussion_summaries::author_id,
            discussion_summaries::body,
            discussion_summaries::written_at,
            discussion_summaries::reviewed_at,
        ))
        .load(conn)?;
    // The latest version of each comes last, and an empty one takes the summary away.
    let latest = |(decision, language, author, body, written_at, reviewed): Row| {
        let latest = Latest { author, is_empty: body.is_empty(), written_at, is_reviewed: reviewed.is_some() };
        ((decision, language), latest)
    };
    Ok(rows.into_iter().map(latest).collect())
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
