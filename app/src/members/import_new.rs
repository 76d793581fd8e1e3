//! `/members/import`: a file of members is uploaded; what waits from before, and what the last one did.

use axum::extract::Request;
use axum::response::{IntoResponse, Redirect, Response};
use domain::members::power::Power;
use leptos::prelude::*;
use store::members::{keep_import, kept_imports};
use store::{KeptName, PAGE_LINES_MAX};

use crate::i18n::format;
use crate::t;
use crate::ui::{ErrorSummary, FileField};
use crate::web::upload::uploaded;
use crate::web::{Ctx, FormState, Page, PageError, Section};

/// Shows the form, and the files that wait.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    let waiting = waiting(&ctx).await?;
    Ok(ctx.page(|| page(&ctx, &FormState::default(), &waiting)))
}

/// Keeps the file, and asks what its columns are.
pub async fn submit(ctx: Ctx, request: Request) -> Result<Response, PageError> {
    let waiting = waiting(&ctx).await?;
    let form = FormState::default();
    let kept = match uploaded(request).await {
        Ok((name, bytes)) => {
            keep_import(ctx.db(), &ctx.act(&form), &ctx.viewer, name, bytes).await.map_err(|error| form.refused(error))
        }
        Err(refusal) => Err(Ok(form.with_errors(vec![refusal.at("file")]))),
    };
    match kept {
        Ok(id) => Ok(Redirect::to(&format!("/members/import/{id}/columns")).into_response()),
        Err(form) => {
            let form = form?;
            Ok(ctx.refusal(|| page(&ctx, &form, &waiting)))
        }
    }
}

async fn waiting(ctx: &Ctx) -> Result<Vec<KeptName>, PageError> {
    ctx.signed_in()?;
    ctx.viewer.require(Power::AdmitMembers)?;
    Ok(kept_imports(ctx.db(), &ctx.viewer, ctx.now).await?)
}

/// What a file did, by the counts that the address holds.
pub(super) fn done(ctx: &Ctx) -> String {
    let count = |name: &str| ctx.query_value(name).parse::<i64>().unwrap_or_default();
    let (new, changed) = (count("new"), count("changed"));
    t!("import-done", new = new, changed = changed, same = count("same"), refused = count("refused"))
}

fn page(ctx: &Ctx, form: &FormState, waiting: &[KeptName]) -> Page {
    let done = match ctx.query_value("after").as_str() {
        "done" => Some(done(ctx)),
        "given-up" => Some(t!("import-given-up")),
        "deleted" => Some(t!("import-deleted")),
        "gone" => Some(t!("import-gone")),
        _ => None,
    };
    let files = waiting.iter().map(|file| {
        let address = format!("/members/import/{}", file.id);
        view! { <li><a href=address dir="auto">{file.name.clone()}</a><p class="meta">{ctx.moment(file.created_at)}</p></li> }
    });
    let files = files.collect_view();
    let most = format::number(ctx.language, PAGE_LINES_MAX);
    Page::titled(t!("import-title")).section(Section::Members).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/members">{t!("register-title")}</a></p>
            <h1>{t!("import-title")}</h1>
            <p class="lead">{t!("import-lead")}</p>
        </div>
        {done.map(|done| view! { <p class="notice notice--done" role="status">{done}</p> })}
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true enctype="multipart/form-data" action="/members/import">
            <FileField form=form.clone() name="file" label=t!("import-file") hint=t!("import-file-hint", most = most) accept=".csv,.tsv,.txt,text/csv"/>
            <div class="button-row"><button class="button">{t!("import-upload")}</button></div>
        </form>
        {(!waiting.is_empty()).then(|| view! { <h2>{t!("import-waiting")}</h2><ul class="items">{files}</ul> })}
    })
}
