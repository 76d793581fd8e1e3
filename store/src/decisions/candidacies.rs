//! Who stands in an election, read from the rows.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::agreements::clauses::hash;
use domain::decisions::candidacy::Candidate;
use domain::decisions::choosing::Choosing;
use domain::decisions::effect::Effect;
use domain::decisions::frozen::FrozenCandidate;
use domain::members::role::Role;
use serde_json::{Value, json};

use super::elect::Ungiven;
use super::row::all_effects_of;
use crate::conn::DbConn;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::StoreError;
use crate::ids::{DecisionId, MemberId};
use crate::schema::{candidacies, classes, decision_effects, members};

/// A candidacy as its table holds it.
#[derive(Debug, Clone)]
pub(super) struct CandidacyRow {
    /// The member's number.
    pub member: i64,
    /// The member's name.
    pub name: String,
    /// Why they stand, in Markdown.
    pub statement: String,
    /// Since when.
    pub stood_at: NaiveDateTime,
    /// When they took it back.
    pub withdrawn_at: Option<NaiveDateTime>,
    /// When they were passed over, since they could no longer hold the role.
    pub lapsed_at: Option<NaiveDateTime>,
}

impl CandidacyRow {
    /// Whether they still stand.
    pub(super) fn stands(&self) -> bool {
        self.withdrawn_at.is_none() && self.lapsed_at.is_none()
    }
}

/// What a decision elects to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Office {
    /// The role.
    pub role: Role,
    /// Its term in months.
    pub months: u32,
    /// The slug of the class by and from whose members it elects; all members where there is none.
    pub class: Option<String>,
}

/// What a decision elects to; `None` where it is no election.
pub(super) fn election_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Option<Office>, StoreError> {
    Ok(all_effects_of(conn, decision)?.iter().find_map(office))
}

/// What each of some decisions elects to, read for all at once; those that are no elections are left out.
pub(super) fn elections_among(
    conn: &mut DbConn,
    decisions: &[DecisionId],
) -> Result<HashMap<DecisionId, Office>, StoreError> {
    let mut offices = HashMap::new();
    for ids in decisions.chunks(VALUES_AT_ONCE) {
        let rows: Vec<(DecisionId, String)> = decision_effects::table
            .filter(decision_effects::decision_id.eq_any(ids))
            .select((decision_effects::decision_id, decision_effects::effect))
            .load(conn)?;
        for (id, effect) in rows {
            let corrupt = |_| StoreError::Corrupt(format!("an effect of decision {id}"));
            let effect: Effect = serde_json::from_str(&effect).map_err(corrupt)?;
            if let Some(office) = office(&effect) {
                offices.insert(id, office);
            }
        }
    }
    Ok(offices)
}

/// What an effect elects to, where it elects.
pub(super) fn office(effect: &Effect) -> Option<Office> {
    match effect {
        Effect::Elect { role, months, class } => Some(Office { role: *role, months: *months, class: class.clone() }),
        _ => None,
    }
}

impl Office {
    /// Whether it elects by and from the members of a class, by its slug.
    pub(super) fn is_for(&self, class: &str) -> bool {
        self.class.as_ref().is_none_or(|within| within == class)
    }

    /// Whether a member, by their number, is of the class that it elects from.
    pub(super) fn is_open_to(&self, conn: &mut DbConn, member: i64) -> Result<bool, StoreError> {
        let Some(class) = &self.class else { return Ok(true) };
        let of_class = members::table
            .inner_join(classes::table)
            .filter(members::number.eq(member))
            .filter(classes::slug.eq(class.as_str()));
        Ok(diesel::select(diesel::dsl::exists(of_class)).get_result(conn)?)
    }

    /// The name of the class that it elects by and from, if any.
    pub(super) fn class_name(&self, conn: &mut DbConn) -> Result<Option<String>, StoreError> {
        let Some(class) = &self.class else { return Ok(None) };
        Ok(classes::table.filter(classes::slug.eq(class.as_str())).select(classes::name).first(conn).optional()?)
    }
}

