//! A file of readings of one measure: looked at first, then read in as a whole. Both judge its lines together, by the rules of
//! the form, whatever their order; the same file again changes nothing.

use domain::Moment;
use domain::file::Cells;
use domain::infrastructure::ReadingColumn;
use domain::members::power::Power;
use domain::validation::FieldError;
use serde::{Deserialize, Serialize};

use super::measure::measure;
use crate::act::{Act, Viewer};
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::{MeasureId, MemberId};
use crate::tx::Tx;
use crate::waiting_file::{Kept, KeptFile, KeptName, ReadFile, give_up, keep, waiting};

/// What a line comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadingOutcome {
    /// It says something new.
    New,
    /// The day has the same reading.
    Same,
    /// It is refused, with every reason.
    Refused(Vec<FieldError>),
}

/// A line of a file of readings, with what it comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JudgedReading {
    /// The line, as an editor counts.
    pub line: u64,
    /// Whose use it is, as it stands in the file.
    pub holder: String,
    /// The day, as it stands in the file.
    pub day: String,
    /// What was read, as it stands in the file.
    pub quantity: String,
    /// What it comes to.
    pub outcome: ReadingOutcome,
}

/// What a file of readings would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadingsRun {
    /// Every line in which anything stands.
    pub lines: Vec<JudgedReading>,
    /// A hash of all that would be done: it says whether anything has changed since.
    pub fingerprint: String,
}

/// What a file of readings did, by its lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ReadingCounts {
    /// Recorded.
    pub new: usize,
    /// Known before.
    pub same: usize,
    /// Refused.
    pub refused: usize,
}

impl ReadingCounts {
    /// Counts lines by what they come to.
    #[must_use]
    pub fn of(lines: &[JudgedReading]) -> Self {
        let mut counts = Self::default();
        for line in lines {
            match line.outcome {
                ReadingOutcome::New => counts.new += 1,
                ReadingOutcome::Same => counts.same += 1,
                ReadingOutcome::Refused(_) => counts.refused += 1,
            }
        }
        counts
    }
}

/// A measure as an address names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureAddress {
    /// The address part of the service.
    pub service: String,
    /// The address part of the measure.
    pub measure: String,
}

impl MeasureAddress {
    fn id(&self, conn: &mut DbConn) -> Result<MeasureId, CommandError> {
        Ok(measure(conn, &self.service, &self.measure)?.id)
    }
}

fn allowed(viewer: &Viewer) -> Result<MemberId, CommandError> {
    viewer.require(Power::KeepInventory)?;
    viewer.member.as_ref().map(|member| member.id.clone()).ok_or(CommandError::Forbidden(Power::KeepInventory))
}

/// Keeps an uploaded file of readings of a measure, with what each of its columns may be; its identifier.
///
/// # Errors
/// Not found; forbidden; the database fails; or beside `file` what makes it unreadable, `error-import-page-lines`,
/// `error-import-columns`, or `error-import-waiting`.
pub async fn keep_readings(
    db: &Db,
    act: &Act,
    viewer: &Viewer,
    of: &MeasureAddress,
    (name, bytes): (String, Vec<u8>),
) -> Result<String, CommandError> {
    let (owner, of) = (allowed(viewer)?, of.clone());
    let id = db.read(move |conn| of.id(conn)).await?;
    keep::<ReadingColumn>(db, (owner, Some(id)), act.now, name, bytes).await
}

/// The files of readings of a measure that wait for whoever looks, the latest first.
///
/// # Errors
/// Not found; forbidden; or the database fails.
pub async fn kept_readings(
    db: &Db,
    viewer: &Viewer,
    of: &MeasureAddress,
    now: Moment,
) -> Result<Vec<KeptName>, CommandError> {
    let (owner, of) = (allowed(viewer)?, of.clone());
    db.read(move |conn| {
        let id = of.id(conn)?;
        Ok(waiting(conn, &owner, Some(id), now)?)
    })
    .await
}

/// A file of readings of a measure that waits for whoever looks.
///
/// # Errors
/// Not found, where it is another's, too; forbidden; or the database fails.
pub async fn kept_reading_file(
    db: &Db,
    viewer: &Viewer,
    of: &MeasureAddress,
    id: &str,
    now: Moment,
) -> Result<KeptFile, CommandError> {
    let (owner, of, id) = (allowed(viewer)?, of.clone(), id.to_owned());
    db.read(move |conn| {
        let measure = of.id(conn)?;
        Kept::load(conn, &owner, Some(measure), &id, now)?.described()
    })
    .await
}

/// Chooses what each column of a file of readings is.
///
/// # Errors
/// As [`domain::file::check_columns`]; otherwise as [`kept_reading_file`].
pub async fn choose_reading_columns(
    db: &Db,
    viewer: &Viewer,
    of: &MeasureAddress,
    id: &str,
    (chosen, now): (Vec<String>, Moment),
) -> Result<(), CommandError> {
    let (owner, of, id) = (allowed(viewer)?, of.clone(), id.to_owned());
    db.write(move |conn| {
        let measure = of.id(conn)?;
        Kept::load(conn, &owner, Some(measure), &id, now)?.choose::<ReadingColumn>(conn, &chosen)
    })
    .await
}

