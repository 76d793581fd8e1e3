//! The rules that a decision's page shows: those kept at each stage so far, and for the stages to come those of today.

use diesel::prelude::*;
use domain::Day;
use domain::decisions::choosing::Choosing;
use domain::decisions::count::Majority;
use domain::decisions::method::Method;
use domain::decisions::stage::Stage;
use domain::rules::parameter::{DISCUSSION_DAYS, MAJORITY, read_class_in_kind};

use super::governed::{Held, decided_by, governing_value, voting_values};
use super::page::DecisionPage;
use super::present_when::{is_of_present, meeting_needed};
use super::row::DecisionRow;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::DecisionId;
use crate::rules::RuleValue;
use crate::schema::{classes, decision_rules, rule_values};

/// A rule value that governs a stage of the decision.
#[derive(Debug, Clone)]
pub struct GoverningRule {
    /// The stage.
    pub stage: Stage,
    /// The parameter's key.
    pub key: String,
    /// The class or kind of decision; empty for the community.
    pub scope: String,
    /// The name of that class.
    pub class: Option<String>,
    /// The stored value.
    pub value: String,
    /// Since when the value holds.
    pub since: Day,
}

impl DecisionPage {
    /// The rule of a key that governs its vote, or would if that opened today; where a key says nothing of votes, the rule of the first stage
    /// that it governs. Of a key that has values for several classes it is the first: `rules` has them all.
    #[must_use]
    pub fn rule(&self, key: &str) -> Option<&GoverningRule> {
        rule_of(&self.rules, key)
    }
}

/// The rule of a key that governs the vote; where none does, the first of another stage.
fn rule_of<'a>(rules: &'a [GoverningRule], key: &str) -> Option<&'a GoverningRule> {
    // Of several that are least it is the first.
    rules.iter().filter(|rule| rule.key == key).min_by_key(|rule| rule.stage != Stage::Voting)
}

/// How a decision is voted on: among its options, or by what the rules that govern its vote say.
pub(super) fn method_of(choosing: Option<&Choosing>, rules: &[GoverningRule]) -> Method {
    let majority = rule_of(rules, MAJORITY).and_then(|rule| rule.value.parse::<Majority>().ok());
    let majority = majority.map_or(Method::Majority, Method::from);
    choosing.map_or(majority, |choosing| choosing.method)
}

/// The rules that govern a decision, by stage, key and class.
pub(super) fn governing_rules(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<GoverningRule>, StoreError> {
    type Row = (String, String, String, String, Day, Option<String>);
    let rows: Vec<Row> = decision_rules::table
        .inner_join(rule_values::table.on(decision_rules::rule_value_id.eq(rule_values::id)))
        .left_join(classes::table.on(decision_rules::scope.eq(classes::slug)))
        .filter(decision_rules::decision_id.eq(decision))
        .order((decision_rules::stage, decision_rules::rule_key, classes::position, decision_rules::scope))
        .select((
            decision_rules::stage,
            decision_rules::rule_key,
            decision_rules::scope,
            decision_rules::value,
            rule_values::valid_from,
            classes::name.nullable(),
        ))
        .load(conn)?;
    let corrupt = |_| StoreError::Corrupt(format!("a rule of decision {decision}"));
    let in_kinds = rows.iter().any(|(_, _, scope, ..)| read_class_in_kind(scope).is_some());
    let names: Vec<(String, String)> =
        if in_kinds { classes::table.select((classes::slug, classes::name)).load(conn)? } else { Vec::new() };
    let in_kind = |scope: &str| {
        let (class, _) = read_class_in_kind(scope)?;
        names.iter().find(|(slug, _)| slug == class).map(|(_, name)| name.clone())
    };
    rows.into_iter()
        .map(|(stage, key, scope, value, since, class)| {
            let class = class.or_else(|| in_kind(&scope));
            Ok(GoverningRule { stage: stage.parse().map_err(corrupt)?, key, scope, class, value, since })
        })
        .collect()
}

/// The rules that would govern the stages to come if those began today.
pub(super) fn coming_rules(conn: &mut DbConn, row: &DecisionRow, today: Day) -> Result<Vec<GoverningRule>, StoreError> {
    let (stage, kind) = (row.stage()?, row.kind()?);
    let mut coming = Vec::new();
    if stage == Stage::Draft {
        coming.push(to_come(Stage::Discussion, governing_value(conn, DISCUSSION_DAYS, kind, today)?));
    }
    if matches!(stage, Stage::Draft | Stage::Discussion) {
        let decided = decided_by(conn, row)?;
        let of_present = is_of_present(conn, kind, decided, today)?;
        let outside = meeting_needed(conn, kind, today)?.goes_without() && !of_present;
        let held = if outside { Held::Outside } else { Held::InMeeting };
        let values = voting_values(conn, kind, decided, held, today)?;
        coming.extend(values.into_iter().map(|value| to_come(Stage::Voting, value)));
    }
    Ok(coming)
}

fn to_come(stage: Stage, value: RuleValue) -> GoverningRule {
    let RuleValue { key, scope, value, valid_from, .. } = value;
    GoverningRule { stage, key, scope, class: None, value, since: valid_from }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_key_that_governs_two_stages_the_vote_has_its_own() {
        let since = Day::from_ymd_opt(2026, 1, 1).unwrap();
        let rule = |stage: Stage, key: &str, value: &str| {
            let (key, scope, value) = (key.to_owned(), String::new(), value.to_owned());
            GoverningRule { stage, key, scope, class: None, value, since }
        };
        let rules = [
            rule(Stage::Discussion, MAJORITY, "simple"),
            rule(Stage::Discussion, DISCUSSION_DAYS, "3"),
            rule(Stage::Voting, MAJORITY, "consent"),
        ];
        let value = |key: &str| rule_of(&rules, key).map(|rule| rule.value.as_str());
        assert_eq!(
            (value(MAJORITY), value(DISCUSSION_DAYS), value("dues.due_day")),
            (Some("consent"), Some("3"), None)
        );
    }
}
