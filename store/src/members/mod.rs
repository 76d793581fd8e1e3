//! The register, roles, sign-in and sessions.

mod names;
mod on_day;
mod password;
mod permission;
mod sessions;
mod terms;
mod viewer;

pub(crate) use names::{search_key, sort_key};
#[allow(unused_imports)]
pub(crate) use on_day::{MemberOnDay, members_on};
pub use password::hash_password;
pub(crate) use permission::roles_on;
pub use sessions::{SessionRow, delete_session, delete_sessions_of, load_session, save_session};
pub use viewer::viewer;
