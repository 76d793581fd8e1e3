//! Paper ballots in a meeting: issued to whoever is in its room, read once its chair has closed the vote.

use domain::decisions::count::Choice;
use domain::decisions::meeting::Standing;
use domain::decisions::secrecy::BallotKey;
use domain::decisions::stage::Stage;
use store::decisions::{NotedVote, VoteInput};

use super::choosing::marks;
use super::election::election;
use super::meetings::{CLOSING, IN_MEETING, NOTICED, OPEN, OVER, STARTS, VOTING, called, minutes, shown, verified};
use super::paper::{PAPER, READ, numbers, papers, read};
use super::secret::in_secret;
use super::*;
use crate::archive::{archived, contents, filled, other};
use crate::support::{at, founded_by, run, story};

/// Rules by which elections are held in meetings, where eight of nine must be present. Their paper is a rule of the template.
const ELECTING: &[(&str, &str, &str)] = &[
    ("decisions.meeting", "election", "any"),
    ("decisions.quorum_of", "election", "present"),
    ("decisions.quorum", "election", "80%"),
    ("meetings.notice_days", "", "7"),
    ("meetings.items_days", "", "3"),
];
/// After papers were issued and came back.
const BACK: &str = "2026-01-15T18:33:00Z";
/// After a vote was closed, in the meeting still.
const CLOSED_THERE: &str = "2026-01-15T18:45:00Z";

/// Issues a paper while the vote of a meeting is open; its number.
async fn issued(db: &Db, keeper: &Act, decision: i64, member: &str) -> i64 {
    d::issue_paper(db, &when(keeper, VOTING), decision, member).await.unwrap()
}

/// Notes that a paper came back while the vote of a meeting is open.
async fn returned(db: &Db, keeper: &Act, decision: i64, paper: i64) {
    d::return_paper(db, &when(keeper, BACK), decision, paper).await.unwrap();
}

/// The vote on the first item of a meeting, as somebody sees it.
async fn first_vote(db: &Db, act: &Act, meeting: i64) -> d::ItemMotionVote {
    shown(db, act, meeting).await.items[0].motion.as_ref().unwrap().vote.clone().unwrap()
}

/// The founder, who proposes and presides, and three members: ana and bo come to the room, cai does not. The vote on a proposal is open there.
async fn in_room(db: &Db, proxies: &[usize]) -> (Act, [Act; 3], i64, i64) {
    in_room_by(db, &[IN_MEETING, &[PAPER]].concat(), proxies).await
}

/// The same by other rules.
async fn in_room_by(db: &Db, rules: &[(&str, &str, &str)], proxies: &[usize]) -> (Act, [Act; 3], i64, i64) {
    let founder = founded_by(db, rules).await;
    let ana = member(db, &founder, "Ana Pérez", "full").await;
    let bo = member(db, &founder, "Bo Lind", "full").await;
    let cai = member(db, &founder, "Cai Wen", "full").await;
    let decision = proposed(db, &founder, &note()).await;
    let meeting = called(db, &founder, "hybrid", decision).await;
    let members = [ana, bo, cai];
    for giver in proxies {
        d::give_proxy(db, &when(&members[*giver], NOTICED), meeting, "M-2").await.unwrap();
    }
    d::open_meeting(db, &when(&founder, STARTS), meeting, "").await.unwrap();
    for who in ["M-2", "M-3"] {
        d::arrive(db, &when(&founder, OPEN), meeting, who, "room").await.unwrap();
    }
    d::open_item_vote(db, &when(&founder, VOTING), meeting, 1).await.unwrap();
    (founder, members, decision, meeting)
}

