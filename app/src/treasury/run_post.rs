//! `/treasury/dues/run?month=2026-11`: what a run would charge, and posting it as it was seen.

use axum::response::{IntoResponse, Redirect, Response};
use domain::calendar::Month;
use domain::treasury::dues::{ClassTotal, Exemption};
use domain::validation::FieldError;
use leptos::prelude::*;
use store::treasury::PostedRun;
use store::treasury::{self, Preview};

use super::parts::{class_name, count, day, kicker, length, money, month, paged, run_address, thread};
use crate::ui::{Column, ErrorSummary, Ledger, MemberLink, RequestKey, Row, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};
use crate::{cells, t};

/// Previews the run of a month; without a month, of the oldest that has not been run.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    ctx.viewer.require(domain::members::power::Power::RunDues)?;
    let asked = ctx.query_value("month");
    if asked.is_empty() {
        let runs = treasury::runs(ctx.db(), &ctx.viewer, ctx.now).await?;
        let address = match runs.to_run.first() {
            Some(month) => format!("/treasury/dues/run?month={month}"),
            None => "/treasury/dues".to_owned(),
        };
        return Ok(Redirect::to(&address).into_response());
    }
    let form = FormState::of([("month", asked)]);
    respond(&ctx, form, Vec::new()).await
}

/// Posts the run, and shows it; a run that changed since the preview is shown anew.
pub async fn submit(ctx: Ctx, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    ctx.viewer.require(domain::members::power::Power::RunDues)?;
    let posted = treasury::post_run(ctx.db(), &ctx.act(&form), form.value("month"), form.value("fingerprint")).await;
    match posted {
        Ok(PostedRun { month, before, .. }) => {
            let done = if before { "before" } else { "posted" };
            Ok(Redirect::to(&format!("{}?done={done}", run_address(month))).into_response())
        }
        Err(error) => {
            let refused = form.refused(error)?;
            respond(&ctx, form, refused.errors().to_vec()).await
        }
    }
}

/// The preview with what was refused, or the question for a month where there is none to preview.
async fn respond(ctx: &Ctx, form: FormState, refused: Vec<FieldError>) -> Result<Response, PageError> {
    let preview = match Month::parse(form.value("month")) {
        Ok(month) => treasury::preview(ctx.db(), &ctx.viewer, month, ctx.now).await,
        Err(refusal) => Err(refusal.at("month").into()),
    };
    match preview {
        Ok(preview) if preview.posted => {
            Ok(Redirect::to(&format!("{}?done=before", run_address(preview.plan.month))).into_response())
        }
        Ok(preview) if refused.is_empty() => Ok(ctx.page(|| page(ctx, preview, &form))),
        Ok(preview) => Ok(ctx.refusal(|| page(ctx, preview, &form.with_errors(refused)))),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| month_page(&form)))
        }
    }
}

fn month_page(form: &FormState) -> Page {
    Page::titled(t!("run-next")).section(Section::Treasury).narrow().body(view! {
        <div class="page-head">
            {kicker("/treasury/dues", t!("runs-title"))}
            <h1>{t!("run-next")}</h1>
        </div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="get" action="/treasury/dues/run">
            <TextField
                form=form.clone()
                name="month"
                label=t!("col-month")
                hint=t!("month-hint")
                kind="month"
                short=true
            />
            <div class="button-row"><button class="button">{t!("run-preview")}</button></div>
        </form>
    })
}

fn page(ctx: &Ctx, preview: Preview, form: &FormState) -> Page {
    let plan = &preview.plan;
    let title = t!("run-of", month = month(ctx, plan.month));
    let charged = length(plan.charges.len());
    let lead =
        t!("run-preview-lead", count = charged, total = money(ctx, plan.total_minor()), due = day(ctx, plan.due_on));
    Page::titled(title.clone()).section(Section::Treasury).body(view! {
        <div class="page-head">
            {kicker("/treasury/dues", t!("runs-title"))}
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
            <p class="state state--draft">{t!("run-not-posted")}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        {classes(ctx, &preview)}
        {post_form(ctx, &preview, form)}
        {origins(ctx, &preview)}
        {members(ctx, &preview)}
    })
}

