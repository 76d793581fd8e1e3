//! `/treasury/owed`: who owes what since when.

use axum::response::Response;
use domain::Day;
use leptos::prelude::*;
use store::treasury::{self, Owed, OwedFilter, OwedList};

use super::parts::{account_address, class_name, day, kicker, length, money, paged, thread};
use crate::t;
use crate::ui::{CheckField, Ledger, OptionItem, SelectField};
use crate::web::{Ctx, FormState, Page, PageError, Section};

/// Lists those who owe, the oldest due date first.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let class = Some(ctx.query_value("class")).filter(|class| !class.is_empty());
    let filter = OwedFilter { class, late: !ctx.query_value("late").is_empty() };
    let owed = treasury::owed(ctx.db(), &ctx.viewer, filter.clone(), ctx.now).await?;
    Ok(ctx.page(|| page(&ctx, owed, &filter)))
}

fn page(ctx: &Ctx, owed: OwedList, filter: &OwedFilter) -> Page {
    let lead = t!(
        "owed-lead",
        count = length(owed.members.len()),
        open = money(ctx, owed.open_minor),
        late = money(ctx, owed.late_minor)
    );
    Page::titled(t!("owed-title")).section(Section::Treasury).body(view! {
        <div class="page-head">
            {kicker("/treasury", t!("nav-treasury"))}
            <h1>{t!("owed-title")}</h1>
            <p class="lead">{lead}</p>
        </div>
        {filters(&owed, filter)}
        {table(ctx, &owed)}
        <section aria-labelledby="late">
            <h2 id="late">{t!("owed-late-title")}</h2>
            {thread(ctx, &owed.grace, &owed.classes, None)}
        </section>
    })
}

fn filters(owed: &OwedList, filter: &OwedFilter) -> AnyView {
    let mut values = vec![("class", filter.class.clone().unwrap_or_default())];
    if filter.late {
        values.push(("late", "yes".to_owned()));
    }
    let form = FormState::of(values);
    let all = OptionItem::new("", t!("filter-all-classes"));
    let classes = owed.classes.iter().map(|class| OptionItem::new(class.slug.clone(), class.name.clone()));
    let options = [all].into_iter().chain(classes).collect::<Vec<_>>();
    view! {
        <form class="filters" method="get" action="/treasury/owed">
            <SelectField form=form.clone() name="class" label=t!("col-class") options=options/>
            <CheckField form=form name="late" label=t!("filter-late")/>
            <button class="button button--quiet">{t!("filter-show")}</button>
        </form>
    }
    .into_any()
}

fn table(ctx: &Ctx, owed: &OwedList) -> AnyView {
    if owed.members.is_empty() {
        return view! { <section class="empty"><h2>{t!("owed-none")}</h2><p>{t!("owed-none-hint")}</p></section> }
            .into_any();
    }
    let page = paged(ctx, owed.members.clone());
    let pager = page.pager(ctx);
    let rows = page.items.into_iter().map(|member| row(ctx, owed, member)).collect_view();
    view! {
        {Ledger::new(t!("owed-title")).of(view! {
            <thead>
                <tr>
                    <th scope="col" class="num">{t!("col-number")}</th>
                    <th scope="col">{t!("col-member")}</th>
                    <th scope="col">{t!("col-class")}</th>
                    <th scope="col">{t!("col-owed-since")}</th>
                    <th scope="col">{t!("col-state")}</th>
                    <th scope="col" class="num">{t!("col-late")}</th>
                    <th scope="col" class="num">{t!("col-open")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
            <tfoot>
                <tr>
                    <th scope="row" colspan="5">{t!("col-in-all")}</th>
                    <td class="num">{money(ctx, owed.late_minor)}</td>
                    <td class="num">{money(ctx, owed.open_minor)}</td>
                </tr>
            </tfoot>
        })}
        {pager}
    }
    .into_any()
}

fn row(ctx: &Ctx, owed: &OwedList, member: Owed) -> AnyView {
    view! {
        <tr>
            <td class="num">{format!("M-{}", member.member)}</td>
            <th scope="row"><a href=account_address(member.member)><bdi>{member.name}</bdi></a></th>
            <td>{class_name(&owed.classes, &member.class)}</td>
            <td class="nowrap">{day(ctx, member.owed_since)}</td>
            <td>{state(member.owed_since, member.late_minor > 0, owed.today)}</td>
            <td class="num">{money(ctx, member.late_minor)}</td>
            <td class="num">{money(ctx, member.open_minor)}</td>
        </tr>
    }
    .into_any()
}

/// How an open amount stands, by its due date.
pub(super) fn state(due_on: Day, late: bool, today: Day) -> AnyView {
    let days = (today - due_on).num_days();
    if late {
        view! { <span class="state state--attention">{t!("state-late", days = days)}</span> }.into_any()
    } else if days > 0 {
        view! { <span class="state state--open">{t!("state-in-grace")}</span> }.into_any()
    } else {
        view! { <span class="state state--quiet">{t!("state-not-due")}</span> }.into_any()
    }
}
