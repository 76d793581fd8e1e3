//! Votes in meetings where something comes between: an outage, a secret ballot, the end of a membership.

use std::time::Instant;

use domain::decisions::ballot_file::Form;
use domain::decisions::count::Choice;
use domain::decisions::meeting::Standing;
use domain::decisions::meeting::input::{ItemInput, MeetingInput};
use domain::decisions::result_file::ResultForm;
use domain::decisions::secrecy::BallotKey;
use domain::decisions::stage::Stage;
use store::decisions::{NotedVote, VoteInput};

use super::meetings::{
    CLOSING, IN_MEETING, OPEN, OVER, STARTS, VOTING, assembly, called, meeting, motion, shown, verified,
};
use super::secret::in_secret;
use super::*;
use crate::members::standing::{membership, standing};
use crate::support::{at, founded, founded_by, run, story};

/// After the deadline of a vote that was opened at [`VOTING`] and that nobody closed.
const NEXT_DAY: &str = "2026-01-16T09:00:00Z";

/// A vote in a meeting in session, with everybody there; the decision and the meeting.
async fn in_session(db: &Db, founder: &Act, members: &[&Act], input: &ProposalInput) -> (i64, i64) {
    let decision = proposed(db, founder, input).await;
    let number = called(db, founder, "hybrid", decision).await;
    d::open_meeting(db, &when(founder, STARTS), number, "").await.unwrap();
    for act in members {
        d::arrive(db, &when(act, OPEN), number, "", "remote").await.unwrap();
    }
    d::open_item_vote(db, &when(founder, VOTING), number, 1).await.unwrap();
    (decision, number)
}

story!(a_meeting_tells_what_of_its_agenda_is_still_to_be_voted_on, |db| {
    let (founder, [ana, ..]) = assembly(&db).await;
    let (first, second) = (proposed(&db, &founder, &note()).await, proposed(&db, &founder, &note()).await);
    let number = called(&db, &founder, "hybrid", first).await;
    d::add_item(&db, &when(&founder, STARTS), number, motion(second)).await.unwrap();
    d::open_meeting(&db, &when(&founder, STARTS), number, "").await.unwrap();
    let left = async |moment: &str| {
        let page = shown(&db, &when(&founder, moment), number).await;
        let untouched: Vec<i64> = page.untouched().map(|item| item.number).collect();
        let going: Vec<i64> = page.going().map(|motion| motion.number).collect();
        (untouched, going)
    };
    assert_eq!(left(OPEN).await, (vec![1, 2], vec![]));
    d::arrive(&db, &when(&ana, OPEN), number, "", "remote").await.unwrap();
    d::open_item_vote(&db, &when(&founder, VOTING), number, 1).await.unwrap();
    assert_eq!(left(VOTING).await, (vec![2], vec![first]));
    d::strike_item(&db, &when(&founder, VOTING), number, 2).await.unwrap();
    d::close_item_vote(&db, &when(&founder, CLOSING), number, 1).await.unwrap();
    assert_eq!(left(OVER).await, (vec![], vec![]));
});

story!(whoever_is_in_the_chair_at_the_close_decides_a_vote_that_stands_equal, |db| {
    let of_votes_cast = |(key, scope, value): (&'static str, &'static str, &'static str)| match key {
        "decisions.majority_base" => (key, scope, "cast"),
        _ => (key, scope, value),
    };
    let by_chair = [("meetings.casting_vote", "", "chair")];
    let rules: Vec<_> = IN_MEETING.iter().copied().map(of_votes_cast).chain(by_chair).collect();
    let founder = founded_by(&db, &rules).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let vote = async |decision: i64| {
        d::cast(&db, &when(&founder, VOTING), decision, "yes", "").await.unwrap();
        d::cast(&db, &when(&ana, VOTING), decision, "no", "").await.unwrap();
    };
    let told = async |decision: i64, number: i64| {
        let result = page(&db, &when(&ana, OVER), decision).await.result.unwrap();
        let minuted = shown(&db, &when(&founder, OVER), number).await.items[0].motion.clone().unwrap().voted.unwrap();
        let by_chair = result.conditions.by_chair(&result.outcome);
        assert_eq!((minuted.by_chair, minuted.passed), (by_chair, result.outcome.passed));
        (by_chair, result.outcome.passed)
    };
    let (first, number) = in_session(&db, &founder, &[&ana], &note()).await;
    vote(first).await;
    assert_eq!(d::close_item_vote(&db, &when(&founder, CLOSING), number, 1).await.unwrap().stage, Stage::Enacted);
    assert_eq!(told(first, number).await, (Some(Choice::Yes), true));
    // Whoever takes the chair afterwards changes nothing.
    d::pass_chair(&db, &when(&founder, OVER), number, "M-2").await.unwrap();
    assert_eq!(told(first, number).await, (Some(Choice::Yes), true));

    let (second, number) = in_session(&db, &founder, &[&ana], &note()).await;
    vote(second).await;
    d::pass_chair(&db, &when(&founder, VOTING), number, "M-2").await.unwrap();
    assert_eq!(d::close_item_vote(&db, &when(&ana, CLOSING), number, 1).await.unwrap().stage, Stage::Refused);
    assert_eq!(told(second, number).await, (Some(Choice::No), false));
    let viewer = eyes(&db, &founder).await;
    let file = d::ballot_file(&db, &viewer, second, Form::Csv).await.unwrap();
    assert!(file.starts_with("papers,yes,no,abstain\ncasting_vote,,x,\n"), "{file}");
    let result = d::result_file(&db, &viewer, second, ResultForm::Json).await.unwrap();
    assert!(result.text.contains("\"casting_vote\":\"no\""), "{result:?}");
    verified(&db).await;
    run(&db, "UPDATE open_votes SET choice = 'abstain' WHERE choice = 'yes'");
    assert!(!store::audit::verify(&db).await.unwrap().findings.is_empty());
});

