//! `/decisions/{number}/paper`: how the paper ballots of a vote stand, and for whoever keeps it the register of their issue.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::decisions::paper::{PaperState, why_no_paper};
use leptos::prelude::*;
use store::CommandError;
use store::decisions::{self, PaperLine, PaperPage, PaperTurn};

use super::paper_words::{barred, counted, few, framed, framed_of, kept_by, numbers, state_words};
use super::read_number;
use crate::cells;
use crate::i18n::format;
use crate::t;
use crate::ui::{Column, ErrorSummary, Ledger, MemberLink, RequestKey, Row, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError};

/// Shows the papers.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    match decisions::paper_page(ctx.db(), &ctx.viewer, number, ctx.now).await {
        Ok(paper) => Ok(ctx.page(|| page(&ctx, number, &paper, &FormState::default()))),
        Err(CommandError::NotFound) => without_papers(&ctx, number).await,
        Err(error) => Err(error.into()),
    }
}

/// Says why a decision has no papers, where that is by the way in which it is voted on.
async fn without_papers(ctx: &Ctx, number: i64) -> Result<Response, PageError> {
    let decision = decisions::page(ctx.db(), &ctx.viewer, number, 1, ctx.now).await?;
    let why = why_no_paper(decision.method).ok_or(PageError::NotFound)?;
    Ok(ctx.page(|| {
        let body = view! { <p class="notice">{t!(why)}</p> };
        framed_of(number, &decision.decision.title, t!("paper-title"), body.into_any())
    }))
}

/// Issues a paper, takes it back spoiled, notes its return or takes that note back, by the form's `do`.
pub async fn submit(ctx: Ctx, Path(number): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    match done(&ctx, number, &form).await {
        Ok(what) => Ok(Redirect::to(&format!("/decisions/{number}/paper{what}")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let paper = decisions::paper_page(ctx.db(), &ctx.viewer, number, ctx.now).await?;
            Ok(ctx.refusal(|| page(&ctx, number, &paper, &form)))
        }
    }
}

/// Does what the form asks; what comes behind the address to show it.
async fn done(ctx: &Ctx, number: i64, form: &FormState) -> Result<&'static str, CommandError> {
    let (db, act) = (ctx.db(), ctx.act(form));
    let issue = || form.value("paper").parse::<i64>().map_err(|_| CommandError::NotFound);
    match form.value("do") {
        "issue" => {
            decisions::issue_paper(db, &act, number, form.value("member")).await?;
            Ok("?after=issued#register")
        }
        "spoil" => {
            decisions::spoil_paper(db, &act, number, issue()?).await?;
            Ok("?after=spoiled#register")
        }
        "return" => {
            decisions::return_paper(db, &act, number, issue()?).await?;
            Ok("?after=returned#register")
        }
        "correct" => {
            decisions::correct_paper(db, &act, number, issue()?).await?;
            Ok("?after=corrected#register")
        }
        _ => Ok(""),
    }
}

fn page(ctx: &Ctx, number: i64, paper: &PaperPage, form: &FormState) -> Page {
    let standing = paper.standing;
    let until = paper.until.map(|until| ctx.moment(until)).unwrap_or_default();
    let turn = match standing.turn {
        PaperTurn::Open if paper.in_meeting => view! { <p>{t!("paper-open-meeting", until = until)}</p> }.into_any(),
        PaperTurn::Open => view! { <p>{t!("paper-open", until = until)}</p> }.into_any(),
        PaperTurn::Reading => {
            view! { <p class="notice notice--attention">{t!("paper-waits", count = standing.numbers.returned)}</p> }
                .into_any()
        }
        PaperTurn::Counted => standing.counted.map(counted).into_any(),
        PaperTurn::Over => view! { <p>{t!("paper-over")}</p> }.into_any(),
    };
    let way = |shown: bool, last: &'static str, words: String| {
        shown.then(|| view! { <li><a href=format!("/decisions/{number}/paper/{last}")>{words}</a></li> })
    };
    let open = standing.turn == PaperTurn::Open;
    let reads = standing.may_read && !paper.papers.is_empty() && standing.turn != PaperTurn::Counted;
    let (prints, differs) = (standing.may_keep && open && paper.why_none.is_none(), !paper.differing.is_empty());
    let ways = (prints || reads || differs).then(|| {
        view! {
            <ul class="no-print">
                {way(prints, "print", t!("paper-print"))}
                {way(reads, "entry", t!("paper-entry"))}
                {way(differs, "differences", t!("paper-differences"))}
            </ul>
        }
    });
    let none = paper.why_none.map(|why| view! { <p class="notice">{t!(why)}</p> });
    let issue = (standing.may_keep && paper.why_none.is_none() && (open || form.value("do") == "issue"))
        .then(|| issue_form(number, paper, form));
    let register = standing.may_keep.then(|| register(ctx, number, paper));
    let body = view! {
        {after(ctx)}
        <ErrorSummary form=form.clone()/>
        {turn}
        {numbers(ctx, &standing)}
        {none}
        {barred(paper)}
        {ways}
        {issue}
        {register}
    };
    framed(number, paper, t!("paper-title"), body.into_any())
}

