//! Nobody judges their own case: whoever a decision names declares nothing, rules on nothing and reads no papers of it. And whoever was left
//! off its roll can contest what it came to.

use domain::decisions::effect_input::EffectInput;
use domain::decisions::objection::ObjectionInput;
use domain::decisions::roll::RollReason;
use domain::decisions::ruling::RulingInput;
use domain::decisions::stage::Stage;
use domain::members::role::Role;

use super::annul::annul;
use super::choosing::marks;
use super::declared::voted;
use super::election::election;
use super::paper::PAPER;
use super::*;
use crate::members::standing::membership;
use crate::support::{at, founded_by, grant, story};

const DECLARED: (&str, &str, &str) = ("decisions.declaration", "ordinary", "committee");
const CONTESTED: (&str, &str, &str) = ("decisions.contest_days", "ordinary", "7");
const DRAWN: (&str, &str, &str) = ("decisions.provisional_days", "ordinary", "3");

fn dismissed() -> RulingInput {
    RulingInput { ruling: "dismissed".into(), words: "The count is right.".into() }
}

fn appoint(member: &str) -> EffectInput {
    EffectInput::Appoint { member: member.into(), role: "curator".into(), months: "12".into() }
}

fn committee(db: &Db, act: &Act) {
    grant(db, act.actor.member().unwrap(), Role::ElectionCommittee, "2026-01-01", None);
}

