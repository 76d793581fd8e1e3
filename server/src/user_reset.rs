//! `acequia user reset`.

use std::process::ExitCode;

use store::CommandError;

use crate::cli::UserResetOptions;
use crate::clock::ServerClock;

/// Prints a link by which a member chooses a new password. The log says that the operator made it.
pub async fn reset(options: UserResetOptions) -> Result<ExitCode, String> {
    let db = options.database.open_existing().await?;
    let number = options.member;
    let clock = db.clock().await.map_err(|error| error.to_string())?;
    let now = app::web::Clock::now(&ServerClock::new(), clock);
    let token = store::members::operator_reset(&db, number, now).await.map_err(|error| match error {
        CommandError::NotFound => format!("there is no member M-{number} in {}", db.address()),
        CommandError::Invalid(_) => format!("M-{number} has left and cannot sign in"),
        other => other.to_string(),
    })?;
    println!("{}/reset/{token}", options.public_url.trim_end_matches('/'));
    eprintln!("Give this link to M-{number} and to nobody else. It serves once, for two hours.");
    Ok(ExitCode::SUCCESS)
}
