//! Files that the command line reads in: their hash and characters, their lines, what cannot be read, and what a header means.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use domain::file::{ColumnMap, Decoded, EncodingGuess, FileColumn, Lines, Mapping, Unreadable, map_columns};
use domain::language::Language;
use domain::validation::Refusal;
use sha2::{Digest, Sha256};

/// The exit for a file that cannot be read.
pub const BAD_FILE: u8 = 2;

/// Why it stopped.
pub enum Stop {
    /// The file cannot be read.
    File(String),
    /// The database failed.
    Database(String),
}

impl From<Unreadable> for Stop {
    fn from(unreadable: Unreadable) -> Self {
        let line = unreadable.line.map(|line| format!("line {line}: ")).unwrap_or_default();
        Self::File(format!("{line}{}", sentence(&unreadable.refusal)))
    }
}

/// The lines of a file, decoded as they are read.
pub type FileLines = Lines<Decoded<BufReader<File>>>;

/// Opens a file.
pub fn opened(path: &Path) -> Result<File, Stop> {
    File::open(path).map_err(|error| Stop::File(error.to_string()))
}

/// The hash of the file, and in which characters it is written.
pub fn survey(path: &Path) -> Result<(String, EncodingGuess), Stop> {
    let mut file = opened(path)?;
    let (mut hash, mut guess) = (Sha256::new(), EncodingGuess::default());
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let count = file.read(&mut buffer).map_err(|error| Stop::File(error.to_string()))?;
        if count == 0 {
            let hash: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
            return Ok((hash, guess));
        }
        let bytes = buffer.get(..count).unwrap_or_default();
        hash.update(bytes);
        guess.look(bytes);
    }
}

/// The lines of a file from its beginning, and which of its columns is which.
pub fn lines<C: FileColumn>(
    path: &Path,
    guess: &EncodingGuess,
    said: &[Mapping<C>],
) -> Result<(FileLines, ColumnMap<C>), Stop> {
    let lines = Lines::new(Decoded::new(BufReader::new(opened(path)?), guess.encoding()))?;
    let map = map_columns(lines.headers(), said).map_err(|refusals| {
        let headers = lines.headers().join(" | ");
        let sentences: Vec<_> = refusals.iter().map(sentence).collect();
        Stop::File(format!("{} The headers are: {headers}", sentences.join(" ")))
    })?;
    Ok((lines, map))
}

/// What somebody says of a header: `HEADER=COLUMN`, or `HEADER=-` for a column that is not read.
pub fn mapping<C: FileColumn>(text: &str) -> Result<Mapping<C>, String> {
    let (header, column) = text.rsplit_once('=').ok_or_else(|| "write HEADER=COLUMN".to_owned())?;
    let column = match column.trim() {
        "-" => None,
        name => Some(C::named(name).ok_or_else(|| {
            let names: Vec<_> = C::ALL.iter().map(|column| column.as_str()).collect();
            format!("there is no column {name}; there are {}", names.join(", "))
        })?),
    };
    Ok(Mapping { header: header.trim().to_owned(), column })
}

/// A refusal as a sentence.
pub fn sentence(refusal: &Refusal) -> String {
    app::i18n::refusal_in(Language::En, chrono_tz::Tz::UTC, refusal)
}
