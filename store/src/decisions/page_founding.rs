//! What the founding act did beside setting rules: it is no effect of a vote, and stands in the rows that name it.

use diesel::prelude::*;
use domain::members::role::Role;

use super::page::MemberName;
use super::row::DecisionRow;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{agreement_versions, agreements, authorities, circles, members, role_grants};

/// What a community began with.
#[derive(Debug, Clone, Default)]
pub struct Founding {
    /// Roles, each with who was given it.
    pub roles: Vec<(Role, MemberName)>,
    /// Circles: address part and name.
    pub circles: Vec<(String, String)>,
    /// Agreements: address part, title and version.
    pub agreements: Vec<(String, String, i64)>,
}

/// What a decision that took no vote founded.
pub(super) fn founding(conn: &mut DbConn, row: &DecisionRow) -> Result<Option<Founding>, StoreError> {
    if row.voting_from.is_some() || row.enacted_at.is_none() {
        return Ok(None);
    }
    let own = authorities::table.filter(authorities::decision_id.eq(row.id.as_str())).select(authorities::id);
    let authority: Vec<String> = own.load(conn)?;
    let roles: Vec<(String, i64, String)> = role_grants::table
        .inner_join(members::table)
        .filter(role_grants::authority_id.eq_any(&authority))
        .filter(role_grants::circle_id.is_null())
        .order(role_grants::id)
        .select((role_grants::role, members::number, members::name))
        .load(conn)?;
    let circles: Vec<(String, String)> = circles::table
        .filter(circles::authority_id.eq_any(&authority))
        .order(circles::name)
        .select((circles::slug, circles::name))
        .load(conn)?;
    let agreements: Vec<(String, String, i64)> = agreement_versions::table
        .inner_join(agreements::table)
        .filter(agreement_versions::authority_id.eq_any(&authority))
        .order(agreements::title)
        .select((agreements::slug, agreements::title, agreement_versions::number))
        .load(conn)?;
    let roles = roles.into_iter().map(|(role, number, name)| {
        let role: Role = role.parse().map_err(|_| StoreError::Corrupt(format!("role {role}")))?;
        Ok::<_, StoreError>((role, MemberName { number, name }))
    });
    Ok(Some(Founding { roles: roles.collect::<Result<_, StoreError>>()?, circles, agreements }))
}
