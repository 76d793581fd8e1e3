//! What a stage passes on: papers in sub-parcels, by the value that each had and by who comes next on them.

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

impl Transfer {
    /// The votes that each of several candidates got, in the order of the list, those with nothing left out; then those that nobody
    /// got, without what was lost.
    #[must_use]
    pub fn by_candidate(&self) -> Vec<(Option<Candidate>, u64)> {
        let mut sums: Vec<(Option<Candidate>, u64)> = Vec::new();
        for sub_parcel in &self.sub_parcels {
            match sums.iter_mut().find(|(to, _)| *to == sub_parcel.to) {
                Some((_, votes)) => *votes += sub_parcel.votes(),
                None => sums.push((sub_parcel.to, sub_parcel.votes())),
            }
        }
        sums.sort_by_key(|(to, _)| (to.is_none(), *to));
        sums
    }
}

/// Sub-parcels while they grow: sums by value and candidate, made in the pass that moves the papers.
pub(super) struct SubParcels {
    candidates: usize,
    /// Of each value that papers had: what they are worth now, and how many go to each candidate, and behind these to nobody.
    by_value: Vec<(u64, u64, Vec<u64>)>,
    /// Where the last paper was added: papers of one value come one after the other.
    last: usize,
}

impl SubParcels {
    /// None yet, among so many candidates.
    pub(super) fn among(candidates: usize) -> Self {
        Self { candidates, by_value: Vec::new(), last: 0 }
    }

    /// Adds papers that had a value, and have another where they go.
    pub(super) fn add(&mut self, (value, transfer_value): (u64, u64), to: Option<usize>, papers: u64) {
        if self.by_value.get(self.last).is_none_or(|(of, ..)| *of != value) {
            self.last = self.by_value.iter().position(|(of, ..)| *of == value).unwrap_or_else(|| {
                self.by_value.push((value, transfer_value, vec![0; self.candidates + 1]));
                self.by_value.len() - 1
            });
        }
        let sums = self.by_value.get_mut(self.last).map(|(.., sums)| sums);
        if let Some(sum) = sums.and_then(|sums| sums.get_mut(to.unwrap_or(self.candidates))) {
            *sum += papers;
        }
    }

    /// The transfer that they make; `votes` of the `held` ones went on.
    pub(super) fn transfer(mut self, from: Candidate, held: u64, votes: u64) -> Transfer {
        self.by_value.sort_by_key(|(value, ..)| std::cmp::Reverse(*value));
        let candidates = self.candidates;
        let of_value = |(value, transfer_value, sums): (u64, u64, Vec<u64>)| {
            let sums = (0_u16..=u16::MAX).zip(sums).filter(|(_, papers)| *papers > 0);
            sums.map(move |(place, papers)| {
                let to = Some(place).filter(|place| usize::from(*place) < candidates);
                SubParcel { value, transfer_value, to, papers }
            })
        };
        let sub_parcels: Vec<SubParcel> = self.by_value.into_iter().flat_map(of_value).collect();
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
}
