//! Decisions with everybody on the roll, one openly and one by secret ballot: the opening, casts for a while, and the close with the count,
//! from the deadline to the page that tells the result. The ballots of all others are written by SQL.

use std::time::{Duration, Instant};

use rusqlite::{Connection as Sqlite, Statement, params};

use super::casting::Open;
use super::seed::Large;
use crate::counting::Rankings;
use crate::failure::Result;
use crate::http::{Connection, hidden};
use crate::load::milliseconds;
use crate::raw_sqlite;
use crate::report::{Goal, Row};
use crate::server::Server;

/// What the opening may take, in milliseconds.
const OPENING_WANTED: f64 = 2_000.0;
/// What may pass from the deadline to the page with the result, in milliseconds.
const CLOSE_WANTED: f64 = 5_000.0;
/// How long another process may keep the database.
const PATIENCE: Duration = Duration::from_secs(30);

const GROUP: &str = "A decision of a large community";

/// Opens each, has everybody vote, closes it. Each begins with a server that has done nothing else.
pub fn measure(server: impl Fn() -> Result<Server>, community: &Large, time: Duration) -> Result<Vec<Row>> {
    let database = community.database.as_path();
    let mut rows = Vec::new();
    for open in [
        Open { database, number: community.decision, secret: false },
        Open { database, number: community.secret, secret: true },
    ] {
        rows.extend(from_opening_to_close(&server, community, &open, time)?);
    }
    Ok(rows)
}

fn from_opening_to_close(
    server: &impl Fn() -> Result<Server>,
    community: &Large,
    open: &Open<'_>,
    time: Duration,
) -> Result<Vec<Row>> {
    let path = format!("/decisions/{}", open.number);
    let how = if open.secret { ", in secret" } else { "" };
    let opening = opened(&server()?, &path, &community.treasurer, how)?;
    let cookies = open.sign_in()?;
    let raw = raw_sqlite::copy(open.database)?;
    let cast = open.cast(GROUP, &server()?, (cookies.as_slice(), time), &raw)?;
    let ballots = if open.secret { fill_box(open)? } else { vote(open)? };
    let server = server()?;
    let mut connection = Connection::open(server.address)?;
    Sqlite::open(open.database)?
        .execute("UPDATE decisions SET voting_until = voting_from WHERE number = ?1", params![open.number])?;
    let began = Instant::now();
    let page = connection.text(&path, &community.treasurer)?;
    let took = milliseconds(began.elapsed());
    if !page.contains("class=\"outcome\"") || !page.contains("ballots.csv") {
        return Err(format!("{path} does not tell its result").into());
    }
    let close = Row::new(GROUP, format!("Closed, counted and published, {ballots} ballots{how}"), took, "ms");
    let close = wanted(close, &server, CLOSE_WANTED);
    let took = milliseconds(connection.timed(&format!("{path}/ballots.csv"), &community.treasurer)?);
    let file = Row::new(GROUP, format!("Its ballots as CSV{how}"), took, "ms").holding(server.peak_mib());
    Ok(vec![opening, cast, close, file])
}

fn opened(server: &Server, path: &str, cookie: &str, how: &str) -> Result<Row> {
    let mut connection = Connection::open(server.address)?;
    let key = hidden(&connection.text(path, cookie)?, "request_key")?;
    let began = Instant::now();
    let answer = connection.post(path, cookie, &format!("request_key={key}&do=open"))?.expect(303, path)?;
    let took = milliseconds(began.elapsed());
    if answer.header("location").is_none_or(|location| !location.contains("after=open")) {
        return Err(format!("the vote of {path} was not opened").into());
    }
    let what = format!("Opened, with everybody on the roll{how}");
    Ok(wanted(Row::new(GROUP, what, took, "ms"), server, OPENING_WANTED))
}

/// Has everybody vote who may and has not yet; how many ballots there are then.
fn vote(open: &Open<'_>) -> Result<usize> {
    let voters = "SELECT r.decision_id, r.member_id, d.voting_from FROM electoral_roll r
         JOIN decisions d ON d.id = r.decision_id WHERE d.number = ?1 AND r.votes > 0
         AND NOT EXISTS (SELECT 1 FROM open_votes v WHERE v.decision_id = d.id AND v.member_id = r.member_id)";
    let insert = "INSERT INTO open_votes (decision_id, member_id, choice, reason, cast_at) VALUES (?1, ?2, ?3, '', ?4)";
    write(open, voters, insert, |insert, (decision, member, at), said| {
        insert.execute(params![decision, member, said, at])
    })?;
    raw_sqlite::votes(open.database, open.number)
}

/// The same in secret.
fn fill_box(open: &Open<'_>) -> Result<usize> {
    let silent = "FROM electoral_roll r JOIN decisions d ON d.id = r.decision_id WHERE d.number = ?1 AND r.votes > 0
         AND NOT EXISTS (SELECT 1 FROM secret_marks m WHERE m.decision_id = d.id AND m.member_id = r.member_id)";
    let voters = format!("SELECT r.decision_id, r.member_id, lower(hex(randomblob(10))) {silent}");
    let insert = "INSERT INTO secret_ballots (decision_id, tracker, choice) VALUES (?1, ?2, ?3)";
    write(open, &voters, insert, |insert, (decision, _, tracker), said| {
        insert.execute(params![decision, tracker, said])
    })?;
    let conn = Sqlite::open(open.database)?;
    conn.busy_timeout(PATIENCE)?;
    let marks = format!("INSERT INTO secret_marks (decision_id, member_id) SELECT r.decision_id, r.member_id {silent}");
    conn.execute(&marks, params![open.number])?;
    raw_sqlite::marks(open.database, open.number)
}

/// A decision, a member on its roll, and what else a query says of them.
type Voter = (String, String, String);

/// Inserts a row for each voter of a query, with what the voter's ballot says.
fn write(
    open: &Open<'_>,
    voters: &str,
    insert: &str,
    row: impl Fn(&mut Statement<'_>, &Voter, &str) -> rusqlite::Result<usize>,
) -> Result<()> {
    let mut conn = Sqlite::open(open.database)?;
    conn.busy_timeout(PATIENCE)?;
    let transaction = conn.transaction()?;
    let voters: Vec<Voter> = transaction
        .prepare(voters)?
        .query_map(params![open.number], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<std::result::Result<_, _>>()?;
    let mut insert = transaction.prepare(insert)?;
    for (voter, ranking) in voters.iter().zip(Rankings::new()) {
        let mut marks: Vec<(u16, usize)> = ranking.into_iter().map(|option| option + 1).zip(1..).collect();
        marks.sort_unstable();
        let marks: Vec<String> = marks.into_iter().map(|(option, rank)| format!("{option}:{rank}")).collect();
        row(&mut insert, voter, &marks.join(" "))?;
    }
    drop(insert);
    transaction.commit()?;
    Ok(())
}

fn wanted(row: Row, server: &Server, most: f64) -> Row {
    let reached = row.value < most;
    row.holding(server.peak_mib()).wanted(Some(Goal { text: format!("< {most} ms"), reached }))
}
