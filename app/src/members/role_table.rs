//! `/community/roles`: the one table of role and power, which commands and queries ask too; and who holds what.

use axum::response::Response;
use chrono::Days;
use domain::Day;
use domain::members::power::{Power, allows};
use domain::members::role::Role;
use leptos::prelude::*;
use store::members::{Term, Terms};

use crate::i18n::format;
use crate::ui::{AuthorityLink, Column, Ledger, MemberLink, Row, role_name};
use crate::web::{Ctx, Page, PageError, Section};
use crate::{cells, t};

/// Within how many days a term ends soon.
const SOON_DAYS: u64 = 92;

/// Shows the table to everybody, and who holds which role to those who may read the register.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    let terms = match ctx.viewer.may(Power::ReadRegister) {
        true => Some(store::members::terms(ctx.db(), &ctx.viewer, ctx.today).await?),
        false => None,
    };
    let going = match ctx.viewer.may(Power::ReadDecisions) {
        true => store::decisions::elections_going(ctx.db(), &ctx.viewer).await?,
        false => Vec::new(),
    };
    Ok(ctx.page(|| page(&ctx, terms, going)))
}

fn page(ctx: &Ctx, terms: Option<Terms>, going: Vec<(Role, i64)>) -> Page {
    let held = terms.map(|terms| {
        let past = (!terms.past.is_empty()).then(|| {
            view! {
                <h2 id="past">{t!("roles-past")}</h2>
                {term_table(ctx, terms.past, true)}
            }
        });
        let elections = ctx.viewer.may(Power::Propose).then(|| calls(ctx, &terms.current, &going));
        let held = |role: &Role| terms.current.iter().any(|term| term.role == *role && term.from <= ctx.today);
        let vacant: Vec<_> = Role::granted().filter(|role| !held(role)).map(role_name).collect();
        let vacant = (!vacant.is_empty()).then(|| t!("roles-vacant", roles = vacant.join(", ")));
        view! {
            <h2 id="held">{t!("roles-held")}</h2>
            <p class="quiet">{t!("roles-held-hint")}</p>
            {if terms.current.is_empty() {
                view! { <p>{t!("roles-nobody")}</p> }.into_any()
            } else {
                term_table(ctx, terms.current, false)
            }}
            {vacant.map(|vacant| view! { <p class="notice">{vacant}</p> })}
            {elections}
            {past}
        }
    });
    Page::titled(t!("roles-title")).section(Section::Community).body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/community">{t!("nav-community")}</a></p>
            <h1>{t!("roles-title")}</h1>
            <p class="lead">{t!("roles-lead")}</p>
        </div>
        {held}
        <h2 id="powers">{t!("roles-powers")}</h2>
        <p class="quiet">{t!("roles-powers-hint")}</p>
        {power_table()}
    })
}

/// The roles for which an election could be called: nobody holds them, or not for long; with the elections that are under way.
fn calls(ctx: &Ctx, terms: &[Term], going: &[(Role, i64)]) -> AnyView {
    let soon = ctx.today.checked_add_days(Days::new(SOON_DAYS)).unwrap_or(Day::MAX);
    let item = |role: Role| {
        let last = terms.iter().filter(|term| term.role == role).map(|term| term.last_day().unwrap_or(Day::MAX)).max();
        let why = match last {
            None => t!("roles-elect-vacant"),
            Some(last) if last <= soon => t!("roles-elect-ends", day = format::day(ctx.language, last)),
            Some(_) => return None,
        };
        let action = match going.iter().find(|(elected, _)| *elected == role) {
            Some((_, number)) => {
                let address = format!("/decisions/{number}");
                view! { <p class="meta">{t!("roles-elect-going")}" "<a href=address>{format!("D-{number}")}</a></p> }
                    .into_any()
            }
            None => view! { <p class="meta">{why}</p> }.into_any(),
        };
        let address = format!("/decisions/new?effect=elect&role={role}");
        Some(view! { <li><a href=address>{role_name(role)}</a>{action}</li> })
    };
    let items: Vec<_> = Role::granted().filter_map(item).collect();
    if items.is_empty() {
        return ().into_any();
    }
    view! {
        <h2 id="elections">{t!("roles-elect")}</h2>
        <p class="quiet">{t!("roles-elect-hint")}</p>
        <ul class="items">{items}</ul>
    }
    .into_any()
}

fn term_table(ctx: &Ctx, terms: Vec<Term>, past: bool) -> AnyView {
    let caption = if past { t!("roles-past") } else { t!("roles-held") };
    let mut columns = vec![
        Column::head(t!("roles-role")),
        Column::new(t!("member-name")),
        Column::days(t!("roles-from")),
        Column::days(t!("roles-until")),
        Column::sentences(t!("roles-granted-by")),
    ];
    if past {
        columns.push(Column::new(t!("roles-ended-by")));
    }
    Ledger::new(caption).rows(&columns, terms.into_iter().map(|term| term_row(ctx, term)))
}

fn term_row(ctx: &Ctx, term: Term) -> Row {
    let day = |day| format::day(ctx.language, day);
    let until = term.last_day();
    let ended = match term.ended_by.clone() {
        Some(by) => view! { <AuthorityLink authority=by/> }.into_any(),
        None => t!("roles-ran-out").into_any(),
    };
    Row::of(cells![
        role_name(term.role),
        view! { <MemberLink number=term.number name=term.name/> },
        day(term.from),
        until.map_or_else(|| t!("roles-no-end"), day),
        view! { <AuthorityLink authority=term.authority/> },
        ended,
    ])
}

fn power_table() -> AnyView {
    let columns = std::iter::once(Column::head(t!("roles-power")));
    let columns: Vec<Column> = columns.chain(Role::ALL.iter().map(|role| Column::new(role_name(*role)))).collect();
    let rows = Power::ALL.iter().map(|power| {
        let cells = Role::ALL.iter().map(|role| cell(allows(*role, *power)));
        Row::of(std::iter::once(power_name(*power).into_any()).chain(cells).collect())
    });
    Ledger::new(t!("roles-powers")).fit().rows(&columns, rows)
}

fn cell(allowed: bool) -> AnyView {
    if allowed {
        view! { <strong>{t!("roles-yes")}</strong> }.into_any()
    } else {
        view! { <span class="quiet">{t!("roles-no")}</span> }.into_any()
    }
}

/// A power in words, with a capital letter as it begins a line.
fn power_name(power: Power) -> String {
    let name = t!(&format!("power-{}", power.as_str().replace('_', "-")));
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
