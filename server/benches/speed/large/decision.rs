//! A decision with everybody on the roll: its opening, and its close with the count, from the deadline to the page that tells the
//! result. The ballots alone are written by SQL: how fast they are cast is measured elsewhere.

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::{Connection as Sqlite, params};

use super::seed::Large;
use crate::counting::Rankings;
use crate::failure::Result;
use crate::http::{Connection, hidden};
use crate::load::milliseconds;
use crate::report::{Goal, Row};
use crate::server::Server;

/// What the opening may take, in milliseconds.
const OPENING_WANTED: f64 = 2_000.0;
/// What may pass from the deadline to the page with the result, in milliseconds.
const CLOSE_WANTED: f64 = 5_000.0;
/// How long another process may keep the database.
const PATIENCE: Duration = Duration::from_secs(30);

const GROUP: &str = "A decision of a large community";

/// Opens it, has everybody vote, closes it. Each begins with a server that has done nothing else.
pub fn measure(server: impl Fn() -> Result<Server>, community: &Large) -> Result<Vec<Row>> {
    let path = format!("/decisions/{}", community.decision);
    let opening = opened(&server()?, &path, &community.treasurer)?;
    let ballots = vote(&community.database, community.decision)?;
    let server = server()?;
    let mut connection = Connection::open(server.address)?;
    Sqlite::open(&community.database)?
        .execute("UPDATE decisions SET voting_until = voting_from WHERE number = ?1", params![community.decision])?;
    let began = Instant::now();
    let page = connection.text(&path, &community.treasurer)?;
    let took = milliseconds(began.elapsed());
    if !page.contains("class=\"outcome\"") || !page.contains("ballots.csv") {
        return Err(format!("{path} does not tell its result").into());
    }
    let close = Row::new(GROUP, format!("Closed, counted and published, {ballots} ballots"), took, "ms");
    let close = wanted(close, &server, CLOSE_WANTED);
    let took = milliseconds(connection.timed(&format!("{path}/ballots.csv"), &community.treasurer)?);
    Ok(vec![opening, close, Row::new(GROUP, "Its ballots as CSV", took, "ms").holding(server.peak_mib())])
}

fn opened(server: &Server, path: &str, cookie: &str) -> Result<Row> {
    let mut connection = Connection::open(server.address)?;
    let key = hidden(&connection.text(path, cookie)?, "request_key")?;
    let began = Instant::now();
    let answer = connection.post(path, cookie, &format!("request_key={key}&do=open"))?.expect(303, path)?;
    let took = milliseconds(began.elapsed());
    if answer.header("location").is_none_or(|location| !location.contains("after=open")) {
        return Err(format!("the vote of {path} was not opened").into());
    }
    Ok(wanted(Row::new(GROUP, "Opened, with everybody on the roll", took, "ms"), server, OPENING_WANTED))
}

/// Has everybody who may cast a ballot; how many.
fn vote(database: &Path, decision: i64) -> Result<usize> {
    let mut conn = Sqlite::open(database)?;
    conn.busy_timeout(PATIENCE)?;
    let transaction = conn.transaction()?;
    let voters: Vec<(String, String, String)> = transaction
        .prepare(
            "SELECT r.decision_id, r.member_id, d.voting_from FROM electoral_roll r
             JOIN decisions d ON d.id = r.decision_id WHERE d.number = ?1 AND r.votes > 0",
        )?
        .query_map(params![decision], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<std::result::Result<_, _>>()?;
    let mut insert = transaction.prepare(
        "INSERT INTO open_votes (decision_id, member_id, choice, reason, cast_at) VALUES (?1, ?2, ?3, '', ?4)",
    )?;
    for ((decision, member, at), ranking) in voters.iter().zip(Rankings::new()) {
        let mut marks: Vec<(u16, usize)> = ranking.into_iter().map(|option| option + 1).zip(1..).collect();
        marks.sort_unstable();
        let marks: Vec<String> = marks.into_iter().map(|(option, rank)| format!("{option}:{rank}")).collect();
        insert.execute(params![decision, member, marks.join(" "), at])?;
    }
    drop(insert);
    transaction.commit()?;
    Ok(voters.len())
}

fn wanted(row: Row, server: &Server, most: f64) -> Row {
    let reached = row.value < most;
    row.holding(server.peak_mib()).wanted(Some(Goal { text: format!("< {most} ms"), reached }))
}
