//! Objections to a provisional roll on its page: the form to make one, those that the viewer may see, and the form to rule on one.

use domain::decisions::objection::ObjectionInput;
use domain::decisions::ruling::{Ruling, RulingInput};
use leptos::prelude::*;
use store::decisions::{Objection, RollPage, VotesGiven};

use crate::agreements::markdown;
use crate::t;
use crate::ui::{ChoiceField, MemberLink, OptionItem, RequestKey, TextArea, TextField};
use crate::web::{Ctx, FormState};

/// An objection as the form has it.
pub(super) fn objection(form: &FormState) -> ObjectionInput {
    ObjectionInput {
        about: form.value("objection_about").to_owned(),
        reason: form.value("objection_reason").to_owned(),
    }
}

/// A ruling as the form has it.
pub(super) fn ruling(form: &FormState) -> RulingInput {
    RulingInput { ruling: form.value("ruling").to_owned(), words: form.value("ruling_words").to_owned() }
}

/// The section of objections; nothing where the roll was not drawn before the opening.
pub(super) fn objections(ctx: &Ctx, number: i64, roll: &RollPage, form: &FormState) -> AnyView {
    if roll.drawn.is_none() {
        return ().into_any();
    }
    let seen = roll.objections.iter().map(|one| article(ctx, number, one, form)).collect_view();
    let none = roll.objections.is_empty().then(|| view! { <p class="quiet">{t!("objections-none")}</p> });
    let who = if roll.nobody_keeps { t!("objections-who-opens") } else { t!("objections-who-committee") };
    view! {
        <section aria-labelledby="objections">
            <h2 id="objections">{t!("objections-title")}</h2>
            <p>{who}" "{t!("objections-stand-in")}" "{t!("objections-seen")}</p>
            {object(ctx, number, roll, form)}
            {none}
            {seen}
        </section>
    }
    .into_any()
}

/// The form to object, while the provisional roll stands; what was typed into one that came too late is kept.
fn object(ctx: &Ctx, number: i64, roll: &RollPage, form: &FormState) -> Option<AnyView> {
    let refused = form.value("do") == "object";
    if !roll.may_object && !refused {
        return None;
    }
    let form = if refused { form.clone() } else { FormState::default() };
    let until = roll.drawn.as_ref().map(|drawn| ctx.moment(drawn.objections_until)).unwrap_or_default();
    let f = || form.clone();
    Some(
        view! {
            <details open=refused>
                <summary>{t!("objection-title")}</summary>
                <form class="stack" method="post" novalidate=true action=format!("/decisions/{number}/roll")>
                    <RequestKey form=f()/>
                    <p>{t!("objection-hint", until = until)}</p>
                    <TextField form=f() name="objection_about" label=t!("objection-about") hint=t!("objection-about-hint") short=true/>
                    <TextArea form=f() name="objection_reason" label=t!("objection-reason") hint=t!("objection-reason-hint") rows=4/>
                    <div class="button-row">
                        <button class="button" name="do" value="object">{t!("objection-submit")}</button>
                    </div>
                </form>
            </details>
        }
        .into_any(),
    )
}

fn article(ctx: &Ctx, number: i64, one: &Objection, form: &FormState) -> AnyView {
    let anchor = format!("objection-{}", one.number);
    let claim = if one.includes { t!("objection-include") } else { t!("objection-exclude") };
    let (by, about) = (one.by.clone(), one.about.clone());
    let ruled = one.ruled.clone().map(|ruled| {
        let mark = match ruled.ruling {
            Ruling::Upheld => "state state--done",
            Ruling::Dismissed => "state state--refused",
        };
        view! {
            <p class=mark>{t!(&format!("ruling-{}", ruled.ruling))}</p>
            <p class="meta"><MemberLink number=ruled.by.number name=ruled.by.name/>" · "{ctx.moment(ruled.at)}</p>
            <div class="prose prose--small" inner_html=markdown::fragment(&ruled.words)></div>
        }
    });
    let waits = one.ruled.is_none().then(|| view! { <p class="state state--open">{t!("objection-waits")}</p> });
    view! {
        <article class="comment" id=anchor>
            <p class="author">{claim}" "<MemberLink number=about.number name=about.name/></p>
            <p class="meta">
                {t!("objection-by")}" "<MemberLink number=by.number name=by.name/>" · "{ctx.moment(one.made_at)}
            </p>
            <div class="prose prose--small" inner_html=markdown::fragment(&one.reason)></div>
            {replied(ctx, one)}
            {waits}
            {ruled}
            {reply(ctx, number, one, form)}
            {rule(ctx, number, one, form)}
        </article>
    }
    .into_any()
}

