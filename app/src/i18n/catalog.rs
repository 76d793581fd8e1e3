//! The catalogue of messages, read once from the embedded files.

use std::collections::HashMap;
use std::sync::OnceLock;

use domain::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

#[derive(RustEmbed)]
#[folder = "locales"]
struct Locales;

type Catalog = HashMap<Language, FluentBundle<FluentResource>>;

fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| Language::ALL.into_iter().map(|language| (language, bundle(language))).collect())
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks would end up in what people copy; names in running text stand in <bdi> instead.
    bundle.set_use_isolating(false);
    let folder = format!("{}/", language.tag());
    for path in Locales::iter().filter(|path| path.starts_with(&folder)) {
        let Some(file) = Locales::get(&path) else { continue };
        let source = String::from_utf8_lossy(&file.data).into_owned();
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, errors)| {
            tracing::error!(path = %path, ?errors, "a translation file has errors");
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(path = %path, ?errors, "a message stands twice");
        }
    }
    bundle
}

/// Whether a language has a message.
#[must_use]
pub fn has_message(language: Language, key: &str) -> bool {
    catalog().get(&language).is_some_and(|bundle| bundle.has_message(key))
}

/// A message in a language; the key itself where there is none, which the tests do not let happen.
#[must_use]
pub fn translate(language: Language, key: &str, args: &[(&str, String)]) -> String {
    let Some(bundle) = catalog().get(&language) else { return key.to_owned() };
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        tracing::warn!(key, language = language.tag(), "a translation is missing");
        return key.to_owned();
    };
    let mut fluent_args = FluentArgs::new();
    for (name, value) in args {
        // A whole number may choose a plural form; everything else is words.
        let value = match value.parse::<i32>() {
            Ok(number) if number.to_string() == *value => FluentValue::from(number),
            _ => FluentValue::from(value.as_str()),
        };
        fluent_args.set(*name, value);
    }
    let mut errors = Vec::new();
    bundle.format_pattern(pattern, Some(&fluent_args), &mut errors).into_owned()
}
