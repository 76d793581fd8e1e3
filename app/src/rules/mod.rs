//! The rules: what holds here, since when, by which decision and which clause.

pub mod rule_list;
pub mod rule_show;
mod words;

pub use words::{scope_words, value_words};
