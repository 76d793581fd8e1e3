//! `/decisions/{number}/edit`: changing a proposal until its vote opens. Who saves second sees both texts, brought together where they can be.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::decisions::option_effect::ProposedEffect;
use domain::decisions::proposal::ProposalInput;
use leptos::prelude::*;
use store::decisions::{DecisionPage, EffectView};
use store::{CommandError, is_changed};

use super::decision_effects::effects_list;
use super::decision_new::{add, proposal_fields};
use super::effect_fields::Offer;
use super::options_list::options_list;
use super::proposal_beside::{Effects, bring_together};
use super::proposal_form::{errors, read, stored, write};
use super::read_number;
use crate::agreements::markdown;
use crate::i18n::format;
use crate::t;
use crate::ui::ErrorSummary;
use crate::web::{Ctx, Form, FormState, Page, PageError, SEEN, Section};

/// Shows the form, filled in with what is saved.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let saved = store::decisions::page(ctx.db(), &ctx.viewer, number, 1, ctx.now).await?;
    if !saved.may.edit {
        return Ok(Redirect::to(&format!("/decisions/{number}")).into_response());
    }
    let offer = Offer::load(&ctx).await?;
    Ok(ctx.page(|| page(&ctx, &saved, &as_it_is(&ctx, &saved), &offer, None)))
}

/// Saves; or adds an effect to the form and shows it again.
pub async fn submit(ctx: Ctx, Path(number): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let mut input = read(&form);
    let key = form.value("request_key");
    if form.value("do") != "save" {
        add(&form, &mut input);
        let again = write(&input, key).with_marks_of(&form);
        let saved = store::decisions::page(ctx.db(), &ctx.viewer, number, 1, ctx.now).await?;
        let offer = Offer::load(&ctx).await?;
        return Ok(ctx.page(|| page(&ctx, &saved, &again, &offer, None)));
    }
    let revision = form.value(SEEN).parse::<i64>().unwrap_or(0);
    match store::decisions::edit(ctx.db(), &ctx.act(&form), number, revision, &input, ctx.language).await {
        Ok(_) => Ok(Redirect::to(&format!("/decisions/{number}?after=edit")).into_response()),
        Err(error) => refused(&ctx, number, &input, &form, error).await,
    }
}

async fn refused(
    ctx: &Ctx,
    number: i64,
    input: &ProposalInput,
    form: &FormState,
    error: CommandError,
) -> Result<Response, PageError> {
    let refused = form.refused(error)?;
    let saved = store::decisions::page(ctx.db(), &ctx.viewer, number, 1, ctx.now).await?;
    let again = write(input, form.value("request_key")).with_marks_of(form);
    let again = again.with_errors(errors(input, refused.errors().to_vec()));
    let (again, met) = if is_changed(again.errors()) {
        // Having seen both, the writer may save over the other one.
        let (again, effects) = bring_together(&again, &as_it_is(ctx, &saved));
        (again, Some(effects))
    } else {
        (again, None)
    };
    let offer = Offer::load(ctx).await?;
    Ok(ctx.refusal(|| page(ctx, &saved, &again, &offer, met)))
}

/// The form as it is shown afresh, with what is saved.
fn as_it_is(ctx: &Ctx, saved: &DecisionPage) -> FormState {
    write(&input_of(ctx, saved), "").seeing(saved.decision.revision.to_string())
}

/// What is saved, as its form shows it.
fn input_of(ctx: &Ctx, saved: &DecisionPage) -> ProposalInput {
    let proposed = |view: &EffectView| ProposedEffect { option: view.option, effect: view.effect.clone() };
    let effects: Vec<ProposedEffect> = saved.effects.iter().map(proposed).collect();
    let decision = &saved.decision;
    let (currency, reader) = (ctx.community.currency, ctx.language);
    let input = stored(
        &decision.title,
        &decision.body,
        decision.effective_on,
        &effects,
        decision.choosing.as_ref(),
        currency,
        reader,
    );
    let slug = |named: &Option<(String, String)>| named.as_ref().map(|(slug, _)| slug.clone()).unwrap_or_default();
    ProposalInput { secret: decision.secret, topic: slug(&decision.topic), circle: slug(&decision.circle), ..input }
}

/// The form's page; `met` where it came back since somebody else had saved, beside what they saved.
fn page(ctx: &Ctx, saved: &DecisionPage, form: &FormState, offer: &Offer, met: Option<Effects>) -> Page {
    let number = saved.decision.number;
    let address = format!("/decisions/{number}");
    let discussed = saved.decision.discussion_from.is_some().then(|| {
        view! { <p class="notice">{t!("proposal-edit-discussed")}</p> }
    });
    let fields = proposal_fields(ctx, &read(form), form, offer, format!("/decisions/{number}/edit"));
    let from = saved.decision.effective_on.map(|day| {
        let day = format::day(ctx.language, day);
        view! { <p class="meta">{t!("proposal-effective-on")}": "{day}</p> }
    });
    let body = if let Some(effects) = met {
        view! {
            <div class="two-texts">
                <section>
                    <h2>{t!("proposal-theirs")}</h2>
                    <h3>{saved.decision.title.clone()}</h3>
                    {options_list(ctx, saved)}
                    {effects_list(ctx, saved)}
                    <div class="prose prose--small" inner_html=markdown::fragment(&saved.decision.body)></div>
                    {from}
                </section>
                <section>
                    <h2>{t!("proposal-yours")}</h2>
                    <p class="hint">{t!("proposal-yours-hint")}</p>
                    {effects_met(effects)}
                    {fields}
                </section>
            </div>
        }
        .into_any()
    } else {
        fields
    };
    let title = t!("proposal-edit");
    let page = Page::titled(title.clone()).section(Section::Decisions);
    let page = if met.is_some() { page } else { page.narrow() };
    page.body(view! {
        <div class="page-head">
            <p class="kicker">
                <a href="/decisions">{t!("nav-decisions")}</a>" · "<a href=address>{format!("D-{number}")}</a>
            </p>
            <h1>{title}</h1>
        </div>
        <ErrorSummary form=form.clone()/>
        {discussed}
        {body}
    })
}

/// What became of the effects where they could not be brought together field by field.
fn effects_met(effects: Effects) -> AnyView {
    let told = match effects {
        Effects::Together => return ().into_any(),
        Effects::Theirs => t!("proposal-effects-theirs"),
        Effects::Mine => t!("proposal-effects-yours"),
    };
    view! { <p class="notice">{told}</p> }.into_any()
}
