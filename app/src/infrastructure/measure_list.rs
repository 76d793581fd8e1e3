//! The measures of a service, on its page.

use domain::members::power::Power;
use leptos::prelude::*;
use store::infrastructure::readings::Measure;

use super::lists::retired;
use super::measure_parts::{measure_address, way_words};
use super::parts::Named;
use crate::t;
use crate::web::Ctx;

/// What is measured, each with the way to its month; for who keeps the inventory, what can be entered.
pub(super) fn section(ctx: &Ctx, thing: &Named, measures: &[Measure]) -> AnyView {
    let may = ctx.viewer.may(Power::KeepInventory);
    if measures.is_empty() && !may {
        return ().into_any();
    }
    let list = if measures.is_empty() {
        view! { <p class="quiet">{t!("measures-none")}</p> }.into_any()
    } else {
        let items = measures.iter().map(|measure| item(ctx, measure)).collect_view();
        view! { <ul class="items">{items}</ul> }.into_any()
    };
    let to = |part: &str| format!("{}/measures/{part}", thing.address());
    let add = (may && thing.retired_on.is_none()).then(|| view! { <a href=to("new")>{t!("measure-add")}</a> });
    let add = may.then(|| view! { <p class="button-row no-print">{add}</p> });
    view! {
        <section aria-labelledby="measures">
            <h2 id="measures">{t!("measures")}</h2>
            {list}
            {add}
        </section>
    }
    .into_any()
}

fn item(ctx: &Ctx, measure: &Measure) -> AnyView {
    view! {
        <li>
            <a href=measure_address(measure)><bdi>{measure.name.clone()}</bdi></a>
            <p class="meta">{way_words(measure.way)}", "<bdi>{measure.unit.clone()}</bdi></p>
            {retired(ctx, measure.retired_on)}
        </li>
    }
    .into_any()
}
