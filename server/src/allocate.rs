//! `acequia allocate`: shares costs by the same code as the server's, from a file of cases.

use std::path::Path;
use std::process::ExitCode;

use domain::language::Language;
use domain::sharing::{Decimal, Measure, Method, Participant, Pool, Split, allocate};
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
    /// What was reserved, for `larger_of_both`, and for `by_reserved` where there are no drivers.
    #[serde(default)]
    reserved: Vec<Box<RawValue>>,
    /// Of a line, from its head.
    #[serde(default)]
    segments_minor: Vec<i64>,
    /// Where along the line each stands, from 1; without places one stands at the end of each segment.
    #[serde(default)]
    places: Vec<usize>,
    #[serde(default)]
    fixed_minor: i64,
    #[serde(default)]
    floors_minor: Vec<Option<i64>>,
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
    // Some programs begin a file with a mark of its encoding.
    serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| error.to_string())
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
    let split = match method {
        Method::Serial => Split::Serial { segments_minor: case.segments_minor.clone() },
        Method::FixedPlusProportional => Split::FixedPlus { fixed_minor: case.fixed_minor },
        _ => Split::Proportional,
    };
    let count = count(case, method)?;
    let measures = measures(case, method, count)?;
    let participants = measures.into_iter().enumerate().map(|(place, measure)| Participant {
        place: case.places.get(place).copied().unwrap_or(place + 1),
        exempt: case.exempt.get(place).copied().unwrap_or(false),
        floor_minor: case.floors_minor.get(place).copied().flatten().unwrap_or(0),
        cap_minor: case.caps_minor.get(place).copied().flatten(),
        ..Participant::new(i64::try_from(place).unwrap_or(i64::MAX), measure)
    });
    let along = || case.segments_minor.iter().fold(0, |sum: i64, minor| sum.saturating_add(*minor));
    let total_minor = match (case.total_minor, method) {
        (Some(minor), _) => minor,
        (None, Method::Serial) => along(),
        (None, _) => return Err(Refusal::new("error-sharing-no-total")),
    };
    Ok(Pool { total_minor, split, participants: participants.collect() })
}

/// How many take part: the lists say it, and agree.
fn count(case: &Case, method: Method) -> Result<usize, Refusal> {
    let of_line = if case.places.is_empty() { case.segments_minor.len() } else { case.places.len() };
    let lists = [
        if method == Method::Serial { of_line } else { 0 },
        case.drivers.len(),
        case.reserved.len(),
        case.floors_minor.len(),
        case.caps_minor.len(),
        case.exempt.len(),
    ];
    let count = lists.into_iter().find(|length| *length != 0).unwrap_or(0);
    let agree = lists.iter().all(|length| *length == 0 || *length == count);
    if agree { Ok(count) } else { Err(Refusal::new("error-sharing-lists").with("count", count)) }
}

/// What the method looks at, of each, in parts that are the same for all. A case gives one list of drivers; what they are
/// is the method's business.
fn measures(case: &Case, method: Method, count: usize) -> Result<Vec<Measure>, Refusal> {
    let read = |numbers: &[Box<RawValue>]| numbers.iter().map(|number| decimal(number)).collect::<Result<Vec<_>, _>>();
    let (used, reserved) = (read(&case.drivers)?, read(&case.reserved)?);
    if method == Method::LargerOfBoth && count > 0 && (used.is_empty() || reserved.is_empty()) {
        return Err(Refusal::new("error-sharing-both-lists"));
    }
    let decimals = used.iter().chain(&reserved).map(Decimal::decimals).max().unwrap_or(0);
    let of = |numbers: &[Decimal], place: usize| numbers.get(place).map(|number| number.parts(decimals));
    let measure = |place| {
        let first = of(&used, place);
        let second = of(&reserved, place).or_else(|| first.clone().filter(|_| method == Method::ByReserved));
        let (first, second) = (first.unwrap_or_default(), second.unwrap_or_default());
        method.measure(Decimal::one().parts(decimals), first.clone(), second, first)
    };
    Ok((0..count).map(measure).collect())
}

/// A number as it is written, never as a float.
fn decimal(number: &RawValue) -> Result<Decimal, Refusal> {
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
    fn drivers_are_of_any_size_and_as_fine_as_they_like() {
        for drivers in [
            "[1e15, 2000000000000000]",
            "[0.000000000333, 0.000000000666]",
            "[123456789012345678901234567890, 246913578024691357802469135780]",
            "[1e-7, \"2E-7\"]",
        ] {
            let case = format!(
                r#"{{ "name": "", "method": "by_use", "total_minor": 9223372036854775807, "drivers": {drivers} }}"#
            );
            assert_eq!(one(&case).unwrap().portions_minor, [3074457345618258602, 6148914691236517205], "{drivers}");
        }
    }

    #[test]
    fn odd_cases_come_to_what_they_must() {
        for (case, portions) in [
            (r#""method": "equal", "total_minor": 0, "drivers": [1, 1]"#, vec![0, 0]),
            (r#""method": "weighted", "total_minor": 7, "drivers": [0.5]"#, vec![7]),
            (r#""method": "by_use", "total_minor": 7, "drivers": [0, 0, 1]"#, vec![0, 0, 7]),
            (r#""method": "equal", "total_minor": 7, "drivers": [0, 3]"#, vec![4, 3]),
            (r#""method": "by_use", "total_minor": 7, "drivers": []"#, vec![]),
            (r#""method": "by_reserved", "total_minor": 9, "reserved": [1, 2]"#, vec![3, 6]),
            (r#""method": "serial", "segments_minor": [90, 60, 30], "places": [1, 2, 2]"#, vec![30, 60, 60]),
            (r#""method": "serial", "segments_minor": [5], "total_minor": 5"#, vec![5]),
            (
                r#""method": "weighted", "total_minor": 1000, "drivers": [5, 3, 2, 9], "exempt": [false, false, false, true],
                   "floors_minor": [null, 0, 350, 0], "caps_minor": [300, null, null, 1]"#,
                vec![300, 350, 350, 0],
            ),
            (r#""method": "by_use", "total_minor": 4, "drivers": [1, 1], "source": "a book", "x": [{}]"#, vec![2, 2]),
        ] {
            let shared = one(&format!(r#"{{ "name": "", {case} }}"#));
            assert_eq!(shared.map(|shared| shared.portions_minor), Ok(portions), "{case}");
        }
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
                r#"{ "name": "N", "method": "equal", "total_minor": -9, "drivers": [1] }"#,
                "case “N”: A cost is zero or more.",
            ),
            (r#"{ "name": "T", "method": "equal", "drivers": [1] }"#, "case “T”: Say what is shared"),
            (
                r#"{ "name": "F", "method": "fixed_plus_proportional", "total_minor": 9, "fixed_minor": -1, "drivers": [1] }"#,
                "case “F”: A fixed portion is zero or more.",
            ),
            (
                r#"{ "name": "P", "method": "serial", "segments_minor": [9], "places": [2] }"#,
                "case “P”: 0 stands where the line has no segment.",
            ),
            (
                r#"{ "name": "L", "method": "larger_of_both", "total_minor": 8, "drivers": [1, 2] }"#,
                "case “L”: The larger of both needs what was used and what was reserved",
            ),
            (
                r#"{ "name": "S", "method": "serial", "total_minor": 8, "segments_minor": [9] }"#,
                "case “S”: The segments are zero or more, and come to the cost.",
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
