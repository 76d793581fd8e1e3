//! From how many voters on the turnout of a secret vote is told.

use super::frozen::FrozenRule;
use crate::rules::parameter::{TURNOUT_FLOOR, TURNOUT_FLOOR_LEAST};

/// From how many voters on it is told, until the close, how many have voted, and after it who did: by the rules that the vote opened with.
/// Those of earlier versions say nothing of it, and are read as the least floor that there can be.
#[must_use]
pub fn turnout_floor(rules: &[FrozenRule]) -> i64 {
    let value = rules.iter().find(|rule| rule.key == TURNOUT_FLOOR).and_then(|rule| rule.value.parse().ok());
    value.unwrap_or(TURNOUT_FLOOR_LEAST)
}

/// How many voted, where that is told; `None` where so few voted that it could tell of one of them.
#[must_use]
pub const fn told(voted: i64, floor: i64) -> Option<i64> {
    if voted >= floor { Some(voted) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_voters_are_not_told_of() {
        let rule = |value: &str| FrozenRule {
            key: TURNOUT_FLOOR.into(),
            scope: String::new(),
            value: value.into(),
            rule_value_id: String::new(),
        };
        assert_eq!((turnout_floor(&[rule("12")]), turnout_floor(&[])), (12, 3));
        assert_eq!((told(11, 12), told(12, 12), told(0, 3)), (None, Some(12), None));
    }
}
