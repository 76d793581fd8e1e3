//! Elections within a class: by and from its members.

use domain::decisions::roll::RollReason;
use domain::members::role::Role;
use store::decisions as d;

use super::choosing::marks;
use super::election::election;
use super::*;
use crate::support::{at, founded, run, story};

story!(an_election_within_a_class_is_by_and_from_its_members, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let network = member(&db, &founder, "Taller de Redes", "organisation").await;
    let shop = member(&db, &founder, "La Tienda", "organisation").await;
    let within = |class: &str| {
        let elect = EffectInput::Elect { role: "auditor".into(), months: "12".into(), class: class.into() };
        ProposalInput { effects: vec![elect], ..election("auditor", "approval", "") }
    };
    let errors = refused(d::draft(&db, &founder, &within("nobody"), Language::En).await);
    assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("effect-0-class", "error-election-class"));
    let errors = refused(d::draft(&db, &founder, &within("supporting"), Language::En).await);
    assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("effect-0-class", "error-election-class-votes"));
    let number = proposed(&db, &founder, &within("organisation")).await;
    assert_eq!(refusal(d::stand(&db, &ana, number, "I would.").await), "error-candidate-class");
    for (act, may) in [(&ana, false), (&network, true)] {
        let shown = page(&db, act, number).await;
        assert!(shown.effects[0].elects_within.is_some());
        let election = shown.election.unwrap();
        assert_eq!((election.may_stand, election.class.is_some()), (may, true));
        let needs = d::needs(&db, &eyes(&db, act).await, act.now).await.unwrap();
        assert_eq!(needs.elections.iter().any(|one| one.number == number), may);
        let deadlines = d::own_deadlines(&db, &eyes(&db, act).await, act.now).await.unwrap();
        assert_eq!(deadlines.iter().any(|one| one.number == number), may);
    }
    d::stand(&db, &network, number, "We audit others.").await.unwrap();
    let everybody = refused(d::edit(&db, &founder, number, 1, &within(""), Language::En).await);
    assert_eq!(everybody[0].refusal.key, "error-election-standing", "they said that they would be one class's");
    d::open_vote(&db, &when(&founder, DISCUSSED), number).await.unwrap();
    let ana = when(&ana, DISCUSSED);
    let place = d::RollPlace { votes: 0, reason: RollReason::OtherClass };
    assert_eq!(page(&db, &ana, number).await.place, Some(place));
    assert_eq!(refusal(d::vote(&db, &ana, number, marks(&[(1, "1")])).await), "error-not-on-roll-other-class");
    for voter in [&network, &shop] {
        d::vote(&db, &when(voter, DISCUSSED), number, marks(&[(1, "1")])).await.unwrap();
    }
    close(&db, at(CLOSED)).await;
    let (viewer, day) = (eyes(&db, &when(&founder, CLOSED)).await, "2026-01-15".parse().unwrap());
    let terms = store::members::terms(&db, &viewer, day).await.unwrap().current;
    let auditors = terms.iter().filter(|term| term.role == Role::Auditor && term.holds_on(day));
    assert_eq!(auditors.map(|term| term.number).collect::<Vec<_>>(), [3]);

    // Whoever has become a member of another class is not on the ballot.
    let again = proposed(&db, &when(&founder, CLOSED), &within("organisation")).await;
    d::stand(&db, &when(&shop, CLOSED), again, "We count as well.").await.unwrap();
    run(&db, "UPDATE members SET class_id = (SELECT id FROM classes WHERE slug = 'full') WHERE number = 4");
    let nobody = d::open_vote(&db, &when(&founder, "2026-01-22T09:00:00Z"), again).await;
    assert_eq!(refusal(nobody), "error-election-nobody");
});

story!(elections_of_another_class_keep_none_of_ones_own_off_the_list, |db| {
    let founder = founded(&db).await;
    let within = |class: &str| {
        let elect = EffectInput::Elect { role: "curator".into(), months: "12".into(), class: class.into() };
        ProposalInput { effects: vec![elect], ..election("curator", "approval", "") }
    };
    for _ in 0..50 {
        proposed(&db, &founder, &within("organisation")).await;
    }
    let own = proposed(&db, &founder, &within("full")).await;
    let needs = d::needs(&db, &eyes(&db, &founder).await, founder.now).await.unwrap();
    assert_eq!(needs.elections.iter().map(|one| one.number).collect::<Vec<_>>(), [own]);
});
