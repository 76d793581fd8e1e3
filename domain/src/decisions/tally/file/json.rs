//! JSON: `{"seats", "candidates", "ballots": [[count, paper], …]}`. A paper is a list of candidates from 1, the best first, in which a list stands for
//! those who are equal; or an object of candidates with a number each, a rank or points.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use super::{
    Beside, Entries, Fault, LINES_MAX, OfClass, Paper, VoteFile, check_candidates, line_of, numbered, place_of,
    read_object,
};
use crate::decisions::count::Choice;
use crate::decisions::tally::papers::Candidate;
use crate::validation::Refusal;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read<'a> {
    #[serde(default)]
    title: String,
    seats: Option<usize>,
    candidates: Candidates,
    #[serde(default)]
    withdrawn: Vec<u64>,
    #[serde(default)]
    costs_minor: Vec<u64>,
    budget_minor: Option<u64>,
    casting_vote: Option<Choice>,
    #[serde(borrow)]
    ballots: Vec<&'a RawValue>,
    // What is known of a vote for and against beside its ballots.
    eligible: Option<i64>,
    silent: Option<i64>,
    quorum: Option<u64>,
    voted: Option<i64>,
    stand_aside_max: Option<u64>,
    object_max: Option<u64>,
    #[serde(default)]
    classes: Entries<OfClass>,
    // What a published count says of itself besides; it changes nothing.
    #[serde(rename = "ward")]
    _ward: Option<IgnoredAny>,
    #[serde(rename = "quota")]
    _quota: Option<IgnoredAny>,
    #[serde(rename = "official")]
    _official: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Candidates {
    Number(usize),
    Names(Vec<String>),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Steps(Vec<Step>),
    Numbers(Entries<u64>),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Step {
    One(u64),
    Several(Vec<u64>),
}

/// Reads a JSON file. What a published count says besides, `ward`, `quota` and `official`, is left alone; what is said of a vote for and
/// against is kept [beside](Beside) its papers.
///
/// # Errors
/// The line and what is wrong there: what [`read_object`] refuses, `error-tally-ballot`, `error-tally-candidate`, `error-tally-candidates`,
/// `error-tally-costs`, `error-tally-gap`, `error-tally-lines`, `error-tally-total`.
pub fn read(text: &str) -> Result<VoteFile, Fault> {
    let text = text.trim_start_matches('\u{feff}');
    let read: Read<'_> = read_object(text)?;
    let at = |words: &[&str], refusal: Refusal| Fault::new(line_of(text, words).unwrap_or(1), refusal);
    let checked = |count: usize| check_candidates(count, 1).map_err(|fault| at(&["candidates"], fault.refusal));
    let candidates = match &read.candidates {
        Candidates::Number(count) => numbered(checked(*count)?),
        Candidates::Names(names) => {
            checked(names.len())?;
            names.clone()
        }
    };
    if !read.costs_minor.is_empty() && read.costs_minor.len() != candidates.len() {
        return Err(at(&["costs_minor"], Refusal::new("error-tally-costs").with("candidates", candidates.len())));
    }
    if read.ballots.len() > LINES_MAX {
        return Err(at(&["ballots"], Refusal::new("error-tally-lines").with("most", LINES_MAX)));
    }
    let place = |number: u64, line: usize| place_of(number, candidates.len(), line);
    let mut lines = Lines::of_text(text);
    let mut papers = Vec::with_capacity(read.ballots.len());
    for ballot in &read.ballots {
        let line = lines.of(ballot.get());
        let (count, written): (u64, Written) =
            serde_json::from_str(ballot.get()).map_err(|_| Fault::new(line, Refusal::new("error-tally-ballot")))?;
        papers.push((paper(written, line, &place)?, count, line));
    }
    let withdrawn = read.withdrawn.iter().enumerate().map(|(index, number)| {
        place(*number, 1).map_err(|fault| at(&["withdrawn", index.to_string().as_str()], fault.refusal))
    });
    let withdrawn = withdrawn.collect::<Result<_, _>>()?;
    let beside = read.beside();
    let Read { title, seats, costs_minor, budget_minor, casting_vote, .. } = read;
    VoteFile { title, candidates, seats, withdrawn, costs_minor, budget_minor, casting_vote, papers, beside }.checked()
}

impl Read<'_> {
    fn beside(&self) -> Beside {
        let Self { eligible, silent, quorum, voted, stand_aside_max, object_max, .. } = *self;
        let classes = self.classes.0.clone();
        Beside { eligible, silent, quorum, voted, stand_aside_max, object_max, classes }
    }
}

