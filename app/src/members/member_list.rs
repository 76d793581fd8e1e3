//! `/members`: the register, found by name or number, class and status.

use axum::response::Response;
use domain::members::power::Power;
use domain::members::status::{MemberKind, Status};
use domain::validation::{FieldError, Refusal};
use leptos::prelude::*;
use store::members::{Class, LACKS_PEOPLE, RegisterFilter, RegisterLine, RegisterPage};

use super::labels::{StatusMark, kind_key, status_key};
use crate::i18n::{self, format};
use crate::ui::{Column, ErrorSummary, Ledger, OptionItem, Pager, Row, SelectField, TextField, page_number, role_name};
use crate::web::{Ctx, FormState, Page, PageError, Section};
use crate::{cells, t};

/// Shows a page of the register.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let filter = asked(&ctx);
    let register = store::members::register(ctx.db(), &ctx.viewer, filter.clone(), ctx.today).await?;
    let waiting = match ctx.viewer.may(Power::InviteMembers) {
        true => store::members::waiting_links(ctx.db(), &ctx.viewer, ctx.now).await?.len(),
        false => 0,
    };
    let unknown = unknown(&filter, &register.classes);
    if unknown.is_empty() {
        return Ok(ctx.page(|| page(&ctx, &filter, &unknown, register, waiting)));
    }
    Ok(ctx.refusal(|| page(&ctx, &filter, &unknown, register, waiting)))
}

/// What the address asks for and there is not: such a filter finds nobody.
pub(super) fn unknown(filter: &RegisterFilter, classes: &[Class]) -> Vec<FieldError> {
    let RegisterFilter { class, status, kind, lacks, .. } = filter;
    let known = [
        ("kind", kind.is_empty() || kind.parse::<MemberKind>().is_ok()),
        ("class", class.is_empty() || classes.iter().any(|known| known.slug == *class)),
        ("status", matches!(status.as_str(), "" | "all") || status.parse::<Status>().is_ok()),
        ("lacks", lacks.is_empty() || lacks == LACKS_PEOPLE),
    ];
    let unknown = known.into_iter().filter(|(_, known)| !known);
    unknown.map(|(field, _)| Refusal::new("error-choice").at(field)).collect()
}

/// The filter in the address.
pub(super) fn asked(ctx: &Ctx) -> RegisterFilter {
    RegisterFilter {
        search: ctx.query_value("search"),
        class: ctx.query_value("class"),
        status: ctx.query_value("status"),
        kind: ctx.query_value("kind"),
        lacks: ctx.query_value("lacks"),
        page: page_number(ctx),
    }
}

fn page(ctx: &Ctx, filter: &RegisterFilter, unknown: &[FieldError], register: RegisterPage, waiting: usize) -> Page {
    let form = FormState::of(asked_pairs(filter)).with_errors(unknown.to_vec());
    let RegisterPage { lines, total, page, pages, classes } = register;
    let filtered = asked_pairs(filter).iter().any(|(_, value)| !value.is_empty());
    let keeps = ctx.viewer.may(Power::AdmitMembers);
    let admit = keeps.then(|| {
        view! {
            <div class="page-actions">
                <a class="button" href="/members/new">{t!("member-admit")}</a>
                {ctx.viewer.may(Power::ReadContacts).then(|| view! {
                    <a class="button button--quiet" href="/members/import">{t!("import-title")}</a>
                    <a class="button button--quiet" href="/members/contacts">{t!("contacts-title")}</a>
                })}
            </div>
        }
    });
    let title = title(filter, &classes);
    let class_options = std::iter::once(OptionItem::new("", t!("register-every-class")))
        .chain(classes.into_iter().map(|class| OptionItem::new(class.slug, class.name)))
        .collect::<Vec<_>>();
    let of_signs = !filter.search.is_empty() && !filter.search.chars().any(char::is_alphanumeric);
    let results = if lines.is_empty() {
        view! {
            <div class="empty">
                <h2>{t!("register-nobody")}</h2>
                {of_signs.then(|| view! { <p>{t!("register-signs")}</p> })}
                <p><a href="/members">{t!("register-everybody")}</a></p>
            </div>
        }
        .into_any()
    } else {
        table(ctx, lines, total)
    };
    Page::titled(title).section(Section::Members).body(view! {
        <div class="page-head">
            <h1>{t!("register-title")}</h1>
            {admit}
        </div>
        {(waiting > 0).then(|| view! {
            <p class="notice"><a href="/members/links">{t!("register-links-wait", count = waiting)}</a></p>
        })}
        <ErrorSummary form=form.clone()/>
        <form class="filters" method="get" action="/members" role="search">
            {filters(&form, class_options, keeps)}
            <button class="button button--quiet">{t!("register-show")}</button>
            {(filtered && total > 0).then(|| view! { <a href="/members">{t!("register-everybody")}</a> })}
        </form>
        {results}
        {Pager::counted(ctx, page, pages).view()}
        {(total > 0).then(|| view! { <p><a href=file_address(filter)>{t!("register-file")}</a></p> })}
    })
}

