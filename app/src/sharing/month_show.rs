//! `/sharing/{slug}/{month}`: a pool's month that was posted.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::members::power::Power;
use domain::sharing::{Method, Who};
use leptos::prelude::*;
use store::CommandError;
use store::sharing::{Anew, PORTIONS_PAGE_LENGTH, RunPortion, SharingRun, sharing_run};
use store::treasury::ClassName;

use super::parts::{
    absence_words, fact, figure_heads, head_words, kicker, month_address, month_of, not_anew_words, origins,
    others_words, quantity, sources_table, statement_address, terms_facts, who_link,
};
use crate::i18n::format;
use crate::treasury::parts::{day, entry_link, money, month};
use crate::ui::{Column, Ledger, MemberLink, Pager, Row, page_number};
use crate::web::{Ctx, Page, PageError, Section};
use crate::{cells, t};

/// Shows the month; one that waits to be posted leads those who may post it to its preview.
pub async fn show(ctx: Ctx, Path((slug, raw)): Path<(String, String)>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let (of, page) = (month_of(&raw)?, page_number(&ctx));
    let entry = ctx.query_value("entry").parse().ok();
    let run = match sharing_run(ctx.db(), &ctx.viewer, &slug, of, entry, page).await {
        Err(CommandError::NotFound) if entry.is_none() && ctx.viewer.may(Power::ShareCosts) => {
            store::sharing::pool(ctx.db(), &ctx.viewer, &slug).await?;
            return Ok(Redirect::to(&format!("{}/post", month_address(&slug, of))).into_response());
        }
        run => run?,
    };
    let classes = store::treasury::classes(ctx.db()).await.map_err(CommandError::from)?;
    Ok(ctx.page(|| view(&ctx, &run, &classes, page)))
}

fn view(ctx: &Ctx, run: &SharingRun, classes: &[ClassName], page: i64) -> Page {
    let (pool, line) = (&run.pool, &run.line);
    let title = t!("sharing-run-of", pool = pool.name.clone(), month = month(ctx, line.month));
    let done = match ctx.query_value("done").as_str() {
        "posted" => view! { <p class="notice notice--done" role="status">{t!("sharing-done-posted")}</p> }.into_any(),
        "before" => view! { <p class="notice" role="status">{t!("run-done-before")}</p> }.into_any(),
        "reversed" => {
            view! { <p class="notice notice--done" role="status">{t!("sharing-done-reversed")}</p> }.into_any()
        }
        _ => ().into_any(),
    };
    Page::titled(title.clone()).section(Section::Treasury).body(view! {
        <div class="page-head">
            {kicker(ctx, Some((&pool.slug, &pool.name)), None)}
            <h1><bdi>{title}</bdi></h1>
            {state(ctx, run)}
        </div>
        {done}
        {changed_since(ctx, run)}
        {facts(ctx, run)}
        {sources_table(ctx, &run.basis.sources, line.total_minor)}
        {portions(ctx, run, page)}
        {origins(ctx, &run.basis.terms, &run.origins, classes, None)}
        {actions(ctx, run)}
    })
}

fn state(ctx: &Ctx, run: &SharingRun) -> AnyView {
    match run.line.reversed_by {
        Some(entry) => {
            let link = entry_link(entry, ctx.viewer.may(Power::ReadTreasury));
            let reason = run.reversal_reason.clone();
            view! {
                <p><span class="state state--refused">{t!("sharing-reversed")}</span>" "{link}</p>
                <p class="quiet"><bdi>{reason}</bdi></p>
            }
            .into_any()
        }
        None => view! { <p class="state state--done">{t!("run-posted")}</p> }.into_any(),
    }
}

/// What the month would come to now, where that is something else.
fn changed_since(ctx: &Ctx, run: &SharingRun) -> AnyView {
    let words = match &run.anew {
        None => return ().into_any(),
        Some(Anew::Refused(reasons)) => {
            let words = not_anew_words(reasons);
            return view! { <p class="notice">{t!("sharing-anew-refused")}" "{words}</p> }.into_any();
        }
        Some(Anew::Other { total_minor, portions }) => {
            let count = i64::try_from(*portions).unwrap_or(i64::MAX);
            t!("sharing-anew-other", total = money(ctx, *total_minor), count = count)
        }
    };
    let reverse = format!("{}/reverse", month_address(&run.pool.slug, run.line.month));
    view! { <p class="notice">{words}" "<a href=reverse>{t!("sharing-reverse")}</a></p> }.into_any()
}