/// What was just done.
fn after(ctx: &Ctx) -> AnyView {
    let words = match ctx.query_value("after").as_str() {
        "issued" => Some(t!("after-paper-issued")),
        "spoiled" => Some(t!("after-paper-spoiled")),
        "returned" => Some(t!("after-paper-returned")),
        "corrected" => Some(t!("after-paper-corrected")),
        _ => None,
    };
    words.map(|words| view! { <p class="notice notice--done" role="status">{words}</p> }).into_any()
}

fn issue_form(number: i64, paper: &PaperPage, form: &FormState) -> AnyView {
    let form = if form.value("do") == "issue" { form.clone() } else { FormState::default() };
    let hint = if paper.secret { t!("paper-issue-hint-secret") } else { t!("paper-issue-hint") };
    let by_class = (!paper.classes.is_empty()).then(|| {
        view! {
            <p class="hint">{t!("paper-issue-class")}</p>
            <p class="hint">{t!("paper-issue-class-few")}</p>
        }
    });
    let nobody = paper.carries_nobody.then(|| {
        let words = if paper.in_meeting { t!("paper-carries-nobody-meeting") } else { t!("paper-carries-nobody") };
        view! { <p class="hint">{words}</p> }
    });
    view! {
        <form class="stack" method="post" novalidate=true action=format!("/decisions/{number}/paper")>
            <h2>{t!("paper-issue-title")}</h2>
            {nobody}
            {by_class}
            {kept_by(&paper.standing)}
            {few(&paper.standing)}
            <RequestKey form=form.clone()/>
            <TextField form=form name="member" label=t!("paper-issue-member") hint=hint short=true/>
            <div class="button-row"><button class="button" name="do" value="issue">{t!("paper-issue-submit")}</button></div>
        </form>
    }
    .into_any()
}

fn register(ctx: &Ctx, number: i64, paper: &PaperPage) -> AnyView {
    if paper.lines.is_empty() {
        return view! {
            <section aria-labelledby="register"><h2 id="register">{t!("paper-register")}</h2><p class="quiet">{t!("paper-register-none")}</p></section>
        }
        .into_any();
    }
    let open = paper.standing.turn == PaperTurn::Open;
    let by_class = !paper.classes.is_empty();
    let mut columns = vec![Column::head(t!("paper-one-paper")), Column::head(t!("paper-member"))];
    columns.extend(by_class.then(|| Column::new(t!("tally-class"))));
    columns.push(Column::figures(t!("paper-sheets")));
    columns.push(Column::new(t!("paper-state")));
    columns.push(Column::actions(t!("paper-actions")));
    let rows: Vec<Row> = paper.lines.iter().map(|line| row(ctx, number, line, open, by_class)).collect();
    let note = if paper.secret { t!("paper-register-secret") } else { t!("paper-register-open") };
    view! {
        <section aria-labelledby="register">
            <h2 id="register">{t!("paper-register")}</h2>
            <p class="hint">{note}</p>
            {Ledger::new(t!("paper-register")).rows(&columns, rows)}
        </section>
    }
    .into_any()
}

fn row(ctx: &Ctx, number: i64, line: &PaperLine, open: bool, by_class: bool) -> Row {
    let mark = match line.state {
        PaperState::Outstanding => "state state--open",
        PaperState::Returned => "state state--done",
        PaperState::Spoiled | PaperState::Lapsed => "state state--refused",
    };
    let state = view! { <span class=mark>{state_words(line.state)}</span> };
    let member = line.member.clone();
    let name = member.name.as_str();
    let actions = match line.state {
        PaperState::Outstanding if open => view! {
            {step(number, line, "return", t!("paper-return"), t!("paper-return-of", name = name))}
            {step(number, line, "spoil", t!("paper-spoil"), t!("paper-spoil-of", name = name))}
        }
        .into_any(),
        PaperState::Returned if open => {
            step(number, line, "correct", t!("paper-correct"), t!("paper-correct-of", name = name))
        }
        _ => ().into_any(),
    };
    let mut cells = cells![
        t!("paper-one", paper = format::number(ctx.language, line.number)),
        view! { <MemberLink number=member.number name=member.name/> },
    ];
    if by_class {
        cells.extend(cells![line.class.clone()]);
    }
    cells.extend(cells![format::number(ctx.language, line.sheets), state, actions]);
    Row::of(cells)
}

/// What can be noted of a paper, in two presses: one wrong line, and somebody's vote would be lost.
fn step(number: i64, line: &PaperLine, what: &'static str, summary: String, label: String) -> AnyView {
    view! {
        <details>
            <summary>{summary}</summary>
            <form class="button-row" method="post" action=format!("/decisions/{number}/paper")>
                <RequestKey form=FormState::default()/>
                <input type="hidden" name="paper" value=line.number.to_string()/>
                <button class="button" name="do" value=what>{label}</button>
            </form>
        </details>
    }
    .into_any()
}
