//! `acequia allocate`: shares costs by the same code as the server's, from a file of cases.

use std::path::Path;
use std::process::ExitCode;

use domain::language::Language;
use domain::sharing::{Method, Participant, Pool, Quantity, Split, allocate};
use domain::validation::Refusal;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::cli::{AllocateOptions, OutputFormat};

/// A file that cannot be used, or a case that cannot be shared.
const BAD_FILE: u8 = 2;

#[derive(Debug, Deserialize)]
struct CaseFile {
    cases: Vec<Case>,
}

/// A cost and those who share it, each by their place in the lists.
#[derive(Debug, Deserialize)]
struct Case {
    name: String,
    method: String,
    /// The cost; for `serial` the segments say it.
    total_minor: Option<i64>,
    /// What was used, or the weight; decimals are read exactly, as a number or in quotes.
    #[serde(default)]
    drivers: Vec<Box<RawValue>>,
    /// What was reserved, for `larger_of_both`.
    #[serde(default)]
    reserved: Vec<Box<RawValue>>,
    /// Of a line, from its head; a participant stands at the end of each.
    #[serde(default)]
    segments_minor: Vec<i64>,
    #[serde(default)]
    fixed_minor: i64,
    #[serde(default)]
    floors_minor: Vec<i64>,
    #[serde(default)]
    caps_minor: Vec<Option<i64>>,
    #[serde(default)]
    exempt: Vec<bool>,
}

#[derive(Debug, Serialize)]
struct Shared {
    name: String,
    portions_minor: Vec<i64>,
    #[serde(skip)]
    residual_minor: i64,
}

/// Prints what each case comes to; a bad file is one sentence on standard error, with its line or case, and exit 2.
pub fn run(options: &AllocateOptions) -> ExitCode {
    match read(&options.file).and_then(|file| file.cases.iter().map(share).collect::<Result<Vec<_>, _>>()) {
        Ok(cases) => {
            print!("{}", shown(&cases, options.format));
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("acequia: {}: {sentence}", options.file.display());
            ExitCode::from(BAD_FILE)
        }
    }
}

fn read(file: &Path) -> Result<CaseFile, String> {
    let text = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
    serde_json::from_str(&text).map_err(|error| error.to_string())
}

fn share(case: &Case) -> Result<Shared, String> {
    let refused = |refusal: &Refusal| {
        let sentence = app::i18n::refusal_in(Language::En, chrono_tz::Tz::UTC, refusal);
        format!("case “{}”: {sentence}", case.name)
    };
    let shared = pool(case).and_then(|pool| allocate(&pool)).map_err(|refusal| refused(&refusal))?;
    let portions_minor = shared.portions.iter().map(|portion| portion.minor).collect();
    Ok(Shared { name: case.name.clone(), portions_minor, residual_minor: shared.residual_minor })
}

fn pool(case: &Case) -> Result<Pool, Refusal> {
    let method: Method =
        case.method.parse().map_err(|_| Refusal::new("error-sharing-method").with("method", case.method.as_str()))?;
    let used = case.drivers.iter().map(|number| quantity(number)).collect::<Result<Vec<_>, _>>()?;
    let reserved = case.reserved.iter().map(|number| quantity(number)).collect::<Result<Vec<_>, _>>()?;
    let split = match method {
        Method::Serial => Split::Serial { segments_minor: case.segments_minor.clone() },
        Method::FixedPlusProportional => Split::FixedPlus { fixed_minor: case.fixed_minor },
        _ => Split::Proportional,
    };
    let count = if method == Method::Serial { case.segments_minor.len() } else { used.len() };
    let lists = [case.reserved.len(), case.floors_minor.len(), case.caps_minor.len(), case.exempt.len()];
    if lists.iter().any(|length| *length != 0 && *length != count) {
        return Err(Refusal::new("error-sharing-lists").with("count", count));
    }
    let participants = (0..count).map(|place| {
        let first = used.get(place).copied().unwrap_or_default();
        // A case gives one list of drivers; what they are is the method's business.
        let second =
            reserved.get(place).copied().unwrap_or(if method == Method::ByReserved { first } else { Quantity::ZERO });
        Participant {
            place: place + 1,
            exempt: case.exempt.get(place).copied().unwrap_or(false),
            floor_minor: case.floors_minor.get(place).copied().unwrap_or(0),
            cap_minor: case.caps_minor.get(place).copied().flatten(),
            ..Participant::new(i64::try_from(place).unwrap_or(i64::MAX), method.measure(first, second, first))
        }
    });
    let total_minor =
        case.total_minor.unwrap_or_else(|| case.segments_minor.iter().fold(0, |sum, minor| sum.saturating_add(*minor)));
    Ok(Pool { total_minor, split, participants: participants.collect() })
}

