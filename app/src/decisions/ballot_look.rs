//! A look at a ballot before it is cast: the server reads it and says it in words. Nothing of it is kept: the answer to the form carries it on,
//! in fields of its own.

use domain::decisions::cast::Cast;
use domain::decisions::choosing::Choosing;
use domain::decisions::method::Asks;
use domain::members::status::MemberNumber;
use domain::validation::{FieldError, Refusal};
use leptos::prelude::*;
use store::decisions::{self, DecisionPage};

use super::ballot_fields::{self, blanks};
use super::candidates::marked;
use super::cast_words::cast_lines;
use super::delegation_box::went_along;
use crate::i18n;
use crate::t;
use crate::web::{Ctx, FormState, PageError};

/// What a form's `do` says that asks for a look at its ballot.
pub(super) const LOOK: &str = "look";
/// What a form's `do` says that asks for the ballot again, to be marked otherwise.
pub(super) const MARK: &str = "mark";

/// How many bytes a ballot that came, or what is wrong with it, may add to the page that holds its form unmarked; and for each option, beside
/// its name, how many more.
const ROOM: usize = 4 * 1024;
const ROOM_OPTION: usize = 512;

/// How many bytes any ballot of a decision may add to its page. It is known before anybody votes, so that it says nothing of a ballot.
pub(super) fn room(page: &DecisionPage) -> usize {
    let options = page.decision.choosing.iter().flat_map(|choosing| &choosing.options);
    options.map(|option| ROOM_OPTION + 4 * option.name.len()).fold(ROOM, usize::saturating_add)
}

/// Whether a form asks for nothing to be cast: for a look at its ballot, or to mark it again.
pub(super) fn is_asked(form: &FormState) -> bool {
    matches!(form.value("do"), LOOK | MARK)
}

/// Whether a form brings its ballot back, to be marked otherwise.
pub(super) fn is_marked_again(form: &FormState) -> bool {
    form.value("do") == MARK && form.errors().is_empty()
}

/// Whether a form holds a vote, whatever is to be done with it.
pub(super) fn is_vote(form: &FormState) -> bool {
    form.value("do") == "vote" || is_asked(form)
}

/// The form of a ballot that is looked at, with what is wrong with it, or with why it could not be cast.
///
/// # Errors
/// If the viewer may not vote at all, or the database fails.
pub(super) async fn read(ctx: &Ctx, page: &DecisionPage, form: &FormState) -> Result<FormState, PageError> {
    if page.secret.is_some_and(|secret| secret.voted) {
        return Ok(form.with_errors(vec![received(page).at("")]));
    }
    if let Err(error) = decisions::require_vote(ctx.db(), &ctx.viewer, page.decision.number, ctx.now).await {
        return form.refused(error);
    }
    Ok(match said(page, form) {
        Err(errors) if form.value("do") == LOOK => form.with_errors(errors),
        _ => form.clone(),
    })
}

/// What a form says, by the rules that the vote opened with.
fn said(page: &DecisionPage, form: &FormState) -> Result<Cast, Vec<FieldError>> {
    ballot_fields::read(form).said(page.decision.choosing.as_ref(), blanks(page))
}

/// That a ballot of the viewer's is in the box of a secret vote, by whomever it was put there.
fn received(page: &DecisionPage) -> Refusal {
    let carried = page.carried.as_ref().filter(|_| went_along(page));
    match carried.map(|carried| &carried.outcome) {
        Some(Ok((carrier, _))) => {
            Refusal::new("error-ballot-along").with("member", MemberNumber(carrier.number).to_string())
        }
        _ => Refusal::new("error-ballot-received"),
    }
}

/// What the ballot of a form says that is to be looked at; `None` where something is wrong with it.
pub(super) fn looked_at(page: &DecisionPage, form: &FormState) -> Option<Cast> {
    let sound = form.value("do") == LOOK && form.errors().is_empty();
    sound.then(|| said(page, form).ok()).flatten()
}

/// What somebody else's vote says that was looked at, in words, before it is kept.
pub(super) fn of_another(said: &str) -> AnyView {
    let words = t!("look-others", said = said);
    view! { <p class="notice" role="status" tabindex="-1" autofocus=true>{words}</p> }.into_any()
}

/// The button that comes first in the form of a ballot, and so is what Enter presses in a field where no scripts run: it casts nothing. In
/// the form of somebody else's vote it brings back what was typed, with [how it would count](of_another). Whoever votes by eye, ear or
/// keyboard never comes to it.
pub(super) fn pressed_by_enter() -> AnyView {
    view! { <input class="visually-hidden" type="submit" name="do" value=LOOK tabindex="-1" aria-hidden="true"/> }
        .into_any()
}

/// An open ballot as the server read it, above the fields that still hold it.
pub(super) fn so_far(page: &DecisionPage, form: &FormState) -> AnyView {
    let said = looked_at(page, form);
    said.map(|said| {
        view! {
            <div class="notice" role="status" tabindex="-1" autofocus=true>
                <p>{t!("look-open")}</p>
                {in_words(page, &said)}
            </div>
        }
    })
    .into_any()
}

/// What a ballot says, mark by mark, and which options it leaves out.
pub(super) fn in_words(page: &DecisionPage, said: &Cast) -> AnyView {
    let choosing = page.decision.choosing.as_ref().map(|choosing| marked(page, choosing));
    let lines = cast_lines(said, page.method, choosing.as_ref());
    let lines = lines.into_iter().map(|line| view! { <li><bdi>{line}</bdi></li> }).collect_view();
    let left_out = choosing.as_ref().and_then(|choosing| left_out(said, choosing));
    let left_out = left_out.map(|names| view! { <p class="hint">{t!("look-left-out", names = names)}</p> });
    view! { <ul class="ballot-words" role="list">{lines}</ul>{left_out} }.into_any()
}

/// The options without a mark, where some have one.
fn left_out(said: &Cast, choosing: &Choosing) -> Option<String> {
    let Cast::Ballot(ballot) = said else { return None };
    let names = choosing.options.iter().filter(|option| ballot.beside(option.number).is_none());
    let names: Vec<&str> = names.map(|option| option.name.as_str()).collect();
    let told = choosing.method.asks() != Asks::Number && !ballot.is_blank() && !names.is_empty();
    told.then(|| i18n::names(&names))
}

/// The fields of a ballot, hidden, as they came.
pub(super) fn carried(form: &FormState) -> AnyView {
    let marks = form.beginning_with("option-").into_iter();
    let others = ["choice", "blank"].into_iter().filter(|name| form.has(name)).map(|name| (name, form.value(name)));
    marks
        .chain(others)
        .map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned()/> })
        .collect_view()
        .into_any()
}
