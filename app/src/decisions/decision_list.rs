//! `/decisions`: what is being decided now, then what has been decided.

use axum::response::Response;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use leptos::prelude::*;
use store::decisions::{DecisionLine, DecisionList};

use super::labels::{Until, stage_key, state};
use crate::i18n::format;
use crate::t;
use crate::ui::{OptionItem, Pager, SelectField, page_number};
use crate::web::{Ctx, FormState, Page, PageError, Section};

/// The stages that the list can be narrowed to.
const STAGES: [Stage; 10] = [
    Stage::Voting,
    Stage::Counted,
    Stage::Declared,
    Stage::Discussion,
    Stage::Draft,
    Stage::Enacted,
    Stage::Refused,
    Stage::Closed,
    Stage::Withdrawn,
    Stage::Annulled,
];

/// Shows a page of the decisions.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let stage = ctx.query_value("stage").parse::<Stage>().ok();
    let number = page_number(&ctx);
    let list = store::decisions::list(ctx.db(), &ctx.viewer, stage, number, ctx.now).await?;
    Ok(ctx.page(|| page(&ctx, stage, number, list)))
}

fn page(ctx: &Ctx, stage: Option<Stage>, number: i64, list: DecisionList) -> Page {
    let propose = ctx.viewer.may(Power::Propose).then(|| {
        view! { <div class="page-actions"><a class="button" href="/decisions/new">{t!("decision-propose")}</a></div> }
    });
    let DecisionList { open, lines, more } = list;
    let nothing = open.is_empty() && lines.is_empty();
    let first_steps = stage.is_none() && number == 1 && open.is_empty() && lines.iter().all(|line| line.number == 1);
    let open = (!open.is_empty()).then(|| {
        view! {
            <section>
                <h2>{t!("decisions-open")}</h2>
                {items(ctx, open)}
            </section>
        }
    });
    let heading = if stage.is_none() { t!("decisions-over") } else { t!("decisions-found") };
    let rest = (!lines.is_empty()).then(|| view! { <section><h2>{heading}</h2>{items(ctx, lines)}</section> });
    let empty = (nothing || first_steps).then(|| {
        view! {
            <div class="empty">
                <h2>{if first_steps { t!("decisions-none") } else { t!("decisions-none-found") }}</h2>
                <p>{t!("decisions-none-hint")}</p>
            </div>
        }
    });
    let form = FormState::of([("stage", stage.map_or("", Stage::as_str))]);
    let stages = std::iter::once(OptionItem::new("", t!("decisions-every-stage")))
        .chain(STAGES.into_iter().map(|stage| OptionItem::new(stage.as_str(), t!(stage_key(stage)))))
        .collect::<Vec<_>>();
    // Several lists may stand open side by side.
    let title =
        stage.map_or_else(|| t!("nav-decisions"), |stage| format!("{}: {}", t!("nav-decisions"), t!(stage_key(stage))));
    Page::titled(title).section(Section::Decisions).body(view! {
        <div class="page-head">
            <h1>{t!("nav-decisions")}</h1>
            <p class="meta no-print">
                <a href="/meetings">{t!("meetings-title")}</a>" · "<a href="/decisions/delegations">{t!("delegations-title")}</a>" · "<a href="/decisions/topics">{t!("topics-title")}</a>" · "<a href="/decisions/templates">{t!("templates-title")}</a>
            </p>
            {propose}
        </div>
        <form class="filters" method="get" action="/decisions">
            <SelectField form=form name="stage" label=t!("decisions-stage") options=stages/>
            <button class="button button--quiet">{t!("decisions-show")}</button>
        </form>
        {empty}
        {open}
        {rest}
        {Pager::newest_first(ctx, number, more).view()}
    })
}

fn items(ctx: &Ctx, lines: Vec<DecisionLine>) -> AnyView {
    let items = lines.into_iter().map(|line| item(ctx, line)).collect_view();
    view! { <ul class="items">{items}</ul> }.into_any()
}

fn item(ctx: &Ctx, line: DecisionLine) -> AnyView {
    let kind = t!(&format!("kind-{}", line.kind));
    let by = line.proposer.map(|proposer| view! { " · "{t!("decision-by")}" "<bdi>{proposer.name}</bdi> });
    let day_of = |at| domain::calendar::day_of(at, ctx.community.time_zone);
    let until = match line.stage {
        Stage::Voting => line.voting_until.map(|until| t!("decision-closes", until = ctx.moment(until))),
        Stage::Declared => line.contest_until.map(|until| {
            let words = ctx.moment(until);
            if ctx.now < until {
                t!("decision-contest", until = words)
            } else {
                t!("decision-contest-was", until = words)
            }
        }),
        Stage::Discussion => line.discussion_until.map(|until| t!("decision-discussed", until = ctx.moment(until))),
        Stage::Annulled => {
            line.annulled_from.or(line.annulled_at.map(day_of)).map(|day| format::day(ctx.language, day))
        }
        _ => line.closed_at.map(|at| format::day(ctx.language, day_of(at))),
    };
    let until = until.map(|until| format!(" · {until}"));
    let ends = Until {
        discussion: line.discussion_until,
        voting: line.voting_until,
        contest: line.contest_until,
        waits: line.waits,
        count_waits: line.count_waits,
    };
    view! {
        <li>
            <a href=format!("/decisions/{}", line.number)>{line.title}</a>
            <p class="meta">{format!("D-{} · {kind}", line.number)}{by}{until}</p>
            {state(ctx, line.method, line.stage, ends)}
        </li>
    }
    .into_any()
}
