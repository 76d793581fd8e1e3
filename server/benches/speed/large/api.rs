//! Programs: what they read and write each second by the JSON interface.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::seed::Large;
use crate::failure::Result;
use crate::load::{Load, drive};
use crate::raw_sqlite::{self, Raw};
use crate::report::Row;
use crate::server::Server;
use crate::{CLIENTS, Scale, bare};

const GROUP: &str = "Programs, of a large community";

/// Measures reading one thing, reading a page of a list, and writing.
pub fn measure(server: &Server, community: &Large, scale: &Scale, raw: &Raw) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for (name, path) in [
        ("A member read", "/api/v1/members/4711"),
        ("A page of members read", "/api/v1/members"),
        ("A member's account read", "/api/v1/dues/accounts/471"),
    ] {
        let path = path.replace("4711", &(community.members / 2).to_string());
        for clients in CLIENTS {
            rows.push(reads(server, community, scale, (name, &path), clients)?);
        }
    }
    for clients in CLIENTS {
        rows.push(writes(server, community, scale, raw, clients)?);
    }
    Ok(rows)
}

fn reads(server: &Server, community: &Large, scale: &Scale, (name, path): (&str, &str), clients: usize) -> Result<Row> {
    let load = drive(server.address, clients, scale.time, |connection| {
        Ok(Some(connection.api("GET", path, &community.token, None)?.expect(200, path)?.bytes))
    })?;
    let bare = bare::per_second(clients, load.bytes_each(), scale.time / 4)?;
    Ok(row(name, clients, &load).beside("a bare handler that serves as many bytes", bare, load.per_second() / bare))
}

/// Payments, each with its key, beside one raw commit for each.
fn writes(server: &Server, community: &Large, scale: &Scale, raw: &Raw, clients: usize) -> Result<Row> {
    let path = "/api/v1/payments";
    let next = AtomicUsize::new(0);
    let day = crate::seed::now().date_naive() - chrono::Days::new(2);
    let before = raw_sqlite::payments(&community.database)?;
    let load = drive(server.address, clients, scale.time, |connection| {
        let place = next.fetch_add(1, Ordering::Relaxed);
        let member = 2 + (place * 31) % (community.members - 2);
        let body = format!(
            "{{\"member\":{member},\"received_on\":\"{day}\",\"amount\":{{\"minor\":1200,\"currency\":\"EUR\"}},\
             \"method\":\"bank\",\"reference\":\"{clients} at once, {place}\"}}"
        );
        Ok(Some(connection.api("POST", path, &community.token, Some(&body))?.expect(201, path)?.bytes))
    })?;
    let rows = raw_sqlite::rows_of_payments(&community.database, before)?;
    if rows.len() != load.count() {
        return Err(format!("{} payments were acknowledged, the database holds {}", load.count(), rows.len()).into());
    }
    raw_sqlite::wait_until_sealed(&community.database)?;
    let commits = raw.commits(&rows, scale.time)?;
    let ratio = load.per_second() / commits;
    Ok(row("A payment written", clients, &load).beside("the same rows, a commit for each", commits, ratio))
}

fn row(name: &str, clients: usize, load: &Load) -> Row {
    Row::new(GROUP, name, load.per_second(), "/s").of_load(clients, load)
}
