//! What passed decisions do, and what they could not do.

use domain::decisions::effect_input::EffectInput;
use domain::decisions::stage::Stage;
use domain::language::Language;
use domain::members::role::Role;
use store::decisions as d;

use super::*;
use crate::support::{at, founded, story};

fn appoint(member: &str, role: &str, months: &str) -> EffectInput {
    EffectInput::Appoint { member: member.into(), role: role.into(), months: months.into() }
}
fn end(member: &str, role: &str) -> EffectInput {
    EffectInput::EndRole { member: member.into(), role: role.into() }
}

story!(a_role_is_handed_over_and_a_circle_is_formed, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let circle = EffectInput::CreateCircle {
        name: "Infrastructure".into(),
        mandate: "Keeps the machines.".into(),
        members: "M-1, 2".into(),
    };
    let input = proposal(vec![end("M-1", "treasurer"), appoint("2", "treasurer", "12"), circle]);
    let number = opened(&db, &founder, &input, DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    close(&db, at(CLOSED)).await;
    let now = when(&ana, CLOSED);
    assert!(eyes(&db, &now).await.roles.contains(&Role::Treasurer));
    assert!(!eyes(&db, &when(&founder, CLOSED)).await.roles.contains(&Role::Treasurer));
    let page = page(&db, &now, number).await;
    assert_eq!(page.decision.stage, Stage::Enacted);
    let d::EffectDetail::Members(members) = &page.effects[2].detail else { panic!("{page:?}") };
    assert_eq!(members.iter().map(|member| member.name.as_str()).collect::<Vec<_>>(), ["Inés Villalba", "Ana Ruiz"]);
});

story!(effects_that_could_not_apply_are_refused_as_they_are_written, |db| {
    let founder = founded(&db).await;
    let input = proposal(vec![
        appoint("7", "treasurer", "12"),
        appoint("1", "auditor", "25"),
        end("1", "auditor"),
        rule("dues.monthly", "guests", "3"),
        EffectInput::AdoptVersion { agreement: "bylaws".into(), draft: "4".into() },
        EffectInput::AdoptVersion { agreement: "charter".into(), draft: "1".into() },
    ]);
    let errors = refused(d::draft(&db, &founder, &input, Language::En).await);
    let mut told: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.refusal.key)).collect();
    told.sort_unstable();
    assert_eq!(
        told,
        [
            ("effect-0-member", "error-member-unknown"),
            ("effect-1-months", "error-term-too-long"),
            ("effect-2-role", "error-role-not-held"),
            ("effect-3-scope", "error-rule-scope"),
            ("effect-4-draft", "error-draft-unknown"),
            ("effect-5-agreement", "error-agreement-unknown"),
        ]
    );
    // A rehearsal leaves nothing behind, also one that goes well.
    d::draft(&db, &founder, &proposal(vec![end("1", "treasurer")]), Language::En).await.unwrap();
    assert!(eyes(&db, &founder).await.roles.contains(&Role::Treasurer));
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(no_decision_takes_the_last_vote_away, |db| {
    let founder = founded(&db).await;
    let draft = async |effects| d::draft(&db, &founder, &proposal(effects), Language::En).await;
    let none = refused(draft(vec![rule("membership.votes", "full", "0")]).await);
    assert_eq!((none[0].field.as_str(), none[0].refusal.key), ("effect-0-value", "error-nobody-votes"));
    // A vote for a class that nobody is in is nobody's vote.
    let swap = |class: &str| vec![rule("membership.votes", "full", "0"), rule("membership.votes", class, "1")];
    assert_eq!(refused(draft(swap("organisation")).await)[0].refusal.key, "error-nobody-votes");
    member(&db, &founder, "Taller de Redes", "organisation").await;
    draft(swap("organisation")).await.unwrap();
});

story!(no_decision_puts_a_floor_of_shared_costs_above_its_cap, |db| {
    let founder = crate::sharing::shared(&db).await.0;
    let draft = async |effects| d::draft(&db, &founder, &proposal(effects), Language::En).await;
    let told = async |effects| {
        let errors = refused(draft(effects).await);
        errors.into_iter().map(|error| (error.field, error.refusal.key)).collect::<Vec<_>>()
    };
    let above = |position: usize| vec![(format!("effect-{position}-value"), "error-sharing-floor-above-cap")];
    let floor = |scope: &str, amount: &str| rule("sharing.floor", scope, amount);
    let cap = |scope: &str, amount: &str| rule("sharing.cap", scope, amount);
    assert_eq!(told(vec![floor("", "5"), cap("", "4")]).await, above(1));
    assert_eq!(told(vec![cap("", "4"), floor("machines", "5")]).await, above(1));
    // The pool's own cap is below what would be the floor of all pools; with the pool's own floor all is well again.
    assert_eq!(told(vec![cap("machines", "4"), floor("", "5")]).await, above(1));
    draft(vec![cap("machines", "4"), floor("", "5"), floor("machines", "3")]).await.unwrap();
    draft(vec![floor("", "5"), cap("", "5")]).await.unwrap();
});

story!(no_auditor_is_also_treasurer, |db| {
    let founder = founded(&db).await;
    member(&db, &founder, "Ana Ruiz", "full").await;
    let draft = async |effects| d::draft(&db, &founder, &proposal(effects), Language::En).await;
    let both = refused(draft(vec![appoint("2", "treasurer", "6"), appoint("2", "auditor", "12")]).await);
    assert_eq!((both[0].field.as_str(), both[0].refusal.key), ("effect-1-role", "error-role-apart"));
    assert_eq!(refusal(draft(vec![appoint("1", "auditor", "12")]).await), "error-role-apart");
    // One after the other is well.
    draft(vec![end("1", "treasurer"), appoint("1", "auditor", "12"), appoint("2", "treasurer", "12")]).await.unwrap();
});

