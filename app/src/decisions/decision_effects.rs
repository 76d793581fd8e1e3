//! What a decision does, in plain words, each effect with links to what it touches.

use domain::decisions::effect::Effect;
use domain::decisions::stage::Stage;
use domain::members::standing::MembershipChange;
use domain::rules::parameter::{Scope, find};
use leptos::prelude::*;
use store::decisions::{DecisionPage, EffectDetail, EffectView, Founding, MemberName};

use crate::i18n::format;
use crate::rules::{scope_words, value_words};
use crate::t;
use crate::ui::{MemberLink, role_name};
use crate::web::Ctx;

/// The effects of a decision as a list.
pub(super) fn effects_list(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let enacted = page.decision.enacted_at.is_some();
    let items = page.effects.iter().map(|effect| item(ctx, page, effect, enacted)).collect_view();
    let founded = page.founding.as_ref().map(founding);
    view! { <ul class="items">{founded}{items}</ul> }.into_any()
}

/// What the founding act gave, adopted and formed.
fn founding(founding: &Founding) -> AnyView {
    let roles = founding.roles.iter().map(|(role, member)| {
        view! {
            <li>
                <h3>{t!("effect-appoints", role = role_name(*role))}</h3>
                <p>{names(std::slice::from_ref(member))}</p>
            </li>
        }
    });
    let agreements = founding.agreements.iter().map(|(slug, title, version)| {
        let address = format!("/agreements/{slug}/versions/{version}");
        view! { <li><a href=address>{t!("effect-adopted", agreement = title, version = version)}</a></li> }
    });
    let circles = founding.circles.iter().map(|(slug, name)| {
        view! { <li><a href=format!("/circles/{slug}")>{t!("effect-creates", name = name)}</a></li> }
    });
    view! { {agreements.collect_view()}{roles.collect_view()}{circles.collect_view()} }.into_any()
}

fn item(ctx: &Ctx, page: &DecisionPage, view: &EffectView, enacted: bool) -> AnyView {
    match (&view.effect, &view.detail) {
        (Effect::SetRule { key, scope, value }, EffectDetail::Rule { before, general, class }) => {
            let (before, general, class) = (before.as_deref(), general.as_deref(), class.as_deref());
            rule(ctx, page, Rule { key, scope, value, before, general, class }, enacted)
        }
        (Effect::AdoptVersion { agreement, draft, .. }, EffectDetail::Document { title, base, version }) => {
            document(Document { agreement, title, draft: *draft, base: *base, version: *version })
        }
        (Effect::Appoint { role, months, .. }, EffectDetail::Members(members)) => view! {
            <li>
                <h3>{t!("effect-appoints", role = role_name(*role))}</h3>
                <p>{names(members)}</p>
                <p class="meta">{t!("effect-term", count = months)}</p>
            </li>
        }
        .into_any(),
        (Effect::Elect { role, months }, EffectDetail::Members(members)) => {
            let elected = (!members.is_empty()).then(|| view! { <p>{names(members)}</p> });
            view! {
                <li>
                    <h3>{t!("effect-elects", role = role_name(*role))}</h3>
                    {elected}
                    <p class="meta">{t!("effect-term", count = months)}</p>
                </li>
            }
            .into_any()
        }
        (Effect::EndRole { role, .. }, EffectDetail::Members(members)) => view! {
            <li>
                <h3>{t!("effect-ends", role = role_name(*role))}</h3>
                <p>{names(members)}</p>
            </li>
        }
        .into_any(),
        (Effect::ChangeMembership { change, .. }, EffectDetail::Members(members)) => {
            let title = match change {
                MembershipChange::Suspend => t!("effect-suspends"),
                MembershipChange::Exclude => t!("effect-excludes"),
                MembershipChange::Reinstate => t!("effect-reinstates"),
            };
            view! { <li><h3>{title}</h3><p>{names(members)}</p></li> }.into_any()
        }
        (Effect::CreateCircle { name, slug, mandate, .. }, EffectDetail::Members(members)) => {
            let title = t!("effect-creates", name = name);
            let heading = if enacted && !slug.is_empty() {
                view! { <a href=format!("/circles/{slug}")>{title}</a> }.into_any()
            } else {
                view! { <h3>{title}</h3> }.into_any()
            };
            view! { <li>{heading}<p>{mandate.clone()}</p><p class="meta">{names(members)}</p></li> }.into_any()
        }
        (Effect::Annul { decision, .. }, EffectDetail::Decision(title)) => {
            let name = format!("D-{decision} {}", title.as_deref().unwrap_or_default());
            let words = if enacted { t!("effect-annulled") } else { t!("effect-annuls") };
            view! { <li><h3>{words}</h3><p><a href=format!("/decisions/{decision}")>{name}</a></p></li> }.into_any()
        }
        _ => view! { <li><h3>{t!("effect-notes")}</h3><p class="meta">{t!("effect-note-hint")}</p></li> }.into_any(),
    }
}

