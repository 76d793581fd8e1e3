//! A file of members: how its bytes are read, which of its columns are which, and what each of its lines would do to the
//! register. A line admits somebody, corrects who a member is, says what is known, or is refused; it never changes a class,
//! a status or a day of joining, which rest on an authority of their own.

mod columns;
mod judgement;
mod repeated;
mod words;

pub use columns::Column;
pub use judgement::{Change, Entered, Judgement, Known, Setting, judge};
pub use repeated::Repeated;

pub use crate::file::{
    COLUMNS_MAX, Decoded, EncodingGuess, LINES_MAX, Lines, Unreadable, check_columns, column_field, guess_columns,
    map_columns,
};

/// Which of the columns of a file of members is read as which.
pub type ColumnMap = crate::file::ColumnMap<Column>;
/// What somebody says of a header of a file of members.
pub type Mapping = crate::file::Mapping<Column>;
/// What stands in a line of a file of members.
pub type Cells = crate::file::Cells<Column>;
