//! HTTP: the application's routes inside its layers.

mod origin;
mod security_headers;
mod sessions;

use app::web::AppState;
use app::web::even::Uncompressed;
use axum::extract::DefaultBodyLimit;
use axum::http::{Extensions, HeaderMap, StatusCode, Version};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::{Extension, Router};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, Predicate};

/// The largest body that a form may send, in bytes. It is far above what any field takes, since beyond it nothing that was
/// typed can come back, while a field that is too long comes back with its sentence. The longest draft takes nine bytes a
/// character in some scripts, and signing in may carry it, too.
const BODY_BYTES_MAX: usize = 8 * 1024 * 1024;

/// Everything that is served. The programming interface stands beside the pages, not within their layers: neither a
/// session nor the rules for forms apply to it.
pub fn service(state: AppState) -> Router {
    let (interface, document) = crate::api::routes(&state);
    let pages = app::routes(&state)
        .layer(Extension(document))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .layer(from_fn(origin::refuse_cross_site))
        .layer(CatchPanicLayer::custom(app::web::error::panicked))
        .layer(from_fn_with_state(state.clone(), app::web::error::error_pages))
        .layer(sessions::layer(&state))
        .layer(CompressionLayer::new().compress_when(DefaultPredicate::new().and(may_be_compressed)));
    // Not compressed here: the tag of an answer stands for its bytes.
    pages.nest(crate::api::BASE, interface).layer(from_fn(security_headers::add)).with_state(state)
}

/// Whether an answer may be compressed: one of an even length stays as it is.
fn may_be_compressed(_: StatusCode, _: Version, _: &HeaderMap, extensions: &Extensions) -> bool {
    extensions.get::<Uncompressed>().is_none()
}
