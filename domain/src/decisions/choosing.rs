//! What is asked of a decision that chooses among options: the method, the options, and what the method cannot do without.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::ballot::{Ballot, Choosable};
use super::method::{Asks, Method};
use crate::language::Language;
use crate::text::{TITLE_LENGTH_MAX, line};
use crate::treasury::money::{Currency, Money};
use crate::validation::{Errors, FieldError, Refusal};

/// The most options of one decision.
pub const OPTIONS_MAX: usize = 100;
/// The most points that a ballot gives to one option, or dots that it places.
pub const POINTS_MAX: u64 = 100;

/// How a decision is made, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChoosingInput {
    /// A [`Method`]; nothing for a majority.
    pub method: String,
    /// The options, one in each line; where a budget is shared out, each with its cost behind a semicolon.
    pub options: String,
    /// How many places there are, where the method fills places; nothing for one.
    pub seats: String,
    /// The most points, where ballots give points.
    pub points_max: String,
    /// The budget, where one is shared out.
    pub budget: String,
    /// Whether the lot is drawn among everybody on the roll, rather than among options that are typed.
    pub from_roll: bool,
}

/// An option.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoiceOption {
    /// Its number within the decision, from 1.
    pub number: u16,
    /// What it is called.
    pub name: String,
    /// The number of the member who stands, in an election.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub member: Option<i64>,
    /// What it costs in minor units, where a budget is shared out.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub cost_minor: Option<i64>,
}

/// How a decision among options is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choosing {
    /// The method; one that has options.
    pub method: Method,
    /// The options by their numbers, at least two; in an election those who stand, in a draw from the roll those on it, and in either none
    /// before the vote opens.
    pub options: Vec<ChoiceOption>,
    /// How many places there are; 1 where the method fills none.
    pub seats: u16,
    /// The most points to one option (score) or on a ballot (dots).
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub points_max: Option<u64>,
    /// The budget in minor units, where one is shared out.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub budget_minor: Option<i64>,
    /// Whether the lot is drawn among everybody who is on the roll as the vote opens; nothing is said where it is not.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub from_roll: bool,
}

impl Choosing {
    /// The options as a ballot marks them.
    #[must_use]
    pub fn choosable(&self) -> Vec<Choosable<'_>> {
        self.options.iter().map(|option| Choosable { number: option.number, name: &option.name }).collect()
    }

    /// The same choice without some of the options, by their numbers, and with no more places than are left to fill.
    #[must_use]
    pub fn without(&self, passed_over: &[u16]) -> Self {
        if passed_over.is_empty() && usize::from(self.seats) <= self.options.len() {
            return self.clone();
        }
        let stands = |option: &&ChoiceOption| !passed_over.contains(&option.number);
        let options: Vec<ChoiceOption> = self.options.iter().filter(stands).cloned().collect();
        let seats = self.seats.min(u16::try_from(options.len()).unwrap_or(u16::MAX)).max(1);
        Self { options, seats, ..self.clone() }
    }

    /// The options that a ballot marks, with the number beside each, as one reads them: by rank, by points from the most, else by their
    /// numbers.
    #[must_use]
    pub fn marked<'a>(&'a self, ballot: &Ballot) -> Vec<(&'a str, u64)> {
        let marks = self.options.iter();
        let mut marks: Vec<_> =
            marks.filter_map(|option| Some((option.name.as_str(), ballot.beside(option.number)?))).collect();
        match self.method.asks() {
            Asks::Ranks { .. } => marks.sort_by_key(|(_, rank)| *rank),
            Asks::Points => marks.sort_by_key(|(_, points)| std::cmp::Reverse(*points)),
            _ => {}
        }
        marks
    }
}

