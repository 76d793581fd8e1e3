//! Values of rules in words.

use domain::decisions::kind::DecisionKind;
use domain::rules::parameter::{Parameter, Scope, read_class_in_kind};
use domain::rules::value::{Unit, Value, ValueType};
use domain::treasury::money::{Currency, Money};

use crate::i18n::{format, reader};
use crate::t;

/// A stored value of a parameter in the reader's words: `30 days`, `1/3`, `€12.00`.
#[must_use]
pub fn value_words(parameter: &Parameter, stored: &str, currency: Currency) -> String {
    let language = reader();
    match (parameter.value_type, parameter.value_type.from_stored(stored)) {
        (_, Ok(Value::Amount(minor))) => format::money(language, Money::new(minor, currency)),
        (ValueType::Whole { unit, .. }, Ok(Value::Whole(number))) => match unit {
            Unit::Days => t!("value-days", count = number),
            Unit::Months => t!("value-months", count = number),
            Unit::DayOfMonth => t!("value-day-of-month", day = number),
            Unit::Votes => t!("value-votes", count = number),
            Unit::Parts => t!("value-parts", count = number),
            Unit::People => t!("value-people", count = number),
        },
        (_, Ok(Value::Choice(word))) => t!(&format!("choice-{}", word.replace('_', "-"))),
        (ValueType::Part { .. }, _) if stored == "0/1" => t!("value-none"),
        _ => stored.to_owned(),
    }
}

/// What a value holds for: everybody, a class by its name, a kind of decision, or both.
#[must_use]
pub fn scope_words(parameter: &Parameter, scope: &str, class: Option<&str>) -> String {
    match parameter.scope {
        Scope::Community => t!("scope-community"),
        Scope::Class => class.unwrap_or(scope).to_owned(),
        Scope::ClassInKind => match read_class_in_kind(scope) {
            Some((slug, kind)) => format!("{} · {}", class.unwrap_or(slug), t!(&format!("kind-{kind}"))),
            None => scope.to_owned(),
        },
        Scope::Pool if scope.is_empty() => t!("scope-pools"),
        Scope::Pool => t!("scope-pool", pool = class.unwrap_or(scope)),
        Scope::Method => t!(&format!("method-{}", scope.replace('_', "-"))),
        Scope::DecisionKind => match scope.parse::<DecisionKind>() {
            Ok(kind) => t!(&format!("kind-{kind}")),
            Err(_) => scope.to_owned(),
        },
    }
}
