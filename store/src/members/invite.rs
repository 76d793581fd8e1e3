//! Inviting a member to sign in, and asking for a new password.

use std::net::IpAddr;

use diesel::prelude::*;
use domain::Moment;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::text::line;
use serde_json::json;

use super::attempts;
use super::identifier::{Identifier, members_of};
use super::letters::Letters;
use super::links::{LinkPurpose, link_members};
use crate::act::{Act, Actor};
use crate::audit::Event;
use crate::community::fresh_token;
use crate::db::Db;
use crate::error::CommandError;
use crate::schema::members;

/// Invites a member who has no password yet; whether the invitation goes out by mail. Otherwise the link waits on the
/// member's page for the one who invited them.
///
/// # Errors
/// `error-has-password` for a member who has one (they ask for a reset themselves); `error-member-left`;
/// `error-role-by-hand` for a member with a role to whom nothing can be mailed, or is not to be; not found; forbidden without [`Power::InviteMembers`].
pub async fn invite(db: &Db, act: &Act, number: i64, letters: Letters) -> Result<bool, CommandError> {
    let token = fresh_token();
    db.command(act, "members.invite", move |tx| {
        tx.require(Power::InviteMembers)?;
        let ids = members::table.filter(members::number.eq(number)).select(members::id).load(tx.conn)?;
        let member = link_members(tx.conn, &ids)?.pop().ok_or(CommandError::NotFound)?;
        if member.has_password {
            return Err(CommandError::refused("error-has-password"));
        }
        if !member.status.may_act() {
            return Err(CommandError::refused("error-member-left"));
        }
        tx.invite_member(&member, &token, &letters)
    })
    .await
}

/// A visitor asks for a new password by number or address. Whoever asks learns nothing about who is a member: the
/// answer is the same for every identifier. Somebody whose address several members share gets a letter for each. A link
/// that cannot be mailed waits with whoever invited the member; for a member who holds a role there is none, and the
/// operator's command line helps.
///
/// # Errors
/// `error-required`, `error-too-long` or `error-characters` beside `identifier`; `error-attempts` where too much was
/// asked from this address of the network.
pub async fn ask_reset(
    db: &Db,
    identifier: &str,
    letters: Letters,
    address: IpAddr,
    now: Moment,
) -> Result<(), CommandError> {
    let identifier = line(identifier, 254).map_err(|refusal| refusal.at("identifier"))?;
    let identifier = Identifier::read(&identifier);
    attempts::begin(db, &format!("reset {}", identifier.account()), address, now, attempts::Kind::Reset).await?;
    // As many as an address may be shared by.
    let tokens: Vec<String> = (0..super::identifier::SHARED_MAX).map(|_| fresh_token()).collect();
    let act = Act::new(Actor::Visitor, now);
    db.command(&act, "members.ask_reset", move |tx| {
        let ids = members_of(tx.conn, &identifier)?;
        let members = link_members(tx.conn, &ids)?;
        for (member, token) in members.iter().zip(&tokens) {
            let mailed = tx.issue_link(member, LinkPurpose::Reset, token, &letters)?;
            let payload = json!({ "by_mail": mailed });
            tx.record(Event::new("members.reset.asked", MemberNumber(member.number).to_string(), payload))?;
        }
        Ok(())
    })
    .await
}

/// The operator's command line makes a link that resets a member's password; the link's token, which is shown once and
/// kept as a hash.
///
/// # Errors
/// Not found; `error-member-left`.
pub async fn operator_reset(db: &Db, number: i64, now: Moment) -> Result<String, CommandError> {
    let token = fresh_token();
    let act = Act::new(Actor::System, now);
    let kept = token.clone();
    db.command(&act, "members.operator_reset", move |tx| {
        let ids = members::table.filter(members::number.eq(number)).select(members::id).load(tx.conn)?;
        let member = link_members(tx.conn, &ids)?.pop().ok_or(CommandError::NotFound)?;
        if !member.status.may_act() {
            return Err(CommandError::refused("error-member-left"));
        }
        tx.store_link(&member, LinkPurpose::Reset, &kept)?;
        let event = Event::new("members.reset.by_operator", MemberNumber(number).to_string(), json!({}));
        tx.record(event)?;
        Ok(())
    })
    .await?;
    Ok(token)
}
