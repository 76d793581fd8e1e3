//! What governs a decision: its kind, the rules of each stage, the roll, and what was frozen.

use domain::decisions::blank_ballots::BlankBallots;
use domain::decisions::count::{BY_CLASS, Majority};
use domain::decisions::delegation::{OPEN_AND_SECRET, is_allowed};
use domain::decisions::kind::DecisionKind;
use domain::decisions::method::{Asks, Method};
use domain::decisions::paper::{OFFERED, why_no_paper};
use domain::decisions::quorum::QuorumOf;
use domain::decisions::secrecy::Secrecy;
use domain::decisions::stage::Stage;
use domain::decisions::tally::majority::{Base, is_half};
use domain::decisions::ties::Ties;
use domain::rules::fraction::Fraction;
use domain::rules::parameter::{
    BLANK_BALLOTS, BLOCKS_MAX, CONTEST_DAYS, DECLARATION, DELEGATION, DELEGATIONS_MAX, DISCUSSION_DAYS, EARLY_CLOSE,
    MAJORITY, MAJORITY_BASE, MAJORITY_CLASSES, MEETING, METHODS, PAPER, PROVISIONAL_DAYS, QUORUM, QUORUM_OF, SECRECY,
    STAND_ASIDES_MAX, THRESHOLD, TIES, TURNOUT_FLOOR, VOTING_DAYS, find,
};
use leptos::prelude::*;
use store::decisions::{DecisionPage, FewOf, Standing, Withheld};

use super::delegation_box::takes_along;
use super::early_box;
use super::labels::{base_key, method_key};
use super::meeting_box::is_in_meeting;
use crate::i18n::format;
use crate::rules::value_words;
use crate::t;
use crate::web::Ctx;

/// The facts beside the proposal.
pub(super) fn governing(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let decision = &page.decision;
    if decision.kind == DecisionKind::Founding {
        return view! { <h2>{t!("governs-title")}</h2><p>{t!("governs-founding")}</p> }.into_any();
    }
    let kind = t!(&format!("kind-{}", decision.kind));
    view! {
        <h2>{t!("governs-title")}</h2>
        <dl class="facts">
            <div><dt>{t!("governs-kind")}</dt><dd>{kind}</dd></div>
            {period(ctx, page, Stage::Discussion, DISCUSSION_DAYS)}
            {(!is_in_meeting(page)).then(|| period(ctx, page, Stage::Voting, VOTING_DAYS))}
            {early_close(page)}
            {meeting(ctx, page)}
            {provisional(page)}
            {page.standing.map_or_else(|| coming_quorum(page), |standing| quorum(ctx, page, standing))}
            {method(page)}
            {majority(page)}
            {among_options(ctx, page)}
            {secrecy(page)}
            {declaring(ctx, page)}
            {paper(ctx, page)}
            {delegation(page)}
            {named(page)}
            {roll(ctx, page)}
        </dl>
        {coming(page).then(|| view! { <p class="hint">{t!("governs-coming")}</p> })}
        {frozen(page)}
    }
    .into_any()
}

/// Whether the vote is still to come, so that its rules are those of today.
fn coming(page: &DecisionPage) -> bool {
    matches!(page.decision.stage, Stage::Draft | Stage::Discussion)
}

/// A rule's name as a link to its values.
fn rule_link(key: &'static str) -> AnyView {
    let name = find(key).map(|parameter| t!(&format!("rule-{}", parameter.translation_key())));
    view! { <a href=format!("/rules/{key}")>{name}</a> }.into_any()
}

fn period(ctx: &Ctx, page: &DecisionPage, stage: Stage, key: &'static str) -> AnyView {
    let Some(rule) = page.rules.iter().find(|rule| rule.key == key && rule.stage == stage) else {
        return ().into_any();
    };
    let value = find(key).map(|parameter| value_words(parameter, &rule.value, ctx.community.currency));
    let since = t!("governs-since", day = format::day(ctx.language, rule.since));
    view! { <div><dt>{rule_link(key)}</dt><dd>{value}<span class="kind">{since}</span></dd></div> }.into_any()
}

/// That the vote may be closed before its deadline, where it may.
fn early_close(page: &DecisionPage) -> Option<AnyView> {
    early_box::is_allowed(page)
        .then(|| view! { <div><dt>{rule_link(EARLY_CLOSE)}</dt><dd>{t!("choice-all-voted")}</dd></div> }.into_any())
}

