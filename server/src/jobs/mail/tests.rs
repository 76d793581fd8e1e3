//! A letter from the outbox to a mail server, spoken to as a mail server listens.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::Arc;

use app::web::AppState;
use domain::members::admission::AdmissionInput;
use domain::members::person::EntryInput;
use store::members::{Letter, Letters};
use store::{DatabaseAddress, Db};

use super::*;
use crate::cli::{DatabaseOptions, MailOptions};
use crate::founded::{founded, now};

fn options(smtp_url: Option<String>, from: Option<&str>, public_url: Option<&str>) -> ServeOptions {
    ServeOptions {
        database: DatabaseOptions { database: DatabaseAddress::Sqlite("unused.sqlite".into()) },
        address: "127.0.0.1".parse().unwrap(),
        port: 0,
        public_url: public_url.map(str::to_owned),
        behind_proxy: false,
        token_requests_max: 60,
        stop_seconds: 1,
        mail: MailOptions { smtp_url, mail_from: from.map(str::to_owned), digest_hour: 8 },
    }
}

/// A founded community with one invitation in the outbox.
async fn state(db: &Db) -> AppState {
    let (state, act) = founded(db).await;
    invited(db, &act, "nour").await;
    state
}

/// Puts an invitation in the outbox.
async fn invited(db: &Db, act: &store::Act, name: &str) {
    let entry = EntryInput {
        kind: "person".into(),
        name: name.into(),
        email: format!("{name}@example.org"),
        language: "en".into(),
        ..EntryInput::default()
    };
    let input = AdmissionInput { entry, class: "full".into(), ..AdmissionInput::default() };
    let compose =
        |_: &_, _, token: &str| Letter { subject: "Bienvenida, señora".into(), body: format!("link: {token}") };
    let letters = Letters { by_mail: true, compose: Arc::new(compose) };
    store::members::admit(db, act, input, Some(letters)).await.unwrap();
}

/// Listens as a mail server does; what it was told, once a letter is through or refused.
fn mail_server(listener: &TcpListener, accepts: bool) -> String {
    let (mut stream, _) = listener.accept().unwrap();
    let lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let mut heard = String::new();
    let mut in_letter = false;
    stream.write_all(b"220 test\r\n").unwrap();
    for line in lines.map_while(Result::ok) {
        heard.push_str(&line);
        heard.push('\n');
        let answer = match line.as_str() {
            "." if in_letter => "250 kept\r\n",
            _ if in_letter => continue,
            "DATA" => "354 go on\r\n",
            _ if line.starts_with("EHLO") => "250 test\r\n",
            _ if line.starts_with("RCPT") && !accepts => "550 nour@example.org is unknown here\r\n",
            _ => "250 ok\r\n",
        };
        in_letter = line == "DATA";
        stream.write_all(answer.as_bytes()).unwrap();
        if line == "." || answer.starts_with("550") {
            break;
        }
    }
    heard
}

async fn sent(accepts: bool) -> (tempfile::TempDir, Db, String) {
    let directory = tempfile::tempdir().unwrap();
    let db = Db::open(&DatabaseAddress::Sqlite(directory.path().join("mail.sqlite"))).await.unwrap();
    let state = state(&db).await;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("smtp://127.0.0.1:{}", listener.local_addr().unwrap().port());
    let options = options(Some(url), Some("Ditch <office@ditch.example>"), Some("https://ditch.example"));
    let postman = Postman::new(&options).unwrap();
    let server = tokio::task::spawn_blocking(move || mail_server(&listener, accepts));
    send_due(&state, postman.as_ref()).await.unwrap();
    (directory, db, server.await.unwrap())
}

#[tokio::test]
async fn a_letter_reaches_the_mail_server() {
    let (_directory, db, heard) = sent(true).await;
    for part in [
        "MAIL FROM:<office@ditch.example>",
        "RCPT TO:<nour@example.org>",
        "Subject: ",
        "link: ",
        "Auto-Submitted: auto-generated",
        "@ditch.example>",
    ] {
        assert!(heard.contains(part), "{part} in {heard}");
    }
    assert!(!heard.contains("List-Unsubscribe"), "nobody does without an invitation");
    assert!(store::members::claim_mail(&db, now() + chrono::Duration::days(1)).await.unwrap().is_none());
}

