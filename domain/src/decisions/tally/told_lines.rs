//! A count as a table for spreadsheets: a line for each figure of each stage, with options by their names.

use serde_json::Value;

use super::counted::{Count, Counted};
use super::equal_shares::EqualShares;
use super::pairwise::Pairwise;
use super::papers::Candidate;
use super::points::Points;
use super::ranked_pairs::RankedPairs;
use super::schulze::Schulze;
use super::sides::Sides;
use super::stages::{Act, Stage, Stages, decimal};
use super::tie::Tie;
use super::told;
use super::undecided::Undecided;
use crate::decisions::method::Method;
use crate::spreadsheet::inert;

/// A table while it is written.
struct Lines<'a> {
    names: &'a [String],
    lines: Vec<Vec<String>>,
}

impl<'a> Lines<'a> {
    fn headed(head: &[&str], names: &'a [String]) -> Self {
        Self { names, lines: vec![head.iter().map(ToString::to_string).collect()] }
    }

    fn name(&self, candidate: Candidate) -> String {
        self.names.get(usize::from(candidate)).map(|name| inert(name.trim())).unwrap_or_default()
    }

    fn list(&self, candidates: &[Candidate]) -> String {
        candidates.iter().map(|candidate| self.name(*candidate)).collect::<Vec<_>>().join("; ")
    }

    /// A line of these cells; those that it does not fill are empty.
    fn push<const N: usize>(&mut self, cells: [String; N]) {
        self.lines.push(cells.into());
    }

    /// Names nobody as chosen who was not before a tie that is left open, and between whom that is.
    fn leave_open(&mut self, undecided: &Undecided) {
        let decided: Vec<String> = undecided.decided.iter().map(|candidate| self.name(*candidate)).collect();
        let what = self.lines.first().and_then(|head| head.iter().position(|column| column == "what"));
        let chosen = |line: &Vec<String>| {
            what.and_then(|what| line.get(what)).is_some_and(|what| what == "elected" || what == "winner")
        };
        self.lines.retain(|line| !chosen(line) || line.iter().any(|cell| decided.contains(cell)));
        let mut line = vec![String::new(); what.unwrap_or(0)];
        line.extend(["undecided".to_owned(), self.list(&undecided.between)]);
        self.lines.push(line);
    }

    /// The table.
    fn written(self) -> Result<String, csv::Error> {
        let columns = self.lines.first().map_or(0, Vec::len);
        let mut writer = csv::Writer::from_writer(Vec::new());
        for mut line in self.lines {
            line.resize(columns, String::new());
            writer.write_record(&line)?;
        }
        let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
        Ok(String::from_utf8(bytes).unwrap_or_default())
    }
}

impl Count {
    /// The count as a table with a head.
    ///
    /// # Errors
    /// None but those of memory: a table is always written.
    pub fn lines(
        &self,
        method: Method,
        candidates: &[String],
        undecided: Option<&Undecided>,
    ) -> Result<String, csv::Error> {
        let mut lines = match &self.counted {
            Counted::Stages(stages) => of_stages(stages, candidates),
            Counted::Schulze(schulze) => of_schulze(schulze, candidates),
            Counted::RankedPairs(ranked) => of_ranked_pairs(ranked, candidates),
            Counted::Points(points) => of_points(points, candidates),
            Counted::EqualShares(shares) => of_equal_shares(shares, &self.told(method, candidates, None), candidates),
            Counted::Drawn(drawn) => of_drawn(drawn, candidates),
        };
        if let Some(undecided) = undecided {
            lines.leave_open(undecided);
        }
        lines.written()
    }
}

