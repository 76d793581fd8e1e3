//! Secret ballots that are cast by browsers, in an order that is known: afterwards nothing that the server wrote lays them beside those who
//! cast them. The closed database, its file, sessions, kept answers and letters are looked through, and all that the server can be
//! made to log.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{Duration, SubsecRound};
use domain::decisions::ballot::{Ballot, Choosable};
use domain::decisions::choosing::ChoosingInput;
use domain::decisions::effect_input::EffectInput;
use domain::decisions::method::Method;
use domain::decisions::proposal::ProposalInput;
use domain::decisions::secrecy::BallotKey;
use rand::SeedableRng;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rusqlite::types::Value;
use store::{Act, DatabaseAddress, decisions};

use super::asking::{FORM, ask, now};
use super::community::{discussed_from, found, proposal};
use super::server::{Server, address, fresh_postgres, psql, verify};

/// How many ballots are cast.
const VOTERS: usize = 40;
/// Of pairs made at random one is right, on average; that more than nine are comes about once in ten million times.
const BY_CHANCE: usize = 9;
/// How many options there are.
const OPTIONS: u16 = 5;

/// A ballot as it was sent: by whom, by which form, and what it says; and what another said that its voter only looked at.
struct Sent {
    member: String,
    number: i64,
    key: String,
    typed: String,
    said: String,
    looked_typed: String,
    looked_said: String,
}

/// Orders of all five options, each different.
fn rankings() -> Vec<Vec<u16>> {
    let mut begun: Vec<Vec<u16>> = vec![vec![]];
    for _ in 0..OPTIONS {
        let longer = |ranking: Vec<u16>| {
            let left: Vec<u16> = (1..=OPTIONS).filter(|option| !ranking.contains(option)).collect();
            left.into_iter().map(move |option| [ranking.as_slice(), &[option]].concat())
        };
        begun = begun.into_iter().flat_map(longer).collect();
    }
    begun
}

/// What the form says of a ranking, and how the box says it.
fn ballot_of(ranking: &[u16]) -> (String, String) {
    let beside = |option: u16| ranking.iter().position(|ranked| *ranked == option).map_or(0, |place| place + 1);
    let typed: Vec<String> = (1..=OPTIONS).map(|option| format!("option-{option}={}", beside(option))).collect();
    let options: Vec<_> = (1..=OPTIONS).map(|number| Choosable { number, name: "" }).collect();
    let said = Ballot::read(Method::Schulze, &options, |option| beside(option).to_string(), false, 0).unwrap();
    (typed.join("&"), said.to_string())
}

/// What a hidden field of a page holds.
fn hidden(page: &str, name: &str) -> String {
    let tag = page.split("<input").find(|tag| tag.contains(&format!("name=\"{name}\""))).expect("the field is there");
    tag.split_once("value=\"").and_then(|(_, rest)| rest.split('"').next()).unwrap().to_owned()
}

/// Casts a ballot as a browser does which looks at another first and marks it again, whose form was wrong at first, was sent once by somebody
/// not signed in, and was sent twice at last.
fn cast(server: &Server, path: &str, cookie: &str, voter: &Act, ranking: &[u16], looked: &[u16]) -> Sent {
    let post = |cookie: &str, form: &str| {
        let (status, head, page) = ask(&server.address, "POST", path, &format!("{cookie}{FORM}"), form).unwrap();
        (status, head.to_lowercase(), page)
    };
    let (_, _, page) = ask(&server.address, "GET", path, cookie, "").unwrap();
    let key = hidden(&page, "ballot_key");
    let (typed, said) = ballot_of(ranking);
    let (looked_typed, looked_said) = ballot_of(looked);
    let filled_in = |typed: &str, asks: &str| format!("ballot_key={key}&{typed}&do={asks}");
    let wrong = |form: &str| form.replace("option-1=", "option-1=9");
    let look = filled_in(&looked_typed, "look");
    assert_eq!(post(cookie, &wrong(&look)).0, 422, "a look at a rank that there is not");
    assert_ne!(post("", &look).0, 500);
    for form in [look, filled_in(&looked_typed, "mark"), filled_in(&typed, "look")] {
        let (status, _, page) = post(cookie, &form);
        assert_eq!(status, 200, "{page}");
        assert!(!page.contains("Your ballot was received"), "nothing is cast by a look");
    }
    let form = filled_in(&typed, "vote");
    assert_eq!(post(cookie, &wrong(&form)).0, 422, "a rank that there is not");
    let (status, ..) = post("", &form);
    assert_ne!(status, 500);
    for _ in 0..2 {
        let (status, head, page) = post(cookie, &form);
        assert_eq!(status, 200, "{page}");
        assert!(page.contains("Your ballot was received") && head.contains("no-store"), "{head}");
    }
    let actor = &voter.actor;
    Sent {
        member: actor.member().unwrap().to_string(),
        number: actor.number().unwrap(),
        key,
        typed,
        said,
        looked_typed,
        looked_said,
    }
}

