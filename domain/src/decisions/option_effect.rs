//! Effects of one option: what a decision does where that option is chosen, and otherwise leaves alone.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::choosing::{ChoiceOption, Choosing};
use super::effect::Effect;
use super::effect_input::{EffectInput, EffectKind, check_effect, effect_field};
use super::method::Method;
use crate::language::Language;
use crate::treasury::money::Currency;
use crate::validation::{Errors, FieldError, Refusal};

/// The most effects that the options of one proposal may have between them.
pub const OPTION_EFFECTS_MAX: usize = 40;

/// An effect of an option as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionEffectInput {
    /// The name of the option, so that an option that is moved up or down keeps its effects.
    pub option: String,
    /// The effect.
    pub effect: EffectInput,
}

/// An effect with the option that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposedEffect {
    /// The number of the option; `None` for what is done whatever is chosen.
    pub option: Option<u16>,
    /// The effect.
    pub effect: Effect,
}

impl ProposedEffect {
    /// An effect that belongs to no option.
    #[must_use]
    pub fn always(effect: Effect) -> Self {
        Self { option: None, effect }
    }

    /// Whether it is done where these options, by their numbers, were chosen.
    #[must_use]
    pub fn is_done(&self, chosen: &[u16]) -> bool {
        self.option.is_none_or(|option| chosen.contains(&option))
    }
}

/// The effects by themselves, in order.
#[must_use]
pub fn effects_alone(effects: &[ProposedEffect]) -> Vec<Effect> {
    effects.iter().map(|one| one.effect.clone()).collect()
}

/// Those effects that are done where these options, by their numbers, were chosen, in order, each with its place among all, counted from
/// zero.
#[must_use]
pub fn done<'a>(effects: &'a [ProposedEffect], chosen: &[u16]) -> Vec<(usize, &'a Effect)> {
    let done = effects.iter().enumerate().filter(|(_, one)| one.is_done(chosen));
    done.map(|(place, one)| (place, &one.effect)).collect()
}

/// The numbers of the options that do something where they are chosen, in order: to record a resolution is to do nothing.
#[must_use]
pub fn acting(effects: &[ProposedEffect]) -> Vec<u16> {
    let does = |one: &&ProposedEffect| !matches!(one.effect, Effect::Note);
    let options: BTreeSet<u16> = effects.iter().filter(does).filter_map(|one| one.option).collect();
    options.into_iter().collect()
}

/// Checks the effects of options. `first` is the place of the first of them among all effects of the proposal, `choosing` how the decision
/// is made, once that was found right: whose the effects of a wrong choice are cannot be said.
///
/// Beside the fields of each effect it notes what [`check_effect`] refuses; beside `effect-N-option` `error-choosing-unasked` where nothing
/// is chosen, `error-option-unknown` (argument `name`) where no option has that name, `error-election-alone` for an election.
pub(super) fn check_option_effects(
    inputs: &[OptionEffectInput],
    first: usize,
    choosing: Option<&Option<Choosing>>,
    currency: Currency,
    reader: Language,
    errors: &mut Errors,
) -> Vec<ProposedEffect> {
    if inputs.len() > OPTION_EFFECTS_MAX {
        errors.add("effects", Refusal::new("error-effects-many").with("most", OPTION_EFFECTS_MAX));
    }
    let mut effects = Vec::with_capacity(inputs.len());
    for (position, input) in (first..).zip(inputs).take(OPTION_EFFECTS_MAX) {
        let option = match choosing {
            _ if input.effect.kind() == EffectKind::Elect => Err(Refusal::new("error-election-alone")),
            Some(None) => Err(Refusal::new("error-choosing-unasked")),
            Some(Some(choosing)) => numbered(&choosing.options, &input.option).map(Some),
            None => Ok(None),
        };
        let option = errors.take(&effect_field(position, "option"), option);
        let effect = check_effect(position, &input.effect, currency, reader, errors);
        effects.extend(option.zip(effect).map(|(option, effect)| ProposedEffect { option, effect }));
    }
    effects
}

/// The number of the option of a name.
fn numbered(options: &[ChoiceOption], name: &str) -> Result<u16, Refusal> {
    let name = name.trim();
    let named = |option: &&ChoiceOption| option.name.to_lowercase() == name.to_lowercase();
    let option = options.iter().find(named).map(|option| option.number);
    option.ok_or_else(|| Refusal::new("error-option-unknown").with("name", name))
}

/// What an effect changes, of which two effects cannot both have the last word.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Target<'a> {
    Rule(&'a str, &'a str),
    Agreement(&'a str),
    Role(i64, &'static str),
    Membership(i64),
    Circle(String),
    Decision(i64),
}

impl Target<'_> {
    /// Whether two effects on these cannot stand beside each other: whoever is no member any more holds no role.
    fn collides(&self, other: &Self) -> bool {
        match (self, other) {
            (Target::Membership(one), Target::Role(other, _)) | (Target::Role(one, _), Target::Membership(other)) => {
                one == other
            }
            _ => self == other,
        }
    }
}

