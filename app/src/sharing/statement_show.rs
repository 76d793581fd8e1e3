//! `/sharing/{slug}/{month}/members/{n}`: what a pool's month came to for one member, and the arithmetic of it.

use axum::extract::Path;
use axum::response::Response;
use domain::members::status::MemberNumber;
use domain::sharing::{Bound, BoundSteps, Method, mixed_number};
use leptos::prelude::*;
use store::CommandError;
use store::sharing::{Bounding, Statement, bounding, statement};
use store::treasury::ClassName;

use super::parts::{
    fact, kicker, measure_unit, month_address, month_of, origins, others_words, place_words, quantity, sources_table,
    terms_facts,
};
use crate::i18n::format;
use crate::t;
use crate::treasury::parts::{account_address, day, money, month};
use crate::web::{Ctx, Page, PageError, Section};

/// Shows the statement: one's own, or anybody's to those who may read the treasury.
pub async fn show(ctx: Ctx, Path((slug, raw, number)): Path<(String, String, String)>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number: MemberNumber = number.parse().map_err(|()| PageError::NotFound)?;
    let entry = ctx.query_value("entry").parse().ok();
    let shown = statement(ctx.db(), &ctx.viewer, &slug, month_of(&raw)?, entry, number.0).await?;
    let bounding = bounding(ctx.db(), &ctx.viewer, &shown).await?;
    let classes = store::treasury::classes(ctx.db()).await.map_err(CommandError::from)?;
    Ok(ctx.page(|| page(&ctx, &shown, bounding.as_ref(), number, &classes)))
}

fn page(
    ctx: &Ctx,
    shown: &Statement,
    bounding: Option<&Bounding>,
    number: MemberNumber,
    classes: &[ClassName],
) -> Page {
    let (pool, line, portion) = (&shown.pool, &shown.line, &shown.portion);
    let title = t!("sharing-statement-of", name = portion.name.clone());
    let amount = money(ctx, portion.amount_minor);
    let lead = t!(
        "sharing-statement-lead",
        amount = amount,
        total = money(ctx, line.total_minor),
        pool = pool.name.clone(),
        month = month(ctx, line.month)
    );
    let reversed = line.reversed_by.map(|_| view! { <p class="state state--refused">{t!("sharing-reversed")}</p> });
    let from = (
        month_address(&pool.slug, line.month),
        t!("sharing-run-of", pool = pool.name.clone(), month = month(ctx, line.month)),
    );
    Page::titled(title.clone()).section(Section::Treasury).body(view! {
        <div class="page-head">
            {kicker(ctx, Some((&pool.slug, &pool.name)), Some(line.month))}
            <h1><bdi>{title}</bdi></h1>
            <p class="lead">{lead}</p>
            {reversed}
        </div>
        <dl class="facts">
            <div>
                <dt>{t!("col-member")}</dt>
                <dd><a href=account_address(number.0)>{number.to_string()}</a>" "<bdi>{portion.name.clone()}</bdi></dd>
            </div>
            {terms_facts(ctx, &shown.basis.terms)}
            {use_facts(ctx, shown)}
            {fact(t!("col-due"), day(ctx, line.due_on))}
        </dl>
        {arithmetic(ctx, shown, bounding)}
        {sources_table(ctx, &shown.basis.sources, line.total_minor)}
        {others_words(ctx, shown.others.as_ref())}
        {origins(ctx, &shown.basis.terms, &shown.origins, classes, Some(from))}
    })
}

/// What was used and kept ready, and for how many days.
fn use_facts(ctx: &Ctx, shown: &Statement) -> AnyView {
    let portion = &shown.portion;
    let used = shown.basis.use_measure.as_ref().map(|measure| {
        fact(
            t!("sharing-used", measure = measure.name.clone()),
            format!("{} {}", quantity(ctx, portion.used), measure.unit),
        )
    });
    let reserved = shown.basis.reserved_measure.as_ref().map(|measure| {
        let unit = t!("measure-unit-days", unit = measure.unit.clone());
        fact(
            t!("sharing-reserved", measure = measure.name.clone()),
            format!("{} {unit}", quantity(ctx, portion.reserved)),
        )
    });
    let parts = (shown.basis.terms.method == Method::Weighted)
        .then(|| fact(t!("sharing-parts"), format::number(ctx.language, portion.weight)));
    let place = (shown.basis.terms.method == Method::Serial)
        .then(|| fact(t!("sharing-place"), format::number(ctx.language, portion.place)));
    view! {
        {fact(t!("sharing-days"), format::number(ctx.language, portion.days))}
        {used}{reserved}{parts}{place}
    }
    .into_any()
}

