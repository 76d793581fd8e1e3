//! Sums of amounts as whole numbers: Diesel's own are Numeric, which differs by database.

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::sql_types::BigInt;

/// The sum of `charges.amount_minor`.
pub(crate) fn charged() -> SqlLiteral<BigInt> {
    sql("CAST(COALESCE(SUM(charges.amount_minor), 0) AS BIGINT)")
}

/// The sum of `payments.amount_minor`.
pub(crate) fn paid() -> SqlLiteral<BigInt> {
    sql("CAST(COALESCE(SUM(payments.amount_minor), 0) AS BIGINT)")
}

/// The sum of `postings.amount_minor`.
pub(crate) fn posted() -> SqlLiteral<BigInt> {
    sql("CAST(COALESCE(SUM(postings.amount_minor), 0) AS BIGINT)")
}
