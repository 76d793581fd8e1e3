//! A server that is asked to stop takes no more requests, finishes those that it took, and ends well.
#![cfg(unix)]
// Helpers of tests fail as tests do; clippy sees only functions marked as tests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const BINARY: &str = env!("CARGO_BIN_EXE_acequia");

struct Server {
    child: Child,
    address: String,
    token: String,
}

impl Server {
    fn start(database: &Path, stop_seconds: &str) -> Self {
        let mut child = Command::new(BINARY)
            .args(["serve", "--port", "0", "--stop-seconds", stop_seconds, "--database"])
            .arg(database)
            .env_clear()
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (mut address, mut token) = (String::new(), String::new());
        for line in BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap) {
            if let Some(said) = line.strip_prefix("Set-up token: ") {
                token = said.to_owned();
            }
            if let Some(said) = line.strip_prefix("Listening on http://") {
                address = said.to_owned();
                break;
            }
        }
        Self { child, address, token }
    }

    /// Founds a community, but sends only the first part of the form; the connection, and the rest.
    fn half_a_founding(&self) -> (TcpStream, String) {
        let body = format!(
            "token={}&name=Ditch&purpose=&currency=EUR&time_zone=UTC&language=en&member_name=Ana&member_email=\
             &password=ditch+water+gate+stone&password_again=ditch+water+gate+stone",
            self.token
        );
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let (first, rest) = body.split_at(20);
        let head = "POST /setup HTTP/1.1\r\nHost: ditch\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        write!(stream, "{head}Content-Length: {}\r\n\r\n{first}", body.len()).unwrap();
        // The server has it by the time that another request is answered.
        let mut other = TcpStream::connect(&self.address).unwrap();
        write!(other, "GET /setup HTTP/1.1\r\nHost: ditch\r\nConnection: close\r\n\r\n").unwrap();
        assert!(answer(&mut other).starts_with("HTTP/1.1 200"));
        (stream, rest.to_owned())
    }

    /// Asks it to stop, and waits until nobody is let in any more.
    fn ask_to_stop(&self, signal: &str) {
        assert!(Command::new("kill").args([signal, &self.child.id().to_string()]).status().unwrap().success());
        let began = Instant::now();
        while TcpStream::connect(&self.address).is_ok() {
            assert!(began.elapsed() < Duration::from_secs(10), "it still listens");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

fn answer(stream: &mut TcpStream) -> String {
    let mut text = Vec::new();
    stream.read_to_end(&mut text).unwrap();
    String::from_utf8_lossy(&text).into_owned()
}

fn verifies(database: &Path) -> bool {
    Command::new(BINARY).args(["verify", "--database"]).arg(database).env_clear().status().unwrap().success()
}

#[test]
fn what_was_accepted_is_finished() {
    for signal in ["-TERM", "-INT"] {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("community.sqlite");
        let mut server = Server::start(&database, "30");
        let idle = TcpStream::connect(&server.address).unwrap();
        let (mut founding, rest) = server.half_a_founding();
        server.ask_to_stop(signal);
        assert!(server.child.try_wait().unwrap().is_none(), "it waits for the rest");
        founding.write_all(rest.as_bytes()).unwrap();
        let answered = answer(&mut founding);
        assert!(answered.starts_with("HTTP/1.1 303"), "{answered}");
        drop(idle);
        assert_eq!(server.child.wait().unwrap().code(), Some(0));
        // Whoever copies the file alone has all of it.
        let copy = folder.path().join("copy.sqlite");
        std::fs::copy(&database, &copy).unwrap();
        assert!(verifies(&copy), "the founding was committed");
        let rights = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&database).unwrap().permissions());
        assert_eq!(rights & 0o077, 0, "the database is its owner's alone");
    }
}

#[test]
fn a_request_that_never_ends_does_not_hold_the_server_up() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("community.sqlite");
    let mut server = Server::start(&database, "1");
    let (founding, _) = server.half_a_founding();
    let began = Instant::now();
    server.ask_to_stop("-TERM");
    assert_eq!(server.child.wait().unwrap().code(), Some(0));
    assert!((Duration::from_millis(900)..Duration::from_secs(10)).contains(&began.elapsed()), "{:?}", began.elapsed());
    drop(founding);
    assert!(!verifies(&database), "half a form founds nothing");
}

#[test]
fn no_database_is_made_for_an_address_that_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let database = folder.path().join("community.sqlite");
    let mut serve = Command::new(BINARY);
    serve.args(["serve", "--port", &port, "--database"]).arg(&database).env_clear();
    let refused = serve.output().unwrap();
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(!refused.status.success() && said.contains("cannot listen on"), "{said}");
    assert!(refused.stdout.is_empty() && !database.exists(), "nothing was made");
}
