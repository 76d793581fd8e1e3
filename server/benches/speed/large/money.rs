//! Runs, reports and shared costs of a large community: how long, and with how much memory.

use std::time::Instant;

use super::seed::Large;
use super::{MEMORY_WANTED, RUN_WANTED};
use crate::failure::Result;
use crate::http::{Connection, hidden};
use crate::load::milliseconds;
use crate::raw_sqlite::{self, Raw, Rows};
use crate::report::{Goal, Row};
use crate::server::Server;
use crate::shell;

const GROUP: &str = "Runs of a large community";

/// A run of dues and a report of all months. Each begins with a server that has done nothing else.
pub fn dues(server: impl Fn() -> Result<Server>, community: &Large, raw: &Raw) -> Result<Vec<Row>> {
    let month = *community.months.first().ok_or("there is no month to run")?;
    let path = format!("/treasury/dues/run?month={month}");
    let mut rows = posting(&server()?, community, &path, "Run of dues", &format!("month={month}"))?;
    beside_commit(&mut rows, raw, &raw_sqlite::rows_of_run(&community.database, &month.to_string())?)?;

    let (from, to) = (community.period.0, month);
    for (what, ending) in [("a page", ""), ("a CSV file", ".csv")] {
        let server = server()?;
        let path = format!("/treasury/dues/report{ending}?from={from}&to={to}");
        let took = milliseconds(Connection::open(server.address)?.timed(&path, &community.treasurer)?);
        let mut row = wanted(Row::new(GROUP, format!("Report of dues, as {what}"), took, "ms"), &server);
        if let Some(shell) = shell::report(&community.database, &from.to_string(), &to.to_string(), 1)? {
            let printed = crate::load::median(shell.times);
            row = row.beside("the same rows by sqlite3 -csv", printed, printed / took);
        }
        rows.push(row);
    }
    Ok(rows)
}

/// A month of a pool's costs, shared among everybody by their use.
pub fn sharing(server: impl Fn() -> Result<Server>, community: &Large, raw: &Raw) -> Result<Vec<Row>> {
    let (pool, month) = community.pool;
    let path = format!("/sharing/{pool}/{month}/post");
    let mut rows = posting(&server()?, community, &path, "Shared costs of a month", "")?;
    beside_commit(&mut rows, raw, &raw_sqlite::rows_of_sharing(&community.database, &month.to_string())?)?;
    Ok(rows)
}

/// Previews, then posts what was seen, as the treasurer does.
fn posting(server: &Server, community: &Large, path: &str, name: &str, more: &str) -> Result<Vec<Row>> {
    let cookie = &community.treasurer;
    let mut connection = Connection::open(server.address)?;
    let began = Instant::now();
    let page = connection.text(path, cookie)?;
    let preview = Row::new(GROUP, format!("{name}, previewed"), milliseconds(began.elapsed()), "ms");
    let preview = wanted(preview, server);
    let (key, fingerprint) = (hidden(&page, "request_key")?, hidden(&page, "fingerprint")?);
    let form = format!("request_key={key}&fingerprint={fingerprint}&{more}");
    let began = Instant::now();
    let answer = connection.post(path, cookie, &form)?.expect(303, path)?;
    let took = milliseconds(began.elapsed());
    if answer.header("location").is_none_or(|location| !location.contains("done=posted")) {
        return Err(format!("{path} was not posted").into());
    }
    Ok(vec![preview, wanted(Row::new(GROUP, format!("{name}, posted"), took, "ms"), server)])
}

/// Sets the last row, a posting, beside one raw commit of the rows that it wrote.
fn beside_commit(rows: &mut Vec<Row>, raw: &Raw, written: &Rows) -> Result<()> {
    let commit = milliseconds(raw.commit(written)?);
    if let Some(posted) = rows.pop() {
        let ratio = commit / posted.value;
        rows.push(posted.beside("the same rows in one commit on raw SQLite", commit, ratio));
    }
    Ok(())
}

/// The row with the server's memory and what is wanted of both.
fn wanted(row: Row, server: &Server) -> Row {
    let peak = server.peak_mib();
    let reached = row.value < RUN_WANTED && peak.is_none_or(|mib| mib < MEMORY_WANTED);
    row.holding(peak).wanted(Some(Goal { text: format!("< {RUN_WANTED} ms, < {MEMORY_WANTED} MiB"), reached }))
}
