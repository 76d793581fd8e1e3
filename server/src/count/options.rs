//! What `acequia count` is asked.

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use domain::decisions::count::Choice;
use domain::decisions::method::Method;
use domain::decisions::tally::counted::Terms;
use domain::decisions::tally::equal_shares::{Completion, Worth};
use domain::decisions::ties::Ties;

use crate::cli::OutputFormat;

/// What to count, how, and how to print it.
#[derive(Debug, Clone, Args)]
pub struct CountOptions {
    /// Ballot papers as BLT, as JSON {"candidates", "ballots": [[count, […]], …]}, or as the CSV of a decision's page; docs/counting.md
    /// tells the rest. `-` reads standard input.
    #[arg(value_name = "FILE")]
    pub file: std::path::PathBuf,
    /// The method.
    #[arg(long, value_parser = methods())]
    pub method: Method,
    /// How many places there are; it goes before what the file says.
    #[arg(long)]
    pub seats: Option<usize>,
    /// Numbers of candidates who were withdrawn, from 1.
    #[arg(long, value_delimiter = ',', value_name = "NUMBERS")]
    pub withdrawn: Vec<u16>,
    /// Let places, or the only one, also go to candidates whom no paper names, by lot where several are left.
    #[arg(long)]
    pub fill: bool,
    /// The public seed of the lot, which breaks ties that the method leaves and draws by sortition.
    #[arg(long)]
    pub seed: Option<String>,
    /// What becomes of a tie that the method leaves: the lot settles it, or nothing is chosen from there on; the lot if unsaid.
    #[arg(long, value_parser = ties())]
    pub ties: Option<Ties>,
    /// The most points to one candidate (score), or on a paper (dots).
    #[arg(long)]
    pub most: Option<u64>,
    /// The budget in minor units (equal shares), where the file does not say it.
    #[arg(long)]
    pub budget_minor: Option<u64>,
    /// What a project is worth to those who approve of it (equal shares); its cost if unsaid.
    #[arg(long, value_enum)]
    pub worth: Option<ProjectWorth>,
    /// Buy what still fits into what equal shares leave over, the most approved first.
    #[arg(long)]
    pub complete: bool,
    /// How great a majority must be: simple, absolute or qualified; simple if unsaid.
    #[arg(long)]
    pub kind: Option<String>,
    /// What it is of: cast (for and against), all_cast, present or eligible; cast if unsaid.
    #[arg(long)]
    pub base: Option<String>,
    /// The fraction of a qualified majority; 2/3 if unsaid.
    #[arg(long)]
    pub threshold: Option<String>,
    /// How many votes must be cast (majority, consent, consensus), where the file does not say it.
    #[arg(long, value_parser = clap::value_parser!(i64).range(0..=i64::from(u32::MAX)))]
    pub quorum: Option<i64>,
    /// What the quorum counts: votes, persons, or the votes of those present in a meeting (present); votes if unsaid.
    #[arg(long)]
    pub quorum_of: Option<String>,
    /// How many persons voted, where the quorum counts them and the file does not say it.
    #[arg(long, value_parser = clap::value_parser!(i64).range(0..=i64::from(u32::MAX)))]
    pub voted: Option<i64>,
    /// Whether as many persons voted as the quorum asks, where it is not told how many did.
    #[arg(long, conflicts_with = "voted")]
    pub quorum_met: Option<bool>,
    /// How many votes were present in a meeting, cast or not (majority, consent, consensus), where the file does not say who was silent.
    #[arg(long, value_parser = clap::value_parser!(i64).range(0..=i64::from(u32::MAX)))]
    pub present: Option<i64>,
    /// How many votes of a class were present, where each class must reach the majority: CLASS=VOTES, once for each.
    #[arg(long, value_name = "CLASS=VOTES", value_parser = of_class)]
    pub present_of: Vec<(String, i64)>,
    /// How many votes are on the roll (majority), where the file does not say it.
    #[arg(long, value_parser = clap::value_parser!(i64).range(0..=i64::from(u32::MAX)))]
    pub eligible: Option<i64>,
    /// How many votes of a class are on the roll, where each class must reach the majority: CLASS=VOTES, once for each.
    #[arg(long, value_name = "CLASS=VOTES", value_parser = of_class)]
    pub eligible_of: Vec<(String, i64)>,
    /// What the chair of the meeting voted (yes, no, abstain), where the rules let that decide a simple majority that stands equal.
    #[arg(long, value_parser = choices())]
    pub casting_vote: Option<Choice>,
    /// The most who may stand aside (consensus), where the file does not say it; no limit without.
    #[arg(long)]
    pub stand_asides_max: Option<u64>,
    /// The most who may block (consensus), where the file does not say it.
    #[arg(long)]
    pub objections_max: Option<u64>,
    /// Count as the first released versions did, where the page of a decision that one of them counted says so.
    #[arg(long)]
    pub as_before: bool,
    /// How to print.
    #[arg(long, value_enum, default_value_t = OutputFormat::Table)]
    pub format: OutputFormat,
}

/// Methods by their words on the command line.
fn methods() -> impl TypedValueParser<Value = Method> {
    let words: Vec<String> = Method::ALL.iter().map(|method| method.word()).collect();
    PossibleValuesParser::new(words).try_map(|word| word.replace('-', "_").parse::<Method>().map_err(|error| error.key))
}

/// What can become of a tie, by its word.
fn ties() -> impl TypedValueParser<Value = Ties> {
    let words: Vec<&str> = Ties::ALL.iter().map(|ties| ties.as_str()).collect();
    PossibleValuesParser::new(words).try_map(|word| word.parse::<Ties>().map_err(|error| error.key))
}

/// What somebody can vote for or against, by its word.
fn choices() -> impl TypedValueParser<Value = Choice> {
    let words: Vec<&str> = Choice::ALL.iter().map(|choice| choice.as_str()).collect();
    PossibleValuesParser::new(words).try_map(|word| word.parse::<Choice>().map_err(|error| error.key))
}

/// A class with the votes that it has on the roll.
fn of_class(text: &str) -> Result<(String, i64), String> {
    let read = || {
        let (class, votes) = text.rsplit_once('=')?;
        let votes = votes.parse().ok().filter(|votes| (0..=i64::from(u32::MAX)).contains(votes))?;
        Some((class.to_owned(), votes))
    };
    read().ok_or_else(|| "a class and its votes on the roll look like workers=12".to_owned())
}

/// What a project is worth to those who approve of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum ProjectWorth {
    /// One, whatever it costs.
    One,
    /// Its cost.
    Cost,
}

impl CountOptions {
    /// By what the papers are counted.
    pub fn terms(&self) -> Terms {
        Terms {
            method: self.method,
            seats: self.seats,
            seed: self.seed.clone(),
            points_max: self.most,
            budget_minor: self.budget_minor,
            worth: match self.worth {
                Some(ProjectWorth::One) => Worth::One,
                Some(ProjectWorth::Cost) | None => Worth::Cost,
            },
            completion: if self.complete { Completion::MostApproved } else { Completion::Nothing },
            fills: self.fill,
        }
    }
}
