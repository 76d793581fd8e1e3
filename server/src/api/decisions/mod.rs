//! Decisions, their results and what is said of them; and what a member does in them: proposes, stands, comments, votes where ballots are
//! open, delegates. What those do who look after votes, and secret ballots, are done in the browser alone.

mod adoptions;
pub mod candidacies;
pub mod candidacy_write;
pub mod choice;
pub mod comment_write;
pub mod comments;
mod decision;
mod declared;
pub mod delegations;
pub mod discussion;
mod effect_body;
mod effect_told;
pub mod list;
pub mod meetings;
pub mod options;
pub mod proposal_life;
pub mod proposal_write;
mod result;
pub mod show;
mod standing;
pub mod templates;
pub mod topics;
pub mod vote;
pub mod votes;

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
