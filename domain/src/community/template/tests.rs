use super::*;
use crate::agreements::clauses::split;
use crate::decisions::effect_input::EffectKind;
use crate::decisions::kind::DecisionKind;
use crate::decisions::method::Method;
use crate::decisions::template::{TemplateInput, check_template};
use crate::language::Language;
use crate::rules::parameter::{PARAMETERS, Scope, VOTES, find, read_class_in_kind};
use crate::rules::value::Value;

fn anchors(body: &str) -> Vec<String> {
    split(body).unwrap().into_iter().map(|clause| clause.anchor).collect()
}

#[test]
fn every_rule_of_a_template_is_a_parameter_within_bounds_and_has_its_clause() {
    for template in TEMPLATES {
        let slug = template.slug;
        for (key, scope, value) in template.rules {
            let parameter = find(key).unwrap();
            assert_eq!(parameter.value_type.from_stored(value).unwrap().stored(), *value, "{slug} {key} {scope}");
            match parameter.scope {
                Scope::Community | Scope::Pool => assert_eq!(*scope, "", "{slug} {key}"),
                Scope::Class => assert!(template.class(scope).is_some(), "{slug} {key} {scope}"),
                Scope::Method => assert!(scope.parse::<Method>().is_ok_and(Method::has_options), "{slug} {scope}"),
                Scope::ClassInKind => assert!(read_class_in_kind(scope).is_some(), "{slug} {key} {scope}"),
                Scope::DecisionKind => {
                    let kinds = parameter.decision_kinds().map(DecisionKind::as_str);
                    assert!(kinds.into_iter().any(|kind| kind == *scope), "{slug} {key} {scope}")
                }
            }
        }
        for parameter in PARAMETERS {
            let values = template.rules.iter().filter(|(key, ..)| *key == parameter.key).count();
            let wanted = match parameter.scope {
                // Those that a community begins with.
                Scope::Method => 3,
                Scope::Community | Scope::Pool => 1,
                Scope::Class => template.classes.len(),
                Scope::DecisionKind => parameter.decision_kinds().count(),
                // A class has the same votes in every kind, until the members decide otherwise.
                Scope::ClassInKind => 0,
            };
            assert_eq!(values, wanted, "{slug} {}", parameter.key);
            let agreement = template.agreements.iter().find(|a| a.slug == parameter.agreement).unwrap();
            for body in agreement.bodies {
                let anchor = parameter.anchor;
                assert!(anchors(body).iter().any(|a| a == anchor), "{slug} {} #{anchor}", agreement.slug);
            }
        }
    }
}

#[test]
fn every_clause_has_a_written_anchor_the_same_in_each_language() {
    for agreement in TEMPLATES.iter().flat_map(|template| template.agreements) {
        let [english, spanish] = agreement.bodies;
        assert_eq!(anchors(english), anchors(spanish), "{}", agreement.slug);
        for body in agreement.bodies {
            for clause in split(body).unwrap() {
                let heading = clause.source.lines().next().unwrap();
                assert!(heading.ends_with(&format!("{{#{}}}", clause.anchor)), "{heading}");
                assert!(clause.level == 2 || clause.source.lines().count() > 2, "nothing is said under {heading}");
            }
            let braces = body.matches('{').count();
            let known =
                body.matches("{community}").count() + body.matches("{roles}").count() + body.matches("{#").count();
            assert_eq!(braces, known, "{} has a place that nothing fills", agreement.slug);
        }
    }
}

#[test]
fn a_template_begins_with_a_class_that_votes_and_with_names_of_its_own() {
    for template in TEMPLATES {
        let founder = template.classes.first().unwrap().slug;
        let votes = template.rules.iter().find(|(key, scope, _)| *key == VOTES && *scope == founder).unwrap().2;
        assert_ne!(find(VOTES).unwrap().value_type.from_stored(votes).unwrap(), Value::Whole(0), "{}", template.slug);
        assert_eq!(TEMPLATES.iter().filter(|other| other.slug == template.slug).count(), 1);
        for language in Language::ALL {
            let mut names: Vec<_> = template.classes.iter().map(|class| class.name(language)).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), template.classes.len(), "{}", template.slug);
        }
    }
}

