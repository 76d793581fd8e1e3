//! Founding templates: the classes, rule values and starter agreements that a new community begins with.

use crate::agreements::document::AgreementKind;
use crate::language::Language;
use crate::rules::parameter;

/// A class of members in a template.
#[derive(Debug, Clone, Copy)]
pub struct TemplateClass {
    /// Its address part, and the scope of its rule values.
    pub slug: &'static str,
    /// Its name in English and in Spanish.
    pub names: [&'static str; 2],
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
    /// Its text in English and in Spanish; `{community}` stands for the name.
    pub bodies: [&'static str; 2],
}

/// What a new community begins with; every rule value can be edited before the founding act.
#[derive(Debug, Clone, Copy)]
pub struct Template {
    /// The template's name in the database.
    pub slug: &'static str,
    /// Its classes in order; the first member joins the first.
    pub classes: &'static [TemplateClass],
    /// Rule values: key, scope, stored value.
    pub rules: &'static [(&'static str, &'static str, &'static str)],
    /// Its starter agreements.
    pub agreements: &'static [TemplateAgreement],
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

/// A hosting co-operative: members own the machines they are hosted on.
pub const HOSTING_COOP: Template = Template {
    slug: "hosting_coop",
    classes: &[
        TemplateClass { slug: "full", names: ["Full member", "Socia plena"] },
        TemplateClass { slug: "supporting", names: ["Supporting member", "Socia colaboradora"] },
        TemplateClass { slug: "organisation", names: ["Organisation", "Organización"] },
    ],
    rules: &[
        (parameter::ADMISSION, "", "secretary"),
        (parameter::VOTES, "full", "1"),
        (parameter::VOTES, "supporting", "0"),
        (parameter::VOTES, "organisation", "1"),
        (parameter::WAITING_DAYS, "", "30"),
        (parameter::TERM_MONTHS_MAX, "", "24"),
        (parameter::DISCUSSION_DAYS, "ordinary", "7"),
        (parameter::DISCUSSION_DAYS, "policy", "7"),
        (parameter::DISCUSSION_DAYS, "bylaws", "14"),
        (parameter::VOTING_DAYS, "ordinary", "7"),
        (parameter::VOTING_DAYS, "policy", "7"),
        (parameter::VOTING_DAYS, "bylaws", "14"),
        (parameter::QUORUM, "ordinary", "1/5"),
        (parameter::QUORUM, "policy", "1/4"),
        (parameter::QUORUM, "bylaws", "1/3"),
        (parameter::MAJORITY, "ordinary", "simple"),
        (parameter::MAJORITY, "policy", "simple"),
        (parameter::MAJORITY, "bylaws", "qualified"),
        (parameter::THRESHOLD, "ordinary", "1/2"),
        (parameter::THRESHOLD, "policy", "1/2"),
        (parameter::THRESHOLD, "bylaws", "2/3"),
        (parameter::MONTHLY_DUES, "full", "1200"),
        (parameter::MONTHLY_DUES, "supporting", "500"),
        (parameter::MONTHLY_DUES, "organisation", "4000"),
        (parameter::DUE_DAY, "", "10"),
        (parameter::GRACE_DAYS, "", "30"),
    ],
    agreements: &[
        TemplateAgreement {
            slug: "bylaws",
            kind: AgreementKind::Bylaws,
            titles: ["Bylaws", "Estatutos"],
            bodies: [
                include_str!("templates/hosting_coop/en/bylaws.md"),
                include_str!("templates/hosting_coop/es/bylaws.md"),
            ],
        },
        TemplateAgreement {
            slug: "dues-policy",
            kind: AgreementKind::Policy,
            titles: ["Dues policy", "Política de cuotas"],
            bodies: [
                include_str!("templates/hosting_coop/en/dues-policy.md"),
                include_str!("templates/hosting_coop/es/dues-policy.md"),
            ],
        },
    ],
};

/// Every template that a community can be founded from.
pub const TEMPLATES: &[Template] = &[HOSTING_COOP];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreements::clauses::split;
    use crate::rules::parameter::{PARAMETERS, Scope, find};

    #[test]
    fn every_rule_of_a_template_is_a_parameter_within_bounds_and_has_its_clause() {
        for template in TEMPLATES {
            for (key, scope, value) in template.rules {
                let parameter = find(key).unwrap();
                assert_eq!(parameter.value_type.from_stored(value).unwrap().stored(), *value, "{key} {scope}");
            }
            for parameter in PARAMETERS {
                let values = template.rules.iter().filter(|(key, ..)| *key == parameter.key).count();
                let wanted = match parameter.scope {
                    Scope::Community => 1,
                    Scope::Class => template.classes.len(),
                    Scope::DecisionKind => 3,
                };
                assert_eq!(values, wanted, "{}", parameter.key);
                let agreement = template.agreements.iter().find(|a| a.slug == parameter.agreement).unwrap();
                for body in agreement.bodies {
                    assert!(split(body).unwrap().iter().any(|c| c.anchor == parameter.anchor), "{}", parameter.anchor);
                }
            }
        }
    }
}