/// What whoever it is about replied.
fn replied(ctx: &Ctx, one: &Objection) -> Option<AnyView> {
    let (words, at) = one.reply.as_ref()?;
    let about = one.about.clone();
    Some(
        view! {
            <div class="comment--answer">
                <p class="meta">
                    {t!("objection-reply-by")}" "<MemberLink number=about.number name=about.name/>" · "{ctx.moment(*at)}
                </p>
                <div class="prose prose--small" inner_html=markdown::fragment(words)></div>
            </div>
        }
        .into_any(),
    )
}

/// The form by which whoever an objection is about replies, until it is ruled on, or the way to it: one stands on a page at a time. A refused
/// one stays with what was typed.
fn reply(ctx: &Ctx, number: i64, one: &Objection, form: &FormState) -> Option<AnyView> {
    let name = one.number.to_string();
    let refused = form.value("do") == "reply" && form.value("objection") == name;
    if !one.may_reply && !refused {
        return None;
    }
    let another = form.value("do") == "reply" && !refused;
    if !refused && (another || ctx.query_value("reply") != name) {
        let address = format!("/decisions/{number}/roll?reply={name}#objection-{name}");
        return Some(
            view! { <p class="no-print"><a href=address>{t!("objection-reply-open", number = one.number)}</a></p> }
                .into_any(),
        );
    }
    let form = if refused { form.clone() } else { FormState::default() };
    let hint = if one.reply.is_some() { t!("objection-reply-again") } else { t!("objection-reply-hint") };
    Some(
        view! {
            <form class="vote-box" method="post" novalidate=true action=format!("/decisions/{number}/roll")>
                <RequestKey form=form.clone()/>
                <input type="hidden" name="objection" value=name/>
                <TextArea form=form name="objection_reply" label=t!("objection-reply") hint=hint rows=4/>
                <div class="button-row">
                    <button class="button" name="do" value="reply">{t!("objection-reply-submit")}</button>
                </div>
            </form>
        }
        .into_any(),
    )
}

/// What becomes of the place where the objection is upheld.
fn upheld_words(one: &Objection) -> String {
    match &one.gives {
        Some(VotesGiven { class, of_class: ..1, votes }) => {
            t!("objection-ruling-upheld-one-vote", class = class.as_str(), count = *votes)
        }
        Some(VotesGiven { class, votes, .. }) => {
            t!("objection-ruling-upheld-votes", class = class.as_str(), count = *votes)
        }
        None if one.includes => t!("objection-ruling-upheld-include"),
        None => t!("objection-ruling-upheld-exclude"),
    }
}

/// The form to rule on an objection, or the way to it: one stands on a page at a time.
fn rule(ctx: &Ctx, number: i64, one: &Objection, form: &FormState) -> Option<AnyView> {
    let name = one.number.to_string();
    let refused = form.value("do") == "rule" && form.value("objection") == name;
    if !one.may_rule && !refused {
        return None;
    }
    let another = form.value("do") == "rule" && !refused;
    if !refused && (another || ctx.query_value("objection") != name) {
        let address = format!("/decisions/{number}/roll?objection={name}#objection-{name}");
        return Some(
            view! { <p class="no-print"><a href=address>{t!("objection-ruling-open", number = one.number)}</a></p> }
                .into_any(),
        );
    }
    let form = if refused { form.clone() } else { FormState::default() };
    let f = || form.clone();
    let options = Ruling::ALL.iter().map(|ruling| {
        let hint = match ruling {
            Ruling::Upheld => upheld_words(one),
            Ruling::Dismissed => t!("objection-ruling-dismissed-hint"),
        };
        OptionItem::new(ruling.as_str(), t!(&format!("ruling-{ruling}"))).with_hint(hint)
    });
    let options: Vec<_> = options.collect();
    Some(
        view! {
            <form class="vote-box" method="post" novalidate=true action=format!("/decisions/{number}/roll")>
                <RequestKey form=f()/>
                <input type="hidden" name="objection" value=name/>
                <ChoiceField form=f() name="ruling" legend=t!("objection-ruling-title") options=options/>
                <TextArea form=f() name="ruling_words" label=t!("objection-ruling-words") hint=t!("objection-ruling-words-hint") rows=3/>
                <div class="button-row"><button class="button" name="do" value="rule">{t!("objection-ruling-submit")}</button></div>
            </form>
        }
        .into_any(),
    )
}
