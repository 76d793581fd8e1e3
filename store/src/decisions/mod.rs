//! Decisions: proposals, discussion, the frozen roll, open votes, the count and its effects.

mod verify;

pub(crate) use verify::verify;
