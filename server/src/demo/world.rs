//! The demo while it is being made: who is a member, who holds which role, and the dice.

use std::collections::HashMap;

use domain::members::role::Role;
use domain::{Day, Moment};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use store::ids::MemberId;
use store::{Act, Actor, Db, Viewer};

use super::calendar::Calendar;
use super::content::DecisionText;
use super::dues::Habit;
use super::people::Newcomer;
use super::sign_ins::{FIRST_MEMBERS, FOUNDER};

/// The dice fall alike each time.
const SEED: u64 = 0x0061_6365_7175_6961;

/// A member.
#[derive(Debug, Clone)]
pub struct Person {
    /// The identifier.
    pub id: MemberId,
    /// The number.
    pub number: i64,
    /// The name.
    pub name: &'static str,
    /// Whether this is a person or several, and no organisation.
    pub natural: bool,
    /// The slug of the class.
    pub class: &'static str,
    /// The day of joining.
    pub joined_on: Day,
    /// How they pay.
    pub habit: Habit,
    /// How readily they vote, from 1 to 6.
    pub zeal: u8,
    /// Whether their rights are suspended.
    pub suspended: bool,
}

/// The demo while it is being made.
#[derive(Debug)]
pub struct World {
    /// The database.
    pub db: Db,
    /// The three years.
    pub calendar: Calendar,
    /// The dice.
    pub rng: StdRng,
    /// The members by number.
    pub people: HashMap<i64, Person>,
    /// What each member owes, by number, in minor units; less than nothing is credit.
    pub owed: HashMap<i64, i64>,
    /// Until which day the holder of a role holds it, by role, as the decisions so far have said.
    pub terms: HashMap<Role, (i64, Day)>,
    /// The numbers of the decisions by their titles.
    pub brought: HashMap<String, i64>,
    /// How many decisions have been counted.
    pub counted: usize,
}

impl World {
    /// A world without members.
    pub fn new(db: Db, calendar: Calendar) -> Self {
        let rng = StdRng::seed_from_u64(SEED);
        let (people, owed, terms) = (HashMap::new(), HashMap::new(), HashMap::new());
        Self { db, calendar, rng, people, owed, terms, brought: HashMap::new(), counted: 0 }
    }

    /// Puts other dice in the place of everybody's for a decision that has its own; everybody's, to be taken back after it.
    pub fn lend_dice(&mut self, decision: &DecisionText) -> Option<StdRng> {
        let own = decision.title.bytes().fold(SEED, |seed, byte| seed.rotate_left(5) ^ u64::from(byte));
        decision.own_dice.then(|| std::mem::replace(&mut self.rng, StdRng::seed_from_u64(own)))
    }

    /// Takes everybody's dice back.
    pub fn take_dice_back(&mut self, lent: Option<StdRng>) {
        if let Some(dice) = lent {
            self.rng = dice;
        }
    }

    /// Notes somebody who was admitted on a day.
    pub fn joined(&mut self, id: MemberId, number: i64, newcomer: &Newcomer, on: Day) {
        let natural = newcomer.person.kind != "organisation";
        let person = Person {
            id,
            number,
            name: newcomer.person.name,
            natural,
            class: newcomer.class,
            joined_on: on,
            habit: Habit::of(newcomer.person.name, natural, &mut self.rng),
            zeal: self.rng.random_range(1..=6),
            suspended: false,
        };
        self.people.insert(number, person);
    }

    /// The members in the order of their numbers.
    pub fn members(&self) -> Vec<&Person> {
        let mut members: Vec<&Person> = self.people.values().collect();
        members.sort_by_key(|person| person.number);
        members
    }

    /// A member by name.
    pub fn named(&self, name: &str) -> Result<&Person, String> {
        let found = self.people.values().find(|person| person.name == name);
        found.ok_or_else(|| format!("{name} is not a member of the demo yet"))
    }

    /// Who holds a role now.
    pub fn holder(&self, role: Role) -> i64 {
        self.terms.get(&role).map_or(FOUNDER.number, |(number, _)| *number)
    }

    /// The curator of today.
    pub fn curator() -> &'static str {
        FIRST_MEMBERS.iter().find(|person| person.role == Role::Curator).map_or(FOUNDER.name, |person| person.name)
    }

    /// A member's act at a moment.
    pub fn act(&self, number: i64, now: Moment) -> Result<Act, String> {
        let person = self.people.get(&number).ok_or_else(|| format!("M-{number} is not a member of the demo yet"))?;
        Ok(Act::new(Actor::Member { id: person.id.clone(), number }, now))
    }

    /// The act of whoever holds a role.
    pub fn act_of(&self, role: Role, now: Moment) -> Result<Act, String> {
        self.act(self.holder(role), now)
    }

    /// Whoever holds a role, as one who looks.
    pub async fn viewer_of(&self, role: Role, now: Moment) -> Result<Viewer, String> {
        let number = self.holder(role);
        let person = self.people.get(&number).ok_or_else(|| format!("M-{number} is not a member of the demo yet"))?;
        store::members::viewer(&self.db, person.id.as_str(), now).await.map_err(|error| error.to_string())
    }
}

/// A failure with what was tried.
pub fn failed<E: std::fmt::Display>(what: impl std::fmt::Display) -> impl FnOnce(E) -> String {
    move |error| format!("making the demo: {what}: {error}")
}
