//! What a stage passes on: papers in sub-parcels, by the value that each had and by who comes next on them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::papers::Candidate;

/// Papers of one value that go to one candidate, or to nobody.
///
/// Source of the word: The Scottish Local Government Elections Order 2011 (SSI 2011/399), Schedule 1, rules 48 and 50.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubParcel {
    /// What each paper was worth to whoever it leaves, in the unit of votes (see [`Stages::decimals`](super::stages::Stages::decimals)).
    pub value: u64,
    /// What each is worth from here on.
    pub transfer_value: u64,
    /// Who comes next; nothing where the papers name nobody else who is still in.
    pub to: Option<Candidate>,
    /// How many papers there are.
    pub papers: u64,
}

/// What a stage passed on of one candidate. Its votes are those of the sub-parcels and what was lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transfer {
    /// Whose papers they were.
    pub from: Candidate,
    /// The votes that this candidate had before.
    pub held: u64,
    /// Those of them that went on: the surplus, or all.
    pub votes: u64,
    /// The papers: the greatest value first, then in the order of the list, those that go to nobody last.
    pub sub_parcels: Vec<SubParcel>,
    /// The votes that were lost, since transfer values are truncated.
    pub lost: u64,
}

impl SubParcel {
    /// The votes that the papers take on.
    #[must_use]
    pub const fn votes(&self) -> u64 {
        self.transfer_value.saturating_mul(self.papers)
    }
}

/// What one candidate received of a transfer, or nobody, whatever the values of the papers were.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Received {
    /// Who; nothing where the papers name nobody else who is still in.
    pub to: Option<Candidate>,
    /// How many papers.
    pub papers: u64,
    /// The votes that they took on, in the unit of votes.
    pub votes: u64,
}

impl Transfer {
    /// The sub-parcels summed up by who received them, in the order of the list; those that went to nobody last.
    #[must_use]
    pub fn by_recipient(&self) -> Vec<Received> {
        let mut sums: BTreeMap<(bool, Option<Candidate>), Received> = BTreeMap::new();
        for one in &self.sub_parcels {
            let none = Received { to: one.to, papers: 0, votes: 0 };
            let sum = sums.entry((one.to.is_none(), one.to)).or_insert(none);
            sum.papers += one.papers;
            sum.votes = sum.votes.saturating_add(one.votes());
        }
        sums.into_values().collect()
    }

    /// The votes that each of several candidates got, in the order of the list, those with nothing left out; then those that nobody
    /// got, without what was lost.
    #[must_use]
    pub fn by_candidate(&self) -> Vec<(Option<Candidate>, u64)> {
        let by_recipient = self.by_recipient().into_iter();
        by_recipient.map(|received| (received.to, received.votes)).collect()
    }
}

/// Sub-parcels while they grow: sums by value and candidate, made in the pass that moves the papers. Those of one value come one after the
/// other, and are summed in one row before they are sorted in.
pub(super) struct SubParcels {
    candidates: usize,
    /// What the papers of the row had, and are worth now.
    values: (u64, u64),
    /// How many of them go to each candidate, and behind these to nobody.
    row: Vec<u64>,
    /// To whom some of them go.
    filled: Vec<usize>,
    /// What papers are worth now and how many there are, by the value that they had, the greatest first, and by who comes next.
    sorted: BTreeMap<(Reverse<u64>, usize), (u64, u64)>,
}

impl SubParcels {
    /// None yet, among so many candidates.
    pub(super) fn among(candidates: usize) -> Self {
        Self { candidates, values: (0, 0), row: vec![0; candidates + 1], filled: Vec::new(), sorted: BTreeMap::new() }
    }

    /// Adds papers that had a value, and have another where they go.
    pub(super) fn add(&mut self, values: (u64, u64), to: Option<usize>, papers: u64) {
        if self.values != values {
            self.sort_in();
            self.values = values;
        }
        let place = to.unwrap_or(self.candidates);
        if let Some(sum) = self.row.get_mut(place).filter(|_| papers > 0) {
            if *sum == 0 {
                self.filled.push(place);
            }
            *sum += papers;
        }
    }

    /// Sorts the row in, and empties it.
    fn sort_in(&mut self) {
        let (value, transfer_value) = self.values;
        for place in self.filled.drain(..) {
            let papers = self.row.get_mut(place).map(std::mem::take).unwrap_or_default();
            self.sorted.entry((Reverse(value), place)).or_insert((transfer_value, 0)).1 += papers;
        }
    }

    /// The transfer that they make; `votes` of the `held` ones went on.
    pub(super) fn transfer(mut self, from: Candidate, held: u64, votes: u64) -> Transfer {
        self.sort_in();
        let candidates = self.candidates;
        let sub_parcel = |((Reverse(value), place), (transfer_value, papers)): ((Reverse<u64>, usize), (u64, u64))| {
            let to = Candidate::try_from(place).ok().filter(|_| place < candidates);
            SubParcel { value, transfer_value, to, papers }
        };
        let sub_parcels: Vec<SubParcel> = self.sorted.into_iter().map(sub_parcel).collect();
        let taken: u64 = sub_parcels.iter().map(SubParcel::votes).sum();
        Transfer { from, held, votes, sub_parcels, lost: votes.saturating_sub(taken) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_of_one_value_for_one_candidate_are_one_sub_parcel() {
        let mut growing = SubParcels::among(3);
        growing.add((50, 5), Some(2), 1);
        growing.add((100, 10), Some(1), 3);
        growing.add((50, 5), Some(2), 2);
        growing.add((100, 10), None, 1);
        growing.add((100, 10), Some(0), 1);
        let transfer = growing.transfer(2, 650, 70);
        let found: Vec<_> =
            transfer.sub_parcels.iter().map(|one| (one.value, one.to, one.papers, one.votes())).collect();
        assert_eq!(found, [(100, Some(0), 1, 10), (100, Some(1), 3, 30), (100, None, 1, 10), (50, Some(2), 3, 15)]);
        assert_eq!(transfer.lost, 5);
        assert_eq!(transfer.by_candidate(), [(Some(0), 10), (Some(1), 30), (Some(2), 15), (None, 10)]);
    }

    #[test]
    fn recipients_are_summed_over_all_values() {
        let mut growing = SubParcels::among(2);
        for (value, to, papers) in [(9, Some(1), 1), (7, None, 2), (9, Some(1), 1), (7, Some(1), 4), (8, Some(0), 0)] {
            growing.add((value, value), to, papers);
        }
        let transfer = growing.transfer(0, 60, 60);
        assert_eq!(transfer.sub_parcels.len(), 3, "one for each value and recipient with papers");
        let received = |to, papers, votes| Received { to, papers, votes };
        assert_eq!(transfer.by_recipient(), [received(Some(1), 6, 46), received(None, 2, 14)]);
    }
}
