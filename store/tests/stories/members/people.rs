//! Joint memberships and representatives: one member each, and the persons behind it.

use domain::Day;
use domain::members::people::PersonInput;
use domain::members::power::Power;
use store::members::{
    LACKS_PEOPLE, RegisterFilter, add_person, change_standing, correct_person, member_page, people_form, register,
};
use store::{Act, CommandError, Db};

use super::standing::standing;
use super::{admission, founder, keys, member_with_password};
use crate::support::{at, founded, run, story};

fn person(name: &str, from: &str, until: &str) -> PersonInput {
    PersonInput {
        name: name.into(),
        email: String::new(),
        from: from.into(),
        until: until.into(),
        evidence: "Minutes of 3 January".into(),
    }
}

async fn admitted(db: &Db, act: &Act, kind: &str, name: &str, people: &str) -> i64 {
    let mut input = admission(name, "");
    input.entry.kind = kind.into();
    input.people = people.into();
    store::members::admit(db, act, input, None).await.unwrap().number
}

/// A household and an organisation with persons who are there, who went and of whom something was corrected.
pub async fn kept(db: &Db, founder: &Act) {
    let household = admitted(db, founder, "joint", "Casa Feria", "Rosa Marín\nTeo Marín").await;
    let organisation = admitted(db, founder, "organisation", "Ateneo Libre", "").await;
    let mut first = person("Noor Haddad", "2026-01-01", "");
    first.email = "noor@example.org".into();
    let number = add_person(db, founder, organisation, first.clone()).await.unwrap();
    assert!(correct_person(db, founder, household, 2, person("Teo Marín Gil", "2026-01-01", "")).await.unwrap());
    first.until = "2026-02-10".into();
    assert!(correct_person(db, founder, organisation, number, first).await.unwrap());
    add_person(db, founder, organisation, person("Pau Sala", "2026-02-11", "2027-02-10")).await.unwrap();
}

async fn found(db: &Db, act: &Act, filter: RegisterFilter, today: &str) -> Vec<String> {
    let viewer = founder(db, act).await;
    let today: Day = today.parse().unwrap();
    let lines = register(db, &viewer, filter, today).await.unwrap().lines;
    lines.into_iter().map(|line| line.name).collect()
}

fn search(words: &str) -> RegisterFilter {
    RegisterFilter { search: words.into(), ..RegisterFilter::default() }
}

story!(nobody_corrects_a_person_over_what_they_have_not_seen, |db| {
    let act = founded(&db).await;
    let household = admitted(&db, &act, "joint", "Casa Feria", "Rosa Marín\nTeo Marín").await;
    let viewer = founder(&db, &act).await;
    let form = people_form(&db, &viewer, household, "2026-01-02".parse().unwrap()).await.unwrap();
    let looked = Act { seen: Some(form.people[1].seen()), ..act.clone() };
    let named = |name: &str| person(name, "2026-01-01", "");
    assert!(correct_person(&db, &looked, household, 2, named("Teo Marín Gil")).await.unwrap());
    let late = correct_person(&db, &looked, household, 2, named("Teo M. Gil")).await;
    assert_eq!(keys(late), [": error-changed-since"]);
});

