//! Where in a file stands what is refused of the whole of it.

use domain::decisions::tally::counted::Uncountable;
use domain::decisions::tally::file::line_of;
use domain::validation::Refusal;

/// A file, or what it says of a class.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    text: &'a str,
    class: Option<&'a str>,
}

impl<'a> Place<'a> {
    /// A whole file.
    pub(super) fn file(text: &'a str) -> Self {
        Self { text, class: None }
    }

    /// What it says of a class.
    pub(super) fn of_class(self, class: &'a str) -> Self {
        Self { class: Some(class), ..self }
    }

    /// A refusal of a word, with its line where the file says it: an option may have said it instead.
    pub(super) fn refusal(self, word: &str, refusal: Refusal) -> Uncountable {
        let line = match self.class {
            Some(class) => line_of(self.text, &["classes", class, word]),
            None => line_of(self.text, &[word]),
        };
        Uncountable { line, refusal }
    }

    /// A refusal of a candidate's name, by its place from 0.
    pub(super) fn name(self, candidate: usize, refusal: Refusal) -> Uncountable {
        Uncountable { line: line_of(self.text, &["candidates", candidate.to_string().as_str()]), refusal }
    }

    /// What was refused, with the line of the candidates where it is about how many they are, or what they are called.
    pub(super) fn named(self, wrong: Uncountable) -> Uncountable {
        match wrong.refusal.key {
            "error-tally-candidates" | "error-tally-sides" => self.refusal("candidates", wrong.refusal),
            _ => wrong,
        }
    }
}
