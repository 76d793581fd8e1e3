//! Decisions: the list, the form of a proposal, and the page on which one is discussed, voted on and explained.

mod ballot_fields;
pub mod ballot_file;
mod candidacy_box;
mod candidates;
mod cast_words;
mod choice_tally;
mod choosing_fields;
mod counted;
pub mod decision_edit;
mod decision_effects;
mod decision_life;
pub mod decision_list;
pub mod decision_new;
pub mod decision_show;
mod discussion;
mod effect_fields;
mod election_fields;
mod extend_box;
mod governing;
mod labels;
mod options_list;
mod proposal_form;
pub mod roll_show;
mod secret_box;
mod secret_vote;
mod tally;
mod vote_box;
pub mod votes_list;

use domain::decisions::DecisionNumber;

use crate::web::PageError;

/// The number in an address.
fn read_number(text: &str) -> Result<i64, PageError> {
    text.parse().map(|DecisionNumber(number)| number).map_err(|()| PageError::NotFound)
}
