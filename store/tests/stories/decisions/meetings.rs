//! Meetings: called with notice, voted in by those present, represented by proxy, minuted.

use domain::decisions::meeting::Standing;
use domain::decisions::meeting::input::{ItemInput, MeetingInput};
use domain::decisions::meeting::minutes::Held;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::members::role::Role;
use store::decisions::{ComposeMinutes, MinutesText, NotedVote, ObjectionInput, VoteInput};

use super::*;
use crate::support::{founded_by, grant, run, story};

/// Rules by which ordinary decisions are voted on in meetings, of those present.
pub const IN_MEETING: &[(&str, &str, &str)] = &[
    ("decisions.meeting", "ordinary", "any"),
    ("decisions.majority_base", "ordinary", "present"),
    ("decisions.quorum_of", "ordinary", "present"),
    ("decisions.quorum", "ordinary", "50%"),
    ("meetings.notice_days", "", "7"),
    ("meetings.items_days", "", "3"),
    ("meetings.proxies_max", "", "2"),
];

/// The same, where ordinary decisions need another sort of meeting.
fn needing(form: &'static str) -> Vec<(&'static str, &'static str, &'static str)> {
    let mut rules = IN_MEETING.to_vec();
    rules[0].2 = form;
    rules
}

/// When the notice is served: a week before [`STARTS`].
pub const NOTICED: &str = "2026-01-08T09:00:00Z";
/// When the meeting of these stories begins.
pub const STARTS: &str = "2026-01-15T18:00:00Z";
/// Ten minutes into it.
pub const OPEN: &str = "2026-01-15T18:10:00Z";
/// When its votes open.
pub const VOTING: &str = "2026-01-15T18:30:00Z";
/// When they are closed.
pub const CLOSING: &str = "2026-01-15T18:40:00Z";
/// When it is over.
pub const OVER: &str = "2026-01-15T19:00:00Z";

/// A meeting of a form, as typed.
pub fn meeting(form: &str) -> MeetingInput {
    MeetingInput {
        title: "Assembly".into(),
        form: form.into(),
        place: "The mill".into(),
        link: "https://meet.example/ditch".into(),
        words: "Bring a cup.".into(),
        day: "2026-01-15".into(),
        from: "19:00".into(),
        until: "21:00".into(),
        until_day: String::new(),
    }
}

/// An item with a decision, as typed.
pub fn motion(number: i64) -> ItemInput {
    ItemInput { decision: format!("D-{number}"), ..ItemInput::default() }
}

/// Minutes in the words of no language.
pub fn minutes() -> ComposeMinutes {
    ComposeMinutes(std::sync::Arc::new(|held: &Held, _, _| MinutesText {
        title: format!("Minutes of {}", held.title),
        body: domain::decisions::meeting::minutes::draft(held, &|line| format!("{line:?}")),
    }))
}

/// Calls a meeting on a decision and serves its notice; the meeting's number. Its item is the first.
pub async fn called(db: &Db, founder: &Act, form: &str, decision: i64) -> i64 {
    let founder = when(founder, NOTICED);
    let number = d::call_meeting(db, &founder, meeting(form)).await.unwrap();
    d::add_item(db, &founder, number, motion(decision)).await.unwrap();
    d::serve_notice(db, &founder, number).await.unwrap();
    number
}

/// The page of a meeting.
pub async fn shown(db: &Db, act: &Act, number: i64) -> d::MeetingPage {
    d::meeting_page(db, &eyes(db, act).await, number, act.now).await.unwrap()
}

/// Asserts that the records verify.
pub async fn verified(db: &Db) {
    assert_eq!(store::audit::verify(db).await.unwrap().findings, vec![]);
}

/// The founder and three members; a community that votes on ordinary decisions in meetings.
pub async fn assembly(db: &Db) -> (Act, [Act; 3]) {
    let founder = founded_by(db, IN_MEETING).await;
    let ana = member(db, &founder, "Ana Pérez", "full").await;
    let bo = member(db, &founder, "Bo Lind", "full").await;
    let cai = member(db, &founder, "Cai Wen", "full").await;
    (founder, [ana, bo, cai])
}

