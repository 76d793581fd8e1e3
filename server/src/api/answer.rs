//! An answer: JSON with an ETag that stands for its content, so that what has not changed is not sent again; and pages
//! of lists, one after another by a cursor.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use store::CommandError;
use utoipa::ToSchema;

use super::BASE;
use super::parameters::Paging;
use super::problem::Problem;

/// How many things a page of a list holds where the request does not say.
pub const PAGE_LENGTH: i64 = 50;
/// How many it holds at most.
pub const PAGE_LENGTH_MAX: i64 = 200;

/// The request's preconditions and address, which an answer depends on.
#[derive(Debug, Clone)]
pub struct Asked {
    headers: HeaderMap,
    /// The address without its query, as it was asked for.
    path: String,
    query: String,
}

impl<S: Send + Sync> FromRequestParts<S> for Asked {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        // Within the interface, addresses are seen without what they all begin with.
        let path = format!("{BASE}{}", parts.uri.path());
        let query = parts.uri.query().unwrap_or_default().to_owned();
        Ok(Self { headers: parts.headers.clone(), path, query })
    }
}

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Page<T> {
    /// The things of this page.
    pub items: Vec<T>,
    /// The cursor of the next page; null on the last.
    #[schema(required = true)]
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// A page of what `query` finds behind a cursor, and so many of them: one more than the page holds, which tells whether
    /// there is a next. `place` is a thing's own cursor.
    pub async fn found<F>(
        paging: Paging,
        query: impl FnOnce(Option<i64>, i64) -> F,
        place: impl Fn(&T) -> i64,
    ) -> Result<Self, Problem>
    where
        F: Future<Output = Result<Vec<T>, CommandError>>,
    {
        let mut items = query(paging.after, paging.length + 1).await?;
        let length = usize::try_from(paging.length).unwrap_or(usize::MAX);
        let more = items.len() > length;
        items.truncate(length);
        let next = items.last().filter(|_| more).map(|last| place(last).to_string());
        Ok(Self { items, next })
    }

    /// The same page of what is made of each thing.
    pub fn map<J>(self, json: impl FnMut(T) -> J) -> Page<J> {
        Page { items: self.items.into_iter().map(json).collect(), next: self.next }
    }

    /// A page of a list that is known whole; the cursor counts the things before it.
    pub fn part(items: Vec<T>, paging: Paging) -> Self {
        let before = usize::try_from(paging.after.unwrap_or(0)).unwrap_or(usize::MAX);
        let length = usize::try_from(paging.length).unwrap_or(usize::MAX);
        let total = items.len();
        let items: Vec<T> = items.into_iter().skip(before).take(length).collect();
        let next = before.saturating_add(items.len());
        Self { next: (next < total && !items.is_empty()).then(|| next.to_string()), items }
    }

    /// A page of what was read by [`Paging::part`], whose one thing more tells whether there is a next page.
    pub fn counted(mut items: Vec<T>, paging: Paging) -> Self {
        let length = usize::try_from(paging.length).unwrap_or(usize::MAX);
        let more = items.len() > length;
        items.truncate(length);
        let told = i64::try_from(items.len()).unwrap_or(i64::MAX);
        let next = paging.part().0.saturating_add(told);
        Self { next: more.then(|| next.to_string()), items }
    }
}

impl Asked {
    /// Answers with a thing, or with 304 where the caller has it as it is.
    pub fn answer<T: Serialize>(&self, thing: &T) -> Result<Response, Problem> {
        let body = serde_json::to_string(thing).map_err(|error| Problem::failed(&error.to_string()))?;
        let etag = etag(&body);
        let known = self.headers.get_all(header::IF_NONE_MATCH).iter().any(|known| names(known, &etag));
        let value = HeaderValue::from_str(&etag).map_err(|error| Problem::failed(&error.to_string()))?;
        // The answer is for one caller, and must be asked for again each time.
        let cached = HeaderValue::from_static("private, no-cache");
        let headers = [(header::ETAG, value), (header::CACHE_CONTROL, cached)];
        if known {
            return Ok((StatusCode::NOT_MODIFIED, headers).into_response());
        }
        let kind = (header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        Ok((headers, [kind], body).into_response())
    }

    /// Answers with a page of a list, with a link to the next.
    pub fn page<T: Serialize>(&self, page: &Page<T>) -> Result<Response, Problem> {
        let mut response = self.answer(page)?;
        if let Some(next) = &page.next {
            let mut pairs: Vec<(&str, &str)> = self.query.split('&').filter_map(|pair| pair.split_once('=')).collect();
            pairs.retain(|(name, _)| *name != "cursor");
            pairs.push(("cursor", next));
            let query = pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&");
            let link = HeaderValue::from_str(&format!("<{}?{query}>; rel=\"next\"", self.path));
            response.headers_mut().insert(header::LINK, link.map_err(|error| Problem::failed(&error.to_string()))?);
        }
        Ok(response)
    }

    /// Answers that a thing was made, and where it is.
    pub fn made<T: Serialize>(&self, thing: &T, location: &str) -> Result<Response, Problem> {
        let body = serde_json::to_string(thing).map_err(|error| Problem::failed(&error.to_string()))?;
        let location = HeaderValue::from_str(&format!("{BASE}{location}"));
        let location = location.map_err(|error| Problem::failed(&error.to_string()))?;
        let kind = HeaderValue::from_static("application/json");
        Ok((StatusCode::CREATED, [(header::LOCATION, location), (header::CONTENT_TYPE, kind)], body).into_response())
    }

    /// Answers that something was done, with the thing as it is now. What the caller has of it matters not.
    pub fn done<T: Serialize>(&self, thing: &T) -> Result<Response, Problem> {
        let body = serde_json::to_string(thing).map_err(|error| Problem::failed(&error.to_string()))?;
        let etag = HeaderValue::from_str(&etag(&body)).map_err(|error| Problem::failed(&error.to_string()))?;
        let kind = HeaderValue::from_static("application/json");
        Ok(([(header::ETAG, etag), (header::CONTENT_TYPE, kind)], body).into_response())
    }

    /// Answers that something was done, with no more than where it is: there is no state here that a tag could stand for.
    pub fn noted<T: Serialize>(&self, what: &T) -> Result<Response, Problem> {
        let body = serde_json::to_string(what).map_err(|error| Problem::failed(&error.to_string()))?;
        Ok(([(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))], body).into_response())
    }

