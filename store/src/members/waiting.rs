//! Links that serve now and how they reach the members whom they are for.

use diesel::prelude::*;
use domain::Moment;
use domain::members::power::Power;

use super::links::LinkPurpose;
use super::outbox::{MAIL_DAYS_MAX, is_given_up};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{members, outbox};
use crate::time::{moment, stored};

/// How many links that wait are listed.
const WAITING_MAX: i64 = 100;

/// How far a link has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Delivery {
    /// To be handed over by the viewer, who invited the member: the secret part of the link.
    ByHand {
        /// What stands at the end of the link's address.
        token: String,
    },
    /// To be handed over by the one who invited the member.
    ByInviter {
        /// That member's number.
        number: i64,
    },
    /// The letter waits for the mail server.
    MailWaits,
    /// The letter went out.
    Mailed {
        /// When.
        at: Moment,
    },
    /// The mail server refused the letter for too long.
    MailFailed,
}

/// A link that serves now.
#[derive(Debug, Clone)]
pub struct LinkState {
    /// The member's number.
    pub number: i64,
    /// The member's name.
    pub name: String,
    /// What it is for.
    pub purpose: LinkPurpose,
    /// Until when it serves.
    pub expires_at: Moment,
    /// How far it has come.
    pub delivery: Delivery,
}

/// Links that the viewer is to hand over, or whose letter failed; the oldest first, at most a hundred.
///
/// # Errors
/// If the viewer may not invite, or the database fails.
pub async fn waiting_links(db: &Db, viewer: &Viewer, now: Moment) -> Result<Vec<LinkState>, CommandError> {
    viewer.require(Power::InviteMembers)?;
    let me = viewer.member.as_ref().map(|member| member.id.clone());
    db.read(move |conn| {
        let mine = outbox::shown_to
            .is_not_null()
            .and(outbox::shown_to.assume_not_null().eq(me.as_ref().map_or("", MemberId::as_str).to_owned()));
        let oldest = stored(now - chrono::Duration::days(MAIL_DAYS_MAX));
        let tried = outbox::address.is_not_null().and(outbox::attempts.gt(0)).and(outbox::created_at.le(oldest));
        let failed = tried.and(outbox::retried_at.is_null().or(outbox::retried_at.le(oldest)));
        let rows: Vec<Row> = outbox::table
            .inner_join(members::table.on(outbox::member_id.eq(members::id.nullable())))
            .filter(outbox::sent_at.is_null())
            .filter(mine.or(failed))
            .filter(outbox::kind.eq_any(LinkPurpose::ALL.map(LinkPurpose::as_str)))
            .filter(outbox::created_at.gt(stored(LinkPurpose::oldest(now))))
            .order((outbox::created_at, outbox::id))
            .limit(WAITING_MAX)
            .select(COLUMNS)
            .load(conn)
            .map_err(StoreError::from)?;
        Ok(serving(conn, rows, me.as_ref(), now)?)
    })
    .await
}

/// A member's links that serve now, as a viewer who may invite sees them.
pub(super) fn link_state(
    conn: &mut DbConn,
    member: &MemberId,
    viewer: Option<&MemberId>,
    now: Moment,
) -> Result<Vec<LinkState>, StoreError> {
    let rows: Vec<Row> = outbox::table
        .inner_join(members::table.on(outbox::member_id.eq(members::id.nullable())))
        .filter(outbox::member_id.eq(member.as_str()))
        .filter(outbox::kind.eq_any(LinkPurpose::ALL.map(LinkPurpose::as_str)))
        .filter(outbox::created_at.gt(stored(LinkPurpose::oldest(now))))
        .order(outbox::id.desc())
        .limit(WAITING_MAX)
        .select(COLUMNS)
        .load(conn)?;
    serving(conn, rows, viewer, now)
}

/// A letter with its member.
type Row = ((MemberId, i64, String), Letter);
/// What it is for, who may hand it over, its address, its text, when it was made and since when it is tried anew, how often it was
/// tried, when it went out.
type Letter = (String, Option<MemberId>, Option<String>, String, Made, i32, Option<chrono::NaiveDateTime>);
type Made = (chrono::NaiveDateTime, Option<chrono::NaiveDateTime>);

type MemberColumns = (members::id, members::number, members::name);
type LetterColumns = (
    outbox::kind,
    outbox::shown_to,
    outbox::address,
    outbox::body,
    (outbox::created_at, outbox::retried_at),
    outbox::attempts,
    outbox::sent_at,
);

const COLUMNS: (MemberColumns, LetterColumns) = (
    (members::id, members::number, members::name),
    (
        outbox::kind,
        outbox::shown_to,
        outbox::address,
        outbox::body,
        (outbox::created_at, outbox::retried_at),
        outbox::attempts,
        outbox::sent_at,
    ),
);

/// The links among some letters that serve now; what a viewer may hand over is shown to that viewer alone.
fn serving(
    conn: &mut DbConn,
    rows: Vec<Row>,
    viewer: Option<&MemberId>,
    now: Moment,
) -> Result<Vec<LinkState>, StoreError> {
    let inviters: Vec<MemberId> = rows.iter().filter_map(|(_, letter)| letter.1.clone()).collect();
    let inviters: Vec<(MemberId, i64)> =
        members::table.filter(members::id.eq_any(inviters)).select((members::id, members::number)).load(conn)?;
    let mut links = Vec::with_capacity(rows.len());
    for ((_, number, name), (kind, shown_to, address, body, made, attempts, sent_at)) in rows {
        let Some(purpose) = LinkPurpose::ALL.into_iter().find(|purpose| purpose.as_str() == kind) else { continue };
        let (created_at, retried_at) = made;
        let expires_at = purpose.expiry(moment(created_at));
        let given_up = is_given_up(attempts, moment(retried_at.unwrap_or(created_at)), now);
        let delivery = match (sent_at, address) {
            (Some(at), _) => Delivery::Mailed { at: moment(at) },
            (None, Some(_)) if given_up => Delivery::MailFailed,
            (None, Some(_)) => Delivery::MailWaits,
            (None, None) if shown_to.is_some() && shown_to.as_ref() == viewer => Delivery::ByHand { token: body },
            (None, None) => match inviters.iter().find(|(id, _)| Some(id) == shown_to.as_ref()) {
                Some((_, number)) => Delivery::ByInviter { number: *number },
                None => continue,
            },
        };
        if expires_at > now {
            links.push(LinkState { number, name, purpose, expires_at, delivery });
        }
    }
    Ok(links)
}
