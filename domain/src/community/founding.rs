//! What is asked when a community is founded.

use chrono_tz::Tz;

use super::contradictions::refuse_contradictions;
use super::template::Template;
use crate::language::Language;
use crate::members::person::{check_new_password, optional_email};
use crate::members::role::Role;
use crate::rules::parameter::{Scope, VOTES, find};
use crate::rules::value::Value;
use crate::text::{NAME_LENGTH_MAX, NOTE_LENGTH_MAX, block, line, optional_block};
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
    /// Names of classes as typed: slug, name. The field of an error is `class:slug`. A class left without a name is left
    /// out; one that is not spoken of has the template's name.
    pub classes: Vec<(String, String)>,
    /// Circles as typed: slug, name, mandate. The fields of errors are `circle:slug` and `mandate:slug`. A circle that is left
    /// without a name, or is not spoken of, is left out.
    pub circles: Vec<(String, String, String)>,
    /// The roles that the founder takes besides [`KEPT_ROLES`], by name; `None` for all but the auditor's.
    pub roles: Option<Vec<String>>,
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
    /// Its classes in order: slug, name. The first member joins the first.
    pub classes: Vec<(String, String)>,
    /// Its first circles in order: slug, name, mandate.
    pub circles: Vec<(String, String, String)>,
    /// The roles that the founder takes for a first term.
    pub roles: Vec<Role>,
    /// First rule values: key, scope, stored value.
    pub rules: Vec<(String, String, String)>,
}

/// The roles that the founder takes in any case: without them nobody could be admitted, and no vote be opened.
pub const KEPT_ROLES: [Role; 2] = [Role::MembershipSecretary, Role::Facilitator];

/// The field name of a class's name in the founding form.
#[must_use]
pub fn class_field(slug: &str) -> String {
    format!("class:{slug}")
}

/// The field name of a circle's name in the founding form.
#[must_use]
pub fn circle_field(slug: &str) -> String {
    format!("circle:{slug}")
}

/// The field name of a circle's mandate in the founding form.
#[must_use]
pub fn mandate_field(slug: &str) -> String {
    format!("mandate:{slug}")
}

/// The field name of a role in the founding form.
#[must_use]
pub fn role_field(role: Role) -> String {
    format!("role:{}", role.as_str())
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
    let template = errors.take("template", Template::of_slug(&input.template).ok_or_else(choice));
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
    let named_in = language.unwrap_or(reader);
    let classes = template.map(|template| check_classes(&template, input, named_in, &mut errors));
    let circles = template.map(|template| check_circles(&template, input, named_in, &mut errors));
    let roles = check_roles(input, &mut errors);
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
            classes: classes?,
            circles: circles?,
            roles,
            rules: rules?,
        })
    })();
    errors.finish(founding)
}

/// Whether the founder left a class out by taking its name away. The first class stays: the founder joins it.
fn is_left_out(template: &Template, input: &FoundingInput, slug: &str) -> bool {
    let first = template.classes.first().is_some_and(|class| class.slug == slug);
    !first && input.classes.iter().any(|(class, name)| class == slug && name.trim().is_empty())
}

fn check_classes(
    template: &Template,
    input: &FoundingInput,
    language: Language,
    errors: &mut Errors,
) -> Vec<(String, String)> {
    let mut classes: Vec<(String, String)> = Vec::with_capacity(template.classes.len());
    for class in template.classes.iter().filter(|class| !is_left_out(template, input, class.slug)) {
        let field = class_field(class.slug);
        let typed = input.classes.iter().find(|(slug, _)| slug == class.slug).map(|(_, name)| name.trim());
        // A name left as the template has it, in whichever language the form was read, follows the community's language.
        let untouched = typed.is_none_or(|name| class.names.contains(&name));
        let name = if untouched { class.name(language) } else { typed.unwrap_or_default() };
        let Some(name) = errors.take(&field, line(name, NAME_LENGTH_MAX)) else { continue };
        if classes.iter().any(|(_, other)| other.to_lowercase() == name.to_lowercase()) {
            errors.add(&field, Refusal::new("error-class-name-taken"));
        }
        classes.push((class.slug.to_owned(), name));
    }
    classes
}

fn check_circles(
    template: &Template,
    input: &FoundingInput,
    language: Language,
    errors: &mut Errors,
) -> Vec<(String, String, String)> {
    let mut circles: Vec<(String, String, String)> = Vec::with_capacity(template.circles.len());
    for circle in template.circles {
        let typed = input.circles.iter().find(|(slug, ..)| slug == circle.slug);
        let Some((_, name, mandate)) = typed.filter(|(_, name, _)| !name.trim().is_empty()) else { continue };
        // What is left as the template has it follows the community's language.
        let name = if circle.names.contains(&name.trim()) { circle.name(language) } else { name };
        let mandate = if circle.mandates.contains(&mandate.trim()) { circle.mandate(language) } else { mandate };
        let name = errors.take(&circle_field(circle.slug), line(name, NAME_LENGTH_MAX));
        let mandate = errors.take(&mandate_field(circle.slug), block(mandate, NOTE_LENGTH_MAX));
        let Some((name, mandate)) = name.zip(mandate) else { continue };
        if circles.iter().any(|(_, other, _)| other.to_lowercase() == name.to_lowercase()) {
            errors.add(&circle_field(circle.slug), Refusal::new("error-circle-exists").with("name", name.as_str()));
        }
        circles.push((circle.slug.to_owned(), name, mandate));
    }
    circles
}

