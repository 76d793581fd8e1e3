//! What goes wrong where a server runs, tried on the binary itself: it is killed at any moment, its disk is full, two of it
//! serve one database; and what goes wrong in files that it is given. A short form of each runs among the tests; `cargo xtask trials` runs them in full.
#![cfg(unix)]
// Helpers of tests fail as tests do; clippy sees only functions marked as tests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod asking;
mod away;
mod community;
mod full_disk;
mod kills;
mod kills_at_close;
mod load;
mod readers;
mod secret_ballots;
mod server;
mod two_servers;
