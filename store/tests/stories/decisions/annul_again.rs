//! Annulments that follow one another: what one gave back, another takes, and nothing comes back that was itself annulled.

use domain::decisions::stage::Stage;
use domain::members::role::Role;

use super::annul::annul;
use super::*;
use crate::members::standing::membership;
use crate::support::{at, founded, run, story};

/// Two weeks each: what is proposed at one of these has effect at the next.
const FORTNIGHTS: [&str; 6] = [
    "2026-01-01T09:00:00Z",
    "2026-01-15T09:00:00Z",
    "2026-01-29T09:00:00Z",
    "2026-02-12T09:00:00Z",
    "2026-02-26T09:00:00Z",
    "2026-03-12T09:00:00Z",
];

/// Has the founder pass a decision within the two weeks that follow on a moment; its number.
async fn pass(db: &Db, founder: &Act, input: ProposalInput, moment: &str) -> i64 {
    let act = when(founder, moment);
    let number = proposed(db, &act, &input).await;
    let opens = Act::new(act.actor.clone(), act.now + chrono::Duration::days(7));
    d::open_vote(db, &opens, number).await.unwrap();
    d::cast(db, &opens, number, "yes", "").await.unwrap();
    let over = opens.now + chrono::Duration::days(7);
    assert_eq!(close(db, over).await, [d::Advanced { number, stage: Stage::Enacted }]);
    number
}

fn curator() -> ProposalInput {
    let appoint = EffectInput::Appoint { member: "2".into(), role: "curator".into(), months: "12".into() };
    proposal(vec![appoint])
}

fn end(effective_on: &str) -> ProposalInput {
    let end = EffectInput::EndRole { member: "2".into(), role: "curator".into() };
    ProposalInput { effective_on: effective_on.into(), ..proposal(vec![end]) }
}

/// Forms the circle Trees of the founder.
fn trees() -> ProposalInput {
    let create = EffectInput::CreateCircle { name: "Trees".into(), mandate: "Care.".into(), members: "1".into() };
    proposal(vec![create])
}

/// Until when the second member is curator who is that on a day, as of a moment.
async fn curator_until(db: &Db, act: &Act, moment: &str, day: &str) -> Option<String> {
    let (viewer, today, day) =
        (eyes(db, &when(act, moment)).await, moment[..10].parse().unwrap(), day.parse().unwrap());
    let terms = store::members::terms(db, &viewer, today).await.unwrap().current;
    let mut own = terms.iter().filter(|term| term.number == 2 && term.role == Role::Curator && term.holds_on(day));
    let until = own.next().map(|term| term.until.unwrap().to_string());
    assert!(own.next().is_none(), "held once");
    until
}

story!(a_role_whose_giving_was_annulled_does_not_come_back_with_the_membership, |db| {
    let founder = founded(&db).await;
    member(&db, &founder, "Ana Ruiz", "full").await;
    let [first, second, third, fourth, fifth, _] = FORTNIGHTS;
    let given = pass(&db, &founder, curator(), first).await;
    let out = pass(&db, &founder, proposal(vec![membership(2, "exclude")]), second).await;
    pass(&db, &founder, proposal(vec![annul(given)]), third).await;
    pass(&db, &founder, proposal(vec![annul(out)]), fourth).await;
    assert_eq!(curator_until(&db, &founder, fifth, "2026-02-26").await, None);
    let shown = page(&db, &when(&founder, fifth), out).await;
    let told = d::CameBack { roles_gone: vec![Role::Curator], ..d::CameBack::default() };
    assert_eq!(shown.effects[0].came_back, Some(told));
});

story!(a_role_that_came_back_goes_with_what_had_given_it, |db| {
    let founder = founded(&db).await;
    member(&db, &founder, "Ana Ruiz", "full").await;
    let [first, second, third, fourth, fifth, _] = FORTNIGHTS;
    let given = pass(&db, &founder, curator(), first).await;
    let ended = pass(&db, &founder, end(""), second).await;
    pass(&db, &founder, proposal(vec![annul(ended)]), third).await;
    assert_eq!(curator_until(&db, &founder, fourth, "2026-02-12").await.as_deref(), Some("2027-01-15"));
    pass(&db, &founder, proposal(vec![annul(given)]), fourth).await;
    assert_eq!(curator_until(&db, &founder, fifth, "2026-02-26").await, None);
});

