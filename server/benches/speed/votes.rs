//! Votes cast and acknowledged over HTTP, each by another member, beside commits of the same rows on raw SQLite.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::Bench;
use crate::failure::Result;
use crate::http::{Connection, hidden};
use crate::raw_sqlite::{self, Raw};
use crate::report::{Goal, Row};

/// The number of clients at which votes are to be as fast as one raw commit for each.
const CLIENTS_WANTED: usize = 16;

/// Measures votes on a decision of its own.
pub fn measure(bench: &Bench, clients: usize, decision: i64, raw: &Raw) -> Result<Row> {
    let path = format!("/decisions/{decision}");
    let voters: Vec<&String> = bench.community.cookies.iter().take(bench.community.voters).collect();
    check_form(bench, &path, voters.first().ok_or("nobody may vote")?)?;
    let next = AtomicUsize::new(0);
    let load = bench.drive(clients, bench.scale.time, |connection| {
        let place = next.fetch_add(1, Ordering::Relaxed);
        voters.get(place).map(|cookie| vote(connection, &path, cookie, place)).transpose()
    })?;
    let counted = raw_sqlite::votes(&bench.community.database, decision)?;
    if counted != load.count() {
        return Err(format!("{} votes were acknowledged, the database holds {counted}", load.count()).into());
    }
    let rows = raw_sqlite::rows_of_votes(&bench.community.database, decision)?;
    raw_sqlite::wait_until_sealed(&bench.community.database)?;
    let commits = raw.commits(&rows, bench.scale.time)?;
    let ratio = load.per_second() / commits;
    let goal = (clients == CLIENTS_WANTED).then(|| Goal { text: "ratio ≥ 1".into(), reached: ratio >= 1.0 });
    let what = if load.count() == voters.len() { "Votes, by all who may" } else { "Votes" };
    Ok(Row::new("Votes cast and acknowledged", what, load.per_second(), "/s")
        .of_load(clients, &load)
        .beside("the same rows, a commit for each vote, on raw SQLite", commits, ratio)
        .wanted(goal))
}

/// The form on the page must be the one that is sent here.
fn check_form(bench: &Bench, path: &str, cookie: &str) -> Result<()> {
    let page = Connection::open(bench.server.address)?.text(path, cookie)?;
    let form = page.split("<form").find(|form| form.contains("id=\"vote\"")).ok_or("the page has no form to vote")?;
    let form = form.split("</form>").next().unwrap_or_default();
    let names: Vec<_> = form.split(" name=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    if let Some(other) = names.iter().find(|name| !["request_key", "choice", "reason", "do"].contains(*name)) {
        return Err(format!("the form to vote has a field {other} that is not sent here").into());
    }
    hidden(form, "request_key").map(|_| ())
}

fn vote(connection: &mut Connection, path: &str, cookie: &str, place: usize) -> Result<usize> {
    let choice = match place % 10 {
        0 => "abstain",
        1..4 => "no",
        _ => "yes",
    };
    let form = format!("request_key={}&choice={choice}&reason=&do=vote", uuid::Uuid::new_v4());
    let answer = connection.post(path, cookie, &form)?.expect(303, path)?;
    match answer.header("location") {
        Some(location) if location.contains("after=vote") => Ok(answer.bytes),
        other => Err(format!("a vote led to {other:?}").into()),
    }
}
