//! Passwords, hashed with argon2id.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use tokio::sync::Semaphore;

use crate::error::StoreError;

/// How many passwords are hashed at once: each takes a processor and 19 MiB of memory meanwhile.
static HASHING: Semaphore = Semaphore::const_new(4);

/// Hashes a password with argon2id at the library's recommended cost; takes some tens of milliseconds, so that it
/// runs apart from the tasks that answer requests, and never inside a transaction.
///
/// # Errors
/// If the machine gives no randomness.
pub async fn hash_password(password: String) -> Result<String, StoreError> {
    let _turn = HASHING.acquire().await;
    let task = tokio::task::spawn_blocking(move || {
        let hash: Result<PasswordHash, _> = Argon2::default().hash_password(password.as_bytes());
        hash.map(|hash| hash.to_string()).map_err(|error| StoreError::Corrupt(format!("hashing: {error}")))
    });
    task.await.unwrap_or(Err(StoreError::Panicked))
}

/// Whether a password fits a hash. Without a hash as much work is done, so that nobody learns from the time taken
/// whether an account exists.
pub(crate) async fn fits(password: String, hash: Option<String>) -> bool {
    let _turn = HASHING.acquire().await;
    let task = tokio::task::spawn_blocking(move || {
        let Some(hash) = hash else {
            let _: Result<PasswordHash, _> = Argon2::default().hash_password(password.as_bytes());
            return false;
        };
        PasswordHash::new(&hash).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    });
    task.await.unwrap_or(false)
}
