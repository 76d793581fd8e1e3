//! The register, roles, sign-in and sessions.

mod names;
mod password;
mod permission;
mod sessions;
mod viewer;

pub(crate) use names::{search_key, sort_key};
pub use password::hash_password;
pub(crate) use permission::roles_on;
pub use sessions::{SessionRow, delete_session, delete_sessions_of, load_session, save_session};
pub use viewer::viewer;
