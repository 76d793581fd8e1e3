//! A file that waits, read in as a whole: what each of its lines would do, and the same again in one transaction, if
//! nothing else has come of it meanwhile.

use domain::Moment;
use domain::agreements::clauses::hash;
use domain::members::import::{Cells, Column, Repeated};
use domain::members::power::Power;
use serde::{Deserialize, Serialize};

use super::import::{IMPORT_BATCH_MAX, ImportBatch, LineOutcome, begin};
use crate::act::{Act, Viewer};
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::MemberId;
use crate::tx::Tx;
use crate::waiting_file::{Kept, ReadFile};

/// What a line of a file would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JudgedLine {
    /// The line, as an editor counts.
    pub line: u64,
    /// The name that stands in it.
    pub name: String,
    /// What it comes to.
    pub outcome: LineOutcome,
}

/// What a file would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DryRun {
    /// Every line in which anything stands.
    pub lines: Vec<JudgedLine>,
    /// Where the numbers leap since the file gives a greater one: the number that would come next by itself, and the greatest
    /// in the file, beyond which everybody is numbered who is admitted later.
    pub leap: Option<(i64, i64)>,
    /// A hash of all that would be done: it says whether anything has changed since.
    pub fingerprint: String,
}

/// What a file did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ImportCounts {
    /// Members admitted.
    pub new: usize,
    /// Members corrected.
    pub changed: usize,
    /// Lines that said what was known.
    pub same: usize,
    /// Lines refused.
    pub refused: usize,
}

impl ImportCounts {
    /// Counts lines by what they came to.
    #[must_use]
    pub fn of<'a>(outcomes: impl Iterator<Item = &'a LineOutcome>) -> Self {
        let mut counts = Self::default();
        for outcome in outcomes {
            match outcome {
                LineOutcome::New(_) => counts.new += 1,
                LineOutcome::Changed(..) => counts.changed += 1,
                LineOutcome::Same(_) => counts.same += 1,
                LineOutcome::Refused(_) => counts.refused += 1,
            }
        }
        counts
    }
}

/// What a file that waits would do; nothing is written.
///
/// # Errors
/// What is wrong with the choice of its columns; not found; forbidden without [`Power::AdmitMembers`] and
/// [`Power::ReadContacts`]; or the database fails.
pub async fn dry_run(db: &Db, viewer: &Viewer, id: &str, now: Moment) -> Result<DryRun, CommandError> {
    let act = Act::new(viewer.actor(), now);
    let (owner, id) = (owner(&act)?, id.to_owned());
    db.read(move |conn| {
        let kept = Kept::load(conn, &owner, None, &id, now)?;
        begin(conn, &act)?.judge_file(&kept).map(|judged| judged.told)
    })
    .await
}

/// Reads a file in that waits, as a recorded act: all of it in one transaction, in which every line is judged again. Then
/// it waits no longer.
///
/// # Errors
/// `error-import-moved` where the lines would no longer do what `fingerprint` says; otherwise as [`dry_run`].
pub async fn confirm_import(db: &Db, act: &Act, id: &str, fingerprint: String) -> Result<ImportCounts, CommandError> {
    let (owner, id, now) = (owner(act)?, id.to_owned(), act.now);
    db.command(act, "members.confirm_import", move |tx| {
        tx.require(Power::AdmitMembers)?;
        tx.require(Power::ReadContacts)?;
        let kept = Kept::load(tx.conn, &owner, None, &id, now)?;
        let judged = tx.judge_file(&kept)?;
        if judged.told.fingerprint != fingerprint {
            return Err(CommandError::refused("error-import-moved"));
        }
        let mut outcomes = Vec::with_capacity(judged.told.lines.len());
        for lines in judged.cells.chunks(IMPORT_BATCH_MAX) {
            let evidence = kept.sha256.clone();
            let batch = ImportBatch { evidence, greatest_number: judged.greatest_number, lines: lines.to_vec() };
            outcomes.extend(tx.apply_lines(&batch)?);
        }
        let mut counts = ImportCounts::of(outcomes.iter());
        // Those that speak of a member of whom another line speaks were refused before.
        counts.refused += judged.told.lines.len() - outcomes.len();
        kept.is_read(tx.conn, counts.refused > 0)?;
        Ok(counts)
    })
    .await
}

