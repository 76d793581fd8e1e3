//! The programming interface: JSON under `/api/v1`, for programs that act in a member's name by a token.
//!
//! A handler asks its [`Caller`] for a scope, calls the same query or command as the page does, and answers with
//! [`answer`]. What is refused is a [`Problem`]. The document at `/api/v1/openapi.json` is made of the handlers'
//! attributes; `document.rs` adds what holds for all of them. Neither the session nor the rules for forms of other
//! sites apply here: only the header `Authorization` opens anything.

mod agreements;
mod answer;
mod body;
mod caller;
mod decisions;
mod document;
mod infrastructure;
mod members;
mod parameters;
mod problem;
mod problem_text;
mod sharing;
mod treasury;
mod types;
mod write;
#[cfg(test)]
mod write_races;

use app::support::ApiDocument;
use app::web::AppState;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use caller::Caller;
use problem::Problem;

/// What every address of the interface begins with.
pub const BASE: &str = "/api/v1";

/// The largest body of a request, in bytes: far above what any of them takes.
const BODY_BYTES_MAX: usize = 64 * 1024;

/// The routes below [`BASE`], and the document that describes them.
pub fn routes(state: &AppState) -> (Router<AppState>, ApiDocument) {
    let (router, described) = described().split_for_parts();
    let document = document::complete(&described);
    let served = document.clone();
    let router = router
        .route_layer(from_fn_with_state(state.clone(), caller::admit))
        .route("/openapi.json", get(move || document::serve(served)))
        .fallback(|| async { Problem::NotFound })
        .method_not_allowed_fallback(|| async { Problem::WrongMethod })
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .layer(CatchPanicLayer::custom(problem::panicked))
        .layer(from_fn(problem_text::write_out));
    (router, document)
}

/// Every address of the interface.
fn described() -> OpenApiRouter<AppState> {
    OpenApiRouter::with_openapi(document::head())
        .merge(register_routes())
        .merge(decision_routes())
        .merge(treasury_routes())
        .merge(inventory_routes())
        .merge(software_routes())
        .merge(service_routes())
        .merge(sharing_routes())
}

/// The register and agreements.
fn register_routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(members::list::members))
        .routes(routes!(members::show::member))
        .routes(routes!(members::classes::member_classes))
        .routes(routes!(agreements::list::agreements))
        .routes(routes!(agreements::document::agreement))
        .routes(routes!(agreements::versions::agreement_versions))
        .routes(routes!(agreements::document::agreement_version))
        .routes(routes!(agreements::clause::clause))
}

/// Decisions, from a draft to the result; delegations and meetings.
fn decision_routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(decisions::list::decisions, decisions::proposal_write::proposal_new))
        .routes(routes!(decisions::show::decision, decisions::proposal_write::proposal_change))
        .routes(routes!(decisions::discussion::discussion, decisions::proposal_life::proposal_discuss))
        .routes(routes!(decisions::proposal_life::proposal_open))
        .routes(routes!(decisions::proposal_life::proposal_withdraw))
        .routes(routes!(decisions::show::decision_result))
        .routes(routes!(decisions::options::options))
        .routes(routes!(decisions::candidacies::candidacies, decisions::candidacy_write::candidacy_new))
        .routes(routes!(decisions::candidacies::own_candidacy, decisions::candidacy_write::candidacy_change))
        .routes(routes!(decisions::candidacy_write::candidacy_withdraw))
        .routes(routes!(decisions::comments::comments, decisions::comment_write::comment_new))
        .routes(routes!(decisions::comments::comment, decisions::comment_write::comment_change))
        .routes(routes!(decisions::vote::own_vote, decisions::vote::vote_cast))
        .routes(routes!(decisions::votes::votes))
        .routes(routes!(decisions::topics::topics))
        .routes(routes!(decisions::templates::templates))
        .routes(routes!(decisions::delegations::delegations, decisions::delegations::delegation_new))
        .routes(routes!(decisions::delegations::delegation_revoke))
        .routes(routes!(decisions::meetings::meeting_list))
        .routes(routes!(decisions::meetings::meeting))
}

/// Dues and payments.
fn treasury_routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(treasury::schedules::schedules))
        .routes(routes!(treasury::runs::dues_runs, treasury::run_post::dues_run_post))
        .routes(routes!(treasury::runs::dues_run))
        .routes(routes!(treasury::runs::dues_charges))
        .routes(routes!(treasury::run_post::dues_preview))
        .routes(routes!(treasury::balances::balances))
        .routes(routes!(treasury::account::dues_account))
        .routes(routes!(treasury::report::report))
        .routes(routes!(treasury::payments::payments, treasury::payment_new::payment_new))
        .routes(routes!(treasury::payment_show::payment))
        .routes(routes!(treasury::payment_reverse::payment_reverse))
}

