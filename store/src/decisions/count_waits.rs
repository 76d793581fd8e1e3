//! What a vote whose deadline is over waits for before it is counted.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::Moment;

use super::outage::waits_for;
use super::page::DecisionPage;
use super::paper_page::PaperTurn;
use super::paper_rows::waiting;
use super::row::DecisionRow;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::decisions;

/// What keeps a vote that is over from being counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountWaits {
    /// Nobody could vote at its end, and it may still be extended.
    Outage,
    /// Papers came back, and two people have not entered them yet.
    Papers,
}

impl DecisionPage {
    /// What its vote waits for before it is counted, if its deadline is over and it waits.
    #[must_use]
    pub fn count_waits(&self) -> Option<CountWaits> {
        if self.paper.is_some_and(|paper| paper.turn == PaperTurn::Reading) {
            return Some(CountWaits::Papers);
        }
        self.declared.waits_until.map(|_| CountWaits::Outage)
    }
}

/// What some votes whose deadline is over wait for before they are counted, by the number of the decision; nothing of those that do not wait.
pub(super) fn count_waits(
    conn: &mut DbConn,
    numbers: &[i64],
    now: Moment,
) -> Result<HashMap<i64, CountWaits>, StoreError> {
    if numbers.is_empty() {
        return Ok(HashMap::new());
    }
    let with_papers = waiting(conn)?;
    let rows: Vec<DecisionRow> =
        decisions::table.filter(decisions::number.eq_any(numbers)).select(decisions::all_columns).load(conn)?;
    let mut waits = HashMap::new();
    for row in rows {
        if with_papers.contains(&row.id) {
            waits.insert(row.number, CountWaits::Papers);
        } else if waits_for(conn, &row, now)?.is_some() {
            waits.insert(row.number, CountWaits::Outage);
        }
    }
    Ok(waits)
}
