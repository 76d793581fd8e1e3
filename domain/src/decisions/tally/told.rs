//! A count as programs are told it: candidates are numbers from 1, in the order of the list.

use serde_json::{Map, Value, json};

use super::counted::{Count, Counted};
use super::equal_shares::{EqualShares, Exact, Offered, Reason};
use super::lot;
use super::pairwise::Pairwise;
use super::papers::Candidate;
use super::points::Points;
use super::ranked_pairs::RankedPairs;
use super::schulze::Schulze;
use super::stages::{Act, Stage, Stages, decimal};
use super::tie::{BrokenBy, Tie};
use super::transfer::{SubParcel, Transfer};
use super::undecided::Undecided;
use crate::decisions::method::Method;

impl Count {
    /// As [`told`](Self::told), with whoever was withdrawn before, if anybody was, and of a draw with what puts its names in order: the SHA-256
    /// of the seed, a line break and each name, in the order of the list.
    #[must_use]
    pub fn told_by_lot(
        &self,
        method: Method,
        (candidates, withdrawn): (&[String], &[Candidate]),
        undecided: Option<&Undecided>,
        seed: &str,
    ) -> Value {
        let mut value = self.told(method, candidates, undecided);
        if let Some(object) = value.as_object_mut().filter(|_| !withdrawn.is_empty()) {
            object.insert("withdrawn".to_owned(), json!(numbers(withdrawn)));
        }
        if let (Counted::Drawn(_), Some(stage)) = (&self.counted, value.pointer_mut("/stages/0")) {
            let digests: Vec<String> = candidates.iter().map(|name| lot::digest(seed, name)).collect();
            if let Some(stage) = stage.as_object_mut() {
                stage.insert("digests".to_owned(), json!(digests));
            }
        }
        value
    }

    /// The count as an object for programs, with the names of the candidates. Each stage has `votes`, a text for each of them: by pairs how
    /// many others each is preferred to, of a budget how many approve of each, of a draw, which reads no marks, none. Where a tie is left
    /// open, `undecided` says between whom, and chosen is who was before; its stages are told to the end, as a lot would have gone on.
    #[must_use]
    pub fn told(&self, method: Method, candidates: &[String], undecided: Option<&Undecided>) -> Value {
        let mut value = match &self.counted {
            Counted::Stages(stages) => of_stages(stages, method),
            Counted::Schulze(schulze) => of_schulze(schulze),
            Counted::RankedPairs(ranked) => of_ranked_pairs(ranked),
            Counted::Points(points) => of_points(points),
            Counted::EqualShares(shares) => of_equal_shares(shares, candidates.len()),
            Counted::Drawn(drawn) => {
                let votes = vec!["0"; candidates.len()];
                json!({ "elected": numbers(drawn), "stages": [{ "votes": votes }] })
            }
        };
        if let Some(object) = value.as_object_mut() {
            object.insert("method".to_owned(), json!(method.word()));
            if let Some(undecided) = undecided {
                leave_open(object, undecided);
            }
            object.insert("candidates".to_owned(), json!(candidates));
            // A draw reads no paper: the numbers on them are in the seed.
            if method != Method::Sortition {
                object.insert("valid".to_owned(), json!(self.valid));
                object.insert("blank".to_owned(), json!(self.blank));
            }
        }
        value
    }
}

/// Tells no more of whom a count chose than what was decided before a tie that is left open.
fn leave_open(object: &mut Map<String, Value>, undecided: &Undecided) {
    if let Some(elected) = object.get_mut("elected") {
        *elected = json!(numbers(&undecided.decided));
    }
    if let Some(winner) = object.get_mut("winner") {
        *winner = Value::Null;
    }
    object.insert("undecided".to_owned(), json!({ "between": numbers(&undecided.between) }));
}

fn number(candidate: Candidate) -> u32 {
    u32::from(candidate) + 1
}

fn numbers(candidates: &[Candidate]) -> Vec<u32> {
    candidates.iter().map(|candidate| number(*candidate)).collect()
}

