//! Requests as a browser or a program sends them, one connection each.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};

/// The header of a form.
pub const FORM: &str = "Content-Type: application/x-www-form-urlencoded\r\n";

/// Status, head and body of an answer; nothing where the server died before it was whole.
pub fn ask(address: &str, method: &str, path: &str, headers: &str, body: &str) -> Option<(u16, String, String)> {
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

/// A key that no request had before.
pub fn fresh_key() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// The header with the session of a member who signed in.
pub fn sign_in(address: &str, number: &str, password: &str) -> String {
    let password = password.replace(' ', "+");
    let form = format!("identifier={number}&password={password}&next=");
    let (status, head, _) = ask(address, "POST", "/signin", FORM, &form).unwrap();
    assert_eq!(status, 303, "{number} signs in");
    let cookie = head.lines().find_map(|line| line.strip_prefix("set-cookie: ")).expect("a session");
    format!("Cookie: {}\r\n", cookie.split(';').next().unwrap())
}

/// The header with a token that a member made, with scopes such as `treasury-read`.
pub fn token(address: &str, cookie: &str, scopes: &[&str]) -> String {
    let scopes: String = scopes.iter().map(|scope| format!("&scope-{scope}=yes")).collect();
    let form = format!("request_key={}&name=Trial{scopes}&days=30", fresh_key());
    let (_, _, page) = ask(address, "POST", "/account/tokens/new", &format!("{cookie}{FORM}"), &form).unwrap();
    let (_, rest) = page.split_once("Bearer ").expect("the token is shown");
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap();
    format!("Authorization: Bearer {}\r\n", &rest[..end])
}

/// Sends a write to the interface by its key: its status and body.
pub fn send(address: &str, token: &str, path: &str, key: &str, body: &Value) -> Option<(u16, String)> {
    let headers = format!("{token}Content-Type: application/json\r\nIdempotency-Key: {key}\r\n");
    ask(address, "POST", &format!("/api/v1{path}"), &headers, &body.to_string()).map(|(status, _, body)| (status, body))
}

/// The payment of one cent by a member, as the interface takes it.
pub fn payment(member: i64, reference: &str) -> Value {
    json!({
        "member": member, "received_on": yesterday(), "amount": { "minor": 1, "currency": "EUR" }, "method": "bank",
        "reference": reference
    })
}

/// Every item of a list of the interface.
pub fn list(address: &str, token: &str, path: &str) -> Vec<Value> {
    let (mut items, mut cursor) = (Vec::new(), String::new());
    loop {
        let (status, _, body) = ask(address, "GET", &format!("/api/v1{path}{cursor}"), token, "").unwrap();
        assert_eq!(status, 200, "{body}");
        let page: Value = serde_json::from_str(&body).unwrap();
        items.extend(page["items"].as_array().unwrap().iter().cloned());
        match page["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return items,
        }
    }
}

/// How often each reference of a trial stands among the payments of a member.
pub fn references(address: &str, token: &str, member: i64) -> std::collections::BTreeMap<String, usize> {
    let mut found = std::collections::BTreeMap::new();
    for payment in list(address, token, &format!("/payments?member={member}&limit=200")) {
        let reference = payment["reference"].as_str().unwrap();
        if reference.starts_with("trial-") {
            *found.entry(reference.to_owned()).or_default() += 1;
        }
    }
    found
}

/// Yesterday, as the servers under trial have it.
pub fn yesterday() -> String {
    (now().date_naive() - chrono::Days::new(1)).to_string()
}

/// The moment, as the servers under trial have it.
#[allow(clippy::disallowed_methods)]
pub fn now() -> domain::Moment {
    chrono::Utc::now()
}
