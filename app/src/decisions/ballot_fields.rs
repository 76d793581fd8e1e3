//! A ballot among options: a number or a box beside each, which needs no script.

use std::collections::BTreeMap;

use domain::decisions::ballot::{OWN_NUMBER, OWN_NUMBER_MAX, field};
use domain::decisions::blank_ballots::BlankBallots;
use domain::decisions::cast::Cast;
use domain::decisions::choosing::{ChoiceOption, Choosing};
use domain::decisions::method::{Asks, Method};
use domain::rules::parameter::{BLANK_BALLOTS, MAJORITY};
use leptos::prelude::*;
use store::decisions::{DecisionPage, MyVote, VoteInput};

use super::ballot_island::BallotComforts;
use super::ballot_look::pressed_by_enter;
use super::decision_effects::lines_of_option;
use super::options_list::option_words;
use super::support_list::no_majority;
use crate::i18n;
use crate::t;
use crate::ui::{CheckField, FieldLabels, TextField};
use crate::web::{Ctx, FormState};

/// The fields of a ballot together: what an error leads to that is of none of them alone.
const WHOLE: &str = "field-ballot";
/// Where such an error stands.
const WHOLE_ERROR: &str = "field-ballot-error";

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

/// The options with what may be marked beside each, and the comforts that wake with scripts; `choosing` is the one of the page as its ballot
/// is to show it.
pub(super) fn ballot_fields(ctx: &Ctx, page: &DecisionPage, choosing: &Choosing, form: &FormState) -> AnyView {
    fields(ctx, Some(page), choosing, form, (None, None))
}

/// The same without comforts, for somebody else's vote: what a paper says, which may be no ballot at all, or what a member calls out; `legend`
/// says whose it is, and `hint` how what is entered counts, where that is otherwise than for whoever marks a ballot here. Enter asks for a
/// [look](super::ballot_look::LOOK), by which nothing is kept.
pub(super) fn plain_fields(
    ctx: &Ctx,
    choosing: &Choosing,
    form: &FormState,
    legend: String,
    hint: Option<String>,
) -> AnyView {
    let fields = fields(ctx, None, choosing, form, (Some(legend), hint));
    view! { {pressed_by_enter()}{fields} }.into_any()
}

/// The fields, with the comforts of a page where there is one, and with a legend and a hint of their own where the vote is not the reader's.
fn fields(
    ctx: &Ctx,
    page: Option<&DecisionPage>,
    choosing: &Choosing,
    form: &FormState,
    (legend, hint): (Option<String>, Option<String>),
) -> AnyView {
    if choosing.method.asks() == Asks::Number {
        let majority = page.and_then(|page| majority_words(page, choosing));
        return own_number(page, form, legend.unwrap_or_else(|| t!("ballot-number-legend")), majority);
    }
    let legend = legend.unwrap_or_else(|| t!("ballot-legend"));
    let comforts = page.is_some();
    let ranked = matches!(choosing.method.asks(), Asks::Ranks { .. });
    let refuses_blank = page.is_some_and(refuses_blank);
    let majority = page.and_then(|page| majority_words(page, choosing));
    let majority = majority.map(|words| view! { <p class="hint">{words}</p> });
    let hint = hint.unwrap_or_else(|| how_to_mark(choosing));
    let rows = choosing.options.iter().map(|option| row(ctx, page, choosing, option, form)).collect_view();
    let (failed, described, invalid) = wrong(form, &legend);
    view! {
        <fieldset
            class="ballot"
            id=WHOLE
            tabindex="-1"
            aria-describedby=described
            aria-invalid=invalid
            data-method=choosing.method.as_str()
            data-most=choosing.points_max.unwrap_or(0).to_string()
        >
            <legend>{legend}</legend>
            <p class="hint">{hint}</p>
            {majority}
            {failed}
            {comforts.then(|| status(refuses_blank))}
            <div class="ballot-rows">{rows}{(comforts && ranked).then(unranked_line)}</div>
            {(!refuses_blank).then(|| view! { <CheckField form=form.clone() name="blank" label=t!("ballot-blank")/> })}
            {comforts.then(|| view! { <BallotComforts/> })}
        </fieldset>
    }
    .into_any()
}

