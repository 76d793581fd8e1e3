//! The file: one TOML table, read with the lines in it.

use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};

use super::settings::{KEYS, Kind};

/// What a file says of a setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileSetting {
    /// The setting.
    pub key: &'static str,
    /// The value as a flag would give it.
    pub value: String,
    /// Where it stands.
    pub file: PathBuf,
    /// In which line, from 1.
    pub line: usize,
}

/// Reads a file. Everything that is wrong with it is said at once, each with its line.
pub fn read(path: &Path) -> Result<Vec<FileSetting>, String> {
    let shown = path.display();
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("The settings {shown} cannot be read: {error}"))?;
    let line_of = |at: usize| text.get(..at).unwrap_or_default().matches('\n').count() + 1;
    let table = DeTable::parse(&text).map_err(|error| {
        let line = line_of(error.span().map_or(0, |span| span.start));
        format!("{shown}, line {line}: {}", error.message())
    })?;
    let (mut settings, mut wrong) = (Vec::new(), Vec::new());
    for (name, value) in table.get_ref() {
        let line = line_of(name.span().start);
        match setting(name.get_ref(), value.get_ref()) {
            Ok((key, value)) => settings.push(FileSetting { key, value, file: path.to_owned(), line }),
            Err(reason) => wrong.push((line, format!("{shown}, line {line}: {reason}"))),
        }
    }
    wrong.sort();
    let wrong: Vec<String> = wrong.into_iter().map(|(_, sentence)| sentence).collect();
    if wrong.is_empty() { Ok(settings) } else { Err(wrong.join("\n")) }
}

fn setting(name: &str, value: &DeValue<'_>) -> Result<(&'static str, String), String> {
    let Some(key) = KEYS.iter().find(|key| key.name == name) else {
        let names = KEYS.map(|key| key.name).join(", ");
        return Err(format!("there is no setting {name}. The settings are: {names}."));
    };
    let value = match (key.kind, value) {
        (Kind::Text, DeValue::String(text)) => text.clone().into_owned(),
        (Kind::Number, DeValue::Integer(number)) => number.to_string(),
        (Kind::Truth, DeValue::Boolean(truth)) => truth.to_string(),
        (kind, _) => return Err(format!("{name} must be {kind}.")),
    };
    (key.check)(&value).map_err(|reason| format!("{name}: {reason}"))?;
    Ok((key.name, value))
}
