//! The changes between two texts, word by word.

use similar::{ChangeTag, DiffableStr, TextDiff};

/// Beyond so many words and lines in both texts together, a comparison would take too long, and the next coarser one
/// is made.
const TOKENS_MAX: usize = 6_000;

/// A stretch of a redlined text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// In both texts.
    Same(String),
    /// Only in the new text.
    Inserted(String),
    /// Only in the old text.
    Deleted(String),
}

/// The changes between two texts: word by word, line by line where they are long, and as one replacement where they
/// are longer still. Changes with nothing but spaces between them are one change, as a person would mark them.
#[must_use]
pub fn words(old: &str, new: &str) -> Vec<Piece> {
    // Counted before anything is compared, which is where the time goes.
    if old.tokenize_unicode_words().len() + new.tokenize_unicode_words().len() <= TOKENS_MAX {
        return joined(pieces(&TextDiff::from_unicode_words(old, new)));
    }
    if old.lines().count() + new.lines().count() <= TOKENS_MAX {
        return joined(pieces(&TextDiff::from_lines(old, new)));
    }
    vec![Piece::Deleted(old.to_owned()), Piece::Inserted(new.to_owned())]
}

fn pieces(diff: &TextDiff<'_, '_, str>) -> Vec<Piece> {
    diff.iter_all_changes()
        .map(|change| match change.tag() {
            ChangeTag::Equal => Piece::Same(change.value().to_owned()),
            ChangeTag::Insert => Piece::Inserted(change.value().to_owned()),
            ChangeTag::Delete => Piece::Deleted(change.value().to_owned()),
        })
        .collect()
}

/// Joins neighbours of one sort, and the changes between which only spaces are the same.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let (mut deleted, mut inserted, mut same) = (String::new(), String::new(), String::new());
    for piece in pieces {
        match piece {
            Piece::Same(text) => same.push_str(&text),
            Piece::Deleted(text) => {
                settle(&mut out, &mut deleted, &mut inserted, &mut same);
                deleted.push_str(&text);
            }
            Piece::Inserted(text) => {
                settle(&mut out, &mut deleted, &mut inserted, &mut same);
                inserted.push_str(&text);
            }
        }
    }
    flush(&mut out, &mut deleted, &mut inserted);
    if !same.is_empty() {
        out.push(Piece::Same(same));
    }
    out
}

/// Before another change: what was the same since the last one either joins both changes, being only spaces on a
/// line, or stands between them.
fn settle(out: &mut Vec<Piece>, deleted: &mut String, inserted: &mut String, same: &mut String) {
    if same.is_empty() {
        return;
    }
    let open = !deleted.is_empty() && !inserted.is_empty();
    if open && same.chars().all(|c| c == ' ') {
        deleted.push_str(same);
        inserted.push_str(same);
    } else {
        flush(out, deleted, inserted);
        out.push(Piece::Same(std::mem::take(same)));
    }
    same.clear();
}

fn flush(out: &mut Vec<Piece>, deleted: &mut String, inserted: &mut String) {
    if !deleted.is_empty() {
        out.push(Piece::Deleted(std::mem::take(deleted)));
    }
    if !inserted.is_empty() {
        out.push(Piece::Inserted(std::mem::take(inserted)));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn old_and_new(pieces: &[Piece]) -> (String, String) {
        let (mut old, mut new) = (String::new(), String::new());
        for piece in pieces {
            match piece {
                Piece::Same(text) => {
                    old.push_str(text);
                    new.push_str(text);
                }
                Piece::Deleted(text) => old.push_str(text),
                Piece::Inserted(text) => new.push_str(text),
            }
        }
        (old, new)
    }

    #[test]
    fn changed_words_in_a_row_are_one_change() {
        assert_eq!(
            words("A third of the votes counts.", "One quarter of the votes counts."),
            [
                Piece::Deleted("A third".into()),
                Piece::Inserted("One quarter".into()),
                Piece::Same(" of the votes counts.".into())
            ]
        );
    }

    #[test]
    fn a_text_of_any_length_is_compared() {
        let long = |word: &str| format!("{word} ").repeat(60_000);
        assert_eq!(words(&long("a"), &long("b")).len(), 2);
        let lines = |last: &str| format!("{}{last}\n", "many words on one line\n".repeat(2_000));
        assert_eq!(words(&lines("old"), &lines("new")).len(), 3);
    }

    /// The same words in another order are what a comparison takes longest for.
    #[test]
    fn a_long_shuffled_text_takes_no_long() {
        let text = |step: usize| (0..80_000).map(|n| format!("w{} ", n * step % 80_021)).collect::<String>();
        let started = std::time::Instant::now();
        assert_eq!(words(&text(1), &text(30_011)).len(), 2);
        assert!(started.elapsed().as_secs() < 5, "{:?}", started.elapsed());
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_out_of_a_redline(old in "[a-c \n]{0,60}", new in "[a-c \n]{0,60}") {
            prop_assert_eq!(old_and_new(&words(&old, &new)), (old, new));
        }
    }
}
