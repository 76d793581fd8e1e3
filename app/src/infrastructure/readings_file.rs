//! `/infrastructure/services/{slug}/measures/{measure}/file`: a file of readings is uploaded; what waits from before.

use axum::extract::{Path, Request};
use axum::response::{IntoResponse, Redirect, Response};
use domain::infrastructure::Way;
use leptos::prelude::*;
use store::infrastructure::readings::{Measure, MeasureAddress, keep_readings, kept_readings};
use store::{KeptName, PAGE_LINES_MAX};

use super::measure_parts::{find, kicker, measure_address, measuring};
use super::parts::{Named, stock_to_keep};
use crate::i18n::format;
use crate::t;
use crate::ui::{ErrorSummary, FileField};
use crate::web::upload::uploaded;
use crate::web::{Ctx, FormState, Page, PageError, Section};

/// What the pages of a file of readings need: the service, its measure, and how the store is asked for them.
pub(super) struct Target {
    pub(super) thing: Named,
    pub(super) measure: Measure,
    pub(super) of: MeasureAddress,
}

impl Target {
    /// The measure that an address names, for whoever may record readings of it.
    pub(super) async fn of(ctx: &Ctx, kind: &str, slug: &str, measure: &str) -> Result<Self, PageError> {
        let thing = measuring(&stock_to_keep(ctx).await?, kind, slug)?;
        let measure = find(ctx, &thing, measure).await?;
        let of = MeasureAddress { service: thing.slug.clone(), measure: measure.slug.clone() };
        Ok(Self { thing, measure, of })
    }

    /// The address of the page that takes a file.
    pub(super) fn address(&self) -> String {
        format!("{}/file", measure_address(&self.measure))
    }
}

/// Shows the form, and the files that wait.
pub async fn show(
    ctx: Ctx,
    Path((kind, slug, measure)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let target = Target::of(&ctx, &kind, &slug, &measure).await?;
    let waiting = kept_readings(ctx.db(), &ctx.viewer, &target.of, ctx.now).await?;
    Ok(ctx.page(|| page(&ctx, &target, &FormState::default(), &waiting)))
}

/// Keeps the file, and shows what it would do.
pub async fn submit(
    ctx: Ctx,
    Path((kind, slug, measure)): Path<(String, String, String)>,
    request: Request,
) -> Result<Response, PageError> {
    let target = Target::of(&ctx, &kind, &slug, &measure).await?;
    let form = FormState::default();
    let kept = match uploaded(request).await {
        Ok(file) => {
            let kept = keep_readings(ctx.db(), &ctx.act(&form), &ctx.viewer, &target.of, file).await;
            kept.map_err(|error| form.refused(error))
        }
        Err(refusal) => Err(Ok(form.with_errors(vec![refusal.at("file")]))),
    };
    match kept {
        Ok(id) => Ok(Redirect::to(&format!("{}/{id}", target.address())).into_response()),
        Err(form) => {
            let form = form?;
            let waiting = kept_readings(ctx.db(), &ctx.viewer, &target.of, ctx.now).await?;
            Ok(ctx.refusal(|| page(&ctx, &target, &form, &waiting)))
        }
    }
}

/// What a file did, by the counts that the address holds.
pub(super) fn done(ctx: &Ctx) -> String {
    let count = |name: &str| ctx.query_value(name).parse::<i64>().unwrap_or_default();
    t!("readings-file-done", new = count("new"), same = count("same"), refused = count("refused"))
}

fn page(ctx: &Ctx, target: &Target, form: &FormState, waiting: &[KeptName]) -> Page {
    let done = match ctx.query_value("after").as_str() {
        "done" => Some(done(ctx)),
        "given-up" => Some(t!("import-given-up")),
        "deleted" => Some(t!("import-deleted")),
        "gone" => Some(t!("import-gone")),
        _ => None,
    };
    let address = target.address();
    let files = waiting.iter().map(|file| {
        let to = format!("{address}/{}", file.id);
        view! { <li><a href=to dir="auto">{file.name.clone()}</a><p class="meta">{ctx.moment(file.created_at)}</p></li> }
    });
    let files = files.collect_view();
    let most = format::number(ctx.language, PAGE_LINES_MAX);
    let reset = (target.measure.way == Way::Counter).then(|| view! { <p>{t!("readings-file-reset")}</p> });
    Page::titled(t!("readings-file")).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">
            {kicker(&target.thing, Some(&target.measure))}
            <h1>{t!("readings-file")}</h1>
            <p class="lead">{t!("readings-file-lead")}</p>
        </div>
        {done.map(|done| view! { <p class="notice notice--done" role="status">{done}</p> })}
        <ErrorSummary form=form.clone()/>
        <p>{t!("readings-file-columns", unit = target.measure.unit.clone())}</p>
        {reset}
        <form class="stack" method="post" novalidate=true enctype="multipart/form-data" action=address>
            <FileField form=form.clone() name="file" label=t!("import-file") hint=t!("import-file-hint", most = most) accept=".csv,.tsv,.txt,text/csv"/>
            <div class="button-row"><button class="button">{t!("import-upload")}</button></div>
        </form>
        {(!waiting.is_empty()).then(|| view! { <h2>{t!("import-waiting")}</h2><ul class="items">{files}</ul> })}
    })
}
