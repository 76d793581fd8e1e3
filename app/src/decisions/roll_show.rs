//! `/decisions/{number}/roll`: one's own place on the roll and why, and the names of those who may vote.

use axum::extract::Path;
use axum::response::Response;
use domain::decisions::roll::RollReason;
use domain::rules::parameter::find;
use leptos::prelude::*;
use store::decisions::{GoverningRule, ROLL_PAGE_LENGTH, RollPage};

use super::read_number;
use crate::i18n::format;
use crate::rules::{scope_words, value_words};
use crate::t;
use crate::ui::{MemberLink, Pager, page_number};
use crate::web::{Ctx, Page, PageError, Section};

/// Shows the roll.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let here = page_number(&ctx);
    let roll = store::decisions::roll_page(ctx.db(), &ctx.viewer, number, here).await?;
    Ok(ctx.page(|| page(&ctx, number, here, &roll)))
}

fn page(ctx: &Ctx, number: i64, here: i64, roll: &RollPage) -> Page {
    let address = format!("/decisions/{number}");
    let body = match roll.frozen_at {
        None => view! { <div class="empty"><h2>{t!("roll-none")}</h2><p>{t!("roll-none-hint")}</p></div> }.into_any(),
        Some(frozen_at) => view! {
            <section>
                <h2>{t!("roll-own")}</h2>
                {own_place(ctx, roll)}
            </section>
            <section>
                <h2>{t!("roll-rules")}</h2>
                <p>{t!("roll-frozen", moment = ctx.moment(frozen_at))}</p>
                <dl class="facts">{roll.rules.iter().map(|rule| rule_line(ctx, rule)).collect_view()}</dl>
            </section>
            {names(ctx, here, roll)}
        }
        .into_any(),
    };
    Page::titled(t!("roll-title")).section(Section::Decisions).narrow().body(view! {
        <div class="page-head">
            <p class="kicker">
                <a href="/decisions">{t!("nav-decisions")}</a>" · "
                <a href=address>{format!("D-{number} {}", roll.title)}</a>
            </p>
            <h1>{t!("roll-title")}</h1>
            <p class="lead">{t!("roll-lead")}</p>
        </div>
        {body}
    })
}

fn own_place(ctx: &Ctx, roll: &RollPage) -> AnyView {
    let (mark, state, why) = match roll.place {
        None => ("state state--refused", t!("roll-not-on"), t!("error-not-on-roll-joined")),
        Some(place) => match place.reason {
            RollReason::Eligible => ("state state--done", t!("roll-on"), t!("roll-why-eligible", count = place.votes)),
            RollReason::ClassWithoutVote => ("state state--refused", t!("roll-not-on"), t!("error-not-on-roll-class")),
            RollReason::JoinedTooRecently => {
                ("state state--refused", t!("roll-not-on"), t!("error-not-on-roll-recent"))
            }
            RollReason::OnLeave => ("state state--refused", t!("roll-not-on"), t!("error-not-on-roll-leave")),
            RollReason::Suspended => ("state state--refused", t!("roll-not-on"), t!("error-not-on-roll-suspended")),
        },
    };
    let joined = roll.joined_on.map(|day| t!("roll-joined", day = format::day(ctx.language, day)));
    view! { <p class=mark>{state}</p><p>{why}" "{joined}</p> }.into_any()
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
        .map(|(member, votes)| {
            let votes = (votes != 1).then(|| view! { <p class="meta">{t!("value-votes", count = votes)}</p> });
            view! { <li><MemberLink number=member.number name=member.name/>{votes}</li> }
        })
        .collect_view();
    let count = |number: i64| format::number(ctx.language, number);
    let pages = (roll.on_roll + ROLL_PAGE_LENGTH - 1) / ROLL_PAGE_LENGTH;
    let counts = t!("roll-counts", on = count(roll.on_roll), off = count(roll.not_on_roll));
    let hash = roll.roll_hash.clone().map(|hash| {
        view! { <p class="hint">{t!("roll-hash")}" "<code>{hash}</code></p> }
    });
    view! {
        <section>
            <h2>{t!("roll-names")}</h2>
            <p>{counts}</p>
            <ul class="items">{items}</ul>
            {Pager::counted(ctx, here, pages).view()}
            {hash}
        </section>
    }
    .into_any()
}
