//! Who comes to a meeting and who leaves it: in the room by whoever runs it, from elsewhere also by oneself.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::meeting::{Manner, Standing, doors};
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::validation::Refusal;
use serde_json::json;

use super::super::row::DecisionRow;
use super::row::{MeetingRow, told};
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{meeting_presences, meeting_proxies, members};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// Notes that a member has come to a meeting: `who` by number or name, or nobody for whoever acts. A proxy that they gave ends. To note the
/// same again changes nothing; another manner takes the place of the one before.
///
/// # Errors
/// Beside `who`, what a member who cannot act is refused for; `error-choice` beside `manner`; `error-manner-form` where the meeting's form
/// has no such; `error-manner-room` for somebody who would note themself as in the room; `error-meeting-doors` with the moment from which
/// on; `error-meeting-unserved`; `error-meeting-over`; [`Power::Vote`] for oneself, for others [`Power::RunMeetings`] or the chair.
pub async fn arrive(db: &Db, act: &Act, number: i64, who: &str, manner: &str) -> Result<(), CommandError> {
    let (who, manner) = (who.to_owned(), manner.to_owned());
    db.command(act, "decisions.arrive", move |tx| {
        let row = tx.meeting(number)?;
        let (member_number, member, runs) = tx.who_attends(&row, &who)?;
        let manner: Manner = manner.parse().map_err(|refusal: Refusal| refusal.at("manner"))?;
        attendable(&row, tx)?;
        if !row.form()?.takes(manner) {
            return Err(Refusal::new("error-manner-form").at("manner").into());
        }
        if manner == Manner::Room && !runs {
            return Err(Refusal::new("error-manner-room").at("manner").into());
        }
        tx.note_presence(&row, (member_number, &member), manner)
    })
    .await
}

/// Notes that a member has left a meeting: `who` by number or name, or nobody for whoever acts. Whoever is in the chair hands it over first;
/// that they went without doing so is noted by others.
///
/// # Errors
/// `error-not-attending`; `error-chair-leaves`; `error-meeting-over`; beside `who`, and by whom, as [`arrive`].
pub async fn leave(db: &Db, act: &Act, number: i64, who: &str) -> Result<(), CommandError> {
    let who = who.to_owned();
    db.command(act, "decisions.leave", move |tx| {
        let row = tx.meeting(number)?;
        let (member_number, member, _) = tx.who_attends(&row, &who)?;
        attendable(&row, tx)?;
        let Some((id, _)) = presence_of(tx, &row, &member)? else {
            return Err(CommandError::refused("error-not-attending"));
        };
        let is_own = tx.actor.number() == Some(member_number);
        if is_own && row.standing() == Standing::Open && row.chair_id.as_ref() == Some(&member) {
            return Err(CommandError::refused("error-chair-leaves"));
        }
        let at = tx.after_its_counts(&row)?;
        diesel::update(meeting_presences::table.find(id))
            .set(meeting_presences::left_at.eq(Some(at)))
            .execute(tx.conn)?;
        let payload = json!({ "member": MemberNumber(member_number).to_string(), "at": told(at) });
        tx.record(Event::new("decisions.meeting.left", row.short_name(), payload))?;
        Ok(())
    })
    .await
}

/// Refuses where nobody can come or leave: before the doors open, and after the end.
fn attendable(row: &MeetingRow, tx: &Tx<'_>) -> Result<(), CommandError> {
    match row.standing() {
        Standing::Open => Ok(()),
        Standing::Noticed => {
            let doors = doors(moment(row.starts_at));
            if stored(tx.now) >= stored(doors) {
                return Ok(());
            }
            Err(Refusal::new("error-meeting-doors").with("from", doors).into())
        }
        Standing::Called => Err(CommandError::refused("error-meeting-unserved")),
        Standing::Closed | Standing::Cancelled => Err(CommandError::refused("error-meeting-over")),
    }
}

/// The presence of a member who is there now, with its manner.
pub(super) fn presence_of(
    tx: &mut Tx<'_>,
    row: &MeetingRow,
    member: &MemberId,
) -> Result<Option<(String, String)>, StoreError> {
    let found = meeting_presences::table
        .filter(meeting_presences::meeting_id.eq(&row.id))
        .filter(meeting_presences::member_id.eq(member))
        .filter(meeting_presences::left_at.is_null())
        .select((meeting_presences::id, meeting_presences::manner))
        .first(tx.conn)
        .optional()?;
    Ok(found)
}

