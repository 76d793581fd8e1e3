//! What the log says of a community that came out of a file: which file, by its hash, and when that was made.

use domain::Moment;
use domain::calendar::day_of;
use serde_json::{Value, json};

use crate::act::Actor;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::tx::Tx;

/// A file that a database was filled from.
pub(crate) struct TakenIn<'a> {
    /// `community.archive.imported` or `community.backup.restored`.
    pub action: &'static str,
    /// The SHA-256 of the file.
    pub sha256: &'a str,
    /// What the file says of itself.
    pub about: Value,
}

/// Records, as an act of the operator whose evidence is the file, that a database was filled from it. A database without a
/// community has no log.
pub(crate) fn record_taken_in(conn: &mut DbConn, taken: &TakenIn<'_>, now: Moment) -> Result<(), StoreError> {
    let Some(community) = crate::community::load(conn)? else { return Ok(()) };
    let today = day_of(now, community.time_zone);
    let mut tx = Tx { conn, actor: Actor::System, now, today, community };
    let authority = tx.authority_of_evidence(taken.sha256)?;
    let payload = json!({ "sha256": taken.sha256, "file": taken.about });
    tx.record(Event::new(taken.action, "D-1", payload).by(&authority))?;
    Ok(())
}
