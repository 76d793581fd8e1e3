//! The founding form: what to begin with, the community, its first member, the classes, the circles, the rules, the agreements.

use domain::community::template::{TEMPLATES, Template, in_language};
use domain::language::Language;
use leptos::prelude::*;

use super::setup::{CHOOSE, template_of};
use super::setup_circles::circle_fields;
use super::setup_roles::role_fields;
use super::setup_rules::{class_fields, rule_fields};
use crate::agreements::markdown::fragment;
use crate::t;
use crate::ui::{ErrorSummary, NewPasswordFields, OptionItem, SelectField, TextArea, TextField};
use crate::web::{FormState, Page};

/// The form's identifier: the buttons that choose a template stand outside of it.
const FORM: &str = "founding";

/// The page of the form.
pub(super) fn page(form: &FormState) -> Page {
    let template = template_of(form);
    let languages = Language::ALL.into_iter().map(|l| OptionItem::new(l.tag(), l.own_name())).collect::<Vec<_>>();
    let f = || form.clone();
    let community = view! {
        <TextField form=f() name="name" label=t!("setup-name")/>
        <TextArea form=f() name="purpose" label=t!("setup-purpose") hint=t!("setup-purpose-hint") rows=3/>
        <div class="form-row">
            <TextField form=f() name="currency" label=t!("setup-currency") hint=t!("setup-currency-hint") short=true/>
            <TextField form=f() name="time_zone" label=t!("setup-time-zone") hint=t!("setup-time-zone-hint")/>
        </div>
        <SelectField form=f() name="language" label=t!("setup-language") hint=t!("setup-language-hint") options=languages/>
    };
    let first_member = view! {
        <TextField form=f() name="member_name" label=t!("setup-member-name") autocomplete="name"/>
        <TextField form=f() name="member_email" label=t!("setup-member-email") kind="email" autocomplete="email"/>
        <div class="form-row">
            <NewPasswordFields form=f()/>
        </div>
    };
    let token = view! {
        <TextField form=f() name="token" label=t!("setup-token") hint=t!("setup-token-hint")/>
    };
    Page::titled(t!("setup-title")).body(view! {
        <div class="page-head">
            <h1>{t!("setup-title")}</h1>
            <p class="lead">{t!("setup-lead")}</p>
        </div>
        <ErrorSummary form=f()/>
        {notice(form, &template)}
        // The first button of a form is what the Enter key presses in a field: it must found, not fill in.
        <button hidden=true form=FORM>{t!("setup-submit")}</button>
        {part("begin", t!("setup-begin"), t!("setup-begin-hint"), templates(&template))}
        <form id=FORM method="post" novalidate=true action="/setup">
            <input type="hidden" name="template" value=template.slug/>
            {part("key", t!("setup-key"), t!("setup-key-hint"), token)}
            {part("community", t!("setup-community"), t!("setup-community-hint"), community)}
            {part("first-member", t!("setup-first-member"), t!("setup-first-member-hint"), first_member)}
            {part("classes", t!("setup-classes"), t!("setup-classes-hint"), class_fields(form, &template))}
            {part("roles", t!("setup-roles"), t!("setup-roles-hint"), role_fields(form, &template))}
            {part("circles", t!("setup-circles"), t!("setup-circles-hint"), circle_fields(form, &template))}
            {rule_fields(form, &template)}
            {part("agreements", t!("setup-agreements"), t!("setup-agreements-hint"), agreements(form, &template))}
            {part("act", t!("setup-sign"), t!("setup-act"), view! {
                <div class="button-row"><button class="button">{t!("setup-submit")}</button></div>
            })}
        </form>
    })
}

/// A part of the form: its heading and what it is about beside its fields.
pub(super) fn part(name: &str, title: String, lead: String, fields: impl IntoView + 'static) -> AnyView {
    let id = format!("part-{name}");
    let heading = id.clone();
    view! {
        <section class="form-part" aria-labelledby=heading>
            <div>
                <h2 id=id>{title}</h2>
                <p class="quiet">{lead}</p>
            </div>
            <div class="stack">{fields}</div>
        </section>
    }
    .into_any()
}

/// After another template was chosen: what has changed and what has not.
fn notice(form: &FormState, template: &Template) -> Option<AnyView> {
    form.has(CHOOSE).then(|| {
        let again = (!form.value("password").is_empty()).then(|| format!(" {}", t!("setup-password-again")));
        let sentence = t!("setup-chosen-now", template = t!(&template_key(template)));
        view! { <p class="notice notice--done" role="status">{sentence}{again}</p> }.into_any()
    })
}

fn template_key(template: &Template) -> String {
    format!("template-{}", template.slug.replace('_', "-"))
}

/// The templates, each with a sentence; a press fills the form in and keeps what was typed.
fn templates(chosen: &Template) -> AnyView {
    let rows = TEMPLATES.into_iter().map(|template| {
        let key = template_key(&template);
        let name = t!(&key);
        let is_chosen = template.slug == chosen.slug;
        let name = if is_chosen {
            view! { <strong>{name}</strong> }.into_any()
        } else {
            view! { <button class="link-button" form=FORM name=CHOOSE value=template.slug>{name}</button> }.into_any()
        };
        let state = is_chosen.then(|| view! { <span class="state state--passed">{t!("setup-chosen")}</span> });
        view! { <li>{name}<p>{t!(&format!("{key}-hint"))}</p>{state}</li> }
    });
    view! { <ul class="items">{rows.collect_view()}</ul> }.into_any()
}

/// The texts that will be in force, to read before they are signed.
fn agreements(form: &FormState, template: &Template) -> AnyView {
    let language = crate::i18n::reader();
    let typed = form.value("name").trim();
    let name = if typed.is_empty() { t!("setup-name-to-come") } else { typed.to_owned() };
    let texts = template.agreements.iter().map(|agreement| {
        let html = fragment(&template.text(agreement, language, &name));
        view! {
            <details>
                <summary>{in_language(&agreement.titles, language)}</summary>
                <div class="prose prose--small" inner_html=html></div>
            </details>
        }
    });
    view! { <div>{texts.collect_view()}</div> }.into_any()
}
