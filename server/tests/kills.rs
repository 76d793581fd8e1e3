//! A server that is killed at any moment keeps what it acknowledged, once and whole: votes and payments, on both databases.
//!
//! `ACEQUIA_KILLS` says how often each server is killed; `cargo xtask trials` kills it a hundred times.
#![cfg(unix)]
// Helpers of tests fail as tests do; clippy sees only functions marked as tests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

const BINARY: &str = env!("CARGO_BIN_EXE_acequia");

/// How often a server is killed where nobody says otherwise.
const KILLS: usize = 5;
/// How many writers record payments at once.
const PAYERS: usize = 3;
/// Who votes, by number and password in the demo.
const VOTERS: [(&str, &str); 4] = [("M-2", "ines"), ("M-3", "tomas"), ("M-5", "jun"), ("M-6", "noor")];

struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(words: &[&str], database: &str) -> Self {
        let mut child = Command::new(BINARY)
            .args(words)
            .args(["--port", "0", "--database", database])
            .env_clear()
            .env("RUST_LOG", "error")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let address =
            lines.find_map(|line| line.split_once("Listening on http://").map(|(_, address)| address.to_owned()));
        let address = address.expect("the server starts");
        // What it says later is not read, and must not stop it.
        thread::spawn(move || lines.for_each(drop));
        Self { child, address }
    }

    fn serve(database: &str) -> Self {
        Self::start(&["serve", "--token-requests-max", "1000000"], database)
    }

    /// SIGKILL.
    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// Status, head and body of an answer; nothing where the server died before it was whole.
fn ask(address: &str, method: &str, path: &str, headers: &str, body: &str) -> Option<(u16, String, String)> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
    // Version 1.0 has no chunks, and ends with the connection.
    let host = format!(
        "Host: {address}\r\nOrigin: http://{address}\r\nSec-Fetch-Site: same-origin\r\nAccept-Language: en\r\n"
    );
    write!(stream, "{method} {path} HTTP/1.0\r\n{host}{headers}Content-Length: {}\r\n\r\n{body}", body.len()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let length = head.lines().filter_map(|line| line.split_once(": "));
    let mut length = length.filter(|(name, _)| name.eq_ignore_ascii_case("content-length")).map(|(_, length)| length);
    let whole = length.next().is_none_or(|length| length.parse() == Ok(body.len()));
    whole.then(|| (status, head.to_owned(), body.to_owned()))
}

const FORM: &str = "Content-Type: application/x-www-form-urlencoded\r\n";

fn sign_in(address: &str, number: &str, password: &str) -> String {
    let form = format!("identifier={number}&password={password}-of-alameda&next=");
    let (status, head, _) = ask(address, "POST", "/signin", FORM, &form).unwrap();
    assert_eq!(status, 303, "{number} signs in");
    let cookie = head.lines().find_map(|line| line.strip_prefix("set-cookie: ")).expect("a session");
    format!("Cookie: {}\r\n", cookie.split(';').next().unwrap())
}

/// A token of the treasurer's.
fn token(address: &str) -> String {
    let cookie = sign_in(address, "M-4", "ruth");
    let form = format!(
        "request_key={}&name=Trial&scope-treasury-read=yes&scope-treasury-write=yes&days=30",
        uuid::Uuid::new_v4()
    );
    let (_, _, page) = ask(address, "POST", "/account/tokens/new", &format!("{cookie}{FORM}"), &form).unwrap();
    let (_, rest) = page.split_once("Bearer ").expect("the token is shown");
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap();
    format!("Authorization: Bearer {}\r\n", &rest[..end])
}

/// Yesterday, as the servers under trial have it.
#[allow(clippy::disallowed_methods)]
fn yesterday() -> String {
    (chrono::Utc::now().date_naive() - chrono::Days::new(1)).to_string()
}

/// Records a payment with a key of its own; whether that was acknowledged.
fn pay(address: &str, token: &str, reference: &str) -> bool {
    let payment = json!({
        "member": 2, "received_on": yesterday(), "amount": { "minor": 1, "currency": "EUR" }, "method": "bank",
        "reference": reference
    });
    let headers = format!("{token}Content-Type: application/json\r\nIdempotency-Key: {reference}\r\n");
    match ask(address, "POST", "/api/v1/payments", &headers, &payment.to_string()) {
        Some((201, ..)) => true,
        Some((status, _, body)) => panic!("a payment was answered {status}: {body}"),
        None => false,
    }
}

/// How often each reference of the trial stands among the payments.
fn recorded(address: &str, token: &str) -> BTreeMap<String, usize> {
    let (mut found, mut cursor) = (BTreeMap::new(), String::new());
    loop {
        let path = format!("/api/v1/payments?member=2&limit=200{cursor}");
        let (status, _, body) = ask(address, "GET", &path, token, "").unwrap();
        assert_eq!(status, 200, "{body}");
        let page: Value = serde_json::from_str(&body).unwrap();
        for payment in page["items"].as_array().unwrap() {
            let reference = payment["reference"].as_str().unwrap();
            if reference.starts_with("trial-") {
                *found.entry(reference.to_owned()).or_default() += 1;
            }
        }
        match page["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return found,
        }
    }
}

/// A decision whose vote is open to somebody.
fn open_decision(address: &str, cookie: &str) -> String {
    let page = |number: i64| ask(address, "GET", &format!("/decisions/{number}"), cookie, "").map(|(_, _, body)| body);
    let number = (1..200).rev().find(|number| page(*number).is_some_and(|body| body.contains("id=\"vote\"")));
    format!("/decisions/{}", number.expect("a vote is open in the demo"))
}

/// A voter, with the choices that the database may hold: the last one acknowledged, or one whose answer never came.
struct Voter {
    cookie: String,
    possible: Vec<&'static str>,
    cast: usize,
}

