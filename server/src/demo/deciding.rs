//! A decision from its proposal to its effects.

use std::sync::Arc;

use chrono::Duration;
use domain::calendar::add_months;
use domain::decisions::DecisionNumber;
use domain::decisions::choosing::ChoosingInput;
use domain::decisions::effect_input::EffectInput;
use domain::decisions::proposal::ProposalInput;
use domain::decisions::stage::Stage;
use domain::language::Language;
use domain::members::role::Role;
use domain::members::status::MemberNumber;
use domain::{Day, Moment};
use rand::Rng;
use rand::seq::IndexedRandom;
use store::decisions::{advance, draft, open_vote, page, propose};

use super::content::{Began, DecisionText, EffectText, RuleText};
use super::drafting::DAYS_BEFORE;
use super::lately;
use super::sign_ins::{FIRST_MEMBERS, FOUNDER};
use super::timeline::{DraftName, Quick, Step, Timeline};
use super::voting;
use super::world::{World, failed};

/// How long the first roles last, in months: two less than the founder's own.
const FIRST_TERM_MONTHS: u32 = 22;

/// Puts the first step of a decision on the timeline.
pub fn plan(world: &mut World, timeline: &mut Timeline, decision: &Arc<DecisionText>) {
    let at = match decision.began() {
        Began::InMonth(month, day) => {
            let day = day.unwrap_or_else(|| world.rng.random_range(2..=5));
            let minutes = world.rng.random_range(9 * 60..20 * 60);
            world.calendar.at(world.calendar.month(month).day(day), minutes)
        }
        Began::DaysAgo(days, _) => world.calendar.now - Duration::days(days) - Duration::minutes(40),
    };
    match &decision.effect {
        EffectText::Adopt { .. } | EffectText::Amend { .. } => {
            timeline.push(at - Duration::days(DAYS_BEFORE), Step::StartDraft(decision.clone()));
        }
        _ => timeline.push(at, Step::Bring(decision.clone(), None)),
    }
}

/// Writes the proposal, puts it up for discussion, and has people comment.
pub async fn bring(
    world: &mut World,
    timeline: &mut Timeline,
    at: Moment,
    decision: Arc<DecisionText>,
    name: Option<DraftName>,
) -> Result<(), String> {
    let proposer = world.named(&decision.by)?.number;
    let input = proposal(world, &decision, name.as_ref(), at)?;
    let act = world.act(proposer, at)?;
    let number = draft(&world.db, &act, &input, Language::En).await.map_err(failed(&decision.title))?;
    let began = at + Duration::minutes(20);
    propose(&world.db, &world.act(proposer, began)?, number).await.map_err(failed(&decision.title))?;
    world.brought.insert(decision.title.clone(), number);
    lately::plan_roll(world, timeline, &decision, number);
    let until = discussed(world, number, began).await?;
    comments(world, timeline, &decision, number, (began, until))?;
    candidacies(world, timeline, &decision, number, (began, until))?;
    let opens = match decision.began() {
        Began::DaysAgo(_, None) => return Ok(()),
        Began::DaysAgo(_, Some(days)) => world.calendar.now - Duration::days(days) + Duration::minutes(20),
        Began::InMonth(..) => {
            let days = Duration::days(world.rng.random_range(0..=1));
            until + days + Duration::minutes(world.rng.random_range(10..150))
        }
    };
    // The first members are to vote on the first roles: the waiting period ends first.
    let waited = world.calendar.founding() + Duration::days(30) + Duration::hours(2);
    let opens = if decision.effect == EffectText::FirstRoles { opens.max(waited) } else { opens.max(until) };
    timeline.push(opens, Step::Open(decision, number));
    Ok(())
}

async fn discussed(world: &World, number: i64, now: Moment) -> Result<Moment, String> {
    let viewer = world.viewer_of(Role::Facilitator, now).await?;
    let page = page(&world.db, &viewer, number, 1, now).await.map_err(failed(format!("D-{number}")))?;
    page.decision.discussion_until.ok_or_else(|| format!("making the demo: D-{number} is not being discussed"))
}

fn proposal(
    world: &World,
    decision: &DecisionText,
    name: Option<&DraftName>,
    at: Moment,
) -> Result<ProposalInput, String> {
    let (effects, effective_on) = effects(world, decision, name, at)?;
    let effective_on = effective_on.map(|day| day.to_string()).unwrap_or_default();
    let choosing = ChoosingInput {
        method: decision.choosing.method.clone(),
        options: decision.choosing.options.clone(),
        seats: decision.choosing.seats.clone(),
        ..ChoosingInput::default()
    };
    let (title, body) = (decision.title.clone(), decision.body.clone());
    let (topic, circle) = (decision.topic.clone(), String::new());
    let (secret, option_effects) = (decision.secret, Vec::new());
    Ok(ProposalInput { title, body, effective_on, effects, option_effects, choosing, secret, topic, circle })
}

