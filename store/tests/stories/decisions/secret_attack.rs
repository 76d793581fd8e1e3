//! An attack on secret ballots: whoever has the closed database, its system columns and its files lays ballots and voters side by side.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};
use domain::decisions::ballot::{Ballot, Choosable};
use domain::decisions::method::Method;
use domain::decisions::secrecy::BallotKey;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use store::DatabaseAddress;
use store::decisions as d;

use super::choosing::{choosing, marks};
use super::secret::in_secret;
use super::*;
use crate::archive::contents;
use crate::database::columns;
use crate::support::{at, founded, story};

/// How many voters the attacker has before them.
pub const VOTERS: usize = 200;
/// Of pairs made at random one is right, on average; that more than nine are comes about once in ten million times.
pub const BY_CHANCE: usize = 9;
/// When the other vote opens: it goes on when the first closes.
const LATER: &str = "2026-01-09T09:00:00Z";

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// What a query says in its column `line`, behind the store's back.
pub fn lines(db: &Db, query: &str) -> Vec<String> {
    let lines: Vec<Line> = match db.address() {
        DatabaseAddress::Sqlite(path) => {
            sql_query(query).load(&mut SqliteConnection::establish(&path.to_string_lossy()).unwrap()).unwrap()
        }
        DatabaseAddress::Postgres(url) => sql_query(query).load(&mut PgConnection::establish(url).unwrap()).unwrap(),
    };
    lines.into_iter().map(|line| line.line).collect()
}

/// A vote as it was cast: who said what, in that order, and under which trackers.
#[derive(Default)]
pub struct Vote {
    /// The decision's number.
    pub number: i64,
    /// Each voter's identifier with what their ballot says.
    pub cast: Vec<(String, String)>,
    /// The trackers of all ballots.
    pub trackers: Vec<String>,
}

/// Puts a ballot unlike all others into a box, of a voter who has so many votes.
pub async fn put(db: &Db, vote: &mut Vote, voter: &Act, ranking: &[u16], votes: i64, rng: &mut StdRng) {
    let key = BallotKey::of(rng.random());
    let (input, said) = ballot_of(ranking);
    let seconds = i64::try_from(vote.cast.len()).unwrap() + 1;
    let act = Act::new(voter.actor.clone(), at(LATER) + chrono::Duration::seconds(seconds));
    d::cast_secretly(db, &act, vote.number, input.clone(), &key.to_string()).await.unwrap();
    vote.cast.push((voter.actor.member().unwrap().to_string(), said));
    vote.trackers.extend(key.trackers(voter.actor.number().unwrap(), votes));
}

/// A ballot that ranks options, as typed and as it is stored.
pub fn ballot_of(ranking: &[u16]) -> (d::VoteInput, String) {
    let ranks: Vec<(u16, String)> = ranking.iter().copied().zip((1_u32..).map(|rank| rank.to_string())).collect();
    let input = marks(&ranks.iter().map(|(option, rank)| (*option, rank.as_str())).collect::<Vec<_>>());
    let options: Vec<_> = (1..=5).map(|number| Choosable { number, name: "" }).collect();
    let typed = |option| input.marks.get(&option).cloned().unwrap_or_default();
    let said = Ballot::read(Method::Schulze, &options, typed, false, 0).unwrap().to_string();
    (input, said)
}

