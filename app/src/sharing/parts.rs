//! What the pages of shared costs share.

use std::collections::HashMap;
use std::fmt::Display;

use domain::calendar::Month;
use domain::members::power::Power;
use domain::rules::parameter::{SHARING_CAP, SHARING_FIXED, SHARING_FLOOR, SHARING_METHOD, SHARING_WEIGHT};
use domain::sharing::{Method, Participation, Terms, Who, is_one_unit};
use domain::validation::Refusal;
use leptos::prelude::*;
use store::ids::RuleValueId;
use store::sharing::{Absence, Basis, BasisSource, Others, PoolSource};
use store::treasury::{ClassName, Origin};

use crate::i18n::{self, format};
use crate::t;
use crate::treasury::parts::{money, thread_from};
use crate::ui::{Ledger, MemberLink};
use crate::web::{Ctx, PageError};

/// The address of a pool.
pub(crate) fn pool_address(pool: &str) -> String {
    format!("/sharing/{pool}")
}

/// The address of a pool's month.
pub(crate) fn month_address(pool: &str, month: Month) -> String {
    format!("/sharing/{pool}/{month}")
}

/// The address of a member's statement of a pool's month.
pub(crate) fn statement_address(pool: &str, month: Month, member: i64) -> String {
    format!("/sharing/{pool}/{month}/members/{member}")
}

/// The month that an address names.
pub(super) fn month_of(raw: &str) -> Result<Month, PageError> {
    Month::parse(raw).map_err(|_| PageError::NotFound)
}

/// Whoever keeps pools.
pub(super) fn keeper(ctx: &Ctx) -> Result<(), PageError> {
    ctx.signed_in()?;
    Ok(ctx.viewer.require(Power::ShareCosts)?)
}

/// A line of words before a title that leads to all pools, or to one, or to its month.
pub(super) fn kicker(ctx: &Ctx, pool: Option<(&str, &str)>, month: Option<Month>) -> AnyView {
    let month = pool.zip(month).map(|((slug, _), month)| {
        view! { " · " <a href=month_address(slug, month)>{format::month(ctx.language, month)}</a> }
    });
    let pool = pool.map(|(slug, name)| {
        view! { " · " <a href=pool_address(slug)><bdi>{name.to_owned()}</bdi></a> }
    });
    view! { <p class="kicker"><a href="/sharing">{t!("sharing-title")}</a>{pool}{month}</p> }.into_any()
}

/// The words for a method.
pub(super) fn method_words(method: Method) -> String {
    t!(&format!("choice-{}", method.as_str().replace('_', "-")))
}

/// The words for who takes part.
pub(super) fn participation_words(participants: Participation) -> String {
    t!(&format!("sharing-participants-{participants}"))
}

/// From when until when a source is in its pool.
pub(super) fn source_days(ctx: &Ctx, source: &PoolSource) -> String {
    let day = |day| format::day(ctx.language, day);
    match source.until {
        None => t!("sharing-source-from", from = day(source.from)),
        Some(until) => {
            t!("sharing-source-between", from = day(source.from), last = day(until.pred_opt().unwrap_or(until)))
        }
    }
}

/// A place along the line.
pub(super) fn place_words(ctx: &Ctx, place: u32) -> String {
    t!("sharing-place-number", place = format::number(ctx.language, i64::from(place)))
}

/// A quantity as the reader's language writes it.
pub(super) fn quantity(ctx: &Ctx, quantity: impl Display) -> String {
    format::quantity(ctx.language, quantity)
}

/// The method and its numbers, as facts.
pub(super) fn terms_facts(ctx: &Ctx, terms: &Terms) -> AnyView {
    let fixed = (terms.method == Method::FixedPlusProportional)
        .then(|| fact(t!("sharing-fixed"), money(ctx, terms.fixed_minor)));
    let floor = (terms.floor_minor > 0).then(|| fact(t!("sharing-floor"), money(ctx, terms.floor_minor)));
    let cap = terms.cap_minor.map(|cap| fact(t!("sharing-cap"), money(ctx, cap)));
    view! { {fact(t!("sharing-method"), method_words(terms.method))} {fixed} {floor} {cap} }.into_any()
}

/// A term with what it is.
pub(super) fn fact(term: String, what: String) -> AnyView {
    view! { <div><dt>{term}</dt><dd>{what}</dd></div> }.into_any()
}

/// Who a portion is of, as a link.
pub(super) fn who_link(who: &Who, name: &str) -> AnyView {
    match who {
        Who::Member(number) => {
            view! { <MemberLink number=*number name=name.to_owned()/> " " <span class="quiet nowrap">{who.to_string()}</span> }
                .into_any()
        }
        Who::Circle(slug) => view! { <a href=format!("/circles/{slug}")><bdi>{name.to_owned()}</bdi></a> }.into_any(),
    }
}

