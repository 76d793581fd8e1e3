//! `/agreements/new`: a new agreement, which begins as an empty draft.

use axum::response::{IntoResponse, Redirect, Response};
use domain::agreements::document::{AgreementKind, Visibility};
use domain::agreements::draft::AgreementInput;
use domain::members::power::Power;
use leptos::prelude::*;

use crate::t;
use crate::ui::{ChoiceField, ErrorSummary, OptionItem, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    ctx.viewer.require(Power::DraftAgreements)?;
    let form = FormState::of([("kind", "policy"), ("visibility", "members")]);
    Ok(ctx.page(|| page(&form)))
}

/// Creates the agreement and leads to its first draft.
pub async fn submit(ctx: Ctx, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let text = |field: &str| form.value(field).to_owned();
    let input = AgreementInput { title: text("title"), kind: text("kind"), visibility: text("visibility") };
    match store::agreements::create(ctx.db(), &ctx.act(&form), &input).await {
        Ok(created) => {
            let draft = format!("/agreements/{}/drafts/{}", created.slug, created.draft);
            Ok(Redirect::to(&draft).into_response())
        }
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&form)))
        }
    }
}

fn page(form: &FormState) -> Page {
    let f = || form.clone();
    let kinds = AgreementKind::of_new().map(|kind| {
        OptionItem::new(kind.as_str(), t!(&format!("agreement-kind-{kind}")))
            .with_hint(t!(&format!("agreement-kind-{kind}-hint")))
    });
    let readers = Visibility::ALL
        .iter()
        .map(|visibility| OptionItem::new(visibility.as_str(), t!(&format!("visibility-{visibility}"))));
    let (kinds, readers) = (kinds.collect::<Vec<_>>(), readers.collect::<Vec<_>>());
    Page::titled(t!("agreement-new")).section(Section::Agreements).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/agreements">{t!("nav-agreements")}</a></p>
            <h1>{t!("agreement-new")}</h1>
            <p class="lead">{t!("agreement-new-lead")}</p>
        </div>
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action="/agreements/new">
            <RequestKey form=f()/>
            <TextField form=f() name="title" label=t!("agreement-title") hint=t!("agreement-title-hint")/>
            <ChoiceField form=f() name="kind" legend=t!("agreement-kind") options=kinds/>
            <ChoiceField form=f() name="visibility" legend=t!("agreement-visibility") options=readers/>
            <div class="button-row"><button class="button">{t!("agreement-create")}</button></div>
        </form>
    })
}
