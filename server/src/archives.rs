//! `acequia export` and `acequia import`.

use std::process::ExitCode;

use app::web::Clock;

use crate::cli::{DatabaseOptions, ExportOptions, ImportOptions};
use crate::clock::ServerClock;
use crate::verify::verify;

/// Writes an archive of everything that the community entered.
pub async fn export(options: ExportOptions) -> Result<ExitCode, String> {
    let db = options.database.open_existing().await?;
    let now = ServerClock::new().now(db.clock().await.map_err(|error| error.to_string())?);
    let exported = store::archive::export(&db, &options.file, now).await.map_err(|error| error.to_string())?;
    let (file, files) = (options.file.display(), exported.files);
    println!("{file}: {} rows of {} tables, in {files} files.", exported.rows, exported.tables);
    eprintln!("It holds all that is personal, and the hashes of passwords: keep it as you keep the database.");
    Ok(ExitCode::SUCCESS)
}

/// Fills an empty database from an archive, and verifies it.
pub async fn import(options: ImportOptions) -> Result<ExitCode, String> {
    let address = &options.database.database;
    let imported = store::archive::import(&options.file, address).await.map_err(|error| error.to_string())?;
    let (rows, tables) = (imported.rows, imported.tables);
    println!("{}, as of {}: {rows} rows of {tables} tables.", imported.community, imported.made_at);
    verify(DatabaseOptions { database: address.clone() }).await
}
