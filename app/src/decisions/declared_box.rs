//! A result between its count and its effects: who declares it, until when it can be contested, who contests it and what became of that.

use domain::decisions::annulment::Annulment;
use domain::decisions::ruling::{Ruling, RulingInput};
use domain::decisions::stage::Stage;
use leptos::prelude::*;
use store::decisions::{Called, Contest, DecisionPage, Declaration, Seat};

use crate::agreements::markdown;
use crate::i18n::format;
use crate::t;
use crate::ui::{ChoiceField, DecisionLink, MemberLink, OptionItem, RequestKey, TextArea};
use crate::web::{Ctx, FormState};

/// A ruling as the form has it: on which contest, and what.
pub(super) fn read_ruling(form: &FormState) -> (i64, RulingInput) {
    let input = RulingInput { ruling: form.value("ruling").to_owned(), words: form.value("ruling_words").to_owned() };
    (form.value("contest").parse().unwrap_or(0), input)
}

/// What everybody reads above the result: that it was annulled, or that it waits, and for what.
pub(super) fn notices(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    view! { {annulled(ctx, page)}{outage(ctx, page)} }.into_any()
}

/// What stands at the head of a result that was annulled.
pub(super) fn annulled_result(page: &DecisionPage) -> Option<AnyView> {
    if page.decision.stage != Stage::Annulled {
        return None;
    }
    let words = match page.declared.annulled_by {
        Some(_) => t!("result-annulled"),
        None => t!("result-annulled-contested"),
    };
    Some(view! { <p class="notice notice--attention">{words}</p> }.into_any())
}

/// That a decision is annulled, and by what, on pages that tell of its vote.
pub(super) fn annulment_notice(annulled: Option<Annulment>) -> Option<AnyView> {
    let words = match annulled? {
        Annulment::ByDecision(number) => view! { {t!("annulled-decision")}" "<DecisionLink number=number/> }.into_any(),
        Annulment::Contested => t!("annulled-contested").into_any(),
    };
    Some(view! { <p class="notice notice--attention">{words}</p> }.into_any())
}

fn annulled(ctx: &Ctx, page: &DecisionPage) -> Option<AnyView> {
    if page.decision.stage != Stage::Annulled {
        return None;
    }
    let words = match &page.declared.annulled_by {
        Some(by) => {
            let from = t!("annulled-from", day = format::day(ctx.language, by.from));
            view! {
                <p>{t!("annulled-by")}" "<DecisionLink number=by.number title=by.title.clone()/></p>
                <p class="meta">{from}</p>
            }
            .into_any()
        }
        None => view! { <p>{t!("annulled-contested")}</p> }.into_any(),
    };
    Some(view! { <section class="notice notice--attention">{words}</section> }.into_any())
}

fn outage(ctx: &Ctx, page: &DecisionPage) -> Option<AnyView> {
    let until = page.declared.waits_until?;
    let words = t!("outage-waits", until = ctx.moment(until));
    Some(view! { <p class="notice notice--attention">{words}</p> }.into_any())
}

/// The declaration with its contests, and what the viewer may do about them; nothing where the rules ask for none of it. `form` is the form
/// that was refused, or an empty one.
pub(super) fn declared(ctx: &Ctx, page: &DecisionPage, form: &FormState) -> AnyView {
    let told = &page.declared;
    let asked = form.value("do");
    if page.result.is_none() && page.choice_result.is_none()
        || told.declaring.is_nothing() && !matches!(asked, "declare" | "contest" | "rule")
    {
        return ().into_any();
    }
    let contests = told.contests.iter().map(|contest| contested(ctx, page, contest)).collect_view();
    let heading = (!told.contests.is_empty()).then(|| view! { <h3>{t!("contests-title")}</h3> });
    view! {
        <section aria-labelledby="declared">
            <h2 id="declared">{t!("declared-title")}</h2>
            {waits(told.declared_by)}
            {told.may_declare.then(|| declare(page))}
            {told.declaration.as_ref().map(|declaration| since(ctx, page, declaration))}
            {heading}
            {contests}
            {ruling(page, form)}
            {contest(ctx, page, form)}
        </section>
    }
    .into_any()
}

/// Who is to declare the result, while it waits for that.
fn waits(called: Option<Called>) -> Option<AnyView> {
    let words = match called? {
        Called { although_near: true, .. } => t!("declare-waits-although-near"),
        Called { seat: Seat::Committee, .. } => t!("declare-waits-committee"),
        Called { seat: Seat::Opener, .. } => t!("declare-waits-openers"),
        Called { seat: Seat::Member, .. } => t!("declare-waits-members"),
    };
    Some(view! { <p>{words}</p> }.into_any())
}

fn declare(page: &DecisionPage) -> AnyView {
    let days = page.declared.declaring.contest_days;
    let hint = if days > 0 { t!("declare-hint", count = days) } else { t!("declare-hint-at-once") };
    view! {
        <form class="stack" method="post" novalidate=true action=format!("/decisions/{}", page.decision.number)>
            <RequestKey form=FormState::default()/>
            <p>{hint}</p>
            <div class="button-row"><button class="button" name="do" value="declare">{t!("declare-submit")}</button></div>
        </form>
    }
    .into_any()
}

