//! Proxies: who represents a member in one meeting. Given and taken back until the meeting is over; what was voted with one stays.

use diesel::prelude::*;
use domain::decisions::meeting::Standing;
use domain::decisions::meeting::attendance::may_give;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::rules::parameter::PROXIES_MAX;
use serde_json::json;

use super::attend::presence_of;
use super::present::proxies_now;
use super::row::{MeetingRow, told};
use crate::act::Act;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::rules::in_force;
use crate::schema::meeting_proxies;

/// How many proxies one member may hold by the rules of a day; none where they say nothing of it.
pub(super) fn most_proxies(conn: &mut DbConn, day: domain::Day) -> Result<i64, StoreError> {
    match in_force(conn, PROXIES_MAX, "", day)? {
        Some(value) => Ok(value.typed()?.number()),
        None => Ok(0),
    }
}

/// Has another member represent the actor in a meeting; `holder` by number or name. One that was given to somebody else ends. To give the
/// same once more changes nothing.
///
/// # Errors
/// Beside `holder`, what [`may_give`] says, or what a member who cannot act is refused for; `error-proxy-present` where the actor is there
/// in person; `error-meeting-unserved`; `error-meeting-over`; [`Power::Vote`].
pub async fn give_proxy(db: &Db, act: &Act, number: i64, holder: &str) -> Result<(), CommandError> {
    let holder = holder.to_owned();
    db.command(act, "decisions.give_proxy", move |tx| {
        tx.require(Power::Vote)?;
        let member = tx.acting_member(Power::Vote)?;
        let own = tx.actor.number().ok_or(CommandError::Forbidden(Power::Vote))?;
        let row = tx.meeting(number)?;
        to_come(&row)?;
        if presence_of(tx, &row, &member)?.is_some() {
            return Err(CommandError::refused("error-proxy-present"));
        }
        let (to, holder) = tx.attendant(&holder, "holder")?;
        let proxies = proxies_now(tx.conn, &row.id)?;
        if proxies.iter().any(|given| (given.from, given.to) == (own, to)) {
            return Ok(());
        }
        let most = most_proxies(tx.conn, tx.today)?;
        may_give(&proxies, own, to, most).map_err(|refusal| refusal.at("holder"))?;
        let at = tx.after_its_counts(&row)?;
        tx.end_proxy_of(&row, &member, at)?;
        diesel::insert_into(meeting_proxies::table)
            .values((
                meeting_proxies::id.eq(tx.fresh()),
                meeting_proxies::meeting_id.eq(&row.id),
                meeting_proxies::member_id.eq(&member),
                meeting_proxies::holder_id.eq(&holder),
                meeting_proxies::given_at.eq(at),
            ))
            .execute(tx.conn)?;
        let payload = json!({ "to": MemberNumber(to).to_string(), "at": told(at) });
        tx.record(Event::new("decisions.meeting.proxy.given", row.short_name(), payload))?;
        Ok(())
    })
    .await
}

/// Takes back the proxy that the actor gave for a meeting: from now on, and in every vote of it that has not closed.
///
/// # Errors
/// `error-proxy-gone` where none is given (any more); `error-meeting-over`; [`Power::Vote`].
pub async fn revoke_proxy(db: &Db, act: &Act, number: i64) -> Result<(), CommandError> {
    db.command(act, "decisions.revoke_proxy", move |tx| {
        tx.require(Power::Vote)?;
        let member = tx.acting_member(Power::Vote)?;
        let row = tx.meeting(number)?;
        super::agenda::not_over(&row)?;
        let at = tx.after_its_counts(&row)?;
        let Some(holder) = tx.end_proxy_of(&row, &member, at)? else {
            return Err(CommandError::refused("error-proxy-gone"));
        };
        let payload = json!({ "to": holder, "at": told(at) });
        tx.record(Event::new("decisions.meeting.proxy.revoked", row.short_name(), payload))?;
        Ok(())
    })
    .await
}

/// Refuses a proxy for a meeting of which nobody was told, or that is over.
fn to_come(row: &MeetingRow) -> Result<(), CommandError> {
    match row.standing() {
        Standing::Noticed | Standing::Open => Ok(()),
        Standing::Called => Err(CommandError::refused("error-meeting-unserved")),
        Standing::Closed | Standing::Cancelled => Err(CommandError::refused("error-meeting-over")),
    }
}
