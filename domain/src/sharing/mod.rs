//! Sharing what the infrastructure costs among those who use it: pools of cost, methods, exact portions.
//!
//! A *cost portion* is what a participant pays of a shared cost. All arithmetic is exact: portions are fractions over one
//! denominator until a single rounding to the minor unit at the end.

mod allocation;
mod bounds;
mod exact;
mod method;
mod quantity;
mod rounding;

pub use allocation::{Allocation, Participant, Pool, Portion, allocate};
pub use bounds::Bound;
pub use method::{Method, Split};
pub use quantity::{DECIMALS_MAX, Quantity};
