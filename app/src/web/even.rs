//! Answers whose length tells nothing of what they say. A proxy's log holds how many bytes went to whom, and so would tell one answer from
//! another.

use axum::body::{Body, to_bytes};
use axum::http::{HeaderValue, header};
use axum::response::Response;

use super::error::PageError;

/// Stands beside an answer that is sent as it is: compressed, its length would tell again what was evened out.
#[derive(Debug, Clone, Copy)]
pub struct Uncompressed;

/// An answer with blanks behind it, so that its body has `least` bytes; a longer one has `step` bytes more, as often as it takes.
///
/// # Errors
/// If the answer cannot be read.
pub async fn even(answer: Response, least: usize, step: usize) -> Result<Response, PageError> {
    let (parts, body) = answer.into_parts();
    let body = to_bytes(body, usize::MAX).await.map_err(|error| PageError::failed(&format!("answer: {error}")))?;
    let mut body = body.to_vec();
    body.resize(even_length(body.len(), least, step), b' ');
    let mut answer = Response::from_parts(parts, Body::from(body));
    // Neither is a proxy to compress it.
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store, no-transform"));
    answer.extensions_mut().insert(Uncompressed);
    Ok(answer)
}

fn even_length(length: usize, least: usize, step: usize) -> usize {
    let step = step.max(1);
    least + length.saturating_sub(least).div_ceil(step) * step
}

#[cfg(test)]
mod tests {
    use super::even_length;

    #[test]
    fn whatever_fits_has_one_length() {
        for length in [0, 1, 999, 1_000] {
            assert_eq!(even_length(length, 1_000, 64), 1_000, "{length}");
        }
        assert_eq!([1_001, 1_064, 1_065].map(|length| even_length(length, 1_000, 64)), [1_064, 1_064, 1_128]);
        assert_eq!(even_length(7, 0, 0), 7);
    }
}
