//! The token that opens the set-up page: printed by the server, kept as a hash only, used once.

use diesel::prelude::*;
use domain::Moment;
use domain::agreements::clauses::hash;

use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::setup_tokens;
use crate::time::stored;

/// Makes a set-up token for an empty database; earlier ones no longer count.
///
/// # Errors
/// If the database fails.
pub async fn issue_setup_token(db: &Db, now: Moment) -> Result<String, CommandError> {
    let token = fresh_token();
    let token_hash = hash(&token);
    db.write(move |conn| {
        diesel::delete(setup_tokens::table.filter(setup_tokens::used_at.is_null())).execute(conn)?;
        diesel::insert_into(setup_tokens::table)
            .values((setup_tokens::token_hash.eq(&token_hash), setup_tokens::created_at.eq(stored(now))))
            .execute(conn)?;
        Ok(())
    })
    .await?;
    Ok(token)
}

/// Whether a token opens the set-up page now.
///
/// # Errors
/// If the database fails.
pub async fn check_setup_token(db: &Db, token: &str) -> Result<bool, StoreError> {
    let token_hash = hash(token.trim());
    db.read(move |conn| is_valid(conn, &token_hash)).await
}

pub(super) fn is_valid(conn: &mut DbConn, token_hash: &str) -> Result<bool, StoreError> {
    let unused = setup_tokens::table.find(token_hash).filter(setup_tokens::used_at.is_null());
    Ok(diesel::select(diesel::dsl::exists(unused)).get_result(conn)?)
}

/// Uses a token up; whether it was valid.
pub(super) fn use_up(conn: &mut DbConn, token: &str, now: Moment) -> Result<bool, StoreError> {
    let unused = setup_tokens::table.find(hash(token.trim())).filter(setup_tokens::used_at.is_null());
    Ok(diesel::update(unused).set(setup_tokens::used_at.eq(Some(stored(now)))).execute(conn)? == 1)
}

/// 160 random bits in lower-case hexadecimal, in groups that can be read out.
pub(crate) fn fresh_token() -> String {
    let bits: [u16; 10] = rand::random();
    bits.map(|part| format!("{part:04x}")).join("-")
}
