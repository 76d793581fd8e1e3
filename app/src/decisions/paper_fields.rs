//! What somebody reads on a paper, as a form: the fields of a ballot, and that the paper is blank or invalid.

use domain::decisions::ballot::field;
use domain::decisions::cast::Cast;
use domain::decisions::choosing::Choosing;
use domain::decisions::count::Choice;
use domain::decisions::method::{Asks, Method};
use domain::decisions::paper::Reading;
use domain::validation::FieldError;
use leptos::prelude::*;
use store::decisions::{PaperInput, PaperPage};

use super::ballot_fields::{self, plain_fields};
use super::ballot_look;
use super::labels::choice_key;
use super::paper_words::reading_words;
use crate::t;
use crate::ui::{CheckField, ChoiceField, OptionItem};
use crate::web::{Ctx, FormState};

/// A reading as the form has it.
pub(super) fn read(form: &FormState) -> PaperInput {
    PaperInput { vote: ballot_fields::read(form), invalid: form.has("invalid") }
}

/// What a form says that was only looked at, or what is wrong with it.
pub(super) fn looked_at(paper: &PaperPage, form: &FormState) -> Result<Reading, Vec<FieldError>> {
    read(form).read(paper.choosing.as_ref(), paper.method)
}

/// What was looked at of a paper, above its form; a form that was kept leads elsewhere, and one that was refused says why.
pub(super) fn so_far(paper: &PaperPage, form: &FormState, what: &str) -> AnyView {
    let is_looked_at = form.value("do") == what && form.errors().is_empty();
    let reading = is_looked_at.then(|| looked_at(paper, form).ok()).flatten();
    let said = reading.map(|reading| reading_words(&reading, paper.method, paper.choosing.as_ref()));
    said.map(|said| ballot_look::of_another(&said)).into_any()
}

/// The form of something that was read.
pub(super) fn write(reading: &Reading, among_options: bool) -> FormState {
    let one = |field: &str, value: String| FormState::of([(field.to_owned(), value)]);
    match reading {
        Reading::Said(Cast::Choice(choice)) => one("choice", choice.to_string()),
        Reading::Said(Cast::Ballot(ballot)) => {
            FormState::of(ballot.marks().map(|(option, number)| (field(option), number.to_string())))
        }
        Reading::Blank if among_options => one("blank", "yes".to_owned()),
        Reading::Invalid if among_options => one("invalid", "yes".to_owned()),
        Reading::Blank | Reading::Invalid => one("choice", reading.to_string()),
    }
}

/// How what stands on a paper counts, so that two people who read it enter the same.
fn how_it_counts(choosing: &Choosing) -> String {
    let most = choosing.points_max.unwrap_or(0);
    match choosing.method.asks() {
        Asks::Ranks { equal: true } => t!("paper-counts-ranks-equal"),
        Asks::Ranks { equal: false } => t!("paper-counts-ranks"),
        Asks::Points if choosing.method == Method::Dots => t!("paper-counts-dots", most = most),
        Asks::Points => t!("paper-counts-points", most = most),
        _ => t!("paper-counts-approvals"),
    }
}

/// The fields for a paper.
pub(super) fn paper_fields(ctx: &Ctx, paper: &PaperPage, form: &FormState, legend: String) -> AnyView {
    // What bears a name is invalid where nobody is to know whose it is; the papers of an open vote all do.
    let invalid = if paper.secret { t!("paper-read-invalid") } else { t!("paper-read-invalid-open") };
    match &paper.choosing {
        Some(choosing) => view! {
            <h2>{legend}</h2>
            {plain_fields(ctx, choosing, form, t!("paper-says"), Some(how_it_counts(choosing)))}
            {paper.blank_is_invalid.then(|| view! { <p class="hint">{t!("paper-blank-is-invalid")}</p> })}
            <CheckField form=form.clone() name="invalid" label=invalid/>
        }
        .into_any(),
        None => {
            let said = Choice::ALL.iter().map(|c| OptionItem::new(c.as_str(), t!(choice_key(paper.method, *c))));
            let others = [
                OptionItem::new("blank", t!("paper-blank")).with_hint(t!("paper-blank-hint")),
                OptionItem::new("invalid", t!("paper-invalid")).with_hint(invalid),
            ];
            let options: Vec<_> = said.chain(others).collect();
            view! { <ChoiceField form=form.clone() name="choice" legend=legend options=options/> }.into_any()
        }
    }
}