/// Since when it is declared, and until when it can be contested.
fn since(ctx: &Ctx, page: &DecisionPage, declaration: &Declaration) -> AnyView {
    let at = t!("declared-at", moment = ctx.moment(declaration.at));
    let by = declaration.by.clone();
    let by = by.map(|by| view! { " "{t!("decision-by")}" "<MemberLink number=by.number name=by.name/> });
    // What is annulled can be contested no more, whatever was left of its time.
    let stands = page.decision.stage != Stage::Annulled;
    let until = (stands && declaration.contest_until > declaration.at).then(|| {
        let until = ctx.moment(declaration.contest_until);
        let words = if ctx.now < declaration.contest_until && page.declared.waits_for_ruling() {
            t!("contest-until-open", until = until)
        } else if ctx.now < declaration.contest_until {
            t!("contest-until", until = until)
        } else {
            t!("contest-was-until", until = until)
        };
        view! { <p>{words}</p> }
    });
    let count = page.declared.contests_waiting();
    let waiting = (count > 0 && page.decision.stage == Stage::Declared).then(|| {
        let rules = page.declared.ruled_by.map(|called| t!(ruling_key(called)));
        view! { <p class="notice notice--attention">{t!("contest-holds", count = count)}" "{rules}</p> }
    });
    view! { <p>{at}{by}</p>{until}{waiting} }.into_any()
}

/// The message that says who rules on a contest.
fn ruling_key(called: Called) -> &'static str {
    match called {
        Called { although_near: true, .. } => "contest-ruled-although-near",
        Called { seat: Seat::Committee, .. } => "contest-ruled-committee",
        Called { seat: Seat::Opener, .. } => "contest-ruled-openers",
        Called { seat: Seat::Member, .. } => "contest-ruled-members",
    }
}

fn contested(ctx: &Ctx, page: &DecisionPage, contest: &Contest) -> AnyView {
    let by = contest.by.clone();
    let ruling = match &contest.ruling {
        None if page.decision.stage == Stage::Annulled => {
            view! { <p class="state state--quiet">{t!("contest-settled")}</p> }.into_any()
        }
        None => view! { <p class="state state--attention">{t!("contest-waits")}</p> }.into_any(),
        Some(ruling) => {
            let (mark, words) = match ruling.ruling {
                Ruling::Dismissed => ("state state--done", t!("ruling-dismissed")),
                Ruling::Upheld => ("state state--refused", t!("ruling-upheld")),
            };
            let by = ruling.by.clone();
            let by = by.map(|by| view! { " · "{t!("decision-by")}" "<MemberLink number=by.number name=by.name/> });
            view! {
                <p class=mark>{words}</p>
                <p class="meta">{ctx.moment(ruling.at)}{by}</p>
                <div class="prose prose--small" inner_html=markdown::fragment(&ruling.words)></div>
            }
            .into_any()
        }
    };
    view! {
        <article class="comment" id=format!("contest-{}", contest.number)>
            <h4 class="author"><MemberLink number=by.number name=by.name/></h4>
            <p class="meta">{ctx.moment(contest.at)}</p>
            <div class="prose prose--small" inner_html=markdown::fragment(&contest.reason)></div>
            {ruling}
        </article>
    }
    .into_any()
}

/// The form of a ruling, on the first contest that waits for the viewer's; a refused one stays with what was typed.
fn ruling(page: &DecisionPage, form: &FormState) -> Option<AnyView> {
    let refused = form.value("do") == "rule";
    let first = page.declared.contests.iter().find(|contest| contest.may_rule);
    let (contest, form) = match first {
        _ if refused => (form.value("contest").to_owned(), form.clone()),
        Some(contest) => (contest.number.to_string(), FormState::default()),
        None => return None,
    };
    let number = contest.parse::<i64>().unwrap_or(0);
    let whose = page.declared.contests.iter().find(|contest| contest.number == number);
    let whose = whose.map(|contest| t!("ruling-of", name = contest.by.name.clone()));
    let options = vec![
        OptionItem::new(Ruling::Dismissed.as_str(), t!("ruling-dismiss")).with_hint(t!("ruling-dismiss-hint")),
        OptionItem::new(Ruling::Upheld.as_str(), t!("ruling-uphold")).with_hint(t!("ruling-uphold-hint")),
    ];
    Some(
        view! {
            <form class="vote-box" method="post" novalidate=true action=format!("/decisions/{}", page.decision.number)>
                <RequestKey form=form.clone()/>
                <h3>{t!("ruling-title")}</h3>
                {whose.map(|words| view! { <p>{words}</p> })}
                <input type="hidden" name="contest" value=contest/>
                <ChoiceField form=form.clone() name="ruling" legend=t!("ruling-choice") options=options/>
                <TextArea form=form name="ruling_words" label=t!("ruling-words") hint=t!("ruling-words-hint") rows=4/>
                <div class="button-row"><button class="button" name="do" value="rule">{t!("ruling-submit")}</button></div>
            </form>
        }
        .into_any(),
    )
}

/// The form of a contest, for whoever may make one; a refused one stays with what was typed.
fn contest(ctx: &Ctx, page: &DecisionPage, form: &FormState) -> Option<AnyView> {
    let refused = form.value("do") == "contest";
    if !page.declared.may_contest && !refused {
        return None;
    }
    let form = if refused { form.clone() } else { FormState::default() };
    let until = page.declared.declaration.as_ref().map(|declaration| ctx.moment(declaration.contest_until));
    let hint = until.map(|until| view! { <p>{t!("contest-hint", until = until)}</p> });
    Some(
        view! {
            <details open=refused>
                <summary>{t!("contest-title")}</summary>
                <form class="stack" method="post" novalidate=true action=format!("/decisions/{}", page.decision.number)>
                    <RequestKey form=form.clone()/>
                    {hint}
                    <TextArea form=form name="contest_reason" label=t!("contest-reason") hint=t!("contest-reason-hint") rows=4/>
                    <div class="button-row">
                        <button class="button button--quiet" name="do" value="contest">{t!("contest-submit")}</button>
                    </div>
                </form>
            </details>
        }
        .into_any(),
    )
}
