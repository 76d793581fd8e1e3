//! What came of a decision among options: who or what was chosen, the quorum, the count stage by stage, and the lot.

use domain::Day;
use domain::decisions::ballot_file::seed_name;
use domain::decisions::choice_count::ChoiceOutcome;
use domain::decisions::choosing::Choosing;
use domain::decisions::method::Method;
use domain::decisions::option_effect::name_of;
use domain::decisions::quorum::QuorumOf;
use domain::decisions::stage::Stage;
use domain::decisions::tally::counted::Counted;
use domain::decisions::ties::Ties;
use domain::rules::parameter::TIES;
use leptos::prelude::*;
use store::decisions::{ChoiceResult, DecisionPage, TermsGiven};

use super::counted::{Names, pairwise, points, purchases, stages};
use super::decision_effects::lines_of_option;
use super::declared_box::annulled_result;
use super::delegation_box::delegated;
use super::support_list::{missed, support_list};
use super::tally::no_quorum_of;
use crate::i18n::{self, format};
use crate::t;
use crate::web::Ctx;

/// The result; nothing before the count, or where one proposal was taken or left.
pub(super) fn choice_tally(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let (Some(result), Some(choosing)) = (&page.choice_result, &page.decision.choosing) else { return ().into_any() };
    let outcome = &result.outcome;
    let counted = choosing.without(&outcome.passed_over);
    let names = Names::of(&counted, result.ties);
    let explained = match &outcome.count.counted {
        Counted::Stages(counted) => stages::explained(ctx, &names, counted, quota_how(ctx, choosing, outcome)),
        Counted::Schulze(schulze) => pairwise::schulze(ctx, &names, schulze, page.decision.number),
        Counted::RankedPairs(ranked) => pairwise::ranked_pairs(ctx, &names, ranked, page.decision.number),
        Counted::Points(counted) => points::explained(ctx, &names, counted, choosing.method == Method::Approval),
        Counted::EqualShares(shares) => purchases::explained(ctx, &names, &counted, shares),
        Counted::Drawn(_) => ().into_any(),
    };
    let number = |number: u64| format::count(ctx.language, number);
    // A lot looks at no marks.
    let papers = (choosing.method != Method::Sortition)
        .then(|| t!("choice-papers", valid = number(outcome.count.valid), blank = number(outcome.count.blank)));
    view! {
        <section class="tally">
            <h2>{t!("tally-title")}</h2>
            {annulled_result(page)}
            <p class="outcome">{sentence(ctx, page, choosing, result)}</p>
            {chosen(choosing, outcome)}
            {follows(ctx, page, choosing, outcome)}
            {vacant(page, choosing, outcome)}
            {left_vacant(page)}
            {held_already(page)}
            {around(ctx, page)}
            {undecided(choosing, outcome)}
            {support_list(ctx, page, choosing, outcome)}
            {without_points(page, choosing, outcome)}
            {passed_over(choosing, outcome)}
            <p>{quorum(ctx, result)}" "{papers}</p>
            {delegated(ctx, page)}
            {explained}
            {lot(page, result)}
            <p class="meta">{t!("tally-counted", moment = ctx.moment(result.counted_at))}</p>
        </section>
    }
    .into_any()
}

fn sentence(ctx: &Ctx, page: &DecisionPage, choosing: &Choosing, result: &ChoiceResult) -> String {
    let outcome = &result.outcome;
    let election = page.election.is_some();
    let drawn = page.method == Method::Sortition;
    let number = |number: i64| format::number(ctx.language, number);
    if outcome.votes_cast == 0 {
        t!("tally-nobody")
    } else if let (false, Some(persons)) = (outcome.quorum_met, outcome.persons) {
        no_quorum_of(ctx, persons, outcome.quorum_votes)
    } else if !outcome.quorum_met && result.quorum.of == QuorumOf::Present {
        let present = number(outcome.present.unwrap_or(0));
        t!("tally-no-quorum-present", present = present, quorum = number(outcome.quorum_votes))
    } else if !outcome.quorum_met {
        t!("tally-no-quorum", cast = number(outcome.votes_cast), quorum = number(outcome.quorum_votes))
    } else {
        match outcome.chosen(choosing).as_slice() {
            _ if !outcome.passed => nothing(choosing, outcome, election),
            [only] if drawn => t!("drawn-one", name = name_of(choosing, *only)),
            several if drawn => t!("drawn-several", count = several.len()),
            [only] if election => t!("elected-one", name = name_of(choosing, *only)),
            [only] => t!("choice-one", name = name_of(choosing, *only)),
            several if election => t!("elected-several", count = several.len()),
            several => t!("choice-several", count = several.len()),
        }
    }
}

