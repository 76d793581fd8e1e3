//! What the pages of the treasury share: amounts and days in the reader's language, the thread of authority, pages of
//! long lists.

use domain::Day;
use domain::calendar::Month;
use domain::members::power::Power;
use domain::rules::parameter::{DUE_DAY, GRACE_DAYS, Scope, find};
use domain::treasury::money::Money;
use domain::treasury::payment::Method;
use leptos::prelude::*;
use store::community::authority::Authority;
use store::treasury::{ChargedAfterEnd, ClassName, Origin};

use crate::i18n::format;
use crate::rules::value_words;
use crate::t;
use crate::ui::{AuthorityLink, ClauseLink, Pager};
use crate::web::Ctx;

/// How many lines of a long list stand on a page.
pub(crate) const LINES_MAX: usize = 100;

/// An amount in the community's currency, as the reader's language writes it.
pub(crate) fn money(ctx: &Ctx, minor: i64) -> String {
    format::money(ctx.language, Money::new(minor, ctx.community.currency))
}

/// A day as the reader's language writes it.
pub(crate) fn day(ctx: &Ctx, day: Day) -> String {
    format::day(ctx.language, day)
}

/// A month as the reader's language writes it.
pub(crate) fn month(ctx: &Ctx, month: Month) -> String {
    format::month(ctx.language, month)
}

/// A number of things as the reader's language writes it.
pub(crate) fn count(ctx: &Ctx, count: i64) -> String {
    format::number(ctx.language, count)
}