impl Voter {
    fn vote(&mut self, address: &str, path: &str) -> bool {
        let choice = ["yes", "no", "abstain"][self.cast % 3];
        self.cast += 1;
        let form = format!("request_key={}&choice={choice}&reason=&do=vote", uuid::Uuid::new_v4());
        match ask(address, "POST", path, &format!("{}{FORM}", self.cookie), &form) {
            Some((303, ..)) => {
                self.possible = vec![choice];
                true
            }
            Some((status, ..)) => panic!("a vote was answered {status}"),
            None => {
                self.possible.push(choice);
                false
            }
        }
    }

    fn check(&mut self, address: &str, path: &str) {
        let (_, _, page) = ask(address, "GET", path, &self.cookie, "").unwrap();
        let chosen = page.split("<input").find(|tag| {
            let tag = tag.split('>').next().unwrap_or_default();
            tag.contains("name=\"choice\"") && tag.contains(" checked")
        });
        let value = chosen.and_then(|tag| tag.split_once("value=\"")).and_then(|(_, rest)| rest.split('"').next());
        if !self.possible.is_empty() {
            let value = value.expect("the vote is there");
            assert!(self.possible.contains(&value), "{value} is none of {:?}", self.possible);
            self.possible.retain(|choice| *choice == value);
        }
    }
}

/// A moment that no run repeats, within a second.
fn any_moment() -> Duration {
    let bytes = uuid::Uuid::new_v4().into_bytes();
    Duration::from_millis(100 + u64::from(u16::from_le_bytes([bytes[0], bytes[1]])) % 900)
}

fn kills() -> usize {
    std::env::var("ACEQUIA_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(KILLS)
}

fn trial(database: &str) {
    let demo = Server::start(&["demo"], database);
    let token = token(&demo.address);
    let mut voters: Vec<Voter> = VOTERS
        .iter()
        .map(|(number, name)| Voter { cookie: sign_in(&demo.address, number, name), possible: Vec::new(), cast: 0 })
        .collect();
    let path = open_decision(&demo.address, &voters[0].cookie);
    demo.kill();

    let next = AtomicUsize::new(1);
    let (mut acknowledged, mut unanswered): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    for kill in 0..=kills() {
        let server = Server::serve(database);
        for voter in &mut voters {
            voter.check(&server.address, &path);
        }
        // Whoever got no answer asks again with the same key: it is done once, whether or not it was done before.
        for reference in unanswered.drain(..) {
            assert!(pay(&server.address, &token, &reference), "{reference} is acknowledged now");
            acknowledged.push(reference);
        }
        let found = recorded(&server.address, &token);
        for reference in &acknowledged {
            assert_eq!(found.get(reference), Some(&1), "{reference} after {kill} kills");
        }
        assert_eq!(found.len(), acknowledged.len(), "nothing is there that nobody sent");
        if kill == kills() {
            server.kill();
            break;
        }
        let (address, over) = (server.address.clone(), AtomicBool::new(false));
        thread::scope(|scope| {
            let over = &over;
            let payers: Vec<_> = (0..PAYERS)
                .map(|_| {
                    let (address, token, next) = (&address, &token, &next);
                    scope.spawn(move || {
                        let (mut done, mut open) = (Vec::new(), None);
                        while !over.load(Ordering::Relaxed) && open.is_none() {
                            let reference = format!("trial-{:06}", next.fetch_add(1, Ordering::Relaxed));
                            if pay(address, token, &reference) { done.push(reference) } else { open = Some(reference) }
                        }
                        (done, open)
                    })
                })
                .collect();
            for voter in &mut voters {
                let (address, path) = (&address, &path);
                scope.spawn(move || while !over.load(Ordering::Relaxed) && voter.vote(address, path) {});
            }
            thread::sleep(any_moment());
            server.kill();
            over.store(true, Ordering::Relaxed);
            for payer in payers {
                let (done, open) = payer.join().unwrap();
                acknowledged.extend(done);
                unanswered.extend(open);
            }
        });
    }
    assert!(acknowledged.len() > kills(), "only {} payments were acknowledged", acknowledged.len());
    assert!(voters.iter().all(|voter| voter.cast > 0));
    let verified = Command::new(BINARY).args(["verify", "--database", database]).env_clear().output().unwrap();
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
    let cast: usize = voters.iter().map(|voter| voter.cast).sum();
    println!("{} kills: {} payments acknowledged, {cast} votes sent", kills(), acknowledged.len());
}

/// Makes a database, by the program that comes with PostgreSQL: on the path, or where Debian keeps it.
fn create_database(server: &str, name: &str) {
    let kept = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut programs: Vec<_> = kept.map(|version| version.path().join("bin/createdb")).collect();
    programs.push("createdb".into());
    let made = programs.iter().rev().any(|program| {
        let mut command = Command::new(program);
        command.arg("--maintenance-db").arg(server).arg(name).status().is_ok_and(|status| status.success())
    });
    assert!(made, "createdb makes a database on {server}");
}

#[test]
fn what_sqlite_acknowledged_survives_every_kill() {
    let folder = tempfile::tempdir().unwrap();
    trial(folder.path().join("community.sqlite").to_str().unwrap());
}

#[test]
fn what_postgresql_acknowledged_survives_every_kill() {
    let Some(server) = std::env::var("ACEQUIA_TEST_POSTGRES").ok().filter(|address| !address.is_empty()) else {
        eprintln!("ACEQUIA_TEST_POSTGRES names no server: nothing was tried.");
        return;
    };
    let name = format!("kills_{}", uuid::Uuid::new_v4().simple());
    create_database(&server, &name);
    let (base, _) = server.rsplit_once('/').unwrap();
    trial(&format!("{base}/{name}"));
}
