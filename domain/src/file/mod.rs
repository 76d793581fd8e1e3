//! A file of lines and columns as offices write them: in which characters, between which signs, under which headers. What a
//! line means is told where it belongs.

mod columns;
mod day;
mod encoding;
mod lines;
mod quotes;

pub use columns::{
    COLUMNS_MAX, ColumnMap, FileColumn, Mapping, check_columns, column_field, folded, guess_columns, map_columns,
};
pub use day::day;
pub use encoding::{Decoded, EncodingGuess};
pub use lines::{Cells, LINES_MAX, Lines, Unreadable};
