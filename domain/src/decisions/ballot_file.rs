//! The ballots of a closed vote as a file that anybody counts again, and the words by which `acequia count` does it.

use std::collections::BTreeSet;

use super::ballot::Ballot;
use super::choosing::Choosing;
use super::count::{Choice, ClassVotes, Conditions, Need, Outcome};
use super::method::{Asks, Method};
use super::quorum::QuorumOf;
use super::tally::file::{Fault, OF_CLASS, Paper, VoteFile, Written, write_blt, write_json, write_table};
use super::tally::majority::{Base, Kind};
use super::tally::papers::Candidate;
use super::{DecisionNumber, choice_count};

/// A form in which ballots are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A table, for spreadsheets: every method.
    Csv,
    /// For programs: every method but a draw by lot.
    Json,
    /// For other programs that count rankings.
    Blt,
}

impl Form {
    /// Each form.
    pub const ALL: [Self; 3] = [Self::Csv, Self::Json, Self::Blt];

    /// How the name of its file ends.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Blt => "blt",
        }
    }

    /// The form whose files end so.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.ending() == ending)
    }

    /// Whether ballots of a method can be written in it.
    #[must_use]
    pub const fn holds(self, method: Method) -> bool {
        match self {
            Self::Csv => true,
            Self::Json => !matches!(method, Method::Sortition),
            Self::Blt => matches!(method.asks(), Asks::Ranks { .. }),
        }
    }
}

/// Ballots among options: a line for each with its votes, in the order of what they say, so that the file tells neither who nor when.
/// A blank ballot is a line without marks. Of a draw by lot there is one such line, with all votes. Nothing where the form does not hold
/// ballots of the method.
///
/// # Errors
/// Where a ballot is none of its method.
pub fn among_options(
    number: i64,
    choosing: &Choosing,
    ballots: &[(Ballot, i64)],
    form: Form,
) -> Result<Option<String>, Unwritten> {
    if !form.holds(choosing.method) {
        return Ok(None);
    }
    let mut file = choice_count::papers(choosing, ballots);
    file.title = DecisionNumber(number).to_string();
    if choosing.method != Method::EqualShares {
        file.costs_minor = Vec::new();
        file.budget_minor = None;
    }
    let papers = file.papers.iter().filter_map(|(paper, votes, _)| match paper {
        Paper::Numbers(numbers) => Some((numbers.clone(), *votes)),
        Paper::Steps(_) => None,
    });
    let mut papers: Vec<Written> = papers.collect();
    papers.sort();
    // A lot looks at no marks, and a roll has many names: one line says how many took part.
    if choosing.method == Method::Sortition {
        papers = vec![(Vec::new(), papers.iter().map(|(_, votes)| votes).sum())];
    }
    if form == Form::Csv {
        return Ok(Some(write_table(&file.candidates, &file.costs_minor, &papers)?));
    }
    file.papers = papers.into_iter().map(|(numbers, votes)| (Paper::Numbers(numbers), votes, 0)).collect();
    let text = if form == Form::Blt { write_blt(&file)? } else { write_json(&file) };
    Ok(Some(text))
}

/// Why a file could not be written.
#[derive(Debug)]
pub enum Unwritten {
    /// A table.
    Table(csv::Error),
    /// A ballot that is none of its method.
    Ballot(Fault),
}

impl From<csv::Error> for Unwritten {
    fn from(error: csv::Error) -> Self {
        Self::Table(error)
    }
}

impl From<Fault> for Unwritten {
    fn from(fault: Fault) -> Self {
        Self::Ballot(fault)
    }
}

/// Votes for and against, likewise, each with the slug of its class where each class was counted by itself: its columns are then
/// `workers:yes`, `workers:no` and so on. Nothing where the form holds rankings alone.
///
/// # Errors
/// None but those of memory.
pub fn for_and_against(
    number: i64,
    votes: &[(Option<String>, Choice, i64)],
    form: Form,
) -> Result<Option<String>, csv::Error> {
    let (columns, papers) = marked(votes);
    if form == Form::Csv {
        return write_table(&columns, &[], &papers).map(Some);
    }
    let papers = papers.into_iter().map(|(numbers, votes)| (Paper::Numbers(numbers), votes, 0)).collect();
    let title = DecisionNumber(number).to_string();
    let file = VoteFile { title, candidates: columns, papers, ..VoteFile::default() };
    Ok((form == Form::Json).then(|| write_json(&file)))
}

