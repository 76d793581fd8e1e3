//! Ballots cast and acknowledged over HTTP with everybody on the roll, each by another member, openly or in secret, beside commits of the same
//! rows on raw SQLite.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use domain::agreements::clauses::hash;
use domain::decisions::tally::papers::Candidate;
use rusqlite::{Connection as Sqlite, params};
use serde_json::json;
use tower_sessions::session::Id;
use uuid::Uuid;

use crate::counting::Rankings;
use crate::failure::Result;
use crate::http::Connection;
use crate::load::{self, Load};
use crate::raw_sqlite::{self, Raw};
use crate::report::{Goal, Row};
use crate::seed::now;
use crate::server::Server;

/// How many clients cast at once.
const CLIENTS: usize = 16;
/// How many members are signed in to vote: more than vote in the time of a measurement.
const SIGNED_IN: i64 = 16_000;
/// How long another process may keep the database.
const PATIENCE: Duration = Duration::from_secs(30);

/// A decision whose vote is open.
pub struct Open<'a> {
    /// Its database.
    pub database: &'a Path,
    /// Its number.
    pub number: i64,
    /// Whether its ballots are secret.
    pub secret: bool,
}

impl Open<'_> {
    /// Signs in members who may vote, by SQL: the cookies of their browsers.
    pub fn sign_in(&self) -> Result<Vec<String>> {
        let mut conn = Sqlite::open(self.database)?;
        conn.busy_timeout(PATIENCE)?;
        let transaction = conn.transaction()?;
        let members: Vec<String> = transaction
            .prepare(
                "SELECT r.member_id FROM electoral_roll r JOIN decisions d ON d.id = r.decision_id
                 WHERE d.number = ?1 AND r.votes > 0 ORDER BY r.member_id LIMIT ?2",
            )?
            .query_map(params![self.number, SIGNED_IN], |row| row.get(0))?
            .collect::<std::result::Result<_, _>>()?;
        let mut insert = transaction.prepare(
            "INSERT INTO sessions (id, member_id, data, created_at, last_seen_at, expires_at)
             SELECT ?1, ?2, ?3, created_at, last_seen_at, expires_at FROM sessions LIMIT 1",
        )?;
        let since = now().to_rfc3339();
        let mut cookies = Vec::with_capacity(members.len());
        for member in members {
            let id = Id::default();
            let data = json!({ "member": member, "since": since }).to_string();
            insert.execute(params![hash(&id.to_string()), member, data])?;
            cookies.push(format!("acequia={id}"));
        }
        drop(insert);
        transaction.commit()?;
        Ok(cookies)
    }

    /// Measures casts by members who are signed in, for a while; beside commits to a copy that was made before.
    pub fn cast(
        &self,
        group: &'static str,
        server: &Server,
        (cookies, time): (&[String], Duration),
        raw: &Raw,
    ) -> Result<Row> {
        let load = self.load(server, cookies, time)?;
        let (kept, what) = if self.secret {
            (raw_sqlite::marks(self.database, self.number)?, "Secret ballots cast")
        } else {
            (raw_sqlite::votes(self.database, self.number)?, "Open ballots cast")
        };
        if kept != load.count() {
            return Err(format!("{} ballots were acknowledged, the database holds {kept}", load.count()).into());
        }
        let commits = self.commits(raw, time)?;
        let ratio = load.per_second() / commits;
        Ok(Row::new(group, what, load.per_second(), "/s")
            .of_load(CLIENTS, &load)
            .holding(server.peak_mib())
            .beside("the same rows, a commit for each ballot, on raw SQLite", commits, ratio)
            .wanted(Some(Goal { text: "ratio ≥ 1".into(), reached: ratio >= 1.0 })))
    }

    fn commits(&self, raw: &Raw, time: Duration) -> Result<f64> {
        let rows = if self.secret {
            raw_sqlite::rows_of_secret_votes(self.database, self.number)?
        } else {
            raw_sqlite::rows_of_votes(self.database, self.number)?
        };
        raw_sqlite::wait_until_sealed(self.database)?;
        raw.commits(&rows, time)
    }

    fn load(&self, server: &Server, cookies: &[String], time: Duration) -> Result<Load> {
        let path = format!("/decisions/{}", self.number);
        let ballots: Vec<String> = Rankings::new().take(cookies.len()).map(|ranking| marks(&ranking)).collect();
        let next = AtomicUsize::new(0);
        let before = server.processor_time();
        let mut load = load::drive(server.address, CLIENTS, time, |connection| {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let one = cookies.get(place).zip(ballots.get(place));
            one.map(|(cookie, ballot)| self.send(connection, &path, cookie, ballot)).transpose()
        })?;
        load.processor_time = server.processor_time().zip(before).map(|(after, before)| after - before);
        Ok(load)
    }

    /// Sends a ballot as the form does; how many bytes the answer has.
    fn send(&self, connection: &mut Connection, path: &str, cookie: &str, ballot: &str) -> Result<usize> {
        if self.secret {
            let form = format!("ballot_key={}{ballot}&do=vote", Uuid::new_v4().simple());
            return Ok(connection.post(path, cookie, &form)?.expect(200, path)?.bytes);
        }
        let form = format!("request_key={}{ballot}&reason=&do=vote", Uuid::new_v4());
        let answer = connection.post(path, cookie, &form)?.expect(303, path)?;
        match answer.header("location") {
            Some(location) if location.contains("after=vote") => Ok(answer.bytes),
            other => Err(format!("a ballot led to {other:?}").into()),
        }
    }
}

/// The fields of a form that ranks options.
fn marks(ranking: &[Candidate]) -> String {
    ranking.iter().zip(1..).map(|(option, rank)| format!("&option-{}={rank}", option + 1)).collect()
}
