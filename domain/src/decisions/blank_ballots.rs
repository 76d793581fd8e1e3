//! Whether a ballot among options may mark nothing: a rule of each kind of decision.

use super::frozen::FrozenRule;
use crate::members::status::named;
use crate::rules::parameter::BLANK_BALLOTS;
use crate::validation::{FieldError, Refusal};

named! {
    /// What becomes of a ballot that marks no option.
    BlankBallots {
        /// Whoever casts it takes part, and counts for the quorum.
        Counted = "counted",
        /// It is not taken: who favours nothing does not vote. On paper it is an invalid one.
        Refused = "refused",
    }
}

impl BlankBallots {
    /// What the rules that a vote opened with say; those of earlier versions say nothing of it, and count blank ballots.
    #[must_use]
    pub fn of(rules: &[FrozenRule]) -> Self {
        let rule = rules.iter().find(|rule| rule.key == BLANK_BALLOTS);
        rule.and_then(|rule| rule.value.parse().ok()).unwrap_or(Self::Counted)
    }

    /// What a ballot is refused for where it marks nothing, whether that was meant so or not; of a draw, where it gives no number.
    #[must_use]
    pub fn refusal(draws: bool) -> FieldError {
        let refusal =
            if draws { Refusal::new("error-ballot-number-wanted") } else { Refusal::new("error-ballot-blank-refused") };
        refusal.at("ballot")
    }

    /// What is said of a form that was refused: where blank ballots are, nobody is told to tick that theirs is.
    #[must_use]
    pub fn retold(self, error: FieldError) -> FieldError {
        match (self, error.refusal.key) {
            (Self::Refused, "error-ballot-empty") => Self::refusal(false),
            (Self::Refused, "error-ballot-numberless") => Self::refusal(true),
            _ => error,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_that_say_nothing_count_blank_ballots() {
        let rule = |value: &str| FrozenRule {
            key: BLANK_BALLOTS.to_owned(),
            scope: "ordinary".to_owned(),
            value: value.to_owned(),
            rule_value_id: String::new(),
        };
        assert_eq!(BlankBallots::of(&[]), BlankBallots::Counted);
        assert_eq!(BlankBallots::of(&[rule("counted")]), BlankBallots::Counted);
        assert_eq!(BlankBallots::of(&[rule("refused")]), BlankBallots::Refused);
    }

    #[test]
    fn nobody_is_told_to_tick_what_is_refused() {
        let told = |blanks: BlankBallots, key| blanks.retold(Refusal::new(key).at("ballot")).refusal.key;
        assert_eq!(told(BlankBallots::Refused, "error-ballot-empty"), "error-ballot-blank-refused");
        assert_eq!(told(BlankBallots::Refused, "error-ballot-numberless"), "error-ballot-number-wanted");
        assert_eq!(told(BlankBallots::Counted, "error-ballot-empty"), "error-ballot-empty");
        assert_eq!(told(BlankBallots::Refused, "error-ballot-gap"), "error-ballot-gap");
    }
}
