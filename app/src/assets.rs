//! The stylesheet, the islands' bundle and what else a page needs: embedded, and served under an address that changes
//! with the content, so that browsers may keep it for good.

use std::borrow::Cow;
use std::sync::OnceLock;

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

#[derive(RustEmbed)]
#[folder = "public"]
#[allow_missing = true]
struct Public;

/// The stylesheet by layer.
const STYLE: &[&str] = &[
    include_str!("../../style/tokens.css"),
    include_str!("../../style/base.css"),
    include_str!("../../style/components.css"),
    include_str!("../../style/pages.css"),
    include_str!("../../style/print.css"),
];

/// The whole stylesheet without comments and indentation.
fn stylesheet() -> &'static str {
    static SHEET: OnceLock<String> = OnceLock::new();
    SHEET.get_or_init(|| {
        let mut sheet = String::new();
        for layer in STYLE {
            let mut rest = *layer;
            while let Some((before, after)) = rest.split_once("/*") {
                sheet.push_str(before);
                rest = after.split_once("*/").map_or("", |(_, after)| after);
            }
            sheet.push_str(rest);
        }
        sheet.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    })
}

/// A word that changes with any asset.
fn version() -> &'static str {
    static VERSION: OnceLock<String> = OnceLock::new();
    VERSION.get_or_init(|| {
        let mut hash = Sha256::new();
        hash.update(stylesheet());
        for path in Public::iter() {
            hash.update(path.as_bytes());
            if let Some(file) = Public::get(&path) {
                hash.update(&file.data);
            }
        }
        hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    })
}

/// The address of an asset: `style.css`, or a file of `app/public`.
#[must_use]
pub fn address(path: &str) -> String {
    format!("/assets/{}/{path}", version())
}

/// Whether the islands' bundle was built in.
#[must_use]
pub fn has_bundle() -> bool {
    Public::get("pkg/frontend.js").is_some()
}

/// Serves an asset.
pub async fn serve(Path((_version, path)): Path<(String, String)>) -> Response {
    let content: Option<Cow<'static, [u8]>> = if path == "style.css" {
        Some(Cow::Borrowed(stylesheet().as_bytes()))
    } else {
        Public::get(&path).map(|file| file.data)
    };
    let Some(content) = content else { return StatusCode::NOT_FOUND.into_response() };
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(content_type(&path))),
        (CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable")),
    ];
    (headers, content.into_owned()).into_response()
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, extension)| extension) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
