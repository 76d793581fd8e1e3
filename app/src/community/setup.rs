//! `/setup`: founding a community. The model of a page with its form: show, submit, and the page that both share.

use axum::response::{IntoResponse, Redirect, Response};
use domain::community::founding::{
    FoundingInput, KEPT_ROLES, circle_field, class_field, mandate_field, role_field, rule_field,
};
use domain::community::template::{Template, TemplateRole};
use domain::language::Language;
use domain::rules::parameter::typed_value;
use domain::treasury::money::Currency;
use store::{Act, Actor};

use super::setup_form::page;
use crate::web::session::sign_in_and_go;
use crate::web::{Form, FormState, Frame, PageError};

/// The name that the buttons send which choose a template.
pub(super) const CHOOSE: &str = "choose";

/// The field that says that roles could be ticked: where none is, nothing else of them is sent.
pub(super) const ROLES_SHOWN: &str = "roles";

/// Shows the founding form on an empty database, filled in by the template that the address names, or by the first.
pub async fn show(frame: Frame) -> Result<Response, PageError> {
    if frame.founded.is_some() {
        return Err(PageError::NotFound);
    }
    let template = Template::of_slug(&frame.query_value("template")).unwrap_or_else(Template::first);
    let form = first_values(&template, frame.language);
    Ok(frame.page(|| page(&form)))
}

/// Founds the community and signs its first member in; or fills the form in by another template.
pub async fn submit(frame: Frame, Form(form): Form) -> Result<Response, PageError> {
    if frame.founded.is_some() {
        return Ok(founded_already());
    }
    if let Some(template) = Template::of_slug(form.value(CHOOSE)) {
        let form = filled_in_by(&template, &form, frame.language);
        return Ok(frame.page(|| page(&form)));
    }
    let act = Act::new(Actor::Visitor, frame.now);
    let input = input(&form);
    match store::community::found(frame.db(), &act, form.value("token"), &input, frame.language).await {
        Ok(member) => {
            let signed_in = store::members::signing_in(frame.db(), member).await?;
            Ok(sign_in_and_go(&frame.session, &signed_in, frame.now, "/").await)
        }
        // A form sent twice founds once.
        Err(_) if store::community::get(frame.db()).await?.is_some() => Ok(founded_already()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(frame.refusal(|| page(&form)))
        }
    }
}

/// The token has served: whoever founded signs in.
fn founded_already() -> Response {
    Redirect::to("/signin?after=founded").into_response()
}

fn input(form: &FormState) -> FoundingInput {
    let text = |field: &str| form.value(field).to_owned();
    let rules = form
        .beginning_with("rule:")
        .into_iter()
        .filter_map(|(name, value)| {
            let (key, scope) = name.strip_prefix("rule:")?.split_once(':')?;
            Some((key.to_owned(), scope.to_owned(), value.to_owned()))
        })
        .collect();
    let classes = form
        .beginning_with("class:")
        .into_iter()
        .filter_map(|(name, value)| Some((name.strip_prefix("class:")?.to_owned(), value.to_owned())))
        .collect();
    let circles = form
        .beginning_with("circle:")
        .into_iter()
        .filter_map(|(name, value)| {
            let slug = name.strip_prefix("circle:")?;
            Some((slug.to_owned(), value.to_owned(), form.value(&mandate_field(slug)).to_owned()))
        })
        .collect();
    let roles = form.has(ROLES_SHOWN).then(|| {
        let ticked = form.beginning_with("role:").into_iter();
        ticked.filter_map(|(name, _)| Some(name.strip_prefix("role:")?.to_owned())).collect()
    });
    FoundingInput {
        name: text("name"),
        purpose: text("purpose"),
        currency: text("currency"),
        time_zone: text("time_zone"),
        language: text("language"),
        template: if form.has("template") { text("template") } else { Template::first().slug.to_owned() },
        member_name: text("member_name"),
        member_email: text("member_email"),
        password: text("password"),
        password_again: text("password_again"),
        classes,
        circles,
        roles,
        rules,
    }
}

/// The template that a form is filled in by.
pub(super) fn template_of(form: &FormState) -> Template {
    Template::of_slug(form.value("template")).unwrap_or_else(Template::first)
}

