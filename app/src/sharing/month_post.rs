//! `/sharing/{slug}/{month}/post`: what a pool's month would come to, and posting it as it was seen.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::calendar::Month;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::rules::parameter::{SHARING_CAP, SHARING_FIXED, SHARING_FLOOR};
use domain::sharing::{Method, PlannedPortion, Who};
use domain::treasury::money::Money;
use domain::validation::{FieldError, Refusal};
use leptos::prelude::*;
use store::CommandError;
use store::sharing::{Absent, PostedSharing, SharingPreview, month_costs, post_sharing, preview};
use store::treasury::ClassName;

use super::parts::{
    absence_words, fact, figure_heads, head_words, keeper, kicker, month_address, month_of, origins, pool_address,
    quantity, sources_table, terms_facts, who_link,
};
use crate::i18n;
use crate::t;
use crate::treasury::parts::{length, money, month, paged};
use crate::ui::{ErrorSummary, Ledger, RequestKey};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Previews the month.
pub async fn show(ctx: Ctx, Path((slug, raw)): Path<(String, String)>) -> Result<Response, PageError> {
    keeper(&ctx)?;
    respond(&ctx, &slug, month_of(&raw)?, &FormState::default(), Vec::new()).await
}

/// Posts the month and shows it; one that changed since the preview is shown anew.
pub async fn submit(
    ctx: Ctx,
    Path((slug, raw)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    keeper(&ctx)?;
    let act = ctx.act(&form);
    match post_sharing(ctx.db(), &act, slug.clone(), &raw, form.value("fingerprint")).await {
        Ok(PostedSharing { month, before, .. }) => {
            let done = if before { "before" } else { "posted" };
            Ok(Redirect::to(&format!("{}?done={done}", month_address(&slug, month))).into_response())
        }
        Err(error) => {
            let refused = form.refused(error)?.errors().to_vec();
            respond(&ctx, &slug, month_of(&raw)?, &form, refused).await
        }
    }
}

async fn respond(
    ctx: &Ctx,
    slug: &str,
    month: Month,
    form: &FormState,
    refused: Vec<FieldError>,
) -> Result<Response, PageError> {
    let classes = store::treasury::classes(ctx.db()).await.map_err(CommandError::from)?;
    match preview(ctx.db(), &ctx.viewer, slug, month, ctx.now).await {
        Ok(shown) if shown.posted.is_some() => {
            Ok(Redirect::to(&format!("{}?done=before", month_address(slug, month))).into_response())
        }
        Ok(shown) if refused.is_empty() => Ok(ctx.page(|| page(ctx, &shown, form, &classes))),
        Ok(shown) => {
            let refused = refused.into_iter().map(|error| with_sums(ctx, &shown, form, error)).collect();
            Ok(ctx.refusal(|| page(ctx, &shown, &form.with_errors(refused), &classes)))
        }
        Err(error) => {
            let form = form.refused(error)?;
            let pool = store::sharing::pool(ctx.db(), &ctx.viewer, slug).await?;
            let costs = match bounds_of(&form) {
                None => Vec::new(),
                Some(_) => month_costs(ctx.db(), &ctx.viewer, slug, month).await?,
            };
            Ok(ctx.refusal(|| refused_page(ctx, &pool, month, &form, &costs)))
        }
    }
}

/// The field with the cost that was previewed, in minor units.
const TOTAL: &str = "total_minor";

/// Of a preview that has changed, the sum that was looked at and the sum now are told; any other refusal stays as it is.
fn with_sums(ctx: &Ctx, shown: &SharingPreview, form: &FormState, error: FieldError) -> FieldError {
    let before = form.value(TOTAL).parse::<i64>().ok().filter(|_| error.refusal.key == "error-preview-changed");
    let Some(before) = before else { return error };
    let money = |minor| Money::new(minor, ctx.community.currency);
    let refusal = match shown.plan.total_minor() {
        now if now == before => Refusal::new("error-sharing-preview-portions").with("total", money(now)),
        now => Refusal::new("error-sharing-preview-sum").with("before", money(before)).with("now", money(now)),
    };
    refusal.at(&error.field)
}

/// The rule whose numbers cannot hold, where the month cannot be shared for that.
fn bounds_of(form: &FormState) -> Option<&'static str> {
    form.errors().iter().find_map(|error| match error.refusal.key {
        "error-sharing-caps-figures" => Some(SHARING_CAP),
        "error-sharing-floors-figures" => Some(SHARING_FLOOR),
        "error-sharing-fixed-figures" => Some(SHARING_FIXED),
        _ => None,
    })
}