/// Gives a file of readings up.
///
/// # Errors
/// Not found, where it is another's or waits no longer; forbidden; or the database fails.
pub async fn drop_readings(db: &Db, viewer: &Viewer, id: &str) -> Result<(), CommandError> {
    let (owner, id) = (allowed(viewer)?, id.to_owned());
    db.write(move |conn| give_up(conn, &owner, &id)).await
}

/// What a file of readings that waits would do; nothing is written.
///
/// # Errors
/// What is wrong with the choice of its columns; not found; forbidden; or the database fails.
pub async fn dry_run_readings(
    db: &Db,
    viewer: &Viewer,
    of: &MeasureAddress,
    id: &str,
    now: Moment,
) -> Result<ReadingsRun, CommandError> {
    let act = Act::new(viewer.actor(), now);
    let (owner, of, id) = (allowed(viewer)?, of.clone(), id.to_owned());
    db.read(move |conn| {
        let measure = of.id(conn)?;
        let kept = Kept::load(conn, &owner, Some(measure), &id, now)?;
        let cells = cells(&kept)?;
        Ok(Tx::looking(conn, &act)?.judge_readings_file(&of, &kept.sha256, &cells)?.told)
    })
    .await
}

/// Reads a file of readings in that waits: all of it in one transaction, in which every line is judged again. Then it waits
/// no longer.
///
/// # Errors
/// `error-readings-moved` where the lines would no longer do what `fingerprint` says; otherwise as [`dry_run_readings`].
pub async fn confirm_readings(
    db: &Db,
    act: &Act,
    of: &MeasureAddress,
    id: &str,
    fingerprint: String,
) -> Result<ReadingCounts, CommandError> {
    let owner = act.actor.member().cloned().ok_or(CommandError::Forbidden(Power::KeepInventory))?;
    let (of, id, now) = (of.clone(), id.to_owned(), act.now);
    db.command(act, "infrastructure.confirm_readings", move |tx| {
        tx.require(Power::KeepInventory)?;
        let measure = of.id(tx.conn)?;
        let kept = Kept::load(tx.conn, &owner, Some(measure), &id, now)?;
        let judged = tx.judge_readings_file(&of, &kept.sha256, &cells(&kept)?)?;
        if judged.told.fingerprint != fingerprint {
            return Err(CommandError::refused("error-readings-moved"));
        }
        kept.is_read(tx.conn, ReadingCounts::of(&judged.told.lines).refused > 0)?;
        tx.write_readings_file(&judged, &kept.sha256)
    })
    .await
}

/// A file of readings that was read in, with its lines that were refused.
///
/// # Errors
/// Not found, where it is another's, was not read in, or no line was refused; otherwise as [`dry_run_readings`].
pub async fn read_readings(
    db: &Db,
    viewer: &Viewer,
    of: &MeasureAddress,
    id: &str,
    now: Moment,
) -> Result<ReadFile<JudgedReading>, CommandError> {
    let act = Act::new(viewer.actor(), now);
    let (owner, of, id) = (allowed(viewer)?, of.clone(), id.to_owned());
    db.read(move |conn| {
        let measure = of.id(conn)?;
        let kept = Kept::load_read(conn, &owner, Some(measure), &id, now)?;
        let cells = cells(&kept)?;
        let mut lines = Tx::looking(conn, &act)?.judge_readings_file(&of, &kept.sha256, &cells)?.told.lines;
        lines.retain(|line| matches!(line.outcome, ReadingOutcome::Refused(_)));
        kept.with_refused::<ReadingColumn, _>(lines, |line| line.line)
    })
    .await
}

/// What lines of a file of readings would do, `sha256` being that of the file; nothing is written.
///
/// # Errors
/// Not found; forbidden; or the database fails.
pub async fn preview_readings(
    db: &Db,
    act: &Act,
    of: &MeasureAddress,
    (sha256, lines): (String, Vec<Cells<ReadingColumn>>),
) -> Result<Vec<JudgedReading>, CommandError> {
    let (act, of) = (act.clone(), of.clone());
    db.read(move |conn| Ok(Tx::looking(conn, &act)?.judge_readings_file(&of, &sha256, &lines)?.told.lines)).await
}

/// Reads lines of a file in, `sha256` being that of the file: all of them in one transaction.
///
/// # Errors
/// Not found; forbidden; or the database fails.
pub async fn import_readings(
    db: &Db,
    act: &Act,
    of: &MeasureAddress,
    (sha256, lines): (String, Vec<Cells<ReadingColumn>>),
) -> Result<Vec<JudgedReading>, CommandError> {
    let (act, of) = (act.clone(), of.clone());
    db.write(move |conn| {
        let mut tx = Tx::looking(conn, &act)?;
        let judged = tx.judge_readings_file(&of, &sha256, &lines)?;
        tx.write_readings_file(&judged, &sha256)?;
        Ok(judged.told.lines)
    })
    .await
}

/// The lines of a file that waits.
fn cells(kept: &Kept) -> Result<Vec<Cells<ReadingColumn>>, CommandError> {
    let (mut lines, map) = kept.lines::<ReadingColumn>()?;
    let mut cells = Vec::new();
    while let Some(line) = lines.next(&map).map_err(|unreadable| unreadable.refusal)? {
        cells.push(line);
    }
    Ok(cells)
}