#[test]
fn the_bylaws_of_a_template_say_what_each_role_is_there() {
    let mut duties = Vec::new();
    for template in TEMPLATES {
        let mut listed: Vec<Role> = template.roles.iter().map(|role| role.role).collect();
        listed.sort_unstable();
        let mut granted: Vec<Role> = Role::granted().collect();
        granted.sort_unstable();
        assert_eq!(listed, granted, "{}", template.slug);
        duties.extend(template.roles.iter().flat_map(|role| role.duties));
        let bylaws = template.agreements.iter().find(|agreement| agreement.slug == "bylaws").unwrap();
        for language in Language::ALL {
            let text = template.text(bylaws, language, "{roles}");
            let clause = split(&text).unwrap().into_iter().find(|clause| clause.anchor == "roles").unwrap();
            for role in template.roles {
                let line = format!("- **{}.** {}", role.name(language), role.duty(language));
                assert!(clause.source.lines().any(|written| written == line), "{} {line}", template.slug);
            }
        }
    }
    let all = duties.len();
    duties.sort_unstable();
    duties.dedup();
    assert_eq!(duties.len(), all, "each says its own");
}

#[test]
fn the_statutes_of_a_registered_association_have_some_25_clauses() {
    let association = Template::of_slug("self_hosting_association").unwrap();
    let statutes = association.agreements.first().unwrap().bodies[0];
    let clauses = split(statutes).unwrap().iter().filter(|clause| clause.level == 3).count();
    assert!((24..=30).contains(&clauses), "{clauses}");
}

#[test]
fn a_template_has_circles_of_its_own_with_mandates_in_each_language() {
    for template in TEMPLATES {
        assert!(template.circles.len() >= 2, "{}", template.slug);
        for language in Language::ALL {
            let mut names: Vec<_> = template.circles.iter().map(|circle| circle.name(language)).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), template.circles.len(), "{}", template.slug);
            assert!(template.circles.iter().all(|circle| circle.mandate(language).ends_with('.')), "{}", template.slug);
        }
        for circle in template.circles {
            assert_eq!(crate::text::slug(circle.names[0]), circle.slug);
        }
    }
}

#[test]
fn a_template_has_templates_for_proposals_of_each_kind_in_each_language() {
    for template in TEMPLATES {
        let effects: Vec<_> = template.proposals.iter().map(|proposal| proposal.effect).collect();
        for kind in [EffectKind::SetRule, EffectKind::AdoptVersion, EffectKind::Elect, EffectKind::Note] {
            assert!(effects.contains(&kind), "{} {kind}", template.slug);
        }
        for (place, proposal) in template.proposals.iter().enumerate() {
            assert_eq!(crate::text::slug(proposal.names[0]), proposal.slug);
            assert!(template.proposals[..place].iter().all(|other| other.names[1] != proposal.names[1]));
            assert_ne!(proposal.bodies[0], proposal.bodies[1], "{}", proposal.slug);
            let questions = |body: &str| body.lines().filter(|line| line.starts_with("## ")).count();
            assert_eq!(questions(proposal.bodies[0]), questions(proposal.bodies[1]), "{}", proposal.slug);
            for language in Language::ALL {
                // As it would be stored had somebody typed it.
                let written = proposal.written_in(language);
                let typed = TemplateInput {
                    name: written.name.clone(),
                    effect: proposal.effect.to_string(),
                    title: written.title.clone(),
                    body: written.body.clone(),
                    method: String::new(),
                };
                assert_eq!(check_template(&typed).unwrap(), written, "{}", proposal.slug);
                assert!(questions(&written.body) > 2 && written.body.contains('?'), "{}", proposal.slug);
            }
        }
    }
}
