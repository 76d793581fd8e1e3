//! The count, and what follows from it.

use domain::decisions::stage::Stage;
use store::decisions as d;

use super::*;
use crate::support::{at, founded, story};

story!(a_missed_quorum_passes_nothing, |db| {
    let founder = founded(&db).await;
    for name in ["Ana", "Bea", "Cira", "Dara", "Eva"] {
        member(&db, &founder, name, "full").await;
    }
    // Six on the roll: a fifth of them is two votes.
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    assert_eq!(close(&db, at(CLOSED)).await, vec![d::Advanced { number, stage: Stage::Refused }]);
    let page = page(&db, &when(&founder, CLOSED), number).await;
    let outcome = page.result.unwrap().outcome;
    assert_eq!((outcome.eligible, outcome.quorum_votes, outcome.quorum_met), (6, 2, false));
    assert!(outcome.threshold_met && !outcome.passed);
    assert_eq!(page.decision.passed, Some(false));
    assert_eq!(events(&db, &founder, number, "decisions.refused").await, 1);
});

story!(two_thirds_are_needed_to_change_what_the_bylaws_state, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana", "full").await;
    let bea = member(&db, &founder, "Bea", "organisation").await;
    let input = proposal(vec![rule("roles.term_months_max", "", "36")]);
    let open = "2026-01-15T09:00:00Z";
    let first = opened(&db, &founder, &input, open).await;
    let second = opened(&db, &founder, &input, open).await;
    for (voter, votes) in [(&founder, ["yes", "yes"]), (&ana, ["no", "no"]), (&bea, ["abstain", "yes"])] {
        for (number, vote) in [first, second].into_iter().zip(votes) {
            d::cast(&db, &when(voter, open), number, vote, "").await.unwrap();
        }
    }
    let closed = "2026-01-29T09:00:00Z";
    let expected =
        [(first, Stage::Refused), (second, Stage::Enacted)].map(|(number, stage)| d::Advanced { number, stage });
    assert_eq!(close(&db, at(closed)).await, expected);
    assert_eq!(value_on(&db, &founder, "roles.term_months_max", "", "2026-01-28").await, "24");
    assert_eq!(value_on(&db, &founder, "roles.term_months_max", "", "2026-01-29").await, "36");
});

story!(the_close_binds_while_nobody_is_there, |db| {
    let founder = founded(&db).await;
    let number = opened(&db, &founder, &proposal(vec![rule("dues.monthly", "full", "20")]), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    // Eleven days pass without a server. The rule holds from the day of the close all the same.
    let back = at("2026-01-26T07:00:00Z");
    assert_eq!(close(&db, back).await, vec![d::Advanced { number, stage: Stage::Enacted }]);
    assert_eq!(value_on(&db, &founder, "dues.monthly", "full", "2026-01-14").await, "1200");
    assert_eq!(value_on(&db, &founder, "dues.monthly", "full", "2026-01-15").await, "2000");
    let page = page(&db, &when(&founder, "2026-01-26T07:00:00Z"), number).await;
    assert_eq!(page.decision.closed_at, Some(at(CLOSED)));
    assert_eq!(page.decision.enacted_at, Some(back));
    assert_eq!(page.result.unwrap().counted_at, back);
});

story!(what_closes_first_is_counted_first, |db| {
    let founder = founded(&db).await;
    let later =
        opened(&db, &founder, &proposal(vec![rule("dues.monthly", "full", "20")]), "2026-01-09T09:00:00Z").await;
    let sooner = opened(&db, &founder, &proposal(vec![rule("dues.monthly", "full", "30")]), DISCUSSED).await;
    for number in [later, sooner] {
        d::cast(&db, &when(&founder, "2026-01-09T09:00:00Z"), number, "yes", "").await.unwrap();
    }
    let advanced = close(&db, at("2026-02-01T09:00:00Z")).await;
    assert_eq!(advanced.iter().map(|one| one.number).collect::<Vec<_>>(), [sooner, later]);
    assert_eq!(value_on(&db, &founder, "dues.monthly", "full", "2026-01-15").await, "3000");
    assert_eq!(value_on(&db, &founder, "dues.monthly", "full", "2026-01-16").await, "2000");
});

story!(one_that_cannot_be_closed_is_in_nobody_elses_way, |db| {
    let founder = founded(&db).await;
    let broken = opened(&db, &founder, &note(), DISCUSSED).await;
    let sound = opened(&db, &founder, &proposal(vec![rule("dues.monthly", "full", "20")]), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), sound, "yes", "").await.unwrap();
    crate::database::tamper(
        &db,
        &format!(
            "UPDATE decision_rules SET value = 'nonsense' WHERE rule_key = 'decisions.quorum' \
             AND decision_id = (SELECT id FROM decisions WHERE number = {broken})"
        ),
    );
    let now = when(&founder, CLOSED);
    assert_eq!(d::advance(&db, now.now).await.unwrap(), [d::Advanced { number: sound, stage: Stage::Enacted }]);
    // Proposing and opening, which close what is due first, go on; the broken one waits to be counted.
    let next = opened(&db, &now, &note(), "2026-01-22T09:00:00Z").await;
    assert_eq!(page(&db, &now, next).await.decision.stage, Stage::Voting);
    let waiting = d::list(&db, &eyes(&db, &now).await, None, 1, now.now).await.unwrap().open;
    assert!(waiting.iter().any(|line| line.number == broken && line.stage == Stage::Voting));
    assert_eq!(refusal(d::cast(&db, &now, broken, "yes", "").await), "error-vote-closed");
});

story!(a_count_that_failed_is_tried_again_after_a_minute, |db| {
    let founder = founded(&db).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    let of_the_vote = format!(
        "WHERE rule_key = 'decisions.quorum' AND decision_id = (SELECT id FROM decisions WHERE number = {number})"
    );
    crate::database::tamper(&db, &format!("UPDATE decision_rules SET value = 'x' || value {of_the_vote}"));
    assert_eq!(d::advance(&db, at(CLOSED)).await.unwrap(), []);
    crate::database::tamper(&db, &format!("UPDATE decision_rules SET value = substr(value, 2) {of_the_vote}"));
    assert_eq!(d::advance(&db, at("2026-01-15T09:00:59Z")).await.unwrap(), []);
    let counted = [d::Advanced { number, stage: Stage::Enacted }];
    assert_eq!(d::advance(&db, at("2026-01-15T09:01:00Z")).await.unwrap(), counted);
});

story!(two_at_once_close_once, |db| {
    let founder = founded(&db).await;
    let number = opened(&db, &founder, &proposal(vec![rule("dues.monthly", "full", "20")]), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    let (one, two, three) =
        tokio::join!(d::advance(&db, at(CLOSED)), d::advance(&db, at(CLOSED)), d::advance(&db, at(CLOSED)));
    let all: Vec<_> = [one, two, three].into_iter().flat_map(Result::unwrap).collect();
    assert_eq!(all, [d::Advanced { number, stage: Stage::Enacted }]);
    assert_eq!(events(&db, &founder, number, "decisions.enacted").await, 1);
    let day = domain::calendar::parse_day("2026-01-15").unwrap();
    let history = store::rules::history(&db, &eyes(&db, &founder).await, "dues.monthly", day).await.unwrap();
    assert_eq!(history.iter().filter(|entry| entry.value.value == "2000").count(), 1);
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});
