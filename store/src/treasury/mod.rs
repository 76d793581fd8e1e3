//! The ledger, dues and payments.

mod accounts;
mod verify;

pub(crate) use verify::verify;
