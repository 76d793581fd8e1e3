//! Tokens of the programming interface: made and revoked by the member in whose name they act. Only a hash is kept.

use chrono::Duration;
use diesel::dsl::max;
use diesel::prelude::*;
use domain::Moment;
use domain::agreements::clauses::hash;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::members::token::{NewToken, Scope, TOKEN_PREFIX, TOKENS_MAX, TokenInput, check, read_scopes, write_scopes};
use domain::validation::Refusal;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::act::{Act, Actor, Viewer};
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{MemberId, TokenId};
use crate::schema::{api_token_uses, api_tokens};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// A token as its member sees it: all but the token itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Its number, as in `T-3`.
    pub number: i64,
    /// What it is for.
    pub name: String,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// When it was made.
    pub created_at: Moment,
    /// Until when it serves.
    pub expires_at: Moment,
    /// When it was revoked.
    pub revoked_at: Option<Moment>,
    /// When it was used last.
    pub last_used_at: Option<Moment>,
}

impl Token {
    /// Whether it serves at a moment, as far as it alone says.
    #[must_use]
    pub fn serves_at(&self, now: Moment) -> bool {
        self.revoked_at.is_none() && now < self.expires_at
    }
}

/// A token that has been made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeToken {
    /// Its number.
    pub number: i64,
    /// The token itself, which is known now and never again; none where this form had made it before.
    pub token: Option<String>,
}

/// What is remembered of a token that was made: not the token.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Made {
    number: i64,
    token_hash: String,
}

/// Makes a token that acts in the name of the acting member.
///
/// # Errors
/// What [`check`] refuses; `error-token-many`; forbidden to anybody but a member in a browser.
pub async fn make_token(db: &Db, act: &Act, input: &TokenInput) -> Result<MadeToken, CommandError> {
    let new = check(input)?;
    // 256 random bits need no slow hash: there is nothing to guess.
    let token = format!("{TOKEN_PREFIX}{:032x}{:032x}", rand::random::<u128>(), rand::random::<u128>());
    let token_hash = hash(&token);
    let mine = token_hash.clone();
    let made = db.command(act, "members.make_token", move |tx| make(tx, &new, &token_hash)).await?;
    Ok(MadeToken { number: made.number, token: (made.token_hash == mine).then_some(token) })
}

fn make(tx: &mut Tx<'_>, new: &NewToken, token_hash: &str) -> Result<Made, CommandError> {
    let member = acting_in_browser(tx)?;
    let serving: i64 = api_tokens::table
        .filter(api_tokens::member_id.eq(&member))
        .filter(api_tokens::revoked_at.is_null())
        .filter(api_tokens::expires_at.gt(stored(tx.now)))
        .count()
        .get_result(tx.conn)?;
    if serving >= TOKENS_MAX {
        return Err(Refusal::new("error-token-many").with("most", TOKENS_MAX).into());
    }
    let number = api_tokens::table.select(max(api_tokens::number)).first::<Option<i64>>(tx.conn)?.unwrap_or(0) + 1;
    let expires_at = tx.now + Duration::days(new.days);
    let scopes = write_scopes(&new.scopes);
    diesel::insert_into(api_tokens::table)
        .values((
            api_tokens::id.eq(TokenId::fresh(tx.now)),
            api_tokens::number.eq(number),
            api_tokens::member_id.eq(&member),
            api_tokens::name.eq(&new.name),
            api_tokens::scopes.eq(&scopes),
            api_tokens::token_hash.eq(token_hash),
            api_tokens::created_at.eq(stored(tx.now)),
            api_tokens::expires_at.eq(stored(expires_at)),
        ))
        .execute(tx.conn)?;
    let payload = json!({
        "token": number, "name": new.name, "scopes": scopes, "expires_at": stored(expires_at).to_string(),
        "token_hash": token_hash,
    });
    tx.record(Event::new("members.token.made", subject(tx), payload))?;
    Ok(Made { number, token_hash: token_hash.to_owned() })
}

