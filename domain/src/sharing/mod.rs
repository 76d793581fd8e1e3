//! Sharing what the infrastructure costs among those who use it: pools of cost, methods, exact portions.
//!
//! A *cost portion* is what a participant pays of a shared cost. All arithmetic is exact: portions are fractions over one
//! denominator until a single rounding to the minor unit at the end.

mod allocation;
mod bounds;
mod cannot_hold;
mod decimal;
mod exact;
mod method;
mod month;
mod plan;
mod pool_input;
mod quantity;
mod rounding;
mod sourced;
mod steps;
mod terms;
mod worked;

pub use allocation::{Allocation, Participant, Pool, Portion, allocate, scaling};
pub use bounds::{Bound, Scaling};
pub use cannot_hold::in_money;
pub use decimal::{Decimal, Measure};
pub use method::{Method, Split};
pub use month::{DaySet, check_shared_month, months_to_share};
pub use plan::{Plan, PlannedPortion, Taker, Who, in_smallest_terms, mixed_number, plan};
pub use pool_input::{
    LISTED_MAX, NewParticipant, NewPool, NewSource, PLACE_MAX, ParticipantInput, Participation, PoolInput, SOURCES_MAX,
    SourceInput, reason,
};
pub use quantity::{DECIMALS_MAX, Quantity, QuantitySum};
pub use sourced::{Sourced, cost_in_pool, shared_by_itself};
pub use steps::{BoundSteps, bound_steps};
pub use terms::{Terms, is_one_unit};
pub use worked::Worked;
