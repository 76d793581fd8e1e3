//! Sums of amounts as whole numbers: Diesel's own are Numeric, which differs by database.

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::sql_types::{BigInt, Nullable, Text};
use domain::calendar::Month;

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

/// What the charges of a group come to, before, in and after a period: one walk through them.
pub(crate) struct PeriodSums {
    /// The sum of what was charged for months before it.
    pub before: SqlLiteral<BigInt>,
    /// The sum of what was charged for months after it.
    pub after: SqlLiteral<BigInt>,
    /// How many charges of dues it has.
    pub months: SqlLiteral<BigInt>,
    /// The sum of what was charged for its months.
    pub charged: SqlLiteral<BigInt>,
    /// Of it, portions of shared costs.
    pub portions: SqlLiteral<BigInt>,
    /// The lowest identifier of a class in it; none where it has no charge.
    pub first_class: SqlLiteral<Nullable<Text>>,
    /// The highest.
    pub last_class: SqlLiteral<Nullable<Text>>,
}

/// What the charges of a group come to around a period. Months are digits and a hyphen, and need no quoting.
pub(crate) fn of_period(from: Month, to: Month) -> PeriodSums {
    let within = format!("charges.period BETWEEN '{from}' AND '{to}'");
    let sum = |condition: &str, what: &str| {
        sql(&format!("CAST(COALESCE(SUM(CASE WHEN {condition} THEN {what} ELSE 0 END), 0) AS BIGINT)"))
    };
    let class = |which: &str| sql(&format!("{which}(CASE WHEN {within} THEN charges.class_id END)"));
    PeriodSums {
        before: sum(&format!("charges.period < '{from}'"), "charges.amount_minor"),
        after: sum(&format!("charges.period > '{to}'"), "charges.amount_minor"),
        months: sum(&format!("{within} AND charges.sharing_run_id IS NULL"), "1"),
        charged: sum(&within, "charges.amount_minor"),
        portions: sum(&format!("{within} AND charges.sharing_run_id IS NOT NULL"), "charges.amount_minor"),
        first_class: class("MIN"),
        last_class: class("MAX"),
    }
}
