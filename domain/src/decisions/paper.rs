//! Paper ballots: the register of their issue, what somebody reads on one, and how two readings of a pile are laid side by side.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::ballot::Ballot;
use super::blank_ballots::BlankBallots;
use super::cast::Cast;
use super::count::Choice;
use super::frozen::FrozenRule;
use super::method::{Asks, Method};
use crate::members::status::named;
use crate::rules::parameter::{INVALID_PAPERS, PAPER};
use crate::validation::Refusal;

/// The value of [`PAPER`] by which paper is offered.
pub const OFFERED: &str = "paper";
/// The value of [`INVALID_PAPERS`] by which an invalid paper counts as a blank one.
const AS_BLANK: &str = "blank";
/// The word for a paper with nothing on it.
const BLANK: &str = "blank";
/// The word for a paper that nobody can say the meaning of.
const INVALID: &str = "invalid";

named! {
    /// What became of a paper ballot that was issued.
    PaperState {
        /// It is with the member, who cannot vote on the web meanwhile.
        Outstanding = "outstanding",
        /// It was taken back unused; the member may have another one, or vote on the web.
        Spoiled = "spoiled",
        /// It came back, unopened.
        Returned = "returned",
        /// It had not come back by the close.
        Lapsed = "lapsed",
    }
}

/// How the papers of a vote stand. As many are issued as came back, were spoiled and are still out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperNumbers {
    /// Sheets issued in all.
    pub issued: i64,
    /// Those that came back.
    pub returned: i64,
    /// Those that were spoiled.
    pub spoiled: i64,
    /// Those that are out; after the close, those that lapsed.
    pub outstanding: i64,
}

impl PaperNumbers {
    /// The numbers of a register: what became of each issue, and of how many sheets it was.
    #[must_use]
    pub fn of(issues: impl IntoIterator<Item = (PaperState, i64)>) -> Self {
        let mut numbers = Self::default();
        for (state, sheets) in issues {
            numbers.issued += sheets;
            match state {
                PaperState::Outstanding | PaperState::Lapsed => numbers.outstanding += sheets,
                PaperState::Spoiled => numbers.spoiled += sheets,
                PaperState::Returned => numbers.returned += sheets,
            }
        }
        numbers
    }

    /// Whether every sheet that was issued is accounted for.
    #[must_use]
    pub const fn is_balanced(self) -> bool {
        self.issued == self.returned + self.spoiled + self.outstanding
    }
}

/// Whether the rules that a vote opened with offer paper; those of earlier versions say nothing of it, and do not.
#[must_use]
pub fn is_offered(rules: &[FrozenRule]) -> bool {
    rules.iter().any(|rule| rule.key == PAPER && rule.value == OFFERED)
}

/// Why there can be no paper where votes are asked for by a method: an objection has reasons, which are told in person and answered. `None`
/// where there can.
#[must_use]
pub fn why_no_paper(method: Method) -> Option<&'static str> {
    match method.asks() {
        Asks::Stance => Some("error-paper-objections"),
        Asks::Number => Some("error-paper-draw"),
        _ => None,
    }
}

/// What somebody reads on a paper.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reading {
    /// A vote, as one on the web would say it.
    Said(Cast),
    /// Nothing.
    Blank,
    /// No vote: more than may be marked, or something that nobody can say the meaning of.
    Invalid,
}

/// What papers count for on which nobody reads a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unread {
    /// Whether the vote is among options.
    pub among_options: bool,
    /// Whether an invalid paper counts as a blank one; otherwise it counts for nothing.
    pub invalid_is_blank: bool,
    /// What becomes of blank ballots among options.
    pub blanks: BlankBallots,
}

impl Unread {
    /// What the rules that a vote opened with say.
    #[must_use]
    pub fn of(rules: &[FrozenRule], among_options: bool) -> Self {
        Self { among_options, invalid_is_blank: invalid_is_blank(rules), blanks: BlankBallots::of(rules) }
    }
}