story!(a_membership_is_found_by_the_names_behind_it_and_stays_one_vote, |db| {
    let act = founded(&db).await;
    kept(&db, &act).await;
    for (words, today, names) in [
        ("rosa", "2026-01-05", vec!["Casa Feria"]),
        ("marin gil", "2026-01-05", vec!["Casa Feria"]),
        ("noor", "2026-02-10", vec!["Ateneo Libre"]),
        ("noor", "2026-02-11", vec![]),
        ("sala pau", "2026-02-10", vec![]),
        ("sala pau", "2026-02-11", vec!["Ateneo Libre"]),
        ("feria", "2026-01-05", vec!["Casa Feria"]),
    ] {
        assert_eq!(found(&db, &act, search(words), today).await, names, "{words} on {today}");
    }
    let joint = RegisterFilter { kind: "joint".into(), ..RegisterFilter::default() };
    assert_eq!(found(&db, &act, joint, "2026-01-05").await, ["Casa Feria"]);
    let viewer = founder(&db, &act).await;
    let lines = register(&db, &viewer, search("feria"), "2026-01-05".parse().unwrap()).await.unwrap().lines;
    assert_eq!((lines.len(), lines[0].people.join(", ").as_str()), (1, "Rosa Marín, Teo Marín Gil"));
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(whoever_is_lacking_is_told_from_the_day_on, |db| {
    let act = founded(&db).await;
    kept(&db, &act).await;
    let alone = admitted(&db, &act, "joint", "Casa Sola", "Ada Sol").await;
    let lacking = || RegisterFilter { lacks: LACKS_PEOPLE.into(), ..RegisterFilter::default() };
    assert_eq!(found(&db, &act, lacking(), "2026-01-05").await, ["Casa Sola"]);
    assert_eq!(found(&db, &act, lacking(), "2027-02-11").await, ["Ateneo Libre", "Casa Sola"]);
    let viewer = founder(&db, &act).await;
    assert!(member_page(&db, &viewer, alone, act.now).await.unwrap().lacks_people);
    add_person(&db, &act, alone, person("Bo Sol", "", "")).await.unwrap();
    let page = member_page(&db, &viewer, alone, act.now).await.unwrap();
    let names: Vec<_> = page.people.iter().map(|person| (person.number, person.name.as_str())).collect();
    assert_eq!((names, page.lacks_people), (vec![(1, "Ada Sol"), (2, "Bo Sol")], false));
});

story!(names_are_the_registers_and_the_rest_is_for_few_eyes, |db| {
    let act = founded(&db).await;
    kept(&db, &act).await;
    let (_, plain) = member_with_password(&db, &act, "Ana Ruiz", "").await;
    let viewer = store::members::viewer(&db, plain.actor.member().unwrap().as_str(), act.now).await.unwrap();
    let page = member_page(&db, &viewer, 3, at("2026-03-01T09:00:00Z")).await.unwrap();
    let seen: Vec<_> = page.people.iter().map(|person| (person.name.as_str(), person.restricted.is_some())).collect();
    assert_eq!(seen, [("Pau Sala", false), ("Noor Haddad", false)], "whose time is over comes last");
    let refused = add_person(&db, &plain, 3, person("Eve", "", "")).await;
    assert!(matches!(refused, Err(CommandError::Forbidden(Power::AdmitMembers))));
    let secretary = founder(&db, &act).await;
    let form = people_form(&db, &secretary, 3, "2026-03-01".parse().unwrap()).await.unwrap();
    let noor = form.people[1].restricted.clone().unwrap();
    assert_eq!((noor.email.as_deref(), noor.evidence.as_str()), (Some("noor@example.org"), "Minutes of 3 January"));
});

story!(bad_persons_are_refused_with_every_error, |db| {
    let act = founded(&db).await;
    kept(&db, &act).await;
    let mut bad = person(" ", "2026-01-05", "2026-01-04");
    (bad.email, bad.evidence) = ("nobody".into(), String::new());
    let all = ["name: error-required", "email: error-email", "until: error-person-until", "evidence: error-required"];
    assert_eq!(keys(add_person(&db, &act, 3, bad).await), all);
    assert_eq!(keys(add_person(&db, &act, 2, person("Rosa Marín", "", "")).await), ["name: error-people-twice"]);
    let nobody = add_person(&db, &act, 1, person("Rosa Marín", "", "")).await;
    assert!(matches!(nobody, Err(CommandError::NotFound)), "a person is a member alone");
    let missing = correct_person(&db, &act, 2, 9, person("Rosa Marín", "", "")).await;
    assert!(matches!(missing, Err(CommandError::NotFound)));
    let mut input = admission("Ana", "");
    input.people = "Bo".into();
    assert_eq!(keys(store::members::admit(&db, &act, input, None).await), ["people: error-people-kind"]);
    change_standing(&db, &act, 2, standing("resigned", "2026-01-01")).await.unwrap();
    assert_eq!(keys(add_person(&db, &act, 2, person("Ada", "", "")).await), [": error-people-over"]);
});

story!(a_correction_has_the_authority_of_its_evidence, |db| {
    let act = founded(&db).await;
    kept(&db, &act).await;
    // The row rests on what was written last; `verify` knows it from the log.
    let mut input = person("Noor Haddad", "2026-01-03", "2027-02-10");
    input.evidence = "Minutes of 8 January".into();
    assert!(correct_person(&db, &act, 3, 1, input.clone()).await.unwrap());
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
    input.until = "2027-03-10".into();
    assert!(correct_person(&db, &act, 3, 1, input).await.unwrap());
    // Who was named by the admission keeps its authority; the correction has one of its own.
    let mut input = person("Rosa Marin", "", "");
    (input.from, input.evidence) = ("2026-01-01".into(), String::new());
    assert!(correct_person(&db, &act, 2, 1, input).await.unwrap());
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
    let others = "authority_id = (SELECT id FROM authorities WHERE kind = 'decision' ORDER BY id LIMIT 1)";
    run(&db, &format!("UPDATE member_people SET {others} WHERE evidence = 'Minutes of 8 January'"));
    let findings = store::audit::verify(&db).await.unwrap().findings;
    assert!(findings.iter().any(|finding| finding.table == "member_people"), "{findings:?}");
});
