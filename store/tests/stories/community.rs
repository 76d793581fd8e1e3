//! Founding.

use std::collections::BTreeMap;

use domain::community::template::{TEMPLATES, Template, TemplateCircle, in_language};
use domain::language::Language;
use store::community::authority::Authority;
use store::{Act, Actor, CommandError};

use crate::support::{founded, founding_input, founding_moment, story};

story!(a_community_is_founded_once, |db| {
    assert!(store::community::get(&db).await.unwrap().is_none());
    let act = founded(&db).await;
    let community = store::community::get(&db).await.unwrap().unwrap();
    assert_eq!((community.name.as_str(), community.currency.code()), ("Ditch Mail", "EUR"));
    let viewer = store::members::viewer(&db, act.actor.member().unwrap().as_str(), act.now).await.unwrap();
    assert_eq!(viewer.member.as_ref().unwrap().name, "Inés Villalba");
    assert!(viewer.may(domain::members::power::Power::RunDues));

    let token = store::community::issue_setup_token(&db, founding_moment()).await.unwrap();
    let visitor = Act::new(Actor::Visitor, founding_moment());
    let again = store::community::found(&db, &visitor, &token, &founding_input(), Language::En).await;
    assert!(matches!(again, Err(CommandError::NotFound)));

    assert_eq!(store::audit::seal_pending(&db, act.now).await.unwrap(), 2);
    let verification = store::audit::verify(&db).await.unwrap();
    assert_eq!((verification.events, verification.sealed, verification.findings), (2, 2, vec![]));
});

story!(a_wrong_token_founds_nothing_and_every_error_is_told, |db| {
    let visitor = Act::new(Actor::Visitor, founding_moment());
    let mut input = founding_input();
    input.currency = "XYZ".into();
    input.rules.push(("dues.monthly".into(), "full".into(), "-3".into()));
    input.rules.push(("membership.votes".into(), "full".into(), "0".into()));
    let refused = store::community::found(&db, &visitor, "wrong", &input, Language::En).await;
    let Err(CommandError::Invalid(errors)) = refused else { panic!("{refused:?}") };
    let fields: Vec<_> = errors.iter().map(|error| error.field.as_str()).collect();
    assert_eq!(fields, ["token", "currency", "rule:membership.votes:full", "rule:dues.monthly:full"]);
    assert!(store::community::get(&db).await.unwrap().is_none());
});

fn founding_day() -> domain::Day {
    founding_moment().date_naive()
}

