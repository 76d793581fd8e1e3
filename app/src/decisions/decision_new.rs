//! `/decisions/new`: first what the proposal does, then its form with the fields for just that.

use axum::response::{IntoResponse, Redirect, Response};
use domain::decisions::choosing::ChoosingInput;
use domain::decisions::effect_input::{EffectInput, EffectKind};
use domain::decisions::method::Method;
use domain::decisions::option_effect::OptionEffectInput;
use domain::decisions::proposal::ProposalInput;
use domain::decisions::template::ProposalTemplate;
use domain::members::power::Power;
use leptos::prelude::*;

use super::choosing_fields::{choosing_fields, option_names};
use super::effect_fields::{Offer, effect_fields, kind_key};
use super::election_fields::election_fields;
use super::labels::method_key;
use super::proposal_form::{errors, read, write};
use super::template_fill::{self, template_fields};
use crate::t;
use crate::ui::{CheckField, ErrorSummary, OptionItem, RequestKey, SelectField, TextArea, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the choice of what a proposal does, or the form of one, filled in from the template that the address names, if any.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    ctx.viewer.require(Power::Propose)?;
    let offer = Offer::load(&ctx).await?;
    let slug = ctx.query_value("template");
    let template = template_fill::named(&offer, &slug).map(|kept| &kept.template);
    let Some(mut input) = begun(&ctx, &offer, template) else {
        return Ok(ctx.page(|| choice(&ctx, &offer, &slug)));
    };
    if let Some(template) = template {
        template_fill::fill(&offer, template, &mut input);
    }
    Ok(ctx.page(|| page(&ctx, &input, &written(&input, "", &slug), &offer)))
}

/// Saves the draft; or adds an effect to the form, or what a template has for it, and shows it again.
pub async fn submit(ctx: Ctx, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let mut input = read(&form);
    let (key, slug) = (form.value("request_key"), form.value("template"));
    if form.value("do") != "save" {
        add(&form, &mut input);
        let offer = Offer::load(&ctx).await?;
        if form.value("do") == "fill"
            && let Some(kept) = template_fill::named(&offer, slug)
        {
            template_fill::fill(&offer, &kept.template, &mut input);
        }
        return Ok(ctx.page(|| page(&ctx, &input, &written(&input, key, slug), &offer)));
    }
    match store::decisions::draft(ctx.db(), &ctx.act(&form), &input, ctx.language).await {
        Ok(number) => Ok(Redirect::to(&format!("/decisions/{number}?after=draft")).into_response()),
        Err(error) => {
            let form = written(&input, key, slug).refused(error)?;
            let form = form.with_errors(errors(&input, form.errors().to_vec()));
            let offer = Offer::load(&ctx).await?;
            Ok(ctx.refusal(|| page(&ctx, &input, &form, &offer)))
        }
    }
}

/// The form of a new proposal, with the template that is chosen in it.
fn written(input: &ProposalInput, request_key: &str, template: &str) -> FormState {
    write(input, request_key).with_value("template", template.to_owned())
}

/// A proposal with what the address asks for, or else with what its template is for; `None` where neither says.
fn begun(ctx: &Ctx, offer: &Offer, template: Option<&ProposalTemplate>) -> Option<ProposalInput> {
    let doing = |effect: EffectInput| ProposalInput { effects: vec![effect], ..ProposalInput::default() };
    if let Some(effect) = asked_for(ctx, offer) {
        return Some(doing(effect));
    }
    let method = ctx.query_value("method");
    if method.parse::<Method>().is_ok_and(|method| offer.methods().contains(&method)) {
        let choosing = ChoosingInput { method, ..ChoosingInput::default() };
        return Some(ProposalInput { choosing, ..doing(EffectInput::Note) });
    }
    template?.effect.map(|kind| doing(first_effect(ctx, offer, kind)))
}

/// Adds the effect that the form asks for, to the option that it names, if any.
pub(super) fn add(form: &FormState, input: &mut ProposalInput) {
    if form.value("do") != "add" {
        return;
    }
    let Ok(kind) = form.value("add").parse::<EffectKind>() else { return };
    let (effect, option) = (EffectInput::empty(kind), form.value("add_option").trim());
    if option.is_empty() {
        input.effects.push(effect);
    } else {
        input.option_effects.push(OptionEffectInput { option: option.to_owned(), effect });
    }
}

/// The effect that the address asks for: `?effect=appoint`, `?effect=elect&role=auditor`, `?effect=change_membership&member=M-5&change=suspend`, `?effect=annul&decision=D-12`, `?rule=dues.monthly&scope=full`,
/// `?agreement=bylaws&draft=3`.
fn asked_for(ctx: &Ctx, offer: &Offer) -> Option<EffectInput> {
    let (rule, agreement) = (ctx.query_value("rule"), ctx.query_value("agreement"));
    if !rule.is_empty() {
        let scope = ctx.query_value("scope");
        return Some(EffectInput::SetRule { key: rule, scope, value: String::new() });
    }
    if !agreement.is_empty() {
        return Some(EffectInput::AdoptVersion { agreement, draft: ctx.query_value("draft") });
    }
    let kind: EffectKind = ctx.query_value("effect").parse().ok()?;
    Some(first_effect(ctx, offer, kind))
}

