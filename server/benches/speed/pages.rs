//! Pages, signed in, each time as another member, beside a bare handler that serves as many bytes.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::failure::Result;
use crate::load::{self, Load};
use crate::report::Row;
use crate::seed::Community;
use crate::server::Server;
use crate::{Bench, bare, below};

/// What 95 of a hundred answers to one client at a time may take, in milliseconds.
const P95_WANTED: f64 = 20.0;

/// A core page.
#[derive(Debug)]
pub struct Page {
    /// What people call it.
    pub name: &'static str,
    /// Its address.
    pub path: String,
}

/// The core pages.
pub fn core(community: &Community) -> Vec<Page> {
    let page = |name, path: &str| Page { name, path: path.to_owned() };
    let decision = community.decisions.last().copied().unwrap_or(1);
    vec![
        page("Home", "/"),
        page("Decision, open", &format!("/decisions/{decision}")),
        page("Members", "/members"),
        page("Dues", "/treasury/dues"),
        page("Own account", "/treasury/account"),
    ]
}

/// Asks for each page some times, so that the server is awake.
pub fn warm_up(bench: &Bench) -> Result<()> {
    for page in core(&bench.community) {
        load(&asked(bench, bench.scale.time / 8), &page, 2)?;
    }
    Ok(())
}

/// Whom pages are asked of, and as whom.
pub struct Asked<'a> {
    /// The heading that the figures stand under.
    pub group: &'static str,
    /// The server.
    pub server: &'a Server,
    /// Cookies of the members who ask in turn.
    pub cookies: &'a [String],
    /// How long each load lasts.
    pub time: Duration,
}

/// Measures a page with so many clients.
pub fn measure(bench: &Bench, page: &Page, clients: usize) -> Result<Row> {
    measure_of(&asked(bench, bench.scale.time), page, clients)
}

fn asked(bench: &Bench, time: Duration) -> Asked<'_> {
    let group = "Pages, signed in as different members";
    Asked { group, server: &bench.server, cookies: &bench.community.cookies, time }
}

/// Measures a page of any server with so many clients.
pub fn measure_of(asked: &Asked<'_>, page: &Page, clients: usize) -> Result<Row> {
    let load = load(asked, page, clients)?;
    let bare = bare::per_second(clients, load.bytes_each(), asked.time / 4)?;
    let row = Row::new(asked.group, page.name, load.per_second(), "/s")
        .of_load(clients, &load)
        .holding(asked.server.resident_mib())
        .beside("a bare handler that serves as many bytes", bare, load.per_second() / bare);
    let goal = (clients == 1).then(|| below(load.percentile(95), P95_WANTED)).map(|mut goal| {
        goal.text = format!("p95 {}", goal.text);
        goal
    });
    Ok(row.wanted(goal))
}

fn load(asked: &Asked<'_>, page: &Page, clients: usize) -> Result<Load> {
    let next = AtomicUsize::new(0);
    let before = asked.server.processor_time();
    let mut load = load::drive(asked.server.address, clients, asked.time, |connection| {
        let place = next.fetch_add(1, Ordering::Relaxed) % asked.cookies.len();
        let cookie = asked.cookies.get(place).map_or("", String::as_str);
        Ok(Some(connection.get(&page.path, cookie)?.expect(200, &page.path)?.bytes))
    })?;
    load.processor_time = asked.server.processor_time().zip(before).map(|(after, before)| after - before);
    Ok(load)
}