/// The roles that the founder may take or leave.
pub(super) fn roles_to_take(template: &Template) -> impl Iterator<Item = &'static TemplateRole> {
    template.roles.iter().filter(|role| role.role.is_for_founders() && !KEPT_ROLES.contains(&role.role))
}

/// The form as the template fills it in.
fn first_values(template: &Template, language: Language) -> FormState {
    let mut values = vec![
        ("template".to_owned(), template.slug.to_owned()),
        ("currency".to_owned(), "EUR".to_owned()),
        ("time_zone".to_owned(), "Europe/Madrid".to_owned()),
        ("language".to_owned(), language.tag().to_owned()),
    ];
    values.extend(roles_to_take(template).map(|role| (role_field(role.role), "yes".to_owned())));
    values.extend(of_template(template, language));
    FormState::of(values)
}

/// The fields that a template fills in: names of classes, circles with their mandates, and rule values.
fn of_template(template: &Template, language: Language) -> Vec<(String, String)> {
    let mut values: Vec<_> =
        template.classes.iter().map(|class| (class_field(class.slug), class.name(language).to_owned())).collect();
    for circle in template.circles {
        values.push((circle_field(circle.slug), circle.name(language).to_owned()));
        values.push((mandate_field(circle.slug), circle.mandate(language).to_owned()));
    }
    for (key, scope, stored) in template.rules {
        // Amounts are typed in whole units with decimals; the template keeps minor units.
        values.push((rule_field(key, scope), typed_value(key, stored, Currency::EUR, language)));
    }
    values
}

/// The form filled in by another template. What somebody typed stays: of the names and values that a template fills
/// in, those that are no longer as the last template had them.
fn filled_in_by(template: &Template, form: &FormState, language: Language) -> FormState {
    let before = FormState::of(of_template(&template_of(form), language));
    let of_templates = ["class:", "circle:", "mandate:", "rule:"];
    let filled_in = |field: &str| field == "template" || of_templates.iter().any(|begin| field.starts_with(begin));
    let mut values: Vec<(String, String)> = form
        .beginning_with("")
        .into_iter()
        .filter(|(field, _)| !filled_in(field))
        .map(|(field, value)| (field.to_owned(), value.to_owned()))
        .collect();
    values.push(("template".to_owned(), template.slug.to_owned()));
    for (field, value) in of_template(template, language) {
        let typed = form.has(&field) && before.has(&field) && form.value(&field).trim() != before.value(&field);
        let value = if typed { form.value(&field).to_owned() } else { value };
        values.push((field, value));
    }
    FormState::of(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_template_takes_the_place_of_the_last_and_of_nothing_that_was_typed() {
        let coop = Template::of_slug("hosting_coop").unwrap();
        let network = Template::of_slug("community_network").unwrap();
        let mut typed: Vec<(String, String)> = vec![("name".into(), "Río Claro".into()), ("token".into(), "t".into())];
        typed.extend(first_values(&coop, Language::Es).beginning_with("").into_iter().map(|(field, value)| {
            let value = if field == "rule:decisions.quorum:policy" { "40%" } else { value };
            (field.to_owned(), value.to_owned())
        }));
        let form = filled_in_by(&network, &FormState::of(typed), Language::Es);
        assert_eq!((form.value("name"), form.value("token"), form.value("template")), ("Río Claro", "t", network.slug));
        assert_eq!(form.value("rule:decisions.quorum:policy"), "40%");
        assert_eq!(form.value("rule:decisions.quorum:ordinary"), "1/10");
        assert_eq!((form.value("class:host"), form.value("rule:dues.monthly:host")), ("Socia con nodo", "5,00"));
        assert!(!form.has("class:full") && !form.has("rule:dues.monthly:full"));
        // And back again.
        let form = filled_in_by(&coop, &form, Language::Es);
        assert_eq!(form.value("rule:decisions.quorum:policy"), "40%");
        assert_eq!(form.value("rule:decisions.quorum:ordinary"), "1/5");
        assert_eq!(form.beginning_with("template").len(), 1);
    }
}
