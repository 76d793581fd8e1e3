//! Who holds which role until when, and who held it before, each with the authority behind it.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::Day;
use domain::members::power::Power;
use domain::members::role::Role;

use crate::act::Viewer;
use crate::community::authority::{Authority, describe_all};
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{AuthorityId, MemberId};
use crate::schema::{members, role_grants};

/// How many terms that are over a page shows.
pub const PAST_TERMS_MAX: i64 = 200;

/// A role granted for a term.
#[derive(Debug, Clone)]
pub struct Term {
    /// The number of the member.
    pub number: i64,
    /// The member's name.
    pub name: String,
    /// The role.
    pub role: Role,
    /// The first day.
    pub from: Day,
    /// The first day without it; none where it has no end.
    pub until: Option<Day>,
    /// By which authority it was granted.
    pub authority: Authority,
    /// By which authority it was ended before its time.
    pub ended_by: Option<Authority>,
}

impl Term {
    /// Whether the role is held on a day.
    #[must_use]
    pub fn holds_on(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| until > day)
    }

    /// The last day with the role; none where it has no end.
    #[must_use]
    pub fn last_day(&self) -> Option<Day> {
        self.until.and_then(|until| until.pred_opt())
    }
}

/// The terms of a community: those that run or are still to come, and the latest of those that are over.
#[derive(Debug, Clone)]
pub struct Terms {
    /// Held on the day asked for, or to be held later; by role, then by when they end.
    pub current: Vec<Term>,
    /// Over, the latest first, at most [`PAST_TERMS_MAX`].
    pub past: Vec<Term>,
}

/// Who holds which role on a day, and who held it before.
///
/// # Errors
/// If the viewer may not read the register, or the database fails.
pub async fn terms(db: &Db, viewer: &Viewer, day: Day) -> Result<Terms, CommandError> {
    viewer.require(Power::ReadRegister)?;
    db.read(move |conn| {
        let running = role_grants::valid_until.is_null().or(role_grants::valid_until.gt(day));
        let current: Vec<TermRow> = role_grants::table
            .inner_join(members::table)
            .filter(role_grants::circle_id.is_null())
            .filter(running)
            .select(COLUMNS)
            .load(conn)
            .map_err(StoreError::from)?;
        let past: Vec<TermRow> = role_grants::table
            .inner_join(members::table)
            .filter(role_grants::circle_id.is_null())
            .filter(role_grants::valid_until.le(day))
            .order((role_grants::valid_until.desc(), role_grants::id.desc()))
            .limit(PAST_TERMS_MAX)
            .select(COLUMNS)
            .load(conn)
            .map_err(StoreError::from)?;
        let mut current = described(conn, current)?;
        current.sort_by_key(|term| (term.role, term.until.unwrap_or(Day::MAX), term.number));
        Ok(Terms { current, past: described(conn, past)? })
    })
    .await
}

/// Every term of a member, the latest first.
pub(super) fn terms_of(conn: &mut DbConn, member: &MemberId) -> Result<Vec<Term>, StoreError> {
    let rows: Vec<TermRow> = role_grants::table
        .inner_join(members::table)
        .filter(role_grants::circle_id.is_null())
        .filter(role_grants::member_id.eq(member))
        .order((role_grants::valid_from.desc(), role_grants::id))
        .select(COLUMNS)
        .load(conn)?;
    described(conn, rows)
}

/// The roles granted to some members and held on a day, in the order of roles.
pub(super) fn held_by(
    conn: &mut DbConn,
    members: &[MemberId],
    day: Day,
) -> Result<HashMap<MemberId, Vec<Role>>, StoreError> {
    let rows: Vec<(MemberId, String)> = role_grants::table
        .filter(role_grants::member_id.eq_any(members))
        .filter(role_grants::circle_id.is_null())
        .filter(role_grants::valid_from.le(day))
        .filter(role_grants::valid_until.is_null().or(role_grants::valid_until.gt(day)))
        .select((role_grants::member_id, role_grants::role))
        .load(conn)?;
    let mut held: HashMap<MemberId, Vec<Role>> = HashMap::new();
    for (member, role) in rows {
        held.entry(member).or_default().push(parse_role(&role)?);
    }
    for roles in held.values_mut() {
        roles.sort_unstable();
        roles.dedup();
    }
    Ok(held)
}

type TermRow = (i64, String, String, Day, Option<Day>, AuthorityId, Option<AuthorityId>);

const COLUMNS: (
    members::number,
    members::name,
    role_grants::role,
    role_grants::valid_from,
    role_grants::valid_until,
    role_grants::authority_id,
    role_grants::end_authority_id,
) = (
    members::number,
    members::name,
    role_grants::role,
    role_grants::valid_from,
    role_grants::valid_until,
    role_grants::authority_id,
    role_grants::end_authority_id,
);

fn described(conn: &mut DbConn, rows: Vec<TermRow>) -> Result<Vec<Term>, StoreError> {
    let mut ids: Vec<AuthorityId> =
        rows.iter().flat_map(|row| [Some(row.5.clone()), row.6.clone()]).flatten().collect();
    ids.sort_unstable();
    ids.dedup();
    let authorities = describe_all(conn, &ids)?;
    let authority =
        |id: &AuthorityId| authorities.get(id).cloned().ok_or_else(|| StoreError::Corrupt(format!("authority {id}")));
    rows.into_iter()
        .map(|(number, name, role, from, until, granted_by, ended_by)| {
            let ended_by = ended_by.as_ref().map(authority).transpose()?;
            let role = parse_role(&role)?;
            Ok(Term { number, name, role, from, until, authority: authority(&granted_by)?, ended_by })
        })
        .collect()
}

fn parse_role(role: &str) -> Result<Role, StoreError> {
    role.parse().map_err(|_| StoreError::Corrupt(format!("role {role}")))
}