/// What the decision does, and the day on which it names that it begins.
fn effects(
    world: &World,
    decision: &DecisionText,
    name: Option<&DraftName>,
    at: Moment,
) -> Result<(Vec<EffectInput>, Option<Day>), String> {
    let number = |name: &str| world.named(name).map(|person| MemberNumber(person.number).to_string());
    Ok(match &decision.effect {
        EffectText::Note => (vec![EffectInput::Note], None),
        EffectText::FirstRoles => (first_roles(), None),
        EffectText::Adopt { .. } | EffectText::Amend { .. } => {
            let name = name.ok_or_else(|| format!("making the demo: {} has no draft", decision.title))?;
            let draft = name.number.to_string();
            (vec![EffectInput::AdoptVersion { agreement: name.agreement.clone(), draft }], None)
        }
        EffectText::Circle { circle, mandate, members } => {
            let members = members.iter().map(|name| number(name)).collect::<Result<Vec<_>, _>>()?.join(", ");
            (vec![EffectInput::CreateCircle { name: circle.clone(), mandate: mandate.clone(), members }], None)
        }
        EffectText::Appoint { role, candidate, months } => {
            let member = number(candidate)?;
            let effect = EffectInput::Appoint { member, role: role.clone(), months: months.to_string() };
            (vec![effect], end_of_term(world, role, candidate))
        }
        EffectText::Elect { role, months, .. } => {
            let (role, months) = (role.clone(), months.to_string());
            (vec![EffectInput::Elect { role, months, class: String::new() }], None)
        }
        EffectText::Membership { member, change } => {
            (vec![EffectInput::ChangeMembership { member: number(member)?, change: change.clone() }], None)
        }
        EffectText::Dues { class, amount } => {
            let (key, scope) = ("dues.monthly".to_owned(), class.clone());
            let next_month = domain::calendar::Month::of(world.calendar.day(at)).next();
            (vec![EffectInput::SetRule { key, scope, value: amount.clone() }], Some(next_month.first_day()))
        }
        EffectText::Rules { rules } => {
            let effect = |rule: &RuleText| EffectInput::SetRule {
                key: rule.key.clone(),
                scope: rule.scope.clone(),
                value: rule.value.clone(),
            };
            (rules.iter().map(effect).collect(), None)
        }
        EffectText::Annul { annulled } => {
            let number = world.brought.get(annulled);
            let number = number.ok_or_else(|| format!("making the demo: {annulled} has not been brought"))?;
            (vec![EffectInput::Annul { decision: DecisionNumber(*number).to_string() }], None)
        }
    })
}

/// Each of the four roles passes from the founder to a member.
fn first_roles() -> Vec<EffectInput> {
    let passed = FIRST_MEMBERS.iter().filter(|person| person.role != Role::Member);
    let effects = passed.flat_map(|person| {
        let role = person.role.to_string();
        let end = EffectInput::EndRole { member: MemberNumber(FOUNDER.number).to_string(), role: role.clone() };
        let member = MemberNumber(person.number).to_string();
        [end, EffectInput::Appoint { member, role, months: FIRST_TERM_MONTHS.to_string() }]
    });
    effects.collect()
}

/// The day on which the candidate's present term in the role ends, if one goes on.
fn end_of_term(world: &World, role: &str, candidate: &str) -> Option<Day> {
    let (holder, until) = world.terms.get(&role.parse::<Role>().ok()?)?;
    (world.named(candidate).ok()?.number == *holder).then_some(*until)
}

/// Whoever is a candidate stands while the election is discussed, one after the other.
fn candidacies(
    world: &World,
    timeline: &mut Timeline,
    decision: &DecisionText,
    election: i64,
    (from, until): (Moment, Moment),
) -> Result<(), String> {
    let EffectText::Elect { candidates, .. } = &decision.effect else { return Ok(()) };
    let count = i32::try_from(candidates.len()).unwrap_or(0);
    let period = until.min(world.calendar.now) - from;
    for (place, candidate) in (1..).zip(candidates) {
        let (member, statement) = (world.named(&candidate.name)?.number, candidate.statement.clone());
        let at = from + period * place / (count + 1);
        // In the evening, where that is within the discussion.
        let evening = world.calendar.at(world.calendar.day(at), 18 * 60 + 23 * i64::from(place));
        let at = if evening > from && evening < from + period { evening } else { at };
        timeline.push(at, Step::Quick(Quick::Stand { member, election, statement }));
    }
    Ok(())
}

