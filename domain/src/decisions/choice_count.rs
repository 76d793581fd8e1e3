//! The count of a decision among options: the quorum, the lot, and what the method makes of the ballots.

use serde::{Deserialize, Serialize};

use super::ballot::Ballot;
use super::choosing::Choosing;
use super::method::Method;
use super::quorum::{Persons, Quorum, Turnout};
use super::tally::counted::{Count, Counted, Terms, Uncountable, count as count_papers};
use super::tally::equal_shares::{Completion, Worth};
use super::tally::file::VoteFile;
use crate::audit::{canonical, fingerprint};

/// What came of a decision among options, with every figure that a person needs to redo it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoiceOutcome {
    /// Votes on the roll.
    pub eligible: i64,
    /// Votes cast, blank ones among them.
    pub votes_cast: i64,
    /// The least number of votes, or of persons, that meets the quorum.
    pub quorum_votes: i64,
    /// Whether as many were cast, or took part.
    pub quorum_met: bool,
    /// The persons, where the quorum counts them; counts of earlier versions say nothing of them.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub persons: Option<Persons>,
    /// The votes of those present, where it was voted on in a meeting.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub present: Option<i64>,
    /// The seed of the lot.
    pub seed: String,
    /// The numbers of the options that the count passed over: candidates who withdrew, or could no longer hold the role.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub passed_over: Vec<u16>,
    /// The count.
    pub count: Count,
    /// Whether something was chosen: the quorum was met, and the method chose.
    pub passed: bool,
}

/// The papers of a vote as every count reads them: candidates are the options in their order.
#[must_use]
pub fn papers(choosing: &Choosing, ballots: &[(Ballot, i64)]) -> VoteFile {
    let numbers: Vec<u16> = choosing.options.iter().map(|option| option.number).collect();
    let costs = choosing.options.iter().filter_map(|option| u64::try_from(option.cost_minor?).ok());
    let papers = ballots
        .iter()
        .zip(1..)
        .map(|((ballot, votes), line)| (ballot.paper(&numbers), u64::try_from(*votes).unwrap_or(0), line));
    VoteFile {
        candidates: choosing.options.iter().map(|option| option.name.clone()).collect(),
        seats: Some(usize::from(choosing.seats)),
        costs_minor: costs.collect(),
        budget_minor: choosing.budget_minor.and_then(|minor| u64::try_from(minor).ok()),
        papers: papers.collect(),
        ..VoteFile::default()
    }
}

/// The terms of a count by a decision's own method.
#[must_use]
pub fn terms(choosing: &Choosing, seed: &str) -> Terms {
    Terms {
        seats: Some(usize::from(choosing.seats)),
        seed: Some(seed.to_owned()),
        points_max: choosing.points_max,
        worth: Worth::Cost,
        completion: Completion::MostApproved,
        ..Terms::of(choosing.method)
    }
}

/// The seed of the lot: nobody who votes knows the secret before the close, and whoever keeps it cannot change it, since its hash was
/// frozen at the opening; the ballots are in it so that the secret alone does not say how the lot falls.
#[must_use]
pub fn seed(secret: &str, ballots: &[(Ballot, i64)]) -> String {
    fingerprint(&seed_parts(secret, ballots))
}

/// The bytes whose SHA-256 is the [`seed`]: the secret, and the ballots with their votes in the order of what they say, in canonical JSON.
#[must_use]
pub fn seed_text(secret: &str, ballots: &[(Ballot, i64)]) -> Vec<u8> {
    canonical(&seed_parts(secret, ballots))
}

fn seed_parts<'a>(secret: &'a str, ballots: &[(Ballot, i64)]) -> (&'a str, Vec<(String, i64)>) {
    let mut lines: Vec<(String, i64)> = ballots.iter().map(|(ballot, votes)| (ballot.to_string(), *votes)).collect();
    lines.sort();
    (secret, lines)
}

/// Which places of an election are filled by a count of approvals or points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Places {
    /// As many as there are candidates who were given something.
    Given,
    /// All, by lot among those who were given nothing: versions before 000028 counted so, and their counts stand.
    All,
}

