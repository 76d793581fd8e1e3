//! Who declares and rules where those who usually do are too near, away or not there at all.

use domain::decisions::ruling::RulingInput;
use domain::decisions::stage::Stage;
use domain::members::power::Power;

use super::choosing::marks;
use super::declared::{COMMITTEE, COUNTED, WINDOW, dues, voted};
use super::election::election;
use super::*;
use crate::members::standing::{membership, standing};
use crate::support::{at, founded_by, story};

/// When a contest of what was counted at [`CLOSED`] and dismissed in time lets it take effect.
const OVER: &str = "2026-01-22T09:00:00Z";

fn dismissed() -> RulingInput {
    RulingInput { ruling: "dismissed".into(), words: "The count is right.".into() }
}

async fn needs(db: &Db, act: &Act) -> d::Needs {
    d::needs(db, &eyes(db, act).await, act.now).await.unwrap()
}

story!(whoever_is_suspended_or_on_leave_is_no_last_resort, |db| {
    let founder = founded_by(&db, COMMITTEE).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let cai = member(&db, &founder, "Cai Wen", "full").await;
    voted(&db, &[&founder, &ana], &proposal(vec![membership(3, "suspend")]), DISCUSSED).await;
    close(&db, at(CLOSED)).await;
    store::members::change_standing(&db, &when(&founder, CLOSED), 4, standing("on_leave", "")).await.unwrap();
    let number = voted(&db, &[&founder, &ana], &dues(), CLOSED).await;
    close(&db, at(COUNTED)).await;
    // The founder alone opens votes, and proposed it; nobody is on the committee.
    for away in [&bo, &cai] {
        let away = when(away, COUNTED);
        assert!(!page(&db, &away, number).await.declared.may_declare && needs(&db, &away).await.to_declare.is_empty());
        assert_eq!(refusal(d::declare(&db, &away, number).await), "error-standing-in-inactive");
    }
    let ana = when(&ana, COUNTED);
    let shown = page(&db, &ana, number).await.declared;
    assert_eq!(shown.declared_by, Some(d::Called { seat: d::Seat::Member, although_near: false }));
    assert!(shown.may_declare && needs(&db, &ana).await.to_declare.len() == 1);
    d::declare(&db, &ana, number).await.unwrap();
});

story!(where_those_who_are_left_are_away_nearness_bars_nobody, |db| {
    let founder = founded_by(&db, COMMITTEE).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = voted(&db, &[&founder, &ana], &dues(), DISCUSSED).await;
    close(&db, at(CLOSED)).await;
    store::members::change_standing(&db, &when(&founder, CLOSED), 2, standing("on_leave", "")).await.unwrap();
    let shown = page(&db, &when(&founder, CLOSED), number).await.declared;
    assert_eq!(shown.declared_by, Some(d::Called { seat: d::Seat::Opener, although_near: true }));
    assert!(shown.may_declare);
    d::declare(&db, &when(&founder, CLOSED), number).await.unwrap();
});

story!(where_everybody_is_too_near_those_act_who_usually_do, |db| {
    let rules = [("decisions.declaration", "election", "committee"), ("decisions.contest_days", "election", "2")];
    let founder = founded_by(&db, &rules).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = proposed(&db, &ana, &election("election_committee", "schulze", "")).await;
    for candidate in [&founder, &ana] {
        d::stand(&db, candidate, number, "I would do it well.").await.unwrap();
    }
    d::open_vote(&db, &when(&ana, DISCUSSED), number).await.unwrap();
    for voter in [&founder, &ana] {
        d::vote(&db, &when(voter, DISCUSSED), number, marks(&[(1, "1"), (2, "2")])).await.unwrap();
    }
    assert_eq!(close(&db, at(CLOSED)).await, [d::Advanced { number, stage: Stage::Counted }]);
    let (founder, ana) = (when(&founder, CLOSED), when(&ana, CLOSED));
    let shown = page(&db, &founder, number).await.declared;
    assert_eq!(shown.declared_by, Some(d::Called { seat: d::Seat::Opener, although_near: true }));
    assert!(shown.may_declare && !page(&db, &ana, number).await.declared.may_declare);
    let stranger = d::declare(&db, &ana, number).await;
    assert!(matches!(stranger, Err(CommandError::Forbidden(Power::OpenVotes))), "{stranger:?}");
    d::declare(&db, &founder, number).await.unwrap();
    let contest = d::contest(&db, &founder, number, "Count it again.").await.unwrap();
    assert!(page(&db, &founder, number).await.declared.contests[0].may_rule);
    assert!(!page(&db, &ana, number).await.declared.contests[0].may_rule);
    assert_eq!((needs(&db, &founder).await.to_rule.len(), needs(&db, &ana).await.to_rule.len()), (1, 0));
    d::rule_on_contest(&db, &founder, number, contest, dismissed()).await.unwrap();
    let over = "2026-01-17T09:00:00Z";
    assert_eq!(close(&db, at(over)).await, [d::Advanced { number, stage: Stage::Enacted }]);
});

story!(whoever_proposed_a_decision_rules_on_no_contest_of_it, |db| {
    let founder = founded_by(&db, WINDOW).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let number = voted(&db, &[&founder, &ana], &dues(), DISCUSSED).await;
    close(&db, at(CLOSED)).await;
    let [founder, ana, bo] = [&founder, &ana, &bo].map(|act| when(act, CLOSED));
    let contest = d::contest(&db, &bo, number, "I could not vote.").await.unwrap();
    assert!(!page(&db, &founder, number).await.declared.contests[0].may_rule);
    assert!(needs(&db, &founder).await.to_rule.is_empty());
    let own = d::rule_on_contest(&db, &founder, number, contest, dismissed()).await;
    assert_eq!(refusal(own), "error-ruling-proposer");
    assert!(page(&db, &ana, number).await.declared.contests[0].may_rule);
    assert_eq!(needs(&db, &ana).await.to_rule, [(number, "Change it".to_owned())]);
    d::rule_on_contest(&db, &ana, number, contest, dismissed()).await.unwrap();
    assert_eq!(close(&db, at(OVER)).await, [d::Advanced { number, stage: Stage::Enacted }]);
});