story!(a_motion_is_voted_on_by_those_present_and_counted_as_the_chair_closes_it, |db| {
    let (founder, [ana, bo, cai]) = assembly(&db).await;
    let decision = proposed(&db, &founder, &note()).await;
    assert_eq!(refusal(d::open_vote(&db, &when(&founder, DISCUSSED), decision).await), "error-meeting-needed");
    let number = called(&db, &founder, "hybrid", decision).await;
    let told = shown(&db, &when(&ana, NOTICED), number).await;
    assert_eq!((told.standing, told.notices[0].members, told.told_me), (Standing::Noticed, 4, Some(at(NOTICED))));
    assert_eq!(refusal(d::open_meeting(&db, &when(&founder, NOTICED), number, "").await), "error-meeting-early");
    assert_eq!(refusal(d::arrive(&db, &when(&ana, NOTICED), number, "", "remote").await), "error-meeting-doors");
    d::open_meeting(&db, &when(&founder, STARTS), number, "").await.unwrap();

    assert_eq!(refusal(d::arrive(&db, &when(&ana, OPEN), number, "", "room").await), "error-manner-room");
    d::arrive(&db, &when(&ana, OPEN), number, "", "remote").await.unwrap();
    d::arrive(&db, &when(&founder, OPEN), number, "M-3", "room").await.unwrap();
    let until = d::open_item_vote(&db, &when(&founder, VOTING), number, 1).await.unwrap();
    assert_eq!(until, at("2026-01-15T21:00:00Z"), "an hour after the announced end");
    assert_eq!(refusal(d::cast(&db, &when(&cai, VOTING), decision, "no", "").await), "error-vote-not-present");
    // Whoever looks at a ballot before it is cast is told the same.
    let looks = d::require_vote(&db, &eyes(&db, &when(&cai, VOTING)).await, decision, at(VOTING)).await;
    assert_eq!(refusal(looks), "error-vote-not-present");
    d::cast(&db, &when(&ana, VOTING), decision, "yes", "").await.unwrap();
    let noted = |member: &str, choice: &str| NotedVote { member: member.into(), vote: VoteInput::of(choice, "") };
    let note = |act: Act, vote: NotedVote| {
        let db = db.clone();
        async move { d::note_vote(&db, &when(&act, VOTING), number, 1, vote).await }
    };
    assert!(matches!(note(ana.clone(), noted("M-3", "yes")).await, Err(CommandError::Forbidden(_))));
    assert_eq!(refusal(note(founder.clone(), noted("M-2", "no")).await), "error-vote-own");
    assert_eq!(refusal(note(founder.clone(), noted("M-4", "no")).await), "error-noted-not-present");
    note(founder.clone(), noted("Bo Lind", "yes")).await.unwrap();
    assert_eq!(refusal(d::close_meeting(&db, &when(&founder, VOTING), number).await), "error-meeting-votes-open");
    let live = shown(&db, &when(&bo, VOTING), number).await;
    let vote = live.items[0].motion.as_ref().unwrap().vote.clone().unwrap();
    assert_eq!((vote.present.persons, vote.on_roll, vote.quorum_needed, vote.voted), (3, 4, 2, 2));
    assert_eq!(live.items[0].motion.as_ref().unwrap().voted, None, "nothing is told before the close");

    let closed = d::close_item_vote(&db, &when(&founder, CLOSING), number, 1).await.unwrap();
    assert_eq!(closed.stage, Stage::Enacted);
    let told = shown(&db, &when(&bo, CLOSING), number).await.items[0].motion.clone().unwrap().voted.unwrap();
    assert_eq!((told.passed, told.secret, told.votes.map(|votes| (votes.yes, votes.no))), (true, false, Some((2, 0))));
    let result = page(&db, &when(&ana, CLOSING), decision).await;
    let outcome = result.result.unwrap().outcome;
    assert_eq!((outcome.present, outcome.quorum_met, outcome.needed[0].base), (Some(3), true, 3));
    assert_eq!(result.decision.voting_until, Some(at(CLOSING)));
    let votes = d::votes_page(&db, &eyes(&db, &ana).await, decision, 1).await.unwrap().votes;
    let by: Vec<_> = votes.iter().map(|vote| (vote.voter.number, vote.noted_by.as_ref().map(|by| by.number))).collect();
    assert!(by.contains(&(2, None)) && by.contains(&(3, Some(1))), "{by:?}");
    for (voter, entered_by) in [(&ana, None), (&bo, Some(1))] {
        let own = page(&db, &when(voter, CLOSING), decision).await.vote.unwrap();
        assert_eq!(own.noted_by.map(|by| by.number), entered_by);
    }
    verified(&db).await;
    run(&db, "UPDATE meeting_presences SET manner = 'room'");
    assert!(!store::audit::verify(&db).await.unwrap().findings.is_empty());
});

