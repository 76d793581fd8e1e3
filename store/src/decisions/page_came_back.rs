//! What came back with a membership where the decision that ended it was annulled, and what did not.

use std::collections::BTreeSet;

use diesel::prelude::*;
use domain::Day;
use domain::members::role::Role;
use domain::members::status::MemberNumber;

use super::annulments::annulled_authorities;
use super::row::DecisionRow;
use crate::audit::recorded_through;
use crate::circles::CircleName;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::{AuthorityId, MemberId};
use crate::schema::{authorities, circle_members, circles, members, role_grants};

/// What ended with a membership by a decision that was annulled since.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CameBack {
    /// The roles that came back.
    pub roles: Vec<Role>,
    /// The circles in which the place came back, by address part.
    pub circles: Vec<CircleName>,
    /// The roles that did not.
    pub roles_gone: Vec<Role>,
    /// The circles in which the place did not, by address part.
    pub circles_gone: Vec<CircleName>,
}

/// What the annulment of a decision gave back of that which the decision had ended with a membership; `None` where it was not annulled.
pub(super) fn came_back(conn: &mut DbConn, row: &DecisionRow, number: i64) -> Result<Option<CameBack>, StoreError> {
    let own: Vec<AuthorityId> =
        authorities::table.filter(authorities::decision_id.eq(row.id.as_str())).select(authorities::id).load(conn)?;
    let annulled = annulled_authorities(conn)?;
    let Some((did, (_, by))) = own.iter().find_map(|did| Some((did, annulled.get(did)?))) else { return Ok(None) };
    let member: MemberId = members::table.filter(members::number.eq(number)).select(members::id).first(conn)?;
    let (roles, roles_gone) = roles(conn, &member, did, by)?;
    let returned = returned(conn, &member, by)?;
    let left = left(conn, number, did)?;
    let (circles, circles_gone) = left.into_iter().partition(|circle| returned.contains(&circle.slug));
    Ok(Some(CameBack { roles, circles, roles_gone, circles_gone }))
}

/// The roles of a member that an authority ended: those that another gave back, and the others.
fn roles(
    conn: &mut DbConn,
    member: &MemberId,
    did: &AuthorityId,
    by: &AuthorityId,
) -> Result<(Vec<Role>, Vec<Role>), StoreError> {
    type Row = (String, Day, Option<Day>, AuthorityId, Option<AuthorityId>);
    let rows: Vec<Row> = role_grants::table
        .filter(role_grants::member_id.eq(member))
        .filter(role_grants::circle_id.is_null())
        .select((
            role_grants::role,
            role_grants::valid_from,
            role_grants::valid_until,
            role_grants::authority_id,
            role_grants::end_authority_id,
        ))
        .load(conn)?;
    let (mut ended, mut given): (BTreeSet<Role>, BTreeSet<Role>) = (BTreeSet::new(), BTreeSet::new());
    for (role, from, until, authority, ended_by) in rows {
        let role: Role = role.parse().map_err(|_| StoreError::Corrupt(format!("role {role}")))?;
        if ended_by.as_ref() == Some(did) {
            ended.insert(role);
        }
        // A term that ended on its first day was never held.
        if authority == *by && until.is_none_or(|until| until > from) {
            given.insert(role);
        }
    }
    Ok(ended.into_iter().partition(|role| given.contains(role)))
}

/// The address parts of the circles in which an authority gave a member a place again, which another had formed.
fn returned(conn: &mut DbConn, member: &MemberId, by: &AuthorityId) -> Result<Vec<String>, StoreError> {
    let rows = circle_members::table
        .inner_join(circles::table)
        .filter(circle_members::member_id.eq(member))
        .filter(circle_members::authority_id.eq(by))
        .filter(circles::authority_id.ne(by))
        .select(circles::slug)
        .load(conn)?;
    Ok(rows)
}

/// The circles that a member left by an authority.
fn left(conn: &mut DbConn, number: i64, did: &AuthorityId) -> Result<Vec<CircleName>, StoreError> {
    let name = MemberNumber(number).to_string();
    let events = recorded_through(conn, "circles.member.left", did)?.into_iter();
    let own = events.filter(|event| event.text("member") == name);
    let slugs: Vec<String> = own.map(|event| event.subject).collect();
    if slugs.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<(String, String)> = circles::table
        .filter(circles::slug.eq_any(slugs))
        .order(circles::slug)
        .select((circles::slug, circles::name))
        .load(conn)?;
    Ok(rows.into_iter().map(|(slug, name)| CircleName { slug, name }).collect())
}
