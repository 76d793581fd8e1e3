//! Who asks: a program by a token, in the name of a member.

use app::web::AppState;
use app::web::frame::accepted_language;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use chrono_tz::Tz;
use domain::calendar::day_of;
use domain::language::Language;
use domain::members::token::Scope;
use domain::{Day, Moment};
use store::community::Community;
use store::members::{Allowance, TOKEN_WINDOW_SECONDS, use_token};
use store::{Db, Viewer};

use super::problem::Problem;

/// A request by a token that serves. Handlers take this.
#[derive(Debug, Clone)]
pub struct Caller {
    state: AppState,
    /// The member in whose name the token acts, with the member's roles and the token's scopes.
    pub viewer: Viewer,
    /// The community.
    pub community: Community,
    /// The moment of the request, read once.
    pub now: Moment,
    /// The community's day.
    pub today: Day,
    /// The language of sentences.
    pub language: Language,
}

/// In which language and time zone the sentences of an answer are.
#[derive(Debug, Clone, Copy)]
pub struct Speaks(pub Language, pub Tz);

impl Caller {
    /// The database.
    pub fn db(&self) -> &Db {
        &self.state.db
    }

    /// Refuses a token without a scope.
    pub fn require(&self, scope: Scope) -> Result<(), Problem> {
        let has = self.viewer.scopes.as_ref().is_some_and(|scopes| scopes.contains(&scope));
        if has { Ok(()) } else { Err(Problem::Scope(scope)) }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let missing = || Problem::failed("a route of the interface without its layer");
        parts.extensions.get::<Self>().cloned().ok_or_else(missing)
    }
}

/// Lets a request in whose token serves and is within its limit, and says with every answer what is left of that.
pub async fn admit(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let (caller, allowance) = match admitted(&state, request.headers()).await {
        Ok(admitted) => admitted,
        Err(problem) => return problem.into_response(),
    };
    let speaks = Speaks(caller.language, caller.community.time_zone);
    let mut response = match allowance.exceeded {
        true => Problem::TooMany { seconds: allowance.allowance.resets_in_seconds }.into_response(),
        false => match refused_address(&request).or_else(|| refused_accept(request.headers())) {
            Some(problem) => problem.into_response(),
            None => {
                request.extensions_mut().insert(caller);
                next.run(request).await
            }
        },
    };
    response.extensions_mut().insert(speaks);
    add_limit(response.headers_mut(), allowance.allowance);
    response
}

/// What is left of the limit, and whether it is exceeded.
struct Counted {
    allowance: Allowance,
    exceeded: bool,
}

async fn admitted(state: &AppState, headers: &HeaderMap) -> Result<(Caller, Counted), Problem> {
    let Some(token) = bearer(headers) else { return Err(Problem::NoToken) };
    let now = state.now().await?;
    let community = store::community::get(&state.db).await?.ok_or(Problem::BadToken)?;
    // Votes whose deadline has come bind, whether or not anybody has counted them.
    if let Err(error) = store::decisions::advance(&state.db, now).await {
        tracing::warn!(%error, "votes could not be closed");
    }
    let used = use_token(&state.db, token, now, state.settings.token_requests_max).await?;
    let used = used.ok_or(Problem::BadToken)?;
    let own = used.viewer.member.as_ref().map(|member| member.language);
    let language = accepted_language(headers).or(own).unwrap_or(community.language);
    let today = day_of(now, community.time_zone);
    let caller = Caller { state: state.clone(), viewer: used.viewer, community, now, today, language };
    Ok((caller, Counted { allowance: used.allowance, exceeded: used.exceeded }))
}

/// The token of the header, where there is exactly one.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let mut values = headers.get_all(header::AUTHORIZATION).iter();
    let (value, None) = (values.next()?, values.next()) else { return None };
    let (scheme, token) = value.to_str().ok()?.split_once(' ')?;
    (scheme.eq_ignore_ascii_case("bearer") && !token.trim().is_empty()).then(|| token.trim())
}

/// No database takes text with U+0000, also to look for. Parameters see to it themselves.
fn refused_address(request: &Request) -> Option<Problem> {
    request.uri().path().contains("%00").then_some(Problem::NotFound)
}

fn refused_accept(headers: &HeaderMap) -> Option<Problem> {
    let mut values = headers.get_all(header::ACCEPT).iter().peekable();
    values.peek()?;
    let takes = values.filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(',')).any(takes_json);
    (!takes).then_some(Problem::NotAcceptable)
}

fn takes_json(range: &str) -> bool {
    let mut parts = range.split(';').map(str::trim);
    let kind = parts.next().unwrap_or_default().to_ascii_lowercase();
    let never = parts.any(|part| part.strip_prefix("q=").is_some_and(|q| q.parse::<f32>().is_ok_and(|q| q <= 0.0)));
    !never && matches!(kind.as_str(), "*/*" | "application/*" | "application/json" | "application/problem+json")
}

/// The headers of the IETF's draft on limits: the rule, and what is left.
fn add_limit(headers: &mut HeaderMap, allowance: Allowance) {
    let Allowance { most, left, resets_in_seconds } = allowance;
    let fixed = [
        ("ratelimit-policy", format!("\"token\";q={most};w={TOKEN_WINDOW_SECONDS}")),
        ("ratelimit", format!("\"token\";r={left};t={resets_in_seconds}")),
    ];
    for (name, value) in fixed {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn one_bearer_token_is_read_and_nothing_else() {
        let of = |value: &str| bearer(&headers(&[("authorization", value)])).map(str::to_owned);
        assert_eq!(of("Bearer acq_1"), Some("acq_1".to_owned()));
        assert_eq!(of("bearer  acq_1 "), Some("acq_1".to_owned()));
        assert_eq!(of("Basic YTpi"), None);
        assert_eq!(of("Bearer "), None);
        assert_eq!(bearer(&headers(&[("cookie", "acequia=1")])), None);
        let mut two = headers(&[("authorization", "Bearer acq_1")]);
        two.append("authorization", "Bearer acq_2".parse().unwrap());
        assert_eq!(bearer(&two), None);
    }

    #[test]
    fn whoever_takes_no_json_is_told() {
        let declined = |value: &str| refused_accept(&headers(&[("accept", value)])).is_some();
        assert!(!declined("text/html, application/json;q=0.5") && !declined("*/*") && !declined("application/*"));
        assert!(declined("text/html") && declined("application/json;q=0") && declined(""));
        assert!(refused_accept(&HeaderMap::new()).is_none());
    }
}