/// Whether the rules that a vote opened with refuse a ballot that marks nothing.
pub(super) fn refuses_blank(page: &DecisionPage) -> bool {
    blanks(page) == BlankBallots::Refused
}

/// What the rules that a vote opened with make of a ballot that marks nothing.
pub(super) fn blanks(page: &DecisionPage) -> BlankBallots {
    page.rule(BLANK_BALLOTS).and_then(|rule| rule.value.parse().ok()).unwrap_or(BlankBallots::Counted)
}

/// What an option that would do something needs besides; nothing where none would.
fn majority_words(page: &DecisionPage, choosing: &Choosing) -> Option<String> {
    if page.rule(MAJORITY).is_some() {
        return Some(t!("ballot-majority"));
    }
    no_majority(page, choosing)
}

/// How a ballot is marked.
fn how_to_mark(choosing: &Choosing) -> String {
    let (count, most) = (choosing.options.len(), choosing.points_max.unwrap_or(0));
    let of = options_are(choosing);
    match choosing.method.asks() {
        Asks::Ranks { equal: true } => t!("ballot-ranks-equal", count = count, of = of),
        Asks::Ranks { equal: false } => t!("ballot-ranks", count = count, of = of),
        Asks::Points if choosing.method == Method::Dots => t!("ballot-dots", most = most, of = of),
        Asks::Points => t!("ballot-points", most = most, of = of),
        _ if choosing.method == Method::EqualShares => t!("ballot-purchases"),
        _ => t!("ballot-approvals", of = of),
    }
}

/// What stands on a ballot, as its sentences ask: people who stand for something, or options.
pub(super) fn options_are(choosing: &Choosing) -> &'static str {
    if choosing.options.iter().any(|option| option.member.is_some()) { "candidates" } else { "options" }
}

/// What is wrong with a ballot as a whole, what describes its fields then, and that they are wrong. The summary of errors leads to the ballot,
/// which it calls by its legend.
fn wrong(form: &FormState, legend: &str) -> (Option<AnyView>, Option<&'static str>, Option<&'static str>) {
    FieldLabels::keep("ballot", legend);
    let errors: Vec<String> = form.refusals("ballot").into_iter().map(i18n::refusal).collect();
    if errors.is_empty() {
        return (None, None, None);
    }
    let told = view! { <p class="error" id=WHOLE_ERROR>{errors.join(" ")}</p> }.into_any();
    (Some(told), Some(WHOLE_ERROR), Some("true"))
}

/// Where the options without a number begin, once scripts run and there are some.
fn unranked_line() -> AnyView {
    view! { <p class="ballot-line hint" hidden>{t!("ballot-line")}</p> }.into_any()
}

/// The number that whoever takes part in a draw gives to it.
fn own_number(page: Option<&DecisionPage>, form: &FormState, legend: String, majority: Option<String>) -> AnyView {
    let (failed, described, invalid) = wrong(form, &legend);
    let kept = page.and_then(|page| page.decision.lot_hash.clone()).map(|hash| {
        view! { <p class="hint">{t!("lot-hash")}": "<code class="hash">{hash}</code></p> }
    });
    // What is in the box cannot be changed.
    let secret = page.is_some_and(|page| page.decision.secret);
    let when = if secret { t!("ballot-number-late-secret") } else { t!("ballot-number-late") };
    let blank = !page.is_some_and(refuses_blank);
    let blank = blank.then(|| view! { <CheckField form=form.clone() name="blank" label=t!("ballot-number-none")/> });
    let name = field(OWN_NUMBER);
    let hint = t!("ballot-number-hint", most = OWN_NUMBER_MAX);
    view! {
        <fieldset id=WHOLE tabindex="-1" aria-describedby=described aria-invalid=invalid>
            <legend>{legend}</legend>
            <p class="hint">{t!("ballot-number-lead")}</p>
            {majority.map(|words| view! { <p class="hint">{words}</p> })}
            {failed}
            <TextField form=form.clone() name=name label=t!("ballot-number") hint=hint inputmode="numeric" short=true/>
            {blank}
            <p class="hint">{t!("ballot-number-keeper")}" "{when}</p>
            {kept}
        </fieldset>
    }
    .into_any()
}