story!(a_secret_election_in_a_room_is_voted_on_paper_and_on_the_web, |db| {
    let founder = founded_by(&db, ELECTING).await;
    let mut all = vec![founder.clone()];
    for name in ["Ana Pérez", "Bo Lind", "Cai Wen", "Dov Amar", "Eva Roca", "Fay Oduya", "Gil Sanz", "Hana Mori"] {
        all.push(member(&db, &founder, name, "full").await);
    }
    let [keeper, reader] = [&all[1], &all[2]];
    let decision = proposed(&db, &founder, &in_secret(&election("curator", "approval", "1"))).await;
    for candidate in &all[6..8] {
        d::stand(&db, candidate, decision, "I would do it well.").await.unwrap();
    }
    let meeting = called(&db, &founder, "hybrid", decision).await;
    d::open_meeting(&db, &when(&founder, STARTS), meeting, "").await.unwrap();
    // Five in the room, with the founder in the chair; three from elsewhere; one stays away.
    for who in ["M-2", "M-3", "M-4", "M-5"] {
        d::arrive(&db, &when(&founder, OPEN), meeting, who, "room").await.unwrap();
    }
    for remote in &all[5..8] {
        d::arrive(&db, &when(remote, OPEN), meeting, "", "remote").await.unwrap();
    }
    d::open_item_vote(&db, &when(&founder, VOTING), meeting, 1).await.unwrap();
    for away in ["M-6", "M-9"] {
        let refused = d::issue_paper(&db, &when(keeper, VOTING), decision, away).await;
        assert_eq!(refusal(refused), "error-paper-not-in-room", "{away}");
    }
    for (paper, member) in (1..).zip(["M-1", "M-2", "M-3", "M-4", "M-5"]) {
        assert_eq!(issued(&db, keeper, decision, member).await, paper);
    }
    for (form, voter) in (1..).zip(&all[5..8]) {
        let key = BallotKey::of(form).to_string();
        d::cast_secretly(&db, &when(voter, VOTING), decision, marks(&[(1, "1")]), &key).await.unwrap();
    }
    for paper in 1..=5 {
        returned(&db, keeper, decision, paper).await;
    }
    // Whoever has put a paper into the box may leave: of eight who must be present, eight are.
    d::leave(&db, &when(&founder, BACK), meeting, "M-5").await.unwrap();
    assert_eq!(first_vote(&db, &when(keeper, BACK), meeting).await.present.persons, 7, "by attendance alone");

    let waits = d::Advanced { number: decision, stage: Stage::Voting };
    for _ in 0..2 {
        let closed = d::close_item_vote(&db, &when(&founder, CLOSING), meeting, 1).await.unwrap();
        assert_eq!(closed, waits, "also where the chair presses again");
    }
    let vote = first_vote(&db, &when(keeper, CLOSING), meeting).await;
    let paper = vote.paper.unwrap();
    assert_eq!((vote.is_open, vote.present.persons, vote.quorum_needed), (false, 8, 8));
    assert_eq!((paper.turn, paper.numbers, paper.may_read), (d::PaperTurn::Reading, numbers(5, 5, 0, 0), true));
    verified(&db).await;
    // Who comes now was not there; nobody who leaves now is missing.
    d::arrive(&db, &when(&founder, CLOSED_THERE), meeting, "M-9", "room").await.unwrap();
    d::leave(&db, &when(&founder, CLOSED_THERE), meeting, "M-2").await.unwrap();
    let late = d::issue_paper(&db, &when(keeper, CLOSED_THERE), decision, "M-9").await;
    assert_eq!(refusal(late), "error-paper-closed");

    // The meeting ends; its minutes wait for the count.
    d::close_meeting(&db, &when(&founder, OVER), meeting).await.unwrap();
    let early = refused(d::draft_minutes(&db, &when(&founder, OVER), meeting, minutes()).await);
    let named = format!("{:?}", early[0].refusal);
    assert_eq!(early[0].refusal.key, "error-minutes-uncounted");
    assert!(named.contains(&format!("D-{decision}")), "{named}");
    for reader in [keeper, reader] {
        let reader = when(reader, READ);
        for paper in 1..=5 {
            let said = d::PaperInput { vote: marks(&[(1, "1")]), invalid: false };
            d::read_paper(&db, &reader, decision, paper, said).await.unwrap();
        }
        d::hand_in_papers(&db, &reader, decision).await.unwrap();
    }
    verified(&db).await;
    let counted = page(&db, &when(keeper, READ), decision).await;
    let outcome = counted.choice_result.unwrap().outcome;
    assert_eq!((outcome.votes_cast, outcome.quorum_met, counted.decision.stage), (8, true, Stage::Enacted));
    assert_eq!(counted.decision.voting_until.map(|at| at.to_rfc3339()), Some("2026-01-15T18:40:00+00:00".into()));
    let after = shown(&db, &when(keeper, READ), meeting).await;
    let vote = after.items[0].motion.as_ref().unwrap().vote.clone().unwrap();
    assert_eq!((after.standing, vote.present.persons, vote.voted), (Standing::Closed, 8, 8));
    d::draft_minutes(&db, &when(&founder, READ), meeting, minutes()).await.unwrap();
    verified(&db).await;

    let folder = tempfile::tempdir().unwrap();
    let archive = archived(&db, folder.path(), "archive.zip").await;
    let there = filled(&archive, &other(&db, folder.path()).await, "2026-02-10T09:00:00Z").await;
    assert_eq!(contents(&there)["paper_issues"].len(), 5);
    run(&db, "UPDATE meeting_votes SET present = '{\"persons\":7,\"represented\":0,\"votes\":7}'");
    let found = store::audit::verify(&db).await.unwrap().findings;
    assert!(found.iter().any(|finding| finding.table == "meeting_votes"), "{found:?}");
});

