//! `/infrastructure/services/{slug}/measures/{measure}/file/{id}/columns`: what each column of a file of readings is.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::file::{FileColumn, column_field};
use domain::infrastructure::ReadingColumn;
use leptos::prelude::*;
use store::KeptFile;
use store::infrastructure::readings::{choose_reading_columns, kept_reading_file};

use super::measure_parts::kicker;
use super::readings_file::Target;
use crate::t;
use crate::ui::{ErrorSummary, file_columns, file_read_as};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

type Where = Path<(String, String, String, String)>;

/// Shows each header with what its column is taken for.
pub async fn show(ctx: Ctx, Path((kind, slug, measure, id)): Where) -> Result<Response, PageError> {
    let target = Target::of(&ctx, &kind, &slug, &measure).await?;
    let file = kept_reading_file(ctx.db(), &ctx.viewer, &target.of, &id, ctx.now).await?;
    let chosen = file.columns.iter().enumerate().map(|(place, column)| (column_field(place), column.clone()));
    let form = FormState::of(chosen.collect::<Vec<_>>());
    Ok(ctx.page(|| page(&ctx, &target, &file, &form)))
}

/// Keeps the choice, and leads on to what the file would do.
pub async fn submit(ctx: Ctx, Path((kind, slug, measure, id)): Where, Form(form): Form) -> Result<Response, PageError> {
    let target = Target::of(&ctx, &kind, &slug, &measure).await?;
    let file = kept_reading_file(ctx.db(), &ctx.viewer, &target.of, &id, ctx.now).await?;
    let chosen = (0..file.headers.len()).map(|place| form.value(&column_field(place)).to_owned()).collect();
    match choose_reading_columns(ctx.db(), &ctx.viewer, &target.of, &id, (chosen, ctx.now)).await {
        Ok(()) => Ok(Redirect::to(&format!("{}/{id}", target.address())).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&ctx, &target, &file, &form)))
        }
    }
}

/// The message that names a column.
pub(super) fn column_key(column: ReadingColumn) -> &'static str {
    match column {
        ReadingColumn::Holder => "measure-holder",
        ReadingColumn::Day => "reading-day",
        ReadingColumn::Quantity => "readings-quantity",
        ReadingColumn::Reset => "readings-reset",
    }
}

fn page(ctx: &Ctx, target: &Target, file: &KeptFile, form: &FormState) -> Page {
    let columns: Vec<_> = ReadingColumn::ALL.iter().map(|column| (column.as_str(), t!(column_key(*column)))).collect();
    let action = format!("{}/{}/columns", target.address(), file.id);
    Page::titled(t!("import-columns-title")).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">
            {kicker(&target.thing, Some(&target.measure))}
            <h1>{t!("import-columns-title")}</h1>
            <p class="lead">{t!("import-columns-lead")}</p>
        </div>
        <p class="quiet"><bdi>{file.name.clone()}</bdi></p>
        {file_read_as(ctx, file)}
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=action>
            {file_columns(file, form, &columns)}
            <div class="button-row"><button class="button">{t!("import-look")}</button></div>
        </form>
        <form method="post" action=format!("{}/{}", target.address(), file.id)>
            <button class="button button--quiet" name="do" value="give-up">{t!("import-give-up")}</button>
        </form>
    })
}