/// The title of the register, with what it is narrowed to: several may stand open side by side.
fn title(filter: &RegisterFilter, classes: &[Class]) -> String {
    let search = Some(filter.search.clone()).filter(|search| !search.is_empty());
    let kind = filter.kind.parse::<MemberKind>().ok().map(|kind| t!(kind_key(kind)));
    let class = classes.iter().find(|class| class.slug == filter.class).map(|class| class.name.clone());
    let status = match filter.status.as_str() {
        "all" => Some(t!("register-every-status")),
        status => status.parse::<Status>().ok().map(|status| t!(status_key(status))),
    };
    let lacks = (filter.lacks == LACKS_PEOPLE).then(|| t!("register-lacks-people"));
    let asked: Vec<String> = [search, kind, class, status, lacks].into_iter().flatten().collect();
    if asked.is_empty() { t!("register-title") } else { format!("{}: {}", t!("register-title"), asked.join(", ")) }
}

/// What the address asks for, but for the page.
fn asked_pairs(filter: &RegisterFilter) -> [(&'static str, &str); 5] {
    [
        ("search", &filter.search),
        ("kind", &filter.kind),
        ("class", &filter.class),
        ("status", &filter.status),
        ("lacks", &filter.lacks),
    ]
}

/// The address of the file with what the page shows, on all its pages.
fn file_address(filter: &RegisterFilter) -> String {
    let asked: Vec<_> = asked_pairs(filter).into_iter().filter(|(_, value)| !value.is_empty()).collect();
    let query = serde_urlencoded::to_string(&asked).unwrap_or_default();
    if query.is_empty() { "/members.csv".to_owned() } else { format!("/members.csv?{query}") }
}

fn filters(form: &FormState, classes: Vec<OptionItem>, keeps: bool) -> AnyView {
    let form = form.clone();
    let mut kinds = vec![OptionItem::new("", t!("register-every-kind"))];
    kinds.extend(MemberKind::ALL.iter().map(|kind| OptionItem::new(kind.as_str(), t!(kind_key(*kind)))));
    let mut statuses = vec![OptionItem::new("", t!("register-members-now"))];
    statuses.extend(Status::ALL.iter().map(|status| OptionItem::new(status.as_str(), t!(status_key(*status)))));
    statuses.push(OptionItem::new("all", t!("register-every-status")));
    view! {
        <TextField form=form.clone() name="search" label=t!("register-search") kind="search"/>
        <SelectField form=form.clone() name="kind" label=t!("member-kind") options=kinds/>
        <SelectField form=form.clone() name="class" label=t!("member-class") options=classes/>
        <SelectField form=form.clone() name="status" label=t!("member-status") options=statuses/>
        {keeps.then(|| {
            let lacks = vec![
                OptionItem::new("", t!("register-lacks-any")),
                OptionItem::new(LACKS_PEOPLE, t!("register-lacks-people")),
            ];
            view! { <SelectField form=form name="lacks" label=t!("register-lacks") options=lacks/> }
        })}
    }
    .into_any()
}

fn table(ctx: &Ctx, lines: Vec<RegisterLine>, total: i64) -> AnyView {
    let row = |line: RegisterLine| {
        let roles = line.roles.iter().map(|role| role_name(*role)).collect::<Vec<_>>().join(", ");
        Row::of(cells![
            format!("M-{}", line.number),
            view! { <a href=format!("/members/{}", line.number)><bdi>{line.name}</bdi></a> {people(&line.people)} },
            line.class,
            status(line.status),
            line.joined_on.map(|day| format::day(ctx.language, day)),
            (!roles.is_empty()).then_some(roles),
        ])
    };
    let columns = [
        Column::figures(t!("member-number")),
        Column::head(t!("member-name")),
        Column::new(t!("member-class")),
        Column::new(t!("member-status")),
        Column::days(t!("member-since")),
        Column::sentences(t!("community-roles")),
    ];
    Ledger::new(t!("register-count", count = total)).shown().rows(&columns, lines.into_iter().map(row))
}

/// Those who hold a membership together, or act for it, under its name.
fn people(names: &[String]) -> AnyView {
    (!names.is_empty()).then(|| view! { <p class="meta"><bdi>{i18n::names(names)}</bdi></p> }).into_any()
}

/// The status most members have is told without a mark, so that the others stand out.
fn status(status: Status) -> AnyView {
    match status {
        Status::Active => t!(status_key(status)).into_any(),
        other => view! { <StatusMark status=other/> }.into_any(),
    }
}
