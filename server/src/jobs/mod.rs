//! What happens without anybody asking. A job that fails says so in the log and is tried again the next time round.

use std::time::Duration;

use app::web::AppState;
use tokio::task::JoinHandle;

/// How often the jobs run.
const EVERY: Duration = Duration::from_secs(5);

/// Starts the jobs; they run once at once.
pub fn start(state: AppState) -> JoinHandle<()> {
    tokio::spawn(async move {
        let mut ticks = tokio::time::interval(EVERY);
        loop {
            ticks.tick().await;
            if let Err(error) = round(&state).await {
                tracing::warn!(error, "a job failed");
            }
        }
    })
}

async fn round(state: &AppState) -> Result<(), String> {
    let now = state.now().await.map_err(|error| error.to_string())?;
    store::audit::seal_pending(&state.db, now).await.map_err(|error| format!("sealing: {error}"))?;
    Ok(())
}