/// Revokes a token of the acting member: the next request by it is refused. One that was revoked stays so.
///
/// # Errors
/// Not found where the member has no such token; forbidden to anybody but a member in a browser.
pub async fn revoke_token(db: &Db, act: &Act, number: i64) -> Result<(), CommandError> {
    db.command(act, "members.revoke_token", move |tx| {
        let member = acting_in_browser(tx)?;
        let row: Option<(TokenId, Option<chrono::NaiveDateTime>)> = api_tokens::table
            .filter(api_tokens::number.eq(number))
            .filter(api_tokens::member_id.eq(&member))
            .select((api_tokens::id, api_tokens::revoked_at))
            .first(tx.conn)
            .optional()?;
        let (id, revoked) = row.ok_or(CommandError::NotFound)?;
        if revoked.is_some() {
            return Ok(());
        }
        diesel::update(api_tokens::table.find(&id))
            .set(api_tokens::revoked_at.eq(Some(stored(tx.now))))
            .execute(tx.conn)?;
        tx.record(Event::new("members.token.revoked", subject(tx), json!({ "token": number })))?;
        Ok(())
    })
    .await
}

/// What becomes of a member's tokens when their password changes or they sign out everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tokens {
    /// They serve on.
    Kept,
    /// Those that serve are revoked.
    Revoked,
}

impl Tx<'_> {
    /// Revokes every token of a member that serves.
    pub(super) fn revoke_tokens(&mut self, member: &MemberId, number: i64) -> Result<(), StoreError> {
        let serving: Vec<(TokenId, i64)> = api_tokens::table
            .filter(api_tokens::member_id.eq(member))
            .filter(api_tokens::revoked_at.is_null())
            .filter(api_tokens::expires_at.gt(stored(self.now)))
            .order(api_tokens::number)
            .select((api_tokens::id, api_tokens::number))
            .load(self.conn)?;
        for (id, token) in serving {
            diesel::update(api_tokens::table.find(&id))
                .set(api_tokens::revoked_at.eq(Some(stored(self.now))))
                .execute(self.conn)?;
            let subject = MemberNumber(number).to_string();
            self.record(Event::new("members.token.revoked", subject, json!({ "token": token })))?;
        }
        Ok(())
    }
}

/// The acting member. A token makes no tokens, and no secret addresses: it could give itself what it was not given.
///
/// # Errors
/// [`Power::ReadOwnAccount`] for anybody else.
pub(super) fn acting_in_browser(tx: &mut Tx<'_>) -> Result<MemberId, CommandError> {
    match &tx.actor {
        Actor::Member { id, .. } => {
            let id = id.clone();
            tx.require(Power::ReadOwnAccount)?;
            Ok(id)
        }
        Actor::Token { .. } | Actor::Visitor | Actor::System => Err(CommandError::Forbidden(Power::ReadOwnAccount)),
    }
}

fn subject(tx: &Tx<'_>) -> String {
    tx.actor.number().map(|number| MemberNumber(number).to_string()).unwrap_or_default()
}

/// The viewer's own tokens, the latest first.
///
/// # Errors
/// If the database fails; a visitor has none.
pub async fn own_tokens(db: &Db, viewer: &Viewer) -> Result<Vec<Token>, StoreError> {
    let Some(member) = viewer.member.as_ref().map(|member| member.id.clone()) else { return Ok(Vec::new()) };
    db.read(move |conn| load(conn, &member)).await
}

fn load(conn: &mut DbConn, member: &MemberId) -> Result<Vec<Token>, StoreError> {
    type Row = (
        i64,
        String,
        String,
        chrono::NaiveDateTime,
        chrono::NaiveDateTime,
        Option<chrono::NaiveDateTime>,
        Option<chrono::NaiveDateTime>,
    );
    let rows: Vec<Row> = api_tokens::table
        .left_join(api_token_uses::table)
        .filter(api_tokens::member_id.eq(member))
        .order(api_tokens::number.desc())
        .select((
            api_tokens::number,
            api_tokens::name,
            api_tokens::scopes,
            api_tokens::created_at,
            api_tokens::expires_at,
            api_tokens::revoked_at,
            api_token_uses::last_used_at.nullable(),
        ))
        .load(conn)?;
    rows.into_iter()
        .map(|(number, name, scopes, created_at, expires_at, revoked_at, last_used_at)| {
            let scopes = read_scopes(&scopes).map_err(|_| StoreError::Corrupt(format!("the scopes of T-{number}")))?;
            Ok(Token {
                number,
                name,
                scopes,
                created_at: moment(created_at),
                expires_at: moment(expires_at),
                revoked_at: revoked_at.map(moment),
                last_used_at: last_used_at.map(moment),
            })
        })
        .collect()
}
