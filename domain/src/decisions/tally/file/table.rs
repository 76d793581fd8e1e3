//! CSV, as the page of a decision exports it: a column for the number of papers and one for each candidate, with ranks from 1, or points.
//! Where candidates are projects, the line below the head says what each costs.

use std::iter::Peekable;

use super::{Fault, LINES_MAX, Paper, VoteFile, check_candidates, no_number};
use crate::decisions::count::Choice;
use crate::decisions::tally::papers::Candidate;
use crate::spreadsheet::{inert, read_back};
use crate::validation::Refusal;

/// The head of the column that says how many papers a line stands for.
const PAPERS: &str = "papers";
/// What stands in that column where the line says what each candidate costs, in minor units.
pub(super) const COSTS: &str = "costs_minor";

/// What stands in that column where the line says by an `x` what the chair of the meeting voted, which decides a tie.
pub(super) const CASTING: &str = "casting_vote";

/// Reads a CSV file: after its head a line for each paper, or for several that are alike. A cell is empty, a number, or an `x` for one. Lines of
/// nothing but empty cells, which spreadsheets append, are passed over.
///
/// # Errors
/// The line and what is wrong there: `error-tally-table-head`, `error-tally-number`, `error-tally-great`, `error-tally-cells`, `error-tally-csv`,
/// `error-tally-quotation` for a mark that is never closed, `error-tally-papers` for a line that does not say how many papers it stands for,
/// `error-tally-candidates`, `error-tally-costs`, `error-tally-one-side`, `error-tally-lines`, `error-tally-total`.
pub fn read(text: &str) -> Result<VoteFile, Fault> {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = Lines { text, at: 0, line: 1 };
    // The first word is known, so that the first mark parts cells; names may hold either.
    let delimiter = if text.chars().find(|mark| matches!(mark, ',' | ';')) == Some(';') { b';' } else { b',' };
    if let Some(at) = unclosed(text, delimiter) {
        return Err(Fault::new(lines.of(at), Refusal::new("error-tally-quotation")));
    }
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let broken = |error: &csv::Error| {
        let line = error.position().map_or(1, |position| usize::try_from(position.line()).unwrap_or(1));
        Fault::new(line, Refusal::new("error-tally-csv"))
    };
    let head: Vec<String> = reader
        .headers()
        .map_err(|error| broken(&error))?
        .iter()
        .map(|cell| read_back(cell.trim()).trim().to_owned())
        .collect();
    let [first, names @ ..] = head.as_slice() else { return Err(head_fault()) };
    if !first.eq_ignore_ascii_case(PAPERS) {
        return Err(head_fault());
    }
    check_candidates(names.len(), 1)?;
    let mut file = VoteFile { candidates: names.to_vec(), ..VoteFile::default() };
    for record in reader.records() {
        let record = record.map_err(|error| broken(&error))?;
        let line = lines.of(record.position().map_or(0, csv::Position::byte));
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if record.len() != names.len() + 1 {
            let refusal = Refusal::new("error-tally-cells").with("count", record.len()).with("wanted", names.len() + 1);
            return Err(Fault::new(line, refusal));
        }
        if file.papers.len() == LINES_MAX {
            return Err(Fault::new(line, Refusal::new("error-tally-lines").with("most", LINES_MAX)));
        }
        let mut cells = record.iter();
        let has_none = file.papers.is_empty() && file.costs_minor.is_empty() && file.casting_vote.is_none();
        let is = |word: &str| has_none && record.get(0).is_some_and(|cell| cell.trim().eq_ignore_ascii_case(word));
        if is(COSTS) {
            file.costs_minor = costs(cells.skip(1), line)?;
            continue;
        }
        if is(CASTING) {
            file.casting_vote = Some(casting(names, cells.skip(1), line)?);
            continue;
        }
        let count = cell(cells.next().unwrap_or_default(), line)?
            .ok_or_else(|| Fault::new(line, Refusal::new("error-tally-papers").with("column", PAPERS)))?;
        let mut numbers: Vec<(Candidate, u64)> = Vec::new();
        for (candidate, text) in (0..).zip(cells) {
            if let Some(number) = cell(text, line)? {
                numbers.push((candidate, number));
            }
        }
        file.papers.push((Paper::Numbers(numbers), count, line));
    }
    file.checked()
}

/// The byte at which a cell begins whose quotation mark is never closed, if there is one: the reader would take the end of the file for that
/// mark, and all lines until there for one cell.
fn unclosed(text: &str, delimiter: u8) -> Option<u64> {
    let mut bytes = (0_u64..).zip(text.bytes()).peekable();
    let mut begins = true;
    while let Some((at, byte)) = bytes.next() {
        if begins && byte == b'"' {
            if !closes(&mut bytes) {
                return Some(at);
            }
            begins = false;
        } else {
            begins = byte == delimiter || matches!(byte, b'\r' | b'\n');
        }
    }
    None
}

