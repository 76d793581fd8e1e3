//! The circles of the founding form: each with its name and what it is for.

use domain::community::founding::{circle_field, mandate_field};
use domain::community::template::Template;
use leptos::prelude::*;

use crate::t;
use crate::ui::{FieldLabels, TextArea, TextField};
use crate::web::FormState;

/// The circles of the template, as the founder may change them.
pub(super) fn circle_fields(form: &FormState, template: &Template) -> AnyView {
    let circles = (1..).zip(template.circles).map(|(number, circle)| {
        let legend = t!("setup-circle-number", number = number);
        let (name, mandate) = (circle_field(circle.slug), mandate_field(circle.slug));
        let (name_label, mandate_label) = (t!("effect-circle-name"), t!("circle-mandate"));
        let labels = [(name.clone(), &name_label), (mandate.clone(), &mandate_label)];
        let labels = labels.map(|(field, label)| (field, format!("{label}, {legend}")));
        let fields = view! {
            <TextField form=form.clone() name=name label=name_label/>
            <TextArea form=form.clone() name=mandate label=mandate_label rows=2/>
        }
        .into_any();
        for (field, label) in labels {
            FieldLabels::keep(&field, &label);
        }
        view! { <fieldset class="stack"><legend>{legend}</legend>{fields}</fieldset> }
    });
    circles.collect_view().into_any()
}
