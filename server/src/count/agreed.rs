//! What an option and a file both say. Where the two differ neither goes before the other: whoever gave the option would not be told that it
//! was not looked at.

use domain::decisions::tally::counted::Uncountable;
use domain::validation::Refusal;

use super::place::Place;

/// Refuses an option that says another thing than the file does by a word.
///
/// # Errors
/// `error-tally-differs` (arguments `option`, `given`, `word` and `said`).
pub(super) fn check<T: PartialEq + ToString>(
    option: &str,
    given: Option<T>,
    (word, said): (&str, Option<T>),
    place: Place<'_>,
) -> Result<(), Uncountable> {
    match (given, said) {
        (Some(given), Some(said)) if given != said => {
            Err(differs((option, given.to_string().as_str()), (word, said.to_string().as_str()), place))
        }
        _ => Ok(()),
    }
}

/// Refuses votes that were present, by an option, where the file has others: those `cast` and those silent.
///
/// # Errors
/// As [`check`].
pub(super) fn check_present(
    option: &str,
    given: Option<i64>,
    (cast, silent): (i64, Option<i64>),
    place: Place<'_>,
) -> Result<(), Uncountable> {
    match (given, silent) {
        (Some(given), Some(silent)) if given != cast.saturating_add(silent) => {
            Err(differs((option, given.to_string().as_str()), ("silent", silent.to_string().as_str()), place))
        }
        _ => Ok(()),
    }
}

fn differs((option, given): (&str, &str), (word, said): (&str, &str), place: Place<'_>) -> Uncountable {
    let refusal = Refusal::new("error-tally-differs").with("option", option).with("given", given);
    place.refusal(word, refusal.with("word", word).with("said", said))
}
