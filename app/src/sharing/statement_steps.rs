//! The arithmetic of a member's portion, step by step, so that it can be done again by hand.

use domain::sharing::{Bound, BoundSteps, Method, Worked, mixed_number};
use leptos::prelude::*;
use store::sharing::{Bounding, Statement};

use super::parts::{measure_unit, place_words, quantity};
use crate::i18n::format;
use crate::t;
use crate::treasury::parts::money;
use crate::web::Ctx;

/// The steps from the cost to the portion.
pub(super) fn arithmetic(ctx: &Ctx, shown: &Statement, bounding: Option<&Bounding>) -> AnyView {
    let portion = &shown.portion;
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
                {before_rounding(ctx, &portion.numerator, &portion.denominator)}
                <li>{t!("sharing-rounded", amount = money(ctx, portion.amount_minor))}</li>
            </ol>
        </section>
    }
    .into_any()
}

/// The portion before rounding; where its decimals have no end, the exact fraction can be folded out.
fn before_rounding(ctx: &Ctx, above: &str, below: &str) -> AnyView {
    let worked = Worked::read(above, below);
    let is_all = worked.as_ref().is_some_and(|worked| told(ctx, worked).1);
    let fraction = (!is_all).then(|| {
        let exact = t!("sharing-exact-unit", exact = mixed(above, below));
        view! { <details><summary>{t!("sharing-exact-fraction")}</summary><p>{exact}</p></details> }
    });
    view! { <li>{t!("sharing-exact", exact = amount(ctx, worked.as_ref()))}{fraction}</li> }.into_any()
}

/// A fraction as people read it.
fn mixed(above: &str, below: &str) -> String {
    match mixed_number(above, below) {
        Some((whole, Some((above, below)))) => t!("sharing-mixed", whole = whole, above = above, below = below),
        Some((whole, None)) => whole,
        None => String::new(),
    }
}

/// An exact amount in the currency, and whether its decimals say all of it.
fn told(ctx: &Ctx, worked: &Worked) -> (String, bool) {
    let currency = ctx.community.currency;
    let (plain, is_all) = worked.in_currency(currency.decimals());
    (format::amount(ctx.language, &plain, currency), is_all)
}

/// An exact amount within a sentence: one whose decimals have no end is about what they say.
fn amount(ctx: &Ctx, worked: Option<&Worked>) -> String {
    match worked.map(|worked| told(ctx, worked)) {
        Some((amount, true)) => amount,
        Some((amount, false)) => format!("≈ {amount}"),
        None => String::new(),
    }
}

/// What a step comes to, behind its sign: `= €5.00`, `≈ €33.333333`.
fn result(ctx: &Ctx, worked: Option<&Worked>) -> String {
    match worked.map(|worked| told(ctx, worked)) {
        Some((amount, true)) => format!("= {amount}"),
        Some((amount, false)) => format!("≈ {amount}"),
        None => String::new(),
    }
}

/// What floors and caps made of the plain portion, step by step.
fn bound_steps(ctx: &Ctx, shown: &Statement, steps: &BoundSteps) -> AnyView {
    let (terms, read) = (&shown.basis.terms, |(above, below): &(String, String)| Worked::read(above, below));
    let plain = amount(ctx, read(&steps.plain).as_ref());
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
        let result = result(ctx, read(rate).as_ref());
        let words = if by_measure {
            let (own, all) = (quantity(ctx, shown.portion.measure), quantity(ctx, steps.free_measured));
            let unit = measure_unit(&shown.basis);
            t!("sharing-rate-part", left = left, own = own, all = all, unit = unit, result = result)
        } else {
            let all = amount(ctx, read(&steps.free_plain).as_ref());
            t!("sharing-rate-plain", left = left, own = plain.clone(), all = all, result = result)
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
            count = i64::try_from(passing).unwrap_or(i64::MAX),
            result = result(ctx, Worked::divided(source.minor, passing).as_ref())
        ),
        None => t!("sharing-step-segment-empty", at = at),
    };
    view! { <li>{words}</li> }.into_any()
}

fn steps(ctx: &Ctx, shown: &Statement) -> AnyView {
    let terms = &shown.basis.terms;
    if terms.method == Method::Serial {
        let own = u32::try_from(shown.portion.place).unwrap_or(0);
        return (1..=own)
            .zip(&shown.passing)
            .map(|(place, passing)| segment(ctx, shown, place, *passing))
            .collect_view()
            .into_any();
    }
    let words = match terms.method {
        Method::FixedPlusProportional => fixed_step(ctx, shown),
        _ if shown.measured.is_zero() => t!("sharing-step-nothing"),
        _ => {
            let (own, total) = (shown.portion.measure, shown.line.total_minor);
            t!(
                "sharing-step-part",
                total = money(ctx, total),
                own = quantity(ctx, own),
                all = quantity(ctx, shown.measured),
                unit = measure_unit(&shown.basis),
                result = result(ctx, Worked::part(0, total, own, shown.measured).as_ref())
            )
        }
    };
    view! { <li>{words}</li> }.into_any()
}

/// The fixed portion, and a part of what all of them leave.
fn fixed_step(ctx: &Ctx, shown: &Statement) -> String {
    let (fixed_minor, own) = (shown.basis.terms.fixed_minor, shown.portion.measure);
    let fixed = money(ctx, fixed_minor);
    if shown.measured.is_zero() {
        return t!("sharing-step-fixed-alone", fixed = fixed);
    }
    let takers = i64::try_from(shown.takers).unwrap_or(i64::MAX);
    let left = shown.line.total_minor.saturating_sub(fixed_minor.saturating_mul(takers));
    t!(
        "sharing-step-fixed",
        fixed = fixed,
        total = money(ctx, shown.line.total_minor),
        people = takers,
        own = quantity(ctx, own),
        all = quantity(ctx, shown.measured),
        unit = measure_unit(&shown.basis),
        result = result(ctx, Worked::part(fixed_minor, left, own, shown.measured).as_ref())
    )
}
