//! Papers counted by any of the methods that choose among options.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::equal_shares::{self, Budget, Completion, EqualShares, Worth};
use super::file::{Fault, PAPERS_MAX, Paper, VoteFile};
use super::papers::{CANDIDATES_MAX, Candidate, Fold, Papers, RankingError};
use super::points::{self, Limits, Points, PointsError, PointsPaper};
use super::ranked_pairs::{self, RankedPairs};
use super::schulze::{self, Schulze};
use super::stages::Stages;
use super::tie::{BrokenBy, Lot, Tie};
use super::unnamed::taken_out;
use super::{lot, meek, runoff, scottish};
use crate::decisions::method::Method;
use crate::validation::Refusal;

/// By what papers are counted, beside what stands in their file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// The method.
    pub method: Method,
    /// How many places there are; nothing for one, or for what the file says.
    pub seats: Option<usize>,
    /// The public seed of the lot, which breaks ties that the method leaves; a draw cannot do without.
    pub seed: Option<String>,
    /// The most points to one candidate (score), or on a paper (dots).
    pub points_max: Option<u64>,
    /// The budget in minor units (equal shares), where the file does not say it.
    pub budget_minor: Option<u64>,
    /// What a project is worth to those who approve of it (equal shares).
    pub worth: Worth,
    /// What becomes of what equal shares leave over.
    pub completion: Completion,
    /// Whether places, or the only one, also go to whom no paper names: versions before this was a choice counted so.
    pub fills: bool,
}

impl Terms {
    /// The terms of a method that needs no more than its name.
    #[must_use]
    pub fn of(method: Method) -> Self {
        Self {
            method,
            seats: None,
            seed: None,
            points_max: None,
            budget_minor: None,
            worth: Worth::Cost,
            completion: Completion::Nothing,
            fills: false,
        }
    }
}

/// What a count came to, with every figure that explains it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// Of methods that move papers.
    Stages(Stages),
    /// Schulze's method.
    Schulze(Box<Schulze>),
    /// Ranked pairs.
    RankedPairs(Box<RankedPairs>),
    /// Approval, scores, dots.
    Points(Points),
    /// A budget.
    EqualShares(EqualShares),
    /// A draw by lot, in its order.
    Drawn(Vec<Candidate>),
}

/// A count of papers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// Papers that say something which the method counts.
    pub valid: u64,
    /// Papers that say nothing.
    pub blank: u64,
    /// What it came to.
    pub counted: Counted,
}

/// Why papers cannot be counted: what is wrong, and in which line of their file where it is about one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uncountable {
    /// The line, from 1.
    pub line: Option<usize>,
    /// What is wrong.
    pub refusal: Refusal,
}

impl From<Fault> for Uncountable {
    fn from(fault: Fault) -> Self {
        Self { line: Some(fault.line), refusal: fault.refusal }
    }
}
impl From<Refusal> for Uncountable {
    fn from(refusal: Refusal) -> Self {
        Self { line: None, refusal }
    }
}

impl Counted {
    /// The same count without what stages passed on, as earlier versions kept it; nothing where it tells of no such thing.
    #[must_use]
    pub fn without_transfers(&self) -> Option<Self> {
        match self {
            Self::Stages(stages) => Some(Self::Stages(stages.clone().without_transfers())),
            _ => None,
        }
    }

    /// Whether it tells all that a count of today tells, as far as that is seen without counting.
    #[must_use]
    pub fn tells_all(&self) -> bool {
        match self {
            Self::Stages(stages) => stages.tell_transfers(),
            Self::EqualShares(shares) => shares.rule.is_some(),
            Self::Schulze(_) | Self::RankedPairs(_) | Self::Points(_) | Self::Drawn(_) => true,
        }
    }

