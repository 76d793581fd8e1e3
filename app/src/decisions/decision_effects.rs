//! What a decision does, in plain words, each effect with links to what it touches.

use domain::decisions::effect::Effect;
use domain::decisions::stage::Stage;
use domain::members::role::Role;
use domain::members::standing::MembershipChange;
use domain::rules::parameter::{Parameter, Scope, find};
use leptos::prelude::*;
use store::decisions::{DecisionPage, EffectDetail, EffectView, Founding, MemberName};

use super::came_back::came_back;
use crate::i18n::{self, format};
use crate::rules::{scope_words, value_words};
use crate::t;
use crate::ui::{DecisionLink, MemberLink, role_name};
use crate::web::Ctx;

/// The effects of a decision that belong to no option, as a list; those of options stand beside these ([`effects_of_option`]).
pub(super) fn effects_list(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let common = page.effects.iter().filter(|view| view.option.is_none());
    let items: Vec<AnyView> = common.map(|view| item(ctx, page, view)).collect();
    let listed = (!items.is_empty() || page.founding.is_some()).then(|| {
        let founded = page.founding.as_ref().map(founding);
        view! { <ul class="items">{founded}{items}</ul> }
    });
    let of_options = page.effects.iter().any(|view| view.option.is_some()).then(|| {
        view! { <p>{t!("effects-of-options")}" "<a href="#options">{t!("options-label")}</a></p> }
    });
    view! { {reversed(ctx, page)}{listed}{of_options} }.into_any()
}

/// By which decision what this one did was reversed, where it was; that nothing of it was done, where a contest annulled it.
fn reversed(ctx: &Ctx, page: &DecisionPage) -> Option<AnyView> {
    if page.decision.stage != Stage::Annulled {
        return None;
    }
    let Some(by) = &page.declared.annulled_by else {
        return Some(view! { <p>{t!("effects-undone")}</p> }.into_any());
    };
    let words = t!("effects-reversed", day = format::day(ctx.language, by.from));
    Some(view! { <p>{words}" "<DecisionLink number=by.number title=by.title.clone()/></p> }.into_any())
}

/// What an option would do, or did; nothing where it has no effects.
pub(super) fn effects_of_option(ctx: &Ctx, page: &DecisionPage, option: u16) -> AnyView {
    let own: Vec<&EffectView> = page.effects.iter().filter(|view| view.option == Some(option)).collect();
    let items: Vec<AnyView> = own.iter().map(|view| item(ctx, page, view)).collect();
    if items.is_empty() {
        return ().into_any();
    }
    let lost = page.decision.enacted_at.is_some() && !own.iter().any(|view| view.done);
    let lost = lost.then(|| view! { <p class="meta">{t!("option-lost")}</p> });
    let reversed = own.iter().any(|view| view.done).then(|| reversed(ctx, page)).flatten();
    view! { {lost}{reversed}<ul class="items option-effects">{items}</ul> }.into_any()
}

/// What an option would do, each effect in a line without links, for a ballot or a result.
pub(super) fn lines_of_option(ctx: &Ctx, page: &DecisionPage, option: u16) -> Vec<String> {
    let own = page.effects.iter().filter(|view| view.option == Some(option));
    own.map(|view| line(ctx, view)).collect()
}

/// What a proposal would do, beside what its options would, each effect in a line without links.
pub(super) fn lines_of_proposal(ctx: &Ctx, page: &DecisionPage) -> Vec<String> {
    let common = page.effects.iter().filter(|view| view.option.is_none());
    common.map(|view| line(ctx, view)).collect()
}

fn line(ctx: &Ctx, view: &EffectView) -> String {
    let with = |what: String, members: &[MemberName]| {
        let names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
        t!("effect-line", what = what, detail = i18n::names(&names))
    };
    match (&view.effect, &view.detail) {
        (Effect::SetRule { key, scope, value }, EffectDetail::Rule { class, .. }) => {
            let Some(parameter) = find(key) else { return String::new() };
            let value = value_words(parameter, value, ctx.community.currency);
            t!("effect-line", what = rule_title(parameter, scope, class.as_deref()), detail = value)
        }
        (Effect::AdoptVersion { draft, .. }, EffectDetail::Document { title, .. }) => {
            t!("effect-adopts", agreement = title.as_str(), draft = *draft)
        }
        (Effect::Appoint { role, .. }, EffectDetail::Members(members)) => {
            with(t!("effect-appoints", role = role_name(*role)), members)
        }
        (Effect::Elect { role, .. }, _) => elects(*role, view),
        (Effect::EndRole { role, .. }, EffectDetail::Members(members)) => {
            with(t!("effect-ends", role = role_name(*role)), members)
        }
        (Effect::ChangeMembership { change, .. }, EffectDetail::Members(members)) => {
            with(t!(change_key(*change)), members)
        }
        (Effect::CreateCircle { name, .. }, _) => t!("effect-creates", name = name.as_str()),
        (Effect::Annul { decision, .. }, EffectDetail::Decision(title)) => {
            let name = format!("D-{decision} {}", title.as_deref().unwrap_or_default());
            t!("effect-line", what = t!("effect-annuls"), detail = name)
        }
        _ => t!("effect-notes"),
    }
}