/// A length as a number that can be counted with.
pub(crate) fn length(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// Dues that were run for months after a membership ended: how many, and to those who read the treasury what they come to.
pub(crate) fn after_end_notice(ctx: &Ctx, beyond: ChargedAfterEnd) -> AnyView {
    let months = t!("account-after-end", count = length(beyond.months), day = day(ctx, beyond.ended));
    let reads = ctx.viewer.may(Power::ReadTreasury);
    let sum = reads.then(|| format!(" {}", t!("account-after-end-sum", sum = money(ctx, beyond.amount_minor))));
    view! { <p class="notice notice--attention">{months}{sum}" "{t!("account-after-end-back")}</p> }.into_any()
}

/// The name of a class.
pub(crate) fn class_name(classes: &[ClassName], slug: &str) -> String {
    classes.iter().find(|class| class.slug == slug).map_or_else(|| slug.to_owned(), |class| class.name.clone())
}

/// The words for a way of paying.
pub(crate) fn method_name(method: Method) -> String {
    match method {
        Method::Bank => t!("method-bank"),
        Method::Cash => t!("method-cash"),
        Method::Other => t!("method-other"),
    }
}

/// The name of an account in the chart; `named` is the name that the chart holds for others.
pub(crate) fn account_name(code: &str, named: &str) -> String {
    match code {
        "1000" => t!("account-1000"),
        "1010" => t!("account-1010"),
        "1090" => t!("account-1090"),
        "1200" => t!("account-1200"),
        "4000" => t!("account-4000"),
        "4100" => t!("account-4100"),
        _ => named.to_owned(),
    }
}

/// The address of a run.
pub(crate) fn run_address(month: Month) -> String {
    format!("/treasury/dues/runs/{month}")
}

/// The address of a member's account.
pub(crate) fn account_address(member: i64) -> String {
    format!("/treasury/members/{member}")
}

/// A journal entry by its number, as a link for those who may follow it.
pub(crate) fn entry_link(number: i64, may_follow: bool) -> AnyView {
    let name = format!("J-{number}");
    if may_follow {
        view! { <a href=format!("/treasury/journal/{number}")>{name}</a> }.into_any()
    } else {
        name.into_any()
    }
}

/// What a rule value says, in a line.
fn rule_words(ctx: &Ctx, origin: &Origin, classes: &[ClassName]) -> String {
    let (since, number) = (day(ctx, origin.valid_from), origin.value.number());
    match origin.key.as_str() {
        DUE_DAY => t!("origin-due-day", day = number, since = since),
        GRACE_DAYS => t!("origin-grace-days", days = number, since = since),
        key if key.starts_with("sharing.") => sharing_words(ctx, origin, classes, since),
        _ => {
            let class = class_name(classes, &origin.scope);
            t!("origin-monthly-dues", class = class, amount = money(ctx, number), since = since)
        }
    }
}

/// What a rule value on shared costs says, in a line.
fn sharing_words(ctx: &Ctx, origin: &Origin, classes: &[ClassName], since: String) -> String {
    let Some(parameter) = find(&origin.key) else { return origin.key.clone() };
    let value = value_words(parameter, &origin.value.stored(), ctx.community.currency);
    let rule = t!(&format!("rule-{}", parameter.translation_key()));
    let rule = match parameter.scope {
        Scope::Class => format!("{rule} · {}", class_name(classes, &origin.scope)),
        _ => rule,
    };
    t!("origin-sharing", rule = rule, value = value, since = since)
}

/// The thread from an amount or a day back to the clause: the run where one is given, the rule value, the decision,
/// the clause.
pub(crate) fn thread(ctx: &Ctx, origin: &Origin, classes: &[ClassName], run: Option<Month>) -> AnyView {
    let run = run.map(|period| (run_address(period), t!("run-of", month = month(ctx, period))));
    thread_from(ctx, origin, classes, run)
}

/// As [`thread`], from whatever the amount stands in: its address and its name.
pub(crate) fn thread_from(ctx: &Ctx, origin: &Origin, classes: &[ClassName], run: Option<(String, String)>) -> AnyView {
    let run = run.map(|(address, words)| {
        view! { <li><span class="kind">{t!("thread-run")}</span><a href=address>{words}</a></li> }
    });
    let by = match origin.authority {
        Authority::Decision { .. } => t!("thread-decision"),
        _ => t!("thread-authority"),
    };
    let clause = &origin.clause;
    let heading = clause.heading.clone().unwrap_or_else(|| format!("#{}", clause.anchor));
    let label = t!("thread-clause-of", clause = heading, agreement = clause.agreement_title.clone());
    view! {
        <ol class="thread-of-authority">
            {run}
            <li>
                <span class="kind">{t!("thread-rule")}</span>
                <a href=format!("/rules/{}", origin.key)>{rule_words(ctx, origin, classes)}</a>
            </li>
            <li><span class="kind">{by}</span><AuthorityLink authority=origin.authority.clone()/></li>
            <li>
                <span class="kind">{t!("thread-clause")}</span>
                <ClauseLink agreement=clause.agreement.clone() anchor=clause.anchor.clone() label=label/>
            </li>
        </ol>
    }
    .into_any()
}

/// One page of a long list.
pub(crate) struct Paged<T> {
    /// What stands on the page.
    pub items: Vec<T>,
    page: usize,
    pages: usize,
}

/// The page of a list that the address asks for.
pub(crate) fn paged<T>(ctx: &Ctx, items: Vec<T>) -> Paged<T> {
    let pages = items.len().div_ceil(LINES_MAX).max(1);
    let page = ctx.query_value("page").parse::<usize>().unwrap_or(1).clamp(1, pages);
    let items = items.into_iter().skip((page - 1) * LINES_MAX).take(LINES_MAX).collect();
    Paged { items, page, pages }
}

impl<T> Paged<T> {
    /// The way to the other pages.
    pub fn pager(&self, ctx: &Ctx) -> AnyView {
        Pager::counted(ctx, length(self.page), length(self.pages)).view()
    }
}

/// A line of words before a page's title that leads one step up.
pub(crate) fn kicker(address: &'static str, label: String) -> AnyView {
    view! { <p class="kicker"><a href=address>{label}</a></p> }.into_any()
}
