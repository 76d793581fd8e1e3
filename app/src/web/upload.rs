//! A file that comes with a form.

use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use domain::validation::Refusal;

/// The file in the field `file` of a form, with the name that it had.
///
/// # Errors
/// `error-import-no-file`, or `error-import-large` beyond the limit of a body.
pub async fn uploaded(request: Request) -> Result<(String, Vec<u8>), Refusal> {
    let none = || Refusal::new("error-import-no-file");
    let unread = |error: axum::extract::multipart::MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Refusal::new("error-import-large"),
        _ => Refusal::new("error-import-no-file"),
    };
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| none())?;
    while let Some(field) = form.next_field().await.map_err(unread)? {
        if field.name() == Some("file") {
            let name = field.file_name().unwrap_or_default().to_owned();
            let bytes = field.bytes().await.map_err(unread)?;
            return if name.is_empty() && bytes.is_empty() { Err(none()) } else { Ok((name, bytes.to_vec())) };
        }
    }
    Err(none())
}
