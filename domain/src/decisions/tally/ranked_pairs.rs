//! Ranked pairs: majorities are locked in, the greatest first, but for those that would close a circle.

use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

use super::pairwise::Pairwise;
use super::papers::{Candidate, Papers};
use super::tie::{BrokenBy, Lot, Tie};

/// A majority of one candidate over another, or a pair of whom as many prefer each, which the lot turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Majority {
    /// Who is preferred.
    pub winner: Candidate,
    /// To whom.
    pub loser: Candidate,
    /// How many papers prefer the winner.
    pub preferring: u64,
    /// How many prefer the loser.
    pub against: u64,
    /// Whether it was locked in; otherwise those before it led from the loser to the winner.
    pub is_locked: bool,
    /// Whether the one before it is as great, so that the lot said which comes first, or as many prefer each, so that it said whose it is.
    pub is_placed_by_lot: bool,
}

/// A count by ranked pairs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RankedPairs {
    /// The candidates in pairs.
    pub pairwise: Pairwise,
    /// Those who stand for election, in the order of the list.
    pub standing: Vec<Candidate>,
    /// The majorities, in the order in which they were looked at.
    pub majorities: Vec<Majority>,
    /// Those whom no locked majority leads to, but for pairs that the lot turned.
    pub unbeaten: Vec<Candidate>,
    /// The winner; `None` where nobody stands.
    pub winner: Option<Candidate>,
    /// The tie among the unbeaten, if there was one.
    pub tie: Option<Tie>,
}

/// Counts by ranked pairs. Majorities are looked at by their margin, the greatest first, and each is locked in unless those locked before
/// lead from its loser to its winner; whoever no locked majority leads to wins. Two of whom as many prefer each are looked at after all
/// majorities, as one of the candidate who was drawn earlier over the other, and are locked in likewise, so that one is left in the end. Of
/// equal margins the one whose winner was drawn earlier comes first, then the one whose loser was drawn later. Papers may rank candidates
/// equal.
///
/// Source: T. N. Tideman, "Independence of Clones as a Criterion for Voting Rules" (*Social Choice and Welfare* 4, 1987). That one ranking of
/// the candidates breaks all ties among pairs is from T. M. Zavist and T. N. Tideman, "Complete Independence of Clones in the Ranked Pairs
/// Rule" (ibid. 6, 1989), where it is drawn from the ballots; here it is the lot. How the ranking orders two equal pairs is told in several
/// ways (M. Schulze, "Tie-Breaking Strategies for Tideman's Ranked Pairs Method", list election-methods, 20 May 2004), and the one here is
/// not said to be theirs.
#[must_use]
pub fn count(papers: &Papers, withdrawn: &[Candidate], lot: &Lot) -> RankedPairs {
    let pairwise = Pairwise::of(papers);
    let all = (0_u16..).take(papers.candidates());
    let standing: Vec<Candidate> = all.filter(|candidate| !withdrawn.contains(candidate)).collect();
    let mut majorities = majorities(&pairwise, &standing, lot);
    let mut reach = Reach::none(papers.candidates());
    // Pairs that the lot turned stand behind all majorities.
    let turned = majorities.partition_point(|majority| majority.preferring > majority.against);
    let (greater, equal) = majorities.split_at_mut(turned);
    reach.lock_all(greater);
    let unbeaten = reach.unbeaten(&standing);
    reach.lock_all(equal);
    let winner = reach.unbeaten(&standing).first().copied();
    let tie = winner.filter(|_| unbeaten.len() > 1);
    let tie = tie.map(|chosen| Tie { between: unbeaten.clone(), chosen, by: BrokenBy::Lot });
    RankedPairs { pairwise, standing, majorities, unbeaten, winner, tie }
}

fn majorities(pairwise: &Pairwise, standing: &[Candidate], lot: &Lot) -> Vec<Majority> {
    let drawn: Vec<usize> = (0_u16..).take(pairwise.candidates()).map(|candidate| lot.place(candidate)).collect();
    let place = |candidate: Candidate| drawn.get(usize::from(candidate)).copied().unwrap_or(usize::MAX);
    let mut majorities = Vec::new();
    for winner in standing {
        for loser in standing {
            let (preferring, against) = (pairwise.preferring(*winner, *loser), pairwise.preferring(*loser, *winner));
            let is_turned = preferring == against && place(*winner) < place(*loser);
            if preferring > against || is_turned {
                let (winner, loser) = (*winner, *loser);
                let unlocked =
                    Majority { winner, loser, preferring, against, is_locked: false, is_placed_by_lot: false };
                majorities.push(unlocked);
            }
        }
    }
    let margin = |majority: &Majority| majority.preferring - majority.against;
    majorities
        .sort_by_key(|majority| (Reverse(margin(majority)), place(majority.winner), Reverse(place(majority.loser))));
    let mut before = None;
    for majority in &mut majorities {
        majority.is_placed_by_lot = margin(majority) == 0 || before == Some(margin(majority));
        before = Some(margin(majority));
    }
    majorities
}

/// Where locked majorities lead.
pub(super) struct Reach {
    size: usize,
    leads: Vec<bool>,
}

impl Reach {
    /// Nowhere yet, among so many candidates.
    pub(super) fn none(size: usize) -> Self {
        Self { size, leads: vec![false; size * size] }
    }

    /// Whether they lead from one candidate to another.
    pub(super) fn leads(&self, one: Candidate, other: Candidate) -> bool {
        self.leads.get(usize::from(one) * self.size + usize::from(other)) == Some(&true)
    }

    /// Looks at majorities in their order and locks in those that close no circle.
    fn lock_all(&mut self, majorities: &mut [Majority]) {
        for majority in majorities {
            majority.is_locked = !self.leads(majority.loser, majority.winner);
            if majority.is_locked {
                self.lock(majority.winner, majority.loser);
            }
        }
    }

    /// Those of several to whom nothing leads from another.
    fn unbeaten(&self, standing: &[Candidate]) -> Vec<Candidate> {
        let is_unbeaten = |candidate: &Candidate| !standing.iter().any(|other| self.leads(*other, *candidate));
        standing.iter().copied().filter(is_unbeaten).collect()
    }

    /// Whatever leads to the winner leads from now on to the loser, and to all that the loser leads to.
    pub(super) fn lock(&mut self, winner: Candidate, loser: Candidate) {
        if self.leads(winner, loser) {
            return;
        }
        let all = || (0_u16..).take(self.size);
        let ends: Vec<Candidate> = all().filter(|end| *end == loser || self.leads(loser, *end)).collect();
        let begins: Vec<Candidate> = all().filter(|begin| *begin == winner || self.leads(*begin, winner)).collect();
        for begin in begins {
            for end in &ends {
                if let Some(cell) = self.leads.get_mut(usize::from(begin) * self.size + usize::from(*end)) {
                    *cell = true;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
