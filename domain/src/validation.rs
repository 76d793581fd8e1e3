//! Refusals: what is wrong with an input, as a translation key with arguments, beside the field it concerns.

use serde::{Deserialize, Serialize};

use crate::sharing::Quantity;
use crate::treasury::money::Money;
use crate::{Day, Moment};

/// An argument of a sentence; whoever shows it formats it for the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// Words or a name, shown as they are.
    Text(String),
    /// Names that are told one after the other.
    Names(Vec<String>),
    /// A whole number.
    Number(i64),
    /// A day.
    Day(Day),
    /// A moment, shown in the community's time zone.
    Moment(Moment),
    /// An amount of money.
    Money(Money),
    /// How much of something.
    Quantity(Quantity),
    /// A rule by its key, shown by its name.
    Rule(String),
}

impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<String> for Arg {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<Vec<String>> for Arg {
    fn from(value: Vec<String>) -> Self {
        Self::Names(value)
    }
}
impl From<i64> for Arg {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}
impl From<usize> for Arg {
    fn from(value: usize) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}
impl From<Day> for Arg {
    fn from(value: Day) -> Self {
        Self::Day(value)
    }
}
impl From<Moment> for Arg {
    fn from(value: Moment) -> Self {
        Self::Moment(value)
    }
}
impl From<Quantity> for Arg {
    fn from(value: Quantity) -> Self {
        Self::Quantity(value)
    }
}
impl From<Money> for Arg {
    fn from(value: Money) -> Self {
        Self::Money(value)
    }
}

/// Why a value is refused: the key of a sentence and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Translation key, `error-…`.
    pub key: &'static str,
    /// Named arguments of the sentence.
    pub args: Vec<(&'static str, Arg)>,
}

impl Refusal {
    /// A refusal whose sentence has no arguments.
    #[must_use]
    pub fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// Adds an argument to the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// This refusal beside the named field (empty: the form as a whole).
    #[must_use]
    pub fn at(self, field: &str) -> FieldError {
        FieldError { field: field.to_owned(), refusal: self }
    }
}

/// A refusal beside the field that it concerns; an empty name means the form as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The name of the form's field.
    pub field: String,
    /// What is wrong with it.
    pub refusal: Refusal,
}

/// Collects every error of an input, so that a person is told all of them at once.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Errors(Vec<FieldError>);

impl Errors {
    /// No errors yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps the value, or notes the refusal beside `field`.
    pub fn take<T>(&mut self, field: &str, result: Result<T, Refusal>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(refusal) => {
                self.0.push(refusal.at(field));
                None
            }
        }
    }

    /// Notes a refusal beside `field`.
    pub fn add(&mut self, field: &str, refusal: Refusal) {
        self.0.push(refusal.at(field));
    }

    /// Whether anything was refused.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All the errors, in the order in which they were noted.
    #[must_use]
    pub fn into_vec(self) -> Vec<FieldError> {
        self.0
    }

    /// `Some(value)` if every part was kept and nothing was refused, otherwise the errors.
    ///
    /// # Errors
    /// The errors noted so far.
    pub fn finish<T>(self, value: Option<T>) -> Result<T, Vec<FieldError>> {
        match value {
            Some(value) if self.0.is_empty() => Ok(value),
            _ => Err(self.0),
        }
    }
}
