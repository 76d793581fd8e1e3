//! Signing in with a number or an address of mail, and a password.

use std::net::IpAddr;

use diesel::prelude::*;
use domain::Moment;
use domain::members::status::MemberNumber;
use domain::text::line;
use domain::validation::{Errors, Refusal};

use super::attempts;
use super::digests::password_digest;
use super::identifier::{Identifier, members_of};
use super::password::fits;
use super::sessions::SignedIn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{credentials, members};

/// A candidate: the member, the number, the password's hash.
type Candidate = (MemberId, i64, Option<String>);

/// Finds whom a number or an address and a password sign in. An account that does not exist is told the same as one that
/// does and costs as much work, which is one hash; an address that several members share costs one for each of them, so that
/// the time taken tells how many they are.
///
/// # Errors
/// `error-required` beside `identifier` or `password`; `error-sign-in`; `error-sign-in-shared` where an address and
/// password fit several members; `error-attempts` with the minutes to wait, after 5 failures on an account or 30 from an
/// address of the network within 15 minutes. A number and an address of mail are accounts apart, each with failures of its own.
pub async fn sign_in(
    db: &Db,
    identifier: &str,
    password: &str,
    address: IpAddr,
    now: Moment,
) -> Result<SignedIn, CommandError> {
    let mut errors = Errors::new();
    let typed = errors.take("identifier", line(identifier, 254));
    if password.is_empty() {
        errors.add("password", Refusal::new("error-required"));
    }
    let identifier = Identifier::read(&errors.finish(typed)?);
    attempts::begin(db, &identifier.account(), address, now, attempts::Kind::Password).await?;
    let asked = identifier.clone();
    let candidates = db.read(move |conn| {
        let ids = members_of(conn, &asked)?;
        let candidates: Vec<Candidate> = members::table
            .left_join(credentials::table)
            .filter(members::id.eq_any(ids))
            .order(members::number)
            .select((members::id, members::number, credentials::password_hash.nullable()))
            .load(conn)?;
        Ok::<_, StoreError>(candidates)
    });
    let mut fitting = Vec::new();
    let candidates = candidates.await?;
    if candidates.is_empty() {
        fits(password.to_owned(), None).await;
    }
    for (id, number, hash) in candidates {
        if fits(password.to_owned(), hash.clone()).await {
            let password = hash.as_deref().map(password_digest).unwrap_or_default();
            fitting.push((SignedIn { member: id, password }, number));
        }
    }
    match (fitting.pop(), fitting.is_empty()) {
        (Some((signed_in, number)), true) => {
            attempts::clear(db, vec![identifier.account(), MemberNumber(number).to_string()]).await?;
            Ok(signed_in)
        }
        (Some(_), false) => Err(CommandError::refused("error-sign-in-shared")),
        (None, _) => Err(CommandError::refused("error-sign-in")),
    }
}
