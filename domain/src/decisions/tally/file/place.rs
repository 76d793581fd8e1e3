//! Where a file says what is about no single paper: looked for once something there is wrong, and not before.

use serde_json::value::RawValue;

use super::json::Lines;
use super::{Entries, blt, table};

/// The line, from 1, on which a file says something, by the words that lead to it: `["seats"]`, `["classes", "users", "yes"]`, or by a place
/// from 0 in a list, `["candidates", "3"]`. BLT and tables say how many candidates and places there are in their first line, and tables
/// all names. Nothing where the file does not say it.
#[must_use]
pub fn line_of(text: &str, words: &[&str]) -> Option<usize> {
    let text = text.trim_start_matches('\u{feff}');
    if !text.trim_start().starts_with('{') {
        return line_of_lines(text, words);
    }
    let mut part = text.trim_start();
    for word in words {
        part = within(part, word)?;
    }
    Some(Lines::of_text(text).of(part))
}

fn line_of_lines(text: &str, words: &[&str]) -> Option<usize> {
    if let ["candidates", place] = words {
        return line_of_name(text, place.parse().ok()?);
    }
    let is_it = |line: &str| match words {
        ["candidates" | "seats"] => !blt::said(line).is_empty(),
        [word @ (table::COSTS | table::CASTING)] => line.trim_start().trim_start_matches('"').starts_with(*word),
        _ => false,
    };
    text.lines().zip(1..).find(|(line, _)| is_it(line)).map(|(_, number)| number)
}

/// The line of a candidate's name, by their place from 0: in BLT names stand behind the papers, in a table in its head.
fn line_of_name(text: &str, candidate: usize) -> Option<usize> {
    let mut lines = text.lines().zip(1..).map(|(line, number)| (blt::said(line), number));
    let mut lines = lines.by_ref().filter(|(line, _)| !line.is_empty());
    let (head, number) = lines.next()?;
    if !head.starts_with(|first: char| first.is_ascii_digit()) {
        return Some(number);
    }
    lines.skip_while(|(line, _)| *line != "0").nth(candidate + 1).map(|(_, number)| number)
}

/// What stands in a part of JSON beside a word, or at a place.
fn within<'a>(part: &'a str, word: &str) -> Option<&'a str> {
    if part.starts_with('[') {
        let all: Vec<&'a RawValue> = serde_json::from_str(part).ok()?;
        return all.get(word.parse::<usize>().ok()?).copied().map(RawValue::get);
    }
    let Entries(all): Entries<&'a RawValue> = serde_json::from_str(part).ok()?;
    all.into_iter().find(|(name, _)| name == word).map(|(_, value)| value.get())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_says_is_found_with_its_line() {
        let json =
            "\u{feff}\n{\"seats\":\n0,\n \"withdrawn\": [1,\n 2,\n 31],\n \"classes\": {\"users\":\n {\"yes\": 1}}}";
        for (words, line) in [
            (&["seats"][..], Some(3)),
            (&["withdrawn"][..], Some(4)),
            (&["withdrawn", "2"][..], Some(6)),
            (&["classes", "users", "yes"][..], Some(8)),
            (&["classes", "workers", "yes"][..], None),
            (&["eligible"][..], None),
        ] {
            assert_eq!(line_of(json, words), line, "{words:?}");
        }
        let blt = "# a remark\n\n3 0\n1 1 0\n0\n";
        assert_eq!((line_of(blt, &["seats"]), line_of(blt, &["eligible"])), (Some(3), None));
        let named = "2 1\n1 1 0\n0\n\n\"Ana\"\n\"Bo\"\n";
        assert_eq!((line_of(named, &["candidates", "0"]), line_of(named, &["candidates", "1"])), (Some(5), Some(6)));
        assert_eq!(line_of(blt, &["candidates", "1"]), None);
        assert_eq!(line_of("\npapers,Ana,Bo\n", &["candidates", "1"]), Some(2));
        assert_eq!(line_of("papers,Roof\n\"costs_minor\",60\n", &["costs_minor"]), Some(2));
    }
}
