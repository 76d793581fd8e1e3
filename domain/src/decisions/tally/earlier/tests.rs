use serde_json::json;

use super::super::cases::folded;
use super::super::equal_shares::{Budget, Completion, Worth};
use super::super::points::Limits;
use super::super::{equal_shares, meek, points, ranked_pairs};
use super::*;

#[test]
fn a_budget_is_told_in_the_words_of_before() {
    let budget = Budget {
        total_minor: 100,
        costs_minor: vec![Some(40), Some(40), Some(90)],
        worth: Worth::Cost,
        completion: Completion::MostApproved,
    };
    let lot = Lot::of(vec![0, 1, 2]);
    let counted = equal_shares::count(&budget, &[(vec![0, 1], 2), (vec![2], 2)], &lot);
    assert!(counted.rule.is_some() && !counted.purchases[0].next.is_empty() && !counted.unbought.is_empty());
    let told = serde_json::to_string(&Counted::EqualShares(counted).as_before(&lot)).unwrap();
    let purchase = |project: u16, tie: serde_json::Value, reason: serde_json::Value, left: u64| {
        json!({
            "project": project, "cost_minor": 40, "supporters": 2, "reason": reason, "tie": tie, "left_minor": left,
        })
    };
    let tie = json!({ "between": [0, 1], "chosen": 0, "by": "lot" });
    let paid = json!({ "shares": { "price": "1/2", "paid_in_full": 2, "gave_all": 0, "given": "0" } });
    let expected = json!({ "equal_shares": {
        "share": "25",
        "purchases": [purchase(0, tie, paid, 60), purchase(1, json!(null), json!("completion"), 20)],
    } });
    assert_eq!(serde_json::from_str::<serde_json::Value>(&told).unwrap(), expected);
    // What such a version wrote is read, and written again to the letter.
    let read: Counted = serde_json::from_str(&told).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), told);
}

#[test]
fn ties_that_were_not_recorded_are_none() {
    let lot = Lot::of(vec![2, 1, 0]);
    let scores = [(vec![(0, 4), (1, 1)], 1), (vec![(1, 3)], 1)];
    let counted = points::count(3, &scores, Limits::scores(5), 1, &[], &lot).unwrap();
    assert_eq!(counted.ties.len(), 1);
    let Counted::Points(before) = Counted::Points(counted.clone()).as_before(&lot) else { panic!() };
    assert_eq!((before.ties, before.elected), (vec![], counted.elected));

    let counted = meek::count(&folded(3, &[(4, "0"), (4, "2")]), 2, &[], &lot);
    let Counted::Stages(before) = Counted::Stages(counted.clone()).as_before(&lot) else { panic!() };
    assert_eq!((counted.elected, before.elected), (vec![2, 0], vec![0, 2]));
    assert!(before.stages.iter().all(|stage| stage.ties.is_empty()));
    // A tie of those with the fewest votes was recorded.
    let excluded = meek::count(&folded(3, &[(5, "0"), (2, "1"), (2, "2")]), 2, &[], &lot);
    let Counted::Stages(before) = Counted::Stages(excluded.clone()).as_before(&lot) else { panic!() };
    assert!(excluded == before && excluded.stages.iter().any(|stage| !stage.ties.is_empty()));
}

#[test]
fn pairs_that_stand_equal_were_left_to_the_lot_at_the_end() {
    let papers = folded(3, &[(1, "201"), (1, "120")]);
    let lot = Lot::of(vec![0, 1, 2]);
    let counted = ranked_pairs::count(&papers, &[], &lot);
    let Counted::RankedPairs(before) = Counted::RankedPairs(Box::new(counted.clone())).as_before(&lot) else {
        panic!()
    };
    assert_eq!((counted.winner, before.winner, before.majorities.len()), (Some(2), Some(1), 1));
    assert_eq!(before.tie, Some(Tie { between: vec![1, 2], chosen: 1, by: BrokenBy::Lot }));
}
