//! `/api`: the programming interface, readable. It is made of the same document that programs read.

use std::sync::Arc;

use axum::Extension;
use axum::response::Response;
use leptos::prelude::*;
use serde_json::Value;

use crate::agreements::markdown::fragment;
use crate::t;
use crate::ui::Ledger;
use crate::web::{Ctx, Page, PageError, Section};

/// The OpenAPI document of the interface.
#[derive(Debug, Clone)]
pub struct ApiDocument {
    value: Arc<Value>,
    text: Arc<str>,
}

impl ApiDocument {
    /// A document.
    #[must_use]
    pub fn new(value: Value) -> Self {
        let text = serde_json::to_string_pretty(&value).unwrap_or_default();
        Self { value: Arc::new(value), text: text.into() }
    }

    /// Its text, as programs read it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What stands at a place of it.
    #[must_use]
    pub fn at(&self, pointer: &str) -> &Value {
        self.value.pointer(pointer).unwrap_or(&Value::Null)
    }
}

/// Shows the interface to everybody.
pub async fn show(ctx: Ctx, Extension(document): Extension<ApiDocument>) -> Result<Response, PageError> {
    Ok(ctx.page(|| page(&document)))
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn items<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

fn page(document: &ApiDocument) -> Page {
    let about = fragment(document.at("/info/description").as_str().unwrap_or_default());
    let operations = entries(document.at("/paths"))
        .flat_map(|(path, item)| entries(item).map(move |(method, operation)| (method, path, operation)))
        .map(|(method, path, described)| operation(document, method, path, described))
        .collect_view();
    let problems = PROBLEMS.iter().map(|(slug, key)| {
        view! { <li id=format!("problem-{slug}")><code>{format!("/api#problem-{slug}")}</code>" "{t!(key)}</li> }
    });
    let problems = problems.collect_view();
    Page::titled(t!("api-title")).section(Section::None).body(view! {
        <div class="page-head">
            <h1>{t!("api-title")}</h1>
            <p class="lead">{t!("api-lead")}</p>
        </div>
        <p><a href="/account/tokens">{t!("tokens-title")}</a></p>
        <p><a href="/api/v1/openapi.json">{t!("api-document")}</a></p>
        <p class="quiet">{t!("api-english")}</p>
        <div class="prose" lang="en" inner_html=about></div>
        <h2>{t!("api-operations")}</h2>
        <nav aria-label=t!("api-operations")><ul>{contents(document)}</ul></nav>
        {operations}
        <h2>{t!("api-problems")}</h2>
        <p>{t!("api-problems-lead")}</p>
        <ul>{problems}</ul>
    })
}

/// A link to each operation, with its summary.
fn contents(document: &ApiDocument) -> AnyView {
    let operations = entries(document.at("/paths")).flat_map(|(path, item)| entries(item).map(move |it| (path, it)));
    let links = operations.map(|(path, (method, described))| {
        let to = format!("#{}", text(described, "operationId"));
        let address = format!("{} {path}", method.to_uppercase());
        view! {
            <li>
                <a href=to><code>{address}</code></a>" "
                <span class="quiet" lang="en">{text(described, "summary").to_owned()}</span>
            </li>
        }
    });
    links.collect_view().into_any()
}

/// The kinds of problems: the end of their address, and their words.
const PROBLEMS: [(&str, &str); 16] = [
    ("token", "api-token"),
    ("scope", "api-scope"),
    ("forbidden", "error-page-forbidden"),
    ("not-found", "api-not-found"),
    ("method", "api-method"),
    ("accept", "api-accept"),
    ("unreadable", "api-unreadable"),
    ("media-type", "api-media-type"),
    ("too-large", "error-page-too-large"),
    ("refused", "api-refused"),
    ("changed", "api-changed"),
    ("match-required", "api-match"),
    ("limit", "api-limit"),
    ("disk", "error-page-disk"),
    ("unreachable", "error-page-unreachable"),
    ("failed", "error-page-failed"),
];

fn operation(document: &ApiDocument, method: &str, path: &str, described: &Value) -> AnyView {
    let id = text(described, "operationId").to_owned();
    let labelled = id.clone();
    let scopes: Vec<&str> = described
        .pointer("/security/0/token")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let about = fragment(text(described, "description"));
    let address = format!("{} /api/v1{path}", method.to_uppercase());
    let example = response_example(document, described).map(|example| {
        view! {
            <p class="meta">{t!("api-example")}</p>
            <pre tabindex="0"><code>{example}</code></pre>
        }
    });
    let asked = described.pointer("/requestBody/content/application~1json/schema").and_then(|schema| {
        let example = example_of(document, schema, 0)?;
        let example = serde_json::to_string_pretty(&example).ok()?;
        Some(view! {
            <p class="meta">{t!("api-body")}</p>
            <pre tabindex="0"><code>{example}</code></pre>
        })
    });
    view! {
        <section aria-labelledby=labelled>
            <h3 id=id><code>{address}</code></h3>
            <div lang="en">
                <p><strong>{text(described, "summary").to_owned()}</strong></p>
                <div inner_html=about></div>
            </div>
            <p class="meta">{t!("api-scopes", scopes = scopes.join(", "))}</p>
            {parameters(described)}
            {asked}
            {example}
        </section>
    }
    .into_any()
}

fn parameters(described: &Value) -> Option<AnyView> {
    let rows = items(described, "parameters")
        .map(|parameter| {
            let needed = parameter.get("required").and_then(Value::as_bool).unwrap_or(false);
            let meaning = fragment(text(parameter, "description"));
            view! {
                <tr>
                    <th scope="row"><code>{text(parameter, "name").to_owned()}</code></th>
                    <td>{if needed { t!("api-needed") } else { t!("api-optional") }}</td>
                    <td class="wide" lang="en" inner_html=meaning></td>
                </tr>
            }
        })
        .collect::<Vec<_>>();
    (!rows.is_empty()).then(|| {
        Ledger::new(t!("api-parameters")).of(view! {
            <thead>
                <tr>
                    <th scope="col">{t!("api-parameter")}</th>
                    <th scope="col">{t!("api-need")}</th>
                    <th scope="col">{t!("api-meaning")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        })
    })
}

/// The example of what comes back where all is well.
fn response_example(document: &ApiDocument, described: &Value) -> Option<String> {
    let response = ["200", "201"].iter().find_map(|status| described.pointer(&format!("/responses/{status}")))?;
    let schema = response.pointer("/content/application~1json/schema")?;
    serde_json::to_string_pretty(&example_of(document, schema, 0)?).ok()
}

/// How deep examples are put together.
const DEPTH_MAX: usize = 16;

/// An example of a schema: its own, or one put together from its parts.
fn example_of(document: &ApiDocument, schema: &Value, depth: usize) -> Option<Value> {
    if depth > DEPTH_MAX {
        return None;
    }
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return example_of(document, document.at(reference.trim_start_matches('#')), depth + 1);
    }
    let given = schema.get("example").cloned().or_else(|| schema.pointer("/examples/0").cloned());
    if given.is_some() {
        return given;
    }
    if let Some(first) = schema.pointer("/enum/0").or_else(|| schema.get("const")) {
        return Some(first.clone());
    }
    for key in ["oneOf", "anyOf", "allOf"] {
        let found = items(schema, key).find_map(|part| example_of(document, part, depth + 1));
        if found.is_some() {
            return found;
        }
    }
    match kind_of(schema) {
        "object" => {
            let properties = schema.get("properties")?;
            let parts = entries(properties)
                .filter_map(|(name, part)| Some((name.clone(), example_of(document, part, depth + 1)?)));
            Some(Value::Object(parts.collect()))
        }
        "array" => Some(Value::Array(example_of(document, schema.get("items")?, depth + 1).into_iter().collect())),
        "integer" => Some(Value::from(1)),
        "boolean" => Some(Value::from(false)),
        "string" => Some(Value::from(match text(schema, "format") {
            "date" => "2026-11-23",
            "date-time" => "2026-11-23T09:00:00Z",
            _ => "…",
        })),
        _ => None,
    }
}

/// The type of a schema; of several, the first that is more than null.
fn kind_of(schema: &Value) -> &str {
    match schema.get("type") {
        Some(Value::String(kind)) => kind,
        Some(Value::Array(kinds)) => {
            kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null").unwrap_or_default()
        }
        _ => "",
    }
}