/// What a query says in its one column, behind the store's back.
fn lines(database: &str, query: &str) -> Vec<String> {
    match address(database) {
        DatabaseAddress::Sqlite(path) => {
            let conn = rusqlite::Connection::open(path).unwrap();
            let mut statement = conn.prepare(query).unwrap();
            let rows = statement.query_map([], |row| row.get(0)).unwrap();
            rows.collect::<Result<_, _>>().unwrap()
        }
        DatabaseAddress::Postgres(_) => psql(database, query).lines().map(str::to_owned).collect(),
    }
}

/// Every table with its rows as text.
fn contents(database: &str) -> Vec<(String, Vec<String>)> {
    match address(database) {
        DatabaseAddress::Sqlite(path) => {
            let conn = rusqlite::Connection::open(path).unwrap();
            let of = |table: &str| {
                let mut statement = conn.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
                let columns = statement.column_count();
                let row = |row: &rusqlite::Row<'_>| {
                    (0..columns).map(|place| row.get::<_, Value>(place)).collect::<Result<Vec<_>, _>>()
                };
                let rows = statement.query_map([], row).unwrap();
                rows.map(|row| format!("{:?}", row.unwrap())).collect()
            };
            let tables = lines(database, "SELECT name FROM sqlite_master WHERE type = 'table'");
            tables.into_iter().map(|table| (table.clone(), of(&table))).collect()
        }
        DatabaseAddress::Postgres(_) => {
            let tables = lines(database, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
            let of = |table: &str| lines(database, &format!("SELECT t::text FROM \"{table}\" AS t"));
            tables.into_iter().map(|table| (table.clone(), of(&table))).collect()
        }
    }
}

/// What a file holds, as text; nothing where there is none.
fn text_of(path: &Path) -> String {
    std::fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
}

/// How many pairs are right, where ballots and voters are laid side by side.
fn right(sent: &[Sent], said: &[String], members: &[String]) -> usize {
    assert_eq!((said.len(), members.len()), (VOTERS, VOTERS));
    let truth: BTreeSet<(&str, &str)> = sent.iter().map(|one| (one.said.as_str(), one.member.as_str())).collect();
    said.iter().zip(members).filter(|(said, member)| truth.contains(&(said.as_str(), member.as_str()))).count()
}

/// The most pairs that are right, with the ballots and the voters in each order that the database knows of them, the order of sessions
/// among these.
fn pairs(database: &str, sent: &[Sent]) -> usize {
    let orders: &[&str] = match address(database) {
        DatabaseAddress::Sqlite(_) => &["1"],
        DatabaseAddress::Postgres(_) => &["ctid", "ctid DESC", "xmin::text::bigint, ctid"],
    };
    let mut boxes = vec![lines(database, "SELECT choice FROM secret_ballots ORDER BY tracker")];
    let mut voters: Vec<Vec<String>> = vec![sent.iter().map(|one| one.member.clone()).collect()];
    let members = "SELECT member_id FROM sessions WHERE member_id IN (SELECT member_id FROM secret_marks) ORDER BY";
    for order in ["created_at", "last_seen_at", "expires_at", "id"] {
        voters.push(lines(database, &format!("{members} {order}")));
    }
    for order in orders {
        boxes.push(lines(database, &format!("SELECT choice FROM secret_ballots ORDER BY {order}")));
        voters.push(lines(database, &format!("SELECT member_id FROM secret_marks ORDER BY {order}")));
        voters.push(lines(database, &format!("{members} {order}")));
    }
    let tried = boxes.iter().flat_map(|said| voters.iter().map(|members| right(sent, said, members)));
    tried.max().unwrap()
}

