//! What a decision is to do, as it is told: under the names and in the spelling in which a program sends it back.

use domain::decisions::effect::Effect;
use domain::language::Language;
use domain::rules::parameter::typed_value;
use domain::treasury::money::Currency;
use serde_json::Value;

/// An effect with the value of a rule as one writes it in English, which is how it is read.
pub(super) fn effect_json(effect: &Effect, currency: Currency) -> serde_json::Result<Value> {
    let mut told = serde_json::to_value(effect)?;
    if let (Effect::SetRule { key, value, .. }, Some(fields)) = (effect, told.as_object_mut()) {
        fields.insert("value".to_owned(), typed_value(key, value, currency, Language::En).into());
    }
    Ok(told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_told_as_it_is_sent() {
        let rule =
            |key: &str, value: &str| Effect::SetRule { key: key.into(), scope: String::new(), value: value.into() };
        let told = |effect: &Effect| effect_json(effect, Currency::EUR).unwrap();
        assert_eq!(told(&rule("dues.monthly", "1500"))["value"], "15.00");
        assert_eq!(told(&rule("decisions.quorum", "1/3"))["value"], "1/3");
        assert_eq!(told(&Effect::Note), serde_json::json!({ "effect": "note" }));
    }
}