/// Why nothing was chosen though the quorum was met.
fn nothing(choosing: &Choosing, outcome: &ChoiceOutcome, election: bool) -> String {
    if choosing.without(&outcome.passed_over).options.is_empty() {
        t!("elected-nobody-left")
    } else if choosing.method == Method::Sortition {
        t!("drawn-nobody")
    } else if missed(choosing, outcome).is_some() {
        t!("choice-missed")
    } else if outcome.count.valid > 0 && outcome.undecided.is_some() {
        if election { t!("elected-undecided") } else { t!("choice-undecided") }
    } else {
        unreached(outcome.count.valid, choosing.method, election)
    }
}

/// That ballots came to nothing: all were blank, or what they say reaches nothing.
fn unreached(valid: u64, method: Method, election: bool) -> String {
    if valid == 0 {
        if election { t!("elected-nobody") } else { t!("choice-nothing") }
    } else if method == Method::EqualShares {
        t!("choice-nothing-affordable")
    } else if election {
        t!("elected-nobody-reached")
    } else {
        t!("choice-nothing-reached")
    }
}

/// How the quota of the Scottish rules is computed; nothing for another method.
fn quota_how(ctx: &Ctx, choosing: &Choosing, outcome: &ChoiceOutcome) -> Option<String> {
    let parts = u64::from(outcome.counted_choice(choosing).seats) + 1;
    let number = |number: u64| format::count(ctx.language, number);
    let is_scottish = choosing.method == Method::StvScotland;
    is_scottish.then(|| t!("quota-how-scottish", valid = number(outcome.count.valid), parts = number(parts)))
}

/// How many places stay vacant, if any.
fn vacant(page: &DecisionPage, choosing: &Choosing, outcome: &ChoiceOutcome) -> AnyView {
    let seats = match &page.election {
        _ if !outcome.passed => return ().into_any(),
        Some(election) => usize::from(election.seats),
        None if choosing.method == Method::Sortition => return ().into_any(),
        None => usize::from(choosing.seats),
    };
    let count = seats.saturating_sub(outcome.chosen(choosing).len());
    let words = match page.election {
        _ if count == 0 => return ().into_any(),
        Some(_) => t!("elected-vacant", count = count),
        None => t!("choice-unfilled", count = count),
    };
    view! { <p class="notice">{words}</p> }.into_any()
}

/// Between whom only a lot could have settled how it goes on, where the rules leave that open.
fn undecided(choosing: &Choosing, outcome: &ChoiceOutcome) -> AnyView {
    let names = named(choosing, &outcome.tied(choosing)).filter(|_| outcome.count.valid > 0);
    let rule = format!("/rules/{TIES}");
    names
        .map(|names| {
            view! {
                <p class="notice notice--attention">
                    {t!("tie-left-open", names = names)}" "<a href=rule>{t!("rule-decisions-ties")}</a>
                </p>
            }
        })
        .into_any()
}

/// Who was elected and could not hold the role any more when the result took effect.
fn left_vacant(page: &DecisionPage) -> AnyView {
    let Some(election) = page.election.as_ref().filter(|election| !election.left_vacant.is_empty()) else {
        return ().into_any();
    };
    let names: Vec<&str> = election.left_vacant.iter().map(|member| member.name.as_str()).collect();
    let words = t!("elected-left-vacant", count = names.len(), names = i18n::names(&names));
    view! { <p class="notice notice--attention">{words}</p> }.into_any()
}

