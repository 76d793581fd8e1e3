//! `/decisions/{number}/roll`: one's own place on the roll and why, and the names of those who may vote. Until the vote opens, the
//! provisional roll, objections to it and rulings on them.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::decisions::roll::RollReason;
use domain::rules::parameter::find;
use leptos::prelude::*;
use store::CommandError;
use store::decisions::{self, GoverningRule, MemberName, ROLL_PAGE_LENGTH, RollPage, roll_refusal};

use super::read_number;
use super::roll_objections::{self, objections};
use crate::i18n::{self, format};
use crate::rules::{scope_words, value_words};
use crate::t;
use crate::ui::{ErrorSummary, MemberLink, Pager, page_number};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the roll.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let here = page_number(&ctx);
    let roll = decisions::roll_page(ctx.db(), &ctx.viewer, number, here, ctx.now).await?;
    Ok(ctx.page(|| page(&ctx, number, here, &roll, &FormState::default())))
}

/// Objects to the provisional roll, replies to an objection or rules on it, by the form's `do`.
pub async fn submit(ctx: Ctx, Path(number): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    match done(&ctx, number, &form).await {
        Ok(what) => Ok(Redirect::to(&format!("/decisions/{number}/roll{what}")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let roll = decisions::roll_page(ctx.db(), &ctx.viewer, number, 1, ctx.now).await?;
            Ok(ctx.refusal(|| page(&ctx, number, 1, &roll, &form)))
        }
    }
}

/// Does what the form asks; what comes behind the roll's address to show it.
async fn done(ctx: &Ctx, number: i64, form: &FormState) -> Result<&'static str, CommandError> {
    let (db, act) = (ctx.db(), ctx.act(form));
    match form.value("do") {
        "object" => {
            decisions::object_to_roll(db, &act, number, roll_objections::objection(form)).await?;
            Ok("?after=objection#objections")
        }
        "rule" => {
            let objection = form.value("objection").parse().map_err(|_| CommandError::NotFound)?;
            decisions::rule_on_objection(db, &act, number, objection, roll_objections::ruling(form)).await?;
            Ok("?after=ruling#objections")
        }
        "reply" => {
            let objection = form.value("objection").parse().map_err(|_| CommandError::NotFound)?;
            decisions::reply_to_objection(db, &act, number, objection, form.value("objection_reply")).await?;
            Ok("?after=reply#objections")
        }
        _ => Ok(""),
    }
}

fn page(ctx: &Ctx, number: i64, here: i64, roll: &RollPage, form: &FormState) -> Page {
    let address = format!("/decisions/{number}");
    let provisional = roll.frozen_at.is_none();
    let none = provisional && roll.drawn.is_none();
    let (title, lead) = if provisional && !none {
        (t!("roll-provisional-title"), t!("roll-provisional-lead"))
    } else {
        (t!("roll-title"), t!("roll-lead"))
    };
    let body = if none {
        view! { <div class="empty"><h2>{t!("roll-none")}</h2><p>{t!("roll-none-hint")}</p></div> }.into_any()
    } else {
        view! {
            <section>
                <h2>{t!("roll-own")}</h2>
                {if provisional { provisional_place(ctx, roll) } else { own_place(ctx, roll) }}
            </section>
            {objections(ctx, number, roll, form)}
            <section>
                <h2>{t!("roll-rules")}</h2>
                <p>{made(ctx, roll)}</p>
                <dl class="facts">{roll.rules.iter().map(|rule| rule_line(ctx, rule)).collect_view()}</dl>
            </section>
            {names(ctx, here, roll)}
        }
        .into_any()
    };
    Page::titled(format!("{title} · D-{number}")).section(Section::Decisions).narrow().body(view! {
        <div class="page-head">
            <p class="kicker">
                <a href="/decisions">{t!("nav-decisions")}</a>" · "
                <a href=address>{format!("D-{number} {}", roll.title)}</a>
            </p>
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
        </div>
        {after(ctx, roll)}
        <ErrorSummary form=form.clone()/>
        {body}
    })
}

/// What was just done, where it was by the viewer: an address may be handed on.
fn after(ctx: &Ctx, roll: &RollPage) -> AnyView {
    let me = ctx.viewer.member.as_ref().map(|member| member.number);
    let is_me = |member: &MemberName| Some(member.number) == me;
    let all = &roll.objections;
    let words = match ctx.query_value("after").as_str() {
        "objection" if all.iter().any(|one| is_me(&one.by)) => Some(t!("after-objection")),
        "ruling" if all.iter().any(|one| one.ruled.as_ref().is_some_and(|ruled| is_me(&ruled.by))) => {
            Some(t!("after-ruling"))
        }
        "reply" if all.iter().any(|one| one.reply.is_some() && is_me(&one.about)) => Some(t!("after-objection-reply")),
        _ => None,
    };
    words.map(|words| view! { <p class="notice notice--done" role="status">{words}</p> }).into_any()
}

