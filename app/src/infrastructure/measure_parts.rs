//! What the pages of measures share.

use std::fmt::Display;

use domain::calendar::Month;
use domain::infrastructure::{Kind, Way};
use leptos::prelude::*;
use store::infrastructure::Stock;
use store::infrastructure::readings::{Holder, Measure};
use store::sharing::LeaningMonth;

use super::parts::{Named, address};
use crate::i18n::format;
use crate::sharing::parts::month_address;
use crate::t;
use crate::ui::MemberLink;
use crate::web::{Ctx, PageError};

/// A service, since nothing else is measured.
pub(super) fn measuring(stock: &Stock, kind: &str, slug: &str) -> Result<Named, PageError> {
    let thing = Named::of(stock, kind, slug)?;
    if thing.kind == Kind::Service { Ok(thing) } else { Err(PageError::NotFound) }
}

/// The address of a measure's page.
pub(super) fn measure_address(measure: &Measure) -> String {
    format!("{}/measures/{}", address(Kind::Service, &measure.service), measure.slug)
}

/// The measure of a service that an address names.
pub(super) async fn find(ctx: &Ctx, thing: &Named, slug: &str) -> Result<Measure, PageError> {
    let all = store::infrastructure::readings::measures(ctx.db(), &ctx.viewer, &thing.slug).await?;
    all.into_iter().find(|measure| measure.slug == slug).ok_or(PageError::NotFound)
}

/// The words for a way of measuring.
pub(super) fn way_words(way: Way) -> String {
    t!(&format!("measure-way-{way}"))
}

/// Posted months that lean on what was read, each with its pool; nothing where none does.
pub(super) fn leaning(ctx: &Ctx, words: String, months: &[LeaningMonth]) -> AnyView {
    if months.is_empty() {
        return ().into_any();
    }
    let line = |leaning: &LeaningMonth| {
        let to = month_address(&leaning.pool, leaning.month);
        let month = format::month(ctx.language, leaning.month);
        view! { <li><a href=to><bdi>{leaning.name.clone()}</bdi>" · "{month}</a></li> }
    };
    let lines = months.iter().map(line).collect_view();
    view! { <div class="notice"><p>{words}</p><ul>{lines}</ul></div> }.into_any()
}

/// A quantity as the reader's language writes it.
pub(super) fn quantity(ctx: &Ctx, quantity: impl Display) -> String {
    format::quantity(ctx.language, quantity)
}

/// The unit in which a month is counted: unit-days for a level.
pub(super) fn month_unit(measure: &Measure) -> String {
    match measure.way {
        Way::Level => t!("measure-unit-days", unit = measure.unit.clone()),
        Way::Counter | Way::Amount => measure.unit.clone(),
    }
}

/// A holder as a link by its name.
pub(super) fn holder_link(holder: &Holder, name: &str) -> AnyView {
    match holder {
        Holder::Member { number, .. } => {
            let short = holder.short_name();
            view! { <MemberLink number=*number name=name.to_owned()/> " " <span class="quiet nowrap">{short}</span> }
                .into_any()
        }
        Holder::Circle { slug, .. } => {
            view! { <a href=format!("/circles/{slug}")><bdi>{name.to_owned()}</bdi></a> }.into_any()
        }
    }
}

/// Lines of words before a title: back to the service, and to the measure where the page is below it.
pub(super) fn kicker(thing: &Named, measure: Option<&Measure>) -> AnyView {
    let measure = measure.map(|measure| {
        view! { " · " <a href=measure_address(measure)><bdi>{measure.name.clone()}</bdi></a> }
    });
    view! { <p class="kicker"><a href=thing.address()><bdi>{thing.name.clone()}</bdi></a>{measure}</p> }.into_any()
}

/// The way to the months before and after one, at an address; no month after this one.
pub(super) fn month_nav(ctx: &Ctx, at: &str, month: Month) -> AnyView {
    let to = |month: Month| format!("{at}?month={month}");
    let words = |month: Month| format::month(ctx.language, month);
    let (before, after) = (month.previous(), month.next());
    let after = (after <= Month::of(ctx.today)).then(|| view! { <a rel="next" href=to(after)>{words(after)}</a> });
    view! {
        <nav class="pager no-print" aria-label=t!("measure-months")>
            <a rel="prev" href=to(before)>{words(before)}</a>
            {after}
        </nav>
    }
    .into_any()
}