/// Who was elected and was given nothing, since they held the role already when the result took effect.
fn held_already(page: &DecisionPage) -> AnyView {
    let Some(election) = page.election.as_ref().filter(|election| !election.held_already.is_empty()) else {
        return ().into_any();
    };
    let names: Vec<&str> = election.held_already.iter().map(|member| member.name.as_str()).collect();
    let words = t!("elected-held-already", names = i18n::names(&names));
    view! { <p class="notice">{words}</p> }.into_any()
}

/// Who was given the role around terms of it that they had already when the result took effect, and for which days.
fn around(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let Some(election) = page.election.as_ref() else { return ().into_any() };
    let day = |day| format::day(ctx.language, day);
    let line = |given: &TermsGiven| {
        let last = |until: Day| until.pred_opt().unwrap_or(until);
        let terms =
            given.terms.iter().map(|(from, until)| t!("term-span", from = day(*from), until = day(last(*until))));
        let terms = terms.collect::<Vec<_>>().join(" · ");
        view! { <p class="notice">{t!("elected-around", name = given.member.name.as_str(), terms = terms)}</p> }
    };
    election.around.iter().map(line).collect_view().into_any()
}

/// Who or what is not chosen though a place is vacant, since no ballot marks it.
fn without_points(page: &DecisionPage, choosing: &Choosing, outcome: &ChoiceOutcome) -> AnyView {
    let names = named(choosing, &outcome.without_points(choosing));
    let words = names.map(|names| match page.election {
        Some(_) => t!("elected-without-points", names = names),
        None => t!("choice-without-marks", names = names),
    });
    words.map(|words| view! { <p>{words}</p> }).into_any()
}

/// Who was taken off the ballots before the count.
fn passed_over(choosing: &Choosing, outcome: &ChoiceOutcome) -> AnyView {
    let names = named(choosing, &outcome.passed_over);
    names.map(|names| view! { <p>{t!("elected-passed-over", names = names)}</p> }).into_any()
}

/// The names of options by their numbers, if there are any.
fn named(choosing: &Choosing, numbers: &[u16]) -> Option<String> {
    let these = choosing.options.iter().filter(|option| numbers.contains(&option.number));
    let names: Vec<&str> = these.map(|option| option.name.as_str()).collect();
    (!names.is_empty()).then(|| i18n::names(&names))
}

/// Those who were chosen, in order, where there are several.
fn chosen(choosing: &Choosing, outcome: &ChoiceOutcome) -> AnyView {
    let chosen = outcome.chosen(choosing);
    if !outcome.passed || chosen.len() < 2 {
        return ().into_any();
    }
    let item = |one: &u16| view! { <li><bdi>{name_of(choosing, *one).to_owned()}</bdi></li> };
    let items = chosen.iter().map(item).collect_view();
    let class = if choosing.method == Method::EqualShares { "chosen chosen--bought" } else { "chosen" };
    view! { <ol class=class>{items}</ol> }.into_any()
}

/// What follows of the options that were chosen: each with what it does.
fn follows(ctx: &Ctx, page: &DecisionPage, choosing: &Choosing, outcome: &ChoiceOutcome) -> AnyView {
    if !outcome.passed || page.effects.iter().all(|view| view.option.is_none()) {
        return ().into_any();
    }
    let chosen = outcome.chosen(choosing);
    let items: Vec<_> = chosen
        .iter()
        .filter_map(|number| choosing.options.iter().find(|option| option.number == *number))
        .map(|option| {
            let lines = lines_of_option(ctx, page, option.number);
            let what = if lines.is_empty() { t!("option-does-nothing") } else { lines.join(" · ") };
            view! { <li><bdi>{t!("effect-line", what = option.name.as_str(), detail = what)}</bdi></li> }
        })
        .collect();
    let heading = match page.decision.stage {
        Stage::Annulled if page.declared.annulled_by.is_some() => t!("option-followed-reversed"),
        Stage::Annulled | Stage::Closed => t!("option-would-have-followed"),
        _ => t!("option-follows"),
    };
    view! { <h3>{heading}</h3><ul>{items}</ul> }.into_any()
}

