//! First rule values that contradict each other, each of which would do alone: refused beside their fields as a community is founded.

use std::convert::Infallible;

use super::founding::rule_field;
use crate::decisions::count::{BY_CLASS, Majority};
use crate::decisions::kind::DecisionKind;
use crate::decisions::meeting::Needed;
use crate::decisions::meeting::counting::{counting_present, why_nobody_present};
use crate::decisions::secrecy::{Secrecy, why_not_always_secret};
use crate::rules::parameter::{MAJORITY, MAJORITY_CLASSES, MEETING, SECRECY, SHARING_CAP, SHARING_FLOOR};
use crate::rules::value::Value;
use crate::validation::{Errors, Refusal};

/// Refuses rule values (key, scope, value) together that no later decision may leave behind together.
pub(super) fn refuse_contradictions(rules: &[(String, String, Value)], errors: &mut Errors) {
    refuse_floor_above_cap(rules, errors);
    refuse_secret_votes_that_need_names(rules, errors);
    refuse_counting_whom_no_meeting_holds(rules, errors);
}

fn refuse_floor_above_cap(rules: &[(String, String, Value)], errors: &mut Errors) {
    let amount = |wanted: &str| rules.iter().find(|(key, ..)| key == wanted).map_or(0, |(.., value)| value.number());
    if amount(SHARING_CAP) > 0 && amount(SHARING_FLOOR) > amount(SHARING_CAP) {
        errors.add(&rule_field(SHARING_CAP, ""), Refusal::new("error-sharing-floor-above-cap"));
    }
}

/// Of a kind of decision whose votes are all secret, none could be opened if its count needed names; nor, of the bylaws, while a class is too
/// small to be counted by itself.
fn refuse_secret_votes_that_need_names(rules: &[(String, String, Value)], errors: &mut Errors) {
    for kind in DecisionKind::PROPOSABLE {
        let stored = |wanted: &str| {
            let rule = rules.iter().find(|(key, scope, _)| key == wanted && scope == kind.as_str());
            rule.map(|(.., value)| value.stored()).unwrap_or_default()
        };
        let Ok(majority) = stored(MAJORITY).parse::<Majority>() else { continue };
        if stored(SECRECY) == Secrecy::Secret.as_str()
            && let Some(key) = why_not_always_secret(kind, majority, stored(MAJORITY_CLASSES) == BY_CLASS)
        {
            errors.add(&rule_field(SECRECY, kind.as_str()), Refusal::new(key));
        }
    }
}

/// Where a kind of decision is voted on without a meeting, nobody is present who could be counted.
fn refuse_counting_whom_no_meeting_holds(rules: &[(String, String, Value)], errors: &mut Errors) {
    for kind in DecisionKind::PROPOSABLE {
        let of = |kind: DecisionKind, wanted: &str| {
            rules.iter().find(|(key, scope, _)| key == wanted && scope == kind.as_str())
        };
        let rule = |wanted: &str| of(kind, wanted).or_else(|| of(kind.falls_back_to()?, wanted));
        let stored = |wanted: &str| rule(wanted).map(|(.., value)| value.stored());
        let Ok(counting) = counting_present(kind, true, |wanted| Ok::<_, Infallible>(stored(wanted)));
        let needed = stored(MEETING).and_then(|value| value.parse().ok()).unwrap_or(Needed::None);
        let Some(refusal) = why_nobody_present(&counting, needed) else { continue };
        for (key, scope, _) in counting.into_iter().filter_map(rule) {
            errors.add(&rule_field(key, scope), Refusal::new(refusal));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::community::founding::{FoundingInput, check};
    use crate::language::Language;
    use crate::rules::parameter::{MAJORITY_BASE, QUORUM_OF};

    fn input() -> FoundingInput {
        FoundingInput {
            name: "Valley".into(),
            currency: "EUR".into(),
            time_zone: "Europe/Madrid".into(),
            language: "en".into(),
            template: "community_network".into(),
            member_name: "Ana".into(),
            password: "ditch water gate stone".into(),
            password_again: "ditch water gate stone".into(),
            ..FoundingInput::default()
        }
    }

    fn refused(input: &FoundingInput) -> Vec<(String, &'static str)> {
        check(input, Language::En).unwrap_err().into_iter().map(|error| (error.field, error.refusal.key)).collect()
    }

    #[test]
    fn a_floor_of_shared_costs_is_not_above_their_cap() {
        let bounds = |floor: &str, cap: &str| {
            let of_pools = |key: &str, text: &str| (key.to_owned(), String::new(), text.to_owned());
            let rules = vec![of_pools(SHARING_FLOOR, floor), of_pools(SHARING_CAP, cap)];
            FoundingInput { rules, ..input() }
        };
        let told = vec![("rule:sharing.cap:".to_owned(), "error-sharing-floor-above-cap")];
        assert_eq!(refused(&bounds("5", "4.99")), told);
        // A cap of zero is none.
        assert!(check(&bounds("5", "5"), Language::En).is_ok() && check(&bounds("5", "0"), Language::En).is_ok());
    }

    #[test]
    fn votes_that_need_names_are_not_all_secret() {
        let founded_of = |kind: &str, key: &str, value: &str, secret: &str| {
            let of_kind = |key: &str, text: &str| (key.to_owned(), kind.to_owned(), text.to_owned());
            FoundingInput { rules: vec![of_kind(key, value), of_kind(SECRECY, secret)], ..input() }
        };
        let founded = |key: &str, value: &str, secret: &str| founded_of("policy", key, value, secret);
        let told = |refusal| vec![("rule:decisions.secrecy:policy".to_owned(), refusal)];
        assert_eq!(refused(&founded(MAJORITY, "consent", "secret")), told("error-secret-objections"));
        assert!(check(&founded(MAJORITY_CLASSES, "each", "secret"), Language::En).is_ok());
        // No other kind of decision could mend a bylaws vote that does not open since a class is too small.
        let locked = vec![("rule:decisions.secrecy:bylaws".to_owned(), "error-secret-classes")];
        assert_eq!(refused(&founded_of("bylaws", MAJORITY_CLASSES, "each", "secret")), locked);
        assert!(check(&founded_of("bylaws", MAJORITY_CLASSES, "each", "chosen"), Language::En).is_ok());
        assert!(check(&founded(MAJORITY, "consent", "chosen"), Language::En).is_ok());
    }

    #[test]
    fn those_present_are_counted_only_in_kinds_that_have_a_meeting() {
        let founded = |rules: &[(&str, &str)]| {
            let of_kind = |(key, text): &(&str, &str)| ((*key).to_owned(), "bylaws".to_owned(), (*text).to_owned());
            FoundingInput { rules: rules.iter().map(of_kind).collect(), ..input() }
        };
        let told = |key: &str| (format!("rule:{key}:bylaws"), "error-present-no-meeting");
        let without = (MEETING, "none");
        assert_eq!(refused(&founded(&[without, (QUORUM_OF, "present")])), [told(QUORUM_OF)]);
        let both = [without, (QUORUM_OF, "present"), (MAJORITY_BASE, "present")];
        assert_eq!(refused(&founded(&both)), [told(QUORUM_OF), told(MAJORITY_BASE)]);
        assert!(check(&founded(&[(MEETING, "optional"), (QUORUM_OF, "present")]), Language::En).is_ok());
        // A consent has no majority that could be of anything.
        let consent = [without, (MAJORITY, "consent"), (MAJORITY_BASE, "present")];
        assert!(check(&founded(&consent), Language::En).is_ok());
    }
}