/// Checks how a decision is to be made; `None` for a majority, to which nothing else belongs. `reader` is the language whose decimal
/// marks are written.
///
/// # Errors
/// Every field that is refused: `error-choice` beside `method`; beside `options` `error-draw-options` where the lot is drawn from the roll, else `error-options-few`, `error-options-many` (argument
/// `most`), `error-option-twice` (argument `name`), what a line is refused for (arguments `line`), `error-option-cost` (argument `name`);
/// `error-option-above-budget` (argument `name`) for a cost above the budget; beside `seats` and `points_max` `error-whole-number` (arguments
/// `least`, `most`); beside `budget` what an amount is refused for;
/// `error-choosing-unasked` beside what was filled in and the method does not ask for.
pub fn check(input: &ChoosingInput, currency: Currency, reader: Language) -> Result<Option<Choosing>, Vec<FieldError>> {
    let mut errors = Errors::new();
    let method = match input.method.trim() {
        "" => Ok(Method::Majority),
        word => word.parse::<Method>(),
    };
    // A round of consent or consensus is no choice among options, and is asked in another way.
    let method = method.and_then(|method| match method {
        Method::Consent | Method::Consensus => Err(Refusal::new("error-choice")),
        method => Ok(method),
    });
    let method = errors.take("method", method);
    if let Some(method) = method {
        unasked(input, method, &mut errors);
    }
    let Some(method) = method.filter(|method| method.has_options()) else {
        return errors.finish(Some(None));
    };
    let budgeted = method == Method::EqualShares;
    let (options, most) = if input.from_roll {
        if !input.options.trim().is_empty() {
            errors.add("options", Refusal::new("error-draw-options"));
        }
        (Vec::new(), OPTIONS_MAX)
    } else {
        let options = options(&input.options, budgeted.then_some((currency, reader)), &mut errors);
        let most = options.len().max(1);
        (options, most)
    };
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let seats = if method.fills_places() { whole(&input.seats, 1, most, Some(1)) } else { Ok(1) };
    let seats = errors.take("seats", seats);
    let points_max = points_max(input, method, &mut errors);
    let budget_minor =
        if budgeted { errors.take("budget", amount(&input.budget, currency, reader)).map(Some) } else { Some(None) };
    unaffordable(&options, budget_minor.flatten(), &mut errors);
    let choosing = seats.zip(points_max).zip(budget_minor).map(|((seats, points_max), budget_minor)| Choosing {
        method,
        options,
        seats: u16::try_from(seats).unwrap_or(1),
        points_max: points_max.and_then(|most| u64::try_from(most).ok()),
        budget_minor,
        from_roll: input.from_roll,
    });
    errors.finish(choosing.map(Some))
}

/// Refuses options that cost more than the whole budget: no votes could buy them.
fn unaffordable(options: &[ChoiceOption], budget_minor: Option<i64>, errors: &mut Errors) {
    let Some(budget) = budget_minor else { return };
    for option in options.iter().filter(|option| option.cost_minor.is_some_and(|cost| cost > budget)) {
        errors.add("options", Refusal::new("error-option-above-budget").with("name", option.name.as_str()));
    }
}

/// The most points, where the method's ballots give points.
fn points_max(input: &ChoosingInput, method: Method, errors: &mut Errors) -> Option<Option<i64>> {
    if !method.gives_points() {
        return Some(None);
    }
    let most = i64::try_from(POINTS_MAX).unwrap_or(i64::MAX);
    errors.take("points_max", whole(&input.points_max, 1, most, None)).map(Some)
}

/// Checks how an election is to be made: by a method that has candidates, and without any that are typed, since members stand themselves.
///
/// # Errors
/// Every field that is refused: beside `method` `error-required`, `error-choice`, `error-election-method` for a method that elects nobody;
/// beside `seats` `error-whole-number`, `error-election-one-place` where the method fills one; `error-election-options` beside `options`;
/// as [`check`] beside the others.
pub fn check_election(input: &ChoosingInput) -> Result<Choosing, Vec<FieldError>> {
    let mut errors = Errors::new();
    let method = match input.method.trim() {
        "" => Err(Refusal::new("error-required")),
        word => word.parse::<Method>(),
    };
    let method = method.and_then(|method| match method.elects() {
        true => Ok(method),
        false => Err(Refusal::new("error-election-method")),
    });
    let method = errors.take("method", method);
    if !input.options.trim().is_empty() {
        errors.add("options", Refusal::new("error-election-options"));
    }
    if input.from_roll {
        errors.add("from_roll", Refusal::new("error-choosing-unasked"));
    }
    let Some(method) = method else { return errors.finish(None) };
    for (field, typed, asked) in
        [("points_max", &input.points_max, method.gives_points()), ("budget", &input.budget, false)]
    {
        if !asked && !typed.trim().is_empty() {
            errors.add(field, Refusal::new("error-choosing-unasked"));
        }
    }
    let most = i64::try_from(OPTIONS_MAX).unwrap_or(i64::MAX);
    let seats = whole(&input.seats, 1, most, Some(1)).and_then(|seats| match seats {
        2.. if !method.fills_places() => Err(Refusal::new("error-election-one-place")),
        seats => Ok(seats),
    });
    let seats = errors.take("seats", seats);
    let points_max = points_max(input, method, &mut errors);
    let choosing = seats.zip(points_max).map(|(seats, points_max)| Choosing {
        method,
        options: Vec::new(),
        seats: u16::try_from(seats).unwrap_or(1),
        points_max: points_max.and_then(|most| u64::try_from(most).ok()),
        budget_minor: None,
        from_roll: false,
    });
    errors.finish(choosing)
}

