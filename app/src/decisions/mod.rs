//! Decisions: the list, the form of a proposal, and the page on which one is discussed, voted on and explained.

pub mod decision_edit;
mod decision_effects;
mod decision_life;
pub mod decision_list;
pub mod decision_new;
pub mod decision_show;
mod discussion;
mod effect_fields;
mod governing;
mod labels;
mod proposal_form;
pub mod roll_show;
mod tally;
mod vote_box;
pub mod votes_list;

use domain::decisions::DecisionNumber;

use crate::web::{Ctx, PageError};

/// Counts what has closed, so that no page shows a vote as open that is not. What fails is tried again by the job; the
/// page is shown all the same.
async fn close_what_is_due(ctx: &Ctx) {
    if let Err(error) = store::decisions::advance(ctx.db(), ctx.now).await {
        tracing::warn!(%error, "votes could not be closed");
    }
}

/// The number in an address.
fn read_number(text: &str) -> Result<i64, PageError> {
    text.parse().map(|DecisionNumber(number)| number).map_err(|()| PageError::NotFound)
}
