//! What is asked when a community is founded.

use chrono_tz::Tz;

use super::template::{TEMPLATES, Template};
use crate::language::Language;
use crate::members::person::{check_new_password, optional_email};
use crate::rules::parameter::{VOTES, find};
use crate::rules::value::Value;
use crate::text::{NAME_LENGTH_MAX, NOTE_LENGTH_MAX, line, optional_block};
use crate::treasury::money::Currency;
use crate::validation::{Errors, FieldError, Refusal};

/// The founding form as typed.
#[derive(Debug, Clone, Default)]
pub struct FoundingInput {
    /// The community's name.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// An ISO 4217 code.
    pub currency: String,
    /// An IANA time zone.
    pub time_zone: String,
    /// The community's language tag.
    pub language: String,
    /// The template's slug.
    pub template: String,
    /// The first member's name.
    pub member_name: String,
    /// The first member's address of mail.
    pub member_email: String,
    /// The first member's password.
    pub password: String,
    /// The same again.
    pub password_again: String,
    /// Rule values as typed: key, scope, text. The field of an error is `rule:key:scope`.
    pub rules: Vec<(String, String, String)>,
}

/// The founding act, checked.
#[derive(Debug, Clone)]
pub struct Founding {
    /// The community's name.
    pub name: String,
    /// What it is for, possibly nothing.
    pub purpose: String,
    /// Its currency.
    pub currency: Currency,
    /// Its time zone.
    pub time_zone: Tz,
    /// Its language.
    pub language: Language,
    /// The template.
    pub template: Template,
    /// The first member's name.
    pub member_name: String,
    /// The first member's address of mail.
    pub member_email: Option<String>,
    /// The first member's password.
    pub password: String,
    /// First rule values: key, scope, stored value.
    pub rules: Vec<(String, String, String)>,
}

/// The field name of a rule value in the founding form.
#[must_use]
pub fn rule_field(key: &str, scope: &str) -> String {
    format!("rule:{key}:{scope}")
}

/// Checks the founding form; `reader` is the language whose decimal marks the founder writes.
///
/// # Errors
/// Every field that is refused.
pub fn check(input: &FoundingInput, reader: Language) -> Result<Founding, Vec<FieldError>> {
    let mut errors = Errors::new();
    let choice = || Refusal::new("error-choice");
    let name = errors.take("name", line(&input.name, NAME_LENGTH_MAX));
    let purpose = errors.take("purpose", optional_block(&input.purpose, NOTE_LENGTH_MAX));
    let currency = errors.take("currency", Currency::parse(&input.currency));
    let time_zone =
        errors.take("time_zone", input.time_zone.parse::<Tz>().map_err(|_| Refusal::new("error-time-zone")));
    let language = errors.take("language", Language::from_tag(&input.language).ok_or_else(choice));
    let template = TEMPLATES.iter().find(|template| template.slug == input.template).copied();
    let template = errors.take("template", template.ok_or_else(choice));
    let member_name = errors.take("member_name", line(&input.member_name, NAME_LENGTH_MAX));
    let member_email = errors.take("member_email", optional_email(&input.member_email));
    let password = match check_new_password(&input.password, &input.password_again) {
        Ok(password) => Some(password),
        Err(refused) => {
            refused.into_iter().for_each(|error| errors.add(&error.field, error.refusal));
            None
        }
    };
    // Where the currency is refused, amounts are read as most are written, so that all errors are told at once.
    let written_in = currency.unwrap_or(Currency::EUR);
    let rules = template.map(|template| check_rules(&template, input, written_in, reader, &mut errors));
    let founding = (|| {
        Some(Founding {
            name: name?,
            purpose: purpose?,
            currency: currency?,
            time_zone: time_zone?,
            language: language?,
            template: template?,
            member_name: member_name?,
            member_email: member_email?,
            password: password?,
            rules: rules?,
        })
    })();
    errors.finish(founding)
}

fn check_rules(
    template: &Template,
    input: &FoundingInput,
    currency: Currency,
    reader: Language,
    errors: &mut Errors,
) -> Vec<(String, String, String)> {
    let mut rules = Vec::new();
    for (key, scope, stored) in template.rules {
        let Some(parameter) = find(key) else { continue };
        let typed = input.rules.iter().find(|(k, s, _)| k == key && s == scope).map(|(_, _, text)| text.as_str());
        let value = match typed {
            Some(text) => parameter.value_type.parse(text, currency, reader),
            None => parameter.value_type.from_stored(stored),
        };
        if let Some(value) = errors.take(&rule_field(key, scope), value) {
            // Whoever founds is of the first class, and is the only one who can vote at first.
            let founder = template.classes.first().is_some_and(|class| class.slug == *scope);
            if *key == VOTES && founder && value == Value::Whole(0) {
                errors.add(&rule_field(key, scope), Refusal::new("error-nobody-votes"));
            }
            rules.push(((*key).to_owned(), (*scope).to_owned(), value.stored()));
        }
    }
    rules
}
