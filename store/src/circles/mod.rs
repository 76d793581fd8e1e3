//! Circles: groups of members with a mandate, created by decisions, and closed where these are annulled.

mod close;
mod come_back;
mod create;
mod leave;
mod page;
mod verify;

pub(crate) use close::{closed, closed_ids, refusal_if_closed};
pub(crate) use page::circles_of;
pub use page::{Circle, CircleMember, CircleName, CirclePage, circle_page, circles};
pub(crate) use verify::verify;
