//! A ballot among options: a number or a box beside each, which needs no script.

use std::collections::BTreeMap;

use domain::decisions::ballot::field;
use domain::decisions::cast::Cast;
use domain::decisions::choosing::{ChoiceOption, Choosing};
use domain::decisions::method::{Asks, Method};
use leptos::prelude::*;
use store::decisions::{MyVote, VoteInput};

use super::options_list::option_words;
use crate::i18n;
use crate::t;
use crate::ui::{CheckField, TextField};
use crate::web::{Ctx, FormState};

/// A vote as the form has it. A ticked box is a mark.
pub(super) fn read(form: &FormState) -> VoteInput {
    let marks = form.beginning_with("option-").into_iter().filter_map(|(name, typed)| {
        let typed = if typed == "yes" { "1" } else { typed };
        Some((name.strip_prefix("option-")?.parse().ok()?, typed.to_owned()))
    });
    VoteInput {
        choice: form.value("choice").to_owned(),
        marks: marks.collect::<BTreeMap<u16, String>>(),
        blank: form.has("blank"),
        reason: form.value("reason").to_owned(),
    }
}

/// The form of a vote that was cast.
pub(super) fn write(vote: &MyVote) -> FormState {
    let mut values = vec![("reason".to_owned(), vote.reason.clone())];
    match &vote.choice {
        Cast::Choice(choice) => values.push(("choice".to_owned(), choice.to_string())),
        Cast::Ballot(ballot) if ballot.is_blank() => values.push(("blank".to_owned(), "yes".to_owned())),
        Cast::Ballot(ballot) => {
            values.extend(ballot.marks().map(|(option, number)| (field(option), number.to_string())));
        }
    }
    FormState::of(values)
}

/// The options with what may be marked beside each.
pub(super) fn ballot_fields(ctx: &Ctx, choosing: &Choosing, form: &FormState) -> AnyView {
    let count = choosing.options.len();
    let hint = match choosing.method.asks() {
        Asks::Ranks { equal: true } => t!("ballot-ranks-equal", count = count),
        Asks::Ranks { equal: false } => t!("ballot-ranks", count = count),
        Asks::Points if choosing.method == Method::Dots => t!("ballot-dots", most = choosing.points_max.unwrap_or(0)),
        Asks::Points => t!("ballot-points", most = choosing.points_max.unwrap_or(0)),
        _ => t!("ballot-approvals"),
    };
    let rows = choosing.options.iter().map(|option| row(ctx, choosing, option, form)).collect_view();
    let errors: Vec<String> = form.refusals("ballot").into_iter().map(i18n::refusal).collect();
    let failed = (!errors.is_empty()).then(|| view! { <p class="error">{errors.join(" ")}</p> });
    view! {
        <fieldset class="ballot" id="field-ballot">
            <legend>{t!("ballot-legend")}</legend>
            <p class="hint">{hint}</p>
            {failed}
            {rows}
            <CheckField form=form.clone() name="blank" label=t!("ballot-blank")/>
        </fieldset>
    }
    .into_any()
}

fn row(ctx: &Ctx, choosing: &Choosing, option: &ChoiceOption, form: &FormState) -> AnyView {
    let name = field(option.number);
    let label = option_words(ctx, option);
    let form = form.clone();
    match choosing.method.asks() {
        Asks::Approvals => view! { <CheckField form=form name=name label=label/> }.into_any(),
        _ => view! {
            <div class="ballot-row"><TextField form=form name=name label=label inputmode="numeric" short=true/></div>
        }
        .into_any(),
    }
}
