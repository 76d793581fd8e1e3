//! What happens without anybody asking. A job that fails says so in the log and is tried again the next time round.

mod mail;

use std::time::Duration;

use app::web::AppState;
use tokio::task::JoinHandle;
use tokio::time::MissedTickBehavior;

pub use mail::Postman;

/// How often the jobs run.
const EVERY: Duration = Duration::from_secs(5);
/// How often what has expired is deleted.
const DELETED_EVERY: Duration = Duration::from_secs(3600);

/// Starts the jobs; they run once at once. Mail has a round of its own: a slow mail server holds nothing else up.
pub fn start(state: AppState, postman: Option<Postman>) -> JoinHandle<()> {
    tokio::spawn(async move {
        tokio::join!(
            repeat(EVERY, || round(&state)),
            repeat(EVERY, || mail::send_due(&state, postman.as_ref())),
            repeat(DELETED_EVERY, || delete_expired(&state)),
        );
    })
}

async fn repeat<R: Future<Output = Result<(), String>>>(every: Duration, job: impl Fn() -> R) {
    let mut ticks = tokio::time::interval(every);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        if let Err(error) = job().await {
            tracing::warn!(error, "a job failed");
        }
    }
}

/// One time round; a job that fails does not keep the others from running.
async fn round(state: &AppState) -> Result<(), String> {
    let now = state.now().await.map_err(|error| error.to_string())?;
    let closed = store::decisions::advance(&state.db, now).await.map_err(|error| format!("closing votes: {error}"));
    let sealed = store::audit::seal_pending(&state.db, now).await.map_err(|error| format!("sealing: {error}"));
    closed.map(|_| ()).and(sealed.map(|_| ()))
}

async fn delete_expired(state: &AppState) -> Result<(), String> {
    let now = state.now().await.map_err(|error| error.to_string())?;
    store::members::delete_expired(&state.db, now).await.map_err(|error| format!("deleting: {error}"))?;
    Ok(())
}
