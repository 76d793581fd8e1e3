//! `/sharing/{slug}/participants`: who is listed as taking part in a pool.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::sharing::ParticipantInput;
use domain::validation::Refusal;
use leptos::prelude::*;
use store::sharing::{Listed, Pool, end_participant, list_participant, pool, strike_participant};

use super::parts::{keeper, kicker, pool_address};
use crate::t;
use crate::treasury::parts::day;
use crate::ui::{Column, ErrorSummary, Ledger, MemberLink, OptionItem, RequestKey, Row, SelectField, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

async fn load(ctx: &Ctx, slug: &str) -> Result<Pool, PageError> {
    ctx.signed_in()?;
    ctx.viewer.require(Power::ReadTreasury)?;
    Ok(pool(ctx.db(), &ctx.viewer, slug).await?)
}

/// Shows who is listed.
pub async fn show(ctx: Ctx, Path(slug): Path<String>) -> Result<Response, PageError> {
    let pool = load(&ctx, &slug).await?;
    let form = FormState::of([("from", ctx.today.to_string())]);
    Ok(ctx.page(|| page(&ctx, &pool, &form)))
}

/// Lists a member, ends a listing, or strikes one out.
pub async fn submit(ctx: Ctx, Path(slug): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    keeper(&ctx)?;
    let act = ctx.act(&form);
    let typed = |field: &str| form.value(field).to_owned();
    let done = if form.has("strike") {
        let strike = typed("strike");
        match strike.split_once('/').map(|(member, from)| (member.parse::<MemberNumber>(), from)) {
            Some((Ok(member), from)) => strike_participant(ctx.db(), &act, slug.clone(), member.0, from.into()).await,
            _ => Err(Refusal::new("error-choose").at("strike").into()),
        }
    } else if form.has("end") {
        match form.value("end").trim().parse::<MemberNumber>() {
            Ok(member) => end_participant(ctx.db(), &act, slug.clone(), member.0, typed("until")).await,
            Err(()) => Err(Refusal::new("error-choose").at("end").into()),
        }
    } else {
        let input = ParticipantInput { member: typed("member"), place: typed("place"), from: typed("from") };
        list_participant(ctx.db(), &act, slug.clone(), input).await
    };
    match done {
        Ok(()) => Ok(Redirect::to(&format!("{}/participants?done=saved", pool_address(&slug))).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let pool = load(&ctx, &slug).await?;
            Ok(ctx.refusal(|| page(&ctx, &pool, &form)))
        }
    }
}

fn page(ctx: &Ctx, pool: &Pool, form: &FormState) -> Page {
    let keeps = ctx.viewer.may(Power::ShareCosts) && pool.closed_on.is_none();
    let done = (ctx.query_value("done") == "saved" && form.errors().is_empty())
        .then(|| view! { <p class="notice notice--done" role="status">{t!("sharing-done-saved")}</p> });
    Page::titled(t!("sharing-listed")).section(Section::Treasury).body(view! {
        <div class="page-head">
            {kicker(ctx, Some((&pool.slug, &pool.name)), None)}
            <h1>{t!("sharing-listed")}</h1>
            <p class="lead">{t!("sharing-listed-lead")}</p>
        </div>
        {done}
        <ErrorSummary form=form.clone()/>
        {table(ctx, pool)}
        {keeps.then(|| forms(pool, form))}
        {keeps.then(|| strike(ctx, pool, form))}
    })
}

fn table(ctx: &Ctx, pool: &Pool) -> AnyView {
    if pool.listed.iter().all(Listed::is_struck) {
        return view! { <p class="quiet">{t!("sharing-listed-nobody")}</p> }.into_any();
    }
    // A place means something along a line alone.
    let counted = || pool.listed.iter().filter(|listed| !listed.is_struck());
    let along = counted().any(|listed| listed.place != 1);
    let row = |listed: &Listed| {
        let who = view! {
            <MemberLink number=listed.member name=listed.name.clone()/>" "
            <span class="quiet nowrap">{listed.short_name()}</span>
        };
        let mut cells = vec![who.into_any()];
        if along {
            cells.push(listed.place.into_any());
        }
        cells.push(day(ctx, listed.from).into_any());
        cells.push(listed.until.map(|until| day(ctx, until)).into_any());
        Row::of(cells)
    };
    let mut columns = vec![Column::head(t!("col-member"))];
    if along {
        columns.push(Column::figures(t!("sharing-place")));
    }
    columns.push(Column::days(t!("own-col-from")));
    columns.push(Column::days(t!("sharing-listed-until")));
    Ledger::new(t!("sharing-listed")).rows(&columns, counted().map(row))
}

fn forms(pool: &Pool, form: &FormState) -> AnyView {
    let f = || form.clone();
    let action = format!("{}/participants", pool_address(&pool.slug));
    let places = i64::try_from(pool.places()).unwrap_or(i64::MAX);
    let open = pool.listed.iter().filter(|listed| listed.until.is_none());
    let option = |listed: &Listed| {
        let words = format!("{} · {}", listed.name, listed.short_name());
        OptionItem::new(listed.short_name(), words)
    };
    let mut names: Vec<OptionItem> = open.map(option).collect();
    let end = (!names.is_empty()).then(|| {
        names.insert(0, OptionItem::new("", t!("effect-choose")));
        view! {
            <section aria-labelledby="end">
                <h2 id="end">{t!("sharing-listed-end")}</h2>
                <form class="stack" method="post" novalidate=true action=action.clone()>
                    <RequestKey form=f()/>
                    <div class="form-row">
                        <SelectField form=f() name="end" label=t!("col-member") options=names/>
                        <TextField form=f() name="until" label=t!("sharing-listed-until") hint=t!("day-hint") kind="date" short=true/>
                    </div>
                    <div class="button-row"><button class="button button--quiet">{t!("sharing-listed-end")}</button></div>
                </form>
            </section>
        }
    });
    view! {
        <section aria-labelledby="add">
            <h2 id="add">{t!("sharing-listed-add")}</h2>
            <form class="stack" method="post" novalidate=true action=action.clone()>
                <RequestKey form=f()/>
                <div class="form-row">
                    <TextField form=f() name="member" label=t!("sharing-member-number") hint=t!("sharing-member-number-hint") short=true/>
                    <TextField form=f() name="from" label=t!("own-col-from") hint=t!("day-hint") kind="date" short=true/>
                    <TextField form=f() name="place" label=t!("sharing-place") hint=t!("sharing-place-hint", count = places) inputmode="numeric" short=true/>
                </div>
                <div class="button-row"><button class="button">{t!("sharing-listed-add")}</button></div>
            </form>
        </section>
        {end}
    }
    .into_any()
}

/// Listings that were entered by mistake, or whose days are wrong.
fn strike(ctx: &Ctx, pool: &Pool, form: &FormState) -> AnyView {
    let option = |listed: &Listed| {
        let number = listed.short_name();
        let words = t!("sharing-listed-from", name = listed.name.clone(), number = number, day = day(ctx, listed.from));
        OptionItem::new(format!("{}/{}", listed.short_name(), listed.from), words)
    };
    let counted = pool.listed.iter().filter(|listed| !listed.is_struck());
    let options: Vec<OptionItem> =
        std::iter::once(OptionItem::new("", t!("effect-choose"))).chain(counted.map(option)).collect();
    if options.len() == 1 {
        return ().into_any();
    }
    let action = format!("{}/participants", pool_address(&pool.slug));
    view! {
        <section aria-labelledby="strike-out">
            <h2 id="strike-out">{t!("sharing-listed-strike")}</h2>
            <p class="meta">{t!("sharing-listed-strike-lead")}</p>
            <form class="stack" method="post" novalidate=true action=action>
                <RequestKey form=form.clone()/>
                <SelectField form=form.clone() name="strike" label=t!("sharing-listing") options=options/>
                <div class="button-row"><button class="button button--quiet">{t!("sharing-listed-strike")}</button></div>
            </form>
        </section>
    }
    .into_any()
}
