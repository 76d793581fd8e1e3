//! An archive that is read: everything in it is compared with its manifest before anything is written.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use zip::ZipArchive;

use super::ArchiveError;
use super::export::unusable;
use super::manifest::{FileEntry, Manifest, NAME, table_file};
use super::parts::{hex, lines_in};
use super::stays::{only_with, travels};
use crate::backup::SQLITE_BEGINS;
use crate::dialect::{self, Table};

/// The longest manifest, in bytes.
const MANIFEST_BYTES_MAX: u64 = 64 * 1024 * 1024;
/// The longest line, in bytes: far above any text that the pages take.
const LINE_BYTES_MAX: u64 = 256 * 1024 * 1024;
/// How many rows are handed over at once, at most.
const BATCH_ROWS_MAX: usize = 500;
/// How many bytes of rows are handed over at once, about.
const BATCH_BYTES: usize = 4 * 1024 * 1024;

/// An archive whose every file is what its manifest says.
pub(super) struct Archive {
    zip: ZipArchive<BufReader<File>>,
    /// The SHA-256 of the whole file, in lower-case hexadecimal.
    pub sha256: String,
    /// What it says of itself.
    pub manifest: Manifest,
    /// The tables whose rows it holds, each behind those that it refers to.
    pub tables: Vec<Table>,
}

impl Archive {
    /// Opens an archive and compares all of it with its manifest.
    pub fn open(path: &Path) -> Result<Self, ArchiveError> {
        // What is hashed is what is read: the path may name another file a moment later.
        let mut file = File::open(path).map_err(|error| unusable(path, &error))?;
        let sha256 = hash_of(&mut file).map_err(|error| unusable(path, &error))?;
        let mut zip = zip_of(file, path)?;
        let mut text = Vec::new();
        let manifest = zip.by_name(NAME).map_err(|_| ArchiveError::NotAnArchive(path.to_owned()))?;
        let read = manifest.take(MANIFEST_BYTES_MAX).read_to_end(&mut text);
        read.map_err(|_| ArchiveError::Changed(NAME.to_owned()))?;
        let manifest = Manifest::read(&text, &dialect::known_migrations()?)?;
        let mut tables = dialect::tables(&manifest.migrations)?;
        // An archive of an earlier version has none of what travels in part.
        let has = |name: &str| manifest.files.iter().any(|entry| entry.name == table_file(name));
        tables.retain(|table| travels(&table.name) || (only_with(&table.name).is_some() && has(&table.name)));
        let mut archive = Self { zip, sha256, manifest, tables };
        archive.check_names()?;
        for entry in archive.manifest.files.clone() {
            archive.check_file(&entry)?;
        }
        Ok(archive)
    }

    /// Every file is named by the manifest, once, and every table has its file.
    fn check_names(&self) -> Result<(), ArchiveError> {
        let changed = |name: &str| ArchiveError::Changed(name.to_owned());
        let named: BTreeSet<&str> = self.manifest.files.iter().map(|entry| entry.name.as_str()).collect();
        if named.len() != self.manifest.files.len() || self.zip.len() != named.len() + 1 {
            return Err(changed("the list of files"));
        }
        let expected: BTreeSet<String> = self.tables.iter().map(|table| table_file(&table.name)).collect();
        let lacking = expected.iter().find(|name| !named.contains(name.as_str()));
        let strange = named.iter().find(|name| name.starts_with("tables/") && !expected.contains(**name));
        match lacking.map(String::as_str).or(strange.copied()) {
            Some(name) => Err(changed(name)),
            None => Ok(()),
        }
    }

    fn check_file(&mut self, entry: &FileEntry) -> Result<(), ArchiveError> {
        let changed = || ArchiveError::Changed(entry.name.clone());
        let mut file = self.zip.by_name(&entry.name).map_err(|_| changed())?;
        let (mut sha256, mut lines, mut buffer) = (Sha256::new(), 0, vec![0; 64 * 1024]);
        loop {
            let read = file.read(&mut buffer).map_err(|_| changed())?;
            let Some(bytes) = buffer.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
            sha256.update(bytes);
            lines += lines_in(bytes);
        }
        if hex(&sha256.finalize()) == entry.sha256 && lines == entry.lines { Ok(()) } else { Err(changed()) }
    }

