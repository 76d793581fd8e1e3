//! The stages of a count that gives each paper to one candidate at a time: what a person needs to redo it.

use serde::{Deserialize, Serialize};

use super::papers::Candidate;
use super::tie::Tie;
use super::transfer::Transfer;

/// What a stage did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// The first preferences were counted.
    FirstPreferences,
    /// What a candidate had above the quota went on.
    Surplus(Candidate),
    /// What every elected candidate had above the quota went on.
    Surpluses,
    /// A candidate was left out, and their papers went on.
    Exclusion(Candidate),
}

/// A stage. Votes are in the smallest unit that the method counts in (see [`Stages::decimals`]).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stage {
    /// What it did.
    pub act: Act,
    /// The votes of each candidate after it, in the order of the list.
    pub votes: Vec<u64>,
    /// The votes that rest with nobody: their papers name nobody who is still in, or were lost in rounding.
    pub not_transferable: u64,
    /// The quota at this stage; nothing for a method that has none.
    pub quota: Option<u64>,
    /// Those who were elected by it, in order.
    pub elected: Vec<Candidate>,
    /// The ties that were broken to come to it.
    pub ties: Vec<Tie>,
    /// The part of each vote that a candidate keeps, in the unit of votes; only where the method has such parts.
    pub keep: Option<Vec<u64>>,
    /// What went on from one candidate to others; nothing where no papers moved, where each paper is parted anew among all, or in a count that
    /// an earlier version kept.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub transfer: Option<Transfer>,
}

impl Stage {
    /// Those whom it elected below the quota: as many were left as places. None where the method has no quota.
    #[must_use]
    pub fn elected_below_quota(&self) -> Vec<Candidate> {
        let Some(quota) = self.quota else { return Vec::new() };
        let is_below = |one: &Candidate| self.votes.get(usize::from(*one)).is_none_or(|votes| *votes < quota);
        self.elected.iter().copied().filter(is_below).collect()
    }
}

/// A count, stage by stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stages {
    /// How many decimals the smallest unit of votes has.
    pub decimals: u32,
    /// The stages.
    pub stages: Vec<Stage>,
    /// Those who were elected, in order.
    pub elected: Vec<Candidate>,
}

impl Stages {
    /// What those who were elected by then have above the quota after a stage, by its place from 0; only of a method in which each keeps a
    /// part of every vote.
    #[must_use]
    pub fn surplus(&self, place: usize) -> Option<u64> {
        let stage = self.stages.get(place).filter(|stage| stage.keep.is_some())?;
        let quota = stage.quota?;
        let elected = self.stages.iter().take(place + 1).flat_map(|stage| &stage.elected);
        let votes = elected.filter_map(|candidate| stage.votes.get(usize::from(*candidate)));
        Some(votes.map(|votes| votes.saturating_sub(quota)).sum())
    }

    /// Whether each stage that moved papers tells which, as those of earlier versions did not.
    #[must_use]
    pub fn tell_transfers(&self) -> bool {
        let moved = |stage: &Stage| matches!(stage.act, Act::Surplus(_) | Act::Exclusion(_)) && stage.keep.is_none();
        self.stages.iter().all(|stage| !moved(stage) || stage.transfer.is_some())
    }

    /// The same count without what went on from one candidate to others, as earlier versions kept it.
    #[must_use]
    pub fn without_transfers(mut self) -> Self {
        for stage in &mut self.stages {
            stage.transfer = None;
        }
        self
    }
}

/// Votes in units of so many decimals, as people read them: `701.00000`.
#[must_use]
pub fn decimal(units: u64, decimals: u32) -> String {
    if decimals == 0 {
        return units.to_string();
    }
    let one = 10_u64.saturating_pow(decimals).max(1);
    let width = usize::try_from(decimals).unwrap_or(0);
    format!("{}.{:0width$}", units / one, units % one)
}
