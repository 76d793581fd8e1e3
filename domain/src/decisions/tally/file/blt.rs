//! BLT, the format of the Electoral Reform Society's and OpenSTV's counts: candidates and seats, ballots that end in a zero, names.
//!
//! Source: the description in OpenSTV's manual; `=` between candidates that stand equal and `#` before remarks are common extensions.

use super::{Fault, LINES_MAX, Paper, VoteFile, check_candidates, no_number, numbered, place_of};
use crate::decisions::tally::papers::Candidate;
use crate::validation::Refusal;

/// Writes rankings as BLT; names stand in quotation marks, a line break within one becomes a space, and the title is last. [`read`] reads every
/// name as it was.
///
/// # Errors
/// What [`VoteFile::rankings`] finds wrong with a paper.
pub fn write(file: &VoteFile) -> Result<String, Fault> {
    let mut text = format!("{} {}\n", file.candidates.len(), file.seats.unwrap_or(1));
    for (ranking, count) in file.rankings()? {
        text.push_str(&count.to_string());
        for (candidate, is_equal) in ranking.marked() {
            text.push(if is_equal { '=' } else { ' ' });
            text.push_str(&(u32::from(candidate) + 1).to_string());
        }
        text.push_str(" 0\n");
    }
    text.push_str("0\n");
    for name in file.candidates.iter().chain(std::iter::once(&file.title)) {
        let line = format!("\"{}\"", name.replace(char::is_control, " "));
        text.push_str(&line);
        // Part of this name looks like a remark: an empty one behind it says that it is none.
        text.push_str(if quoted(&line) == line { "\n" } else { " #\n" });
    }
    Ok(text)
}

/// Reads a BLT file.
///
/// # Errors
/// The line and what is wrong there: `error-tally-blt-head`, `error-tally-number`, `error-tally-great`, `error-tally-candidate`, `error-tally-candidates`,
/// `error-tally-zero`, `error-tally-end`, `error-tally-names`, `error-tally-lines`, `error-tally-total`.
pub fn read(text: &str) -> Result<VoteFile, Fault> {
    let mut lines = text.trim_start_matches('\u{feff}').lines().zip(1..).map(|(line, number)| (said(line), number));
    let mut lines = lines.by_ref().filter(|(line, _)| !line.is_empty()).peekable();
    let (head, line) = lines.next().ok_or_else(|| fault(1, "error-tally-blt-head"))?;
    let [candidates, seats] = numbers(head, line)?[..] else { return Err(fault(line, "error-tally-blt-head")) };
    let candidates = check_candidates(usize::try_from(candidates).unwrap_or(usize::MAX), line)?;
    let mut file = VoteFile {
        candidates: numbered(candidates),
        seats: Some(usize::try_from(seats).unwrap_or(usize::MAX)),
        ..VoteFile::default()
    };
    let mut last = line;
    loop {
        let Some((line, number)) = lines.next() else { return Err(fault(last, "error-tally-end")) };
        last = number;
        if line == "0" {
            break;
        }
        if line.starts_with('-') {
            for word in line.split_whitespace() {
                let candidate = word.strip_prefix('-').and_then(|digits| digits.parse().ok());
                file.withdrawn.push(place_of(candidate.ok_or_else(|| bad_number(number, word))?, candidates, number)?);
            }
            continue;
        }
        if file.papers.len() == LINES_MAX {
            return Err(Fault::new(number, Refusal::new("error-tally-lines").with("most", LINES_MAX)));
        }
        file.papers.push(ballot(line, candidates, number)?);
    }
    let names: Vec<String> = lines.map(|(line, _)| name(line).to_owned()).collect();
    // Names may be left out; where some stand, all do, and the title may follow.
    match names.len() {
        0 => {}
        count if count == candidates || count == candidates + 1 => {
            file.title = names.get(candidates).cloned().unwrap_or_default();
            file.candidates = names.into_iter().take(candidates).collect();
        }
        count => {
            let refusal = Refusal::new("error-tally-names").with("count", count).with("candidates", candidates);
            return Err(Fault::new(last + 1, refusal));
        }
    }
    file.checked()
}

fn fault(line: usize, key: &'static str) -> Fault {
    Fault::new(line, Refusal::new(key))
}

fn bad_number(line: usize, word: &str) -> Fault {
    Fault::new(line, no_number(word))
}

/// A name without the marks around it, of which it may hold others.
fn name(line: &str) -> &str {
    line.strip_prefix('"').and_then(|line| line.strip_suffix('"')).unwrap_or_else(|| line.trim_matches('"'))
}

/// A line without its remark. A name may hold the mark of one, and quotation marks.
pub(super) fn said(line: &str) -> &str {
    let line = line.trim();
    if line.starts_with('"') { quoted(line) } else { line.split('#').next().unwrap_or_default().trim() }
}

/// A name in quotation marks without the remark behind it. A remark begins behind the last mark that a `#` follows: the marks of a name and
/// those of its remark are the same, and a remark that quotes somebody is likelier than a name that holds both.
fn quoted(line: &str) -> &str {
    let end = |(at, mark): (usize, &str)| {
        let (name, rest) = line.split_at_checked(at + mark.len())?;
        rest.trim_start().starts_with('#').then_some(name)
    };
    // The first mark is the one that it begins with.
    line.match_indices('"').skip(1).filter_map(end).last().unwrap_or(line)
}

fn numbers(line: &str, number: usize) -> Result<Vec<u64>, Fault> {
    line.split_whitespace().map(|word| word.parse().map_err(|_| bad_number(number, word))).collect()
}

/// A ballot: how many bear it, candidates in order, a zero.
fn ballot(line: &str, candidates: usize, number: usize) -> Result<(Paper, u64, usize), Fault> {
    let mut words = line.split_whitespace();
    // Some programs write a name for the ballot before it, in brackets.
    let first = words.next().filter(|word| !word.starts_with('(')).or_else(|| words.next()).unwrap_or_default();
    let count = first.parse().map_err(|_| bad_number(number, first))?;
    let mut steps = Vec::new();
    for word in words.by_ref() {
        if word == "0" {
            return match words.next() {
                None => Ok((Paper::Steps(steps), count, number)),
                Some(_) => Err(fault(number, "error-tally-zero")),
            };
        }
        let step = word.split('=').map(|digits| {
            let candidate = digits.parse().map_err(|_| bad_number(number, word))?;
            place_of(candidate, candidates, number)
        });
        steps.push(step.collect::<Result<Vec<Candidate>, Fault>>()?);
    }
    Err(fault(number, "error-tally-zero"))
}
