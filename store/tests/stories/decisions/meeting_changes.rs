//! Meetings that are changed after their notice: who must be told again, and who has come no longer.

use domain::decisions::meeting::Standing;
use domain::decisions::meeting::input::MeetingInput;

use super::meetings::{STARTS, assembly, called, meeting, motion, shown, verified};
use super::*;
use crate::support::{at, run, story};

/// Half an hour before the meeting of these stories begins.
const DOORS: &str = "2026-01-15T17:30:00Z";
/// Some minutes later.
const LATER: &str = "2026-01-15T17:40:00Z";

story!(whoever_came_before_a_meeting_was_moved_has_not_come, |db| {
    let (founder, [ana, bo, _]) = assembly(&db).await;
    let decision = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "hybrid", decision).await;
    for act in [&ana, &bo] {
        d::arrive(&db, &when(act, DOORS), number, "", "remote").await.unwrap();
    }
    let words = MeetingInput { words: "Bring two cups.".into(), ..meeting("hybrid") };
    d::change_meeting(&db, &when(&founder, DOORS), number, words).await.unwrap();
    assert_eq!(shown(&db, &when(&ana, DOORS), number).await.there().count(), 2);
    let moved = MeetingInput { day: "2026-02-15".into(), ..meeting("hybrid") };
    d::change_meeting(&db, &when(&founder, LATER), number, moved).await.unwrap();
    let page = shown(&db, &when(&founder, LATER), number).await;
    assert_eq!((page.standing, page.there().count()), (Standing::Called, 0));
    assert!(page.presences.iter().all(|presence| presence.left_at == Some(at(LATER))));
    verified(&db).await;
    run(&db, "UPDATE meeting_presences SET left_at = NULL");
    assert!(!store::audit::verify(&db).await.unwrap().findings.is_empty());
});

story!(whoever_was_told_of_a_meeting_that_was_moved_still_sees_it_as_moved, |db| {
    let (founder, [ana, ..]) = assembly(&db).await;
    let decision = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "hybrid", decision).await;
    let seen = async |moment: &str| {
        let act = when(&ana, moment);
        let coming = d::coming_meetings(&db, &eyes(&db, &act).await, act.now).await.unwrap();
        let coming: Vec<_> = coming.into_iter().map(|line| (line.number, line.is_moved)).collect();
        (coming, shown(&db, &act, number).await.is_moved)
    };
    assert_eq!(seen(DISCUSSED).await, (vec![(number, false)], false));
    let moved = MeetingInput { day: "2026-02-15".into(), ..meeting("hybrid") };
    d::change_meeting(&db, &when(&founder, DOORS), number, moved).await.unwrap();
    assert_eq!(seen(DOORS).await, (vec![(number, true)], true));
    d::serve_notice(&db, &when(&founder, LATER), number).await.unwrap();
    assert_eq!(seen(LATER).await, (vec![(number, false)], false));
    // One that nobody was told of yet was not moved.
    let other =
        d::call_meeting(&db, &when(&founder, LATER), MeetingInput { day: "2026-02-20".into(), ..meeting("hybrid") })
            .await
            .unwrap();
    assert!(!shown(&db, &when(&founder, LATER), other).await.is_moved);
    verified(&db).await;
});

