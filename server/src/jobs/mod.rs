//! What happens without anybody asking. A job that fails says so in the log and is tried again the next time round.

mod mail;
mod notices;

use std::time::Duration;

use app::web::AppState;
use domain::Moment;
use store::CommandError;
use store::lease::take_lease;
use store::measured::measured_now;
use tokio::task::JoinHandle;
use tokio::time::MissedTickBehavior;

pub use mail::Postman;

/// How often the jobs run.
const EVERY: Duration = Duration::from_secs(5);
/// How often what has expired is deleted.
const DELETED_EVERY: Duration = Duration::from_secs(3600);

/// How long the work that one server does for all is left to it.
const LEASE_SECONDS: i64 = 20;

/// Starts the jobs; they run once at once. Mail has rounds of its own: neither a slow mail server nor many letters hold anything else up.
/// `digest_hour` is the hour from which on digests are made (0 to 23).
pub fn start(state: AppState, postman: Option<Postman>, digest_hour: u32) -> JoinHandle<()> {
    // Which of several servers this is.
    let server = uuid::Uuid::new_v4().to_string();
    tokio::spawn(async move {
        tokio::join!(
            repeat(EVERY, || round(&state, &server)),
            repeat(EVERY, || mail::send_due(&state, postman.as_ref())),
            repeat(EVERY, || notices::write(&state, &server, digest_hour)),
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

/// One time round; a job that fails does not keep the others from running. Votes are closed by whoever comes first, as they
/// are by requests; clearing boxes and sealing are left to one server.
async fn round(state: &AppState, server: &str) -> Result<(), String> {
    let now = state.now().await.map_err(|error| error.to_string())?;
    let beaten = beat(state, now).await.map_err(|error| format!("noting to be at work: {error}"));
    let closed = store::decisions::advance(&state.db, now).await.map_err(|error| format!("closing votes: {error}"));
    let cleared = clear(state, server, now).await.map_err(|error| format!("clearing boxes: {error}"));
    let sealed = seal(state, server, now).await.map_err(|error| format!("sealing: {error}"));
    let failed: Vec<String> =
        [beaten, closed.map(|_| ()), cleared, sealed].into_iter().filter_map(Result::err).collect();
    if failed.is_empty() { Ok(()) } else { Err(failed.join("; ")) }
}

/// Notes that this server is at work, unless its clock has jumped ahead.
async fn beat(state: &AppState, now: Moment) -> Result<(), CommandError> {
    let at = measured_now();
    if state.clock.runs_evenly() && store::decisions::watch_clock(&state.db, now, at) {
        return Ok(());
    }
    store::decisions::beat(&state.db, now, at).await
}

/// Notes that a server begins to work, before it is asked anything: what closed while none did is not counted at once.
pub async fn come_back(state: &AppState) -> Result<(), String> {
    let now = state.now().await.map_err(|error| error.to_string())?;
    store::decisions::come_back(&state.db, now).await.map_err(|error| format!("noting to be at work again: {error}"))
}

/// Clears old rows of secret boxes away that a close has replaced. While somebody reads from before it they stay, and `acequia verify`
/// tells so.
async fn clear(state: &AppState, server: &str, now: Moment) -> Result<(), CommandError> {
    let noted = store::decisions::uncleared(&state.db).await?;
    let ours = !noted.is_empty()
        && take_lease(&state.db, "clear", server, now, chrono::Duration::seconds(LEASE_SECONDS)).await?;
    if ours && !store::decisions::clear_boxes(&state.db).await? {
        tracing::debug!("old rows of secret boxes stay, since somebody reads from before their close");
    }
    Ok(())
}

async fn seal(state: &AppState, server: &str, now: Moment) -> Result<(), CommandError> {
    if take_lease(&state.db, "seal", server, now, chrono::Duration::seconds(LEASE_SECONDS)).await? {
        store::audit::seal_pending(&state.db, now).await?;
    }
    Ok(())
}

async fn delete_expired(state: &AppState) -> Result<(), String> {
    let now = state.now().await.map_err(|error| error.to_string())?;
    store::members::delete_expired(&state.db, now).await.map_err(|error| format!("deleting: {error}"))?;
    Ok(())
}
