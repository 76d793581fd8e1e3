//! A file of members: how its bytes are read, which of its columns are which, and what each of its lines would do to the
//! register. A line admits somebody, corrects who a member is, says what is known, or is refused; it never changes a class,
//! a status or a day of joining, which rest on an authority of their own.

mod columns;
mod encoding;
mod judgement;
mod lines;
mod repeated;
mod words;

pub use columns::{COLUMNS_MAX, Column, ColumnMap, Mapping, check_columns, column_field, guess_columns, map_columns};
pub use encoding::{Decoded, EncodingGuess};
pub use judgement::{Change, Entered, Judgement, Known, Setting, judge};
pub use lines::{Cells, LINES_MAX, Lines, Unreadable};
pub use repeated::Repeated;
