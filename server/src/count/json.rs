//! A count for programs.

use serde_json::Value;

use super::{Counted, Shown};

/// The count.
pub(super) fn of(shown: &Shown) -> Value {
    match &shown.counted {
        Counted::Options(count, undecided) => count.told(shown.method, &shown.file.candidates, undecided.as_ref()),
        Counted::Sides(sides) => sides.told(shown.method),
    }
}
