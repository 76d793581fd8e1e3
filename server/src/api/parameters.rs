//! The parameters of an address: each is known, comes once and fits, or all errors are told at once.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use domain::calendar::Month;
use domain::validation::{Errors, Refusal};
use utoipa::IntoParams;
use utoipa::openapi::path::{Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::{KnownFormat, SchemaFormat, Type};
use utoipa::openapi::{ObjectBuilder, Required};

use super::answer::{PAGE_LENGTH, PAGE_LENGTH_MAX};
use super::problem::Problem;

/// The longest text of a parameter, in characters.
const TEXT_LENGTH_MAX: usize = 200;
/// The longest slug of a parameter, in characters.
const SLUG_LENGTH_MAX: usize = 100;

/// The parameters of an address. Take each, then call [`Parameters::finish`].
#[derive(Debug)]
pub struct Parameters {
    pairs: Vec<(String, String)>,
    errors: Errors,
}

impl<S: Send + Sync> FromRequestParts<S> for Parameters {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let query = parts.uri.query().unwrap_or_default();
        let pairs = serde_urlencoded::from_str(query).unwrap_or_else(|_| vec![(query.to_owned(), String::new())]);
        Ok(Self { pairs, errors: Errors::new() })
    }
}

/// Which page of a list, as `cursor` and `limit` ask for it.
#[derive(Debug, Clone, Copy)]
pub struct Paging {
    /// The cursor: things after this one.
    pub after: Option<i64>,
    /// How many things.
    pub length: i64,
}

impl Paging {
    /// Where the cursor counts the things before it: how many are left out, and how many to read, one more than the page holds.
    pub fn part(self) -> (i64, i64) {
        (self.after.unwrap_or(0).max(0), self.length.saturating_add(1))
    }
}

impl IntoParams for Paging {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let asked = |name: &str, about: &str, most: Option<i64>| {
            let number = ObjectBuilder::new().schema_type(Type::Integer);
            let number = number.format(Some(SchemaFormat::KnownFormat(KnownFormat::Int64)));
            let number = number.minimum(Some(1)).maximum(most).build();
            let parameter =
                ParameterBuilder::new().name(name).parameter_in(ParameterIn::Query).description(Some(about));
            parameter.required(Required::False).schema(Some(number)).build()
        };
        let length = format!("How many at most; {PAGE_LENGTH} if nothing is said.");
        vec![asked("cursor", "The `next` of the page before.", None), asked("limit", &length, Some(PAGE_LENGTH_MAX))]
    }
}

impl Parameters {
    fn take_raw(&mut self, name: &str) -> Option<String> {
        let place = self.pairs.iter().position(|(key, _)| key == name)?;
        Some(self.pairs.remove(place).1)
    }

    /// A parameter, read by `parse`; the default where it is not there.
    pub fn take<T: Default>(&mut self, name: &str, parse: impl FnOnce(&str) -> Result<T, Refusal>) -> T {
        let Some(raw) = self.take_raw(name) else { return T::default() };
        self.errors.take(name, parse(&raw)).unwrap_or_default()
    }

    /// A text, empty where it is not there.
    pub fn text(&mut self, name: &str) -> String {
        self.take(name, |raw| domain::text::optional_line(raw, TEXT_LENGTH_MAX))
    }

    /// The slug of something, empty where it is not there.
    pub fn slug(&mut self, name: &str) -> String {
        let fits = |raw: &str| {
            let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-');
            (1..=SLUG_LENGTH_MAX).contains(&raw.len()) && raw.chars().all(known)
        };
        self.take(name, |raw| if fits(raw) { Ok(raw.to_owned()) } else { Err(Refusal::new("error-choice")) })
    }

    /// A whole number from 1 on.
    pub fn number(&mut self, name: &str) -> Option<i64> {
        let parse = |raw: &str| raw.parse::<i64>().ok().filter(|number| *number >= 1 && !raw.starts_with('+'));
        self.take(name, |raw| parse(raw).map(Some).ok_or_else(|| Refusal::new("error-api-number")))
    }

    /// A month, `2026-11`.
    pub fn month(&mut self, name: &str) -> Option<Month> {
        self.take(name, |raw| Month::parse(raw).map(Some))
    }

    /// Which page of a list: `cursor` and `limit`.
    pub fn paging(&mut self) -> Paging {
        let after = self.number("cursor");
        let within = |raw: &str| raw.parse::<i64>().ok().filter(|limit| (1..=PAGE_LENGTH_MAX).contains(limit));
        let refused = || Refusal::new("error-api-limit").with("most", PAGE_LENGTH_MAX);
        let length = self.take("limit", |raw| within(raw).map(Some).ok_or_else(refused));
        Paging { after, length: length.unwrap_or(PAGE_LENGTH) }
    }

    /// Refuses what was wrong, and what nobody asked for: a mistyped name would otherwise change nothing, silently.
    pub fn finish(mut self) -> Result<(), Problem> {
        for (name, _) in self.pairs {
            self.errors.add(&name, Refusal::new("error-api-parameter"));
        }
        if self.errors.is_empty() { Ok(()) } else { Err(Problem::Unreadable(self.errors.into_vec())) }
    }
}

/// The number in an address.
pub fn number(raw: &str) -> Result<i64, Problem> {
    let digits = !raw.is_empty() && raw.chars().all(|c| c.is_ascii_digit());
    raw.parse().ok().filter(|number| digits && *number >= 1).ok_or(Problem::NotFound)
}

/// The month in an address.
pub fn month(raw: &str) -> Result<Month, Problem> {
    Month::parse(raw).map_err(|_| Problem::NotFound)
}
