//! `manifest.json`: by which version an archive was made, and what is in it.

use serde::{Deserialize, Serialize};

use super::ArchiveError;

/// The name of the manifest in the archive.
pub(super) const NAME: &str = "manifest.json";
/// The version of the format of archives that this program writes, and the highest that it reads.
const FORMAT: u32 = 1;

/// What an archive says of itself.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    /// The version of the archive's own format.
    pub format: u32,
    /// The version of Acequia that made it.
    pub acequia: String,
    /// When it was made, RFC 3339.
    pub made_at: String,
    /// The community's name.
    pub community: String,
    /// The latest migration of the database that it was taken from.
    pub schema: String,
    /// All of its migrations, oldest first.
    pub migrations: Vec<String>,
    /// Every other file in the archive.
    pub files: Vec<FileEntry>,
}

/// A file in an archive.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub(super) struct FileEntry {
    /// Its name in the archive.
    pub name: String,
    /// The SHA-256 of its content in lower-case hexadecimal.
    pub sha256: String,
    /// The number of its lines.
    pub lines: u64,
}

/// What is read first: a newer format may have other fields.
#[derive(Deserialize)]
struct Format {
    format: u32,
    acequia: String,
}

impl Manifest {
    /// The manifest of a community whose database has these migrations, without its files.
    pub fn new(community: String, made_at: String, migrations: Vec<String>) -> Self {
        let schema = migrations.last().cloned().unwrap_or_default();
        let acequia = env!("CARGO_PKG_VERSION").to_owned();
        Self { format: FORMAT, acequia, made_at, community, schema, migrations, files: Vec::new() }
    }

    /// Reads a manifest; one of a newer version of Acequia, by its format or its migrations, is refused.
    pub fn read(text: &[u8], known: &[String]) -> Result<Self, ArchiveError> {
        let damaged = || ArchiveError::Changed(NAME.to_owned());
        let format: Format = serde_json::from_slice(text).map_err(|_| damaged())?;
        let newer = || ArchiveError::Newer(format.acequia.clone());
        if format.format > FORMAT {
            return Err(newer());
        }
        let manifest: Self = serde_json::from_slice(text).map_err(|_| damaged())?;
        if manifest.migrations.iter().any(|version| !known.contains(version)) {
            return Err(newer());
        }
        if manifest.migrations.is_empty() { Err(damaged()) } else { Ok(manifest) }
    }
}

/// The name of the file that holds a table's rows.
pub(super) fn table_file(table: &str) -> String {
    format!("tables/{table}.jsonl")
}