/// An effect of a kind with what else the address says of it.
fn first_effect(ctx: &Ctx, offer: &Offer, kind: EffectKind) -> EffectInput {
    match EffectInput::empty(kind) {
        EffectInput::Appoint { member, role, .. } => {
            EffectInput::Appoint { member, role, months: offer.term_months_max() }
        }
        EffectInput::Elect { .. } => {
            let (role, class) = (ctx.query_value("role"), ctx.query_value("class"));
            EffectInput::Elect { role, months: offer.term_months_max(), class }
        }
        EffectInput::ChangeMembership { .. } => {
            EffectInput::ChangeMembership { member: ctx.query_value("member"), change: ctx.query_value("change") }
        }
        EffectInput::Annul { .. } => EffectInput::Annul { decision: ctx.query_value("decision") },
        effect => effect,
    }
}

/// The kinds of effects that the viewer may propose.
fn kinds(ctx: &Ctx) -> impl Iterator<Item = EffectKind> {
    let adopts = ctx.viewer.may(Power::DraftAgreements);
    EffectKind::ALL.iter().copied().filter(move |kind| adopts || *kind != EffectKind::AdoptVersion)
}

/// What comes behind the address of a choice, so that a template which is asked for is not lost.
fn with_template(offer: &Offer, slug: &str) -> String {
    template_fill::named(offer, slug).map(|kept| format!("&template={}", kept.slug)).unwrap_or_default()
}

/// The methods of choosing among options that the rules adopt.
fn methods(offer: &Offer, template: &str) -> AnyView {
    let item = |method: Method| {
        view! {
            <li>
                <a href=format!("/decisions/new?method={method}{template}")>{t!(&method_key(method))}</a>
                <p class="meta">{t!(&format!("{}-hint", method_key(method)))}</p>
            </li>
        }
    };
    let items: Vec<_> = offer.methods().into_iter().map(item).collect();
    (!items.is_empty())
        .then(|| {
            view! {
                <h2>{t!("proposal-choosing")}</h2>
                <p>{t!("proposal-choosing-lead")}</p>
                <ul class="items">{items}</ul>
            }
        })
        .into_any()
}

fn choice(ctx: &Ctx, offer: &Offer, slug: &str) -> Page {
    let template = with_template(offer, slug);
    let items = kinds(ctx)
        .map(|kind| {
            let hint = match kind {
                EffectKind::Note => t!("effect-kind-note-hint"),
                EffectKind::SetRule => t!("effect-kind-set-rule-hint"),
                EffectKind::AdoptVersion => t!("effect-kind-adopt-version-hint"),
                EffectKind::Appoint => t!("effect-kind-appoint-hint"),
                EffectKind::Elect => t!("effect-kind-elect-hint"),
                EffectKind::EndRole => t!("effect-kind-end-role-hint"),
                EffectKind::ChangeMembership => t!("effect-kind-change-membership-hint"),
                EffectKind::CreateCircle => t!("effect-kind-create-circle-hint"),
                EffectKind::Annul => t!("effect-kind-annul-hint"),
            };
            view! {
                <li>
                    <a href=format!("/decisions/new?effect={kind}{template}")>{t!(kind_key(kind))}</a>
                    <p class="meta">{hint}</p>
                </li>
            }
        })
        .collect_view();
    Page::titled(t!("proposal-new")).section(Section::Decisions).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/decisions">{t!("nav-decisions")}</a></p>
            <h1>{t!("proposal-new")}</h1>
            <p class="lead">{t!("proposal-choose")}</p>
        </div>
        {template_fill::unknown(offer, slug)}
        {template_fill::chooser(ctx, offer, slug)}
        <ul class="items">{items}</ul>
        {methods(offer, &template)}
    })
}

fn page(ctx: &Ctx, input: &ProposalInput, form: &FormState, offer: &Offer) -> Page {
    Page::titled(t!("proposal-new")).section(Section::Decisions).narrow().body(view! {
        <div class="page-head">
            <p class="kicker">
                <a href="/decisions">{t!("nav-decisions")}</a>" · "<a href="/decisions/new">{t!("proposal-other")}</a>
            </p>
            <h1>{t!("proposal-new")}</h1>
            <p class="lead">{t!("proposal-lead")}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        {template_fill::unknown(offer, form.value("template"))}
        {proposal_fields(ctx, input, form, offer, "/decisions/new".to_owned())}
    })
}