story!(whoever_is_silent_or_away_counts_as_the_rules_say, |db| {
    let (founder, [ana, bo, cai]) = assembly(&db).await;
    let decision = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "online", decision).await;
    d::open_meeting(&db, &when(&founder, STARTS), number, "M-2").await.unwrap();
    // One alone is no quorum; two who are silent keep one yes from being more than half.
    for act in [&founder, &ana, &bo] {
        d::arrive(&db, &when(act, OPEN), number, "", "remote").await.unwrap();
    }
    d::open_item_vote(&db, &when(&ana, VOTING), number, 1).await.unwrap();
    d::cast(&db, &when(&founder, VOTING), decision, "yes", "").await.unwrap();
    let closed = d::close_item_vote(&db, &when(&ana, CLOSING), number, 1).await.unwrap();
    assert_eq!(closed.stage, Stage::Refused);
    // Who comes once it is counted was not there.
    d::arrive(&db, &when(&cai, CLOSING), number, "", "remote").await.unwrap();
    let outcome = page(&db, &when(&ana, OVER), decision).await.result.unwrap().outcome;
    assert_eq!((outcome.present, outcome.needed[0].base, outcome.needed[0].bound), (Some(3), 3, 2));
    verified(&db).await;
});

story!(a_proxy_is_carried_by_its_holder_and_ends_when_its_giver_comes, |db| {
    let (founder, [ana, bo, cai]) = assembly(&db).await;
    let first = proposed(&db, &founder, &note()).await;
    let second = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "hybrid", first).await;
    d::add_item(&db, &when(&founder, NOTICED), number, motion(second)).await.unwrap();
    d::serve_notice(&db, &when(&founder, NOTICED), number).await.unwrap();
    let give = |act: &Act, to: &str| {
        let (db, act, to) = (db.clone(), when(act, NOTICED), to.to_owned());
        async move { d::give_proxy(&db, &act, number, &to).await }
    };
    give(&bo, "M-2").await.unwrap();
    give(&cai, "Ana Pérez").await.unwrap();
    assert_eq!(refusal(give(&founder, "M-2").await), "error-proxy-full");
    assert_eq!(refusal(give(&founder, "M-3").await), "error-proxy-passed");
    assert_eq!(refusal(give(&ana, "M-1").await), "error-proxy-holds");
    assert_eq!(refusal(give(&founder, "M-1").await), "error-proxy-self");
    d::open_meeting(&db, &when(&founder, STARTS), number, "").await.unwrap();
    d::arrive(&db, &when(&ana, OPEN), number, "", "remote").await.unwrap();
    d::open_item_vote(&db, &when(&founder, VOTING), number, 1).await.unwrap();
    d::cast(&db, &when(&ana, VOTING), first, "yes", "").await.unwrap();
    let carries = page(&db, &when(&ana, VOTING), first).await.delegation.unwrap().carries;
    assert_eq!(carries, 2);
    d::close_item_vote(&db, &when(&founder, CLOSING), number, 1).await.unwrap();
    let counted = page(&db, &when(&bo, CLOSING), first).await;
    assert_eq!((counted.delegated.members, counted.result.unwrap().outcome.votes.yes), (2, 3));

    let later = "2026-01-15T18:45:00Z";
    d::arrive(&db, &when(&bo, later), number, "", "remote").await.unwrap();
    assert_eq!(refusal(d::give_proxy(&db, &when(&bo, later), number, "M-2").await), "error-proxy-present");
    d::revoke_proxy(&db, &when(&cai, later), number).await.unwrap();
    assert_eq!(refusal(d::revoke_proxy(&db, &when(&cai, later), number).await), "error-proxy-gone");
    d::open_item_vote(&db, &when(&founder, "2026-01-15T18:50:00Z"), number, 2).await.unwrap();
    d::cast(&db, &when(&ana, "2026-01-15T18:51:00Z"), second, "yes", "").await.unwrap();
    d::close_item_vote(&db, &when(&founder, "2026-01-15T18:55:00Z"), number, 2).await.unwrap();
    let outcome = page(&db, &when(&ana, OVER), second).await.result.unwrap().outcome;
    assert_eq!((outcome.votes.yes, outcome.present), (1, Some(3)));
    verified(&db).await;
});