fn facts(ctx: &Ctx, run: &SharingRun) -> AnyView {
    let line = &run.line;
    let by = match line.posted_by {
        Some(number) => view! { <MemberLink number=number/> }.into_any(),
        None => t!("log-system").into_any(),
    };
    view! {
        <dl class="facts">
            {terms_facts(ctx, &run.basis.terms)}
            {fact(t!("sharing-charged"), money(ctx, line.charged_minor))}
            {(line.common_minor() > 0).then(|| fact(t!("sharing-common"), money(ctx, line.common_minor())))}
            {(line.residual_minor > 0).then(|| fact(t!("sharing-residual"), money(ctx, line.residual_minor)))}
            {fact(t!("col-due"), day(ctx, line.due_on))}
            <div><dt>{t!("col-posted")}</dt><dd>{ctx.moment(line.posted_at)}" · "{by}</dd></div>
            <div><dt>{t!("col-entry")}</dt><dd>{entry_link(line.entry, ctx.viewer.may(Power::ReadTreasury))}</dd></div>
        </dl>
    }
    .into_any()
}

fn portions(ctx: &Ctx, run: &SharingRun, page: i64) -> AnyView {
    let pages = (run.portions_in_all + PORTIONS_PAGE_LENGTH - 1) / PORTIONS_PAGE_LENGTH;
    let pager = run.sees_all.then(|| Pager::counted(ctx, page, pages.max(1)).at("portions").view());
    let title = if run.sees_all { t!("sharing-portions") } else { t!("sharing-portion-yours") };
    let table = if run.portions.is_empty() {
        let why = run.own_absence.as_ref().map(|why| view! { " " {absence_words(why)} });
        view! { <p class="quiet">{t!("sharing-portion-none")}{why}</p> }.into_any()
    } else {
        table(ctx, run, title.clone())
    };
    view! {
        <section aria-labelledby="portions">
            <h2 id="portions">{title}</h2>
            {table}
            {pager}
            // Whoever sees all portions needs no word of those that are not shown.
            {(run.others.is_some() || !run.sees_all).then(|| others_words(ctx, run.others.as_ref()))}
        </section>
    }
    .into_any()
}

fn table(ctx: &Ctx, run: &SharingRun, caption: String) -> AnyView {
    let mut columns = vec![
        Column::head(head_words(run.portions.iter().map(|portion| &portion.who))),
        Column::figures(t!("sharing-portion")),
    ];
    columns.extend(figure_heads(&run.basis).into_iter().map(Column::figures));
    columns.push(Column::new(t!("col-from")));
    Ledger::new(caption).fit().rows(&columns, run.portions.iter().map(|portion| row(ctx, run, portion)))
}

fn row(ctx: &Ctx, run: &SharingRun, portion: &RunPortion) -> Row {
    let how = match portion.who {
        Who::Member(number) => {
            let to = format!("{}?entry={}", statement_address(&run.pool.slug, run.line.month, number), run.line.entry);
            let label = t!("sharing-why", name = portion.name.clone());
            view! { <a href=to aria-label=label>{t!("account-why-short")}</a> }.into_any()
        }
        Who::Circle(_) => view! { <span class="meta">{t!("sharing-borne")}</span> }.into_any(),
    };
    let (who, amount) = (who_link(&portion.who, &portion.name), money(ctx, portion.amount_minor));
    match run.basis.terms.method {
        // Along a line the place counts, and neither days nor anything measured.
        Method::Serial => Row::of(cells![who, amount, format::number(ctx.language, portion.place), how]),
        _ => Row::of(cells![who, amount, portion.days, quantity(ctx, portion.measure), how]),
    }
}

fn actions(ctx: &Ctx, run: &SharingRun) -> AnyView {
    let address = month_address(&run.pool.slug, run.line.month);
    let others = run.other_lines.iter().map(|line| {
        let words = t!("sharing-other-posting", entry = format!("J-{}", line.entry));
        view! { <a href=format!("{address}?entry={}", line.entry)>{words}</a> }
    });
    let others = others.collect_view();
    let reverse = (ctx.viewer.may(Power::ShareCosts) && run.line.reversed_by.is_none())
        .then(|| view! { <a href=format!("{address}/reverse")>{t!("sharing-reverse")}</a> });
    let stands = run.line.reversed_by.is_none() || run.other_lines.iter().any(|line| line.reversed_by.is_none());
    let again = (ctx.viewer.may(Power::ShareCosts) && !stands)
        .then(|| view! { <a href=format!("{address}/post")>{t!("sharing-post-anew")}</a> });
    let log = format!("/community/log?subject={}", address.trim_start_matches('/'));
    view! { <p class="button-row no-print">{again}{reverse}{others}<a href=log>{t!("infra-log")}</a></p> }.into_any()
}
