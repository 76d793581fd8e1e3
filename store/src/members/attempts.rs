//! Limits on guessing, held in the database so that every server counts alike. An attempt is counted before it is
//! tried, so that many at once are not more than the limit either.

use std::net::{IpAddr, Ipv6Addr};

use diesel::prelude::*;
use domain::Moment;
use domain::members::status::MemberNumber;
use domain::validation::Refusal;

use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::fresh;
use crate::schema::sign_in_attempts;
use crate::time::{moment, stored};

/// How long an attempt counts, in minutes.
const WINDOW_MINUTES: i64 = 15;
/// How many failures an account may have within the window.
const PER_ACCOUNT_MAX: usize = 5;
/// How many failures one address of the network may have within the window.
const PER_ADDRESS_MAX: usize = 30;
/// How many resets may be asked for one account within the window.
const RESETS_MAX: usize = 3;

/// How many attempts are looked at: as many as the highest limit.
const LOADED_MAX: i64 = 30;

/// What is attempted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A password is given.
    Password,
    /// A reset is asked for.
    Reset,
}

/// The name under which a signed-in member's confirmations by the present password are counted: strangers who try to sign in
/// as them are counted apart, and keep them from nothing.
pub(super) fn confirmation(number: i64) -> String {
    format!("confirmation {}", MemberNumber(number))
}

/// Counts an attempt, or refuses it.
///
/// # Errors
/// `error-attempts` with the minutes to wait.
pub(super) async fn begin(
    db: &Db,
    account: &str,
    address: IpAddr,
    now: Moment,
    kind: Kind,
) -> Result<(), CommandError> {
    let (account, network) = (account.to_owned(), network(address));
    let per_account = match kind {
        Kind::Password => PER_ACCOUNT_MAX,
        Kind::Reset => RESETS_MAX,
    };
    db.write(move |conn| {
        let account_free = full_until(of_account(conn, &account, now)?, per_account);
        let address_free = full_until(of_address(conn, &network, now)?, PER_ADDRESS_MAX);
        if let Some(free) = account_free.max(address_free) {
            let minutes = ((free - now).num_seconds().max(1) + 59) / 60;
            return Err(Refusal::new("error-attempts").with("minutes", minutes).into());
        }
        diesel::insert_into(sign_in_attempts::table)
            .values((
                sign_in_attempts::id.eq(fresh(now)),
                sign_in_attempts::account.eq(&account),
                sign_in_attempts::address.eq(&network),
                sign_in_attempts::attempted_at.eq(stored(now)),
            ))
            .execute(conn)?;
        Ok(())
    })
    .await
}

/// Forgets an account's attempts: its password was given.
pub(super) async fn clear(db: &Db, accounts: Vec<String>) -> Result<(), CommandError> {
    db.write(move |conn| clear_in(conn, &accounts).map_err(Into::into)).await
}

/// As [`clear`], in a transaction.
pub(super) fn clear_in(conn: &mut DbConn, accounts: &[String]) -> Result<(), StoreError> {
    diesel::delete(sign_in_attempts::table.filter(sign_in_attempts::account.eq_any(accounts))).execute(conn)?;
    Ok(())
}

/// The attempts on an account that still count, the newest first.
fn of_account(conn: &mut DbConn, account: &str, now: Moment) -> Result<Vec<chrono::NaiveDateTime>, StoreError> {
    let times = sign_in_attempts::table
        .filter(sign_in_attempts::account.eq(account))
        .filter(sign_in_attempts::attempted_at.gt(stored(now - window())))
        .order(sign_in_attempts::attempted_at.desc())
        .select(sign_in_attempts::attempted_at)
        .limit(LOADED_MAX)
        .load(conn)?;
    Ok(times)
}

/// The attempts from an address that still count, the newest first.
fn of_address(conn: &mut DbConn, network: &str, now: Moment) -> Result<Vec<chrono::NaiveDateTime>, StoreError> {
    let times = sign_in_attempts::table
        .filter(sign_in_attempts::address.eq(network))
        .filter(sign_in_attempts::attempted_at.gt(stored(now - window())))
        .order(sign_in_attempts::attempted_at.desc())
        .select(sign_in_attempts::attempted_at)
        .limit(LOADED_MAX)
        .load(conn)?;
    Ok(times)
}

/// Until when no more may be tried, given the attempts that count.
fn full_until(attempts: Vec<chrono::NaiveDateTime>, most: usize) -> Option<Moment> {
    attempts.into_iter().nth(most - 1).map(|oldest| moment(oldest) + window())
}

fn window() -> chrono::Duration {
    chrono::Duration::minutes(WINDOW_MINUTES)
}

/// What counts as one address: an IPv4 address, or the IPv6 network of 64 bits that one household is given.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => Ipv6Addr::from(u128::from(address) >> 64 << 64).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_household_is_one_address() {
        let of = |text: &str| network(text.parse().unwrap());
        assert_eq!(of("2001:db8:1:2:3:4:5:6"), of("2001:db8:1:2::9"));
        assert_ne!(of("2001:db8:1:2::9"), of("2001:db8:1:3::9"));
        assert_eq!(of("::ffff:192.0.2.1"), "192.0.2.1");
    }
}
