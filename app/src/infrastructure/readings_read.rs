//! `/infrastructure/services/{slug}/measures/{measure}/file/{id}`, once the file was read in: the lines that were refused, and
//! `refused.csv`, the same as a file.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::file::FileColumn;
use domain::infrastructure::ReadingColumn;
use leptos::prelude::*;
use store::infrastructure::readings::{JudgedReading, ReadingOutcome, read_readings};
use store::{CommandError, ReadFile};

use super::measure_parts::kicker;
use super::readings_columns::column_key;
use super::readings_file::{Target, done};
use crate::t;
use crate::ui::{RefusedLine, reasons, refused_csv, refused_lines};
use crate::web::{Ctx, Page, PageError, Section};

/// Shows what was refused; where nothing is kept of the file, the page that takes one says so.
pub(super) async fn show(ctx: &Ctx, target: &Target, id: &str) -> Result<Response, PageError> {
    match read_readings(ctx.db(), &ctx.viewer, &target.of, id, ctx.now).await {
        Ok(file) => Ok(ctx.page(|| page(ctx, target, &file))),
        Err(CommandError::NotFound) => Ok(Redirect::to(&format!("{}?after=gone", target.address())).into_response()),
        Err(error) => Err(error.into()),
    }
}

/// The refused lines as a file.
pub async fn csv(
    ctx: Ctx,
    Path((kind, slug, measure, id)): Path<(String, String, String, String)>,
) -> Result<Response, PageError> {
    let target = Target::of(&ctx, &kind, &slug, &measure).await?;
    let file = read_readings(ctx.db(), &ctx.viewer, &target.of, &id, ctx.now).await?;
    refused_csv(&ctx, &file, &lines(&ctx, &file))
}

fn lines(ctx: &Ctx, file: &ReadFile<JudgedReading>) -> Vec<RefusedLine> {
    let key = |field: &str| ReadingColumn::named(field).map(column_key);
    let line = |(judged, cells): &(JudgedReading, Vec<String>)| {
        let why = match &judged.outcome {
            ReadingOutcome::Refused(errors) => reasons(ctx, errors, key),
            ReadingOutcome::New | ReadingOutcome::Same => Vec::new(),
        };
        let about = [&judged.holder, &judged.day, &judged.quantity];
        let about: Vec<&str> = about.into_iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
        RefusedLine { line: judged.line, about: about.join(" · "), why, cells: cells.clone() }
    };
    file.refused.iter().map(line).collect()
}

fn page(ctx: &Ctx, target: &Target, file: &ReadFile<JudgedReading>) -> Page {
    let (next, lines) = (target.address(), lines(ctx, file));
    let address = format!("{next}/{}", file.id);
    let refused = refused_lines(ctx, file, &lines, t!("readings-file-line"), (address.as_str(), next.as_str()));
    let done = (ctx.query_value("after") == "done")
        .then(|| view! { <p class="notice notice--done" role="status">{done(ctx)}</p> });
    Page::titled(t!("import-read-title")).section(Section::Infrastructure).body(view! {
        <div class="page-head">
            {kicker(&target.thing, Some(&target.measure))}
            <h1>{t!("import-read-title")}</h1>
        </div>
        {done}
        <p class="quiet"><bdi>{file.name.clone()}</bdi></p>
        {refused}
    })
}
