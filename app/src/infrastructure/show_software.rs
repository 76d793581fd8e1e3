//! What the page of software holds: its licence, where it runs in which version, and where it ran.

use leptos::prelude::*;
use store::infrastructure::{RunsIn, Software};

use super::installed::{days, version};
use super::parts::{address, paragraphs, part_words};
use crate::t;
use crate::ui::Ledger;
use crate::web::Ctx;

/// The software.
pub(super) fn software(ctx: &Ctx, software: &Software, runs: &[RunsIn<'_>]) -> AnyView {
    let licence = if software.licence.is_empty() {
        view! { <span class="quiet">{t!("infra-unknown")}</span> }.into_any()
    } else {
        view! { <bdi>{software.licence.clone()}</bdi> }.into_any()
    };
    let (now, before): (Vec<_>, Vec<_>) = runs.iter().partition(|it| it.until().is_none_or(|until| until > ctx.today));
    let running = if now.is_empty() {
        view! { <p class="quiet">{t!("infra-runs-nowhere")}</p> }.into_any()
    } else {
        table(ctx, t!("infra-runs-now"), &now)
    };
    let before: Vec<_> = before.into_iter().rev().collect();
    let before = (!before.is_empty()).then(|| table(ctx, t!("infra-runs-before"), &before));
    view! {
        <dl class="facts"><div><dt>{t!("infra-licence")}</dt><dd>{licence}</dd></div></dl>
        <div class="prose prose--small">{paragraphs(&software.note)}</div>
        <section aria-labelledby="runs">
            <h2 id="runs">{t!("infra-runs")}</h2>
            {running}
            {before}
        </section>
    }
    .into_any()
}

fn table(ctx: &Ctx, caption: String, runs: &[&RunsIn<'_>]) -> AnyView {
    let row = |it: &&RunsIn<'_>| {
        view! {
            <tr>
                <th scope="row">
                    <a href=address(it.kind, it.slug)><bdi>{it.name.to_owned()}</bdi></a>
                    <div class="meta">{part_words(it.installation.part)}</div>
                </th>
                <td><bdi>{version(&it.installation.version)}</bdi></td>
                <td>{days(ctx, it.installation.from, it.until())}</td>
            </tr>
        }
    };
    Ledger::new(caption).shown().fit().of(view! {
        <thead>
            <tr>
                <th scope="col">{t!("infra-col-where")}</th>
                <th scope="col">{t!("infra-version")}</th>
                <th scope="col">{t!("infra-col-days")}</th>
            </tr>
        </thead>
        <tbody>{runs.iter().map(row).collect_view()}</tbody>
    })
}
