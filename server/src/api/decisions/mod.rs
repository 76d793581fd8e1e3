//! Decisions and their results, to read.

pub mod choice;
pub mod list;
pub mod show;

use domain::decisions::kind::DecisionKind;
use domain::decisions::stage::Stage;

use super::types::word_schemas;

word_schemas! {
    /// Where a decision stands.
    stage_schema = Stage;
    /// Which rules govern a decision.
    kind_schema = DecisionKind;
}
