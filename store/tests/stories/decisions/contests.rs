//! Who is too near to a contest to rule on it.

use domain::decisions::ruling::RulingInput;
use domain::decisions::stage::Stage;
use domain::members::role::Role;
use store::audit::verify;

use super::paper::{PAPER, READ, back, issue, read, three};
use super::*;
use crate::support::{at, founded_by, grant, story};

const CONTESTED: (&str, &str, &str) = ("decisions.contest_days", "ordinary", "7");

fn ruling(ruling: &str) -> RulingInput {
    RulingInput { ruling: ruling.into(), words: "We looked at it.".into() }
}

fn committee<'a>(db: &Db, acts: impl IntoIterator<Item = &'a Act>) {
    for act in acts {
        grant(db, act.actor.member().unwrap(), Role::ElectionCommittee, "2026-01-01", None);
    }
}

story!(whoever_contested_a_result_rules_on_no_contest_of_it, |db| {
    let founder = founded_by(&db, &[CONTESTED]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let cai = member(&db, &founder, "Cai Wen", "full").await;
    committee(&db, [&ana, &bo]);
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    assert_eq!(d::advance(&db, at(CLOSED)).await.unwrap(), [d::Advanced { number, stage: Stage::Declared }]);
    let [ana, bo, cai] = [&ana, &bo, &cai].map(|act| when(act, CLOSED));
    let own = d::contest(&db, &ana, number, "I could not vote.").await.unwrap();
    let other = d::contest(&db, &cai, number, "Nor could I.").await.unwrap();
    assert!(page(&db, &ana, number).await.declared.contests.iter().all(|contest| !contest.may_rule));
    assert!(d::needs(&db, &eyes(&db, &ana).await, ana.now).await.unwrap().to_rule.is_empty());
    for (contest, key) in [(own, "error-ruling-own"), (other, "error-ruling-contested")] {
        assert_eq!(refusal(d::rule_on_contest(&db, &ana, number, contest, ruling("upheld")).await), key);
    }
    // Once her own is dismissed she is near to the other all the same.
    d::rule_on_contest(&db, &bo, number, own, ruling("dismissed")).await.unwrap();
    let still = d::rule_on_contest(&db, &ana, number, other, ruling("upheld")).await;
    assert_eq!(refusal(still), "error-ruling-contested");
    d::rule_on_contest(&db, &bo, number, other, ruling("upheld")).await.unwrap();
    assert_eq!(page(&db, &ana, number).await.decision.stage, Stage::Annulled);
    let found = verify(&db).await.unwrap().findings;
    assert!(found.iter().all(|finding| finding.table == "role_grants"), "the committee was put in by hand: {found:?}");
});

story!(whoever_kept_the_papers_or_read_them_rules_on_no_contest, |db| {
    let founder = founded_by(&db, &[PAPER, CONTESTED]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let dee = member(&db, &founder, "Dee Ward", "full").await;
    let eli = member(&db, &founder, "Eli Roca", "full").await;
    committee(&db, [&ana, &bo, &dee, &eli]);
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    let paper = issue(&db, &ana, number, "M-4").await;
    back(&db, &ana, number, paper).await;
    d::advance(&db, at(CLOSED)).await.unwrap();
    for reader in [&bo, &dee] {
        read(&db, reader, number, &["yes"]).await;
    }
    assert_eq!(page(&db, &when(&cai, READ), number).await.decision.stage, Stage::Declared);
    let contest = d::contest(&db, &when(&cai, READ), number, "I wrote no.").await.unwrap();
    for near in [&ana, &bo, &dee] {
        let near = when(near, READ);
        assert!(!page(&db, &near, number).await.declared.contests[0].may_rule);
        let tried = d::rule_on_contest(&db, &near, number, contest, ruling("dismissed")).await;
        assert_eq!(refusal(tried), "error-ruling-papers");
    }
    d::rule_on_contest(&db, &when(&eli, READ), number, contest, ruling("dismissed")).await.unwrap();
});
