//! What several features come to together: expulsions, contests, delegations, rulings on rolls, reminders.

use domain::decisions::objection::ObjectionInput;
use domain::decisions::roll::RollReason;
use domain::decisions::ruling::RulingInput;
use domain::decisions::stage::Stage;
use store::members::write_reminders;

use super::delegation::delegating;
use super::*;
use crate::members::claimed;
use crate::members::notices::reminders;
use crate::members::standing::membership;
use crate::support::{at, story};

const EARLY: &str = "2026-01-02T09:00:00Z";

async fn delegate(db: &Db, from: &Act, moment: &str, to: &str) {
    let input = d::DelegationInput { to: to.into(), scope: "everything".into() };
    d::delegate(db, &when(from, moment), input).await.unwrap();
}

async fn says(db: &Db, act: &Act, moment: &str, number: i64, choice: &str) {
    d::cast(db, &when(act, moment), number, choice, "").await.unwrap();
}

/// How many said no, and how many of the members were carried.
async fn no_and_carried(db: &Db, act: &Act, number: i64) -> (i64, i64) {
    let seen = page(db, act, number).await;
    (seen.result.unwrap().outcome.votes.no, seen.delegated.members)
}

story!(whoever_is_expelled_is_a_delegate_until_nothing_holds_the_expulsion_up, |db| {
    let founder = delegating(&db, "5", &[("decisions.contest_days", "ordinary", "7")]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let cai = member(&db, &founder, "Cai Wen", "full").await;
    delegate(&db, &ana, EARLY, "M-3").await;
    let out = opened(&db, &founder, &proposal(vec![membership(3, "exclude")]), DISCUSSED).await;
    for voter in [&founder, &cai] {
        says(&db, voter, DISCUSSED, out, "yes").await;
    }
    // Of three other votes one closes before the effect could be due, one while the contest waits, and one after the ruling.
    let (first, second, third) = ("2026-01-10T09:00:00Z", "2026-01-16T10:00:00Z", "2026-01-19T09:00:00Z");
    let before = opened(&db, &when(&founder, EARLY), &note(), first).await;
    says(&db, &bo, first, before, "no").await;
    assert_eq!(close(&db, at(CLOSED)).await, [d::Advanced { number: out, stage: Stage::Declared }]);
    let contest = d::contest(&db, &when(&bo, "2026-01-16T09:00:00Z"), out, "I was not heard.").await.unwrap();
    let waiting = opened(&db, &when(&founder, EARLY), &note(), second).await;
    says(&db, &bo, second, waiting, "no").await;
    let after = opened(&db, &when(&founder, EARLY), &note(), third).await;
    says(&db, &bo, third, after, "no").await;
    close(&db, at("2026-01-23T10:00:00Z")).await;

    // The founder proposed it, and Bo contests it.
    let ruled = "2026-01-24T09:00:00Z";
    let ruling = RulingInput { ruling: "dismissed".into(), words: "He was heard.".into() };
    d::rule_on_contest(&db, &when(&cai, ruled), out, contest, ruling).await.unwrap();
    assert_eq!(page(&db, &when(&ana, ruled), out).await.decision.stage, Stage::Enacted);
    let day = "2026-01-24".parse().unwrap();
    let given = d::delegations_page(&db, &eyes(&db, &when(&ana, ruled)).await, day, 1).await.unwrap().given;
    assert!(given.is_empty(), "{given:?}");
    close(&db, at("2026-01-26T09:00:00Z")).await;
    let seen = when(&ana, "2026-01-26T09:00:00Z");
    assert_eq!(no_and_carried(&db, &seen, before).await, (2, 1));
    assert_eq!(no_and_carried(&db, &seen, waiting).await, (2, 1), "he was a member when it closed");
    assert_eq!(
        no_and_carried(&db, &seen, after).await,
        (1, 0),
        "what he said himself counts, and carries nobody any more"
    );
});

story!(whoever_a_ruling_put_on_a_roll_is_reminded_delegates_and_contests, |db| {
    let rules = [("decisions.provisional_days", "ordinary", "3"), ("decisions.contest_days", "ordinary", "7")];
    let founder = delegating(&db, "5", &rules).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let entry = EntryInput {
        kind: "person".into(),
        name: "Sol Peña".into(),
        email: "sol@example.org".into(),
        language: "en".into(),
        ..EntryInput::default()
    };
    let input = AdmissionInput { entry, class: "supporting".into(), ..AdmissionInput::default() };
    let sol = store::members::admit(&db, &founder, input, None).await.unwrap();
    let sol = Act::new(Actor::Member { id: sol.id, number: sol.number }, founder.now);
    let [drawn, settled, counted] = ["2026-01-06T09:00:00Z", "2026-01-09T09:00:00Z", "2026-01-16T09:00:00Z"];
    let number = proposed(&db, &ana, &note()).await;
    d::draw_roll(&db, &when(&founder, drawn), number, "").await.unwrap();
    let objection = ObjectionInput { about: String::new(), reason: "I pay as the others do.".into() };
    d::object_to_roll(&db, &when(&sol, drawn), number, objection).await.unwrap();
    let upheld = RulingInput { ruling: "upheld".into(), words: "So it is.".into() };
    d::rule_on_objection(&db, &when(&founder, drawn), number, 1, upheld).await.unwrap();
    d::open_vote(&db, &when(&founder, settled), number).await.unwrap();
    let on_roll = d::RollPlace { votes: 1, reason: RollReason::IncludedByRuling };
    assert_eq!(page(&db, &when(&sol, settled), number).await.place, Some(on_roll));

    delegate(&db, &sol, settled, "M-2").await;
    says(&db, &ana, settled, number, "no").await;
    says(&db, &founder, settled, number, "yes").await;
    let near = "2026-01-14T09:00:00Z";
    write_reminders(&db, at(near), reminders()).await.unwrap();
    let mail = claimed(&db, at(near)).await.into_iter().map(|letter| letter.subject);
    let reminded: Vec<String> = mail.filter(|subject| subject.starts_with("reminder")).collect();
    assert_eq!(reminded, ["reminder for M-3"]);
    assert_eq!(close(&db, at(counted)).await, [d::Advanced { number, stage: Stage::Declared }]);
    assert_eq!(no_and_carried(&db, &when(&sol, counted), number).await, (2, 1));

    let sol = when(&sol, counted);
    assert!(page(&db, &sol, number).await.declared.may_contest);
    let contestable = d::needs(&db, &eyes(&db, &sol).await, sol.now).await.unwrap().contestable;
    assert_eq!(contestable.iter().map(|one| one.number).collect::<Vec<_>>(), [number]);
    d::contest(&db, &sol, number, "It came too early.").await.unwrap();
    let ruling = RulingInput { ruling: "dismissed".into(), words: "It did not.".into() };
    d::rule_on_contest(&db, &when(&founder, counted), number, 1, ruling).await.unwrap();
    assert_eq!(close(&db, at("2026-01-23T09:00:00Z")).await, [d::Advanced { number, stage: Stage::Refused }]);
});
