//! What the log's entries are about, as people call it: names beside short names, and whether the reader may open the page.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use domain::decisions::kind::DecisionKind;
use domain::members::power::Power;

use crate::act::Viewer;
use crate::agreements::drafts_before_members;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{
    agreements, assets, circles, decision_templates, decision_topics, decisions, measures, payments, pools, providers,
    services, sites, software,
};

/// What an entry is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The thing's short name, such as `D-42` or `infrastructure/assets/iron`.
    pub short: String,
    /// What it is called today, the whole before its part; nothing where the short name is all there is.
    pub names: Vec<String>,
    /// Whether the reader may open its page.
    pub opens: bool,
}

/// The parts of a short name that has any; a circle's has none, and is told by the action.
fn parts<'a>(action: &str, short: &'a str) -> Vec<&'a str> {
    let parts: Vec<&str> = short.split('/').collect();
    if action.starts_with("circles.") { vec!["circles", short] } else { parts }
}

/// What entries are about, each by its action and its short name, in their order.
pub(super) fn subjects(
    conn: &mut DbConn,
    viewer: &Viewer,
    entries: &[(String, String)],
) -> Result<Vec<Subject>, StoreError> {
    let split: Vec<Vec<&str>> = entries.iter().map(|(action, short)| parts(action, short)).collect();
    let names = names(conn, &split)?;
    let closed = closed(conn, viewer, &split)?;
    let told = entries.iter().zip(&split).map(|((_, short), parts)| {
        let named = |length: usize| parts.get(..length).and_then(|parts| names.get(&parts.join("/")).cloned());
        let (whole, part) = match parts.as_slice() {
            ["infrastructure", _, _, ..] => (named(3), named(5)),
            [_, _, ..] => (named(2), None),
            _ => (None, None),
        };
        Subject {
            short: short.clone(),
            names: whole.into_iter().chain(part).collect(),
            opens: !closed.contains(short.as_str()),
        }
    });
    Ok(told.collect())
}

/// The names of what has an address part, by room and address part.
fn names(conn: &mut DbConn, split: &[Vec<&str>]) -> Result<HashMap<String, String>, StoreError> {
    let mut wanted: HashMap<String, HashSet<String>> = HashMap::new();
    for parts in split {
        let (room, slug) = match parts.as_slice() {
            ["infrastructure", kind, slug, ..] => (kind, slug),
            [room, slug, ..] => (room, slug),
            _ => continue,
        };
        wanted.entry((*room).to_owned()).or_default().insert((*slug).to_owned());
    }
    let mut names = HashMap::new();
    macro_rules! named {
        ($room:literal, $at:literal, $table:ident, $name:ident) => {
            if let Some(slugs) = wanted.get($room) {
                let rows: Vec<(String, String)> = $table::table
                    .filter($table::slug.eq_any(slugs))
                    .select(($table::slug, $table::$name))
                    .load(conn)?;
                names.extend(rows.into_iter().map(|(slug, name)| (format!("{}/{slug}", $at), name)));
            }
        };
    }
    named!("agreements", "agreements", agreements, title);
    named!("circles", "circles", circles, name);
    named!("sharing", "sharing", pools, name);
    named!("topics", "topics", decision_topics, name);
    named!("decision-templates", "decision-templates", decision_templates, name);
    named!("providers", "infrastructure/providers", providers, name);
    named!("sites", "infrastructure/sites", sites, name);
    named!("assets", "infrastructure/assets", assets, name);
    named!("services", "infrastructure/services", services, name);
    named!("software", "infrastructure/software", software, name);
    if let Some(slugs) = wanted.get("services") {
        let rows: Vec<(String, String, String)> = measures::table
            .inner_join(services::table)
            .filter(services::slug.eq_any(slugs))
            .select((services::slug, measures::slug, measures::name))
            .load(conn)?;
        let at = |service: &str, slug: &str| format!("infrastructure/services/{service}/measures/{slug}");
        names.extend(rows.into_iter().map(|(service, slug, name)| (at(&service, &slug), name)));
    }
    Ok(names)
}

/// The short names of what the viewer may not open.
fn closed(conn: &mut DbConn, viewer: &Viewer, split: &[Vec<&str>]) -> Result<HashSet<String>, StoreError> {
    let me = viewer.member.as_ref().map(|member| &member.id);
    let short = |letter: &str| -> HashSet<i64> {
        let names = split.iter().filter_map(|parts| parts.first()).filter_map(|name| name.strip_prefix(letter));
        names.filter_map(|number| number.parse().ok()).collect()
    };
    let mut closed = HashSet::new();
    if !viewer.may(Power::ReadContacts) {
        closed.extend(short("C-").into_iter().map(|number| format!("C-{number}")));
    }
    if !viewer.may(Power::ReadTreasury) {
        closed.extend(short("J-").into_iter().map(|number| format!("J-{number}")));
        closed.extend(payments_of_others(conn, me, &short("P-"))?);
    }
    closed.extend(proposals_of_others(conn, me, &short("D-"))?);
    if !viewer.may(Power::DraftAgreements) {
        let drafts = split.iter().filter(|parts| parts.get(2) == Some(&"drafts"));
        let mut before: HashMap<&str, Vec<i64>> = HashMap::new();
        for parts in drafts {
            let (Some(slug), Some(number)) = (parts.get(1), parts.get(3)) else { continue };
            if !before.contains_key(slug) {
                before.insert(slug, drafts_before_members(conn, slug)?);
            }
            let open = before.get(slug).is_some_and(|open| open.iter().any(|draft| draft.to_string() == *number));
            if !open {
                closed.insert(parts.join("/"));
            }
        }
    }
    Ok(closed)
}

fn payments_of_others(
    conn: &mut DbConn,
    me: Option<&MemberId>,
    numbers: &HashSet<i64>,
) -> Result<Vec<String>, StoreError> {
    let rows: Vec<(i64, MemberId)> = payments::table
        .filter(payments::number.eq_any(numbers))
        .select((payments::number, payments::member_id))
        .load(conn)?;
    let others = rows.into_iter().filter(|(_, payer)| Some(payer) != me);
    Ok(others.map(|(number, _)| format!("P-{number}")).collect())
}

/// Proposals that have never left their drafts: their proposers alone see them.
fn proposals_of_others(
    conn: &mut DbConn,
    me: Option<&MemberId>,
    numbers: &HashSet<i64>,
) -> Result<Vec<String>, StoreError> {
    let rows: Vec<(i64, Option<MemberId>)> = decisions::table
        .filter(decisions::number.eq_any(numbers))
        .filter(decisions::discussion_from.is_null())
        .filter(decisions::kind.ne(DecisionKind::Founding.as_str()))
        .select((decisions::number, decisions::proposer_id))
        .load(conn)?;
    let others = rows.into_iter().filter(|(_, proposer)| proposer.is_none() || proposer.as_ref() != me);
    Ok(others.map(|(number, _)| format!("D-{number}")).collect())
}
