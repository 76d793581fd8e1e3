//! Comparing the registers of paper ballots, the piles and what was handed in with what the log recorded of them.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::paper::PaperState;
use domain::decisions::stage::Stage;
use domain::members::status::MemberNumber;
use serde_json::json;

use super::advance::counts;
use super::delegations::numbers;
use super::paper_read::TOGETHER;
use super::paper_rows::{
    IssueRow, PileRow, box_digest, issues_of, pile_of, read_in, set_digest, sets_of, told_of_register,
};
use super::row::DecisionRow;
use super::secret_box::fingerprints;
use crate::audit::{Recorded, Verification, recorded, text};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{decisions, paper_entries, paper_issues, paper_piles, paper_sets, secret_marks};

/// The events about single papers of a register.
const ISSUES: &[&str] =
    &["decisions.paper.issued", "decisions.paper.spoiled", "decisions.paper.returned", "decisions.paper.corrected"];
/// The events after which what was handed in before counts no more, and those that say what was.
const SETS: &[&str] = &[
    "decisions.paper.entered",
    "decisions.paper.settled",
    "decisions.paper.doubted",
    "decisions.paper.anew",
    "decisions.paper.counted",
];

/// Compares all papers.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let rows: Vec<DecisionRow> = decisions::table.order(decisions::number).select(decisions::all_columns).load(conn)?;
    let numbers = numbers(conn)?;
    let events = [ISSUES, SETS, &["decisions.paper.waiting"]].concat();
    let told: HashSet<String> = recorded(conn, &events, None)?.into_iter().map(|event| event.subject).collect();
    let held = held(conn)?;
    // Most votes have no papers, neither in the log nor in the tables.
    for row in rows.into_iter().filter(|row| told.contains(&row.short_name()) || held.contains(row.id.as_str())) {
        verify_register(conn, verification, &row, &numbers)?;
        verify_pile(conn, verification, &row)?;
        verify_sets(conn, verification, &row, &numbers)?;
    }
    Ok(())
}

/// The decisions of which any table of papers holds a row.
fn held(conn: &mut DbConn) -> Result<HashSet<String>, StoreError> {
    let mut held: Vec<String> = paper_issues::table.select(paper_issues::decision_id).distinct().load(conn)?;
    held.extend(paper_piles::table.select(paper_piles::decision_id).load::<String>(conn)?);
    held.extend(paper_sets::table.select(paper_sets::decision_id).distinct().load::<String>(conn)?);
    held.extend(paper_entries::table.select(paper_entries::decision_id).distinct().load::<String>(conn)?);
    Ok(held.into_iter().collect())
}

fn verify_register(
    conn: &mut DbConn,
    verification: &mut Verification,
    row: &DecisionRow,
    numbers: &HashMap<String, i64>,
) -> Result<(), StoreError> {
    let name = row.short_name();
    let issues = issues_of(conn, &row.id)?;
    let mut issued: BTreeMap<i64, Recorded> = BTreeMap::new();
    let (mut spoiled, mut returned) = (HashSet::new(), HashSet::new());
    for event in recorded(conn, ISSUES, Some(&name))? {
        let Some(paper) = event.field("paper").as_i64() else { continue };
        match event.action.as_str() {
            "decisions.paper.issued" => {
                issued.insert(paper, event);
            }
            "decisions.paper.spoiled" => {
                spoiled.insert(paper);
            }
            "decisions.paper.corrected" => {
                returned.remove(&paper);
            }
            _ => {
                returned.insert(paper);
            }
        }
    }
    let marked: Vec<String> =
        secret_marks::table.filter(secret_marks::decision_id.eq(&row.id)).select(secret_marks::member_id).load(conn)?;
    let marked: HashSet<String> = marked.into_iter().collect();
    // Once the vote is closed, nothing is out, and nothing that lapsed can have been so before.
    let closed = row.stage()? != Stage::Voting || pile_of(conn, &row.id)?.is_some();
    for issue in &issues {
        let Some(event) = issued.remove(&issue.number) else {
            verification.find("paper_issues", named(&name, issue.number), "nobody issued this paper");
            continue;
        };
        let member = numbers.get(issue.member.as_str()).copied().unwrap_or(0);
        let whose = event.is_erased() || event.allows("digest", issue.digest(row.number, member));
        let came_back =
            if row.secret { marked.contains(issue.member.as_str()) } else { returned.contains(&issue.number) };
        let was_spoiled = spoiled.contains(&issue.number);
        let stands = match issue.state()? {
            PaperState::Spoiled => was_spoiled,
            PaperState::Returned => came_back && !was_spoiled,
            PaperState::Outstanding => !was_spoiled && !came_back && !closed,
            PaperState::Lapsed => !was_spoiled && !came_back && closed,
        };
        if !whose || !stands {
            verification.find("paper_issues", named(&name, issue.number), "the paper is not what the log recorded");
        }
    }
    for paper in issued.into_keys() {
        verification.find("paper_issues", named(&name, paper), "the paper that the log recorded is gone");
    }
    if closed && !issues.is_empty() && !is_register_as_closed(conn, row, &issues)? {
        verification.find("paper_issues", name, "the register is not the one that the close recorded");
    }
    Ok(())
}

