//! Meetings: where members come together, in a room, online or both, and vote on what was announced to them in time.
//!
//! What a community asks of a meeting is a set of rules: whether a kind of decision needs one ([`Needed`]), how long before its notice is
//! served and its items are announced ([`opening`]), how many proxies one member may hold ([`attendance`]), and whether those present are
//! counted ([`counting`]).

pub mod attendance;
pub mod counting;
pub mod input;
pub mod minutes;
mod minutes_people;
pub mod opening;

use std::fmt;
use std::str::FromStr;

use chrono::Duration;

use crate::Moment;
use crate::members::status::named;

/// A meeting's short name, said on the phone: `MT-3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MeetingNumber(pub i64);

impl fmt::Display for MeetingNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MT-{}", self.0)
    }
}

impl FromStr for MeetingNumber {
    type Err = ();
    /// Reads `MT-3`, `mt3` or `3`.
    fn from_str(value: &str) -> Result<Self, ()> {
        let value = value.trim();
        let rest = match value.get(..2) {
            Some(letters) if letters.eq_ignore_ascii_case("MT") => value.get(2..).unwrap_or_default(),
            _ => value,
        };
        let digits = rest.strip_prefix('-').filter(|_| rest.len() < value.len()).unwrap_or(rest);
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(());
        }
        digits.parse().ok().filter(|number| *number > 0).map(Self).ok_or(())
    }
}

named! {
    /// Where a meeting is held.
    Form {
        /// In one room.
        Room = "room",
        /// In a room, and from elsewhere at the same time.
        Hybrid = "hybrid",
        /// From wherever everybody is.
        Online = "online",
    }
}

impl Form {
    /// Whether somebody can be there in person.
    #[must_use]
    pub const fn has_room(self) -> bool {
        matches!(self, Self::Room | Self::Hybrid)
    }

    /// Whether somebody can take part from elsewhere.
    #[must_use]
    pub const fn has_remote(self) -> bool {
        matches!(self, Self::Hybrid | Self::Online)
    }

    /// How somebody takes part of whom nothing else is said.
    #[must_use]
    pub const fn first_manner(self) -> Manner {
        if self.has_room() { Manner::Room } else { Manner::Remote }
    }

    /// Whether somebody can take part in a manner.
    #[must_use]
    pub const fn takes(self, manner: Manner) -> bool {
        match manner {
            Manner::Room => self.has_room(),
            Manner::Remote => self.has_remote(),
        }
    }
}

named! {
    /// How somebody takes part in a meeting.
    Manner {
        /// In the room.
        Room = "room",
        /// From elsewhere.
        Remote = "remote",
    }
}

named! {
    /// Whether a kind of decision needs a meeting, by its rule.
    Needed {
        /// It is voted on without one.
        None = "none",
        /// It may be voted on in one, of any form, or without.
        Optional = "optional",
        /// It is voted on in one, of any form.
        Any = "any",
        /// It is voted on in a room.
        Room = "room",
        /// It is voted on where there is a room, and members can take part from elsewhere.
        Hybrid = "hybrid",
        /// It is voted on online.
        Online = "online",
    }
}

impl Needed {
    /// Whether a decision can be voted on outside of meetings.
    #[must_use]
    pub const fn goes_without(self) -> bool {
        matches!(self, Self::None | Self::Optional)
    }

    /// What is needed where a majority or a quorum may be of those present, as `of_present` says: outside of a meeting nobody is, so that
    /// a kind that is voted on without one is voted on in one of any form.
    #[must_use]
    pub const fn counting_present(self, of_present: bool) -> Self {
        match self {
            Self::None if of_present => Self::Any,
            needed => needed,
        }
    }

    /// Whether a decision can be voted on in a meeting of a form.
    #[must_use]
    pub const fn allows(self, form: Form) -> bool {
        match self {
            Self::None => false,
            Self::Optional | Self::Any => true,
            Self::Room => matches!(form, Form::Room),
            Self::Hybrid => matches!(form, Form::Hybrid),
            Self::Online => matches!(form, Form::Online),
        }
    }
}

named! {
    /// Where a meeting stands.
    Standing {
        /// Called, and its notice is not served yet.
        Called = "called",
        /// Its notice is served.
        Noticed = "noticed",
        /// In session.
        Open = "open",
        /// Over.
        Closed = "closed",
        /// It does not take place.
        Cancelled = "cancelled",
    }
}

/// How long before a meeting begins those who are there can be marked.
const DOORS_MINUTES: i64 = 60;

/// From when on those who come to a meeting can be marked as present.
#[must_use]
pub fn doors(starts_at: Moment) -> Moment {
    starts_at.checked_sub_signed(Duration::minutes(DOORS_MINUTES)).unwrap_or(starts_at)
}

/// How long a vote in a meeting stays open after the announced end, or from its opening where that is later.
const VOTE_MINUTES: i64 = 60;

/// When a vote in a meeting closes by itself, where the chair does not close it before: an hour after the announced end of the meeting, or
/// after the vote's own opening where the meeting lasts longer than was announced.
#[must_use]
pub fn vote_until(now: Moment, ends_at: Moment) -> Moment {
    now.max(ends_at).checked_add_signed(Duration::minutes(VOTE_MINUTES)).unwrap_or(Moment::MAX_UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_is_read_as_it_is_said() {
        for said in ["MT-3", "mt3", "3", " Mt-3 "] {
            assert_eq!(said.parse(), Ok(MeetingNumber(3)), "{said}");
        }
        for wrong in ["", "MT", "MT-", "MT-x", "-3", "M-3", "0", "MT--3", "99999999999999999999", "é3"] {
            assert_eq!(wrong.parse::<MeetingNumber>(), Err(()), "{wrong}");
        }
        assert_eq!(MeetingNumber(3).to_string(), "MT-3");
    }

    #[test]
    fn a_rule_allows_the_form_that_it_names() {
        let allowed = |needed: Needed| Form::ALL.iter().filter(|form| needed.allows(**form)).count();
        assert_eq!(Needed::ALL.iter().map(|needed| allowed(*needed)).collect::<Vec<_>>(), [0, 3, 3, 1, 1, 1]);
        assert!(!Needed::Room.allows(Form::Hybrid), "somebody would not be in the room");
        assert!(Needed::Optional.goes_without() && !Needed::Any.goes_without());
        assert_eq!(Needed::None.counting_present(true), Needed::Any);
        assert_eq!(Needed::None.counting_present(false), Needed::None);
        assert_eq!(Needed::Room.counting_present(true), Needed::Room);
    }

    #[test]
    fn whoever_leads_a_meeting_takes_part_in_a_manner_that_it_has() {
        assert!(Form::ALL.iter().all(|form| form.takes(form.first_manner())));
        assert_eq!(Form::Hybrid.first_manner(), Manner::Room);
    }

    #[test]
    fn a_vote_stays_open_for_an_hour_after_the_meeting() {
        let at = |text: &str| text.parse::<Moment>().unwrap();
        let ends = at("2026-03-01T20:00:00Z");
        assert_eq!(vote_until(at("2026-03-01T19:00:00Z"), ends), at("2026-03-01T21:00:00Z"));
        assert_eq!(vote_until(at("2026-03-01T20:30:00Z"), ends), at("2026-03-01T21:30:00Z"));
        assert_eq!(doors(ends), at("2026-03-01T19:00:00Z"));
    }
}