impl Reading {
    /// What a paper on which this is read says in the count; `None` where it counts for nothing. Among options a blank paper is a blank
    /// ballot, or an invalid one where those are refused, and of one proposal it is an abstention, which is what says neither yes nor no on
    /// the web.
    #[must_use]
    pub fn counts_as(&self, unread: Unread) -> Option<Cast> {
        match self {
            Self::Said(said) => Some(said.clone()),
            Self::Invalid if !unread.invalid_is_blank => None,
            Self::Blank | Self::Invalid if unread.among_options => match unread.blanks {
                BlankBallots::Counted => Some(Cast::Ballot(Ballot::default())),
                BlankBallots::Refused => None,
            },
            Self::Blank | Self::Invalid => Some(Cast::Choice(Choice::Abstain)),
        }
    }
}

impl From<Cast> for Reading {
    fn from(said: Cast) -> Self {
        match said {
            Cast::Ballot(ballot) if ballot.is_blank() => Self::Blank,
            said => Self::Said(said),
        }
    }
}

impl fmt::Display for Reading {
    /// As it is stored.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Said(said) => said.fmt(f),
            Self::Blank => f.write_str(BLANK),
            Self::Invalid => f.write_str(INVALID),
        }
    }
}

impl FromStr for Reading {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            BLANK => Ok(Self::Blank),
            INVALID => Ok(Self::Invalid),
            said => said.parse().map(Self::Said),
        }
    }
}

/// Whether an invalid paper counts as a blank one, by the rules that a vote opened with; otherwise it counts for nothing.
#[must_use]
fn invalid_is_blank(rules: &[FrozenRule]) -> bool {
    rules.iter().any(|rule| rule.key == INVALID_PAPERS && rule.value == AS_BLANK)
}

/// What somebody read on each paper of a pile, by its number.
pub type Pile = BTreeMap<i64, Reading>;

/// A paper that two people read differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The paper's number.
    pub paper: i64,
    /// What the one read; `None` where they have nothing for it.
    pub first: Option<Reading>,
    /// What the other read.
    pub second: Option<Reading>,
}

/// The papers on which two readings of a pile differ, in the order of their numbers.
#[must_use]
pub fn differences(first: &Pile, second: &Pile) -> Vec<Difference> {
    let mut papers: Vec<i64> = first.keys().chain(second.keys()).copied().collect();
    papers.sort_unstable();
    papers.dedup();
    let of = |paper: i64| Difference { paper, first: first.get(&paper).cloned(), second: second.get(&paper).cloned() };
    papers.into_iter().map(of).filter(|difference| difference.first != difference.second).collect()
}

/// What a pile says, once two people agree on every paper: where they read one differently, what both settled on.
///
/// # Errors
/// `error-paper-differences` (argument `count`) where papers are left on which they do not agree.
pub fn settled(first: &Pile, second: &Pile, together: &Pile) -> Result<Pile, Refusal> {
    let differing = differences(first, second);
    let open = differing.iter().filter(|difference| !together.contains_key(&difference.paper)).count();
    if open > 0 {
        return Err(Refusal::new("error-paper-differences").with("count", open.to_string()));
    }
    let mut pile = first.clone();
    pile.extend(differing.iter().filter_map(|one| Some((one.paper, together.get(&one.paper)?.clone()))));
    Ok(pile)
}

