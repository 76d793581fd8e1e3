//! Effects as people type them into a form.

use super::DecisionNumber;
use super::effect::Effect;
use super::kind::DecisionKind;
use super::method::Method;
use crate::language::Language;
use crate::members::role::Role;
use crate::members::status::{MemberNumber, named};
use crate::rules::parameter::{Parameter, Scope, find, read_class_in_kind};
use crate::text::{NAME_LENGTH_MAX, NOTE_LENGTH_MAX, block, line, slug, whole};
use crate::treasury::money::Currency;
use crate::validation::{Errors, Refusal};

/// The most first members of a circle that one effect may name.
pub const CIRCLE_MEMBERS_MAX: usize = 200;
/// The longest term that a form takes, in months; the community's own rule may ask for less.
pub const TERM_MONTHS_MAX: u32 = 120;

named! {
    /// What an effect does, before anything is known of it.
    EffectKind {
        /// Records a resolution.
        Note = "note",
        /// Sets a rule's value.
        SetRule = "set_rule",
        /// Puts a draft in force.
        AdoptVersion = "adopt_version",
        /// Gives a role.
        Appoint = "appoint",
        /// Gives a role to whoever is elected.
        Elect = "elect",
        /// Takes a role back.
        EndRole = "end_role",
        /// Suspends or excludes a member, or takes either back.
        ChangeMembership = "change_membership",
        /// Creates a circle.
        CreateCircle = "create_circle",
        /// Annuls a decision.
        Annul = "annul",
    }
}

/// An effect as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EffectInput {
    /// Records a resolution.
    Note,
    /// Sets a rule's value.
    SetRule {
        /// The parameter's key.
        key: String,
        /// The class or kind of decision; empty for the community.
        scope: String,
        /// The value as a person writes it.
        value: String,
    },
    /// Puts a draft in force.
    AdoptVersion {
        /// The agreement's slug.
        agreement: String,
        /// The draft's number.
        draft: String,
    },
    /// Gives a role.
    Appoint {
        /// The member's number, as `M-17` or `17`.
        member: String,
        /// The role's name.
        role: String,
        /// The term in months.
        months: String,
    },
    /// Gives a role to whoever is elected.
    Elect {
        /// The role's name.
        role: String,
        /// The term in months.
        months: String,
        /// The slug of the class by and from whose members they are elected; empty for all members.
        class: String,
    },
    /// Takes a role back.
    EndRole {
        /// The member's number.
        member: String,
        /// The role's name.
        role: String,
    },
    /// Suspends or excludes a member, or takes either back.
    ChangeMembership {
        /// The member's number.
        member: String,
        /// The name of the change.
        change: String,
    },
    /// Creates a circle.
    CreateCircle {
        /// Its name.
        name: String,
        /// What it is for.
        mandate: String,
        /// The numbers of its first members, apart by commas, spaces or lines.
        members: String,
    },
    /// Annuls a decision.
    Annul {
        /// The decision's number, as `D-12` or `12`.
        decision: String,
    },
}

impl EffectInput {
    /// An effect of a kind with nothing filled in yet.
    #[must_use]
    pub fn empty(kind: EffectKind) -> Self {
        let nothing = String::new;
        match kind {
            EffectKind::Note => Self::Note,
            EffectKind::SetRule => Self::SetRule { key: nothing(), scope: nothing(), value: nothing() },
            EffectKind::AdoptVersion => Self::AdoptVersion { agreement: nothing(), draft: nothing() },
            EffectKind::Appoint => Self::Appoint { member: nothing(), role: nothing(), months: nothing() },
            EffectKind::Elect => Self::Elect { role: nothing(), months: nothing(), class: nothing() },
            EffectKind::EndRole => Self::EndRole { member: nothing(), role: nothing() },
            EffectKind::ChangeMembership => Self::ChangeMembership { member: nothing(), change: nothing() },
            EffectKind::CreateCircle => Self::CreateCircle { name: nothing(), mandate: nothing(), members: nothing() },
            EffectKind::Annul => Self::Annul { decision: nothing() },
        }
    }

    /// Which kind of effect this is.
    #[must_use]
    pub const fn kind(&self) -> EffectKind {
        match self {
            Self::Note => EffectKind::Note,
            Self::SetRule { .. } => EffectKind::SetRule,
            Self::AdoptVersion { .. } => EffectKind::AdoptVersion,
            Self::Appoint { .. } => EffectKind::Appoint,
            Self::Elect { .. } => EffectKind::Elect,
            Self::EndRole { .. } => EffectKind::EndRole,
            Self::ChangeMembership { .. } => EffectKind::ChangeMembership,
            Self::CreateCircle { .. } => EffectKind::CreateCircle,
            Self::Annul { .. } => EffectKind::Annul,
        }
    }

