//! A server that is killed at any moment keeps what it acknowledged, once and whole: votes, payments and readings, on both
//! databases.
//!
//! `ACEQUIA_KILLS` says how often each server is killed; `cargo xtask trials` kills it a hundred times.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use chrono::{Datelike, Months};
use serde_json::json;

use super::asking::{FORM, ask, fresh_key, list, now, payment, references, send, sign_in, token};
use super::load::{Sent, keep_sending};
use super::server::{Server, fresh_postgres, verify};

/// How often a server is killed where nobody says otherwise.
const KILLS: usize = 5;
/// How many writers record payments at once.
const PAYERS: usize = 3;
/// How many writers record readings at once.
const READERS: usize = 2;
/// Who votes, by number and password in the demo.
const VOTERS: [(&str, &str); 4] =
    [("M-2", "ines-of-alameda"), ("M-3", "tomas-of-alameda"), ("M-5", "jun-of-alameda"), ("M-6", "noor-of-alameda")];
/// Whose use is read: they belong to the demo all along.
const HOLDERS: [&str; 8] = ["M-1", "M-2", "M-3", "M-4", "M-5", "M-6", "infrastructure", "solidarity"];
/// The machine of the demo that every round sets a service up on.
const HOST: &str = "vm-cloud";
/// Every month has so many days at least.
const DAYS: usize = 28;

/// Records a payment with a key of its own; the answer, where one came.
fn pay(address: &str, token: &str, reference: &str) -> Option<(u16, String)> {
    send(address, token, "/payments", reference, &payment(2, reference))
}

/// A decision for or against one proposal whose open vote is open to somebody.
fn open_decision(address: &str, cookie: &str) -> String {
    let page = |number: i64| ask(address, "GET", &format!("/decisions/{number}"), cookie, "").map(|(_, _, body)| body);
    let openly = |body: &str| body.contains("name=\"choice\"") && !body.contains("name=\"ballot_key\"");
    let number = (1..200).rev().find(|number| page(*number).is_some_and(|body| openly(&body)));
    format!("/decisions/{}", number.expect("a vote is open in the demo"))
}

/// What a vote of the demo may be before anybody looked: not cast, or any choice.
const ANY: [Option<&str>; 4] = [None, Some("yes"), Some("no"), Some("abstain")];

/// A voter, with the choices that the database may hold: the last one acknowledged, what was there before the first, or one
/// whose answer never came.
struct Voter {
    cookie: String,
    possible: Vec<Option<&'static str>>,
    cast: usize,
    acknowledged: usize,
}

