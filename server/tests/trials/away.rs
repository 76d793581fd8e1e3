//! PostgreSQL cannot be reached while a server runs: within seconds everybody is told so, with what they typed, and nothing is
//! written; once it is back everything goes on. The server reaches it by a wire that is cut.

use std::io::{Read, Write, copy};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use super::asking::{FORM, ask, payment, references, send, sign_in, token};
use super::community::{PASSWORD, found};
use super::server::{Server, fresh_postgres, verify};

/// So long an answer may take, on a machine that does other work.
const PATIENCE: Duration = Duration::from_secs(6);

/// A wire to a server, which can be cut.
struct Wire {
    address: String,
    cut: Arc<AtomicBool>,
    ends: Arc<Mutex<Vec<TcpStream>>>,
}

impl Wire {
    fn to(server: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (cut, ends) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Vec::new())));
        let (is_cut, kept, server) = (cut.clone(), ends.clone(), server.to_owned());
        thread::spawn(move || {
            for near in listener.incoming().map_while(Result::ok) {
                if is_cut.load(Ordering::SeqCst) {
                    continue;
                }
                let far = TcpStream::connect(&server).unwrap();
                join(&near, &far);
                kept.lock().unwrap().extend([near, far]);
            }
        });
        Self { address, cut, ends }
    }

    fn cut(&self) {
        self.cut.store(true, Ordering::SeqCst);
        for end in self.ends.lock().unwrap().drain(..) {
            let _ = end.shutdown(Shutdown::Both);
        }
    }

    fn mend(&self) {
        self.cut.store(false, Ordering::SeqCst);
    }
}

fn join(near: &TcpStream, far: &TcpStream) {
    let pairs = [(near, far), (far, near)].map(|(from, to)| (from.try_clone().unwrap(), to.try_clone().unwrap()));
    for (from, to) in pairs {
        thread::spawn(move || carry(from, to));
    }
}

fn carry(mut from: impl Read, mut to: impl Write) {
    let _ = copy(&mut from, &mut to);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_away_is_told_within_seconds() {
    let Some(database) = fresh_postgres("away") else { return };
    drop(found(&database).await);
    tokio::task::block_in_place(|| cut_and_mended(&database));
}

fn cut_and_mended(database: &str) {
    let (before, name) = database.rsplit_once('/').unwrap();
    let (user, server) = before.rsplit_once('@').unwrap();
    let wire = Wire::to(server);
    let by_wire = format!("{user}@{}/{name}", wire.address);
    let served = Server::serve(&by_wire);
    let address = served.address.as_str();
    let cookie = sign_in(address, "M-1", PASSWORD);
    let token = token(address, &cookie, &["treasury-read", "treasury-write"]);
    wire.cut();
    let form = "request_key=&title=Our+own+words&body=More+of+them.&password=secret+of+mine";
    for (method, path, headers, body) in [
        ("GET", "/decisions", cookie.clone(), ""),
        ("GET", "/signin", String::new(), ""),
        ("POST", "/decisions/new", format!("{cookie}{FORM}"), form),
        ("GET", "/api/v1/payments", token.clone(), ""),
    ] {
        let began = Instant::now();
        let (status, head, said) = ask(address, method, path, &headers, body).unwrap();
        assert_eq!(status, 503, "{method} {path}: {said}");
        assert!(began.elapsed() < PATIENCE, "{method} {path}: {:?}", began.elapsed());
        assert!(head.to_lowercase().contains("retry-after: 5"), "{method} {path}: {head}");
        assert!(said.contains("cannot be reached just now") && said.contains("Nothing was written"), "{said}");
        if method == "POST" {
            assert!(said.contains("Our own words") && !said.contains("secret of mine"), "{said}");
        }
    }
    let sent = || send(address, &token, "/payments", "trial-away", &payment(1, "trial-away")).unwrap();
    let (status, said) = sent();
    assert!(status == 503 && said.contains("/api#problem-unreachable"), "{status}: {said}");
    wire.mend();
    let began = Instant::now();
    while sent().0 != 201 {
        assert!(began.elapsed() < Duration::from_secs(30), "it does not come back");
        thread::sleep(Duration::from_millis(200));
    }
    assert_eq!(references(address, &token, 1).get("trial-away"), Some(&1));
    wire.cut();
    let began = Instant::now();
    assert_eq!(served.stop(), Some(0));
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
    verify(database);
}
