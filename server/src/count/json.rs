//! A count for programs.

use serde_json::Value;

use super::{Counted, Shown};

/// The count.
pub(super) fn of(shown: &Shown) -> Value {
    match &shown.counted {
        Counted::Options(count, undecided) => {
            let seed = shown.seed.as_deref().unwrap_or_default();
            let names = (shown.file.candidates.as_slice(), shown.file.withdrawn.as_slice());
            count.told_by_lot(shown.method, names, undecided.as_ref(), seed)
        }
        Counted::Sides(sides) => sides.told(shown.method),
    }
}
