//! A community of a hundred thousand members with five hundred machines: its pages, its runs, a decision and its programs, with
//! the memory that each takes; and a register of twice as many lines, read in.

mod api;
mod casting;
mod decision;
mod import;
mod money;
mod pages;
mod seed;

pub use pages::register;

use std::path::Path;

use crate::failure::Result;
use crate::report::Row;
use crate::server::Server;
use crate::{Scale, raw_sqlite, say};

/// What a run or a report may take, in milliseconds.
const RUN_WANTED: f64 = 5_000.0;
/// What the server may hold meanwhile, in MiB.
const MEMORY_WANTED: f64 = 250.0;

/// How large the large community is.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Members.
    pub members: usize,
    /// Machines, each with a cost.
    pub machines: usize,
    /// Lines of a file of members that is read in elsewhere.
    pub lines: usize,
}

/// Measures all of it, in a folder of its own.
pub fn measure(folder: &Path, scale: &Scale) -> Result<Vec<Row>> {
    let size = scale.large;
    std::fs::create_dir(folder)?;
    let mut rows = say(&format!("Reading in {} members", size.lines), || import::measure(folder, size.lines))?;
    let community = say(&format!("Making a community of {} members", size.members), || {
        tokio::runtime::Runtime::new()?.block_on(seed::make(folder, size))
    })?;
    let raw = raw_sqlite::copy(&community.database)?;
    // Each starts with a server that has done nothing yet, so that its memory is its own.
    let server = || Server::start(&community.database);
    rows.extend(say("Pages of the register", || pages::measure(&server()?, &community, scale))?);
    rows.extend(say("Dues", || money::dues(server, &community, &raw))?);
    rows.extend(say("Shared costs", || money::sharing(server, &community, &raw))?);
    rows.extend(say("Decisions", || decision::measure(server, &community, scale.time))?);
    rows.extend(say("Programs", || api::measure(&server()?, &community, scale, &raw))?);
    Ok(rows)
}
