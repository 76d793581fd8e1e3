//! The lines of a file, one after another, with no more than one of them in memory.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

use super::columns::{ColumnMap, FileColumn};
use super::quotes::Quotes;
use crate::spreadsheet::read_back;
use crate::validation::{FieldError, Refusal};

/// How many lines a file may have.
pub const LINES_MAX: u64 = 1_000_000;
/// How many bytes a line may have; more of them mean that a quotation mark is never closed.
const LINE_BYTES_MAX: usize = 256 * 1024;
/// How many bytes are looked at to find what stands between the cells.
const SAMPLE_BYTES: usize = 64 * 1024;

/// What stands in a line, by column; empty where nothing is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cells<C> {
    /// The line of the file, from 1, as an editor counts.
    pub line: u64,
    values: Vec<(C, String)>,
    /// How many columns the file has, where more cells stand in the line.
    beyond: Option<usize>,
}

impl<C: Copy + Eq> Cells<C> {
    /// The cells of a line.
    #[must_use]
    pub fn new(line: u64, values: Vec<(C, String)>) -> Self {
        Self { line, values, beyond: None }
    }

    /// Why nobody can say what stands in which column: something stands behind the last one.
    #[must_use]
    pub fn unclear(&self) -> Option<FieldError> {
        let count = |columns: usize| i64::try_from(columns).unwrap_or(i64::MAX);
        self.beyond.map(|columns| Refusal::new("error-import-cells").with("columns", count(columns)).at("line"))
    }

    /// What stands in a column, trimmed; empty where nothing does.
    #[must_use]
    pub fn get(&self, column: C) -> &str {
        self.values.iter().find(|(found, _)| *found == column).map_or("", |(_, value)| value.trim())
    }
}

/// Why a file cannot be read: a sentence and, where it is about one, the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The line.
    pub line: Option<u64>,
    /// The sentence.
    pub refusal: Refusal,
}

impl Unreadable {
    fn of(key: &'static str) -> Self {
        Self { line: None, refusal: Refusal::new(key) }
    }
}

/// Gives no more than it is allowed to between two lines, and ends every line, the last one too, with a line feed alone, so
/// that lines can be counted.
struct Bounded<R> {
    source: R,
    sample: io::Cursor<Vec<u8>>,
    allowed: Rc<Cell<usize>>,
    last: u8,
    quotes: Quotes,
    /// The line of the mark that is open at the end of what was read.
    open: Rc<Cell<Option<u64>>>,
}

impl<R: Read> Bounded<R> {
    fn take(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let sampled = self.sample.read(into)?;
        if sampled == 0 { self.source.read(into) } else { Ok(sampled) }
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            let count = self.take(into)?;
            match self.allowed.get().checked_sub(count) {
                Some(left) => self.allowed.set(left),
                None => return Err(io::ErrorKind::FileTooLarge.into()),
            }
            if count == 0 {
                if self.quotes.open().is_some() {
                    return Err(io::ErrorKind::InvalidData.into());
                }
                let missing = !matches!(self.last, b'\n' | b'\r');
                self.last = b'\n';
                return match into.first_mut().filter(|_| missing) {
                    Some(first) => {
                        *first = b'\n';
                        Ok(1)
                    }
                    None => Ok(0),
                };
            }
            let mut kept = 0;
            for place in 0..count {
                let Some(byte) = into.get(place).copied() else { break };
                let follows = byte == b'\n' && self.last == b'\r';
                self.last = byte;
                if !follows && let Some(to) = into.get_mut(kept) {
                    *to = if byte == b'\r' { b'\n' } else { byte };
                    self.quotes.follow(*to);
                    kept += 1;
                }
            }
            self.open.set(self.quotes.open());
            if kept > 0 {
                return Ok(kept);
            }
        }
    }
}

/// The lines of a file.
pub struct Lines<R> {
    reader: csv::Reader<Bounded<R>>,
    allowed: Rc<Cell<usize>>,
    open: Rc<Cell<Option<u64>>>,
    record: csv::StringRecord,
    headers: Vec<String>,
    delimiter: char,
    read: u64,
}