    /// Whether a lot had a part in it: it is a draw, or a tie, or the order of equal majorities, was left to the lot.
    #[must_use]
    pub fn is_by_lot(&self) -> bool {
        let by_lot = |tie: &Tie| tie.by == BrokenBy::Lot;
        match self {
            Self::Stages(stages) => stages.stages.iter().flat_map(|stage| &stage.ties).any(by_lot),
            Self::Schulze(schulze) => schulze.tie.as_ref().is_some_and(by_lot),
            Self::RankedPairs(ranked) => {
                ranked.tie.as_ref().is_some_and(by_lot) || ranked.majorities.iter().any(|one| one.is_placed_by_lot)
            }
            Self::Points(points) => points.ties.iter().any(by_lot),
            Self::EqualShares(shares) => {
                shares.purchases.iter().filter_map(|purchase| purchase.tie.as_ref()).any(by_lot)
            }
            Self::Drawn(drawn) => !drawn.is_empty(),
        }
    }

    /// Who was chosen, in order.
    #[must_use]
    pub fn chosen(&self) -> Vec<Candidate> {
        match self {
            Self::Stages(stages) => stages.elected.clone(),
            Self::Schulze(schulze) => schulze.winner.into_iter().collect(),
            Self::RankedPairs(ranked) => ranked.winner.into_iter().collect(),
            Self::Points(points) => points.elected.clone(),
            Self::EqualShares(shares) => shares.purchases.iter().map(|purchase| purchase.project).collect(),
            Self::Drawn(drawn) => drawn.clone(),
        }
    }
}

/// Counts the papers of a file by a method that chooses among options; the method's own function names its source. Nobody is chosen whom
/// no paper names, unless the terms [fill](Terms::fills) places with them, or a lot draws.
///
/// # Errors
/// `error-tally-candidates` for more than [`CANDIDATES_MAX`], of which only a draw takes more; what the method cannot do without: `error-tally-seats`, `error-tally-most`, `error-tally-budget`, `error-tally-seed`;
/// `error-tally-sums` for points that are too many to be summed; the first paper that it cannot read; `error-choice` for a method that
/// has no options.
pub fn count(file: &VoteFile, terms: &Terms) -> Result<Count, Uncountable> {
    count_by(file, terms, scottish::count)
}

/// Counts by the Scottish rules: papers, places, whoever was withdrawn, the lot.
type Scottish = fn(&Papers, usize, &[Candidate], &Lot) -> Stages;

fn count_by(file: &VoteFile, terms: &Terms, scottish: Scottish) -> Result<Count, Uncountable> {
    if terms.method != Method::Sortition && file.candidates.len() > CANDIDATES_MAX {
        return Err(Refusal::new("error-tally-candidates").with("most", CANDIDATES_MAX).into());
    }
    let seats = terms.seats.or(file.seats);
    let places = || seats.ok_or_else(|| Refusal::new("error-tally-seats"));
    let out = if terms.fills { Cow::Borrowed(file.withdrawn.as_slice()) } else { taken_out(file, terms.method) };
    let withdrawn: &[Candidate] = &out;
    let lot = &lot_of(file, terms);
    let counted = match terms.method {
        Method::StvScotland => return staged(file, |papers| Ok(scottish(papers, places()?, withdrawn, lot))),
        Method::StvMeek => return staged(file, |papers| Ok(meek::count(papers, places()?, withdrawn, lot))),
        Method::InstantRunoff => return staged(file, |papers| Ok(runoff::count(papers, withdrawn, lot))),
        Method::Schulze => {
            return paired(file, |papers| Counted::Schulze(Box::new(schulze::count(papers, withdrawn, lot))));
        }
        Method::RankedPairs => {
            return paired(file, |papers| Counted::RankedPairs(Box::new(ranked_pairs::count(papers, withdrawn, lot))));
        }
        Method::Approval => {
            let papers = file.approvals().into_iter();
            let approved = papers.map(|(named, count)| (named.into_iter().map(|one| (one, 1)).collect(), count));
            pointed(file, &approved.collect::<Vec<_>>(), Limits::APPROVAL, seats, (withdrawn, lot))?
        }
        Method::Score | Method::Dots => {
            let most = terms.points_max.ok_or_else(|| Refusal::new("error-tally-most"))?;
            if most > PAPERS_MAX {
                return Err(Refusal::new("error-tally-sums").with("most", PAPERS_MAX.cast_signed()).into());
            }
            let limits = if terms.method == Method::Score { Limits::scores(most) } else { Limits::dots(most) };
            pointed(file, &file.points()?, limits, seats, (withdrawn, lot))?
        }
        Method::EqualShares => {
            let (budget, approvals) = (budget(terms, file)?, file.approvals());
            check_once(file, &approvals)?;
            Counted::EqualShares(equal_shares::count(&budget, &approvals, lot))
        }
        Method::Sortition => {
            let seed = terms.seed.as_deref().ok_or_else(|| Refusal::new("error-tally-seed"))?;
            let order = drawn(seed, &file.candidates).into_iter();
            Counted::Drawn(order.filter(|one| !withdrawn.contains(one)).take(places()?).collect())
        }
        Method::Majority | Method::Consent | Method::Consensus => return Err(Refusal::new("error-choice").into()),
    };
    let (valid, blank) = papers_of(file, &counted);
    Ok(Count { valid, blank, counted })
}

