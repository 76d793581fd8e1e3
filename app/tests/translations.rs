//! Every message that the code names exists in every language, with the same arguments; every message is used.

// Helpers of tests fail as tests do; clippy sees only functions marked as tests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use domain::language::Language;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser::parse;

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
    found
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn arguments(elements: &[PatternElement<String>], found: &mut BTreeSet<String>) {
    for element in elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    found.insert(id.name.clone());
                }
                Expression::Select { selector, variants } => {
                    if let InlineExpression::VariableReference { id } = selector {
                        found.insert(id.name.clone());
                    }
                    for variant in variants {
                        arguments(&variant.value.elements, found);
                    }
                }
                Expression::Inline(_) => {}
            }
        }
    }
}

/// Every message of a language with its arguments.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages = BTreeMap::new();
    for path in files(&root().join("app/locales").join(language.tag()), "ftl") {
        let source = std::fs::read_to_string(&path).unwrap();
        let resource = parse(source).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let mut found = BTreeSet::new();
                arguments(&message.value.unwrap().elements, &mut found);
                let key = message.id.name;
                assert!(messages.insert(key.clone(), found).is_none(), "{key} stands twice in {}", language.tag());
            }
        }
    }
    messages
}

/// The sources of everything that names messages, without their comments.
fn sources() -> String {
    let folders = ["domain/src", "store/src", "app/src", "server/src"];
    let mut all = String::new();
    for path in folders.iter().flat_map(|folder| files(&root().join(folder), "rs")) {
        for line in std::fs::read_to_string(path).unwrap().lines() {
            if !line.trim_start().starts_with("//") {
                all.push_str(line);
                all.push('\n');
            }
        }
    }
    all
}

/// String literals of the sources that look like a key.
fn literals(source: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (place, part) in source.split('"').enumerate() {
        let keyed = place > 0
            && part.contains('-')
            && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if keyed {
            found.insert(part.to_owned());
        }
    }
    found
}

/// Keys put together from a name of the domain: the prefix, and what may follow it.
fn composed() -> BTreeSet<String> {
    fn all<T: ToString>(prefix: &str, items: impl IntoIterator<Item = T>, keys: &mut BTreeSet<String>) {
        keys.extend(
            items.into_iter().map(|item| format!("{prefix}-{}", item.to_string().replace(['.', '_', ':'], "-"))),
        );
    }
    let mut keys = BTreeSet::new();
    use domain::agreements::document::{AgreementKind, Visibility};
    all("language", Language::ALL.map(Language::tag), &mut keys);
    all("agreement-kind", AgreementKind::ALL, &mut keys);
    all("agreement-kind", AgreementKind::of_new().map(|kind| format!("{kind}-hint")), &mut keys);
    all("visibility", Visibility::ALL, &mut keys);
    all("draft-status", domain::agreements::draft::DraftStatus::ALL, &mut keys);
    all("draft-decision", domain::decisions::stage::Stage::ALL, &mut keys);
    all("role", domain::members::role::Role::ALL, &mut keys);
    all("scope", domain::members::token::Scope::ALL, &mut keys);
    all("power", domain::members::power::Power::ALL, &mut keys);
    all("kind", domain::decisions::kind::DecisionKind::ALL, &mut keys);
    all("roll-reason", domain::decisions::roll::RollReason::ALL, &mut keys);
    all("ruling", domain::decisions::ruling::Ruling::ALL, &mut keys);
    use domain::decisions::method::Method;
    all("method", Method::choosing(), &mut keys);
    all("method", Method::choosing().map(|method| format!("{method}-hint")), &mut keys);
    all("barred", domain::decisions::delegation::Barred::ALL, &mut keys);
    all("meeting-form", domain::decisions::meeting::Form::ALL, &mut keys);
    all("meeting-state", domain::decisions::meeting::Standing::ALL, &mut keys);
    all("manner", domain::decisions::meeting::Manner::ALL, &mut keys);
    all("uncarried", domain::decisions::delegation::Uncarried::ALL, &mut keys);
    all("rule", domain::rules::parameter::PARAMETERS.iter().map(|p| p.translation_key()), &mut keys);
    let templates =
        || domain::community::template::TEMPLATES.into_iter().map(|template| template.slug.replace('_', "-"));
    all("template", templates(), &mut keys);
    all("template", templates().map(|slug| format!("{slug}-hint")), &mut keys);
    all("principle", domain::rules::parameter::PARAMETERS.iter().map(|p| p.principle.0), &mut keys);
    for parameter in domain::rules::parameter::PARAMETERS {
        if let domain::rules::value::ValueType::Choice(words) = parameter.value_type {
            all("choice", words, &mut keys);
        }
    }
    all("event", store::infrastructure::ACTIONS, &mut keys);
    let own = || store::members::OWN_PARTS.iter();
    all("own-part", own().map(|part| part.name), &mut keys);
    all("own-col", own().flat_map(|part| part.columns), &mut keys);
    all("event", store::infrastructure::readings::ACTIONS, &mut keys);
    all("event", store::sharing::POOL_ACTIONS, &mut keys);
    all("event", store::sharing::ACTIONS, &mut keys);
    all("sharing-participants", domain::sharing::Participation::ALL, &mut keys);
    all("sharing-participants", domain::sharing::Participation::ALL.iter().map(|who| format!("{who}-hint")), &mut keys);
    use domain::infrastructure as inventory;
    all("infra-kind", inventory::Kind::ALL, &mut keys);
    all("infra-new", inventory::Kind::ALL, &mut keys);
    all("infra-none", inventory::Kind::ALL, &mut keys);
    all("infra-model", inventory::HardwareModel::ALL, &mut keys);
    all("infra-service", inventory::ServiceKind::ALL, &mut keys);
    all("infra-area", inventory::Area::ALL, &mut keys);
    all("infra-part", inventory::Part::ALL, &mut keys);
    all("infra-kept", inventory::KeptBy::ALL, &mut keys);
    all("infra-basis", inventory::BasisKind::ALL, &mut keys);
    all("measure-way", inventory::Way::ALL, &mut keys);
    all("measure-way", inventory::Way::ALL.iter().map(|way| format!("{way}-hint")), &mut keys);
    all("reading-source", inventory::Source::ALL, &mut keys);
    // The log's other actions stand in the store as literals such as "community.founded".
    let source = sources();
    for (before, after) in source.match_indices("Event::new(").map(|(place, _)| source.split_at(place)) {
        let _ = before;
        if let Some(action) = after.split('"').nth(1) {
            all("event", [action], &mut keys);
        }
    }
    keys
}

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let english = messages(Language::En);
    for language in Language::ALL {
        let other = messages(language);
        let missing: Vec<_> = english.keys().filter(|key| !other.contains_key(*key)).collect();
        let surplus: Vec<_> = other.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(
            missing.is_empty() && surplus.is_empty(),
            "{}: missing {missing:?}, surplus {surplus:?}",
            language.tag()
        );
        for (key, arguments) in &english {
            assert_eq!(other.get(key), Some(arguments), "the arguments of {key} in {}", language.tag());
        }
    }
}

