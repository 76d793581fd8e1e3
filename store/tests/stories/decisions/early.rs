//! Votes that are closed before their deadline.

use domain::decisions::stage::Stage;
use domain::members::power::Power;
use store::audit::verify;

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

    d::close_vote_early(&db, &early, number).await.unwrap();
    let shown = page(&db, &early, number).await;
    assert_eq!((shown.decision.stage, shown.decision.closed_at), (Stage::Refused, Some(crate::support::at(EARLY))));
    let closed = shown.closed_early.unwrap();
    assert_eq!((closed.at, closed.by.unwrap().number), (crate::support::at(EARLY), 1));
    assert_eq!(refusal(d::close_vote_early(&db, &early, number).await), "error-early-closed");
    assert_eq!(verify(&db).await.unwrap().findings, []);
    run(&db, "UPDATE decisions SET voting_until = '2026-01-09 09:00:00' WHERE number = 2");
    assert!(!verify(&db).await.unwrap().findings.is_empty());
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
