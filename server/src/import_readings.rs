//! `acequia import readings`: reads a file of readings of one measure in, or only says what that would do.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use domain::file::{Cells, Mapping};
use domain::infrastructure::ReadingColumn;
use domain::validation::FieldError;
use store::infrastructure::readings::{
    JudgedReading, MeasureAddress, ReadingCounts, ReadingOutcome, import_readings, preview_readings,
};
use store::{Act, Actor, CommandError, Db};

use crate::cli::DatabaseOptions;
use crate::clock::ServerClock;
use crate::import_file::{BAD_FILE, Stop, lines, mapping, sentence, survey};

/// How many lines a file may have: it is read in within one transaction, since a meter's readings are judged together.
const LINES_MAX: usize = 200_000;

/// Which file of what, and how to read it.
#[derive(Debug, Clone, Args)]
pub struct ImportReadingsOptions {
    /// The address part of the service, as in mail.
    #[arg(value_name = "SERVICE")]
    pub service: String,
    /// The address part of its measure, as in storage.
    #[arg(value_name = "MEASURE")]
    pub measure: String,
    /// A CSV file with a line of headers; docs/importing-readings.md tells which are known.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Say what each line would do, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Which column a header means, such as "Zähler=quantity"; "Header=-" leaves a column out. May be given several times.
    #[arg(long, value_name = "HEADER=COLUMN", value_parser = mapping::<ReadingColumn>)]
    pub map: Vec<Mapping<ReadingColumn>>,
    /// The database.
    #[command(flatten)]
    pub database: DatabaseOptions,
}

/// Reads the file in, or says what that would do. Exit 1 where a line is refused, 2 where the file cannot be read.
pub async fn import(options: ImportReadingsOptions) -> Result<ExitCode, String> {
    let db = options.database.open_existing().await?;
    let clock = db.clock().await.map_err(|error| error.to_string())?;
    let act = Act::new(Actor::System, app::web::Clock::now(&ServerClock::new(), clock));
    match read_in(&db, &act, &options).await {
        Ok(judged) => {
            for line in &judged {
                tell(line, options.dry_run);
            }
            let ReadingCounts { new, same, refused } = ReadingCounts::of(&judged);
            let outcome =
                if options.dry_run { "Nothing was written: this was a dry run." } else { "The rest is written." };
            println!("{} lines: {new} new, {same} the same, {refused} refused. {outcome}", judged.len());
            Ok(if refused > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
        }
        Err(Stop::File(sentence)) => {
            eprintln!("acequia: {}: {sentence}", options.file.display());
            Ok(ExitCode::from(BAD_FILE))
        }
        Err(Stop::Database(sentence)) => Err(sentence),
    }
}

async fn read_in(db: &Db, act: &Act, options: &ImportReadingsOptions) -> Result<Vec<JudgedReading>, Stop> {
    let (sha256, guess) = survey(&options.file)?;
    let (mut file, map) = lines(&options.file, &guess, &options.map)?;
    for header in &map.left_out {
        eprintln!("The column “{header}” is not read.");
    }
    let mut all: Vec<Cells<ReadingColumn>> = Vec::new();
    while let Some(cells) = file.next(&map)? {
        if all.len() == LINES_MAX {
            return Err(Stop::File(format!("a file may have {LINES_MAX} lines; divide it into several")));
        }
        all.push(cells);
    }
    let of = MeasureAddress { service: options.service.clone(), measure: options.measure.clone() };
    let judged = if options.dry_run {
        preview_readings(db, act, &of, (sha256, all)).await
    } else {
        import_readings(db, act, &of, (sha256, all)).await
    };
    judged.map_err(|error| match error {
        CommandError::NotFound => {
            Stop::Database(format!("there is no measure {} of a service {}", of.measure, of.service))
        }
        error => Stop::Database(error.to_string()),
    })
}

/// Says what a line came to: every line of a dry run, and those that are refused.
fn tell(line: &JudgedReading, dry_run: bool) {
    let what = format!("{} on {}: {}", line.holder, line.day, line.quantity);
    let told = match &line.outcome {
        ReadingOutcome::New => format!("new: {what}"),
        ReadingOutcome::Same => format!("the same: {what}"),
        ReadingOutcome::Refused(errors) => {
            let reason = |error: &FieldError| format!("{}: {}", error.field, sentence(&error.refusal));
            format!("refused: {}", errors.iter().map(reason).collect::<Vec<_>>().join(" "))
        }
    };
    if dry_run || matches!(line.outcome, ReadingOutcome::Refused(_)) {
        println!("line {}: {told}", line.line);
    }
}
