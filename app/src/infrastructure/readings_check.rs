//! `/infrastructure/services/{slug}/measures/{measure}/file/{id}`: what each line of a file of readings would do; nothing is
//! written until it is confirmed.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::file::FileColumn;
use domain::infrastructure::ReadingColumn;
use domain::validation::FieldError;
use leptos::prelude::*;
use store::infrastructure::readings::{
    JudgedReading, ReadingCounts, ReadingOutcome, ReadingsRun, confirm_readings, drop_readings, dry_run_readings,
    kept_reading_file,
};
use store::{CommandError, KeptFile};

use super::measure_parts::kicker;
use super::readings_columns::column_key;
use super::readings_file::Target;
use super::readings_read;
use crate::i18n;
use crate::t;
use crate::ui::{
    Column, ErrorSummary, Ledger, OptionItem, Pager, RequestKey, Row, SelectField, file_left_out, page_number,
};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// How many lines a page shows.
const PAGE_LENGTH: usize = 50;

type Where = Path<(String, String, String, String)>;

/// Shows what the lines would do, or asks for the columns where that cannot be said.
pub async fn show(ctx: Ctx, Path((kind, slug, measure, id)): Where) -> Result<Response, PageError> {
    let target = Target::of(&ctx, &kind, &slug, &measure).await?;
    let file = match kept_reading_file(ctx.db(), &ctx.viewer, &target.of, &id, ctx.now).await {
        Ok(file) => file,
        Err(CommandError::NotFound) => return readings_read::show(&ctx, &target, &id).await,
        Err(error) => return Err(error.into()),
    };
    Ok(match checked(&ctx, &target, &id).await? {
        Checked::Run(run) => ctx.page(|| page(&ctx, &target, &file, &run, &FormState::default())),
        Checked::Columns(asked) => asked,
    })
}

/// What a file would do, or the way to the choice of its columns.
enum Checked {
    Run(ReadingsRun),
    Columns(Response),
}

async fn checked(ctx: &Ctx, target: &Target, id: &str) -> Result<Checked, PageError> {
    match dry_run_readings(ctx.db(), &ctx.viewer, &target.of, id, ctx.now).await {
        Ok(run) => Ok(Checked::Run(run)),
        Err(CommandError::Invalid(_)) => {
            Ok(Checked::Columns(Redirect::to(&format!("{}/{id}/columns", target.address())).into_response()))
        }
        Err(error) => Err(error.into()),
    }
}

/// Reads the file in, or gives it up; deletes one that was read in.
pub async fn submit(ctx: Ctx, Path((kind, slug, measure, id)): Where, Form(form): Form) -> Result<Response, PageError> {
    let target = Target::of(&ctx, &kind, &slug, &measure).await?;
    let address = target.address();
    let given_up = match form.value("do") {
        "give-up" => Some("given-up"),
        "delete" => Some("deleted"),
        _ => None,
    };
    if let Some(given_up) = given_up {
        let after = match drop_readings(ctx.db(), &ctx.viewer, &id).await {
            Ok(()) => given_up,
            Err(CommandError::NotFound) => "gone",
            Err(error) => return Err(error.into()),
        };
        return Ok(Redirect::to(&format!("{address}?after={after}")).into_response());
    }
    match confirm_readings(ctx.db(), &ctx.act(&form), &target.of, &id, form.value("fingerprint").to_owned()).await {
        Ok(ReadingCounts { new, same, refused }) => {
            // What was refused is kept, to be mended.
            let of = if refused > 0 { format!("/{id}") } else { String::new() };
            let to = format!("{address}{of}?after=done&new={new}&same={same}&refused={refused}");
            Ok(Redirect::to(&to).into_response())
        }
        // In another tab, say: it is read in or given up by now, which its page tells.
        Err(CommandError::NotFound) => Ok(Redirect::to(&format!("{address}/{id}")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let file = kept_reading_file(ctx.db(), &ctx.viewer, &target.of, &id, ctx.now).await?;
            Ok(match checked(&ctx, &target, &id).await? {
                Checked::Run(run) => ctx.refusal(|| page(&ctx, &target, &file, &run, &form)),
                Checked::Columns(asked) => asked,
            })
        }
    }
}

/// The name by which the address asks for lines of an outcome.
fn outcome_name(outcome: &ReadingOutcome) -> &'static str {
    match outcome {
        ReadingOutcome::New => "new",
        ReadingOutcome::Same => "same",
        ReadingOutcome::Refused(_) => "refused",
    }
}

