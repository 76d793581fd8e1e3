//! The fields of an election beside its role: the method, how many are elected, and by and from whom. Candidates are no part of it.

use domain::decisions::kind::DecisionKind;
use domain::decisions::method::Method;
use domain::rules::parameter::{VOTES, VOTES_BY_KIND, class_in_kind};
use leptos::prelude::*;

use super::effect_fields::Offer;
use super::labels::method_key;
use crate::t;
use crate::ui::{OptionItem, SelectField, TextField};
use crate::web::FormState;

/// The fields, with the methods that the rules adopt for elections.
pub(super) fn election_fields(form: &FormState, methods: &[Method]) -> AnyView {
    if methods.is_empty() {
        let address = "/decisions/new?rule=decisions.methods&scope=schulze";
        return view! {
            <p class="notice">{t!("election-no-method")}" "<a href=address>{t!("election-no-method-propose")}</a></p>
        }
        .into_any();
    }
    let mut options = vec![OptionItem::new("", t!("effect-choose"))];
    options.extend(methods.iter().map(|method| OptionItem::new(method.as_str(), t!(&method_key(*method)))));
    let hints = methods.iter().map(|method| {
        let key = method_key(*method);
        view! { <dt>{t!(&key)}</dt><dd>{t!(&format!("{key}-hint"))}</dd> }
    });
    let hints = hints.collect_view();
    let points = methods.iter().any(|method| method.gives_points()).then(|| {
        let hint = t!("election-points-hint");
        view! {
            <TextField form=form.clone() name="points_max" label=t!("choosing-points") hint=hint inputmode="numeric" short=true/>
        }
    });
    let hint = t!("election-seats-hint");
    view! {
        <fieldset class="stack">
            <legend>{t!("election-method-legend")}</legend>
            <SelectField form=form.clone() name="method" label=t!("election-method") options=options/>
            <dl class="hint">{hints}</dl>
            <TextField form=form.clone() name="seats" label=t!("election-seats") hint=hint inputmode="numeric" short=true/>
            {points}
        </fieldset>
    }
    .into_any()
}

/// The classes that an election can be within, by slug and name: those whose members have a vote in it by today's rules.
fn electing(offer: &Offer) -> Vec<&(String, String)> {
    let votes = |slug: &str| {
        let of_kind = offer.entry(VOTES_BY_KIND, &class_in_kind(slug, DecisionKind::Election));
        let value = of_kind.or_else(|| offer.entry(VOTES, slug)).map(|entry| entry.value.value.as_str());
        value.is_some_and(|value| value.parse().is_ok_and(|votes: i64| votes > 0))
    };
    offer.classes().iter().filter(|(slug, _)| votes(slug)).collect()
}

/// By and from whom an election is: everybody, or the members of a class; nothing to choose where all are of one.
pub(super) fn constituency_field(form: &FormState, name: String, offer: &Offer) -> AnyView {
    let chosen = form.value(&name).trim();
    if offer.classes().len() < 2 && chosen.is_empty() && form.refusals(&name).is_empty() {
        return ().into_any();
    }
    let mut options = vec![OptionItem::new("", t!("effect-elect-everybody"))];
    let of_class = |(slug, class): &(String, String)| {
        OptionItem::new(slug.as_str(), t!("effect-elect-class", class = class.as_str()))
    };
    options.extend(electing(offer).into_iter().map(of_class));
    // What came by an address and is no class, or one without a vote: it is shown, and refused when it is saved.
    if !options.iter().any(|option| option.value == chosen) {
        options.push(OptionItem::new(chosen, chosen));
    }
    let (label, hint) = (t!("effect-elect-within"), t!("effect-elect-within-hint"));
    view! { <SelectField form=form.clone() name=name label=label hint=hint options=options/> }.into_any()
}
