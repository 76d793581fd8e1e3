//! Two servers over one PostgreSQL under load while votes close: each is closed once, with its effects, and every event is
//! sealed once.
//!
//! `ACEQUIA_CLOSES` says how many votes close.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use chrono::Duration as Span;

use super::asking::{ask, now, payment, references, send, sign_in, token};
use super::community::{PASSWORD, found};
use super::load::{Sent, keep_sending};
use super::server::{Server, fresh_postgres, verify};

/// How many votes close where nobody says otherwise.
const CLOSES: usize = 6;
/// How many senders each server has, of payments and of looks at decisions alike.
const SENDERS: usize = 2;
/// When the first vote closes after the servers have started, and how far apart two close, in milliseconds.
const FIRST_MS: i64 = 2_500;
const APART_MS: i64 = 700;
/// So long the last one may take to be counted after its end.
const PATIENCE: Duration = Duration::from_secs(60);

fn closes() -> usize {
    std::env::var("ACEQUIA_CLOSES").ok().and_then(|closes| closes.parse().ok()).unwrap_or(CLOSES)
}

fn circle(place: usize) -> String {
    format!("Trial {place}")
}

/// Payments to both servers, and looks at decisions and circles, until every vote is counted.
fn load(servers: &[Server; 2], cookie: &str, token: &str, last: i64) -> Sent {
    let (over, next) = (AtomicBool::new(false), AtomicUsize::new(1));
    let (over, next) = (&over, &next);
    let mut sent = Sent::default();
    thread::scope(|scope| {
        let mut payers = Vec::new();
        for server in servers.iter().cycle().take(servers.len() * SENDERS) {
            let address = server.address.as_str();
            payers.push(scope.spawn(move || {
                keep_sending(over, || {
                    let reference = format!("trial-{:06}", next.fetch_add(1, Ordering::Relaxed));
                    let answer = send(address, token, "/payments", &reference, &payment(1, &reference));
                    Some((reference, answer))
                })
            }));
            scope.spawn(move || {
                while !over.load(Ordering::Relaxed) {
                    for path in ["/decisions", "/circles"] {
                        let (status, ..) = ask(address, "GET", path, cookie, "").unwrap();
                        assert_eq!(status, 200, "{path}");
                    }
                }
            });
        }
        let began = Instant::now();
        let counted = || {
            let (_, _, page) = ask(&servers[0].address, "GET", "/circles", cookie, "").unwrap();
            page.contains(&format!(">{}<", circle(usize::try_from(last).unwrap())))
        };
        while !counted() && began.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(200));
        }
        // The jobs of both come round once more.
        thread::sleep(Duration::from_secs(2));
        over.store(true, Ordering::Relaxed);
        for payer in payers {
            let one = payer.join().unwrap();
            assert_eq!(one.unanswered, None);
            sent.add(one);
        }
    });
    sent
}

#[tokio::test(flavor = "multi_thread")]
async fn two_servers_close_each_vote_once() {
    let Some(database) = fresh_postgres("two") else { return };
    let community = found(&database).await;
    let servers = [Server::serve(&database), Server::serve(&database)];
    let cookie = sign_in(&servers[0].address, "M-1", PASSWORD);
    let token = token(&servers[1].address, &cookie, &["treasury-read", "treasury-write"]);
    let start = now() + Span::milliseconds(FIRST_MS);
    let mut numbers = BTreeMap::new();
    for place in 1..=closes() {
        let at = start + Span::milliseconds(APART_MS * i64::try_from(place).unwrap() / 2);
        // Two and two close at the same moment.
        let at = at - Span::milliseconds(if place % 2 == 0 { APART_MS / 2 } else { 0 });
        numbers.insert(place, community.closing(at, &circle(place)).await);
    }
    let last = i64::try_from(closes()).unwrap();
    let servers_ref = &servers;
    let sent = tokio::task::block_in_place(|| load(servers_ref, &cookie, &token, last));
    assert!(sent.refused.is_empty(), "{:?}", sent.refused);
    let found = references(&servers[0].address, &token, 1);
    assert!(sent.acknowledged.iter().all(|reference| found.get(reference) == Some(&1)));
    assert_eq!(found.len(), sent.acknowledged.len());
    for (place, number) in numbers {
        assert_eq!(community.events("decisions.enacted", &format!("D-{number}")).await, 1, "D-{number}");
        assert_eq!(community.events("circles.circle.created", &format!("trial-{place}")).await, 1, "trial-{place}");
    }
    drop(servers);
    // The chain has every event once, and each effect is what one event recorded.
    store::audit::seal_pending(&community.db, now()).await.unwrap();
    verify(&database);
    println!("{} votes closed by two servers beside {} payments", closes(), sent.acknowledged.len());
}