impl<R: Read> Lines<R> {
    /// Reads the headers from a source that is UTF-8, such as [`super::Decoded`]. Cells stand between commas, semicolons or
    /// tabs, whichever the first line has most of.
    ///
    /// # Errors
    /// `error-import-empty`, `error-import-line-long`, or `error-import-read` where the source fails.
    pub fn new(mut source: R) -> Result<Self, Unreadable> {
        let mut sample = Vec::new();
        let taken = source.by_ref().take(SAMPLE_BYTES as u64).read_to_end(&mut sample);
        taken.map_err(|_| Unreadable::of("error-import-read"))?;
        let allowed = Rc::new(Cell::new(LINE_BYTES_MAX));
        let delimiter = delimiter(&sample);
        let open = Rc::new(Cell::new(None));
        let bounded = Bounded {
            source,
            sample: io::Cursor::new(sample),
            allowed: Rc::clone(&allowed),
            last: b'\n',
            quotes: Quotes::new(delimiter),
            open: Rc::clone(&open),
        };
        let reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(bounded);
        let mut lines = Self {
            reader,
            allowed,
            open,
            record: csv::StringRecord::new(),
            headers: Vec::new(),
            delimiter: char::from(delimiter),
            read: 0,
        };
        if !lines.advance()? {
            return Err(Unreadable::of("error-import-empty"));
        }
        lines.headers = lines.record.iter().map(ToOwned::to_owned).collect();
        Ok(lines)
    }

    /// The headers, as they stand in the file.
    #[must_use]
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// What stands between the cells: a comma, a semicolon or a tab.
    #[must_use]
    pub fn delimiter(&self) -> char {
        self.delimiter
    }

    /// The next line in which anything stands; none at the end.
    ///
    /// # Errors
    /// `error-import-line-long`, `error-import-quote`, `error-import-lines` beyond [`LINES_MAX`], or `error-import-read` where the source fails.
    pub fn next<C: FileColumn>(&mut self, map: &ColumnMap<C>) -> Result<Option<Cells<C>>, Unreadable> {
        while self.advance()? {
            if self.record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            self.read += 1;
            let line = self.line();
            if self.read > LINES_MAX {
                let refusal = Refusal::new("error-import-lines").with("most", LINES_MAX.cast_signed());
                return Err(Unreadable { line: Some(line), refusal });
            }
            let cells = map.columns.iter().zip(&self.record);
            let values = cells.filter_map(|(column, cell)| column.map(|column| (column, read_back(cell).to_owned())));
            let more = self.record.iter().skip(self.headers.len()).any(|cell| !cell.trim().is_empty());
            let cells = Cells::new(line, C::settle(values.collect()));
            return Ok(Some(Cells { beyond: more.then_some(self.headers.len()), ..cells }));
        }
        Ok(None)
    }

    /// The cells of the line that was read last, as they stand in the file.
    #[must_use]
    pub fn cells(&self) -> Vec<String> {
        self.record.iter().map(ToOwned::to_owned).collect()
    }

    /// The line on which the last record begins: the reader stands behind its end.
    fn line(&self) -> u64 {
        let within: usize = self.record.iter().map(|cell| cell.matches('\n').count()).sum();
        self.reader.position().line().saturating_sub(1 + within as u64)
    }

    fn advance(&mut self) -> Result<bool, Unreadable> {
        self.allowed.set(LINE_BYTES_MAX);
        let line = self.reader.position().line();
        let open = &self.open;
        self.reader.read_record(&mut self.record).map_err(|error| {
            let cut = |kind| matches!(kind, io::ErrorKind::FileTooLarge | io::ErrorKind::InvalidData);
            let unclosed = match error.kind() {
                csv::ErrorKind::Io(error) if cut(error.kind()) => open.get(),
                _ => None,
            };
            if let Some(line) = unclosed {
                let refusal = Refusal::new("error-import-quote").with("line", line.cast_signed());
                return Unreadable { line: None, refusal };
            }
            let too_long =
                matches!(error.kind(), csv::ErrorKind::Io(error) if error.kind() == io::ErrorKind::FileTooLarge);
            let key = if too_long { "error-import-line-long" } else { "error-import-read" };
            Unreadable { line: Some(line), refusal: Refusal::new(key) }
        })
    }
}

