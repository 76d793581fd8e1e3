//! Options, and words of a file, that say nothing for a method: whoever gives them means another count than would be printed, and so they are refused.

use std::collections::BTreeSet;

use domain::decisions::method::Method;
use domain::decisions::quorum::QuorumOf;
use domain::decisions::tally::file::VoteFile;
use domain::decisions::tally::majority::Kind;
use domain::validation::Refusal;

use super::CountOptions;

/// Refuses the first option that the method, or another option, leaves without a meaning.
///
/// # Errors
/// `error-tally-option` (arguments `option` and `method`), `error-tally-option-with` (arguments `option` and `with`),
/// `error-tally-places` for no place.
pub(super) fn check(options: &CountOptions) -> Result<(), Refusal> {
    let method = options.method;
    if let Some((option, ..)) = given(options).into_iter().find(|(_, is_given, fits)| *is_given && !fits) {
        return Err(Refusal::new("error-tally-option").with("option", option).with("method", method.word()));
    }
    let is_qualified = options.kind.as_deref() == Some(Kind::Qualified.as_str());
    if options.threshold.is_some() && !is_qualified {
        return Err(goes_with("--threshold", "--kind qualified"));
    }
    let of_persons = [("--voted", options.voted.is_some()), ("--quorum-met", options.quorum_met.is_some())];
    if let Some((option, _)) = of_persons.into_iter().find(|(_, is_given)| *is_given)
        && options.quorum_of.as_deref() != Some(QuorumOf::Persons.as_str())
    {
        return Err(goes_with(option, "--quorum-of persons"));
    }
    check_places(options.seats)
}

/// Refuses a count for no place.
///
/// # Errors
/// `error-tally-places`.
pub(super) fn check_places(seats: Option<usize>) -> Result<(), Refusal> {
    if seats == Some(0) { Err(Refusal::new("error-tally-places")) } else { Ok(()) }
}

/// Refuses the first name that stands twice, where a lot is drawn, and says its place from 0: a lot goes by names, and of two that are the
/// same the first would always come first.
///
/// # Errors
/// `error-tally-namesakes` (argument `name`).
pub(super) fn check_names(names: &[String]) -> Result<(), (usize, Refusal)> {
    let mut seen = BTreeSet::new();
    let again = names.iter().enumerate().find(|(_, name)| !seen.insert(name.as_str()));
    again
        .map_or(Ok(()), |(place, name)| Err((place, Refusal::new("error-tally-namesakes").with("name", name.as_str()))))
}

/// Refuses the first word of a file that the method leaves without a meaning, and says which. How many places there are, any count of candidates may be told:
/// BLT says it always.
///
/// # Errors
/// `error-tally-word` (arguments `word` and `method`).
pub(super) fn check_file(file: &VoteFile, method: Method) -> Result<(), (&'static str, Refusal)> {
    let (chooses, is_budget) = (method.has_options(), method == Method::EqualShares);
    let (is_majority, is_consensus) = (method == Method::Majority, method == Method::Consensus);
    let beside = &file.beside;
    let words = [
        ("seats", file.seats.is_some(), chooses),
        ("withdrawn", !file.withdrawn.is_empty(), chooses),
        ("costs_minor", !file.costs_minor.is_empty(), is_budget),
        ("budget_minor", file.budget_minor.is_some(), is_budget),
        ("casting_vote", file.casting_vote.is_some(), is_majority),
        ("quorum", beside.quorum.is_some(), !chooses),
        ("voted", beside.voted.is_some(), !chooses),
        ("eligible", beside.eligible.is_some(), is_majority),
        ("silent", beside.silent.is_some(), is_majority),
        ("classes", !beside.classes.is_empty(), is_majority),
        ("stand_aside_max", beside.stand_aside_max.is_some(), is_consensus),
        ("object_max", beside.object_max.is_some(), is_consensus),
    ];
    let wrong = words.into_iter().find(|(_, is_said, fits)| *is_said && !fits);
    wrong.map_or(Ok(()), |(word, ..)| Err((word, without_meaning(word, method))))
}

/// That a word of a file says nothing for a method.
pub(super) fn without_meaning(word: &'static str, method: Method) -> Refusal {
    Refusal::new("error-tally-word").with("word", word).with("method", method.word())
}

/// That something says nothing without something else.
pub(super) fn goes_with(option: &'static str, with: &'static str) -> Refusal {
    Refusal::new("error-tally-option-with").with("option", option).with("with", with)
}

/// Each option with whether it was given, and whether the method looks at it. The commands of pages give the roll, those present and the
/// quorum for consent, too, and a seed for every method that has options.
fn given(options: &CountOptions) -> [(&'static str, bool, bool); 24] {
    let method = options.method;
    let (chooses, is_budget) = (method.has_options(), method == Method::EqualShares);
    let (is_majority, is_consensus) = (method == Method::Majority, method == Method::Consensus);
    [
        ("--seats", options.seats.is_some(), method.fills_places()),
        ("--withdrawn", !options.withdrawn.is_empty(), chooses),
        ("--fill", options.fill, chooses && !is_budget && method != Method::Sortition),
        ("--seed", options.seed.is_some(), chooses),
        ("--ties", options.ties.is_some(), chooses),
        ("--most", options.most.is_some(), method.gives_points()),
        ("--budget-minor", options.budget_minor.is_some(), is_budget),
        ("--worth", options.worth.is_some(), is_budget),
        ("--complete", options.complete, is_budget),
        ("--kind", options.kind.is_some(), is_majority),
        ("--base", options.base.is_some(), is_majority),
        ("--threshold", options.threshold.is_some(), is_majority),
        ("--quorum", options.quorum.is_some(), !chooses),
        ("--quorum-of", options.quorum_of.is_some(), !chooses),
        ("--voted", options.voted.is_some(), !chooses),
        ("--quorum-met", options.quorum_met.is_some(), !chooses),
        ("--present", options.present.is_some(), !chooses),
        ("--present-of", !options.present_of.is_empty(), !chooses),
        ("--eligible", options.eligible.is_some(), !chooses),
        ("--eligible-of", !options.eligible_of.is_empty(), !chooses),
        ("--casting-vote", options.casting_vote.is_some(), is_majority),
        ("--stand-asides-max", options.stand_asides_max.is_some(), is_consensus),
        ("--objections-max", options.objections_max.is_some(), is_consensus),
        ("--as-before", options.as_before, chooses || is_majority),
    ]
}
