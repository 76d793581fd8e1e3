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
    // Browsers leave out tabs and line ends as they read an address, so that `/<tab>/elsewhere` would lead elsewhere.
    let plain = |c: char| c != '\\' && !c.is_control();
    let local = address.starts_with('/') && !address.starts_with("//") && address.chars().all(plain);
    if local { address.to_owned() } else { "/".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::local_address;

    #[test]
    fn an_address_leads_nowhere_else() {
        assert_eq!(local_address("/members?search=渡辺#5"), "/members?search=渡辺#5");
        for other in
            ["", "elsewhere.example", "https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example"]
        {
            assert_eq!(local_address(other), "/", "{other}");
        }
        for control in ['\0', '\t', '\n', '\r', '\u{7f}'] {
            assert_eq!(local_address(&format!("/{control}/elsewhere.example")), "/", "{control:?}");
        }
    }
}