/// To which role an election is, and by and from whom where that is not everybody.
fn elects(role: Role, view: &EffectView) -> String {
    match &view.elects_within {
        Some(class) => t!("effect-elects-within", role = role_name(role), class = class.as_str()),
        None => t!("effect-elects", role = role_name(role)),
    }
}

fn change_key(change: MembershipChange) -> &'static str {
    match change {
        MembershipChange::Suspend => "effect-suspends",
        MembershipChange::Exclude => "effect-excludes",
        MembershipChange::Reinstate => "effect-reinstates",
    }
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

fn item(ctx: &Ctx, page: &DecisionPage, view: &EffectView) -> AnyView {
    let (enacted, nested) = (view.done, view.option.is_some());
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
                {heading(nested, t!("effect-appoints", role = role_name(*role)))}
                <p>{names(members)}</p>
                <p class="meta">{t!("effect-term", count = months)}</p>
            </li>
        }
        .into_any(),
        (Effect::Elect { role, months, .. }, EffectDetail::Members(members)) => {
            let elected = (!members.is_empty()).then(|| view! { <p>{names(members)}</p> });
            view! {
                <li>
                    {heading(nested, elects(*role, view))}
                    {elected}
                    <p class="meta">{t!("effect-term", count = months)}</p>
                </li>
            }
            .into_any()
        }
        (Effect::EndRole { role, .. }, EffectDetail::Members(members)) => view! {
            <li>
                {heading(nested, t!("effect-ends", role = role_name(*role)))}
                <p>{names(members)}</p>
            </li>
        }
        .into_any(),
        (Effect::ChangeMembership { change, .. }, EffectDetail::Members(members)) => {
            let title = t!(change_key(*change));
            let back = view.came_back.as_ref().map(came_back);
            view! { <li>{heading(nested, title)}<p>{names(members)}</p>{back}</li> }.into_any()
        }
        (Effect::CreateCircle { name, slug, mandate, .. }, EffectDetail::Members(members)) => {
            let title = t!("effect-creates", name = name);
            let heading = if enacted && !slug.is_empty() {
                view! { <a href=format!("/circles/{slug}")>{title}</a> }.into_any()
            } else {
                heading(nested, title)
            };
            view! { <li>{heading}<p>{mandate.clone()}</p><p class="meta">{names(members)}</p></li> }.into_any()
        }
        (Effect::Annul { decision, .. }, EffectDetail::Decision(title)) => {
            let name = format!("D-{decision} {}", title.as_deref().unwrap_or_default());
            let words = if enacted { t!("effect-annulled") } else { t!("effect-annuls") };
            view! { <li>{heading(nested, words)}<p><a href=format!("/decisions/{decision}")>{name}</a></p></li> }
                .into_any()
        }
        _ => view! { <li>{heading(nested, t!("effect-notes"))}<p class="meta">{t!("effect-note-hint")}</p></li> }
            .into_any(),
    }
}

/// The heading of an effect: that of an option stands below the option's own.
fn heading(nested: bool, words: String) -> AnyView {
    if nested { view! { <h4>{words}</h4> }.into_any() } else { view! { <h3>{words}</h3> }.into_any() }
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
    let title = rule_title(parameter, rule.scope, rule.class);
    // What the value is on the day of reading says nothing about a proposal that came to nothing.
    let over = is_over(page.decision.stage) || (page.decision.enacted_at.is_some() && !enacted);
    let to = words(rule.value);
    let day = page.decision.effective_day.map(|day| format::day(ctx.language, day));
    let change = match (rule.before.map(words), enacted, day) {
        (Some(from), true, Some(day)) => t!("effect-rule-changed", from = from, to = to, day = day),
        (None, true, Some(day)) => t!("effect-rule-set", to = to, day = day),
        _ if over => t!("effect-rule-refused", to = to),
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

/// A rule with what it holds for.
fn rule_title(parameter: &Parameter, scope: &str, class: Option<&str>) -> String {
    let name = t!(&format!("rule-{}", parameter.translation_key()));
    if parameter.scope == Scope::Community {
        name
    } else {
        format!("{name} · {}", scope_words(parameter, scope, class))
    }
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
