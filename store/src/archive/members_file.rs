//! `members.csv`: the register, one member a line.

use std::io::Write;

use diesel::prelude::*;
use domain::spreadsheet::inert;

use super::export::Written;
use crate::conn::DbConn;
use crate::schema::{classes, members};

/// How many members are read at once, so that memory stays bounded.
const BATCH: i64 = 2_000;

type Row = (i64, String, String, Option<String>, String, String, Option<chrono::NaiveDate>);

/// Writes it.
pub(super) fn write(conn: &mut DbConn, out: &mut dyn Write) -> Result<(), Written> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(["member", "name", "kind", "email", "class", "status", "joined_on"])?;
    let mut last = i64::MIN;
    loop {
        let batch: Vec<Row> = members::table
            .inner_join(classes::table)
            .filter(members::number.gt(last))
            .order(members::number)
            .limit(BATCH)
            .select((
                members::number,
                members::name,
                members::kind,
                members::email,
                classes::slug,
                members::status,
                members::joined_on,
            ))
            .load(conn)?;
        let Some(row) = batch.last() else { break };
        last = row.0;
        for (number, name, kind, email, class, status, joined_on) in batch {
            let (number, email) = (number.to_string(), inert(&email.unwrap_or_default()));
            let joined_on = joined_on.map(|day| day.to_string()).unwrap_or_default();
            csv.write_record([&number, &inert(&name), &kind, &email, &inert(&class), &status, &joined_on])?;
        }
    }
    Ok(csv.flush()?)
}
