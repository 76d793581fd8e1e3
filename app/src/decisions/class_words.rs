//! What classes are to a secret vote in which each must reach the majority by itself, in words: that the ballot bears one, whom that tells
//! what, and why a result says so little of a class where few of it have voted, or most went along with one ballot.

use domain::decisions::count::BY_CLASS;
use domain::rules::parameter::{MAJORITY_CLASSES, TURNOUT_FLOOR};
use leptos::prelude::*;
use store::decisions::{BoxClasses, DecisionPage};

use super::delegation_box::takes_along;
use super::governing::is_secret;
use super::tally::class_name;
use crate::t;

/// That the viewer's ballot will bear the viewer's class, and what that may tell, before it is cast; nothing where ballots bear none.
pub(super) fn ballot_bears(page: &DecisionPage) -> AnyView {
    let own = |classes: &BoxClasses| {
        let bears = t!("class-ballot-bears", class = class_name(page, classes.own.as_ref()?));
        let few = t!("class-ballot-few", floor = classes.floor);
        Some(view! { <div class="notice"><p>{bears}</p><p>{few}</p></div> })
    };
    page.classes.as_ref().and_then(own).into_any()
}

/// What a secret vote in which each class counts by itself may tell of few voters of one, for whoever would open it; nothing elsewhere.
pub(super) fn before_opening(page: &DecisionPage) -> Option<AnyView> {
    let by_class = page.rule(MAJORITY_CLASSES).is_some_and(|rule| rule.value == BY_CLASS);
    (by_class && is_secret(page)).then(|| view! { <p class="notice">{t!("open-class-few")}</p> }.into_any())
}

/// Who could see what by the class of a ballot; nothing where ballots bear none.
pub(super) fn what_classes_tell(page: &DecisionPage, votes_go_along: bool) -> AnyView {
    let Some(classes) = &page.classes else { return ().into_any() };
    let along = votes_go_along.then(|| view! { <p>{t!("class-what-along")}</p> });
    let paper = page.paper.is_some().then(|| view! { <p>{t!("class-what-paper")}</p> });
    view! {
        <p>{t!("class-what")}</p>
        <p>{t!("class-what-few", floor = classes.floor)}</p>
        <p>{t!("class-what-open")}</p>
        {along}
        {paper}
    }
    .into_any()
}

/// Whether figures of classes may not be told, since few of one have voted, or most of one went along with one ballot.
pub(super) fn is_untold(page: &DecisionPage) -> bool {
    page.classes.as_ref().is_some_and(|classes| classes.untold)
}

/// Why nothing is told of classes but whether each reached the majority, where that is so.
pub(super) fn why_untold(page: &DecisionPage) -> Option<AnyView> {
    let floor = page.classes.as_ref().filter(|classes| classes.untold)?.floor;
    let rule = format!("/rules/{TURNOUT_FLOOR}");
    let words =
        if takes_along(page) { t!("class-untold-along", floor = floor) } else { t!("class-untold", floor = floor) };
    Some(view! { <p>{words}" "<a href=rule>{t!("rule-decisions-turnout-floor")}</a></p> }.into_any())
}

/// Why the files do not redo what each class counted, or where the classes of ballots among options stand; nothing where ballots bear none.
pub(super) fn how_to_count_classes(page: &DecisionPage) -> Option<AnyView> {
    let classes = page.classes.as_ref()?;
    if classes.untold {
        return Some(view! { <p class="notice">{t!("class-again-untold")}</p> }.into_any());
    }
    page.decision.choosing.as_ref()?;
    let votes = format!("/decisions/{}/votes", page.decision.number);
    Some(view! { <p>{t!("class-again-box")}" "<a href=votes>{t!("box-title")}</a></p> }.into_any())
}