/// Counts a decision among options. `ballots` are what was cast with the votes of each, in any order; `secret` is what the opening kept
/// for the lot. Blank ballots count for the quorum. The options of the numbers in `passed_over` are taken off each ballot before, so that
/// the count is the one of ballots that never had them; a ballot with nothing else is then blank. Places in the count are those of
/// [`Choosing::without`] them. `places` says whether somebody can be elected who was given nothing.
///
/// # Errors
/// If a ballot is none of this decision's: the forms take no such, so the rows were changed.
pub fn count(
    choosing: &Choosing,
    turnout: Turnout,
    ballots: &[(Ballot, i64)],
    quorum: Quorum,
    secret: &str,
    passed_over: &[u16],
    places: Places,
) -> Result<ChoiceOutcome, Uncountable> {
    let seed = seed(secret, ballots);
    let (left, standing) = passing_over(choosing, ballots, passed_over);
    let count = if left.options.is_empty() {
        nobody_left(ballots)
    } else {
        let all = count_papers(&papers(&left, &standing), &terms(&left, &seed))?;
        let fewer = if places == Places::Given { with_points(&left, &all) } else { left.clone() };
        if fewer.seats == left.seats { all } else { count_papers(&papers(&left, &standing), &terms(&fewer, &seed))? }
    };
    let votes_cast = ballots.iter().map(|(_, votes)| votes).sum();
    let quorum = quorum.reached(turnout, votes_cast);
    let (eligible, quorum_votes, quorum_met, persons) = (turnout.eligible, quorum.needed, quorum.met, quorum.persons);
    // A secret alone draws nobody: whoever keeps the server knows it.
    let said = match choosing.method {
        Method::Sortition => ballots.iter().any(|(ballot, votes)| !ballot.is_blank() && *votes > 0),
        _ => count.valid > 0,
    };
    let passed = quorum_met && said && !count.counted.chosen().is_empty();
    let passed_over = passed_over.to_vec();
    Ok(ChoiceOutcome {
        eligible,
        votes_cast,
        quorum_votes,
        quorum_met,
        persons,
        present: turnout.present,
        seed,
        passed_over,
        count,
        passed,
    })
}

/// What is counted where some options, by their numbers, are passed over: the choice among the others, and the ballots as if they had
/// never had them.
#[must_use]
pub fn passing_over(
    choosing: &Choosing,
    ballots: &[(Ballot, i64)],
    passed_over: &[u16],
) -> (Choosing, Vec<(Ballot, i64)>) {
    let without = |(ballot, votes): &(Ballot, i64)| (ballot.without(choosing.method, passed_over), *votes);
    (choosing.without(passed_over), ballots.iter().map(without).collect())
}

/// The same choice with no more places than a count of approvals or points gave somebody something for, where it is an election. One is
/// left in any case: where nobody was given anything, nothing is chosen.
fn with_points(choosing: &Choosing, count: &Count) -> Choosing {
    let Counted::Points(counted) = &count.counted else { return choosing.clone() };
    if choosing.options.iter().all(|option| option.member.is_none()) {
        return choosing.clone();
    }
    let given = counted.points.iter().filter(|points| **points > 0).count();
    let seats = choosing.seats.min(u16::try_from(given).unwrap_or(u16::MAX)).max(1);
    Choosing { seats, ..choosing.clone() }
}

/// The count where no option is left: every ballot is blank, and nothing is chosen.
fn nobody_left(ballots: &[(Ballot, i64)]) -> Count {
    let blank = ballots.iter().map(|(_, votes)| u64::try_from(*votes).unwrap_or(0)).sum();
    Count { valid: 0, blank, counted: Counted::Drawn(Vec::new()) }
}

impl ChoiceOutcome {
    /// The choice as it was counted: the options that were not passed over, and the places that could be filled.
    #[must_use]
    pub fn counted_choice(&self, choosing: &Choosing) -> Choosing {
        let left = choosing.without(&self.passed_over);
        let fewer = with_points(&left, &self.count);
        // A count of an earlier version filled places with whoever was given nothing, too.
        let filled = u16::try_from(self.count.counted.chosen().len()).unwrap_or(u16::MAX);
        Choosing { seats: fewer.seats.max(filled.min(left.seats)), ..fewer }
    }

