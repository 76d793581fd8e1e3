//! The lines of a file that was read in which were refused: told with their reasons, and given back as a file to mend.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::spreadsheet::{inert, read_back};
use domain::validation::FieldError;
use leptos::prelude::*;
use store::ReadFile;

use super::{Column, Ledger, Pager, Row, page_number};
use crate::i18n::{refusal_in, translate};
use crate::t;
use crate::web::{Ctx, PageError};

/// How many lines a page shows.
const PAGE_LENGTH: usize = 50;

/// A line that was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedLine {
    /// The line of the file, as an editor counts.
    pub line: u64,
    /// Whom or what it is about, as it stands in the file.
    pub about: String,
    /// Every reason, in the reader's language.
    pub why: Vec<String>,
    /// Its cells, as they stand in the file.
    pub cells: Vec<String>,
}

/// Why a line is refused, in the reader's language; `column` is the key of the words for a column by its name.
pub fn reasons(ctx: &Ctx, errors: &[FieldError], column: impl Fn(&str) -> Option<&'static str>) -> Vec<String> {
    let reason = |error: &FieldError| {
        let sentence = refusal_in(ctx.language, ctx.community.time_zone, &error.refusal);
        match column(&error.field) {
            Some(key) => format!("{}: {sentence}", translate(ctx.language, key, &[])),
            None => sentence,
        }
    };
    errors.iter().map(reason).collect()
}

/// The page's part about a file that was read in: what was refused, the same as a file, and the way to be rid of it. `address` is
/// that of the file, `next` where another one is uploaded.
pub fn refused_lines<J>(
    ctx: &Ctx,
    file: &ReadFile<J>,
    lines: &[RefusedLine],
    about: String,
    (address, next): (&str, &str),
) -> AnyView {
    let pages = lines.len().div_ceil(PAGE_LENGTH).max(1);
    let here = usize::try_from(page_number(ctx)).unwrap_or(1).clamp(1, pages);
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let rows = lines.iter().skip((here - 1) * PAGE_LENGTH).take(PAGE_LENGTH).map(|line| {
        let why = line.why.iter().map(|why| view! { <div>{why.clone()}</div> }).collect_view();
        Row::of(crate::cells![line.line, view! { <bdi>{line.about.clone()}</bdi> }, why])
    });
    let columns =
        [Column::figures(t!("import-line")), Column::head(about), Column::sentences(t!("import-refused-why"))];
    let list = if lines.is_empty() {
        view! { <p>{t!("import-refused-none")}</p> }.into_any()
    } else {
        let table = Ledger::new(t!("import-count", count = lines.len())).shown().rows(&columns, rows);
        view! {
            <p>{t!("import-refused-lead", moment = ctx.moment(file.expires_at))}</p>
            <p><a href=format!("{address}/refused.csv")>{t!("import-refused-file")}</a></p>
            {table}
            {Pager::counted(ctx, number(here), number(pages)).view()}
        }
        .into_any()
    };
    view! {
        {list}
        <p><a href=next.to_owned()>{t!("import-another")}</a></p>
        <form method="post" action=address.to_owned()>
            <button class="button button--quiet" name="do" value="delete">{t!("import-refused-delete")}</button>
        </form>
    }
    .into_any()
}

/// The refused lines as a file of the same columns, with their reasons in one more, which an import does not read.
///
/// # Errors
/// If the file cannot be written.
pub fn refused_csv<J>(ctx: &Ctx, file: &ReadFile<J>, lines: &[RefusedLine]) -> Result<Response, PageError> {
    let body = to_csv(ctx, file, lines).map_err(|error| PageError::failed(&format!("csv: {error}")))?;
    let name = format!("attachment; filename=\"refused-{}.csv\"", ctx.today);
    let headers = [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, body).into_response())
}

fn to_csv<J>(ctx: &Ctx, file: &ReadFile<J>, lines: &[RefusedLine]) -> Result<Vec<u8>, csv::Error> {
    let delimiter = u8::try_from(file.delimiter).unwrap_or(b',');
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    let width = lines.iter().map(|line| line.cells.len()).chain([file.headers.len()]).max().unwrap_or(0);
    let filled = |cells: &[String]| {
        let mut cells: Vec<String> = cells.iter().map(|cell| inert(read_back(cell))).collect();
        cells.resize(width, String::new());
        cells
    };
    let mut headers = filled(&file.headers);
    headers.push(translate(ctx.language, "import-refused-why", &[]));
    writer.write_record(headers)?;
    for line in lines {
        let mut cells = filled(&line.cells);
        cells.push(inert(&line.why.join(" ")));
        writer.write_record(cells)?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}
