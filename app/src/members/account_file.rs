//! `/account/data.json` and `.csv`: everything that is held of whoever looks, to take out. Words and dates stand in them as
//! they are stored, amounts with a decimal point.

use axum::http::{HeaderName, header};
use axum::response::{IntoResponse, Response};
use domain::spreadsheet::inert;
use domain::treasury::money::Money;
use serde_json::{Map, Value, json};
use store::members::{OwnData, OwnPart, OwnValue, own_data};

use crate::web::{Ctx, PageError};

/// The data as JSON: a list of objects for each part.
pub async fn json(ctx: Ctx) -> Result<Response, PageError> {
    let data = held(&ctx).await?;
    let body = to_json(&ctx, &data).map_err(|error| PageError::failed(&format!("json: {error}")))?;
    Ok((headers(&ctx, &data, "application/json", "json"), body).into_response())
}

/// The data as CSV: a line for each value, with its part, its row there and its field.
pub async fn csv(ctx: Ctx) -> Result<Response, PageError> {
    let data = held(&ctx).await?;
    let body = to_csv(&ctx, &data).map_err(|error| PageError::failed(&format!("csv: {error}")))?;
    Ok((headers(&ctx, &data, "text/csv; charset=utf-8", "csv"), body).into_response())
}

async fn held(ctx: &Ctx) -> Result<OwnData, PageError> {
    ctx.signed_in()?;
    Ok(own_data(ctx.db(), &ctx.viewer, ctx.now).await?)
}

fn headers(ctx: &Ctx, data: &OwnData, kind: &str, ending: &str) -> [(HeaderName, String); 2] {
    let name = format!("attachment; filename=\"M-{}-{}.{ending}\"", data.number, ctx.today);
    [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)]
}

fn to_json(ctx: &Ctx, data: &OwnData) -> Result<String, serde_json::Error> {
    let mut file = Map::new();
    file.insert("community".to_owned(), json!(ctx.community.name));
    file.insert("member".to_owned(), json!(format!("M-{}", data.number)));
    file.insert("taken_out_at".to_owned(), json!(ctx.now.to_rfc3339()));
    file.insert("currency".to_owned(), json!(ctx.community.currency.code()));
    for part in &data.parts {
        let rows = part.rows.iter().map(|row| object(ctx, part, row)).collect();
        file.insert(part.name.to_owned(), Value::Array(rows));
    }
    serde_json::to_string_pretty(&Value::Object(file))
}

fn object(ctx: &Ctx, part: &OwnPart, row: &[OwnValue]) -> Value {
    let fields = part.columns.iter().zip(row).map(|(column, value)| {
        let value = match value {
            OwnValue::Nothing => Value::Null,
            OwnValue::Number(number) => json!(number),
            other => Value::String(plain(ctx, other)),
        };
        ((*column).to_owned(), value)
    });
    Value::Object(fields.collect())
}

fn to_csv(ctx: &Ctx, data: &OwnData) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["part", "row", "field", "value"])?;
    for part in &data.parts {
        for (place, row) in part.rows.iter().enumerate() {
            for (column, value) in part.columns.iter().zip(row) {
                let row = (place + 1).to_string();
                writer.write_record([part.name, &row, column, &inert(&plain(ctx, value))])?;
            }
        }
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

/// A value as it is stored.
fn plain(ctx: &Ctx, value: &OwnValue) -> String {
    match value {
        OwnValue::Nothing => String::new(),
        OwnValue::Text(text) | OwnValue::Word(_, text) => text.clone(),
        OwnValue::Number(number) => number.to_string(),
        OwnValue::Day(day) => day.to_string(),
        OwnValue::Moment(moment) => moment.to_rfc3339(),
        OwnValue::Minor(amount_minor) => Money { minor: *amount_minor, currency: ctx.community.currency }.plain(),
    }
}
