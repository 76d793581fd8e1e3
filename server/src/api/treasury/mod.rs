//! Dues and payments.

pub mod account;
pub mod balances;
pub mod payment_new;
pub mod payment_reverse;
pub mod payment_show;
pub mod payments;
pub mod report;
pub mod run_post;
pub mod runs;
pub mod schedules;

use domain::treasury::payment::Method;

use super::types::word_schemas;

word_schemas! {
    /// How money arrived.
    method_schema = Method;
}