/// Two votes, into whose boxes the same members put ballots by turns, each in an order of its own. The first closes at [`CLOSED`].
async fn two_votes(db: &Db) -> [Vote; 2] {
    let founder = founded(db).await;
    let mut voters = Vec::new();
    for place in 0..VOTERS {
        voters.push(member(db, &founder, &format!("Voter {place}"), "full").await);
    }
    let mut input = in_secret(&choosing("schulze"));
    input.choosing.options = ["A", "B", "C", "D", "E"].join("\n");
    let mut rng = StdRng::seed_from_u64(7);
    let mut orders = Vec::new();
    let mut votes = [Vote::default(), Vote::default()];
    for (vote, moment) in votes.iter_mut().zip([DISCUSSED, LATER]) {
        vote.number = opened(db, &founder, &input, moment).await;
        let mut rankings: Vec<Vec<u16>> = rankings();
        rankings.shuffle(&mut rng);
        voters.shuffle(&mut rng);
        orders.push(voters.iter().cloned().zip(rankings).collect::<Vec<_>>());
    }
    for place in 0..VOTERS {
        for (vote, order) in votes.iter_mut().zip(&orders) {
            let (voter, ranking) = &order[place];
            put(db, vote, voter, ranking, 1, &mut rng).await;
        }
    }
    votes
}

/// Orders of three or more of five options, each different: 240 of them.
pub fn rankings() -> Vec<Vec<u16>> {
    let mut all: Vec<Vec<u16>> = vec![vec![]];
    let mut found = Vec::new();
    while let Some(begun) = all.pop() {
        if begun.len() >= 3 {
            found.push(begun.clone());
        }
        for option in (1..=5).filter(|option| !begun.contains(option)) {
            let mut longer = begun.clone();
            longer.push(option);
            all.push(longer);
        }
    }
    found
}

/// The rows of a vote's box or marks.
pub fn of(vote: &Vote) -> String {
    format!("decision_id = (SELECT id FROM decisions WHERE number = {})", vote.number)
}

/// What the ballots in a box say, and the identifiers of those who voted, each in every order that the database knows of them.
pub struct Laid {
    /// The ballots.
    pub boxes: Vec<Vec<String>>,
    /// The voters; their order of casting among the others.
    pub marked: Vec<Vec<String>>,
}

/// Lays out what an attacker lays side by side.
pub fn laid(db: &Db, vote: &Vote) -> Laid {
    let of = of(vote);
    let orders: &[&str] = match db.address() {
        DatabaseAddress::Sqlite(_) => &["1", "1 DESC", "length(tracker)"],
        DatabaseAddress::Postgres(_) => {
            &["ctid", "ctid DESC", "xmin::text::bigint, ctid", "cmin::text::bigint, ctid", "xmax::text::bigint, ctid"]
        }
    };
    let mut boxes: Vec<Vec<String>> = vec![
        lines(db, &format!("SELECT choice AS line FROM secret_ballots WHERE {of}")),
        lines(db, &format!("SELECT choice AS line FROM secret_ballots WHERE {of} ORDER BY tracker")),
    ];
    let mut marked: Vec<Vec<String>> = vec![
        lines(db, &format!("SELECT member_id AS line FROM secret_marks WHERE {of}")),
        vote.cast.iter().map(|(voter, _)| voter.clone()).collect(),
    ];
    for order in orders {
        boxes.push(lines(db, &format!("SELECT choice AS line FROM secret_ballots WHERE {of} ORDER BY {order}")));
        let order = order.replace("length(tracker)", "member_id");
        marked.push(lines(db, &format!("SELECT member_id AS line FROM secret_marks WHERE {of} ORDER BY {order}")));
    }
    if let DatabaseAddress::Sqlite(path) = db.address() {
        boxes.push(in_file(db, &text_of(path), vote));
    } else {
        // What a check of a key to the member would note there.
        let of = format!("FROM secret_marks JOIN members ON members.id = member_id WHERE {of}");
        marked.push(lines(
            db,
            &format!("SELECT member_id AS line {of} ORDER BY members.xmax::text::bigint, members.ctid"),
        ));
    }
    Laid { boxes, marked }
}

/// The most pairs that an attacker gets right, who lays ballots and voters side by side in every order that the database knows of them.
pub fn pairs(db: &Db, vote: &Vote) -> usize {
    let Laid { boxes, marked } = laid(db, vote);
    let truth: BTreeSet<(&str, &str)> = vote.cast.iter().map(|(voter, said)| (voter.as_str(), said.as_str())).collect();
    let right = |ballots: &[String], voters: &[String]| {
        assert_eq!((ballots.len(), voters.len()), (VOTERS, VOTERS));
        ballots.iter().zip(voters).filter(|(said, voter)| truth.contains(&(voter.as_str(), said.as_str()))).count()
    };
    boxes.iter().flat_map(|ballots| marked.iter().map(|voters| right(ballots, voters))).max().unwrap()
}

