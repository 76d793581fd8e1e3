//! The OpenAPI 3.1 document: what the handlers' attributes say, with what holds for every address added.

use app::support::ApiDocument;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use domain::members::token::Scope;
use serde_json::{Map, Value, json};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{Components, InfoBuilder, OpenApi, OpenApiBuilder, Server, Tag};
use utoipa::{PartialSchema, ToSchema};

use super::problem_text::{PROBLEM_JSON, ProblemBody};

/// What the interface is, for whoever writes a program.
const DESCRIPTION: &str = "\
A program acts in the name of one member by a token, which the member makes under `/account/tokens` and can revoke there \
at any time. It is sent as `Authorization: Bearer acq_…`. A token never opens more than its scopes, nor more than its \
member may do in the browser that day. No token casts a secret ballot.\n\n\
Amounts are whole minor units with a currency, days are `2026-11-23`, moments are RFC 3339 in UTC. Members, decisions, \
payments and journal entries go by their public numbers: 17 is M-17.\n\n\
Lists come in pages: the `next` of a page is the `cursor` of the one after it. Every answer that tells a thing or a list has an `ETag`; asked again \
with `If-None-Match`, what has not changed is answered with 304 and no body. What is refused is answered with \
`application/problem+json`, in the language of `Accept-Language`.\n\n\
A request that changes something carries an `Idempotency-Key` of your choosing, 8 to 100 characters. Sent again with the \
same key and the same body within 30 days, it changes nothing, and is answered as the first time but with the thing as it \
is now; with another body it is refused. \
One that replaces something carries as `If-Match` the `ETag` of what you saw.\n\n\
Every token has a limit of requests per minute; the headers `RateLimit-Policy` and `RateLimit` say how much is left.";

/// The head of the document.
pub fn head() -> OpenApi {
    let tag = |name: &str, text: &str| {
        let mut tag = Tag::new(name);
        tag.description = Some(text.to_owned());
        tag
    };
    let scopes: Vec<&str> = Scope::ALL.iter().map(|scope| scope.as_str()).collect();
    let scheme = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .bearer_format("acq_ and 64 hexadecimal digits")
        .description(Some(format!("A token made under /account/tokens. Scopes: {}.", scopes.join(", "))))
        .build();
    let mut components = Components::new();
    components.add_security_scheme("token", SecurityScheme::Http(scheme));
    let mut schemas = Vec::new();
    ProblemBody::schemas(&mut schemas);
    schemas.push((ProblemBody::name().into_owned(), ProblemBody::schema()));
    components.schemas.extend(schemas);
    OpenApiBuilder::new()
        .info(
            InfoBuilder::new()
                .title("Acequia")
                .version(env!("CARGO_PKG_VERSION"))
                .description(Some(DESCRIPTION))
                .license(Some(utoipa::openapi::License::new("AGPL-3.0-or-later")))
                .build(),
        )
        .servers(Some([Server::new("/api/v1")]))
        .tags(Some([
            tag("members", "The register."),
            tag("agreements", "Agreements with their versions and clauses."),
            tag(
                "decisions",
                "Decisions with what is said of them, their candidacies and results; meetings with their agendas; topics; templates for proposals. What the token's member \
                 does in them: propose, comment, stand, vote where ballots are open, delegate.",
            ),
            tag(
                "infrastructure",
                "Providers, sites, machines, services and software, what they cost, and readings of use.",
            ),
            tag("sharing", "Shared costs: pools, their months, portions and statements."),
            tag("treasury", "Dues and payments."),
        ]))
        .components(Some(components))
        .build()
}

/// The whole document: each operation with the answers that any of its kind can get.
pub fn complete(described: &OpenApi) -> ApiDocument {
    let mut document = serde_json::to_value(described).unwrap_or_default();
    close_kinds(&mut document);
    let operations = document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten();
    for operation in operations.filter_map(|(_, item)| item.as_object_mut()).flatten() {
        let (method, Some(operation)) = (operation.0.clone(), operation.1.as_object_mut()) else { continue };
        complete_operation(&method, operation);
    }
    ApiDocument::new(document)
}

/// An effect that is sent has no field but those of its kind, which its attributes cannot say.
fn close_kinds(document: &mut Value) {
    let kinds = document.pointer_mut("/components/schemas/NewEffect/oneOf").and_then(Value::as_array_mut);
    for kind in kinds.into_iter().flatten().filter_map(Value::as_object_mut) {
        kind.insert("additionalProperties".into(), Value::Bool(false));
    }
}

