//! Letters about meetings: that they go out, and what becomes of those that cannot.

use std::sync::Arc;

use domain::decisions::meeting::input::{ItemInput, MeetingInput};
use domain::members::mail::MailKind;
use store::decisions as d;
use store::members::{
    Addressee, ComposeMeeting, MeetingLetter, delete_expired, invite, mail_sent, waiting_mail, waiting_notices,
    write_meeting_letters,
};

use super::*;
use crate::decisions::meetings::IN_MEETING;
use crate::decisions::{eyes, when};
use crate::support::{at, founded_by, story};

/// A week before the meeting of these stories.
const NOTICED: &str = "2026-01-08T09:00:00Z";
/// When it ends.
const ENDS: &str = "2026-01-15T20:00:00Z";

fn compose() -> ComposeMeeting {
    ComposeMeeting(Arc::new(|to: &Addressee, letter: &MeetingLetter| Letter {
        subject: format!("MT-{} for M-{}", letter.number, to.number),
        body: letter.title.clone(),
    }))
}

/// Calls a meeting, serves its notice and writes its letters at a moment; how many were written.
async fn noticed(db: &Db, founder: &Act, moment: &str) -> usize {
    let act = when(founder, moment);
    let meeting = MeetingInput {
        title: "Assembly".into(),
        form: "room".into(),
        place: "The mill".into(),
        link: String::new(),
        words: String::new(),
        day: "2026-01-15".into(),
        from: "19:00".into(),
        until: "21:00".into(),
        until_day: String::new(),
    };
    let number = d::call_meeting(db, &act, meeting).await.unwrap();
    d::add_item(db, &act, number, ItemInput { title: "The accounts".into(), ..ItemInput::default() }).await.unwrap();
    d::serve_notice(db, &act, number).await.unwrap();
    write_meeting_letters(db, at(moment), compose()).await.unwrap()
}

/// The founder, and a member with an address.
async fn two(db: &Db) -> (Act, i64) {
    let founder = founded_by(db, IN_MEETING).await;
    let ana = member(db, &founder, "Ana Ruiz", "ana@example.org").await;
    (founder, ana)
}

story!(letters_about_a_meeting_go_out, |db| {
    let (founder, _) = two(&db).await;
    assert_eq!(noticed(&db, &founder, NOTICED).await, 2);
    assert_eq!(write_meeting_letters(&db, at(NOTICED), compose()).await.unwrap(), 0, "and once");
    let mail = claimed(&db, at(NOTICED)).await;
    let lines: Vec<_> = mail.iter().map(|letter| (letter.address.as_str(), letter.subject.as_str())).collect();
    assert_eq!(lines, [("ines@example.org", "MT-1 for M-1"), ("ana@example.org", "MT-1 for M-2")]);
    assert!(mail.iter().all(|letter| !letter.is_notice), "nobody chooses to do without");
    for letter in &mail {
        mail_sent(&db, &letter.id, at(NOTICED)).await.unwrap();
    }
    let viewer = eyes(&db, &founder).await;
    assert!(waiting_mail(&db, &viewer).await.unwrap().is_empty());
    delete_expired(&db, at(ENDS)).await.unwrap();
    assert_eq!(waiting_notices(&db, &viewer).await.unwrap().dropped, [], "what went out is not dropped");
});

story!(letters_about_a_meeting_that_cannot_be_sent_are_dropped_and_hide_no_link, |db| {
    let (founder, ana) = two(&db).await;
    assert_eq!(noticed(&db, &founder, NOTICED).await, 2);
    invite(&db, &when(&founder, "2026-01-08T10:00:00Z"), ana, letters(true)).await.unwrap();
    let viewer = eyes(&db, &founder).await;
    let kinds: Vec<_> = waiting_mail(&db, &viewer).await.unwrap().into_iter().map(|mail| mail.kind).collect();
    assert_eq!(kinds, [MailKind::Invitation, MailKind::Meeting, MailKind::Meeting]);
    delete_expired(&db, at("2026-01-11T08:59:59Z")).await.unwrap();
    assert_eq!(waiting_notices(&db, &viewer).await.unwrap().meetings, 2);
    delete_expired(&db, at("2026-01-11T09:00:00Z")).await.unwrap();
    let waiting = waiting_notices(&db, &viewer).await.unwrap();
    let day = domain::calendar::parse_day("2026-01-11").unwrap();
    assert_eq!((waiting.meetings, waiting.dropped), (0, vec![(day, MailKind::Meeting, 2)]));
    assert_eq!(waiting_mail(&db, &viewer).await.unwrap().len(), 1, "the invitation still waits");
});

story!(no_letter_calls_to_a_meeting_that_is_over, |db| {
    let (founder, _) = two(&db).await;
    assert_eq!(noticed(&db, &founder, "2026-01-15T17:00:00Z").await, 2);
    assert!(claimed(&db, at(ENDS)).await.is_empty());
    delete_expired(&db, at("2026-01-15T19:59:59Z")).await.unwrap();
    let viewer = eyes(&db, &founder).await;
    assert_eq!(waiting_notices(&db, &viewer).await.unwrap().meetings, 2);
    delete_expired(&db, at(ENDS)).await.unwrap();
    let waiting = waiting_notices(&db, &viewer).await.unwrap();
    let day = domain::calendar::parse_day("2026-01-15").unwrap();
    assert_eq!((waiting.meetings, waiting.dropped), (0, vec![(day, MailKind::Meeting, 2)]));
});