/// Founds a community from a template as it is, and looks for all that the template promises.
async fn founds(db: &store::Db, slug: &str, language: Language) {
    let template = Template::of_slug(slug).unwrap();
    let mut input = founding_input();
    (input.template, input.language, input.rules) = (slug.into(), language.tag().into(), Vec::new());
    let now = founding_moment();
    let token = store::community::issue_setup_token(db, now).await.unwrap();
    let english =
        |circle: &TemplateCircle| (circle.slug.to_owned(), circle.names[0].to_owned(), circle.mandates[0].to_owned());
    input.circles = template.circles.iter().map(english).collect();
    // Whoever founds reads in the other language: the texts follow the community's.
    let reader = Language::ALL.into_iter().find(|other| *other != language).unwrap();
    let member = store::community::found(db, &Act::new(Actor::Visitor, now), &token, &input, reader).await.unwrap();
    let viewer = store::members::viewer(db, member.as_str(), now).await.unwrap();
    let day = founding_day();

    let circles = store::circles::circles(db, &viewer, day).await.unwrap();
    let found: BTreeMap<_, _> = circles.iter().map(|circle| (circle.slug.as_str(), (circle, circle.members))).collect();
    assert_eq!(found.len(), template.circles.len());
    for circle in template.circles {
        let (made, members) = found[circle.slug];
        assert_eq!((made.name.as_str(), made.mandate.as_str()), (circle.name(language), circle.mandate(language)));
        assert_eq!((members, made.from), (1, day));
        assert!(matches!(made.authority, Authority::Decision { number: 1, .. }));
    }
    let classes = store::treasury::classes(db).await.unwrap();
    let names: Vec<_> = classes.iter().map(|class| class.name.as_str()).collect();
    let expected: Vec<_> = template.classes.iter().map(|class| class.name(language)).collect();
    assert_eq!(names, expected);

    let mut texts = BTreeMap::new();
    for agreement in template.agreements {
        let document = store::agreements::in_force(db, &viewer, agreement.slug, day).await.unwrap();
        assert_eq!(document.agreement.title, in_language(&agreement.titles, language));
        let version = document.version.unwrap();
        assert!(!version.body.contains("{community}"), "{}", agreement.slug);
        texts.insert(agreement.slug, version);
    }
    let bylaws = &texts.get("bylaws").unwrap().body;
    assert!(bylaws.contains("Ditch Mail"));

    let kept = store::decisions::templates(db, &viewer, (0, 100)).await.unwrap();
    assert_eq!(kept.len(), template.proposals.len());
    for starter in template.proposals {
        let made = kept.iter().find(|made| made.slug == starter.slug).unwrap();
        assert_eq!((&made.template, made.retired_at), (&starter.written_in(language), None));
    }

    let rules = store::rules::on_day(db, &viewer, day).await.unwrap();
    assert_eq!(rules.len(), template.rules.len());
    for rule in rules {
        let value = &rule.value;
        let stated = template.rules.iter().find(|(key, scope, _)| *key == value.key && *scope == value.scope);
        assert_eq!(stated.unwrap().2, value.value, "{} {}", value.key, value.scope);
        // Each leads to a clause of the text in force, and its heading is in the community's language.
        let clauses = &texts.get(value.clause_agreement.as_str()).unwrap().clauses;
        let clause = clauses.iter().find(|clause| clause.clause.anchor == value.clause_anchor);
        assert_eq!(rule.clause_heading.as_ref(), Some(&clause.unwrap().clause.heading), "{}", value.key);
    }
    store::audit::seal_pending(db, now).await.unwrap();
    assert_eq!(store::audit::verify(db).await.unwrap().findings, vec![]);
}

/// A story for each template in each language.
macro_rules! founded_from {
    ($($name:ident: $slug:literal, $language:ident;)*) => {
        $(story!($name, |db| { founds(&db, $slug, Language::$language).await; });)*

        #[test]
        fn every_template_has_its_story_in_every_language() {
            let told = [$(($slug, Language::$language)),*];
            for template in TEMPLATES {
                for language in Language::ALL {
                    assert!(told.contains(&(template.slug, language)), "{} in {}", template.slug, language.tag());
                }
            }
        }
    };
}

founded_from! {
    a_hosting_coop_in_english: "hosting_coop", En;
    a_hosting_coop_in_spanish: "hosting_coop", Es;
    a_community_network_in_english: "community_network", En;
    a_community_network_in_spanish: "community_network", Es;
    a_platform_coop_in_english: "platform_coop", En;
    a_platform_coop_in_spanish: "platform_coop", Es;
    a_self_hosting_association_in_english: "self_hosting_association", En;
    a_self_hosting_association_in_spanish: "self_hosting_association", Es;
    a_federated_space_in_english: "federated_space", En;
    a_federated_space_in_spanish: "federated_space", Es;
}

story!(the_founder_names_the_classes_and_leaves_one_out, |db| {
    let mut input = founding_input();
    input.classes = vec![("full".into(), "Irrigator".into()), ("organisation".into(), String::new())];
    let now = founding_moment();
    let token = store::community::issue_setup_token(&db, now).await.unwrap();
    let visitor = Act::new(Actor::Visitor, now);
    let member = store::community::found(&db, &visitor, &token, &input, Language::En).await.unwrap();
    let classes = store::treasury::classes(&db).await.unwrap();
    let names: Vec<_> = classes.iter().map(|class| class.name.as_str()).collect();
    assert_eq!(names, ["Irrigator", "Supporting member"]);
    let viewer = store::members::viewer(&db, member.as_str(), now).await.unwrap();
    let rules = store::rules::on_day(&db, &viewer, founding_day()).await.unwrap();
    assert!(rules.iter().all(|rule| rule.value.scope != "organisation"));
    store::audit::seal_pending(&db, now).await.unwrap();
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});
