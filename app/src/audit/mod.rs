//! The log.

pub mod log;
pub mod subject;