    /// An effect as its form shows it again; `amount` writes stored amounts as the reader does.
    #[must_use]
    pub fn from_effect(effect: &Effect, value: impl Fn(&str, &str) -> String) -> Self {
        let numbered = |member: &i64| MemberNumber(*member).to_string();
        match effect {
            Effect::Note => Self::Note,
            Effect::SetRule { key, scope, value: stored } => {
                Self::SetRule { key: key.clone(), scope: scope.clone(), value: value(key, stored) }
            }
            Effect::AdoptVersion { agreement, draft, .. } => {
                Self::AdoptVersion { agreement: agreement.clone(), draft: draft.to_string() }
            }
            Effect::Appoint { member, role, months } => {
                Self::Appoint { member: numbered(member), role: role.to_string(), months: months.to_string() }
            }
            Effect::Elect { role, months, class } => Self::Elect {
                role: role.to_string(),
                months: months.to_string(),
                class: class.clone().unwrap_or_default(),
            },
            Effect::EndRole { member, role } => Self::EndRole { member: numbered(member), role: role.to_string() },
            Effect::ChangeMembership { member, change } => {
                Self::ChangeMembership { member: numbered(member), change: change.to_string() }
            }
            Effect::CreateCircle { name, mandate, members, .. } => Self::CreateCircle {
                name: name.clone(),
                mandate: mandate.clone(),
                members: members.iter().map(numbered).collect::<Vec<_>>().join(", "),
            },
            Effect::Annul { decision, .. } => Self::Annul { decision: DecisionNumber(*decision).to_string() },
        }
    }
}

/// The name of a field of the effect at a position, counted from zero: `effect-0-value`.
#[must_use]
pub fn effect_field(position: usize, name: &str) -> String {
    format!("effect-{position}-{name}")
}

/// Checks one effect, noting refusals beside its own fields. Whether members, classes, agreements and drafts exist
/// is for the store to say.
pub(super) fn check_effect(
    position: usize,
    input: &EffectInput,
    currency: Currency,
    reader: Language,
    errors: &mut Errors,
) -> Option<Effect> {
    let field = |name: &str| effect_field(position, name);
    match input {
        EffectInput::Note => Some(Effect::Note),
        EffectInput::SetRule { key, scope, value } => {
            let unknown = if key.trim().is_empty() { "error-choice" } else { "error-rule-unknown" };
            let parameter = errors.take(&field("key"), find(key).ok_or_else(|| Refusal::new(unknown)))?;
            let scope = errors.take(&field("scope"), check_scope(parameter, scope.trim()));
            let value = errors.take(&field("value"), parameter.value_type.parse(value, currency, reader));
            let (scope, value) = scope.zip(value)?;
            Some(Effect::SetRule { key: parameter.key.to_owned(), scope, value: value.stored() })
        }
        EffectInput::AdoptVersion { agreement, draft } => {
            let agreement = errors.take(&field("agreement"), line(agreement, NAME_LENGTH_MAX));
            let draft = errors.take(&field("draft"), draft_number(draft).map(i64::from));
            let (agreement, draft) = agreement.zip(draft)?;
            Some(Effect::AdoptVersion { agreement, draft, bylaws: false })
        }
        EffectInput::Appoint { member, role, months } => {
            let member = errors.take(&field("member"), member_number(member));
            let role = errors.take(&field("role"), granted_role(role));
            let months = errors.take(&field("months"), term_months(months));
            let ((member, role), months) = member.zip(role).zip(months)?;
            Some(Effect::Appoint { member, role, months })
        }
        EffectInput::Elect { role, months, class } => {
            let role = errors.take(&field("role"), granted_role(role));
            let months = errors.take(&field("months"), term_months(months));
            let class = errors.take(&field("class"), optional_class(class));
            let ((role, months), class) = role.zip(months).zip(class)?;
            Some(Effect::Elect { role, months, class })
        }
        EffectInput::EndRole { member, role } => {
            let member = errors.take(&field("member"), member_number(member));
            let role = errors.take(&field("role"), granted_role(role));
            let (member, role) = member.zip(role)?;
            Some(Effect::EndRole { member, role })
        }
        EffectInput::ChangeMembership { member, change } => {
            let member = errors.take(&field("member"), member_number(member));
            let change = errors.take(&field("change"), change.parse());
            let (member, change) = member.zip(change)?;
            Some(Effect::ChangeMembership { member, change })
        }
        EffectInput::CreateCircle { name, mandate, members } => {
            let name = errors.take(&field("name"), circle_name(name));
            let mandate = errors.take(&field("mandate"), block(mandate, NOTE_LENGTH_MAX));
            let members = errors.take(&field("members"), member_numbers(members));
            let (((name, slug), mandate), members) = name.zip(mandate).zip(members)?;
            Some(Effect::CreateCircle { name, slug, mandate, members })
        }
        // Of what kind it is, the store knows.
        EffectInput::Annul { decision } => {
            let decision = errors.take(&field("decision"), decision_number(decision))?;
            Some(Effect::Annul { decision, kind: DecisionKind::Bylaws })
        }
    }
}