/// The roles that the founder takes, in the order in which people read them. Whoever founds a community looks at what the others
/// do neither alone nor first: see [`Role::is_for_founders`].
fn check_roles(input: &FoundingInput, errors: &mut Errors) -> Vec<Role> {
    let offered: Vec<Role> = Role::granted().filter(|role| role.is_for_founders()).collect();
    let Some(taken) = &input.roles else { return offered };
    for name in taken.iter().filter(|name| !offered.iter().any(|role| role.as_str() == name.as_str())) {
        errors.add(&format!("role:{name}"), Refusal::new("error-choice"));
    }
    let is_taken = |role: &Role| KEPT_ROLES.contains(role) || taken.iter().any(|name| name == role.as_str());
    offered.into_iter().filter(is_taken).collect()
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
        if parameter.scope == Scope::Class && is_left_out(template, input, scope) {
            continue;
        }
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
            rules.push(((*key).to_owned(), (*scope).to_owned(), value));
        }
    }
    refuse_contradictions(&rules, errors);
    rules.into_iter().map(|(key, scope, value)| (key, scope, value.stored())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(language: &str, classes: &[(&str, &str)]) -> FoundingInput {
        FoundingInput {
            name: "Valley".into(),
            currency: "EUR".into(),
            time_zone: "Europe/Madrid".into(),
            language: language.into(),
            template: "community_network".into(),
            member_name: "Ana".into(),
            password: "ditch water gate stone".into(),
            password_again: "ditch water gate stone".into(),
            classes: classes.iter().map(|(slug, name)| ((*slug).to_owned(), (*name).to_owned())).collect(),
            ..FoundingInput::default()
        }
    }

    fn refused(input: &FoundingInput) -> Vec<(String, &'static str)> {
        check(input, Language::En).unwrap_err().into_iter().map(|error| (error.field, error.refusal.key)).collect()
    }

    #[test]
    fn names_of_classes_that_nobody_touched_follow_the_communitys_language() {
        let founding = check(&input("es", &[("host", "Node host"), ("user", " Vecina ")]), Language::En).unwrap();
        let names: Vec<_> = founding.classes.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(names, ["Socia con nodo", "Vecina", "Organización"]);
    }

    #[test]
    fn a_class_without_a_name_is_left_out_with_its_rules() {
        let founding = check(&input("en", &[("organisation", " ")]), Language::En).unwrap();
        assert_eq!(founding.classes.len(), 2);
        assert!(founding.rules.iter().all(|(_, scope, _)| scope != "organisation"));
        assert!(founding.rules.iter().any(|(key, scope, _)| key == VOTES && scope == "user"));
        // What was typed for it is not looked at.
        let mut left_out = input("en", &[("organisation", "")]);
        left_out.rules = vec![("dues.monthly".into(), "organisation".into(), "much".into())];
        assert!(check(&left_out, Language::En).is_ok());
    }

    #[test]
    fn the_founder_takes_the_roles_that_were_ticked_and_those_that_no_community_is_without() {
        let taking = |roles: Option<&[&str]>| FoundingInput {
            roles: roles.map(|roles| roles.iter().map(|role| (*role).to_owned()).collect()),
            ..input("en", &[])
        };
        let taken = |roles| check(&taking(roles), Language::En).unwrap().roles;
        assert_eq!(taken(None).len(), Role::granted().count() - 2);
        assert!(taken(None).into_iter().all(Role::is_for_founders));
        assert_eq!(taken(Some(&[])), KEPT_ROLES);
        assert_eq!(taken(Some(&["treasurer"])), [Role::MembershipSecretary, Role::Treasurer, Role::Facilitator]);
        assert_eq!(refused(&taking(Some(&["auditor"]))), [("role:auditor".to_owned(), "error-choice")]);
    }

    #[test]
    fn the_first_class_is_named_and_no_two_bear_one_name() {
        assert_eq!(refused(&input("en", &[("host", "")])), [("class:host".to_owned(), "error-required")]);
        let twice = input("en", &[("user", "NODE host")]);
        assert_eq!(refused(&twice), [("class:user".to_owned(), "error-class-name-taken")]);
    }

    #[test]
    fn circles_follow_the_communitys_language_and_are_left_out_without_a_name() {
        let circles = |circles: &[(&str, &str, &str)]| {
            let owned = |(slug, name, mandate): &(&str, &str, &str)| {
                ((*slug).to_owned(), (*name).to_owned(), (*mandate).to_owned())
            };
            FoundingInput { circles: circles.iter().map(owned).collect(), ..input("es", &[]) }
        };
        let template = Template::of_slug("community_network").unwrap();
        let mandate = template.circles[0].mandates[0];
        let founding = check(&circles(&[("node-hosts", "Node hosts", mandate)]), Language::En).unwrap();
        let first = &founding.circles[0];
        assert_eq!((first.1.as_str(), first.2.as_str()), ("Quienes alojan nodos", template.circles[0].mandates[1]));
        let left_out = circles(&[("node-hosts", " ", mandate), ("network-operations", "Antenas", "Las cuida.")]);
        let founding = check(&left_out, Language::En).unwrap();
        assert_eq!(founding.circles, [("network-operations".into(), "Antenas".into(), "Las cuida.".into())]);
        let wrong = circles(&[("node-hosts", "Antenas", ""), ("network-operations", "Antenas", "Las cuida.")]);
        assert_eq!(refused(&wrong), [("mandate:node-hosts".to_owned(), "error-required")]);
        let twice = circles(&[("node-hosts", "Antenas", "Suben."), ("network-operations", "ANTENAS", "Las cuida.")]);
        assert_eq!(refused(&twice), [("circle:network-operations".to_owned(), "error-circle-exists")]);
    }
}
