//! Readings of use: what of a service is measured, what was read of whom, and what that comes to in a month.

mod create;
mod file;
mod file_judge;
mod holder;
mod judge;
mod leaning;
mod list;
mod measure;
mod page;
mod record;
mod strike;
mod used;
mod verify;

pub use create::{create_measure, retire_measure};
pub use file::{
    JudgedReading, MeasureAddress, ReadingCounts, ReadingOutcome, ReadingsRun, choose_reading_columns,
    confirm_readings, drop_readings, dry_run_readings, import_readings, keep_readings, kept_reading_file,
    kept_readings, preview_readings, read_readings,
};
pub use holder::Holder;
pub use leaning::months_by_reading;
pub use list::{READINGS_PAGE_LENGTH, ReadingLine, ReadingPage, Struck, reading, readings_after, readings_of_month};
pub(crate) use measure::load_measures;
pub use measure::{Measure, measures};
pub use page::{HOLDERS_PAGE_LENGTH, MeasureMonth, UsedLine, measure_month, measure_use, sees_all};
pub use record::{Recorded, record_reading};
pub use strike::strike_reading;
pub use used::Used;
pub(crate) use used::used;
pub use verify::ACTIONS;
pub(super) use verify::verify;
