//! The result of a vote for or against, explained so that a person can redo it by hand: a sentence, a bar, the votes, and each condition.

use domain::decisions::count::{Choice, Majority, Need, Needed, Outcome, Votes};
use domain::decisions::method::{Asks, Method};
use domain::decisions::quorum::{Persons, QuorumOf};
use domain::decisions::tally::majority::{Base, Kind, is_half};
use domain::rules::parameter::{
    BLOCKS_MAX, CASTING_VOTE as CASTING_RULE, MAJORITY, MAJORITY_CLASSES, QUORUM, STAND_ASIDES_MAX, VOTES,
    VOTES_BY_KIND, read_class_in_kind,
};
use leptos::prelude::*;
use store::decisions::{DecisionPage, TalliedResult};

use super::class_words::why_untold;
use super::declared_box::annulled_result;
use super::delegation_box::delegated;
use super::labels::{base_key, choice_key, counted_key, per_cent};
use super::meeting_minutes::CASTING_VOTE;
use crate::cells;
use crate::i18n::{self, format};
use crate::t;
use crate::ui::{Column, Ledger, Row};
use crate::web::Ctx;

/// The result of a decision.
pub(super) fn tally(ctx: &Ctx, page: &DecisionPage, result: &TalliedResult) -> AnyView {
    let outcome = &result.outcome;
    let method = Method::from(result.conditions.majority);
    let counted = t!("tally-counted", moment = ctx.moment(result.counted_at));
    view! {
        <section class="tally">
            <h2>{t!("tally-title")}</h2>
            {annulled_result(page)}
            <p class="outcome">{sentence(ctx, page, method, result.conditions.quorum.of, outcome)}</p>
            {by_chair(result)}
            {bar(ctx, method, outcome)}
            {votes_table(ctx, method, result)}
            {delegated(ctx, page)}
            {why_untold(page)}
            {classes_table(ctx, page, method, result)}
            {conditions(ctx, page, result)}
            <p class="meta">{counted}</p>
        </section>
    }
    .into_any()
}

/// That the chair of the meeting decided, where as many were for it as against.
fn by_chair(result: &TalliedResult) -> Option<AnyView> {
    let said = result.conditions.by_chair(&result.outcome)?;
    let rule = format!("/rules/{CASTING_RULE}");
    let words = t!(CASTING_VOTE, choice = said);
    Some(view! { <p>{words}" "<a href=rule>{t!("rule-meetings-casting-vote")}</a></p> }.into_any())
}

/// The name of a class on the roll; its slug where the rules that were frozen name none.
pub(super) fn class_name(page: &DecisionPage, slug: &str) -> String {
    let of_class = |scope: &str| read_class_in_kind(scope).map_or(scope, |(class, _)| class) == slug;
    let rule =
        page.rules.iter().find(|rule| [VOTES, VOTES_BY_KIND].contains(&rule.key.as_str()) && of_class(&rule.scope));
    rule.and_then(|rule| rule.class.clone()).unwrap_or_else(|| slug.to_owned())
}

/// That a quorum of persons was not met.
pub(super) fn no_quorum_of(ctx: &Ctx, persons: Persons, needed: i64) -> String {
    let quorum = format::number(ctx.language, needed);
    match persons.voted {
        Some(voted) => t!("tally-no-quorum-persons", cast = format::number(ctx.language, voted), quorum = quorum),
        None => t!("tally-no-quorum-persons-untold", quorum = quorum),
    }
}