story!(papers_that_are_out_as_the_chair_closes_a_vote_lapse_and_it_is_counted_at_once, |db| {
    let (founder, [ana, bo, _], decision, meeting) = in_room(&db, &[]).await;
    let away = d::issue_paper(&db, &when(&bo, VOTING), decision, "M-4").await;
    assert_eq!(refusal(away), "error-paper-not-in-room");
    issued(&db, &bo, decision, "M-2").await;
    let web = d::cast(&db, &when(&ana, VOTING), decision, "no", "").await;
    assert_eq!(refusal(web), "error-vote-paper");
    let called_out = NotedVote { member: "M-2".into(), vote: VoteInput::of("no", "") };
    let noted = d::note_vote(&db, &when(&founder, VOTING), meeting, 1, called_out).await;
    assert_eq!(refusal(noted), "error-note-paper");
    let needs = d::needs(&db, &eyes(&db, &ana).await, at(VOTING)).await.unwrap();
    assert!(needs.own_papers[0].in_meeting);
    assert!(papers(&db, &when(&bo, VOTING), decision).await.in_meeting);
    for act in [&founder, &bo] {
        d::cast(&db, &when(act, VOTING), decision, "yes", "").await.unwrap();
    }
    d::leave(&db, &when(&founder, BACK), meeting, "M-2").await.unwrap();
    let closed = d::close_item_vote(&db, &when(&founder, CLOSING), meeting, 1).await.unwrap();
    assert_eq!(closed.stage, Stage::Enacted);
    let counted = page(&db, &when(&bo, CLOSING), decision).await;
    assert_eq!(counted.result.unwrap().outcome.present, Some(2), "whoever left with a paper has not voted");
    assert_eq!(counted.paper.unwrap().numbers, numbers(1, 0, 0, 1));
    d::close_meeting(&db, &when(&founder, OVER), meeting).await.unwrap();
    verified(&db).await;
});

story!(whoever_returned_a_paper_of_an_open_vote_was_present_whatever_it_says, |db| {
    // Cai is represented by Ana, who votes on paper.
    let (founder, [ana, bo, cai], decision, meeting) = in_room(&db, &[2]).await;
    d::cast(&db, &when(&founder, VOTING), decision, "yes", "").await.unwrap();
    for (paper, member) in [(1, "M-2"), (2, "M-3")] {
        assert_eq!(issued(&db, &bo, decision, member).await, paper);
        returned(&db, &bo, decision, paper).await;
        d::leave(&db, &when(&founder, BACK), meeting, member).await.unwrap();
    }
    assert_eq!(first_vote(&db, &when(&founder, BACK), meeting).await.present.persons, 4);
    let closed = d::close_item_vote(&db, &when(&founder, CLOSING), meeting, 1).await.unwrap();
    assert_eq!(closed.stage, Stage::Voting);
    for reader in [&ana, &cai] {
        read(&db, reader, decision, &["yes", "invalid"]).await;
    }
    let outcome = page(&db, &when(&ana, READ), decision).await.result.unwrap().outcome;
    assert_eq!((outcome.votes.yes, outcome.votes.no, outcome.present), (3, 0, Some(4)), "one paper is invalid");
    verified(&db).await;
    run(&db, "UPDATE paper_issues SET state = 'lapsed' WHERE number = 2");
    let found = store::audit::verify(&db).await.unwrap().findings;
    assert!(found.iter().any(|finding| finding.table == "meeting_votes"), "{found:?}");
});

