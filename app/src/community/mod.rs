//! The community: its founding and its overview; and, for builders, what its pages are made of.

pub mod overview;
pub mod setup;
mod setup_circles;
mod setup_form;
mod setup_roles;
pub mod setup_rules;
pub mod style_show;
