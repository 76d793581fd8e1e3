//! The mail that members want of what goes on. Whoever has chosen nothing gets a daily digest and reminders.

use diesel::prelude::*;
use domain::members::notices::{Notices, NoticesInput, check_notices};
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use serde_json::json;

use crate::act::{Act, Viewer};
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::member_notices;
use crate::time::stored;
use crate::tx::Tx;

/// The mail that the viewer wants.
///
/// # Errors
/// Forbidden to anybody but a member, or the database fails.
pub async fn notices(db: &Db, viewer: &Viewer) -> Result<Notices, CommandError> {
    viewer.require(Power::KeepOwnData)?;
    let member = viewer.member.as_ref().map(|member| member.id.clone());
    let member = member.ok_or(CommandError::Forbidden(Power::KeepOwnData))?;
    db.read(move |conn| Ok(notices_of(conn, &member)?)).await
}

/// Sets the mail that the acting member wants; whether it is another than before.
///
/// # Errors
/// What [`check_notices`] refuses; forbidden to anybody but a member.
pub async fn set_notices(db: &Db, act: &Act, input: &NoticesInput) -> Result<bool, CommandError> {
    let wanted = check_notices(input)?;
    db.command(act, "members.set_notices", move |tx| {
        tx.require(Power::KeepOwnData)?;
        let member = tx.acting_member(Power::KeepOwnData)?;
        if notices_of(tx.conn, &member)? == wanted {
            return Ok(false);
        }
        let number = tx.actor.number().ok_or(CommandError::Forbidden(Power::KeepOwnData))?;
        tx.keep_notices(&member, wanted)?;
        tx.record_notices(number, wanted)?;
        Ok(true)
    })
    .await
}

impl Tx<'_> {
    /// Keeps the mail that a member wants, in the place of what they wanted before.
    pub(super) fn keep_notices(&mut self, member: &MemberId, wanted: Notices) -> Result<(), StoreError> {
        diesel::delete(member_notices::table.find(member)).execute(self.conn)?;
        diesel::insert_into(member_notices::table)
            .values((
                member_notices::member_id.eq(member),
                member_notices::digest.eq(wanted.digest.as_str()),
                member_notices::is_reminded.eq(wanted.reminders),
                member_notices::set_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        Ok(())
    }

    /// Records the mail that a member wants from now on.
    pub(super) fn record_notices(&mut self, number: i64, wanted: Notices) -> Result<(), StoreError> {
        let payload = json!({ "digest": wanted.digest, "reminders": wanted.reminders });
        self.record(Event::new("members.notices.set", MemberNumber(number).to_string(), payload))?;
        Ok(())
    }
}

/// The mail that a member wants.
pub(super) fn notices_of(conn: &mut DbConn, member: &MemberId) -> Result<Notices, StoreError> {
    let chosen: Option<(String, bool)> = member_notices::table
        .find(member)
        .select((member_notices::digest, member_notices::is_reminded))
        .first(conn)
        .optional()?;
    let Some((digest, reminders)) = chosen else { return Ok(Notices::default()) };
    let digest = digest.parse().map_err(|_| StoreError::Corrupt(format!("the mail that {member} wants")))?;
    Ok(Notices { digest, reminders })
}
