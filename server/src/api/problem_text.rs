//! The words of a problem, in the language that the request asks for.

use app::i18n::{refusal_in, translate};
use app::web::frame::accepted_language;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use chrono_tz::Tz;
use domain::language::Language;
use serde::Serialize;
use utoipa::ToSchema;

use super::caller::Speaks;
use super::problem::Problem;

/// The media type of problems.
pub const PROBLEM_JSON: &str = "application/problem+json";

/// Why there is no answer (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Problem, example = json!({
    "type": "/api#problem-refused", "title": "What was sent is refused", "status": 422,
    "detail": "Nothing was changed. Each error names the field that it is about.",
    "errors": [{ "field": "received_on", "code": "error-day-future", "detail": "This day is still to come: 23 Nov 2026 at the latest." }]
}))]
pub struct ProblemBody {
    /// Which kind of problem: an address at which it is explained.
    r#type: String,
    /// The kind in words.
    title: String,
    /// The status of the answer.
    status: u16,
    /// What happened, and what can be done.
    detail: String,
    /// What is wrong with the input, all at once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    errors: Vec<ProblemError>,
}

/// What is wrong with one part of the input.
#[derive(Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProblemError {
    /// The field, parameter or header; empty where it is the whole.
    field: String,
    /// The name of the sentence, the same in every language.
    code: String,
    /// The sentence.
    detail: String,
}

/// Writes out the problem of an answer. The outermost layer of the interface.
pub async fn write_out(request: Request, next: Next) -> Response {
    let accepted = accepted_language(request.headers());
    let mut response = next.run(request).await;
    let problem = response.extensions_mut().remove::<Problem>().or_else(|| Problem::of_status(response.status()));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("authorization, accept-language"));
    let Some(problem) = problem else { return response };
    let spoken = response.extensions().get::<Speaks>().copied();
    let Speaks(language, zone) = spoken.unwrap_or(Speaks(accepted.unwrap_or(Language::En), Tz::UTC));
    let body = serde_json::to_vec(&body(&problem, language, zone)).unwrap_or_default();
    let headers = response.headers_mut();
    headers.remove(header::CONTENT_LENGTH);
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(language.tag()));
    *response.status_mut() = problem.status();
    *response.body_mut() = Body::from(body);
    response
}

fn body(problem: &Problem, language: Language, zone: Tz) -> ProblemBody {
    let (slug, title, detail) = words(problem);
    let say = |key: &str| translate(language, key, &arguments(problem, language));
    let errors = match problem {
        Problem::Refused(errors) | Problem::Unreadable(errors) => errors.as_slice(),
        _ => &[],
    };
    let errors = errors.iter().map(|error| ProblemError {
        field: error.field.clone(),
        code: error.refusal.key.to_owned(),
        detail: refusal_in(language, zone, &error.refusal),
    });
    ProblemBody {
        r#type: format!("/api#problem-{slug}"),
        title: say(title),
        status: problem.status().as_u16(),
        detail: say(detail),
        errors: errors.collect(),
    }
}

fn arguments(problem: &Problem, language: Language) -> Vec<(&'static str, String)> {
    match problem {
        Problem::Scope(scope) => vec![("scope", scope.as_str().to_owned())],
        Problem::Forbidden(power) => {
            let key = format!("power-{}", power.as_str().replace('_', "-"));
            vec![("power", translate(language, &key, &[]))]
        }
        Problem::TooMany { seconds } => vec![("seconds", seconds.to_string())],
        Problem::NoRoom { id } | Problem::Unreachable { id } | Problem::Failed { id } => vec![("id", id.clone())],
        _ => Vec::new(),
    }
}

/// The last part of the problem's address, and its two messages.
fn words(problem: &Problem) -> (&'static str, &'static str, &'static str) {
    match problem {
        Problem::NoToken => ("token", "api-token", "api-token-none"),
        Problem::BadToken => ("token", "api-token", "api-token-bad"),
        Problem::Scope(_) => ("scope", "api-scope", "api-scope-why"),
        Problem::Forbidden(_) => ("forbidden", "error-page-forbidden", "error-page-forbidden-why"),
        Problem::NotFound => ("not-found", "api-not-found", "error-page-not-found-why"),
        Problem::WrongMethod => ("method", "api-method", "api-method-why"),
        Problem::NotAcceptable => ("accept", "api-accept", "api-accept-why"),
        Problem::Changed => ("changed", "api-changed", "api-changed-why"),
        Problem::TooLarge => ("too-large", "error-page-too-large", "api-too-large-why"),
        Problem::MediaType => ("media-type", "api-media-type", "api-media-type-why"),
        Problem::Unreadable(_) => ("unreadable", "api-unreadable", "api-unreadable-why"),
        Problem::Refused(_) => ("refused", "api-refused", "api-refused-why"),
        Problem::MatchRequired => ("match-required", "api-match", "api-match-why"),
        Problem::TooMany { .. } => ("limit", "api-limit", "api-limit-why"),
        Problem::NoRoom { .. } => ("disk", "error-page-disk", "error-page-disk-why"),
        Problem::Unreachable { .. } => ("unreachable", "error-page-unreachable", "error-page-unreachable-why"),
        Problem::Failed { .. } => ("failed", "error-page-failed", "error-page-failed-why"),
    }
}
