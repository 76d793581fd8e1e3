//! `/decisions/{number}/paper/differences`: the papers that two people read differently, which both settle with the papers before them, in view
//! of all who may read papers.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::decisions::paper::{Difference, Reading};
use domain::members::power::Power;
use leptos::prelude::*;
use store::CommandError;
use store::decisions::{self, PaperPage};

use super::ballot_look;
use super::paper_fields::{self, paper_fields};
use super::paper_words::{barred, counted, framed, reading_words};
use super::read_number;
use crate::cells;
use crate::i18n::format;
use crate::t;
use crate::ui::{Column, ErrorSummary, Ledger, RequestKey, Row};
use crate::web::{Ctx, Form, FormState, Page, PageError};

/// Shows the differences, for whoever may read papers.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let paper = seen(&ctx, number).await?;
    Ok(ctx.page(|| page(&ctx, number, &paper, &FormState::default())))
}

/// Settles one, hands them over, confirms or doubts what was settled, by the form's `do`.
pub async fn submit(ctx: Ctx, Path(number): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    if form.value("do") == ballot_look::LOOK {
        let (paper, form) = (seen(&ctx, number).await?, form.with_value("do", "settle".to_owned()));
        return Ok(match paper_fields::looked_at(&paper, &form) {
            Ok(_) => ctx.page(|| page(&ctx, number, &paper, &form)),
            Err(errors) => ctx.refusal(|| page(&ctx, number, &paper, &form.with_errors(errors))),
        });
    }
    match done(&ctx, number, &form).await {
        Ok(what) => Ok(Redirect::to(&format!("/decisions/{number}/paper/differences{what}")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let paper = seen(&ctx, number).await?;
            Ok(ctx.refusal(|| page(&ctx, number, &paper, &form)))
        }
    }
}

async fn seen(ctx: &Ctx, number: i64) -> Result<PaperPage, PageError> {
    let paper = decisions::paper_page(ctx.db(), &ctx.viewer, number, ctx.now).await?;
    // Whoever is kept from it by nothing but their own paper is told so.
    if paper.standing.may_read || paper.standing.own_vote_bars {
        Ok(paper)
    } else {
        Err(PageError::Forbidden(Power::HandlePaper))
    }
}

/// Does what the form asks; what comes behind the address to show it.
async fn done(ctx: &Ctx, number: i64, form: &FormState) -> Result<&'static str, CommandError> {
    let (db, act) = (ctx.db(), ctx.act(form));
    match form.value("do") {
        "settle" => {
            let paper = form.value("paper").parse().map_err(|_| CommandError::refused("error-paper-number"))?;
            decisions::settle_paper(db, &act, number, paper, paper_fields::read(form)).await?;
            Ok("?after=settled")
        }
        "hand-over" => {
            decisions::hand_over_papers(db, &act, number).await?;
            Ok("?after=handed-over")
        }
        "confirm" => {
            decisions::confirm_papers(db, &act, number, true).await?;
            Ok("?after=confirmed")
        }
        "doubt" => {
            decisions::confirm_papers(db, &act, number, false).await?;
            Ok("?after=doubted")
        }
        _ => Ok(""),
    }
}

fn page(ctx: &Ctx, number: i64, paper: &PaperPage, form: &FormState) -> Page {
    if let Some(barred) = barred(paper) {
        return framed(number, paper, t!("paper-differences"), barred);
    }
    let asked = if form.has("paper") { form.value("paper").to_owned() } else { ctx.query_value("paper") };
    let asked = asked.parse::<i64>().ok();
    let one = paper.differing.iter().find(|(difference, _)| Some(difference.paper) == asked && paper.may_settle);
    let one = one.map(|(difference, settled)| settle(ctx, number, paper, difference, settled.as_ref(), form));
    let all = paper.differing.iter().all(|(_, settled)| settled.is_some());
    let hand_over = (paper.may_settle && all && !paper.differing.is_empty()).then(|| {
        let button = view! { <button class="button" name="do" value="hand-over">{t!("paper-hand-over")}</button> };
        step(number, t!("paper-hand-over-hint"), button.into_any())
    });
    let confirm = paper.may_confirm.then(|| {
        let buttons = view! {
            <button class="button" name="do" value="confirm">{t!("paper-confirm")}</button>
            <button class="button button--quiet" name="do" value="doubt">{t!("paper-doubt")}</button>
        };
        step(number, t!("paper-confirm-hint"), buttons.into_any())
    });
    let waits = match &paper.settler {
        Some(settler) if !paper.may_settle && !paper.may_confirm && !paper.differing.is_empty() => {
            let words = if paper.handed_over {
                t!("paper-waits-confirmed")
            } else {
                t!("paper-waits-settled", name = settler.name.as_str())
            };
            Some(view! { <p class="notice">{words}</p> })
        }
        _ => None,
    };
    let by_both = paper.settler.is_none() && !paper.may_settle && !paper.differing.is_empty();
    let by_both = by_both.then(|| view! { <p class="notice">{t!("paper-waits-both")}</p> });
    let none = (paper.differing.is_empty() && paper.standing.counted.is_none()).then(|| {
        view! { <div class="empty"><h2>{t!("paper-differences-none")}</h2><p>{t!("paper-differences-none-hint")}</p></div> }
    });
    let body = view! {
        {after(ctx)}
        <ErrorSummary form=form.clone()/>
        {paper.standing.counted.map(counted)}
        {none}
        {waits}
        {by_both}
        {(!paper.differing.is_empty()).then(|| table(ctx, number, paper))}
        {one}
        {hand_over}
        {confirm}
    };
    framed(number, paper, t!("paper-differences"), body.into_any())
}