/// The ways to the rule whose numbers cannot hold.
fn bounds_links(ctx: &Ctx, pool: &str, key: &str) -> AnyView {
    let propose = ctx.viewer.may(Power::Propose).then(|| {
        let to = format!("/decisions/new?rule={key}&scope={pool}");
        view! { " · " <a href=to>{t!("sharing-bounds-propose")}</a> }
    });
    view! { <p class="no-print"><a href=format!("/rules/{key}")>{t!("sharing-bounds-rule")}</a>{propose}</p> }
        .into_any()
}

/// Why the month cannot be shared; what it costs all the same, where the rules cannot hold for it.
fn refused_page(
    ctx: &Ctx,
    pool: &store::sharing::Pool,
    of: Month,
    form: &FormState,
    costs: &[store::sharing::BasisSource],
) -> Page {
    let bounds = bounds_of(form).map(|key| {
        let total = costs.iter().map(|source| source.minor).fold(0, i64::saturating_add);
        view! { {bounds_links(ctx, &pool.slug, key)} {sources_table(ctx, costs, total)} }
    });
    let title = t!("sharing-run-of", pool = pool.name.clone(), month = month(ctx, of));
    let nothing =
        |error: &FieldError| matches!(error.refusal.key, "error-sharing-nothing" | "error-sharing-no-sources-then");
    let lead = if form.errors().iter().any(nothing) { t!("sharing-nothing-lead") } else { t!("sharing-cannot") };
    Page::titled(title.clone()).section(Section::Treasury).narrow().body(view! {
        <div class="page-head">
            {kicker(ctx, Some((&pool.slug, &pool.name)), None)}
            <h1><bdi>{title}</bdi></h1>
            <p class="lead">{lead}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        {bounds}
        <p><a href=pool_address(&pool.slug)>{t!("sharing-back")}</a></p>
    })
}

fn page(ctx: &Ctx, shown: &SharingPreview, form: &FormState, classes: &[ClassName]) -> Page {
    let (pool, plan) = (&shown.pool, &shown.plan);
    let title = t!("sharing-run-of", pool = pool.name.clone(), month = month(ctx, plan.month));
    Page::titled(title.clone()).section(Section::Treasury).body(view! {
        <div class="page-head">
            {kicker(ctx, Some((&pool.slug, &pool.name)), None)}
            <h1><bdi>{title}</bdi></h1>
            <p class="lead">{t!("sharing-preview-lead", total = money(ctx, plan.total_minor()))}</p>
            <p class="state state--draft">{t!("run-not-posted")}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        <dl class="facts">
            {terms_facts(ctx, &plan.terms)}
            {fact(t!("sharing-charged"), money(ctx, plan.charged_minor()))}
            {(plan.common_minor() > 0).then(|| fact(t!("sharing-common"), money(ctx, plan.common_minor())))}
            {(plan.residual_minor > 0).then(|| fact(t!("sharing-residual"), money(ctx, plan.residual_minor)))}
        </dl>
        {missing(shown)}
        {post_form(ctx, shown, form)}
        {sources_table(ctx, &shown.basis.sources, plan.total_minor())}
        {portions(ctx, shown)}
        {absent(shown)}
        {origins(ctx, &plan.terms, &shown.origins, classes, None)}
    })
}

fn missing(shown: &SharingPreview) -> AnyView {
    if shown.missing.is_empty() {
        return ().into_any();
    }
    const NAMED_MAX: usize = 12;
    let name = |short: &String| match short.parse::<MemberNumber>().ok().and_then(|number| shown.names.get(&number.0)) {
        Some(name) => format!("{name} ({short})"),
        None => shown.circles.get(short).unwrap_or(short).clone(),
    };
    let named = shown.missing.iter().take(NAMED_MAX).map(name).collect::<Vec<_>>();
    let named = i18n::names(&named);
    let words = t!("sharing-missing", count = length(shown.missing.len()), names = named);
    view! { <p class="notice">{words}</p> }.into_any()
}