/// Providers, sites and machines.
fn inventory_routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(infrastructure::things::providers, infrastructure::provider_write::provider_new))
        .routes(routes!(infrastructure::provider_write::provider, infrastructure::provider_write::provider_change))
        .routes(routes!(infrastructure::retire::provider_retire))
        .routes(routes!(infrastructure::taken_back::provider_retirement_back))
        .routes(routes!(infrastructure::things::sites, infrastructure::site_write::site_new))
        .routes(routes!(infrastructure::site_write::site, infrastructure::site_write::site_change))
        .routes(routes!(infrastructure::retire::site_retire))
        .routes(routes!(infrastructure::taken_back::site_retirement_back))
        .routes(routes!(infrastructure::things::assets, infrastructure::asset_write::asset_new))
        .routes(routes!(infrastructure::things::asset, infrastructure::asset_write::asset_change))
        .routes(routes!(infrastructure::moves::asset_move))
        .routes(routes!(infrastructure::taken_back::asset_move_back))
        .routes(routes!(infrastructure::responsibilities::asset_entrust))
        .routes(routes!(infrastructure::retire::asset_retire))
        .routes(routes!(infrastructure::taken_back::asset_retirement_back))
        .routes(routes!(infrastructure::cost_lines::asset_costs, infrastructure::cost_write::asset_cost_new))
        .routes(routes!(infrastructure::cost_write::asset_cost_end))
        .routes(routes!(infrastructure::installations::asset_install))
        .routes(routes!(infrastructure::installations::asset_installation_end))
        .routes(routes!(infrastructure::cost_lines::site_costs, infrastructure::cost_write::site_cost_new))
        .routes(routes!(infrastructure::cost_write::site_cost_end))
        .routes(routes!(infrastructure::costs::site_cost))
        .routes(routes!(infrastructure::costs::asset_cost))
}

/// What services and machines run by.
fn software_routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(infrastructure::software::software, infrastructure::software_write::software_new))
        .routes(routes!(infrastructure::software::one_software, infrastructure::software_write::software_change))
        .routes(routes!(infrastructure::retire::software_retire))
        .routes(routes!(infrastructure::taken_back::software_retirement_back))
}

/// Services, what is measured of them, and readings.
fn service_routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(infrastructure::things::services, infrastructure::service_write::service_new))
        .routes(routes!(infrastructure::things::service, infrastructure::service_write::service_change))
        .routes(routes!(infrastructure::moves::service_move))
        .routes(routes!(infrastructure::taken_back::service_move_back))
        .routes(routes!(infrastructure::further::further_new))
        .routes(routes!(infrastructure::further::further_end))
        .routes(routes!(infrastructure::installations::service_install))
        .routes(routes!(infrastructure::installations::service_installation_end))
        .routes(routes!(infrastructure::retire::service_retire))
        .routes(routes!(infrastructure::taken_back::service_retirement_back))
        .routes(routes!(infrastructure::cost_lines::service_costs, infrastructure::cost_write::service_cost_new))
        .routes(routes!(infrastructure::cost_write::service_cost_end))
        .routes(routes!(infrastructure::costs::service_cost))
        .routes(routes!(infrastructure::measures::service_measures, infrastructure::measure_new::measure_new))
        .routes(routes!(infrastructure::retire::measure_retire))
        .routes(routes!(infrastructure::measures::month_use))
        .routes(routes!(infrastructure::readings::month_readings, infrastructure::reading_new::reading_new))
        .routes(routes!(infrastructure::reading_new::reading_strike))
}

/// Shared costs.
fn sharing_routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(sharing::pools::sharing_pools, sharing::pool_write::pool_new))
        .routes(routes!(sharing::pools::sharing_pool, sharing::pool_write::pool_change))
        .routes(routes!(sharing::pool_write::pool_close))
        .routes(routes!(sharing::sources::source_new))
        .routes(routes!(sharing::sources::source_end))
        .routes(routes!(sharing::participants::participants, sharing::participants::participant_new))
        .routes(routes!(sharing::participants::participant_end))
        .routes(routes!(sharing::participants::participant_strike))
        .routes(routes!(sharing::run_post::sharing_preview))
        .routes(routes!(sharing::run_post::sharing_run_post))
        .routes(routes!(sharing::runs::sharing_run_show))
        .routes(routes!(sharing::run_reverse::sharing_run_reverse))
        .routes(routes!(sharing::runs::portions))
        .routes(routes!(sharing::statements::sharing_statement))
        .routes(routes!(sharing::own_statements::own_statements))
}