fn quorum(ctx: &Ctx, page: &DecisionPage, standing: Standing) -> AnyView {
    let part = page.rule(QUORUM).and_then(|rule| rule.value.parse::<Fraction>().ok());
    let number = |number: i64| format::number(ctx.language, number);
    let part = part.map(|part| part.to_string()).unwrap_or_default();
    let untold = match standing.withheld {
        Some(why @ (Withheld::Below(_) | Withheld::UntilCounted)) => return withheld(ctx, page, standing, why),
        // Of persons no more is told than whether they are enough.
        Some(Withheld::Persons { few, floor }) if standing.quorum_of == QuorumOf::Persons => Some((few, floor)),
        Some(Withheld::Persons { .. }) | None => None,
    };
    let (on_roll, took_part) = standing.for_quorum();
    let (eligible, cast, quorum) = (number(on_roll), number(took_part), number(standing.quorum_votes));
    let (asked, cast) = match standing.quorum_of {
        QuorumOf::Votes => (
            t!("governs-quorum", part = part, eligible = eligible, quorum = quorum),
            t!("governs-cast", cast = cast, eligible = eligible),
        ),
        QuorumOf::Present => (
            t!("governs-quorum-present", part = part, eligible = eligible, quorum = quorum),
            t!("governs-present", present = cast, eligible = eligible),
        ),
        QuorumOf::Persons => (
            t!("governs-quorum-persons", part = part, eligible = eligible, quorum = quorum),
            t!("governs-voted", cast = cast, eligible = eligible),
        ),
    };
    let reached = if standing.quorum_reached {
        view! { <span class="state state--done">{t!("governs-reached")}</span> }.into_any()
    } else if page.decision.stage == Stage::Voting {
        view! { <span class="state state--quiet">{t!("governs-not-reached")}</span> }.into_any()
    } else {
        view! { <span class="state state--refused">{t!("governs-missed")}</span> }.into_any()
    };
    let cast = match untold {
        Some((few, floor)) => view! { <span class="kind">{persons_untold(few, floor)}</span> }.into_any(),
        None => view! {
            <span class="kind">{cast.clone()}</span>
            <meter min="0" max=on_roll value=took_part aria-label=cast></meter>
        }
        .into_any(),
    };
    view! {
        <div>
            <dt>{rule_link(QUORUM)}</dt>
            <dd>
                {asked}
                <div>{reached}</div>
                {cast}
            </dd>
        </div>
    }
    .into_any()
}

/// The quorum of a secret vote of which it is not told how many have voted, and why.
fn withheld(ctx: &Ctx, page: &DecisionPage, standing: Standing, why: Withheld) -> AnyView {
    let part = page.rule(QUORUM).map(|rule| rule.value.clone()).unwrap_or_default();
    let (on_roll, _) = standing.for_quorum();
    let count = |number: i64| format::number(ctx.language, number);
    let (eligible, quorum) = (count(on_roll), count(standing.quorum_votes));
    let asked = match standing.quorum_of {
        QuorumOf::Votes => t!("governs-quorum", part = part, eligible = eligible, quorum = quorum),
        QuorumOf::Present => t!("governs-quorum-present", part = part, eligible = eligible, quorum = quorum),
        QuorumOf::Persons => t!("governs-quorum-persons", part = part, eligible = eligible, quorum = quorum),
    };
    let why = match why {
        Withheld::Below(floor) => {
            view! { {t!("governs-withheld", count = floor)}" "{rule_link(TURNOUT_FLOOR)} }.into_any()
        }
        Withheld::Persons { few, floor } => persons_untold(few, floor).into_any(),
        Withheld::UntilCounted => t!("governs-withheld-along").into_any(),
    };
    view! {
        <div>
            <dt>{rule_link(QUORUM)}</dt>
            <dd>{asked}<span class="kind">{why}</span></dd>
        </div>
    }
    .into_any()
}

/// Why it is not told how many persons voted in a secret vote that is counted.
pub(super) fn persons_untold(few: FewOf, floor: i64) -> String {
    match few {
        FewOf::Voters => t!("governs-voted-untold", count = floor),
        FewOf::Class => t!("governs-voted-untold-class"),
        FewOf::Papers => t!("governs-voted-untold-papers", count = floor),
    }
}

/// Whether paper ballots are offered, where they are.
fn paper(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let Some(asked) = page.rule(PAPER).filter(|rule| rule.value == OFFERED) else { return ().into_any() };
    // The rule is of a kind of decisions; by some methods these take no paper all the same.
    let value = match why_no_paper(page.method) {
        Some(why) => Some(t!(why)),
        None => find(PAPER).map(|parameter| value_words(parameter, &asked.value, ctx.community.currency)),
    };
    view! { <div><dt>{rule_link(PAPER)}</dt><dd>{value}</dd></div> }.into_any()
}

