//! `/treasury/journal/{n}`: an entry with its postings.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use store::treasury::{self, Entry, PostingLine};

use super::journal_show::source;
use super::parts::{account_address, account_name, day, entry_link, kicker, money};
use crate::ui::{Column, Ledger, MemberLink, Pager, Row, page_number};
use crate::web::{Ctx, Page, PageError, Section};
use crate::{cells, t};

/// Shows an entry and a page of its postings.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number: i64 = number.parse().map_err(|_| PageError::NotFound)?;
    let page = page_number(&ctx);
    let entry = treasury::entry(ctx.db(), &ctx.viewer, number, page).await?;
    Ok(ctx.page(|| view(&ctx, entry, page)))
}

fn view(ctx: &Ctx, entry: Entry, page: i64) -> Page {
    let line = &entry.line;
    let title = t!("journal-entry-title", name = format!("J-{}", line.number));
    let by = match line.recorded_by {
        Some(number) => view! { <MemberLink number=number/> }.into_any(),
        None => t!("log-system").into_any(),
    };
    let text = (!line.text.is_empty())
        .then(|| view! { <div><dt>{t!("col-text")}</dt><dd><bdi>{line.text.clone()}</bdi></dd></div> });
    let reversed = entry.reversed_by.map(|number| {
        view! { <div><dt>{t!("entry-reversed-by")}</dt><dd>{entry_link(number, true)}</dd></div> }
    });
    let pager = Pager::newest_first(ctx, page, entry.more).words(t!("pager-previous"), t!("pager-next")).view();
    Page::titled(title.clone()).section(Section::Treasury).body(view! {
        <div class="page-head">
            {kicker("/treasury/journal", t!("journal-title"))}
            <h1>{title}</h1>
        </div>
        <dl class="facts">
            <div><dt>{t!("col-what")}</dt><dd>{source(ctx, &line.source)}</dd></div>
            <div><dt>{t!("col-day")}</dt><dd>{day(ctx, line.date)}</dd></div>
            {text}
            <div><dt>{t!("col-recorded")}</dt><dd>{ctx.moment(line.recorded_at)}" · "{by}</dd></div>
            {reversed}
        </dl>
        {postings(ctx, &entry)}
        {pager}
    })
}

fn postings(ctx: &Ctx, entry: &Entry) -> AnyView {
    let columns = [
        Column::head(t!("col-account")),
        Column::new(t!("col-member")),
        Column::figures(t!("col-debit")),
        Column::figures(t!("col-credit-side")),
    ];
    let total = || money(ctx, entry.line.total_minor);
    let totals = Row::of(cells![t!("entry-total"), (), total(), total()]);
    let rows = entry.postings.iter().map(|posting| row(ctx, posting));
    view! {
        <section aria-labelledby="postings">
            <h2 id="postings">{t!("entry-postings")}</h2>
            {Ledger::new(t!("entry-postings")).totals(totals).rows(&columns, rows)}
        </section>
    }
    .into_any()
}

fn row(ctx: &Ctx, posting: &PostingLine) -> Row {
    let member = posting.member.as_ref().map(|(number, name)| {
        view! { <a href=account_address(*number)>{format!("M-{number}")}" "<bdi>{name.clone()}</bdi></a> }
    });
    let (debit, credit) = if posting.amount_minor >= 0 {
        (Some(money(ctx, posting.amount_minor)), None)
    } else {
        (None, Some(money(ctx, -posting.amount_minor)))
    };
    Row::of(cells![
        format!("{} {}", posting.account, account_name(&posting.account, &posting.account_name)),
        member,
        debit,
        credit,
    ])
}