/// A file as text: what is no text in it becomes other signs, in the same order.
pub fn text_of(path: &Path) -> String {
    std::fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
}

/// The ballots of a box in the order in which they lie in SQLite's file.
pub fn in_file(db: &Db, file: &str, vote: &Vote) -> Vec<String> {
    let id = lines(db, &format!("SELECT id AS line FROM decisions WHERE number = {}", vote.number)).remove(0);
    let row = format!("SELECT tracker || ' ' || choice AS line FROM secret_ballots WHERE {}", of(vote));
    let rows = lines(db, &row);
    let mut left: BTreeMap<&str, &str> = rows.iter().map(|row| row.split_once(' ').unwrap()).collect();
    let at = file.match_indices(&id).map(|(place, id)| &file[place + id.len()..]);
    let mut ballots: Vec<String> = at
        .filter_map(|behind| {
            let tracker = left.keys().find(|tracker| behind.starts_with(**tracker)).copied()?;
            left.remove(tracker).map(ToOwned::to_owned)
        })
        .collect();
    // Those that are not in the file yet.
    ballots.extend(left.values().map(|said| (*said).to_owned()));
    ballots
}

/// SQLite's log of writes beside its file.
fn log_of(path: &Path) -> PathBuf {
    let mut name = path.to_owned().into_os_string();
    name.push("-wal");
    name.into()
}

/// The bytes of everything in which a database keeps boxes and marks, as text in which trackers can be looked for; `None` where
/// PostgreSQL's extension for that is not installed.
pub fn raw(db: &Db) -> Option<String> {
    match db.address() {
        DatabaseAddress::Sqlite(path) => Some(text_of(path) + &text_of(&log_of(path))),
        DatabaseAddress::Postgres(url) => {
            let made =
                PgConnection::establish(url).unwrap().batch_execute("CREATE EXTENSION IF NOT EXISTS pageinspect");
            if let Err(error) = made {
                eprintln!("the pages of PostgreSQL's tables were not looked at: {error}");
                return None;
            }
            let relations = ["secret_ballots", "secret_ballots_pkey", "secret_marks", "secret_marks_pkey"];
            let pages = relations.map(|name| {
                let pages = format!("generate_series(0, pg_relation_size('{name}') / 8192 - 1)");
                let page = format!("encode(get_raw_page('{name}', page::integer), 'escape')");
                lines(db, &format!("SELECT {page} AS line FROM {pages} AS page")).concat()
            });
            Some(pages.concat())
        }
    }
}

/// How many of a vote's trackers stand somewhere.
pub fn found(text: &str, vote: &Vote) -> usize {
    vote.trackers.iter().filter(|tracker| text.contains(tracker.as_str())).count()
}

/// The transactions that PostgreSQL names in the system columns of any row, and, where pages can be looked at, in any old row of box and
/// marks.
pub fn transactions(db: &Db) -> BTreeSet<String> {
    let tables: BTreeSet<String> = columns(db).into_iter().map(|column| column.table_name).collect();
    let of = |table: &String| format!("SELECT xmin::text AS line FROM {table} UNION SELECT xmax::text FROM {table}");
    let mut named: BTreeSet<String> = tables.iter().flat_map(|table| lines(db, &of(table))).collect();
    if raw(db).is_some() {
        for table in ["secret_ballots", "secret_marks", "carried_votes"] {
            let pages = format!("generate_series(0, pg_relation_size('{table}') / 8192 - 1) AS page");
            let items = format!("heap_page_items(get_raw_page('{table}', page::integer))");
            named.extend(lines(
                db,
                &format!("SELECT t_xmin::text AS line FROM {pages}, {items} WHERE t_xmin IS NOT NULL"),
            ));
        }
    }
    named
}