/// The columns of sides, and the papers that mark them, in the order of what they say.
fn marked(votes: &[(Option<String>, Choice, i64)]) -> (Vec<String>, Vec<Written>) {
    let classes: BTreeSet<&Option<String>> = votes.iter().map(|(class, ..)| class).collect();
    let classes = if classes.is_empty() { BTreeSet::from([&None]) } else { classes };
    let side = |class: &Option<String>, choice: Choice| match class {
        Some(class) => format!("{class}{OF_CLASS}{choice}"),
        None => choice.to_string(),
    };
    let columns: Vec<String> =
        classes.into_iter().flat_map(|class| Choice::ALL.iter().map(move |choice| side(class, *choice))).collect();
    let paper = |(class, choice, votes): &(Option<String>, Choice, i64)| {
        let name = side(class, *choice);
        let column = (0..).zip(&columns).find(|(_, column)| **column == name).map(|(column, _)| column);
        let marks: Vec<(Candidate, u64)> = column.map(|column| (column, 1)).into_iter().collect();
        (marks, u64::try_from(*votes).unwrap_or(0))
    };
    let mut papers: Vec<Written> = votes.iter().map(paper).collect();
    papers.sort();
    (columns, papers)
}

/// What the file of a decision's ballots is called.
#[must_use]
pub fn name(number: i64, form: Form) -> String {
    format!("{}-ballots.{}", DecisionNumber(number), form.ending())
}

/// What the file is called whose SHA-256 is the seed of a draw.
#[must_use]
pub fn seed_name(number: i64) -> String {
    format!("{}-seed.json", DecisionNumber(number))
}

/// The words that count ballots among options again, with the ties broken as they were.
#[must_use]
pub fn command_among_options(number: i64, choosing: &Choosing, seed: &str) -> String {
    let method = choosing.method;
    let mut words = vec![format!("--method {}", method.word())];
    if method.fills_places() {
        words.push(format!("--seats {}", choosing.seats));
    }
    words.extend(choosing.points_max.map(|most| format!("--most {most}")));
    if let Some(budget_minor) = choosing.budget_minor {
        words.push(format!("--budget-minor {budget_minor} --complete"));
    }
    words.push(format!("--seed {seed}"));
    command(number, &words)
}

/// The words that count votes for and against again; `classes` are those that were counted by themselves.
#[must_use]
pub fn command_for_and_against(
    number: i64,
    conditions: &Conditions,
    outcome: &Outcome,
    classes: &[ClassVotes],
) -> String {
    let bound = |need: &Need| outcome.needed.iter().find(|needed| needed.need == *need).map(|needed| needed.bound);
    let mut words = vec![format!("--method {}", Method::from(conditions.majority).word())];
    if let Some(kind) = conditions.majority.kind() {
        words.push(format!("--kind {kind}"));
        if kind == Kind::Qualified {
            words.push(format!("--threshold {}", conditions.threshold));
        }
        if conditions.base != Base::Cast {
            words.push(format!("--base {}", conditions.base));
        }
    } else if let Some(most) = bound(&Need::StandAsides) {
        let blocks = bound(&Need::Objections).unwrap_or_default();
        words.push(format!("--stand-asides-max {most} --objections-max {blocks}"));
    }
    if let Some(persons) = outcome.persons {
        words.push(format!("--quorum-of persons --voted {}", persons.voted));
    }
    if let Some(present) = outcome.present {
        if conditions.quorum.of == QuorumOf::Present {
            words.push(format!("--quorum-of {}", QuorumOf::Present));
        }
        words.push(format!("--present {present}"));
    }
    words.push(format!("--quorum {} --eligible {}", outcome.quorum_votes, outcome.eligible));
    words.extend(classes.iter().map(|class| format!("--eligible-of {}={}", class.class, class.eligible)));
    let of_class = |class: &ClassVotes| class.present.map(|present| format!("--present-of {}={present}", class.class));
    words.extend(classes.iter().filter_map(of_class));
    command(number, &words)
}

