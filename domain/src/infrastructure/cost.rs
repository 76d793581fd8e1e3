//! What something costs, and what a stretch of days of it comes to.

use super::elapsed::{PARTS_PER_MONTH, days_in, parts};
use crate::Day;
use crate::calendar::{Month, add_months};
use crate::members::status::named;
use crate::sharing::Quantity;
use crate::treasury::money::Currency;

named! {
    /// How a cost is stated.
    BasisKind {
        /// An amount each month.
        Monthly = "monthly",
        /// An amount each year.
        Yearly = "yearly",
        /// A price, spread over a life.
        Purchase = "purchase",
        /// Electricity.
        Power = "power",
    }
}

/// What a cost is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// An amount for each calendar month.
    Monthly {
        /// In minor units, more than zero.
        amount_minor: i64,
    },
    /// An amount for twelve calendar months.
    Yearly {
        /// In minor units, more than zero.
        amount_minor: i64,
    },
    /// A price over a life that begins on the line's first day; nothing is left to count after it.
    Purchase {
        /// In minor units, more than zero.
        price_minor: i64,
        /// One or more.
        life_months: u32,
    },
    /// Power drawn all the time. A day counts 24 hours, also where clocks change.
    Power {
        /// In watts, one or more.
        watts: i64,
        /// Units of the currency (not minor ones) for a kilowatt-hour.
        tariff: Quantity,
    },
}

impl Basis {
    /// How it is stated.
    #[must_use]
    pub const fn kind(&self) -> BasisKind {
        match self {
            Self::Monthly { .. } => BasisKind::Monthly,
            Self::Yearly { .. } => BasisKind::Yearly,
            Self::Purchase { .. } => BasisKind::Purchase,
            Self::Power { .. } => BasisKind::Power,
        }
    }

    /// What it comes to from a first day until another, before the line's own end, as a fraction of minor units.
    fn fraction(&self, from: Day, until: Day, currency: Currency) -> (i128, i128) {
        let parts = parts(from, until);
        match *self {
            Self::Monthly { amount_minor } => (i128::from(amount_minor) * parts, PARTS_PER_MONTH),
            Self::Yearly { amount_minor } => (i128::from(amount_minor) * parts, PARTS_PER_MONTH * 12),
            Self::Purchase { price_minor, life_months } => {
                let life = PARTS_PER_MONTH * i128::from(life_months);
                (i128::from(price_minor) * parts.min(life), life)
            }
            Self::Power { watts, tariff } => {
                let hours = i128::from((until - from).num_days()) * 24;
                let minor_units = 10_i128.pow(currency.decimals());
                let above = hours * i128::from(watts) * i128::from(tariff.millionths()) * minor_units;
                // Watts to kilowatts, millionths to units.
                (above, 1_000 * 1_000_000)
            }
        }
    }
}

/// A cost with its dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostLine {
    /// What is paid for: `Rack space`. Lines of the same thing and name do not overlap.
    pub name: String,
    /// What it is made of.
    pub basis: Basis,
    /// The first day that it is paid for.
    pub from: Day,
    /// The first day that it is no longer paid for; equal to `from` in a line that was struck out.
    pub until: Option<Day>,
}

/// What a line comes to in some days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// The first day that counts.
    pub from: Day,
    /// The first day that counts no more.
    pub until: Day,
    /// How many days count.
    pub days: i64,
    /// The cost in minor units; fractions of one have been carried on from the days before, and are carried on.
    pub minor: i64,
}

impl CostLine {
    /// What the line comes to from one day until another: what it has come to since its first day, cut to the minor unit, at
    /// the end less at the beginning. So two stretches come to what both together do; twelve months from any month's first
    /// day to the year's amount; a life to the price. Nothing where no day counts.
    #[must_use]
    pub fn between(&self, from: Day, until: Day, currency: Currency) -> Option<Counted> {
        let first = from.max(self.from);
        let end = self.end().map_or(until, |end| until.min(end));
        if first >= end {
            return None;
        }
        let minor = self.come_to(end, currency) - self.come_to(first, currency);
        let days = (end - first).num_days();
        Some(Counted { from: first, until: end, days, minor: i64::try_from(minor).unwrap_or(i64::MAX) })
    }

    /// What the line comes to in a month.
    #[must_use]
    pub fn in_month(&self, month: Month, currency: Currency) -> Option<Counted> {
        self.between(month.first_day(), month.next().first_day(), currency)
    }

    /// The first day that it no longer costs: its own end, or that of the life of what was bought.
    #[must_use]
    pub fn end(&self) -> Option<Day> {
        match (self.until, self.life_end()) {
            (Some(until), Some(life)) => Some(until.min(life)),
            (until, life) => until.or(life),
        }
    }

    /// The first day on which all of the price has been counted, for something that was bought.
    #[must_use]
    pub fn life_end(&self) -> Option<Day> {
        let Basis::Purchase { life_months, .. } = self.basis else { return None };
        let life = PARTS_PER_MONTH * i128::from(life_months);
        let about = add_months(self.from, life_months);
        // A month's last days count more or less than the first month's: the day is near.
        let mut day = about - chrono::Duration::days(4);
        while parts(self.from, day) < life {
            day = day.succ_opt()?;
        }
        Some(day)
    }

    /// What of the price is never counted, in minor units, as the line ends before the life.
    #[must_use]
    pub fn left_over_minor(&self, currency: Currency) -> i64 {
        let Basis::Purchase { price_minor, .. } = self.basis else { return 0 };
        let counted = self.until.map_or(i128::from(price_minor), |until| self.come_to(until, currency));
        i64::try_from(i128::from(price_minor) - counted).unwrap_or(0)
    }

    /// What it has come to since its first day, cut to the minor unit.
    fn come_to(&self, day: Day, currency: Currency) -> i128 {
        let (above, below) = self.basis.fraction(self.from, day, currency);
        above / below
    }
}

impl Counted {
    /// Whether every day of a month counts.
    #[must_use]
    pub fn is_whole(&self, month: Month) -> bool {
        self.days == i64::from(days_in(month))
    }
}

#[cfg(test)]
#[path = "cost_tests.rs"]
mod tests;