/// Whether its kind is voted on in meetings.
fn meeting(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let value = page
        .rule(MEETING)
        .and_then(|rule| find(MEETING).map(|parameter| value_words(parameter, &rule.value, ctx.community.currency)));
    value.map(|value| view! { <div><dt>{rule_link(MEETING)}</dt><dd>{value}</dd></div> }).into_any()
}

/// The quorum before there is a roll.
fn coming_quorum(page: &DecisionPage) -> AnyView {
    let Some(quorum) = page.rule(QUORUM).filter(|_| coming(page)) else { return ().into_any() };
    let persons = page.rule(QUORUM_OF).is_some_and(|rule| rule.value == QuorumOf::Persons.as_str());
    let present = page.rule(QUORUM_OF).is_some_and(|rule| rule.value == QuorumOf::Present.as_str());
    let asked = if present {
        t!("governs-quorum-coming-present", part = quorum.value.clone())
    } else if persons {
        t!("governs-quorum-coming-persons", part = quorum.value.clone())
    } else {
        t!("governs-quorum-coming", part = quorum.value.clone())
    };
    view! { <div><dt>{rule_link(QUORUM)}</dt><dd>{asked}</dd></div> }.into_any()
}

/// The method of choosing among options, where it does.
fn method(page: &DecisionPage) -> Option<AnyView> {
    let method = t!(&method_key(page.decision.choosing.as_ref()?.method));
    Some(view! { <div><dt>{rule_link(METHODS)}</dt><dd>{method}</dd></div> }.into_any())
}

/// What becomes of ties and of blank ballots among options, where it is another than a lot and to count them.
fn among_options(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let line = |key: &'static str, usual: &str| {
        let rule = page.rule(key).filter(|rule| rule.value != usual)?;
        let value = find(key).map(|parameter| value_words(parameter, &rule.value, ctx.community.currency));
        Some(view! { <div><dt>{rule_link(key)}</dt><dd>{value}</dd></div> })
    };
    let ties = if page.method == Method::Sortition { None } else { line(TIES, Ties::Lot.as_str()) };
    view! { {ties}{line(BLANK_BALLOTS, BlankBallots::Counted.as_str())} }.into_any()
}

/// The majority by which it is decided, or which an option needs that would do something.
fn majority(page: &DecisionPage) -> AnyView {
    let value = |key: &str| page.rule(key).map(|rule| rule.value.clone()).unwrap_or_default();
    let Ok(asked) = value(MAJORITY).parse::<Majority>() else { return ().into_any() };
    let base = match value(MAJORITY_BASE).parse().unwrap_or(Base::Cast) {
        // Among options every ballot is for one or against it.
        Base::Cast if page.decision.choosing.is_some() => Base::AllCast,
        base => base,
    };
    let words = match asked {
        Majority::Simple | Majority::Absolute if base == Base::Cast => t!("governs-simple").into_any(),
        Majority::Simple | Majority::Absolute => {
            view! { {t!("governs-more-than-half")}" "{t!(base_key(base))}": "{rule_link(MAJORITY_BASE)} }.into_any()
        }
        Majority::Qualified if value(THRESHOLD).parse::<Fraction>().is_ok_and(is_half) => {
            view! { {t!("governs-more-than-half")}" "{t!(base_key(base))}": "{rule_link(THRESHOLD)} }.into_any()
        }
        Majority::Qualified => {
            let asked = t!("governs-qualified", part = value(THRESHOLD), base = t!(base_key(base)));
            view! { {asked}" "{rule_link(THRESHOLD)} }.into_any()
        }
        Majority::Consent => t!("governs-consent").into_any(),
        Majority::Consensus => {
            let (blocks, asides) = (value(BLOCKS_MAX), value(STAND_ASIDES_MAX));
            let blocks = blocks.parse::<i64>().unwrap_or(0);
            let asides = if asides.is_empty() { "1/1".to_owned() } else { asides };
            let blocked = t!("governs-blocks", count = blocks, blocks = blocks);
            let rules = view! { {rule_link(BLOCKS_MAX)}" · "{rule_link(STAND_ASIDES_MAX)} };
            view! { {blocked}" "{t!("governs-asides", part = asides)}" "{rules} }.into_any()
        }
    };
    let each = (asked.kind().is_some() && value(MAJORITY_CLASSES) == BY_CLASS).then(|| {
        view! { <span class="kind">{t!("governs-each-class")}" "{rule_link(MAJORITY_CLASSES)}</span> }
    });
    view! { <div><dt>{rule_link(MAJORITY)}</dt><dd>{words}{each}</dd></div> }.into_any()
}

/// Whether its ballots are secret; while its vote is to come, whether they would be by what is asked for and by today's rules.
pub(super) fn is_secret(page: &DecisionPage) -> bool {
    let by_rule = page.rule(SECRECY).is_some_and(|rule| rule.value == Secrecy::Secret.as_str());
    page.decision.secret || coming(page) && by_rule
}