story!(whoever_a_decision_would_suspend_declares_rules_and_handles_papers_of_nothing_in_it, |db| {
    let founder = founded_by(&db, &[DECLARED, CONTESTED, PAPER]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let cai = member(&db, &founder, "Cai Wen", "full").await;
    committee(&db, &ana);
    let number = voted(&db, &[&bo, &founder], &proposal(vec![membership(2, "suspend")]), DISCUSSED).await;
    let paper = d::issue_paper(&db, &when(&ana, DISCUSSED), number, "M-4").await;
    assert_eq!(refusal(paper), "error-paper-named");
    d::advance(&db, at(CLOSED)).await.unwrap();

    let [founder, ana, cai] = [&founder, &ana, &cai].map(|act| when(act, CLOSED));
    let shown = page(&db, &ana, number).await.declared;
    assert!(!shown.may_declare && d::needs(&db, &eyes(&db, &ana).await, ana.now).await.unwrap().to_declare.is_empty());
    assert_eq!(shown.declared_by, Some(d::Called { seat: d::Seat::Opener, although_near: false }));
    assert_eq!(refusal(d::declare(&db, &ana, number).await), "error-declare-named");
    d::declare(&db, &founder, number).await.unwrap();
    let contest = d::contest(&db, &cai, number, "She was not heard.").await.unwrap();
    assert!(!page(&db, &ana, number).await.declared.contests[0].may_rule);
    assert_eq!(refusal(d::rule_on_contest(&db, &ana, number, contest, dismissed()).await), "error-ruling-named");
    d::rule_on_contest(&db, &founder, number, contest, dismissed()).await.unwrap();
});

story!(whoever_gains_by_a_decision_or_loses_by_its_annulment_declares_neither, |db| {
    let founder = founded_by(&db, &[DECLARED]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let cai = member(&db, &founder, "Cai Wen", "full").await;
    committee(&db, &ana);
    let circle = EffectInput::CreateCircle { name: "Trees".into(), mandate: "Plants.".into(), members: "4".into() };
    let number = voted(&db, &[&bo, &founder], &proposal(vec![appoint("2"), circle]), DISCUSSED).await;
    d::advance(&db, at(CLOSED)).await.unwrap();
    committee(&db, &cai);
    for named in [&ana, &cai] {
        assert_eq!(refusal(d::declare(&db, &when(named, CLOSED), number).await), "error-declare-named");
    }
    d::declare(&db, &when(&founder, CLOSED), number).await.unwrap();
    assert_eq!(page(&db, &when(&bo, CLOSED), number).await.decision.stage, Stage::Enacted);

    let [opens, counted] = ["2026-01-22T09:00:00Z", "2026-01-29T09:00:00Z"];
    let annulling = opened(&db, &when(&bo, CLOSED), &proposal(vec![annul(number)]), opens).await;
    for voter in [&bo, &founder] {
        d::cast(&db, &when(voter, opens), annulling, "yes", "").await.unwrap();
    }
    d::advance(&db, at(counted)).await.unwrap();
    // The one would lose a role, the other a place in a circle.
    for named in [&ana, &cai] {
        assert_eq!(refusal(d::declare(&db, &when(named, counted), annulling).await), "error-declare-named");
    }
});

story!(whoever_proposed_a_decision_or_is_named_in_it_rules_on_no_place_on_its_roll, |db| {
    let founder = founded_by(&db, &[DRAWN]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let cai = member(&db, &founder, "Cai Wen", "full").await;
    committee(&db, &ana);
    committee(&db, &bo);
    let number = proposed(&db, &ana, &proposal(vec![appoint("3")])).await;
    let drawn = "2026-01-06T09:00:00Z";
    d::draw_roll(&db, &when(&ana, drawn), number, "").await.unwrap();
    let objection = ObjectionInput { about: "M-4".into(), reason: "I want no place.".into() };
    d::object_to_roll(&db, &when(&cai, drawn), number, objection).await.unwrap();
    for (near, key) in [(&ana, "error-objection-ruling-proposer"), (&bo, "error-objection-ruling-named")] {
        assert_eq!(refusal(d::rule_on_objection(&db, &when(near, drawn), number, 1, dismissed()).await), key);
    }
    d::rule_on_objection(&db, &when(&founder, drawn), number, 1, dismissed()).await.unwrap();
    // Nor does the log tell them who objected, as it tells others who rule.
    let dov = member(&db, &founder, "Dov Amar", "full").await;
    committee(&db, &dov);
    for (act, seen) in [(&ana, 0), (&bo, 0), (&cai, 1), (&dov, 1)] {
        assert_eq!(events(&db, &when(act, drawn), number, "decisions.roll.objected").await, seen);
    }
});

story!(the_log_tells_whoever_is_too_near_to_a_roll_not_even_how_many_objected_to_it, |db| {
    let founder = founded_by(&db, &[DRAWN]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let cai = member(&db, &founder, "Cai Wen", "full").await;
    committee(&db, &ana);
    committee(&db, &bo);
    let drawn = "2026-01-06T09:00:00Z";
    let mut numbers = Vec::new();
    for proposer in [&ana, &founder] {
        let number = proposed(&db, proposer, &note()).await;
        d::draw_roll(&db, &when(&founder, drawn), number, "").await.unwrap();
        for thought in 0..30 {
            d::comment(&db, &when(&cai, drawn), number, &format!("Thought {thought}.")).await.unwrap();
        }
        for about in ["M-4", "M-3"] {
            let objection = ObjectionInput { about: about.into(), reason: "I want no place.".into() };
            d::object_to_roll(&db, &when(&cai, drawn), number, objection).await.unwrap();
        }
        numbers.push(number);
    }
    let about = [None, Some(format!("D-{}", numbers[0]))];
    for (act, objections) in [(&ana, [2, 0]), (&bo, [4, 2])] {
        let viewer = eyes(&db, &when(act, drawn)).await;
        for (subject, objections) in about.iter().zip(objections) {
            let (mut lengths, mut objected, mut comments) = (Vec::new(), 0, 0);
            for number in 1..=20 {
                let page = store::audit::page(&db, &viewer, number, subject.clone()).await.unwrap();
                let of = |action: &str| page.entries.iter().filter(|entry| entry.action == action).count();
                objected += of("decisions.roll.objected");
                comments += of("decisions.commented");
                lengths.push(page.entries.len());
                if !page.more {
                    break;
                }
            }
            // Each page but the last is full, and nothing stands on two or on none.
            assert!(lengths.iter().rev().skip(1).all(|length| *length == 50), "{lengths:?}");
            assert_eq!((objected, comments), (objections, if subject.is_some() { 30 } else { 60 }));
        }
    }
});

story!(whoever_was_left_off_the_roll_contests_what_the_vote_came_to, |db| {
    let founder = founded_by(&db, &[CONTESTED, DRAWN]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let sol = member(&db, &founder, "Sol Peña", "supporting").await;
    let [drawn, opens, counted] = ["2026-01-06T09:00:00Z", "2026-01-09T09:00:00Z", "2026-01-16T09:00:00Z"];
    let number = proposed(&db, &founder, &note()).await;
    d::draw_roll(&db, &when(&founder, drawn), number, "2026-01-02").await.unwrap();
    // Who joined after the day of the roll has no place on it, and was a member as the vote opened.
    let noor = member(&db, &when(&founder, drawn), "Noor Haddad", "full").await;
    d::open_vote(&db, &when(&founder, opens), number).await.unwrap();
    d::cast(&db, &when(&ana, opens), number, "yes", "").await.unwrap();
    let late = member(&db, &when(&founder, "2026-01-10T09:00:00Z"), "Late Marsh", "full").await;
    assert_eq!(close(&db, at(counted)).await, [d::Advanced { number, stage: Stage::Declared }]);

    let [sol, noor, late] = [&sol, &noor, &late].map(|act| when(act, counted));
    let place = page(&db, &sol, number).await.place;
    assert_eq!(place, Some(d::RollPlace { votes: 0, reason: RollReason::ClassWithoutVote }));
    for (act, may) in [(&sol, true), (&noor, true), (&late, false)] {
        assert_eq!(page(&db, act, number).await.declared.may_contest, may);
        let needs = d::needs(&db, &eyes(&db, act).await, act.now).await.unwrap();
        assert_eq!(needs.contestable.iter().any(|one| one.number == number), may);
    }
    assert_eq!(refusal(d::contest(&db, &late, number, "I was not asked.").await), "error-contest-roll");
    assert_eq!(d::contest(&db, &sol, number, "My class has a vote.").await.unwrap(), 1);
    assert_eq!(d::contest(&db, &noor, number, "The day was too early.").await.unwrap(), 2);
});

story!(whoever_stood_and_was_no_member_as_the_vote_opened_contests_what_it_came_to, |db| {
    let founder = founded_by(&db, &[("decisions.contest_days", "election", "14")]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let number = proposed(&db, &founder, &election("curator", "approval", "")).await;
    for candidate in [&ana, &bo] {
        d::stand(&db, candidate, number, "I would do it well.").await.unwrap();
    }
    let out = voted(&db, &[&founder, &bo], &proposal(vec![membership(2, "exclude")]), DISCUSSED).await;
    assert_eq!(close(&db, at(CLOSED)).await, [d::Advanced { number: out, stage: Stage::Enacted }]);

    let [counted, back] = ["2026-01-22T09:00:00Z", "2026-01-29T09:00:00Z"];
    d::open_vote(&db, &when(&founder, CLOSED), number).await.unwrap();
    for voter in [&founder, &bo] {
        d::vote(&db, &when(voter, CLOSED), number, marks(&[(1, "1")])).await.unwrap();
    }
    let returning = proposed(&db, &when(&founder, CLOSED), &proposal(vec![membership(2, "reinstate")])).await;
    let cleo = member(&db, &when(&founder, "2026-01-16T09:00:00Z"), "Cleo Marsh", "full").await;
    assert_eq!(close(&db, at(counted)).await, [d::Advanced { number, stage: Stage::Declared }]);
    d::open_vote(&db, &when(&founder, counted), returning).await.unwrap();
    for voter in [&founder, &bo] {
        d::cast(&db, &when(voter, counted), returning, "yes", "").await.unwrap();
    }
    assert_eq!(close(&db, at(back)).await, [d::Advanced { number: returning, stage: Stage::Enacted }]);

    let [ana, cleo] = [&ana, &cleo].map(|act| when(act, back));
    assert_eq!(page(&db, &ana, number).await.place, None);
    assert!(page(&db, &ana, number).await.declared.may_contest);
    assert!(!page(&db, &cleo, number).await.declared.may_contest);
    assert_eq!(d::contest(&db, &ana, number, "I stood in it.").await.unwrap(), 1);
});