impl Sides {
    /// The count as a table with a head.
    ///
    /// # Errors
    /// None but those of memory: a table is always written.
    pub fn lines(&self) -> Result<String, csv::Error> {
        let mut lines = Lines::headed(&["class", "what", "votes"], &[]);
        let figures = |of: &str, object: &Value, lines: &mut Lines<'_>| {
            let told = object.as_object().into_iter().flatten();
            // Each of the votes has a line by its name.
            for (what, value) in told.filter(|(what, value)| !value.is_object() && *what != "votes") {
                lines.push([inert(of), what.clone(), cell(value)]);
            }
        };
        let stage = self.stage();
        figures("", &stage, &mut lines);
        for (class, object) in stage.get("classes").and_then(Value::as_object).into_iter().flatten() {
            figures(class, object, &mut lines);
        }
        lines.push([String::new(), "passed".to_owned(), self.passed().to_string()]);
        lines.written()
    }
}

/// A value for programs as people read it in a cell.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(cell).collect::<Vec<_>>().join("; "),
        Value::Object(object) => {
            object.iter().map(|(key, value)| format!("{key} {}", cell(value))).collect::<Vec<_>>().join("; ")
        }
        Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

fn of_stages<'a>(stages: &Stages, names: &'a [String]) -> Lines<'a> {
    let head = ["stage", "what", "from", "to", "papers", "value", "transfer_value", "votes"];
    let mut lines = Lines::headed(&head, names);
    for (place, stage) in stages.stages.iter().enumerate() {
        of_stage(stages, place, stage, &mut lines);
    }
    lines
}

fn of_stage(stages: &Stages, place: usize, stage: &Stage, lines: &mut Lines<'_>) {
    let number = (place + 1).to_string();
    let units = |units: u64| decimal(units, stages.decimals);
    let line = |what: &str, from: String, to: String, votes: String| {
        let empty = String::new;
        [number.clone(), what.to_owned(), from, to, empty(), empty(), empty(), votes]
    };
    let of = match stage.act {
        Act::Surplus(candidate) | Act::Exclusion(candidate) => lines.name(candidate),
        Act::FirstPreferences | Act::Surpluses => String::new(),
    };
    lines.push(line(told::act(stage.act).0, of, String::new(), String::new()));
    for tie in &stage.ties {
        of_tie(&number, tie, lines);
    }
    if let Some(transfer) = &stage.transfer {
        let from = lines.name(transfer.from);
        for one in &transfer.sub_parcels {
            let to = one.to.map(|to| lines.name(to)).unwrap_or_default();
            let (value, transfer_value, votes) = (units(one.value), units(one.transfer_value), units(one.votes()));
            let what = "transfer".to_owned();
            lines.push([number.clone(), what, from.clone(), to, one.papers.to_string(), value, transfer_value, votes]);
        }
        lines.push(line("lost", from, String::new(), units(transfer.lost)));
    }
    for (candidate, votes) in (0_u16..).zip(&stage.votes) {
        let (name, keep) =
            (lines.name(candidate), stage.keep.as_ref().and_then(|keep| keep.get(usize::from(candidate))));
        if let Some(keep) = keep {
            lines.push(line("keep", String::new(), name.clone(), units(*keep)));
        }
        lines.push(line("votes", String::new(), name, units(*votes)));
    }
    lines.push(line("not_transferable", String::new(), String::new(), units(stage.not_transferable)));
    for (what, votes) in [("quota", stage.quota), ("surplus", stages.surplus(place))] {
        if let Some(votes) = votes {
            lines.push(line(what, String::new(), String::new(), units(votes)));
        }
    }
    for candidate in &stage.elected {
        let name = lines.name(*candidate);
        lines.push(line("elected", String::new(), name, String::new()));
    }
}

/// A tie: between whom, on whom it fell, and, where figures stand, by what.
fn of_tie(stage: &str, tie: &Tie, lines: &mut Lines<'_>) {
    let (between, chosen) = (lines.list(&tie.between), lines.name(tie.chosen));
    lines.push([stage.to_owned(), "tie".to_owned(), between, chosen, by(tie)]);
}

fn by(broken: &Tie) -> String {
    told::tie(broken).get("by").map(cell).unwrap_or_default()
}