story!(all_effects_apply_or_none_and_the_page_says_why, |db| {
    let founder = founded(&db).await;
    let first = opened(&db, &founder, &proposal(vec![end("1", "treasurer")]), DISCUSSED).await;
    let both = proposal(vec![rule("dues.monthly", "full", "99"), end("1", "treasurer")]);
    let second = opened(&db, &founder, &both, DISCUSSED).await;
    for number in [first, second] {
        d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    }
    let expected =
        [(first, Stage::Enacted), (second, Stage::Closed)].map(|(number, stage)| d::Advanced { number, stage });
    assert_eq!(close(&db, at(CLOSED)).await, expected);
    assert_eq!(value_on(&db, &founder, "dues.monthly", "full", "2026-03-01").await, "1200");
    let page = page(&db, &when(&founder, CLOSED), second).await;
    let failure = page.decision.failure.unwrap();
    assert_eq!((failure.position, failure.key.as_str()), (1, "error-role-not-held"));
    assert_eq!((page.decision.passed, page.decision.enacted_at), (Some(true), None));
    assert_eq!(events(&db, &founder, second, "decisions.not_enacted").await, 1);
    assert_eq!(events(&db, &founder, second, "decisions.enacted").await, 0);
    assert_eq!(close(&db, at("2026-02-01T09:00:00Z")).await, vec![], "it is closed for good");
});

/// Starts a draft of the dues policy and adds a clause to it; its number.
pub async fn policy_draft(db: &store::Db, act: &store::Act, clause: &str) -> i64 {
    let draft = store::agreements::start_draft(db, act, "dues-policy").await.unwrap();
    let found = store::agreements::draft(db, &eyes(db, act).await, "dues-policy", draft).await.unwrap();
    let body = format!("{}\n\n## {clause} {{#{clause}}}\n\nNew words.\n", found.body);
    let input = store::agreements::DraftInput { body, revision: found.head.revision };
    store::agreements::save_draft(db, act, "dues-policy", draft, &input).await.unwrap();
    draft
}

pub fn adopt(draft: i64) -> EffectInput {
    EffectInput::AdoptVersion { agreement: "dues-policy".into(), draft: draft.to_string() }
}

story!(a_draft_is_adopted_and_one_from_the_same_base_is_not, |db| {
    let founder = founded(&db).await;
    let (one, two) = (policy_draft(&db, &founder, "hardship").await, policy_draft(&db, &founder, "refunds").await);
    let first = opened(&db, &founder, &proposal(vec![adopt(one)]), DISCUSSED).await;
    let both = proposal(vec![rule("dues.grace_days", "", "60"), adopt(two)]);
    let second = opened(&db, &founder, &both, DISCUSSED).await;
    for number in [first, second] {
        d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    }
    let expected = [(first, Stage::Enacted), (second, Stage::Closed)];
    assert_eq!(close(&db, at(CLOSED)).await, expected.map(|(number, stage)| d::Advanced { number, stage }));

    let now = when(&founder, CLOSED);
    let adopted = page(&db, &now, first).await;
    let d::EffectDetail::Document { base, version, .. } = &adopted.effects[0].detail else { panic!("{adopted:?}") };
    assert_eq!((*base, *version), (Some(1), Some(2)));
    assert!(adopted.effects[0].draft_hash.is_some());
    let failed = page(&db, &now, second).await.decision.failure.unwrap();
    assert_eq!((failed.position, failed.key.as_str()), (1, "error-base-superseded"));
    assert_eq!(value_on(&db, &founder, "dues.grace_days", "", "2026-02-01").await, "30");

    // The draft is open again, so that it can be brought up to date and proposed anew.
    let draft = store::agreements::draft(&db, &eyes(&db, &now).await, "dues-policy", two).await.unwrap();
    let input =
        store::agreements::DraftInput { body: format!("{}\nMore.\n", draft.body), revision: draft.head.revision };
    store::agreements::save_draft(&db, &now, "dues-policy", two, &input).await.unwrap();
    let again = d::draft(&db, &now, &proposal(vec![adopt(two)]), Language::En).await;
    let errors = refused(again);
    assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("effect-0-draft", "error-base-superseded"));
});

story!(a_refused_proposal_lets_its_draft_go, |db| {
    let founder = founded(&db).await;
    let draft = policy_draft(&db, &founder, "hardship").await;
    let refused_one = opened(&db, &founder, &proposal(vec![adopt(draft)]), DISCUSSED).await;
    let taken = d::draft(&db, &when(&founder, DISCUSSED), &proposal(vec![adopt(draft)]), Language::En).await;
    assert_eq!(refusal(taken), "error-draft-proposed");
    assert_eq!(close(&db, at(CLOSED)).await, vec![d::Advanced { number: refused_one, stage: Stage::Refused }]);
    d::draft(&db, &when(&founder, CLOSED), &proposal(vec![adopt(draft)]), Language::En).await.unwrap();
});

story!(only_a_curator_puts_a_draft_to_a_decision, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let draft = policy_draft(&db, &founder, "hardship").await;
    let proposed = d::draft(&db, &ana, &proposal(vec![adopt(draft)]), Language::En).await;
    assert!(matches!(proposed, Err(store::CommandError::Forbidden(domain::members::power::Power::DraftAgreements))));
});
