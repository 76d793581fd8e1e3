//! Letters on their way.

use store::members::{
    Delivery, LinkPurpose, MAIL_ATTEMPTS_MAX, invite, mail_failed, mail_sent, take_due_mail, waiting_links,
    waiting_mail,
};

use super::{founder, letters, member};
use crate::support::{founded, story};

story!(a_letter_goes_out_once_and_is_then_forgotten, |db| {
    let act = founded(&db).await;
    let number = member(&db, &act, "Nour", "nour@example.org").await;
    assert!(invite(&db, &act, number, letters(true)).await.unwrap());
    let viewer = founder(&db, &act).await;
    let access = store::members::member_page(&db, &viewer, number, act.now).await.unwrap().access.unwrap();
    assert_eq!(access.links[0].delivery, Delivery::MailWaits);
    let mail = take_due_mail(&db, act.now).await.unwrap();
    assert_eq!((mail.len(), mail[0].address.as_str()), (1, "nour@example.org"));
    assert!(!format!("{mail:?}").contains(&mail[0].body), "a link must not be printed");
    // Another server that looks at the same moment finds nothing.
    assert!(take_due_mail(&db, act.now).await.unwrap().is_empty());
    mail_sent(&db, &mail[0].id, act.now).await.unwrap();
    let access = store::members::member_page(&db, &viewer, number, act.now).await.unwrap().access.unwrap();
    assert_eq!(access.links[0].delivery, Delivery::Mailed { at: act.now });
    assert!(waiting_mail(&db, &viewer).await.unwrap().is_empty());
    assert!(take_due_mail(&db, act.now + chrono::Duration::days(1)).await.unwrap().is_empty());
});

story!(a_letter_that_fails_is_tried_later_and_not_for_ever, |db| {
    let act = founded(&db).await;
    let number = member(&db, &act, "Nour", "nour@example.org").await;
    invite(&db, &act, number, letters(true)).await.unwrap();
    let viewer = founder(&db, &act).await;
    let mut now = act.now;
    let mut waits = Vec::new();
    for _ in 0..MAIL_ATTEMPTS_MAX {
        let mail = take_due_mail(&db, now).await.unwrap();
        mail_failed(&db, &mail[0].id, "connection refused").await.unwrap();
        let waiting = waiting_mail(&db, &viewer).await.unwrap().remove(0);
        assert_eq!(waiting.last_error.as_deref(), Some("connection refused"));
        waits.push((waiting.next_attempt_at - now).num_minutes());
        assert!(take_due_mail(&db, waiting.next_attempt_at - chrono::Duration::seconds(1)).await.unwrap().is_empty());
        now = waiting.next_attempt_at;
    }
    assert_eq!(waits, [1, 2, 4, 8, 16, 32, 64, 128, 256, 360]);
    assert!(take_due_mail(&db, now).await.unwrap().is_empty());
    let links = waiting_links(&db, &viewer, now).await.unwrap();
    assert_eq!((links[0].purpose, &links[0].delivery), (LinkPurpose::Invitation, &Delivery::MailFailed));
});
