//! `/members/import/{id}/columns`: what each column of an uploaded file is, as guessed and as somebody says.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::members::import::{Column, column_field};
use leptos::prelude::*;
use store::members::{KeptFile, choose_columns, kept_import};

use crate::t;
use crate::ui::{ErrorSummary, OptionItem, SelectField};
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
    let between = match file.delimiter {
        ';' => t!("import-semicolons"),
        '\t' => t!("import-tabs"),
        _ => t!("import-commas"),
    };
    let address = format!("/members/import/{}/columns", file.id);
    let options = || {
        let columns = Column::ALL.into_iter().map(|column| OptionItem::new(column.as_str(), t!(column_key(column))));
        std::iter::once(OptionItem::new("", t!("import-not-read"))).chain(columns).collect::<Vec<_>>()
    };
    let fields = file.headers.iter().enumerate().map(|(place, header)| {
        let cells = file.sample.iter().filter_map(|row| row.get(place)).filter(|cell| !cell.trim().is_empty());
        let sample = cells.map(String::as_str).collect::<Vec<_>>().join(" · ");
        let hint = if sample.is_empty() { t!("import-empty-column") } else { sample };
        let label = if header.trim().is_empty() { t!("import-no-header", place = place + 1) } else { header.clone() };
        view! { <SelectField form=form.clone() name=column_field(place) label=label hint=hint options=options()/> }
    });
    Page::titled(t!("import-columns-title")).section(Section::Members).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/members/import">{t!("import-title")}</a>" · "<bdi>{file.name.clone()}</bdi></p>
            <h1>{t!("import-columns-title")}</h1>
            <p class="lead">{t!("import-columns-lead")}</p>
        </div>
        <p class="quiet">{t!("import-read-as", encoding = file.encoding.clone(), between = between)}</p>
        <p class="quiet">{t!("import-until", moment = ctx.moment(file.expires_at))}</p>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=address>
            {fields.collect_view()}
            <div class="button-row"><button class="button">{t!("import-look")}</button></div>
        </form>
    })
}
