//! Objects of JSON, read strictly: a word that nobody knows and one that stands twice are named with their line.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::Fault;
use crate::validation::Refusal;

/// Reads a file that holds one object.
///
/// # Errors
/// The line and what is wrong there: `error-tally-json-word` for a word that no such file has, `error-tally-json-twice` for one that stands
/// twice, `error-tally-json-missing` for one that is missing, `error-tally-json-value` for one that stands beside what it cannot say, else
/// `error-tally-json`.
pub fn read<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, Fault> {
    let text = text.trim_start_matches('\u{feff}');
    // Without this a list would be read as an object whose words are left out.
    if !text.trim_start().starts_with('{') {
        return Err(Fault::new(1, Refusal::new("error-tally-json").with("column", 1_i64)));
    }
    serde_json::from_str(text).map_err(|error| fault(text, &error))
}

fn fault(text: &str, error: &serde_json::Error) -> Fault {
    let told = error.to_string();
    let word = |before: &str| told.strip_prefix(before).and_then(|rest| rest.split('`').next());
    let refusal = if let Some(word) = word("unknown field `") {
        Refusal::new("error-tally-json-word").with("word", word)
    } else if let Some(word) = word("duplicate field `") {
        Refusal::new("error-tally-json-twice").with("word", word)
    } else if let Some(word) = word("missing field `") {
        Refusal::new("error-tally-json-missing").with("word", word)
    } else if let Some(word) = word_before(text, error) {
        Refusal::new("error-tally-json-value").with("word", word)
    } else {
        Refusal::new("error-tally-json")
    };
    Fault::new(error.line().max(1), refusal.with("column", error.column()))
}

/// The word beside which stands what a file cannot say there: the last one whose value begins where the error is noticed, or before. Nothing where the
/// text is no JSON at all.
fn word_before(text: &str, error: &serde_json::Error) -> Option<String> {
    if !error.is_data() {
        return None;
    }
    let lines_before = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    let noticed = lines_before.map(str::len).sum::<usize>() + error.column();
    let Entries(all): Entries<&RawValue> = serde_json::from_str(text).ok()?;
    let begins = |value: &RawValue| (value.get().as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let before = all.into_iter().map(|(word, value)| (begins(value), word)).filter(|(begins, _)| *begins <= noticed);
    before.max().map(|(_, word)| word)
}

/// The words of an object with what stands beside them, in the order of the words. No word stands twice: a map would keep the last alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entries<V>(pub Vec<(String, V)>);

impl<V> Default for Entries<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Entries<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Words(PhantomData))
    }
}

struct Words<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de>> Visitor<'de> for Words<V> {
    type Value = Entries<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries: Vec<(String, V)> = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        entries.sort_by(|(one, _), (other, _)| one.cmp(other));
        let next = entries.iter().skip(1);
        let twice = entries.iter().zip(next).find(|((one, _), (other, _))| one == other);
        if let Some(((word, _), _)) = twice {
            return Err(de::Error::custom(format_args!("duplicate field `{word}`")));
        }
        Ok(Entries(entries))
    }
}
