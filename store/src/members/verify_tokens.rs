//! Comparing tokens with the events that recorded them: one that nobody made would open the door to whoever wrote it.
//! How often a token is used is counted, not recorded, and so not compared.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::members::status::MemberNumber;

use crate::audit::{Expected, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{api_tokens, members};

/// Number, member, name, scopes, hash, made when, until when.
type TokenLine = (i64, String, String, String, String, NaiveDateTime, String);
/// Number, member, when.
type RevokedLine = (i64, String, NaiveDateTime);

/// Compares tokens with the log.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let made = recorded(conn, &["members.token.made"], None)?;
    let mut made = Expected::<TokenLine>::new(made.into_iter().map(|event| {
        let number = event.field("token").as_i64().unwrap_or(0);
        let (name, scopes, hash) = (event.text("name"), event.text("scopes"), event.text("token_hash"));
        (number, event.subject.clone(), name, scopes, hash, event.occurred_at, event.text("expires_at"))
    }));
    let revoked = recorded(conn, &["members.token.revoked"], None)?;
    let mut revoked = Expected::<RevokedLine>::new(
        revoked
            .into_iter()
            .map(|event| (event.field("token").as_i64().unwrap_or(0), event.subject.clone(), event.occurred_at)),
    );
    type Row = (i64, i64, String, String, String, NaiveDateTime, NaiveDateTime, Option<NaiveDateTime>);
    let rows: Vec<Row> = api_tokens::table
        .inner_join(members::table)
        .order(api_tokens::number)
        .select((
            api_tokens::number,
            members::number,
            api_tokens::name,
            api_tokens::scopes,
            api_tokens::token_hash,
            api_tokens::created_at,
            api_tokens::expires_at,
            api_tokens::revoked_at,
        ))
        .load(conn)?;
    for (number, member, name, scopes, hash, created_at, expires_at, revoked_at) in rows {
        let (row, member) = (format!("T-{number}"), MemberNumber(member).to_string());
        let line = (number, member.clone(), name, scopes, hash, created_at, expires_at.to_string());
        if !made.strike(&line) {
            verification.find("api_tokens", row.clone(), "the token is not one that the log recorded");
        }
        if let Some(at) = revoked_at
            && !revoked.strike(&(number, member, at))
        {
            verification.find("api_tokens", row, "the token was revoked by nobody whom the log knows");
        }
    }
    for (number, ..) in made.missing() {
        verification.find(
            "api_tokens",
            format!("T-{number}"),
            "the token that the log recorded is gone or another one",
        );
    }
    for (number, ..) in revoked.missing() {
        verification.find("api_tokens", format!("T-{number}"), "the token was revoked, and the table says otherwise");
    }
    Ok(())
}
