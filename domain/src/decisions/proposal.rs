//! What is asked of a proposal: a title, reasons, a day, and one or more effects.

use super::choosing::{Choosing, ChoosingInput, check as check_choosing, check_election};
use super::delegation::address_part;
use super::effect::Effect;
use super::effect_input::{EffectInput, EffectKind, check_effect, effect_field};
use super::option_effect::{OptionEffectInput, ProposedEffect, check_option_effects, clashes, effects_alone, twice};
use crate::Day;
use crate::calendar::parse_day;
use crate::language::Language;
use crate::text::{NOTE_LENGTH_MAX, TITLE_LENGTH_MAX, block, line, optional_block};
use crate::treasury::money::Currency;
use crate::validation::{Errors, FieldError, Refusal};

/// The longest text of a proposal, in characters.
pub const BODY_LENGTH_MAX: usize = 40_000;
/// The most effects that one proposal may have.
pub const EFFECTS_MAX: usize = 20;

/// A proposal as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProposalInput {
    /// What is proposed, in a line.
    pub title: String,
    /// Why, and how, in Markdown.
    pub body: String,
    /// The first day on which the effects hold, or nothing for the day on which voting closes.
    pub effective_on: String,
    /// What the decision would do, in the order in which it would be done.
    pub effects: Vec<EffectInput>,
    /// What it would do where a certain option is chosen; counted behind `effects`, so that each has a place of its own.
    pub option_effects: Vec<OptionEffectInput>,
    /// How it is to be made.
    pub choosing: ChoosingInput,
    /// Whether a secret ballot is asked for.
    pub secret: bool,
    /// The address part of the topic that it is on, or nothing.
    pub topic: String,
    /// The address part of the circle that it is of, or nothing.
    pub circle: String,
}

impl ProposalInput {
    /// All effects in the order of their places, each with the name of the option that it belongs to, if any.
    pub fn all_effects(&self) -> impl Iterator<Item = (Option<&str>, &EffectInput)> {
        let common = self.effects.iter().map(|effect| (None, effect));
        common.chain(self.option_effects.iter().map(|one| (Some(one.option.as_str()), &one.effect)))
    }

    /// The same, to be changed.
    pub fn all_effects_mut(&mut self) -> impl Iterator<Item = &mut EffectInput> {
        self.effects.iter_mut().chain(self.option_effects.iter_mut().map(|one| &mut one.effect))
    }
}

/// A proposal, checked as far as can be without the register and the agreements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// What is proposed.
    pub title: String,
    /// Why, and how.
    pub body: String,
    /// The first day on which the effects hold, unless voting closes later.
    pub effective_on: Option<Day>,
    /// What the decision would do; at least one, and those of no option first. An adopted version still lacks whether it is of the bylaws.
    pub effects: Vec<ProposedEffect>,
    /// The options and the method, where it chooses among options rather than taking or leaving one proposal.
    pub choosing: Option<Choosing>,
    /// Whether a secret ballot is asked for.
    pub secret: bool,
    /// The address part of the topic that it is on, if it names one.
    pub topic: Option<String>,
    /// The address part of the circle that it is of, if it names one.
    pub circle: Option<String>,
}

impl Proposal {
    /// The effects by themselves, those of every option among them.
    #[must_use]
    pub fn effects_alone(&self) -> Vec<Effect> {
        effects_alone(&self.effects)
    }
}

