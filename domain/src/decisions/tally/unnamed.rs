//! Whom no paper names: a count chooses none of them, unless it is told to fill places.

use std::borrow::Cow;

use super::counted::{Count, Counted};
use super::file::{Paper, VoteFile};
use super::papers::Candidate;
use crate::decisions::method::Method;

/// Those whom a count takes out before it begins: whoever was withdrawn and, where places are filled, whom no paper names. A method that
/// chooses one option looks at all the same, since whoever is named by none loses to all others; where no paper names anybody who
/// stands, it takes out all, so that nobody wins by the lot alone. A draw reads no paper, and nobody pays for what no paper names.
pub(super) fn taken_out(file: &VoteFile, method: Method) -> Cow<'_, [Candidate]> {
    let chooses_one = matches!(method, Method::InstantRunoff | Method::Schulze | Method::RankedPairs);
    let fills_by_names = method.fills_places() && method != Method::Sortition;
    let unnamed = if chooses_one || fills_by_names { unnamed(file, chooses_one) } else { Vec::new() };
    if unnamed.is_empty() {
        return Cow::Borrowed(file.withdrawn.as_slice());
    }
    Cow::Owned(file.withdrawn.iter().copied().chain(unnamed).collect())
}

impl Count {
    /// Whether somebody was chosen whom no paper names, as counts that [fill](super::counted::Terms::fills) places do. Of methods that rank
    /// that is told only where no paper names anybody, for their stages do not say who stands on papers.
    #[must_use]
    pub fn is_filled(&self) -> bool {
        match &self.counted {
            Counted::Points(counted) => {
                counted.elected.iter().any(|one| counted.points.get(usize::from(*one)) == Some(&0))
            }
            Counted::Stages(_) | Counted::Schulze(_) | Counted::RankedPairs(_) => {
                self.valid == 0 && !self.counted.chosen().is_empty()
            }
            Counted::EqualShares(_) | Counted::Drawn(_) => false,
        }
    }
}

/// Those who stand and whom no paper names. `all_or_none` asks only whether any paper names one of them: there is then no need to look
/// further, and it is nobody.
fn unnamed(file: &VoteFile, all_or_none: bool) -> Vec<Candidate> {
    let mut is_unnamed = vec![true; file.candidates.len()];
    for candidate in &file.withdrawn {
        if let Some(one) = is_unnamed.get_mut(usize::from(*candidate)) {
            *one = false;
        }
    }
    let mut left = is_unnamed.iter().filter(|one| **one).count();
    for (paper, ..) in file.papers.iter().filter(|(_, count, _)| *count > 0) {
        let mut names = false;
        each_named(paper, |candidate| {
            if let Some(one) = is_unnamed.get_mut(usize::from(candidate)).filter(|one| **one) {
                *one = false;
                left -= 1;
                names = true;
            }
        });
        if left == 0 || (names && all_or_none) {
            return Vec::new();
        }
    }
    (0_u16..).zip(is_unnamed).filter(|(_, one)| *one).map(|(candidate, _)| candidate).collect()
}

/// Calls for each candidate whom a paper names: whoever stands on it, and has more than zero where there are numbers.
fn each_named(paper: &Paper, mut named: impl FnMut(Candidate)) {
    match paper {
        Paper::Steps(steps) => steps.iter().flatten().for_each(|candidate| named(*candidate)),
        Paper::Numbers(numbers) => {
            numbers.iter().filter(|(_, number)| *number > 0).for_each(|(candidate, _)| named(*candidate));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::file::{read_blt, read_table};
    use super::*;

    fn out(text: &str, method: Method) -> Vec<Candidate> {
        taken_out(&read_blt(text).unwrap(), method).into_owned()
    }

    #[test]
    fn whom_no_paper_names_is_taken_out_where_places_are_filled() {
        let text = "4 2\n-4\n5 1 0\n0 2 0\n2 1 3 0\n0\n";
        assert_eq!(out(text, Method::StvScotland), [3, 1]);
        assert_eq!(out(text, Method::Approval), [3, 1]);
        for method in [Method::Schulze, Method::Sortition, Method::EqualShares] {
            assert_eq!(out(text, method), [3], "{method}");
        }
        // Nothing but zeros is given to the second.
        let scores = read_table("papers,Ana,Bo\n3,2,0\n").unwrap();
        assert_eq!(taken_out(&scores, Method::Score).into_owned(), [1]);
    }

    #[test]
    fn where_no_paper_names_anybody_who_stands_all_are_taken_out() {
        for method in [Method::InstantRunoff, Method::Schulze, Method::RankedPairs] {
            assert_eq!(out("2 1\n5 0\n0\n", method), [0, 1], "{method}");
            assert_eq!(out("2 1\n-1\n5 1 0\n0\n", method), [0, 1], "{method}");
            assert_eq!(out("2 1\n5 2 0\n0\n", method), Vec::<Candidate>::new(), "{method}");
        }
    }
}
