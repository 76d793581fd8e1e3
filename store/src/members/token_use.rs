//! A request by a token: in whose name, with which powers, and whether it is within the token's limit. The count lives
//! in the database, so that many servers keep one limit together. It is no command and leaves no event.

use chrono::{Duration, NaiveDateTime};
use diesel::prelude::*;
use domain::Moment;
use domain::agreements::clauses::hash;
use domain::members::status::Status;
use domain::members::token::{TOKEN_PREFIX, read_scopes};

use super::viewer::viewer;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::TokenId;
use crate::schema::{api_token_uses, api_tokens, members};
use crate::time::{moment, stored};

/// How long the window of a limit is, in seconds.
pub const TOKEN_WINDOW_SECONDS: i64 = 60;

/// How much of a token's limit is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowance {
    /// How many requests a window holds.
    pub most: i64,
    /// How many are left of it.
    pub left: i64,
    /// In how many seconds the next window begins, at least 1.
    pub resets_in_seconds: i64,
}

/// A request by a token that serves.
#[derive(Debug, Clone)]
pub struct TokenUse {
    /// The member in whose name it acts, with today's roles and the token's scopes.
    pub viewer: Viewer,
    /// What is left of its limit, after this request.
    pub allowance: Allowance,
    /// Whether this request is beyond the limit and must be refused.
    pub exceeded: bool,
}

/// Who a token acts for, and counts the request. `None` where no such token serves: it is unknown, revoked or has
/// expired, or its member has left or is suspended. A request beyond `most` in a minute is not counted.
///
/// # Errors
/// If the database fails.
pub async fn use_token(db: &Db, token: &str, now: Moment, most: i64) -> Result<Option<TokenUse>, CommandError> {
    if !token.starts_with(TOKEN_PREFIX) {
        return Ok(None);
    }
    let token_hash = hash(token);
    let Some((id, member, scopes)) = db.read(move |conn| serving(conn, &token_hash, now)).await? else {
        return Ok(None);
    };
    let scopes = read_scopes(&scopes).map_err(|_| StoreError::Corrupt(format!("the scopes of token {id}")))?;
    let viewer = Viewer { scopes: Some(scopes), ..viewer(db, &member, now).await? };
    if viewer.member.is_none() {
        return Ok(None);
    }
    let counted = db.write(move |conn| count(conn, &id, now, most)).await;
    let (used, exceeded) = match counted {
        // It cannot be counted just now, for want of room or since another program writes: what can be read is read all the same.
        Err(CommandError::Store(StoreError::Disk(_) | StoreError::Connection(_))) => (0, false),
        counted => counted?,
    };
    let from = minute(now);
    let resets_in_seconds = (TOKEN_WINDOW_SECONDS - (now - from).num_seconds()).max(1);
    let allowance = Allowance { most, left: (most - used).max(0), resets_in_seconds };
    Ok(Some(TokenUse { viewer, allowance, exceeded }))
}

fn serving(conn: &mut DbConn, token_hash: &str, now: Moment) -> Result<Option<(TokenId, String, String)>, StoreError> {
    type Row = (TokenId, String, String, NaiveDateTime, Option<NaiveDateTime>, String);
    let row: Option<Row> = api_tokens::table
        .inner_join(members::table)
        .filter(api_tokens::token_hash.eq(token_hash))
        .select((
            api_tokens::id,
            api_tokens::member_id,
            api_tokens::scopes,
            api_tokens::expires_at,
            api_tokens::revoked_at,
            members::status,
        ))
        .first(conn)
        .optional()?;
    let Some((id, member, scopes, expires_at, revoked_at, status)) = row else { return Ok(None) };
    // Somebody who is suspended may still sign in and look; a program in their name does nothing.
    let stands = status.parse::<Status>().is_ok_and(|status| matches!(status, Status::Active | Status::OnLeave));
    Ok((stands && revoked_at.is_none() && now < moment(expires_at)).then_some((id, member, scopes)))
}

/// Counts a request within its minute; how many there were, and whether this one is too many.
fn count(conn: &mut DbConn, token: &TokenId, now: Moment, most: i64) -> Result<(i64, bool), CommandError> {
    let from = stored(minute(now));
    let row: Option<(NaiveDateTime, i64)> = api_token_uses::table
        .find(token.as_str())
        .select((api_token_uses::minute_from, api_token_uses::used))
        .first(conn)
        .optional()?;
    let used = match &row {
        Some((minute_from, used)) if *minute_from == from => *used,
        _ => 0,
    };
    if used >= most {
        return Ok((used, true));
    }
    let used = used + 1;
    if row.is_some() {
        diesel::update(api_token_uses::table.find(token.as_str()))
            .set((
                api_token_uses::last_used_at.eq(stored(now)),
                api_token_uses::minute_from.eq(from),
                api_token_uses::used.eq(used),
            ))
            .execute(conn)?;
    } else {
        diesel::insert_into(api_token_uses::table)
            .values((
                api_token_uses::token_id.eq(token.as_str()),
                api_token_uses::last_used_at.eq(stored(now)),
                api_token_uses::minute_from.eq(from),
                api_token_uses::used.eq(used),
            ))
            .execute(conn)?;
    }
    Ok((used, false))
}

/// The beginning of a moment's minute.
fn minute(now: Moment) -> Moment {
    now - Duration::seconds(now.timestamp().rem_euclid(TOKEN_WINDOW_SECONDS))
        - Duration::nanoseconds(i64::from(now.timestamp_subsec_nanos()))
}
