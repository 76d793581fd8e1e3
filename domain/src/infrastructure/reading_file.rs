//! A file of readings of one measure: what its columns may hold, and what a line says.

use std::collections::HashMap;

use super::measure::Way;
use super::reading::{HolderName, Reading, ReadingInput, Source};
use crate::Day;
use crate::file::{Cells, FileColumn, day};
use crate::text::slug;
use crate::validation::{FieldError, Refusal};

/// What a column of a file of readings may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ReadingColumn {
    /// The member, by number, or the circle.
    Holder,
    /// The day.
    Day,
    /// What was read.
    Quantity,
    /// Whether the meter was reset or replaced before.
    Reset,
}

impl FileColumn for ReadingColumn {
    const ALL: &'static [Self] = &[Self::Holder, Self::Day, Self::Quantity, Self::Reset];
    const REQUIRED: &'static [(Self, &'static str)] = &[
        (Self::Holder, "error-import-no-holder"),
        (Self::Day, "error-import-no-day"),
        (Self::Quantity, "error-import-no-quantity"),
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Holder => "holder",
            Self::Day => "day",
            Self::Quantity => "quantity",
            Self::Reset => "reset",
        }
    }

    fn headers(self) -> &'static [&'static str] {
        match self {
            Self::Holder => &[
                "holder",
                "member",
                "member number",
                "member no",
                "circle",
                "member or circle",
                "number",
                "socio",
                "socia",
                "integrante",
                "numero de socio",
                "numero de socia",
                "numero de integrante",
                "circulo",
                "titular",
                "de quien",
                "mitglied",
                "miembro",
                "mitgliedsnummer",
                "mitglied nr",
                "kreis",
                "nummer",
            ],
            Self::Day => &["day", "date", "read on", "dia", "fecha", "tag", "datum", "ablesetag"],
            Self::Quantity => &[
                "quantity",
                "reading",
                "value",
                "amount",
                "use",
                "usage",
                "cantidad",
                "lectura",
                "valor",
                "consumo",
                "uso",
                "menge",
                "stand",
                "zahlerstand",
                "wert",
                "verbrauch",
            ],
            Self::Reset => {
                &["reset", "meter reset", "replaced", "reinicio", "puesta a cero", "cambiado", "zuruckgesetzt"]
            }
        }
    }
}

/// Whether a word says that a meter was reset, in English, Spanish or German; nothing says that it was not.
fn is_reset(word: &str) -> Result<bool, Refusal> {
    match word.to_lowercase().as_str() {
        "" | "no" | "false" | "0" | "nein" | "-" => Ok(false),
        "yes" | "true" | "1" | "x" | "reset" | "sí" | "si" | "ja" => Ok(true),
        _ => Err(Refusal::new("error-import-word").with("words", "yes, no")),
    }
}

/// A line of a file as a reading of a measure.
///
/// # Errors
/// Every column that is refused: as for a reading that is typed; and `error-import-characters`, `error-import-cells`, `error-import-day` or
/// `error-import-word`.
pub fn reading_of(cells: &Cells<ReadingColumn>, way: Way) -> Result<(HolderName, Reading), Vec<FieldError>> {
    let broken = ReadingColumn::ALL.iter().filter(|column| cells.get(**column).contains('\u{fffd}'));
    let mut broken: Vec<_> = broken.map(|column| Refusal::new("error-import-characters").at(column.as_str())).collect();
    broken.extend(cells.unclear());
    if !broken.is_empty() {
        return Err(broken);
    }
    let mut errors = Vec::new();
    let mut taken = |column: ReadingColumn, refusal: Refusal| errors.push(refusal.at(column.as_str()));
    let read = match cells.get(ReadingColumn::Day) {
        "" => String::new(),
        text => match day(text) {
            Ok(day) => day.to_string(),
            Err(refusal) => {
                taken(ReadingColumn::Day, refusal);
                String::new()
            }
        },
    };
    let reset = is_reset(cells.get(ReadingColumn::Reset)).unwrap_or_else(|refusal| {
        taken(ReadingColumn::Reset, refusal);
        false
    });
    let input = ReadingInput {
        holder: cells.get(ReadingColumn::Holder).to_owned(),
        day: read,
        quantity: cells.get(ReadingColumn::Quantity).to_owned(),
        reset,
    };
    let checked = input.check(way, Source::Csv);
    if errors.is_empty() {
        return checked;
    }
    let told: Vec<String> = errors.iter().map(|error| error.field.clone()).collect();
    let others = checked.err().into_iter().flatten().filter(|error| !told.contains(&error.field));
    errors.extend(others);
    Err(errors)
}

