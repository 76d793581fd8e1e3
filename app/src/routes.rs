//! Every address of the application, in the order of the navigation.

use axum::Router;
use axum::routing::{get, post};

use crate::web::AppState;
use crate::{assets, audit, community, web};

/// The application's routes. A page's form is posted to the page's own address.
pub fn routes() -> Router<AppState> {
    Router::new()
        .merge(community_routes())
        .route("/language", post(web::language_choose::choose))
        .route("/assets/{version}/{*path}", get(assets::serve))
        .fallback(web::error::not_found)
}

fn community_routes() -> Router<AppState> {
    Router::new()
        .route("/setup", get(community::setup::show).post(community::setup::submit))
        .route("/community", get(community::overview::show))
        .route("/community/log", get(audit::log::show))
}
