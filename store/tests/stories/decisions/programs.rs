//! What programs do in decisions in a member's name: by the scopes of their tokens, and no more.

use domain::decisions::secrecy::BallotKey;
use domain::members::power::Power;
use domain::members::token::{Scope, TokenInput};
use store::audit::verify;
use store::members::{make_token, use_token};

use super::effects::{adopt, policy_draft};
use super::election::election;
use super::secret::in_secret;
use super::*;
use crate::support::{at, founded, story};

/// A program in a member's name, whose token has one scope.
async fn program(db: &Db, member: &Act, scope: Scope) -> Act {
    let input = TokenInput { name: "till".into(), scopes: vec![scope.to_string()], days: "30".into() };
    let token = make_token(db, member, &input).await.unwrap().token.unwrap();
    Act::new(use_token(db, &token, member.now, 100).await.unwrap().unwrap().viewer.actor(), member.now)
}

story!(a_program_stands_changes_what_it_saw_and_withdraws, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = proposed(&db, &founder, &election("curator", "schulze", "")).await;
    let (writes, reads) =
        (program(&db, &ana, Scope::CandidaciesWrite).await, program(&db, &ana, Scope::DecisionsRead).await);
    let refused = d::stand(&db, &reads, number, "I would do it well.").await;
    assert!(matches!(refused, Err(CommandError::Forbidden(Power::Discuss))));
    d::stand(&db, &writes, number, "I would do it well.").await.unwrap();
    let saw = |statement: &str| Act { seen: Some(d::seen_candidacy(statement)), ..writes.clone() };
    d::restate(&db, &saw("I would do it well."), number, "I would do it better.").await.unwrap();
    let late = d::restate(&db, &saw("I would do it well."), number, "I would do it.").await;
    assert_eq!(refusal(late), "error-changed-since");
    let viewer = eyes(&db, &ana).await;
    let shown = page(&db, &ana, number).await.election.unwrap();
    let own = d::own_candidacy(&db, &viewer, number).await.unwrap();
    assert_eq!((own.statement.as_str(), shown.own.as_ref()), ("I would do it better.", Some(&own)));
    assert_eq!(d::candidacies_of(&db, &viewer, number).await.unwrap(), shown.candidates);
    d::stand_down(&db, &writes, number).await.unwrap();
    assert!(page(&db, &ana, number).await.election.unwrap().own.is_none());
    assert!(matches!(d::own_candidacy(&db, &viewer, number).await, Err(CommandError::NotFound)));
    assert_eq!(d::candidacies_of(&db, &viewer, number).await.unwrap(), []);
    assert!(matches!(d::candidacies_of(&db, &viewer, 1).await, Err(CommandError::NotFound)), "no election");
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(what_is_read_for_a_vote_is_what_its_page_says, |db| {
    let founder = founded(&db).await;
    let ana = when(&member(&db, &founder, "Ana Pérez", "full").await, DISCUSSED);
    let open = opened(&db, &founder, &note(), DISCUSSED).await;
    let secret = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let discussed = proposed(&db, &founder, &in_secret(&note())).await;
    let viewer = eyes(&db, &ana).await;
    for (number, is_secret) in [(open, false), (secret, true), (discussed, false)] {
        let (head, shown) = (d::vote_head(&db, &viewer, number).await.unwrap(), page(&db, &ana, number).await);
        assert_eq!((head.title, head.method), (shown.decision.title, shown.method));
        assert_eq!((head.choosing, head.is_secret), (shown.decision.choosing, is_secret));
        assert!(matches!(d::own_vote(&db, &viewer, number).await, Err(CommandError::NotFound)));
    }
    d::cast(&db, &ana, open, "yes", "").await.unwrap();
    let key = BallotKey::of(7).to_string();
    d::cast_secretly(&db, &ana, secret, d::VoteInput::of("yes", ""), &key).await.unwrap();
    let (own, shown) = (d::own_vote(&db, &viewer, open).await.unwrap(), page(&db, &ana, open).await.vote.unwrap());
    assert_eq!((own.choice, own.cast_at), (shown.choice, shown.cast_at));
    assert!(matches!(d::own_vote(&db, &viewer, secret).await, Err(CommandError::NotFound)));
});

story!(a_program_votes_where_ballots_are_open_and_never_in_secret, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let open = opened(&db, &founder, &note(), DISCUSSED).await;
    let secret = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let votes = when(&program(&db, &ana, Scope::VotesWrite).await, DISCUSSED);
    let receipt = d::cast(&db, &votes, open, "yes", "").await.unwrap();
    assert_eq!((receipt.cast_at, receipt.changed), (at(DISCUSSED), false));
    let key = BallotKey::of(7).to_string();
    let refused = d::cast_secretly(&db, &votes, secret, d::VoteInput::of("yes", ""), &key).await;
    assert!(matches!(refused, Err(CommandError::Forbidden(Power::Vote))));
    assert_eq!(refusal(d::cast(&db, &votes, secret, "yes", "").await), "error-vote-secret");
    let ana = when(&ana, DISCUSSED);
    d::cast_secretly(&db, &ana, secret, d::VoteInput::of("yes", ""), &key).await.unwrap();
    let proposes = d::draft(&db, &votes, &note(), Language::En).await;
    assert!(matches!(proposes, Err(CommandError::Forbidden(Power::Propose))));
    close(&db, at(CLOSED)).await;
});

