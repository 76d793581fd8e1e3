//! `/members/import/{id}/columns`: what each column of an uploaded file is, as guessed and as somebody says.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::members::import::{Column, column_field};
use leptos::prelude::*;
use store::KeptFile;
use store::members::{choose_columns, kept_import};

use crate::t;
use crate::ui::{ErrorSummary, file_columns, file_read_as};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows each header with what its column is taken for.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let file = kept_import(ctx.db(), &ctx.viewer, &id, ctx.now).await?;
    let chosen = file.columns.iter().enumerate().map(|(place, column)| (column_field(place), column.clone()));
    let form = FormState::of(chosen.collect::<Vec<_>>());
    Ok(ctx.page(|| page(&ctx, &file, &form)))
}

/// Keeps the choice, and leads on to what the file would do.
pub async fn submit(ctx: Ctx, Path(id): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let file = kept_import(ctx.db(), &ctx.viewer, &id, ctx.now).await?;
    let chosen = (0..file.headers.len()).map(|place| form.value(&column_field(place)).to_owned()).collect();
    match choose_columns(ctx.db(), &ctx.viewer, &id, chosen, ctx.now).await {
        Ok(()) => Ok(Redirect::to(&format!("/members/import/{id}")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&ctx, &file, &form)))
        }
    }
}

/// The message that names a column.
pub(super) fn column_key(column: Column) -> &'static str {
    match column {
        Column::Number => "member-number",
        Column::Name => "member-name",
        Column::GivenName => "import-given-name",
        Column::FamilyName => "import-family-name",
        Column::Kind => "member-kind",
        Column::Email => "member-email",
        Column::Language => "account-language",
        Column::Class => "member-class",
        Column::Status => "member-status",
        Column::JoinedOn => "member-joined",
        Column::People => "member-people",
        Column::PostalAddress => "member-postal-address",
        Column::Telephone => "member-telephone",
        Column::BornOn => "member-born-on",
        Column::Registration => "member-registration",
        Column::LegalForm => "member-legal-form",
        Column::Seat => "member-seat",
    }
}

fn page(ctx: &Ctx, file: &KeptFile, form: &FormState) -> Page {
    let address = format!("/members/import/{}/columns", file.id);
    let columns: Vec<_> = Column::ALL.into_iter().map(|column| (column.as_str(), t!(column_key(column)))).collect();
    Page::titled(t!("import-columns-title")).section(Section::Members).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/members/import">{t!("import-title")}</a>" · "<bdi>{file.name.clone()}</bdi></p>
            <h1>{t!("import-columns-title")}</h1>
            <p class="lead">{t!("import-columns-lead")}</p>
        </div>
        {file_read_as(ctx, file)}
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=address>
            {file_columns(file, form, &columns)}
            <div class="button-row"><button class="button">{t!("import-look")}</button></div>
        </form>
        <form method="post" action=format!("/members/import/{}", file.id)>
            <button class="button button--quiet" name="do" value="give-up">{t!("import-give-up")}</button>
        </form>
    })
}
