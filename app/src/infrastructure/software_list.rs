//! `/infrastructure/software`: all software, with its licence and the versions that run.

use axum::response::Response;
use domain::infrastructure::Kind;
use domain::members::power::Power;
use leptos::prelude::*;
use store::infrastructure::{Software, Stock};

use super::installed::version;
use super::lists::retired;
use super::parts::{address, kind_words, link, new_words, none_words};
use crate::t;
use crate::ui::Ledger;
use crate::web::{Ctx, Page, PageError, Section};

/// Shows the list.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let stock = store::infrastructure::stock(ctx.db(), &ctx.viewer).await?;
    Ok(ctx.page(|| page(&ctx, &stock)))
}

fn page(ctx: &Ctx, stock: &Stock) -> Page {
    let add = ctx.viewer.may(Power::KeepInventory).then(|| {
        view! { <p class="no-print"><a href="/infrastructure/software/new">{new_words(Kind::Software)}</a></p> }
    });
    Page::titled(kind_words(Kind::Software)).section(Section::Infrastructure).body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/infrastructure">{t!("nav-infrastructure")}</a></p>
            <h1>{kind_words(Kind::Software)}</h1>
            <p class="lead">{t!("infra-software-lead")}</p>
        </div>
        {table(ctx, stock)}
        {add}
    })
}

fn table(ctx: &Ctx, stock: &Stock) -> AnyView {
    if stock.software.is_empty() {
        return view! { <p class="quiet">{none_words(Kind::Software)}</p> }.into_any();
    }
    let rows = stock.software.iter().map(|software| row(ctx, stock, software)).collect_view();
    Ledger::new(kind_words(Kind::Software)).of(view! {
        <thead>
            <tr>
                <th scope="col">{t!("infra-software")}</th>
                <th scope="col">{t!("infra-licence")}</th>
                <th scope="col">{t!("infra-runs")}</th>
            </tr>
        </thead>
        <tbody>{rows}</tbody>
    })
}

fn row(ctx: &Ctx, stock: &Stock, software: &Software) -> AnyView {
    let mut runs = stock.runs_in(&software.slug);
    runs.retain(|it| it.until().is_none_or(|until| until > ctx.today));
    runs.sort_by_key(|it| (it.kind, it.name));
    let nowhere = runs.is_empty().then(|| view! { <span class="quiet">{t!("infra-runs-nowhere")}</span> });
    let places = runs
        .into_iter()
        .map(|it| {
            view! { <div>{link(stock, it.kind, it.slug)}" · "<bdi>{version(&it.installation.version)}</bdi></div> }
        })
        .collect_view();
    view! {
        <tr>
            <th scope="row">
                <a href=address(Kind::Software, &software.slug)><bdi>{software.name.clone()}</bdi></a>
                " "{retired(ctx, software.retired_on)}
            </th>
            <td><bdi>{version(&software.licence)}</bdi></td>
            <td>{places}{nowhere}</td>
        </tr>
    }
    .into_any()
}
