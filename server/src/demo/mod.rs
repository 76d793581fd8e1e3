//! `acequia demo`: a community that has lived for three years, made from a fixed seed through the same commands that
//! the browser uses. `making` goes through the years; `content/` holds the texts.

mod calendar;
mod content;
mod deciding;
mod drafting;
mod dues;
mod founding;
mod furnishing;
mod gathering;
mod lately;
mod making;
mod metering;
mod people;
mod registering;
mod sharing;
mod sign_ins;
#[cfg(test)]
mod tests;
mod timeline;
mod voting;
mod world;

use std::process::ExitCode;
use std::time::Instant;

use app::web::AppState;
use domain::members::role::Role;
use store::community::Community;
use store::{Db, Viewer};

use crate::cli::{DIGEST_HOUR, DemoOptions, MailOptions, STOP_SECONDS, ServeOptions};
use crate::serve::{bound, listen, state};

/// How many requests a token may make in a minute: enough for a test to try everything.
const TOKEN_REQUESTS_MAX: u32 = 100_000;

/// What a database holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    /// No community.
    Nothing,
    /// The demo.
    Demo,
    /// A demo whose making was broken off.
    HalfDemo,
    /// Somebody's community.
    Community,
}

/// Makes the demo where it is not made yet, prints who can sign in, and serves it.
pub async fn demo(options: DemoOptions) -> Result<ExitCode, String> {
    let DemoOptions { database, fresh, address, port } = options;
    // The demo sends no mail: its addresses are made up.
    let mail = MailOptions { smtp_url: None, mail_from: None, digest_hour: DIGEST_HOUR };
    let stop_seconds = STOP_SECONDS;
    let token_requests_max = TOKEN_REQUESTS_MAX;
    let options = ServeOptions {
        database,
        address,
        port,
        public_url: None,
        behind_proxy: false,
        token_requests_max,
        stop_seconds,
        mail,
    };
    let listener = bound(&options).await?;
    let state = prepared(&options, fresh).await?;
    println!("{}", sign_ins::table());
    listen(listener, state, &options, None).await?;
    Ok(ExitCode::SUCCESS)
}

/// The state of a server whose database holds the demo.
async fn prepared(options: &ServeOptions, fresh: bool) -> Result<AppState, String> {
    let db = options.database.open().await?;
    let holds = holds(&db).await?;
    let state = match (holds, fresh) {
        (Holds::Community, _) => {
            let address = db.address();
            return Err(format!(
                "The database {address} holds a community that is not the demo. Name another database, or an empty one."
            ));
        }
        (Holds::Demo, false) => return Ok(state(db, options, false)),
        (Holds::Nothing, _) => state(db, options, false),
        (Holds::Demo, true) => {
            println!("Taking the demo's data away.");
            emptied(db, options).await?
        }
        (Holds::HalfDemo, _) => {
            println!("The demo in this database was left half made. It is begun anew.");
            emptied(db, options).await?
        }
    };
    let began = Instant::now();
    println!("Making a community with three years behind it (this takes a few seconds) …");
    let now = state.now().await.map_err(|error| error.to_string())?;
    making::make(&state.db, now).await?;
    println!("Made in {} seconds.", began.elapsed().as_secs());
    Ok(state)
}

async fn emptied(db: Db, options: &ServeOptions) -> Result<AppState, String> {
    drop(db);
    let address = &options.database.database;
    if !store::community::erase(address, is_demo).await.map_err(|error| error.to_string())? {
        return Err(format!("The database {address} no longer holds the demo. Nothing was taken away."));
    }
    Ok(state(options.database.open().await?, options, false))
}

/// The log of a demo is sealed at its very end: while its founding act is not, the making was broken off.
async fn holds(db: &Db) -> Result<Holds, String> {
    let community = store::community::get(db).await.map_err(|error| error.to_string())?;
    let Some(community) = community else { return Ok(Holds::Nothing) };
    if !is_demo(&community) {
        return Ok(Holds::Community);
    }
    let viewer = Viewer { roles: vec![Role::Member], ..Viewer::visitor() };
    let founding = store::audit::page(db, &viewer, 1, Some("D-1".to_owned())).await.map_err(|e| e.to_string())?;
    let sealed = founding.entries.iter().any(|entry| entry.seal.is_some());
    Ok(if sealed { Holds::Demo } else { Holds::HalfDemo })
}

fn is_demo(community: &Community) -> bool {
    community.name == founding::NAME && community.purpose == founding::PURPOSE
}
