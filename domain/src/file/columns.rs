//! Which column of a file is which: by its header in English, Spanish or German, or as somebody says.

use crate::validation::{Errors, FieldError, Refusal};

/// What a column of a file of some kind may hold.
pub trait FileColumn: Copy + Eq + 'static {
    /// Every column, in the order of a file of our own.
    const ALL: &'static [Self];
    /// Those that a file must have, each with what is said where it is missing.
    const REQUIRED: &'static [(Self, &'static str)];

    /// Columns of which one is enough where this one is missing.
    fn instead(self) -> &'static [Self] {
        &[]
    }

    /// Puts together what stands in several columns and is one thing.
    fn settle(values: Vec<(Self, String)>) -> Vec<(Self, String)> {
        values
    }

    /// The header in a file of our own, which is also the name of the field that a refusal stands beside.
    fn as_str(self) -> &'static str;

    /// Headers that mean this column, as [`folded`] leaves them.
    fn headers(self) -> &'static [&'static str];

    /// The column of this name.
    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|column| column.as_str() == name)
    }

    /// The column that a header means by itself.
    fn meant(header: &str) -> Option<Self> {
        let header = folded(header);
        Self::ALL.iter().copied().find(|column| column.headers().contains(&header.as_str()))
    }
}

/// A header in lower case, without accents, with single spaces in place of signs.
#[must_use]
pub fn folded(header: &str) -> String {
    let plain = |c: char| match c {
        'á' | 'à' | 'ä' | 'â' => 'a',
        'é' | 'è' | 'ë' | 'ê' => 'e',
        'í' | 'ì' | 'ï' => 'i',
        'ó' | 'ò' | 'ö' | 'ô' => 'o',
        'ú' | 'ù' | 'ü' | 'û' => 'u',
        'ñ' => 'n',
        c if c.is_alphanumeric() => c,
        _ => ' ',
    };
    let text: String = header.chars().flat_map(char::to_lowercase).map(plain).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What somebody says of a header: which column it is, or that it is not to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping<C> {
    /// The header, as it stands in the file.
    pub header: String,
    /// The column; none for one that is not to be read.
    pub column: Option<C>,
}

/// Which of a file's columns is read as which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnMap<C> {
    /// What each column of the file is, from the left; none for one that is not read.
    pub columns: Vec<Option<C>>,
    /// The headers of those that are not read.
    pub left_out: Vec<String>,
}

/// How many columns a file may have where they are chosen one by one.
pub const COLUMNS_MAX: usize = 60;

/// What each header means by itself; of two that mean the same, the first.
#[must_use]
pub fn guess_columns<C: FileColumn>(headers: &[String]) -> Vec<Option<C>> {
    let mut guessed: Vec<Option<C>> = Vec::with_capacity(headers.len());
    for header in headers {
        let column = C::meant(header);
        guessed.push(column.filter(|column| !guessed.contains(&Some(*column))));
    }
    guessed
}

/// The name of the field in which a column of the file is chosen, by its place from the left, from 0.
#[must_use]
pub fn column_field(place: usize) -> String {
    format!("column-{place}")
}

/// Checks what somebody has chosen for each column of a file: a column's name, or nothing for one that is not read.
///
/// # Errors
/// Beside [`column_field`]: `error-choice`, `error-import-twice` at each but the first of the same, or
/// at the first what is said where a column is missing.
pub fn check_columns<C: FileColumn>(headers: &[String], chosen: &[String]) -> Result<ColumnMap<C>, Vec<FieldError>> {
    let mut errors = Errors::new();
    let mut columns = Vec::with_capacity(headers.len());
    for place in 0..headers.len() {
        let name = chosen.get(place).map_or("", String::as_str);
        let column = C::named(name);
        if column.is_none() && !name.is_empty() {
            errors.add(&column_field(place), Refusal::new("error-choice"));
        }
        if let Some(twice) = column.filter(|_| columns.contains(&column)) {
            errors.add(&column_field(place), Refusal::new("error-import-twice").with("column", twice.as_str()));
        }
        columns.push(column);
    }
    for key in missing(&columns) {
        errors.add(&column_field(0), Refusal::new(key));
    }
    let left_out = left_out(headers, &columns);
    errors.finish(Some(ColumnMap { columns, left_out }))
}

/// What is said of the columns that a file must have and has not.
fn missing<C: FileColumn>(columns: &[Option<C>]) -> Vec<&'static str> {
    let has = |column: &C| columns.contains(&Some(*column));
    let missing = C::REQUIRED.iter().filter(|(column, _)| !has(column) && !column.instead().iter().any(has));
    missing.map(|(_, key)| *key).collect()
}

fn left_out<C>(headers: &[String], columns: &[Option<C>]) -> Vec<String> {
    let not_read = headers.iter().zip(columns).filter(|(header, column)| column.is_none() && !header.trim().is_empty());
    not_read.map(|(header, _)| header.trim().to_owned()).collect()
}

/// Finds what each header means: what was said by hand goes before what the header says.
///
/// # Errors
/// What is said where a column is missing, `error-import-twice` where two are the same, and
/// `error-import-header` where something was said of a header that the file has not.
pub fn map_columns<C: FileColumn>(headers: &[String], said: &[Mapping<C>]) -> Result<ColumnMap<C>, Vec<Refusal>> {
    let mut refusals = Vec::new();
    let same = |said: &Mapping<C>, header: &str| said.header.trim() == header.trim();
    for mapping in said {
        if !headers.iter().any(|header| same(mapping, header)) {
            refusals.push(Refusal::new("error-import-header").with("header", mapping.header.as_str()));
        }
    }
    let meant = |header: &String| match said.iter().find(|mapping| same(mapping, header)) {
        Some(mapping) => mapping.column,
        None => {
            // What somebody has said to be another column is not guessed as well.
            C::meant(header).filter(|column| !said.iter().any(|mapping| mapping.column == Some(*column)))
        }
    };
    let columns: Vec<Option<C>> = headers.iter().map(meant).collect();
    for column in C::ALL {
        if columns.iter().filter(|found| **found == Some(*column)).count() > 1 {
            refusals.push(Refusal::new("error-import-twice").with("column", column.as_str()));
        }
    }
    refusals.extend(missing(&columns).into_iter().map(Refusal::new));
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let left_out = left_out(headers, &columns);
    Ok(ColumnMap { columns, left_out })
}
