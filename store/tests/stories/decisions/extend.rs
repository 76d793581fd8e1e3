//! Votes that are extended for an outage.

use domain::decisions::extension::ExtensionInput;
use domain::decisions::stage::Stage;
use store::audit::verify;

use super::*;
use crate::support::{at, founded, run, story};

/// Two days after what was opened at [`DISCUSSED`] would have closed.
const CLOSED_LATER: &str = "2026-01-17T09:00:00Z";

async fn extend(db: &Db, act: &Act, moment: &str, number: i64, days: &str) -> Result<Moment, CommandError> {
    let input = ExtensionInput { days: days.into(), reason: "The line to the house was cut.".into() };
    d::extend_vote(db, &when(act, moment), number, input).await
}

story!(a_vote_is_extended_by_a_published_act_within_the_rule_of_its_opening, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    assert!(matches!(extend(&db, &ana, DISCUSSED, number, "1").await, Err(CommandError::Forbidden(_))));
    let too_many = refused(extend(&db, &founder, DISCUSSED, number, "4").await);
    assert_eq!((too_many[0].field.as_str(), too_many[0].refusal.key), ("extension_days", "error-range"));
    assert_eq!(extend(&db, &founder, DISCUSSED, number, "2").await.unwrap(), at(CLOSED_LATER));

    let shown = page(&db, &when(&founder, CLOSED), number).await;
    assert_eq!((shown.decision.stage, shown.may.extend), (Stage::Voting, 1), "it did not close, and one day is left");
    let extended = &shown.extensions[0];
    assert_eq!((extended.days, extended.reason.as_str()), (2, "The line to the house was cut."));
    assert_eq!(extended.by.as_ref().unwrap().number, 1);
    d::cast(&db, &when(&ana, CLOSED), number, "yes", "").await.unwrap();
    close(&db, at(CLOSED_LATER)).await;
    let shown = page(&db, &when(&founder, CLOSED_LATER), number).await;
    assert_eq!((shown.decision.stage, shown.may.extend), (Stage::Enacted, 0));
    assert_eq!(refusal(extend(&db, &founder, CLOSED_LATER, number, "1").await), "error-extension-closed");
    assert_eq!(verify(&db).await.unwrap().findings, []);
    run(&db, "UPDATE decisions SET voting_until = voting_from WHERE number = 2");
    assert!(!verify(&db).await.unwrap().findings.is_empty());
});

story!(a_vote_that_has_had_all_its_days_is_extended_no_further, |db| {
    let founder = founded(&db).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    for _ in 0..3 {
        extend(&db, &founder, DISCUSSED, number, "1").await.unwrap();
    }
    assert_eq!(refusal(extend(&db, &founder, DISCUSSED, number, "1").await), "error-extension-none");
});
