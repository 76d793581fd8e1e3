//! Counting votes: each method a pure function of ballot papers, exact, with every figure that explains it.

pub mod lot;
pub mod papers;
pub mod scottish;
pub mod stages;
pub mod tie;
