//! Money, dues, payments, reports and the ledger's arithmetic.

pub mod dues;
pub mod ledger;
pub mod money;
pub mod payment;
pub mod report;
pub mod settlement;
