//! The result, explained so that a person can redo it by hand: a sentence, a bar, the votes, and each condition.

use domain::decisions::count::{Majority, Outcome};
use leptos::prelude::*;
use store::decisions::TalliedResult;

use super::labels::per_cent;
use crate::i18n::format;
use crate::t;
use crate::ui::Ledger;
use crate::web::Ctx;

/// The result of a decision.
pub(super) fn tally(ctx: &Ctx, result: &TalliedResult) -> AnyView {
    let outcome = result.outcome;
    let counted = t!("tally-counted", moment = ctx.moment(result.counted_at));
    view! {
        <section class="tally">
            <h2>{t!("tally-title")}</h2>
            <p class="outcome">{sentence(ctx, &outcome)}</p>
            {bar(ctx, &outcome)}
            {votes_table(ctx, &outcome)}
            {conditions(ctx, result)}
            <p class="meta">{counted}</p>
        </section>
    }
    .into_any()
}

fn sentence(ctx: &Ctx, outcome: &Outcome) -> String {
    let number = |number: i64| format::number(ctx.language, number);
    let (yes, no) = (number(outcome.votes.yes), number(outcome.votes.no));
    if outcome.votes.cast() == 0 {
        t!("tally-nobody")
    } else if outcome.passed {
        t!("tally-passed", yes = yes, no = no)
    } else if outcome.quorum_met {
        t!("tally-no-majority", yes = yes, no = no)
    } else {
        t!("tally-no-quorum", cast = number(outcome.votes.cast()), quorum = number(outcome.quorum_votes))
    }
}

/// A part of a whole as an SVG length, in thousandths, with whole numbers only.
fn length(part: i64, whole: i64) -> String {
    let thousandths = if whole > 0 { part.clamp(0, whole) * 100_000 / whole } else { 0 };
    format!("{}.{:03}%", thousandths / 1000, thousandths % 1000)
}

fn bar(ctx: &Ctx, outcome: &Outcome) -> AnyView {
    let votes = outcome.votes;
    let cast = votes.cast();
    if cast == 0 {
        return ().into_any();
    }
    let number = |number: i64| format::number(ctx.language, number);
    let label = t!("tally-bar", yes = number(votes.yes), no = number(votes.no), abstain = number(votes.abstain));
    let segments = [
        ("seg seg--yes", 0, votes.yes),
        ("seg seg--no", votes.yes, votes.no),
        ("seg seg--abstain", votes.yes + votes.no, votes.abstain),
    ]
    .into_iter()
    .filter(|(.., part)| *part > 0)
    .map(|(class, before, part)| {
        view! { <rect class=class x=length(before, cast) y="6" width=length(part, cast) height="24"/> }
    })
    .collect_view();
    // Where nobody voted yes or no, there is nothing that a majority could be marked on.
    let mark = (votes.yes + votes.no > 0).then(|| {
        view! { <rect class="mark" x=length(outcome.yes_needed, cast) y="0" width="2" height="36"/> }
    });
    let needed =
        mark.is_some().then(|| view! { <p class="hint">{t!("tally-mark", needed = number(outcome.yes_needed))}</p> });
    view! { <svg class="bar" width="100%" height="40" role="img" aria-label=label>{segments}{mark}</svg>{needed} }
        .into_any()
}

fn votes_table(ctx: &Ctx, outcome: &Outcome) -> AnyView {
    let votes = outcome.votes;
    let decided = votes.yes + votes.no;
    let number = |number: i64| format::number(ctx.language, number);
    let part = |part: i64| per_cent(ctx.language, part, decided);
    let counts = [
        (t!("vote-yes"), votes.yes, part(votes.yes)),
        (t!("vote-no"), votes.no, part(votes.no)),
        (t!("vote-abstain"), votes.abstain, String::new()),
    ];
    let rows = counts
        .into_iter()
        .map(|(choice, count, part)| {
            view! {
                <tr>
                    <th scope="row">{choice}</th>
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
                <th scope="col" class="num">{t!("tally-part")}</th>
            </tr>
        </thead>
        <tbody>{rows}</tbody>
        <tfoot>
            <tr>
                <th scope="row">{t!("tally-all")}</th>
                <td class="num">{number(votes.cast())}</td>
                <td></td>
            </tr>
        </tfoot>
    })
}

/// Quorum and majority: what was asked, what that is in votes, what came, and whether it is enough.
fn conditions(ctx: &Ctx, result: &TalliedResult) -> AnyView {
    let (outcome, conditions) = (result.outcome, result.conditions);
    let number = |number: i64| format::number(ctx.language, number);
    let decided = outcome.votes.yes + outcome.votes.no;
    let quorum = t!("tally-quorum-asked", part = conditions.quorum, eligible = number(outcome.eligible));
    let majority = match conditions.majority {
        Majority::Simple => t!("tally-simple-asked", decided = number(decided)),
        Majority::Qualified => {
            t!("tally-qualified-asked", part = conditions.threshold, decided = number(decided))
        }
    };
    let rows = [
        (
            "decisions.quorum",
            t!("rule-decisions-quorum"),
            quorum,
            outcome.quorum_votes,
            outcome.votes.cast(),
            outcome.quorum_met,
        ),
        (
            "decisions.majority",
            t!("rule-decisions-majority"),
            majority,
            outcome.yes_needed,
            outcome.votes.yes,
            outcome.threshold_met,
        ),
    ]
    .into_iter()
    .map(|(key, name, asked, needed, got, met)| {
        let met = if met {
            view! { <span class="state state--done">{t!("tally-met")}</span> }.into_any()
        } else {
            view! { <span class="state state--refused">{t!("tally-not-met")}</span> }.into_any()
        };
        view! {
            <tr>
                <th scope="row"><a href=format!("/rules/{key}")>{name}</a></th>
                <td>{asked}</td>
                <td class="num">{number(needed)}</td>
                <td class="num">{number(got)}</td>
                <td>{met}</td>
            </tr>
        }
    })
    .collect_view();
    Ledger::new(t!("tally-conditions")).shown().of(view! {
        <thead>
            <tr>
                <th scope="col">{t!("rules-rule")}</th>
                <th scope="col">{t!("tally-asked")}</th>
                <th scope="col" class="num">{t!("tally-needed")}</th>
                <th scope="col" class="num">{t!("tally-got")}</th>
                <th scope="col">{t!("rules-state")}</th>
            </tr>
        </thead>
        <tbody>{rows}</tbody>
    })
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
