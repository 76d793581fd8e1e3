//! The register.

pub mod classes;
pub mod list;
pub mod show;

use domain::members::role::Role;
use domain::members::status::{MemberKind, Status};

use super::types::word_schemas;

word_schemas! {
    /// Where a member stands.
    status_schema = Status;
    /// What a member is before the law.
    kind_schema = MemberKind;
    /// A role.
    role_schema = Role;
}
