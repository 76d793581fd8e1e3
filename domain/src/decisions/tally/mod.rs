//! Counting votes: each method a pure function of ballot papers, exact, with every figure that explains it.

#[cfg(test)]
mod cases;
pub mod consent;
pub mod counted;
mod earlier;
pub mod equal_shares;
pub mod exact;
pub mod file;
pub mod lot;
pub mod majority;
pub mod meek;
mod packed;
pub mod pairwise;
pub mod papers;
pub mod points;
pub mod ranked_pairs;
pub mod runoff;
pub mod schulze;
pub mod scottish;
pub mod sides;
pub mod stages;
pub mod tie;
mod told;
mod told_lines;
pub mod transfer;
pub mod undecided;
mod unnamed;
