//! `/setup`: founding a community. The model of a page with its form: show, submit, and the page that both share.

use axum::response::{IntoResponse, Redirect, Response};
use domain::community::founding::{FoundingInput, rule_field};
use domain::community::template::{HOSTING_COOP, Template, in_language};
use domain::language::Language;
use domain::rules::parameter::{Scope, find};
use domain::rules::value::{Unit, ValueType};
use domain::treasury::money::{Currency, Money};
use leptos::prelude::*;
use store::{Act, Actor};

use crate::t;
use crate::ui::{ErrorSummary, FieldLabels, NewPasswordFields, OptionItem, SelectField, TextArea, TextField};
use crate::web::session::sign_in_and_go;
use crate::web::{Form, FormState, Frame, Page, PageError};

/// Shows the founding form on an empty database.
pub async fn show(frame: Frame) -> Result<Response, PageError> {
    if frame.founded.is_some() {
        return Err(PageError::NotFound);
    }
    let form = first_values(&HOSTING_COOP, frame.language);
    Ok(frame.page(|| page(&form)))
}

/// Founds the community and signs its first member in.
pub async fn submit(frame: Frame, Form(form): Form) -> Result<Response, PageError> {
    if frame.founded.is_some() {
        return Ok(founded_already());
    }
    let act = Act::new(Actor::Visitor, frame.now);
    let input = input(&form);
    match store::community::found(frame.db(), &act, form.value("token"), &input, frame.language).await {
        Ok(member) => Ok(sign_in_and_go(&frame.session, member.as_str(), frame.now, "/").await),
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
    FoundingInput {
        name: text("name"),
        purpose: text("purpose"),
        currency: text("currency"),
        time_zone: text("time_zone"),
        language: text("language"),
        template: HOSTING_COOP.slug.to_owned(),
        member_name: text("member_name"),
        member_email: text("member_email"),
        password: text("password"),
        password_again: text("password_again"),
        rules,
    }
}

/// The form as the template fills it in.
fn first_values(template: &Template, language: Language) -> FormState {
    let mut values = vec![
        ("currency".to_owned(), "EUR".to_owned()),
        ("time_zone".to_owned(), "Europe/Madrid".to_owned()),
        ("language".to_owned(), language.tag().to_owned()),
    ];
    for (key, scope, stored) in template.rules {
        let shown = match find(key).map(|parameter| parameter.value_type) {
            // Amounts are typed in whole units with decimals; the template keeps minor units.
            Some(ValueType::Amount { .. }) => {
                let plain = Money::new(stored.parse().unwrap_or(0), Currency::EUR).plain();
                plain.replace('.', &language.decimal_mark().to_string())
            }
            _ => (*stored).to_owned(),
        };
        values.push((rule_field(key, scope), shown));
    }
    FormState::of(values)
}

fn page(form: &FormState) -> Page {
    let languages = Language::ALL.into_iter().map(|l| OptionItem::new(l.tag(), l.own_name())).collect::<Vec<_>>();
    let f = || form.clone();
    Page::titled(t!("setup-title")).narrow().body(view! {
        <div class="page-head">
            <h1>{t!("setup-title")}</h1>
            <p class="lead">{t!("setup-lead")}</p>
        </div>
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action="/setup">
            <TextField form=f() name="token" label=t!("setup-token") hint=t!("setup-token-hint")/>
            <h2>{t!("setup-community")}</h2>
            <TextField form=f() name="name" label=t!("setup-name")/>
            <TextArea form=f() name="purpose" label=t!("setup-purpose") hint=t!("setup-purpose-hint") rows=3/>
            <div class="form-row">
                <TextField form=f() name="currency" label=t!("setup-currency") hint=t!("setup-currency-hint") short=true/>
                <TextField form=f() name="time_zone" label=t!("setup-time-zone") hint=t!("setup-time-zone-hint")/>
                <SelectField form=f() name="language" label=t!("setup-language") options=languages/>
            </div>
            <h2>{t!("setup-first-member")}</h2>
            <p class="quiet">{t!("setup-first-member-hint")}</p>
            <TextField form=f() name="member_name" label=t!("setup-member-name") autocomplete="name"/>
            <TextField form=f() name="member_email" label=t!("setup-member-email") kind="email" autocomplete="email"/>
            <div class="form-row">
                <NewPasswordFields form=f()/>
            </div>
            <h2>{t!("setup-rules")}</h2>
            <p class="quiet">{t!("setup-rules-hint")}</p>
            {rule_fields(form, &HOSTING_COOP)}
            <p>{t!("setup-act")}</p>
            <div class="button-row"><button class="button">{t!("setup-submit")}</button></div>
        </form>
    })
}

fn rule_fields(form: &FormState, template: &Template) -> AnyView {
    let mut parts = Vec::new();
    let mut last_key = "";
    for (key, scope, _) in template.rules {
        let Some(parameter) = find(key) else { continue };
        if last_key != *key {
            last_key = key;
            let name = format!("rule-{}", parameter.translation_key());
            parts.push(view! { <h3>{t!(&name)}</h3> }.into_any());
        }
        let field = rule_field(key, scope);
        let label = scope_label(template, parameter.scope, scope);
        let rule = t!(&format!("rule-{}", parameter.translation_key()));
        let full_name = (field.clone(), format!("{rule}, {label}"));
        parts.push(match parameter.value_type {
            ValueType::Choice(words) => {
                let options = words
                    .iter()
                    .map(|word| OptionItem::new(*word, t!(&format!("choice-{}", word.replace('_', "-")))))
                    .collect::<Vec<_>>();
                view! { <SelectField form=form.clone() name=field label=label options=options/> }.into_any()
            }
            ValueType::Whole { unit, .. } => {
                let label = format!("{label} ({})", t!(unit_key(unit)));
                view! { <TextField form=form.clone() name=field label=label inputmode="numeric" short=true/> }
                    .into_any()
            }
            ValueType::Amount { .. } => {
                view! { <TextField form=form.clone() name=field label=label inputmode="decimal" short=true/> }
                    .into_any()
            }
            ValueType::Part { .. } => {
                let hint = t!("fraction-hint");
                view! { <TextField form=form.clone() name=field label=label hint=hint short=true/> }.into_any()
            }
        });
        // The summary stands far above the rule's heading.
        FieldLabels::keep(&full_name.0, &full_name.1);
    }
    parts.collect_view().into_any()
}

/// The message that names a unit.
#[must_use]
pub fn unit_key(unit: Unit) -> &'static str {
    match unit {
        Unit::Days => "unit-days",
        Unit::Months => "unit-months",
        Unit::DayOfMonth => "unit-day-of-month",
        Unit::Votes => "unit-votes",
    }
}

fn scope_label(template: &Template, kind: Scope, scope: &str) -> String {
    match kind {
        Scope::Community => t!("scope-community"),
        Scope::DecisionKind => t!(&format!("kind-{scope}")),
        Scope::Class => template
            .classes
            .iter()
            .find(|class| class.slug == scope)
            .map_or_else(|| scope.to_owned(), |class| in_language(&class.names, crate::i18n::reader()).to_owned()),
    }
}
