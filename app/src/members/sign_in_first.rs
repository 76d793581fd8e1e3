//! What is posted by nobody, since the session has ended meanwhile: the person signs in first, and what they typed waits
//! to be sent again. A secret ballot does not: whoever signs in next at this browser would read it.

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, FromRequestParts, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use super::sign_in;
use crate::t;
use crate::web::typed::{About, BALLOT_KEY, Typed, is_secret, typed_list};
use crate::web::{AppState, Ctx, Form, FormState, Page, PageError};

/// What the name of a kept field begins with.
const KEPT: &str = "kept:";

/// A layer over the addresses of members: a post by nobody is answered by the sign-in page, which holds what was typed.
pub async fn layer(State(state): State<AppState>, request: Request, next: Next) -> Response {
    if request.method() != Method::POST {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let ctx = match Ctx::from_request_parts(&mut parts.clone(), &state).await {
        Ok(ctx) if ctx.viewer.member.is_none() => ctx,
        Err(error @ PageError::Unreachable { .. }) => return unreached(error, Request::from_parts(parts, body)).await,
        // Whatever is wrong otherwise, the handler says it.
        _ => return handled(Request::from_parts(parts, body), next).await,
    };
    // What a script sent is no form: the script hears that it has to be sent as one.
    let is_form = is_form(&parts.headers);
    let has_file = has_file(&parts.headers);
    parts.extensions.clear();
    let form = match Form::from_request(Request::from_parts(parts, body), &state).await {
        Ok(Form(form)) if is_form => form,
        Ok(_) => FormState::default(),
        Err(response) => return response,
    };
    let after = match has_file {
        true => "file",
        false if form.has(BALLOT_KEY) => "ballot",
        false => "first",
    };
    let kept = kept(&form, &ctx.path);
    (StatusCode::UNAUTHORIZED, ctx.page(|| sign_in::page(&kept, after))).into_response()
}

fn is_form(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(FORM_TYPE))
}

/// Whether a form came with a file, which no page can hold.
fn has_file(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"))
}

/// The database cannot be reached: nobody waits for it twice, and what was typed goes back.
async fn unreached(error: PageError, request: Request) -> Response {
    let is_form = is_form(request.headers());
    let form = if is_form { Form::from_request(request, &()).await.ok() } else { None };
    let mut response = error.into_response();
    if let Some(Form(form)) = form {
        response.extensions_mut().insert(Typed::of(&form));
    }
    response
}

/// Lets the handler answer, and keeps what was typed where the database is lost meanwhile.
async fn handled(request: Request, next: Next) -> Response {
    if !is_form(request.headers()) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let body = match Bytes::from_request(Request::from_parts(parts.clone(), body), &()).await {
        Ok(body) => body,
        Err(rejection) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            return PageError::TooLarge.into_response();
        }
        Err(rejection) => return rejection.into_response(),
    };
    let response = next.run(Request::from_parts(parts, Body::from(body.clone()))).await;
    match response.extensions().get::<PageError>() {
        Some(error @ PageError::Unreachable { .. }) => {
            let mut again = Request::new(Body::from(body));
            again
                .headers_mut()
                .insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
            unreached(error.clone(), again).await
        }
        _ => response,
    }
}

const FORM_TYPE: &[u8] = b"application/x-www-form-urlencoded";

/// A sign-in form that holds another form. Passwords are typed again, and a secret ballot is marked again.
fn kept(form: &FormState, address: &str) -> FormState {
    let ballot = form.has(BALLOT_KEY);
    let fields = form.beginning_with("").into_iter().filter(|(name, _)| !ballot && !is_secret(name));
    let kept = fields.map(|(name, value)| (format!("{KEPT}{name}"), value.to_owned()));
    FormState::of(std::iter::once(("next".to_owned(), address.to_owned())).chain(kept))
}

/// The fields that a sign-in form holds for another, by their own names.
fn kept_fields(form: &FormState) -> Vec<(String, String)> {
    let fields = form.beginning_with(KEPT).into_iter();
    fields.filter_map(|(name, value)| Some((name.strip_prefix(KEPT)?.to_owned(), value.to_owned()))).collect()
}

/// Whether a sign-in form holds another.
pub(super) fn holds_another(form: &FormState) -> bool {
    !form.beginning_with(KEPT).is_empty()
}

/// The kept fields, hidden in the sign-in form.
pub(super) fn hidden(form: &FormState) -> AnyView {
    form.beginning_with(KEPT)
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned()/> })
        .collect_view()
        .into_any()
}

/// After signing in: what was typed, and the button that sends it. Nothing is sent by itself, since a good while may
/// have passed. `about` is what is known of what it is about.
pub(super) fn send_page(form: &FormState, address: String, about: &About) -> Page {
    let fields = kept_fields(form);
    let hidden = fields.iter().map(|(name, value)| {
        view! { <input type="hidden" name=name.clone() value=value.clone()/> }
    });
    let place = match about.title.clone() {
        Some(title) => view! { <bdi>{title}</bdi> }.into_any(),
        None => view! { <code>{address.clone()}</code> }.into_any(),
    };
    Page::titled(t!("signin-send-title")).narrow().body(view! {
        <div class="page-head">
            <h1>{t!("signin-send-title")}</h1>
            <p class="lead">{t!("signin-send-lead")}</p>
            <p>{t!("signin-send-form")}" "<a href=address.clone()>{place}</a></p>
        </div>
        <form class="stack" method="post" novalidate=true action=address.clone()>
            {hidden.collect_view()}
            <div class="button-row">
                <button class="button">{t!("signin-send")}</button>
                <a href="/">{t!("signin-send-not")}</a>
            </div>
        </form>
        {typed_list(&fields, &address, about)}
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_told_field_by_field() {
        let fields = [
            ("member", "M-2"),
            ("amount", "12,50"),
            ("request_key", "k"),
            ("shown", "x=1"),
            ("effect-0-kind", "vote"),
            ("note", " "),
            ("lore", "A\nB"),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let html = typed_list(&fields, "/treasury/payments/new", &About::default()).to_html();
        for told in [&*t!("payment-member"), "M-2", &*t!("col-amount"), "12,50", "lore", "A\nB"] {
            assert!(html.contains(told), "{told}: {html}");
        }
        assert!(
            !html.contains("request") && !html.contains("shown") && !html.contains("vote") && !html.contains("note"),
            "{html}"
        );
    }

    #[test]
    fn everything_but_a_password_is_kept() {
        let form = FormState::of([("body", "Ours."), ("password", "x"), ("password_again", "x"), ("present", "x")]);
        let kept = kept(&form, "/decisions/3");
        assert_eq!(kept.value("next"), "/decisions/3");
        assert_eq!(kept_fields(&kept), [("body".to_owned(), "Ours.".to_owned())]);
        assert!(holds_another(&kept) && !holds_another(&form));
    }

    #[test]
    fn nothing_of_a_secret_ballot_is_kept() {
        let form = FormState::of([("do", "vote"), ("choice", "no"), ("option-1", "2"), ("ballot_key", "00ff")]);
        let kept = kept(&form, "/decisions/3");
        assert_eq!(kept.beginning_with(""), [("next", "/decisions/3")]);
        assert!(!holds_another(&kept));
    }
}
