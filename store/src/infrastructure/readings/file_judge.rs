//! What the lines of a file of readings come to, judged together and written together.

use domain::agreements::clauses::hash;
use domain::file::Cells;
use domain::infrastructure::{HolderName, Reading, ReadingColumn, RepeatedReadings, Source, Standing, reading_of};
use domain::members::power::Power;

use super::file::{JudgedReading, MeasureAddress, ReadingCounts, ReadingOutcome, ReadingsRun};
use super::holder::Holder;
use super::measure::{Measure, measure, measured};
use crate::error::CommandError;
use crate::tx::Tx;

/// A file with what each of its lines comes to.
pub(super) struct JudgedFile {
    pub told: ReadingsRun,
    measure: Measure,
    /// What is new, in the order of the lines.
    new: Vec<(Holder, Reading)>,
}

/// A line that is a reading by itself.
struct Claim {
    /// Its place among the lines.
    place: usize,
    of: (HolderName, Reading),
}

impl Tx<'_> {
    /// What the lines of a file would do.
    pub(super) fn judge_readings_file(
        &mut self,
        of: &MeasureAddress,
        sha256: &str,
        lines: &[Cells<ReadingColumn>],
    ) -> Result<JudgedFile, CommandError> {
        self.require(Power::KeepInventory)?;
        let (service, measure) = (measured(self.conn, &of.service)?, measure(self.conn, &of.service, &of.measure)?);
        let mut told: Vec<JudgedReading> = lines.iter().map(line).collect();
        let mut claims = Vec::with_capacity(lines.len());
        let mut repeated = RepeatedReadings::default();
        for (place, (cells, told)) in lines.iter().zip(&mut told).enumerate() {
            match reading_of(cells, measure.way) {
                Ok((holder, reading)) => match repeated.note(cells.line, &holder, reading.day) {
                    Some(error) => told.outcome = ReadingOutcome::Refused(vec![error]),
                    None => claims.push(Claim { place, of: (holder, reading) }),
                },
                Err(errors) => told.outcome = ReadingOutcome::Refused(errors),
            }
        }
        let asked: Vec<_> = claims.iter().map(|claim| claim.of.clone()).collect();
        let mut new = Vec::new();
        for (claim, judged) in claims.iter().zip(self.judge_readings(&service, &measure, &asked)?) {
            let Some(told) = told.get_mut(claim.place) else { continue };
            told.outcome = match judged {
                Ok((holder, Standing::New)) => {
                    new.push((holder, claim.of.1));
                    ReadingOutcome::New
                }
                Ok((_, Standing::Same)) => ReadingOutcome::Same,
                Err(error) => ReadingOutcome::Refused(vec![error]),
            };
        }
        let fingerprint = hash(&format!("{sha256} {told:?}"));
        Ok(JudgedFile { told: ReadingsRun { lines: told, fingerprint }, measure, new })
    }

    /// Writes what is new in a file.
    pub(super) fn write_readings_file(
        &mut self,
        judged: &JudgedFile,
        sha256: &str,
    ) -> Result<ReadingCounts, CommandError> {
        if !judged.new.is_empty() {
            self.insert_readings(&judged.measure, Source::Csv, Some(sha256), &judged.new)?;
        }
        Ok(ReadingCounts::of(&judged.told.lines))
    }
}

fn line(cells: &Cells<ReadingColumn>) -> JudgedReading {
    let of = |column| cells.get(column).to_owned();
    JudgedReading {
        line: cells.line,
        holder: of(ReadingColumn::Holder),
        day: of(ReadingColumn::Day),
        quantity: of(ReadingColumn::Quantity),
        outcome: ReadingOutcome::Same,
    }
}
