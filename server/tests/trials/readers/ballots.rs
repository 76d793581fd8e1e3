//! Files of ballots, read and counted.

use domain::decisions::method::Method;
use domain::decisions::tally::counted::{Terms, count};
use domain::decisions::tally::equal_shares::{Completion, Worth};
use domain::decisions::tally::file::{
    Fault, PAPERS_MAX, Paper, VoteFile, Written, read_blt, read_json, read_table, sides, write_table,
};
use domain::decisions::tally::papers::DRAWN_MAX;
use domain::decisions::tally::undecided::undecided;

use super::check_told;

/// Files of more candidates are read and not counted: some methods take the cube of their number.
const COUNTED_CANDIDATES_MAX: usize = 20;

/// Reads a file as each kind, and counts what can be read.
pub fn read(text: &str) {
    for reader in [read_blt, read_json, read_table] {
        match reader(text) {
            Err(Fault { line, refusal }) => check_told(Some(line), &refusal, text),
            Ok(file) => found(&file, text),
        }
    }
}

fn found(file: &VoteFile, text: &str) {
    assert!((1..=DRAWN_MAX).contains(&file.candidates.len()));
    assert!(file.papers.iter().map(|(_, count, _)| count).sum::<u64>() <= PAPERS_MAX);
    if let Err(Fault { line, refusal }) = sides(file) {
        check_told(Some(line), &refusal, text);
    }
    come_back(file);
    if file.candidates.len() > COUNTED_CANDIDATES_MAX {
        return;
    }
    for method in Method::choosing() {
        for seats in [None, Some(2), Some(usize::MAX)] {
            let terms = Terms {
                method,
                seats,
                seed: Some("4711".to_owned()),
                points_max: Some(if seats.is_none() { u64::MAX } else { 9 }),
                budget_minor: Some(if seats.is_none() { u64::MAX } else { 100 }),
                worth: if seats.is_none() { Worth::One } else { Worth::Cost },
                completion: Completion::MostApproved,
                fills: seats.is_none(),
            };
            match count(file, &terms) {
                Err(wrong) => check_told(wrong.line, &wrong.refusal, text),
                Ok(count) => {
                    let open = undecided(&count.counted);
                    drop(count.told(method, &file.candidates, open.as_ref()).to_string());
                }
            }
        }
    }
}

/// Papers with numbers are written as they are read.
fn come_back(file: &VoteFile) {
    let numbers = |(paper, count, _): &(Paper, u64, usize)| match paper {
        Paper::Numbers(numbers) => {
            let mut numbers = numbers.clone();
            numbers.sort_unstable();
            // A paper that names somebody twice has no line of its own.
            let is_once = numbers.windows(2).all(|two| two[0].0 != two[1].0);
            is_once.then_some((numbers, *count))
        }
        Paper::Steps(_) => None,
    };
    let Some(papers) = file.papers.iter().map(numbers).collect::<Option<Vec<Written>>>() else { return };
    let written = write_table(&file.candidates, &file.costs_minor, &papers).unwrap();
    let again = read_table(&written).unwrap();
    let trimmed = |names: &[String]| names.iter().map(|name| name.trim().to_owned()).collect::<Vec<_>>();
    assert_eq!((trimmed(&again.candidates), &again.costs_minor), (trimmed(&file.candidates), &file.costs_minor));
    let papers_again: Option<Vec<Written>> = again.papers.iter().map(numbers).collect();
    assert_eq!(papers_again.unwrap(), papers);
}
