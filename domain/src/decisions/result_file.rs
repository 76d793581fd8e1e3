//! The result of a counted vote as a file: for programs the very text that `acequia count --format json` prints for its ballots, for
//! spreadsheets a line for each figure of each stage.

use super::DecisionNumber;
use super::count::{ClassVotes, Conditions, Need, Outcome, Votes};
use super::method::Method;
use super::quorum::QuorumOf;
use super::tally::consent;
use super::tally::counted::Count;
use super::tally::majority;
use super::tally::papers::Candidate;
use super::tally::sides::{Sides, TookPart};
use super::tally::undecided::Undecided;

/// A form in which a result is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultForm {
    /// For programs.
    Json,
    /// For spreadsheets.
    Csv,
}

impl ResultForm {
    /// Each form.
    pub const ALL: [Self; 2] = [Self::Json, Self::Csv];

    /// How the name of its file ends.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }
}

/// What the file of a decision's result is called. That the result is annulled its name says: what is in it stays what the command prints.
#[must_use]
pub fn name(number: i64, form: ResultForm, is_annulled: bool) -> String {
    let annulled = if is_annulled { "-annulled" } else { "" };
    format!("{}-result{annulled}.{}", DecisionNumber(number), form.ending())
}

/// The result of a decision among options, by the names of those that were counted with the places of those that were withdrawn, and the
/// seed of its lot, and where it stops for a tie that is left open.
///
/// # Errors
/// None but those of memory.
pub fn among_options(
    count: &Count,
    method: Method,
    (candidates, withdrawn): (&[String], &[Candidate]),
    undecided: Option<&Undecided>,
    seed: &str,
    form: ResultForm,
) -> Result<String, csv::Error> {
    match form {
        ResultForm::Json => Ok(format!("{}\n", count.told_by_lot(method, (candidates, withdrawn), undecided, seed))),
        ResultForm::Csv => count.lines(method, candidates, undecided),
    }
}

/// The result of a vote for and against, or of consent; `classes` are those that were counted by themselves. Where of these nothing else may
/// be told than whether each reached the majority (`class_floor.rs`), that is told, and no command makes it of the ballots.
///
/// # Errors
/// None but those of memory.
pub fn for_and_against(
    conditions: &Conditions,
    outcome: &Outcome,
    classes: &[ClassVotes],
    form: ResultForm,
) -> Result<String, csv::Error> {
    let sides = sides(conditions, outcome, classes);
    match form {
        ResultForm::Json => Ok(format!("{}\n", sides.told(conditions.majority.into()))),
        ResultForm::Csv => sides.lines(),
    }
}

/// The count as `acequia count` makes it by the words of
/// [`command_for_and_against`](super::ballot_file::command_for_and_against).
fn sides(conditions: &Conditions, outcome: &Outcome, classes: &[ClassVotes]) -> Sides {
    let took_part = TookPart {
        quorum: outcome.quorum_votes,
        voted: outcome.persons.and_then(|persons| persons.voted),
        present: outcome.present.filter(|_| conditions.quorum.of == QuorumOf::Present),
        // Of how many it is not told, no number stands here that might be taken for it.
        enough: outcome.persons.filter(|persons| persons.voted.is_none()).map(|_| outcome.quorum_met),
    };
    let Some(kind) = conditions.majority.kind() else {
        return Sides::of_consent(said(outcome.votes), consent_asked(conditions, outcome), took_part);
    };
    // What passed at a tie before stands, and so does that it did.
    let half_suffices = outcome.is_as_before(conditions);
    let Conditions { base, threshold, casting, .. } = *conditions;
    let asked = majority::Asked { kind, base, threshold, half_suffices, casting };
    let of_class = |class: &ClassVotes| {
        let votes = with_silent(class.votes, class.eligible, class.present);
        let cast = votes.yes + votes.no + votes.abstain + votes.silent;
        (class.class.clone(), majority::Votes { eligible: votes.eligible.max(cast), ..votes })
    };
    let counted = classes.iter().filter(|class| class.reached.is_none());
    let counted: Vec<_> = counted.map(of_class).collect();
    let known = classes.iter().filter(|class| class.eligible > 0);
    let known = known.filter_map(|class| Some((class.class.clone(), class.reached?))).collect();
    let votes = with_silent(outcome.votes, outcome.eligible, outcome.present);
    Sides::of_majority(votes, &counted, asked, took_part).with_known(known)
}

