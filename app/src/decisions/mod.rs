//! Decisions: the list, the form of a proposal, and the page on which one is discussed, voted on and explained.

mod ballot_island;
pub use ballot_island::BallotComforts;
#[cfg(feature = "hydrate")]
mod ballot_browser;
#[cfg(feature = "hydrate")]
mod ballot_page;
#[cfg(any(test, feature = "hydrate"))]
mod ranking;

#[cfg(feature = "ssr")]
mod after_act;
#[cfg(feature = "ssr")]
mod ballot_fields;
#[cfg(feature = "ssr")]
pub mod ballot_file;
#[cfg(feature = "ssr")]
mod ballot_look;
#[cfg(feature = "ssr")]
pub mod calendar_answer;
#[cfg(feature = "ssr")]
mod came_back;
#[cfg(feature = "ssr")]
mod candidacy_box;
#[cfg(feature = "ssr")]
mod candidates;
#[cfg(feature = "ssr")]
mod cast_words;
#[cfg(feature = "ssr")]
mod choice_tally;
#[cfg(feature = "ssr")]
mod choosing_fields;
#[cfg(feature = "ssr")]
mod class_words;
#[cfg(feature = "ssr")]
pub mod comment_show;
#[cfg(feature = "ssr")]
mod counted;
#[cfg(feature = "ssr")]
pub mod deadlines_file;
#[cfg(feature = "ssr")]
pub mod decision_edit;
#[cfg(feature = "ssr")]
mod decision_effects;
#[cfg(feature = "ssr")]
mod decision_life;
#[cfg(feature = "ssr")]
pub mod decision_list;
#[cfg(feature = "ssr")]
pub mod decision_new;
#[cfg(feature = "ssr")]
pub mod decision_show;
#[cfg(feature = "ssr")]
mod declared_box;
#[cfg(feature = "ssr")]
mod delegation_box;
#[cfg(feature = "ssr")]
pub mod delegation_list;
#[cfg(feature = "ssr")]
mod discussion;
#[cfg(feature = "ssr")]
pub mod discussion_keep;
#[cfg(feature = "ssr")]
mod discussion_talk;
#[cfg(feature = "ssr")]
mod early_box;
#[cfg(feature = "ssr")]
mod effect_fields;
#[cfg(feature = "ssr")]
mod effect_rule;
#[cfg(feature = "ssr")]
mod election_fields;
#[cfg(feature = "ssr")]
mod extend_box;
#[cfg(feature = "ssr")]
mod governing;
#[cfg(feature = "ssr")]
mod labels;
#[cfg(feature = "ssr")]
mod meeting_attendance;
#[cfg(feature = "ssr")]
mod meeting_attending;
#[cfg(feature = "ssr")]
mod meeting_box;
#[cfg(feature = "ssr")]
pub(crate) mod meeting_calendar;
#[cfg(feature = "ssr")]
mod meeting_close;
#[cfg(feature = "ssr")]
pub mod meeting_edit;
#[cfg(feature = "ssr")]
mod meeting_facts;
#[cfg(feature = "ssr")]
pub mod meeting_item;
#[cfg(feature = "ssr")]
pub mod meeting_list;
#[cfg(feature = "ssr")]
mod meeting_minutes;
#[cfg(feature = "ssr")]
pub mod meeting_new;
#[cfg(feature = "ssr")]
pub mod meeting_notices;
#[cfg(feature = "ssr")]
mod meeting_quorum;
#[cfg(feature = "ssr")]
mod meeting_result;
#[cfg(feature = "ssr")]
pub mod meeting_show;
#[cfg(feature = "ssr")]
mod options_list;
#[cfg(feature = "ssr")]
mod paper_box;
#[cfg(feature = "ssr")]
pub mod paper_differences;
#[cfg(feature = "ssr")]
pub mod paper_entry;
#[cfg(feature = "ssr")]
mod paper_fields;
#[cfg(feature = "ssr")]
pub mod paper_print;
#[cfg(feature = "ssr")]
pub mod paper_register;
#[cfg(feature = "ssr")]
mod paper_words;
#[cfg(feature = "ssr")]
mod proposal_beside;
#[cfg(feature = "ssr")]
mod proposal_form;
#[cfg(feature = "ssr")]
pub mod receipt_show;
#[cfg(feature = "ssr")]
pub mod result_file;
#[cfg(feature = "ssr")]
mod roll_box;
#[cfg(feature = "ssr")]
mod roll_objections;
#[cfg(feature = "ssr")]
pub mod roll_show;
#[cfg(feature = "ssr")]
mod secret_box;
#[cfg(feature = "ssr")]
mod secret_vote;
#[cfg(feature = "ssr")]
mod support_list;
#[cfg(feature = "ssr")]
mod tally;
#[cfg(feature = "ssr")]
mod template_fill;
#[cfg(feature = "ssr")]
pub mod template_form;
#[cfg(feature = "ssr")]
pub mod template_list;
#[cfg(feature = "ssr")]
pub mod topic_list;
#[cfg(feature = "ssr")]
pub(crate) mod typed_vote;
#[cfg(feature = "ssr")]
mod vote_box;
#[cfg(feature = "ssr")]
pub mod votes_list;

#[cfg(feature = "ssr")]
use domain::decisions::DecisionNumber;

#[cfg(feature = "ssr")]
use crate::web::PageError;

/// The number in an address.
#[cfg(feature = "ssr")]
fn read_number(text: &str) -> Result<i64, PageError> {
    text.parse().map(|DecisionNumber(number)| number).map_err(|()| PageError::NotFound)
}
