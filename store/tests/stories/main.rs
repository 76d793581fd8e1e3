//! Stories: the same tests on SQLite and on PostgreSQL.

// Helpers of tests fail as tests do; clippy sees only functions marked as tests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod agreements;
mod archive;
mod audit;
mod backup;
mod blank;
mod community;
mod database;
mod decisions;
mod infrastructure;
mod lease;
mod members;
mod readings;
mod readings_file;
mod readings_size;
mod schemas;
mod sharing;
mod sharing_days;
mod sharing_line;
mod sharing_odd;
mod sharing_once;
mod sharing_sites;
mod sharing_size;
mod sharing_steps;
mod software;
mod support;
mod taken_back;
mod treasury;
mod treasury_size;
