//! Decisions: their kinds, stages, effects, electoral roll and count.

pub mod annulment;
pub mod ballot;
pub mod ballot_file;
pub mod blank_ballots;
pub mod candidacy;
pub mod cast;
pub mod choice_count;
pub mod choosing;
pub mod class_floor;
pub mod clock_watch;
pub mod count;
pub mod count_retry;
pub mod deadline;
pub mod declaration;
pub mod delegation;
pub mod discussion;
pub mod effect;
pub mod effect_input;
pub mod extension;
pub mod failure;
pub mod frozen;
pub mod kind;
pub mod meeting;
pub mod mention;
pub mod method;
pub mod objection;
pub mod opening;
pub mod option_effect;
pub mod outage;
pub mod paper;
pub mod paper_class;
pub mod proposal;
pub mod quorum;
pub mod reminder;
pub mod result_file;
pub mod roll;
pub mod ruling;
pub mod secrecy;
pub mod secret_delegation;
pub mod stage;
pub mod support;
pub mod tally;
pub mod template;
pub mod ties;
pub mod topic;
pub mod turnout;

use std::fmt;
use std::str::FromStr;

use crate::text::short_number;

/// A decision's short name, said on the phone: `D-42`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DecisionNumber(pub i64);

impl fmt::Display for DecisionNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "D-{}", self.0)
    }
}
impl FromStr for DecisionNumber {
    type Err = ();
    /// Reads `D-42`, `d42` or `42`.
    fn from_str(value: &str) -> Result<Self, ()> {
        short_number(value, 'D').map(Self).ok_or(())
    }
}
