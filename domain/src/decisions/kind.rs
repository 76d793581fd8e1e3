//! The kind of a decision, which follows from its effects and chooses the rules that govern it.

use super::effect::Effect;
use crate::members::status::named;
use crate::rules::parameter;

named! {
    /// Which set of rules governs a decision. Ordered: a later kind asks for more.
    DecisionKind {
        /// The founding act, D-1: no vote, its authority is the founding itself.
        Founding = "founding",
        /// Resolutions, roles, circles.
        Ordinary = "ordinary",
        /// Policies and the rules that they state.
        Policy = "policy",
        /// The bylaws and the rules that they state.
        Bylaws = "bylaws",
    }
}

impl DecisionKind {
    /// The kinds that a proposal can have, and that rules are given for.
    pub const PROPOSABLE: [Self; 3] = [Self::Ordinary, Self::Policy, Self::Bylaws];

    /// The kind that a set of effects asks for: the most demanding of its effects. A rule stated in the bylaws
    /// cannot be changed with less than the bylaws themselves.
    #[must_use]
    pub fn required_by(effects: &[Effect]) -> Self {
        effects.iter().map(Self::required_by_one).max().unwrap_or(Self::Ordinary)
    }

    fn required_by_one(effect: &Effect) -> Self {
        match effect {
            Effect::SetRule { key, .. } => {
                Self::required_by_agreement(parameter::find(key).map_or("bylaws", |p| p.agreement))
            }
            Effect::AdoptVersion { agreement, bylaws, .. } => {
                if *bylaws {
                    Self::Bylaws
                } else {
                    Self::required_by_agreement(agreement)
                }
            }
            Effect::Note
            | Effect::Appoint { .. }
            | Effect::EndRole { .. }
            | Effect::ChangeMembership { .. }
            | Effect::CreateCircle { .. } => Self::Ordinary,
        }
    }

    fn required_by_agreement(slug: &str) -> Self {
        if slug == "bylaws" { Self::Bylaws } else { Self::Policy }
    }
}
