//! Votes that are closed before their deadline.

use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::members::role::Role;
use store::audit::verify;

use super::choosing::marks;
use super::election::election;
use super::secret::{in_secret, secretly};
use super::*;
use crate::support::{founded_by, run, story};

/// Two days after what was opened at [`DISCUSSED`], five before it would close.
const EARLY: &str = "2026-01-10T09:00:00Z";

story!(a_vote_in_which_everybody_voted_is_closed_early_where_the_rule_of_its_opening_says_so, |db| {
    let founder = founded_by(&db, &[("decisions.early_close", "ordinary", "all_voted")]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    let early = when(&founder, EARLY);
    assert!(!page(&db, &early, number).await.may.close_early, "Ana has not voted");
    let silent = d::close_vote_early(&db, &early, number).await;
    assert_eq!(refusal(silent), "error-early-silent");
    d::cast(&db, &when(&ana, DISCUSSED), number, "no", "").await.unwrap();
    assert!(page(&db, &early, number).await.may.close_early);
    let by_ana = when(&ana, EARLY);
    assert!(!page(&db, &by_ana, number).await.may.close_early);
    let refused = d::close_vote_early(&db, &by_ana, number).await;
    assert!(matches!(refused, Err(CommandError::Forbidden(Power::OpenVotes))));

    let deadline = page(&db, &early, number).await.decision.voting_until;
    assert!(deadline.is_some());
    d::close_vote_early(&db, &early, number).await.unwrap();
    let shown = page(&db, &early, number).await;
    assert_eq!((shown.decision.stage, shown.decision.closed_at), (Stage::Refused, Some(crate::support::at(EARLY))));
    let closed = shown.closed_early.unwrap();
    assert_eq!((closed.at, closed.by.unwrap().number), (crate::support::at(EARLY), 1));
    assert_eq!(closed.planned, deadline);
    assert_eq!(refusal(d::close_vote_early(&db, &early, number).await), "error-early-closed");
    assert_eq!(verify(&db).await.unwrap().findings, []);
    run(&db, "UPDATE decisions SET voting_until = '2026-01-09 09:00:00' WHERE number = 2");
    assert!(!verify(&db).await.unwrap().findings.is_empty());
});

story!(a_vote_that_is_closed_early_by_a_clock_that_was_set_back_closes_after_its_last_vote, |db| {
    let founder = founded_by(&db, &[("decisions.early_close", "ordinary", "all_voted")]).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    d::cast(&db, &when(&founder, EARLY), number, "yes", "").await.unwrap();
    let before_it_opened = when(&founder, "2026-01-07T09:00:00Z");
    d::close_vote_early(&db, &before_it_opened, number).await.unwrap();
    let shown = page(&db, &when(&founder, CLOSED), number).await;
    let last = crate::support::at(EARLY) + chrono::Duration::microseconds(1);
    assert_eq!((shown.decision.stage, shown.decision.closed_at), (Stage::Enacted, Some(last)));
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(a_vote_stays_open_until_its_deadline_where_the_rules_say_nothing_else, |db| {
    let founder = founded_by(&db, &[]).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    assert!(!page(&db, &when(&founder, EARLY), number).await.may.close_early);
    let refused = d::close_vote_early(&db, &when(&founder, EARLY), number).await;
    assert_eq!(refusal(refused), "error-early-rule");
});

story!(how_many_have_not_voted_in_secret_is_not_told_by_a_refusal_to_close_early, |db| {
    let founder = founded_by(&db, &[("decisions.early_close", "ordinary", "all_voted")]).await;
    member(&db, &founder, "Ana Pérez", "full").await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    secretly(&db, &founder, number, "yes", 1).await;
    let errors = refused(d::close_vote_early(&db, &when(&founder, EARLY), number).await);
    let told: Vec<_> = errors.iter().map(|error| (error.refusal.key, error.refusal.args.len())).collect();
    assert_eq!(told, [("error-early-silent-secret", 0)]);
});

story!(a_vote_that_was_closed_early_is_counted_at_once_after_an_outage_and_not_extended, |db| {
    let founder = founded_by(&db, &[("decisions.early_close", "ordinary", "all_voted")]).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    // Half an hour before, a server comes back.
    d::beat(&db, crate::support::at("2026-01-10T06:00:00Z"), std::time::Instant::now()).await.unwrap();
    d::come_back(&db, crate::support::at("2026-01-10T08:30:00Z")).await.unwrap();
    let early = when(&founder, EARLY);
    d::close_vote_early(&db, &early, number).await.unwrap();
    let shown = page(&db, &early, number).await;
    assert_eq!((shown.decision.stage, shown.may.extend), (Stage::Enacted, 0));
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(whoever_holds_a_role_until_the_announced_close_is_elected_again_by_an_early_one, |db| {
    let founder = founded_by(&db, &[("decisions.early_close", "election", "all_voted")]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    crate::support::grant(&db, ana.actor.member().unwrap(), Role::Facilitator, "2026-01-01", Some("2026-01-15"));
    let number = proposed(&db, &founder, &election("facilitator", "approval", "2")).await;
    for act in [&ana, &bo] {
        d::stand(&db, act, number, "I would do it well.").await.unwrap();
    }
    d::open_vote(&db, &when(&founder, DISCUSSED), number).await.unwrap();
    for act in [&founder, &ana, &bo] {
        d::vote(&db, &when(act, DISCUSSED), number, marks(&[(1, "1"), (2, "1")])).await.unwrap();
    }
    let early = when(&founder, EARLY);
    d::close_vote_early(&db, &early, number).await.unwrap();
    let shown = page(&db, &early, number).await;
    assert_eq!((shown.decision.stage, shown.decision.failure), (Stage::Enacted, None));
    let election = shown.election.unwrap();
    assert!(election.left_vacant.is_empty() && election.candidates.iter().all(d::Candidacy::stands));
    let day = "2026-01-15".parse().unwrap();
    let viewer = eyes(&db, &when(&founder, CLOSED)).await;
    let terms = store::members::terms(&db, &viewer, day).await.unwrap().current;
    let mut held: Vec<_> = terms.iter().filter(|term| term.role == Role::Facilitator && term.holds_on(day)).collect();
    held.sort_by_key(|term| term.number);
    // Ana from the end of her term, Bo since the early close, and the founder by the founding.
    assert_eq!(held.iter().map(|term| term.number).collect::<Vec<_>>(), [1, 2, 3]);
});
