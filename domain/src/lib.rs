//! Acequia's rules as pure functions.
//!
//! No input or output, no clock, no async: time comes in as a parameter, and every validation returns all
//! of its errors at once, as translation keys with arguments (see [`validation`]). The modules bear the
//! names of the contexts; the same names stand on every floor of the house.

pub mod agreements;
pub mod audit;
pub mod calendar;
pub mod circles;
pub mod community;
pub mod decisions;
pub mod file;
pub mod icalendar;
pub mod infrastructure;
pub mod language;
pub mod members;
pub mod rules;
pub mod sharing;
pub mod spreadsheet;
pub mod text;
pub mod treasury;
pub mod validation;

/// A moment in Coordinated Universal Time, to the microsecond.
pub type Moment = chrono::DateTime<chrono::Utc>;
/// A day in the community's own time zone.
pub type Day = chrono::NaiveDate;
