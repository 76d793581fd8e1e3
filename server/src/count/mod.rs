//! `acequia count`: counts votes by the same code as the server's, from a file of ballot papers.

mod json;
mod options;
mod sides;
mod table;

use std::path::Path;
use std::process::ExitCode;

use domain::decisions::tally::equal_shares::{self, Budget, Completion, EqualShares, Worth};
use domain::decisions::tally::file::{Fault, VoteFile, read_blt, read_json, read_table};
use domain::decisions::tally::papers::{Candidate, Papers, RankingError};
use domain::decisions::tally::points::{self, Limits, Points, PointsError};
use domain::decisions::tally::ranked_pairs::{self, RankedPairs};
use domain::decisions::tally::schulze::{self, Schulze};
use domain::decisions::tally::stages::Stages;
use domain::decisions::tally::tie::Lot;
use domain::decisions::tally::{lot, meek, runoff, scottish};
use domain::language::Language;
use domain::validation::Refusal;

use crate::cli::OutputFormat;

pub use options::{CountMethod, CountOptions, ProjectWorth};

/// A file that cannot be used.
const BAD_FILE: u8 = 2;

/// What a count came to.
enum Counted {
    /// Methods that move papers.
    Stages(Stages),
    /// Schulze's method.
    Schulze(Box<Schulze>),
    /// Ranked pairs.
    RankedPairs(Box<RankedPairs>),
    /// Approval, scores, dots.
    Points(Points),
    /// A budget.
    EqualShares(EqualShares),
    /// A draw by lot.
    Drawn(Vec<Candidate>),
    /// Majority, consent, consensus.
    Sides(sides::Sides),
}

/// A count with the file it is of.
struct Shown {
    method: CountMethod,
    file: VoteFile,
    valid: u64,
    blank: u64,
    counted: Counted,
}

/// Prints the count; a bad file is one sentence on standard error, with its line, and exit 2.
pub fn run(options: &CountOptions) -> ExitCode {
    match shown(options) {
        Ok(shown) => {
            match options.format {
                OutputFormat::Json => println!("{}", json::of(&shown)),
                OutputFormat::Table => print!("{}", table::of(&shown)),
            }
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("acequia: {}{sentence}", options.file.display());
            ExitCode::from(BAD_FILE)
        }
    }
}

/// What is wrong, behind the name of the file: `, line 7: …` or `: …`.
fn said(line: Option<usize>, refusal: &Refusal) -> String {
    let sentence = app::i18n::refusal_in(Language::En, chrono_tz::Tz::UTC, refusal);
    line.map_or_else(|| format!(": {sentence}"), |line| format!(", line {line}: {sentence}"))
}

fn at_fault(fault: Fault) -> String {
    said(Some(fault.line), &fault.refusal)
}

fn shown(options: &CountOptions) -> Result<Shown, String> {
    let text = std::fs::read_to_string(&options.file).map_err(|error| format!(": {error}"))?;
    if options.method.is_of_sides() {
        let counted = sides::count(&text, options).map_err(|refusal| said(None, &refusal))?;
        let (file, valid) = (VoteFile::default(), counted.spoke());
        return Ok(Shown { method: options.method, file, valid, blank: 0, counted: Counted::Sides(counted) });
    }
    let mut file = read(&options.file, &text).map_err(at_fault)?;
    for number in &options.withdrawn {
        let place = number.checked_sub(1).filter(|place| usize::from(*place) < file.candidates.len());
        let unknown = || said(None, &Refusal::new("error-tally-candidate").with("number", number.to_string()));
        file.withdrawn.push(place.ok_or_else(unknown)?);
    }
    let seed = options.seed.clone().unwrap_or_default();
    let lot = Lot::of(places(&lot::draw(&seed, &file.candidates)));
    count(options, file, &lot)
}

fn places(order: &[usize]) -> Vec<Candidate> {
    order.iter().filter_map(|place| Candidate::try_from(*place).ok()).collect()
}

/// Reads a file by what it looks like: JSON begins with a brace, a table with the word `papers`, BLT with two numbers.
fn read(path: &Path, text: &str) -> Result<VoteFile, Fault> {
    let begin = text.trim_start_matches('\u{feff}').trim_start();
    let has_ending = |ending: &str| path.extension().is_some_and(|found| found.eq_ignore_ascii_case(ending));
    if begin.starts_with('{') {
        read_json(text)
    } else if has_ending("csv") || begin.get(..6).is_some_and(|word| word.eq_ignore_ascii_case("papers")) {
        read_table(text)
    } else {
        read_blt(text)
    }
}

