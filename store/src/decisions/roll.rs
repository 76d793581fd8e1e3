//! Freezing the electoral roll: every present member, on it or not, with the reason.

use std::collections::BTreeMap;

use diesel::prelude::*;
use domain::Day;
use domain::decisions::frozen::RollLine;
use domain::decisions::kind::DecisionKind;
use domain::decisions::roll::{RollReason, place_on_roll};
use domain::members::status::Status;
use domain::rules::parameter::VOTES;
use domain::rules::value::Value;

use crate::conn::DbConn;
use crate::dialect::bulk::insert_all;
use crate::error::StoreError;
use crate::ids::DecisionId;
use crate::rules::in_force;
use crate::schema::{authorities, classes, decisions, electoral_roll, members};
use crate::tx::Tx;

#[derive(Insertable)]
#[diesel(table_name = electoral_roll, treat_none_as_default_value = false)]
struct NewPlace {
    decision_id: String,
    member_id: String,
    votes: i64,
    reason: &'static str,
    class: Option<String>,
}

impl Tx<'_> {
    /// Stores the roll of a decision as it is today and returns its lines. `votes` are those of each class by slug; `by_class` says whether
    /// each place tells its class, which is frozen with it.
    pub(super) fn freeze_roll(
        &mut self,
        decision: &DecisionId,
        votes: &BTreeMap<String, i64>,
        waiting_days: i64,
        by_class: bool,
    ) -> Result<Vec<RollLine>, StoreError> {
        type Row = (String, i64, String, Option<Day>, String, Option<String>);
        let present = [Status::Active, Status::OnLeave, Status::Suspended].map(Status::as_str);
        let founding = founding_authorities(self.conn)?;
        let rows: Vec<Row> = members::table
            .inner_join(classes::table)
            .filter(members::status.eq_any(present))
            .order(members::number)
            .select((
                members::id,
                members::number,
                members::status,
                members::joined_on,
                classes::slug,
                members::authority_id,
            ))
            .load(self.conn)?;
        let (mut places, mut lines) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
        for (member_id, number, status, joined_on, class, authority) in rows {
            let corrupt = || StoreError::Corrupt(format!("the register's entry M-{number}"));
            let status = status.parse::<Status>().map_err(|_| corrupt())?;
            let joined_on = joined_on.ok_or_else(corrupt)?;
            let class_votes = votes.get(&class).copied().unwrap_or(0);
            // Whoever was admitted by the founding act itself is bound by no waiting period.
            let founder = authority.is_some_and(|authority| founding.contains(&authority));
            let waiting_days = if founder { 0 } else { waiting_days };
            let Some(reason) = place_on_roll(status, joined_on, class_votes, waiting_days, self.today) else {
                continue;
            };
            let votes = if reason == RollReason::Eligible { class_votes } else { 0 };
            let class = by_class.then_some(class);
            lines.push(RollLine { member: number, votes, reason: reason.to_string(), class: class.clone() });
            let reason = reason.as_str();
            places.push(NewPlace { decision_id: decision.to_string(), member_id, votes, reason, class });
        }
        insert_all!(self.conn, electoral_roll::table, places)?;
        Ok(lines)
    }
}

/// Whether any member who is active now would have a vote on a day. If nobody had, no decision could ever give one back.
pub(crate) fn somebody_votes(conn: &mut DbConn, day: Day) -> Result<bool, StoreError> {
    let with_members: Vec<String> = members::table
        .inner_join(classes::table)
        .filter(members::status.eq(Status::Active.as_str()))
        .select(classes::slug)
        .distinct()
        .load(conn)?;
    for class in with_members {
        let votes = in_force(conn, VOTES, &class, day)?.map(|value| value.typed()).transpose()?;
        if matches!(votes, Some(Value::Whole(votes)) if votes > 0) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The authorities of the founding act.
fn founding_authorities(conn: &mut DbConn) -> Result<Vec<String>, StoreError> {
    let ids = authorities::table
        .inner_join(decisions::table.on(authorities::decision_id.eq(decisions::id.nullable())))
        .filter(decisions::kind.eq(DecisionKind::Founding.as_str()))
        .select(authorities::id)
        .load(conn)?;
    Ok(ids)
}

/// The roll of a decision as it was hashed.
pub(super) fn lines_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<RollLine>, StoreError> {
    let rows: Vec<(i64, i64, String, Option<String>)> = electoral_roll::table
        .inner_join(members::table)
        .filter(electoral_roll::decision_id.eq(decision))
        .select((members::number, electoral_roll::votes, electoral_roll::reason, electoral_roll::class))
        .load(conn)?;
    Ok(rows.into_iter().map(|(member, votes, reason, class)| RollLine { member, votes, reason, class }).collect())
}
