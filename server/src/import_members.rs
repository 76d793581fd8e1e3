//! `acequia import members`: reads a file of members into the register as a recorded act, or only says what that would do.
//!
//! The file is read several times from its beginning and never held: once for its hash and its characters, once for the
//! greatest number in it, once to judge or apply its lines, some hundreds at a time.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use domain::members::import::{Cells, Change, Column, ColumnMap, Mapping, Repeated};
use domain::validation::FieldError;
use store::members::{IMPORT_BATCH_MAX, ImportBatch, LineOutcome, apply_import, last_number, preview_import};
use store::{Act, Actor, Db};

use crate::cli::DatabaseOptions;
use crate::clock::ServerClock;
use crate::import_file::{BAD_FILE, FileLines, Stop, lines, mapping, sentence, survey};

/// How often progress is told, in lines.
const PROGRESS_LINES: u64 = 10_000;

/// Which file, and how to read it.
#[derive(Debug, Clone, Args)]
pub struct ImportMembersOptions {
    /// A CSV file with a line of headers; docs/importing-members.md tells which are known.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Say what each line would do, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Which column a header means, such as "Legal name=name"; "Header=-" leaves a column out. May be given several times.
    #[arg(long, value_name = "HEADER=COLUMN", value_parser = mapping::<Column>)]
    pub map: Vec<Mapping>,
    /// The database.
    #[command(flatten)]
    pub database: DatabaseOptions,
}

/// Reads the file in, or says what that would do. Exit 1 where a line is refused, 2 where the file cannot be read.
pub async fn import(options: ImportMembersOptions) -> Result<ExitCode, String> {
    let db = options.database.open_existing().await?;
    let clock = db.clock().await.map_err(|error| error.to_string())?;
    let now = app::web::Clock::now(&ServerClock::new(), clock);
    let act = Act::new(Actor::System, now);
    match read_in(&db, &act, &options).await {
        Ok(counts) => {
            let outcome =
                if options.dry_run { "Nothing was written: this was a dry run." } else { "The rest is written." };
            println!("{} {outcome}", counts.told());
            Ok(if counts.refused > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
        }
        Err(Stop::File(sentence)) => {
            eprintln!("acequia: {}: {sentence}", options.file.display());
            Ok(ExitCode::from(BAD_FILE))
        }
        Err(Stop::Database(sentence)) => Err(sentence),
    }
}

/// What the lines came to.
#[derive(Default)]
struct Counts {
    lines: u64,
    new: u64,
    changed: u64,
    same: u64,
    refused: u64,
}

impl Counts {
    fn told(&self) -> String {
        let Self { lines, new, changed, same, refused } = self;
        format!("{lines} lines: {new} new, {changed} changed, {same} the same, {refused} refused.")
    }
}

async fn read_in(db: &Db, act: &Act, options: &ImportMembersOptions) -> Result<Counts, Stop> {
    let (evidence, guess) = survey(&options.file)?;
    let open = || lines(&options.file, &guess, &options.map);
    let greatest_number = greatest_number(open()?)?;
    let last = last_number(db, act).await.map_err(|error| Stop::Database(error.to_string()))?;
    let mut next_number = last.max(greatest_number) + 1;
    let (mut lines, map) = open()?;
    for header in &map.left_out {
        eprintln!("The column “{header}” is not read.");
    }
    let mut repeated = Repeated::default();
    let mut counts = Counts::default();
    let mut batch = Vec::with_capacity(IMPORT_BATCH_MAX);
    let mut told = Vec::new();
    loop {
        let next = lines.next(&map)?;
        let ended = next.is_none();
        if let Some(cells) = next {
            counts.lines += 1;
            if counts.lines.is_multiple_of(PROGRESS_LINES) {
                eprintln!("{} lines …", counts.lines);
            }
            match repeated.note(&cells) {
                Some(error) => told.push((cells, LineOutcome::Refused(vec![error]))),
                None => batch.push(cells),
            }
        }
        if batch.len() + told.len() >= IMPORT_BATCH_MAX || ended {
            let lines = std::mem::take(&mut batch);
            let outcomes = if options.dry_run {
                preview_import(db, act, lines.clone()).await
            } else {
                let evidence = evidence.clone();
                apply_import(db, act, ImportBatch { evidence, greatest_number, lines: lines.clone() }).await
            };
            let outcomes = outcomes.map_err(|error| Stop::Database(error.to_string()))?;
            told.extend(lines.into_iter().zip(outcomes));
            told.sort_by_key(|(cells, _)| cells.line);
            for (cells, mut outcome) in told.drain(..) {
                if outcome == LineOutcome::New(None) {
                    outcome = LineOutcome::New(Some(next_number));
                    next_number += 1;
                }
                tell(&cells, &outcome, options.dry_run, &mut counts);
            }
        }
        if ended {
            let admitted = i64::try_from(counts.new).unwrap_or(i64::MAX);
            if greatest_number > last.saturating_add(admitted) {
                eprintln!(
                    "The next number would be M-{}, and the file gives M-{greatest_number}: \
                     whoever is admitted later gets a number beyond that one.",
                    last + 1
                );
            }
            return Ok(counts);
        }
    }
}

/// The greatest number that any line gives; reading to the end also finds what makes the file unreadable before a line is
/// written.
fn greatest_number((mut lines, map): (FileLines, ColumnMap)) -> Result<i64, Stop> {
    let mut repeated = Repeated::default();
    while let Some(cells) = lines.next(&map)? {
        repeated.note(&cells);
    }
    Ok(repeated.greatest_number())
}

/// Counts a line and says what it came to: every line of a dry run, and those that are refused.
fn tell(cells: &Cells, outcome: &LineOutcome, dry_run: bool, counts: &mut Counts) {
    let name = cells.get(Column::Name);
    let told = match outcome {
        LineOutcome::New(number) => {
            counts.new += 1;
            let number = number.map(|number| format!("M-{number} ")).unwrap_or_default();
            format!("new: {number}{name}")
        }
        LineOutcome::Changed(number, changes) => {
            counts.changed += 1;
            format!("changed: M-{number}: {}", changes.iter().map(changed).collect::<Vec<_>>().join("; "))
        }
        LineOutcome::Same(number) => {
            counts.same += 1;
            format!("the same: M-{number}")
        }
        LineOutcome::Refused(errors) => {
            counts.refused += 1;
            let reason = |error: &FieldError| format!("{}: {}", error.field, sentence(&error.refusal));
            format!("refused: {}", errors.iter().map(reason).collect::<Vec<_>>().join(" "))
        }
    };
    if dry_run || matches!(outcome, LineOutcome::Refused(_)) {
        println!("line {}: {told}", cells.line);
    }
}

fn changed(change: &Change) -> String {
    let old = if change.old.is_empty() { "nothing" } else { &change.old };
    format!("{}: {old} → {}", change.column.as_str(), change.new)
}