/// Checks a proposal; `reader` is the language whose decimal marks its writer uses.
///
/// # Errors
/// Every field that is refused, as also [`check_choosing`] and [`check_election`] do; beside `effects` `error-election-alone` for an
/// election with other effects; `error-effect-twice` beside the later of two effects that are done together and change the same thing;
/// beside `effect-N-option` `error-choosing-effects` where it chooses among options and an effect other than
/// a resolution belongs to none, `error-option-effects-clash` where two options that can both be chosen would change the same, and what
/// else is wrong with the effects of options; beside `topic` and `circle` `error-choice` for what is no address part; beside `effective_on`, `error-day-past` for a day before `today`, and `error-membership-day`
/// for any day where a membership is changed, which holds from the close of the vote.
pub fn check(
    input: &ProposalInput,
    currency: Currency,
    reader: Language,
    today: Day,
) -> Result<Proposal, Vec<FieldError>> {
    let mut errors = Errors::new();
    let title = errors.take("title", line(&input.title, TITLE_LENGTH_MAX));
    let body = errors.take("body", block(&input.body, BODY_LENGTH_MAX));
    let effective_on = errors.take("effective_on", optional_day(&input.effective_on, today));
    if input.all_effects().next().is_none() {
        errors.add("effects", Refusal::new("error-effects-none"));
    } else if input.effects.len() > EFFECTS_MAX {
        errors.add("effects", Refusal::new("error-effects-many").with("most", EFFECTS_MAX));
    }
    let mut effects = Vec::with_capacity(input.effects.len());
    for (position, effect) in input.effects.iter().enumerate().take(EFFECTS_MAX) {
        let effect = check_effect(position, effect, currency, reader, &mut errors);
        effects.extend(effect.map(ProposedEffect::always));
    }
    let elections = input.effects.iter().filter(|effect| effect.kind() == EffectKind::Elect).count();
    let choosing = match elections {
        0 => noted(check_choosing(&input.choosing, currency, reader), &mut errors),
        _ => noted(check_election(&input.choosing).map(Some), &mut errors),
    };
    let first = input.effects.len();
    let checked = check_option_effects(&input.option_effects, first, choosing.as_ref(), currency, reader, &mut errors);
    effects.extend(checked);
    if matches!(effective_on, Some(Some(_)))
        && effects.iter().any(|one| matches!(one.effect, Effect::ChangeMembership { .. }))
    {
        errors.add("effective_on", Refusal::new("error-membership-day"));
    }
    // Only then does each effect stand at the place of its fields.
    let all_right = effects.len() == input.all_effects().count();
    if all_right {
        twice(&effects).into_iter().for_each(|error| errors.add(&error.field, error.refusal));
    }
    if elections > 0 {
        let beside = |effect: &EffectInput| !matches!(effect.kind(), EffectKind::Elect | EffectKind::Note);
        if elections > 1 || !input.option_effects.is_empty() || input.effects.iter().any(beside) {
            errors.add("effects", Refusal::new("error-election-alone"));
        }
    } else if let Some(Some(choosing)) = &choosing {
        for position in (0..).zip(&input.effects).filter(|(_, one)| **one != EffectInput::Note).map(|(at, _)| at) {
            errors.add(&effect_field(position, "option"), Refusal::new("error-choosing-effects"));
        }
        if all_right {
            clashes(choosing, &effects).into_iter().for_each(|clash| errors.add(&clash.field, clash.refusal));
        }
    }
    let topic = errors.take("topic", address_part(&input.topic));
    let circle = errors.take("circle", address_part(&input.circle));
    let all = title.zip(body).zip(effective_on).zip(choosing).zip(topic.zip(circle));
    let proposal = all.map(|((((title, body), effective_on), choosing), (topic, circle))| Proposal {
        title,
        body,
        effective_on,
        effects,
        choosing,
        secret: input.secret,
        topic,
        circle,
    });
    errors.finish(proposal)
}

/// What was checked, or its errors among others.
fn noted<T>(checked: Result<T, Vec<FieldError>>, errors: &mut Errors) -> Option<T> {
    match checked {
        Ok(checked) => Some(checked),
        Err(wrong) => {
            wrong.into_iter().for_each(|error| errors.add(&error.field, error.refusal));
            None
        }
    }
}

fn optional_day(raw: &str, today: Day) -> Result<Option<Day>, Refusal> {
    if raw.trim().is_empty() {
        return Ok(None);
    }
    let day = parse_day(raw)?;
    if day < today { Err(Refusal::new("error-day-past").with("today", today)) } else { Ok(Some(day)) }
}

