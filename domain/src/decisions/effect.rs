//! What a passed decision does: a closed set. All effects of a decision apply, or none.

use serde::{Deserialize, Serialize};

use super::kind::DecisionKind;
use crate::members::role::Role;
use crate::members::standing::MembershipChange;

/// An effect of a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "effect", rename_all = "snake_case")]
pub enum Effect {
    /// Records the resolution and does nothing else.
    Note,
    /// Sets a rule's value from the effective day.
    SetRule {
        /// The parameter's key.
        key: String,
        /// The class or kind of decision that the value holds for; empty for the community.
        scope: String,
        /// The value as stored (see [`crate::rules::value::Value::stored`]).
        value: String,
    },
    /// Puts a draft in force as the next version of its agreement from the effective day.
    AdoptVersion {
        /// The agreement's slug.
        agreement: String,
        /// The draft's number within the agreement.
        draft: i64,
        /// Whether the agreement is of the kind bylaws.
        bylaws: bool,
    },
    /// Gives a role to a member for a term that begins on the effective day.
    Appoint {
        /// The member's number.
        member: i64,
        /// The role.
        role: Role,
        /// The term in calendar months.
        months: u32,
    },
    /// Gives a role to whoever is elected among those who stand, for a term that begins on the effective day.
    Elect {
        /// The role.
        role: Role,
        /// The term in calendar months.
        months: u32,
        /// The slug of the class by and from whose members they are elected; all members where there is none, as in elections of earlier
        /// versions, whose hashes have no word of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        class: Option<String>,
    },
    /// Ends a role that a member holds, on the effective day.
    EndRole {
        /// The member's number.
        member: i64,
        /// The role.
        role: Role,
    },
    /// Suspends or excludes a member, or takes either back, from the day on which the vote closes.
    ChangeMembership {
        /// The member's number.
        member: i64,
        /// What becomes of the membership.
        change: MembershipChange,
    },
    /// Creates a circle with its first members.
    CreateCircle {
        /// Its name.
        name: String,
        /// Its address part.
        slug: String,
        /// What it is for.
        mandate: String,
        /// The numbers of its first members.
        members: Vec<i64>,
    },
    /// Annuls a decision that is in effect, and reverses what it did from the effective day.
    Annul {
        /// The decision's number.
        decision: i64,
        /// Its kind, which says by what rules it can be annulled.
        kind: DecisionKind,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_election_of_an_earlier_version_is_by_everybody_and_written_as_it_was() {
        let earlier = r#"{"effect":"elect","role":"auditor","months":12}"#;
        let effect: Effect = serde_json::from_str(earlier).unwrap();
        assert_eq!(effect, Effect::Elect { role: Role::Auditor, months: 12, class: None });
        assert_eq!(serde_json::to_string(&effect).unwrap(), earlier);
        let workers = Effect::Elect { role: Role::Auditor, months: 12, class: Some("workers".into()) };
        let text = serde_json::to_string(&workers).unwrap();
        assert_eq!(serde_json::from_str::<Effect>(&text).unwrap(), workers);
    }
}