fn target(effect: &Effect) -> Option<Target<'_>> {
    match effect {
        Effect::Note | Effect::Elect { .. } => None,
        Effect::SetRule { key, scope, .. } => Some(Target::Rule(key, scope)),
        Effect::AdoptVersion { agreement, .. } => Some(Target::Agreement(agreement)),
        Effect::Appoint { member, role, .. } | Effect::EndRole { member, role } => {
            Some(Target::Role(*member, role.as_str()))
        }
        Effect::ChangeMembership { member, .. } => Some(Target::Membership(*member)),
        Effect::CreateCircle { name, .. } => Some(Target::Circle(name.to_lowercase())),
        Effect::Annul { decision, .. } => Some(Target::Decision(*decision)),
    }
}

/// Refuses effects of two options that change the same thing, where both options could be chosen.
///
/// # Errors
/// Beside `effect-N-option` of the later one, `error-option-effects-clash` (arguments `one`, `other`: the names of the options).
pub(super) fn clashes(choosing: &Choosing, effects: &[ProposedEffect]) -> Vec<FieldError> {
    if !several_win(choosing) {
        return Vec::new();
    }
    let name = |number: u16| name_of(choosing, number);
    let mut changed: Vec<(Target<'_>, u16)> = Vec::new();
    let mut clashes = Vec::new();
    for (position, one) in effects.iter().enumerate() {
        let (Some(option), Some(target)) = (one.option, target(&one.effect)) else { continue };
        let beside = changed.iter().find(|(earlier, of)| *of != option && earlier.collides(&target));
        if let Some((_, earlier)) = beside {
            let refusal = Refusal::new("error-option-effects-clash").with("one", name(*earlier));
            clashes.push(refusal.with("other", name(option)).at(&effect_field(position, "option")));
        }
        changed.push((target, option));
    }
    clashes
}

/// The name of an option; nothing where there is none of that number.
#[must_use]
pub fn name_of(choosing: &Choosing, number: u16) -> &str {
    choosing.options.iter().find(|option| option.number == number).map_or("", |option| option.name.as_str())
}

fn several_win(choosing: &Choosing) -> bool {
    choosing.seats > 1 || choosing.method == Method::EqualShares
}

/// Whether some options can be chosen together: within the places that there are, or within the budget.
fn win_together(choosing: &Choosing, options: &[u16]) -> bool {
    if choosing.method != Method::EqualShares {
        return options.len() <= usize::from(choosing.seats);
    }
    let costs = choosing.options.iter().filter(|option| options.contains(&option.number));
    let costs = costs.map(|option| option.cost_minor.unwrap_or(0)).fold(0, i64::saturating_add);
    choosing.budget_minor.is_some_and(|budget| costs <= budget)
}

/// The options, by their numbers, whose effects are to be tried together before it is voted on them: each alone, and where several can be
/// chosen, every two that can be together, and all, where they can. Three of many that only together cannot be done show when they
/// are: then nothing of any is.
#[must_use]
pub fn rehearsals(choosing: Option<&Choosing>, effects: &[ProposedEffect]) -> Vec<Vec<u16>> {
    let options: BTreeSet<u16> = effects.iter().filter_map(|one| one.option).collect();
    let options: Vec<u16> = options.into_iter().collect();
    if options.is_empty() {
        return vec![Vec::new()];
    }
    let mut sets: Vec<Vec<u16>> = options.iter().map(|option| vec![*option]).collect();
    let Some(choosing) = choosing.filter(|choosing| several_win(choosing)) else { return sets };
    for (place, one) in options.iter().enumerate() {
        let pairs = options.iter().skip(place + 1).map(|other| vec![*one, *other]);
        sets.extend(pairs.filter(|pair| win_together(choosing, pair)));
    }
    if options.len() > 2 && win_together(choosing, &options) {
        sets.push(options);
    }
    sets
}

/// Refuses effects that change the same thing as an earlier one that is done with them: two of no option, or two of the same. To end a role
/// and give it anew to the same member is a term that begins again, and no such pair.
///
/// # Errors
/// `error-effect-twice` beside the field that names what the later one changes.
pub(super) fn twice(effects: &[ProposedEffect]) -> Vec<FieldError> {
    let mut seen: BTreeSet<(Option<u16>, bool, Target<'_>)> = BTreeSet::new();
    let mut twice = Vec::new();
    for (position, one) in effects.iter().enumerate() {
        let Some(target) = target(&one.effect) else { continue };
        let ends = matches!(one.effect, Effect::EndRole { .. });
        if !seen.insert((one.option, ends, target)) {
            let field = effect_field(position, naming_field(&one.effect));
            twice.push(Refusal::new("error-effect-twice").at(&field));
        }
    }
    twice
}

/// The field that names what an effect changes.
fn naming_field(effect: &Effect) -> &'static str {
    match effect {
        Effect::Note => "kind",
        Effect::SetRule { .. } => "key",
        Effect::AdoptVersion { .. } => "draft",
        Effect::Appoint { .. } | Effect::EndRole { .. } | Effect::ChangeMembership { .. } => "member",
        Effect::Elect { .. } => "role",
        Effect::CreateCircle { .. } => "name",
        Effect::Annul { .. } => "decision",
    }
}

#[cfg(test)]
#[path = "option_effect_tests.rs"]
mod tests;
