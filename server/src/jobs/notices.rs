//! Writing reminders, digests and letters about meetings into the outbox. One server does it for all, and whatever it leaves in the middle another goes on with.

use app::members::{meeting_letters, notice_letters};
use app::web::AppState;
use store::lease::take_lease;
use store::members::{write_digests, write_meeting_letters, write_reminders};

use super::LEASE_SECONDS;

/// Writes what is due; nothing where the server does not know its own address, which the links in letters begin with.
pub async fn write(state: &AppState, server: &str, digest_hour: u32) -> Result<(), String> {
    let Some((digest, reminder)) = notice_letters(&state.settings) else { return Ok(()) };
    let now = state.now().await.map_err(|error| error.to_string())?;
    let lease = take_lease(&state.db, "notices", server, now, chrono::Duration::seconds(LEASE_SECONDS)).await;
    if !lease.map_err(|error| format!("notices: {error}"))? {
        return Ok(());
    }
    // What keeps the one from being written keeps the other from nothing.
    let meetings = match meeting_letters(&state.settings) {
        Some(compose) => {
            write_meeting_letters(&state.db, now, compose).await.map_err(|error| format!("meetings: {error}"))
        }
        None => Ok(0),
    };
    let reminders = write_reminders(&state.db, now, reminder).await.map_err(|error| format!("reminders: {error}"));
    let digests = write_digests(&state.db, now, digest_hour, digest).await.map_err(|error| format!("digests: {error}"));
    meetings.and(reminders).and(digests.map(|_| ()))
}