    /// The numbers of the candidates who are not elected though a place stays vacant, since no ballot gave them anything.
    #[must_use]
    pub fn without_points(&self, choosing: &Choosing) -> Vec<u16> {
        let left = choosing.without(&self.passed_over);
        match &self.count.counted {
            Counted::Points(counted) if self.passed && self.counted_choice(choosing).seats < left.seats => {
                let each = left.options.iter().zip(&counted.points);
                each.filter(|(_, points)| **points == 0).map(|(option, _)| option.number).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The numbers of the options that were chosen, in order.
    #[must_use]
    pub fn chosen(&self, choosing: &Choosing) -> Vec<u16> {
        let left = choosing.without(&self.passed_over);
        let chosen = self.count.counted.chosen().into_iter();
        chosen.filter_map(|place| left.options.get(usize::from(place))).map(|option| option.number).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::decisions::choosing::{ChoiceOption, ChoosingInput, check};
    use crate::decisions::method::Asks;
    use crate::decisions::quorum::QuorumOf;
    use crate::language::Language;
    use crate::treasury::money::Currency;

    fn on_roll(eligible: i64) -> Turnout {
        Turnout { eligible, ..Turnout::default() }
    }

    fn quorum(part: &str) -> Quorum {
        Quorum { part: part.parse().unwrap(), of: QuorumOf::Votes }
    }

    fn choosing(method: &str) -> Choosing {
        let input = ChoosingInput { method: method.into(), options: "Ebro\nCinca\nEsla".into(), ..Default::default() };
        check(&input, Currency::EUR, Language::En).unwrap().unwrap()
    }

    fn ballots(cast: &[(&str, i64)]) -> Vec<(Ballot, i64)> {
        cast.iter().map(|(ballot, votes)| (ballot.parse().unwrap(), *votes)).collect()
    }

    fn outcome(method: &str, cast: &[(&str, i64)]) -> ChoiceOutcome {
        count(&choosing(method), on_roll(10), &ballots(cast), quorum("1/2"), "secret", &[], Places::Given).unwrap()
    }

    #[test]
    fn the_quorum_counts_blank_ballots_and_what_is_chosen_needs_a_mark() {
        let chosen = outcome("schulze", &[("2:1 1:2", 3), ("1:1", 1), ("blank", 1)]);
        assert_eq!((chosen.votes_cast, chosen.quorum_votes, chosen.count.blank), (5, 5, 1));
        assert_eq!((chosen.count.counted.chosen(), chosen.passed), (vec![1], true));
        assert!(!outcome("schulze", &[("2:1", 4)]).passed, "the quorum is not met");
        assert!(!outcome("approval", &[("blank", 9)]).passed, "nobody marked anything");
        assert!(!outcome("approval", &[]).passed);
        let nobody =
            count(&choosing("stv_scotland"), on_roll(0), &[], quorum("0"), "secret", &[], Places::Given).unwrap();
        assert!(!nobody.passed && !nobody.quorum_met, "a roll of nobody");
    }

    #[test]
    fn the_lot_depends_on_secret_and_ballots_and_not_on_their_order() {
        let cast = [("1:1", 1), ("2:1", 1)];
        let turned = [("2:1", 1), ("1:1", 1)];
        assert_eq!(outcome("approval", &cast), outcome("approval", &turned));
        assert_ne!(seed("secret", &ballots(&cast)), seed("other", &ballots(&cast)));
        assert_ne!(seed("secret", &ballots(&cast)), seed("secret", &ballots(&cast[..1])));
    }

    #[test]
    fn a_lot_is_drawn_from_the_numbers_of_whoever_gives_one() {
        let drawn = |secret: &str, cast: &[(&str, i64)], over: &[u16]| {
            let choosing = Choosing { seats: 2, ..choosing("sortition") };
            let outcome = count(&choosing, on_roll(10), &ballots(cast), quorum("1/5"), secret, over, Places::Given);
            let outcome = outcome.unwrap();
            (outcome.passed, outcome.chosen(&choosing), outcome.seed)
        };
        let (passed, two, seed) = drawn("secret", &[("0:7", 1), ("0:123456789", 2)], &[]);
        assert_eq!((passed, two.len()), (true, 2));
        assert_eq!(drawn("secret", &[("0:123456789", 2), ("0:7", 1)], &[]), (true, two, seed.clone()));
        assert_ne!(drawn("secret", &[("0:8", 1), ("0:123456789", 2)], &[]).2, seed);
        let (_, left, _) = drawn("secret", &[("0:7", 1), ("0:123456789", 2)], &[1]);
        assert_eq!(left.iter().filter(|option| **option != 1).count(), 2, "whoever is passed over is not drawn");
        assert!(!drawn("secret", &[("0:7", 1)], &[]).0, "the quorum is not met");
        assert!(!drawn("secret", &[("blank", 5)], &[]).0, "nobody gave a number");
        let text = seed_text("secret", &ballots(&[("0:7", 1), ("0:12", 2)]));
        assert_eq!(String::from_utf8(text).unwrap(), r#"["secret",[["0:12",2],["0:7",1]]]"#);
    }

    #[test]
    fn every_method_that_votes_counts_what_its_form_takes() {
        for (method, extra) in [
            ("approval", ("", "")),
            ("score", ("5", "")),
            ("dots", ("5", "")),
            ("instant_runoff", ("", "")),
            ("schulze", ("", "")),
            ("ranked_pairs", ("", "")),
            ("stv_scotland", ("", "")),
            ("stv_meek", ("", "")),
            ("equal_shares", ("", "100")),
        ] {
            let options = if method == "equal_shares" { "A; 60\nB; 40" } else { "A\nB" };
            let input = ChoosingInput {
                method: method.into(),
                options: options.into(),
                points_max: extra.0.into(),
                budget: extra.1.into(),
                ..Default::default()
            };
            let choosing = check(&input, Currency::EUR, Language::En).unwrap().unwrap();
            let cast = ballots(&[("2:1", 2), ("1:1", 1)]);
            let outcome = count(&choosing, on_roll(3), &cast, quorum("1/2"), "s", &[], Places::Given).unwrap();
            assert!(outcome.passed && outcome.count.counted.chosen().first() == Some(&1), "{method}");
            let stored = serde_json::to_string(&outcome).unwrap();
            assert_eq!(serde_json::from_str::<ChoiceOutcome>(&stored).unwrap(), outcome, "{method}");
        }
    }

    /// Four candidates by their places in a drawn order, of which a ballot ranks some.
    fn orders() -> impl Strategy<Value = Vec<(Vec<u16>, i64)>> {
        let order = Just(vec![1_u16, 2, 3, 4]).prop_shuffle();
        let ballot = (order, 0..=4_usize, 1..20_i64)
            .prop_map(|(order, kept, votes)| (order.into_iter().take(kept).collect(), votes));
        proptest::collection::vec(ballot, 0..12)
    }

    /// Ballots that mark these options in order, in the way of a method.
    fn marked(method: Method, orders: &[(Vec<u16>, i64)], stands: impl Fn(u16) -> bool) -> Vec<(Ballot, i64)> {
        let ballot = |order: &Vec<u16>| {
            let order = order.iter().filter(|option| stands(**option)).zip(1..);
            let marks: Vec<String> = order
                .map(|(option, rank): (_, u64)| match method.asks() {
                    Asks::Ranks { .. } => format!("{option}:{rank}"),
                    // What was given to one does not change with the others.
                    Asks::Points => format!("{option}:{option}"),
                    _ => format!("{option}:1"),
                })
                .collect();
            if marks.is_empty() { Ballot::default() } else { marks.join(" ").parse().unwrap() }
        };
        orders.iter().map(|(order, votes)| (ballot(order), *votes)).collect()
    }

    proptest! {
        #[test]
        fn a_count_without_some_is_the_count_of_ballots_that_never_had_them(
            orders in orders(),
            gone in proptest::sample::subsequence(vec![1_u16, 2, 3, 4], 0..4),
            seats in 1..4_u16,
        ) {
            for method in Method::choosing().filter(|method| method.elects()) {
                let names = ["Ana", "Bo", "Cleo", "Dee"].iter().zip(1..);
                let option = |(name, number): (&&str, u16)| ChoiceOption {
                    number,
                    name: (*name).to_owned(),
                    member: Some(i64::from(number)),
                    cost_minor: None,
                };
                let all = Choosing {
                    method,
                    options: names.map(option).collect(),
                    seats: if method.fills_places() { seats } else { 1 },
                    points_max: method.gives_points().then_some(10),
                    budget_minor: None,
                    from_roll: false,
                };
                let cast = marked(method, &orders, |_| true);
                let outcome = count(&all, on_roll(100), &cast, quorum("0"), "s", &gone, Places::Given).unwrap();
                let left = Choosing {
                    options: all.options.iter().filter(|option| !gone.contains(&option.number)).cloned().collect(),
                    seats: all.seats.min(4 - u16::try_from(gone.len()).unwrap()),
                    ..all.clone()
                };
                let never_had = marked(method, &orders, |option| !gone.contains(&option));
                let given = |option: &&ChoiceOption| orders.iter().any(|(order, _)| order.contains(&option.number));
                let given = u16::try_from(left.options.iter().filter(given).count()).unwrap();
                let by_points = matches!(method.asks(), Asks::Approvals | Asks::Points);
                let left = if by_points { Choosing { seats: left.seats.min(given).max(1), ..left } } else { left };
                let expected = count_papers(&papers(&left, &never_had), &terms(&left, &outcome.seed)).unwrap();
                prop_assert_eq!(&outcome.count, &expected, "{}", method);
                prop_assert!(outcome.chosen(&all).iter().all(|number| !gone.contains(number)));
                prop_assert_eq!(outcome.votes_cast, orders.iter().map(|(_, votes)| votes).sum::<i64>());
            }
        }
    }

    #[test]
    fn nobody_is_elected_who_was_given_nothing() {
        for (method, points) in [("approval", ""), ("score", "5"), ("dots", "5")] {
            let input = ChoosingInput {
                method: method.into(),
                options: "Ana\nBo\nCleo\nDee".into(),
                seats: "3".into(),
                points_max: points.into(),
                ..Default::default()
            };
            let open = check(&input, Currency::EUR, Language::En).unwrap().unwrap();
            let candidates = open.options.iter().map(|option| ChoiceOption { member: Some(7), ..option.clone() });
            let election = Choosing { options: candidates.collect(), ..open.clone() };
            let count = |choosing: &Choosing, cast: &[(&str, i64)], over: &[u16]| {
                count(choosing, on_roll(4), &ballots(cast), quorum("1/2"), "secret", over, Places::Given).unwrap()
            };
            let cast = [("3:1", 2), ("3:1 2:1", 1), ("blank", 1)];
            let outcome = count(&election, &cast, &[]);
            assert_eq!((outcome.chosen(&election), outcome.without_points(&election)), (vec![3, 2], vec![1, 4]));
            assert_eq!((outcome.passed, outcome.counted_choice(&election).seats), (true, 2), "{method}");
            assert!(matches!(&outcome.count.counted, Counted::Points(counted) if counted.ties.is_empty()));
            // Whoever is passed over leaves a place to nobody who was given nothing.
            let outcome = count(&election, &cast, &[2]);
            assert_eq!((outcome.chosen(&election), outcome.without_points(&election)), (vec![3], vec![1, 4]));
            // Where there are enough with points, there is nothing to say of the others, nor where nothing was chosen.
            let outcome = count(&election, &[("3:1 2:1 1:1", 3)], &[]);
            assert_eq!((outcome.chosen(&election).len(), outcome.without_points(&election)), (3, vec![]));
            let outcome = count(&election, &[("blank", 4)], &[]);
            assert_eq!((outcome.passed, outcome.without_points(&election)), (false, vec![]));
            // A count of an earlier version stands as it was, and says of nobody whom it elected that they were not.
            let half = quorum("1/2");
            let kept = super::count(&election, on_roll(4), &ballots(&cast), half, "secret", &[], Places::All).unwrap();
            assert_eq!((kept.chosen(&election).len(), kept.without_points(&election)), (3, vec![]));
            assert_eq!(kept.counted_choice(&election).seats, 3, "{method}");
            // Options that are no candidates are counted as the method says.
            assert_eq!(count(&open, &cast, &[]).chosen(&open).len(), 3, "{method}");
        }
    }

    #[test]
    fn nobody_is_chosen_where_nobody_is_left() {
        let outcome = count(
            &choosing("schulze"),
            on_roll(4),
            &ballots(&[("1:1", 2), ("blank", 1)]),
            quorum("1/2"),
            "s",
            &[1, 2, 3],
            Places::Given,
        )
        .unwrap();
        assert_eq!((outcome.passed, outcome.quorum_met, outcome.count.blank), (false, true, 3));
        assert_eq!(outcome.chosen(&choosing("schulze")), Vec::<u16>::new());
    }
}
