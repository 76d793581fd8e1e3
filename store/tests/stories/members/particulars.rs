//! What is held of members for few eyes.

use domain::members::particulars::ParticularsInput;
use domain::members::person::EntryInput;
use store::members::{
    RegisterFilter, correct_entry, correct_own, entry_form, member_page, own_data, register_file, seen_entry,
};
use store::{Act, CommandError, Db, Viewer};

use super::{HOME, PASSWORD, admission, claimed, founder, keys, letters, member, member_with_password};
use crate::support::{founded, story};

/// Something in every field of a person.
fn of_person() -> ParticularsInput {
    ParticularsInput {
        postal_address: "Calle Feria 7\r\n41003 Sevilla".into(),
        telephone: "+34 600 000 000".into(),
        born_on: "1984-05-17".into(),
        ..ParticularsInput::default()
    }
}

/// Something in every field of an organisation.
fn of_organisation() -> ParticularsInput {
    ParticularsInput {
        postal_address: "Apartado 12".into(),
        telephone: "954 000 000".into(),
        registration: "SE-CA-1234".into(),
        legal_form: "Asociación".into(),
        seat: "Sevilla".into(),
        ..ParticularsInput::default()
    }
}

fn entry(name: &str, email: &str, particulars: ParticularsInput) -> EntryInput {
    EntryInput { name: name.into(), email: email.into(), language: "es".into(), particulars, ..EntryInput::default() }
}

/// A person and an organisation of whom every field is held, beside those who are there.
pub async fn kept(db: &Db, founder: &Act) {
    let mut person = admission("Dalia Prats", "");
    person.entry.particulars = of_person();
    store::members::admit(db, founder, person, None).await.unwrap();
    let mut organisation = admission("Huerta del Rey", "huerta@example.org");
    organisation.entry.kind = "organisation".into();
    let number = store::members::admit(db, founder, organisation, None).await.unwrap().number;
    let input = entry("Huerta del Rey", "huerta@example.org", of_organisation());
    assert!(correct_entry(db, founder, number, input).await.unwrap());
}

async fn viewer_of(db: &Db, act: &Act) -> Viewer {
    store::members::viewer(db, act.actor.member().unwrap().as_str(), act.now).await.unwrap()
}

story!(nobody_corrects_an_entry_over_what_they_have_not_seen, |db| {
    let act = founded(&db).await;
    let (number, ana) = member_with_password(&db, &act, "Ana Prats", "ana@example.org").await;
    let viewer = founder(&db, &act).await;
    let seen = seen_entry(&entry_form(&db, &viewer, number, "2026-01-02".parse().unwrap()).await.unwrap().entry);
    let looked = |act: &Act| Act { seen: Some(seen.clone()), ..act.clone() };
    let named = |name: &str| entry(name, "ana@example.org", ParticularsInput::default());
    assert!(correct_entry(&db, &looked(&act), number, named("Ana Prats Gil")).await.unwrap());
    let late = correct_entry(&db, &looked(&act), number, named("Ana P.")).await;
    assert_eq!(keys(late), [": error-changed-since"]);
    let late = correct_own(&db, &looked(&ana), named("Ana P."), "", HOME).await;
    assert_eq!(keys(late), [": error-changed-since"]);
});

