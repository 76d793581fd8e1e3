//! The redline: what a draft changes against the version in force, clause by clause and word by word.

use similar::{ChangeTag, TextDiff};

use super::clauses::Clause;

/// What happened to a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// The words are the same.
    Kept,
    /// The words changed.
    Changed,
    /// New in the draft.
    Added,
    /// No longer in the draft.
    Removed,
}

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

/// A clause with its changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClauseChange {
    /// The clause's anchor.
    pub anchor: String,
    /// Its heading (the new one where there is one).
    pub heading: String,
    /// What happened to it.
    pub fate: Fate,
    /// Its source with the changes marked; one [`Piece::Same`] where it was kept.
    pub pieces: Vec<Piece>,
}

/// Compares two documents clause by clause, matched by anchor. The order is that of the new document; a
/// removed clause stands behind the clause that came before it in the old one.
#[must_use]
pub fn redline(old: &[Clause], new: &[Clause]) -> Vec<ClauseChange> {
    let in_new = |anchor: &str| new.iter().any(|clause| clause.anchor == anchor);
    let removed_after = |anchor: Option<&str>| {
        let from = match anchor {
            None => 0,
            Some(anchor) => old.iter().position(|clause| clause.anchor == anchor).map_or(old.len(), |place| place + 1),
        };
        old.iter().skip(from).take_while(|clause| !in_new(&clause.anchor)).map(removed).collect::<Vec<_>>()
    };
    let mut changes = removed_after(None);
    for clause in new {
        let before = old.iter().find(|candidate| candidate.anchor == clause.anchor);
        changes.push(match before {
            None => whole(clause, Fate::Added, Piece::Inserted(clause.source.clone())),
            Some(before) if before.source == clause.source => {
                whole(clause, Fate::Kept, Piece::Same(clause.source.clone()))
            }
            Some(before) => ClauseChange {
                anchor: clause.anchor.clone(),
                heading: clause.heading.clone(),
                fate: Fate::Changed,
                pieces: words(&before.source, &clause.source),
            },
        });
        if before.is_some() {
            changes.extend(removed_after(Some(&clause.anchor)));
        }
    }
    changes
}

fn removed(clause: &Clause) -> ClauseChange {
    whole(clause, Fate::Removed, Piece::Deleted(clause.source.clone()))
}

fn whole(clause: &Clause, fate: Fate, piece: Piece) -> ClauseChange {
    ClauseChange { anchor: clause.anchor.clone(), heading: clause.heading.clone(), fate, pieces: vec![piece] }
}

/// The changes between two texts word by word, neighbouring changes of one sort joined.
#[must_use]
pub fn words(old: &str, new: &str) -> Vec<Piece> {
    let diff = TextDiff::from_unicode_words(old, new);
    let mut pieces: Vec<Piece> = Vec::new();
    for change in diff.iter_all_changes() {
        let text = change.value();
        match (change.tag(), pieces.last_mut()) {
            (ChangeTag::Equal, Some(Piece::Same(last)))
            | (ChangeTag::Insert, Some(Piece::Inserted(last)))
            | (ChangeTag::Delete, Some(Piece::Deleted(last))) => last.push_str(text),
            (ChangeTag::Equal, _) => pieces.push(Piece::Same(text.to_owned())),
            (ChangeTag::Insert, _) => pieces.push(Piece::Inserted(text.to_owned())),
            (ChangeTag::Delete, _) => pieces.push(Piece::Deleted(text.to_owned())),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::agreements::clauses::split;

    #[test]
    fn every_clause_has_a_fate() {
        let old = split("## A {#a}\n\nOne.\n\n## B {#b}\n\nTwo.\n\n## C {#c}\n\nThree.\n").unwrap();
        let new = split("## A {#a}\n\nOne.\n\n## C {#c}\n\nThree and a half.\n\n## D {#d}\n\nFour.\n").unwrap();
        let fates: Vec<_> = redline(&old, &new).into_iter().map(|change| (change.anchor, change.fate)).collect();
        let named = |anchor: &str, fate| (anchor.to_owned(), fate);
        assert_eq!(
            fates,
            [named("a", Fate::Kept), named("b", Fate::Removed), named("c", Fate::Changed), named("d", Fate::Added)]
        );
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_out_of_a_redline(old in "[a-c ]{0,60}", new in "[a-c ]{0,60}") {
            let pieces = words(&old, &new);
            let read = |keep: fn(&Piece) -> Option<&String>| pieces.iter().filter_map(keep).cloned().collect::<String>();
            prop_assert_eq!(read(|piece| match piece { Piece::Same(t) | Piece::Deleted(t) => Some(t), Piece::Inserted(_) => None }), old);
            prop_assert_eq!(read(|piece| match piece { Piece::Same(t) | Piece::Inserted(t) => Some(t), Piece::Deleted(_) => None }), new);
        }
    }
}
