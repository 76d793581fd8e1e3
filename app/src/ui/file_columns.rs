//! The choice of what each column of an uploaded file is.

use domain::file::column_field;
use leptos::prelude::*;
use store::KeptFile;

use super::{OptionItem, SelectField};
use crate::t;
use crate::web::{Ctx, FormState};

/// How a file was read and until when it waits.
pub fn file_read_as(ctx: &Ctx, file: &KeptFile) -> AnyView {
    let between = match file.delimiter {
        ';' => t!("import-semicolons"),
        '\t' => t!("import-tabs"),
        _ => t!("import-commas"),
    };
    view! {
        <p class="quiet">{t!("import-read-as", encoding = file.encoding.clone(), between = between)}</p>
        <p class="quiet">{t!("import-until", moment = ctx.moment(file.expires_at))}</p>
    }
    .into_any()
}

/// The columns of a file that are not read, by their headers; nothing where each is.
pub fn file_left_out(file: &KeptFile) -> AnyView {
    let left_out = file.headers.iter().zip(&file.columns).filter(|(_, column)| column.is_empty());
    let headers: Vec<&str> = left_out.map(|(header, _)| header.trim()).filter(|header| !header.is_empty()).collect();
    let left_out = (!headers.is_empty()).then(|| t!("import-left-out", headers = headers.join(" · ")));
    left_out.map(|left_out| view! { <p class="notice">{left_out}</p> }).into_any()
}

/// A field for each header, with what stands under it; `columns` are the names and words of what one may be.
pub fn file_columns(file: &KeptFile, form: &FormState, columns: &[(&str, String)]) -> AnyView {
    let options = || {
        let columns = columns.iter().map(|(name, words)| OptionItem::new(*name, words.clone()));
        std::iter::once(OptionItem::new("", t!("import-not-read"))).chain(columns).collect::<Vec<_>>()
    };
    let fields = file.headers.iter().enumerate().map(|(place, header)| {
        let cells = file.sample.iter().filter_map(|row| row.get(place)).filter(|cell| !cell.trim().is_empty());
        let sample = cells.map(String::as_str).collect::<Vec<_>>().join(" · ");
        let hint = if sample.is_empty() { t!("import-empty-column") } else { sample };
        let label = if header.trim().is_empty() { t!("import-no-header", place = place + 1) } else { header.clone() };
        view! { <SelectField form=form.clone() name=column_field(place) label=label hint=hint options=options()/> }
    });
    fields.collect_view().into_any()
}
