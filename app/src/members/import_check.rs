//! `/members/import/{id}`: what each line of an uploaded file would do; nothing is written until it is confirmed.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::members::import::{Change, Column};
use domain::members::status::MemberNumber;
use domain::validation::FieldError;
use leptos::prelude::*;
use store::members::{
    DryRun, ImportCounts, JudgedLine, LineOutcome, confirm_import, drop_import, dry_run, kept_import,
};
use store::{CommandError, KeptFile};

use super::import_columns::column_key;
use super::import_read;
use crate::i18n;
use crate::t;
use crate::ui::{
    self, ErrorSummary, Ledger, MemberLink, OptionItem, Pager, RequestKey, SelectField, file_left_out, page_number,
};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// How many lines a page shows.
const PAGE_LENGTH: usize = 50;

/// Shows what the lines would do, or asks for the columns where that cannot be said.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let file = match kept_import(ctx.db(), &ctx.viewer, &id, ctx.now).await {
        Ok(file) => file,
        Err(CommandError::NotFound) => return import_read::show(&ctx, &id).await,
        Err(error) => return Err(error.into()),
    };
    Ok(match checked(&ctx, &id).await? {
        Checked::Run(run) => ctx.page(|| page(&ctx, &file, &run, &FormState::default())),
        Checked::Columns(asked) => asked,
    })
}

/// What a file would do, or the way to the choice of its columns.
enum Checked {
    Run(DryRun),
    Columns(Response),
}

async fn checked(ctx: &Ctx, id: &str) -> Result<Checked, PageError> {
    match dry_run(ctx.db(), &ctx.viewer, id, ctx.now).await {
        Ok(run) => Ok(Checked::Run(run)),
        Err(CommandError::Invalid(_)) => {
            Ok(Checked::Columns(Redirect::to(&format!("/members/import/{id}/columns")).into_response()))
        }
        Err(error) => Err(error.into()),
    }
}

/// Reads the file in, or gives it up; deletes one that was read in.
pub async fn submit(ctx: Ctx, Path(id): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let given_up = match form.value("do") {
        "give-up" => Some("given-up"),
        "delete" => Some("deleted"),
        _ => None,
    };
    if let Some(given_up) = given_up {
        let after = match drop_import(ctx.db(), &ctx.viewer, &id).await {
            Ok(()) => given_up,
            Err(CommandError::NotFound) => "gone",
            Err(error) => return Err(error.into()),
        };
        return Ok(Redirect::to(&format!("/members/import?after={after}")).into_response());
    }
    match confirm_import(ctx.db(), &ctx.act(&form), &id, form.value("fingerprint").to_owned()).await {
        Ok(ImportCounts { new, changed, same, refused }) => {
            let counts = format!("new={new}&changed={changed}&same={same}&refused={refused}");
            // What was refused is kept, to be mended.
            let of = if refused > 0 { format!("/{id}") } else { String::new() };
            Ok(Redirect::to(&format!("/members/import{of}?after=done&{counts}")).into_response())
        }
        // In another tab, say: it is read in or given up by now, which its page tells.
        Err(CommandError::NotFound) => Ok(Redirect::to(&format!("/members/import/{id}")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let file = kept_import(ctx.db(), &ctx.viewer, &id, ctx.now).await?;
            Ok(match checked(&ctx, &id).await? {
                Checked::Run(run) => ctx.refusal(|| page(&ctx, &file, &run, &form)),
                Checked::Columns(asked) => asked,
            })
        }
    }
}

/// The name by which the address asks for lines of an outcome.
fn outcome_name(outcome: &LineOutcome) -> &'static str {
    match outcome {
        LineOutcome::New(_) => "new",
        LineOutcome::Changed(..) => "changed",
        LineOutcome::Same(_) => "same",
        LineOutcome::Refused(_) => "refused",
    }
}