fn command(number: i64, words: &[String]) -> String {
    format!("acequia count {} {}", words.join(" "), name(number, Form::Csv))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::choosing::{ChoosingInput, check};
    use crate::decisions::count::{Majority, Votes, count};
    use crate::decisions::quorum::{Quorum, Turnout};
    use crate::decisions::tally::counted;
    use crate::decisions::tally::file::{read_blt, read_json, read_table, sides};
    use crate::language::Language;
    use crate::rules::fraction::Fraction;
    use crate::treasury::money::Currency;

    fn choosing(method: &str, options: &str, points_max: &str, budget: &str) -> Choosing {
        let input = ChoosingInput {
            method: method.into(),
            options: options.into(),
            points_max: points_max.into(),
            budget: budget.into(),
            ..Default::default()
        };
        check(&input, Currency::EUR, Language::En).unwrap().unwrap()
    }

    fn on_roll(eligible: i64) -> Turnout {
        Turnout { eligible, persons: 6, voted: 4, present: None }
    }

    fn ballots(cast: &[(&str, i64)]) -> Vec<(Ballot, i64)> {
        cast.iter().map(|(ballot, votes)| (ballot.parse().unwrap(), *votes)).collect()
    }

    #[test]
    fn lines_stand_in_the_order_of_what_they_say() {
        let choosing = choosing("schulze", "Ebro\n=Cinca", "", "");
        let cast = [("2:1", 1), ("blank", 1), ("2:1 1:2", 3), ("1:1", 1), ("2:1", 1)];
        let csv = |cast: &[(Ballot, i64)]| among_options(42, &choosing, cast, Form::Csv).unwrap().unwrap();
        let text = csv(&ballots(&cast));
        assert_eq!(text, "papers,Ebro,'=Cinca\n1,,\n1,1,\n3,2,1\n1,,1\n1,,1\n");
        let turned: Vec<_> = cast.into_iter().rev().collect();
        assert_eq!(csv(&ballots(&turned)), text);
        let form = |form| among_options(42, &choosing, &ballots(&cast), form).unwrap().unwrap();
        assert_eq!(form(Form::Blt), "2 1\n1 0\n1 1 0\n3 2 1 0\n1 2 0\n1 2 0\n0\n\"Ebro\"\n\"=Cinca\"\n\"D-42\"\n");
        let lines = ["[1,{}]", "[1,{\"1\":1}]", "[3,{\"1\":2,\"2\":1}]", "[1,{\"2\":1}]", "[1,{\"2\":1}]"].join(",\n");
        let head = "{\"candidates\":[\"Ebro\",\"=Cinca\"],\"seats\":1,\"title\":\"D-42\"";
        assert_eq!(form(Form::Json), format!("{head},\"ballots\":[\n{lines}\n]}}\n"));
    }

    #[test]
    fn the_file_is_counted_to_the_same_result_by_every_method() {
        let methods = || Method::choosing();
        let passed_over: [&[u16]; 2] = [&[], &[2]];
        for (method, passed_over) in
            passed_over.into_iter().flat_map(|over| methods().map(move |method| (method, over)))
        {
            let points = if method.gives_points() { "5" } else { "" };
            let (options, budget) =
                if method == Method::EqualShares { ("A; 60\nB; 40\nC; 30", "100") } else { ("A\nB\nC", "") };
            let choosing = choosing(method.as_str(), options, points, budget);
            let cast = ballots(&[("2:1 1:2", 2), ("1:1", 2), ("blank", 1), ("3:1", 2)]);
            let quorum = Quorum { part: Fraction::parse("1/2").unwrap(), of: QuorumOf::Votes };
            let outcome = choice_count::count(
                &choosing,
                on_roll(9),
                &cast,
                quorum,
                "secret",
                passed_over,
                choice_count::Places::Given,
            )
            .unwrap();
            let (choosing, cast) = choice_count::passing_over(&choosing, &cast, passed_over);
            let terms = choice_count::terms(&choosing, &outcome.seed);
            let budget_minor = choosing.budget_minor.and_then(|minor| u64::try_from(minor).ok());
            for form in Form::ALL {
                let Some(text) = among_options(42, &choosing, &cast, form).unwrap() else {
                    assert!(form == Form::Blt || method == Method::Sortition, "{method} {form:?}");
                    assert!(!matches!(method.asks(), Asks::Ranks { .. }), "{method} {form:?}");
                    continue;
                };
                let read = match form {
                    Form::Csv => read_table(&text),
                    Form::Json => read_json(&text),
                    Form::Blt => read_blt(&text),
                };
                let again = counted::count(&read.unwrap(), &counted::Terms { budget_minor, ..terms.clone() }).unwrap();
                assert_eq!(again.counted, outcome.count.counted, "{method} {form:?}");
                assert!(method == Method::Sortition || again == outcome.count, "{method} {form:?}");
            }
            let command = command_among_options(42, &choosing, &outcome.seed);
            assert!(command.starts_with(&format!("acequia count --method {} ", method.word())), "{command}");
            assert!(command.ends_with(&format!("--seed {} D-42-ballots.csv", outcome.seed)), "{command}");
        }
    }

    fn conditions(majority: Majority, base: Base) -> Conditions {
        let part = |text| Fraction::parse(text).unwrap();
        Conditions {
            quorum: Quorum { part: part("1/3"), of: QuorumOf::Votes },
            majority,
            threshold: part("2/3"),
            base,
            by_class: true,
            stand_asides_max: part("1/3"),
            blocks_max: 1,
        }
    }

    #[test]
    fn votes_for_and_against_are_summed_again() {
        let said = [(Choice::No, 1), (Choice::Yes, 2), (Choice::Abstain, 1), (Choice::Yes, 1)];
        let said = said.map(|(choice, votes)| (None, choice, votes));
        let text = for_and_against(7, &said, Form::Csv).unwrap().unwrap();
        let file = read_table(&text).unwrap();
        let same = read_json(&for_and_against(7, &said, Form::Json).unwrap().unwrap()).unwrap();
        assert_eq!((same.title.as_str(), sides(&same)), ("D-7", sides(&file)));
        assert_eq!(for_and_against(7, &said, Form::Blt).unwrap(), None);
        let sides = sides(&file).unwrap();
        assert_eq!((sides.all.yes, sides.all.no, sides.all.abstain, file.papers.len()), (3, 1, 1, 4));
        assert_eq!(sides.classes, []);
        let votes = Votes { yes: 3, no: 1, abstain: 1 };
        let command = |conditions: Conditions, classes: &[ClassVotes]| {
            command_for_and_against(7, &conditions, &count(on_roll(9), votes, classes, &conditions), classes)
        };
        assert_eq!(
            command(conditions(Majority::Qualified, Base::Cast), &[]),
            "acequia count --method majority --kind qualified --threshold 2/3 --quorum 3 --eligible 9 D-7-ballots.csv"
        );
        assert_eq!(
            command(conditions(Majority::Consensus, Base::Cast), &[]),
            "acequia count --method consensus --stand-asides-max 1 --objections-max 1 --quorum 3 --eligible 9 D-7-ballots.csv"
        );
        let simple = conditions(Majority::Simple, Base::Cast);
        let persons = Conditions { quorum: Quorum { of: QuorumOf::Persons, ..simple.quorum }, ..simple };
        assert_eq!(
            command(persons, &[]),
            "acequia count --method majority --kind simple --quorum-of persons --voted 4 --quorum 2 --eligible 9 D-7-ballots.csv"
        );
        let classes = [ClassVotes { class: "workers".into(), eligible: 9, votes, present: None }];
        assert_eq!(
            command(conditions(Majority::Absolute, Base::Eligible), &classes),
            "acequia count --method majority --kind absolute --base eligible --quorum 3 --eligible 9 --eligible-of workers=9 D-7-ballots.csv"
        );
    }

    #[test]
    fn what_is_of_those_present_is_counted_with_how_many_they_were() {
        let votes = Votes { yes: 3, no: 1, abstain: 1 };
        let of_present = conditions(Majority::Absolute, Base::Present);
        let conditions = Conditions { quorum: Quorum { of: QuorumOf::Present, ..of_present.quorum }, ..of_present };
        let classes = [ClassVotes { class: "workers".into(), eligible: 9, votes, present: Some(7) }];
        let outcome = count(Turnout { present: Some(7), ..on_roll(9) }, votes, &classes, &conditions);
        assert_eq!(
            command_for_and_against(7, &conditions, &outcome, &classes),
            "acequia count --method majority --kind absolute --base present --quorum-of present --present 7 --quorum 3 --eligible 9 \
             --eligible-of workers=9 --present-of workers=7 D-7-ballots.csv"
        );
    }

    #[test]
    fn each_class_has_columns_of_its_own() {
        let of = |class: &str, choice, votes| (Some(class.to_owned()), choice, votes);
        let votes = [of("users", Choice::Yes, 2), of("workers", Choice::No, 1), of("users", Choice::Abstain, 1)];
        let text = for_and_against(7, &votes, Form::Csv).unwrap().unwrap();
        let head = "papers,users:yes,users:no,users:abstain,workers:yes,workers:no,workers:abstain";
        assert_eq!(text.lines().next(), Some(head));
        let sides = sides(&read_table(&text).unwrap()).unwrap();
        assert_eq!((sides.all.yes, sides.all.no, sides.all.abstain), (2, 1, 1));
        let classes: Vec<_> =
            sides.classes.iter().map(|(class, votes)| (class.as_str(), votes.yes, votes.no)).collect();
        assert_eq!(classes, [("users", 2, 0), ("workers", 0, 1)]);
    }
}