story!(a_vote_opens_only_where_notice_item_and_form_are_as_the_rules_ask, |db| {
    let founder = founded_by(&db, &needing("hybrid")).await;
    let decision = proposed(&db, &founder, &note()).await;
    let policy = proposed(&db, &founder, &proposal(vec![rule("dues.grace_days", "", "40")])).await;
    let number = called(&db, &founder, "hybrid", decision).await;
    let late = "2026-01-13T09:00:00Z";
    let other = proposed(&db, &founder, &note()).await;
    d::add_item(&db, &when(&founder, late), number, motion(other)).await.unwrap();
    d::serve_notice(&db, &when(&founder, late), number).await.unwrap();
    let again = d::add_item(&db, &when(&founder, late), number, motion(other)).await;
    assert_eq!(refusal(again), "error-item-twice");
    let open = |number: i64, item: i64| {
        let (db, act) = (db.clone(), when(&founder, VOTING));
        async move { d::open_item_vote(&db, &act, number, item).await }
    };
    assert_eq!(refusal(open(number, 1).await), "error-meeting-not-open");
    d::open_meeting(&db, &when(&founder, STARTS), number, "").await.unwrap();
    assert_eq!(refusal(open(number, 2).await), "error-item-late");
    d::add_item(&db, &when(&founder, OPEN), number, motion(policy)).await.unwrap();
    d::strike_item(&db, &when(&founder, OPEN), number, 3).await.unwrap();
    assert_eq!(refusal(open(number, 3).await), "error-item-struck");
    open(number, 1).await.unwrap();
    assert_eq!(refusal(d::strike_item(&db, &when(&founder, VOTING), number, 1).await), "error-item-voted");

    let in_room = d::call_meeting(&db, &when(&founder, late), meeting("room")).await.unwrap();
    d::add_item(&db, &when(&founder, late), in_room, motion(other)).await.unwrap();
    d::serve_notice(&db, &when(&founder, late), in_room).await.unwrap();
    d::open_meeting(&db, &when(&founder, STARTS), in_room, "").await.unwrap();
    assert_eq!(refusal(open(in_room, 1).await), "error-meeting-form");
    let unserved = d::call_meeting(&db, &when(&founder, late), meeting("hybrid")).await.unwrap();
    assert_eq!(refusal(d::serve_notice(&db, &when(&founder, late), unserved).await), "error-agenda-empty");
    d::add_item(&db, &when(&founder, late), unserved, motion(other)).await.unwrap();
    assert_eq!(refusal(d::open_meeting(&db, &when(&founder, STARTS), unserved, "").await), "error-meeting-unserved");
    d::serve_notice(&db, &when(&founder, late), unserved).await.unwrap();
    d::open_meeting(&db, &when(&founder, STARTS), unserved, "").await.unwrap();
    assert_eq!(refusal(open(unserved, 1).await), "error-meeting-notice-late");
    verified(&db).await;
});

story!(what_is_of_those_present_does_not_open_outside_of_a_meeting, |db| {
    let founder = founded_by(&db, &needing("optional")).await;
    let decision = proposed(&db, &founder, &note()).await;
    assert_eq!(refusal(d::open_vote(&db, &when(&founder, DISCUSSED), decision).await), "error-present-outside");
});

