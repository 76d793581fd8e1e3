//! `/treasury/dues/report`: what was charged for a period, what is paid of it and what is open, by class and member.

use axum::response::Response;
use domain::treasury::report::{Figures, QueryInput, Reconciliation};
use leptos::prelude::*;
use store::CommandError;
use store::treasury::{self, ClassName, DuesReport};

use super::parts::{account_address, class_name, count, kicker, money, month, paged};
use crate::ui::{Column, ErrorSummary, Ledger, OptionItem, Row, SelectField, TextField};
use crate::web::{Ctx, FormState, Page, PageError, Section};
use crate::{cells, t};

/// What the address asks for.
pub(super) fn query(ctx: &Ctx) -> QueryInput {
    QueryInput {
        from: ctx.query_value("from"),
        to: ctx.query_value("to"),
        class: ctx.query_value("class"),
        member: ctx.query_value("member"),
    }
}

/// Shows the report that the address asks for.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let asked = query(&ctx);
    match treasury::dues_report(ctx.db(), &ctx.viewer, &asked, ctx.now).await {
        Ok(report) => Ok(ctx.page(|| {
            let query = &report.query;
            let form = form(&QueryInput { from: query.from.to_string(), to: query.to.to_string(), ..asked });
            page(&ctx, &form, &report.classes, body(&ctx, &report))
        })),
        Err(CommandError::Invalid(errors)) => {
            let classes = treasury::classes(ctx.db()).await?;
            let form = form(&asked).with_errors(errors);
            Ok(ctx.refusal(|| page(&ctx, &form, &classes, ().into_any())))
        }
        Err(error) => Err(error.into()),
    }
}

fn form(asked: &QueryInput) -> FormState {
    let QueryInput { from, to, class, member } = asked.clone();
    FormState::of([("from", from), ("to", to), ("class", class), ("member", member)])
}

fn page(ctx: &Ctx, form: &FormState, classes: &[ClassName], body: AnyView) -> Page {
    let f = || form.clone();
    let all = OptionItem::new("", t!("filter-all-classes"));
    let options = classes.iter().map(|class| OptionItem::new(class.slug.clone(), class.name.clone()));
    let options = [all].into_iter().chain(options).collect::<Vec<_>>();
    Page::titled(t!("report-title")).section(Section::Treasury).body(view! {
        <div class="page-head">
            {kicker("/treasury", t!("nav-treasury"))}
            <h1>{t!("report-title")}</h1>
            <p class="lead">{t!("report-lead")}</p>
        </div>
        <ErrorSummary form=f()/>
        <form class="filters" method="get" action=ctx.path.clone()>
            <TextField form=f() name="from" label=t!("report-from") kind="month"/>
            <TextField form=f() name="to" label=t!("report-to") kind="month"/>
            <SelectField form=f() name="class" label=t!("col-class") options=options/>
            <TextField form=f() name="member" label=t!("report-member")/>
            <button class="button button--quiet">{t!("filter-show")}</button>
        </form>
        {body}
    })
}

fn body(ctx: &Ctx, report: &DuesReport) -> AnyView {
    let files = |ending: &str| match ctx.query.as_str() {
        "" => format!("/treasury/dues/report.{ending}"),
        query => format!("/treasury/dues/report.{ending}?{query}"),
    };
    let (from, to) = (report.query.from, report.query.to);
    let period =
        if from == to { month(ctx, from) } else { t!("report-period", from = month(ctx, from), to = month(ctx, to)) };
    view! {
        <section aria-labelledby="period">
            <h2 id="period">{period}</h2>
            {classes(ctx, report)}
            <p class="no-print">
                {t!("report-files")}" "<a href=files("csv") download="">"CSV"</a>", "<a href=files("json") download="">"JSON"</a>
            </p>
        </section>
        {rows(ctx, report)}
        {reconciliation(ctx, report)}
    }
    .into_any()
}

/// The cells of figures; portions of shared costs have one of their own where there are any.
fn figures(ctx: &Ctx, figures: Figures, shared: bool) -> Vec<AnyView> {
    let mut cells = cells![count(ctx, figures.months), money(ctx, figures.charged_minor)];
    if shared {
        cells.push(money(ctx, figures.portions_minor).into_any());
    }
    cells.extend(cells![money(ctx, figures.paid_minor), money(ctx, figures.open_minor())]);
    cells
}