/// Whether a register is the one that the close recorded, with the papers or with the count.
fn is_register_as_closed(conn: &mut DbConn, row: &DecisionRow, issues: &[IssueRow]) -> Result<bool, StoreError> {
    let name = row.short_name();
    let waiting = recorded(conn, &["decisions.paper.waiting"], Some(&name))?.pop();
    let event = match waiting {
        Some(event) => Some(event),
        None => counts(conn, Some(&name))?.remove(&name),
    };
    let register = told_of_register(issues)?;
    Ok(event.is_some_and(|event| event.is_erased() || *event.field("register") == register))
}

fn verify_pile(conn: &mut DbConn, verification: &mut Verification, row: &DecisionRow) -> Result<(), StoreError> {
    let name = row.short_name();
    let waiting = recorded(conn, &["decisions.paper.waiting"], Some(&name))?.pop();
    let counted = recorded(conn, &["decisions.paper.counted"], Some(&name))?.pop();
    let fits = match (pile_of(conn, &row.id)?, waiting) {
        (None, None) => counted.is_none(),
        (Some(pile), Some(waiting)) => {
            let came = waiting.allows("sheets", pile.sheets) && waiting.occurred_at == pile.closed_at;
            let result = match (&counted, pile.counted_at) {
                (None, None) => {
                    let settled = if row.secret { Some(fingerprints(conn, &row.id)?) } else { None };
                    let same = waiting.allows("digest", box_digest(&pile.salt, settled.as_ref()));
                    same && (pile.blank, pile.invalid, pile.uncounted) == (None, None, 0) && row.closed_at.is_none()
                }
                (Some(event), Some(at)) => {
                    event.occurred_at == at
                        && pile.salt.is_empty()
                        && (event.is_erased() || *event.field("blank") == json!(pile.blank))
                        && (event.is_erased() || *event.field("invalid") == json!(pile.invalid))
                        && is_uncounted_as(event, &pile)
                }
                _ => false,
            };
            came && result
        }
        _ => false,
    };
    if !fits {
        verification.find("paper_piles", name, "the papers are not those that the log recorded");
    }
    Ok(())
}

/// Whether as many papers count for nothing as the log says; of few it says nothing, and nothing is kept of them.
fn is_uncounted_as(event: &Recorded, pile: &PileRow) -> bool {
    let is_withheld = pile.is_withheld() && pile.uncounted == 0;
    let told = event.field("uncounted");
    event.is_erased() || *told == json!(pile.uncounted) || (is_withheld && told.is_null())
}

/// Compares what was handed in and is not counted yet.
fn verify_sets(
    conn: &mut DbConn,
    verification: &mut Verification,
    row: &DecisionRow,
    numbers: &HashMap<String, i64>,
) -> Result<(), StoreError> {
    let name = row.short_name();
    let mut handed_in: BTreeMap<i64, Recorded> = BTreeMap::new();
    for event in recorded(conn, SETS, Some(&name))? {
        match event.action.as_str() {
            "decisions.paper.entered" | "decisions.paper.settled" => {
                let set = event.field("set").as_i64().unwrap_or(0);
                handed_in.insert(set, event);
            }
            "decisions.paper.doubted" => {
                handed_in.remove(&TOGETHER);
            }
            _ => handed_in.clear(),
        }
    }
    let sets = sets_of(conn, &row.id)?;
    let mut fits = true;
    for set in &sets {
        match (set.handed_in_at, handed_in.remove(&set.pass)) {
            (None, None) => {}
            (Some(at), Some(event)) => {
                // What cannot be read is not what was handed in.
                let digest = match read_in(conn, &row.id, set.pass) {
                    Err(StoreError::Corrupt(_)) => String::new(),
                    read => set_digest(set, &read?),
                };
                let reader = numbers.get(set.member.as_str()).copied();
                fits &= event.occurred_at == at && event.actor == reader && event.allows("digest", digest);
            }
            _ => fits = false,
        }
    }
    let entries = paper_entries::table.filter(paper_entries::decision_id.eq(&row.id));
    let passes: Vec<i64> = entries.select(paper_entries::pass).distinct().load(conn)?;
    let belong = passes.iter().all(|pass| sets.iter().any(|set| set.pass == *pass));
    if !fits || !handed_in.is_empty() || !belong {
        verification.find("paper_sets", name, "what was read on the papers is not what was handed in");
    }
    Ok(())
}

/// The votes of an open decision that were counted from paper, by members' numbers: what each says, and when it was counted.
pub(super) fn votes(conn: &mut DbConn, decision: &str) -> Result<BTreeMap<i64, (String, NaiveDateTime)>, StoreError> {
    let mut votes = BTreeMap::new();
    for event in recorded(conn, &["decisions.paper.counted"], Some(decision))? {
        for vote in event.list("votes") {
            let member = text(vote.get("member").unwrap_or(&json!(null)));
            if let Ok(MemberNumber(member)) = member.parse() {
                votes.insert(member, (text(vote.get("choice").unwrap_or(&json!(null))), event.occurred_at));
            }
        }
    }
    Ok(votes)
}

fn named(decision: &str, paper: i64) -> String {
    format!("{decision} paper {paper}")
}