story!(another_link_is_told_anew_and_another_end_can_be, |db| {
    let (founder, _) = assembly(&db).await;
    let decision = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "online", decision).await;
    let act = when(&founder, "2026-01-09T09:00:00Z");
    assert!(!shown(&db, &act, number).await.may.serve);
    assert_eq!(refusal(d::serve_notice(&db, &act, number).await), "error-notice-nothing");
    let longer = MeetingInput { until: "22:00".into(), ..meeting("online") };
    d::change_meeting(&db, &act, number, longer.clone()).await.unwrap();
    let page = shown(&db, &act, number).await;
    assert_eq!((page.standing, page.may.serve, page.noticed_at), (Standing::Noticed, true, Some(at(DISCUSSED))));
    d::serve_notice(&db, &act, number).await.unwrap();
    let page = shown(&db, &act, number).await;
    assert_eq!((page.notices.len(), page.may.serve, page.noticed_at), (2, false, Some(at(DISCUSSED))));
    // One that goes on for another day is another one.
    let for_days = MeetingInput { until_day: "2026-01-16".into(), ..longer.clone() };
    d::change_meeting(&db, &act, number, for_days).await.unwrap();
    assert_eq!(shown(&db, &act, number).await.standing, Standing::Called);
    d::change_meeting(&db, &act, number, longer.clone()).await.unwrap();
    d::serve_notice(&db, &act, number).await.unwrap();
    assert_eq!(shown(&db, &act, number).await.standing, Standing::Noticed);
    let link = MeetingInput { link: "https://meet.example/other".into(), ..longer };
    d::change_meeting(&db, &act, number, link).await.unwrap();
    assert_eq!(shown(&db, &act, number).await.standing, Standing::Called);
    verified(&db).await;
    // Once it would have begun, nobody is told of it any more.
    let begun = shown(&db, &when(&founder, "2026-01-15T18:10:00Z"), number).await;
    assert!(!begun.may.serve);
});

story!(calendars_take_in_each_change_of_a_meeting_and_its_end, |db| {
    let (founder, [ana, ..]) = assembly(&db).await;
    let decision = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "hybrid", decision).await;
    let told = async |moment: &str| {
        let page = shown(&db, &when(&ana, moment), number).await;
        (page.changes, page.changed_at, page.standing)
    };
    let (first, ..) = told(DISCUSSED).await;
    let moved = MeetingInput { day: "2026-02-15".into(), ..meeting("hybrid") };
    d::change_meeting(&db, &when(&founder, DOORS), number, moved).await.unwrap();
    assert_eq!(told(DOORS).await, (first + 1, at(DOORS), Standing::Called));
    d::cancel_meeting(&db, &when(&founder, LATER), number, "The mill is flooded.").await.unwrap();
    assert_eq!(told(LATER).await, (first + 2, at(LATER), Standing::Cancelled));
    // Whoever subscribes is told the same, also that it does not take place.
    let subscribed = async |moment: &str| d::meetings_told(&db, &eyes(&db, &ana).await, at(moment)).await.unwrap();
    let page = shown(&db, &when(&ana, LATER), number).await;
    assert_eq!(subscribed(LATER).await, [d::MeetingTold::of(&page)]);
    assert_eq!((page.standing, subscribed(LATER).await[0].agenda.len()), (Standing::Cancelled, 1));
    d::call_meeting(&db, &when(&founder, LATER), MeetingInput { day: "2026-02-16".into(), ..meeting("hybrid") })
        .await
        .unwrap();
    assert_eq!(subscribed("2026-03-18T19:59:59Z").await.len(), 1, "nobody was told of the other one");
    assert_eq!(subscribed("2026-03-18T20:00:00Z").await, [], "a month after its end");
});

story!(a_meeting_whose_agenda_is_struck_is_not_offered_to_be_served, |db| {
    let (founder, _) = assembly(&db).await;
    let decision = proposed(&db, &founder, &note()).await;
    let act = when(&founder, DISCUSSED);
    let number = d::call_meeting(&db, &act, meeting("hybrid")).await.unwrap();
    d::add_item(&db, &act, number, motion(decision)).await.unwrap();
    assert!(shown(&db, &act, number).await.may.serve);
    d::strike_item(&db, &act, number, 1).await.unwrap();
    assert!(!shown(&db, &act, number).await.may.serve);
    assert_eq!(refusal(d::serve_notice(&db, &act, number).await), "error-agenda-empty");
});

story!(a_form_that_comes_too_late_is_shown_with_why, |db| {
    let (founder, _) = assembly(&db).await;
    let decision = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "hybrid", decision).await;
    let viewer = eyes(&db, &founder).await;
    assert_eq!(d::meeting_form(&db, &viewer, number).await.unwrap().refusal, None);
    d::open_meeting(&db, &when(&founder, STARTS), number, "").await.unwrap();
    let form = d::meeting_form(&db, &viewer, number).await.unwrap();
    assert_eq!(form.refusal.map(|refusal| refusal.key), Some("error-meeting-begun"));
});
