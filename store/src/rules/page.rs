//! Rule values for pages: what is in force on a day, and the history of one rule, each with its authority and the
//! heading of the clause that states it.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::members::power::Power;
use domain::rules::parameter::{PARAMETERS, find, read_class_in_kind};
use domain::{Day, Moment};

use super::{RULE_VALUE_COLUMNS, RuleValue};
use crate::act::Viewer;
use crate::community::authority::{Authority, describe_all};
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::AuthorityId;
use crate::schema::{agreement_versions, agreements, classes, clauses, rule_values};
use crate::time::moment;

/// A value of a rule as pages show it.
#[derive(Debug, Clone)]
pub struct RuleEntry {
    /// The value.
    pub value: RuleValue,
    /// The first day on which the next value holds in its place; the same day as `valid_from` for a value that was
    /// replaced before it held; `None` for the last.
    pub until: Option<Day>,
    /// When it was recorded.
    pub recorded_at: Moment,
    /// By which authority.
    pub authority: Authority,
    /// The heading of the clause that states it, in the version in force on the day asked for.
    pub clause_heading: Option<String>,
    /// The name of the class that it holds for.
    pub class: Option<String>,
}

impl RuleEntry {
    /// Whether the value is the one in force on a day.
    #[must_use]
    pub fn in_force_on(&self, day: Day) -> bool {
        self.value.valid_from <= day && self.until.is_none_or(|until| day < until)
    }
}

/// Every rule's value in force on a day, in the order in which people read rules, scope by scope.
///
/// # Errors
/// If the viewer may not read agreements, or the database fails.
pub async fn on_day(db: &Db, viewer: &Viewer, day: Day) -> Result<Vec<RuleEntry>, CommandError> {
    viewer.require(Power::ReadAgreements)?;
    db.read(move |conn| {
        let mut entries = entries(conn, None, day)?;
        entries.retain(|entry| entry.in_force_on(day));
        Ok(entries)
    })
    .await
}

/// Every value that a rule has had, has, and will have: scope by scope, the latest first.
///
/// # Errors
/// Not found where there is no such rule; if the viewer may not read agreements, or the database fails.
pub async fn history(db: &Db, viewer: &Viewer, key: &str, today: Day) -> Result<Vec<RuleEntry>, CommandError> {
    viewer.require(Power::ReadAgreements)?;
    let key = find(key).ok_or(CommandError::NotFound)?.key;
    db.read(move |conn| Ok(entries(conn, Some(key), today)?)).await
}

/// The place of a scope among the others of its rule: classes by their own order, kinds of decisions by theirs.
type ScopePlace = (usize, i32);

fn entries(conn: &mut DbConn, key: Option<&'static str>, day: Day) -> Result<Vec<RuleEntry>, StoreError> {
    let mut query = rule_values::table.filter(rule_values::circle_id.is_null()).into_boxed();
    if let Some(key) = key {
        query = query.filter(rule_values::rule_key.eq(key));
    }
    let rows: Vec<(RuleValue, NaiveDateTime)> = query
        .order((rule_values::valid_from.desc(), rule_values::recorded_at.desc(), rule_values::id.desc()))
        .select((RULE_VALUE_COLUMNS, rule_values::recorded_at))
        .load(conn)?;
    let mut ids: Vec<AuthorityId> = rows.iter().map(|(value, _)| value.authority.clone()).collect();
    ids.sort();
    ids.dedup();
    let authorities = describe_all(conn, &ids)?;
    let headings = headings_on(conn, day)?;
    let classes: Vec<(String, String, i32)> =
        classes::table.select((classes::slug, classes::name, classes::position)).load(conn)?;
    let mut next: BTreeMap<(String, String), Day> = BTreeMap::new();
    let mut entries: Vec<(ScopePlace, RuleEntry)> = Vec::with_capacity(rows.len());
    for (value, recorded_at) in rows {
        // The rows come with the latest first, so that the one seen before is the one that follows.
        let until = next.insert((value.key.clone(), value.scope.clone()), value.valid_from);
        let authority = authorities.get(&value.authority).cloned();
        let authority =
            authority.ok_or_else(|| StoreError::Corrupt(format!("authority of rule value {}", value.id)))?;
        let heading = headings.get(&(value.clause_agreement.clone(), value.clause_anchor.clone()));
        let slug = read_class_in_kind(&value.scope).map_or(value.scope.as_str(), |(class, _)| class);
        let class = classes.iter().find(|(of_class, ..)| of_class == slug);
        let place = place_of(&value, class.map_or(0, |(_, _, position)| *position));
        let entry = RuleEntry {
            until,
            recorded_at: moment(recorded_at),
            authority,
            clause_heading: heading.map(|(_, heading)| heading.clone()),
            class: class.map(|(_, name, _)| name.clone()),
            value,
        };
        entries.push((place, entry));
    }
    entries.sort_by(|(a, x), (b, y)| a.cmp(b).then_with(|| x.value.scope.cmp(&y.value.scope)));
    Ok(entries.into_iter().map(|(_, entry)| entry).collect())
}

fn place_of(value: &RuleValue, class_position: i32) -> ScopePlace {
    use domain::decisions::kind::DecisionKind;
    let rule = PARAMETERS.iter().position(|parameter| parameter.key == value.key).unwrap_or(usize::MAX);
    let kind = DecisionKind::PROPOSABLE.iter().position(|kind| kind.as_str() == value.scope);
    (rule, kind.and_then(|kind| i32::try_from(kind).ok()).unwrap_or(class_position))
}

/// Version number and words of a heading, by agreement and anchor.
type Headings = BTreeMap<(String, String), (i64, String)>;

/// The heading of every clause that states a rule, in the version in force on a day.
fn headings_on(conn: &mut DbConn, day: Day) -> Result<Headings, StoreError> {
    let anchors: Vec<&str> = PARAMETERS.iter().map(|parameter| parameter.anchor).collect();
    let rows: Vec<(String, String, String, i64)> = clauses::table
        .inner_join(agreement_versions::table.inner_join(agreements::table))
        .filter(clauses::anchor.eq_any(anchors))
        .filter(agreement_versions::valid_from.le(day))
        .select((agreements::slug, clauses::anchor, clauses::heading, agreement_versions::number))
        .load(conn)?;
    let mut headings = Headings::new();
    for (slug, anchor, heading, number) in rows {
        let latest = headings.entry((slug, anchor)).or_insert((0, String::new()));
        if number > latest.0 {
            *latest = (number, heading);
        }
    }
    Ok(headings)
}
