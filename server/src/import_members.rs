//! `acequia import members`: reads a file of members into the register as a recorded act, or only says what that would do.
//!
//! The file is read several times from its beginning and never held: once for its hash and its characters, once for the
//! greatest number in it, once to judge or apply its lines, some hundreds at a time.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use domain::language::Language;
use domain::members::import::{
    Cells, Change, Column, ColumnMap, Decoded, EncodingGuess, Lines, Mapping, Repeated, Unreadable, map_columns,
};
use domain::validation::{FieldError, Refusal};
use sha2::{Digest, Sha256};
use store::members::{IMPORT_BATCH_MAX, ImportBatch, LineOutcome, apply_import, preview_import};
use store::{Act, Actor, Db};

use crate::cli::DatabaseOptions;
use crate::clock::ServerClock;

/// A file that cannot be read.
const BAD_FILE: u8 = 2;
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
    #[arg(long, value_name = "HEADER=COLUMN", value_parser = mapping)]
    pub map: Vec<Mapping>,
    /// The database.
    #[command(flatten)]
    pub database: DatabaseOptions,
}

fn mapping(text: &str) -> Result<Mapping, String> {
    let names = || Column::ALL.map(Column::as_str).join(", ");
    let (header, column) = text.rsplit_once('=').ok_or_else(|| "write HEADER=COLUMN".to_owned())?;
    let column = match column.trim() {
        "-" => None,
        name => {
            Some(Column::from_name(name).ok_or_else(|| format!("there is no column {name}; there are {}", names()))?)
        }
    };
    Ok(Mapping { header: header.trim().to_owned(), column })
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

/// Why it stopped.
enum Stop {
    /// The file cannot be read.
    File(String),
    /// The database failed.
    Database(String),
}

impl From<Unreadable> for Stop {
    fn from(unreadable: Unreadable) -> Self {
        let line = unreadable.line.map(|line| format!("line {line}: ")).unwrap_or_default();
        Self::File(format!("{line}{}", sentence(&unreadable.refusal)))
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

/// The lines of a file, decoded as they are read.
type FileLines = Lines<Decoded<BufReader<File>>>;

async fn read_in(db: &Db, act: &Act, options: &ImportMembersOptions) -> Result<Counts, Stop> {
    let (evidence, guess) = survey(&options.file)?;
    let open = || -> Result<(FileLines, ColumnMap), Stop> {
        let lines = Lines::new(Decoded::new(BufReader::new(opened(&options.file)?), guess.encoding()))?;
        let map = map_columns(lines.headers(), &options.map).map_err(|refusals| {
            let headers = lines.headers().join(" | ");
            let sentences: Vec<_> = refusals.iter().map(sentence).collect();
            Stop::File(format!("{} The headers are: {headers}", sentences.join(" ")))
        })?;
        Ok((lines, map))
    };
    let mut greatest_number = 0;
    if !options.dry_run {
        let (mut lines, map) = open()?;
        let mut repeated = Repeated::default();
        while let Some(cells) = lines.next(&map)? {
            repeated.note(&cells);
        }
        greatest_number = repeated.greatest_number();
    }
    let (mut lines, map) = open()?;
    for header in &map.left_out {
        eprintln!("The column “{header}” is not read.");
    }
    let mut repeated = Repeated::default();
    let mut counts = Counts::default();
    let mut batch = Vec::with_capacity(IMPORT_BATCH_MAX);
    loop {
        let next = lines.next(&map)?;
        let ended = next.is_none();
        if let Some(cells) = next {
            counts.lines += 1;
            if counts.lines.is_multiple_of(PROGRESS_LINES) {
                eprintln!("{} lines …", counts.lines);
            }
            match repeated.note(&cells) {
                Some(error) => tell(&cells, &LineOutcome::Refused(vec![error]), options.dry_run, &mut counts),
                None => batch.push(cells),
            }
        }
        if batch.len() == IMPORT_BATCH_MAX || (ended && !batch.is_empty()) {
            let lines = std::mem::take(&mut batch);
            let outcomes = if options.dry_run {
                preview_import(db, act, lines.clone()).await
            } else {
                let evidence = evidence.clone();
                apply_import(db, act, ImportBatch { evidence, greatest_number, lines: lines.clone() }).await
            };
            let outcomes = outcomes.map_err(|error| Stop::Database(error.to_string()))?;
            for (cells, outcome) in lines.iter().zip(&outcomes) {
                tell(cells, outcome, options.dry_run, &mut counts);
            }
        }
        if ended {
            return Ok(counts);
        }
    }
}

fn opened(path: &Path) -> Result<File, Stop> {
    File::open(path).map_err(|error| Stop::File(error.to_string()))
}

/// The hash of the file, and in which characters it is written.
fn survey(path: &Path) -> Result<(String, EncodingGuess), Stop> {
    let mut file = opened(path)?;
    let (mut hash, mut guess) = (Sha256::new(), EncodingGuess::default());
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let count = file.read(&mut buffer).map_err(|error| Stop::File(error.to_string()))?;
        if count == 0 {
            let hash: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
            return Ok((hash, guess));
        }
        let bytes = buffer.get(..count).unwrap_or_default();
        hash.update(bytes);
        guess.look(bytes);
    }
}

/// Counts a line and says what it came to: every line of a dry run, and those that are refused.
fn tell(cells: &Cells, outcome: &LineOutcome, dry_run: bool, counts: &mut Counts) {
    let name = cells.get(Column::Name);
    let told = match outcome {
        LineOutcome::New(_) => {
            counts.new += 1;
            format!("new: {name}")
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

fn sentence(refusal: &Refusal) -> String {
    app::i18n::refusal_in(Language::En, chrono_tz::Tz::UTC, refusal)
}