    /// Hands over the rows of a table in batches: a JSON array of objects, and the line of the first of them.
    pub fn each_batch(
        &mut self,
        table: &Table,
        mut take: impl FnMut(&str, u64, usize) -> Result<(), ArchiveError>,
    ) -> Result<(), ArchiveError> {
        let name = table_file(&table.name);
        let wrong = |line: u64, reason: String| ArchiveError::Row { file: name.clone(), line, reason };
        let file = self.zip.by_name(&name).map_err(|_| ArchiveError::Changed(name.clone()))?;
        let mut lines = BufReader::new(file);
        let (mut batch, mut rows, mut line) = (String::from("["), 0, 0);
        loop {
            let mut text = Vec::new();
            let read = lines.by_ref().take(LINE_BYTES_MAX).read_until(b'\n', &mut text);
            read.map_err(|_| ArchiveError::Changed(name.clone()))?;
            if text.is_empty() {
                break;
            }
            line += 1;
            let row = checked(&text, table).map_err(|reason| wrong(line, reason))?;
            if rows > 0 {
                batch.push(',');
            }
            batch.push_str(&row);
            rows += 1;
            if rows == BATCH_ROWS_MAX || batch.len() >= BATCH_BYTES {
                batch.push(']');
                take(&batch, line + 1 - rows as u64, rows)?;
                (batch, rows) = (String::from("["), 0);
            }
        }
        if rows > 0 {
            batch.push(']');
            take(&batch, line + 1 - rows as u64, rows)?;
        }
        Ok(())
    }
}

/// The SHA-256 of a file from its beginning to its end, in lower-case hexadecimal; it stands at its beginning again.
pub(crate) fn hash_of(file: &mut File) -> std::io::Result<String> {
    file.rewind()?;
    let mut sha256 = Sha256::new();
    std::io::copy(file, &mut sha256)?;
    file.rewind()?;
    Ok(hex(&sha256.finalize()))
}

fn zip_of(mut file: File, path: &Path) -> Result<ZipArchive<BufReader<File>>, ArchiveError> {
    let mut beginning = Vec::new();
    let read = file.by_ref().take(SQLITE_BEGINS.len() as u64).read_to_end(&mut beginning);
    read.map_err(|error| unusable(path, &error))?;
    if beginning == SQLITE_BEGINS {
        return Err(ArchiveError::Copy(path.to_owned()));
    }
    let begins = beginning.starts_with(b"PK\x03\x04");
    file.rewind().map_err(|error| unusable(path, &error))?;
    ZipArchive::new(BufReader::new(file)).map_err(|_| {
        let path = PathBuf::from(path);
        if begins { ArchiveError::CutShort(path) } else { ArchiveError::NotAnArchive(path) }
    })
}

/// The text of a row that has exactly the table's columns, with values that a table can hold.
fn checked(line: &[u8], table: &Table) -> Result<String, String> {
    let row: Map<String, Value> = serde_json::from_slice(line).map_err(|error| error.to_string())?;
    if let Some(lacking) = table.columns.iter().find(|column| !row.contains_key(column.as_str())) {
        return Err(format!("there is no {lacking}"));
    }
    if let Some(strange) = row.keys().find(|key| !table.columns.contains(key)) {
        return Err(format!("the table has no column {strange}"));
    }
    let holds = |value: &Value| match value {
        Value::Null => true,
        Value::Number(number) => number.is_i64(),
        Value::String(text) => !text.contains('\0'),
        _ => false,
    };
    match row.iter().find(|(_, value)| !holds(value)) {
        Some((column, _)) => Err(format!("{column} is neither a text nor a whole number")),
        None => serde_json::to_string(&row).map_err(|error| error.to_string()),
    }
}
