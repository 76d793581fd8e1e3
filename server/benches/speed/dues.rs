//! A run of dues and a report for everybody, as the treasurer asks for them.

use std::time::Instant;

use crate::failure::Result;
use crate::http::{Connection, hidden};
use crate::load::median;
use crate::raw_sqlite::{self, Raw};
use crate::report::Row;
use crate::seed::FOUNDER;
use crate::{Bench, below, shell};

/// What a run or a report may take, in milliseconds.
const WANTED: f64 = 1000.0;
/// How often the report is asked for.
const REPORTS: usize = 5;

const GROUP: &str = "Dues of all members";

/// Measures runs, then reports on all of them.
pub fn measure(bench: &mut Bench, raw: &Raw) -> Result<Vec<Row>> {
    let mut connection = Connection::open(bench.server.address)?;
    let cookie = sign_in(&mut connection)?;
    let mut rows = runs(bench, &mut connection, &cookie, raw)?;
    rows.extend(reports(bench, &mut connection, &cookie)?);
    Ok(rows)
}

/// Signs in with the password, as the treasurer does.
fn sign_in(connection: &mut Connection) -> Result<String> {
    let (number, password) = FOUNDER;
    let form = format!("next=&identifier={number}&password={}", password.replace(' ', "+"));
    let answer = connection.post("/signin", "", &form)?.expect(303, "/signin")?;
    let cookie = answer.header("set-cookie").and_then(|cookie| cookie.split(';').next());
    cookie.map(str::to_owned).ok_or_else(|| "signing in gave no cookie".into())
}

/// Previews and posts each month that is left.
fn runs(bench: &Bench, connection: &mut Connection, cookie: &str, raw: &Raw) -> Result<Vec<Row>> {
    let (mut previews, mut runs, mut commits) = (Vec::new(), Vec::new(), Vec::new());
    for month in &bench.community.months {
        let path = format!("/treasury/dues/run?month={month}");
        previews.push(connection.timed(&path, cookie)?);
        let page = connection.text(&path, cookie)?;
        let (key, fingerprint) = (hidden(&page, "request_key")?, hidden(&page, "fingerprint")?);
        let form = format!("request_key={key}&month={month}&fingerprint={fingerprint}");
        let began = Instant::now();
        let answer = connection.post(&path, cookie, &form)?.expect(303, &path)?;
        runs.push(began.elapsed());
        if answer.header("location").is_none_or(|location| !location.contains("done=posted")) {
            return Err(format!("the run of {month} was not posted").into());
        }
        commits.push(raw.commit(&raw_sqlite::rows_of_run(&bench.community.database, &month.to_string())?)?);
    }
    let (preview, run, commit) = (median(previews), median(runs), median(commits));
    let row = |what, value| Row::new(GROUP, what, value, "ms");
    Ok(vec![
        row("Preview of a run", preview).wanted(Some(below(preview, WANTED))),
        row("Run", run)
            .beside("the same rows in one commit on raw SQLite", commit, commit / run)
            .wanted(Some(below(run, WANTED))),
    ])
}

/// The report of every month, as a page and as a file, compressed as a browser asks for it.
fn reports(bench: &Bench, connection: &mut Connection, cookie: &str) -> Result<Vec<Row>> {
    let (from, to) = bench.community.period;
    let query = format!("from={from}&to={to}");
    let mut timed = |path: &str| -> Result<f64> {
        Ok(median((0..REPORTS).map(|_| connection.timed(path, cookie)).collect::<Result<_>>()?))
    };
    let page = timed(&format!("/treasury/dues/report?{query}"))?;
    let file = format!("/treasury/dues/report.csv?{query}");
    let csv = timed(&file)?;
    let months = std::iter::successors(Some(from), |month| Some(month.next())).take_while(|month| *month <= to).count();
    let row = |what, value| {
        Row::new(GROUP, format!("Report of {months} months, as {what}"), value, "ms").wanted(Some(below(value, WANTED)))
    };
    let rows = vec![row("a page", page), row("a CSV file", csv)];
    let Some(shell) = shell::report(&bench.community.database, &from.to_string(), &to.to_string(), REPORTS)? else {
        eprintln!("The program sqlite3 is missing: the report has no ceiling beside it.");
        return Ok(rows);
    };
    // The first line names the columns.
    let lines = connection.text(&file, cookie)?.lines().skip(1).count();
    if shell.lines != lines {
        return Err(format!("the report has {lines} lines, sqlite3 printed {}", shell.lines).into());
    }
    let printed = median(shell.times);
    Ok(rows.into_iter().map(|row| beside(row, printed)).collect())
}

fn beside(row: Row, printed: f64) -> Row {
    let ratio = printed / row.value;
    row.beside("the same rows by sqlite3 -csv", printed, ratio)
}
