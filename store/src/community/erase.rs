//! Taking a whole community away, for the demo to begin anew.

use super::{Community, load};
use crate::address::DatabaseAddress;
use crate::dialect;
use crate::error::StoreError;

/// Drops every table of a database whose community `expendable` lets go; whether it did. A database without a
/// community, and any other community, is left alone.
///
/// # Errors
/// If the database cannot be reached or fails; then nothing was dropped.
pub async fn erase(address: &DatabaseAddress, expendable: fn(&Community) -> bool) -> Result<bool, StoreError> {
    let address = address.clone();
    let task = tokio::task::spawn_blocking(move || {
        let mut conn = dialect::connect(&address)?;
        dialect::erase(&mut conn, |conn| Ok(load(conn)?.is_some_and(|community| expendable(&community))))
    });
    task.await.unwrap_or(Err(StoreError::Panicked))
}