story!(a_vote_in_a_meeting_waits_for_no_outage, |db| {
    let (founder, [ana, ..]) = assembly(&db).await;
    let (decision, number) = in_session(&db, &founder, &[&founder, &ana], &note()).await;
    for act in [&founder, &ana] {
        d::cast(&db, &when(act, VOTING), decision, "yes", "").await.unwrap();
    }
    assert_eq!(page(&db, &when(&founder, VOTING), decision).await.may.extend, 0);
    // The server is away from the meeting for an hour, and back before the chair closes the vote.
    d::beat(&db, at(VOTING), Instant::now()).await.unwrap();
    d::come_back(&db, at("2026-01-15T20:00:00Z")).await.unwrap();
    let closing = when(&founder, "2026-01-15T20:10:00Z");
    let closed = d::close_item_vote(&db, &closing, number, 1).await.unwrap();
    assert_eq!(closed, d::Advanced { number: decision, stage: Stage::Enacted });
    d::close_meeting(&db, &when(&founder, "2026-01-15T20:20:00Z"), number).await.unwrap();
    verified(&db).await;
});

story!(a_vote_in_a_meeting_that_is_closed_by_a_clock_that_was_set_back_counts_all_who_came, |db| {
    let (founder, [ana, bo, _]) = assembly(&db).await;
    let (decision, number) = in_session(&db, &founder, &[&founder, &ana], &note()).await;
    d::cast(&db, &when(&ana, VOTING), decision, "yes", "").await.unwrap();
    d::arrive(&db, &when(&bo, CLOSING), number, "", "remote").await.unwrap();
    d::close_item_vote(&db, &when(&founder, "2026-01-15T18:05:00Z"), number, 1).await.unwrap();
    let counted = page(&db, &when(&founder, OVER), decision).await;
    assert_eq!(counted.decision.closed_at, Some(at(CLOSING) + chrono::Duration::microseconds(1)));
    assert_eq!(counted.result.unwrap().outcome.present, Some(3));
    verified(&db).await;
});

story!(a_vote_whose_deadline_came_in_an_outage_is_counted_and_the_meeting_ends, |db| {
    let (founder, [ana, ..]) = assembly(&db).await;
    let (decision, number) = in_session(&db, &founder, &[&founder, &ana], &note()).await;
    d::beat(&db, at(VOTING), Instant::now()).await.unwrap();
    d::come_back(&db, at(NEXT_DAY)).await.unwrap();
    // The chair is told what became of it, though it closed by itself.
    let closed = d::close_item_vote(&db, &when(&founder, NEXT_DAY), number, 1).await.unwrap();
    assert_eq!(closed, d::Advanced { number: decision, stage: Stage::Refused });
    d::close_meeting(&db, &when(&founder, NEXT_DAY), number).await.unwrap();
    assert_eq!(shown(&db, &when(&ana, NEXT_DAY), number).await.standing, Standing::Closed);
    verified(&db).await;
});

