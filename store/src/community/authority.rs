//! Authorities: the decision, delegated power, recorded act or urgent act behind a change.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::members::role::Role;

use crate::conn::DbConn;
use crate::decisions::annulled;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::StoreError;
use crate::ids::{AuthorityId, DecisionId, RuleValueId};
use crate::schema::{authorities, decisions, rule_values};
use crate::time::stored;
use crate::tx::Tx;

/// An authority as pages show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Authority {
    /// A decision, by its number and title.
    Decision {
        /// The number, as in `D-42`.
        number: i64,
        /// The title.
        title: String,
        /// The number of the decision by which it was annulled.
        annulled_by: Option<i64>,
    },
    /// A power that a rule delegates to a role.
    DelegatedPower {
        /// The role.
        role: Role,
        /// The key of the rule.
        rule: String,
    },
    /// A recorded act.
    RecordedAct,
    /// An urgent act.
    UrgentAct,
}

/// What an authority rests on.
enum Basis<'a> {
    /// A decision.
    Decision(&'a DecisionId),
    /// A power that a rule value delegates to a role.
    Role(Role, &'a RuleValueId),
    /// A recorded act, by the hash of its evidence.
    Evidence(&'a str),
}

impl Tx<'_> {
    /// The authority of a decision.
    pub(crate) fn authority_of_decision(&mut self, decision: &DecisionId) -> Result<AuthorityId, StoreError> {
        self.authority_of(&Basis::Decision(decision))
    }

    /// The authority of a power that a rule value delegates to a role.
    pub(crate) fn authority_of_role(
        &mut self,
        role: Role,
        rule_value: &RuleValueId,
    ) -> Result<AuthorityId, StoreError> {
        self.authority_of(&Basis::Role(role, rule_value))
    }

    /// The authority of a recorded act, whose evidence has this hash.
    pub(crate) fn authority_of_evidence(&mut self, hash: &str) -> Result<AuthorityId, StoreError> {
        self.authority_of(&Basis::Evidence(hash))
    }

    /// The one authority that rests on something; stored where it is needed for the first time.
    fn authority_of(&mut self, basis: &Basis<'_>) -> Result<AuthorityId, StoreError> {
        let (kind, decision, role, rule_value, evidence) = match basis {
            Basis::Decision(decision) => ("decision", Some(decision.as_str()), None, None, None),
            Basis::Role(role, value) => ("delegated_power", None, Some(role.as_str()), Some(value.as_str()), None),
            Basis::Evidence(hash) => ("recorded_act", None, None, None, Some(*hash)),
        };
        let mut same = authorities::table.filter(authorities::kind.eq(kind)).into_boxed();
        if let Some(decision) = decision {
            same = same.filter(authorities::decision_id.eq(decision));
        }
        if let (Some(role), Some(rule_value)) = (role, rule_value) {
            same = same.filter(authorities::role.eq(role)).filter(authorities::rule_value_id.eq(rule_value));
        }
        if let Some(evidence) = evidence {
            same = same.filter(authorities::evidence_hash.eq(evidence));
        }
        let existing: Option<AuthorityId> = same.select(authorities::id).first(self.conn).optional()?;
        if let Some(id) = existing {
            return Ok(id);
        }
        let id = AuthorityId::fresh(self.now);
        diesel::insert_into(authorities::table)
            .values((
                authorities::id.eq(&id),
                authorities::kind.eq(kind),
                authorities::decision_id.eq(decision),
                authorities::role.eq(role),
                authorities::rule_value_id.eq(rule_value),
                authorities::evidence_hash.eq(evidence),
                authorities::created_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        Ok(id)
    }
}

/// An authority for pages.
pub(crate) fn describe(conn: &mut DbConn, id: &AuthorityId) -> Result<Authority, StoreError> {
    let mut found = describe_all(conn, std::slice::from_ref(id))?;
    found.remove(id).ok_or_else(|| StoreError::Corrupt(format!("authority {id}")))
}

/// Several authorities for pages, in one query for some hundreds of them.
pub(crate) fn describe_all(
    conn: &mut DbConn,
    ids: &[AuthorityId],
) -> Result<HashMap<AuthorityId, Authority>, StoreError> {
    type Row = (AuthorityId, String, Option<String>, Option<String>, Option<(i64, String)>);
    let mut found = HashMap::with_capacity(ids.len());
    for ids in ids.chunks(VALUES_AT_ONCE) {
        let rows: Vec<Row> = authorities::table
            .left_join(decisions::table.on(authorities::decision_id.eq(decisions::id.nullable())))
            .left_join(rule_values::table.on(authorities::rule_value_id.eq(rule_values::id.nullable())))
            .filter(authorities::id.eq_any(ids))
            .select((
                authorities::id,
                authorities::kind,
                authorities::role,
                rule_values::rule_key.nullable(),
                (decisions::number, decisions::title).nullable(),
            ))
            .load(conn)?;
        for (id, kind, role, rule, decision) in rows {
            let corrupt = || StoreError::Corrupt(format!("authority {id}"));
            let authority = match (kind.as_str(), decision) {
                ("decision", Some((number, title))) => Authority::Decision { number, title, annulled_by: None },
                ("delegated_power", _) => Authority::DelegatedPower {
                    role: role.and_then(|role| role.parse().ok()).ok_or_else(corrupt)?,
                    rule: rule.ok_or_else(corrupt)?,
                },
                ("recorded_act", _) => Authority::RecordedAct,
                ("urgent_act", _) => Authority::UrgentAct,
                _ => return Err(corrupt()),
            };
            found.insert(id, authority);
        }
    }
    tell_annulled(conn, &mut found)?;
    Ok(found)
}

/// Notes of each decision by which other one it was annulled, if it was.
fn tell_annulled(conn: &mut DbConn, found: &mut HashMap<AuthorityId, Authority>) -> Result<(), StoreError> {
    let decisions = found.values().filter_map(|authority| match authority {
        Authority::Decision { number, .. } => Some(*number),
        _ => None,
    });
    let annulled = annulled(conn, &decisions.collect::<Vec<_>>())?;
    for authority in found.values_mut() {
        if let Authority::Decision { number, annulled_by, .. } = authority {
            *annulled_by = annulled.get(number).copied();
        }
    }
    Ok(())
}
