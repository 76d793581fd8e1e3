//! The same rows on SQLite without anything around it: one thread, prepared statements, a copy of the same database
//! with the same tables, indexes, triggers and settings.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, Statement, params_from_iter};

use crate::failure::Result;
use crate::load::count;

/// The settings of the server's connections: `SQLITE_SETTINGS` in `store/src/dialect`.
const SETTINGS: &str = "PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; \
     PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8192; PRAGMA trusted_schema = OFF; \
     PRAGMA secure_delete = ON;";

/// How long the server's job may take to seal what waits.
const SEALED_WITHIN: Duration = Duration::from_secs(60);

/// What one command writes: tables, each with its rows, in the order in which they may be inserted.
pub type Rows = Vec<(&'static str, Vec<Vec<Value>>)>;

/// A copy of the database, made before anything was measured.
pub struct Raw {
    path: PathBuf,
}

/// Copies a database that no process has open.
pub fn copy(database: &Path) -> Result<Raw> {
    // Whatever the write-ahead log still holds goes into the file first.
    Connection::open(database)?.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    let path = database.with_extension("raw.sqlite");
    std::fs::copy(database, &path)?;
    Ok(Raw { path })
}

impl Raw {
    /// Commits each command's rows by themselves, for as long as there are some and the time is not over; commits per
    /// second.
    pub fn commits(&self, commands: &[Rows], time: Duration) -> Result<f64> {
        let conn = self.open()?;
        let mut writer = Writer::new(&conn, commands.first().ok_or("there are no rows to write")?)?;
        let began = Instant::now();
        let mut done = 0;
        for rows in commands.iter().take_while(|_| began.elapsed() < time) {
            writer.write(rows)?;
            done += 1;
        }
        Ok(count(done) / began.elapsed().as_secs_f64())
    }

    /// Commits one command's rows; how long it took.
    pub fn commit(&self, rows: &Rows) -> Result<Duration> {
        let conn = self.open()?;
        let mut writer = Writer::new(&conn, rows)?;
        let began = Instant::now();
        writer.write(rows)?;
        Ok(began.elapsed())
    }

    fn open(&self) -> Result<Connection> {
        let conn = Connection::open(&self.path)?;
        conn.execute_batch(SETTINGS)?;
        let mode: String = conn.query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
        if mode != "wal" {
            return Err(format!("the raw database is in journal mode {mode}").into());
        }
        Ok(conn)
    }
}

/// Prepared statements: a beginning, an insert for each table, a commit.
struct Writer<'a> {
    begin: Statement<'a>,
    inserts: Vec<Statement<'a>>,
    commit: Statement<'a>,
}

impl<'a> Writer<'a> {
    /// Prepares to write rows such as these.
    fn new(conn: &'a Connection, like: &Rows) -> Result<Self> {
        let insert = |(table, rows): &(&str, Vec<Vec<Value>>)| {
            let places = vec!["?"; rows.first().map_or(0, Vec::len)].join(", ");
            conn.prepare(&format!("INSERT INTO {table} VALUES ({places})"))
        };
        Ok(Self {
            begin: conn.prepare("BEGIN IMMEDIATE")?,
            inserts: like.iter().map(insert).collect::<std::result::Result<_, _>>()?,
            commit: conn.prepare("COMMIT")?,
        })
    }

    /// Writes rows in one transaction.
    fn write(&mut self, rows: &Rows) -> Result<()> {
        self.begin.execute([])?;
        for (insert, (_, rows)) in self.inserts.iter_mut().zip(rows) {
            for row in rows {
                insert.execute(params_from_iter(row))?;
            }
        }
        self.commit.execute([])?;
        Ok(())
    }
}

/// How many votes a decision has.
pub fn votes(database: &Path, decision: i64) -> Result<usize> {
    let conn = read(database)?;
    let sql = "SELECT count(*) FROM open_votes JOIN decisions ON decisions.id = decision_id WHERE number = ?";
    Ok(usize::try_from(conn.query_row(sql, [decision], |row| row.get::<_, i64>(0))?)?)
}

/// How many have voted in a secret decision.
pub fn marks(database: &Path, decision: i64) -> Result<usize> {
    let conn = read(database)?;
    let sql = "SELECT count(*) FROM secret_marks JOIN decisions ON decisions.id = decision_id WHERE number = ?";
    Ok(usize::try_from(conn.query_row(sql, [decision], |row| row.get::<_, i64>(0))?)?)
}