story!(the_page_of_a_secret_vote_in_a_meeting_tells_of_nobody_whether_they_voted, |db| {
    let rules = [IN_MEETING, &[("decisions.turnout_floor", "", "3")]].concat();
    let founder = founded_by(&db, &rules).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lind", "full").await;
    let (decision, number) = in_session(&db, &founder, &[&founder, &ana, &bo], &in_secret(&note())).await;
    let vote = |act: &Act, form: u128| {
        let (db, act, key) = (db.clone(), when(act, VOTING), BallotKey::of(form).to_string());
        async move { d::cast_secretly(&db, &act, decision, VoteInput::of("yes", ""), &key).await.unwrap() }
    };
    let live = async || {
        let page = shown(&db, &when(&founder, VOTING), number).await;
        let vote = page.items[0].motion.as_ref().unwrap().vote.clone().unwrap();
        (vote.present.persons, vote.voted, vote.withheld)
    };
    let few = Some(d::Withheld::Below(3));
    vote(&ana, 1).await;
    assert_eq!(live().await, (3, 0, few));
    // Whoever has voted and leaves is not told from whoever has not.
    d::leave(&db, &when(&ana, "2026-01-15T18:31:00Z"), number, "").await.unwrap();
    assert_eq!(live().await, (2, 0, few));
    d::leave(&db, &when(&bo, "2026-01-15T18:32:00Z"), number, "").await.unwrap();
    assert_eq!(live().await, (1, 0, few));
    d::close_item_vote(&db, &when(&founder, CLOSING), number, 1).await.unwrap();
    let counted = page(&db, &when(&founder, OVER), decision).await.result.unwrap().outcome;
    assert_eq!(counted.present, Some(2), "those who are there, and those who voted and left");
    verified(&db).await;
});

story!(a_membership_that_ends_takes_its_presence_with_it, |db| {
    let (founder, [ana, bo, _]) = assembly(&db).await;
    let (_, number) = in_session(&db, &founder, &[&founder, &ana, &bo], &note()).await;
    let leaves = when(&founder, VOTING);
    store::members::change_standing(&db, &leaves, 3, standing("resigned", "")).await.unwrap();
    let page = shown(&db, &when(&founder, CLOSING), number).await;
    let left: Vec<_> = page.presences.iter().filter_map(|one| one.left_at.map(|at| (one.member.number, at))).collect();
    // The chair, who was noted as in the room, takes part online.
    assert_eq!(left, [(1, at(OPEN)), (3, at(VOTING))]);
    verified(&db).await;
});

story!(an_exclusion_ends_a_presence_as_of_its_close_whenever_it_is_counted, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lind", "full").await;
    let excluding = opened(&db, &founder, &proposal(vec![membership(3, "exclude")]), DISCUSSED).await;
    for act in [&founder, &ana] {
        d::cast(&db, &when(act, DISCUSSED), excluding, "yes", "").await.unwrap();
    }
    // A meeting that is in session as the vote closes, at nine.
    let early = MeetingInput { from: "09:50".into(), until: "11:00".into(), ..meeting("online") };
    let caller = when(&founder, DISCUSSED);
    let number = d::call_meeting(&db, &caller, early).await.unwrap();
    let item = ItemInput { title: "Pumps".into(), ..ItemInput::default() };
    d::add_item(&db, &caller, number, item).await.unwrap();
    d::serve_notice(&db, &caller, number).await.unwrap();
    d::arrive(&db, &when(&bo, "2026-01-15T08:40:00Z"), number, "", "remote").await.unwrap();
    let counted = "2026-01-15T09:20:00Z";
    assert_eq!(close(&db, at(counted)).await, [d::Advanced { number: excluding, stage: Stage::Enacted }]);
    let page = shown(&db, &when(&founder, counted), number).await;
    assert_eq!(page.presences[0].left_at, Some(at(CLOSED)));
});

story!(who_runs_a_meeting_is_not_told_why_somebody_is_not_on_the_roll, |db| {
    let (founder, [ana, bo, _]) = assembly(&db).await;
    store::members::change_standing(&db, &when(&founder, DISCUSSED), 3, standing("on_leave", "")).await.unwrap();
    let (decision, number) = in_session(&db, &founder, &[&founder, &ana, &bo], &note()).await;
    // Bo is told it, and nobody else.
    assert_eq!(refusal(d::cast(&db, &when(&bo, VOTING), decision, "no", "").await), "error-not-on-roll-leave");
    let called_out = NotedVote { member: "M-3".into(), vote: VoteInput::of("no", "") };
    let noted = refused(d::note_vote(&db, &when(&founder, VOTING), number, 1, called_out).await);
    assert_eq!((noted[0].field.as_str(), noted[0].refusal.key), ("member", "error-note-not-on-roll"));
    assert_eq!(noted.len(), 1);
    verified(&db).await;
});
