//! Members looked up by their identifiers or numbers, many at once.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use diesel::prelude::*;

use crate::conn::DbConn;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::members;

/// A member who was looked up.
#[derive(Debug, Clone, Queryable)]
pub(crate) struct LookedUp {
    /// The identifier.
    pub id: MemberId,
    /// The number, as in `M-17`.
    pub number: i64,
    /// The name.
    pub name: String,
}

/// The members of some identifiers, by these; whoever is none is left out.
pub(crate) fn by_id(
    conn: &mut DbConn,
    ids: impl IntoIterator<Item = MemberId>,
) -> Result<HashMap<MemberId, LookedUp>, StoreError> {
    let ids: Vec<MemberId> = ids.into_iter().collect::<BTreeSet<MemberId>>().into_iter().collect();
    let mut found = HashMap::with_capacity(ids.len());
    for some in ids.chunks(VALUES_AT_ONCE) {
        let rows: Vec<LookedUp> = members::table
            .filter(members::id.eq_any(some))
            .select((members::id, members::number, members::name))
            .load(conn)?;
        found.extend(rows.into_iter().map(|member| (member.id.clone(), member)));
    }
    Ok(found)
}

/// The members of some numbers, by these; whoever is none is left out.
pub(crate) fn by_number(
    conn: &mut DbConn,
    numbers: impl IntoIterator<Item = i64>,
) -> Result<BTreeMap<i64, LookedUp>, StoreError> {
    let numbers: Vec<i64> = numbers.into_iter().collect::<BTreeSet<i64>>().into_iter().collect();
    let mut found = BTreeMap::new();
    for some in numbers.chunks(VALUES_AT_ONCE) {
        let rows: Vec<LookedUp> = members::table
            .filter(members::number.eq_any(some))
            .select((members::id, members::number, members::name))
            .load(conn)?;
        found.extend(rows.into_iter().map(|member| (member.number, member)));
    }
    Ok(found)
}
