//! Contacts who are no members.

use domain::infrastructure::SiteInput;
use domain::members::contact::ContactInput;
use domain::members::power::Power;
use store::members::{
    ContactFilter, contact, contact_sites, contacts, correct_contact, end_contact, enter_contact, erase_contact,
};
use store::{Act, CommandError, Db};

use super::{founder, keys, member_with_password};
use crate::support::{at, founded, story};

fn host(name: &str, site: &str) -> ContactInput {
    ContactInput {
        kind: "host".into(),
        name: name.into(),
        email: "roof@example.org".into(),
        telephone: "954 000 000".into(),
        postal_address: "Calle Feria 7\n41003 Sevilla".into(),
        note: "Has the key to the roof.".into(),
        site: site.into(),
    }
}

fn partner(name: &str) -> ContactInput {
    ContactInput { kind: "partner".into(), name: name.into(), ..ContactInput::default() }
}

/// Contacts that go on, ended and were erased; the inventory has a site by the name of Cellar.
pub async fn kept(db: &Db, founder: &Act) {
    let act = &Act { now: at("2026-03-05T11:00:00Z"), ..founder.clone() };
    enter_contact(db, act, host("Bar Paquita", "cellar")).await.unwrap();
    enter_contact(db, act, partner("Red Común")).await.unwrap();
    enter_contact(db, act, host("Whoever Was", "cellar")).await.unwrap();
    correct_contact(db, act, 2, host("Red Común", "hall")).await.unwrap();
    end_contact(db, act, 2, "2026-03-04".into()).await.unwrap();
    end_contact(db, act, 3, String::new()).await.unwrap();
    erase_contact(db, act, 3).await.unwrap();
}

story!(nobody_corrects_a_contact_over_what_they_have_not_seen, |db| {
    let act = founded(&db).await;
    enter_contact(&db, &act, partner("Red Común")).await.unwrap();
    let viewer = founder(&db, &act).await;
    let looked = Act { seen: Some(contact(&db, &viewer, 1).await.unwrap().seen()), ..act.clone() };
    assert!(correct_contact(&db, &looked, 1, partner("Red Comunal")).await.unwrap());
    let late = correct_contact(&db, &looked, 1, partner("Red")).await;
    assert_eq!(keys(late), [": error-changed-since"]);
    let looked = Act { seen: Some(contact(&db, &viewer, 1).await.unwrap().seen()), ..act };
    assert!(correct_contact(&db, &looked, 1, partner("Red")).await.unwrap());
});

story!(contacts_are_found_corrected_and_ended, |db| {
    let act = founded(&db).await;
    assert_eq!(enter_contact(&db, &act, host("Bar Paquita", "")).await.unwrap(), 1);
    assert_eq!(enter_contact(&db, &act, partner("Ателье Юга")).await.unwrap(), 2);
    let viewer = founder(&db, &act).await;
    let found = |search: &str, kind: &str, ended: bool| {
        let (db, viewer) = (db.clone(), viewer.clone());
        let filter = ContactFilter { search: search.into(), kind: kind.into(), ended, page: 1 };
        async move {
            let page = contacts(&db, &viewer, filter).await.unwrap();
            page.lines.into_iter().map(|line| line.number).collect::<Vec<_>>()
        }
    };
    assert_eq!(found("", "", false).await, [1, 2]);
    assert_eq!(found("юга", "", false).await, [2]);
    assert_eq!(found("c-1", "", false).await, [1]);
    assert_eq!(found("", "partner", false).await, [2]);
    let same = correct_contact(&db, &act, 1, host("Bar Paquita", "")).await.unwrap();
    let other = correct_contact(&db, &act, 1, host("Bar Paco", "")).await.unwrap();
    assert_eq!((same, other), (false, true));
    assert_eq!(keys(end_contact(&db, &act, 1, "2026-01-02".into()).await), ["ended_on: error-day-future"]);
    assert_eq!(keys(end_contact(&db, &act, 1, "soon".into()).await), ["ended_on: error-day"]);
    end_contact(&db, &act, 1, String::new()).await.unwrap();
    assert_eq!(keys(end_contact(&db, &act, 1, String::new()).await), ["ended_on: error-contact-ended"]);
    assert_eq!((found("", "", false).await, found("paco", "", true).await), (vec![2], vec![1]));
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(an_erased_contact_leaves_its_number_and_nothing_else, |db| {
    let act = founded(&db).await;
    for name in ["Cellar", "Hall"] {
        let site = SiteInput { name: name.into(), location: "Jaca".into(), ..SiteInput::default() };
        store::infrastructure::create_site(&db, &act, site).await.unwrap();
    }
    kept(&db, &act).await;
    assert_eq!(keys(erase_contact(&db, &act, 1).await), [": error-contact-going-on"]);
    assert_eq!(keys(erase_contact(&db, &act, 3).await), [": error-contact-erased"]);
    assert_eq!(keys(correct_contact(&db, &act, 3, partner("Again")).await), [": error-contact-erased"]);
    let viewer = founder(&db, &act).await;
    let gone = contact(&db, &viewer, 3).await.unwrap();
    assert_eq!((gone.name.as_str(), gone.email, gone.site, gone.erased_at.is_some()), ("", None, None, true));
    let shown = contact(&db, &viewer, 1).await.unwrap();
    assert_eq!(shown.site, Some(("cellar".into(), "Cellar".into())));
    assert_eq!(enter_contact(&db, &act, partner("Next")).await.unwrap(), 4);
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(contacts_are_for_few_eyes, |db| {
    let act = founded(&db).await;
    enter_contact(&db, &act, host("Bar Paquita", "")).await.unwrap();
    let (_, plain) = member_with_password(&db, &act, "Ana Ruiz", "").await;
    let viewer = store::members::viewer(&db, plain.actor.member().unwrap().as_str(), act.now).await.unwrap();
    let forbidden =
        |power| move |error: &CommandError| matches!(error, CommandError::Forbidden(found) if *found == power);
    let read = forbidden(Power::ReadContacts);
    assert!(contacts(&db, &viewer, ContactFilter::default()).await.is_err_and(|error| read(&error)));
    assert!(contact(&db, &viewer, 1).await.is_err_and(|error| read(&error)));
    let admit = forbidden(Power::AdmitMembers);
    assert!(contact_sites(&db, &viewer).await.is_err_and(|error| admit(&error)));
    assert!(enter_contact(&db, &plain, partner("Eve")).await.is_err_and(|error| admit(&error)));
    assert!(erase_contact(&db, &plain, 1).await.is_err_and(|error| admit(&error)));
    let bad = ContactInput { kind: "friend".into(), site: "nowhere".into(), ..ContactInput::default() };
    let all = ["kind: error-choice", "name: error-required", "site: error-choice"];
    assert_eq!(keys(enter_contact(&db, &act, bad).await), all);
    let missing = contact(&db, &founder(&db, &act).await, 9).await;
    assert!(matches!(missing, Err(CommandError::NotFound)));
});