/// By what the form of a ballot or its place in the box could be found.
fn marks(sent: &[Sent]) -> Vec<String> {
    let of = |one: &Sent| {
        let trackers = one.key.parse::<BallotKey>().unwrap().trackers(one.number, 1);
        trackers.into_iter().chain([one.key.clone(), one.typed.clone(), one.looked_typed.clone()])
    };
    sent.iter().flat_map(of).collect()
}

/// Nothing that the closed database holds says what a form said, but for the box itself, which says it of nobody. What was only looked at was
/// cast by nobody, and is not there either.
fn search_database(database: &str, sent: &[Sent]) {
    let marks = marks(sent);
    for (table, rows) in contents(database) {
        for row in &rows {
            let said = sent.iter().any(|one| row.contains(&one.said)) && table != "secret_ballots";
            assert!(!said, "{table} holds a ballot: {row}");
            assert!(!sent.iter().any(|one| row.contains(&one.looked_said)), "{table} holds what was looked at: {row}");
            assert!(!marks.iter().any(|mark| row.contains(mark)), "{table} holds the form of a ballot: {row}");
        }
    }
    if let DatabaseAddress::Sqlite(path) = address(database) {
        let mut log = path.clone().into_os_string();
        log.push("-wal");
        let files = text_of(&path) + &text_of(Path::new(&log));
        assert!(!marks.iter().any(|mark| files.contains(mark)), "the files hold the form of a ballot");
    }
}

/// Nothing that the server logged says what a form said, nor by which form.
fn search_log(log: &str, sent: &[Sent]) {
    assert!(log.contains("TRACE"), "it logs all that it can");
    let fields = ["option-", "ballot_key"].map(str::to_owned);
    let said = sent.iter().flat_map(|one| [one.said.clone(), one.looked_said.clone()]);
    for told in marks(sent).into_iter().chain(said).chain(fields) {
        assert!(!log.contains(&told), "{told} is logged");
    }
}

async fn trial(database: &str, log: &Path) {
    let community = found(database).await;
    let at = (now() + Duration::days(3)).trunc_subsecs(6);
    let mut voters = Vec::new();
    for place in 0..VOTERS {
        voters.push(community.member(discussed_from(at), &format!("Voter {place}"), "full").await);
    }
    let options = ["A", "B", "C", "D", "E"].join("\n");
    let choosing = ChoosingInput { method: "schulze".into(), options, ..ChoosingInput::default() };
    let input = ProposalInput { choosing, secret: true, ..proposal(vec![EffectInput::Note]) };
    let number = community.proposed(at, &input).await;
    community.open(at, number).await;

    let mut rng = StdRng::seed_from_u64(17);
    let mut rankings = rankings();
    rankings.shuffle(&mut rng);
    voters.shuffle(&mut rng);
    let server = Server::logging(database, log);
    let mut sent = Vec::new();
    // Nobody casts the ranking that somebody looks at.
    for ((voter, ranking), looked) in voters.iter().zip(&rankings).zip(&rankings[VOTERS..]) {
        // Signed in just before, so that the order of sessions is that of ballots.
        let cookie = community.session(&Act::new(voter.actor.clone(), now())).await;
        sent.push(cast(&server, &format!("/decisions/{number}"), &cookie, voter, ranking, looked));
    }
    assert_eq!(server.stop(), Some(0));
    if matches!(address(database), DatabaseAddress::Postgres(_)) {
        // While the vote is open, PostgreSQL itself knows the order in which rows were written: the attack is a real one.
        assert_eq!(pairs(database, &sent), VOTERS);
    }
    decisions::advance(&community.db, at).await.unwrap();
    community.clear_and_seal().await;
    let right = pairs(database, &sent);
    assert!(right <= BY_CHANCE, "{right} of {VOTERS} pairs are right");
    search_database(database, &sent);
    search_log(&text_of(log), &sent);
    verify(database);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_pairs_ballots_of_browsers_with_voters_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    trial(folder.path().join("community.sqlite").to_str().unwrap(), &folder.path().join("log")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_pairs_ballots_of_browsers_with_voters_on_postgresql() {
    let folder = tempfile::tempdir().unwrap();
    if let Some(database) = fresh_postgres("ballots") {
        trial(&database, &folder.path().join("log")).await;
    }
}
