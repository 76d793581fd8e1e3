//! Pages, signed in, each time as another member, beside a bare handler that serves as many bytes.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::failure::Result;
use crate::load::Load;
use crate::report::Row;
use crate::seed::Community;
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
        load(bench, &page, 2, bench.scale.time / 8)?;
    }
    Ok(())
}

/// Measures a page with so many clients.
pub fn measure(bench: &Bench, page: &Page, clients: usize) -> Result<Row> {
    let load = load(bench, page, clients, bench.scale.time)?;
    let bare = bare::per_second(clients, load.bytes_each(), bench.scale.time / 4)?;
    let row = Row::new("Pages, signed in as different members", page.name, load.per_second(), "/s")
        .of_load(clients, &load)
        .beside("a bare handler that serves as many bytes", bare, load.per_second() / bare);
    let goal = (clients == 1).then(|| below(load.percentile(95), P95_WANTED)).map(|mut goal| {
        goal.text = format!("p95 {}", goal.text);
        goal
    });
    Ok(row.wanted(goal))
}

fn load(bench: &Bench, page: &Page, clients: usize, time: Duration) -> Result<Load> {
    let cookies = &bench.community.cookies;
    let next = AtomicUsize::new(0);
    bench.drive(clients, time, |connection| {
        let place = next.fetch_add(1, Ordering::Relaxed) % cookies.len();
        let cookie = cookies.get(place).map_or("", String::as_str);
        Ok(Some(connection.get(&page.path, cookie)?.expect(200, &page.path)?.bytes))
    })
}
