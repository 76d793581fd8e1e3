//! Short names as links: a status or a number leads back to what it comes from.

use domain::members::role::Role;
use leptos::prelude::*;
use store::community::authority::Authority;

use crate::t;

/// A member by number and name.
#[component]
pub fn MemberLink(
    /// The number.
    number: i64,
    /// The name; the number alone is shown without it.
    #[prop(optional, into)]
    name: Option<String>,
) -> impl IntoView {
    let label = match name {
        Some(name) => view! { <bdi>{name}</bdi> }.into_any(),
        None => format!("M-{number}").into_any(),
    };
    view! { <a href=format!("/members/{number}")>{label}</a> }
}

/// A decision by number, with its title where it is given.
#[component]
pub fn DecisionLink(
    /// The number.
    number: i64,
    /// The title.
    #[prop(optional, into)]
    title: Option<String>,
) -> impl IntoView {
    let label = match title {
        Some(title) => format!("D-{number} {title}"),
        None => format!("D-{number}"),
    };
    view! { <a href=format!("/decisions/{number}")>{label}</a> }
}

/// A clause of an agreement.
#[component]
pub fn ClauseLink(
    /// The agreement's slug.
    #[prop(into)]
    agreement: String,
    /// The clause's anchor.
    #[prop(into)]
    anchor: String,
    /// The words of the link.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    view! { <a href=format!("/agreements/{agreement}#{anchor}")>{label}</a> }
}

/// A role in words.
#[must_use]
pub fn role_name(role: Role) -> String {
    t!(&format!("role-{}", role.as_str().replace('_', "-")))
}

/// That a decision was annulled, and by which, behind its name.
#[must_use]
pub fn annulled(by: Option<i64>) -> Option<AnyView> {
    by.map(|number| view! { ", "{t!("authority-annulled")}" "<DecisionLink number=number/> }.into_any())
}

/// By which authority something holds.
#[component]
pub fn AuthorityLink(
    /// The authority.
    authority: Authority,
) -> impl IntoView {
    match authority {
        Authority::Decision { number, title, annulled_by } => {
            view! { <DecisionLink number=number title=title/>{annulled(annulled_by)} }.into_any()
        }
        Authority::DelegatedPower { role, rule } => {
            view! { <a href=format!("/rules/{rule}")>{t!("authority-delegated", role = role_name(role))}</a> }
                .into_any()
        }
        Authority::RecordedAct => t!("authority-recorded").into_any(),
        Authority::UrgentAct => t!("authority-urgent").into_any(),
    }
}
