//! `acequia serve`.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use app::web::{AppState, Settings};
use store::Db;
use tokio::net::TcpListener;

use crate::cli::ServeOptions;
use crate::clock::ServerClock;
use crate::jobs::Postman;
use crate::{http, jobs};

/// Serves until the process is asked to stop, then finishes what it accepted.
pub async fn serve(options: ServeOptions) -> Result<ExitCode, String> {
    // An address that cannot be listened on is told before a database is made for it.
    let listener = bound(&options).await?;
    let db = options.database.open().await?;
    let postman = Postman::new(&options)?;
    if options.public_url.as_ref().is_some_and(|url| url.starts_with("https://")) && !options.behind_proxy {
        tracing::warn!("served by https without --behind-proxy: all visitors would count as one in limits on guessing");
    }
    let state = state(db, &options, postman.is_some());
    print_setup_token(&state).await?;
    listen(listener, state, &options, postman).await?;
    Ok(ExitCode::SUCCESS)
}

/// Listens on the address of the options; what comes waits until it is served.
///
/// # Errors
/// If the address cannot be listened on.
pub async fn bound(options: &ServeOptions) -> Result<TcpListener, String> {
    let address = SocketAddr::new(options.address, options.port);
    TcpListener::bind(address).await.map_err(|error| format!("cannot listen on {address}: {error}"))
}

/// Whether links that begin with it would lead anywhere: a server's name with nothing behind it, since every page stands at the
/// root, and without a user or a password, which every letter would show.
pub fn is_web_address(url: &str) -> bool {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let bare = host.map(|host| host.strip_suffix('/').unwrap_or(host));
    let address =
        bare.filter(|bare| !bare.contains(['/', '?', '#', '@'])).and_then(|_| url.parse::<axum::http::Uri>().ok());
    address.is_some_and(|uri| uri.host().is_some_and(|host| !host.is_empty()))
}

/// What all requests share; `mail` says whether letters can be sent.
pub fn state(db: Db, options: &ServeOptions, mail: bool) -> AppState {
    let public_url = options.public_url.as_ref().map(|url| url.trim_end_matches('/').to_owned());
    AppState {
        db,
        clock: Arc::new(ServerClock::new()),
        settings: Arc::new(Settings {
            mail,
            development: cfg!(debug_assertions),
            public_url,
            behind_proxy: options.behind_proxy,
            token_requests_max: i64::from(options.token_requests_max),
        }),
    }
}

async fn print_setup_token(state: &AppState) -> Result<(), String> {
    let founded = store::community::get(&state.db).await.map_err(|error| error.to_string())?;
    if founded.is_none() {
        let now = state.now().await.map_err(|error| error.to_string())?;
        let token = store::community::issue_setup_token(&state.db, now).await.map_err(|error| error.to_string())?;
        println!("This database is empty. Open the set-up page and enter the token to found a community.");
        println!("Set-up token: {token}");
    }
    Ok(())
}

/// Serves, runs the jobs beside, and stops when asked: whatever was accepted is answered, if it takes no longer than
/// the options allow.
pub async fn listen(
    listener: TcpListener,
    state: AppState,
    options: &ServeOptions,
    postman: Option<Postman>,
) -> Result<(), String> {
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    if let Err(error) = jobs::come_back(&state).await {
        tracing::warn!(error, "a job failed");
    }
    let jobs = jobs::start(state.clone(), postman, options.mail.digest_hour);
    let db = state.db.clone();
    let service = http::service(state).into_make_service_with_connect_info::<SocketAddr>();
    println!("Listening on http://{address}");
    let (stopping, asked) = tokio::sync::oneshot::channel();
    let server = axum::serve(listener, service).with_graceful_shutdown(async move {
        stop_signal().await;
        tracing::info!("asked to stop: no more requests are taken, and those that were are finished");
        let _ = stopping.send(());
    });
    let patience = Duration::from_secs(options.stop_seconds);
    let served = tokio::select! {
        served = server.into_future() => served,
        () = after(asked, patience) => {
            tracing::warn!(seconds = patience.as_secs(), "requests that took too long were broken off");
            Ok(())
        }
    };
    // A job that is broken off in the middle of a transaction leaves nothing of it; the next start does it.
    jobs.abort();
    if let Err(error) = db.gather().await {
        tracing::warn!(%error, "the log of writes stays beside the database's file: keep both together");
    }
    served.map_err(|error| error.to_string())
}

/// Returns so long after the server was asked to stop.
async fn after(asked: tokio::sync::oneshot::Receiver<()>, patience: Duration) {
    if asked.await.is_err() {
        // The server ended by itself.
        std::future::pending::<()>().await;
    }
    tokio::time::sleep(patience).await;
}

async fn stop_signal() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
            return;
        }
    }
    let _ = interrupt.await;
}

#[cfg(test)]
mod tests {
    use super::is_web_address;

    #[test]
    fn a_public_address_is_a_server_and_nothing_behind_it() {
        for url in ["https://co-op.example", "http://127.0.0.1:3000/", "http://[::1]:3000"] {
            assert!(is_web_address(url), "{url}");
        }
        for url in
            ["co-op.example", "https://", "https://x/sub/path", "https://x?a=b", "https://x/#f", "https://me:pw@x"]
        {
            assert!(!is_web_address(url), "{url}");
        }
    }
}
