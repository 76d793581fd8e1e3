//! Majority, consent and consensus, from sums: `{"yes": 9, "no": 4, "abstain": 1, "eligible": 20}`, by class where there are classes, or
//! from a table of ballots.

use std::collections::BTreeMap;

use domain::decisions::method::Method;
use domain::decisions::quorum::QuorumOf;
use domain::decisions::tally::consent::{self, Missing, Said};
use domain::decisions::tally::counted::Uncountable;
use domain::decisions::tally::file::{self, read_table, sides};
use domain::decisions::tally::majority::{self, Asked, Base, Kind, Outcome, Votes};
use domain::rules::fraction::Fraction;
use domain::validation::Refusal;
use serde::Deserialize;

use super::CountOptions;

#[derive(Debug, Default, Deserialize)]
struct MajorityFile {
    #[serde(flatten)]
    votes: VotesRead,
    /// The least number of votes that must be cast.
    quorum: Option<i64>,
    /// Persons who voted.
    voted: Option<i64>,
    #[serde(default)]
    classes: BTreeMap<String, VotesRead>,
}

#[derive(Debug, Clone, Copy, Default, Deserialize)]
struct VotesRead {
    #[serde(default)]
    yes: i64,
    #[serde(default)]
    no: i64,
    #[serde(default)]
    abstain: i64,
    #[serde(default)]
    silent: i64,
    eligible: Option<i64>,
}

#[derive(Debug, Deserialize)]
struct ConsentFile {
    #[serde(default)]
    agree: u64,
    #[serde(default)]
    stand_aside: u64,
    #[serde(default)]
    object: u64,
    quorum: Option<u64>,
    /// Persons who voted.
    voted: Option<i64>,
    stand_aside_max: Option<u64>,
    object_max: Option<u64>,
}

impl MajorityFile {
    /// What a table of ballots sums up to; the roll's votes are among the options.
    fn of(sides: file::Sides, options: &CountOptions) -> Self {
        // Whoever was present and is in no ballot was silent.
        let read = |Votes { yes, no, abstain, .. }: Votes, present: Option<i64>| {
            let silent = present.map_or(0, |present| (present - yes - no - abstain).max(0));
            VotesRead { yes, no, abstain, silent, eligible: None }
        };
        let present_of =
            |class: &str| options.present_of.iter().find(|(name, _)| name == class).map(|(_, votes)| *votes);
        // A class that is on the roll and of which nobody voted has no columns.
        let silent = options.eligible_of.iter().map(|(class, _)| (class.clone(), Votes::default()));
        let known: Vec<_> = sides.classes.iter().map(|(class, _)| class.clone()).collect();
        let silent = silent.filter(|(class, _)| !known.contains(class));
        let classes = sides.classes.iter().cloned().chain(silent).map(|(class, votes)| {
            let present = present_of(&class);
            (class, read(votes, present))
        });
        Self { votes: read(sides.all, options.present), quorum: None, voted: None, classes: classes.collect() }
    }
}

impl ConsentFile {
    /// What a table of ballots sums up to.
    fn of(votes: Votes) -> Self {
        let unsigned = |votes: i64| u64::try_from(votes).unwrap_or(0);
        let (agree, stand_aside, object) = (unsigned(votes.yes), unsigned(votes.abstain), unsigned(votes.no));
        Self { agree, stand_aside, object, quorum: None, voted: None, stand_aside_max: None, object_max: None }
    }
}

/// How a vote of sides came out.
pub(super) enum Sides {
    Majority {
        votes: Votes,
        quorum: i64,
        /// The persons who voted, where the quorum counts them.
        voted: Option<i64>,
        outcome: Outcome,
        classes: Vec<(String, Votes, Outcome)>,
        passed: bool,
    },
    Consent {
        said: Said,
        missing: Vec<Missing>,
    },
}

impl Sides {
    pub fn passed(&self) -> bool {
        match self {
            Self::Majority { passed, .. } => *passed,
            Self::Consent { missing, .. } => missing.is_empty(),
        }
    }
}

fn cast(votes: Votes) -> i64 {
    votes.yes + votes.no + votes.abstain
}

/// Numbers so great that their sum is none are refused with those below zero.
fn checked(read: VotesRead, eligible: Option<i64>) -> Result<Votes, Refusal> {
    let VotesRead { yes, no, abstain, silent, .. } = read;
    let eligible = read.eligible.or(eligible).unwrap_or(0);
    let most = i64::from(u32::MAX);
    if [yes, no, abstain, silent, eligible].iter().all(|votes| (0..=most).contains(votes)) {
        Ok(Votes { yes, no, abstain, silent, eligible })
    } else {
        Err(Refusal::new("error-tally-sums").with("most", most))
    }
}

fn unreadable(error: &serde_json::Error) -> Refusal {
    Refusal::new("error-tally-json").with("column", error.column())
}

