//! A bare handler: the same framework, serving bytes that it has at hand.

use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::routing::get;
use tokio::net::TcpListener;

use crate::failure::Result;
use crate::load::drive;

/// How many answers of a size a bare handler gives in a second to so many clients.
pub fn per_second(clients: usize, bytes: usize, time: Duration) -> Result<f64> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let listener = runtime.block_on(TcpListener::bind(("127.0.0.1", 0)))?;
    let address = listener.local_addr()?;
    let body = Bytes::from(vec![b'x'; bytes]);
    let routes = Router::new().route("/", get(move || std::future::ready(body.clone())));
    let server = runtime.spawn(async move { axum::serve(listener, routes).await });
    let load = drive(address, clients, time, |connection| Ok(Some(connection.get("/", "")?.expect(200, "/")?.bytes)));
    server.abort();
    runtime.shutdown_background();
    load.map(|load| load.per_second())
}
