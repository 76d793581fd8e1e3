//! Counts of a million ballots over eight options, each method on one core, folding included, in this process; a budget of many projects
//! among voters who all want something else; and Meek's method by the program on a file, beside the program `stv-rs` on the same ballots. A
//! tenth of them, full rankings, stand beside the library tallystick.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use domain::decisions::method::Method;
use domain::decisions::tally::counted::{Terms, count};
use domain::decisions::tally::file::{Paper, VoteFile};
use domain::decisions::tally::papers::Candidate;

use crate::failure::Result;
use crate::load::{median, milliseconds};
use crate::report::Row;
use crate::server::run_to_end;
use crate::{below, say};

/// How many options there are.
pub const OPTIONS: u16 = 8;
/// How many places, where a method fills several.
const SEATS: usize = 3;
/// The most points to one option.
const POINTS_MAX: u64 = 9;
/// What the methods of the goals may take, in milliseconds.
const WANTED: f64 = 1_000.0;
/// How many projects the large budget has, as many as a decision may have options.
const PROJECTS: u16 = 100;
/// How many voters the large budget has, of whom no two are meant to approve of the same.
const BUDGET_VOTERS: usize = 100_000;
/// How many projects each of them marks.
const MARKED: usize = 10;
/// What the count of the large budget may take, in milliseconds: it is within the write that closes a vote.
const BUDGET_WANTED: f64 = 5_000.0;
/// How often each count is measured.
const TIMES: u32 = 3;
/// How many full rankings of eight candidates, 33,901 of them different, the library tallystick was seen to count on one core of two such as
/// the goals are set for, and in how many milliseconds, folding included.
const TALLYSTICK_BALLOTS: usize = 100_000;
const TALLYSTICK_MILLISECONDS: [(Method, f64); 3] =
    [(Method::InstantRunoff, 112.0), (Method::Schulze, 33.0), (Method::StvScotland, 13.0)];
const TALLYSTICK: &str = "tallystick 0.4.3 on one core, seen in another run, of ballots like these";
/// How many times as fast a count is to be.
const TIMES_FASTER: f64 = 3.0;
/// Where `xtask` says that the program `stv-rs` is.
const STV_RS: &str = "ACEQUIA_STV_RS";

const GROUP: &str = "Counts of ballots";

/// Rankings of some options or all, one in ten of two alone: the order of the options at random, by a sequence that is always the same.
pub struct Rankings {
    state: u64,
    /// Of so many steps one likes the first options more.
    liking_one_in: u16,
    /// Whether all rank every option.
    are_full: bool,
}

impl Rankings {
    /// From the beginning.
    pub fn new() -> Self {
        Self { state: 0x9e37_79b9_7f4a_7c15, liking_one_in: 1, are_full: false }
    }

    /// From the beginning, each of all options, and more of them different.
    pub fn full() -> Self {
        Self { liking_one_in: 3, are_full: true, ..Self::new() }
    }

    fn below(&mut self, end: u16) -> u16 {
        // Xorshift: G. Marsaglia, "Xorshift RNGs" (2003).
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        u16::try_from(self.state % u64::from(end.max(1))).unwrap_or(0)
    }
}

impl Iterator for Rankings {
    type Item = Vec<Candidate>;

    fn next(&mut self) -> Option<Vec<Candidate>> {
        let mut all: Vec<Candidate> = (0..OPTIONS).collect();
        for place in (1..OPTIONS).rev() {
            // The first options are liked more, so that there is something to elect.
            let (one, other) = (self.below(place + 1), self.below(place + 1));
            let is_liking = self.liking_one_in == 1 || self.below(self.liking_one_in) == 0;
            all.swap(usize::from(place), usize::from(if is_liking { one.max(other) } else { one }));
        }
        if !self.are_full && self.below(10) == 0 {
            all.truncate(2);
        }
        Some(all)
    }
}

