//! The community: its founding and its overview; and, for builders, what its pages are made of.

pub mod overview;
pub mod setup;
pub mod style_show;
