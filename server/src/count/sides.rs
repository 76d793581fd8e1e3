//! Majority, consent and consensus, from sums: `{"yes": 9, "no": 4, "abstain": 1, "eligible": 20}`, by class where there are classes, or
//! from ballots: a table, or JSON that holds `ballots`.

use std::str::FromStr;

use domain::decisions::count::Choice;
use domain::decisions::method::Method;
use domain::decisions::quorum::QuorumOf;
use domain::decisions::tally::consent::{self, Said};
use domain::decisions::tally::counted::Uncountable;
use domain::decisions::tally::file::{self, Beside, Entries, VoteFile, read_json, read_object, read_table, sides};
use domain::decisions::tally::majority::{Asked, Base, Kind, Votes};
use domain::decisions::tally::sides::{Sides, TookPart};
use domain::rules::fraction::Fraction;
use domain::validation::Refusal;
use serde::Deserialize;
use serde::de::IgnoredAny;

use super::place::Place;
use super::{CountOptions, agreed, fitting};

/// The sums of a file. Its votes stand here once more, since a part that is flattened would let any word pass.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct MajorityFile {
    #[serde(default)]
    yes: i64,
    #[serde(default)]
    no: i64,
    #[serde(default)]
    abstain: i64,
    silent: Option<i64>,
    eligible: Option<i64>,
    /// The least number of votes that must be cast.
    quorum: Option<i64>,
    /// Persons who voted.
    voted: Option<i64>,
    /// What the chair voted, where the rules let that decide a tie.
    casting_vote: Option<Choice>,
    #[serde(default)]
    classes: Entries<VotesRead>,
}

#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct VotesRead {
    #[serde(default)]
    yes: i64,
    #[serde(default)]
    no: i64,
    #[serde(default)]
    abstain: i64,
    /// Present and not cast; nothing where it is not said.
    silent: Option<i64>,
    eligible: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
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
    /// What ballots sum up to, with what is said beside them; the roll's votes may be among the options instead.
    fn of(sides: file::Sides, beside: &Beside, options: &CountOptions) -> Self {
        let mut classes = sides.classes;
        // A class that is on the roll and of which nobody voted has no columns.
        let of_options = options.eligible_of.iter().map(|(class, _)| class);
        for class in beside.classes.iter().map(|(class, _)| class).chain(of_options) {
            if classes.iter().all(|(known, _)| known != class) {
                classes.push((class.clone(), Votes::default()));
            }
        }
        let with_beside = |(class, votes): (String, Votes)| {
            let of_class = beside.classes.iter().find(|(name, _)| *name == class).map(|(_, said)| *said);
            let Votes { yes, no, abstain, .. } = votes;
            let file::OfClass { eligible, silent } = of_class.unwrap_or_default();
            (class, VotesRead { yes, no, abstain, silent, eligible })
        };
        let classes = Entries(classes.into_iter().map(with_beside).collect());
        let Votes { yes, no, abstain, .. } = sides.all;
        let Beside { eligible, silent, voted, .. } = *beside;
        let quorum = beside.quorum.map(|quorum| i64::try_from(quorum).unwrap_or(i64::MAX));
        Self { yes, no, abstain, silent, eligible, quorum, voted, casting_vote: sides.casting, classes }
    }

    /// The votes of all.
    fn votes(&self) -> VotesRead {
        VotesRead { yes: self.yes, no: self.no, abstain: self.abstain, silent: self.silent, eligible: self.eligible }
    }
}

impl ConsentFile {
    /// What ballots sum up to, with what is said beside them.
    fn of(votes: Votes, beside: &Beside) -> Self {
        let unsigned = |votes: i64| u64::try_from(votes).unwrap_or(0);
        let (agree, stand_aside, object) = (unsigned(votes.yes), unsigned(votes.abstain), unsigned(votes.no));
        let Beside { quorum, voted, stand_aside_max, object_max, .. } = *beside;
        Self { agree, stand_aside, object, quorum, voted, stand_aside_max, object_max }
    }
}

/// Numbers so great that their sum is none are refused with those below zero.
fn checked(read: VotesRead, eligible: Option<i64>, place: Place<'_>) -> Result<Votes, Uncountable> {
    let VotesRead { yes, no, abstain, .. } = read;
    let silent = read.silent.unwrap_or(0);
    let eligible = read.eligible.or(eligible).unwrap_or(0);
    let words = [("yes", yes), ("no", no), ("abstain", abstain), ("silent", silent), ("eligible", eligible)];
    check_sums(&words, place)?;
    Ok(Votes { yes, no, abstain, silent, eligible })
}

