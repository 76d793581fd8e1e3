//! The community itself: its founding and the templates it can start from.

mod contradictions;
pub mod founding;
pub mod template;
mod templates;
