//! Comparing the rule that gave each discussion its length with the rule's values, and with the event that began it.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::decisions::kind::DecisionKind;
use domain::decisions::stage::{Stage, deadline};
use domain::rules::parameter::DISCUSSION_DAYS;

use super::row::DecisionRow;
use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{decision_rules, decisions, rule_values};
use crate::time::{moment, stored};

/// A rule as a decision keeps it: stage, key, scope, value, its identifier, and what stands under that.
type Kept = (String, String, String, String, String, Option<(String, String, String)>);

/// Compares the rules that governed discussions; those of votes are in the frozen hash.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let begun = recorded(conn, &["decisions.proposed", "decisions.discussion.restarted"], None)?;
    let begun: HashMap<String, Recorded> = begun.into_iter().map(|event| (event.subject.clone(), event)).collect();
    let rows: Vec<DecisionRow> = decisions::table.order(decisions::number).select(decisions::all_columns).load(conn)?;
    for row in rows {
        let kept: Vec<Kept> = decision_rules::table
            .left_join(rule_values::table.on(decision_rules::rule_value_id.eq(rule_values::id)))
            .filter(decision_rules::decision_id.eq(&row.id))
            .filter(decision_rules::stage.ne(Stage::Voting.as_str()))
            .select((
                decision_rules::stage,
                decision_rules::rule_key,
                decision_rules::scope,
                decision_rules::value,
                decision_rules::rule_value_id,
                (rule_values::rule_key, rule_values::scope, rule_values::value).nullable(),
            ))
            .load(conn)?;
        let fits = match (begun.get(&row.short_name()), kept.as_slice()) {
            (None, []) => true,
            (Some(event), [rule]) => governs(rule, &row, event),
            _ => false,
        };
        if !fits {
            verification.find(
                "decision_rules",
                row.short_name(),
                "the rule of the discussion is not the one that began it",
            );
        }
    }
    Ok(())
}

/// Whether a rule is the one by which a decision's discussion has its length.
fn governs((stage, key, scope, value, id, source): &Kept, row: &DecisionRow, event: &Recorded) -> bool {
    let kind = row.kind.parse::<DecisionKind>().ok();
    let kinds = [kind, kind.and_then(DecisionKind::falls_back_to)];
    let of_kind = kinds.into_iter().flatten().any(|kind| kind.as_str() == scope);
    let length = of_kind && (stage.as_str(), key.as_str()) == (Stage::Discussion.as_str(), DISCUSSION_DAYS);
    let same = source.as_ref().is_some_and(|source| (&source.0, &source.1, &source.2) == (key, scope, value));
    let until = row.discussion_from.zip(value.parse().ok()).map(|(from, days)| stored(deadline(moment(from), days)));
    length && same && until == row.discussion_until && event.allows("rule", id.as_str())
}
