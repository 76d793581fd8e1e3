//! `/treasury/owed`: who owes what since when.

use axum::response::Response;
use domain::Day;
use leptos::prelude::*;
use store::treasury::{self, Owed, OwedFilter, OwedList};

use super::parts::{account_address, class_name, day, kicker, length, money, paged, thread};
use crate::ui::{CheckField, Column, Ledger, OptionItem, Row, SelectField};
use crate::web::{Ctx, FormState, Page, PageError, Section};
use crate::{cells, t};

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
    let columns = [
        Column::figures(t!("col-number")),
        Column::head(t!("col-member")),
        Column::new(t!("col-class")),
        Column::days(t!("col-owed-since")),
        Column::new(t!("col-state")),
        Column::figures(t!("col-late")),
        Column::figures(t!("col-open")),
    ];
    let in_all = t!("col-in-all");
    let totals = cells![(), in_all, (), (), (), money(ctx, owed.late_minor), money(ctx, owed.open_minor)];
    let rows = page.items.into_iter().map(|member| row(ctx, owed, member));
    view! {
        {Ledger::new(t!("owed-title")).totals(Row::of(totals)).rows(&columns, rows)}
        {pager}
    }
    .into_any()
}

fn row(ctx: &Ctx, owed: &OwedList, member: Owed) -> Row {
    Row::of(cells![
        format!("M-{}", member.member),
        view! { <a href=account_address(member.member)><bdi>{member.name}</bdi></a> },
        class_name(&owed.classes, &member.class),
        day(ctx, member.owed_since),
        state(member.owed_since, member.late_minor > 0, owed.today),
        money(ctx, member.late_minor),
        money(ctx, member.open_minor),
    ])
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