/// The first papers of a pile that somebody has nothing for yet.
#[must_use]
pub fn missing(papers: &[i64], read: &Pile) -> Vec<i64> {
    papers.iter().copied().filter(|paper| !read.contains_key(paper)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rule(key: &str, value: &str) -> FrozenRule {
        FrozenRule { key: key.into(), scope: String::new(), value: value.into(), rule_value_id: String::new() }
    }

    #[test]
    fn paper_is_offered_where_the_rules_say_so_and_for_votes_without_reasons() {
        assert!(is_offered(&[rule(PAPER, "paper")]));
        assert!(!is_offered(&[rule(PAPER, "web_only")]) && !is_offered(&[]));
        assert_eq!(why_no_paper(Method::Majority), None);
        assert_eq!(why_no_paper(Method::Schulze), None);
        assert_eq!(why_no_paper(Method::Consent), Some("error-paper-objections"));
    }

    #[test]
    fn a_reading_is_read_as_it_is_written() {
        for text in ["yes", "abstain", "blank", "invalid", "1:2 3:1"] {
            let reading: Reading = text.parse().unwrap();
            assert_eq!(reading.to_string(), text);
        }
        assert_eq!("perhaps".parse::<Reading>(), Err(()));
        assert_eq!(Reading::from(Cast::Ballot(Ballot::default())), Reading::Blank);
    }

    #[test]
    fn a_paper_counts_as_the_rules_say() {
        let yes: Reading = "yes".parse().unwrap();
        let abstention = Some(Cast::Choice(Choice::Abstain));
        let blank = Some(Cast::Ballot(Ballot::default()));
        let so =
            |among_options, invalid_is_blank| Unread { among_options, invalid_is_blank, blanks: BlankBallots::Counted };
        assert_eq!(yes.counts_as(so(false, false)), Some(Cast::Choice(Choice::Yes)));
        assert_eq!(
            (Reading::Blank.counts_as(so(false, false)), Reading::Blank.counts_as(so(true, false))),
            (abstention.clone(), blank.clone())
        );
        let invalid = |among_options, blank_too| Reading::Invalid.counts_as(so(among_options, blank_too));
        assert_eq!((invalid(false, false), invalid(true, false)), (None, None));
        assert_eq!((invalid(false, true), invalid(true, true)), (abstention.clone(), blank));
        // Where blank ballots are refused, a blank paper is an invalid one, which then cannot count as blank; to abstain is another thing.
        let refused = |among_options| Unread { blanks: BlankBallots::Refused, ..so(among_options, true) };
        assert_eq!((Reading::Blank.counts_as(refused(true)), Reading::Invalid.counts_as(refused(true))), (None, None));
        assert_eq!(Reading::Blank.counts_as(refused(false)), abstention);
        assert!(invalid_is_blank(&[rule(INVALID_PAPERS, "blank")]));
        assert!(!invalid_is_blank(&[rule(INVALID_PAPERS, "uncounted")]) && !invalid_is_blank(&[]));
    }

    fn pile(papers: &[(i64, &str)]) -> Pile {
        papers.iter().map(|(paper, reading)| (*paper, reading.parse().unwrap())).collect()
    }

    #[test]
    fn what_two_people_read_differently_is_settled_by_both() {
        let first = pile(&[(1, "yes"), (2, "no"), (3, "blank")]);
        let second = pile(&[(1, "yes"), (2, "invalid")]);
        let differing: Vec<i64> = differences(&first, &second).into_iter().map(|one| one.paper).collect();
        assert_eq!(differing, [2, 3]);
        let open = settled(&first, &second, &pile(&[(2, "no")])).unwrap_err();
        assert_eq!((open.key, open.args.len()), ("error-paper-differences", 1));
        let together = pile(&[(2, "abstain"), (3, "blank"), (1, "no")]);
        assert_eq!(
            settled(&first, &second, &together).unwrap(),
            pile(&[(1, "yes"), (2, "abstain"), (3, "blank")]),
            "what both read alike stays"
        );
        assert_eq!(missing(&[1, 2, 3], &second), [3]);
    }

    proptest! {
        #[test]
        fn a_register_is_balanced(
            issues in proptest::collection::vec((proptest::sample::select(PaperState::ALL), 1_i64..10), 0..50)
        ) {
            let numbers = PaperNumbers::of(issues.iter().copied());
            prop_assert!(numbers.is_balanced());
            prop_assert_eq!(numbers.issued, issues.iter().map(|(_, sheets)| sheets).sum::<i64>());
        }

        #[test]
        fn readings_that_agree_need_nothing_settled(papers in proptest::collection::btree_map(1_i64..40, 0_u8..4, 0..40)) {
            let read: Pile = papers.into_iter().map(|(paper, said)| {
                (paper, ["yes", "no", "blank", "invalid"][usize::from(said)].parse().unwrap())
            }).collect();
            prop_assert_eq!(differences(&read, &read), vec![]);
            prop_assert_eq!(settled(&read, &read, &Pile::new()), Ok(read));
        }
    }
}
