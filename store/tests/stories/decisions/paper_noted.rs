//! What is noted of paper ballots, by whom and until when.

use domain::decisions::count::Outcome;
use domain::decisions::quorum::Persons;
use store::audit::verify;

use super::paper::{PAPER, READ, back, issue, numbers, papers, read, three};
use super::secret::{in_secret, secretly};
use super::*;
use crate::archive::contents;
use crate::members::standing::standing;
use crate::support::{at, founded_by, story};

story!(a_request_from_just_before_the_deadline_finds_a_vote_that_waits_for_papers_closed, |db| {
    let founder = founded_by(&db, &[PAPER]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let secret = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let open = opened(&db, &founder, &note(), DISCUSSED).await;
    for number in [secret, open] {
        let paper = issue(&db, &bo, number, "M-2").await;
        back(&db, &bo, number, paper).await;
    }
    close(&db, at(CLOSED)).await;
    let before = "2026-01-15T08:59:59Z";
    let (cai, bo) = (when(&cai, before), when(&bo, before));
    let key = domain::decisions::secrecy::BallotKey::of(3).to_string();
    let yes = d::VoteInput::of("yes", "");
    assert_eq!(refusal(d::cast_secretly(&db, &cai, secret, yes, &key).await), "error-vote-closed");
    assert_eq!(refusal(d::cast(&db, &cai, open, "yes", "").await), "error-vote-closed");
    for number in [secret, open] {
        assert_eq!(refusal(d::issue_paper(&db, &bo, number, "M-3").await), "error-paper-closed");
        assert_eq!(refusal(d::correct_paper(&db, &bo, number, 1).await), "error-paper-closed");
    }
    for reader in [&cai, &bo] {
        read(&db, reader, secret, &["no"]).await;
        read(&db, reader, open, &["no"]).await;
    }
    let votes = page(&db, &when(&ana, READ), secret).await.result.unwrap().outcome.votes;
    assert_eq!((votes.yes, votes.no), (0, 1));
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
});

story!(a_return_that_was_noted_wrongly_is_taken_back_while_the_vote_is_open, |db| {
    let founder = founded_by(&db, &[PAPER]).await;
    let [ana, bo, _] = three(&db, &founder).await;
    let keeper = when(&bo, DISCUSSED);
    let secret = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let open = opened(&db, &founder, &note(), DISCUSSED).await;
    for number in [secret, open] {
        let paper = issue(&db, &bo, number, "M-2").await;
        assert_eq!(refusal(d::correct_paper(&db, &keeper, number, paper).await), "error-paper-not-returned");
        back(&db, &bo, number, paper).await;
        back(&db, &bo, number, paper).await;
    }
    // What was read on it meanwhile goes: it may come back saying something else.
    d::read_paper(&db, &when(&ana, DISCUSSED), open, 1, d::PaperInput::of("yes")).await.unwrap();
    for number in [secret, open] {
        d::correct_paper(&db, &keeper, number, 1).await.unwrap();
        assert_eq!(events(&db, &founder, number, "decisions.paper.corrected").await, 1);
        assert_eq!(papers(&db, &keeper, number).await.standing.numbers, numbers(1, 0, 0, 1));
    }
    assert!(contents(&db)["secret_marks"].is_empty() && contents(&db)["paper_entries"].is_empty());
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
    // Both ways are open again: the paper may still come back, or be given back unused for a vote on the web.
    back(&db, &bo, open, 1).await;
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
    d::spoil_paper(&db, &keeper, secret, 1).await.unwrap();
    secretly(&db, &ana, secret, "yes", 4).await;
    close(&db, at(CLOSED)).await;
    let shown = page(&db, &when(&ana, CLOSED), secret).await;
    assert_eq!(shown.result.unwrap().outcome.votes.yes, 1);
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
});

story!(the_return_of_a_secret_paper_leaves_no_answer_with_its_time, |db| {
    let founder = founded_by(&db, &[PAPER]).await;
    let [_, bo, _] = three(&db, &founder).await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let paper = issue(&db, &bo, number, "M-2").await;
    let answers = || contents(&db)["answers"].len();
    let before = answers();
    let keyed = Act { request_key: Some("a-return".into()), ..when(&bo, DISCUSSED) };
    d::return_paper(&db, &keyed, number, paper).await.unwrap();
    assert_eq!(answers(), before);
});

story!(paper_is_not_offered_where_objections_are_told_in_person, |db| {
    let founder = founded_by(&db, &[PAPER, ("decisions.majority", "ordinary", "consent")]).await;
    let [_, bo, _] = three(&db, &founder).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    let keeper = when(&bo, DISCUSSED);
    assert!(page(&db, &keeper, number).await.paper.is_none());
    let shown = d::paper_page(&db, &eyes(&db, &keeper).await, number, keeper.now).await;
    assert!(matches!(shown, Err(CommandError::NotFound)), "{shown:?}");
    assert_eq!(refusal(d::issue_paper(&db, &keeper, number, "M-2").await), "error-paper-objections");
});

story!(a_member_on_leave_stands_in_for_nobody_who_handles_papers, |db| {
    let founder = founded_by(&db, &[PAPER]).await;
    let [_, bo, cai] = three(&db, &founder).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    store::members::change_standing(&db, &when(&founder, DISCUSSED), 4, standing("on_leave", "")).await.unwrap();
    let away = when(&cai, DISCUSSED);
    assert!(!papers(&db, &away, number).await.standing.may_keep);
    assert_eq!(refusal(d::issue_paper(&db, &away, number, "M-2").await), "error-standing-in-inactive");
    assert_eq!(issue(&db, &bo, number, "M-2").await, 1);
    // Of the two who are left beside the founder both read; with one of them away nearness bars nobody.
    assert!(!papers(&db, &when(&founder, DISCUSSED), number).await.standing.may_read);
    store::members::change_standing(&db, &when(&founder, DISCUSSED), 2, standing("on_leave", "")).await.unwrap();
    assert!(papers(&db, &when(&founder, DISCUSSED), number).await.standing.may_read);
    assert!(!papers(&db, &when(&founder, DISCUSSED), number).await.standing.may_keep, "one is enough for the register");
});

/// What comes of a quorum of three quarters, counted in votes or persons, where of four members one votes on the web and two return papers that
/// are invalid and count for no vote.
async fn mostly_invalid(db: &Db, quorum_of: &'static str) -> Outcome {
    let quorum = [("decisions.quorum", "ordinary", "3/4"), ("decisions.quorum_of", "ordinary", quorum_of)];
    let founder = founded_by(db, &[PAPER, quorum[0], quorum[1]]).await;
    let [ana, bo, cai] = three(db, &founder).await;
    let number = opened(db, &founder, &note(), DISCUSSED).await;
    d::cast(db, &when(&cai, DISCUSSED), number, "yes", "").await.unwrap();
    for member in ["M-1", "M-2"] {
        let paper = issue(db, &bo, number, member).await;
        back(db, &bo, number, paper).await;
    }
    close(db, at(CLOSED)).await;
    for reader in [&ana, &cai] {
        read(db, reader, number, &["invalid", "invalid"]).await;
    }
    assert_eq!(verify(db).await.unwrap().findings, vec![]);
    page(db, &when(&bo, READ), number).await.result.unwrap().outcome
}

story!(whoever_returned_an_invalid_paper_counts_for_a_quorum_of_persons, |db| {
    let outcome = mostly_invalid(&db, "persons").await;
    assert_eq!((outcome.votes.cast(), outcome.quorum_met), (1, true));
    assert_eq!(outcome.persons, Some(Persons { on_roll: 4, voted: Some(3) }));
});

story!(an_invalid_paper_counts_for_no_quorum_of_votes, |db| {
    let outcome = mostly_invalid(&db, "votes").await;
    assert_eq!((outcome.votes.cast(), outcome.quorum_met, outcome.persons), (1, false, None));
});
