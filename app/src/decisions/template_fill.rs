//! Beginning a proposal with a template: choosing one, and filling in what the form still lacks.

use domain::decisions::effect_input::EffectKind;
use domain::decisions::proposal::ProposalInput;
use domain::decisions::template::ProposalTemplate;
use domain::members::power::Power;
use leptos::prelude::*;
use store::decisions::KeptTemplate;

use super::effect_fields::Offer;
use crate::t;
use crate::ui::{OptionItem, SelectField};
use crate::web::{Ctx, FormState};

/// The template in use that an address or a form names.
pub(super) fn named<'a>(offer: &'a Offer, slug: &str) -> Option<&'a KeptTemplate> {
    offer.templates().iter().find(|template| template.slug == slug)
}

/// Whether the viewer may propose what a template is for.
pub(super) fn is_for(ctx: &Ctx, template: &ProposalTemplate) -> bool {
    ctx.viewer.may(Power::Propose)
        && (template.effect != Some(EffectKind::AdoptVersion) || ctx.viewer.may(Power::DraftAgreements))
}

/// Fills a proposal in from a template, with its method where today's rules adopt it.
pub(super) fn fill(offer: &Offer, template: &ProposalTemplate, input: &mut ProposalInput) {
    let methods = match template.effect {
        Some(EffectKind::Elect) => offer.election_methods(),
        _ => offer.methods(),
    };
    let method = template.method.filter(|method| methods.contains(method));
    let all: Vec<&ProposalTemplate> = offer.templates().iter().map(|kept| &kept.template).collect();
    ProposalTemplate { method, ..template.clone() }.fill(input, &all);
}

/// That the template which was asked for is not in use.
pub(super) fn unknown(offer: &Offer, slug: &str) -> AnyView {
    (!slug.is_empty() && named(offer, slug).is_none())
        .then(|| {
            view! {
                <p class="notice notice--attention" role="status">
                    {t!("template-unknown", name = slug)}" "<a href="/decisions/templates">{t!("templates-title")}</a>
                </p>
            }
        })
        .into_any()
}

/// What can be chosen: nothing, and every template for what the viewer may propose.
fn options(ctx: &Ctx, offer: &Offer) -> Vec<OptionItem> {
    let fitting = offer.templates().iter().filter(|kept| is_for(ctx, &kept.template));
    let options = fitting.map(|kept| OptionItem::new(kept.slug.as_str(), kept.template.name.as_str()));
    std::iter::once(OptionItem::new("", t!("template-none"))).chain(options).collect()
}

/// The choice of a template above everything that a proposal can do; nothing where there is none to choose.
pub(super) fn chooser(ctx: &Ctx, offer: &Offer, slug: &str) -> AnyView {
    let options = options(ctx, offer);
    (options.len() > 1)
        .then(|| {
            let form = FormState::of([("template", slug)]);
            view! {
                <form class="filters" method="get" action="/decisions/new">
                    <SelectField form=form name="template" label=t!("template-begin") options=options/>
                    <button class="button button--quiet">{t!("template-begin-submit")}</button>
                </form>
            }
        })
        .into_any()
}

/// The choice of a template within the form of a new proposal: what was typed stays.
pub(super) fn template_fields(ctx: &Ctx, form: &FormState, offer: &Offer) -> AnyView {
    let options = options(ctx, offer);
    (form.has("template") && options.len() > 1)
        .then(|| {
            let (label, hint) = (t!("template-field"), t!("template-field-hint"));
            view! {
                <SelectField form=form.clone() name="template" label=label hint=hint options=options/>
                <div class="button-row">
                    <button class="button button--quiet" name="do" value="fill">{t!("template-fill")}</button>
                </div>
            }
        })
        .into_any()
}
