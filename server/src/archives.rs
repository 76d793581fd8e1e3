//! `acequia export`, `import`, `backup` and `restore`.

use std::process::ExitCode;

use app::web::Clock;
use domain::Moment;
use domain::decisions::DecisionNumber;
use store::Db;
use store::backup::Backup;

use crate::cli::{DatabaseOptions, ExportOptions, ImportOptions};
use crate::clock::ServerClock;
use crate::verify::verify;

/// Writes an archive of everything that the community entered.
pub async fn export(options: ExportOptions) -> Result<ExitCode, String> {
    let db = options.database.open_existing().await?;
    // Before, as a vote may close while the file is written: what opens later is not in it.
    let open = open_boxes(&db).await?;
    let exported =
        store::archive::export(&db, &options.file, now(&db).await?).await.map_err(|error| error.to_string())?;
    let (file, files) = (options.file.display(), exported.files);
    println!("{file}: {} rows of {} tables, in {files} files.", exported.rows, exported.tables);
    eprintln!("It holds all that is personal, and the hashes of passwords: keep it as you keep the database.");
    warn_of_open_boxes(&open);
    Ok(ExitCode::SUCCESS)
}

/// The numbers of secret votes that are open.
async fn open_boxes(db: &Db) -> Result<Vec<i64>, String> {
    store::decisions::open_boxes(db).await.map_err(|error| error.to_string())
}

/// Says of which secret votes a copy tells more than the closed database will.
fn warn_of_open_boxes(open: &[i64]) {
    if !open.is_empty() {
        let names: Vec<String> = open.iter().map(|number| DecisionNumber(*number).to_string()).collect();
        eprintln!(
            "Secret votes are open ({}): beside another copy, or the database after the close, this one tells how somebody voted who \
             voted alone before or after it.",
            names.join(", ")
        );
    }
}

async fn now(db: &Db) -> Result<Moment, String> {
    Ok(ServerClock::new().now(db.clock().await.map_err(|error| error.to_string())?))
}

/// Fills an empty database from an archive, and verifies it.
pub async fn import(options: ImportOptions) -> Result<ExitCode, String> {
    let address = &options.database.database;
    let now = ServerClock::new().now(None);
    let imported = store::archive::import(&options.file, address, now).await.map_err(|error| error.to_string())?;
    let (rows, tables) = (imported.rows, imported.tables);
    println!("{}, as of {}: {rows} rows of {tables} tables.", imported.community, imported.made_at);
    verify(DatabaseOptions { database: address.clone() }).await
}

/// Writes a backup while the server runs.
pub async fn backup(options: ExportOptions) -> Result<ExitCode, String> {
    let db = options.database.open_existing().await?;
    let open = open_boxes(&db).await?;
    let taken = store::backup::backup(&db, &options.file, now(&db).await?).await.map_err(|error| error.to_string())?;
    let file = options.file.display();
    match taken {
        Backup::Copy => println!("{file}: a copy of {}.", db.address()),
        Backup::Archive(exported) => println!("{file}: {} rows of {} tables.", exported.rows, exported.tables),
    }
    warn_of_open_boxes(&open);
    Ok(ExitCode::SUCCESS)
}

/// Restores a backup, brings it up to date, and verifies it.
pub async fn restore(options: ImportOptions) -> Result<ExitCode, String> {
    let (now, address) = (ServerClock::new().now(None), &options.database.database);
    store::backup::restore(&options.file, address, now).await.map_err(|error| error.to_string())?;
    println!("Restored {}.", options.database.database);
    let verified = verify(options.database).await?;
    if verified != ExitCode::SUCCESS {
        eprintln!("It was restored as it is in the backup, and nothing was taken away again.");
    }
    Ok(verified)
}