/// A file that was read in, with its lines that were refused.
///
/// # Errors
/// Not found, where it is another's, was not read in, or no line was refused; otherwise as [`dry_run`].
pub async fn read_import(
    db: &Db,
    viewer: &Viewer,
    id: &str,
    now: Moment,
) -> Result<ReadFile<JudgedLine>, CommandError> {
    let act = Act::new(viewer.actor(), now);
    let (owner, id) = (owner(&act)?, id.to_owned());
    db.read(move |conn| {
        let mut tx = begin(conn, &act)?;
        let kept = Kept::load_read(tx.conn, &owner, None, &id, now)?;
        let mut lines = tx.judge_file(&kept)?.told.lines;
        lines.retain(|line| matches!(line.outcome, LineOutcome::Refused(_)));
        kept.with_refused::<Column, _>(lines, |line| line.line)
    })
    .await
}

fn owner(act: &Act) -> Result<MemberId, CommandError> {
    act.actor.member().cloned().ok_or(CommandError::Forbidden(Power::AdmitMembers))
}

/// A file with what each of its lines would do.
struct JudgedFile {
    told: DryRun,
    /// The lines that are not refused for another line's sake.
    cells: Vec<Cells>,
    greatest_number: i64,
}

impl Tx<'_> {
    /// Gives the lines of a file, which are in order, the numbers that they would get; where the numbers leap.
    fn number_new(&mut self, lines: &mut [JudgedLine], greatest: i64) -> Result<Option<(i64, i64)>, CommandError> {
        let last = self.last_number()?;
        let mut next = last.max(greatest);
        let new = |line: &&mut JudgedLine| matches!(line.outcome, LineOutcome::New(None));
        for line in lines.iter_mut().filter(new) {
            next += 1;
            line.outcome = LineOutcome::New(Some(next));
        }
        let admitted = lines.iter().filter(|line| matches!(line.outcome, LineOutcome::New(_))).count();
        let admitted = i64::try_from(admitted).unwrap_or(i64::MAX);
        Ok((greatest > last.saturating_add(admitted)).then_some((last + 1, greatest)))
    }

    fn judge_file(&mut self, kept: &Kept) -> Result<JudgedFile, CommandError> {
        let (mut lines, map) = kept.lines()?;
        let mut repeated = Repeated::default();
        let (mut cells, mut told) = (Vec::new(), Vec::new());
        let judged =
            |cells: &Cells, outcome| JudgedLine { line: cells.line, name: cells.get(Column::Name).to_owned(), outcome };
        while let Some(line) = lines.next(&map).map_err(|unreadable| unreadable.refusal)? {
            match repeated.note(&line) {
                Some(error) => told.push(judged(&line, LineOutcome::Refused(vec![error]))),
                None => cells.push(line),
            }
        }
        for batch in cells.chunks(IMPORT_BATCH_MAX) {
            let outcomes = self.outcomes(batch)?;
            told.extend(batch.iter().zip(outcomes).map(|(cells, outcome)| judged(cells, outcome)));
        }
        told.sort_by_key(|line| line.line);
        let fingerprint = hash(&format!("{} {told:?}", kept.sha256));
        // Who else is admitted meanwhile moves the numbers, and nothing else that would be done.
        let leap = self.number_new(&mut told, repeated.greatest_number())?;
        let told = DryRun { lines: told, leap, fingerprint };
        Ok(JudgedFile { told, cells, greatest_number: repeated.greatest_number() })
    }
}