    /// Refuses a change of a thing that is no longer as the sender saw it, or whose sender did not say how they saw it.
    pub fn require_seen<T: Serialize>(&self, thing: &T) -> Result<(), Problem> {
        let body = serde_json::to_string(thing).map_err(|error| Problem::failed(&error.to_string()))?;
        let etag = etag(&body);
        let mut seen = self.headers.get_all(header::IF_MATCH).iter().peekable();
        seen.peek().ok_or(Problem::MatchRequired)?;
        if seen.any(|seen| names_exactly(seen, &etag)) { Ok(()) } else { Err(Problem::Changed) }
    }
}

/// The tag of a body: equal bodies, equal tags.
fn etag(body: &str) -> String {
    let hash = domain::agreements::clauses::hash(body);
    format!("\"{}\"", hash.get(..32).unwrap_or(&hash))
}

/// Whether `If-None-Match` names a tag, by the weak comparison (RFC 9110, 13.1.2): a proxy that compressed the answer has
/// made the tag a weak one.
fn names(list: &HeaderValue, etag: &str) -> bool {
    tags(list).any(|tag| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == etag)
}

/// Whether `If-Match` names a tag, by the strong comparison (RFC 9110, 13.1.1): a weak tag names nothing.
fn names_exactly(list: &HeaderValue, etag: &str) -> bool {
    tags(list).any(|tag| tag == "*" || tag == etag)
}

fn tags(list: &HeaderValue) -> impl Iterator<Item = &str> {
    list.to_str().unwrap_or_default().split(',').map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weak_tag_is_known_and_never_matches() {
        let list = |text: &'static str| HeaderValue::from_static(text);
        for (sent, known, matches) in [
            ("\"a\"", true, true),
            ("\"b\", \"a\"", true, true),
            ("*", true, true),
            ("W/\"a\"", true, false),
            ("\"b\"", false, false),
            ("a", false, false),
            ("", false, false),
        ] {
            assert_eq!(names(&list(sent), "\"a\""), known, "{sent}");
            assert_eq!(names_exactly(&list(sent), "\"a\""), matches, "{sent}");
        }
    }

    #[test]
    fn pages_meet_and_leave_nothing_out() {
        let paging = |after, length| Paging { after, length };
        for length in 1..=4 {
            let (mut after, mut seen) = (None, Vec::new());
            loop {
                let page = Page::part(vec![1, 2, 3], paging(after, length));
                seen.extend(page.items);
                let Some(next) = page.next else { break };
                after = Some(next.parse().unwrap());
            }
            assert_eq!(seen, [1, 2, 3], "{length} at a time");
        }
        let beyond = Page::part(vec![1, 2, 3], paging(Some(3), 2));
        assert!(beyond.items.is_empty() && beyond.next.is_none());
    }

    #[tokio::test]
    async fn one_more_than_a_page_tells_whether_there_is_a_next() {
        let numbers = [9, 7, 5, 3];
        let below = |before: Option<i64>, most: i64| {
            let found = numbers.into_iter().filter(|number| before.is_none_or(|before| *number < before));
            std::future::ready(Ok(found.take(usize::try_from(most).unwrap()).collect::<Vec<i64>>()))
        };
        let page = |after| Page::found(Paging { after, length: 2 }, below, |number| *number);
        let first = page(None).await.unwrap();
        assert_eq!((first.items, first.next.as_deref()), (vec![9, 7], Some("7")));
        let last = page(Some(7)).await.unwrap().map(|number| number * 10);
        assert_eq!((last.items, last.next), (vec![50, 30], None));
    }
}