/// What as many secret ballots wrote as there are in a box to which everybody brought one vote. Nobody can say which mark goes with which
/// ballot; a commit of any two is as long.
pub fn rows_of_secret_votes(database: &Path, decision: i64) -> Result<Vec<Rows>> {
    let conn = read(database)?;
    let of = |table: &str| -> Result<Vec<Vec<Value>>> {
        let sql = format!(
            "SELECT {table}.* FROM {table} JOIN decisions ON decisions.id = decision_id WHERE decisions.number = ?1"
        );
        load(&mut conn.prepare(&sql)?, &[Value::Integer(decision)])
    };
    let (marks, ballots) = (of("secret_marks")?, of("secret_ballots")?);
    if marks.len() != ballots.len() {
        return Err(format!("the box and the marks of D-{decision} do not fit together").into());
    }
    let tables = |(mark, ballot)| vec![("secret_marks", vec![mark]), ("secret_ballots", vec![ballot])];
    Ok(marks.into_iter().zip(ballots).map(tables).collect())
}

/// Waits until a job of the server has sealed every event, so that it takes nothing from what is measured next.
pub fn wait_until_sealed(database: &Path) -> Result<()> {
    let conn = read(database)?;
    let waiting = "SELECT (SELECT count(*) FROM events) - (SELECT count(*) FROM seals)";
    let began = Instant::now();
    while conn.query_row(waiting, [], |row| row.get::<_, i64>(0))? > 0 {
        if began.elapsed() > SEALED_WITHIN {
            return Err("the events were not sealed".into());
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}

/// What each vote on a decision wrote, in the order of casting. Nobody voted on anything else in the meantime.
pub fn rows_of_votes(database: &Path, decision: i64) -> Result<Vec<Rows>> {
    let conn = read(database)?;
    let of = |rows: &str| -> Result<Vec<Vec<Value>>> {
        let sql = format!(
            "WITH votes AS (SELECT open_votes.* FROM open_votes
                            JOIN decisions ON decisions.id = decision_id WHERE number = ?1),
                  casts AS (SELECT events.*, members.id AS member_id FROM events
                            JOIN members ON members.number = actor_number
                            WHERE subject = 'D-' || ?1 AND action = 'decisions.vote.cast') {rows}"
        );
        load(&mut conn.prepare(&sql)?, &[Value::Integer(decision)])
    };
    let votes = of("SELECT * FROM votes ORDER BY cast_at, member_id")?;
    let events = of("SELECT events.* FROM casts JOIN events USING (id) ORDER BY casts.occurred_at, member_id")?;
    let payloads = of("SELECT event_payloads.* FROM casts JOIN event_payloads ON event_id = id
                       ORDER BY occurred_at, member_id")?;
    let answers = of("SELECT * FROM answers WHERE command = 'decisions.cast'
                      AND created_at BETWEEN (SELECT min(cast_at) FROM votes) AND (SELECT max(cast_at) FROM votes)
                      ORDER BY created_at, member_id")?;
    if [events.len(), payloads.len(), answers.len()] != [votes.len(); 3] {
        return Err(format!("the rows of the votes on D-{decision} do not fit together").into());
    }
    let commands = votes.into_iter().zip(events).zip(payloads).zip(answers);
    let tables = |(((vote, event), payload), answer)| {
        vec![
            ("open_votes", vec![vote]),
            ("events", vec![event]),
            ("event_payloads", vec![payload]),
            ("answers", vec![answer]),
        ]
    };
    Ok(commands.map(tables).collect())
}

/// What the run of a month wrote.
pub fn rows_of_run(database: &Path, month: &str) -> Result<Rows> {
    let conn = read(database)?;
    let of = |table: &'static str, condition: &str| -> Result<(&'static str, Vec<Vec<Value>>)> {
        let sql = format!("SELECT {table}.* FROM {table} WHERE {condition}");
        Ok((table, load(&mut conn.prepare(&sql)?, &[Value::Text(month.to_owned())])?))
    };
    let entry = "(SELECT entry_id FROM dues_runs WHERE period = ?1)";
    let event = "(SELECT id FROM events WHERE subject = ?1 AND action = 'treasury.dues.posted')";
    Ok(vec![
        of("journal_entries", &format!("id = {entry}"))?,
        of("postings", &format!("entry_id = {entry}"))?,
        of("dues_runs", "period = ?1")?,
        of("charges", "period = ?1")?,
        of("events", &format!("id = {event}"))?,
        of("event_payloads", &format!("event_id = {event}"))?,
        of("answers", &format!("created_at = (SELECT occurred_at FROM events WHERE id = {event})"))?,
    ])
}

/// What sharing a month wrote.
pub fn rows_of_sharing(database: &Path, month: &str) -> Result<Rows> {
    let conn = read(database)?;
    let of = |table: &'static str, condition: &str| -> Result<(&'static str, Vec<Vec<Value>>)> {
        let sql = format!("SELECT {table}.* FROM {table} WHERE {condition}");
        Ok((table, load(&mut conn.prepare(&sql)?, &[Value::Text(month.to_owned())])?))
    };
    let entry = "(SELECT entry_id FROM sharing_runs WHERE period = ?1)";
    let run = "(SELECT id FROM sharing_runs WHERE period = ?1)";
    let event = "(SELECT id FROM events WHERE action = 'sharing.posted' AND subject LIKE '%/' || ?1)";
    Ok(vec![
        of("journal_entries", &format!("id = {entry}"))?,
        of("postings", &format!("entry_id = {entry}"))?,
        of("sharing_runs", "period = ?1")?,
        of("portions", &format!("run_id = {run}"))?,
        of("charges", &format!("sharing_run_id = {run}"))?,
        of("events", &format!("id = {event}"))?,
        of("event_payloads", &format!("event_id = {event}"))?,
        of("answers", &format!("created_at = (SELECT occurred_at FROM events WHERE id = {event})"))?,
    ])
}

/// The number of the last payment.
pub fn payments(database: &Path) -> Result<i64> {
    let sql = "SELECT coalesce(max(number), 0) FROM payments";
    Ok(read(database)?.query_row(sql, [], |row| row.get(0))?)
}

/// What each payment after a number wrote, in the order of their numbers.
pub fn rows_of_payments(database: &Path, after: i64) -> Result<Vec<Rows>> {
    let conn = read(database)?;
    let of = |rows: &str| -> Result<Vec<Vec<Value>>> {
        let sql = format!(
            "WITH paid AS (SELECT * FROM payments WHERE number > ?1),
                  told AS (SELECT events.*, paid.number AS payment FROM paid JOIN events ON subject = 'P-' || paid.number
                           WHERE action = 'treasury.payment.recorded') {rows}"
        );
        load(&mut conn.prepare(&sql)?, &[Value::Integer(after)])
    };
    let entries = of("SELECT e.* FROM paid JOIN journal_entries e ON e.id = entry_id ORDER BY paid.number")?;
    let postings = of("SELECT o.* FROM paid JOIN postings o USING (entry_id) ORDER BY paid.number, o.id")?;
    let payments = of("SELECT * FROM paid ORDER BY number")?;
    let events = of("SELECT events.* FROM told JOIN events USING (id) ORDER BY payment")?;
    let payloads = of("SELECT p.* FROM told JOIN event_payloads p ON event_id = id ORDER BY payment")?;
    let answers =
        of("SELECT a.* FROM answers a WHERE command = 'treasury.record_payment' AND ?1 >= 0 ORDER BY created_at DESC")?;
    if events.len() != payments.len() || postings.len() != 2 * payments.len() || answers.len() < payments.len() {
        return Err("the rows of the payments do not fit together".into());
    }
    let postings = postings.chunks(2).map(<[Vec<Value>]>::to_vec).collect::<Vec<_>>();
    let commands = entries.into_iter().zip(postings).zip(payments).zip(events).zip(payloads).zip(answers);
    let tables = |(((((entry, postings), payment), event), payload), answer)| {
        vec![
            ("journal_entries", vec![entry]),
            ("postings", postings),
            ("payments", vec![payment]),
            ("events", vec![event]),
            ("event_payloads", vec![payload]),
            ("answers", vec![answer]),
        ]
    };
    Ok(commands.map(tables).collect())
}

/// What reading in a file of so many new members wrote.
pub fn rows_of_import(database: &Path, lines: usize) -> Result<Rows> {
    let conn = read(database)?;
    let of = |table: &'static str, from: &str| -> Result<(&'static str, Vec<Vec<Value>>)> {
        Ok((table, load(&mut conn.prepare(&format!("SELECT {table}.* FROM {table} {from}"))?, &[])?))
    };
    // All that was recorded after the founding.
    let told = "occurred_at > (SELECT founded_at FROM communities)";
    let rows = vec![
        of("authorities", "WHERE id IN (SELECT authority_id FROM members WHERE number = 2)")?,
        of("members", "WHERE number > 1")?,
        of("member_statuses", "JOIN members ON members.id = member_id WHERE number > 1")?,
        of("events", &format!("WHERE {told}"))?,
        of("event_payloads", &format!("JOIN events ON events.id = event_id WHERE {told}"))?,
    ];
    let rows: Rows = rows.into_iter().filter(|(_, rows)| !rows.is_empty()).collect();
    let members = rows.get(1).map_or(0, |(_, rows)| rows.len());
    if members == lines { Ok(rows) } else { Err(format!("{members} of {lines} lines were read in").into()) }
}

fn read(database: &Path) -> Result<Connection> {
    Ok(Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_ONLY)?)
}

fn load(statement: &mut Statement<'_>, values: &[Value]) -> Result<Vec<Vec<Value>>> {
    let columns = statement.column_count();
    let rows =
        statement.query_map(params_from_iter(values), |row| (0..columns).map(|place| row.get(place)).collect())?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
