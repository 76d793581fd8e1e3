//! What a first visit to each core page loads: the page and whatever it names, compressed, heads of answers included.

use crate::Bench;
use crate::failure::Result;
use crate::http::Connection;
use crate::load::count;
use crate::pages::{Page, core};
use crate::report::{Goal, Row};

/// What the page itself may weigh, in kB: it fits in the first packets that a server may send.
const PAGE_WANTED: f64 = 14.0;
/// What a page without an island may weigh with all it loads, in kB.
const PLAIN_WANTED: f64 = 30.0;
/// What a page with an island may weigh with all it loads, in kB.
const ISLAND_WANTED: f64 = 100.0;

const GROUP: &str = "First visit, compressed";

/// Weighs every core page.
pub fn measure(bench: &Bench) -> Result<Vec<Row>> {
    let mut connection = Connection::open(bench.server.address)?;
    let cookie = bench.community.cookies.last().ok_or("there are no members")?;
    let mut rows = Vec::new();
    for page in core(&bench.community) {
        rows.extend(weigh(&mut connection, &page, cookie)?);
    }
    Ok(rows)
}

fn weigh(connection: &mut Connection, page: &Page, cookie: &str) -> Result<[Row; 2]> {
    let text = connection.text(&page.path, cookie)?;
    let alone = kilobytes(connection.get(&page.path, cookie)?.expect(200, &page.path)?.bytes);
    let mut all = alone;
    for asset in assets(&text) {
        all += kilobytes(connection.get(&asset, "")?.expect(200, &asset)?.bytes);
    }
    let wanted = if text.contains("<script") { ISLAND_WANTED } else { PLAIN_WANTED };
    let row = |what: String, weight, most| {
        Row::new(GROUP, what, weight, "kB")
            .wanted(Some(Goal { text: format!("≤ {most} kB"), reached: weight <= most }))
    };
    let everything = format!("{}, with all it loads", page.name);
    Ok([row(page.name.to_owned(), alone, PAGE_WANTED), row(everything, all, wanted)])
}

/// The addresses of what a page loads. The script of islands loads the bundle beside it.
fn assets(text: &str) -> Vec<String> {
    let named = text.split('"').filter(|word| word.starts_with("/assets/"));
    let bundle = |script: &str| {
        let folder = script.strip_suffix("islands.js").map(str::to_owned);
        folder.map(|folder| ["frontend.js", "frontend_bg.wasm"].map(|file| format!("{folder}pkg/{file}")))
    };
    let mut assets: Vec<String> =
        named.flat_map(|asset| std::iter::once(asset.to_owned()).chain(bundle(asset).into_iter().flatten())).collect();
    assets.sort();
    assets.dedup();
    assets
}

/// Bytes as thousands of bytes.
fn kilobytes(bytes: usize) -> f64 {
    count(bytes) / 1000.0
}
