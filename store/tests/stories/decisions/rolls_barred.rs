//! Members whom a roll leaves out by rule: those whom the decision is about, and those who have owed for too long.

use domain::decisions::effect_input::EffectInput;
use domain::decisions::roll::RollReason;
use domain::decisions::stage::Stage;
use store::audit::verify;
use store::decisions as d;

use super::annul::annul;
use super::choosing::marks;
use super::delegation::delegating;
use super::election::election;
use super::*;
use crate::members::standing::{membership, standing};
use crate::support::{at, founded, founded_by, story};
use crate::treasury::{pay, payment, post};

async fn place(db: &Db, act: &Act, number: i64) -> Option<RollReason> {
    d::roll_page(db, &eyes(db, act).await, number, 1, act.now).await.unwrap().place.map(|place| place.reason)
}

story!(nobody_votes_on_their_own_membership_where_the_rules_bar_it, |db| {
    let founder = founded_by(&db, &[("decisions.interested", "", "barred")]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let end = EffectInput::EndRole { member: "1".into(), role: "curator".into() };
    let appoint = EffectInput::Appoint { member: "2".into(), role: "curator".into(), months: "12".into() };
    let number = opened(&db, &founder, &proposal(vec![end, appoint]), DISCUSSED).await;
    let about_ana = opened(&db, &founder, &proposal(vec![membership(2, "suspend")]), DISCUSSED).await;
    let (founder, ana) = (when(&founder, DISCUSSED), when(&ana, DISCUSSED));
    assert_eq!(place(&db, &founder, number).await, Some(RollReason::Interested));
    assert_eq!(refusal(d::cast(&db, &founder, number, "no", "").await), "error-not-on-roll-interested");
    d::cast(&db, &ana, number, "yes", "").await.unwrap();
    assert_eq!(place(&db, &ana, about_ana).await, Some(RollReason::Interested));
    assert_eq!(place(&db, &founder, about_ana).await, Some(RollReason::Eligible));
    close(&db, at(CLOSED)).await;
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(whoever_has_an_interest_in_a_decision_has_it_in_its_annulment, |db| {
    let founder = founded_by(&db, &[("decisions.interested", "", "barred")]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let end = EffectInput::EndRole { member: "1".into(), role: "curator".into() };
    let appoint = EffectInput::Appoint { member: "2".into(), role: "curator".into(), months: "12".into() };
    let number = opened(&db, &founder, &proposal(vec![end, appoint]), DISCUSSED).await;
    let elected = proposed(&db, &founder, &election("auditor", "approval", "")).await;
    d::stand(&db, &bo, elected, "I can read books.").await.unwrap();
    d::open_vote(&db, &when(&founder, DISCUSSED), elected).await.unwrap();
    for voter in [&ana, &bo] {
        d::cast(&db, &when(voter, DISCUSSED), number, "yes", "").await.unwrap();
        d::vote(&db, &when(voter, DISCUSSED), elected, marks(&[(1, "1")])).await.unwrap();
    }
    close(&db, at(CLOSED)).await;
    let opens = "2026-01-22T09:00:00Z";
    let changed = opened(&db, &when(&bo, CLOSED), &proposal(vec![annul(number)]), opens).await;
    let auditor = opened(&db, &when(&bo, CLOSED), &proposal(vec![annul(elected)]), opens).await;
    // Whose role was ended, and who would lose the one that was given to them.
    for (act, of_change, of_election) in [
        (&founder, RollReason::Interested, RollReason::Eligible),
        (&ana, RollReason::Interested, RollReason::Eligible),
        (&bo, RollReason::Eligible, RollReason::Interested),
    ] {
        let act = when(act, opens);
        assert_eq!(place(&db, &act, changed).await, Some(of_change));
        assert_eq!(place(&db, &act, auditor).await, Some(of_election));
    }
    d::cast(&db, &when(&bo, opens), changed, "yes", "").await.unwrap();
    assert_eq!(refusal(d::cast(&db, &when(&bo, opens), auditor, "no", "").await), "error-not-on-roll-interested");
    close(&db, at("2026-01-29T09:00:00Z")).await;
    let annulled = page(&db, &when(&bo, "2026-01-29T09:00:00Z"), number).await.decision.stage;
    assert_eq!(annulled, Stage::Annulled);
});

story!(members_vote_on_themselves_where_the_rules_say_nothing, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = opened(&db, &founder, &proposal(vec![membership(2, "suspend")]), DISCUSSED).await;
    d::cast(&db, &when(&ana, DISCUSSED), number, "no", "").await.unwrap();
});

story!(whoever_has_owed_for_too_long_votes_again_once_it_is_paid, |db| {
    let founder = founded_by(&db, &[("decisions.arrears_days", "", "30")]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    post(&db, &when(&founder, "2026-02-03T09:00:00Z"), "2026-02").await.unwrap();
    let treasurer = when(&founder, "2026-03-03T09:00:00Z");
    for number in [1, 2] {
        pay(&db, &treasurer, &payment(number, "2026-02-20", "12.00")).await.unwrap();
    }
    pay(&db, &treasurer, &payment(3, "2026-02-20", "5.00")).await.unwrap();
    let mut numbers = Vec::new();
    for proposes in ["2026-03-05T09:00:00Z", "2026-03-06T09:00:00Z", "2026-03-07T09:00:00Z"] {
        numbers.push(proposed(&db, &when(&founder, proposes), &note()).await);
    }
    // What fell due on 10 February is thirty days old on 12 March, and older on the next day.
    let on_12 = "2026-03-12T09:00:00Z";
    d::open_vote(&db, &when(&founder, on_12), numbers[0]).await.unwrap();
    assert_eq!(place(&db, &when(&bo, on_12), numbers[0]).await, Some(RollReason::Eligible));
    let on_13 = "2026-03-13T09:00:00Z";
    d::open_vote(&db, &when(&founder, on_13), numbers[1]).await.unwrap();
    assert_eq!(place(&db, &when(&bo, on_13), numbers[1]).await, Some(RollReason::InArrears));
    assert_eq!(place(&db, &when(&ana, on_13), numbers[1]).await, Some(RollReason::Eligible));
    assert_eq!(refusal(d::cast(&db, &when(&bo, on_13), numbers[1], "yes", "").await), "error-not-on-roll-arrears");
    let on_14 = "2026-03-14T09:00:00Z";
    pay(&db, &when(&founder, "2026-03-14T08:00:00Z"), &payment(3, "2026-03-14", "7.00")).await.unwrap();
    d::open_vote(&db, &when(&founder, on_14), numbers[2]).await.unwrap();
    assert_eq!(place(&db, &when(&bo, on_14), numbers[2]).await, Some(RollReason::Eligible));
    close(&db, at("2026-03-25T09:00:00Z")).await;
});

story!(members_on_leave_and_suspended_ones_vote_and_carry_where_the_rules_let_them, |db| {
    let rules = [("membership.votes_on_leave", "", "yes"), ("membership.votes_suspended", "", "yes")];
    let founder = delegating(&db, "5", &rules).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let cai = member(&db, &founder, "Cai Wen", "full").await;
    let suspends = opened(&db, &founder, &proposal(vec![membership(3, "suspend")]), DISCUSSED).await;
    for voter in [&founder, &ana] {
        d::cast(&db, &when(voter, DISCUSSED), suspends, "yes", "").await.unwrap();
    }
    close(&db, at(CLOSED)).await;
    store::members::change_standing(&db, &when(&founder, CLOSED), 2, standing("on_leave", "")).await.unwrap();
    let input = d::DelegationInput { to: "M-2".into(), scope: "everything".into() };
    d::delegate(&db, &when(&cai, CLOSED), input).await.unwrap();
    let [opens, counted] = ["2026-01-22T09:00:00Z", "2026-01-29T09:00:00Z"];
    let number = opened(&db, &when(&founder, CLOSED), &note(), opens).await;
    for away in [&ana, &bo] {
        assert_eq!(place(&db, &when(away, opens), number).await, Some(RollReason::Eligible));
        d::cast(&db, &when(away, opens), number, "yes", "").await.unwrap();
    }
    close(&db, at(counted)).await;
    let shown = page(&db, &when(&founder, counted), number).await;
    assert_eq!((shown.result.unwrap().outcome.votes.yes, shown.delegated.members), (3, 1));
});
