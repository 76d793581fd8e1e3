use serde::Deserialize;

use super::*;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "what matters is whether it can be read")]
struct Paid {
    member: i64,
    amount: Amount,
    #[serde(default)]
    again: bool,
    #[serde(default)]
    place: Option<u32>,
    #[serde(default)]
    lines: Vec<Amount>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "what matters is whether it can be read")]
struct Amount {
    minor: i64,
    currency: String,
}

/// The sentence and the field by which a body is refused; nothing where it fits.
fn refused(body: &str) -> Option<(&'static str, String)> {
    let read = parse(body.as_bytes()).and_then(|value| fit::<Paid>(&value));
    read.err().map(|error| (error.refusal.key, error.field))
}

fn expect(body: &str, key: &'static str, field: &str) {
    assert_eq!(refused(body), Some((key, field.to_owned())), "{body}");
}

#[test]
fn a_body_that_fits_is_read() {
    let amount = r#"{"minor":1,"currency":"EUR"}"#;
    assert_eq!(refused(&format!(r#"{{"member":20,"amount":{amount}}}"#)), None);
    assert_eq!(
        refused(&format!(r#"{{"place":null,"again":true,"lines":[{amount}],"amount":{amount},"member":20}}"#)),
        None
    );
}

#[test]
fn a_list_is_no_object() {
    expect(r#"[20,[78,"EUR"],false]"#, "error-api-object", "");
    expect(r#"{"member":20,"amount":[78,"EUR"]}"#, "error-api-object", "amount");
    expect(
        r#"{"member":20,"amount":{"minor":1,"currency":"EUR"},"lines":[[78,"EUR"]]}"#,
        "error-api-object",
        "lines[0]",
    );
    expect("7", "error-api-object", "");
}

#[test]
fn no_field_stands_twice() {
    expect(r#"{"member":20,"member":21}"#, "error-api-twice", "member");
    expect(r#"{"member":20,"amount":{"minor":1,"minor":1}}"#, "error-api-twice", "amount.minor");
    expect(r#"{"lines":[{},{"a":1,"b":2,"a":3}]}"#, "error-api-twice", "lines[1].a");
    // However it is written.
    expect(r#"{"member":20,"\u006dember":21}"#, "error-api-twice", "member");
}

#[test]
fn what_does_not_fit_is_named_by_its_field() {
    expect(r#"{"member":"20"}"#, "error-api-whole", "member");
    expect(r#"{"member":1.5}"#, "error-api-whole", "member");
    expect(r#"{"member":null}"#, "error-api-whole", "member");
    expect(r#"{"member":18446744073709551615}"#, "error-api-range", "member");
    expect(r#"{"place":-1}"#, "error-api-range", "place");
    expect(r#"{"place":"a"}"#, "error-api-whole", "place");
    expect(r#"{"again":"yes"}"#, "error-api-truth", "again");
    expect(r#"{"lines":{}}"#, "error-api-list", "lines");
    expect(r#"{"lines":[{"minor":1,"currency":2}]}"#, "error-api-text", "lines[0].currency");
    expect(r#"{"amount":{"minor":1}}"#, "error-api-missing", "amount.currency");
    expect(r#"{"member":20}"#, "error-api-missing", "amount");
    expect(r#"{"colour":"red"}"#, "error-api-unknown", "colour");
}

#[test]
fn what_is_no_json_is_refused_as_such() {
    for body in ["", "{", "{}{}", "member=20", r#"{"member":1e999}"#, &"[".repeat(100_000)] {
        expect(body, "error-api-json", "");
    }
}
