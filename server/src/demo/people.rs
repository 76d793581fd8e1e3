//! Who joins when, and in which class: most in the first half-year, the rest within two years.

use std::collections::HashSet;

use domain::Moment;
use domain::members::admission::AdmissionInput;
use domain::members::person::EntryInput;
use domain::text::slug;
use rand::Rng;
use rand::rngs::StdRng;

use super::calendar::Calendar;
use super::content::{DecisionText, EffectText, PersonText};
use super::sign_ins::{FIRST_MEMBERS, FOUNDER};

/// How many join in each month, the founder left out; after these, [`LATER`] over and over.
const EARLY: [usize; 6] = [31, 9, 8, 8, 8, 7];
const LATER: [usize; 3] = [3, 3, 2];
/// How many of the first month join on the day of the founding.
const ON_THE_FIRST_DAY: usize = 23;

/// The classes of the template, by their slugs.
pub const FULL: &str = "full";
/// See [`FULL`].
pub const SUPPORTING: &str = "supporting";
/// See [`FULL`].
pub const ORGANISATION: &str = "organisation";

/// Somebody about to join.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Newcomer {
    /// The name and kind.
    pub person: PersonText,
    /// The class.
    pub class: &'static str,
}

impl Newcomer {
    /// What the membership secretary types.
    pub fn admission(&self) -> AdmissionInput {
        let PersonText { kind, name, language, people } = self.person;
        AdmissionInput {
            entry: EntryInput {
                kind: kind.into(),
                name: name.into(),
                email: address(name),
                language: language.into(),
                ..EntryInput::default()
            },
            class: self.class.to_owned(),
            people: people.to_owned(),
            ..AdmissionInput::default()
        }
    }
}

/// An address of mail made of the first words of a name; nothing where an address cannot hold all its letters.
pub fn address(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphabetic()).count();
    let name = slug(name);
    if name.chars().filter(|letter| letter.is_alphabetic()).count() < letters {
        return String::new();
    }
    let words: Vec<&str> = name.split('-').filter(|word| word.len() > 1).take(2).collect();
    if words.is_empty() { String::new() } else { format!("{}@alameda.example", words.join(".")) }
}

/// Everybody but the founder with the moment at which they join, the earliest first.
pub fn newcomers(
    people: &[PersonText],
    decisions: &[std::sync::Arc<DecisionText>],
    calendar: &Calendar,
    rng: &mut StdRng,
) -> Vec<(Moment, Newcomer)> {
    let active = active(decisions);
    let mut waiting = people.iter().filter(|person| person.name != FOUNDER.name).peekable();
    let mut newcomers: Vec<(Moment, Newcomer)> = Vec::with_capacity(people.len());
    let mut month = 1;
    while waiting.peek().is_some() {
        let count = EARLY.into_iter().chain(LATER.into_iter().cycle()).nth(month - 1).unwrap_or(1);
        let month_number = u32::try_from(month).unwrap_or(1);
        let mut moments: Vec<Moment> = (0..count).map(|place| joining(month_number, place, calendar, rng)).collect();
        moments.sort();
        for (moment, person) in moments.into_iter().zip(waiting.by_ref()) {
            newcomers.push((moment, Newcomer { person: *person, class: class(person, &active, month, rng) }));
        }
        month += 1;
    }
    newcomers
}

fn joining(month: u32, place: usize, calendar: &Calendar, rng: &mut StdRng) -> Moment {
    if month == 1 && place < ON_THE_FIRST_DAY {
        return calendar.founding() + chrono::Duration::minutes(5 + 4 * i64::try_from(place).unwrap_or(0));
    }
    let day = calendar.month(month).day(rng.random_range(3..=26));
    calendar.at(day, rng.random_range(9 * 60..21 * 60))
}

/// Those whose names stand in a decision as one who acts: they must be able to.
fn active(decisions: &[std::sync::Arc<DecisionText>]) -> HashSet<&str> {
    let mut names: HashSet<&str> = FIRST_MEMBERS.iter().map(|person| person.name).collect();
    for decision in decisions {
        names.insert(&decision.by);
        match &decision.effect {
            EffectText::Circle { members, .. } => names.extend(members.iter().map(String::as_str)),
            EffectText::Appoint { candidate, .. } => {
                names.insert(candidate);
            }
            EffectText::Elect { candidates, .. } => names.extend(candidates.iter().map(|one| one.name.as_str())),
            _ => {}
        }
    }
    names
}

/// Whoever came in the first month came to take part; of the others every fourth person supports from a distance.
fn class(person: &PersonText, active: &HashSet<&str>, month: usize, rng: &mut StdRng) -> &'static str {
    if person.kind == "organisation" {
        ORGANISATION
    } else if month > 1 && !active.contains(person.name) && rng.random_range(0..10) < 3 {
        SUPPORTING
    } else {
        FULL
    }
}
