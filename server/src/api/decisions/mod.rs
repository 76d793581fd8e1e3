//! Decisions and their results, to read; delegations, which are written too.

pub mod candidacies;
pub mod choice;
mod declared;
pub mod delegations;
pub mod list;
pub mod meetings;
pub mod show;
pub mod templates;
pub mod topics;

use domain::decisions::kind::DecisionKind;
use domain::decisions::meeting::{Form, Standing};
use domain::decisions::stage::Stage;

use super::types::word_schemas;

word_schemas! {
    /// Where a decision stands.
    stage_schema = Stage;
    /// Which rules govern a decision.
    kind_schema = DecisionKind;
    /// Where a meeting is held.
    form_schema = Form;
    /// Where a meeting stands.
    standing_schema = Standing;
}
