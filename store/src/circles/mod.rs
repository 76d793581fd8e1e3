//! Circles: groups of members with a mandate, created by decisions.

mod create;
mod leave;
mod page;
mod verify;

pub(crate) use page::circles_of;
pub use page::{Circle, CircleMember, CircleName, CirclePage, circle_page, circles};
pub(crate) use verify::verify;
