//! The redline: what a draft changes against the version in force, clause by clause and word by word.

use std::collections::{BTreeMap, BTreeSet};

use super::clauses::Clause;
use super::words::{Piece, words};
use crate::members::status::named;

named! {
    /// What happened to a clause.
    Fate {
        /// The words and the place are the same.
        Kept = "kept",
        /// The words are the same and stand in another place.
        Moved = "moved",
        /// The words changed.
        Changed = "changed",
        /// New in the draft.
        Added = "added",
        /// No longer in the draft.
        Removed = "removed",
    }
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
    /// Its source with the changes marked; one [`Piece::Same`] where the words were kept.
    pub pieces: Vec<Piece>,
}

/// Compares two documents clause by clause, matched by anchor. The order is that of the new document; a
/// removed clause stands behind the clause that came before it in the old one.
#[must_use]
pub fn redline(old: &[Clause], new: &[Clause]) -> Vec<ClauseChange> {
    let places: BTreeMap<&str, usize> =
        old.iter().enumerate().map(|(place, clause)| (clause.anchor.as_str(), place)).collect();
    let in_new: BTreeSet<&str> = new.iter().map(|clause| clause.anchor.as_str()).collect();
    let removed_from = |place: usize| {
        old.iter().skip(place).take_while(|clause| !in_new.contains(clause.anchor.as_str())).map(removed)
    };
    let in_order = longest_rise(new.iter().filter_map(|clause| places.get(clause.anchor.as_str()).copied()));
    let mut changes: Vec<ClauseChange> = removed_from(0).collect();
    for clause in new {
        let before = places.get(clause.anchor.as_str()).and_then(|place| Some((*place, old.get(*place)?)));
        let Some((place, before)) = before else {
            changes.push(whole(clause, Fate::Added, Piece::Inserted(clause.source.clone())));
            continue;
        };
        let same = || Piece::Same(clause.source.clone());
        changes.push(match before.source == clause.source {
            true if in_order.contains(&place) => whole(clause, Fate::Kept, same()),
            true => whole(clause, Fate::Moved, same()),
            false => ClauseChange {
                anchor: clause.anchor.clone(),
                heading: clause.heading.clone(),
                fate: Fate::Changed,
                pieces: words(&before.source, &clause.source),
            },
        });
        changes.extend(removed_from(place + 1));
    }
    changes
}

/// How many clauses met each fate.
#[must_use]
pub fn fates(changes: &[ClauseChange]) -> BTreeMap<Fate, usize> {
    let mut fates = BTreeMap::new();
    for change in changes {
        *fates.entry(change.fate).or_insert(0) += 1;
    }
    fates
}

fn removed(clause: &Clause) -> ClauseChange {
    whole(clause, Fate::Removed, Piece::Deleted(clause.source.clone()))
}

fn whole(clause: &Clause, fate: Fate, piece: Piece) -> ClauseChange {
    ClauseChange { anchor: clause.anchor.clone(), heading: clause.heading.clone(), fate, pieces: vec![piece] }
}

/// The members of a longest rising subsequence: the clauses that stayed in order, so that as few as can be are said
/// to have moved. Patience sorting (Fredman, "On computing the length of longest increasing subsequences", 1975).
fn longest_rise(places: impl Iterator<Item = usize>) -> BTreeSet<usize> {
    // For each length, the rise that ends lowest: its last place, and the place before each place.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: BTreeMap<usize, usize> = BTreeMap::new();
    for place in places {
        let length = ends.partition_point(|end| *end < place);
        if let Some(previous) = length.checked_sub(1).and_then(|shorter| ends.get(shorter)) {
            before.insert(place, *previous);
        }
        match ends.get_mut(length) {
            Some(end) => *end = place,
            None => ends.push(place),
        }
    }
    let mut rise = BTreeSet::new();
    let mut last = ends.last().copied();
    while let Some(place) = last {
        rise.insert(place);
        last = before.get(&place).copied();
    }
    rise
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreements::clauses::split;

    fn fates_of(old: &str, new: &str) -> Vec<(String, Fate)> {
        let changes = redline(&split(old).unwrap(), &split(new).unwrap());
        changes.into_iter().map(|change| (change.anchor, change.fate)).collect()
    }

    fn named(anchor: &str, fate: Fate) -> (String, Fate) {
        (anchor.to_owned(), fate)
    }

    #[test]
    fn every_clause_has_a_fate() {
        let fates = fates_of(
            "## A {#a}\n\nOne.\n\n## B {#b}\n\nTwo.\n\n## C {#c}\n\nThree.\n",
            "## A {#a}\n\nOne.\n\n## C {#c}\n\nThree and a half.\n\n## D {#d}\n\nFour.\n",
        );
        assert_eq!(
            fates,
            [named("a", Fate::Kept), named("b", Fate::Removed), named("c", Fate::Changed), named("d", Fate::Added)]
        );
    }

    #[test]
    fn words_before_the_first_heading_are_compared_too() {
        let fates = fates_of("We agree.\n\n## A {#a}\n\nOne.\n", "We disagree.\n\n## A {#a}\n\nOne.\n");
        assert_eq!(fates, [named("preamble", Fate::Changed), named("a", Fate::Kept)]);
    }

    #[test]
    fn the_fewest_clauses_are_said_to_have_moved() {
        let fates =
            fates_of("## A {#a}\n## B {#b}\n## C {#c}\n## D {#d}\n", "## D {#d}\n## A {#a}\n## B {#b}\n## C {#c}\n");
        assert_eq!(
            fates,
            [named("d", Fate::Moved), named("a", Fate::Kept), named("b", Fate::Kept), named("c", Fate::Kept)]
        );
    }
}
