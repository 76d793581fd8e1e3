//! The community itself: its founding and the templates it can start from.

pub mod founding;
pub mod template;
mod templates;
