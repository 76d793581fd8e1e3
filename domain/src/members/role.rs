//! The roles that a person may hold, each for a term and by an authority.

use super::status::named;

named! {
    /// A role. Every active member holds [`Role::Member`] without a grant; the rest are granted by decisions.
    Role {
        /// Any active member.
        Member = "member",
        /// Drafts the community's documents.
        Curator = "curator",
        /// Keeps the register: admits and invites.
        MembershipSecretary = "membership_secretary",
        /// Runs dues, records payments, exports reports.
        Treasurer = "treasurer",
        /// Looks after discussions and opens votes.
        Facilitator = "facilitator",
        /// Rules on electoral rolls, declares results and rules on contests of them.
        ElectionCommittee = "election_committee",
        /// Keeps the machines and the mail going.
        SystemAdministrator = "system_administrator",
        /// Reads everything financial and writes nothing.
        Auditor = "auditor",
    }
}

impl Role {
    /// The roles that a decision can grant.
    pub fn granted() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|role| *role != Self::Member)
    }

    /// Whether whoever founds a community may take it for a first term: not what looks at what the others do, or at how they
    /// were elected.
    #[must_use]
    pub const fn is_for_founders(self) -> bool {
        !matches!(self, Self::Member | Self::Auditor | Self::ElectionCommittee)
    }

    /// The role that nobody holds together with this one: whoever audits does not audit themselves.
    #[must_use]
    pub const fn apart_from(self) -> Option<Self> {
        match self {
            Self::Treasurer => Some(Self::Auditor),
            Self::Auditor => Some(Self::Treasurer),
            _ => None,
        }
    }
}
