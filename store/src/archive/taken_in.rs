//! What the log says of a community that came out of a file: which file, by its hash, and when that was made.

use domain::Moment;
use domain::calendar::day_of;
use serde_json::{Value, json};

use crate::act::Actor;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::tx::Tx;

/// A file that a database was filled from, by its SHA-256.
pub(crate) enum TakenIn<'a> {
    /// An archive, with what it says of itself.
    Archive(&'a str, Value),
    /// A copy of a SQLite database.
    Copy(&'a str),
}

/// Records, as an act of the operator whose evidence is the file, that a database was filled from it. A database without a
/// community has no log.
pub(crate) fn record_taken_in(conn: &mut DbConn, taken: TakenIn<'_>, now: Moment) -> Result<(), StoreError> {
    let Some(community) = crate::community::load(conn)? else { return Ok(()) };
    let today = day_of(now, community.time_zone);
    let mut tx = Tx { conn, actor: Actor::System, now, today, community, seen: None };
    let (sha256, event) = match taken {
        TakenIn::Archive(sha256, about) => {
            let payload = json!({ "sha256": sha256, "archive": about });
            (sha256, Event::new("community.archive.imported", "D-1", payload))
        }
        TakenIn::Copy(sha256) => (sha256, Event::new("community.backup.restored", "D-1", json!({ "sha256": sha256 }))),
    };
    let authority = tx.authority_of_evidence(sha256)?;
    tx.record(event.by(&authority))?;
    Ok(())
}
