//! A reading of a measure: as typed, whether its day may have one, and how it stands among its holder's others.

use super::measure::Way;
use crate::Day;
use crate::calendar::parse_day;
use crate::members::status::{MemberNumber, named};
use crate::sharing::Quantity;
use crate::text::{NAME_LENGTH_MAX, NOTE_LENGTH_MAX, line};
use crate::validation::{Errors, FieldError, Refusal};

/// The most that a reading says, in whole units: a level of every day of a month still adds up exactly.
const WHOLE_MAX: i64 = 30_000_000_000;

named! {
    /// Where a reading came from.
    Source {
        /// Typed by somebody.
        Hand = "hand",
        /// A line of a file.
        Csv = "csv",
        /// Sent by a program.
        Api = "api",
    }
}

/// Whose use it is, as a person names them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum HolderName {
    /// A member, by number.
    Member(i64),
    /// A circle, by its name or address part.
    Circle(String),
}

/// A reading as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadingInput {
    /// A member's number, or a circle's name or address part.
    pub holder: String,
    /// The day.
    pub day: String,
    /// What was read; a comma or a dot before the decimals, no mark between thousands.
    pub quantity: String,
    /// Whether the meter was reset or replaced since the holder's last reading.
    pub reset: bool,
}

/// A reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// The day.
    pub day: Day,
    /// What was read.
    pub quantity: Quantity,
    /// Whether a meter was reset or replaced since the reading before.
    pub reset: bool,
}

impl ReadingInput {
    /// Checks a reading by itself; where it came from says how its number is written.
    ///
    /// # Errors
    /// Every field that is refused: `error-reading-large`, `error-reading-reset` where no meter is read, or what is wrong with
    /// the line, the day or the number.
    pub fn check(&self, way: Way, source: Source) -> Result<(HolderName, Reading), Vec<FieldError>> {
        let mut errors = Errors::new();
        let holder = errors.take("holder", line(&self.holder, NAME_LENGTH_MAX));
        let day = errors.take("day", parse_day(&self.day));
        let quantity = errors.take("quantity", parse_quantity(&self.quantity, source));
        if self.reset && way != Way::Counter {
            errors.add("reset", Refusal::new("error-reading-reset"));
        }
        let holder = holder.map(|holder| match holder.parse::<MemberNumber>() {
            Ok(number) => HolderName::Member(number.0),
            Err(()) => HolderName::Circle(holder),
        });
        let reading = day.zip(quantity).map(|(day, quantity)| Reading { day, quantity, reset: self.reset });
        errors.finish(holder.zip(reading))
    }
}

fn parse_quantity(raw: &str, source: Source) -> Result<Quantity, Refusal> {
    let quantity = match source {
        Source::Hand => Quantity::typed(raw),
        Source::Csv | Source::Api => Quantity::written(raw),
    }?;
    let most = Quantity::from_millionths(WHOLE_MAX * Quantity::ONE.millionths());
    if most.is_some_and(|most| quantity > most) {
        return Err(Refusal::new("error-quantity-large").with("most", WHOLE_MAX));
    }
    Ok(quantity)
}

/// Between which days readings are taken. Ends are the first day without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The community's day.
    pub today: Day,
    /// The day of its founding.
    pub founded_on: Day,
    /// The first day of the service.
    pub service_from: Option<Day>,
    /// The first day without the service.
    pub service_until: Option<Day>,
    /// The first day on which the measure is read no longer.
    pub measure_until: Option<Day>,
}

/// Since when and until when somebody may hold what is measured; the end is the first day without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Belonging {
    /// The first day; none for somebody who never belonged.
    pub from: Option<Day>,
    /// The first day after; none while it lasts.
    pub until: Option<Day>,
}

