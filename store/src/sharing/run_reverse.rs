//! Reversing a pool's month: an entry with the signs turned; its charges are owed no longer, its portions stay to be seen.
//! The month can then be posted anew.

use diesel::prelude::*;
use domain::calendar::Month;
use domain::members::power::Power;
use domain::sharing::reason;
use domain::treasury::ledger::{EntryKind, reversal};
use domain::validation::Refusal;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::anew::can_be_posted_anew;
use super::pool::find_pool;
use super::run::{find_run, standing_entry};
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::EntryId;
use crate::schema::{charges, sharing_runs};
use crate::treasury::{NewEntry, load_postings};

/// A pool's month that has been reversed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReversedSharing {
    /// The number of the reversing entry.
    pub entry: i64,
}

/// Reverses what a pool's month came to, for a reason; `seen` is the number of the entry that whoever asks looked at, `known` whether they
/// know of a month that could not be posted anew as things stand.
///
/// # Errors
/// Not found, also where the month was never posted; `error-sharing-reversed` where it was reversed before;
/// `error-sharing-posted-anew` (argument `entry`) where another entry stands than the one that was seen; forbidden; beside
/// `reason` what is wrong with it; beside `known` `error-sharing-not-anew` where that is not known.
pub async fn reverse_sharing(
    db: &Db,
    act: &Act,
    slug: String,
    month: Month,
    seen: Option<i64>,
    raw: String,
    known: bool,
) -> Result<ReversedSharing, CommandError> {
    db.command(act, "sharing.reverse", move |tx| {
        tx.require(Power::ShareCosts)?;
        let pool = find_pool(tx.conn, &slug)?;
        let Some((run, number)) = standing_entry(tx.conn, &pool.id, month)? else {
            find_run(tx.conn, &pool.id, month, None)?;
            return Err(CommandError::refused("error-sharing-reversed"));
        };
        if seen.is_some_and(|seen| seen != number) {
            return Err(Refusal::new("error-sharing-posted-anew").with("entry", format!("J-{number}")).into());
        }
        let reason = reason(&raw).map_err(|refusal| refusal.at("reason"))?;
        let (line, _) = find_run(tx.conn, &pool.id, month, Some(number))?;
        if !known && !can_be_posted_anew(tx.conn, &tx.community, &pool, &line)? {
            return Err(Refusal::new("error-sharing-not-anew").at("known").into());
        }
        let entry_id: EntryId = sharing_runs::table.find(run.as_str()).select(sharing_runs::entry_id).first(tx.conn)?;
        let postings = reversal(&load_postings(tx.conn, &entry_id)?);
        let (reversal_id, entry) = tx.post_entry(&NewEntry {
            date: tx.today,
            kind: EntryKind::Reversal,
            text: &reason,
            reverses: Some(&entry_id),
            postings: &postings,
        })?;
        diesel::update(sharing_runs::table.find(run.as_str()))
            .set(sharing_runs::reversal_entry_id.eq(Some(reversal_id.as_str())))
            .execute(tx.conn)?;
        diesel::delete(charges::table.filter(charges::sharing_run_id.eq(run.as_str()))).execute(tx.conn)?;
        let payload = json!({ "of": number, "entry": entry, "reason": reason });
        tx.record(Event::new("sharing.reversed", format!("{}/{month}", pool.subject()), payload))?;
        Ok(ReversedSharing { entry })
    })
    .await
}
