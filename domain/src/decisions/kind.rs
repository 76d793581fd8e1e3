//! The kind of a decision, which follows from its effects and chooses the rules that govern it.

use super::DecisionNumber;
use super::effect::Effect;
use crate::members::status::named;
use crate::rules::parameter;
use crate::validation::{Arg, Refusal};

named! {
    /// Which set of rules governs a decision. Ordered: a later kind asks for more.
    DecisionKind {
        /// The founding act, D-1: no vote, its authority is the founding itself.
        Founding = "founding",
        /// Resolutions, roles, circles.
        Ordinary = "ordinary",
        /// Elections to roles, in which members stand.
        Election = "election",
        /// Policies and the rules that they state.
        Policy = "policy",
        /// The bylaws and the rules that they state.
        Bylaws = "bylaws",
    }
}

impl DecisionKind {
    /// The kinds that a proposal can have, and that rules are given for.
    pub const PROPOSABLE: [Self; 4] = [Self::Ordinary, Self::Election, Self::Policy, Self::Bylaws];

    /// The kind whose rules govern this one for as long as it has none of its own: a community that was founded before there were
    /// elections holds them by the rules of ordinary decisions.
    #[must_use]
    pub const fn falls_back_to(self) -> Option<Self> {
        match self {
            Self::Election => Some(Self::Ordinary),
            _ => None,
        }
    }

    /// Whether it is decided by a majority of yes; an election is always decided among those who stand.
    #[must_use]
    pub const fn has_majority(self) -> bool {
        !matches!(self, Self::Election)
    }

    /// The kind that a set of effects asks for: the most demanding of its effects. A rule stated in the bylaws
    /// cannot be changed with less than the bylaws themselves.
    #[must_use]
    pub fn required_by(effects: &[Effect]) -> Self {
        effects.iter().map(Self::required_by_one).max().unwrap_or(Self::Ordinary)
    }

    /// Why a method of choosing is refused that the rules do not adopt for the kind of decision that some effects ask for, with that kind and
    /// with what asks for it, where it is more than any decision is.
    #[must_use]
    pub fn not_adopted(effects: &[Effect]) -> Refusal {
        let kind = Self::required_by(effects);
        let asking = effects.iter().find(|effect| kind != Self::Ordinary && Self::required_by_one(effect) == kind);
        let (cause, what) = match asking {
            Some(Effect::SetRule { key, .. }) => ("set_rule", Arg::Rule(key.clone())),
            Some(Effect::AdoptVersion { agreement, .. }) => ("adopt_version", Arg::from(agreement.as_str())),
            Some(Effect::Annul { decision, .. }) => ("annul", DecisionNumber(*decision).to_string().into()),
            _ => ("none", Arg::from("")),
        };
        let refusal = Refusal::new("error-method-not-adopted").with("kind", kind.as_str());
        refusal.with("cause", cause).with("what", what)
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
            Effect::Elect { .. } => Self::Election,
            Effect::Annul { kind, .. } => kind.annulled_as(),
            Effect::Note
            | Effect::Appoint { .. }
            | Effect::EndRole { .. }
            | Effect::ChangeMembership { .. }
            | Effect::CreateCircle { .. } => Self::Ordinary,
        }
    }

    /// The kind of a decision that annuls one of this kind: the same, or the next one that is decided by a majority.
    #[must_use]
    pub const fn annulled_as(self) -> Self {
        match self {
            Self::Founding => Self::Bylaws,
            Self::Election => Self::Policy,
            kind => kind,
        }
    }

    fn required_by_agreement(slug: &str) -> Self {
        if slug == "bylaws" { Self::Bylaws } else { Self::Policy }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_that_is_not_adopted_is_told_with_the_kind_and_what_asks_for_it() {
        let told = |effects: &[Effect]| {
            let refusal = DecisionKind::not_adopted(effects);
            refusal.args.into_iter().map(|(_, arg)| arg).collect::<Vec<_>>()
        };
        let text = |words: [&str; 3]| words.map(Arg::from).to_vec();
        assert_eq!(told(&[Effect::Note]), text(["ordinary", "none", ""]));
        let rule = Effect::SetRule { key: "dues.due_day".into(), scope: String::new(), value: "5".into() };
        assert_eq!(
            told(&[Effect::Note, rule.clone()]),
            [Arg::from("policy"), Arg::from("set_rule"), Arg::Rule("dues.due_day".into())]
        );
        let bylaws = Effect::AdoptVersion { agreement: "bylaws".into(), draft: 2, bylaws: true };
        assert_eq!(told(&[rule, bylaws]), text(["bylaws", "adopt_version", "bylaws"]), "the most demanding one");
    }
}