story!(of_two_terms_that_came_back_together_only_that_goes_which_an_annulled_decision_had_given, |db| {
    let founder = founded(&db).await;
    member(&db, &founder, "Ana Ruiz", "full").await;
    let [first, second, third, fourth, fifth, sixth] = FORTNIGHTS;
    let appoint = |months: &str, effective_on: &str| {
        let appoint = EffectInput::Appoint { member: "2".into(), role: "curator".into(), months: months.into() };
        ProposalInput { effective_on: effective_on.into(), ..proposal(vec![appoint]) }
    };
    pass(&db, &founder, appoint("3", ""), first).await;
    let rest = pass(&db, &founder, appoint("12", "2026-04-15"), second).await;
    let out = pass(&db, &founder, proposal(vec![membership(2, "exclude")]), third).await;
    pass(&db, &founder, proposal(vec![annul(out)]), fourth).await;
    assert_eq!(curator_until(&db, &founder, fifth, "2026-02-26").await.as_deref(), Some("2026-04-15"));
    assert_eq!(curator_until(&db, &founder, fifth, "2026-04-15").await.as_deref(), Some("2027-04-15"));
    pass(&db, &founder, proposal(vec![annul(rest)]), fifth).await;
    assert_eq!(curator_until(&db, &founder, sixth, "2026-03-12").await.as_deref(), Some("2026-04-15"));
    assert_eq!(curator_until(&db, &founder, sixth, "2026-04-15").await, None);
});

story!(a_role_comes_back_for_the_term_that_another_decision_had_left_of_it, |db| {
    let founder = founded(&db).await;
    member(&db, &founder, "Ana Ruiz", "full").await;
    let [first, second, third, fourth, fifth, sixth] = FORTNIGHTS;
    pass(&db, &founder, curator(), first).await;
    let shortened = pass(&db, &founder, end("2026-06-01"), second).await;
    let out = pass(&db, &founder, proposal(vec![membership(2, "exclude")]), third).await;
    assert_eq!(curator_until(&db, &founder, fourth, "2026-02-12").await, None);
    pass(&db, &founder, proposal(vec![annul(out)]), fourth).await;
    assert_eq!(curator_until(&db, &founder, fifth, "2026-02-26").await.as_deref(), Some("2026-06-01"));
    assert_eq!(curator_until(&db, &founder, fifth, "2026-06-01").await, None);
    // Once that is annulled too, the term is as long as it was granted.
    pass(&db, &founder, proposal(vec![annul(shortened)]), fifth).await;
    assert_eq!(curator_until(&db, &founder, sixth, "2026-03-12").await.as_deref(), Some("2026-06-01"));
    assert_eq!(curator_until(&db, &founder, sixth, "2026-06-01").await.as_deref(), Some("2027-01-15"));
});

story!(nothing_is_proposed_or_opened_within_a_circle_that_is_closed, |db| {
    let founder = founded(&db).await;
    let [first, second, third, fourth, ..] = FORTNIGHTS;
    let formed = pass(&db, &founder, trees(), first).await;
    let act = when(&founder, second);
    let within = ProposalInput { circle: "trees".into(), ..note() };
    let draft = d::draft(&db, &act, &within, Language::En).await.unwrap();
    let later = ProposalInput { effective_on: "2026-06-01".into(), ..proposal(vec![annul(formed)]) };
    assert_eq!(refusal(d::draft(&db, &act, &later, Language::En).await), "error-annul-circle-day");
    pass(&db, &founder, proposal(vec![annul(formed)]), second).await;
    assert_eq!(refusal(d::propose(&db, &when(&founder, third), draft).await), "error-circle-closed");
    // As it may have come about before drafts were looked at.
    let discussed = proposed(&db, &when(&founder, third), &note()).await;
    let sql = "UPDATE decisions SET circle_id = (SELECT id FROM circles WHERE slug = 'trees') WHERE number = ";
    run(&db, &format!("{sql}{discussed}"));
    let opens = d::open_vote(&db, &when(&founder, fourth), discussed).await;
    assert_eq!(refusal(opens), "error-circle-closed");
});

story!(a_place_that_was_to_end_later_ends_with_its_circle, |db| {
    let founder = founded(&db).await;
    let [first, second, third, ..] = FORTNIGHTS;
    let formed = pass(&db, &founder, trees(), first).await;
    let number = opened(&db, &when(&founder, second), &proposal(vec![annul(formed)]), "2026-01-22T09:00:00Z").await;
    d::cast(&db, &when(&founder, "2026-01-22T09:00:00Z"), number, "yes", "").await.unwrap();
    let trees = "circle_id = (SELECT id FROM circles WHERE slug = 'trees')";
    run(&db, &format!("UPDATE circle_members SET valid_until = '2026-12-31' WHERE {trees}"));
    assert_eq!(close(&db, at(third)).await, [d::Advanced { number, stage: Stage::Enacted }]);
    let viewer = eyes(&db, &when(&founder, third)).await;
    let circle = store::circles::circle_page(&db, &viewer, "trees", third[..10].parse().unwrap()).await.unwrap();
    assert!(circle.members.is_empty());
});