/// What stands between the cells of the first line that has any text.
fn delimiter(sample: &[u8]) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    let mut begun = false;
    for byte in sample {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if begun && !quoted => break,
            _ => {}
        }
        begun |= !byte.is_ascii_whitespace();
        if !quoted && let Some(found) = counts.iter_mut().find(|(delimiter, _)| delimiter == byte) {
            found.1 += 1;
        }
    }
    // The first of equals: a comma.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(delimiter, _)| *delimiter)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::columns::map_columns;
    use super::*;
    use crate::members::import::{Cells, Column};

    fn read(file: &[u8]) -> Result<Vec<Cells>, Vec<&'static str>> {
        let key = |unreadable: Unreadable| vec![unreadable.refusal.key];
        let mut guess = super::super::EncodingGuess::default();
        guess.look(file);
        let mut lines = Lines::new(super::super::Decoded::new(file, guess.encoding())).map_err(key)?;
        let keys = |refusals: Vec<Refusal>| refusals.iter().map(|refusal| refusal.key).collect::<Vec<_>>();
        let map = map_columns(lines.headers(), &[]).map_err(keys)?;
        let mut all = Vec::new();
        while let Some(cells) = lines.next(&map).map_err(key)? {
            all.push(cells);
        }
        Ok(all)
    }

    #[test]
    fn lines_keep_their_numbers_whatever_stands_between_cells() {
        for (sign, end) in [(",", "\n"), (";", "\r\n"), ("\t", "\r")] {
            let file = ["number|name|email", "", "17|\"Ana|Ruiz\"\"s\nhouse\"|a@example.org", "||", "|Bo"]
                .join(end)
                .replace('|', sign);
            let lines = read(file.as_bytes()).unwrap();
            let told: Vec<_> =
                lines.iter().map(|cells| (cells.line, cells.get(Column::Name).replace(sign, "|"))).collect();
            assert_eq!(told, [(3, "Ana|Ruiz\"s\nhouse".to_owned()), (6, "Bo".to_owned())]);
            assert_eq!((lines[0].get(Column::Number), lines[1].get(Column::Email)), ("17", ""));
        }
        assert_eq!(read(b"name\n'=SUM(1)\n").unwrap()[0].get(Column::Name), "=SUM(1)");
    }

    #[test]
    fn a_mark_that_is_never_closed_fills_no_memory() {
        let file = format!("name\n\"{}", "Ana,\n".repeat(100_000));
        assert_eq!(read(file.as_bytes()).unwrap_err(), ["error-import-quote"]);
        let file = format!("name\n{}", "Ana ".repeat(100_000));
        assert_eq!(read(file.as_bytes()).unwrap_err(), ["error-import-line-long"]);
        assert_eq!(read(b"").unwrap_err(), ["error-import-empty"]);
        assert_eq!(read(b" \n").unwrap_err(), ["error-import-no-name"]);
    }

    #[test]
    fn a_mark_that_is_not_closed_is_told_by_its_line() {
        let file = b"name,number\n\"Ana\nRuiz\",7\n\"Bo,8\nCai,9\n";
        let mut lines = Lines::new(file.as_slice()).unwrap();
        let map = map_columns::<Column>(lines.headers(), &[]).unwrap();
        let refused = loop {
            match lines.next(&map) {
                Ok(read) => assert!(read.is_some(), "the file is taken as whole"),
                Err(unreadable) => break unreadable.refusal,
            }
        };
        assert_eq!((refused.key, refused.args[0].1.clone()), ("error-import-quote", 4_i64.into()));
    }

    #[test]
    fn a_line_with_more_cells_than_headers_is_unclear() {
        let lines = read(b"name,number\nAna,7,,\nRuiz, Bo,8\n").unwrap();
        let unclear: Vec<_> = lines.iter().map(|cells| cells.unclear().map(|error| error.refusal.key)).collect();
        assert_eq!(unclear, [None, Some("error-import-cells")]);
    }

    proptest! {
        #[test]
        fn any_file_is_lines_or_sentences(file in proptest::collection::vec(any::<u8>(), 0..400)) {
            drop(read(&file));
            let named = [b"name,number;email\tclass\n".as_slice(), &file].concat();
            drop(read(&named));
        }

        #[test]
        fn what_is_written_is_read(names in proptest::collection::vec("\\PC{1,20}", 1..20)) {
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record(["name", "number"]).unwrap();
            for name in &names {
                writer.write_record([crate::spreadsheet::inert(name), "7".to_owned()]).unwrap();
            }
            let lines = read(&writer.into_inner().unwrap()).unwrap();
            let read: Vec<_> = lines.iter().map(|cells| cells.get(Column::Name)).collect();
            let written: Vec<_> = names.iter().map(|name| name.trim()).collect();
            prop_assert_eq!(read, written);
        }
    }
}
