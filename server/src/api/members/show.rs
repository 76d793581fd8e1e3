//! `GET /members/{number}`.

use axum::extract::Path;
use axum::response::Response;
use domain::Day;
use domain::members::token::Scope;
use serde::Serialize;
use store::members::{MemberPage, member_page};
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::{Parameters, number};
use super::super::types::{AuthorityJson, DayJson};
use super::super::{Caller, Problem};

/// A member as the register shows them to other members.
#[derive(Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// The number: 17 is M-17.
    #[schema(example = 17)]
    number: i64,
    /// The name.
    #[schema(example = "Nour Haddad")]
    name: String,
    /// Person, organisation or joint membership.
    #[schema(schema_with = super::kind_schema)]
    kind: &'static str,
    /// The slug of the class.
    #[schema(example = "full")]
    class: String,
    /// Where the member stands.
    #[schema(schema_with = super::status_schema)]
    status: &'static str,
    /// Since when; null for an applicant.
    #[schema(required = true)]
    joined_on: Option<DayJson>,
    /// By which authority; null for an applicant.
    #[schema(required = true)]
    authority: Option<AuthorityJson>,
    /// Classes and statuses by day, the latest first. Why a status changed is not part of this interface.
    history: Vec<StandingJson>,
    /// The roles with their terms, the latest first.
    terms: Vec<TermJson>,
    /// The circles that the member belongs to, by slug.
    circles: Vec<String>,
    /// The names of those who hold the membership today or act for the organisation; empty for a person.
    people: Vec<String>,
}

/// A class and a status from a day on.
#[derive(Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Standing)]
pub struct StandingJson {
    /// The first day.
    from: DayJson,
    /// The slug of the class.
    #[schema(example = "full")]
    class: String,
    /// Where the member stood.
    #[schema(schema_with = super::status_schema)]
    status: &'static str,
    /// By which authority; null for an applicant.
    #[schema(required = true)]
    authority: Option<AuthorityJson>,
}

/// A role held for a term.
#[derive(Debug, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Term)]
pub struct TermJson {
    /// The role.
    #[schema(schema_with = super::role_schema)]
    role: &'static str,
    /// The first day.
    from: DayJson,
    /// The first day without it; null where it has no end.
    #[schema(required = true)]
    until: Option<DayJson>,
    /// By which authority it was granted.
    authority: AuthorityJson,
}

/// One member.
#[utoipa::path(
    get, path = "/members/{number}", tag = "members", operation_id = "getMember",
    params(("number" = i64, Path, description = "The number: 17 is M-17.", minimum = 1, example = 1)),
    responses((status = 200, description = "The member.", body = Member)),
    security(("token" = ["members:read"]))
)]
pub async fn member(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::MembersRead)?;
    parameters.finish()?;
    let page = member_page(caller.db(), &caller.viewer, number(&raw)?, caller.now).await?;
    asked.answer(&member_of(page, caller.today))
}

fn member_of(page: MemberPage, today: Day) -> Member {
    let people = page.people.iter().filter(|person| person.holds_on(today)).map(|person| person.name.clone()).collect();
    let terms = page.terms.into_iter().map(|term| TermJson {
        role: term.role.as_str(),
        from: term.from.into(),
        until: term.until.map(Into::into),
        authority: term.authority.into(),
    });
    let history = page.history.into_iter().map(|standing| StandingJson {
        from: standing.from.into(),
        class: standing.class_slug,
        status: standing.status.as_str(),
        authority: standing.authority.map(Into::into),
    });
    Member {
        history: history.collect(),
        number: page.number,
        name: page.name,
        kind: page.kind.as_str(),
        class: page.class_slug,
        status: page.status.as_str(),
        joined_on: page.joined_on.map(Into::into),
        authority: page.authority.map(Into::into),
        terms: terms.collect(),
        circles: page.circles.into_iter().map(|circle| circle.slug).collect(),
        people,
    }
}
