//! The community: its founding and its overview.

pub mod overview;
pub mod setup;
