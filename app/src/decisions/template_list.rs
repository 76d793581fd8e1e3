//! `/decisions/templates`: the templates that proposals begin with, by kind of decision; whoever opens votes keeps them.

use axum::response::Response;
use domain::decisions::effect_input::EffectKind;
use domain::decisions::template::decision_kinds;
use domain::members::power::Power;
use leptos::prelude::*;
use store::decisions::{KeptTemplate, RETIRED_PAGE_LENGTH, TemplatesPage, templates_page};

use super::labels::method_key;
use super::template_fill::is_for;
use crate::agreements::markdown;
use crate::t;
use crate::ui::{Pager, page_number};
use crate::web::{Ctx, Page, PageError, Section};

/// Shows the templates.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let templates = templates_page(ctx.db(), &ctx.viewer, page_number(&ctx)).await?;
    Ok(ctx.page(|| page(&ctx, &templates)))
}

/// The message that says what templates are for.
pub(super) fn for_key(effect: Option<EffectKind>) -> &'static str {
    match effect {
        None => "template-for-any",
        Some(EffectKind::Note) => "template-for-note",
        Some(EffectKind::SetRule) => "template-for-set-rule",
        Some(EffectKind::AdoptVersion) => "template-for-adopt-version",
        Some(EffectKind::Appoint) => "template-for-appoint",
        Some(EffectKind::Elect) => "template-for-elect",
        Some(EffectKind::EndRole) => "template-for-end-role",
        Some(EffectKind::ChangeMembership) => "template-for-change-membership",
        Some(EffectKind::CreateCircle) => "template-for-create-circle",
        Some(EffectKind::Annul) => "template-for-annul",
    }
}

/// Everything that a template can be for, in the order in which proposals offer it.
pub(super) fn purposes() -> impl Iterator<Item = Option<EffectKind>> {
    std::iter::once(None).chain(EffectKind::ALL.iter().copied().map(Some))
}

fn page(ctx: &Ctx, templates: &TemplatesPage) -> Page {
    let keeps = ctx.viewer.may(Power::OpenVotes);
    let done = match ctx.query_value("done").as_str() {
        "added" => Some(t!("template-added")),
        "changed" => Some(t!("template-changed")),
        "retired" => Some(t!("template-retired")),
        _ => None,
    };
    let add = keeps.then(|| {
        view! { <div class="page-actions"><a class="button" href="/decisions/templates/new">{t!("template-new")}</a></div> }
    });
    let TemplatesPage { used, retired, retired_count } = templates;
    let empty = (used.is_empty() && *retired_count == 0).then(|| {
        view! { <div class="empty"><h2>{t!("templates-none")}</h2><p>{t!("templates-none-hint")}</p></div> }
    });
    let groups: Vec<_> = purposes().map(|effect| group(ctx, effect, used, keeps)).collect();
    let retired = (*retired_count > 0).then(|| {
        let items = retired.iter().map(|kept| item(ctx, kept, keeps)).collect_view();
        let pages = (retired_count + RETIRED_PAGE_LENGTH - 1) / RETIRED_PAGE_LENGTH;
        let pager = Pager::counted(ctx, page_number(ctx), pages).at("retired_templates").view();
        view! { <section id="retired_templates"><h2>{t!("templates-retired")}</h2><ul class="items">{items}</ul>{pager}</section> }
    });
    Page::titled(t!("templates-title")).section(Section::Decisions).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/decisions">{t!("nav-decisions")}</a></p>
            <h1>{t!("templates-title")}</h1>
            <p class="lead">{t!("templates-lead")}</p>
            {add}
        </div>
        {done.map(|words| view! { <p class="notice notice--done" role="status">{words}</p> })}
        {empty}
        {groups}
        {retired}
    })
}

/// The templates for one thing that a proposal can do, with the rules by which it is decided; nothing where there are none.
fn group(ctx: &Ctx, effect: Option<EffectKind>, used: &[KeptTemplate], keeps: bool) -> AnyView {
    let of: Vec<&KeptTemplate> = used.iter().filter(|kept| kept.template.effect == effect).collect();
    if of.is_empty() {
        return ().into_any();
    }
    let kinds: Vec<String> = decision_kinds(effect).iter().map(|kind| t!(&format!("kind-{kind}"))).collect();
    let items = of.into_iter().map(|kept| item(ctx, kept, keeps)).collect_view();
    view! {
        <section>
            <h2>{t!(for_key(effect))}</h2>
            <p class="meta">{t!("template-kinds", kinds = kinds.join(", "))}</p>
            <ul class="items">{items}</ul>
        </section>
    }
    .into_any()
}

fn item(ctx: &Ctx, kept: &KeptTemplate, keeps: bool) -> AnyView {
    let KeptTemplate { slug, template, retired_at } = kept;
    let named = || view! { <span class="visually-hidden">{format!(": {}", template.name)}</span> };
    let begins = (!template.title.is_empty()).then(|| {
        view! { <p class="meta">{t!("template-begins", title = &template.title)}</p> }
    });
    let method = template.method.map(|method| {
        view! { <p class="meta">{t!("template-suggests", method = t!(&method_key(method)))}</p> }
    });
    let retired =
        retired_at.map(|at| view! { <p class="meta">{t!("template-retired-at", moment = ctx.moment(at))}</p> });
    let write = (retired_at.is_none() && is_for(ctx, template)).then(|| {
        let address = format!("/decisions/new?template={slug}");
        view! { <p><a href=address>{t!("template-use")}{named()}</a></p> }
    });
    let curators = (retired_at.is_none() && ctx.viewer.may(Power::Propose) && !is_for(ctx, template))
        .then(|| view! { <p class="hint">{t!("template-curators")}</p> });
    let keep = (retired_at.is_none() && keeps).then(|| {
        let address = format!("/decisions/templates/{slug}/edit");
        view! { <p><a href=address>{t!("template-change")}{named()}</a></p> }
    });
    view! {
        <li id=slug.clone()>
            <h3><bdi>{template.name.clone()}</bdi></h3>
            {begins}
            {method}
            {retired}
            <details>
                <summary>{t!("template-questions")}{named()}</summary>
                <div class="prose prose--small" inner_html=markdown::fragment(&template.body)></div>
            </details>
            {write}
            {curators}
            {keep}
        </li>
    }
    .into_any()
}
