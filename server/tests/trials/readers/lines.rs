//! Files of lines and columns: registers of members, and readings.

use domain::calendar::parse_day;
use domain::file::{Cells, Decoded, EncodingGuess, FileColumn, Lines, Unreadable, guess_columns, map_columns};
use domain::infrastructure::{ReadingColumn, Way, reading_of};
use domain::language::Language;
use domain::members::import::{Column, Judgement, Setting, judge};
use domain::validation::FieldError;

use super::check_told;

/// Reads a file as a register and as readings.
pub fn read(file: &[u8]) {
    let classes = vec![("full".to_owned(), "Full member".to_owned())];
    let setting = Setting { today: parse_day("2026-11-23").unwrap(), classes, language: Language::En };
    let refused = |errors: Vec<FieldError>| errors.iter().for_each(|error| check_told(None, &error.refusal, ""));
    each(file, |cells: &Cells<Column>| {
        if let Judgement::Refused(errors) = judge(cells, None, &setting) {
            refused(errors);
        }
    });
    for way in Way::ALL {
        each(file, |cells: &Cells<ReadingColumn>| {
            if let Err(errors) = reading_of(cells, *way) {
                refused(errors);
            }
        });
    }
}

/// Reads every line, if the columns are clear.
fn each<C: FileColumn>(file: &[u8], line: impl Fn(&Cells<C>)) {
    // As an editor counts.
    let text = String::from_utf8_lossy(file);
    let mut guess = EncodingGuess::default();
    guess.look(file);
    let told = |unreadable: Unreadable| {
        check_told(unreadable.line.map(|line| usize::try_from(line).unwrap()), &unreadable.refusal, &text);
    };
    let mut lines = match Lines::new(Decoded::new(file, guess.encoding())) {
        Ok(lines) => lines,
        Err(unreadable) => return told(unreadable),
    };
    drop(guess_columns::<C>(lines.headers()));
    let map = match map_columns::<C>(lines.headers(), &[]) {
        Ok(map) => map,
        Err(refusals) => return refusals.iter().for_each(|refusal| check_told(None, refusal, &text)),
    };
    let last = u64::try_from(text.split(['\n', '\r']).count()).unwrap() + 1;
    loop {
        match lines.next(&map) {
            Ok(Some(cells)) => {
                assert!((1..=last).contains(&cells.line), "line {} of {last}", cells.line);
                line(&cells);
            }
            Ok(None) => return,
            Err(unreadable) => return told(unreadable),
        }
    }
}