fn page(ctx: &Ctx, target: &Target, file: &KeptFile, run: &ReadingsRun, form: &FormState) -> Page {
    let address = format!("{}/{}", target.address(), file.id);
    let counts = ReadingCounts::of(&run.lines);
    let asked = ctx.query_value("show");
    let found: Vec<&JudgedReading> =
        run.lines.iter().filter(|line| asked.is_empty() || outcome_name(&line.outcome) == asked).collect();
    let pages = found.len().div_ceil(PAGE_LENGTH).max(1);
    let here = usize::try_from(page_number(ctx)).unwrap_or(1).clamp(1, pages);
    let shown: Vec<_> = found.iter().skip((here - 1) * PAGE_LENGTH).take(PAGE_LENGTH).copied().collect();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    Page::titled(t!("import-check-title")).section(Section::Infrastructure).body(view! {
        <div class="page-head">
            {kicker(&target.thing, Some(&target.measure))}
            <h1>{t!("import-check-title")}</h1>
            <p class="lead">{t!("import-check-lead")}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        <dl class="facts">
            <div><dt>{t!("import-file")}</dt><dd><bdi>{file.name.clone()}</bdi></dd></div>
            <div><dt>{t!("import-new")}</dt><dd>{counts.new}</dd></div>
            <div><dt>{t!("import-same")}</dt><dd>{counts.same}</dd></div>
            <div><dt>{t!("import-refused")}</dt><dd>{counts.refused}</dd></div>
            <div><dt>{t!("import-evidence")}</dt><dd><code>{file.sha256.clone()}</code></dd></div>
        </dl>
        {confirmation(&address, run, counts)}
        {file_left_out(file)}
        <p><a href=format!("{address}/columns")>{t!("import-columns-again")}</a></p>
        {filter(&address, &asked)}
        {table(&shown, &target.measure.unit, found.len())}
        {Pager::counted(ctx, number(here), number(pages)).view()}
    })
}

fn confirmation(address: &str, run: &ReadingsRun, counts: ReadingCounts) -> AnyView {
    let writes = counts.new > 0;
    // A form that was refused since something has changed is a new one.
    let form = FormState::of([("fingerprint", run.fingerprint.as_str())]);
    view! {
        <form class="stack" method="post" novalidate=true action=address.to_owned()>
            <RequestKey form=form.clone()/>
            <input type="hidden" name="fingerprint" value=run.fingerprint.clone()/>
            <p>{if writes { t!("readings-file-confirm-hint") } else { t!("import-nothing-to-do") }}</p>
            <div class="button-row">
                {writes.then(|| view! {
                    <button class="button" name="do" value="confirm">
                        {t!("readings-file-confirm", count = counts.new)}
                    </button>
                })}
                <button class="button button--quiet" name="do" value="give-up">{t!("import-give-up")}</button>
            </div>
        </form>
    }
    .into_any()
}

fn filter(address: &str, asked: &str) -> AnyView {
    let form = FormState::of([("show", asked)]);
    let options = vec![
        OptionItem::new("", t!("import-every-line")),
        OptionItem::new("new", t!("import-new")),
        OptionItem::new("same", t!("import-same")),
        OptionItem::new("refused", t!("import-refused")),
    ];
    view! {
        <form class="filters" method="get" action=address.to_owned()>
            <SelectField form=form name="show" label=t!("import-lines") options=options/>
            <button class="button button--quiet">{t!("register-show")}</button>
        </form>
    }
    .into_any()
}

fn table(lines: &[&JudgedReading], unit: &str, count: usize) -> AnyView {
    if lines.is_empty() {
        return view! { <div class="empty"><h2>{t!("import-no-line")}</h2></div> }.into_any();
    }
    let columns = [
        Column::figures(t!("import-line")),
        Column::head(t!("measure-holder")),
        Column::figures(unit),
        Column::sentences(t!("import-outcome")),
    ];
    let rows = lines.iter().map(|line| row(line));
    Ledger::new(t!("import-count", count = count)).shown().rows(&columns, rows)
}

fn row(line: &JudgedReading) -> Row {
    let (mark, word) = match &line.outcome {
        ReadingOutcome::New => ("state state--open", t!("import-new")),
        ReadingOutcome::Same => ("state state--done", t!("import-same")),
        ReadingOutcome::Refused(_) => ("state state--attention", t!("import-refused")),
    };
    let why = match &line.outcome {
        ReadingOutcome::Refused(errors) => errors.iter().map(reason).collect_view().into_any(),
        ReadingOutcome::New | ReadingOutcome::Same => ().into_any(),
    };
    Row::of(crate::cells![
        line.line,
        view! { <bdi>{line.holder.clone()}</bdi><div class="meta"><bdi>{line.day.clone()}</bdi></div> },
        view! { <bdi>{line.quantity.clone()}</bdi> },
        view! { <div><span class=mark>{word}</span></div>{why} },
    ])
}

fn reason(error: &FieldError) -> AnyView {
    let column = ReadingColumn::named(&error.field).map(|column| format!("{}: ", t!(column_key(column))));
    view! { <div>{column}{i18n::refusal(&error.refusal)}</div> }.into_any()
}