impl Voter {
    fn vote(&mut self, address: &str, path: &str) -> bool {
        let choice = ["yes", "no", "abstain"][self.cast % 3];
        self.cast += 1;
        let form = format!("request_key={}&choice={choice}&reason=&do=vote", fresh_key());
        match ask(address, "POST", path, &format!("{}{FORM}", self.cookie), &form) {
            Some((303, ..)) => {
                self.possible = vec![Some(choice)];
                self.acknowledged += 1;
                true
            }
            Some((status, ..)) => panic!("a vote was answered {status}"),
            None => {
                self.possible.push(Some(choice));
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
        assert!(self.possible.contains(&value), "{value:?} is none of {:?}", self.possible);
        self.possible.retain(|choice| *choice == value);
    }
}

/// The readings of one round, of a service of its own with a measure: each day of last month has one of each holder.
struct Meter {
    service: String,
    next: AtomicUsize,
    sent: Sent,
    unanswered: Vec<String>,
}

/// Last month, as `2026-10`.
fn last_month() -> String {
    let day = now().date_naive() - Months::new(1);
    format!("{}-{:02}", day.year(), day.month())
}

impl Meter {
    /// Adds the service and its measure, by the forms of whoever keeps the inventory.
    fn add(address: &str, cookie: &str, round: usize) -> Self {
        let post = |path: &str, form: &str| {
            let form = format!("request_key={}&{form}", fresh_key());
            let (status, ..) = ask(address, "POST", path, &format!("{cookie}{FORM}"), &form).unwrap();
            assert_eq!(status, 303, "{path} takes {form}");
        };
        let from = format!("{}-01", last_month());
        let named = format!("name=Trial+{round}&kind=storage&software=Trial&host={HOST}&from={from}");
        post("/infrastructure/services/new", &named);
        let service = format!("/infrastructure/services/trial-{round}");
        post(&format!("{service}/measures/new"), "name=Sent&unit=GB&way=amount");
        Self { service, next: AtomicUsize::new(0), sent: Sent::default(), unanswered: Vec::new() }
    }

    fn path(&self) -> String {
        format!("{}/measures/sent/readings", self.service)
    }

    /// Records the reading of a name such as `2026-10-05 M-2`, by a key that is its own.
    fn record(&self, address: &str, token: &str, name: &str) -> Option<(u16, String)> {
        let (day, holder) = name.split_once(' ').unwrap();
        let body = json!({ "holder": holder, "day": day, "quantity": "1.5" });
        send(address, token, &self.path(), &format!("{} {name}", self.service), &body)
    }

    fn keep_recording(&self, address: &str, token: &str, over: &AtomicBool) -> Sent {
        keep_sending(over, || {
            let place = self.next.fetch_add(1, Ordering::Relaxed);
            let holder = HOLDERS.get(place / DAYS)?;
            let name = format!("{}-{:02} {holder}", last_month(), place % DAYS + 1);
            let answer = self.record(address, token, &name);
            Some((name, answer))
        })
    }

    /// Whoever got no answer asks again; then every reading is there once, with a number of its own, and no other.
    fn check(&mut self, address: &str, token: &str) {
        for name in std::mem::take(&mut self.unanswered) {
            let answer = self.record(address, token, &name);
            assert!(matches!(answer, Some((201, _))), "{name}: {answer:?}");
            self.sent.acknowledged.push(name);
        }
        let mut found: BTreeMap<String, usize> = BTreeMap::new();
        let path = format!("{}?month={}&limit=200", self.path(), last_month());
        for reading in list(address, token, &path) {
            assert_eq!(reading["quantity"], "1.5");
            let holder = &reading["holder"];
            let holder = holder["member"].as_i64().map_or_else(
                || holder["circle"].as_str().unwrap_or_default().to_owned(),
                |number| format!("M-{number}"),
            );
            *found.entry(format!("{} {holder}", reading["day"].as_str().unwrap())).or_default() += 1;
        }
        for name in &self.sent.acknowledged {
            assert_eq!(found.get(name), Some(&1), "{name} of {}", self.service);
        }
        assert_eq!(found.len(), self.sent.acknowledged.len(), "nothing is there that nobody sent");
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

/// Everybody who sends, with what they sent.
struct Trial {
    treasurer: String,
    keeper: String,
    keepers_token: String,
    voters: Vec<Voter>,
    vote: String,
    next_payment: AtomicUsize,
    acknowledged: Vec<String>,
    unanswered: Vec<String>,
    readings: usize,
    meter: Option<Meter>,
}

impl Trial {
    fn begin(database: &str) -> Self {
        let demo = Server::start(&["demo"], database);
        let sign_in = |number, password| sign_in(&demo.address, number, password);
        let treasurer = token(&demo.address, &sign_in("M-4", "ruth-of-alameda"), &["treasury-read", "treasury-write"]);
        let keeper = sign_in("M-5", "jun-of-alameda");
        let keepers_token = token(&demo.address, &keeper, &["infrastructure-read", "infrastructure-write"]);
        let voters: Vec<Voter> = VOTERS
            .iter()
            .map(|(number, password)| (sign_in(number, password), ANY.to_vec()))
            .map(|(cookie, possible)| Voter { cookie, possible, cast: 0, acknowledged: 0 })
            .collect();
        let vote = open_decision(&demo.address, &voters[0].cookie);
        demo.kill();
        Self {
            treasurer,
            keeper,
            keepers_token,
            voters,
            vote,
            next_payment: AtomicUsize::new(1),
            acknowledged: Vec::new(),
            unanswered: Vec::new(),
            readings: 0,
            meter: None,
        }
    }

    /// What was acknowledged before the last kill is there once, and nothing else is.
    fn check(&mut self, address: &str, kill: usize) {
        for voter in &mut self.voters {
            voter.check(address, &self.vote);
        }
        // Whoever got no answer asks again with the same key: it is done once, whether or not it was done before.
        for reference in self.unanswered.drain(..) {
            let answer = pay(address, &self.treasurer, &reference);
            assert!(matches!(answer, Some((201, _))), "{reference}: {answer:?}");
            self.acknowledged.push(reference);
        }
        let found = references(address, &self.treasurer, 2);
        for reference in &self.acknowledged {
            assert_eq!(found.get(reference), Some(&1), "{reference} after {kill} kills");
        }
        assert_eq!(found.len(), self.acknowledged.len(), "nothing is there that nobody sent");
        if let Some(meter) = &mut self.meter {
            meter.check(address, &self.keepers_token);
            self.readings += meter.sent.acknowledged.len();
        }
    }

    /// Sends votes, payments and readings until the server is killed.
    fn load_and_kill(&mut self, server: Server, round: usize) {
        let (address, over) = (server.address.clone(), AtomicBool::new(false));
        let (over, address) = (&over, address.as_str());
        let mut meter = Meter::add(address, &self.keeper, round);
        let (treasurer, keeper, next, vote) = (&self.treasurer, &self.keepers_token, &self.next_payment, &self.vote);
        let voters = &mut self.voters;
        let mut sent = thread::scope(|scope| {
            let pay_on = move || {
                keep_sending(over, || {
                    let reference = format!("trial-{:06}", next.fetch_add(1, Ordering::Relaxed));
                    let answer = pay(address, treasurer, &reference);
                    Some((reference, answer))
                })
            };
            let payers: Vec<_> = (0..PAYERS).map(|_| scope.spawn(pay_on)).collect();
            let metering = &meter;
            let readers: Vec<_> =
                (0..READERS).map(|_| scope.spawn(move || metering.keep_recording(address, keeper, over))).collect();
            for voter in voters {
                scope.spawn(move || while !over.load(Ordering::Relaxed) && voter.vote(address, vote) {});
            }
            thread::sleep(any_moment());
            server.kill();
            over.store(true, Ordering::Relaxed);
            let joined = |threads: Vec<thread::ScopedJoinHandle<'_, Sent>>| {
                threads.into_iter().map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
            };
            (joined(payers), joined(readers))
        });
        for paid in sent.0.drain(..) {
            assert!(paid.refused.is_empty(), "{:?}", paid.refused);
            self.acknowledged.extend(paid.acknowledged);
            self.unanswered.extend(paid.unanswered);
        }
        for mut read in sent.1.drain(..) {
            assert!(read.refused.is_empty(), "{:?}", read.refused);
            meter.unanswered.extend(read.unanswered.take());
            meter.sent.add(read);
        }
        self.meter = Some(meter);
    }
}

fn trial(database: &str) {
    let mut trial = Trial::begin(database);
    for kill in 0..=kills() {
        let server = Server::serve(database);
        trial.check(&server.address, kill);
        if kill < kills() {
            trial.load_and_kill(server, kill + 1);
        }
    }
    assert!(trial.acknowledged.len() > kills(), "only {} payments were acknowledged", trial.acknowledged.len());
    assert!(trial.readings > kills(), "only {} readings were acknowledged", trial.readings);
    assert!(trial.voters.iter().all(|voter| voter.acknowledged > 0), "a voter never had a vote acknowledged");
    verify(database);
    let (payments, readings) = (trial.acknowledged.len(), trial.readings);
    let votes: usize = trial.voters.iter().map(|voter| voter.acknowledged).sum();
    println!("{} kills: {payments} payments, {readings} readings and {votes} votes acknowledged", kills());
}

#[test]
fn what_sqlite_acknowledged_survives_every_kill() {
    let folder = tempfile::tempdir().unwrap();
    trial(folder.path().join("community.sqlite").to_str().unwrap());
}

#[test]
fn what_postgresql_acknowledged_survives_every_kill() {
    if let Some(database) = fresh_postgres("kills") {
        trial(&database);
    }
}
