//! Budgets that are parted by equal shares.

use domain::decisions::choosing::ChoosingInput;
use domain::decisions::stage::Stage;
use domain::decisions::tally::counted::Counted;
use domain::decisions::tally::tie::Lot;
use store::decisions as d;

use super::choosing::marks;
use super::*;
use crate::support::{at, founded, run, story};

const WRITTEN: &str = "2026-02-05T09:00:00Z";
const OPENS: &str = "2026-02-13T09:00:00Z";
const CLOSES: &str = "2026-02-21T09:00:00Z";

/// A resolution on what 120 are spent for.
fn budget(options: &str) -> ProposalInput {
    let choosing = ChoosingInput {
        method: "equal_shares".into(),
        options: options.into(),
        budget: "120".into(),
        ..ChoosingInput::default()
    };
    ProposalInput { choosing, ..note() }
}

story!(a_budget_is_counted_and_a_count_as_earlier_versions_told_it_is_found_again, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let adopt = proposal(vec![rule("decisions.methods", "equal_shares", "ordinary")]);
    let adopting = opened(&db, &founder, &adopt, "2026-01-15T09:00:00Z").await;
    for act in [&founder, &ana] {
        d::cast(&db, &when(act, "2026-01-15T09:00:00Z"), adopting, "yes", "").await.unwrap();
    }
    close(&db, at(WRITTEN)).await;
    // No votes could buy what costs more than there is.
    let above = d::draft(&db, &when(&founder, WRITTEN), &budget("Path; 121\nPark; 50"), Language::En).await;
    let errors = refused(above);
    assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("options", "error-option-above-budget"));

    let number = proposed(&db, &when(&founder, WRITTEN), &budget("Gym; 60\nPark; 50\nRoof; 80")).await;
    d::open_vote(&db, &when(&founder, OPENS), number).await.unwrap();
    d::vote(&db, &when(&founder, OPENS), number, marks(&[(1, "1"), (3, "1")])).await.unwrap();
    d::vote(&db, &when(&ana, OPENS), number, marks(&[(1, "1"), (2, "1")])).await.unwrap();
    close(&db, at(CLOSES)).await;
    let after = page(&db, &when(&ana, CLOSES), number).await;
    assert_eq!(after.decision.stage, Stage::Enacted);
    let mut outcome = after.choice_result.unwrap().outcome;
    let Counted::EqualShares(shares) = &outcome.count.counted else { panic!("{outcome:?}") };
    // Each has 60. Both pay 30 for the gym; the park costs Ana more than she has left, and what is left over buys it.
    assert_eq!((outcome.count.counted.chosen(), shares.left_minor(12_000)), (vec![0, 1], 1_000));
    assert_eq!((shares.purchases[0].next.len(), shares.unbought[0].project), (1, 2));

    outcome.count.counted = outcome.count.counted.as_before(&Lot::of(Vec::new()));
    let text = serde_json::to_string(&outcome).unwrap();
    run(&db, &format!("UPDATE decision_counts SET counted = '{text}'"));
    let found = async || {
        let findings = store::audit::verify(&db).await.unwrap().findings.into_iter();
        findings.filter(|one| one.table == "decision_counts").map(|one| one.what).collect::<Vec<_>>()
    };
    let other = "the count is not the one that the log recorded";
    assert_eq!(found().await, ["the count differs from the votes", other], "it opened under the rules of this version");
    run(&db, "DELETE FROM decision_rules WHERE rule_key = 'decisions.ties'");
    assert_eq!(found().await, [other]);
});
