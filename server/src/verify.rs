//! `acequia verify`.

use std::process::ExitCode;

use domain::decisions::DecisionNumber;

use crate::cli::DatabaseOptions;

/// Verifies the database and says what was looked at; fails where anything is not as it was recorded.
pub async fn verify(options: DatabaseOptions) -> Result<ExitCode, String> {
    let db = options.open_existing().await?;
    let verification = store::audit::verify(&db).await.map_err(|error| error.to_string())?;
    println!(
        "{} events, {} of them sealed; {} journal entries; {} counts of {} votes; {} rule values; {} texts; {} terms.",
        verification.events,
        verification.sealed,
        verification.entries,
        verification.tallies,
        verification.votes,
        verification.rules,
        verification.texts,
        verification.terms
    );
    for finding in &verification.findings {
        println!("{finding}");
    }
    for number in store::decisions::uncleared(&db).await.map_err(|error| error.to_string())? {
        println!(
            "{}: its secret vote is closed, and the database's files may still hold in which order ballots were cast. \
             A server that runs clears that away once nothing reads from before the close.",
            DecisionNumber(number)
        );
    }
    if verification.findings.is_empty() {
        println!("Everything is as it was recorded.");
        Ok(ExitCode::SUCCESS)
    } else {
        match verification.findings.len() {
            1 => println!("1 finding."),
            many => println!("{many} findings."),
        }
        Ok(ExitCode::FAILURE)
    }
}
