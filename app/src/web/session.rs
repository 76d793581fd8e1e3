//! What a session holds: the member, when they signed in and by which password, nothing else.

use axum::response::{IntoResponse, Redirect, Response};
use domain::Moment;
use store::members::SignedIn;
use tower_sessions::Session;
use tower_sessions::session::Error;

/// The session's key of the member's identifier.
pub const MEMBER: &str = "member";
/// The session's key of the moment of signing in, RFC 3339.
pub const SINCE: &str = "since";

/// The session's key of what tells the password of signing in from a later one.
pub const PASSWORD: &str = "password";

/// Signs a member in: the session gets a new identifier, so that one planted before does not serve.
///
/// # Errors
/// If the session cannot be stored, also where the password is another by now.
pub async fn sign_in(session: &Session, signed_in: &SignedIn, now: Moment) -> Result<(), Error> {
    session.cycle_id().await?;
    session.insert(MEMBER, signed_in.member.as_str()).await?;
    session.insert(SINCE, now.to_rfc3339()).await?;
    session.insert(PASSWORD, &signed_in.password).await?;
    let saved = session.save().await;
    if saved.is_err() {
        // What could not be stored is not tried again when the answer goes out.
        session.clear().await;
    }
    saved
}

/// Signs a member in after a command that is done, and goes on. If the session cannot be stored, what was done stays done
/// and the person is asked to sign in.
pub async fn sign_in_and_go(session: &Session, signed_in: &SignedIn, now: Moment, next: &str) -> Response {
    match sign_in(session, signed_in, now).await {
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
