//! `acequia count`: counts votes by the same code as the server's, from a file of ballot papers.

mod agreed;
mod fitting;
mod json;
mod options;
mod place;
mod plain;
mod purchases;
mod sides;
mod table;
mod text;

use std::path::Path;
use std::process::ExitCode;

use domain::decisions::method::Method;
use domain::decisions::tally::counted::{Count, Uncountable, count, count_as_released, left_out};
use domain::decisions::tally::file::{Fault, VoteFile, read_blt, read_json, read_table};
use domain::decisions::tally::papers::Candidate;
use domain::decisions::tally::sides::Sides;
use domain::decisions::tally::undecided::{Undecided, undecided};
use domain::decisions::ties::Ties;
use domain::language::Language;
use domain::validation::Refusal;

use crate::cli::OutputFormat;

use place::Place;
use text::{Unread, text_of};

pub use options::CountOptions;

/// A file that cannot be used.
const BAD_FILE: u8 = 2;

/// What is said of a lot that was drawn without a seed.
const UNSEEDED: &str =
    "ties fell by the lot of the empty seed, so that the names alone decided: give --seed, published before";

/// What a count came to.
enum Counted {
    /// Of a method that chooses among options, and where it stops for a tie that is left open.
    Options(Count, Option<Undecided>),
    /// Majority, consent, consensus.
    Sides(Sides),
}

/// A count with the file it is of.
struct Shown {
    method: Method,
    file: VoteFile,
    /// Who was taken out since no paper names them.
    unnamed: Vec<Candidate>,
    /// The seed of the lot, where one was given.
    seed: Option<String>,
    /// Whether a tie fell by lot without one.
    is_unseeded: bool,
    counted: Counted,
}

/// Prints the count; a bad file is one sentence on standard error, with its line, and exit 2.
pub fn run(options: &CountOptions) -> ExitCode {
    match shown(options) {
        Ok(shown) => {
            match options.format {
                OutputFormat::Json => {
                    println!("{}", json::of(&shown));
                    if shown.is_unseeded {
                        eprintln!("acequia: {UNSEEDED}");
                    }
                }
                OutputFormat::Table => print!("{}", table::of(&shown)),
            }
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("acequia: {}{sentence}", plain::plain(&options.file.display().to_string()));
            ExitCode::from(BAD_FILE)
        }
    }
}

/// What is wrong, behind the name of the file: `, line 7: …` or `: …`.
fn said(line: Option<usize>, refusal: &Refusal) -> String {
    let sentence = plain::plain(&app::i18n::refusal_in(Language::En, chrono_tz::Tz::UTC, &plain::shortened(refusal)));
    line.map_or_else(|| format!(": {sentence}"), |line| format!(", line {line}: {sentence}"))
}

fn shown(options: &CountOptions) -> Result<Shown, String> {
    fitting::check(options).map_err(|refusal| said(None, &refusal))?;
    let text = text_of(&options.file, std::io::stdin()).map_err(|unread| match unread {
        Unread::Io(error) => format!(": {error}"),
        Unread::Torn(line) => said(Some(line), &Refusal::new("error-tally-characters")),
    })?;
    let method = options.method;
    let place = Place::file(&text);
    let in_words = |wrong: Uncountable| {
        let Uncountable { line, refusal } = place.named(wrong);
        said(line, &refusal)
    };
    if !method.has_options() {
        let counted = sides::count(&text, options).map_err(in_words)?;
        let (file, counted) = (VoteFile::default(), Counted::Sides(counted));
        return Ok(Shown { method, file, unnamed: Vec::new(), seed: None, is_unseeded: false, counted });
    }
    let mut file = read(&options.file, &text).map_err(|fault| in_words(fault.into()))?;
    fitting::check_file(&file, method).map_err(|(word, refusal)| in_words(place.refusal(word, refusal)))?;
    agreed::check("--budget-minor", options.budget_minor, ("budget_minor", file.budget_minor), place)
        .map_err(in_words)?;
    // The option was looked at before.
    let seats = if options.seats.is_some() { None } else { file.seats };
    fitting::check_places(seats).map_err(|refusal| in_words(place.refusal("seats", refusal)))?;
    for number in &options.withdrawn {
        let place = number.checked_sub(1).filter(|place| usize::from(*place) < file.candidates.len());
        let unknown = || said(None, &Refusal::new("error-tally-candidate").with("number", number.to_string()));
        file.withdrawn.push(place.ok_or_else(unknown)?);
    }
    file.withdrawn.sort_unstable();
    file.withdrawn.dedup();
    let count_papers = if options.as_before { count_as_released } else { count };
    let counted = count_papers(&file, &options.terms()).map_err(in_words)?;
    // A draw is a lot whatever becomes of ties.
    let draws = counted.counted.is_by_lot() && (method == Method::Sortition || options.ties != Some(Ties::Vacant));
    if draws {
        fitting::check_names(&file.candidates)
            .map_err(|(candidate, refusal)| in_words(place.name(candidate, refusal)))?;
    }
    let undecided = if options.ties == Some(Ties::Vacant) { undecided(&counted.counted) } else { None };
    let is_unseeded = draws && options.seed.is_none();
    let seed = options.seed.clone();
    // An earlier version's count took nobody out.
    let unnamed = if options.as_before { Vec::new() } else { left_out(&file, &options.terms()) };
    Ok(Shown { method, file, unnamed, seed, is_unseeded, counted: Counted::Options(counted, undecided) })
}

/// Reads a file by what it looks like: JSON begins with a brace, a table with the word `papers`, BLT with two numbers.
fn read(path: &Path, text: &str) -> Result<VoteFile, Fault> {
    if begin(text).starts_with('{') {
        read_json(text)
    } else if is_table(path, text) {
        read_table(text)
    } else {
        read_blt(text)
    }
}

fn begin(text: &str) -> &str {
    text.trim_start_matches('\u{feff}').trim_start()
}

fn is_table(path: &Path, text: &str) -> bool {
    let is_named = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    // Spreadsheets may put every cell of text in quotation marks.
    let head = begin(text).trim_start_matches('"');
    is_named || head.get(..6).is_some_and(|word| word.eq_ignore_ascii_case("papers"))
}

#[cfg(test)]
mod file_tests;
#[cfg(test)]
mod refused_tests;
#[cfg(test)]
mod tests;