fn quorum(ctx: &Ctx, result: &ChoiceResult) -> String {
    let number = |number: i64| format::number(ctx.language, number);
    let outcome = &result.outcome;
    let part = result.quorum.part;
    // What chooses the plural form, since numbers are words by then.
    let count = outcome.quorum_votes;
    if result.quorum.of == QuorumOf::Present {
        let asked = t!("choice-quorum-asked", part = part, eligible = number(outcome.eligible));
        let (needed, present) = (number(outcome.quorum_votes), number(outcome.present.unwrap_or(0)));
        return if outcome.quorum_met {
            t!("choice-quorum-present-met", asked = asked, needed = needed, present = present, count = count)
        } else {
            t!("choice-quorum-present-not-met", asked = asked, needed = needed, present = present, count = count)
        };
    }
    if let Some(persons) = outcome.persons {
        let asked = t!("choice-quorum-persons", part = part, eligible = number(persons.on_roll));
        let needed = number(outcome.quorum_votes);
        let voted = persons.voted.map_or_else(|| t!("tally-untold"), number);
        return if outcome.quorum_met {
            t!("choice-quorum-persons-met", asked = asked, needed = needed, voted = voted, count = count)
        } else {
            t!("choice-quorum-persons-not-met", asked = asked, needed = needed, voted = voted, count = count)
        };
    }
    let asked = t!("choice-quorum-asked", part = part, eligible = number(outcome.eligible));
    let (needed, cast) = (number(outcome.quorum_votes), number(outcome.votes_cast));
    if outcome.quorum_met {
        t!("choice-quorum-met", asked = asked, needed = needed, cast = cast, count = count)
    } else {
        t!("choice-quorum-not-met", asked = asked, needed = needed, cast = cast, count = count)
    }
}

/// From what the lot is drawn, so that anybody can draw it again; nothing where none was drawn.
fn lot(page: &DecisionPage, result: &ChoiceResult) -> AnyView {
    let Some(secret) = page.decision.lot_secret.clone().filter(|_| result.outcome.count.counted.is_by_lot()) else {
        return ().into_any();
    };
    let hash = page.decision.lot_hash.clone();
    let drawn = page.method == Method::Sortition;
    let lead = match result.ties {
        _ if drawn => t!("lot-lead-draw"),
        Ties::Lot => t!("lot-lead"),
        Ties::Vacant => t!("lot-lead-vacant"),
    };
    let number = page.decision.number;
    let address = format!("/decisions/{number}/seed.json");
    let (check_seed, check_secret) =
        (format!("sha256sum {}", seed_name(number)), format!("printf %s {secret} | sha256sum"));
    view! {
        <details open=drawn>
            <summary>{t!("lot-title")}</summary>
            <p>{lead}</p>
            <p><a href=address>{t!("lot-seed-file")}</a></p>
            <p>{t!("lot-seed-how")}</p>
            <p><code class="hash">{check_seed}</code></p>
            <p>{t!("lot-secret-how")}</p>
            <p><code class="hash">{check_secret}</code></p>
            <dl class="facts">
                <dt>{t!("lot-hash")}</dt><dd><code class="hash">{hash}</code></dd>
                <dt>{t!("lot-secret")}</dt><dd><code class="hash">{secret}</code></dd>
                <dt>{t!("lot-seed")}</dt><dd><code class="hash">{result.outcome.seed.clone()}</code></dd>
            </dl>
        </details>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ballots_with_marks_are_not_called_blank() {
        for election in [false, true] {
            assert!(unreached(0, Method::Approval, election).ends_with("every ballot was blank."));
            assert!(!unreached(3, Method::Approval, election).contains("blank"));
        }
        assert!(unreached(3, Method::EqualShares, false).contains("costs more than the budget"));
        assert_eq!(unreached(0, Method::EqualShares, false), unreached(0, Method::Approval, false));
    }
}