fn post_form(ctx: &Ctx, preview: &Preview, form: &FormState) -> AnyView {
    let plan = &preview.plan;
    if plan.charges.is_empty() {
        return view! { <p class="notice">{t!("run-nobody")}</p> }.into_any();
    }
    let address = format!("/treasury/dues/run?month={}", plan.month);
    let label = t!("run-post", count = length(plan.charges.len()), total = money(ctx, plan.total_minor()));
    view! {
        <form class="stack" method="post" novalidate=true action=address>
            <RequestKey form=form.clone()/>
            <input type="hidden" name="month" value=plan.month.to_string()/>
            <input type="hidden" name="fingerprint" value=preview.fingerprint.clone()/>
            <p class="hint">{t!("run-post-hint")}</p>
            <div class="button-row"><button class="button">{label}</button></div>
        </form>
    }
    .into_any()
}

fn classes(ctx: &Ctx, preview: &Preview) -> AnyView {
    let plan = &preview.plan;
    let row = |class: &ClassTotal| {
        let dues = match &class.rate {
            Some(rate) => money(ctx, rate.amount_minor),
            None => t!("run-no-rule"),
        };
        Row::of(cells![
            class_name(&preview.classes, &class.class),
            dues,
            count(ctx, length(class.charged)),
            count(ctx, length(class.exempt)),
            money(ctx, class.total_minor),
        ])
    };
    let columns = [
        Column::head(t!("col-class")),
        Column::figures(t!("col-monthly-dues")),
        Column::figures(t!("col-members-charged")),
        Column::figures(t!("col-members-exempt")),
        Column::figures(t!("col-total")),
    ];
    let totals = Row::of(cells![
        t!("col-in-all"),
        (),
        count(ctx, length(plan.charges.len())),
        count(ctx, length(plan.exemptions.len())),
        money(ctx, plan.total_minor()),
    ]);
    Ledger::new(t!("run-by-class")).shown().totals(totals).rows(&columns, plan.classes.iter().map(row))
}

fn origins(ctx: &Ctx, preview: &Preview) -> AnyView {
    let rates = preview.plan.classes.iter().filter_map(|class| class.rate.as_ref()).map(|rate| &rate.rule_value);
    let threads = rates
        .chain([&preview.plan.due_day_value])
        .filter_map(|id| preview.origins.values().find(|origin| origin.id.as_str() == id))
        .map(|origin| thread(ctx, origin, &preview.classes, None))
        .collect_view();
    view! {
        <section aria-labelledby="origins">
            <h2 id="origins">{t!("run-origins")}</h2>
            <div class="columns">{threads}</div>
        </section>
    }
    .into_any()
}

/// A member in the preview: charged an amount, or exempt for a reason.
struct Line {
    member: i64,
    class: String,
    charge: Result<i64, Exemption>,
}

/// Everybody in the preview, the exempt first, since they are the ones to look at.
fn lines(preview: &Preview) -> Vec<Line> {
    let exempt = preview.plan.exemptions.iter().map(|exemption| Line {
        member: exemption.member,
        class: exemption.class.clone(),
        charge: Err(exemption.reason),
    });
    let charged = preview.plan.charges.iter().map(|charge| Line {
        member: charge.member,
        class: charge.class.clone(),
        charge: Ok(charge.amount_minor),
    });
    exempt.chain(charged).collect()
}

fn members(ctx: &Ctx, preview: &Preview) -> AnyView {
    let page = paged(ctx, lines(preview));
    let pager = page.pager(ctx);
    let columns = [
        Column::figures(t!("col-number")),
        Column::head(t!("col-member")),
        Column::new(t!("col-class")),
        Column::figures(t!("col-charged")),
        Column::new(t!("col-exempt")),
    ];
    let rows = page.items.into_iter().map(|line| {
        let name = preview.names.get(&line.member).cloned().unwrap_or_default();
        let (amount, note) = match line.charge {
            Ok(minor) => (Some(money(ctx, minor)), None),
            Err(reason) => (None, Some(exemption(reason))),
        };
        Row::of(cells![
            format!("M-{}", line.member),
            view! { <MemberLink number=line.member name=name/> },
            class_name(&preview.classes, &line.class),
            amount,
            note,
        ])
    });
    view! {
        <section aria-labelledby="members">
            <h2 id="members">{t!("run-members")}</h2>
            {Ledger::new(t!("run-members")).rows(&columns, rows)}
            {pager}
        </section>
    }
    .into_any()
}

fn exemption(reason: Exemption) -> String {
    match reason {
        Exemption::JoinedLater => t!("exempt-joined-later"),
        Exemption::OnLeave => t!("exempt-on-leave"),
        Exemption::NoDues => t!("exempt-no-dues"),
    }
}
