//! Letters that tell members of a meeting: that it is called, that something was added to its agenda, that it does not take place.
//!
//! Whom to write to is noted as the notice is served (`decisions/meetings/notice.rs`): what is left to write is whatever row says so and has
//! no letter yet, so that a round that was broken off goes on where it stopped. Where members were told several times, only the last one is
//! written: a letter tells of the meeting as it stands.

use std::fmt;
use std::sync::Arc;

use chrono_tz::Tz;
use diesel::prelude::*;
use domain::Moment;
use domain::decisions::meeting::Form;
use domain::language::Language;
use domain::members::mail::MailKind;

use super::digest_rounds::PAGE;
use super::letters::{Addressee, Letter};
use super::outbox::NewLetter;
use crate::act::{Act, Actor};
use crate::db::Db;
use crate::dialect::bulk::insert_all;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{meeting_items, meeting_notices, meetings, members, outbox};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// What a letter about a meeting tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingLetter {
    /// The meeting's number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// Where it is held.
    pub form: Form,
    /// The room; may be empty.
    pub place: String,
    /// The address by which one takes part from elsewhere; may be empty.
    pub link: String,
    /// What else members should know, in Markdown; may be empty.
    pub words: String,
    /// When it begins.
    pub starts_at: Moment,
    /// When it is to end.
    pub ends_at: Moment,
    /// The agenda: numbers and titles of the items that were announced.
    pub items: Vec<(i64, String)>,
    /// Whether members were told of it before.
    pub is_again: bool,
    /// Why it does not take place, where it does not.
    pub cancelled: Option<String>,
    /// The time zone of the community.
    pub zone: Tz,
}

type WriteMeeting = dyn Fn(&Addressee, &MeetingLetter) -> Letter + Send + Sync;

/// How letters about meetings are written: a pure function of whom one is for and what it tells.
#[derive(Clone)]
pub struct ComposeMeeting(pub Arc<WriteMeeting>);

impl fmt::Debug for ComposeMeeting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ComposeMeeting")
    }
}

/// Writes the letters about meetings that are still to be written; how many were put in the outbox. Cheap where there is nothing to do.
///
/// # Errors
/// If the database fails. What was written until then stays, and the next call goes on from there.
pub async fn write_meeting_letters(db: &Db, now: Moment, compose: ComposeMeeting) -> Result<usize, CommandError> {
    let act = Act::new(Actor::System, now);
    let mut letters = 0;
    loop {
        let any = db.read(move |conn| {
            let left = meeting_notices::table
                .inner_join(members::table)
                .inner_join(meetings::table)
                .filter(meeting_notices::is_mailed.eq(true))
                .filter(meeting_notices::letter_at.is_null())
                .filter(meeting_notices::turn.eq(meetings::notices))
                .filter(meeting_notices::dropped_at.is_null())
                .filter(members::email.is_not_null())
                .filter(meetings::closed_at.is_null())
                .filter(meetings::ends_at.gt(stored(now)));
            Ok::<bool, StoreError>(diesel::select(diesel::dsl::exists(left)).get_result(conn)?)
        });
        if !any.await? {
            return Ok(letters);
        }
        let compose = compose.clone();
        letters += db.command(&act, "members.tell_of_meetings", move |tx| tx.meeting_letters(&compose)).await?;
    }
}

/// Somebody who is to be written to: the member, number, name, language and address.
type Reader = (MemberId, i64, String, String, Option<String>);

