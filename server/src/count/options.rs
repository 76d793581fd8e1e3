//! What `acequia count` is asked.

use clap::Args;

use crate::cli::OutputFormat;

/// What to count, how, and how to print it.
#[derive(Debug, Clone, Args)]
pub struct CountOptions {
    /// Ballot papers as BLT, as JSON {"candidates", "ballots": [[count, […]], …]}, or as the CSV of a decision's page; docs/counting.md
    /// tells the rest.
    #[arg(value_name = "FILE")]
    pub file: std::path::PathBuf,
    /// The method.
    #[arg(long, value_enum)]
    pub method: CountMethod,
    /// How many places there are; it goes before what the file says.
    #[arg(long)]
    pub seats: Option<usize>,
    /// Numbers of candidates who were withdrawn, from 1.
    #[arg(long, value_delimiter = ',', value_name = "NUMBERS")]
    pub withdrawn: Vec<u16>,
    /// The public seed of the lot, which breaks ties that the method leaves and draws by sortition.
    #[arg(long)]
    pub seed: Option<String>,
    /// The most points to one candidate (score), or on a paper (dots).
    #[arg(long)]
    pub most: Option<u64>,
    /// The budget in minor units (equal shares), where the file does not say it.
    #[arg(long)]
    pub budget_minor: Option<u64>,
    /// What a project is worth to those who approve of it (equal shares).
    #[arg(long, value_enum, default_value_t = ProjectWorth::Cost)]
    pub worth: ProjectWorth,
    /// Buy what still fits into what equal shares leave over, the most approved first.
    #[arg(long)]
    pub complete: bool,
    /// How great a majority must be: simple, absolute or qualified.
    #[arg(long, default_value = "simple")]
    pub kind: String,
    /// What it is of: cast, present or eligible.
    #[arg(long, default_value = "cast")]
    pub base: String,
    /// The fraction of a qualified majority.
    #[arg(long, default_value = "2/3")]
    pub threshold: String,
    /// How to print.
    #[arg(long, value_enum, default_value_t = OutputFormat::Table)]
    pub format: OutputFormat,
}

/// A method of counting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum CountMethod {
    /// Yes or no, from sums.
    Majority,
    /// Nobody objects, from sums.
    Consent,
    /// Few enough block or stand aside, from sums.
    Consensus,
    /// Each paper approves of some.
    Approval,
    /// Each paper gives points to each.
    Score,
    /// Each paper places so many dots.
    Dots,
    /// The fewest go until somebody has more than half.
    InstantRunoff,
    /// The strongest paths.
    Schulze,
    /// Majorities locked in, the greatest first.
    RankedPairs,
    /// Single transferable vote as in Scotland.
    StvScotland,
    /// Single transferable vote by Meek's method.
    StvMeek,
    /// A budget by the method of equal shares.
    EqualShares,
    /// By lot, from a public seed.
    Sortition,
}

impl CountMethod {
    /// Its name as it is asked for.
    pub fn name(self) -> String {
        clap::ValueEnum::to_possible_value(&self).map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    /// Whether it counts sums of those for and against.
    pub const fn is_of_sides(self) -> bool {
        matches!(self, Self::Majority | Self::Consent | Self::Consensus)
    }
}

/// What a project is worth to those who approve of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum ProjectWorth {
    /// One, whatever it costs.
    One,
    /// Its cost.
    Cost,
}