pub(super) fn tie(tie: &Tie) -> Value {
    let by = match tie.by {
        BrokenBy::Stage(stage) => json!({ "stage": stage }),
        BrokenBy::Givers => json!("givers"),
        BrokenBy::Supporters => json!("supporters"),
        BrokenBy::Lot => json!("lot"),
    };
    json!({ "between": numbers(&tie.between), "chosen": number(tie.chosen), "by": by })
}

fn of_stages(stages: &Stages, method: Method) -> Value {
    let each: Vec<Value> = (0..).zip(&stages.stages).map(|(place, one)| stage(stages, place, one)).collect();
    match method {
        Method::InstantRunoff => {
            json!({ "winner": stages.elected.first().map(|winner| number(*winner)), "stages": each })
        }
        _ => json!({ "elected": numbers(&stages.elected), "stages": each }),
    }
}

/// What a stage did, and with whom.
pub(super) fn act(act: Act) -> (&'static str, Option<u32>) {
    match act {
        Act::FirstPreferences => ("first_preferences", None),
        Act::Surplus(candidate) => ("surplus", Some(number(candidate))),
        Act::Surpluses => ("surpluses", None),
        Act::Exclusion(candidate) => ("exclusion", Some(number(candidate))),
    }
}

fn stage(stages: &Stages, place: usize, stage: &Stage) -> Value {
    let units = |units: u64| decimal(units, stages.decimals);
    let (act, candidate) = act(stage.act);
    let each = |votes: &[u64]| votes.iter().map(|votes| units(*votes)).collect::<Vec<_>>();
    let mut value = json!({
        "act": act, "candidate": candidate, "votes": each(&stage.votes),
        "not_transferable": units(stage.not_transferable), "quota": stage.quota.map(units),
        "elected": numbers(&stage.elected), "ties": stage.ties.iter().map(tie).collect::<Vec<_>>(),
    });
    if let Some(object) = value.as_object_mut() {
        object.extend(stage.keep.as_ref().map(|keep| ("keep".to_owned(), json!(each(keep)))));
        object.extend(stages.surplus(place).map(|surplus| ("surplus".to_owned(), json!(units(surplus)))));
        object.extend(stage.transfer.as_ref().map(|one| ("transfer".to_owned(), transfer(one, units))));
    }
    value
}

/// What a stage passed on; the papers of a sub-parcel with null for `to` name nobody else who is still in.
fn transfer(transfer: &Transfer, units: impl Fn(u64) -> String) -> Value {
    let sub_parcel = |one: &SubParcel| {
        json!({
            "value": units(one.value), "transfer_value": units(one.transfer_value), "to": one.to.map(number),
            "papers": one.papers, "votes": units(one.votes()),
        })
    };
    json!({
        "from": number(transfer.from), "held": units(transfer.held), "votes": units(transfer.votes),
        "sub_parcels": transfer.sub_parcels.iter().map(sub_parcel).collect::<Vec<_>>(), "lost": units(transfer.lost),
    })
}

fn matrix(pairwise: &Pairwise) -> Vec<Vec<u64>> {
    let all = || (0_u16..).take(pairwise.candidates());
    all().map(|one| all().map(|other| pairwise.preferring(one, other)).collect()).collect()
}

/// How many others each candidate wins against.
fn wins(pairwise: &Pairwise, standing: &[Candidate]) -> Vec<String> {
    pairwise.wins(standing).iter().map(ToString::to_string).collect()
}

fn of_schulze(schulze: &Schulze) -> Value {
    let beaten = schulze.beaten();
    let paths = schulze.paths.iter().map(|(one, other, path)| match path {
        Some(path) => json!({
            "from": number(*one), "to": number(*other), "through": numbers(&path.through),
            "preferring": path.preferring, "against": path.against, "beats": beaten.contains(&(*one, *other)),
        }),
        None => json!({ "from": number(*one), "to": number(*other), "through": null }),
    });
    json!({
        "winner": schulze.winner.map(number), "unbeaten": numbers(&schulze.unbeaten), "tie": schulze.tie.as_ref().map(tie),
        "stages": [{
            "votes": wins(&schulze.pairwise, &schulze.standing), "pairwise": matrix(&schulze.pairwise),
            "paths": paths.collect::<Vec<_>>(),
        }],
    })
}