fn figure_columns(shared: bool) -> Vec<Column> {
    let mut columns = vec![Column::figures(t!("col-months")), Column::figures(t!("col-charged"))];
    if shared {
        columns.push(Column::figures(t!("report-portions")));
    }
    columns.extend([Column::figures(t!("col-paid")), Column::figures(t!("col-open"))]);
    columns
}

/// A row of figures behind what it is about.
fn figure_row(ctx: &Ctx, mut about: Vec<AnyView>, of: Figures, report: &DuesReport) -> Row {
    about.extend(figures(ctx, of, shares(report)));
    Row::of(about)
}

/// Whether any portion of shared costs is in the report.
fn shares(report: &DuesReport) -> bool {
    report.report.total.portions_minor > 0
}

fn classes(ctx: &Ctx, report: &DuesReport) -> AnyView {
    let row =
        |(class, sums): &(String, Figures)| figure_row(ctx, cells![class_name(&report.classes, class)], *sums, report);
    let mut columns = vec![Column::head(t!("col-class"))];
    columns.extend(figure_columns(shares(report)));
    let totals = figure_row(ctx, cells![t!("col-in-all")], report.report.total, report);
    Ledger::new(t!("report-by-class")).shown().totals(totals).rows(&columns, report.report.classes.iter().map(row))
}

fn rows(ctx: &Ctx, report: &DuesReport) -> AnyView {
    if report.report.rows.is_empty() {
        return view! { <section class="empty"><h2>{t!("report-none")}</h2><p>{t!("report-none-hint")}</p></section> }
            .into_any();
    }
    let page = paged(ctx, report.report.rows.clone());
    let pager = page.pager(ctx);
    let rows = page.items.into_iter().map(|row| {
        let name = report.names.get(&row.member).cloned().unwrap_or_default();
        let about = cells![
            class_name(&report.classes, &row.class),
            format!("M-{}", row.member),
            view! { <a href=account_address(row.member)><bdi>{name}</bdi></a> },
        ];
        figure_row(ctx, about, row.figures, report)
    });
    let mut columns =
        vec![Column::new(t!("col-class")), Column::figures(t!("col-number")), Column::head(t!("col-member"))];
    columns.extend(figure_columns(shares(report)));
    view! {
        <section aria-labelledby="rows">
            <h2 id="rows">{t!("report-by-member")}</h2>
            {Ledger::new(t!("report-by-member")).rows(&columns, rows)}
            {pager}
        </section>
    }
    .into_any()
}

/// How the report comes to the ledger's balance.
fn reconciliation(ctx: &Ctx, report: &DuesReport) -> AnyView {
    let Some(Reconciliation { open_minor, open_outside_minor, credit_minor }) = report.report.reconciliation else {
        return ().into_any();
    };
    let state = if report.agrees() == Some(true) {
        view! { <p class="state state--done">{t!("report-agrees")}</p> }.into_any()
    } else {
        view! { <p class="state state--attention">{t!("report-differs")}</p> }.into_any()
    };
    let line = |label: String, minor: i64| {
        view! { <tr><th scope="row">{label}</th><td class="num">{money(ctx, minor)}</td></tr> }
    };
    view! {
        <section aria-labelledby="agrees">
            <h2 id="agrees">{t!("report-ledger")}</h2>
            {state}
            {Ledger::new(t!("report-ledger")).fit().of(view! {
                <thead>
                    <tr><th scope="col">{t!("col-what")}</th><th scope="col" class="num">{t!("col-amount")}</th></tr>
                </thead>
                <tbody>
                    {line(t!("report-open-here"), open_minor)}
                    {line(t!("report-open-outside"), open_outside_minor)}
                    {line(t!("report-credit"), -credit_minor)}
                </tbody>
                <tfoot>
                    <tr>
                        <th scope="row"><a href="/treasury/accounts">{t!("report-balance")}</a></th>
                        <td class="num">{money(ctx, report.ledger_minor)}</td>
                    </tr>
                </tfoot>
            })}
        </section>
    }
    .into_any()
}
