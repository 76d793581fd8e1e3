//! Letters on their way.

use domain::members::power::Power;
use store::members::{
    Delivery, LinkPurpose, MAIL_CLAIM_MINUTES, MAIL_DAYS_MAX, claim_mail, invite, mail_failed, mail_sent, try_again,
    waiting_links, waiting_mail,
};
use store::{Act, CommandError};

use super::{claimed, founder, letters, member, member_with_password};
use crate::decisions::refusal;
use crate::support::{founded, story};

story!(a_letter_goes_out_once_and_is_then_forgotten, |db| {
    let act = founded(&db).await;
    let number = member(&db, &act, "Nour", "nour@example.org").await;
    assert!(invite(&db, &act, number, letters(true)).await.unwrap());
    let viewer = founder(&db, &act).await;
    let access = store::members::member_page(&db, &viewer, number, act.now).await.unwrap().access.unwrap();
    assert_eq!(access.links[0].delivery, Delivery::MailWaits);
    let mail = claimed(&db, act.now).await;
    assert_eq!((mail.len(), mail[0].address.as_str()), (1, "nour@example.org"));
    assert!(!format!("{mail:?}").contains(&mail[0].body), "a link must not be printed");
    // Another server that looks at the same moment finds nothing.
    assert!(claimed(&db, act.now).await.is_empty());
    mail_sent(&db, &mail[0].id, act.now).await.unwrap();
    let access = store::members::member_page(&db, &viewer, number, act.now).await.unwrap().access.unwrap();
    assert_eq!(access.links[0].delivery, Delivery::Mailed { at: act.now });
    assert!(waiting_mail(&db, &viewer).await.unwrap().is_empty());
    assert!(claimed(&db, act.now + chrono::Duration::days(1)).await.is_empty());
});

story!(a_letter_that_fails_is_tried_later_and_not_for_ever, |db| {
    let act = founded(&db).await;
    let number = member(&db, &act, "Nour", "nour@example.org").await;
    invite(&db, &act, number, letters(true)).await.unwrap();
    let viewer = founder(&db, &act).await;
    let mut now = act.now;
    let mut waits = Vec::new();
    while let Some(mail) = claim_mail(&db, now).await.unwrap() {
        mail_failed(&db, &mail, "connection refused", now).await.unwrap();
        let waiting = waiting_mail(&db, &viewer).await.unwrap().remove(0);
        assert_eq!(waiting.last_error.as_deref(), Some("connection refused"));
        waits.push((waiting.next_attempt_at - now).num_minutes());
        assert!(claimed(&db, waiting.next_attempt_at - chrono::Duration::seconds(1)).await.is_empty());
        now = waiting.next_attempt_at;
    }
    assert_eq!(waits[..10], [1, 2, 4, 8, 16, 32, 64, 128, 256, 360]);
    assert!(waits[10..].iter().all(|wait| *wait == 360), "a mail server that comes back is not kept waiting for days");
    let gives_up = act.now + chrono::Duration::days(MAIL_DAYS_MAX);
    assert!(now >= gives_up && now < gives_up + chrono::Duration::hours(6), "{now}");
    assert!(waiting_mail(&db, &viewer).await.unwrap()[0].is_given_up(now));
    assert!(claimed(&db, now).await.is_empty());
    let links = waiting_links(&db, &viewer, now).await.unwrap();
    assert_eq!((links[0].purpose, &links[0].delivery), (LinkPurpose::Invitation, &Delivery::MailFailed));
});

story!(a_letter_that_was_given_up_is_tried_again_where_somebody_says_so, |db| {
    let act = founded(&db).await;
    let number = member(&db, &act, "Nour", "nour@example.org").await;
    let (_, ana) = member_with_password(&db, &act, "Ana Ruiz", "ana@example.org").await;
    invite(&db, &act, number, letters(true)).await.unwrap();
    let on = |days| Act::new(act.actor.clone(), act.now + chrono::Duration::days(days));
    let viewer = founder(&db, &act).await;
    let letter = waiting_mail(&db, &viewer).await.unwrap().remove(0).id;
    assert_eq!(refusal(try_again(&db, &act, Some(&letter)).await), "error-mail-not-failed", "it was not tried yet");
    let mail = claim_mail(&db, act.now).await.unwrap().unwrap();
    assert_eq!(try_again(&db, &act, None).await.unwrap(), 0, "it is being sent");
    mail_failed(&db, &mail, "connection refused", act.now).await.unwrap();
    assert!(claimed(&db, on(4).now).await.is_empty());
    let links = waiting_links(&db, &viewer, on(4).now).await.unwrap();
    assert!(links.iter().any(|link| link.number == number && link.delivery == Delivery::MailFailed));

    let forbidden = try_again(&db, &Act::new(ana.actor.clone(), on(4).now), None).await;
    assert!(matches!(forbidden, Err(CommandError::Forbidden(Power::ReadOperations))));
    assert_eq!(try_again(&db, &on(4), Some(&letter)).await.unwrap(), 1);
    let again = claimed(&db, on(4).now).await;
    assert_eq!((again.len(), again[0].attempt), (1, 2));
    mail_failed(&db, &again[0], "connection refused", on(4).now).await.unwrap();
    // For three days more, and then again for all.
    assert!(!waiting_mail(&db, &viewer).await.unwrap()[0].is_given_up(on(6).now));
    assert!(claimed(&db, on(8).now).await.is_empty());
    assert_eq!(try_again(&db, &on(8), None).await.unwrap(), 1);
    let last = claimed(&db, on(8).now).await;
    mail_sent(&db, &last[0].id, on(8).now).await.unwrap();
    assert_eq!(try_again(&db, &on(8), None).await.unwrap(), 0);
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, []);
});

story!(of_two_servers_one_sends_a_letter_however_slowly, |db| {
    let act = founded(&db).await;
    for name in ["Nour", "Sami", "Ana", "Bo"] {
        let number = member(&db, &act, name, &format!("{name}@example.org")).await;
        invite(&db, &act, number, letters(true)).await.unwrap();
    }
    // Both look at the same moment, again and again: each letter is one's.
    let servers = (0..2).map(|_| {
        let (db, now) = (db.clone(), act.now);
        tokio::spawn(async move { claimed(&db, now).await })
    });
    let mut ids = Vec::new();
    for server in servers.collect::<Vec<_>>() {
        ids.extend(server.await.unwrap().into_iter().map(|mail| mail.id));
    }
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!((all, ids.len()), (4, 4));

    // While the claim lasts nobody else finds a letter. Whoever claimed it may be gone: then it is tried again, by the same name.
    let lapses = act.now + chrono::Duration::minutes(MAIL_CLAIM_MINUTES);
    assert!(claimed(&db, lapses - chrono::Duration::seconds(1)).await.is_empty());
    let again = claimed(&db, lapses).await;
    let mut names: Vec<_> = again.iter().map(|mail| mail.id.clone()).collect();
    names.sort_unstable();
    assert_eq!(names, ids);
    assert!(again.iter().all(|mail| mail.attempt == 2));
    // The first one comes back after all, and says that it failed: the second one's claim stands.
    let first = store::members::Mail { attempt: 1, ..again[0].clone() };
    mail_failed(&db, &first, "too slow", act.now).await.unwrap();
    assert!(claimed(&db, lapses).await.is_empty());
    mail_sent(&db, &again[0].id, lapses).await.unwrap();
    assert_eq!(claimed(&db, lapses + chrono::Duration::minutes(MAIL_CLAIM_MINUTES)).await.len(), 3);
});