/// Counts as earlier versions did: as [`count`], and [fills](Terms::fills) places with whom no paper names, and by the Scottish rules goes
/// [onward](scottish::count_onward).
///
/// # Errors
/// As [`count`].
pub fn count_filling(file: &VoteFile, terms: &Terms) -> Result<Count, Uncountable> {
    count_by(file, &Terms { fills: true, ..terms.clone() }, scottish::count_onward)
}

/// Counts as [`count_filling`], by methods and in the words of the versions before ties were recorded throughout.
///
/// # Errors
/// As [`count`].
pub fn count_as_before(file: &VoteFile, terms: &Terms) -> Result<Count, Uncountable> {
    let Count { valid, blank, counted } = count_filling(file, terms)?;
    Ok(Count { valid, blank, counted: counted.as_before(&lot_of(file, terms)) })
}

/// Counts as the first released versions did: as [`count_as_before`], and without telling what stages passed on.
///
/// # Errors
/// As [`count`].
pub fn count_as_released(file: &VoteFile, terms: &Terms) -> Result<Count, Uncountable> {
    let Count { valid, blank, counted } = count_as_before(file, terms)?;
    let counted = counted.without_transfers().unwrap_or(counted);
    Ok(Count { valid, blank, counted })
}

/// Whom [`count`] takes out though nobody withdrew them, since no paper names them.
#[must_use]
pub fn left_out(file: &VoteFile, terms: &Terms) -> Vec<Candidate> {
    if terms.fills {
        return Vec::new();
    }
    let mut out = taken_out(file, terms.method).into_owned();
    out.retain(|candidate| !file.withdrawn.contains(candidate));
    out
}

/// The lot that breaks ties.
fn lot_of(file: &VoteFile, terms: &Terms) -> Lot {
    Lot::of(drawn(terms.seed.as_deref().unwrap_or_default(), &file.candidates))
}

fn papers_of(file: &VoteFile, counted: &Counted) -> (u64, u64) {
    if let Counted::Points(points) = counted {
        return (points.valid, points.blank);
    }
    let (named, all) = file.named_and_all();
    (named, all - named)
}

/// Counts by a method that gives each paper to one candidate at a time.
fn staged(file: &VoteFile, count: impl FnOnce(&Papers) -> Result<Stages, Refusal>) -> Result<Count, Uncountable> {
    let papers = strict(file)?;
    let stages = count(&papers)?;
    Ok(ranked(&papers, Counted::Stages(stages)))
}

/// Counts by a method that compares candidates in pairs.
fn paired(file: &VoteFile, count: impl FnOnce(&Papers) -> Counted) -> Result<Count, Uncountable> {
    let papers = folded(file)?;
    let counted = count(&papers);
    Ok(ranked(&papers, counted))
}

/// A count of rankings, whose papers were told apart as they were folded.
fn ranked(papers: &Papers, counted: Counted) -> Count {
    Count { valid: papers.valid(), blank: papers.blank(), counted }
}

/// The order in which a seed draws candidates.
fn drawn(seed: &str, candidates: &[String]) -> Vec<Candidate> {
    lot::draw(seed, candidates).into_iter().filter_map(|place| Candidate::try_from(place).ok()).collect()
}