/// Measures each method.
pub fn measure(folder: &Path, ballots: usize) -> Result<Vec<Row>> {
    let rankings: Vec<Vec<Candidate>> = Rankings::new().take(ballots).collect();
    let ranked = file_of(&rankings, |place| place);
    let points = file_of(&rankings, |place| POINTS_MAX.saturating_sub(place));
    let approvals = file_of(&rankings, |place| u64::from(place < 4));
    let mut rows = Vec::new();
    for method in Method::choosing().filter(|method| *method != Method::Sortition) {
        let file = match method {
            Method::Score | Method::Dots => &points,
            Method::Approval | Method::EqualShares => &approvals,
            _ => &ranked,
        };
        rows.push(say(&format!("Counting {ballots} ballots by {}", method.word()), || of_method(method, file))?);
    }
    let budget = large_budget();
    rows.push(say("Counting a budget of many projects", || of_budget(&budget))?);
    let full = ballots / 10;
    rows.extend(say(&format!("Counting {full} full rankings"), || beside_tallystick(full))?);
    rows.push(say("Counting them by the programs", || by_programs(folder, &rankings))?);
    Ok(rows)
}

/// Papers with a number beside each option that they rank, by its place from 1.
fn file_of(rankings: &[Vec<Candidate>], number: impl Fn(u64) -> u64) -> VoteFile {
    let paper = |ranking: &Vec<Candidate>| {
        Paper::Numbers(ranking.iter().zip(1..).map(|(option, place)| (*option, number(place))).collect())
    };
    VoteFile {
        candidates: (1..=OPTIONS).map(|number| format!("Option {number}")).collect(),
        costs_minor: (1..=u64::from(OPTIONS)).map(|number| number * 100_000).collect(),
        budget_minor: Some(1_500_000),
        papers: rankings.iter().zip(2..).map(|(ranking, line)| (paper(ranking), 1, line)).collect(),
        ..VoteFile::default()
    }
}

/// A budget of many projects, and voters who mark some of them each.
fn large_budget() -> VoteFile {
    let mut numbers = Rankings::new();
    let costs_minor = (0..PROJECTS).map(|_| 1_000_000 + u64::from(numbers.below(30_000)) * 1_000).collect();
    let mut marked = || {
        // The first projects are liked more.
        let project = |_| numbers.below(PROJECTS).min(numbers.below(PROJECTS));
        let projects: BTreeSet<Candidate> = (0..MARKED).map(project).collect();
        Paper::Numbers(projects.into_iter().map(|project| (project, 1)).collect())
    };
    let papers = (2..).take(BUDGET_VOTERS).map(|line| (marked(), 1, line)).collect();
    VoteFile {
        candidates: (1..=PROJECTS).map(|number| format!("Project {number}")).collect(),
        costs_minor,
        budget_minor: Some(500_000_000),
        papers,
        ..VoteFile::default()
    }
}

fn of_budget(file: &VoteFile) -> Result<Row> {
    let method = Method::EqualShares;
    let (took, used) = timed(method, file)?;
    let name = format!("{} of {} ballots over {PROJECTS} projects", method.word(), file.papers.len());
    let mut row = Row::new(GROUP, name, took, "ms");
    row.processor_ms = used;
    Ok(row.wanted(Some(below(took, BUDGET_WANTED))))
}

fn of_method(method: Method, file: &VoteFile) -> Result<Row> {
    let (took, used) = timed(method, file)?;
    let mut row = Row::new(GROUP, format!("{} of {} ballots", method.word(), file.papers.len()), took, "ms");
    row.processor_ms = used;
    let goal = matches!(method, Method::InstantRunoff | Method::Schulze | Method::StvScotland | Method::StvMeek);
    Ok(row.wanted(goal.then(|| below(took, WANTED))))
}