fn count(options: &CountOptions, file: VoteFile, lot: &Lot) -> Result<Shown, String> {
    let seats = options.seats.or(file.seats);
    let places = || seats.ok_or_else(|| said(None, &Refusal::new("error-tally-seats")));
    let one = seats.unwrap_or(1);
    let withdrawn = file.withdrawn.as_slice();
    let counted = match options.method {
        CountMethod::StvScotland => Counted::Stages(scottish::count(&strict(&file)?, places()?, withdrawn, lot)),
        CountMethod::StvMeek => Counted::Stages(meek::count(&strict(&file)?, places()?, withdrawn, lot)),
        CountMethod::InstantRunoff => Counted::Stages(runoff::count(&strict(&file)?, withdrawn, lot)),
        CountMethod::Schulze => Counted::Schulze(Box::new(schulze::count(&folded(&file)?, withdrawn, lot))),
        CountMethod::RankedPairs => {
            Counted::RankedPairs(Box::new(ranked_pairs::count(&folded(&file)?, withdrawn, lot)))
        }
        CountMethod::Approval => {
            let papers = file.approvals().into_iter();
            let approved = papers.map(|(named, count)| (named.into_iter().map(|one| (one, 1)).collect(), count));
            Counted::Points(pointed(&file, &approved.collect::<Vec<_>>(), Limits::APPROVAL, one, lot)?)
        }
        CountMethod::Score | CountMethod::Dots => {
            let most = options.most.ok_or_else(|| said(None, &Refusal::new("error-tally-most")))?;
            let limits = if options.method == CountMethod::Score { Limits::scores(most) } else { Limits::dots(most) };
            let papers = file.points().map_err(at_fault)?;
            Counted::Points(pointed(&file, &papers, limits, one, lot)?)
        }
        CountMethod::EqualShares => {
            Counted::EqualShares(equal_shares::count(&budget(options, &file)?, &file.approvals(), lot))
        }
        CountMethod::Sortition => Counted::Drawn(drawn(options, &file, places()?)?),
        CountMethod::Majority | CountMethod::Consent | CountMethod::Consensus => {
            return Err(said(None, &Refusal::new("error-choice")));
        }
    };
    let (valid, blank) = papers_of(&file, &counted);
    Ok(Shown { method: options.method, file, valid, blank, counted })
}

fn papers_of(file: &VoteFile, counted: &Counted) -> (u64, u64) {
    if let Counted::Points(points) = counted {
        return (points.valid, points.blank);
    }
    let all: u64 = file.papers.iter().map(|(_, count, _)| count).sum();
    let valid: u64 = file.approvals().iter().filter(|(named, _)| !named.is_empty()).map(|(_, count)| count).sum();
    (valid, all - valid)
}

/// The papers, folded, with whoever stands equal.
fn folded(file: &VoteFile) -> Result<Papers, String> {
    let rankings = file.rankings().map_err(at_fault)?;
    Papers::fold(file.candidates.len(), rankings).map_err(|(place, error)| {
        let refusal = match error {
            RankingError::Unknown(candidate) => {
                Refusal::new("error-tally-candidate").with("number", i64::from(candidate) + 1)
            }
            RankingError::Repeated(candidate) => {
                Refusal::new("error-tally-repeated").with("number", i64::from(candidate) + 1)
            }
        };
        said(Some(file.line_of(place)), &refusal)
    })
}

/// As [`folded`], of methods that give each paper to one candidate at a time.
fn strict(file: &VoteFile) -> Result<Papers, String> {
    let rankings = file.rankings().map_err(at_fault)?;
    let equal = rankings.iter().position(|(ranking, _)| ranking.marked().any(|(_, is_equal)| is_equal));
    match equal {
        Some(place) => Err(said(Some(file.line_of(place)), &Refusal::new("error-tally-equal"))),
        None => folded(file),
    }
}

fn pointed(
    file: &VoteFile,
    papers: &[(Vec<(Candidate, u64)>, u64)],
    limits: Limits,
    seats: usize,
    lot: &Lot,
) -> Result<Points, String> {
    points::count(file.candidates.len(), papers, limits, seats, &file.withdrawn, lot).map_err(|(place, error)| {
        let of = |key, candidate: Candidate| Refusal::new(key).with("number", i64::from(candidate) + 1);
        let refusal = match error {
            PointsError::Unknown(candidate) => of("error-tally-candidate", candidate),
            PointsError::Repeated(candidate) => of("error-tally-repeated", candidate),
            PointsError::TooMany(candidate) => {
                of("error-tally-too-many", candidate).with("most", limits.of_one_max.to_string())
            }
            PointsError::TooManyInAll(given) => Refusal::new("error-tally-too-many-in-all")
                .with("given", given.to_string())
                .with("most", limits.of_paper_max.unwrap_or_default().to_string()),
        };
        said(Some(file.line_of(place)), &refusal)
    })
}

fn budget(options: &CountOptions, file: &VoteFile) -> Result<Budget, String> {
    let total_minor = options.budget_minor.or(file.budget_minor);
    let missing = || said(None, &Refusal::new("error-tally-budget"));
    let total_minor = total_minor.filter(|_| !file.costs_minor.is_empty()).ok_or_else(missing)?;
    let stands = |place: usize| !file.withdrawn.iter().any(|candidate| usize::from(*candidate) == place);
    let costs = file.costs_minor.iter().enumerate();
    Ok(Budget {
        total_minor,
        costs_minor: costs.map(|(place, cost)| stands(place).then_some(*cost)).collect(),
        worth: match options.worth {
            ProjectWorth::One => Worth::One,
            ProjectWorth::Cost => Worth::Cost,
        },
        completion: if options.complete { Completion::MostApproved } else { Completion::Nothing },
    })
}

/// A draw must name its seed: one that nobody said could have been chosen for what it draws.
fn drawn(options: &CountOptions, file: &VoteFile, seats: usize) -> Result<Vec<Candidate>, String> {
    let seed = options.seed.as_deref().ok_or_else(|| said(None, &Refusal::new("error-tally-seed")))?;
    let order = places(&lot::draw(seed, &file.candidates));
    Ok(order.into_iter().filter(|candidate| !file.withdrawn.contains(candidate)).take(seats).collect())
}

#[cfg(test)]
mod tests;
