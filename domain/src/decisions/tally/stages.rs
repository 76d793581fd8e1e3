//! The stages of a count that gives each paper to one candidate at a time: what a person needs to redo it.

use serde::{Deserialize, Serialize};

use super::papers::Candidate;
use super::tie::Tie;

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