/// Writes a file as JSON, one line for each paper.
#[must_use]
pub fn write(file: &VoteFile) -> String {
    let mut head = Map::new();
    if !file.title.is_empty() {
        head.insert("title".into(), json!(file.title));
    }
    head.insert("candidates".into(), json!(file.candidates));
    head.extend(file.seats.map(|seats| ("seats".to_owned(), json!(seats))));
    if !file.withdrawn.is_empty() {
        head.insert("withdrawn".into(), file.withdrawn.iter().copied().map(number).collect());
    }
    if !file.costs_minor.is_empty() {
        head.insert("costs_minor".into(), json!(file.costs_minor));
    }
    head.extend(file.budget_minor.map(|budget| ("budget_minor".to_owned(), json!(budget))));
    head.extend(file.casting_vote.map(|said| ("casting_vote".to_owned(), json!(said))));
    let head = Value::Object(head).to_string();
    let papers: Vec<String> =
        file.papers.iter().map(|(paper, count, _)| json!([count, said(paper)]).to_string()).collect();
    // Everything but the brace that ends the head.
    let head = head.strip_suffix('}').unwrap_or(&head);
    format!("{head},\"ballots\":[\n{}\n]}}\n", papers.join(",\n"))
}

fn number(candidate: Candidate) -> Value {
    json!(u32::from(candidate) + 1)
}

/// A paper as [`read`] reads it.
fn said(paper: &Paper) -> Value {
    let step = |step: &Vec<Candidate>| match step[..] {
        [only] => number(only),
        _ => step.iter().copied().map(number).collect(),
    };
    match paper {
        Paper::Steps(steps) => steps.iter().map(step).collect(),
        Paper::Numbers(numbers) => {
            numbers.iter().map(|(candidate, mark)| (number(*candidate).to_string(), json!(mark))).collect()
        }
    }
}

fn paper(
    written: Written,
    line: usize,
    place: &impl Fn(u64, usize) -> Result<Candidate, Fault>,
) -> Result<Paper, Fault> {
    match written {
        Written::Steps(steps) => {
            let last = steps.len();
            let step = |(step, rank): (Step, usize)| match step {
                Step::One(number) => Ok(vec![place(number, line)?]),
                Step::Several(numbers) if numbers.is_empty() && rank < last => {
                    Err(Fault::new(line, Refusal::new("error-tally-gap").with("rank", rank.to_string())))
                }
                Step::Several(numbers) => numbers.into_iter().map(|number| place(number, line)).collect(),
            };
            Ok(Paper::Steps(steps.into_iter().zip(1..).map(step).collect::<Result<_, _>>()?))
        }
        Written::Numbers(Entries(numbers)) => {
            let one = |(candidate, number): (String, u64)| {
                let candidate = candidate
                    .parse()
                    .map_err(|_| Fault::new(line, Refusal::new("error-tally-candidate").with("number", candidate)))?;
                Ok((place(candidate, line)?, number))
            };
            let mut numbers: Vec<(Candidate, u64)> = numbers.into_iter().map(one).collect::<Result<_, _>>()?;
            numbers.sort_unstable();
            // `2` and `02` are one candidate.
            let mut pairs = numbers.iter().zip(numbers.iter().skip(1));
            if pairs.any(|((one, _), (next, _))| one == next) {
                return Err(Fault::new(line, Refusal::new("error-tally-ballot")));
            }
            Ok(Paper::Numbers(numbers))
        }
    }
}

/// Finds the lines of parts of a text, which come in order.
pub(super) struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl<'a> Lines<'a> {
    /// Of a text none of whose parts was looked for.
    pub(super) fn of_text(text: &'a str) -> Self {
        Self { text, at: 0, line: 1 }
    }

    /// The line, from 1, of a part of the text itself, not of a copy.
    pub(super) fn of(&mut self, part: &str) -> usize {
        let at = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let between = self.text.get(self.at..at).unwrap_or_default();
        self.line += between.bytes().filter(|byte| *byte == b'\n').count();
        self.at = at;
        self.line
    }
}