fn sentence(ctx: &Ctx, page: &DecisionPage, method: Method, of: QuorumOf, outcome: &Outcome) -> String {
    let number = |number: i64| format::number(ctx.language, number);
    let Votes { yes, no, abstain } = outcome.votes;
    let stance = method.asks() == Asks::Stance;
    if outcome.votes.cast() == 0 {
        return t!("tally-nobody");
    }
    if let (false, Some(persons)) = (outcome.quorum_met, outcome.persons) {
        return no_quorum_of(ctx, persons, outcome.quorum_votes);
    }
    if let (false, QuorumOf::Present) = (outcome.quorum_met, of) {
        let present = number(outcome.present.unwrap_or(0));
        return t!("tally-no-quorum-present", present = present, quorum = number(outcome.quorum_votes));
    }
    if !outcome.quorum_met {
        return t!("tally-no-quorum", cast = number(outcome.votes.cast()), quorum = number(outcome.quorum_votes));
    }
    if outcome.passed {
        return match method {
            Method::Consent => t!("tally-consent", agree = number(yes), aside = number(abstain)),
            Method::Consensus => {
                t!("tally-consensus", agree = number(yes), aside = number(abstain), blocks = number(no))
            }
            _ => t!("tally-passed", yes = number(yes), no = number(no)),
        };
    }
    let missed: Vec<&Needed> = outcome.needed.iter().filter(|needed| !needed.met).collect();
    let has = |need: &Need| missed.iter().any(|needed| needed.need == *need);
    if stance {
        return match method {
            _ if has(&Need::Agreement) => t!("tally-no-agreement"),
            Method::Consent => t!("tally-objected", count = no, objections = number(no)),
            _ if has(&Need::Objections) => t!("tally-blocked", count = no, blocks = number(no)),
            _ => t!("tally-stood-aside", count = abstain, aside = number(abstain)),
        };
    }
    if has(&Need::Majority) {
        return t!("tally-no-majority", yes = number(yes), no = number(no));
    }
    let classes = missed.iter().filter_map(|needed| match &needed.need {
        Need::MajorityOf(class) => Some(class_name(page, class)),
        _ => None,
    });
    t!("tally-no-class", yes = number(yes), no = number(no), classes = i18n::names(&classes.collect::<Vec<_>>()))
}

/// A part of a whole as an SVG length, in thousandths, with whole numbers only.
fn length(part: i64, whole: i64) -> String {
    let thousandths = if whole > 0 { part.clamp(0, whole) * 100_000 / whole } else { 0 };
    format!("{}.{:03}%", thousandths / 1000, thousandths % 1000)
}

fn bar(ctx: &Ctx, method: Method, outcome: &Outcome) -> AnyView {
    let votes = outcome.votes;
    let cast = votes.cast();
    if cast == 0 {
        return ().into_any();
    }
    let majority = outcome.majority();
    // Of a majority of the roll, what was not cast is the rest of the bar.
    let whole = majority.map_or(cast, |needed| needed.base.max(cast));
    let number = |number: i64| format::number(ctx.language, number);
    let label = if method.asks() == Asks::Stance {
        t!("tally-bar-stance", agree = number(votes.yes), aside = number(votes.abstain), object = number(votes.no))
    } else {
        t!("tally-bar", yes = number(votes.yes), no = number(votes.no), abstain = number(votes.abstain))
    };
    let segments = [
        ("seg seg--yes", 0, votes.yes),
        ("seg seg--no", votes.yes, votes.no),
        ("seg seg--abstain", votes.yes + votes.no, votes.abstain),
    ]
    .into_iter()
    .filter(|(.., part)| *part > 0)
    .map(|(class, before, part)| {
        view! { <rect class=class x=length(before, whole) y="6" width=length(part, whole) height="24"/> }
    })
    .collect_view();
    // Where the base is empty, there is nothing that a majority could be marked on.
    let needed = majority.filter(|needed| needed.base > 0).map(|needed| needed.bound);
    let mark = needed.map(|needed| view! { <rect class="mark" x=length(needed, whole) y="0" width="2" height="36"/> });
    let hint = needed.map(|needed| view! { <p class="hint">{t!("tally-mark", needed = number(needed))}</p> });
    view! { <svg class="bar" width="100%" height="40" role="img" aria-label=label>{segments}{mark}</svg>{hint} }
        .into_any()
}