/// The papers, folded, with whoever stands equal.
fn folded(file: &VoteFile) -> Result<Papers, Fault> {
    let mut fold = Fold::of(file.candidates.len());
    let mut sorted = Vec::new();
    for (place, (paper, count, _)) in file.papers.iter().enumerate() {
        if let Paper::Numbers(numbers) = paper
            && fold.add_ranks(numbers, *count)
        {
            continue;
        }
        let ranking = file.ranking(place, paper, &mut sorted)?;
        fold.add(ranking, *count).map_err(|error| {
            let refusal = match error {
                RankingError::Unknown(candidate) => numbered("error-tally-candidate", candidate),
                RankingError::Repeated(candidate) => numbered("error-tally-repeated", candidate),
            };
            file.fault(place, refusal)
        })?;
    }
    Ok(fold.folded())
}

/// As [`folded`], of methods that give each paper to one candidate at a time.
fn strict(file: &VoteFile) -> Result<Papers, Fault> {
    let papers = folded(file)?;
    if papers.has_equals() {
        let is_equal = |place: &usize| {
            file.rankings()
                .is_ok_and(|all| all.get(*place).is_some_and(|(one, _)| one.marked().any(|(_, equal)| equal)))
        };
        let place = (0..file.papers.len()).find(is_equal).unwrap_or_default();
        return Err(file.fault(place, Refusal::new("error-tally-equal")));
    }
    Ok(papers)
}

fn numbered(key: &'static str, candidate: Candidate) -> Refusal {
    Refusal::new(key).with("number", i64::from(candidate) + 1)
}

fn pointed(
    file: &VoteFile,
    papers: &[PointsPaper],
    limits: Limits,
    seats: Option<usize>,
    (withdrawn, lot): (&[Candidate], &Lot),
) -> Result<Counted, Fault> {
    let counted = points::count(file.candidates.len(), papers, limits, seats.unwrap_or(1), withdrawn, lot);
    counted.map(Counted::Points).map_err(|(place, error)| file.fault(place, points_refusal(error, limits)))
}

/// The sentence for a paper that gives what it may not.
#[must_use]
pub fn points_refusal(error: PointsError, limits: Limits) -> Refusal {
    match error {
        PointsError::Unknown(candidate) => numbered("error-tally-candidate", candidate),
        PointsError::Repeated(candidate) => numbered("error-tally-repeated", candidate),
        PointsError::TooMany(candidate) => {
            numbered("error-tally-too-many", candidate).with("most", limits.of_one_max.to_string())
        }
        PointsError::TooManyInAll(given) => Refusal::new("error-tally-too-many-in-all")
            .with("given", given.to_string())
            .with("most", limits.of_paper_max.unwrap_or_default().to_string()),
    }
}

/// Refuses the first paper that approves of a project twice, or of one that there is not.
fn check_once(file: &VoteFile, approvals: &[(Vec<Candidate>, u64)]) -> Result<(), Fault> {
    let mut seen = vec![usize::MAX; file.candidates.len()];
    for (place, (approved, _)) in approvals.iter().enumerate() {
        for candidate in approved {
            let key = match seen.get_mut(usize::from(*candidate)) {
                None => "error-tally-candidate",
                Some(last) if *last == place => "error-tally-repeated",
                Some(last) => {
                    *last = place;
                    continue;
                }
            };
            return Err(file.fault(place, numbered(key, *candidate)));
        }
    }
    Ok(())
}

fn budget(terms: &Terms, file: &VoteFile) -> Result<Budget, Refusal> {
    let total_minor = terms.budget_minor.or(file.budget_minor).filter(|_| !file.costs_minor.is_empty());
    let stands = |place: usize| !file.withdrawn.iter().any(|candidate| usize::from(*candidate) == place);
    let costs = file.costs_minor.iter().enumerate();
    Ok(Budget {
        total_minor: total_minor.ok_or_else(|| Refusal::new("error-tally-budget"))?,
        costs_minor: costs.map(|(place, cost)| stands(place).then_some(*cost)).collect(),
        worth: terms.worth,
        completion: terms.completion,
    })
}

#[cfg(test)]
mod tests;
