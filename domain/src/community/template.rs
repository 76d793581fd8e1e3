//! Founding templates: the classes, circles, rule values, starter agreements and templates for proposals that a new community begins with.

pub use super::templates::TEMPLATES;
use crate::agreements::document::AgreementKind;
use crate::decisions::effect_input::EffectKind;
use crate::decisions::template::ProposalTemplate;
use crate::language::Language;
use crate::members::role::Role;

/// A class of members in a template.
#[derive(Debug, Clone, Copy)]
pub struct TemplateClass {
    /// Its address part, and the scope of its rule values.
    pub slug: &'static str,
    /// Its name in English and in Spanish.
    pub names: [&'static str; 2],
}

/// A role as a template's community has it.
#[derive(Debug, Clone, Copy)]
pub struct TemplateRole {
    /// Which one.
    pub role: Role,
    /// What its holder does in such a community, in English and in Spanish.
    pub duties: [&'static str; 2],
}

/// A circle that a template's community begins with.
#[derive(Debug, Clone, Copy)]
pub struct TemplateCircle {
    /// Its address part.
    pub slug: &'static str,
    /// Its name in English and in Spanish.
    pub names: [&'static str; 2],
    /// What it is for, in English and in Spanish.
    pub mandates: [&'static str; 2],
}

/// A starter agreement in a template.
#[derive(Debug, Clone, Copy)]
pub struct TemplateAgreement {
    /// Its address part.
    pub slug: &'static str,
    /// Its kind.
    pub kind: AgreementKind,
    /// Its title in English and in Spanish.
    pub titles: [&'static str; 2],
    /// Its text in English and in Spanish; `{community}` stands for the name, `{roles}` for the roles with their duties.
    pub bodies: [&'static str; 2],
}

/// A template for proposals that a template's community begins with, and keeps as its own from then on.
#[derive(Debug, Clone, Copy)]
pub struct TemplateProposal {
    /// Its address part.
    pub slug: &'static str,
    /// What a proposal by it would do.
    pub effect: EffectKind,
    /// Its name in English and in Spanish.
    pub names: [&'static str; 2],
    /// The title that a proposal begins with, in English and in Spanish; possibly empty.
    pub titles: [&'static str; 2],
    /// Its questions in English and in Spanish, in Markdown.
    pub bodies: [&'static str; 2],
}

/// What a new community begins with; every rule value can be edited before the founding act.
#[derive(Debug, Clone, Copy)]
pub struct Template {
    /// The template's name in the database.
    pub slug: &'static str,
    /// Its classes in order; the first member joins the first.
    pub classes: &'static [TemplateClass],
    /// Every role that a decision can grant, with what it is here.
    pub roles: &'static [TemplateRole],
    /// The circles that such a community has.
    pub circles: &'static [TemplateCircle],
    /// Rule values: key, scope, stored value.
    pub rules: &'static [(&'static str, &'static str, &'static str)],
    /// Its starter agreements.
    pub agreements: &'static [TemplateAgreement],
    /// Its templates for proposals.
    pub proposals: &'static [TemplateProposal],
}

impl Template {
    /// The template of this name in the database.
    #[must_use]
    pub fn of_slug(slug: &str) -> Option<Self> {
        TEMPLATES.iter().find(|template| template.slug == slug).copied()
    }

    /// The template that is offered first.
    #[must_use]
    pub fn first() -> Self {
        let [first, ..] = TEMPLATES;
        first
    }

    /// A class of the template.
    #[must_use]
    pub fn class(&self, slug: &str) -> Option<&'static TemplateClass> {
        self.classes.iter().find(|class| class.slug == slug)
    }

    /// The text of one of its agreements in a language, for a community of this name.
    #[must_use]
    pub fn text(&self, agreement: &TemplateAgreement, language: Language, community: &str) -> String {
        let line = |role: &TemplateRole| format!("- **{}.** {}", role.name(language), role.duty(language));
        let roles: Vec<String> = self.roles.iter().map(line).collect();
        // The name last: whatever it is made of, nothing in it is a place.
        in_language(&agreement.bodies, language).replace("{roles}", &roles.join("\n")).replace("{community}", community)
    }
}

impl TemplateRole {
    /// Its name in a language, as agreements call it.
    #[must_use]
    pub fn name(&self, language: Language) -> &'static str {
        let names = match self.role {
            Role::Member => ["Member", "Integrante"],
            Role::Curator => ["Curator", "Redacción de acuerdos"],
            Role::MembershipSecretary => ["Membership secretary", "Secretaría"],
            Role::Treasurer => ["Treasurer", "Tesorería"],
            Role::Facilitator => ["Facilitator", "Facilitación"],
            Role::ElectionCommittee => ["Election committee", "Comité electoral"],
            Role::SystemAdministrator => ["System administrator", "Administración de sistemas"],
            Role::Auditor => ["Auditor", "Auditoría"],
        };
        in_language(&names, language)
    }

    /// What its holder does, in a language.
    #[must_use]
    pub fn duty(&self, language: Language) -> &'static str {
        in_language(&self.duties, language)
    }
}

impl TemplateCircle {
    /// Its name in a language.
    #[must_use]
    pub fn name(&self, language: Language) -> &'static str {
        in_language(&self.names, language)
    }

    /// Its mandate in a language.
    #[must_use]
    pub fn mandate(&self, language: Language) -> &'static str {
        in_language(&self.mandates, language)
    }
}

impl TemplateProposal {
    /// What a community of a language begins with.
    #[must_use]
    pub fn written_in(&self, language: Language) -> ProposalTemplate {
        ProposalTemplate {
            name: in_language(&self.names, language).to_owned(),
            effect: Some(self.effect),
            title: in_language(&self.titles, language).to_owned(),
            body: in_language(&self.bodies, language).trim().to_owned(),
            method: None,
        }
    }
}

impl TemplateClass {
    /// Its name in a language.
    #[must_use]
    pub fn name(&self, language: Language) -> &'static str {
        in_language(&self.names, language)
    }
}

/// The place of a language in a template's texts.
#[must_use]
pub fn in_language(texts: &[&'static str; 2], language: Language) -> &'static str {
    let [english, spanish] = *texts;
    match language {
        Language::En => english,
        Language::Es => spanish,
    }
}

#[cfg(test)]
mod tests;
