//! The fields of an election beside its role: the method, and how many are elected. Candidates are no part of it.

use domain::decisions::method::Method;
use leptos::prelude::*;

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