/// Refuses the first number that is too great to be summed, or below zero.
fn check_sums(words: &[(&str, i64)], place: Place<'_>) -> Result<(), Uncountable> {
    let most = i64::from(u32::MAX);
    match words.iter().find(|(_, votes)| !(0..=most).contains(votes)) {
        Some((word, _)) => Err(place.refusal(word, Refusal::new("error-tally-sums").with("most", most))),
        None => Ok(()),
    }
}

impl VotesRead {
    /// The votes cast, abstentions with them.
    fn cast(&self) -> i64 {
        self.yes.saturating_add(self.no).saturating_add(self.abstain)
    }

    /// With those who were silent: as the file says, or else whoever was present and is in no ballot.
    fn with_present(self, present: Option<i64>) -> Self {
        let of_all =
            |present: i64| present.saturating_sub(self.yes).saturating_sub(self.no).saturating_sub(self.abstain);
        Self { silent: self.silent.or_else(|| present.map(|present| of_all(present).max(0))), ..self }
    }
}

/// Refuses a base that nothing says: without the roll, or without those present, the votes cast would be taken for it.
fn check_base(votes: VotesRead, options: &CountOptions, base: Base) -> Result<(), Refusal> {
    match base {
        Base::Eligible if votes.eligible.or(options.eligible).is_none() => Err(Refusal::new("error-tally-roll")),
        Base::Present if votes.silent.is_none() => Err(Refusal::new("error-tally-base-present")),
        _ => Ok(()),
    }
}

/// Refuses fewer on the roll, or present, than voted: one of the numbers is wrong. What nobody said is not looked at.
fn check_fewer(cast: i64, eligible: Option<i64>, present: Option<i64>, place: Place<'_>) -> Result<(), Uncountable> {
    let fewer = |counted: Option<i64>| counted.filter(|counted| *counted < cast);
    if let Some(eligible) = fewer(eligible) {
        let refusal = Refusal::new("error-tally-roll-fewer").with("eligible", eligible).with("cast", cast);
        return Err(place.refusal("eligible", refusal));
    }
    if let Some(present) = fewer(present) {
        let refusal = Refusal::new("error-tally-present-fewer").with("present", present).with("cast", cast);
        return Err(refusal.into());
    }
    Ok(())
}

/// Refuses a class that has more votes for one side than all have.
fn check_class(class: &str, votes: VotesRead, all: VotesRead, place: Place<'_>) -> Result<(), Uncountable> {
    let sides = [("yes", votes.yes, all.yes), ("no", votes.no, all.no), ("abstain", votes.abstain, all.abstain)];
    match sides.into_iter().find(|(_, of_class, of_all)| of_class > of_all) {
        Some((word, ..)) => Err(place.refusal(word, Refusal::new("error-tally-class-more").with("class", class))),
        None => Ok(()),
    }
}

/// The votes of a class with those of it who were silent.
fn class_votes(
    class: &str,
    votes: VotesRead,
    options: &CountOptions,
    base: Base,
    place: Place<'_>,
) -> Result<VotesRead, Uncountable> {
    let present = named(class, &options.present_of);
    check_fewer(votes.cast(), votes.eligible.or(named(class, &options.eligible_of)), present, place)?;
    let votes = votes.with_present(present);
    if base == Base::Present && votes.silent.is_none() {
        return Err(Refusal::new("error-tally-class-present").with("class", class).into());
    }
    Ok(votes)
}

/// What an option says of a class.
fn named(class: &str, of_classes: &[(String, i64)]) -> Option<i64> {
    of_classes.iter().find(|(name, _)| name == class).map(|(_, votes)| *votes)
}

