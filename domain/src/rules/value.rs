//! The typed value of a rule, as it is stored and as people write it.

use super::fraction::Fraction;
use crate::language::Language;
use crate::text::whole;
use crate::treasury::money::{Currency, Money};
use crate::validation::Refusal;

/// The type, unit and bounds of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueType {
    /// A whole number of the unit, both bounds included.
    Whole {
        /// What is counted.
        unit: Unit,
        /// The least value.
        least: i64,
        /// The greatest value.
        most: i64,
    },
    /// A part of a whole, both bounds (numerator, denominator) included.
    Part {
        /// The least value.
        least: (i64, i64),
        /// The greatest value.
        most: (i64, i64),
    },
    /// One of a few words.
    Choice(&'static [&'static str]),
    /// An amount in the community's currency, zero or more, in minor units at most.
    Amount {
        /// The greatest amount in minor units.
        most_minor: i64,
    },
}

/// What a whole number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Days of 24 hours in deadlines, calendar days elsewhere.
    Days,
    /// Calendar months.
    Months,
    /// The number of a day in its month.
    DayOfMonth,
    /// Votes of one member.
    Votes,
    /// Parts of a cost that one member counts for.
    Parts,
    /// People.
    People,
}

/// The value of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A whole number.
    Whole(i64),
    /// A part of a whole.
    Part(Fraction),
    /// One of a few words.
    Choice(&'static str),
    /// Minor units of the community's currency.
    Amount(i64),
}

impl Value {
    /// The text under which the value is stored: `30`, `1/3`, `secretary`, `1200`.
    #[must_use]
    pub fn stored(&self) -> String {
        match self {
            Self::Whole(number) | Self::Amount(number) => number.to_string(),
            Self::Part(fraction) => fraction.to_string(),
            Self::Choice(word) => (*word).to_owned(),
        }
    }

    /// The whole number or the minor units of this value; zero for the other types.
    #[must_use]
    pub fn number(&self) -> i64 {
        match self {
            Self::Whole(number) | Self::Amount(number) => *number,
            Self::Part(_) | Self::Choice(_) => 0,
        }
    }
}

impl ValueType {
    /// Reads a stored value.
    ///
    /// # Errors
    /// As [`ValueType::parse`].
    pub fn from_stored(self, text: &str) -> Result<Value, Refusal> {
        match self {
            Self::Amount { .. } => text.parse().map(Value::Amount).map_err(|_| Refusal::new("error-amount")),
            _ => self.parse(text, Currency::EUR, Language::En),
        }
    }

    /// Reads what a person wrote and checks the bounds.
    ///
    /// # Errors
    /// `error-required`, `error-whole`, `error-range`, `error-fraction`, `error-fraction-range`,
    /// `error-choice` or one of the amounts' (see [`Money::parse`]).
    pub fn parse(self, raw: &str, currency: Currency, language: Language) -> Result<Value, Refusal> {
        let text = raw.trim();
        if text.is_empty() {
            return Err(Refusal::new("error-required"));
        }
        match self {
            Self::Whole { least, most, .. } => whole(text, least, most).map(Value::Whole),
            Self::Part { least, most } => {
                let fraction = Fraction::parse(text)?;
                let part = |(n, d): (i64, i64)| format!("{n}/{d}");
                let (n, d) = (fraction.numerator(), fraction.denominator());
                if n * least.1 >= least.0 * d && n * most.1 <= most.0 * d {
                    Ok(Value::Part(fraction))
                } else {
                    Err(Refusal::new("error-fraction-range").with("least", part(least)).with("most", part(most)))
                }
            }
            Self::Choice(words) => words
                .iter()
                .find(|word| **word == text)
                .map(|word| Value::Choice(word))
                .ok_or_else(|| Refusal::new("error-choice")),
            Self::Amount { most_minor } => {
                let money = Money::parse(text, currency, language)?;
                if money.minor <= most_minor {
                    Ok(Value::Amount(money.minor))
                } else {
                    Err(Refusal::new("error-amount-large"))
                }
            }
        }
    }
}
