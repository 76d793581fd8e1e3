//! What is asked of an admission: the entry, the class, and the day of joining.

use super::people::people_in;
use super::person::{Entry, EntryInput, check_entry};
use crate::Day;
use crate::calendar::parse_day;
use crate::validation::{Errors, FieldError, Refusal};

/// An admission as typed.
#[derive(Debug, Clone, Default)]
pub struct AdmissionInput {
    /// The entry in the register.
    pub entry: EntryInput,
    /// The slug of a class.
    pub class: String,
    /// The day of joining as `2026-11-23`; nothing at all means today.
    pub joined_on: String,
    /// Names of those who hold it together or act for it, with semicolons or line ends between them.
    pub people: String,
}

/// An admission, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Admission {
    /// The entry in the register.
    pub entry: Entry,
    /// The slug of the class.
    pub class: String,
    /// The day of joining.
    pub joined_on: Day,
    /// Names of those who hold it together or act for it.
    pub people: Vec<String>,
}

/// Checks an admission on `today` into a community that has the given classes. The day of joining may lie before the founding: a
/// community may be older than its register here.
///
/// # Errors
/// Every field that is refused: those of [`check_entry`], `error-choice` beside `class`, what [`people_in`] refuses beside `people`, and beside `joined_on`
/// `error-day`, `error-day-none` or `error-day-future`.
pub fn check_admission(input: &AdmissionInput, today: Day, classes: &[String]) -> Result<Admission, Vec<FieldError>> {
    let mut errors = Errors::new();
    let class =
        if classes.contains(&input.class) { Ok(input.class.clone()) } else { Err(Refusal::new("error-choice")) };
    let class = errors.take("class", class);
    let joined_on = errors.take("joined_on", check_joined_on(&input.joined_on, today));
    // Who may be named follows from the kind; where that is none, it is refused already.
    let people = match input.entry.kind.parse() {
        Ok(kind) => errors.take("people", people_in(&input.people, kind)),
        Err(_) => None,
    };
    let entry = check_entry(&input.entry, today);
    match (entry, class, joined_on, people) {
        (Ok(entry), Some(class), Some(joined_on), Some(people)) => Ok(Admission { entry, class, joined_on, people }),
        (entry, ..) => {
            let mut all = entry.err().unwrap_or_default();
            all.extend(errors.into_vec());
            Err(all)
        }
    }
}

fn check_joined_on(raw: &str, today: Day) -> Result<Day, Refusal> {
    if raw.trim().is_empty() {
        return Ok(today);
    }
    let day = parse_day(raw)?;
    if day > today {
        return Err(Refusal::new("error-day-future").with("most", today));
    }
    Ok(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(class: &str, joined_on: &str) -> Result<Admission, Vec<FieldError>> {
        let entry =
            EntryInput {
                kind: "person".into(), name: "नीला".into(), language: "en".into(), ..EntryInput::default()
            };
        let input =
            AdmissionInput { entry, class: class.into(), joined_on: joined_on.into(), ..AdmissionInput::default() };
        let day = |text| parse_day(text).unwrap();
        check_admission(&input, day("2026-11-23"), &["full".to_owned()])
    }

    #[test]
    fn a_day_of_joining_is_today_or_earlier() {
        assert_eq!(check("full", "").unwrap().joined_on, parse_day("2026-11-23").unwrap());
        assert!(check("full", "2026-01-01").is_ok());
        let key = |joined_on| check("full", joined_on).unwrap_err().remove(0).refusal.key;
        assert_eq!(key("2026-11-24"), "error-day-future");
        assert!(check("full", "1996-12-31").is_ok());
        assert_eq!(key("2026-02-30"), "error-day-none");
    }

    #[test]
    fn every_error_is_told_at_once() {
        let input = AdmissionInput { joined_on: "soon".into(), ..AdmissionInput::default() };
        let day = parse_day("2026-11-23").unwrap();
        let errors = check_admission(&input, day, &[]).unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["kind", "name", "language", "class", "joined_on"]);
    }
}