fn page(ctx: &Ctx, file: &KeptFile, run: &DryRun, form: &FormState) -> Page {
    let address = format!("/members/import/{}", file.id);
    let counts = ImportCounts::of(run.lines.iter().map(|line| &line.outcome));
    let asked = ctx.query_value("show");
    let found: Vec<&JudgedLine> =
        run.lines.iter().filter(|line| asked.is_empty() || outcome_name(&line.outcome) == asked).collect();
    let pages = found.len().div_ceil(PAGE_LENGTH).max(1);
    let here = usize::try_from(page_number(ctx)).unwrap_or(1).clamp(1, pages);
    let shown: Vec<_> = found.iter().skip((here - 1) * PAGE_LENGTH).take(PAGE_LENGTH).copied().collect();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    Page::titled(t!("import-check-title")).section(Section::Members).body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/members/import">{t!("import-title")}</a>" · "<bdi>{file.name.clone()}</bdi></p>
            <h1>{t!("import-check-title")}</h1>
            <p class="lead">{t!("import-check-lead")}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        <dl class="facts">
            <div><dt>{t!("import-new")}</dt><dd>{counts.new}</dd></div>
            <div><dt>{t!("import-changed")}</dt><dd>{counts.changed}</dd></div>
            <div><dt>{t!("import-same")}</dt><dd>{counts.same}</dd></div>
            <div><dt>{t!("import-refused")}</dt><dd>{counts.refused}</dd></div>
            <div><dt>{t!("import-evidence")}</dt><dd><code>{file.sha256.clone()}</code></dd></div>
        </dl>
        {run.leap.map(|(next, greatest)| {
            let (next, greatest) = (MemberNumber(next).to_string(), MemberNumber(greatest).to_string());
            view! { <p class="notice">{t!("import-leap", next = next, greatest = greatest)}</p> }
        })}
        {confirmation(&address, run, counts)}
        {file_left_out(file)}
        <p><a href=format!("{address}/columns")>{t!("import-columns-again")}</a></p>
        {filter(&address, &asked)}
        {table(&shown, found.len())}
        {Pager::counted(ctx, number(here), number(pages)).view()}
    })
}

fn confirmation(address: &str, run: &DryRun, counts: ImportCounts) -> AnyView {
    let writes = counts.new + counts.changed > 0;
    // A form that was refused since the register has changed is a new one.
    let form = FormState::of([("fingerprint", run.fingerprint.as_str())]);
    view! {
        <form class="stack" method="post" novalidate=true action=address.to_owned()>
            <RequestKey form=form.clone()/>
            <input type="hidden" name="fingerprint" value=run.fingerprint.clone()/>
            <p>{if writes { t!("import-confirm-hint") } else { t!("import-nothing-to-do") }}</p>
            <div class="button-row">
                {writes.then(|| view! {
                    <button class="button" name="do" value="confirm">
                        {confirm_words(counts)}
                    </button>
                })}
                <button class="button button--quiet" name="do" value="give-up">{t!("import-give-up")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// What confirming does.
fn confirm_words(counts: ImportCounts) -> String {
    let (new, changed) = (counts.new, counts.changed);
    match (new, changed) {
        (_, 0) => t!("import-confirm-new", count = new),
        (0, _) => t!("import-confirm-changed", count = changed),
        _ => t!("import-confirm-both", new = new, changed = changed),
    }
}

fn filter(address: &str, asked: &str) -> AnyView {
    let form = FormState::of([("show", asked)]);
    let options = vec![
        OptionItem::new("", t!("import-every-line")),
        OptionItem::new("new", t!("import-new")),
        OptionItem::new("changed", t!("import-changed")),
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

fn table(lines: &[&JudgedLine], count: usize) -> AnyView {
    if lines.is_empty() {
        return view! { <div class="empty"><h2>{t!("import-no-line")}</h2></div> }.into_any();
    }
    let columns = [
        ui::Column::figures(t!("import-line")),
        ui::Column::head(t!("member-name")),
        ui::Column::sentences(t!("import-outcome")),
    ];
    let rows = lines.iter().map(|line| row(line));
    Ledger::new(t!("import-count", count = count)).shown().rows(&columns, rows)
}

fn row(line: &JudgedLine) -> ui::Row {
    let (mark, word) = match &line.outcome {
        LineOutcome::New(_) => ("state state--open", t!("import-new")),
        LineOutcome::Changed(..) => ("state state--open", t!("import-changed")),
        LineOutcome::Same(_) => ("state state--done", t!("import-same")),
        LineOutcome::Refused(_) => ("state state--attention", t!("import-refused")),
    };
    let what = match &line.outcome {
        LineOutcome::New(number) => number.map(|number| MemberNumber(number).to_string()).into_any(),
        LineOutcome::Same(number) => view! { <MemberLink number=*number/> }.into_any(),
        LineOutcome::Changed(number, changes) => {
            let changes = changes.iter().map(change).collect_view();
            view! { <MemberLink number=*number/>{changes} }.into_any()
        }
        LineOutcome::Refused(errors) => errors.iter().map(reason).collect_view().into_any(),
    };
    let outcome = view! { <div><span class=mark>{word}</span></div>{what} };
    ui::Row::of(crate::cells![line.line, view! { <bdi>{line.name.clone()}</bdi> }, outcome])
}

fn change(change: &Change) -> AnyView {
    let old = if change.old.is_empty() { t!("own-none") } else { change.old.clone() };
    let new = change.new.clone();
    view! { <div>{t!(column_key(change.column))}": "<bdi>{old}</bdi>" → "<bdi>{new}</bdi></div> }.into_any()
}

fn reason(error: &FieldError) -> AnyView {
    let column = Column::from_name(&error.field).map(|column| format!("{}: ", t!(column_key(column))));
    view! { <div>{column}{i18n::refusal(&error.refusal)}</div> }.into_any()
}
