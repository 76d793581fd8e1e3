//! The community itself, its founding, and the authorities behind its changes.

pub mod authority;
mod erase;
mod found;
mod setup_token;
mod verify;
mod verify_authorities;

use chrono_tz::Tz;
use diesel::prelude::*;
use domain::Moment;
use domain::language::Language;
use domain::treasury::money::Currency;

use crate::conn::DbConn;
use crate::db::Db;
use crate::error::StoreError;
use crate::schema::communities;
use crate::time::moment;

pub use erase::erase;
pub use found::found;
pub(crate) use setup_token::fresh_token;
pub use setup_token::{check_setup_token, issue_setup_token};
pub(crate) use verify::verify;

/// The only row of its table.
const ROW: &str = "community";

/// The community.
#[derive(Debug, Clone)]
pub struct Community {
    /// Its name.
    pub name: String,
    /// What it is for, possibly nothing.
    pub purpose: String,
    /// The currency of its books.
    pub currency: Currency,
    /// The time zone of its days.
    pub time_zone: Tz,
    /// Its own language.
    pub language: Language,
    /// When it was founded.
    pub founded_at: Moment,
}

/// The community; `None` before its founding.
///
/// # Errors
/// If the database fails.
pub async fn get(db: &Db) -> Result<Option<Community>, StoreError> {
    db.read(load).await
}

/// As [`get`], on a connection.
pub(crate) fn load(conn: &mut DbConn) -> Result<Option<Community>, StoreError> {
    type Row = (String, String, String, String, String, chrono::NaiveDateTime);
    let row: Option<Row> = communities::table
        .find(ROW)
        .select((
            communities::name,
            communities::purpose,
            communities::currency,
            communities::time_zone,
            communities::language,
            communities::founded_at,
        ))
        .first(conn)
        .optional()?;
    let Some((name, purpose, currency, time_zone, language, founded_at)) = row else { return Ok(None) };
    let corrupt = |what: &str| StoreError::Corrupt(format!("the community's {what}"));
    Ok(Some(Community {
        name,
        purpose,
        currency: Currency::parse(&currency).map_err(|_| corrupt("currency"))?,
        time_zone: time_zone.parse().map_err(|_| corrupt("time zone"))?,
        language: Language::from_tag(&language).ok_or_else(|| corrupt("language"))?,
        founded_at: moment(founded_at),
    }))
}
