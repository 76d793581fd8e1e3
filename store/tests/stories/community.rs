//! Founding.

use domain::language::Language;
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
