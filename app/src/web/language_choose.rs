//! Choosing the language on this device, from the foot of every page.

use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use domain::language::Language;

use super::form::Form;
use super::frame::LANGUAGE_COOKIE;

/// Keeps the choice in a cookie and goes back to the page.
pub async fn choose(Form(form): Form) -> Response {
    let back = local_address(form.value("back"));
    match Language::from_tag(form.value("language")) {
        Some(language) => {
            let cookie =
                format!("{LANGUAGE_COOKIE}={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly", language.tag());
            (AppendHeaders([(SET_COOKIE, cookie)]), Redirect::to(&back)).into_response()
        }
        None => Redirect::to(&back).into_response(),
    }
}

/// An address of this site and no other: a path that begins with one slash.
#[must_use]
pub fn local_address(address: &str) -> String {
    let local = address.starts_with('/') && !address.starts_with("//") && !address.contains(['\\', '\r', '\n']);
    if local { address.to_owned() } else { "/".to_owned() }
}