fn votes_table(ctx: &Ctx, method: Method, result: &TalliedResult) -> AnyView {
    let outcome = &result.outcome;
    let Votes { yes, no, abstain } = outcome.votes;
    let stance = method.asks() == Asks::Stance;
    let base = if stance { Base::AllCast } else { result.conditions.base };
    let whole = outcome.majority().map_or(outcome.votes.cast(), |needed| needed.base);
    let number = |number: i64| format::number(ctx.language, number);
    let part = |part: i64| per_cent(ctx.language, part, whole);
    let abstained = if base == Base::Cast { String::new() } else { part(abstain) };
    let counts = [(Choice::Yes, yes, part(yes)), (Choice::No, no, part(no)), (Choice::Abstain, abstain, abstained)];
    let rows = counts
        .into_iter()
        .map(|(choice, count, part)| {
            view! {
                <tr>
                    <th scope="row">{t!(choice_key(method, choice))}</th>
                    <td class="num">{number(count)}</td>
                    <td class="num">{part}</td>
                </tr>
            }
        })
        .collect_view();
    Ledger::new(t!("tally-votes")).shown().fit().of(view! {
        <thead>
            <tr>
                <th scope="col">{t!("tally-choice")}</th>
                <th scope="col" class="num">{t!("tally-votes")}</th>
                <th scope="col" class="num">{t!("tally-part", base = t!(base_key(base)))}</th>
            </tr>
        </thead>
        <tbody>{rows}</tbody>
        <tfoot>
            <tr>
                <th scope="row">{t!("tally-all")}</th>
                <td class="num">{number(outcome.votes.cast())}</td>
                <td></td>
            </tr>
        </tfoot>
    })
}

/// The votes of each class, where each was counted by itself and they may be told.
fn classes_table(ctx: &Ctx, page: &DecisionPage, method: Method, result: &TalliedResult) -> Option<AnyView> {
    let number = |number: i64| format::number(ctx.language, number);
    let columns = [
        Column::head(t!("tally-class")),
        Column::figures(t!(choice_key(method, Choice::Yes))),
        Column::figures(t!(choice_key(method, Choice::No))),
        Column::figures(t!(choice_key(method, Choice::Abstain))),
        Column::figures(t!("tally-on-roll")),
    ];
    let rows: Vec<Row> = result
        .classes
        .iter()
        .filter(|of| of.reached.is_none())
        .map(|of| {
            let Votes { yes, no, abstain } = of.votes;
            Row::of(cells![class_name(page, &of.class), number(yes), number(no), number(abstain), number(of.eligible)])
        })
        .collect();
    (!rows.is_empty()).then(|| Ledger::new(t!("tally-classes")).shown().fit().rows(&columns, rows))
}

/// What a condition is called and what it asks, in words.
fn asked(ctx: &Ctx, page: &DecisionPage, result: &TalliedResult, needed: &Needed) -> (String, String) {
    let conditions = &result.conditions;
    let majority = || {
        let votes = format::number(ctx.language, needed.base);
        let base = t!(counted_key(conditions.base), count = needed.base, votes = votes);
        // A count of an earlier version let one half be reached by a tie.
        let is_more_than_half = is_half(conditions.threshold) && needed.bound > needed.base / 2;
        match conditions.majority.kind() {
            Some(Kind::Qualified) if !is_more_than_half => {
                t!("tally-part-asked", part = conditions.threshold, base = base)
            }
            _ if conditions.by_chair(&result.outcome) == Some(Choice::Yes) => t!("tally-chair-asked", base = base),
            _ => t!("tally-half-asked", base = base),
        }
    };
    match &needed.need {
        Need::Majority => (t!("rule-decisions-majority"), majority()),
        Need::MajorityOf(class) => {
            let asked = if needed.untold { t!("class-asked-untold") } else { majority() };
            (t!("tally-of-class", class = class_name(page, class)), asked)
        }
        Need::Agreement => (t!("vote-agree"), t!("tally-agreement-asked")),
        Need::Objections => {
            let name = choice_key(Method::from(conditions.majority), Choice::No);
            (t!(name), t!("tally-most-asked", count = needed.bound, most = needed.bound))
        }
        Need::StandAsides => {
            let cast = format::number(ctx.language, needed.base);
            (t!("vote-stand-aside"), t!("tally-asides-asked", part = conditions.stand_asides_max, cast = cast))
        }
    }
}