/// A number as it is written, never as a float.
fn quantity(number: &RawValue) -> Result<Quantity, Refusal> {
    number.get().trim_matches('"').parse()
}

fn shown(cases: &[Shared], format: OutputFormat) -> String {
    match format {
        OutputFormat::Json => format!("{}\n", serde_json::json!({ "cases": cases })),
        OutputFormat::Table => cases.iter().map(table).collect::<Vec<_>>().join("\n"),
    }
}

fn table(case: &Shared) -> String {
    let rows = case.portions_minor.iter().enumerate().map(|(id, minor)| format!("  {id:>6}  {minor:>16}\n"));
    let sum: i64 = case.portions_minor.iter().sum();
    let residual =
        if case.residual_minor == 0 { String::new() } else { format!("  nobody  {:>16}\n", case.residual_minor) };
    format!("{}\n{}{residual}  in all  {:>16}\n", case.name, rows.collect::<String>(), sum + case.residual_minor)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(case: &str) -> Result<Shared, String> {
        share(&serde_json::from_str(case).unwrap())
    }

    #[test]
    fn cases_from_outside_come_to_their_right_answers() {
        let Some(folder) = std::env::var_os("ACEQUIA_ORACLES") else {
            println!("ACEQUIA_ORACLES is not set: the cases from outside did not run.");
            return;
        };
        #[derive(Deserialize)]
        struct Answers {
            cases: Vec<Answer>,
        }
        #[derive(Deserialize)]
        struct Answer {
            portions_minor: Vec<i64>,
        }
        let file = Path::new(&folder).join("allocation.json");
        let answers: Answers = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        let cases = read(&file).unwrap().cases;
        assert!(!cases.is_empty());
        for (case, answer) in cases.iter().zip(answers.cases) {
            assert_eq!(share(case).unwrap().portions_minor, answer.portions_minor, "{}", case.name);
        }
    }

    #[test]
    fn decimals_stay_what_they_are() {
        let shared = one(r#"{ "name": "", "method": "by_use", "total_minor": 30, "drivers": [0.1, "0.2"] }"#).unwrap();
        assert_eq!(shared.portions_minor, [10, 20]);
    }

    #[test]
    fn the_larger_of_use_and_reservation_counts() {
        let case =
            r#"{ "name": "", "method": "larger_of_both", "total_minor": 90, "drivers": [1, 4], "reserved": [5, 2] }"#;
        assert_eq!(one(case).unwrap().portions_minor, [50, 40]);
    }

    #[test]
    fn a_bad_case_is_named_in_words() {
        for (case, words) in [
            (r#"{ "name": "A", "method": "fairly" }"#, "case “A”: There is no method “fairly”."),
            (r#"{ "name": "B", "method": "weighted", "total_minor": 1, "drivers": [-1] }"#, "case “B”: Write a number"),
            (
                r#"{ "name": "C", "method": "equal", "total_minor": 9, "drivers": [1, 1], "caps_minor": [4, 4] }"#,
                "case “C”: The caps leave less than the cost",
            ),
            (
                r#"{ "name": "D", "method": "equal", "total_minor": 9, "drivers": [1, 1], "exempt": [true] }"#,
                "case “D”: Every list has an entry for each of the 2 participants",
            ),
        ] {
            let sentence = one(case).unwrap_err();
            assert!(sentence.starts_with(words), "{sentence}");
        }
    }

    #[test]
    fn a_table_shows_what_nobody_pays() {
        let shared = one(r#"{ "name": "Idle", "method": "by_use", "total_minor": 70, "drivers": [0] }"#).unwrap();
        assert_eq!(
            table(&shared),
            "Idle\n       0                 0\n  nobody                70\n  in all                70\n"
        );
    }
}
