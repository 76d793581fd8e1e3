//! By which decisions others were annulled, for whatever names those as its authority.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::Day;
use domain::decisions::annulment::Annulment;
use domain::decisions::stage::Stage;

use super::row::DecisionRow;
use crate::conn::DbConn;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::StoreError;
use crate::ids::{AuthorityId, DecisionId};
use crate::schema::{annulments, authorities, decisions};

/// The decision by which another was annulled after it had effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnnulledBy {
    /// Its number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// The day from which on what the other did is reversed.
    pub from: Day,
}

/// By which decision one was annulled; `None` where it was not, or before it had any effect.
pub(super) fn annulled_by(conn: &mut DbConn, decision: &DecisionId) -> Result<Option<AnnulledBy>, StoreError> {
    let found: Option<(i64, String, Day)> = annulments::table
        .inner_join(authorities::table)
        .inner_join(decisions::table.on(authorities::decision_id.eq(decisions::id.nullable())))
        .filter(annulments::decision_id.eq(decision))
        .select((decisions::number, decisions::title, annulments::valid_from))
        .first(conn)
        .optional()?;
    Ok(found.map(|(number, title, from)| AnnulledBy { number, title, from }))
}

/// By what a decision was annulled, where it was.
pub(super) fn annulment(conn: &mut DbConn, row: &DecisionRow) -> Result<Option<Annulment>, StoreError> {
    if row.stage()? != Stage::Annulled {
        return Ok(None);
    }
    let by = annulled_by(conn, &row.id)?;
    Ok(Some(by.map_or(Annulment::Contested, |by| Annulment::ByDecision(by.number))))
}

/// The numbers of the decisions by which some others were annulled, by the numbers of these.
pub(crate) fn annulled(conn: &mut DbConn, numbers: &[i64]) -> Result<HashMap<i64, i64>, StoreError> {
    let mut found = HashMap::new();
    for numbers in numbers.chunks(VALUES_AT_ONCE) {
        let rows: Vec<(i64, DecisionId)> = annulments::table
            .inner_join(decisions::table.on(annulments::decision_id.eq(decisions::id)))
            .filter(decisions::number.eq_any(numbers))
            .select((decisions::number, decisions::id))
            .load(conn)?;
        for (number, id) in rows {
            found.extend(annulled_by(conn, &id)?.map(|by| (number, by.number)));
        }
    }
    Ok(found)
}

/// What the authorities of annulled decisions are annulled by: from which day on what was done by each is reversed, and by which authority.
pub(crate) type Annulled = HashMap<AuthorityId, (Day, AuthorityId)>;

/// The authorities of all decisions that were annulled.
pub(crate) fn annulled_authorities(conn: &mut DbConn) -> Result<Annulled, StoreError> {
    let rows: Vec<(AuthorityId, Day, AuthorityId)> = authorities::table
        .inner_join(annulments::table.on(authorities::decision_id.eq(annulments::decision_id.nullable())))
        .select((authorities::id, annulments::valid_from, annulments::authority_id))
        .load(conn)?;
    Ok(rows.into_iter().map(|(id, from, by)| (id, (from, by))).collect())
}
