//! A run of dues before it is posted: who would owe how much, by which rule value, and who not and why.

use std::collections::{BTreeSet, HashMap, HashSet};

use diesel::prelude::*;
use domain::calendar::{Month, day_of};
use domain::members::power::Power;
use domain::members::status::Status;
use domain::rules::parameter::{DUE_DAY, MONTHLY_DUES};
use domain::treasury::dues::{self, Plan, Rate, Terms, check_month};
use domain::{Day, Moment};

use super::origin::{Origin, origins};
use crate::act::Viewer;
use crate::community::Community;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{ClassId, MemberId, RuleValueId};
use crate::members::members_on;
use crate::rules::{in_force, required};
use crate::schema::{classes, dues_runs, members};

/// A class of members, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassName {
    /// The slug.
    pub slug: String,
    /// The name.
    pub name: String,
}

/// A run as it would be posted now.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The plan.
    pub plan: Plan,
    /// What the form must carry for the plan to be posted as it was seen.
    pub fingerprint: String,
    /// Whether the month has been posted already, so that nothing is left to do.
    pub posted: bool,
    /// The names of the members in the plan, by number.
    pub names: HashMap<i64, String>,
    /// The classes in order.
    pub classes: Vec<ClassName>,
    /// Where the amounts and the due day come from, by rule value.
    pub origins: HashMap<RuleValueId, Origin>,
}

/// Previews the run of a month.
///
/// # Errors
/// If the viewer may not run dues; what [`check_month`] refuses, beside `month`.
pub async fn preview(db: &Db, viewer: &Viewer, month: Month, now: Moment) -> Result<Preview, CommandError> {
    viewer.require(Power::RunDues)?;
    // A vote that has closed binds, whether or not anybody has counted it.
    crate::decisions::advance(db, now).await?;
    db.read(move |conn| {
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        check_month(month, founding_day(&community), day_of(now, community.time_zone))
            .map_err(|refusal| refusal.at("month"))?;
        let Planned { plan, members } = plan(conn, month)?;
        let values = plan.classes.iter().filter_map(|class| class.rate.as_ref()).map(|rate| rate.rule_value.clone());
        let values: BTreeSet<_> = values.chain([plan.due_day_value.clone()]).map(RuleValueId).collect();
        let posted = dues_runs::table.filter(dues_runs::period.eq(month.to_string()));
        Ok(Preview {
            fingerprint: plan.fingerprint(),
            plan,
            posted: diesel::select(diesel::dsl::exists(posted)).get_result(conn).map_err(StoreError::from)?,
            names: members.into_iter().map(|(number, member)| (number, member.name)).collect(),
            classes: class_names(conn)?,
            origins: origins(conn, &values)?,
        })
    })
    .await
}

/// The classes in order, which anybody may know.
///
/// # Errors
/// If the database fails.
pub async fn classes(db: &Db) -> Result<Vec<ClassName>, StoreError> {
    db.read(class_names).await
}

/// The community's day of founding.
pub(crate) fn founding_day(community: &Community) -> Day {
    day_of(community.founded_at, community.time_zone)
}

/// The classes in order.
pub(super) fn class_names(conn: &mut DbConn) -> Result<Vec<ClassName>, StoreError> {
    let rows: Vec<(String, String)> =
        classes::table.order((classes::position, classes::slug)).select((classes::slug, classes::name)).load(conn)?;
    Ok(rows.into_iter().map(|(slug, name)| ClassName { slug, name }).collect())
}

/// A member in a plan.
pub(super) struct PlannedMember {
    /// The identifier.
    pub id: MemberId,
    /// The name.
    pub name: String,
    /// The class on the first day of the month.
    pub class: ClassId,
}

/// A plan and the members in it, by number.
pub(super) struct Planned {
    /// The plan.
    pub plan: Plan,
    /// The members.
    pub members: HashMap<i64, PlannedMember>,
}

/// Plans the run of a month from the rules in force and the register on its first day.
pub(super) fn plan(conn: &mut DbConn, month: Month) -> Result<Planned, CommandError> {
    let first_day = month.first_day();
    let terms = terms(conn, first_day)?;
    let mut payers = Vec::new();
    let mut planned = HashMap::new();
    for member in members_on(conn, first_day)? {
        let (number, class) = (member.number, member.class_slug);
        payers.push(dues::Payer { member: number, class, status: member.status, joined_on: Some(member.joined_on) });
        planned.insert(number, PlannedMember { id: member.id, name: member.name, class: member.class });
    }
    let known: HashSet<i64> = planned.keys().copied().collect();
    for (member, payer) in joined_within(conn, month)?.into_iter().filter(|(_, payer)| !known.contains(&payer.member)) {
        planned.insert(payer.member, member);
        payers.push(payer);
    }
    payers.sort_by_key(|payer| payer.member);
    Ok(Planned { plan: dues::plan(month, &terms, &payers), members: planned })
}

fn terms(conn: &mut DbConn, day: Day) -> Result<Terms, CommandError> {
    let due_day = required(conn, DUE_DAY, "", day)?;
    let slugs: Vec<String> =
        classes::table.order((classes::position, classes::slug)).select(classes::slug).load(conn)?;
    let mut rates = Vec::with_capacity(slugs.len());
    for slug in slugs {
        let rate = match in_force(conn, MONTHLY_DUES, &slug, day)? {
            Some(value) => Some(Rate { amount_minor: value.typed()?.number(), rule_value: value.id.to_string() }),
            None => None,
        };
        rates.push((slug, rate));
    }
    let number = u32::try_from(due_day.typed()?.number());
    let number = number.map_err(|_| StoreError::Corrupt(format!("rule value {}", due_day.id)))?;
    Ok(Terms { due_day: number, due_day_value: due_day.id.to_string(), rates })
}

/// Members who joined after the first day of the month and within it: they begin with the next.
fn joined_within(conn: &mut DbConn, month: Month) -> Result<Vec<(PlannedMember, dues::Payer)>, StoreError> {
    type Row = (MemberId, i64, String, ClassId, String, Option<Day>);
    let rows: Vec<Row> = members::table
        .inner_join(classes::table)
        .filter(members::joined_on.gt(month.first_day()))
        .filter(members::joined_on.le(month.last_day()))
        .select((members::id, members::number, members::name, classes::id, classes::slug, members::joined_on))
        .load(conn)?;
    let joiner = |(id, number, name, class, slug, joined_on)| {
        // Not yet a member on the first day, whatever became of the membership later.
        let payer = dues::Payer { member: number, class: slug, status: Status::Applicant, joined_on };
        (PlannedMember { id, name, class }, payer)
    };
    Ok(rows.into_iter().map(joiner).collect())
}
