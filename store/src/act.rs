//! Who acts and who looks.

use domain::Moment;
use domain::language::Language;
use domain::members::power::{Power, any_allows, outlasts_suspension};
use domain::members::role::Role;
use domain::members::token::{Scope, any_opens};

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
    /// A program in a member's name, by a token: no more than the member may, and no more than the scopes open.
    Token {
        /// The member.
        id: MemberId,
        /// The member's number, by which the log names it.
        number: i64,
        /// What the token may do.
        scopes: Vec<Scope>,
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
            Self::Member { number, .. } | Self::Token { number, .. } => Some(*number),
            Self::Visitor | Self::System => None,
        }
    }

    /// The member's identifier.
    #[must_use]
    pub fn member(&self) -> Option<&MemberId> {
        match self {
            Self::Member { id, .. } | Self::Token { id, .. } => Some(id),
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
    /// The fingerprint of what was asked for, where the sender chose the key: the same key with another request is
    /// refused.
    pub request_hash: Option<String>,
    /// The fingerprint of what whoever acts looked at, where the command puts something whole in its place: had somebody else
    /// changed it since, it is refused. None where the sender says nothing of it.
    pub seen: Option<String>,
}

impl Act {
    /// An act without a request key.
    #[must_use]
    pub fn new(actor: Actor, now: Moment) -> Self {
        Self { actor, now, request_key: None, request_hash: None, seen: None }
    }
}

/// Who looks at something: a signed-in member with the roles held today, or a visitor without any.
#[derive(Debug, Clone)]
pub struct Viewer {
    /// The member, unless a visitor looks.
    pub member: Option<ViewingMember>,
    /// The roles held today; empty for a visitor.
    pub roles: Vec<Role>,
    /// What a token opens, where a program looks in the member's name; none for somebody in a browser.
    pub scopes: Option<Vec<Scope>>,
    /// Whether the member's rights are suspended: of the powers, only those remain that outlast it.
    pub suspended: bool,
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
        Self { member: None, roles: Vec::new(), scopes: None, suspended: false }
    }

    /// Whether the viewer has a power.
    #[must_use]
    pub fn may(&self, power: Power) -> bool {
        any_allows(&self.roles, power)
            && (!self.suspended || outlasts_suspension(power))
            && self.scopes.as_ref().is_none_or(|scopes| any_opens(scopes, power))
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
        let Some(member) = &self.member else { return Actor::Visitor };
        let (id, number) = (member.id.clone(), member.number);
        match &self.scopes {
            Some(scopes) => Actor::Token { id, number, scopes: scopes.clone() },
            None => Actor::Member { id, number },
        }
    }
}
