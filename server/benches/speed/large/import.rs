//! A file of members read in by the command line: looked at alone, and written.

use std::path::Path;
use std::time::Duration;

use store::{DatabaseAddress, Db};

use super::MEMORY_WANTED;
use super::seed::register_file;
use crate::failure::Result;
use crate::load::milliseconds;
use crate::raw_sqlite;
use crate::report::{Goal, Row};
use crate::seed::{found, now};
use crate::server::run_to_end;

const GROUP: &str = "A file of members read in";

/// Measures a file of so many lines, beside the same rows in one commit on raw SQLite.
pub fn measure(folder: &Path, lines: usize) -> Result<Vec<Row>> {
    let database = folder.join("import.sqlite");
    tokio::runtime::Runtime::new()?.block_on(async {
        let db = Db::open(&DatabaseAddress::Sqlite(database.clone())).await?;
        found(&db, now(), Vec::new()).await.map(|_| ())
    })?;
    let raw = raw_sqlite::copy(&database)?;
    let file = folder.join("lines.csv");
    std::fs::write(&file, register_file(lines, None))?;
    let looked = run_to_end(&["import", "members", "--dry-run"], &file, Some(&database))?;
    let written = run_to_end(&["import", "members"], &file, Some(&database))?;
    let again = run_to_end(&["import", "members"], &file, Some(&database))?;
    let commit = milliseconds(raw.commit(&raw_sqlite::rows_of_import(&database, lines)?)?);
    let row = |what: &str, (took, peak): (Duration, Option<f64>)| {
        let wanted = peak.map(|mib| Goal { text: format!("< {MEMORY_WANTED} MiB"), reached: mib < MEMORY_WANTED });
        Row::new(GROUP, format!("{lines} lines, {what}"), milliseconds(took), "ms").holding(peak).wanted(wanted)
    };
    let ratio = commit / milliseconds(written.0);
    Ok(vec![
        row("looked at", looked),
        row("written", written).beside("the same rows in one commit on raw SQLite", commit, ratio),
        row("a second time, which changes nothing", again),
    ])
}
