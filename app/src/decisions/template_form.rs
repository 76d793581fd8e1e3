//! `/decisions/templates/new` and `/decisions/templates/{slug}/edit`: what a template is, and retiring it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::decisions::effect_input::EffectKind;
use domain::decisions::method::Method;
use domain::decisions::template::TemplateInput;
use domain::members::power::Power;
use leptos::prelude::*;
use store::decisions::{KeptTemplate, add_template, change_template, retire_template, template};

use super::labels::method_key;
use super::template_list::{for_key, purposes};
use crate::t;
use crate::ui::{ErrorSummary, OptionItem, RequestKey, SelectField, TextArea, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form for a new template, with questions to begin with.
pub async fn show_new(ctx: Ctx) -> Result<Response, PageError> {
    keeper(&ctx)?;
    Ok(ctx.page(|| page(None, &FormState::of([("body", t!("template-first-questions"))]))))
}

/// Adds the template.
pub async fn submit_new(ctx: Ctx, Form(form): Form) -> Result<Response, PageError> {
    keeper(&ctx)?;
    match add_template(ctx.db(), &ctx.act(&form), &input(&form)).await {
        Ok(_) => Ok(listed("added")),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(None, &form)))
        }
    }
}

/// Shows a template's own form; of a retired one, the list.
pub async fn show_change(ctx: Ctx, Path(slug): Path<String>) -> Result<Response, PageError> {
    keeper(&ctx)?;
    let kept = template(ctx.db(), &ctx.viewer, &slug).await?;
    if kept.retired_at.is_some() {
        return Ok(Redirect::to("/decisions/templates").into_response());
    }
    let form = as_it_is(&kept);
    Ok(ctx.page(|| page(Some(&kept), &form)))
}

/// Changes the template, or retires it, by the form's `do`.
pub async fn submit_change(ctx: Ctx, Path(slug): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    keeper(&ctx)?;
    let act = ctx.act(&form);
    let retires = form.value("do") == "retire";
    let done = match retires {
        true => retire_template(ctx.db(), &act, &slug).await.map(|()| "retired"),
        false => change_template(ctx.db(), &act, &slug, &input(&form)).await.map(|()| "changed"),
    };
    match done {
        Ok(done) => Ok(listed(done)),
        Err(error) => {
            let form = form.refused(error)?;
            let kept = template(ctx.db(), &ctx.viewer, &slug).await?;
            let now = as_it_is(&kept);
            // The form that retires has none of the fields: they are shown as they are.
            let form = if retires { now.with_errors(form.errors().to_vec()) } else { form.beside(&now) };
            Ok(ctx.refusal(|| page(Some(&kept), &form)))
        }
    }
}

fn keeper(ctx: &Ctx) -> Result<(), PageError> {
    ctx.signed_in()?;
    ctx.viewer.require(Power::OpenVotes)?;
    Ok(())
}

fn listed(done: &str) -> Response {
    Redirect::to(&format!("/decisions/templates?done={done}")).into_response()
}

fn input(form: &FormState) -> TemplateInput {
    let typed = |field: &str| form.value(field).to_owned();
    TemplateInput {
        name: typed("name"),
        effect: typed("effect"),
        title: typed("title"),
        body: typed("body"),
        method: typed("method"),
    }
}

/// The form of a template as it is.
fn as_it_is(kept: &KeptTemplate) -> FormState {
    let template = &kept.template;
    let form = [
        ("name", template.name.clone()),
        ("effect", template.effect.map(|effect| effect.to_string()).unwrap_or_default()),
        ("title", template.title.clone()),
        ("body", template.body.clone()),
        ("method", template.method.map(|method| method.to_string()).unwrap_or_default()),
    ];
    FormState::of(form).seeing(kept.seen())
}

fn page(kept: Option<&KeptTemplate>, form: &FormState) -> Page {
    let (title, action) = match kept {
        Some(kept) => {
            let name = kept.template.name.as_str();
            (t!("template-change-title", name = name), format!("/decisions/templates/{}/edit", kept.slug))
        }
        None => (t!("template-new"), "/decisions/templates/new".to_owned()),
    };
    let retire = kept.map(|kept| retire(kept, action.clone()));
    Page::titled(title.clone()).section(Section::Decisions).narrow().body(view! {
        <div class="page-head">
            <p class="kicker">
                <a href="/decisions">{t!("nav-decisions")}</a>" · "<a href="/decisions/templates">{t!("templates-title")}</a>
            </p>
            <h1>{title}</h1>
        </div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=action>
            <RequestKey form=form.clone()/>
            {fields(form)}
            <div class="button-row"><button class="button" name="do" value="save">{t!("template-save")}</button></div>
        </form>
        {retire}
    })
}

fn fields(form: &FormState) -> AnyView {
    let f = || form.clone();
    let word = |effect: Option<EffectKind>| effect.map_or("", EffectKind::as_str);
    let effects: Vec<_> = purposes().map(|effect| OptionItem::new(word(effect), t!(for_key(effect)))).collect();
    let mut methods = vec![OptionItem::new("", t!("template-method-none"))];
    methods.extend(Method::choosing().map(|method| OptionItem::new(method.as_str(), t!(&method_key(method)))));
    view! {
        <TextField form=f() name="name" label=t!("template-name") hint=t!("template-name-hint")/>
        <SelectField form=f() name="effect" label=t!("template-effect") hint=t!("template-effect-hint") options=effects/>
        <TextField form=f() name="title" label=t!("template-title") hint=t!("template-title-hint")/>
        <TextArea form=f() name="body" label=t!("template-body") hint=t!("template-body-hint") rows=14/>
        <SelectField form=f() name="method" label=t!("template-method") hint=t!("template-method-hint") options=methods/>
    }
    .into_any()
}

fn retire(kept: &KeptTemplate, action: String) -> AnyView {
    let submit = t!("template-retire", name = kept.template.name.as_str());
    view! {
        <form class="stack" method="post" novalidate=true action=action>
            <RequestKey form=FormState::default()/>
            <p class="hint">{t!("template-retire-hint")}</p>
            <div class="button-row">
                <button class="button button--danger" name="do" value="retire">{submit}</button>
            </div>
        </form>
    }
    .into_any()
}