/// A tie of a count that has no stages.
fn tie_line(tie: &Tie, lines: &mut Lines<'_>) {
    let (between, chosen) = (lines.list(&tie.between), lines.name(tie.chosen));
    lines.push(["tie".to_owned(), between, chosen, by(tie)]);
}

fn winner_line(winner: Option<Candidate>, tie: Option<&Tie>, lines: &mut Lines<'_>) {
    if let Some(tie) = tie {
        tie_line(tie, lines);
    }
    if let Some(winner) = winner {
        let name = lines.name(winner);
        lines.push(["winner".to_owned(), name]);
    }
}

fn pairs(pairwise: &Pairwise, lines: &mut Lines<'_>) {
    let all = || (0_u16..).take(pairwise.candidates());
    for (one, other) in all().flat_map(|one| all().map(move |other| (one, other))).filter(|(one, other)| one != other) {
        let (from, to) = (lines.name(one), lines.name(other));
        let (preferring, against) = (pairwise.preferring(one, other), pairwise.preferring(other, one));
        lines.push(["pair".to_owned(), from, to, preferring.to_string(), against.to_string()]);
    }
}

fn of_schulze<'a>(schulze: &Schulze, names: &'a [String]) -> Lines<'a> {
    let mut lines = Lines::headed(&["what", "from", "to", "preferring", "against", "through", "beats"], names);
    pairs(&schulze.pairwise, &mut lines);
    let beaten = schulze.beaten();
    for (one, other, path) in &schulze.paths {
        let Some(path) = path else { continue };
        let (from, to, through) = (lines.name(*one), lines.name(*other), lines.list(&path.through));
        let beats = beaten.contains(&(*one, *other)).to_string();
        let (preferring, against) = (path.preferring.to_string(), path.against.to_string());
        lines.push(["path".to_owned(), from, to, preferring, against, through, beats]);
    }
    winner_line(schulze.winner, schulze.tie.as_ref(), &mut lines);
    lines
}

fn of_ranked_pairs<'a>(ranked: &RankedPairs, names: &'a [String]) -> Lines<'a> {
    let head = ["what", "from", "to", "preferring", "against", "locked", "placed_by_lot"];
    let mut lines = Lines::headed(&head, names);
    pairs(&ranked.pairwise, &mut lines);
    for one in &ranked.majorities {
        let (from, to) = (lines.name(one.winner), lines.name(one.loser));
        let (preferring, against) = (one.preferring.to_string(), one.against.to_string());
        let (locked, lot) = (one.is_locked.to_string(), one.is_placed_by_lot.to_string());
        lines.push(["majority".to_owned(), from, to, preferring, against, locked, lot]);
    }
    winner_line(ranked.winner, ranked.tie.as_ref(), &mut lines);
    lines
}

fn of_points<'a>(points: &Points, names: &'a [String]) -> Lines<'a> {
    let mut lines = Lines::headed(&["what", "option", "points", "papers"], names);
    for (candidate, (given, givers)) in (0_u16..).zip(points.points.iter().zip(&points.givers)) {
        let name = lines.name(candidate);
        lines.push(["points".to_owned(), name, given.to_string(), givers.to_string()]);
    }
    for tie in &points.ties {
        tie_line(tie, &mut lines);
    }
    for candidate in &points.elected {
        let name = lines.name(*candidate);
        lines.push(["elected".to_owned(), name]);
    }
    lines
}