/// What is shared: each source with its lines and what they come to.
pub(super) fn sources_table(ctx: &Ctx, sources: &[BasisSource], total_minor: i64) -> AnyView {
    let rows = sources.iter().map(|source| source_rows(ctx, source)).collect_view();
    view! {
        <section aria-labelledby="sources">
            <h2 id="sources">{t!("sharing-costs")}</h2>
            {Ledger::new(t!("sharing-costs")).of(view! {
                <thead>
                    <tr>
                        <th scope="col">{t!("sharing-source")}</th>
                        <th scope="col" class="num">{t!("col-amount")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
                <tfoot>
                    <tr><th scope="row">{t!("col-in-all")}</th><td class="num">{money(ctx, total_minor)}</td></tr>
                </tfoot>
            })}
        </section>
    }
    .into_any()
}

fn source_rows(ctx: &Ctx, source: &BasisSource) -> AnyView {
    let lines = source.lines.iter().map(|line| {
        let days = t!("sharing-line-days", count = line.days());
        view! { <li><bdi>{line.of.clone()}</bdi>": "<bdi>{line.name.clone()}</bdi>", "{days}", "{money(ctx, line.minor)}</li> }
    });
    let lines = if source.lines.is_empty() {
        view! { <p class="meta">{t!("sharing-source-nothing")}</p> }.into_any()
    } else {
        view! { <ul class="meta plain-list">{lines.collect_view()}</ul> }.into_any()
    };
    let place = source.place.map(|place| view! { <p class="meta">{place_words(ctx, place)}</p> });
    view! {
        <tr>
            <th scope="row">
                <a href=format!("/infrastructure/{}", source.address)><bdi>{source.name.clone()}</bdi></a>
                {place}
                {lines}
            </th>
            <td class="num">{money(ctx, source.minor)}</td>
        </tr>
    }
    .into_any()
}

/// Whether a rule value has a part in the outcome: the method, the numbers that it looks at, bounds, classes left out.
fn counts(terms: &Terms, origin: &Origin) -> bool {
    match origin.key.as_str() {
        SHARING_FIXED => terms.method == Method::FixedPlusProportional,
        SHARING_FLOOR | SHARING_CAP => origin.value.number() > 0,
        SHARING_WEIGHT => terms.method == Method::Weighted || origin.value.number() == 0,
        _ => true,
    }
}

/// Where the method and its numbers come from: a thread for each rule value that counts, the method first.
pub(super) fn origins(
    ctx: &Ctx,
    terms: &Terms,
    origins: &HashMap<RuleValueId, Origin>,
    classes: &[ClassName],
    from: Option<(String, String)>,
) -> AnyView {
    let mut origins: Vec<&Origin> = origins.values().filter(|origin| counts(terms, origin)).collect();
    origins.sort_by_key(|origin| (origin.key != SHARING_METHOD, &origin.key, &origin.scope));
    let threads = origins.into_iter().map(|origin| thread_from(ctx, origin, classes, from.clone())).collect_view();
    view! {
        <section aria-labelledby="origins">
            <h2 id="origins">{t!("sharing-origins")}</h2>
            <div class="columns">{threads}</div>
        </section>
    }
    .into_any()
}

/// The unit of what the method looked at.
pub(super) fn measure_unit(basis: &Basis) -> String {
    let unit = |measure: &Option<store::sharing::BasisMeasure>| {
        measure.as_ref().map(|measure| measure.unit.clone()).unwrap_or_default()
    };
    match basis.terms.method {
        Method::Equal => t!("unit-days"),
        Method::Weighted => t!("sharing-unit-parts-days"),
        Method::Serial => String::new(),
        Method::ByUse | Method::FixedPlusProportional => unit(&basis.use_measure),
        Method::ByReserved => t!("measure-unit-days", unit = unit(&basis.reserved_measure)),
        Method::LargerOfBoth => {
            let days = |unit: String| t!("measure-unit-days", unit = unit);
            let (used, reserved) = (unit(&basis.use_measure), unit(&basis.reserved_measure));
            // Months that were shared before these had to be one.
            if is_one_unit(&used, &reserved) {
                days(used)
            } else {
                t!("sharing-unit-either", used = days(used), reserved = days(reserved))
            }
        }
    }
}

/// The head of the column of those whose portions a table holds: circles may be among them.
pub(super) fn head_words<'a>(mut who: impl Iterator<Item = &'a Who>) -> String {
    if who.any(|who| matches!(who, Who::Circle(_))) { t!("measure-holder") } else { t!("col-member") }
}

/// The heads of the columns with what portions follow from: the place along a line; else the days and what was measured.
pub(super) fn figure_heads(basis: &Basis) -> Vec<String> {
    if basis.terms.method == Method::Serial {
        return vec![t!("sharing-place")];
    }
    let measured = format!("{} {}", t!("sharing-measured"), measure_unit(basis));
    vec![t!("sharing-days"), measured.trim_end().to_owned()]
}

/// Why a posted month could not be shared as things stand.
pub(super) fn not_anew_words(reasons: &[Refusal]) -> String {
    reasons.iter().map(i18n::refusal).collect::<Vec<_>>().join(" ")
}

/// Why somebody takes no part in a month.
pub(super) fn absence_words(why: &Absence) -> String {
    match why {
        Absence::NotListed => t!("sharing-absent-not-listed"),
        Absence::NoMember => t!("sharing-absent-no-member"),
        Absence::NoParts(class) => t!("sharing-absent-no-parts", class = class.clone()),
    }
}

/// How a month fell on all members together, where they are enough for it to be told.
pub(super) fn others_words(ctx: &Ctx, others: Option<&Others>) -> AnyView {
    let Some(others) = others else { return view! { <p class="meta">{t!("sharing-others-few")}</p> }.into_any() };
    let words = t!(
        "sharing-others",
        count = i64::try_from(others.members).unwrap_or(i64::MAX),
        median = money(ctx, others.median_minor),
        mean = money(ctx, others.mean_minor)
    );
    view! { <p class="meta">{words}</p> }.into_any()
}