story!(comments_are_read_in_the_order_in_which_they_were_written, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = proposed(&db, &founder, &note()).await;
    let first = d::comment(&db, &founder, number, "What does it cost?").await.unwrap();
    let second = d::comment(&db, &ana, number, "Who asked for it?").await.unwrap();
    let writes = program(&db, &ana, Scope::CommentsWrite).await;
    let answer = d::answer(&db, &writes, number, first, "A lot.").await.unwrap();
    let eyes = eyes(&db, &ana).await;
    let told = d::comments_after(&db, &eyes, number, 0, 10).await.unwrap();
    let told: Vec<_> = told.iter().map(|comment| (comment.number, comment.thread, comment.is_own)).collect();
    assert_eq!(told, [(first, first, false), (second, second, true), (answer, first, true)]);
    let behind = d::comments_after(&db, &eyes, number, first, 1).await.unwrap();
    assert_eq!(behind.iter().map(|comment| comment.number).collect::<Vec<_>>(), [second]);
    let draft = d::draft(&db, &founder, &note(), Language::En).await.unwrap();
    assert!(matches!(d::comments_after(&db, &eyes, draft, 0, 10).await, Err(CommandError::NotFound)));
});

story!(a_program_keeps_what_its_proposal_adopts_and_adopts_nothing_else, |db| {
    let founder = founded(&db).await;
    let (first, second) = (policy_draft(&db, &founder, "hardship").await, policy_draft(&db, &founder, "waivers").await);
    let number = d::draft(&db, &founder, &proposal(vec![adopt(first)]), Language::En).await.unwrap();
    let writes = program(&db, &founder, Scope::ProposalsWrite).await;
    let reworded = ProposalInput { title: "Hardship, again".into(), ..proposal(vec![adopt(first)]) };
    let revision = d::edit(&db, &writes, number, 1, &reworded, Language::En).await.unwrap();
    let shown = page(&db, &founder, number).await;
    assert_eq!((shown.decision.title.as_str(), shown.effects.len()), ("Hardship, again", 1));
    let other = d::edit(&db, &writes, number, revision, &proposal(vec![adopt(second)]), Language::En).await;
    assert!(matches!(other, Err(CommandError::Forbidden(Power::DraftAgreements))), "{other:?}");
    d::edit(&db, &writes, number, revision, &note(), Language::En).await.unwrap();
});