/// Refuses what the method does not ask for: nothing that was typed is dropped without a word.
fn unasked(input: &ChoosingInput, method: Method, errors: &mut Errors) {
    for (field, typed, asked) in [
        ("options", &input.options, method.has_options()),
        ("seats", &input.seats, method.fills_places()),
        ("points_max", &input.points_max, method.gives_points()),
        ("budget", &input.budget, method == Method::EqualShares),
    ] {
        if !asked && !typed.trim().is_empty() {
            errors.add(field, Refusal::new("error-choosing-unasked"));
        }
    }
    if input.from_roll && method != Method::Sortition {
        errors.add("from_roll", Refusal::new("error-choosing-unasked"));
    }
}

/// The options of as many lines; all that is wrong stands beside `options`.
fn options(typed: &str, costed: Option<(Currency, Language)>, errors: &mut Errors) -> Vec<ChoiceOption> {
    let lines: Vec<&str> = typed.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let mut names = BTreeSet::new();
    let mut options = Vec::new();
    if lines.len() < 2 {
        errors.add("options", Refusal::new("error-options-few"));
    } else if lines.len() > OPTIONS_MAX {
        errors.add("options", Refusal::new("error-options-many").with("most", OPTIONS_MAX));
        return options;
    }
    for (number, typed) in (1_u16..).zip(lines) {
        match option(number, typed, costed) {
            Ok(option) if !names.insert(option.name.to_lowercase()) => {
                errors.add("options", Refusal::new("error-option-twice").with("name", option.name));
            }
            Ok(option) => options.push(option),
            Err(refusal) => errors.add("options", refusal),
        }
    }
    options
}

fn option(number: u16, typed: &str, costed: Option<(Currency, Language)>) -> Result<ChoiceOption, Refusal> {
    let Some((currency, reader)) = costed else {
        return Ok(ChoiceOption { number, name: line(typed, TITLE_LENGTH_MAX)?, member: None, cost_minor: None });
    };
    let missing = |name: &str| Refusal::new("error-option-cost").with("name", name);
    let (name, cost) = typed.rsplit_once(';').ok_or_else(|| missing(typed))?;
    let cost = amount(cost, currency, reader).map_err(|_| missing(name.trim()))?;
    Ok(ChoiceOption { number, name: line(name, TITLE_LENGTH_MAX)?, member: None, cost_minor: Some(cost) })
}

/// An amount above zero, in minor units.
fn amount(typed: &str, currency: Currency, reader: Language) -> Result<i64, Refusal> {
    let money = Money::parse(typed, currency, reader)?;
    if money.minor > 0 { Ok(money.minor) } else { Err(Refusal::new("error-amount-zero")) }
}

/// A whole number within bounds; `default` for nothing.
fn whole(typed: &str, least: i64, most: i64, default: Option<i64>) -> Result<i64, Refusal> {
    let text = typed.trim();
    if text.is_empty() {
        return default.ok_or_else(|| Refusal::new("error-required"));
    }
    let number = text.parse().ok().filter(|number| (least..=most).contains(number));
    number.ok_or_else(|| Refusal::new("error-whole-number").with("least", least).with("most", most))
}

#[cfg(test)]
#[path = "choosing_tests.rs"]
mod tests;
