//! Who acts and who looks.

use domain::Moment;
use domain::language::Language;
use domain::members::power::{Power, any_allows};
use domain::members::role::Role;

use crate::error::CommandError;
use crate::ids::MemberId;

/// Who gives a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// A member, whose powers are looked up in the command's own transaction.
    Member {
        /// The member.
        id: MemberId,
        /// The member's number, by which the log names it.
        number: i64,
    },
    /// Nobody signed in: founding, accepting an invitation, asking for a reset.
    Visitor,
    /// A job or the operator's command line.
    System,
}

impl Actor {
    /// The member's number, for the log.
    #[must_use]
    pub fn number(&self) -> Option<i64> {
        match self {
            Self::Member { number, .. } => Some(*number),
            Self::Visitor | Self::System => None,
        }
    }

    /// The member's identifier.
    #[must_use]
    pub fn member(&self) -> Option<&MemberId> {
        match self {
            Self::Member { id, .. } => Some(id),
            Self::Visitor | Self::System => None,
        }
    }
}

/// A command's circumstances: who, when, and the key that makes a repeated request harmless.
#[derive(Debug, Clone)]
pub struct Act {
    /// Who gives the command.
    pub actor: Actor,
    /// The moment at which the request arrived.
    pub now: Moment,
    /// The key that the form carried; a second arrival gets the first one's answer.
    pub request_key: Option<String>,
}

impl Act {
    /// An act without a request key.
    #[must_use]
    pub fn new(actor: Actor, now: Moment) -> Self {
        Self { actor, now, request_key: None }
    }
}

/// Who looks at something: a signed-in member with the roles held today, or a visitor without any.
#[derive(Debug, Clone)]
pub struct Viewer {
    /// The member, unless a visitor looks.
    pub member: Option<ViewingMember>,
    /// The roles held today; empty for a visitor.
    pub roles: Vec<Role>,
}

/// The member who looks.
#[derive(Debug, Clone)]
pub struct ViewingMember {
    /// The identifier.
    pub id: MemberId,
    /// The number.
    pub number: i64,
    /// The name.
    pub name: String,
    /// The member's language.
    pub language: Language,
}

impl Viewer {
    /// Somebody without an account.
    #[must_use]
    pub fn visitor() -> Self {
        Self { member: None, roles: Vec::new() }
    }

    /// Whether the viewer has a power.
    #[must_use]
    pub fn may(&self, power: Power) -> bool {
        any_allows(&self.roles, power)
    }

    /// Refuses a viewer who lacks a power.
    ///
    /// # Errors
    /// [`CommandError::Forbidden`].
    pub fn require(&self, power: Power) -> Result<(), CommandError> {
        if self.may(power) { Ok(()) } else { Err(CommandError::Forbidden(power)) }
    }

    /// The actor that this viewer is when giving a command.
    #[must_use]
    pub fn actor(&self) -> Actor {
        match &self.member {
            Some(member) => Actor::Member { id: member.id.clone(), number: member.number },
            None => Actor::Visitor,
        }
    }
}
