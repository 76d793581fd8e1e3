//! Software as events told it before it had a table: in the lines of services and machines. The migration made rows of these
//! without an event, and so they are made of the events again, to compare the rows with.

use std::collections::BTreeMap;

use domain::infrastructure::split_version;
use serde_json::{Value, json};

use crate::audit::Recorded;

/// What a service or a machine was told to run, before software had a table.
struct Carried {
    part: &'static str,
    name: String,
    version: String,
    licence: String,
    created_at: String,
    from: Value,
}

/// What the migration made of the events.
#[derive(Default)]
pub(super) struct Legacy {
    things: BTreeMap<String, Option<Carried>>,
}

impl Legacy {
    /// Notes an event of a service or a machine that knows of no installations; the last one counts.
    pub fn note(&mut self, event: &Recorded) {
        let of_service = event.subject.starts_with("infrastructure/services/");
        let of_asset = event.subject.starts_with("infrastructure/assets/");
        if !(of_service || of_asset) || event.is_erased() || !event.field("installations").is_null() {
            return;
        }
        let system = event.text("operating_system");
        let (part, (name, version)) = if of_service {
            ("main", (event.text("software"), event.text("version")))
        } else {
            let (name, version) = split_version(&system);
            ("operating_system", (name.to_owned(), version.to_owned()))
        };
        let from =
            event.list("places").iter().filter_map(|place| place.get("from")).cloned().min_by_key(Value::to_string);
        let carried = (!name.is_empty()).then(|| Carried {
            part,
            name,
            version,
            licence: event.text("licence"),
            created_at: event.text("created_at"),
            from: from.unwrap_or_default(),
        });
        self.things.insert(event.subject.clone(), carried);
    }

    /// The software that was made of them, as the state of its rows: by address part.
    pub fn software(&self) -> BTreeMap<String, Value> {
        let slugs = self.slugs();
        let mut software: BTreeMap<String, Vec<&Carried>> = BTreeMap::new();
        for carried in self.things.values().flatten() {
            let slug = slugs.get(&carried.name.to_ascii_lowercase()).cloned().unwrap_or_default();
            software.entry(slug).or_default().push(carried);
        }
        let state = |(slug, all): (String, Vec<&Carried>)| {
            let name = all.iter().map(|it| &it.name).min();
            let licence = all.iter().map(|it| &it.licence).max();
            let created_at = all.iter().map(|it| &it.created_at).min();
            let state = json!({
                "slug": slug, "name": name, "licence": licence, "note": "", "retired_on": null, "created_at": created_at,
            });
            (slug, state)
        };
        software.into_iter().map(state).collect()
    }

    /// The installations that were made for a thing.
    pub fn installations(&self, subject: &str) -> Value {
        let Some(Some(carried)) = self.things.get(subject) else { return json!([]) };
        let software = self.slugs().remove(&carried.name.to_ascii_lowercase());
        json!([{
            "number": 1, "part": carried.part, "software": software, "version": carried.version, "from": carried.from,
            "until": null, "recorded_at": carried.created_at,
        }])
    }

    /// The address part that each name was given, by the name in lower case.
    fn slugs(&self) -> BTreeMap<String, String> {
        let words = self.things.values().flatten().map(|carried| carried.name.to_ascii_lowercase());
        let words: std::collections::BTreeSet<String> = words.collect();
        let mut taken = std::collections::BTreeSet::new();
        let slug = |(at, word): (usize, String)| {
            let slug = plain(&word).filter(|slug| taken.insert(slug.clone()));
            (word, slug.unwrap_or_else(|| format!("software-{}", at + 1)))
        };
        words.into_iter().enumerate().map(slug).collect()
    }
}

/// The address part of a name that is made of letters and figures with single signs between them.
fn plain(word: &str) -> Option<String> {
    let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, ' ' | '.' | '-');
    let dashed = word.replace([' ', '.'], "-");
    let odd = dashed.contains("--") || dashed.starts_with('-') || dashed.ends_with('-') || dashed == "new";
    (word.chars().all(known) && word.len() <= 60 && !odd && !dashed.starts_with("software-")).then_some(dashed)
}
