//! `/members.csv`: the register as it is filtered on its page, all pages of it. Addresses, languages and particulars are in
//! the file for those who may read them, and for nobody else. The same columns are read back in by an import.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::members::particulars::ParticularsInput;
use domain::spreadsheet::inert;
use store::members::{FileLine, RegisterFile, member_classes, register_file};

use super::member_list::{self, asked, unknown};
use crate::web::{Ctx, PageError};

/// The columns that whoever may read the register sees.
const COLUMNS: [&str; 7] = ["number", "name", "kind", "class", "status", "joined_on", "people"];
/// The columns for those who may read contacts.
const RESTRICTED: [&str; 8] =
    ["email", "language", "postal_address", "telephone", "born_on", "registration", "legal_form", "seat"];

/// The register as CSV. Where the address asks for what there is not, the page of the register says so instead: a file of
/// nobody would look like an answer.
pub async fn csv(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let filter = asked(&ctx);
    if !unknown(&filter, &member_classes(ctx.db(), &ctx.viewer).await?).is_empty() {
        return member_list::show(ctx).await;
    }
    let file = register_file(ctx.db(), &ctx.viewer, filter, ctx.today).await?;
    let body = to_csv(&file).map_err(|error| PageError::failed(&format!("csv: {error}")))?;
    let name = format!("attachment; filename=\"members-{}.csv\"", ctx.today);
    let headers = [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, body).into_response())
}

fn to_csv(file: &RegisterFile) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let restricted = RESTRICTED.iter().filter(|_| file.contacts);
    writer.write_record(COLUMNS.iter().chain(restricted))?;
    for line in &file.lines {
        writer.write_record(cells(line))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

fn cells(line: &FileLine) -> Vec<String> {
    let joined_on = line.joined_on.map(|day| day.to_string()).unwrap_or_default();
    let mut cells = vec![
        line.number.to_string(),
        inert(&line.name),
        line.kind.clone(),
        inert(&line.class),
        line.status.clone(),
        joined_on,
        inert(&line.people.join("; ")),
    ];
    if let Some(contact) = &line.contact {
        let ParticularsInput { postal_address, telephone, born_on, registration, legal_form, seat } =
            contact.particulars.typed();
        cells.extend([inert(contact.email.as_deref().unwrap_or_default()), contact.language.clone()]);
        cells.extend([postal_address, telephone, born_on, registration, legal_form, seat].map(|text| inert(&text)));
    }
    cells
}