struct Rule<'a> {
    key: &'a str,
    scope: &'a str,
    value: &'a str,
    before: Option<&'a str>,
    general: Option<&'a str>,
    class: Option<&'a str>,
}

fn rule(ctx: &Ctx, page: &DecisionPage, rule: Rule<'_>, enacted: bool) -> AnyView {
    let Some(parameter) = find(rule.key) else { return ().into_any() };
    let words = |stored: &str| value_words(parameter, stored, ctx.community.currency);
    let name = t!(&format!("rule-{}", parameter.translation_key()));
    let title = if parameter.scope == Scope::Community {
        name
    } else {
        format!("{name} · {}", scope_words(parameter, rule.scope, rule.class))
    };
    let to = words(rule.value);
    let day = page.decision.effective_day.map(|day| format::day(ctx.language, day));
    let change = match (rule.before.map(words), enacted, day) {
        (Some(from), true, Some(day)) => t!("effect-rule-changed", from = from, to = to, day = day),
        (None, true, Some(day)) => t!("effect-rule-set", to = to, day = day),
        // What the value is on the day of reading says nothing about a proposal that came to nothing.
        _ if is_over(page.decision.stage) => t!("effect-rule-refused", to = to),
        (Some(from), ..) => t!("effect-rule-proposed", from = from, to = to),
        (None, ..) => match rule.general.map(words) {
            Some(from) => t!("effect-rule-own", from = from, to = to),
            None => t!("effect-rule-new", to = to),
        },
    };
    let pool = (parameter.scope == Scope::Pool && !rule.scope.is_empty()).then(|| {
        let name = rule.class.unwrap_or(rule.scope).to_owned();
        view! { <p class="meta"><a href=format!("/sharing/{}", rule.scope)><bdi>{name}</bdi></a></p> }
    });
    view! { <li><a href=format!("/rules/{}", rule.key)>{title}</a><p>{change}</p>{pool}</li> }.into_any()
}

fn is_over(stage: Stage) -> bool {
    matches!(stage, Stage::Refused | Stage::Closed | Stage::Withdrawn | Stage::Annulled)
}

struct Document<'a> {
    agreement: &'a str,
    title: &'a str,
    draft: i64,
    base: Option<i64>,
    version: Option<i64>,
}

fn document(document: Document<'_>) -> AnyView {
    let Document { agreement, title, draft, base, version } = document;
    if let Some(version) = version {
        let compare = base.map(|base| {
            let address = format!("/agreements/{agreement}/compare?from={base}&to={version}");
            view! { <p class="meta"><a href=address>{t!("effect-adopted-redline", version = base)}</a></p> }
        });
        return view! {
            <li>
                <a href=format!("/agreements/{agreement}/versions/{version}")>
                    {t!("effect-adopted", agreement = title, version = version)}
                </a>
                {compare}
            </li>
        }
        .into_any();
    }
    let against = match base {
        Some(base) => t!("effect-draft-against", version = base),
        None => t!("effect-draft-first"),
    };
    view! {
        <li>
            <a href=format!("/agreements/{agreement}/drafts/{draft}")>
                {t!("effect-adopts", agreement = title, draft = draft)}
            </a>
            <p class="meta">{against}</p>
        </li>
    }
    .into_any()
}

fn names(members: &[MemberName]) -> AnyView {
    let last = members.len().saturating_sub(1);
    members
        .iter()
        .cloned()
        .enumerate()
        .map(|(place, member)| {
            let comma = if place < last { ", " } else { "" };
            view! { <MemberLink number=member.number name=member.name/>{comma} }
        })
        .collect_view()
        .into_any()
}
