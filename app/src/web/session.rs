//! What a session holds: the member and when they signed in, nothing else.

use domain::Moment;
use tower_sessions::Session;
use tower_sessions::session::Error;

/// The session's key of the member's identifier.
pub const MEMBER: &str = "member";
/// The session's key of the moment of signing in, RFC 3339.
pub const SINCE: &str = "since";

/// Signs a member in: the session gets a new identifier, so that one planted before does not serve.
///
/// # Errors
/// If the session cannot be stored.
pub async fn sign_in(session: &Session, member: &str, now: Moment) -> Result<(), Error> {
    session.cycle_id().await?;
    session.insert(MEMBER, member).await?;
    session.insert(SINCE, now.to_rfc3339()).await?;
    session.save().await
}

/// Signs out: the session is gone from the database and the browser.
///
/// # Errors
/// If the session cannot be deleted.
pub async fn sign_out(session: &Session) -> Result<(), Error> {
    session.flush().await
}