/// A scope that fits the parameter; that a class or a pool of this name exists is for the store to say.
fn check_scope(parameter: &Parameter, scope: &str) -> Result<String, Refusal> {
    let fits = match parameter.scope {
        Scope::Community => scope.is_empty(),
        Scope::Class => !scope.is_empty() && scope.len() <= 60,
        Scope::ClassInKind => scope.len() <= 80 && read_class_in_kind(scope).is_some(),
        Scope::Pool => scope.len() <= 60,
        Scope::Method => scope.parse::<Method>().is_ok_and(Method::has_options),
        Scope::DecisionKind => parameter.decision_kinds().any(|kind| kind.as_str() == scope),
    };
    if fits { Ok(scope.to_owned()) } else { Err(Refusal::new("error-rule-scope")) }
}

fn draft_number(raw: &str) -> Result<u32, Refusal> {
    let text = raw.trim();
    if text.is_empty() {
        return Err(Refusal::new("error-required"));
    }
    text.parse().map_err(|_| Refusal::new("error-whole"))
}

fn term_months(raw: &str) -> Result<u32, Refusal> {
    let months = whole(raw, 1, i64::from(TERM_MONTHS_MAX))?;
    Ok(u32::try_from(months).unwrap_or(TERM_MONTHS_MAX))
}

fn member_number(raw: &str) -> Result<i64, Refusal> {
    if raw.trim().is_empty() {
        return Err(Refusal::new("error-required"));
    }
    raw.parse::<MemberNumber>().map(|number| number.0).map_err(|()| Refusal::new("error-member-number"))
}

fn decision_number(raw: &str) -> Result<i64, Refusal> {
    if raw.trim().is_empty() {
        return Err(Refusal::new("error-required"));
    }
    raw.parse::<DecisionNumber>().map(|number| number.0).map_err(|()| Refusal::new("error-decision-number"))
}

fn member_numbers(raw: &str) -> Result<Vec<i64>, Refusal> {
    let mut numbers = Vec::new();
    for part in raw.split(|c: char| c == ',' || c == ';' || c.is_whitespace()).filter(|part| !part.is_empty()) {
        let number = member_number(part)?;
        if !numbers.contains(&number) {
            numbers.push(number);
        }
        if numbers.len() > CIRCLE_MEMBERS_MAX {
            return Err(Refusal::new("error-members-many").with("most", CIRCLE_MEMBERS_MAX));
        }
    }
    if numbers.is_empty() { Err(Refusal::new("error-required")) } else { Ok(numbers) }
}

fn granted_role(raw: &str) -> Result<Role, Refusal> {
    raw.parse()
        .ok()
        .filter(|role| Role::granted().any(|granted| granted == *role))
        .ok_or_else(|| Refusal::new("error-choice"))
}

/// The slug of a class, if any is named; that there is such a class is for the store to say.
fn optional_class(raw: &str) -> Result<Option<String>, Refusal> {
    let slug = raw.trim();
    if slug.len() > 60 {
        return Err(Refusal::new("error-choice"));
    }
    Ok((!slug.is_empty()).then(|| slug.to_owned()))
}

/// A circle's name with the address part made of it; empty where the name has no letters for one.
fn circle_name(raw: &str) -> Result<(String, String), Refusal> {
    let name = line(raw, NAME_LENGTH_MAX)?;
    let slug = slug(&name);
    Ok((name, slug))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::members::standing::MembershipChange;

    #[test]
    fn numbers_of_members_are_read_however_they_are_set_apart() {
        assert_eq!(member_numbers(" M-3, m4;5\n M-3 ").unwrap(), [3, 4, 5]);
        assert_eq!(member_numbers(" , ").unwrap_err().key, "error-required");
        assert_eq!(member_numbers("M-3, Ana").unwrap_err().key, "error-member-number");
    }

    #[test]
    fn what_is_shown_again_is_read_as_the_same() {
        let circle = Effect::CreateCircle {
            name: "Código".into(),
            slug: "codigo".into(),
            mandate: "Writes.".into(),
            members: vec![1, 17],
        };
        let role = Effect::Appoint { member: 17, role: Role::Treasurer, months: 12 };
        let election = Effect::Elect { role: Role::Auditor, months: 24, class: None };
        let of_class = Effect::Elect { role: Role::Auditor, months: 24, class: Some("workers".into()) };
        let membership = Effect::ChangeMembership { member: 17, change: MembershipChange::Reinstate };
        let annulment = Effect::Annul { decision: 12, kind: DecisionKind::Bylaws };
        for effect in [circle, role, election, of_class, membership, annulment] {
            let input = EffectInput::from_effect(&effect, |_, stored| stored.to_owned());
            let mut errors = Errors::new();
            assert_eq!(check_effect(0, &input, Currency::EUR, Language::En, &mut errors), Some(effect));
            assert!(errors.is_empty());
        }
    }
}
