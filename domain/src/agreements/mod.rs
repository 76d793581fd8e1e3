//! Agreements: documents in Markdown whose clauses keep their identity by explicit anchors.

pub mod clauses;
pub mod document;
pub mod draft;
pub mod plain;
pub mod redline;
pub mod words;
