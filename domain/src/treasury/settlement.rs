//! Which charges a member's payments have settled: the oldest due first; what is over stays as credit.

use crate::Day;

/// A charge and what is still open of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled<T> {
    /// The charge as given.
    pub charge: T,
    /// Its amount in minor units.
    pub amount_minor: i64,
    /// When it falls due.
    pub due_on: Day,
    /// How much of it payments cover, from 0 to the amount, in minor units.
    pub paid_minor: i64,
}

impl<T> Settled<T> {
    /// What is still owed of this charge, in minor units.
    #[must_use]
    pub fn open_minor(&self) -> i64 {
        self.amount_minor - self.paid_minor
    }
}

/// A member's charges after payments, and the credit that is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement<T> {
    /// The charges, oldest due first.
    pub charges: Vec<Settled<T>>,
    /// What was paid beyond all charges, in minor units, zero or more.
    pub credit_minor: i64,
}

impl<T> Settlement<T> {
    /// What is owed in all, in minor units, due or not.
    #[must_use]
    pub fn open_minor(&self) -> i64 {
        self.charges.iter().map(Settled::open_minor).sum()
    }

    /// What is owed and was due before `day`, in minor units.
    #[must_use]
    pub fn overdue_minor(&self, day: Day) -> i64 {
        self.charges.iter().filter(|charge| charge.due_on < day).map(Settled::open_minor).sum()
    }

    /// Since when anything has been owed: the oldest due date with an open amount.
    #[must_use]
    pub fn owed_since(&self) -> Option<Day> {
        self.charges.iter().find(|charge| charge.open_minor() > 0).map(|charge| charge.due_on)
    }
}

/// Applies payments to charges, the oldest due date first, ties in the order given.
/// `paid_minor` is the sum of all payments less reversals, zero or more, in minor units.
#[must_use]
pub fn settle<T>(mut charges: Vec<(T, i64, Day)>, paid_minor: i64) -> Settlement<T> {
    charges.sort_by_key(|(_, _, due_on)| *due_on);
    let mut left = paid_minor.max(0);
    let charges = charges
        .into_iter()
        .map(|(charge, amount_minor, due_on)| {
            let paid_minor = left.min(amount_minor);
            left -= paid_minor;
            Settled { charge, amount_minor, due_on, paid_minor }
        })
        .collect();
    Settlement { charges, credit_minor: left }
}

/// What a payment did: the parts of charges that it covers, and what was left as credit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application<T> {
    /// The charges that it settles in whole or in part, oldest due first, with the minor units applied to each.
    pub parts: Vec<(T, i64)>,
    /// What is left of it as credit, in minor units, zero or more.
    pub credit_minor: i64,
}

/// Applies payments (amounts in minor units, in the order in which they arrived) to charges, the oldest due first:
/// what each of the payments settles. Sums to the same as [`settle`].
#[must_use]
pub fn apply<T: Clone>(mut charges: Vec<(T, i64, Day)>, payments: &[i64]) -> Vec<Application<T>> {
    charges.sort_by_key(|(_, _, due_on)| *due_on);
    let mut open = charges.into_iter().map(|(charge, amount_minor, _)| (charge, amount_minor)).peekable();
    let mut applications = Vec::with_capacity(payments.len());
    for payment in payments {
        let (mut left, mut parts) = (*payment, Vec::new());
        while left > 0
            && let Some((charge, amount_minor)) = open.peek_mut()
        {
            let part = left.min(*amount_minor);
            *amount_minor -= part;
            left -= part;
            if part > 0 {
                parts.push((charge.clone(), part));
            }
            if *amount_minor == 0 {
                open.next();
            }
        }
        applications.push(Application { parts, credit_minor: left });
    }
    applications
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::calendar::{Month, parse_day};

    fn months(amounts: &[i64]) -> Vec<(usize, i64, Day)> {
        let mut month = Month::parse("2026-01").unwrap();
        amounts
            .iter()
            .enumerate()
            .map(|(place, amount)| {
                let charge = (place, *amount, month.day(10));
                month = month.next();
                charge
            })
            .collect()
    }

    #[test]
    fn a_payment_settles_the_oldest_month_first() {
        let settlement = settle(months(&[1200, 1200, 1300]), 1700);
        assert_eq!(settlement.charges.iter().map(Settled::open_minor).collect::<Vec<_>>(), [0, 700, 1300]);
        assert_eq!(settlement.owed_since(), Some(parse_day("2026-02-10").unwrap()));
        assert_eq!(settlement.overdue_minor(parse_day("2026-03-10").unwrap()), 700);
        assert_eq!(settle(months(&[1200]), 2000).credit_minor, 800);
    }

    #[test]
    fn one_payment_may_settle_several_months_and_a_part() {
        let applications = apply(months(&[1200, 1200, 1300]), &[1700, 3000]);
        assert_eq!(applications[0], Application { parts: vec![(0, 1200), (1, 500)], credit_minor: 0 });
        assert_eq!(applications[1], Application { parts: vec![(1, 700), (2, 1300)], credit_minor: 1000 });
    }

    proptest! {
        #[test]
        fn payments_one_by_one_settle_what_their_sum_settles(
            amounts in prop::collection::vec(0_i64..3000, 0..20),
            payments in prop::collection::vec(1_i64..9000, 0..12),
        ) {
            let together = settle(months(&amounts), payments.iter().sum());
            let mut paid = vec![0; amounts.len()];
            let mut credit = 0;
            for application in apply(months(&amounts), &payments) {
                application.parts.iter().for_each(|(place, part)| paid[*place] += part);
                credit += application.credit_minor;
            }
            prop_assert_eq!(together.charges.iter().map(|charge| charge.paid_minor).collect::<Vec<_>>(), paid);
            prop_assert_eq!(together.credit_minor, credit);
        }

        #[test]
        fn nothing_is_lost(amounts in prop::collection::vec(0_i64..10_000, 0..40), paid in 0_i64..200_000) {
            let total: i64 = amounts.iter().sum();
            let settlement = settle(months(&amounts), paid);
            prop_assert_eq!(total - settlement.open_minor() + settlement.credit_minor, paid);
            prop_assert!(settlement.credit_minor == 0 || settlement.open_minor() == 0);
        }
    }
}
