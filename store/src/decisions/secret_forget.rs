//! What the close of a secret vote replaced stays in the database's files until it is cleared away. The close notes that in its own
//! transaction, so that no crash and no reader of an older state lets it be forgotten.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::stage::Stage;

use super::row::DecisionRow;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::{decisions, paper_piles, uncleared_boxes};
use crate::tx::Tx;

impl Tx<'_> {
    /// Notes that old rows of a box have to be cleared away.
    pub(super) fn note_uncleared(&mut self, row: &DecisionRow) -> Result<(), StoreError> {
        // A box that papers came into is settled twice; the note is of whoever wrote its rows last.
        diesel::delete(uncleared_boxes::table.find(&row.id)).execute(self.conn)?;
        diesel::insert_into(uncleared_boxes::table)
            .values(uncleared_boxes::decision_id.eq(&row.id))
            .execute(self.conn)?;
        Ok(())
    }
}

/// The numbers of decisions by secret ballot that are closed, and of whose boxes the database's files may still hold old rows.
///
/// # Errors
/// If the database fails.
pub async fn uncleared(db: &Db) -> Result<Vec<i64>, StoreError> {
    let noted = db.read(noted).await?;
    Ok(noted.into_iter().map(|(number, ..)| number).collect())
}

/// The numbers of secret votes that are open: a copy of the database that is made meanwhile tells which ballots were in the box by then,
/// and who had voted.
///
/// # Errors
/// If the database fails.
pub async fn open_boxes(db: &Db) -> Result<Vec<i64>, StoreError> {
    db.read(|conn| {
        let open = decisions::table
            .filter(decisions::stage.eq(Stage::Voting.as_str()))
            .filter(decisions::is_secret)
            .order(decisions::number)
            .select(decisions::number)
            .load(conn)?;
        Ok(open)
    })
    .await
}

/// Clears old rows of boxes away; whether it could. It cannot while somebody reads from before the close or uses the tables, and is to be
/// tried again then. It is right however many servers do it.
///
/// # Errors
/// If the database fails.
pub async fn clear_boxes(db: &Db) -> Result<bool, CommandError> {
    let before = db.read(noted).await?;
    if before.is_empty() {
        return Ok(true);
    }
    if !db.forget_boxes().await? {
        return Ok(false);
    }
    // Only those that were noted before: a box that was closed meanwhile, or that papers came into, is cleared the next time.
    db.write(move |conn| {
        let still = noted(conn)?.into_iter().filter(|note| before.contains(note));
        let still: Vec<i64> = still.map(|(number, ..)| number).collect();
        let cleared = decisions::table.filter(decisions::number.eq_any(still)).select(decisions::id);
        diesel::delete(uncleared_boxes::table.filter(uncleared_boxes::decision_id.eq_any(cleared))).execute(conn)?;
        Ok(true)
    })
    .await
}

/// The number of a decision that is noted, when the papers in its box were counted, and when it was closed. A box that waits for papers is
/// settled twice, and between both these change: what was cleared away after the first leaves the note of the second.
type Note = (i64, Option<NaiveDateTime>, Option<NaiveDateTime>);

/// The decisions that are noted.
fn noted(conn: &mut DbConn) -> Result<Vec<Note>, StoreError> {
    let noted = uncleared_boxes::table
        .inner_join(decisions::table)
        .left_join(paper_piles::table.on(paper_piles::decision_id.eq(uncleared_boxes::decision_id)))
        .order(decisions::number)
        .select((decisions::number, paper_piles::counted_at.nullable(), decisions::closed_at))
        .load(conn)?;
    Ok(noted)
}