fn complete_operation(method: &str, operation: &mut Map<String, Value>) {
    let reads = method == "get";
    let name = operation.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned();
    if !reads && let Some(parameters) = operation.entry("parameters").or_insert_with(|| json!([])).as_array_mut() {
        parameters.push(idempotency_key(&name));
        if method == "put" {
            parameters.push(if_match());
        }
    }
    let asks = operation.get("parameters").is_some();
    let named = operation.get("parameters").is_some_and(|list| list.to_string().contains("\"in\":\"path\""));
    let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return };
    for (status, response) in responses.iter_mut() {
        let mut headers = limit_headers();
        if reads && status == "200" {
            headers.insert("ETag".into(), header("Stands for the content of this answer.", "string"));
        }
        if response.to_string().contains("Page_") {
            let text = "The address of the next page, `rel=\"next\"`; missing on the last.";
            headers.insert(
                "Link".into(),
                json!({ "description": text, "required": false, "schema": { "type": "string" } }),
            );
        }
        let own = response.get("headers").and_then(Value::as_object).cloned().unwrap_or_default();
        headers.extend(own);
        response["headers"] = Value::Object(headers);
    }
    if reads {
        let mut headers = limit_headers();
        headers.insert("ETag".into(), header("The same as the one that you have.", "string"));
        responses.insert("304".into(), json!({ "description": "Nothing has changed.", "headers": headers }));
    }
    let common = [
        (asks || reads, "400", "A parameter, or the body, does not fit this document."),
        (true, "401", "No token was sent, or the token does not serve."),
        (true, "403", "The token lacks the scope, or its member lacks the power."),
        (named, "404", "Nothing is here, or not for this member."),
        (true, "406", "Only JSON can be answered."),
        (method == "put", "412", "It has changed since you saw it."),
        (!reads, "413", "The body is larger than 64 KiB."),
        (!reads, "415", "The body is not sent as `application/json`."),
        (!reads, "422", "What was sent is refused; `errors` names each field."),
        (method == "put", "428", "The header `If-Match` is missing."),
        (true, "429", "The token's limit is exceeded."),
        (true, "500", "Something went wrong on our side; the detail names an id."),
        (
            true,
            "503",
            "The database cannot be reached just now. Nothing was done; `Retry-After` says when to send it again, with the same key.",
        ),
        (!reads, "507", "The server has no room to save it. Nothing was done; send it again later, with the same key."),
    ];
    for (_, status, description) in common.into_iter().filter(|(applies, ..)| *applies) {
        responses.entry(status).or_insert_with(|| problem_response(status, description));
    }
    for (_, response) in responses.iter_mut().filter(|(status, _)| status.starts_with('4') || status.starts_with('5')) {
        if response.get("content").is_none() {
            response["content"] = json!({ PROBLEM_JSON: { "schema": { "$ref": "#/components/schemas/Problem" } } });
        }
    }
}

/// What every request that changes something carries; the example is each operation's own, so that all can be tried.
fn idempotency_key(operation: &str) -> Value {
    json!({
        "name": "Idempotency-Key", "in": "header", "required": true,
        "description": "Your own key for this request, such as a UUID.",
        "schema": { "type": "string", "minLength": 8, "maxLength": 100 }, "example": format!("{operation}-2026-10-01")
    })
}

/// What every request that replaces something carries.
fn if_match() -> Value {
    json!({
        "name": "If-Match", "in": "header", "required": false,
        "description": "The `ETag` of the thing as you saw it. Needed: without it the answer is 428.",
        "schema": { "type": "string" }
    })
}

fn problem_response(status: &str, description: &str) -> Value {
    let headers = match status {
        "401" => json!({ "WWW-Authenticate": header("That a token is needed, or what is wrong with it.", "string") }),
        "429" => json!({ "Retry-After": header("After how many seconds to try again.", "integer") }),
        _ => return json!({ "description": description }),
    };
    json!({ "description": description, "headers": headers })
}

fn limit_headers() -> Map<String, Value> {
    let policy = header("The limit: `\"token\";q=120;w=60` is 120 requests in 60 seconds.", "string");
    let left = header("What is left of it: `\"token\";r=119;t=42`, anew in 42 seconds.", "string");
    Map::from_iter([("RateLimit-Policy".to_owned(), policy), ("RateLimit".to_owned(), left)])
}

fn header(description: &str, kind: &str) -> Value {
    json!({ "description": description, "required": true, "schema": { "type": kind } })
}

/// `GET /openapi.json`, open to everybody: it tells what there is, not what is in it.
pub async fn serve(document: ApiDocument) -> Response {
    let headers = [(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-cache")];
    (headers, document.text().to_owned()).into_response()
}