/// Counts the sums of a file; those of a table are made of its ballots.
pub(super) fn count(text: &str, options: &CountOptions) -> Result<Sides, Uncountable> {
    let text = text.trim_start_matches('\u{feff}');
    let place = Place::file(text);
    let ballots = ballots(text, options)?;
    if options.method == Method::Majority {
        let file = match ballots {
            Some((ballots, beside)) => MajorityFile::of(ballots, &beside, options),
            None => read_object(text)?,
        };
        return by_majority(&file, options, place);
    }
    let file: ConsentFile = match ballots {
        Some((ballots, beside)) => ConsentFile::of(ballots.all, &beside),
        None => read_object(text)?,
    };
    check_words(&file, options.method, place)?;
    let ConsentFile { agree, stand_aside, object, quorum, voted, stand_aside_max, object_max } = file;
    let said = [("agree", agree), ("stand_aside", stand_aside), ("object", object)];
    check_sums(&said.map(|(word, said)| (word, i64::try_from(said).unwrap_or(i64::MAX))), place)?;
    let cast = i64::try_from(agree + stand_aside + object).unwrap_or(i64::MAX);
    check_fewer(cast, options.eligible, options.present, place)?;
    let quorum_said = quorum.map(|quorum| i64::try_from(quorum).unwrap_or(i64::MAX));
    agreed::check("--quorum", options.quorum, ("quorum", quorum_said), place)?;
    agreed::check("--voted", options.voted, ("voted", voted), place)?;
    agreed::check("--stand-asides-max", options.stand_asides_max, ("stand_aside_max", stand_aside_max), place)?;
    agreed::check("--objections-max", options.objections_max, ("object_max", object_max), place)?;
    let quorum = quorum.or_else(|| options.quorum.and_then(|votes| u64::try_from(votes).ok())).unwrap_or(0);
    let stand_aside_max = stand_aside_max.or(options.stand_asides_max);
    let object_max = object_max.or(options.objections_max).unwrap_or(0);
    let asked = match options.method {
        Method::Consent => consent::Asked::consent(0),
        _ => consent::Asked::consensus(0, stand_aside_max, object_max),
    };
    let quorum = i64::try_from(quorum).unwrap_or(i64::MAX);
    let took_part = took_part(quorum, voted, options)?;
    Ok(Sides::of_consent(Said { agree, stand_aside, object }, asked, took_part))
}

/// Refuses limits where the method has none: for consent one objection is always one too many.
fn check_words(file: &ConsentFile, method: Method, place: Place<'_>) -> Result<(), Uncountable> {
    let limits = [("stand_aside_max", file.stand_aside_max), ("object_max", file.object_max)];
    let limit = limits.into_iter().find(|(_, limit)| limit.is_some());
    match limit {
        Some((word, _)) if method == Method::Consent => {
            Err(place.refusal(word, fitting::without_meaning(word, method)))
        }
        _ => Ok(()),
    }
}

/// What a file of ballots sums up to, with what it says beside them; nothing for one that holds sums.
fn ballots(text: &str, options: &CountOptions) -> Result<Option<(file::Sides, Beside)>, Uncountable> {
    #[derive(Deserialize)]
    struct Head {
        ballots: Option<IgnoredAny>,
    }
    let summed = |file: VoteFile| -> Result<(file::Sides, Beside), Uncountable> {
        let refused = |(word, refusal)| Place::file(text).refusal(word, refusal);
        fitting::check_file(&file, options.method).map_err(refused)?;
        Ok((sides(&file)?, file.beside))
    };
    if super::is_table(&options.file, text) {
        return summed(read_table(text)?).map(Some);
    }
    // An empty file is none of these, either.
    let begin = super::begin(text);
    if begin.is_empty() || begin.starts_with(|first: char| first.is_ascii_digit() || first == '#') {
        return Err(Refusal::new("error-tally-sides-blt").into());
    }
    let holds_ballots = serde_json::from_str::<Head>(text).is_ok_and(|head| head.ballots.is_some());
    if holds_ballots { summed(read_json(text)?).map(Some) } else { Ok(None) }
}

/// What an option names, or what is taken where it is not given.
fn choice<T: FromStr>(given: Option<&str>, unsaid: T) -> Result<T, Refusal> {
    given.map_or(Ok(unsaid), |given| given.parse().map_err(|_| Refusal::new("error-choice")))
}

/// Who took part, as the quorum counts them: where it is not said how many persons voted, it may be said whether they were enough.
fn took_part(quorum: i64, voted: Option<i64>, options: &CountOptions) -> Result<TookPart, Refusal> {
    let voted = persons(voted, options)?;
    let enough = options.quorum_met.filter(|_| voted.is_none());
    Ok(TookPart { quorum, voted, present: present(options)?, enough })
}

