//! Who looks, with today's roles.

use diesel::prelude::*;
use domain::Moment;
use domain::calendar::day_of;
use domain::language::Language;

use super::permission::{Held, held_on};
use crate::act::{Viewer, ViewingMember};
use crate::db::Db;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::members;

/// The viewer that a session's member is now; a visitor where the member no longer exists or may not act.
///
/// # Errors
/// If the database fails.
pub async fn viewer(db: &Db, member: &str, now: Moment) -> Result<Viewer, StoreError> {
    let id = MemberId(member.to_owned());
    db.read(move |conn| {
        let Some(community) = crate::community::load(conn)? else { return Ok(Viewer::visitor()) };
        let row: Option<(i64, String, String)> = members::table
            .find(&id)
            .select((members::number, members::name, members::language))
            .first(conn)
            .optional()?;
        let Some((number, name, language)) = row else { return Ok(Viewer::visitor()) };
        let Held { roles, suspended } = held_on(conn, &id, day_of(now, community.time_zone))?;
        if roles.is_empty() {
            return Ok(Viewer::visitor());
        }
        let language = Language::from_tag(&language).unwrap_or(community.language);
        Ok(Viewer { member: Some(ViewingMember { id, number, name, language }), roles, scopes: None, suspended })
    })
    .await
}