/// Somebody who goes on reading what the database held at a moment.
fn reader(db: &Db) -> Box<dyn SimpleConnection> {
    let read = "SELECT count(*) FROM members";
    match db.address() {
        DatabaseAddress::Sqlite(path) => {
            let mut conn = SqliteConnection::establish(&path.to_string_lossy()).unwrap();
            conn.batch_execute(&format!("BEGIN; {read}")).unwrap();
            Box::new(conn)
        }
        DatabaseAddress::Postgres(url) => {
            let mut conn = PgConnection::establish(url).unwrap();
            conn.batch_execute(&format!("BEGIN ISOLATION LEVEL REPEATABLE READ; {read}")).unwrap();
            Box::new(conn)
        }
    }
}

/// Clears old rows away as the job does, until nobody of PostgreSQL's own household reads any more.
pub async fn clear(db: &Db) {
    for _ in 0..100 {
        if d::clear_boxes(db).await.unwrap() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("old rows stay");
}

story!(nobody_pairs_ballots_with_voters_from_the_closed_database, |db| {
    let [vote, open] = two_votes(&db).await;
    let is_postgres = matches!(db.address(), DatabaseAddress::Postgres(_));
    let casting = format!("SELECT DISTINCT xmin::text AS line FROM secret_ballots WHERE {}", of(&vote));
    let casting: BTreeSet<String> =
        if is_postgres { lines(&db, &casting).into_iter().collect() } else { BTreeSet::new() };
    if is_postgres {
        // While the vote is open, PostgreSQL itself knows the order in which rows were written: the attack is a real one.
        assert_eq!((pairs(&db, &vote), casting.len()), (VOTERS, VOTERS));
        let locked =
            "SELECT DISTINCT members.xmax::text AS line FROM members JOIN secret_marks ON member_id = members.id";
        assert_eq!(lines(&db, locked).len(), 1, "no cast is noted in the register");
    }
    let reading = reader(&db);
    close(&db, at(CLOSED)).await;
    assert_eq!(d::uncleared(&db).await.unwrap(), [vote.number]);
    assert!(!d::clear_boxes(&db).await.unwrap(), "somebody reads from before the close");
    assert_eq!(d::uncleared(&db).await.unwrap(), [vote.number], "and it is tried again");
    assert!(raw(&db).is_none_or(|raw| found(&raw, &vote) == VOTERS), "old rows are there until they are cleared");
    drop(reading);
    clear(&db).await;
    assert!(d::uncleared(&db).await.unwrap().is_empty());

    let right = pairs(&db, &vote);
    assert!(right <= BY_CHANCE, "{right} of {VOTERS} pairs are right");
    for (table, rows) in contents(&db) {
        let leak = rows.iter().find(|row| vote.trackers.iter().any(|tracker| row.contains(tracker)));
        assert!(leak.is_none(), "{table} holds a tracker: {leak:?}");
        let said = |row: &&String| vote.cast.iter().any(|(_, said)| said.len() > 10 && row.contains(said.as_str()));
        assert!(table == "secret_ballots" || !rows.iter().any(|row| said(&row)), "{table} holds a ballot");
    }
    // Nor do the files hold what was replaced in them, though another vote goes on in the same tables.
    let raw = raw(&db);
    assert!(raw.as_deref().is_none_or(|raw| (found(raw, &vote), found(raw, &open)) == (0, VOTERS)));
    if is_postgres {
        let named = transactions(&db);
        assert!(named.is_disjoint(&casting), "{:?}", named.intersection(&casting).collect::<Vec<_>>());
    }

    close(&db, at("2026-01-16T09:00:00Z")).await;
    clear(&db).await;
    assert!(pairs(&db, &vote).max(pairs(&db, &open)) <= BY_CHANCE);
});
