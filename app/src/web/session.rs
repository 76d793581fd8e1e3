//! What a session holds: the member and when they signed in, nothing else.

use axum::response::{IntoResponse, Redirect, Response};
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

/// Signs a member in after a command that is done, and goes on. If the session cannot be stored, what was done stays done
/// and the person is asked to sign in.
pub async fn sign_in_and_go(session: &Session, member: &str, now: Moment, next: &str) -> Response {
    match sign_in(session, member, now).await {
        Ok(()) => Redirect::to(next).into_response(),
        Err(error) => {
            tracing::error!(%error, "a session could not be stored after its command");
            Redirect::to("/signin?after=done").into_response()
        }
    }
}

/// Signs out: the session is gone from the database and the browser.
///
/// # Errors
/// If the session cannot be deleted.
pub async fn sign_out(session: &Session) -> Result<(), Error> {
    session.flush().await
}
