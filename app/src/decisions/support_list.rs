//! Why an option that would do something is chosen or is not: how many wanted it, and how many its kind of decision asks for.

use domain::decisions::choice_count::ChoiceOutcome;
use domain::decisions::choosing::Choosing;
use domain::decisions::count::{Need, Needed};
use domain::decisions::method::Method;
use domain::decisions::option_effect::name_of;
use domain::decisions::support::Support;
use domain::rules::parameter::MAJORITY;
use leptos::prelude::*;
use store::decisions::DecisionPage;

use super::class_words::why_untold;
use super::tally::class_name;
use crate::i18n::{self, format};
use crate::t;
use crate::web::Ctx;

/// That no majority of all is asked of options that would do something, where places or money are shared out in proportion or a lot draws;
/// nothing where another method chooses, or no option would do anything.
pub(super) fn no_majority(page: &DecisionPage, choosing: &Choosing) -> Option<String> {
    let acts = page.effects.iter().any(|view| view.option.is_some());
    match choosing.method {
        Method::StvScotland | Method::StvMeek if acts => Some(t!("no-majority-places")),
        Method::EqualShares if acts => Some(t!("no-majority-money")),
        Method::Sortition if acts => Some(t!("no-majority-lot")),
        _ => None,
    }
}

/// How many wanted each option that needs a majority, or that none is asked; nothing where no option would do anything.
pub(super) fn support_list(ctx: &Ctx, page: &DecisionPage, choosing: &Choosing, outcome: &ChoiceOutcome) -> AnyView {
    if outcome.support.is_empty() {
        return no_majority(page, choosing).map(|words| view! { <p>{words}</p> }).into_any();
    }
    let items = outcome.support.iter().map(|support| of_option(ctx, page, choosing, support)).collect_view();
    let missed = missed(choosing, outcome).map(|names| {
        view! { <p class="notice notice--attention">{t!("support-missed", names = names)}</p> }
    });
    let rule = format!("/rules/{MAJORITY}");
    view! {
        {missed}
        <h3>{t!("support-title")}</h3>
        <p>{t!("support-lead")}" "<a href=rule>{t!("rule-decisions-majority")}</a></p>
        {why_untold(page)}
        <ul>{items}</ul>
    }
    .into_any()
}

/// The names of the options that the count came to and that have not the majority which they need, if any.
pub(super) fn missed(choosing: &Choosing, outcome: &ChoiceOutcome) -> Option<String> {
    let missed = outcome.missed();
    let first = outcome.counted_first(choosing).into_iter().filter(|option| missed.contains(option));
    let names: Vec<&str> = first.map(|option| name_of(choosing, option)).collect();
    (!names.is_empty()).then(|| i18n::names(&names))
}

fn of_option(ctx: &Ctx, page: &DecisionPage, choosing: &Choosing, support: &Support) -> AnyView {
    let name = name_of(choosing, support.option);
    support.needed.iter().map(|needed| line(ctx, page, name, needed)).collect_view().into_any()
}

/// What an option needed, of all or of a class, what it got, and whether that is enough.
fn line(ctx: &Ctx, page: &DecisionPage, name: &str, needed: &Needed) -> AnyView {
    let number = |number: i64| format::number(ctx.language, number);
    let (marked, base, bound) = (number(needed.got), number(needed.base), number(needed.bound));
    let words = match &needed.need {
        Need::MajorityOf(class) if needed.untold => {
            t!("support-of-class-untold", name = name, class = class_name(page, class))
        }
        Need::MajorityOf(class) => {
            let class = class_name(page, class);
            t!("support-of-class", name = name, class = class, marked = marked, base = base, needed = bound)
        }
        _ => t!("support-of-all", name = name, marked = marked, base = base, needed = bound),
    };
    let state = if needed.met {
        view! { <span class="state state--done">{t!("tally-met")}</span> }
    } else {
        view! { <span class="state state--refused">{t!("tally-not-met")}</span> }
    };
    view! { <li><bdi>{words}</bdi>" "{state}</li> }.into_any()
}