story!(another_hour_or_room_needs_another_notice_and_cancelling_tells_whoever_was_told, |db| {
    let (founder, [ana, ..]) = assembly(&db).await;
    let decision = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "hybrid", decision).await;
    let act = when(&founder, "2026-01-09T09:00:00Z");
    d::change_meeting(&db, &act, number, MeetingInput { words: "Bring two cups.".into(), ..meeting("hybrid") })
        .await
        .unwrap();
    assert_eq!(shown(&db, &act, number).await.standing, Standing::Noticed);
    let earlier = MeetingInput { from: "18:00".into(), ..meeting("hybrid") };
    d::change_meeting(&db, &act, number, earlier).await.unwrap();
    assert_eq!(shown(&db, &act, number).await.standing, Standing::Called);
    d::serve_notice(&db, &act, number).await.unwrap();
    assert!(matches!(
        d::cancel_meeting(&db, &when(&ana, DISCUSSED), number, "No.").await,
        Err(CommandError::Forbidden(_))
    ));
    d::cancel_meeting(&db, &act, number, "The mill is flooded.").await.unwrap();
    let page = shown(&db, &when(&ana, OPEN), number).await;
    assert_eq!((page.standing, page.notices.len()), (Standing::Cancelled, 3));
    assert_eq!(refusal(d::open_meeting(&db, &when(&founder, STARTS), number, "").await), "error-meeting-over");
    verified(&db).await;
    run(&db, "DELETE FROM meeting_notices WHERE turn = 2");
    let found = store::audit::verify(&db).await.unwrap().findings;
    assert!(found.iter().any(|finding| finding.table == "meeting_notices"), "{found:?}");
});

story!(minutes_are_drafted_once_from_what_happened, |db| {
    let (founder, [ana, bo, _]) = assembly(&db).await;
    let secretary = ana.actor.member().unwrap().clone();
    grant(&db, &secretary, Role::MembershipSecretary, "2026-01-01", None);
    let decision = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "hybrid", decision).await;
    d::open_meeting(&db, &when(&founder, STARTS), number, "").await.unwrap();
    d::arrive(&db, &when(&bo, OPEN), number, "", "remote").await.unwrap();
    let objection = |member: &str, words: &str| ObjectionInput { member: member.into(), words: words.into() };
    let empty = d::note_objection(&db, &when(&bo, OPEN), number, 1, objection("", " ")).await;
    assert_eq!(refused(empty)[0].field, "objection");
    d::note_objection(&db, &when(&bo, OPEN), number, 1, objection("", "Too dear.")).await.unwrap();
    d::note_objection(&db, &when(&ana, OPEN), number, 1, objection("M-4", "Too late.")).await.unwrap();
    d::keep_notes(&db, &when(&ana, OPEN), number, 1, "Much was said.").await.unwrap();
    assert_eq!(refusal(d::draft_minutes(&db, &when(&ana, OPEN), number, minutes()).await), "error-meeting-unclosed");
    d::close_meeting(&db, &when(&founder, OVER), number).await.unwrap();
    let created = d::draft_minutes(&db, &when(&ana, OVER), number, minutes()).await.unwrap();
    assert_eq!(refusal(d::draft_minutes(&db, &when(&ana, OVER), number, minutes()).await), "error-meeting-minuted");
    let late = d::keep_notes(&db, &when(&ana, OVER), number, 1, "More.").await;
    assert_eq!(refusal(late), "error-meeting-minuted");
    let draft = store::agreements::draft(&db, &eyes(&db, &founder).await, &created.slug, created.draft).await.unwrap();
    for told in
        ["Bo Lind", "Cai Wen", "Too dear.", "Too late.", "Much was said.", "NotVoted", "ObjectionInAbsence(\"Cai Wen"]
    {
        assert!(draft.body.contains(told), "{told} in {}", draft.body);
    }
    let findings = store::audit::verify(&db).await.unwrap().findings;
    assert!(findings.iter().all(|finding| finding.table == "role_grants"), "{findings:?}");
});

