//! Translations: Fluent messages under `app/locales/<language>/`, on the server only.
//!
//! In a view, `t!("key")` or `t!("key", name = value)` gives the sentence in the reader's language, which the page's
//! context provides. Numbers, money and dates are formatted before they reach Fluent (see [`format`]).

mod catalog;
pub mod format;
mod name_list;

use chrono_tz::Tz;
use domain::language::Language;
use domain::rules::parameter::find;
use domain::validation::{Arg, Refusal};
use leptos::prelude::use_context;

pub use catalog::{has_message, translate};
pub use name_list::{each_name, name_list};

/// The reader's language and the community's time zone, as the page's context provides them.
#[derive(Clone, Copy)]
pub struct Reader(pub Language, pub Tz);

/// The reader's language; English outside a page.
#[must_use]
pub fn reader() -> Language {
    use_context::<Reader>().map_or(Language::En, |reader| reader.0)
}

/// A message in the reader's language. Prefer the macro [`t!`].
#[must_use]
pub fn text(key: &str, args: &[(&str, String)]) -> String {
    translate(reader(), key, args)
}

/// Names with commas between them, in the reader's language; see [`name_list`].
#[must_use]
pub fn names<N: AsRef<str>>(names: &[N]) -> String {
    name_list(reader(), names)
}

/// The sentence of a refusal in the reader's language.
#[must_use]
pub fn refusal(refusal: &Refusal) -> String {
    let Reader(language, zone) = use_context::<Reader>().unwrap_or(Reader(Language::En, Tz::UTC));
    refusal_in(language, zone, refusal)
}

/// The sentence of a refusal in a language, with moments in a time zone.
#[must_use]
pub fn refusal_in(language: Language, zone: Tz, refusal: &Refusal) -> String {
    sentence_in(language, zone, refusal.key, refusal.args.iter().map(|(name, arg)| (*name, arg)))
}

/// The sentence of a stored refusal in the reader's language.
#[must_use]
pub fn sentence<'a>(key: &str, args: impl Iterator<Item = (&'a str, &'a Arg)>) -> String {
    let Reader(language, zone) = use_context::<Reader>().unwrap_or(Reader(Language::En, Tz::UTC));
    sentence_in(language, zone, key, args)
}

fn sentence_in<'a>(language: Language, zone: Tz, key: &str, args: impl Iterator<Item = (&'a str, &'a Arg)>) -> String {
    let args: Vec<(&str, String)> = args
        .map(|(name, arg)| {
            let value = match arg {
                Arg::Text(text) => text.clone(),
                Arg::Names(names) => name_list(language, names),
                Arg::Number(number) => format::number(language, *number),
                Arg::Day(day) => format::day(language, *day),
                Arg::Money(money) => format::money(language, *money),
                Arg::Quantity(quantity) => format::quantity(language, *quantity),
                Arg::Moment(moment) => format::moment(language, *moment, zone),
                Arg::Rule(key) => rule_name(language, key),
            };
            (name, value)
        })
        .collect();
    translate(language, key, &args)
}

/// What a rule is called, by its key.
fn rule_name(language: Language, key: &str) -> String {
    let named = find(key).map(|parameter| translate(language, &format!("rule-{}", parameter.translation_key()), &[]));
    named.unwrap_or_else(|| key.to_owned())
}

/// A message in the reader's language: `t!("key")`, `t!("key", count = n, name = &name)`. Arguments are anything that
/// can be displayed; a whole number chooses plural forms.
#[macro_export]
macro_rules! t {
    ($key:expr $(,)?) => { $crate::i18n::text($key, &[]) };
    ($key:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::i18n::text($key, &[$((stringify!($name), ($value).to_string())),+])
    };
}

#[cfg(test)]
mod tests {
    use domain::decisions::effect::Effect;
    use domain::decisions::kind::DecisionKind;

    use super::*;

    #[test]
    fn a_method_that_is_not_adopted_is_told_with_the_name_of_the_rule_that_asks_for_it() {
        let rules = [Effect::SetRule { key: "dues.monthly".into(), scope: "full".into(), value: "1500".into() }];
        let told = |effects: &[Effect], language| refusal_in(language, Tz::UTC, &DecisionKind::not_adopted(effects));
        let (english, spanish) = (told(&rules, Language::En), told(&rules, Language::Es));
        assert!(
            english.contains("for decisions that change a policy. This one does, by the rule “Monthly dues”."),
            "{english}"
        );
        assert!(spanish.contains("Esta lo hace, por la regla «Cuota mensual»."), "{spanish}");
        let plain = told(&[Effect::Note], Language::En);
        assert!(plain.contains("for ordinary decisions.") && !plain.contains("This one"), "{plain}");
    }
}
