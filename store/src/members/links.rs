//! Links by which a password is set: invitations and resets. A newer link ends earlier ones of its purpose, and each
//! serves once. `access_tokens` keeps a link's hash; the outbox holds the link itself until the letter has gone out, or,
//! where it is handed over by hand, until it was used or has ended.
//!
//! A link by hand is shown to whoever invited the member and to nobody else. For a member who holds a role there is none by
//! hand, for a first password as for a new one: whoever may invite could otherwise act as the treasurer.

use std::collections::HashSet;

use diesel::prelude::*;
use domain::agreements::clauses::hash;
use domain::language::Language;
use domain::members::mail::MailKind;
use domain::members::power::Power;
use domain::members::status::{MemberNumber, Status};
use domain::{Day, Moment};

use super::letters::{Addressee, Letters};
use super::outbox::NewMail;
use super::permission::held_on;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{access_tokens, credentials, events, members, outbox, role_grants};
use crate::time::stored;
use crate::tx::Tx;

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkPurpose {
    /// The first password, by invitation; serves for 14 days.
    Invitation,
    /// A new password; serves for 2 hours.
    Reset,
}

impl LinkPurpose {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Invitation, Self::Reset];

    /// The letter that brings it.
    const fn mail(self) -> MailKind {
        match self {
            Self::Invitation => MailKind::Invitation,
            Self::Reset => MailKind::Reset,
        }
    }

    /// The name under which it is stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.mail().as_str()
    }

    /// How long a link serves, in hours.
    #[must_use]
    pub const fn hours(self) -> i64 {
        match self {
            Self::Invitation => 14 * 24,
            Self::Reset => 2,
        }
    }

    /// The moment from which a link made at `now` no longer serves.
    #[must_use]
    pub fn expiry(self, now: Moment) -> Moment {
        now + chrono::Duration::hours(self.hours())
    }

    /// The moment before which no link was made that serves now.
    pub(super) fn oldest(now: Moment) -> Moment {
        now - chrono::Duration::hours(Self::Invitation.hours())
    }
}

/// Those of some members who hold a role on a day, or are to hold one later.
pub(super) fn with_roles(conn: &mut DbConn, members: &[MemberId], today: Day) -> Result<HashSet<MemberId>, StoreError> {
    let held: Vec<MemberId> = role_grants::table
        .filter(role_grants::member_id.eq_any(members))
        .filter(role_grants::valid_until.is_null().or(role_grants::valid_until.gt(today)))
        .select(role_grants::member_id)
        .load(conn)?;
    Ok(held.into_iter().collect())
}

/// A member to whom a link can be given.
#[derive(Debug, Clone)]
pub(super) struct LinkMember {
    pub id: MemberId,
    pub number: i64,
    pub name: String,
    pub email: Option<String>,
    pub language: Language,
    pub status: Status,
    pub has_password: bool,
}

type LinkMemberRow = (MemberId, i64, String, Option<String>, String, String, Option<String>);

/// The members of some identifiers who may sign in or have left, in the order of their numbers.
pub(super) fn link_members(conn: &mut DbConn, ids: &[MemberId]) -> Result<Vec<LinkMember>, StoreError> {
    let rows: Vec<LinkMemberRow> = members::table
        .left_join(credentials::table)
        .filter(members::id.eq_any(ids))
        .order(members::number)
        .select((
            members::id,
            members::number,
            members::name,
            members::email,
            members::language,
            members::status,
            credentials::member_id.nullable(),
        ))
        .load(conn)?;
    rows.into_iter()
        .map(|(id, number, name, email, language, status, credential)| {
            let status = status.parse().map_err(|_| StoreError::Corrupt(format!("the status of M-{number}")))?;
            let language = Language::from_tag(&language).unwrap_or(Language::En);
            Ok(LinkMember { id, number, name, email, language, status, has_password: credential.is_some() })
        })
        .collect()
}