impl Span {
    /// Whether a day may have a reading of a holder.
    ///
    /// # Errors
    /// Beside `day` `error-day-future`, `error-reading-before-founding`, `error-reading-before-service`,
    /// `error-reading-after-service` or `error-reading-after-measure`; beside `holder` `error-holder-before` or
    /// `error-holder-left`.
    pub fn check(&self, day: Day, holder: Belonging) -> Result<(), FieldError> {
        let refused = |key, name, day: Day| Refusal::new(key).with(name, day).at("day");
        if day > self.today {
            return Err(refused("error-day-future", "most", self.today));
        }
        if day < self.founded_on {
            return Err(refused("error-reading-before-founding", "least", self.founded_on));
        }
        if let Some(from) = self.service_from.filter(|from| day < *from) {
            return Err(refused("error-reading-before-service", "least", from));
        }
        if let Some(until) = self.service_until.filter(|until| day >= *until) {
            return Err(refused("error-reading-after-service", "until", until));
        }
        if let Some(until) = self.measure_until.filter(|until| day >= *until) {
            return Err(refused("error-reading-after-measure", "until", until));
        }
        if holder.from.is_none_or(|from| day < from) {
            return Err(Refusal::new("error-holder-before").with("day", day).at("holder"));
        }
        match holder.until.filter(|until| day >= *until).and_then(|until| until.pred_opt()) {
            Some(last) => Err(Refusal::new("error-holder-left").with("last", last).at("holder")),
            None => Ok(()),
        }
    }
}

/// How a reading stands among those that its holder has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It says something new.
    New,
    /// It says what is known.
    Same,
}

/// Compares a reading with its holder's others, those struck out left aside and the earliest first.
///
/// # Errors
/// Beside `quantity` `error-reading-other` where the day has another reading, `error-reading-fell` where a counter fell
/// without the mark, or `error-reading-next-falls` where the next reading would have fallen.
pub fn check_among(way: Way, new: &Reading, others: &[Reading]) -> Result<Standing, FieldError> {
    let at = others.partition_point(|other| other.day < new.day);
    let (before, from) = (at.checked_sub(1).and_then(|at| others.get(at)), others.get(at..).unwrap_or_default());
    if let Some(known) = from.first().filter(|known| known.day == new.day) {
        if known == new {
            return Ok(Standing::Same);
        }
        let refusal = Refusal::new("error-reading-other").with("known", known.quantity);
        return Err(refusal.with("day", known.day).at("quantity"));
    }
    if way != Way::Counter {
        return Ok(Standing::New);
    }
    if let Some(before) = before.filter(|before| falls(before, new)) {
        let refusal = Refusal::new("error-reading-fell").with("before", before.quantity);
        return Err(refusal.with("day", before.day).at("quantity"));
    }
    if let Some(next) = from.first().filter(|next| falls(new, next)) {
        let refusal = Refusal::new("error-reading-next-falls").with("next", next.quantity);
        return Err(refusal.with("day", next.day).at("quantity"));
    }
    Ok(Standing::New)
}

/// Whether the reading of a day can be struck out of its holder's: not where a counter would fall from the one before to the
/// one after.
///
/// # Errors
/// `error-strike-falls`, of the form as a whole.
pub fn check_strike(way: Way, day: Day, all: &[Reading]) -> Result<(), FieldError> {
    let left: Vec<&Reading> = all.iter().filter(|reading| reading.day != day).collect();
    let at = left.partition_point(|reading| reading.day < day);
    let (before, after) = (at.checked_sub(1).and_then(|at| left.get(at)), left.get(at));
    match before.zip(after) {
        Some((before, after)) if way == Way::Counter && falls(before, after) => {
            let refusal = Refusal::new("error-strike-falls").with("day", after.day);
            let refusal = refusal.with("before", before.quantity);
            Err(refusal.with("after", after.quantity).at(""))
        }
        _ => Ok(()),
    }
}

/// Why a reading is struck out.
///
/// # Errors
/// Beside `reason`, as for any line.
pub fn check_reason(raw: &str) -> Result<String, FieldError> {
    line(raw, NOTE_LENGTH_MAX.min(300)).map_err(|refusal| refusal.at("reason"))
}

fn falls(before: &Reading, after: &Reading) -> bool {
    !after.reset && after.quantity < before.quantity
}

#[cfg(test)]
#[path = "reading_tests.rs"]
mod tests;
