//! What runs in a machine or a service, in which version and since when.

use domain::infrastructure::{Kind, Part};
use domain::members::power::Power;
use leptos::prelude::*;
use store::infrastructure::Installation;

use super::parts::{Named, day, kind_words, part_words, since};
use crate::t;
use crate::ui::Ledger;
use crate::web::Ctx;

/// What runs now, and under it what ran before.
pub(super) fn section(ctx: &Ctx, thing: &Named, all: &[Installation]) -> AnyView {
    let may = ctx.viewer.may(Power::KeepInventory) && thing.retired_on.is_none();
    let lasting: Vec<_> = all.iter().filter(|it| !it.is_struck()).collect();
    let (mut now, mut before): (Vec<_>, Vec<_>) = lasting.into_iter().partition(|it| it.until.is_none());
    now.sort_by_key(|it| (it.part, &it.name));
    before.sort_by_key(|it| std::cmp::Reverse((it.until, it.number)));
    let add = may.then(|| {
        let to = format!("{}/software/new", thing.address());
        view! { <p class="no-print"><a href=to>{t!("infra-install")}</a></p> }
    });
    let running = if now.is_empty() {
        view! { <p class="quiet">{t!("infra-installed-none")}</p> }.into_any()
    } else {
        table(t!("infra-installed-now"), now.iter().map(|it| row(ctx, thing, it, may)).collect_view().into_any())
    };
    let before = (!before.is_empty()).then(|| {
        table(
            t!("infra-installed-before"),
            before.iter().map(|it| row(ctx, thing, it, false)).collect_view().into_any(),
        )
    });
    view! {
        <section aria-labelledby="software">
            <h2 id="software">{kind_words(Kind::Software)}</h2>
            {running}
            {before}
            {add}
        </section>
    }
    .into_any()
}

fn table(caption: String, rows: AnyView) -> AnyView {
    Ledger::new(caption).shown().fit().of(view! {
        <thead>
            <tr>
                <th scope="col">{t!("infra-software")}</th>
                <th scope="col">{t!("infra-version")}</th>
                <th scope="col">{t!("infra-col-days")}</th>
            </tr>
        </thead>
        <tbody>{rows}</tbody>
    })
}

fn row(ctx: &Ctx, thing: &Named, it: &Installation, may: bool) -> AnyView {
    let end = (may && it.until.is_none() && it.part != Part::Main).then(|| {
        let to = format!("{}/software/{}", thing.address(), it.number);
        let label = t!("infra-install-end-of", name = it.name.clone());
        view! { " " <a class="no-print" href=to aria-label=label>{t!("infra-cost-end")}</a> }
    });
    view! {
        <tr>
            <th scope="row">
                <a href=format!("/infrastructure/software/{}", it.software)><bdi>{it.name.clone()}</bdi></a>
                <div class="meta">{part_words(it.part)}</div>
            </th>
            <td><bdi>{version(&it.version)}</bdi></td>
            <td>{days(ctx, it.from, it.until)}{end}</td>
        </tr>
    }
    .into_any()
}

/// A version; a quiet word where none is known.
pub(super) fn version(version: &str) -> AnyView {
    if version.is_empty() {
        view! { <span class="quiet">{t!("infra-unknown")}</span> }.into_any()
    } else {
        version.to_owned().into_any()
    }
}

/// From which day until which something runs; the end is the first day without.
pub(super) fn days(ctx: &Ctx, from: domain::Day, until: Option<domain::Day>) -> String {
    match until.and_then(|until| until.pred_opt()) {
        Some(last) => t!("infra-days", first = day(ctx, from), last = day(ctx, last)),
        None => since(ctx, from),
    }
}
