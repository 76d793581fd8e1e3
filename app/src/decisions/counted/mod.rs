//! Counts in tables and charts, each made from the count itself.

pub(super) mod chart;
mod exact;
pub(super) mod pairwise;
pub(super) mod points;
mod purchase_rounds;
pub(super) mod purchases;
pub(super) mod stages;
mod transfers;

use domain::decisions::choosing::Choosing;
use domain::decisions::tally::papers::Candidate;
use domain::decisions::tally::ranked_pairs::RankedPairs;
use domain::decisions::tally::tie::{BrokenBy, Tie};
use domain::decisions::ties::Ties;
use leptos::prelude::*;

use crate::i18n;
use crate::t;

/// What the options of a decision are called.
pub(super) struct Names<'a> {
    choosing: &'a Choosing,
    ties: Ties,
}

impl<'a> Names<'a> {
    /// The names of a decision's options, and what becomes of their ties.
    pub(super) fn of(choosing: &'a Choosing, ties: Ties) -> Self {
        Self { choosing, ties }
    }

    /// The name of an option by its place.
    pub(super) fn name(&self, candidate: Candidate) -> String {
        self.choosing.options.get(usize::from(candidate)).map(|option| option.name.clone()).unwrap_or_default()
    }

    /// Every option by its place, in order.
    pub(super) fn all(&self) -> impl Iterator<Item = (Candidate, String)> + '_ {
        (0..).zip(self.choosing.options.iter().map(|option| option.name.clone()))
    }

    /// Several names, one after the other; in quotation marks where one holds a comma.
    pub(super) fn list(&self, candidates: &[Candidate]) -> String {
        i18n::names(&candidates.iter().map(|candidate| self.name(*candidate)).collect::<Vec<_>>())
    }

    /// How ties were broken, a sentence each.
    pub(super) fn ties<'t>(&self, ties: impl IntoIterator<Item = &'t Tie>) -> AnyView {
        let sentence = |tie: &Tie| {
            let (between, chosen) = (self.list(&tie.between), self.name(tie.chosen));
            let words = match tie.by {
                BrokenBy::Stage(stage) => t!("tie-stage", between = between, chosen = chosen, stage = stage),
                BrokenBy::Givers => t!("tie-givers", between = between, chosen = chosen),
                BrokenBy::Supporters => t!("tie-supporters", between = between, chosen = chosen),
                BrokenBy::Lot if self.ties == Ties::Vacant => {
                    t!("tie-lot-vacant", between = between, chosen = chosen)
                }
                BrokenBy::Lot => t!("tie-lot", between = between, chosen = chosen),
            };
            view! { <p class="meta">{words}</p> }
        };
        ties.into_iter().map(sentence).collect_view().into_any()
    }

    /// How a tie of ranked pairs was broken: by the order that the lot gave to pairs of whom as many prefer each, or, in a count of an
    /// earlier version, which did not look at these, by the lot at once.
    pub(super) fn pairs_tie(&self, ranked: &RankedPairs) -> AnyView {
        let looked_at = ranked.majorities.last().is_some_and(|last| last.preferring == last.against);
        let Some(tie) = ranked.tie.as_ref().filter(|tie| looked_at && tie.by == BrokenBy::Lot) else {
            return self.ties(&ranked.tie);
        };
        let (between, chosen) = (self.list(&tie.between), self.name(tie.chosen));
        let words = match self.ties {
            Ties::Lot => t!("tie-pairs", between = between, chosen = chosen),
            Ties::Vacant => t!("tie-pairs-vacant", between = between, chosen = chosen),
        };
        view! { <p class="meta">{words}</p> }.into_any()
    }
}