impl Tx<'_> {
    /// Writes the next page of letters about one meeting; how many.
    fn meeting_letters(&mut self, compose: &ComposeMeeting) -> Result<usize, CommandError> {
        // Whoever has taken back their address meanwhile was told on the site: no letter is written to them, unless they give another
        // before the meeting is over.
        let next: Option<(String, i64)> = meeting_notices::table
            .inner_join(members::table)
            .inner_join(meetings::table)
            .filter(meeting_notices::is_mailed.eq(true))
            .filter(meeting_notices::letter_at.is_null())
            .filter(meeting_notices::turn.eq(meetings::notices))
            .filter(meeting_notices::dropped_at.is_null())
            .filter(members::email.is_not_null())
            .filter(meetings::closed_at.is_null())
            .filter(meetings::ends_at.gt(stored(self.now)))
            .order((meeting_notices::meeting_id, meeting_notices::turn))
            .select((meeting_notices::meeting_id, meeting_notices::turn))
            .first(self.conn)
            .optional()?;
        let Some((meeting, turn)) = next else { return Ok(0) };
        let letter = self.told_of_meeting(&meeting, turn)?;
        let readers: Vec<Reader> = meeting_notices::table
            .inner_join(members::table)
            .filter(meeting_notices::meeting_id.eq(&meeting))
            .filter(meeting_notices::turn.eq(turn))
            .filter(meeting_notices::is_mailed.eq(true))
            .filter(meeting_notices::letter_at.is_null())
            .filter(meeting_notices::dropped_at.is_null())
            .filter(members::email.is_not_null())
            .order(members::number)
            .limit(PAGE)
            .select((members::id, members::number, members::name, members::language, members::email))
            .load(self.conn)?;
        let mut letters = Vec::new();
        let mut written = Vec::with_capacity(readers.len());
        for (member, number, name, language, address) in readers {
            written.push(member.to_string());
            let language = Language::from_tag(&language)
                .ok_or_else(|| StoreError::Corrupt(format!("the language of M-{number}")))?;
            let to = Addressee { number, name, language, community: self.community.name.clone(), stop: None };
            let mail = NewLetter::of(self, MailKind::Meeting, address, (compose.0)(&to, &letter));
            letters.push(mail.to(&member).of_meeting(&meeting, turn).until(letter.ends_at));
        }
        let made = letters.len();
        insert_all!(self.conn, outbox::table, letters)?;
        diesel::update(
            meeting_notices::table
                .filter(meeting_notices::meeting_id.eq(&meeting))
                .filter(meeting_notices::turn.eq(turn))
                .filter(meeting_notices::member_id.eq_any(written)),
        )
        .set(meeting_notices::letter_at.eq(Some(stored(self.now))))
        .execute(self.conn)?;
        Ok(made)
    }

    /// What a letter about a meeting tells now.
    fn told_of_meeting(&mut self, meeting: &str, turn: i64) -> Result<MeetingLetter, StoreError> {
        type Row = (
            i64,
            (String, String, String, String, String),
            chrono::NaiveDateTime,
            chrono::NaiveDateTime,
            Option<chrono::NaiveDateTime>,
            String,
        );
        let (number, (title, form, place, link, words), starts_at, ends_at, cancelled_at, reason): Row =
            meetings::table
                .find(meeting)
                .select((
                    meetings::number,
                    (meetings::title, meetings::form, meetings::place, meetings::link, meetings::words),
                    meetings::starts_at,
                    meetings::ends_at,
                    meetings::cancelled_at,
                    meetings::cancel_reason,
                ))
                .first(self.conn)?;
        let items = meeting_items::table
            .filter(meeting_items::meeting_id.eq(meeting))
            .filter(meeting_items::struck_at.is_null())
            .filter(meeting_items::announced_at.is_not_null())
            .order(meeting_items::number)
            .select((meeting_items::number, meeting_items::title))
            .load(self.conn)?;
        let form = form.parse().map_err(|_| StoreError::Corrupt(format!("the form of MT-{number}")))?;
        Ok(MeetingLetter {
            number,
            title,
            form,
            place,
            link,
            words,
            starts_at: moment(starts_at),
            ends_at: moment(ends_at),
            items,
            is_again: turn > 1,
            cancelled: cancelled_at.map(|_| reason),
            zone: self.community.time_zone,
        })
    }
}
