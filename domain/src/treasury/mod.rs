//! Money, dues and the ledger's arithmetic.

pub mod dues;
pub mod ledger;
pub mod money;
pub mod settlement;
