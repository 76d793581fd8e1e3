//! Two programs that saw the same thing write at once, and one program sends the same thing twice.

use std::sync::Arc;

use app::web::AppState;
use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{Request, StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use axum::routing::put;
use domain::infrastructure::{Kind, ProviderInput};
use domain::members::token::{Scope, TokenInput};
use serde_json::json;
use store::infrastructure::{Stock, change_provider, create_provider};
use store::{DatabaseAddress, Db};
use tokio::sync::Barrier;
use tower::ServiceExt;

use super::Problem;
use super::infrastructure::entry::Entry;
use super::infrastructure::provider_write::{ProviderBody, provider_json};
use crate::founded::founded;

const PATH: &str = "/infrastructure/providers/linea";

/// A server with a provider, and a token that may change it.
async fn server(db: &Db) -> (AppState, String) {
    let (state, act) = founded(db).await;
    let linea = ProviderInput { name: "Linea".into(), jurisdiction: "Spain".into(), ..ProviderInput::default() };
    create_provider(db, &act, linea).await.unwrap();
    let scopes = [Scope::InfrastructureRead, Scope::InventoryWrite].map(|scope| scope.as_str().to_owned()).to_vec();
    let input = TokenInput { name: "till".into(), scopes, days: "30".into() };
    let token = store::members::make_token(db, &act, &input).await.unwrap().token.unwrap();
    (state, token)
}

/// How long two requests may wait for each other.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(20);

/// Changes the provider as its address does, but that each of two waits before it writes until the other has looked, too.
fn both_look_first(state: &AppState) -> Router {
    let both = Arc::new(Barrier::new(2));
    let change = move |Path(slug): Path<String>, entry: Entry| {
        let both = Arc::clone(&both);
        async move {
            let input = ProviderInput::from(entry.read::<ProviderBody>()?);
            let seen = |stock: &Stock| Some((provider_json(stock, &slug)?, stock.seen(Kind::Provider, &slug)?));
            let act = entry.act_on(seen).await;
            both.wait().await;
            change_provider(entry.db(), &act?, slug.clone(), input).await?;
            Ok::<_, Problem>(StatusCode::OK)
        }
    };
    Router::new()
        .route("/infrastructure/providers/{provider}", put(change))
        .route_layer(from_fn_with_state(state.clone(), super::caller::admit))
        .with_state(state.clone())
}

/// A request that changes the contract, by a key, of whoever saw a tag.
fn change(token: &str, key: &str, contract: &str, seen: &str) -> Request<Body> {
    let body = json!({ "name": "Linea", "jurisdiction": "Spain", "contract": contract });
    Request::put(PATH)
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::IF_MATCH, seen)
        .header("idempotency-key", key)
        .body(Body::from(body.to_string()))
        .unwrap()
}

async fn answer(router: &Router, request: Request<Body>) -> Response {
    router.clone().oneshot(request).await.unwrap()
}

/// The tag of the provider as it is.
async fn tag(router: &Router, token: &str) -> String {
    let asked = Request::get(PATH).header(header::AUTHORIZATION, format!("Bearer {token}"));
    let answer = answer(router, asked.body(Body::empty()).unwrap()).await;
    answer.headers().get(header::ETAG).unwrap().to_str().unwrap().to_owned()
}

#[tokio::test]
async fn of_two_that_saw_the_same_one_writes_and_the_other_is_told() {
    let directory = tempfile::tempdir().unwrap();
    let db = Db::open(&DatabaseAddress::Sqlite(directory.path().join("api.sqlite"))).await.unwrap();
    let (state, token) = server(&db).await;
    let (api, _) = super::routes(&state);
    let (api, racing) = (api.with_state(state.clone()), both_look_first(&state));
    let seen = tag(&api, &token).await;
    let both = async {
        tokio::join!(
            answer(&racing, change(&token, "key-of-one", "One", &seen)),
            answer(&racing, change(&token, "key-of-other", "Other", &seen)),
        )
    };
    let (one, other) = tokio::time::timeout(PATIENCE, both).await.unwrap();
    let mut both = [one.status(), other.status()];
    both.sort_unstable();
    assert_eq!(both, [StatusCode::OK, StatusCode::PRECONDITION_FAILED]);

    // Sent again, each is answered as before: what was written is not written twice, and the other is still late.
    let one = answer(&api, change(&token, "key-of-one", "One", &seen)).await.status();
    let other = answer(&api, change(&token, "key-of-other", "Other", &seen)).await.status();
    let mut both = [one, other];
    both.sort_unstable();
    assert_eq!(both, [StatusCode::OK, StatusCode::PRECONDITION_FAILED]);

    // The same request twice at once is one request.
    let seen = tag(&api, &token).await;
    let both = async {
        tokio::join!(
            answer(&racing, change(&token, "key-of-both", "Both", &seen)),
            answer(&racing, change(&token, "key-of-both", "Both", &seen)),
        )
    };
    let (one, other) = tokio::time::timeout(PATIENCE, both).await.unwrap();
    assert_eq!((one.status(), other.status()), (StatusCode::OK, StatusCode::OK));
}