/// Whoever was present and is in no ballot was silent.
fn with_silent(votes: Votes, eligible: i64, present: Option<i64>) -> majority::Votes {
    let silent = present.map_or(0, |present| (present - votes.cast()).max(0));
    majority::Votes { yes: votes.yes, no: votes.no, abstain: votes.abstain, silent, eligible }
}

fn unsigned(votes: i64) -> u64 {
    u64::try_from(votes).unwrap_or(0)
}

fn said(votes: Votes) -> consent::Said {
    consent::Said { agree: unsigned(votes.yes), stand_aside: unsigned(votes.abstain), object: unsigned(votes.no) }
}

fn consent_asked(conditions: &Conditions, outcome: &Outcome) -> consent::Asked {
    let bound = |need: &Need| outcome.needed.iter().find(|needed| needed.need == *need).map(|needed| needed.bound);
    match Method::from(conditions.majority) {
        Method::Consensus => {
            let blocks = bound(&Need::Objections).unwrap_or(0);
            consent::Asked::consensus(0, bound(&Need::StandAsides).map(unsigned), unsigned(blocks))
        }
        _ => consent::Asked::consent(0),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::decisions::count::{Choice, Majority, count, count_as_before};
    use crate::decisions::quorum::{Persons, Quorum, Turnout};
    use crate::decisions::tally::majority::Base;
    use crate::rules::fraction::Fraction;

    fn conditions(majority: Majority, of: QuorumOf) -> Conditions {
        let part = |text| Fraction::parse(text).unwrap();
        Conditions {
            quorum: Quorum { part: part("1/3"), of },
            majority,
            threshold: part("2/3"),
            base: Base::Cast,
            by_class: true,
            stand_asides_max: part("1/3"),
            blocks_max: 1,
            casting: None,
        }
    }

    fn told(conditions: &Conditions, votes: Votes, classes: &[ClassVotes]) -> Value {
        let turnout = Turnout { eligible: 12, persons: 6, voted: 4, present: Some(8) };
        let outcome = count(turnout, votes, classes, conditions);
        let text = for_and_against(conditions, &outcome, classes, ResultForm::Json).unwrap();
        assert!(text.ends_with("}\n"));
        let told: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(told["passed"], json!(outcome.passed), "{told}");
        told
    }

    #[test]
    fn the_name_of_the_file_says_that_the_result_is_annulled() {
        assert_eq!(name(42, ResultForm::Json, false), "D-42-result.json");
        assert_eq!(name(42, ResultForm::Csv, true), "D-42-result-annulled.csv");
    }

    #[test]
    fn a_majority_is_told_with_its_figures_and_its_classes() {
        let votes = Votes { yes: 3, no: 1, abstain: 1 };
        let classes = [ClassVotes { class: "workers".into(), eligible: 9, votes, present: Some(6), reached: None }];
        let of_persons = conditions(Majority::Qualified, QuorumOf::Persons);
        let told = told(&of_persons, votes, &classes);
        let stage = &told["stages"][0];
        assert_eq!(told["method"], json!("majority"));
        for (key, value) in [("yes", 3), ("silent", 3), ("eligible", 12), ("base", 4), ("yes_needed", 3), ("voted", 4)]
        {
            assert_eq!(stage[key], json!(value), "{key} in {told}");
        }
        assert_eq!((&stage["quorum"], &stage["classes"]["workers"]["silent"]), (&json!(2), &json!(1)));
        assert_eq!((&stage["quorum_met"], &stage["outvoted"]), (&json!(true), &json!(false)));
        let outcome = count(Turnout { eligible: 12, ..Turnout::default() }, votes, &[], &of_persons);
        let lines = for_and_against(&of_persons, &outcome, &[], ResultForm::Csv).unwrap();
        assert!(lines.starts_with("class,what,votes\n") && lines.contains("\n,yes,3\n"), "{lines}");
    }

    #[test]
    fn of_how_many_persons_it_is_not_told_no_number_stands_in_the_file() {
        let votes = Votes { yes: 4, no: 0, abstain: 0 };
        for (majority, voted, met) in [
            (Majority::Simple, 4, true),
            (Majority::Simple, 1, false),
            (Majority::Consent, 4, true),
            (Majority::Consent, 1, false),
        ] {
            let of_persons = Conditions { by_class: false, ..conditions(majority, QuorumOf::Persons) };
            let turnout = Turnout { eligible: 12, persons: 6, voted, present: None };
            let mut outcome = count(turnout, votes, &[], &of_persons);
            outcome.persons = outcome.persons.map(|persons| Persons { voted: None, ..persons });
            let text = for_and_against(&of_persons, &outcome, &[], ResultForm::Json).unwrap();
            let told: Value = serde_json::from_str(&text).unwrap();
            let stage = &told["stages"][0];
            assert_eq!((&told["passed"], &stage["quorum_met"]), (&json!(met), &json!(met)), "{told}");
            assert_eq!((&stage["quorum"], &stage["voted"]), (&json!(2), &Value::Null), "{told}");
            let lines = for_and_against(&of_persons, &outcome, &[], ResultForm::Csv).unwrap();
            assert!(!lines.contains("\n,voted,"), "{lines}");
        }
    }

    #[test]
    fn of_a_class_with_few_voters_it_is_told_whether_it_reached_the_majority_and_nothing_else() {
        let votes = Votes { yes: 7, no: 1, abstain: 0 };
        for reached in [true, false] {
            let class = |class: &str, reached| ClassVotes {
                class: class.into(),
                eligible: 6,
                votes: Votes::default(),
                present: None,
                reached: Some(reached),
            };
            let classes = [class("users", reached), class("workers", true)];
            let of_votes = conditions(Majority::Qualified, QuorumOf::Votes);
            let told = told(&of_votes, votes, &classes);
            assert_eq!((&told["passed"], &told["stages"][0]["yes"]), (&json!(reached), &json!(7)));
            let of_classes = json!({ "users": { "reached": reached }, "workers": { "reached": true } });
            assert_eq!(told["stages"][0]["classes"], of_classes);
            let outcome = count(Turnout { eligible: 12, ..Turnout::default() }, votes, &classes, &of_votes);
            let lines = for_and_against(&of_votes, &outcome, &classes, ResultForm::Csv).unwrap();
            assert!(lines.contains(&format!("\nusers,reached,{reached}\n")), "{lines}");
            assert_eq!(lines.lines().filter(|line| line.starts_with("users,")).count(), 1, "{lines}");
        }
    }

    #[test]
    fn what_passed_at_a_tie_before_is_told_as_passed() {
        let votes = Votes { yes: 5, no: 5, abstain: 0 };
        let turnout = Turnout { eligible: 12, ..Turnout::default() };
        let asked = conditions(Majority::Qualified, QuorumOf::Votes);
        let half = Conditions { threshold: Fraction::parse("1/2").unwrap(), by_class: false, ..asked };
        for (outcome, passed, needed) in
            [(count_as_before(turnout, votes, &[], &half), true, 5), (count(turnout, votes, &[], &half), false, 6)]
        {
            let text = for_and_against(&half, &outcome, &[], ResultForm::Json).unwrap();
            let told: Value = serde_json::from_str(&text).unwrap();
            assert_eq!((outcome.passed, &told["passed"]), (passed, &json!(passed)), "{told}");
            assert_eq!(told["stages"][0]["yes_needed"], json!(needed), "{told}");
        }
    }

    #[test]
    fn it_is_told_what_the_chair_voted_where_that_decided() {
        let asked = conditions(Majority::Simple, QuorumOf::Votes);
        let chaired = Conditions { by_class: false, casting: Some(Choice::Yes), ..asked };
        let equal = told(&chaired, Votes { yes: 2, no: 2, abstain: 1 }, &[]);
        assert_eq!((&equal["passed"], &equal["stages"][0]["casting_vote"]), (&json!(true), &json!("yes")));
        let unequal = told(&chaired, Votes { yes: 2, no: 3, abstain: 0 }, &[]);
        assert_eq!((&unequal["passed"], &unequal["stages"][0]["casting_vote"]), (&json!(false), &Value::Null));
    }

    #[test]
    fn consensus_is_told_with_what_is_missing() {
        let of = |of, votes| told(&conditions(Majority::Consensus, of), votes, &[]);
        let many_blocks = of(QuorumOf::Votes, Votes { yes: 3, no: 2, abstain: 0 });
        assert_eq!(many_blocks["stages"][0]["missing"], json!(["objections"]));
        assert_eq!(many_blocks["stages"][0]["quorum_met"], json!(true));
        let found = of(QuorumOf::Present, Votes { yes: 3, no: 1, abstain: 0 });
        assert_eq!((&found["passed"], &found["method"]), (&json!(true), &json!("consensus")));
    }
}
