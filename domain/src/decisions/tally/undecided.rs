//! What a count decides without a lot: where ties leave places vacant, nothing is chosen from the first step on that only a lot could settle.

use serde::{Deserialize, Serialize};

use super::counted::Counted;
use super::equal_shares::{EqualShares, Purchase, Reason};
use super::papers::Candidate;
use super::points::Points;
use super::ranked_pairs::{Majority, RankedPairs, Reach};
use super::stages::{Act, Stage, Stages};
use super::tie::{BrokenBy, Tie};

/// Where a count stops that no lot may settle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Undecided {
    /// Those who stood equal there, in the order of the list.
    pub between: Vec<Candidate>,
    /// Those who were chosen before, in order.
    pub decided: Vec<Candidate>,
}

/// The first step of a count that only a lot could settle, and who was chosen before it; `None` where none was needed to say who is chosen.
/// A lot that only says in which order some are named who are all chosen, or leave without a vote to pass on, settles nothing. A draw is a
/// lot by its nature, and leaves nothing open.
#[must_use]
pub fn undecided(counted: &Counted) -> Option<Undecided> {
    match counted {
        Counted::Stages(stages) => in_stages(stages),
        Counted::Schulze(schulze) => schulze.tie.as_ref().filter(|tie| is_by_lot(tie)).map(nobody),
        Counted::RankedPairs(ranked) => in_ranked_pairs(ranked),
        Counted::Points(points) => in_points(points),
        Counted::EqualShares(shares) => in_purchases(shares),
        Counted::Drawn(_) => None,
    }
}

fn is_by_lot(tie: &Tie) -> bool {
    tie.by == BrokenBy::Lot
}

fn nobody(tie: &Tie) -> Undecided {
    Undecided { between: tie.between.clone(), decided: Vec::new() }
}

fn are_all_in(some: &[Candidate], all: &[Candidate]) -> bool {
    some.iter().all(|one| all.contains(one))
}

fn in_stages(stages: &Stages) -> Option<Undecided> {
    let mut decided = Vec::new();
    let mut before: Option<&Stage> = None;
    for stage in &stages.stages {
        let says_who = |tie: &&Tie| {
            // They are all elected by this stage: the lot says who is named first.
            let names = are_all_in(&tie.between, &stage.elected);
            is_by_lot(tie) && !names && !leave_without_votes(tie, stage, before, &stages.elected)
        };
        if let Some(tie) = stage.ties.iter().find(says_who) {
            return Some(Undecided { between: tie.between.clone(), decided });
        }
        decided.extend(&stage.elected);
        before = Some(stage);
    }
    None
}

/// Whether a tie is among candidates without a vote, of whom nobody is elected in the end: in whatever order they go, no paper moves. Where
/// the parts that are kept of each vote change meanwhile, as by Meek's method, that cannot be said.
fn leave_without_votes(tie: &Tie, stage: &Stage, before: Option<&Stage>, elected: &[Candidate]) -> bool {
    let without_votes = |one: &Candidate| {
        let votes = before.and_then(|before| before.votes.get(usize::from(*one)));
        votes == Some(&0) && !elected.contains(one)
    };
    matches!(stage.act, Act::Exclusion(_)) && stage.keep.is_none() && tie.between.iter().all(without_votes)
}

/// By ranked pairs the lot matters where of equal majorities some close a circle with the others, or where several are unbeaten, unless
/// somebody is preferred to each of the others: nobody takes that from them. Circles are looked at first, since who is unbeaten may
/// hang on them.
fn in_ranked_pairs(ranked: &RankedPairs) -> Option<Undecided> {
    let tie = ranked.tie.as_ref().filter(|tie| is_by_lot(tie));
    if tie.is_none() && ranked.pairwise.condorcet_winner(&ranked.standing) == ranked.winner {
        return None;
    }
    // No pair that the lot turned leads to whoever is unbeaten, and so they settle nothing.
    let turned = ranked.majorities.partition_point(|one| one.preferring > one.against);
    let mut left = ranked.majorities.get(..turned)?;
    let mut reach = Reach::none(ranked.pairwise.candidates());
    while let [_, rest @ ..] = left {
        let equal = rest.iter().take_while(|one| one.is_placed_by_lot).count() + 1;
        let (group, others) = left.split_at_checked(equal)?;
        if group.len() > 1 && group.iter().any(|one| !one.is_locked && !reach.leads(one.loser, one.winner)) {
            return Some(Undecided { between: named_in(group), decided: Vec::new() });
        }
        for one in group.iter().filter(|one| one.is_locked) {
            reach.lock(one.winner, one.loser);
        }
        left = others;
    }
    tie.map(nobody)
}

/// Everybody whom some majorities are about, in the order of the list.
fn named_in(majorities: &[Majority]) -> Vec<Candidate> {
    let mut named: Vec<Candidate> = majorities.iter().flat_map(|one| [one.winner, one.loser]).collect();
    named.sort_unstable();
    named.dedup();
    named
}

/// By points the lot matters where those who stand equal do not all have a place.
fn in_points(points: &Points) -> Option<Undecided> {
    let says_who = |tie: &&Tie| is_by_lot(tie) && !are_all_in(&tie.between, &points.elected);
    let tie = points.ties.iter().find(says_who)?;
    let decided = points.elected.iter().copied().take_while(|one| *one != tie.chosen).collect();
    Some(Undecided { between: tie.between.clone(), decided })
}

/// What is bought first changes what the others have left, unless it is bought of what is left over and all that stand equal still fit, or
/// [the others cost the same after it](cost_the_same).
fn in_purchases(shares: &EqualShares) -> Option<Undecided> {
    let all: Vec<Candidate> = shares.purchases.iter().map(|purchase| purchase.project).collect();
    for (place, purchase) in shares.purchases.iter().enumerate() {
        let Some(tie) = purchase.tie.as_ref().filter(|tie| is_by_lot(tie)) else { continue };
        let bought_in_any_order = match &purchase.reason {
            Reason::Completion => are_all_in(&tie.between, &all),
            Reason::Shares { .. } => cost_the_same(tie, shares.purchases.get(place..).unwrap_or_default()),
        };
        if !bought_in_any_order {
            let decided = all.iter().copied().take(place).collect();
            return Some(Undecided { between: tie.between.clone(), decided });
        }
    }
    None
}

/// Whether those who stand equal are bought one right after the other, at one price that each of their supporters pays in full. Then each
/// supporter has enough for all of them in whatever order they come, no price among them rises, and everybody has as much left after them.
fn cost_the_same(tie: &Tie, from_it_on: &[Purchase]) -> bool {
    let in_full = |purchase: &Purchase| match &purchase.reason {
        Reason::Shares { price, gave_all: 0, .. } => Some(price.clone()),
        _ => None,
    };
    let Some(price) = from_it_on.first().and_then(in_full) else { return false };
    from_it_on.get(..tie.between.len()).is_some_and(|next| {
        let is_one_of_them =
            |one: &Purchase| tie.between.contains(&one.project) && in_full(one).as_ref() == Some(&price);
        next.iter().all(is_one_of_them)
    })
}

#[cfg(test)]
mod tests;
