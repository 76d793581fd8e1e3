//! Letters about meetings: that they go out, and what becomes of those that cannot.

use std::sync::Arc;

use domain::decisions::meeting::input::{ItemInput, MeetingInput};
use domain::members::mail::MailKind;
use domain::members::power::Power;
use store::decisions as d;
use store::members::{
    Addressee, ComposeMeeting, MeetingLetter, delete_expired, invite, mail_failed, mail_sent, waiting_letter,
    waiting_mail, waiting_notices, write_meeting_letters,
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
    served(db, founder, moment).await;
    write_meeting_letters(db, at(moment), compose()).await.unwrap()
}

/// Calls a meeting and serves its notice; its number.
async fn served(db: &Db, founder: &Act, moment: &str) -> i64 {
    let act = when(founder, moment);
    let number = d::call_meeting(db, &act, assembly()).await.unwrap();
    d::add_item(db, &act, number, ItemInput { title: "The accounts".into(), ..ItemInput::default() }).await.unwrap();
    d::serve_notice(db, &act, number).await.unwrap();
    number
}

/// The meeting of these stories.
fn assembly() -> MeetingInput {
    MeetingInput {
        title: "Assembly".into(),
        form: "room".into(),
        place: "The mill".into(),
        link: String::new(),
        words: String::new(),
        day: "2026-01-15".into(),
        from: "19:00".into(),
        until: "21:00".into(),
        until_day: String::new(),
    }
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

story!(whoever_keeps_the_machines_going_reads_the_notice_of_a_meeting_that_waits_and_no_other_letter, |db| {
    let (founder, ana) = two(&db).await;
    noticed(&db, &founder, NOTICED).await;
    invite(&db, &when(&founder, NOTICED), ana, letters(true)).await.unwrap();
    let viewer = eyes(&db, &founder).await;
    let mail = waiting_mail(&db, &viewer).await.unwrap();
    let [invitation, notice, _] = &mail[..] else { panic!("{mail:?}") };
    let letter = waiting_letter(&db, &viewer, &notice.id).await.unwrap();
    assert_eq!((letter.number, letter.subject.as_str(), letter.body.as_str()), (Some(1), "MT-1 for M-1", "Assembly"));
    let of_link = waiting_letter(&db, &viewer, &invitation.id).await;
    assert!(matches!(of_link, Err(CommandError::NotFound)), "whoever reads it could sign in by it");
    let (_, bo) = member_with_password(&db, &founder, "Bo Lind", "bo@example.org").await;
    let by_bo = waiting_letter(&db, &eyes(&db, &bo).await, &notice.id).await;
    assert!(matches!(by_bo, Err(CommandError::Forbidden(Power::ReadOperations))));
    mail_sent(&db, &notice.id, at(NOTICED)).await.unwrap();
    assert!(matches!(waiting_letter(&db, &viewer, &notice.id).await, Err(CommandError::NotFound)), "it went out");
});

story!(letters_about_a_meeting_that_cannot_be_sent_are_dropped_and_hide_no_link, |db| {
    let (founder, ana) = two(&db).await;
    assert_eq!(noticed(&db, &founder, NOTICED).await, 2);
    invite(&db, &when(&founder, "2026-01-08T10:00:00Z"), ana, letters(true)).await.unwrap();
    let viewer = eyes(&db, &founder).await;
    let kinds: Vec<_> = waiting_mail(&db, &viewer).await.unwrap().into_iter().map(|mail| mail.kind).collect();
    assert_eq!(kinds, [MailKind::Invitation, MailKind::Meeting, MailKind::Meeting]);
    // However long the mail server is away, whoever is called by letter is called until the meeting is over.
    let mut now = at(NOTICED);
    while now < at("2026-01-15T19:00:00Z") {
        for letter in claimed(&db, now).await.iter().filter(|letter| letter.subject.starts_with("MT-")) {
            mail_failed(&db, letter, "connection refused", now).await.unwrap();
        }
        now += chrono::Duration::hours(6);
    }
    delete_expired(&db, at("2026-01-15T19:59:59Z")).await.unwrap();
    assert_eq!(waiting_notices(&db, &viewer).await.unwrap().meetings, 2);
    let mail = waiting_mail(&db, &viewer).await.unwrap();
    assert_eq!(mail.iter().filter(|mail| mail.kind == MailKind::Meeting && mail.attempts > 20).count(), 2);
    assert!(mail.iter().all(|mail| mail.kind != MailKind::Meeting || !mail.is_given_up(now)));
    delete_expired(&db, at(ENDS)).await.unwrap();
    let waiting = waiting_notices(&db, &viewer).await.unwrap();
    let day = domain::calendar::parse_day("2026-01-15").unwrap();
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

story!(no_letter_calls_to_a_meeting_that_was_closed_before_its_announced_end, |db| {
    let (founder, _) = two(&db).await;
    let number = served(&db, &founder, NOTICED).await;
    let [begins, closed, later] = ["2026-01-15T18:00:00Z", "2026-01-15T18:05:00Z", "2026-01-15T19:00:00Z"];
    assert_eq!(write_meeting_letters(&db, at(begins), compose()).await.unwrap(), 2);
    let first = claimed(&db, at(begins)).await;
    mail_failed(&db, &first[0], "busy", at(begins)).await.unwrap();
    d::open_meeting(&db, &when(&founder, begins), number, "").await.unwrap();
    d::close_meeting(&db, &when(&founder, closed), number).await.unwrap();
    // The other one was being sent.
    mail_failed(&db, &first[1], "busy", at(closed)).await.unwrap();
    assert!(claimed(&db, at(later)).await.is_empty());
    delete_expired(&db, at(later)).await.unwrap();
    let waiting = waiting_notices(&db, &eyes(&db, &founder).await).await.unwrap();
    let day = domain::calendar::parse_day("2026-01-15").unwrap();
    assert_eq!((waiting.meetings, waiting.dropped), (0, vec![(day, MailKind::Meeting, 2)]));
});

story!(a_call_that_was_not_written_before_the_close_is_not_written_after_it, |db| {
    let (founder, _) = two(&db).await;
    let number = served(&db, &founder, NOTICED).await;
    let [begins, closed] = ["2026-01-15T18:00:00Z", "2026-01-15T18:05:00Z"];
    d::open_meeting(&db, &when(&founder, begins), number, "").await.unwrap();
    d::close_meeting(&db, &when(&founder, closed), number).await.unwrap();
    assert_eq!(write_meeting_letters(&db, at(closed), compose()).await.unwrap(), 0);
    let dropped = Some(at(closed));
    assert_eq!(fates(&db, &founder).await, [(1, 1, None, dropped), (1, 2, None, dropped)]);
});

/// A moment after the notice, at which the meeting is cancelled, and a later one.
const CANCELLED: &str = "2026-01-08T09:00:30Z";
const LATER: &str = "2026-01-08T11:00:00Z";

/// What became of the letters of a meeting: which time, whose, when it went out, when it was dropped.
async fn fates(db: &Db, founder: &Act) -> Vec<(i64, i64, Option<Moment>, Option<Moment>)> {
    let lines = d::notices_page(db, &eyes(db, founder).await, 1, 1).await.unwrap().lines;
    lines.into_iter().map(|line| (line.turn, line.member.number, line.sent_at, line.dropped_at)).collect()
}

story!(no_call_arrives_after_the_cancellation, |db| {
    let (founder, _) = two(&db).await;
    assert_eq!(noticed(&db, &founder, NOTICED).await, 2);
    let first = claimed(&db, at(NOTICED)).await;
    mail_sent(&db, &first[0].id, at(NOTICED)).await.unwrap();
    mail_failed(&db, &first[1], "busy", at(NOTICED)).await.unwrap();
    d::cancel_meeting(&db, &when(&founder, CANCELLED), 1, "The mill burnt.").await.unwrap();
    assert_eq!(write_meeting_letters(&db, at(CANCELLED), compose()).await.unwrap(), 2);
    let mail = claimed(&db, at(LATER)).await;
    assert_eq!(mail.len(), 2, "the cancellation to each, and no call");
    for letter in &mail {
        mail_sent(&db, &letter.id, at(LATER)).await.unwrap();
    }
    let (sent, dropped) = (Some(at(LATER)), Some(at(CANCELLED)));
    let expected = [(2, 1, sent, None), (2, 2, sent, None), (1, 1, Some(at(NOTICED)), None), (1, 2, None, dropped)];
    assert_eq!(fates(&db, &founder).await, expected);
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, []);
});

story!(a_call_that_is_being_sent_at_the_cancellation_is_not_tried_again, |db| {
    let (founder, _) = two(&db).await;
    noticed(&db, &founder, NOTICED).await;
    let first = claimed(&db, at(NOTICED)).await;
    d::cancel_meeting(&db, &when(&founder, CANCELLED), 1, "The mill burnt.").await.unwrap();
    mail_sent(&db, &first[0].id, at(CANCELLED)).await.unwrap();
    mail_failed(&db, &first[1], "busy", at(CANCELLED)).await.unwrap();
    assert!(claimed(&db, at(LATER)).await.is_empty());
    let told = fates(&db, &founder).await;
    assert_eq!(told[2..], [(1, 1, Some(at(CANCELLED)), None), (1, 2, None, Some(at(LATER)))]);
});

story!(a_call_that_was_not_written_before_the_cancellation_is_not_written_after_it, |db| {
    let (founder, _) = two(&db).await;
    let number = served(&db, &founder, NOTICED).await;
    d::cancel_meeting(&db, &when(&founder, CANCELLED), number, "The mill burnt.").await.unwrap();
    assert_eq!(write_meeting_letters(&db, at(CANCELLED), compose()).await.unwrap(), 2, "one to each");
    let told = fates(&db, &founder).await;
    assert_eq!(told[2..], [(1, 1, None, Some(at(CANCELLED))), (1, 2, None, Some(at(CANCELLED)))]);
});

story!(no_letter_calls_to_where_a_meeting_was_before_it_was_moved, |db| {
    let (founder, _) = two(&db).await;
    assert_eq!(noticed(&db, &founder, NOTICED).await, 2);
    let first = claimed(&db, at(NOTICED)).await;
    mail_failed(&db, &first[0], "busy", at(NOTICED)).await.unwrap();
    let moved = MeetingInput { place: "The barn".into(), ..assembly() };
    d::change_meeting(&db, &when(&founder, CANCELLED), 1, moved).await.unwrap();
    // The other one was being sent.
    mail_failed(&db, &first[1], "busy", at(CANCELLED)).await.unwrap();
    assert_eq!(write_meeting_letters(&db, at(CANCELLED), compose()).await.unwrap(), 0);
    assert!(claimed(&db, at(LATER)).await.is_empty());
    assert_eq!(fates(&db, &founder).await, [(1, 1, None, Some(at(CANCELLED))), (1, 2, None, Some(at(LATER)))]);
    d::serve_notice(&db, &when(&founder, LATER), 1).await.unwrap();
    assert_eq!(write_meeting_letters(&db, at(LATER), compose()).await.unwrap(), 2);
    assert_eq!(claimed(&db, at(LATER)).await.len(), 2);
});
