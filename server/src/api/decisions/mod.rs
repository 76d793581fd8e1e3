//! Decisions and their results, to read; delegations, which are written too.

pub mod candidacies;
pub mod choice;
mod declared;
pub mod delegations;
pub mod list;
pub mod show;
pub mod topics;

use domain::decisions::kind::DecisionKind;
use domain::decisions::stage::Stage;

use super::types::word_schemas;

word_schemas! {
    /// Where a decision stands.
    stage_schema = Stage;
    /// Which rules govern a decision.
    kind_schema = DecisionKind;
}