/// The rule that a condition comes from.
fn rule_of(need: &Need, majority: Majority) -> &'static str {
    match need {
        Need::MajorityOf(_) => MAJORITY_CLASSES,
        Need::StandAsides => STAND_ASIDES_MAX,
        Need::Objections if majority == Majority::Consensus => BLOCKS_MAX,
        Need::Majority | Need::Agreement | Need::Objections => MAJORITY,
    }
}

/// Quorum and all else: what was asked, what that is in votes, what came, and whether it is enough.
fn conditions(ctx: &Ctx, page: &DecisionPage, result: &TalliedResult) -> AnyView {
    let (outcome, conditions) = (&result.outcome, result.conditions);
    let number = |number: i64| format::number(ctx.language, number);
    let whole = outcome.persons.map_or(outcome.eligible, |persons| persons.on_roll);
    let of_present = conditions.quorum.of == QuorumOf::Present;
    let took_part = match outcome.persons {
        _ if of_present => Some(outcome.present.unwrap_or(0)),
        Some(persons) => persons.voted,
        None => Some(outcome.votes.cast()),
    };
    let took_part = took_part.map_or_else(|| t!("tally-untold"), number);
    let key = match (outcome.persons, conditions.majority.kind()) {
        _ if of_present => "tally-quorum-present",
        (Some(_), _) => "tally-quorum-persons",
        (None, None) => "tally-quorum-stances",
        (None, Some(_)) => "tally-quorum-asked",
    };
    let quorum = t!(key, count = whole, part = conditions.quorum.part, eligible = number(whole));
    let row = |key: &str, name: String, asked: String, (bound, got): (String, String), met: bool| {
        let met = match met {
            true => view! { <span class="state state--done">{t!("tally-met")}</span> },
            false => view! { <span class="state state--refused">{t!("tally-not-met")}</span> },
        };
        let rule = view! { <a href=format!("/rules/{key}")>{name}</a> };
        Row::of(cells![rule, asked, bound, got, met])
    };
    let mut rows = vec![row(
        QUORUM,
        t!("rule-decisions-quorum"),
        quorum,
        (number(outcome.quorum_votes), took_part),
        outcome.quorum_met,
    )];
    for needed in &outcome.needed {
        let (name, asked) = asked(ctx, page, result, needed);
        let bound = match needed.need {
            _ if needed.untold => t!("class-figure-untold"),
            Need::Objections | Need::StandAsides => t!("tally-at-most", most = number(needed.bound)),
            Need::Majority | Need::MajorityOf(_) | Need::Agreement => number(needed.bound),
        };
        let got = if needed.untold { t!("class-figure-untold") } else { number(needed.got) };
        rows.push(row(rule_of(&needed.need, conditions.majority), name, asked, (bound, got), needed.met));
    }
    let columns = [
        Column::head(t!("rules-rule")),
        Column::sentences(t!("tally-asked")),
        Column::figures(t!("tally-needed")),
        Column::figures(t!("tally-got")),
        Column::new(t!("rules-state")),
    ];
    Ledger::new(t!("tally-conditions")).shown().rows(&columns, rows)
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn lengths_are_parts_of_the_bar() {
        assert_eq!(length(1, 3), "33.333%");
        assert_eq!(length(3, 3), "100.000%");
        assert_eq!(length(4, 3), "100.000%");
        assert_eq!(length(1, 2000), "0.050%");
    }
}