/// Lines of one file that read the same holder on the same day: the second is refused, since nobody could say which is right.
#[derive(Debug, Default)]
pub struct RepeatedReadings {
    lines: HashMap<(HolderName, Day), u64>,
}

impl RepeatedReadings {
    /// Notes the reading of a line; why it is refused where an earlier one read the same holder that day.
    pub fn note(&mut self, line: u64, holder: &HolderName, day: Day) -> Option<FieldError> {
        let holder = match holder {
            HolderName::Member(number) => HolderName::Member(*number),
            HolderName::Circle(name) => {
                HolderName::Circle(Some(slug(name)).filter(|it| !it.is_empty()).unwrap_or_else(|| name.clone()))
            }
        };
        match self.lines.entry((holder, day)) {
            std::collections::hash_map::Entry::Occupied(first) => {
                let refusal = Refusal::new("error-reading-repeated").with("line", first.get().cast_signed());
                Some(refusal.at(ReadingColumn::Day.as_str()))
            }
            std::collections::hash_map::Entry::Vacant(place) => {
                place.insert(line);
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{folded, guess_columns};

    fn cells(holder: &str, day: &str, quantity: &str, reset: &str) -> Cells<ReadingColumn> {
        let values = ReadingColumn::ALL.iter().zip([holder, day, quantity, reset]);
        Cells::new(2, values.map(|(column, value)| (*column, value.to_owned())).collect())
    }

    #[test]
    fn headers_are_known_in_three_languages() {
        use ReadingColumn::{Day, Holder, Quantity, Reset};
        for headers in [
            ["member", "date", "reading", "reset"],
            ["Número de socia", "Fecha", "Lectura", "Reinicio"],
            ["Mitgliedsnummer", "Datum", "Zählerstand", "zurückgesetzt"],
        ] {
            let headers: Vec<_> = headers.map(ToOwned::to_owned).to_vec();
            assert_eq!(guess_columns(&headers), [Some(Holder), Some(Day), Some(Quantity), Some(Reset)]);
        }
        for column in ReadingColumn::ALL {
            assert!(column.headers().contains(&folded(column.as_str()).as_str()), "{column:?}");
        }
    }

    #[test]
    fn a_line_is_a_reading_or_says_everything_that_is_wrong() {
        let (holder, reading) = reading_of(&cells("M-17", "28.02.2026", "12,5", "ja"), Way::Counter).unwrap();
        assert_eq!((holder, reading.day.to_string().as_str()), (HolderName::Member(17), "2026-02-28"));
        assert_eq!((reading.quantity.to_string().as_str(), reading.reset), ("12.5", true));
        let told = |cells: Cells<ReadingColumn>| {
            let errors = reading_of(&cells, Way::Amount).unwrap_err();
            errors.into_iter().map(|error| format!("{} {}", error.field, error.refusal.key)).collect::<Vec<_>>()
        };
        let empty = ["holder error-required", "day error-required", "quantity error-required"];
        assert_eq!(told(cells("", "", "", "")), empty);
        let wrong = ["day error-import-day", "reset error-import-word", "quantity error-quantity"];
        assert_eq!(told(cells("machines", "1/2/2026", "-3", "perhaps")), wrong);
        assert_eq!(told(cells("M\u{fffd}1", "2026-01-01", "1", "")), ["holder error-import-characters"]);
        assert_eq!(told(cells("1", "2026-01-01", "1", "yes")), ["reset error-reading-reset"]);
    }

    #[test]
    fn the_second_line_of_a_holder_and_a_day_is_refused() {
        let mut repeated = RepeatedReadings::default();
        let mut note = |line, holder: &str, day: &str| {
            let (holder, reading) = reading_of(&cells(holder, day, "1", ""), Way::Amount).unwrap();
            repeated.note(line, &holder, reading.day).map(|error| error.refusal.args[0].1.clone())
        };
        assert_eq!(note(2, "M-7", "2026-01-31"), None);
        assert_eq!(note(3, "7", "2026-02-28"), None);
        assert_eq!(note(4, "7", "31.1.2026"), Some(2_i64.into()));
        assert_eq!(note(5, "The Machines", "2026-01-31"), None);
        assert_eq!(note(6, "the-machines", "2026-01-31"), Some(5_i64.into()));
    }
}