/// The persons who voted, where the quorum counts them and their number is known; of nobody else is it asked.
fn persons(voted: Option<i64>, options: &CountOptions) -> Result<Option<i64>, Refusal> {
    let of = choice(options.quorum_of.as_deref(), QuorumOf::Votes)?;
    if voted.is_some() && of != QuorumOf::Persons {
        return Err(fitting::goes_with("voted", "--quorum-of persons"));
    }
    match (of, voted.or(options.voted)) {
        (QuorumOf::Votes | QuorumOf::Present, _) => Ok(None),
        (QuorumOf::Persons, Some(voted)) => Ok(Some(voted)),
        (QuorumOf::Persons, None) if options.quorum_met.is_some() => Ok(None),
        (QuorumOf::Persons, None) => Err(Refusal::new("error-tally-voted")),
    }
}

/// The votes of those present, where the quorum counts them.
fn present(options: &CountOptions) -> Result<Option<i64>, Refusal> {
    if options.quorum_of.as_deref() != Some(QuorumOf::Present.as_str()) {
        return Ok(None);
    }
    options.present.map(Some).ok_or_else(|| Refusal::new("error-tally-present"))
}

/// The votes of a class on the roll, where the file does not say them: by the options, or at least what it cast.
fn on_roll(class: &str, votes: &VotesRead, options: &CountOptions, base: Base) -> Result<i64, Refusal> {
    let named = named(class, &options.eligible_of);
    if votes.eligible.or(named).is_none() && base == Base::Eligible {
        return Err(Refusal::new("error-tally-class-roll").with("class", class));
    }
    Ok(named.unwrap_or(0).max(votes.cast().saturating_add(votes.silent.unwrap_or(0))))
}

/// Refuses options that say another thing than the file does.
fn check_options(file: &MajorityFile, options: &CountOptions, place: Place<'_>) -> Result<(), Uncountable> {
    let side = |choice: Choice| choice.as_str().to_owned();
    let casting = ("casting_vote", file.casting_vote.map(side));
    agreed::check("--casting-vote", options.casting_vote.map(side), casting, place)?;
    agreed::check("--quorum", options.quorum, ("quorum", file.quorum), place)?;
    agreed::check("--voted", options.voted, ("voted", file.voted), place)?;
    agreed::check("--eligible", options.eligible, ("eligible", file.eligible), place)?;
    agreed::check_present("--present", options.present, (file.votes().cast(), file.silent), place)?;
    for (class, votes) in &file.classes.0 {
        let place = place.of_class(class);
        let eligible = named(class, &options.eligible_of);
        agreed::check("--eligible-of", eligible, ("eligible", votes.eligible), place)?;
        let present = named(class, &options.present_of);
        agreed::check_present("--present-of", present, (votes.cast(), votes.silent), place)?;
    }
    Ok(())
}

fn by_majority(file: &MajorityFile, options: &CountOptions, place: Place<'_>) -> Result<Sides, Uncountable> {
    check_options(file, options, place)?;
    let kind = choice(options.kind.as_deref(), Kind::Simple)?;
    let base = choice(options.base.as_deref(), Base::Cast)?;
    let threshold = Fraction::parse(options.threshold.as_deref().unwrap_or("2/3"))?;
    if threshold.numerator() == 0 {
        return Err(Refusal::new("error-tally-threshold").into());
    }
    let casting = file.casting_vote.or(options.casting_vote);
    if casting.is_some() && (kind != Kind::Simple || !file.classes.0.is_empty()) {
        return Err(place.refusal("casting_vote", Refusal::new("error-tally-casting")));
    }
    let asked = Asked { kind, base, threshold, half_suffices: options.as_before, casting };
    check_fewer(file.votes().cast(), file.eligible.or(options.eligible), options.present, place)?;
    let read = file.votes().with_present(options.present);
    check_base(read, options, base)?;
    let votes = checked(read, options.eligible, place)?;
    let classes: Vec<(String, Votes)> = file
        .classes
        .0
        .iter()
        .map(|(class, votes)| {
            let place = place.of_class(class);
            check_class(class, *votes, file.votes(), place)?;
            let votes = class_votes(class, *votes, options, base, place)?;
            Ok((class.clone(), checked(votes, Some(on_roll(class, &votes, options, base)?), place)?))
        })
        .collect::<Result<_, Uncountable>>()?;
    let quorum = file.quorum.or(options.quorum).unwrap_or(0);
    check_sums(&[("quorum", quorum)], place)?;
    let took_part = took_part(quorum, file.voted, options)?;
    Ok(Sides::of_majority(votes, &classes, asked, took_part))
}