/// Who is not among those who take part, and why: somebody may be looked for.
fn absent(shown: &SharingPreview) -> AnyView {
    const NAMED_MAX: usize = 50;
    if shown.absent.is_empty() {
        return ().into_any();
    }
    let item = |absent: &Absent| {
        let who = who_link(&Who::Member(absent.number), &absent.name);
        view! { <li>{who}" "<span class="meta">{absence_words(&absent.why)}</span></li> }
    };
    let items = shown.absent.iter().take(NAMED_MAX).map(item).collect_view();
    let rest = shown.absent.len().saturating_sub(NAMED_MAX);
    let rest = (rest > 0).then(|| view! { <p class="meta">{t!("sharing-absent-more", count = length(rest))}</p> });
    view! {
        <section aria-labelledby="absent">
            <h2 id="absent">{t!("sharing-absent")}</h2>
            <ul class="plain-list">{items}</ul>
            {rest}
        </section>
    }
    .into_any()
}

fn post_form(ctx: &Ctx, shown: &SharingPreview, form: &FormState) -> AnyView {
    let plan = &shown.plan;
    let paying = plan.of_members().filter(|planned| planned.portion.minor > 0).count();
    let action = format!("{}/post", month_address(&shown.pool.slug, plan.month));
    let total = money(ctx, plan.total_minor());
    let (borne, hint, label) = match paying {
        0 => {
            let borne = t!("sharing-nothing-charged", total = total.clone());
            (Some(borne), t!("sharing-post-borne-hint"), t!("sharing-post-borne", total = total))
        }
        _ => {
            let label = t!("run-post", count = length(paying), total = money(ctx, plan.charged_minor()));
            (None, t!("sharing-post-hint"), label)
        }
    };
    view! {
        <form class="stack" method="post" novalidate=true action=action>
            <RequestKey form=form.clone()/>
            <input type="hidden" name="fingerprint" value=shown.fingerprint.clone()/>
            <input type="hidden" name=TOTAL value=plan.total_minor().to_string()/>
            {borne.map(|borne| view! { <p class="notice">{borne}</p> })}
            <p class="hint">{hint}</p>
            <div class="button-row"><button class="button">{label}</button></div>
        </form>
    }
    .into_any()
}

fn portions(ctx: &Ctx, shown: &SharingPreview) -> AnyView {
    let page = paged(ctx, shown.plan.portions.iter().collect::<Vec<_>>());
    let pager = page.pager(ctx);
    let who = head_words(page.items.iter().map(|planned| &planned.taker.who));
    let heads =
        figure_heads(&shown.basis).into_iter().map(|head| view! { <th scope="col" class="num"><bdi>{head}</bdi></th> });
    let heads = heads.collect_view();
    let rows = page.items.iter().map(|planned| row(ctx, shown, planned)).collect_view();
    view! {
        <section aria-labelledby="portions">
            <h2 id="portions">{t!("sharing-portions")}</h2>
            {Ledger::new(t!("sharing-portions")).fit().of(view! {
                <thead>
                    <tr>
                        <th scope="col">{who}</th>
                        <th scope="col" class="num">{t!("sharing-portion")}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            })}
            {pager}
        </section>
    }
    .into_any()
}

fn row(ctx: &Ctx, shown: &SharingPreview, planned: &PlannedPortion) -> AnyView {
    let name = match &planned.taker.who {
        Who::Member(number) => shown.names.get(number).cloned().unwrap_or_default(),
        Who::Circle(slug) => shown.circles.get(slug).unwrap_or(slug).clone(),
    };
    let figures = match shown.plan.terms.method {
        Method::Serial => view! { <td class="num">{planned.taker.place}</td> }.into_any(),
        _ => view! {
            <td class="num">{planned.taker.days}</td>
            <td class="num">{quantity(ctx, planned.measure)}</td>
        }
        .into_any(),
    };
    let common = matches!(planned.taker.who, Who::Circle(_))
        .then(|| view! { " " <span class="meta">{t!("sharing-borne")}</span> });
    view! {
        <tr>
            <th scope="row">{who_link(&planned.taker.who, &name)}{common}</th>
            <td class="num">{money(ctx, planned.portion.minor)}</td>
            {figures}
        </tr>
    }
    .into_any()
}