fn comments(
    world: &mut World,
    timeline: &mut Timeline,
    decision: &DecisionText,
    number: i64,
    (from, until): (Moment, Moment),
) -> Result<(), String> {
    let mut spoken: Vec<i64> = vec![world.named(&decision.by)?.number];
    let count = i32::try_from(decision.comments.len()).unwrap_or(0);
    // What is being discussed now is discussed up to now.
    let period = until.min(world.calendar.now) - from;
    let voices = decision.voices.iter().map(String::as_str).chain(std::iter::repeat(""));
    for ((place, text), voice) in (1..).zip(&decision.comments).zip(voices) {
        let author = if voice.is_empty() { anybody(world, &spoken)? } else { world.named(voice)?.number };
        spoken.push(author);
        let jitter = Duration::minutes(world.rng.random_range(0..5 * 60));
        let at = world.calendar.awake(from + period * place / (count + 1) + jitter).min(until - Duration::minutes(5));
        timeline.push(at, Step::Quick(Quick::Comment { author, decision: number, text: text.clone() }));
    }
    Ok(())
}

/// A person who has not spoken yet.
fn anybody(world: &mut World, spoken: &[i64]) -> Result<i64, String> {
    let members = world.members();
    let candidates = members.into_iter().filter(|person| person.natural && !spoken.contains(&person.number));
    let candidates: Vec<i64> = candidates.map(|person| person.number).collect();
    candidates.choose(&mut world.rng).copied().ok_or_else(|| "making the demo: nobody is left to speak".to_owned())
}

/// Opens the vote and has people vote.
pub async fn open(
    world: &mut World,
    timeline: &mut Timeline,
    at: Moment,
    decision: &DecisionText,
    number: i64,
) -> Result<(), String> {
    let act = world.act_of(Role::Facilitator, at)?;
    let until = open_vote(&world.db, &act, number).await.map_err(failed(&decision.title))?;
    for (at, vote) in voting::votes(world, decision, number, (at, until)) {
        timeline.push(at, Step::Quick(vote));
    }
    timeline.push(until + Duration::seconds(3), Step::Close);
    Ok(())
}

/// Counts what has closed and notes the terms that began.
pub async fn close(world: &mut World, at: Moment, decisions: &[Arc<DecisionText>]) -> Result<(), String> {
    for counted in advance(&world.db, at).await.map_err(failed("a count"))? {
        world.counted += 1;
        let viewer = world.viewer_of(Role::Facilitator, at).await?;
        let page = page(&world.db, &viewer, counted.number, 1, at).await.map_err(failed("a count"))?.decision;
        let (number, title) = (counted.number, &page.title);
        match (counted.stage, page.effective_day) {
            (Stage::Enacted, Some(day)) => {
                let found = decisions.iter().find(|decision| decision.title == *title);
                note_terms(world, found.map(|decision| &decision.effect), day)?;
                note_suspension(world, found.map(|decision| &decision.effect))?;
            }
            (Stage::Closed, _) => {
                let why = page.failure.map(|failure| failure.key).unwrap_or_default();
                return Err(format!("making the demo: D-{number}, {title}, passed and could not take effect: {why}"));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Whoever is suspended is on no roll until that is taken back.
fn note_suspension(world: &mut World, effect: Option<&EffectText>) -> Result<(), String> {
    if let Some(EffectText::Membership { member, change }) = effect {
        let number = world.named(member)?.number;
        if let Some(person) = world.people.get_mut(&number) {
            person.suspended = change == "suspend";
        }
    }
    Ok(())
}

fn note_terms(world: &mut World, effect: Option<&EffectText>, from: Day) -> Result<(), String> {
    match effect {
        Some(EffectText::FirstRoles) => {
            for person in FIRST_MEMBERS.iter().filter(|person| person.role != Role::Member) {
                world.terms.insert(person.role, (person.number, add_months(from, FIRST_TERM_MONTHS)));
            }
        }
        Some(EffectText::Appoint { role, candidate, months }) => {
            let number = world.named(candidate)?.number;
            let role = role.parse::<Role>().map_err(|refusal| format!("making the demo: {}", refusal.key))?;
            world.terms.insert(role, (number, add_months(from, *months)));
        }
        _ => {}
    }
    Ok(())
}