/// The steps from the cost to the portion, so that they can be done again by hand.
fn arithmetic(ctx: &Ctx, shown: &Statement, bounding: Option<&Bounding>) -> AnyView {
    let portion = &shown.portion;
    let exact = t!("sharing-exact", exact = mixed(&portion.numerator, &portion.denominator));
    let bounding = bounding.map(|bounding| match bounding {
        Bounding::Steps(steps) => bound_steps(ctx, shown, steps),
        Bounding::Few => view! { <li>{t!("sharing-bounded-few")}</li> }.into_any(),
    });
    let bound = bounding.is_some().then(|| own_bound(ctx, shown));
    view! {
        <section aria-labelledby="arithmetic">
            <h2 id="arithmetic">{t!("sharing-arithmetic")}</h2>
            <ol>
                {steps(ctx, shown)}
                {bounding}
                {bound}
                <li>{exact}</li>
                <li>{t!("sharing-rounded", amount = money(ctx, portion.amount_minor))}</li>
            </ol>
        </section>
    }
    .into_any()
}

/// A fraction as people read it.
fn mixed(above: &str, below: &str) -> String {
    match mixed_number(above, below) {
        Some((whole, Some((above, below)))) => t!("sharing-mixed", whole = whole, above = above, below = below),
        Some((whole, None)) => whole,
        None => String::new(),
    }
}

/// What floors and caps made of the plain portion, step by step.
fn bound_steps(ctx: &Ctx, shown: &Statement, steps: &BoundSteps) -> AnyView {
    let (terms, told) = (&shown.basis.terms, |(above, below): &(String, String)| mixed(above, below));
    let plain = told(&steps.plain);
    let left = money(ctx, steps.left_minor);
    let rest = t!(
        "sharing-bounded",
        bound = money(ctx, steps.bound_minor),
        total = money(ctx, steps.target_minor),
        left = left.clone()
    );
    let by_measure =
        !matches!(terms.method, Method::FixedPlusProportional | Method::Serial) && !steps.free_measured.is_zero();
    let rate = steps.at_their_rate.as_ref().map(|rate| {
        let words = if by_measure {
            let (own, all) = (quantity(ctx, shown.portion.measure), quantity(ctx, steps.free_measured));
            let unit = measure_unit(&shown.basis);
            t!("sharing-rate-part", left = left, own = own, all = all, unit = unit, exact = told(rate))
        } else {
            let all = told(&steps.free_plain);
            t!("sharing-rate-plain", left = left, own = plain.clone(), all = all, exact = told(rate))
        };
        view! { <li>{words}</li> }
    });
    view! {
        <li>{t!("sharing-plain", exact = plain)}</li>
        <li>{rest}</li>
        {rate}
    }
    .into_any()
}

/// The bound that the portion lies on, if it does.
fn own_bound(ctx: &Ctx, shown: &Statement) -> AnyView {
    let terms = &shown.basis.terms;
    let words = match shown.portion.bound {
        Some(Bound::Floor) => t!("sharing-bound-floor", amount = money(ctx, terms.floor_minor)),
        Some(Bound::Cap) => t!("sharing-bound-cap", amount = money(ctx, terms.cap_minor.unwrap_or_default())),
        None => return ().into_any(),
    };
    view! { <li>{words}</li> }.into_any()
}

/// What a segment cost, and among how many; or that nothing stood at its place in the month.
fn segment(ctx: &Ctx, shown: &Statement, place: u32, passing: usize) -> AnyView {
    let at = place_words(ctx, place);
    let words = match shown.basis.sources.iter().find(|source| source.place == Some(place)) {
        Some(source) => t!(
            "sharing-step-segment",
            at = at,
            name = source.name.clone(),
            cost = money(ctx, source.minor),
            count = i64::try_from(passing).unwrap_or(i64::MAX)
        ),
        None => t!("sharing-step-segment-empty", at = at),
    };
    view! { <li>{words}</li> }.into_any()
}

fn steps(ctx: &Ctx, shown: &Statement) -> AnyView {
    let terms = &shown.basis.terms;
    let total = money(ctx, shown.line.total_minor);
    let (own, all) = (quantity(ctx, shown.portion.measure), quantity(ctx, shown.measured));
    if terms.method == Method::Serial {
        let own = u32::try_from(shown.portion.place).unwrap_or(0);
        return (1..=own)
            .zip(&shown.passing)
            .map(|(place, passing)| segment(ctx, shown, place, *passing))
            .collect_view()
            .into_any();
    }
    if shown.measured.is_zero() && terms.method != Method::FixedPlusProportional {
        return view! { <li>{t!("sharing-step-nothing")}</li> }.into_any();
    }
    let unit = measure_unit(&shown.basis);
    let words = match terms.method {
        Method::FixedPlusProportional => t!(
            "sharing-step-fixed",
            fixed = money(ctx, terms.fixed_minor),
            total = total,
            people = i64::try_from(shown.takers).unwrap_or(i64::MAX),
            own = own,
            all = all,
            unit = unit
        ),
        _ => t!("sharing-step-part", total = total, own = own, all = all, unit = unit),
    };
    view! { <li>{words}</li> }.into_any()
}
