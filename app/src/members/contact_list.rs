//! `/members/contacts`: people and groups that the community deals with and who are no members.

use axum::response::Response;
use domain::members::contact::ContactKind;
use domain::members::power::Power;
use leptos::prelude::*;
use store::members::{ContactFilter, ContactLine, ContactPage, contacts};

use super::labels::contact_kind_key;
use crate::i18n::format;
use crate::ui::{CheckField, Column, Ledger, OptionItem, Pager, Row, SelectField, TextField, page_number};
use crate::web::{Ctx, FormState, Page, PageError, Section};
use crate::{cells, t};

/// Shows a page of contacts.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let filter = ContactFilter {
        search: ctx.query_value("search"),
        kind: ctx.query_value("kind"),
        ended: ctx.query_value("ended") == "yes",
        page: page_number(&ctx),
    };
    let found = contacts(ctx.db(), &ctx.viewer, filter.clone()).await?;
    Ok(ctx.page(|| page(&ctx, &filter, found)))
}

fn page(ctx: &Ctx, filter: &ContactFilter, found: ContactPage) -> Page {
    let ContactPage { lines, total, page, pages } = found;
    let filtered = !(filter.search.is_empty() && filter.kind.is_empty());
    let results = match (lines.is_empty(), filtered) {
        (false, _) => table(ctx, lines, total),
        (true, true) => view! {
            <div class="empty"><h2>{t!("contacts-nobody")}</h2><p><a href="/members/contacts">{t!("contacts-everybody")}</a></p></div>
        }
        .into_any(),
        (true, false) => {
            view! { <div class="empty"><h2>{t!("contacts-none")}</h2><p>{t!("contacts-none-hint")}</p></div> }.into_any()
        }
    };
    Page::titled(t!("contacts-title")).section(Section::Members).body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/members">{t!("register-title")}</a></p>
            <h1>{t!("contacts-title")}</h1>
            <p class="lead">{t!("contacts-lead")}</p>
            {ctx.viewer.may(Power::AdmitMembers).then(|| view! {
                <div class="page-actions"><a class="button" href="/members/contacts/new">{t!("contact-new")}</a></div>
            })}
        </div>
        <form class="filters" method="get" action="/members/contacts" role="search">
            {filters(filter)}
            <button class="button button--quiet">{t!("register-show")}</button>
        </form>
        {results}
        {Pager::counted(ctx, page, pages).view()}
    })
}

fn filters(filter: &ContactFilter) -> AnyView {
    // A box that is there is ticked, whatever it says.
    let ended = filter.ended.then_some(("ended", "yes"));
    let asked = [("search", filter.search.as_str()), ("kind", filter.kind.as_str())];
    let form = FormState::of(asked.into_iter().chain(ended));
    let mut kinds = vec![OptionItem::new("", t!("register-every-kind"))];
    kinds.extend(kind_options());
    view! {
        <TextField form=form.clone() name="search" label=t!("register-search") kind="search"/>
        <SelectField form=form.clone() name="kind" label=t!("member-kind") options=kinds/>
        <CheckField form=form name="ended" label=t!("contacts-with-ended")/>
    }
    .into_any()
}

/// The kinds of contacts, to choose from.
pub(super) fn kind_options() -> Vec<OptionItem> {
    ContactKind::ALL.iter().map(|kind| OptionItem::new(kind.as_str(), t!(contact_kind_key(*kind)))).collect()
}

/// The name of a contact, or that it is erased.
pub(super) fn contact_name(line: &ContactLine) -> String {
    if line.erased_at.is_some() { t!("contact-erased-name") } else { line.name.clone() }
}

fn table(ctx: &Ctx, lines: Vec<ContactLine>, total: i64) -> AnyView {
    let row = |line: ContactLine| {
        let address = format!("/members/contacts/{}", line.number);
        let ended = line.ended_on.map(|day| {
            view! { <span class="state state--refused">{t!("contact-ended", day = format::day(ctx.language, day))}</span> }
        });
        Row::of(cells![
            format!("C-{}", line.number),
            view! { <a href=address><bdi>{contact_name(&line)}</bdi></a> },
            view! { {t!(contact_kind_key(line.kind))}" "{ended} },
            line.email,
            line.telephone,
            line.site.map(|(_, name)| name),
        ])
    };
    let columns = [
        Column::figures(t!("member-number")),
        Column::head(t!("member-name")),
        Column::new(t!("member-kind")),
        Column::new(t!("member-email")),
        Column::days(t!("member-telephone")),
        Column::new(t!("contact-site")),
    ];
    Ledger::new(t!("contacts-count", count = total)).shown().rows(&columns, lines.into_iter().map(row))
}