/// Goes on behind the mark that closes a cell, and says whether there is one. Two marks in a row are one that belongs to the cell.
fn closes(bytes: &mut Peekable<impl Iterator<Item = (u64, u8)>>) -> bool {
    while bytes.any(|(_, byte)| byte == b'"') {
        if bytes.next_if(|(_, byte)| *byte == b'"').is_none() {
            return true;
        }
    }
    false
}

/// What each candidate costs; none may be left out.
fn costs<'a>(cells: impl Iterator<Item = &'a str>, line: usize) -> Result<Vec<u64>, Fault> {
    let cells: Vec<&str> = cells.collect();
    let missing = || Fault::new(line, Refusal::new("error-tally-costs").with("candidates", cells.len()));
    cells.iter().map(|text| cell(text, line)?.ok_or_else(missing)).collect()
}

/// What the chair voted: one of the columns is marked, and it is a side.
fn casting<'a>(names: &[String], cells: impl Iterator<Item = &'a str>, line: usize) -> Result<Choice, Fault> {
    let one_side = || Fault::new(line, Refusal::new("error-tally-one-side"));
    let marked: Vec<&String> =
        names.iter().zip(cells).filter(|(_, cell)| !cell.trim().is_empty()).map(|(name, _)| name).collect();
    let [only] = marked[..] else { return Err(one_side()) };
    only.trim().to_ascii_lowercase().parse().map_err(|_| one_side())
}

/// Finds the lines of records, which come in order: the reader counts neither empty ones nor ends of two characters as an editor does.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn of(&mut self, byte: u64) -> usize {
        let rest = self.text.get(usize::try_from(byte).unwrap_or(0)..).unwrap_or_default();
        let begin = self.text.len() - rest.trim_start_matches(['\r', '\n']).len();
        let between = self.text.get(self.at..begin).unwrap_or_default();
        self.line += between.bytes().filter(|byte| *byte == b'\n').count();
        self.at = begin;
        self.line
    }
}

fn head_fault() -> Fault {
    Fault::new(1, Refusal::new("error-tally-table-head").with("column", PAPERS))
}

fn cell(text: &str, line: usize) -> Result<Option<u64>, Fault> {
    match text.trim() {
        "" => Ok(None),
        "x" | "X" => Ok(Some(1)),
        digits => digits.parse().map(Some).map_err(|_| Fault::new(line, no_number(digits))),
    }
}

/// A paper as it is written: a number beside each candidate that it marks, and how many papers say so.
pub type Written = (Vec<(Candidate, u64)>, u64);

/// Writes papers as [`read`] reads them; `costs_minor` is empty where candidates cost nothing. No name is a formula to a spreadsheet.
///
/// # Errors
/// None but those of memory: a table is always written.
pub fn write(candidates: &[String], costs_minor: &[u64], papers: &[Written]) -> Result<String, csv::Error> {
    let costs = std::iter::once(COSTS.to_owned()).chain(costs_minor.iter().map(u64::to_string));
    written(candidates, (!costs_minor.is_empty()).then(|| costs.collect()), papers)
}

/// Writes votes for and against as [`read`] reads them, with what the chair voted where that decides a tie.
///
/// # Errors
/// None but those of memory.
pub fn write_sides(columns: &[String], casting: Option<Choice>, papers: &[Written]) -> Result<String, csv::Error> {
    let mark = |said: Choice, column: &String| if *column == said.as_str() { "x".to_owned() } else { String::new() };
    let cells = casting.map(|said| {
        std::iter::once(CASTING.to_owned()).chain(columns.iter().map(|column| mark(said, column))).collect()
    });
    written(columns, cells, papers)
}

/// Papers below their head, with a line above them, if any.
fn written(candidates: &[String], above: Option<Vec<String>>, papers: &[Written]) -> Result<String, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(std::iter::once(PAPERS.to_owned()).chain(candidates.iter().map(|name| inert(name.trim()))))?;
    if let Some(above) = above {
        writer.write_record(&above)?;
    }
    for (numbers, count) in papers {
        let mut cells = vec![String::new(); candidates.len() + 1];
        if let Some(first) = cells.first_mut() {
            *first = count.to_string();
        }
        for (candidate, number) in numbers {
            if let Some(cell) = cells.get_mut(usize::from(*candidate) + 1) {
                *cell = number.to_string();
            }
        }
        writer.write_record(&cells)?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8(bytes).unwrap_or_default())
}
