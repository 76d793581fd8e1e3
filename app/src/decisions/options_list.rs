//! Among what a decision chooses, how many, and by which method.

use domain::decisions::choosing::{ChoiceOption, Choosing};
use domain::decisions::method::Method;
use domain::treasury::money::Money;
use leptos::prelude::*;
use store::decisions::DecisionPage;

use super::decision_effects::effects_of_option;
use super::labels::method_key;
use crate::i18n::format;
use crate::t;
use crate::web::Ctx;

/// The options in their order, each with what it would do; nothing where one proposal is taken or left.
pub(super) fn options_list(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let Some(choosing) = &page.decision.choosing else { return ().into_any() };
    if choosing.from_roll {
        return from_roll(page, choosing);
    }
    // Where options do something, each is the heading of what it does.
    let does_something = page.effects.iter().any(|view| view.option.is_some());
    let items = choosing.options.iter().map(|option| {
        let words = option_words(ctx, option);
        let named = if does_something {
            view! { <h3><bdi>{words}</bdi></h3> }.into_any()
        } else {
            view! { <bdi>{words}</bdi> }.into_any()
        };
        view! { <li>{named}{effects_of_option(ctx, page, option.number)}</li> }
    });
    let items = items.collect_view();
    let count = i64::from(choosing.seats);
    let seats = choosing.method.fills_places().then(|| view! { <p>{t!("options-chosen", count = count)}</p> });
    let budget = choosing.budget_minor.map(|minor| {
        let budget = format::money(ctx.language, Money::new(minor, ctx.community.currency));
        view! { <p>{t!("options-budget", budget = budget)}</p> }
    });
    view! {
        <section id="options">
            <h2>{t!("options-label")}</h2>
            <ol class="options">{items}</ol>
            {seats}{budget}
            {method(choosing)}
        </section>
    }
    .into_any()
}

/// Of a draw from the roll: among how many, since the roll's own page names them.
fn from_roll(page: &DecisionPage, choosing: &Choosing) -> AnyView {
    let among = match choosing.options.len() {
        0 => view! { <p>{t!("draw-from-roll")}</p> }.into_any(),
        count => {
            let roll = format!("/decisions/{}/roll", page.decision.number);
            view! { <p>{t!("draw-among", count = count)}" "<a href=roll>{t!("draw-roll-names")}</a></p> }.into_any()
        }
    };
    view! {
        <section id="options">
            <h2>{t!("draw-title")}</h2>
            {among}
            <p>{t!("draw-places", count = i64::from(choosing.seats))}</p>
            {method(choosing)}
        </section>
    }
    .into_any()
}

/// By which method it is chosen, and how many points a ballot gives.
pub(super) fn method(choosing: &Choosing) -> AnyView {
    let most = i64::try_from(choosing.points_max.unwrap_or(0)).unwrap_or(i64::MAX);
    let points = choosing.points_max.map(|_| match choosing.method {
        Method::Dots => view! { <p>{t!("options-dots", count = most)}</p> },
        _ => view! { <p>{t!("options-points", count = most)}</p> },
    });
    let method = t!(&method_key(choosing.method));
    view! {
        {points}
        <p class="meta">
            {t!("choice-method", method = method)}" "{t!(&format!("{}-hint", method_key(choosing.method)))}
        </p>
    }
    .into_any()
}

/// An option in words, with what it costs.
pub(super) fn option_words(ctx: &Ctx, option: &ChoiceOption) -> String {
    match option.cost_minor {
        Some(cost) => {
            let cost = format::money(ctx.language, Money::new(cost, ctx.community.currency));
            t!("option-with-cost", name = option.name.as_str(), cost = cost)
        }
        None => option.name.clone(),
    }
}