/// Everybody who stood, also those who do no longer, in the order of names.
pub(super) fn all_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<(MemberId, CandidacyRow)>, StoreError> {
    type Row = (MemberId, i64, String, String, NaiveDateTime, Option<NaiveDateTime>, Option<NaiveDateTime>);
    let rows: Vec<Row> = candidacies::table
        .inner_join(members::table)
        .filter(candidacies::decision_id.eq(decision))
        .order((members::sort_key, members::number))
        .select((
            candidacies::member_id,
            members::number,
            members::name,
            candidacies::statement,
            candidacies::stood_at,
            candidacies::withdrawn_at,
            candidacies::lapsed_at,
        ))
        .load(conn)?;
    let row = |(id, member, name, statement, stood_at, withdrawn_at, lapsed_at): Row| {
        (id, CandidacyRow { member, name, statement, stood_at, withdrawn_at, lapsed_at })
    };
    Ok(rows.into_iter().map(row).collect())
}

/// Those who stand, in the order of names.
pub(super) fn standing(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<(MemberId, Candidate)>, StoreError> {
    let all = all_of(conn, decision)?.into_iter().filter(|(_, row)| row.stands());
    Ok(all.map(|(id, row)| (id, Candidate { member: row.member, name: row.name })).collect())
}

/// The numbers of the options that a count passes over: candidates who took it back, or could no longer hold the role.
pub(super) fn passed_over(
    conn: &mut DbConn,
    decision: &DecisionId,
    choosing: &Choosing,
) -> Result<Vec<u16>, StoreError> {
    // Who is drawn from the roll did not stand, and takes nothing back.
    if choosing.from_roll || choosing.options.iter().all(|option| option.member.is_none()) {
        return Ok(Vec::new());
    }
    let gone: Vec<i64> =
        all_of(conn, decision)?.into_iter().filter(|(_, row)| !row.stands()).map(|(_, row)| row.member).collect();
    let gone = |member: Option<i64>| member.is_some_and(|member| gone.contains(&member));
    Ok(choosing.options.iter().filter(|option| gone(option.member)).map(|option| option.number).collect())
}

/// The candidates of an election with the hashes of what they wrote, in the order of the options.
pub(super) fn candidates_of(
    conn: &mut DbConn,
    decision: &DecisionId,
    choosing: Option<&Choosing>,
) -> Result<Vec<FrozenCandidate>, StoreError> {
    let stood = choosing.filter(|choosing| !choosing.from_roll);
    let standing: Vec<i64> =
        stood.iter().flat_map(|choosing| &choosing.options).filter_map(|option| option.member).collect();
    if standing.is_empty() {
        return Ok(Vec::new());
    }
    let written: BTreeMap<i64, String> =
        all_of(conn, decision)?.into_iter().map(|(_, row)| (row.member, row.statement)).collect();
    let statement = |member: &i64| written.get(member).map(|text| hash(text)).unwrap_or_default();
    Ok(standing.iter().map(|member| FrozenCandidate { member: *member, statement_hash: statement(member) }).collect())
}

/// Adds to what the log is told the numbers of those who were passed over, where there are any.
pub(super) fn tell_lapsed(payload: &mut Value, lapsed: Vec<i64>) {
    if let Some(fields) = payload.as_object_mut().filter(|_| !lapsed.is_empty()) {
        fields.insert("lapsed".to_owned(), json!(lapsed));
    }
}

/// Adds to what the log is told of effects the numbers of those who were elected and were given nothing, where there are any.
pub(super) fn tell_ungiven(payload: &mut Value, ungiven: Ungiven) {
    let Some(fields) = payload.as_object_mut() else { return };
    for (what, members) in [("vacant", ungiven.vacant), ("held", ungiven.held)] {
        if !members.is_empty() {
            fields.insert(what.to_owned(), json!(members));
        }
    }
}
