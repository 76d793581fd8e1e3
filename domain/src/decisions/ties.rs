//! What becomes of a tie among options that the method leaves: a rule of each kind of decision.

use super::frozen::FrozenRule;
use super::method::Method;
use crate::members::status::named;
use crate::rules::parameter::TIES;

named! {
    /// What becomes of a place for which several stand equal.
    Ties {
        /// A lot that anybody can draw again gives it to one of them.
        Lot = "lot",
        /// From the first step on that only a lot could settle nothing is chosen any more; what was decided before stands.
        Vacant = "vacant",
    }
}

impl Ties {
    /// What the rules that a vote opened with say for a method. Those of earlier versions say nothing of it, and draw lots; a draw is one in
    /// any case.
    #[must_use]
    pub fn of(rules: &[FrozenRule], method: Method) -> Self {
        let rule = rules.iter().find(|rule| rule.key == TIES && method != Method::Sortition);
        rule.and_then(|rule| rule.value.parse().ok()).unwrap_or(Self::Lot)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_that_say_nothing_draw_lots_and_a_draw_always_does() {
        let rule = |value: &str| FrozenRule {
            key: TIES.to_owned(),
            scope: "ordinary".to_owned(),
            value: value.to_owned(),
            rule_value_id: String::new(),
        };
        assert_eq!(Ties::of(&[], Method::Approval), Ties::Lot);
        assert_eq!(Ties::of(&[rule("lot")], Method::Approval), Ties::Lot);
        assert_eq!(Ties::of(&[rule("vacant")], Method::Approval), Ties::Vacant);
        assert_eq!(Ties::of(&[rule("vacant")], Method::Sortition), Ties::Lot);
    }
}