story!(letters_are_written_once_to_whoever_has_an_address, |db| {
    let (founder, [ana, ..]) = assembly(&db).await;
    let decision = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "online", decision).await;
    let compose = store::members::ComposeMeeting(std::sync::Arc::new(
        |to: &store::members::Addressee, meeting: &store::members::MeetingLetter| store::members::Letter {
            subject: meeting.title.clone(),
            body: format!("{} {:?}", to.name, meeting.items),
        },
    ));
    let write = || store::members::write_meeting_letters(&db, at(NOTICED), compose.clone());
    assert_eq!((write().await.unwrap(), write().await.unwrap()), (1, 0), "the founder alone has an address");
    let turn = shown(&db, &when(&ana, NOTICED), number).await.notices[0];
    assert_eq!((turn.members, turn.mailed, turn.written), (4, 1, 1));
    let told = d::notices_page(&db, &eyes(&db, &founder).await, number, 1).await.unwrap();
    assert_eq!((told.total, told.lines[0].letter_at, told.lines[1].is_mailed), (4, Some(at(NOTICED)), false));
    let forbidden = d::notices_page(&db, &eyes(&db, &ana).await, number, 1).await;
    assert!(matches!(forbidden, Err(CommandError::Forbidden(Power::RunMeetings))));
    verified(&db).await;
});

/// Holds a meeting with everything that one can have, for what looks at all tables: a vote with a proxy, objections, notes, minutes.
pub async fn kept(db: &Db, founder: &Act, [holder, giver]: [&Act; 2]) {
    let on = |moment: &str| when(founder, moment);
    let called = "2026-01-02T09:00:00Z";
    let input =
        MeetingInput { day: "2026-01-21".into(), from: "11:00".into(), until: "13:00".into(), ..meeting("hybrid") };
    let decision = proposed(db, &on(called), &note()).await;
    let number = d::call_meeting(db, &on(called), input).await.unwrap();
    d::add_item(db, &on(called), number, motion(decision)).await.unwrap();
    let talk = ItemInput { title: "Pumps".into(), words: "Three of them.".into(), ..ItemInput::default() };
    d::add_item(db, &on(called), number, talk.clone()).await.unwrap();
    d::add_item(db, &on(called), number, talk).await.unwrap();
    d::strike_item(db, &on(called), number, 3).await.unwrap();
    d::serve_notice(db, &on(called), number).await.unwrap();
    d::give_proxy(db, &when(giver, called), number, "M-1").await.unwrap();
    d::revoke_proxy(db, &when(giver, "2026-01-02T09:01:00Z"), number).await.unwrap();
    let to = format!("M-{}", holder.actor.number().unwrap());
    d::give_proxy(db, &when(giver, "2026-01-02T09:02:00Z"), number, &to).await.unwrap();
    d::open_meeting(db, &on("2026-01-21T10:00:00Z"), number, "").await.unwrap();
    d::arrive(db, &when(holder, "2026-01-21T10:01:00Z"), number, "", "remote").await.unwrap();
    d::arrive(db, &on("2026-01-21T10:01:00Z"), number, "M-1", "room").await.unwrap();
    d::pass_chair(db, &on("2026-01-21T10:02:00Z"), number, &to).await.unwrap();
    d::leave(db, &on("2026-01-21T10:02:00Z"), number, "M-1").await.unwrap();
    d::open_item_vote(db, &on("2026-01-21T10:03:00Z"), number, 1).await.unwrap();
    d::cast(db, &when(holder, "2026-01-21T10:04:00Z"), decision, "yes", "").await.unwrap();
    let objection = ObjectionInput { member: to, words: "Too dear.".into() };
    d::note_objection(db, &on("2026-01-21T10:04:00Z"), number, 2, objection).await.unwrap();
    d::keep_notes(db, &on("2026-01-21T10:04:00Z"), number, 2, "Much was said.").await.unwrap();
    d::close_item_vote(db, &on("2026-01-21T10:05:00Z"), number, 1).await.unwrap();
    d::close_meeting(db, &on("2026-01-21T10:06:00Z"), number).await.unwrap();
    d::draft_minutes(db, &on("2026-01-21T10:07:00Z"), number, minutes()).await.unwrap();
    let other = MeetingInput { day: "2026-04-10".into(), ..meeting("room") };
    let cancelled = d::call_meeting(db, &on("2026-01-21T10:08:00Z"), other).await.unwrap();
    d::cancel_meeting(db, &on("2026-01-21T10:08:00Z"), cancelled, "The mill is flooded.").await.unwrap();
}