/// What was just done.
fn after(ctx: &Ctx) -> AnyView {
    let words = match ctx.query_value("after").as_str() {
        "settled" => Some(t!("after-paper-settled")),
        "handed-over" => Some(t!("after-paper-handed-over")),
        "confirmed" => Some(t!("after-paper-confirmed")),
        "doubted" => Some(t!("after-paper-doubted")),
        _ => None,
    };
    words.map(|words| view! { <p class="notice notice--done" role="status">{words}</p> }).into_any()
}

fn step(number: i64, hint: String, buttons: AnyView) -> AnyView {
    view! {
        <form class="stack" method="post" action=format!("/decisions/{number}/paper/differences")>
            <RequestKey form=FormState::default()/>
            <p>{hint}</p>
            <div class="button-row">{buttons}</div>
        </form>
    }
    .into_any()
}

fn table(ctx: &Ctx, number: i64, paper: &PaperPage) -> AnyView {
    let words = |reading: Option<&Reading>| match reading {
        Some(reading) => reading_words(reading, paper.method, paper.choosing.as_ref()),
        None => t!("paper-unread"),
    };
    let name = |place: usize| paper.readers.get(place).map(|reader| reader.member.name.clone()).unwrap_or_default();
    let count = paper.differing.len();
    let lead = if paper.may_settle {
        t!("paper-differences-lead", count = count)
    } else {
        t!("paper-differences-seen", count = count)
    };
    let columns = [
        Column::head(t!("paper-one-paper")),
        Column::new(name(0)),
        Column::new(name(1)),
        Column::new(t!("paper-settled")),
        Column::actions(t!("paper-actions")),
    ];
    let rows: Vec<Row> = paper
        .differing
        .iter()
        .map(|(difference, settled)| {
            let settled = settled.as_ref().map_or_else(|| t!("paper-not-settled"), |reading| words(Some(reading)));
            let address = format!("/decisions/{number}/paper/differences?paper={}#settle", difference.paper);
            let label = t!("paper-settle-one", paper = difference.paper);
            let way = paper.may_settle.then(|| view! { <a href=address>{label}</a> });
            Row::of(cells![
                t!("paper-one", paper = format::number(ctx.language, difference.paper)),
                words(difference.first.as_ref()),
                words(difference.second.as_ref()),
                settled,
                way,
            ])
        })
        .collect();
    view! {
        <p>{lead}</p>
        {Ledger::new(t!("paper-differences")).rows(&columns, rows)}
    }
    .into_any()
}

/// The form to settle a paper.
fn settle(
    ctx: &Ctx,
    number: i64,
    paper: &PaperPage,
    difference: &Difference,
    settled: Option<&Reading>,
    form: &FormState,
) -> AnyView {
    let form = match settled {
        _ if form.value("do") == "settle" => form.clone(),
        Some(reading) => paper_fields::write(reading, paper.choosing.is_some()),
        None => FormState::default(),
    };
    let legend = t!("paper-settle-legend", paper = difference.paper);
    view! {
        <form class="vote-box" id="settle" method="post" novalidate=true autocomplete="off" action=format!("/decisions/{number}/paper/differences")>
            <RequestKey form=form.clone()/>
            <input type="hidden" name="paper" value=difference.paper.to_string()/>
            {paper_fields::so_far(paper, &form, "settle")}
            {paper_fields(ctx, paper, &form, legend)}
            <div class="button-row"><button class="button" name="do" value="settle">{t!("paper-settle")}</button></div>
        </form>
    }
    .into_any()
}
