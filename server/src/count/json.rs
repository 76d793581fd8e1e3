//! A count for programs.

use serde_json::Value;

use super::{Counted, Shown};

/// The count.
pub(super) fn of(shown: &Shown) -> Value {
    match &shown.counted {
        Counted::Options(count) => count.told(shown.method, &shown.file.candidates),
        Counted::Sides(sides) => sides.told(shown.method),
    }
}