/// Counts the sums of a file; those of a table are made of its ballots.
pub(super) fn count(text: &str, options: &CountOptions) -> Result<Sides, Uncountable> {
    let text = text.trim_start_matches('\u{feff}');
    let is_table = super::is_table(&options.file, text);
    if options.method == Method::Majority {
        let file = if is_table {
            MajorityFile::of(sides(&read_table(text)?)?, options)
        } else {
            serde_json::from_str(text).map_err(|error| unreadable(&error))?
        };
        return Ok(by_majority(&file, options)?);
    }
    let file: ConsentFile = if is_table {
        ConsentFile::of(sides(&read_table(text)?)?.all)
    } else {
        serde_json::from_str(text).map_err(|error| unreadable(&error))?
    };
    let most = u64::from(u32::MAX);
    let ConsentFile { agree, stand_aside, object, quorum, voted, stand_aside_max, object_max } = file;
    if [agree, stand_aside, object].iter().any(|said| *said > most) {
        return Err(Refusal::new("error-tally-sums").with("most", i64::from(u32::MAX)).into());
    }
    let quorum = quorum.or_else(|| options.quorum.and_then(|votes| u64::try_from(votes).ok())).unwrap_or(0);
    let stand_aside_max = stand_aside_max.or(options.stand_asides_max);
    let object_max = object_max.or(options.objections_max).unwrap_or(0);
    // A quorum of persons is looked at here: what was said is counted in votes.
    let persons = persons(voted, options)?;
    let present = present(options)?;
    let of_votes = if persons.is_some() || present.is_some() { 0 } else { quorum };
    let asked = match options.method {
        Method::Consent => consent::Asked::consent(of_votes),
        _ => consent::Asked::consensus(of_votes, stand_aside_max, object_max),
    };
    let said = Said { agree, stand_aside, object };
    let mut missing = consent::missing(said, asked);
    let counted = persons.or(present);
    if counted.is_some_and(|took_part| u64::try_from(took_part).unwrap_or(0) < quorum)
        && !missing.contains(&Missing::Quorum)
    {
        missing.push(Missing::Quorum);
    }
    Ok(Sides::Consent { said, missing })
}

/// The persons who voted, where the quorum counts them; of nobody else is it asked.
fn persons(voted: Option<i64>, options: &CountOptions) -> Result<Option<i64>, Refusal> {
    let of: QuorumOf = options.quorum_of.parse().map_err(|_| Refusal::new("error-choice"))?;
    match (of, voted.or(options.voted)) {
        (QuorumOf::Votes | QuorumOf::Present, _) => Ok(None),
        (QuorumOf::Persons, Some(voted)) => Ok(Some(voted)),
        (QuorumOf::Persons, None) => Err(Refusal::new("error-tally-voted")),
    }
}

/// The votes of those present, where the quorum counts them.
fn present(options: &CountOptions) -> Result<Option<i64>, Refusal> {
    if options.quorum_of != QuorumOf::Present.as_str() {
        return Ok(None);
    }
    options.present.map(Some).ok_or_else(|| Refusal::new("error-tally-present"))
}

/// The votes of a class on the roll, where the file does not say them: by the options, or at least what it cast.
fn on_roll(class: &str, votes: &VotesRead, options: &CountOptions, base: Base) -> Result<i64, Refusal> {
    let named = options.eligible_of.iter().find(|(name, _)| name == class).map(|(_, votes)| *votes);
    if votes.eligible.or(named).is_none() && base == Base::Eligible {
        return Err(Refusal::new("error-tally-class-roll").with("class", class));
    }
    let cast = votes.yes.saturating_add(votes.no).saturating_add(votes.abstain).saturating_add(votes.silent);
    Ok(named.unwrap_or(0).max(cast))
}

fn by_majority(file: &MajorityFile, options: &CountOptions) -> Result<Sides, Refusal> {
    let choice = |_| Refusal::new("error-choice");
    let kind: Kind = options.kind.parse().map_err(choice)?;
    let base: Base = options.base.parse().map_err(choice)?;
    let asked = Asked { kind, base, threshold: Fraction::parse(&options.threshold)? };
    let votes = checked(file.votes, options.eligible)?;
    let outcome = majority::count(votes, asked);
    let classes: Vec<(String, Votes)> = file
        .classes
        .iter()
        .map(|(class, votes)| Ok((class.clone(), checked(*votes, Some(on_roll(class, votes, options, base)?))?)))
        .collect::<Result<_, Refusal>>()?;
    let (outcomes, all) = majority::concurrent(&classes, asked);
    let quorum = file.quorum.or(options.quorum).unwrap_or(0);
    let voted = persons(file.voted, options)?;
    let took_part = present(options)?.or(voted).unwrap_or_else(|| cast(votes));
    let quorate = took_part >= quorum && cast(votes) > 0;
    let passed = quorate && outcome.reached && (classes.is_empty() || all);
    let of_class = |class: &str| classes.iter().find(|(name, _)| name == class).map(|(_, votes)| *votes);
    let classes = outcomes
        .into_iter()
        .map(|(class, outcome)| {
            let votes = of_class(&class).unwrap_or_default();
            (class, votes, outcome)
        })
        .collect();
    Ok(Sides::Majority { votes, quorum, voted, outcome, classes, passed })
}
