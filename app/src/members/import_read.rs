//! `/members/import/{id}`, once the file was read in: the lines that were refused, and `refused.csv`, the same as a file.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::members::import::Column;
use leptos::prelude::*;
use store::members::{JudgedLine, LineOutcome, read_import};
use store::{CommandError, ReadFile};

use super::import_columns::column_key;
use super::import_new::done;
use crate::t;
use crate::ui::{RefusedLine, reasons, refused_csv, refused_lines};
use crate::web::{Ctx, Page, PageError, Section};

/// Shows what was refused; where nothing is kept of the file, the page that takes one says so.
pub(super) async fn show(ctx: &Ctx, id: &str) -> Result<Response, PageError> {
    match read_import(ctx.db(), &ctx.viewer, id, ctx.now).await {
        Ok(file) => Ok(ctx.page(|| page(ctx, &file))),
        Err(CommandError::NotFound) => Ok(Redirect::to("/members/import?after=gone").into_response()),
        Err(error) => Err(error.into()),
    }
}

/// The refused lines as a file.
pub async fn csv(ctx: Ctx, Path(id): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let file = read_import(ctx.db(), &ctx.viewer, &id, ctx.now).await?;
    refused_csv(&ctx, &file, &lines(&ctx, &file))
}

fn lines(ctx: &Ctx, file: &ReadFile<JudgedLine>) -> Vec<RefusedLine> {
    let key = |field: &str| Column::from_name(field).map(column_key);
    let line = |(judged, cells): &(JudgedLine, Vec<String>)| {
        let why = match &judged.outcome {
            LineOutcome::Refused(errors) => reasons(ctx, errors, key),
            LineOutcome::New(_) | LineOutcome::Changed(..) | LineOutcome::Same(_) => Vec::new(),
        };
        RefusedLine { line: judged.line, about: judged.name.clone(), why, cells: cells.clone() }
    };
    file.refused.iter().map(line).collect()
}

fn page(ctx: &Ctx, file: &ReadFile<JudgedLine>) -> Page {
    let address = format!("/members/import/{}", file.id);
    let refused = refused_lines(ctx, file, &lines(ctx, file), t!("member-name"), (address.as_str(), "/members/import"));
    let done = (ctx.query_value("after") == "done")
        .then(|| view! { <p class="notice notice--done" role="status">{done(ctx)}</p> });
    Page::titled(t!("import-read-title")).section(Section::Members).body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/members/import">{t!("import-title")}</a>" · "<bdi>{file.name.clone()}</bdi></p>
            <h1>{t!("import-read-title")}</h1>
        </div>
        {done}
        {refused}
    })
}
