//! Links that serve now and how they reach the members whom they are for.

use diesel::prelude::*;
use domain::Moment;
use domain::members::power::Power;

use super::links::LinkPurpose;
use super::outbox::MAIL_ATTEMPTS_MAX;
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
    /// To be handed over by somebody who may invite: the secret part of the link.
    ByHand {
        /// What stands at the end of the link's address.
        token: String,
    },
    /// The letter waits for the mail server.
    MailWaits,
    /// The letter went out.
    Mailed {
        /// When.
        at: Moment,
    },
    /// The mail server refused the letter too often.
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

type Row = (i64, String, String, Option<String>, String, chrono::NaiveDateTime, i32, Option<chrono::NaiveDateTime>);

/// Links that wait to be handed over, or whose letter failed; the oldest first, at most a hundred.
///
/// # Errors
/// If the viewer may not invite, or the database fails.
pub async fn waiting_links(db: &Db, viewer: &Viewer, now: Moment) -> Result<Vec<LinkState>, CommandError> {
    viewer.require(Power::InviteMembers)?;
    db.read(move |conn| {
        let needs_a_hand = outbox::address.is_null().or(outbox::attempts.ge(MAIL_ATTEMPTS_MAX));
        let rows: Vec<Row> = outbox::table
            .inner_join(members::table.on(outbox::member_id.eq(members::id.nullable())))
            .filter(outbox::sent_at.is_null())
            .filter(needs_a_hand)
            .filter(outbox::created_at.gt(stored(LinkPurpose::oldest(now))))
            .order((outbox::created_at, outbox::id))
            .limit(WAITING_MAX)
            .select(COLUMNS)
            .load(conn)
            .map_err(StoreError::from)?;
        Ok(serving(rows, now))
    })
    .await
}

/// A member's links that serve now.
pub(super) fn link_state(conn: &mut DbConn, member: &MemberId, now: Moment) -> Result<Vec<LinkState>, StoreError> {
    let rows: Vec<Row> = outbox::table
        .inner_join(members::table.on(outbox::member_id.eq(members::id.nullable())))
        .filter(outbox::member_id.eq(member.as_str()))
        .filter(outbox::created_at.gt(stored(LinkPurpose::oldest(now))))
        .order(outbox::id.desc())
        .limit(WAITING_MAX)
        .select(COLUMNS)
        .load(conn)?;
    Ok(serving(rows, now))
}

const COLUMNS: (
    members::number,
    members::name,
    outbox::kind,
    outbox::address,
    outbox::body,
    outbox::created_at,
    outbox::attempts,
    outbox::sent_at,
) = (
    members::number,
    members::name,
    outbox::kind,
    outbox::address,
    outbox::body,
    outbox::created_at,
    outbox::attempts,
    outbox::sent_at,
);

fn serving(rows: Vec<Row>, now: Moment) -> Vec<LinkState> {
    rows.into_iter()
        .filter_map(|(number, name, kind, address, body, created_at, attempts, sent_at)| {
            let purpose = LinkPurpose::ALL.into_iter().find(|purpose| purpose.as_str() == kind)?;
            let expires_at = purpose.expiry(moment(created_at));
            let delivery = match (sent_at, address) {
                (Some(at), _) => Delivery::Mailed { at: moment(at) },
                (None, None) => Delivery::ByHand { token: body },
                (None, Some(_)) if attempts >= MAIL_ATTEMPTS_MAX => Delivery::MailFailed,
                (None, Some(_)) => Delivery::MailWaits,
            };
            (expires_at > now).then_some(LinkState { number, name, purpose, expires_at, delivery })
        })
        .collect()
}