story!(of_few_who_voted_in_secret_and_left_nobody_is_told_while_papers_are_read, |db| {
    let founder = founded_by(&db, &[IN_MEETING, &[PAPER], &[("decisions.turnout_floor", "", "3")]].concat()).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    member(&db, &founder, "Bo Lind", "full").await;
    let cai = member(&db, &founder, "Cai Wen", "full").await;
    let decision = proposed(&db, &founder, &in_secret(&note())).await;
    let meeting = called(&db, &founder, "hybrid", decision).await;
    d::open_meeting(&db, &when(&founder, STARTS), meeting, "").await.unwrap();
    for who in ["M-2", "M-3"] {
        d::arrive(&db, &when(&founder, OPEN), meeting, who, "room").await.unwrap();
    }
    d::open_item_vote(&db, &when(&founder, VOTING), meeting, 1).await.unwrap();
    let key = BallotKey::of(1).to_string();
    d::cast_secretly(&db, &when(&ana, VOTING), decision, VoteInput::of("yes", ""), &key).await.unwrap();
    assert_eq!(issued(&db, &cai, decision, "M-3").await, 1);
    returned(&db, &cai, decision, 1).await;
    for who in ["M-2", "M-3"] {
        d::leave(&db, &when(&founder, BACK), meeting, who).await.unwrap();
    }
    let closed = d::close_item_vote(&db, &when(&founder, CLOSING), meeting, 1).await.unwrap();
    assert_eq!(closed.stage, Stage::Voting, "it waits for the paper");
    let vote = first_vote(&db, &when(&cai, CLOSING), meeting).await;
    let withheld = Some(d::Withheld::Below(3));
    assert_eq!((vote.is_open, vote.present.persons, vote.withheld), (false, 1, withheld), "by attendance alone");
    assert_eq!(page(&db, &when(&cai, CLOSING), decision).await.standing.unwrap().votes_present, Some(1));
});

story!(what_the_chair_voted_on_paper_decides_a_vote_that_stands_equal, |db| {
    let of_votes_cast = |(key, scope, value): (&'static str, &'static str, &'static str)| match key {
        "decisions.majority_base" => (key, scope, "cast"),
        _ => (key, scope, value),
    };
    let besides = [PAPER, ("meetings.casting_vote", "", "chair")];
    let rules: Vec<_> = IN_MEETING.iter().copied().map(of_votes_cast).chain(besides).collect();
    let (founder, [ana, bo, cai], decision, meeting) = in_room_by(&db, &rules, &[]).await;
    assert_eq!(issued(&db, &bo, decision, "M-1").await, 1);
    returned(&db, &bo, decision, 1).await;
    d::cast(&db, &when(&ana, VOTING), decision, "no", "").await.unwrap();
    let closed = d::close_item_vote(&db, &when(&founder, CLOSING), meeting, 1).await.unwrap();
    assert_eq!(closed.stage, Stage::Voting, "it waits for the paper of the chair");
    // Whoever takes the chair until it is read changes nothing.
    d::pass_chair(&db, &when(&founder, CLOSED_THERE), meeting, "M-2").await.unwrap();
    for reader in [&ana, &cai] {
        read(&db, reader, decision, &["yes"]).await;
    }
    let counted = page(&db, &when(&ana, READ), decision).await;
    let result = counted.result.unwrap();
    assert_eq!((result.outcome.votes.yes, result.outcome.votes.no), (1, 1));
    assert_eq!((result.conditions.by_chair(&result.outcome), result.outcome.passed), (Some(Choice::Yes), true));
    verified(&db).await;
});

story!(no_paper_is_offered_where_a_meeting_has_no_room, |db| {
    let founder = founded_by(&db, &[IN_MEETING, &[PAPER]].concat()).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let decision = proposed(&db, &founder, &note()).await;
    let meeting = called(&db, &founder, "online", decision).await;
    d::open_meeting(&db, &when(&founder, STARTS), meeting, "").await.unwrap();
    d::arrive(&db, &when(&ana, OPEN), meeting, "", "remote").await.unwrap();
    d::open_item_vote(&db, &when(&founder, VOTING), meeting, 1).await.unwrap();
    assert!(page(&db, &when(&ana, VOTING), decision).await.paper.is_none());
    assert!(first_vote(&db, &when(&ana, VOTING), meeting).await.paper.is_none());
    let issued = d::issue_paper(&db, &when(&ana, VOTING), decision, "M-2").await;
    assert_eq!(refusal(issued), "error-paper-not-in-room");
});
