//! `/decisions/{number}/result.json` and `.csv`: the result of a counted vote with every stage; as JSON it is what `acequia count` prints.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::decisions::result_file::{ResultForm, name};
use leptos::prelude::*;
use store::decisions;

use super::read_number;
use crate::t;
use crate::web::{Ctx, PageError};

/// The result for programs.
pub async fn json(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    file(&ctx, &number, ResultForm::Json).await
}

/// The result as a table.
pub async fn csv(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    file(&ctx, &number, ResultForm::Csv).await
}

async fn file(ctx: &Ctx, number: &str, form: ResultForm) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(number)?;
    let file = decisions::result_file(ctx.db(), &ctx.viewer, number, form).await?;
    let name = format!("attachment; filename=\"{}\"", name(number, form, file.is_annulled));
    let kind = match form {
        ResultForm::Json => "application/json",
        ResultForm::Csv => "text/csv; charset=utf-8",
    };
    let headers = [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, file.text).into_response())
}

/// The ways to the result in each form, as items of a list.
pub(super) fn links(number: i64) -> AnyView {
    let links = ResultForm::ALL.into_iter().map(|form| {
        let words = match form {
            ResultForm::Json => t!("again-result-json"),
            ResultForm::Csv => t!("again-result-csv"),
        };
        view! { <li><a href=format!("/decisions/{number}/result.{}", form.ending())>{words}</a></li> }
    });
    links.collect_view().into_any()
}