/// The form of a proposal, new or changed.
pub(super) fn proposal_fields(
    ctx: &Ctx,
    input: &ProposalInput,
    form: &FormState,
    offer: &Offer,
    action: String,
) -> AnyView {
    let removable = input.all_effects().count() > 1;
    let options = option_names(&input.choosing);
    let effects = input
        .all_effects()
        .map(|(_, effect)| effect)
        .enumerate()
        .map(|placed| effect_fields(ctx, form, placed, offer, &options, removable))
        .collect_view();
    let elects = |effect: &EffectInput| effect.kind() == EffectKind::Elect;
    let what = if input.effects.iter().any(elects) {
        view! { {effects}{election_fields(form, &offer.election_methods())} }.into_any()
    } else {
        view! { {choosing_fields(form)}{effects} }.into_any()
    };
    let f = || form.clone();
    let secret = (offer.secret() || form.has("secret")).then(|| {
        view! { <CheckField form=f() name="secret" label=t!("secret-asked")/><p class="hint">{t!("secret-asked-hint")}</p> }
    });
    view! {
        <form class="stack" method="post" novalidate=true action=action>
            // Whoever presses Enter in a field saves, though other buttons come before the one for it.
            <input class="visually-hidden" type="submit" name="do" value="save" tabindex="-1" aria-hidden="true"/>
            <RequestKey form=f()/>
            {template_fields(ctx, form, offer)}
            <TextField form=f() name="title" label=t!("proposal-title") hint=t!("proposal-title-hint")/>
            {what}
            {further(ctx, input, form, &options)}
            <TextArea form=f() name="body" label=t!("proposal-body") hint=t!("proposal-body-hint") rows=10/>
            <TextField
                form=f()
                name="effective_on"
                label=t!("proposal-effective-on")
                hint=t!("proposal-effective-on-hint")
                kind="date"
                short=true
            />
            {secret}
            {naming_fields(form, offer)}
            <div class="button-row"><button class="button" name="do" value="save">{t!("proposal-save")}</button></div>
        </form>
    }
    .into_any()
}

/// The topic and the circle that the proposal may name, where there are any.
fn naming_fields(form: &FormState, offer: &Offer) -> AnyView {
    let field = |name: &'static str, label: String, hint: String, offered: &[(String, String)]| {
        let chosen = form.value(name);
        if offered.is_empty() && chosen.is_empty() {
            return ().into_any();
        }
        let mut options = vec![OptionItem::new("", t!("proposal-names-none"))];
        options.extend(offered.iter().map(|(slug, name)| OptionItem::new(slug.as_str(), name.as_str())));
        // A topic that was closed since the proposal named it.
        if !options.iter().any(|option| option.value == chosen) {
            options.push(OptionItem::new(chosen, chosen));
        }
        view! { <SelectField form=form.clone() name=name label=label hint=hint options=options/> }.into_any()
    };
    view! {
        {field("topic", t!("proposal-topic"), t!("proposal-topic-hint"), offer.topics())}
        {field("circle", t!("proposal-circle"), t!("proposal-circle-hint"), offer.circles())}
    }
    .into_any()
}

/// What asks for further effects, below those that there are; an election has none, unless there are some to take out.
fn further(ctx: &Ctx, input: &ProposalInput, form: &FormState, options: &[String]) -> AnyView {
    let elects = |kind: EffectKind| kind == EffectKind::Elect;
    if let [only] = input.effects.as_slice()
        && elects(only.kind())
        && form.refusals("add").is_empty()
    {
        return ().into_any();
    }
    let mut others = vec![OptionItem::new("", t!("effect-choose"))];
    let kinds = kinds(ctx).filter(|kind| !elects(*kind));
    others.extend(kinds.map(|kind| OptionItem::new(kind.as_str(), t!(kind_key(kind)))));
    let elected = input.effects.iter().any(|effect| elects(effect.kind()));
    let chooses = !elected && input.choosing.method.parse::<Method>().is_ok_and(Method::has_options);
    let (label, hint) = match chooses {
        true => (t!("proposal-add-of-option"), t!("proposal-add-of-option-hint")),
        false => (t!("proposal-add"), t!("proposal-add-hint")),
    };
    let whose = (!options.is_empty()).then(|| {
        let mut items = vec![OptionItem::new("", t!("effect-choose"))];
        items.extend(options.iter().map(|option| OptionItem::new(option.as_str(), option.as_str())));
        view! { <SelectField form=form.clone() name="add_option" label=t!("effect-option") options=items/> }
    });
    view! {
        <SelectField form=form.clone() name="add" label=label hint=hint options=others/>
        {whose}
        <div class="button-row">
            <button class="button button--quiet" name="do" value="add">{t!("proposal-add-submit")}</button>
        </div>
    }
    .into_any()
}
