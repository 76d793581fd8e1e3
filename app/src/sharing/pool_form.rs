//! `/sharing/new` and `/sharing/{slug}/change`: what a pool is.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::calendar::Month;
use domain::infrastructure::Way;
use domain::sharing::{Participation, PoolInput};
use leptos::prelude::*;
use store::infrastructure::readings::{Measure, measures};
use store::sharing::{Pool, change_pool, create_pool, pool};

use super::parts::{keeper, kicker, participation_words, pool_address};
use crate::t;
use crate::ui::{ChoiceField, ErrorSummary, OptionItem, RequestKey, SelectField, TextArea, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form for a new pool.
pub async fn show_new(ctx: Ctx) -> Result<Response, PageError> {
    keeper(&ctx)?;
    let measures = all_measures(&ctx).await?;
    let from = Month::of(ctx.today).first_day().to_string();
    let form = FormState::of([("participants", Participation::Everyone.as_str()), ("from", &from)]);
    Ok(ctx.page(|| page(&ctx, None, &measures, &form)))
}

/// Begins a pool and shows where its sources are chosen.
pub async fn submit_new(ctx: Ctx, Form(form): Form) -> Result<Response, PageError> {
    keeper(&ctx)?;
    match create_pool(ctx.db(), &ctx.act(&form), input(&form)).await {
        Ok(slug) => Ok(Redirect::to(&format!("{}/sources?done=saved", pool_address(&slug))).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let measures = all_measures(&ctx).await?;
            Ok(ctx.refusal(|| page(&ctx, None, &measures, &form)))
        }
    }
}

/// Shows a pool's own form.
pub async fn show_change(ctx: Ctx, Path(slug): Path<String>) -> Result<Response, PageError> {
    keeper(&ctx)?;
    let pool = pool(ctx.db(), &ctx.viewer, &slug).await?;
    let measures = all_measures(&ctx).await?;
    let form = as_it_is(&pool);
    Ok(ctx.page(|| page(&ctx, Some(&pool), &measures, &form)))
}

/// The form of a pool as it is.
fn as_it_is(pool: &Pool) -> FormState {
    let address = |measure: &Option<store::sharing::PoolMeasure>| {
        measure.as_ref().map(store::sharing::PoolMeasure::address).unwrap_or_default()
    };
    let form = [
        ("name", pool.name.clone()),
        ("purpose", pool.purpose.clone()),
        ("from", pool.from.to_string()),
        ("participants", pool.participants.to_string()),
        ("use_measure", address(&pool.use_measure)),
        ("reserved_measure", address(&pool.reserved_measure)),
    ];
    FormState::of(form).seeing(pool.seen())
}

/// Changes the pool and shows it.
pub async fn submit_change(ctx: Ctx, Path(slug): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    keeper(&ctx)?;
    match change_pool(ctx.db(), &ctx.act(&form), slug.clone(), input(&form)).await {
        Ok(_) => Ok(Redirect::to(&format!("{}?done=saved", pool_address(&slug))).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let pool = pool(ctx.db(), &ctx.viewer, &slug).await?;
            let measures = all_measures(&ctx).await?;
            let form = form.beside(&as_it_is(&pool));
            Ok(ctx.refusal(|| page(&ctx, Some(&pool), &measures, &form)))
        }
    }
}

fn input(form: &FormState) -> PoolInput {
    let typed = |field: &str| form.value(field).to_owned();
    PoolInput {
        name: typed("name"),
        purpose: typed("purpose"),
        from: typed("from"),
        participants: typed("participants"),
        use_measure: typed("use_measure"),
        reserved_measure: typed("reserved_measure"),
    }
}

/// The measures of every service.
async fn all_measures(ctx: &Ctx) -> Result<Vec<(String, Measure)>, PageError> {
    let stock = store::infrastructure::stock(ctx.db(), &ctx.viewer).await?;
    let mut all = Vec::new();
    for service in &stock.services {
        let of = measures(ctx.db(), &ctx.viewer, &service.slug).await?;
        all.extend(of.into_iter().map(|measure| (service.name.clone(), measure)));
    }
    Ok(all)
}

fn page(ctx: &Ctx, pool: Option<&Pool>, measures: &[(String, Measure)], form: &FormState) -> Page {
    let f = || form.clone();
    let title = if pool.is_some() { t!("sharing-pool-change") } else { t!("sharing-pool-new") };
    let action = pool.map_or_else(|| "/sharing/new".to_owned(), |pool| format!("{}/change", pool_address(&pool.slug)));
    let options = |is_level: bool| {
        let fitting = measures.iter().filter(|(_, measure)| (measure.way == Way::Level) == is_level);
        let option = |(service, measure): &(String, Measure)| {
            let words = format!("{service} · {} ({})", measure.name, measure.unit);
            OptionItem::new(format!("{}/{}", measure.service, measure.slug), words)
        };
        std::iter::once(OptionItem::new("", t!("sharing-measure-none"))).chain(fitting.map(option)).collect::<Vec<_>>()
    };
    let participants = Participation::ALL.iter().map(|who| {
        let hint = t!(&format!("sharing-participants-{who}-hint"));
        OptionItem::new(who.as_str(), participation_words(*who)).with_hint(hint)
    });
    let participants: Vec<_> = participants.collect();
    let save = if pool.is_some() { t!("sharing-save") } else { t!("sharing-pool-begin") };
    Page::titled(title.clone()).section(Section::Treasury).narrow().body(view! {
        <div class="page-head">
            {kicker(ctx, pool.map(|pool| (pool.slug.as_str(), pool.name.as_str())), None)}
            <h1>{title}</h1>
            <p class="lead">{t!("sharing-pool-lead")}</p>
        </div>
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action=action>
            <RequestKey form=f()/>
            <TextField form=f() name="name" label=t!("sharing-pool-name") hint=t!("sharing-pool-name-hint")/>
            <TextArea form=f() name="purpose" label=t!("sharing-pool-purpose") hint=t!("sharing-pool-purpose-hint") rows=3/>
            <TextField form=f() name="from" label=t!("sharing-from") hint=t!("sharing-from-hint") kind="date" short=true/>
            <ChoiceField form=f() name="participants" legend=t!("sharing-participants") options=participants/>
            <SelectField
                form=f()
                name="use_measure"
                label=t!("sharing-use-measure")
                hint=t!("sharing-use-measure-hint")
                options=options(false)
            />
            <SelectField
                form=f()
                name="reserved_measure"
                label=t!("sharing-reserved-measure")
                hint=t!("sharing-reserved-measure-hint")
                options=options(true)
            />
            <div class="button-row"><button class="button">{save}</button></div>
        </form>
    })
}