/// How long a count takes, folding included, and how much time of processors; in milliseconds.
fn timed(method: Method, file: &VoteFile) -> Result<(f64, Option<f64>)> {
    let points_max = match method {
        Method::Score => Some(POINTS_MAX),
        // As many dots as all points of a paper.
        Method::Dots => Some(POINTS_MAX * u64::from(OPTIONS)),
        _ => None,
    };
    let seats = method.fills_places().then_some(SEATS);
    let terms = Terms { seats, points_max, seed: Some("4711".to_owned()), ..Terms::of(method) };
    let mut times = Vec::new();
    let before = processor_time();
    for _ in 0..TIMES {
        let began = Instant::now();
        let counted = count(file, &terms).map_err(|wrong| format!("{}: {wrong:?}", method.word()))?;
        times.push(began.elapsed());
        if counted.counted.chosen().is_empty() {
            return Err(format!("{} chose nothing", method.word()).into());
        }
    }
    let used = processor_time().zip(before).map(|(after, before)| milliseconds((after - before) / TIMES));
    Ok((median(times), used))
}

/// Full rankings beside what tallystick was seen to need for as many, of which about as many are different.
fn beside_tallystick(ballots: usize) -> Result<Vec<Row>> {
    let rankings: Vec<Vec<Candidate>> = Rankings::full().take(ballots).collect();
    let file = file_of(&rankings, |place| place);
    let different = rankings.iter().collect::<BTreeSet<_>>().len();
    let row = |(method, seen): (Method, f64)| -> Result<Row> {
        let (took, used) = timed(method, &file)?;
        let what = format!("{} of {ballots} full rankings, {different} different", method.word());
        let mut row = Row::new(GROUP, what, took, "ms");
        row.processor_ms = used;
        // Seen for so many ballots and for no others.
        if ballots == TALLYSTICK_BALLOTS {
            row = row.beside(TALLYSTICK, seen, seen / took).wanted(Some(below(took, (seen / TIMES_FASTER).round())));
        }
        Ok(row)
    };
    TALLYSTICK_MILLISECONDS.into_iter().map(row).collect()
}

/// The time of processors that this thread has used so far, where the system tells: other work does not lengthen it.
fn processor_time() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

/// Both programs read the same ballots, one a line, from a file, and count them by Meek's method.
fn by_programs(folder: &Path, rankings: &[Vec<Candidate>]) -> Result<Row> {
    let (ours, theirs) = (folder.join("ballots.blt"), folder.join("ballots-with-names.blt"));
    let names: Vec<String> = (1..=OPTIONS).map(|number| format!("o{number}")).collect();
    let head = format!("{OPTIONS} {SEATS}\n");
    let foot = format!("0\n{}\"Places\"\n", names.iter().map(|name| format!("\"{name}\"\n")).collect::<String>());
    let numbers: Vec<String> = (1..=OPTIONS).map(|number| number.to_string()).collect();
    std::fs::write(&ours, format!("{head}{}{foot}", lines(rankings, &numbers)))?;
    let took = milliseconds(run_to_end(&["count", "--method", "stv-meek"], &ours, None)?.0);
    let mut row = Row::new(GROUP, "acequia count --method stv-meek, of a BLT file", took, "ms");
    if let Some(program) = std::env::var_os(STV_RS) {
        std::fs::write(&theirs, format!("{head}[nick {}]\n{}{foot}", names.join(" "), lines(rankings, &names)))?;
        let other = milliseconds(beside(Path::new(&program), &theirs)?);
        row = row.beside("stv-rs meek on one core, of the same ballots", other, other / took);
    }
    Ok(row)
}

fn lines(rankings: &[Vec<Candidate>], names: &[String]) -> String {
    let mut text = String::new();
    for ranking in rankings {
        text.push_str("1 ");
        for option in ranking {
            let _ = write!(text, "{} ", names.get(usize::from(*option)).map_or("", String::as_str));
        }
        text.push_str("0\n");
    }
    text
}

/// How long the program `stv-rs` takes, its start included, with nine decimals as here and one thread.
fn beside(program: &Path, file: &Path) -> Result<Duration> {
    let began = Instant::now();
    let mut command = Command::new(program);
    command.args(["--arithmetic", "fixed9", "--input"]).arg(file).args(["meek", "--parallel", "no"]);
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status()?;
    let took = began.elapsed();
    if status.success() { Ok(took) } else { Err(format!("stv-rs ended by {status}").into()) }
}
