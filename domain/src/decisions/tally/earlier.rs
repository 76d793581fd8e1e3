//! Counts as earlier versions made them. What was counted stands, also where a method has since come to break a tie in another way, to
//! record one that it did not, or to tell more: here that is taken back, so that such a count is found again to the letter.

use std::cmp::Reverse;

use super::counted::Counted;
use super::equal_shares::EqualShares;
use super::papers::Candidate;
use super::points::Points;
use super::ranked_pairs::RankedPairs;
use super::stages::{Act, Stages};
use super::tie::{BrokenBy, Lot, Tie};

impl Counted {
    /// The count as versions made it that recorded of ties only those which fell to the lot or to an earlier stage. `lot` is that of
    /// the count.
    #[must_use]
    pub fn as_before(self, lot: &Lot) -> Self {
        match self {
            Self::Stages(stages) => Self::Stages(of_stages(stages)),
            Self::RankedPairs(ranked) => Self::RankedPairs(Box::new(of_ranked_pairs(*ranked, lot))),
            Self::Points(points) => Self::Points(of_points(points)),
            Self::EqualShares(shares) => Self::EqualShares(of_equal_shares(shares)),
            Self::Schulze(_) | Self::Drawn(_) => self,
        }
    }
}

/// By Meek's method those with equal votes at a stage stood in the order of the list, and nothing said so.
fn of_stages(mut stages: Stages) -> Stages {
    if stages.stages.iter().any(|stage| stage.keep.is_none()) {
        return stages;
    }
    for stage in &mut stages.stages {
        let votes = &stage.votes;
        let of = |candidate: Candidate| votes.get(usize::from(candidate)).copied().unwrap_or(0);
        stage.elected.sort_by_key(|candidate| (Reverse(of(*candidate)), *candidate));
        let act = stage.act;
        stage.ties.retain(|tie| Act::Exclusion(tie.chosen) == act);
    }
    stages.elected = stages.stages.iter().flat_map(|stage| stage.elected.iter().copied()).collect();
    stages
}

/// Pairs of whom as many prefer each were not looked at, and the lot said at once who of the unbeaten wins.
fn of_ranked_pairs(mut ranked: RankedPairs, lot: &Lot) -> RankedPairs {
    ranked.majorities.retain(|majority| majority.preferring > majority.against);
    let winner = lot.first(&ranked.unbeaten);
    let tie = winner.filter(|_| ranked.unbeaten.len() > 1);
    let tie = tie.map(|chosen| Tie { between: ranked.unbeaten.clone(), chosen, by: BrokenBy::Lot });
    RankedPairs { winner, tie, ..ranked }
}

fn of_points(mut points: Points) -> Points {
    points.ties.retain(|tie| tie.by != BrokenBy::Givers);
    points
}

fn of_equal_shares(mut shares: EqualShares) -> EqualShares {
    for purchase in &mut shares.purchases {
        purchase.tie = purchase.tie.take().filter(|tie| tie.by != BrokenBy::Supporters);
        purchase.without_money = None;
        purchase.next.clear();
    }
    EqualShares { rule: None, unbought: Vec::new(), ..shares }
}

#[cfg(test)]
mod tests;