impl Tx<'_> {
    /// Makes a link of a token, ends earlier ones of its purpose, and sends it or lays it out for whoever may hand it
    /// over; whether it is mailed. Where nobody may hand it over there is no link, and earlier ones serve on.
    ///
    /// # Errors
    /// `error-role-by-hand` for an invitation by hand of a member who holds a role, or is to hold one.
    pub(super) fn issue_link(
        &mut self,
        member: &LinkMember,
        purpose: LinkPurpose,
        token: &str,
        letters: &Letters,
    ) -> Result<bool, CommandError> {
        let mailed = letters.by_mail && member.email.is_some();
        let shown_to = match purpose {
            _ if mailed => None,
            LinkPurpose::Invitation if self.holds_role(&member.id)? => {
                return Err(CommandError::refused("error-role-by-hand"));
            }
            LinkPurpose::Invitation => self.actor.member().cloned(),
            LinkPurpose::Reset => self.hands_over_to(member)?,
        };
        if !mailed && shown_to.is_none() {
            return Ok(false);
        }
        self.store_link(member, purpose, token)?;
        let addressee = Addressee {
            number: member.number,
            name: member.name.clone(),
            language: member.language,
            community: self.community.name.clone(),
            stop: None,
        };
        let letter = (letters.compose)(&addressee, purpose, token);
        let mail = NewMail {
            member: &member.id,
            shown_to,
            address: member.email.clone().filter(|_| mailed),
            kind: purpose.mail(),
            subject: letter.subject,
            // What is handed over is the link alone; the page that shows it has words of its own.
            body: if mailed { letter.body } else { token.to_owned() },
        };
        self.post(mail)?;
        Ok(mailed)
    }

    /// Whether a member holds a role, or is to hold one.
    pub(super) fn holds_role(&mut self, member: &MemberId) -> Result<bool, StoreError> {
        Ok(!with_roles(self.conn, std::slice::from_ref(member), self.today)?.is_empty())
    }

    /// Who may hand a link for a new password over to a member: whoever invited them and may still invite. Nobody may
    /// where the member holds a role, or is to hold one.
    fn hands_over_to(&mut self, member: &LinkMember) -> Result<Option<MemberId>, StoreError> {
        if self.holds_role(&member.id)? {
            return Ok(None);
        }
        let inviter: Option<Option<i64>> = events::table
            .filter(events::subject.eq(MemberNumber(member.number).to_string()))
            .filter(events::action.eq("members.member.invited"))
            .order((events::occurred_at.desc(), events::id.desc()))
            .select(events::actor_number)
            .first(self.conn)
            .optional()?;
        let Some(number) = inviter.flatten() else { return Ok(None) };
        let id: Option<MemberId> =
            members::table.filter(members::number.eq(number)).select(members::id).first(self.conn).optional()?;
        let Some(id) = id else { return Ok(None) };
        let may = held_on(self.conn, &id, self.today)?.allows(Power::InviteMembers);
        Ok(may.then_some(id))
    }

    /// Keeps a link's hash; earlier ones of the same purpose no longer serve.
    pub(super) fn store_link(
        &mut self,
        member: &LinkMember,
        purpose: LinkPurpose,
        token: &str,
    ) -> Result<(), StoreError> {
        self.end_links(&member.id, &[purpose])?;
        diesel::insert_into(access_tokens::table)
            .values((
                access_tokens::token_hash.eq(hash(token)),
                access_tokens::member_id.eq(&member.id),
                access_tokens::purpose.eq(purpose.as_str()),
                access_tokens::created_by.eq(self.actor.member().map(MemberId::as_str)),
                access_tokens::created_at.eq(stored(self.now)),
                access_tokens::expires_at.eq(stored(purpose.expiry(self.now))),
            ))
            .execute(self.conn)?;
        Ok(())
    }

    /// Ends a member's links, and takes back the letters that have not gone out.
    pub(super) fn end_links(&mut self, member: &MemberId, purposes: &[LinkPurpose]) -> Result<(), StoreError> {
        let names: Vec<_> = purposes.iter().map(|purpose| purpose.as_str()).collect();
        diesel::delete(
            access_tokens::table
                .filter(access_tokens::member_id.eq(member))
                .filter(access_tokens::purpose.eq_any(&names))
                .filter(access_tokens::used_at.is_null()),
        )
        .execute(self.conn)?;
        diesel::delete(
            outbox::table
                .filter(outbox::member_id.eq(member.as_str()))
                .filter(outbox::kind.eq_any(&names))
                .filter(outbox::sent_at.is_null()),
        )
        .execute(self.conn)?;
        Ok(())
    }
}

/// Whom a link is for, while it serves.
#[derive(Debug, Clone)]
pub struct LinkHolder {
    /// The member's number, by which they can sign in.
    pub number: i64,
    /// The member's name.
    pub name: String,
    /// The member's language.
    pub language: Language,
    /// The member, for the command that uses the link.
    pub(crate) id: MemberId,
}

/// Whom a link is for; `None` where it is unknown, used, ended or too old, or where the member has left.
///
/// # Errors
/// If the database fails.
pub async fn link_holder(
    db: &Db,
    token: &str,
    purpose: LinkPurpose,
    now: Moment,
) -> Result<Option<LinkHolder>, StoreError> {
    let token_hash = hash(token.trim());
    db.read(move |conn| holder(conn, &token_hash, purpose, now)).await
}

pub(super) fn holder(
    conn: &mut DbConn,
    token_hash: &str,
    purpose: LinkPurpose,
    now: Moment,
) -> Result<Option<LinkHolder>, StoreError> {
    let row: Option<(MemberId, i64, String, String, String)> = access_tokens::table
        .inner_join(members::table)
        .filter(access_tokens::token_hash.eq(token_hash))
        .filter(access_tokens::purpose.eq(purpose.as_str()))
        .filter(access_tokens::used_at.is_null())
        .filter(access_tokens::expires_at.gt(stored(now)))
        .select((members::id, members::number, members::name, members::language, members::status))
        .first(conn)
        .optional()?;
    let Some((id, number, name, language, status)) = row else { return Ok(None) };
    if !status.parse::<Status>().is_ok_and(Status::may_act) {
        return Ok(None);
    }
    let language = Language::from_tag(&language).unwrap_or(Language::En);
    Ok(Some(LinkHolder { number, name, language, id }))
}
