//! A request that changes something: a JSON body, and a key by which it has one effect however often it arrives.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, StatusCode, header};
use domain::audit::fingerprint;
use domain::validation::Refusal;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use store::Act;

use super::answer::Asked;
use super::body;
use super::caller::Caller;
use super::problem::Problem;

/// The header with the sender's key.
const KEY_HEADER: &str = "idempotency-key";
/// The name of that header, as a refusal names it.
const KEY_NAME: &str = "Idempotency-Key";

/// A request that changes something.
#[derive(Debug, Clone)]
pub struct Write {
    key: String,
    /// Method, address and body, as one hash.
    asked: String,
    body: Value,
}

impl Write {
    /// The body, as the document describes it.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        body::fit(&self.body).map_err(|error| Problem::Unreadable(vec![error]))
    }

    /// The act of the caller by this request. Keys of different members never meet.
    pub fn act(&self, caller: &Caller) -> Act {
        let actor = caller.viewer.actor();
        let key = fingerprint(&("api", actor.number(), &self.key));
        Act { request_key: Some(key), request_hash: Some(self.asked.clone()), ..Act::new(actor, caller.now) }
    }
}

impl Write {
    /// As [`Self::act`], for a change of something that exists: once it is known that the sender saw it as it is. `thing` is one
    /// read of it: what it is told as, and the fingerprint that the command compares within its transaction, so that of two who
    /// saw the same only one writes; none where the command looks at the state itself. A request that arrives again saw it as it
    /// was before. What does not fit the document has been refused by then.
    pub async fn act_on<T: Serialize>(
        &self,
        caller: &Caller,
        asked: &Asked,
        thing: impl Future<Output = Result<(T, Option<String>), Problem>>,
    ) -> Result<Act, Problem> {
        let act = self.act(caller);
        // Read before it is asked whether the same request has been answered: what it did meanwhile is no change by somebody else.
        let thing = thing.await;
        if caller.db().has_answered(&act).await? {
            return Ok(act);
        }
        let (json, seen) = thing?;
        asked.require_seen(&json)?;
        Ok(Act { seen, ..act })
    }
}

impl<S: Send + Sync> FromRequest<S> for Write {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let key = key(request.headers())?;
        if !is_json(request.headers()) {
            return Err(Problem::MediaType);
        }
        let (method, path) = (request.method().to_string(), request.uri().path().to_owned());
        let bytes = Bytes::from_request(request, state).await.map_err(|rejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge,
            _ => Problem::unreadable(Refusal::new("error-api-json"), ""),
        })?;
        let mut body = body::parse(&bytes).map_err(|error| Problem::Unreadable(vec![error]))?;
        make_whole(&mut body);
        Ok(Self { key, asked: fingerprint(&(method, path, &body)), body })
    }
}

/// Writes whole numbers as such: to a schema, 1250.0 is an integer as 1250 is.
fn make_whole(value: &mut Value) {
    /// Up to here every whole number has a floating-point number of its own.
    const EXACT_MAX: f64 = 9_007_199_254_740_991.0;
    match value {
        Value::Number(number) => {
            let float = number.as_f64().filter(|f| number.is_f64() && f.fract() == 0.0 && f.abs() <= EXACT_MAX);
            if let Some(whole) = float.and_then(|float| format!("{float:.0}").parse::<i64>().ok()) {
                *value = Value::from(whole);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(make_whole),
        Value::Object(fields) => fields.values_mut().for_each(make_whole),
        _ => {}
    }
}

fn key(headers: &HeaderMap) -> Result<String, Problem> {
    let mut keys = headers.get_all(KEY_HEADER).iter();
    let refused = || Problem::unreadable(Refusal::new("error-api-key"), KEY_NAME);
    let (Some(key), None) = (keys.next(), keys.next()) else { return Err(refused()) };
    let key = key.to_str().map_err(|_| refused())?;
    if (8..=100).contains(&key.len()) { Ok(key.to_owned()) } else { Err(refused()) }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_number_is_whole_however_it_is_written() {
        let mut value = serde_json::json!({ "a": [1250.0, -3.0, 12.5, 1e300], "b": "1.0" });
        make_whole(&mut value);
        assert_eq!(value, serde_json::json!({ "a": [1250, -3, 12.5, 1e300], "b": "1.0" }));
    }

    #[test]
    fn a_key_is_there_once_and_of_some_length() {
        let with = |keys: &[&str]| {
            let mut headers = HeaderMap::new();
            keys.iter().for_each(|key| _ = headers.append(KEY_HEADER, key.parse().unwrap()));
            key(&headers).is_ok()
        };
        assert!(with(&["12345678"]) && with(&["x".repeat(100).as_str()]));
        assert!(!with(&[]) && !with(&["1234567"]) && !with(&["12345678", "12345679"]));
        assert!(!with(&["x".repeat(101).as_str()]));
    }
}