/// Checks the reason that a voter gives, if any.
///
/// # Errors
/// As [`optional_block`], beside `reason`.
pub fn check_reason(raw: &str) -> Result<String, FieldError> {
    optional_block(raw, NOTE_LENGTH_MAX).map_err(|refusal| refusal.at("reason"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        parse_day("2026-11-23").unwrap()
    }
    fn check_here(input: &ProposalInput) -> Result<Proposal, Vec<FieldError>> {
        check(input, Currency::EUR, Language::Es, today())
    }

    #[test]
    fn every_error_is_told_at_once() {
        let input = ProposalInput {
            title: String::new(),
            body: "a\u{0}b".into(),
            effective_on: "2026-11-22".into(),
            choosing: ChoosingInput::default(),
            secret: false,
            topic: "Roofs".into(),
            circle: String::new(),
            option_effects: vec![],
            effects: vec![
                EffectInput::SetRule { key: "dues.monthly".into(), scope: "full".into(), value: "-1".into() },
                EffectInput::Appoint { member: "x".into(), role: "member".into(), months: "0".into() },
            ],
        };
        let fields: Vec<_> =
            check_here(&input).unwrap_err().into_iter().map(|error| (error.field, error.refusal.key)).collect();
        let told = |field: &str, key| (field.to_owned(), key);
        assert_eq!(
            fields,
            [
                told("title", "error-required"),
                told("body", "error-characters"),
                told("effective_on", "error-day-past"),
                told("effect-0-value", "error-amount-negative"),
                told("effect-1-member", "error-member-number"),
                told("effect-1-role", "error-choice"),
                told("effect-1-months", "error-range"),
                told("topic", "error-choice"),
            ]
        );
    }

    #[test]
    fn a_proposal_does_something() {
        let mut input = ProposalInput { title: "T".into(), body: "B".into(), ..Default::default() };
        assert_eq!(check_here(&input).unwrap_err()[0].refusal.key, "error-effects-none");
        input.effects = vec![EffectInput::Note; EFFECTS_MAX + 1];
        assert_eq!(check_here(&input).unwrap_err()[0].refusal.key, "error-effects-many");
        input.effects =
            vec![EffectInput::SetRule { key: "dues.monthly".into(), scope: "full".into(), value: "1.234,50".into() }];
        let effects = check_here(&input).unwrap().effects;
        assert_eq!(
            effects,
            [ProposedEffect::always(Effect::SetRule {
                key: "dues.monthly".into(),
                scope: "full".into(),
                value: "123450".into()
            })]
        );
    }

    #[test]
    fn an_election_stands_alone_and_by_a_method_that_elects() {
        let elect = || EffectInput::Elect { role: "treasurer".into(), months: "12".into(), class: String::new() };
        let choosing = ChoosingInput { method: "schulze".into(), ..ChoosingInput::default() };
        let with = |effects: Vec<EffectInput>| ProposalInput {
            title: "T".into(),
            body: "B".into(),
            effects,
            choosing: choosing.clone(),
            ..Default::default()
        };
        let proposal = check_here(&with(vec![elect(), EffectInput::Note])).unwrap();
        assert!(proposal.choosing.is_some_and(|choosing| choosing.options.is_empty()));
        let end = EffectInput::EndRole { member: "1".into(), role: "treasurer".into() };
        for effects in [vec![elect(), end], vec![elect(), elect()]] {
            let errors = check_here(&with(effects)).unwrap_err();
            assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("effects", "error-election-alone"));
        }
        let unknown = EffectInput::Elect { role: "king".into(), months: "12".into(), class: String::new() };
        let errors = check_here(&with(vec![unknown])).unwrap_err();
        assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("effect-0-role", "error-choice"));
        let majority = ProposalInput { choosing: ChoosingInput::default(), ..with(vec![elect()]) };
        assert_eq!(check_here(&majority).unwrap_err()[0].field, "method");
    }
}