/// Keys that the code names where a message is asked for, and those put together.
fn named(source: &str) -> BTreeSet<String> {
    let mut named: BTreeSet<String> = composed();
    for marker in ["t!(\"", "Refusal::new(\"", "refused(\"", "translate(language, \""] {
        for (place, _) in source.match_indices(marker) {
            // `format!("` and its like end in the same letters.
            let (before, after) = source.split_at(place);
            let whole_word = !before.ends_with(|c: char| c.is_ascii_alphanumeric());
            let key = after.get(marker.len()..).and_then(|rest| rest.split('"').next()).unwrap_or_default();
            if whole_word && !key.contains(['{', ' ']) {
                named.insert(key.to_owned());
            }
        }
    }
    named
}

#[test]
fn every_message_that_the_code_names_exists() {
    let english = messages(Language::En);
    let source = sources();
    let named = named(&source);
    let missing: Vec<_> = named.iter().filter(|key| !english.contains_key(*key)).collect();
    assert!(missing.is_empty(), "named in the code but not translated: {missing:?}");
}

#[test]
fn every_message_is_used() {
    let used: BTreeSet<String> = literals(&sources()).union(&named(&sources())).cloned().collect();
    let unused: Vec<_> = messages(Language::En).into_keys().filter(|key| !used.contains(key)).collect();
    assert!(unused.is_empty(), "translated but named nowhere: {unused:?}");
}

/// What a handler does before its page is made: its body without what it hands to `ctx.page` and `ctx.refusal`.
fn outside_pages(body: &str) -> String {
    let mut left = String::new();
    let mut rest = body;
    while let Some(at) = ["ctx.page(", "ctx.refusal("].iter().filter_map(|call| rest.find(call)).min() {
        left.push_str(&rest[..at]);
        let mut depth = 0;
        let end = rest[at..].char_indices().find(|(_, c)| {
            depth += i32::from(*c == '(') - i32::from(*c == ')');
            *c == ')' && depth == 0
        });
        rest = &rest[at + end.map_or(rest.len() - at - 1, |(end, _)| end) + 1..];
    }
    left + rest
}

/// Words find the reader's language only while a page is made: a handler that makes some before has them in English.
#[test]
fn no_handler_makes_words_before_its_page() {
    let mut early = Vec::new();
    for path in files(&root().join("app/src"), "rs") {
        let source = std::fs::read_to_string(&path).unwrap();
        for (at, _) in source.match_indices("async fn ") {
            let margin = source[..at].rfind('\n').map_or(0, |line| line + 1);
            let indent: String = source[margin..at].chars().take_while(|c| *c == ' ').collect();
            let handler = &source[at + "async fn ".len()..];
            let end = handler.find(&format!("\n{indent}}}\n")).unwrap_or(handler.len());
            let body = outside_pages(&handler[..end]);
            let word = |at: usize| !body[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
            if body.match_indices("t!(").any(|(at, _)| word(at)) {
                early.push(format!("{}: {}", path.display(), handler.split('(').next().unwrap_or_default()));
            }
        }
    }
    assert_eq!(early, Vec::<String>::new(), "words are made inside ctx.page or ctx.refusal");
}
