//! The electoral roll: for each viewer their own place and its reason; for members the names that are on it.

use diesel::prelude::*;
use domain::decisions::roll::RollReason;
use domain::members::power::Power;

use super::page::{GoverningRule, MemberName, governing_rules, seen};
use super::turnout::{RollPlace, my_place};
use crate::act::Viewer;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::{electoral_roll, members};
use crate::time::moment;

/// How many names a page of the roll holds.
pub const ROLL_PAGE_LENGTH: i64 = 100;

/// A page of a roll.
#[derive(Debug, Clone)]
pub struct RollPage {
    /// The decision's title.
    pub title: String,
    /// When the roll was frozen; `None` where the vote has not opened, and there is no roll yet.
    pub frozen_at: Option<domain::Moment>,
    /// The hash of the roll.
    pub roll_hash: Option<String>,
    /// The viewer's own place; `None` for somebody who was no member when the vote opened.
    pub place: Option<RollPlace>,
    /// The day on which the viewer joined.
    pub joined_on: Option<domain::Day>,
    /// The rules that the roll was made by.
    pub rules: Vec<GoverningRule>,
    /// Who is on the roll, by name; the reasons of those who are not are their own.
    pub names: Vec<(MemberName, i64)>,
    /// How many are on the roll.
    pub on_roll: i64,
    /// How many members are not.
    pub not_on_roll: i64,
}

/// A page of a decision's roll; `page` counts from 1.
///
/// # Errors
/// If the viewer may not read decisions, there is none that the viewer may see, or the database fails.
pub async fn roll_page(db: &Db, viewer: &Viewer, number: i64, page: i64) -> Result<RollPage, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let me = viewer.member.as_ref().map(|member| member.id.clone());
    db.read(move |conn| {
        let row = seen(conn, number, me.as_ref())?;
        let store = |error: diesel::result::Error| CommandError::from(StoreError::from(error));
        let roll = electoral_roll::table.filter(electoral_roll::decision_id.eq(&row.id));
        let total: i64 = roll.count().get_result(conn).map_err(store)?;
        let eligible = roll.filter(electoral_roll::reason.eq(RollReason::Eligible.as_str()));
        let on_roll: i64 = eligible.count().get_result(conn).map_err(store)?;
        let names: Vec<(i64, String, i64)> = eligible
            .inner_join(members::table)
            .order((members::sort_key, members::number))
            .limit(ROLL_PAGE_LENGTH)
            .offset((page.max(1) - 1) * ROLL_PAGE_LENGTH)
            .select((members::number, members::name, electoral_roll::votes))
            .load(conn)
            .map_err(store)?;
        let joined_on: Option<Option<domain::Day>> = match &me {
            Some(me) => members::table.find(me).select(members::joined_on).first(conn).optional().map_err(store)?,
            None => None,
        };
        let mut rules = governing_rules(conn, &row.id)?;
        rules.retain(|rule| rule.key.starts_with("membership."));
        Ok(RollPage {
            place: my_place(conn, &row, me.as_ref())?,
            joined_on: joined_on.flatten(),
            rules,
            names: names.into_iter().map(|(number, name, votes)| (MemberName { number, name }, votes)).collect(),
            on_roll,
            not_on_roll: total - on_roll,
            frozen_at: row.voting_from.map(moment),
            roll_hash: row.roll_hash,
            title: row.title,
        })
    })
    .await
}
