//! The secret address of a member's own calendar: made, made anew and revoked by the member. Only its hash is kept.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Moment;
use domain::agreements::clauses::hash;
use domain::members::status::MemberNumber;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::token::acting_in_browser;
use super::viewer::viewer;
use crate::act::{Act, Viewer};
use crate::audit::Event;
use crate::community::fresh_token;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::calendar_links;
use crate::time::{moment, stored};
use crate::tx::Tx;

/// What is remembered of an address that was made: not the address.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Made {
    token_hash: String,
}

/// Makes the secret part of the address of the acting member's calendar; one that there was leads nowhere from now on. None where this
/// form had made it before: it was known then, and never again.
///
/// # Errors
/// Forbidden to anybody but a member in a browser.
pub async fn make_calendar(db: &Db, act: &Act) -> Result<Option<String>, CommandError> {
    let token = fresh_token();
    let token_hash = hash(&token);
    let mine = token_hash.clone();
    let made = db
        .command(act, "members.make_calendar", move |tx| {
            let member = acting_in_browser(tx)?;
            let number = tx.actor.number().unwrap_or_default();
            tx.revoke_calendar(&member, number)?;
            diesel::insert_into(calendar_links::table)
                .values((
                    calendar_links::id.eq(tx.fresh()),
                    calendar_links::member_id.eq(&member),
                    calendar_links::token_hash.eq(&token_hash),
                    calendar_links::made_at.eq(stored(tx.now)),
                ))
                .execute(tx.conn)?;
            let payload = json!({ "token_hash": token_hash });
            tx.record(Event::new("members.calendar.made", MemberNumber(number).to_string(), payload))?;
            Ok(Made { token_hash: token_hash.clone() })
        })
        .await?;
    Ok((made.token_hash == mine).then_some(token))
}

/// Revokes the address of the acting member's calendar: a program that asks there finds nothing. Where there is none, nothing happens.
///
/// # Errors
/// Forbidden to anybody but a member in a browser.
pub async fn revoke_calendar(db: &Db, act: &Act) -> Result<(), CommandError> {
    db.command(act, "members.revoke_calendar", move |tx| {
        let member = acting_in_browser(tx)?;
        let number = tx.actor.number().unwrap_or_default();
        tx.revoke_calendar(&member, number)?;
        Ok(())
    })
    .await
}

impl Tx<'_> {
    /// Revokes the address of a member's calendar, where there is one.
    ///
    /// # Errors
    /// If the database fails.
    pub(super) fn revoke_calendar(&mut self, member: &MemberId, number: i64) -> Result<(), StoreError> {
        let serving: Vec<(String, String)> = calendar_links::table
            .filter(calendar_links::member_id.eq(member))
            .filter(calendar_links::revoked_at.is_null())
            .select((calendar_links::id, calendar_links::token_hash))
            .load(self.conn)?;
        for (id, token_hash) in serving {
            diesel::update(calendar_links::table.find(id))
                .set(calendar_links::revoked_at.eq(Some(stored(self.now))))
                .execute(self.conn)?;
            let payload = json!({ "token_hash": token_hash });
            self.record(Event::new("members.calendar.revoked", MemberNumber(number).to_string(), payload))?;
        }
        Ok(())
    }
}

/// Since when the viewer's own calendar stands at an address; nothing where it stands at none.
///
/// # Errors
/// If the database fails; a visitor has none.
pub async fn own_calendar(db: &Db, viewer: &Viewer) -> Result<Option<Moment>, StoreError> {
    let Some(member) = viewer.member.as_ref().map(|member| member.id.clone()) else { return Ok(None) };
    db.read(move |conn| {
        let made: Option<NaiveDateTime> = calendar_links::table
            .filter(calendar_links::member_id.eq(&member))
            .filter(calendar_links::revoked_at.is_null())
            .select(calendar_links::made_at)
            .first(conn)
            .optional()?;
        Ok(made.map(moment))
    })
    .await
}

/// The member whose calendar stands at an address, as they look at a moment; nothing where none does, or the membership is over.
///
/// # Errors
/// If the database fails.
pub async fn calendar_viewer(db: &Db, token: &str, now: Moment) -> Result<Option<Viewer>, StoreError> {
    let token_hash = hash(token);
    let member: Option<String> = db
        .read(move |conn| {
            let found = calendar_links::table
                .filter(calendar_links::token_hash.eq(token_hash))
                .filter(calendar_links::revoked_at.is_null())
                .select(calendar_links::member_id)
                .first(conn)
                .optional()?;
            Ok::<_, StoreError>(found)
        })
        .await?;
    let Some(member) = member else { return Ok(None) };
    let viewer = viewer(db, &member, now).await?;
    Ok(viewer.member.is_some().then_some(viewer))
}