/// Whether ballots are secret, where the rules say anything of it.
fn secrecy(page: &DecisionPage) -> AnyView {
    if page.rule(SECRECY).is_none() {
        return ().into_any();
    }
    let words = if is_secret(page) { t!("governs-secret") } else { t!("governs-open") };
    view! { <div><dt>{rule_link(SECRECY)}</dt><dd>{words}</dd></div> }.into_any()
}

/// What its result passes through before it takes effect, where that is anything.
fn declaring(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let nothing = |key: &str, value: &str| if key == DECLARATION { value == "none" } else { value == "0" };
    let line = |key: &'static str| {
        let rule = page.rule(key).filter(|rule| !nothing(key, &rule.value))?;
        let value = find(key).map(|parameter| value_words(parameter, &rule.value, ctx.community.currency));
        Some(view! { <div><dt>{rule_link(key)}</dt><dd>{value}</dd></div> })
    };
    view! { {line(DECLARATION)}{line(CONTEST_DAYS)} }.into_any()
}

/// For how long a provisional roll is shown, where the rules ask for one.
fn provisional(page: &DecisionPage) -> AnyView {
    let days = page.rule(PROVISIONAL_DAYS).and_then(|rule| rule.value.parse::<i64>().ok()).unwrap_or(0);
    if days < 1 {
        return ().into_any();
    }
    let words = t!("governs-provisional", count = days);
    view! { <div><dt>{rule_link(PROVISIONAL_DAYS)}</dt><dd>{words}</dd></div> }.into_any()
}

/// Whether votes may be delegated, where the rules say anything of it.
fn delegation(page: &DecisionPage) -> AnyView {
    let Some(asked) = page.rule(DELEGATION) else { return ().into_any() };
    let most = page.rule(DELEGATIONS_MAX).and_then(|rule| rule.value.parse::<i64>().ok()).unwrap_or(0);
    let allowed = is_allowed(&asked.value) && most > 0;
    let words = match page.method.asks() {
        _ if !allowed => t!("governs-undelegated"),
        _ if is_secret(page) && asked.value != OPEN_AND_SECRET && coming(page) => t!("barred-secret-coming"),
        _ if is_secret(page) && asked.value != OPEN_AND_SECRET => t!("barred-secret"),
        Asks::Stance => t!("barred-reasons"),
        _ => t!("governs-delegated", count = most),
    };
    let along = takes_along(page).then(|| view! { <span class="kind">{t!("governs-delegated-secret")}</span> });
    view! { <div><dt>{rule_link(DELEGATION)}</dt><dd>{words}{along}</dd></div> }.into_any()
}

/// The topic and the circle that it names.
fn named(page: &DecisionPage) -> AnyView {
    let topic = page.decision.topic.clone().map(|(_, name)| {
        view! { <div><dt><a href="/decisions/topics">{t!("proposal-topic")}</a></dt><dd><bdi>{name}</bdi></dd></div> }
    });
    let circle = page.decision.circle.clone().map(|(slug, name)| {
        let address = format!("/circles/{slug}");
        view! { <div><dt>{t!("proposal-circle")}</dt><dd><a href=address><bdi>{name}</bdi></a></dd></div> }
    });
    view! { {topic}{circle} }.into_any()
}

fn roll(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let Some(frozen_at) = page.decision.voting_from else { return ().into_any() };
    let own = match page.place {
        Some(place) if place.reason.is_on_roll() => t!("governs-on-roll"),
        _ => t!("governs-not-on-roll"),
    };
    let fixed = t!("governs-fixed", moment = ctx.moment(frozen_at));
    let address = format!("/decisions/{}/roll", page.decision.number);
    view! {
        <div>
            <dt><a href=address>{t!("roll-title")}</a></dt>
            <dd>{own}<span class="kind">{fixed}</span></dd>
        </div>
    }
    .into_any()
}

/// The hashes of what was frozen, for whoever wants to check them.
fn frozen(page: &DecisionPage) -> AnyView {
    let (Some(text), Some(roll)) = (page.decision.frozen_hash.clone(), page.decision.roll_hash.clone()) else {
        return ().into_any();
    };
    view! {
        <details>
            <summary>{t!("frozen-title")}</summary>
            <p class="hint">{t!("frozen-hint")}</p>
            <dl class="facts">
                <div><dt>{t!("frozen-text")}</dt><dd><code>{text}</code></dd></div>
                <div><dt>{t!("roll-title")}</dt><dd><code>{roll}</code></dd></div>
            </dl>
        </details>
    }
    .into_any()
}