/// From what the roll was made.
fn made(ctx: &Ctx, roll: &RollPage) -> String {
    let day = |day| format::day(ctx.language, day);
    match (&roll.drawn, roll.frozen_at) {
        (Some(drawn), Some(frozen_at)) => {
            t!("roll-frozen-drawn", day = day(drawn.record_day), moment = ctx.moment(frozen_at))
        }
        (Some(drawn), None) => t!(
            "roll-drawn",
            day = day(drawn.record_day),
            moment = ctx.moment(drawn.drawn_at),
            name = drawn.drawn_by.name,
            until = ctx.moment(drawn.objections_until)
        ),
        (None, Some(frozen_at)) => t!("roll-frozen", moment = ctx.moment(frozen_at)),
        (None, None) => t!("roll-none-hint"),
    }
}

/// The message that says why somebody is on a roll or not.
fn reason_words(reason: RollReason) -> String {
    t!(&format!("roll-reason-{}", reason.as_str().replace('_', "-")))
}

/// The same as a sentence.
fn reason_sentence(reason: RollReason) -> String {
    t!("roll-reason-sentence", reason = reason_words(reason))
}

fn joined(ctx: &Ctx, roll: &RollPage) -> Option<String> {
    roll.joined_on.map(|day| t!("roll-joined", day = format::day(ctx.language, day)))
}

/// The viewer's place on a provisional roll.
fn provisional_place(ctx: &Ctx, roll: &RollPage) -> AnyView {
    let (mark, state, why) = match roll.place {
        Some(place) if place.reason.is_on_roll() => {
            ("state state--done", t!("roll-provisional-on"), t!("roll-provisional-votes", count = place.votes))
        }
        Some(place) => ("state state--refused", t!("roll-provisional-off"), reason_sentence(place.reason)),
        None => ("state state--refused", t!("roll-provisional-off"), t!("roll-provisional-no-member")),
    };
    let ruled = roll.place.filter(|place| place.reason == RollReason::IncludedByRuling);
    let ruled = ruled.map(|place| reason_sentence(place.reason));
    view! { <p class=mark>{state}</p><p>{why}" "{ruled}" "{joined(ctx, roll)}</p> }.into_any()
}

fn own_place(ctx: &Ctx, roll: &RollPage) -> AnyView {
    let (mark, state, why) = match roll.place {
        None => ("state state--refused", t!("roll-not-on"), t!("error-not-on-roll-joined")),
        Some(place) => match roll_refusal(place.reason) {
            Some(refusal) => ("state state--refused", t!("roll-not-on"), i18n::refusal(&refusal)),
            None if place.reason == RollReason::IncludedByRuling => {
                ("state state--done", t!("roll-on"), t!("roll-why-ruling", count = place.votes))
            }
            None => ("state state--done", t!("roll-on"), t!("roll-why-eligible", count = place.votes)),
        },
    };
    view! { <p class=mark>{state}</p><p>{why}" "{joined(ctx, roll)}</p> }.into_any()
}

fn rule_line(ctx: &Ctx, rule: &GoverningRule) -> AnyView {
    let Some(parameter) = find(&rule.key) else { return ().into_any() };
    let name = t!(&format!("rule-{}", parameter.translation_key()));
    let scope =
        (!rule.scope.is_empty()).then(|| format!(" · {}", scope_words(parameter, &rule.scope, rule.class.as_deref())));
    let value = value_words(parameter, &rule.value, ctx.community.currency);
    view! { <div><dt><a href=format!("/rules/{}", rule.key)>{name}</a>{scope}</dt><dd>{value}</dd></div> }.into_any()
}

fn names(ctx: &Ctx, here: i64, roll: &RollPage) -> AnyView {
    let items = roll
        .names
        .iter()
        .cloned()
        .map(|name| {
            let votes = (name.votes > 1).then(|| view! { <p class="meta">{t!("value-votes", count = name.votes)}</p> });
            let reason = name.reason.map(|reason| {
                let mark = if reason.is_on_roll() { "state state--done" } else { "state state--refused" };
                view! { <p class=mark>{reason_words(reason)}</p> }
            });
            let voted = name.voted.map(|voted| {
                let (mark, words) = if voted {
                    ("state state--done", t!("roll-voted"))
                } else {
                    ("state state--quiet", t!("roll-not-voted"))
                };
                view! { <p class=mark>{words}</p> }
            });
            view! { <li><MemberLink number=name.member.number name=name.member.name/>{votes}{reason}{voted}</li> }
        })
        .collect_view();
    let count = |number: i64| format::number(ctx.language, number);
    let pages = (roll.names_count + ROLL_PAGE_LENGTH - 1) / ROLL_PAGE_LENGTH;
    let counts = t!("roll-counts", on = count(roll.on_roll), off = count(roll.not_on_roll));
    let hash = roll.roll_hash.clone().map(|hash| {
        view! { <p class="hint">{t!("roll-hash")}" "<code>{hash}</code></p> }
    });
    let (title, keeps) = if roll.keeps {
        let hint = if roll.nobody_keeps { t!("roll-keeps-instead") } else { t!("roll-keeps") };
        (t!("roll-everybody"), Some(view! { <p class="hint">{hint}</p> }))
    } else {
        (t!("roll-names"), None)
    };
    view! {
        <section>
            <h2>{title}</h2>
            <p>{counts}</p>
            {keeps}
            <ul class="items">{items}</ul>
            {Pager::counted(ctx, here, pages).view()}
            {hash}
        </section>
    }
    .into_any()
}