/// Where what happens to the ballot is told while scripts run. The names in braces are filled in there.
fn status(refuses_blank: bool) -> AnyView {
    let empty = if refuses_blank { t!("error-ballot-blank-refused") } else { t!("error-ballot-empty") };
    view! {
        <p
            class="ballot-status hint"
            role="status"
            data-ranked=t!("ballot-ranked", name = "{name}", rank = "{rank}")
            data-unranked=t!("ballot-unranked", name = "{name}")
            data-first=t!("ballot-first", name = "{name}")
            data-still-unranked=t!("ballot-still-unranked", name = "{name}")
            data-not-sent=t!("ballot-not-sent")
            data-dots=t!("ballot-dots-left", left = "{left}", most = "{most}")
            data-error-ballot-rank=t!("error-ballot-rank", most = "{most}")
            data-error-ballot-rank-twice=t!("error-ballot-rank-twice", rank = "{rank}", name = "{name}")
            data-error-ballot-gap=t!("error-ballot-gap", rank = "{rank}")
            data-error-ballot-points=t!("error-ballot-points", most = "{most}")
            data-error-ballot-dots=t!("error-ballot-dots", given = "{given}", most = "{most}")
            data-error-ballot-empty=empty
            data-error-ballot-marked=t!("error-ballot-marked")
        ></p>
    }
    .into_any()
}

fn row(
    ctx: &Ctx,
    page: Option<&DecisionPage>,
    choosing: &Choosing,
    option: &ChoiceOption,
    form: &FormState,
) -> AnyView {
    let name = field(option.number);
    let label = option_words(ctx, option);
    let form = form.clone();
    let asks = choosing.method.asks();
    let ranked = matches!(asks, Asks::Ranks { .. });
    // Only the comforts make Enter go on to the next field.
    let field = match (asks, page) {
        (Asks::Approvals, _) => view! { <CheckField form=form name=name label=label/> }.into_any(),
        (_, None) => view! { <TextField form=form name=name label=label inputmode="numeric" short=true/> }.into_any(),
        (_, Some(_)) => {
            view! { <TextField form=form name=name label=label inputmode="numeric" enterkeyhint="next" short=true/> }
                .into_any()
        }
    };
    view! {
        <div class="ballot-row" data-option=option.number.to_string() data-name=option.name.clone()>
            {ranked.then(handle)}
            {field}
            {ranked.then(|| moves(&option.name))}
            {page.map(|page| would_do(ctx, page, option.number))}
        </div>
    }
    .into_any()
}

/// What an option does where it is chosen.
fn would_do(ctx: &Ctx, page: &DecisionPage, option: u16) -> AnyView {
    let lines = lines_of_option(ctx, page, option);
    let items = lines.into_iter().map(|line| view! { <li><bdi>{line}</bdi></li> }).collect::<Vec<_>>();
    (!items.is_empty()).then(|| view! { <ul class="ballot-effects hint">{items}</ul> }).into_any()
}

/// What an option is dragged by, once scripts run; the buttons do the same.
fn handle() -> AnyView {
    view! { <span class="ballot-handle" aria-hidden="true" hidden></span> }.into_any()
}

/// The buttons that move an option, once scripts run.
fn moves(name: &str) -> AnyView {
    view! {
        <span class="ballot-moves" hidden>
            <button type="button" class="button button--quiet" data-move="up" aria-label=t!("ballot-higher", name = name)>"↑"</button>
            <button type="button" class="button button--quiet" data-move="down" aria-label=t!("ballot-lower", name = name)>"↓"</button>
        </span>
    }
    .into_any()
}
