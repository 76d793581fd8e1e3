//! Pools as people enter them.

use crate::infrastructure::Kind;
use crate::members::status::{MemberNumber, named};
use crate::text::{NAME_LENGTH_MAX, NOTE_LENGTH_MAX, line, optional_block};
use crate::validation::{Errors, FieldError, Refusal};
use crate::{Day, calendar::parse_day};

/// How many sources a pool has at most.
pub const SOURCES_MAX: usize = 500;
/// How many listings a pool has at most.
pub const LISTED_MAX: usize = 1000;
/// How long a line is at most, in segments.
pub const PLACE_MAX: u32 = 500;

named! {
    /// Who takes part in a pool.
    Participation {
        /// Every member whose class has parts, for the days on which the membership is active or suspended.
        Everyone = "everyone",
        /// Those who are listed, from a day until another.
        Listed = "listed",
    }
}

/// A pool as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PoolInput {
    /// The name.
    pub name: String,
    /// What it is for, possibly nothing.
    pub purpose: String,
    /// The first day on which it shares anything.
    pub from: String,
    /// Who takes part: a name of [`Participation`].
    pub participants: String,
    /// What measures use: `service/measure` by address parts, or nothing.
    pub use_measure: String,
    /// What measures reserved capacity, or nothing.
    pub reserved_measure: String,
}

/// A pool, checked; that its measures exist is for the store to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPool {
    /// The name.
    pub name: String,
    /// What it is for, possibly nothing.
    pub purpose: String,
    /// The first day on which it shares anything.
    pub from: Day,
    /// Who takes part.
    pub participants: Participation,
    /// What measures use, as `service/measure`.
    pub use_measure: Option<String>,
    /// What measures reserved capacity.
    pub reserved_measure: Option<String>,
}

impl PoolInput {
    /// Checks a pool.
    ///
    /// # Errors
    /// Every field that is refused.
    pub fn check(&self) -> Result<NewPool, Vec<FieldError>> {
        let mut errors = Errors::new();
        let name = errors.take("name", line(&self.name, NAME_LENGTH_MAX));
        let purpose = errors.take("purpose", optional_block(&self.purpose, NOTE_LENGTH_MAX));
        let from = errors.take("from", parse_day(self.from.trim()));
        let participants = errors.take("participants", self.participants.parse());
        let measure = |raw: &str| Some(raw.to_owned()).filter(|raw| !raw.is_empty());
        let (use_measure, reserved_measure) = (measure(&self.use_measure), measure(&self.reserved_measure));
        let pool = (|| {
            let (name, purpose, from, participants) = (name?, purpose?, from?, participants?);
            Some(NewPool { name, purpose, from, participants, use_measure, reserved_measure })
        })();
        errors.finish(pool)
    }
}

/// Somebody who is listed, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ParticipantInput {
    /// The member's number: `17` or `M-17`.
    pub member: String,
    /// Where along the line, counted from 1; nothing for the head.
    pub place: String,
    /// The first day.
    pub from: String,
}

/// Somebody who is listed, checked; that there is such a member is for the store to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewParticipant {
    /// The member's number.
    pub member: i64,
    /// Where along the line, counted from 1.
    pub place: u32,
    /// The first day.
    pub from: Day,
}

impl ParticipantInput {
    /// Checks somebody who is listed.
    ///
    /// # Errors
    /// Every field that is refused.
    pub fn check(&self) -> Result<NewParticipant, Vec<FieldError>> {
        let mut errors = Errors::new();
        let member = errors.take("member", number(&self.member));
        let place = errors.take("place", place(&self.place));
        let from = errors.take("from", parse_day(self.from.trim()));
        let listed = (|| Some(NewParticipant { member: member?, place: place?, from: from? }))();
        errors.finish(listed)
    }
}

fn number(raw: &str) -> Result<i64, Refusal> {
    let raw = raw.trim();
    if raw.is_empty() {
        return Err(Refusal::new("error-required"));
    }
    raw.parse::<MemberNumber>().map(|number| number.0).map_err(|()| Refusal::new("error-member-number"))
}

fn place(raw: &str) -> Result<u32, Refusal> {
    let raw = raw.trim();
    if raw.is_empty() {
        return Ok(1);
    }
    let range = || Refusal::new("error-range").with("least", 1_i64).with("most", i64::from(PLACE_MAX));
    raw.parse().ok().filter(|place| (1..=PLACE_MAX).contains(place)).ok_or_else(range)
}

/// What is put into a pool, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceInput {
    /// A site, a machine or a service, as a form names it: `assets/heron`.
    pub source: String,
    /// The first day in the pool.
    pub from: String,
    /// What it takes the place of along the line, as a form names it; nothing for the place where it was before, otherwise the end.
    pub replaces: String,
}

/// What is put into a pool, checked; that there is such a thing is for the store to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSource {
    /// A site, a machine or a service.
    pub kind: Kind,
    /// Its address part.
    pub slug: String,
    /// The first day in the pool.
    pub from: Day,
    /// What it takes the place of, as a form names it.
    pub replaces: Option<String>,
}

impl SourceInput {
    /// Checks what is put into a pool.
    ///
    /// # Errors
    /// Every field that is refused; `error-choice` for what is no site, machine or service.
    pub fn check(&self) -> Result<NewSource, Vec<FieldError>> {
        let mut errors = Errors::new();
        let source = errors.take("source", source(&self.source));
        let from = errors.take("from", parse_day(self.from.trim()));
        let replaces = Some(self.replaces.clone()).filter(|replaces| !replaces.is_empty());
        errors.finish(source.zip(from).map(|((kind, slug), from)| NewSource { kind, slug, from, replaces }))
    }
}

fn source(raw: &str) -> Result<(Kind, String), Refusal> {
    let refused = || Refusal::new("error-choice");
    let (kind, slug) = raw.split_once('/').ok_or_else(refused)?;
    let kind: Kind = kind.parse().map_err(|_| refused())?;
    if !matches!(kind, Kind::Site | Kind::Asset | Kind::Service) || slug.is_empty() {
        return Err(refused());
    }
    Ok((kind, slug.to_owned()))
}

/// What can be wrong with a reason that must be given.
///
/// # Errors
/// Empty or too long.
pub fn reason(raw: &str) -> Result<String, Refusal> {
    line(raw, NOTE_LENGTH_MAX)
}
