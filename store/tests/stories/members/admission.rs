//! Admitting members.

use store::community::authority::Authority;
use store::{Act, CommandError};

use super::{admission, claimed, founder, keys, letters, member, member_with_password};
use crate::support::{at, founded, story};

story!(an_admission_names_its_authority_and_is_in_the_log, |db| {
    let act = Act { now: at("2026-03-05T22:30:00Z"), ..founded(&db).await };
    let admitted = store::members::admit(&db, &act, admission("ናርዶስ ተስፋዬ", "nardos@example.org"), None).await.unwrap();
    assert_eq!((admitted.number, admitted.invited_by_mail), (2, None));
    let viewer = founder(&db, &act).await;
    let page = store::members::member_page(&db, &viewer, 2, act.now).await.unwrap();
    // The day is the community's, in Madrid, where it is still the fifth.
    assert_eq!((page.name.as_str(), page.joined_on.unwrap().to_string().as_str()), ("ናርዶስ ተስፋዬ", "2026-03-05"));
    let Some(Authority::DelegatedPower { role, rule }) = page.authority else { panic!("{:?}", page.authority) };
    assert_eq!((role.as_str(), rule.as_str()), ("membership_secretary", "membership.admission"));
    assert_eq!(page.history.len(), 1);
    assert_eq!(page.contact.unwrap().email.as_deref(), Some("nardos@example.org"));
    let log = store::audit::page(&db, &viewer, 1, Some("M-2".into())).await.unwrap();
    assert_eq!(log.entries[0].action, "members.member.admitted");
    assert_eq!(log.entries[0].actor_number, Some(1));
});

story!(bad_input_is_refused_with_every_error_and_nothing_is_written, |db| {
    let act = founded(&db).await;
    let mut input = admission("a\u{0}b", "not an address");
    input.entry.language = "tlh".into();
    input.class = "emperor".into();
    input.joined_on = "2026-01-02".into();
    let refused = keys(store::members::admit(&db, &act, input, None).await);
    let expected = [
        "name: error-characters",
        "email: error-email",
        "language: error-choice",
        "class: error-choice",
        "joined_on: error-day-future",
    ];
    assert_eq!(refused, expected);
    let refused = keys(store::members::admit(&db, &act, admission(&"ñ".repeat(301), ""), None).await);
    assert_eq!(refused, ["name: error-too-long"]);
    assert_eq!(member(&db, &act, &"ñ".repeat(300), "").await, 2);
});

story!(a_member_may_have_joined_before_the_founding, |db| {
    let act = founded(&db).await;
    let mut input = admission("Ada", "");
    input.joined_on = "2025-12-31".into();
    let number = store::members::admit(&db, &act, input, None).await.unwrap().number;
    let page = store::members::member_page(&db, &founder(&db, &act).await, number, act.now).await.unwrap();
    assert!(page.joined_on.is_some_and(|joined| joined < "2026-01-01".parse().unwrap()));
});

story!(a_form_sent_twice_admits_once, |db| {
    let act = Act { request_key: Some("0195d7a0-0000-7000-8000-000000000001".into()), ..founded(&db).await };
    let input = admission("Nour Haddad", "nour@example.org");
    let first = store::members::admit(&db, &act, input.clone(), Some(letters(true))).await.unwrap();
    let second = store::members::admit(&db, &act, input, Some(letters(true))).await.unwrap();
    assert_eq!(first, second);
    assert_eq!(first.invited_by_mail, Some(true));
    assert_eq!(claimed(&db, act.now).await.len(), 1);
    let viewer = founder(&db, &act).await;
    let (everybody, today) = (store::members::RegisterFilter::default(), "2026-01-01".parse().unwrap());
    assert_eq!(store::members::register(&db, &viewer, everybody, today).await.unwrap().total, 2);
});

story!(admission_without_the_power_is_refused, |db| {
    let act = founded(&db).await;
    let (_, plain) = member_with_password(&db, &act, "Ada", "").await;
    let refused = store::members::admit(&db, &plain, admission("Eve", ""), None).await;
    assert!(matches!(refused, Err(CommandError::Forbidden(domain::members::power::Power::AdmitMembers))));
});