story!(the_secretary_and_the_member_see_particulars_and_nobody_else, |db| {
    let act = founded(&db).await;
    let (ana, own) = member_with_password(&db, &act, "Ana Ruiz", "ana@example.org").await;
    let (_, other) = member_with_password(&db, &act, "Bo Lind", "bo@example.org").await;
    let input = entry("Ana Ruiz", "ana@example.org", of_person());
    assert!(correct_entry(&db, &act, ana, input.clone()).await.unwrap());
    assert!(!correct_entry(&db, &act, ana, input).await.unwrap(), "the same again changes nothing");
    for (who, seen) in [(&act, true), (&own, true), (&other, false)] {
        let viewer = viewer_of(&db, who).await;
        let contact = member_page(&db, &viewer, ana, act.now).await.unwrap().contact;
        let telephone = contact.and_then(|contact| contact.particulars.telephone);
        assert_eq!(telephone.is_some(), seen);
        let file = register_file(&db, &viewer, RegisterFilter::default(), "2026-01-01".parse().unwrap()).await.unwrap();
        assert_eq!(format!("{file:?}").contains("Calle Feria"), seen && who.actor == act.actor);
    }
    let told = format!("{:?}", own_data(&db, &viewer_of(&db, &own).await, act.now).await.unwrap());
    assert!(told.contains("Calle Feria 7\\n41003 Sevilla") && told.contains("1984-05-17"), "{told}");
    let refused = entry_form(&db, &viewer_of(&db, &other).await, ana, "2026-01-01".parse().unwrap()).await;
    assert!(matches!(refused, Err(CommandError::Forbidden(_))));
    let refused = correct_entry(&db, &other, ana, entry("Eve", "", ParticularsInput::default())).await;
    assert!(matches!(refused, Err(CommandError::Forbidden(_))));
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(the_log_holds_no_particulars_and_forgets_what_is_erased, |db| {
    let act = founded(&db).await;
    kept(&db, &act).await;
    let viewer = founder(&db, &act).await;
    for _ in 0..2 {
        let log = store::audit::page(&db, &viewer, 1, None).await.unwrap();
        let said = format!("{log:?}");
        assert!(log.entries.iter().any(|entry| entry.action == "members.particulars.set"));
        assert!(!said.contains("600 000") && !said.contains("1984") && !said.contains("SE-CA"), "{said}");
        correct_entry(&db, &act, 2, entry("Dalia Prats", "", ParticularsInput::default())).await.unwrap();
    }
    let held = member_page(&db, &viewer, 2, act.now).await.unwrap().contact.unwrap().particulars;
    assert!(held.is_empty());
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
    crate::database::tamper(&db, "DELETE FROM member_particulars");
    let findings = store::audit::verify(&db).await.unwrap().findings;
    assert_eq!(findings.iter().map(|finding| finding.row.as_str()).collect::<Vec<_>>(), ["M-3"]);
});

story!(bad_particulars_are_refused_beside_their_fields, |db| {
    let act = founded(&db).await;
    let number = member(&db, &act, "Ana Ruiz", "").await;
    let mut particulars = of_organisation();
    particulars.born_on = "2026-01-02".into();
    particulars.telephone = "ask".into();
    let refused = correct_entry(&db, &act, number, entry(" ", "nobody", particulars)).await;
    let all = [
        "name: error-required",
        "email: error-email",
        "telephone: error-telephone",
        "born_on: error-day-future",
        "registration: error-organisation-only",
        "legal_form: error-organisation-only",
        "seat: error-organisation-only",
    ];
    assert_eq!(keys(refused), all);
    let missing = correct_entry(&db, &act, 99, entry("Ana", "", ParticularsInput::default())).await;
    assert!(matches!(missing, Err(CommandError::NotFound)));
});

story!(whoever_signs_in_sets_their_address_themselves_and_a_wrong_one_takes_its_links_with_it, |db| {
    let act = founded(&db).await;
    let (ana, own) = member_with_password(&db, &act, "Ana Ruiz", "ana@example.org").await;
    let mut input = entry("Ana Ruiz", "mallory@example.org", of_person());
    input.language = "en".into();
    let refused = correct_entry(&db, &act, ana, input).await;
    assert_eq!(keys(refused), ["email: error-entry-own", "language: error-entry-own"]);
    let mut input = entry("Ana Ruiz", "ana@example.org", ParticularsInput::default());
    input.particulars.telephone = "954 111 111".into();
    assert!(correct_own(&db, &own, input, "", HOME).await.unwrap());
    store::members::sign_in(&db, "ana@example.org", PASSWORD, HOME, act.now).await.unwrap();

    let bo = member(&db, &act, "Bo Lind", "wrong@example.org").await;
    assert!(store::members::invite(&db, &act, bo, letters(true)).await.unwrap());
    correct_entry(&db, &act, bo, entry("Bo Lind", "bo@example.org", ParticularsInput::default())).await.unwrap();
    assert_eq!(claimed(&db, act.now).await.len(), 0);
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});