/// Purchases by the words that programs are told, so that no figure of theirs is left out.
fn of_equal_shares<'a>(shares: &EqualShares, told: &Value, names: &'a [String]) -> Lines<'a> {
    let mut lines = Lines::headed(&["stage", "what", "option", "value"], names);
    let share = told.get("share_minor").map(cell).unwrap_or_default();
    lines.push([String::new(), "share_minor".to_owned(), String::new(), share]);
    let stages = told.get("stages").and_then(Value::as_array).into_iter().flatten();
    for (place, (purchase, stage)) in shares.purchases.iter().zip(stages).enumerate() {
        let (number, name) = ((place + 1).to_string(), lines.name(purchase.project));
        let told = stage.as_object().into_iter().flatten();
        for (what, value) in told.filter(|(what, _)| !matches!(what.as_str(), "project" | "votes")) {
            lines.push([number.clone(), what.clone(), name.clone(), cell(value)]);
        }
    }
    lines
}

fn of_drawn<'a>(drawn: &[Candidate], names: &'a [String]) -> Lines<'a> {
    let mut lines = Lines::headed(&["place", "option"], names);
    for (place, candidate) in (1..).zip(drawn) {
        let name = lines.name(*candidate);
        lines.push([place.to_string(), name]);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::super::counted::{Terms, count};
    use super::super::file::read_blt;
    use super::super::undecided::undecided;
    use super::*;

    const BLT: &str = "4 2\n40 1 2 0\n20 1 3 0\n22 2 4 0\n18 3 0\n0\n\"Ana\"\n\"=Bo\"\n\"Chi\"\n\"Dov\"\n";

    fn lines(method: Method) -> String {
        let mut file = read_blt(BLT).unwrap();
        file.costs_minor = vec![30; 4];
        let budget_minor = (method == Method::EqualShares).then_some(100);
        let terms = Terms { seed: Some("4711".to_owned()), budget_minor, ..Terms::of(method) };
        count(&file, &terms).unwrap().lines(method, &file.candidates, None).unwrap()
    }

    #[test]
    fn a_tie_that_is_left_open_names_nobody_after_it() {
        let mut file = read_blt("3 2\n2 1 0\n1 2 0\n1 3 0\n0\n\"Ana\"\n\"Bo\"\n\"Chi\"\n").unwrap();
        file.costs_minor = vec![30; 3];
        let terms = Terms { seed: Some("4711".to_owned()), seats: Some(2), ..Terms::of(Method::Approval) };
        let count = count(&file, &terms).unwrap();
        let open = undecided(&count.counted).unwrap();
        let text = count.lines(Method::Approval, &file.candidates, Some(&open)).unwrap();
        let of = |what: &str| text.lines().filter(|line| line.starts_with(what)).count();
        assert_eq!((of("elected,Ana"), of("elected,"), of("undecided,Bo; Chi")), (1, 1, 1), "{text}");
    }

    #[test]
    fn a_transfer_is_told_with_its_values() {
        let text = lines(Method::StvScotland);
        assert!(
            text.starts_with("stage,what,from,to,papers,value,transfer_value,votes\n1,first_preferences,"),
            "{text}"
        );
        for line in [
            "1,votes,,'=Bo,,,,22.00000\n",
            "1,quota,,,,,,34.00000\n",
            "2,surplus,Ana,,,,,\n",
            "2,transfer,Ana,'=Bo,40,1.00000,0.43333,17.33320\n",
            "2,lost,Ana,,,,,0.00020\n",
            "2,elected,,'=Bo,,,,\n",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
        let kept = lines(Method::StvMeek);
        assert!(kept.contains("\n2,keep,,Ana,,,,0.") && kept.contains("\n2,surplus,,,,,,6.444444452\n"), "{kept}");
    }

    #[test]
    fn every_method_has_lines_of_equal_length() {
        let methods = Method::choosing().filter(|method| !method.gives_points());
        for method in methods {
            let text = lines(method);
            let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
            let records: Result<Vec<_>, _> = reader.records().collect();
            assert!(!records.unwrap().is_empty(), "{method}");
        }
        assert!(lines(Method::Schulze).contains("\npath,Ana,'=Bo,60,22,Ana; '=Bo,true\n"));
        assert!(lines(Method::EqualShares).contains(",cost_minor,"));
    }
}
