//! The steps that floors and caps made of a member's portion, as far as whoever asks may see them.

use diesel::prelude::*;
use domain::members::power::Power;
use domain::sharing::{BoundSteps, Who, bound_steps};

use super::basis::Basis;
use super::portion::{Which, group_floor, load_portions};
use super::run::SharingRunLine;
use super::statement::{Statement, require_reader};
use super::verify_runs::taken_again;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::portions;

/// What floors and caps made of a portion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bounding {
    /// The steps, with their sums over those who lie on a bound and those who do not.
    Steps(Box<BoundSteps>),
    /// They are not told, since one of the sums is over fewer members than the rule on groups asks for: what another used or pays
    /// would follow from it.
    Few,
}

/// The steps of a statement whose month has floors or caps on some portion; none for another. Whoever reads the treasury, and so
/// sees every portion, sees them in any case.
///
/// # Errors
/// Forbidden, as the statement itself; the database fails.
pub async fn bounding(db: &Db, viewer: &Viewer, statement: &Statement) -> Result<Option<Bounding>, CommandError> {
    let Who::Member(member) = statement.portion.who else { return Ok(None) };
    require_reader(viewer, member)?;
    if !statement.bounded {
        return Ok(None);
    }
    let sees_all = viewer.may(Power::ReadTreasury);
    let (line, basis) = (statement.line.clone(), statement.basis.clone());
    let found = db.read(move |conn| {
        if !sees_all && are_few(conn, &line)? {
            return Ok::<_, StoreError>(Bounding::Few);
        }
        Ok(Bounding::Steps(Box::new(steps(conn, &line, &basis, member)?)))
    });
    Ok(Some(found.await?))
}

/// Whether those who lie on a bound or those who lie on none are some, and fewer members than the rule on groups asks for.
fn are_few(conn: &mut DbConn, line: &SharingRunLine) -> Result<bool, StoreError> {
    let Some(floor) = group_floor(conn, line.due_on)? else { return Ok(true) };
    let bounds: Vec<Option<String>> = portions::table
        .filter(portions::run_id.eq(&line.id))
        .filter(portions::member_id.is_not_null())
        .select(portions::bound)
        .load(conn)?;
    let bound = bounds.iter().flatten().count();
    Ok([bound, bounds.len() - bound].into_iter().any(|members| (1..floor).contains(&members)))
}

/// The month, shared again from what it was shared by, so that the steps cannot say anything else than the portion.
fn steps(conn: &mut DbConn, line: &SharingRunLine, basis: &Basis, member: i64) -> Result<BoundSteps, StoreError> {
    let portions = load_portions(conn, &line.id, Which::All)?;
    let steps = taken_again(basis, &portions).and_then(|(segments, takers)| {
        bound_steps(line.month, &basis.terms, &segments, takers, &Who::Member(member)).ok().flatten()
    });
    steps.ok_or_else(|| StoreError::Corrupt(format!("the steps of a portion of {}", line.month)))
}