#[tokio::test]
async fn a_letter_keeps_its_name_at_each_attempt_and_a_notice_says_where_it_is_stopped() {
    let url = Some("smtp://127.0.0.1:25".to_owned());
    let options = options(url, Some("Ditch <office@ditch.example>"), Some("https://ditch.example/"));
    let postman = Postman::new(&options).unwrap().unwrap();
    let mail = |attempt, stop: Option<&str>| Mail {
        id: "0195d7a0-0000-7000-8000-000000000001".into(),
        address: "nour@example.org".into(),
        subject: "Novedades de la Acequia Mayor, señora".into(),
        body: "Hola".into(),
        attempt,
        is_notice: true,
        stop: stop.map(str::to_owned),
    };
    for attempt in [1, 2] {
        let letter = formatted(&postman, &mail(attempt, Some("digest/17-abc")));
        for line in [
            "Message-ID: <0195d7a0-0000-7000-8000-000000000001@ditch.example>\r\n",
            "List-Unsubscribe: <https://ditch.example/unsubscribe/digest/17-abc>\r\n",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n",
        ] {
            assert!(letter.contains(line), "{line} in {letter}");
        }
    }
    // A letter that an earlier version wrote is stopped where it is chosen, by nobody but its member.
    let earlier = formatted(&postman, &mail(1, None));
    assert!(earlier.contains("List-Unsubscribe: <https://ditch.example/account/notices>\r\n"), "{earlier}");
    assert!(!earlier.contains("List-Unsubscribe-Post"), "{earlier}");
}

/// A letter as it is sent, each header on one line.
fn formatted(postman: &Postman, mail: &Mail) -> String {
    String::from_utf8(postman.letter(mail).unwrap().formatted()).unwrap().replace("\r\n ", " ")
}

#[tokio::test]
async fn a_refused_letter_is_tried_again_later_and_its_address_kept_from_the_reason() {
    let (_directory, db, heard) = sent(false).await;
    assert!(heard.contains("RCPT TO:<nour@example.org>"));
    let soon = now() + chrono::Duration::seconds(59);
    assert!(store::members::claim_mail(&db, soon).await.unwrap().is_none());
    let viewer =
        store::Viewer { roles: vec![domain::members::role::Role::SystemAdministrator], ..store::Viewer::visitor() };
    let waiting = store::members::waiting_mail(&db, &viewer).await.unwrap().remove(0);
    let reason = waiting.last_error.unwrap();
    assert!(reason.contains("unknown here") && !reason.contains("nour"), "{reason}");
    let later = store::members::claim_mail(&db, now() + chrono::Duration::minutes(1)).await.unwrap();
    assert_eq!(later.unwrap().attempt, 2);
}

#[tokio::test]
async fn a_slow_letter_holds_up_no_other() {
    let directory = tempfile::tempdir().unwrap();
    let db = Db::open(&DatabaseAddress::Sqlite(directory.path().join("mail.sqlite"))).await.unwrap();
    let (state, act) = founded(&db).await;
    for name in ["nour", "sami"] {
        invited(&db, &act, name).await;
    }
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("smtp://127.0.0.1:{}", listener.local_addr().unwrap().port());
    let options = options(Some(url), Some("Ditch <office@ditch.example>"), Some("https://ditch.example"));
    let postman = Postman::new(&options).unwrap();
    // Whoever comes first is not greeted until the other's letter is through.
    let server = tokio::task::spawn_blocking(move || {
        let held = listener.accept().unwrap();
        let heard = mail_server(&listener, true);
        drop(held);
        heard
    });
    let within = std::time::Duration::from_secs(20);
    tokio::time::timeout(within, send_due(&state, postman.as_ref())).await.expect("one waited for the other").unwrap();
    assert!(server.await.unwrap().contains("link: "));
    let later = now() + chrono::Duration::minutes(1);
    let slow = store::members::claim_mail(&db, later).await.unwrap().unwrap();
    assert_eq!(slow.attempt, 2, "it failed, and is tried again");
    assert!(store::members::claim_mail(&db, later).await.unwrap().is_none());
}

#[test]
fn settings_that_cannot_work_are_refused_without_repeating_a_secret() {
    let url = || Some("smtps://office:s3cret@mail.example".to_owned());
    let from = Some("office@ditch.example");
    let site = Some("https://ditch.example");
    assert!(Postman::new(&options(None, None, None)).unwrap().is_none());
    for options in [
        options(url(), None, site),
        options(url(), Some("nobody"), site),
        options(url(), from, None),
        options(Some("s3cret".into()), from, site),
    ] {
        let Err(refusal) = Postman::new(&options) else { panic!("{options:?}") };
        assert!(!refusal.contains("s3cret"), "{refusal}");
        assert!(!format!("{options:?}").contains("s3cret"));
    }
}
