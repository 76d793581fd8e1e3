//! The persons behind a membership, on its page: who holds it or acts for it, who did, and whether somebody is lacking.

use domain::members::people::PersonRole;
use leptos::prelude::*;
use store::members::{MemberPage, Person};

use crate::i18n::format;
use crate::t;
use crate::ui::AuthorityLink;
use crate::web::Ctx;

/// The section; nothing for a membership that is one person's own. `keeps` says whether the viewer may change it.
pub(super) fn people_section(ctx: &Ctx, member: &MemberPage, keeps: bool) -> AnyView {
    let Some(role) = PersonRole::of(member.kind) else { return ().into_any() };
    let title = match role {
        PersonRole::Holder => t!("people-held-by"),
        PersonRole::Representative => t!("people-represented-by"),
    };
    let (past, named): (Vec<_>, Vec<_>) = member.people.iter().partition(|person| person.is_over_on(ctx.today));
    let list = |people: &[&Person]| {
        let items = people.iter().map(|found| person(ctx, member.number, found, keeps)).collect_view();
        view! { <ul class="items">{items}</ul> }
    };
    let warning =
        (keeps && member.lacks_people).then(|| view! { <p class="notice notice--attention">{t!(lack_key(role))}</p> });
    let add = keeps.then(|| {
        let label = match role {
            PersonRole::Holder => t!("person-add-holder"),
            PersonRole::Representative => t!("person-add-representative"),
        };
        view! { <p><a href=format!("/members/{}/people/new", member.number)>{label}</a></p> }
    });
    let nobody = (named.is_empty() && !(keeps && member.lacks_people))
        .then(|| view! { <p class="quiet">{t!("people-nobody")}</p> });
    view! {
        <h2 id="people">{title}</h2>
        {warning}
        {nobody}
        {(!named.is_empty()).then(|| list(&named))}
        {add}
        {(!past.is_empty()).then(|| view! { <h3>{t!("people-before")}</h3>{list(&past)} })}
    }
    .into_any()
}

/// The sentence that says who is lacking.
fn lack_key(role: PersonRole) -> &'static str {
    match role {
        PersonRole::Holder => "people-lack-holder",
        PersonRole::Representative => "people-lack-representative",
    }
}

fn person(ctx: &Ctx, member: i64, person: &Person, keeps: bool) -> AnyView {
    let day = |day| format::day(ctx.language, day);
    let span = match person.last_day() {
        Some(last) => t!("term-span", from = day(person.from), until = day(last)),
        None => t!("term-open", from = day(person.from)),
    };
    let name = person.name.clone();
    let name = if keeps {
        let address = format!("/members/{member}/people/{}", person.number);
        view! { <a href=address><bdi>{name}</bdi></a> }.into_any()
    } else {
        view! { <bdi>{name}</bdi> }.into_any()
    };
    let restricted = person.restricted.clone().map(|held| {
        let evidence = (!held.evidence.is_empty()).then(|| view! { <p class="meta" dir="auto">{held.evidence}</p> });
        view! { {held.email.map(|email| view! { <p class="meta">{email}</p> })}{evidence} }
    });
    view! {
        <li>
            <strong>{name}</strong>
            <p class="meta">{span}</p>
            {restricted}
            <p class="meta">{t!("person-named-by")}" "<AuthorityLink authority=person.authority.clone()/></p>
        </li>
    }
    .into_any()
}
