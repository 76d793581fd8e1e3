//! What of a service is measured, in which unit and in which way.

use crate::Day;
use crate::calendar::parse_day;
use crate::members::status::named;
use crate::text::{NAME_LENGTH_MAX, line, slug};
use crate::validation::{Errors, FieldError, Refusal};

/// How many measures a service may have.
pub const MEASURES_MAX: usize = 20;
/// The longest unit, in characters.
const UNIT_LENGTH_MAX: usize = 30;

named! {
    /// How the use of a month follows from readings.
    Way {
        /// A meter that only rises: what was used is the difference of two readings.
        Counter = "counter",
        /// What was used in the month up to the reading's day: the readings of a month are added up.
        Amount = "amount",
        /// What is reserved or occupied from the reading's day on, until the holder's next reading.
        Level = "level",
    }
}

/// A measure as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeasureInput {
    /// What is measured.
    pub name: String,
    /// The unit, in words such as "GB".
    pub unit: String,
    /// A [`Way`].
    pub way: String,
}

/// A measure, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMeasure {
    /// What is measured.
    pub name: String,
    /// The unit.
    pub unit: String,
    /// How the use of a month follows from readings.
    pub way: Way,
}

impl MeasureInput {
    /// Checks a measure.
    ///
    /// # Errors
    /// Every field that is refused.
    pub fn check(&self) -> Result<NewMeasure, Vec<FieldError>> {
        let mut errors = Errors::new();
        let name = errors.take("name", line(&self.name, NAME_LENGTH_MAX));
        let unit = errors.take("unit", line(&self.unit, UNIT_LENGTH_MAX));
        let way = match self.way.as_str() {
            "" => Err(Refusal::new("error-choose")),
            way => way.parse::<Way>(),
        };
        let way = errors.take("way", way);
        errors.finish((|| Some(NewMeasure { name: name?, unit: unit?, way: way? }))())
    }
}

/// The address part made of a measure's name; empty where the name makes none, or one that is a page of its own.
#[must_use]
pub fn measure_slug(name: &str) -> String {
    Some(slug(name)).filter(|slug| !matches!(slug.as_str(), "new" | "import" | "template")).unwrap_or_default()
}

/// Checks the first day on which a measure is read no longer; `last` is the day of its last reading.
///
/// # Errors
/// Beside `retired_on` what is wrong with the day: `error-day-future`, or `error-measure-readings-after`.
pub fn check_measure_end(raw: &str, last: Option<Day>, today: Day) -> Result<Day, FieldError> {
    let checked = parse_day(raw).and_then(|day| match last {
        _ if day > today => Err(Refusal::new("error-day-future").with("most", today)),
        Some(last) if day <= last => Err(Refusal::new("error-measure-readings-after").with("last", last)),
        _ => Ok(day),
    });
    checked.map_err(|refusal| refusal.at("retired_on"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measure_has_a_name_a_unit_and_a_way() {
        let input = MeasureInput { name: " Storage ".into(), unit: "GB".into(), way: "level".into() };
        let measure = input.check().unwrap();
        assert_eq!((measure.name.as_str(), measure.unit.as_str(), measure.way), ("Storage", "GB", Way::Level));
        let errors = MeasureInput { way: "guess".into(), ..MeasureInput::default() }.check().unwrap_err();
        let told: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.refusal.key)).collect();
        assert_eq!(told, [("name", "error-required"), ("unit", "error-required"), ("way", "error-choice")]);
    }

    #[test]
    fn no_address_is_that_of_a_form() {
        assert_eq!((measure_slug("New"), measure_slug("Import"), measure_slug("渡辺")), Default::default());
        assert_eq!(measure_slug("Storage kept"), "storage-kept");
    }

    #[test]
    fn a_measure_ends_after_its_last_reading_and_not_in_days_to_come() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let end = |raw: &str, last: Option<&str>| {
            check_measure_end(raw, last.map(day), day("2026-06-15")).map_err(|error| error.refusal.key)
        };
        assert_eq!(end("2026-06-15", None), Ok(day("2026-06-15")));
        assert_eq!(end("2026-06-16", None), Err("error-day-future"));
        assert_eq!(end("2026-06-01", Some("2026-06-01")), Err("error-measure-readings-after"));
        assert_eq!(end("2026-06-02", Some("2026-06-01")), Ok(day("2026-06-02")));
    }
}