impl Tx<'_> {
    /// Notes that a member is there from now on, in a manner that the meeting's form has; their number is that of the member. To note the same
    /// again changes nothing.
    pub(super) fn note_presence(
        &mut self,
        row: &MeetingRow,
        (number, member): (i64, &MemberId),
        manner: Manner,
    ) -> Result<(), CommandError> {
        let before = presence_of(self, row, member)?;
        if before.as_ref().is_some_and(|(_, stored)| stored == manner.as_str()) {
            return Ok(());
        }
        let at = self.after_its_counts(row)?;
        if let Some((id, _)) = before {
            diesel::update(meeting_presences::table.find(id))
                .set(meeting_presences::left_at.eq(Some(at)))
                .execute(self.conn)?;
        }
        diesel::insert_into(meeting_presences::table)
            .values((
                meeting_presences::id.eq(self.fresh()),
                meeting_presences::meeting_id.eq(&row.id),
                meeting_presences::member_id.eq(member),
                meeting_presences::manner.eq(manner.as_str()),
                meeting_presences::arrived_at.eq(at),
            ))
            .execute(self.conn)?;
        let ended = self.end_proxy_of(row, member, at)?;
        let payload = json!({
            "member": MemberNumber(number).to_string(), "manner": manner, "at": told(at), "proxy_ended": ended,
        });
        self.record(Event::new("decisions.meeting.arrived", row.short_name(), payload))?;
        Ok(())
    }

    /// Who comes or leaves: the actor, or somebody whom whoever runs the meeting names; and whether the actor runs it.
    fn who_attends(&mut self, row: &MeetingRow, who: &str) -> Result<(i64, MemberId, bool), CommandError> {
        let runs = match self.require_running(row) {
            Ok(()) => true,
            Err(CommandError::Forbidden(_)) => false,
            Err(error) => return Err(error),
        };
        if !who.trim().is_empty() {
            if !runs {
                return Err(CommandError::Forbidden(Power::RunMeetings));
            }
            let (number, member) = self.attendant(who, "who")?;
            return Ok((number, member, true));
        }
        self.require(Power::Vote)?;
        let member = self.acting_member(Power::Vote)?;
        let number = self.actor.number().ok_or(CommandError::Forbidden(Power::Vote))?;
        Ok((number, member, runs))
    }

    /// Refuses, beside `member`, the vote of somebody who is not there and for whom it would be entered.
    pub(super) fn require_noted_there(&mut self, row: &DecisionRow, voter: &MemberId) -> Result<(), CommandError> {
        match self.require_there(row, voter) {
            Err(CommandError::Invalid(_)) => {
                let name: String = members::table.find(voter).select(members::name).first(self.conn)?;
                Err(Refusal::new("error-noted-not-present").with("name", name).at("member").into())
            }
            other => other,
        }
    }

    /// A member who can take part in meetings, by number or by a name that one member alone bears; `field` is where it was typed.
    pub(super) fn attendant(&mut self, typed: &str, field: &str) -> Result<(i64, MemberId), CommandError> {
        let refused = |key: &'static str| CommandError::from(Refusal::new(key).at(field));
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(refused("error-required"));
        }
        let number = match typed.parse::<MemberNumber>() {
            Ok(MemberNumber(number)) => Some(number),
            Err(()) => self.one_named(typed)?,
        };
        let number = number.ok_or_else(|| refused("error-member-number"))?;
        match self.member_numbered(number) {
            Ok((id, status)) if status.may_act() => Ok((number, id)),
            Ok(_) | Err(CommandError::Invalid(_)) => {
                let told = MemberNumber(number).to_string();
                Err(Refusal::new("error-member-unknown").with("number", told).at(field).into())
            }
            Err(error) => Err(error),
        }
    }

    /// Ends the proxy that a member gave for a meeting, if any; the short name of who held it.
    pub(super) fn end_proxy_of(
        &mut self,
        row: &MeetingRow,
        member: &MemberId,
        at: NaiveDateTime,
    ) -> Result<Option<String>, StoreError> {
        let held: Option<(String, i64)> = meeting_proxies::table
            .inner_join(crate::schema::members::table.on(meeting_proxies::holder_id.eq(crate::schema::members::id)))
            .filter(meeting_proxies::meeting_id.eq(&row.id))
            .filter(meeting_proxies::member_id.eq(member))
            .filter(meeting_proxies::revoked_at.is_null())
            .select((meeting_proxies::id, crate::schema::members::number))
            .first(self.conn)
            .optional()?;
        let Some((id, holder)) = held else { return Ok(None) };
        diesel::update(meeting_proxies::table.find(id))
            .set(meeting_proxies::revoked_at.eq(Some(at)))
            .execute(self.conn)?;
        Ok(Some(MemberNumber(holder).to_string()))
    }
}
