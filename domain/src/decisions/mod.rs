//! Decisions: their kinds, stages, effects, electoral roll and count.

pub mod count;
pub mod effect;
pub mod kind;
pub mod roll;
pub mod stage;

use std::fmt;

/// A decision's short name, said on the phone: `D-42`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DecisionNumber(pub i64);

impl fmt::Display for DecisionNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "D-{}", self.0)
    }
}