fn of_ranked_pairs(ranked: &RankedPairs) -> Value {
    let majorities = ranked.majorities.iter().map(|majority| {
        json!({
            "winner": number(majority.winner), "loser": number(majority.loser), "preferring": majority.preferring,
            "against": majority.against, "locked": majority.is_locked, "placed_by_lot": majority.is_placed_by_lot,
        })
    });
    json!({
        "winner": ranked.winner.map(number), "unbeaten": numbers(&ranked.unbeaten), "tie": ranked.tie.as_ref().map(tie),
        "stages": [{
            "votes": wins(&ranked.pairwise, &ranked.standing), "pairwise": matrix(&ranked.pairwise),
            "majorities": majorities.collect::<Vec<_>>(),
        }],
    })
}

fn of_points(points: &Points) -> Value {
    let votes: Vec<String> = points.points.iter().map(ToString::to_string).collect();
    json!({
        "elected": numbers(&points.elected), "ties": points.ties.iter().map(tie).collect::<Vec<_>>(),
        "stages": [{ "votes": votes, "papers": points.givers }],
    })
}

/// An exact amount as a fraction in lowest terms.
fn fraction(exact: &Exact) -> String {
    format!("{}/{}", exact.numer(), exact.denom())
}

fn next(next: &Offered) -> Value {
    json!({ "project": number(next.project), "supporters": next.supporters, "price": fraction(&next.price) })
}

/// How many approve of each project; nothing of one that the count does not tell of, since it was withdrawn, or was not bought in a count
/// that an earlier version kept.
fn supporters(shares: &EqualShares, projects: usize) -> Vec<Option<String>> {
    let mut supporters = vec![None; projects];
    let bought = shares.purchases.iter().map(|bought| (bought.project, bought.supporters));
    let unbought = shares.unbought.iter().map(|unbought| (unbought.project, unbought.supporters));
    for (project, voters) in bought.chain(unbought) {
        if let Some(cell) = supporters.get_mut(usize::from(project)) {
            *cell = Some(voters.to_string());
        }
    }
    supporters
}

fn of_equal_shares(shares: &EqualShares, projects: usize) -> Value {
    let votes = supporters(shares, projects);
    let stages = shares.purchases.iter().map(|purchase| {
        let reason = match &purchase.reason {
            Reason::Shares { price, paid_in_full, gave_all, given } => json!({
                "price": fraction(price), "paid_in_full": paid_in_full, "gave_all": gave_all, "given": fraction(given),
            }),
            Reason::Completion => json!("completion"),
        };
        json!({
            "votes": votes,
            "project": number(purchase.project), "cost_minor": purchase.cost_minor, "supporters": purchase.supporters,
            "without_money": purchase.without_money, "each_minor": shares.each(purchase).as_ref().map(fraction),
            "reason": reason, "tie": purchase.tie.as_ref().map(tie), "left_minor": purchase.left_minor,
            "next": purchase.next.iter().map(next).collect::<Vec<_>>(),
        })
    });
    let unbought = shares.unbought.iter().map(|project| {
        json!({
            "project": number(project.project), "cost_minor": project.cost_minor, "supporters": project.supporters,
            "left_minor": fraction(&project.left),
        })
    });
    let elected: Vec<u32> = shares.purchases.iter().map(|purchase| number(purchase.project)).collect();
    json!({
        "elected": elected, "share_minor": fraction(&shares.share), "rule": shares.rule,
        "stages": stages.collect::<Vec<_>>(), "unbought": unbought.collect::<Vec<_>>(),
    })
}
