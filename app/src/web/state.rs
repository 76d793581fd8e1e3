//! What all requests share.

use std::sync::Arc;

use domain::Moment;
use store::{Db, StoreError};

/// The clock of the server. It is read once per request.
pub trait Clock: Send + Sync + std::fmt::Debug {
    /// The moment by this clock, given the database's own where it has one.
    fn now(&self, database: Option<Moment>) -> Moment;

    /// Whether it runs by itself, so that a jump is an error: the clocks of tests are set by them.
    fn runs_evenly(&self) -> bool {
        false
    }
}

/// Settings that pages depend on.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Whether a mail server is configured.
    pub mail: bool,
    /// Whether pages for builders, such as `/style`, exist.
    pub development: bool,
    /// The address under which people reach this server, without a final slash, if it was given.
    pub public_url: Option<String>,
    /// Whether a proxy of ours stands in front, which says by X-Forwarded-For where a request comes from.
    pub behind_proxy: bool,
    /// How many requests a token of the programming interface may make in a minute.
    pub token_requests_max: i64,
}

/// What all requests share.
#[derive(Debug, Clone)]
pub struct AppState {
    /// The database.
    pub db: Db,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The settings.
    pub settings: Arc<Settings>,
}

impl AppState {
    /// The moment of a request.
    ///
    /// # Errors
    /// If the database's clock cannot be read.
    pub async fn now(&self) -> Result<Moment, StoreError> {
        Ok(self.clock.now(self.db.clock().await?))
    }
}
