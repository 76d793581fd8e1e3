//! `GET /members`.

use axum::response::Response;
use domain::members::status::{MemberKind, Status};
use domain::members::token::Scope;
use domain::validation::Refusal;
use serde::Serialize;
use store::members::{RegisterFilter, RegisterLine, register_after};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::types::DayJson;
use super::super::{Caller, Problem};

/// A member in the register's list.
#[derive(Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "number": 17, "name": "Nour Haddad", "kind": "person", "class": "full", "status": "active",
    "joined_on": "2024-03-01", "roles": ["treasurer"], "people": []
}))]
pub struct MemberLine {
    /// The number: 17 is M-17.
    number: i64,
    /// The name.
    name: String,
    /// Person, organisation or joint membership.
    #[schema(schema_with = super::kind_schema)]
    kind: &'static str,
    /// The slug of the class.
    class: String,
    /// Where the member stands.
    #[schema(schema_with = super::status_schema)]
    status: &'static str,
    /// Since when; null for an applicant.
    #[schema(required = true)]
    joined_on: Option<DayJson>,
    /// The roles held today, beyond that of a member.
    #[schema(value_type = Vec<String>)]
    roles: Vec<&'static str>,
    /// The names of those who hold the membership together or act for the organisation.
    people: Vec<String>,
}

/// The members, by number.
///
/// Those who are members now, unless `status` asks for others. Names and roles are what the register shows to every
/// member; addresses are not part of this interface.
#[utoipa::path(
    get, path = "/members", tag = "members", operation_id = "listMembers",
    params(
        ("search" = Option<String>, Query, description = "Words of a name in any order, or a number such as 17.", max_length = 200, pattern = r"^[^\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*$"),
        ("class" = Option<String>, Query, description = "The slug of a class.", pattern = "^[a-z0-9_-]{1,100}$"),
        ("status" = Option<String>, Query, description = "A status, or `all`.", pattern = "^(all|applicant|active|on_leave|suspended|resigned|excluded|deceased|liquidated|transferred)$"),
        ("kind" = Option<String>, Query, description = "What a member is before the law.", pattern = "^(person|organisation|joint)$"),
        Paging,
    ),
    responses((status = 200, description = "A page of the register.", body = Page<MemberLine>)),
    security(("token" = ["members:read"]))
)]
pub async fn members(caller: Caller, asked: Asked, mut parameters: Parameters) -> Result<Response, Problem> {
    caller.require(Scope::MembersRead)?;
    let paging = parameters.paging();
    let filter = RegisterFilter {
        search: parameters.text("search"),
        class: parameters.slug("class"),
        status: parameters.take("status", status),
        kind: parameters.take("kind", kind),
        lacks: String::new(),
        page: 1,
    };
    parameters.finish()?;
    let query = |after: Option<i64>, most| {
        register_after(caller.db(), &caller.viewer, filter, after.unwrap_or(0), most, caller.today)
    };
    asked.page(&Page::found(paging, query, |line| line.number).await?.map(line))
}

fn status(raw: &str) -> Result<String, Refusal> {
    if raw == "all" { Ok(raw.to_owned()) } else { raw.parse::<Status>().map(|status| status.as_str().to_owned()) }
}

fn kind(raw: &str) -> Result<String, Refusal> {
    raw.parse::<MemberKind>().map(|kind| kind.as_str().to_owned())
}

fn line(line: RegisterLine) -> MemberLine {
    MemberLine {
        number: line.number,
        name: line.name,
        kind: line.kind.as_str(),
        class: line.class_slug,
        status: line.status.as_str(),
        joined_on: line.joined_on.map(Into::into),
        roles: line.roles.into_iter().map(|role| role.as_str()).collect(),
        people: line.people,
    }
}
