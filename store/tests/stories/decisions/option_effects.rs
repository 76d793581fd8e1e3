//! Options that do something where they are chosen, and nothing where they are not.

use domain::decisions::choosing::ChoosingInput;
use domain::decisions::kind::DecisionKind;
use domain::decisions::option_effect::OptionEffectInput;
use domain::decisions::roll::RollReason;
use domain::decisions::stage::Stage;
use store::audit::verify;

use super::annul::annul;
use super::choosing::marks;
use super::effects::{adopt, policy_draft};
use super::*;
use crate::members::standing::membership;
use crate::support::{at, founded, founded_by, run, story};

/// What is proposed at [`CLOSED`] may be opened, and has closed.
const AGAIN: &str = "2026-01-22T09:00:00Z";
const ANNULLED: &str = "2026-01-29T09:00:00Z";

/// Methods that may be used for any kind of decision.
const METHODS: &[(&str, &str, &str)] =
    &[("decisions.methods", "schulze", "bylaws"), ("decisions.methods", "approval", "bylaws")];

/// An effect of an option.
pub fn of(option: &str, effect: EffectInput) -> OptionEffectInput {
    OptionEffectInput { option: option.into(), effect }
}

fn end(member: &str, role: &str) -> EffectInput {
    EffectInput::EndRole { member: member.into(), role: role.into() }
}

fn choice(method: &str, seats: &str, option_effects: Vec<OptionEffectInput>) -> ProposalInput {
    let options = "Fifth\nTwentieth\nAs it is".to_owned();
    let choosing = ChoosingInput { method: method.into(), options, seats: seats.into(), ..Default::default() };
    ProposalInput { choosing, option_effects, ..note() }
}

/// When dues fall due: either day, or no change.
fn due_days() -> Vec<OptionEffectInput> {
    vec![of("Fifth", rule("dues.due_day", "", "5")), of("Twentieth", rule("dues.due_day", "", "20"))]
}

async fn vote(db: &Db, act: &Act, number: i64, ballot: &[(u16, &str)]) {
    d::vote(db, &when(act, DISCUSSED), number, marks(ballot)).await.unwrap();
}

async fn due_day(db: &Db, act: &Act, day: &str) -> String {
    value_on(db, act, "dues.due_day", "", day).await
}

story!(what_the_chosen_option_does_is_done_and_nothing_else, |db| {
    let founder = founded_by(&db, METHODS).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let (lost, won) = (policy_draft(&db, &founder, "hardship").await, policy_draft(&db, &founder, "refunds").await);
    let mut effects = due_days();
    effects.extend([of("Fifth", adopt(lost)), of("Twentieth", adopt(won))]);
    let number = opened(&db, &founder, &choice("schulze", "", effects), DISCUSSED).await;
    assert_eq!(page(&db, &founder, number).await.decision.kind, DecisionKind::Policy, "by the strictest option");
    vote(&db, &founder, number, &[(2, "1"), (1, "2")]).await;
    vote(&db, &ana, number, &[(2, "1")]).await;
    assert_eq!(close(&db, at(CLOSED)).await, [d::Advanced { number, stage: Stage::Enacted }]);

    let now = when(&founder, CLOSED);
    assert_eq!(due_day(&db, &now, "2026-01-15").await, "20");
    let shown = page(&db, &now, number).await;
    let told: Vec<_> = shown.effects.iter().map(|view| (view.option, view.done)).collect();
    let expected = [(None, true), (Some(1), false), (Some(2), true), (Some(1), false), (Some(2), true)];
    assert_eq!(told, expected);
    let d::EffectDetail::Rule { before, .. } = &shown.effects[2].detail else { panic!("{shown:?}") };
    assert_eq!(before.as_deref(), Some("10"));
    let d::EffectDetail::Document { version, .. } = &shown.effects[3].detail else { panic!("{shown:?}") };
    assert_eq!(*version, None, "the draft of the option that lost became no version");
    // That draft is open again: its writer goes on.
    let draft = store::agreements::draft(&db, &eyes(&db, &now).await, "dues-policy", lost).await.unwrap();
    let input =
        store::agreements::DraftInput { body: format!("{}\nMore.\n", draft.body), revision: draft.head.revision };
    store::agreements::save_draft(&db, &now, "dues-policy", lost, &input).await.unwrap();

    run(&db, "UPDATE decision_effects SET option_number = 1 WHERE option_number = 2");
    let found: Vec<_> = verify(&db).await.unwrap().findings.into_iter().map(|one| one.table).collect();
    assert!(found.contains(&"decisions"), "{found:?}");
});

story!(an_option_without_effects_leaves_everything_as_it_is, |db| {
    let founder = founded_by(&db, METHODS).await;
    let number = opened(&db, &founder, &choice("schulze", "", due_days()), DISCUSSED).await;
    vote(&db, &founder, number, &[(3, "1")]).await;
    assert_eq!(close(&db, at(CLOSED)).await, [d::Advanced { number, stage: Stage::Enacted }]);
    assert_eq!(due_day(&db, &when(&founder, CLOSED), "2026-02-01").await, "10");
    // Where nothing is chosen, nothing is done either.
    let number = opened(&db, &when(&founder, CLOSED), &choice("schulze", "", due_days()), AGAIN).await;
    let blank = d::VoteInput { blank: true, ..d::VoteInput::default() };
    d::vote(&db, &when(&founder, AGAIN), number, blank).await.unwrap();
    assert_eq!(close(&db, at(ANNULLED)).await, [d::Advanced { number, stage: Stage::Refused }]);
    assert_eq!(due_day(&db, &when(&founder, ANNULLED), "2026-02-01").await, "10");
});

story!(several_that_are_chosen_do_all_or_nothing, |db| {
    let founder = founded_by(&db, METHODS).await;
    let two = vec![of("Fifth", rule("dues.due_day", "", "5")), of("Twentieth", rule("dues.grace_days", "", "60"))];
    let number = opened(&db, &founder, &choice("approval", "2", two), DISCUSSED).await;
    vote(&db, &founder, number, &[(1, "1"), (2, "1")]).await;
    // One of these can no longer be done at the close.
    let mut ending = vec![of("Fifth", rule("dues.monthly", "full", "15")), of("Twentieth", end("1", "curator"))];
    ending.push(of("As it is", end("1", "facilitator")));
    let first = opened(&db, &founder, &proposal(vec![end("1", "curator")]), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), first, "yes", "").await.unwrap();
    let failing = opened(&db, &founder, &choice("approval", "2", ending), DISCUSSED).await;
    vote(&db, &founder, failing, &[(1, "1"), (2, "1")]).await;
    let stages = [(number, Stage::Enacted), (first, Stage::Enacted), (failing, Stage::Closed)];
    assert_eq!(close(&db, at(CLOSED)).await, stages.map(|(number, stage)| d::Advanced { number, stage }));

    let now = when(&founder, CLOSED);
    assert_eq!(due_day(&db, &now, "2026-02-01").await, "5");
    assert_eq!(value_on(&db, &now, "dues.grace_days", "", "2026-02-01").await, "60");
    let failure = page(&db, &now, failing).await.decision.failure.unwrap();
    assert_eq!((failure.position, failure.key.as_str()), (2, "error-role-not-held"));
    assert_eq!(value_on(&db, &now, "dues.monthly", "full", "2026-02-01").await, "1200", "nothing of it was kept");
});

story!(options_are_rehearsed_each_by_itself, |db| {
    let founder = founded_by(&db, METHODS).await;
    let appoint = EffectInput::Appoint { member: "7".into(), role: "auditor".into(), months: "12".into() };
    let wrong = vec![of("Fifth", appoint), of("As it is", rule("dues.monthly", "guests", "3"))];
    let errors = refused(d::draft(&db, &founder, &choice("schulze", "", wrong), Language::En).await);
    let told: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.refusal.key)).collect();
    assert_eq!(told, [("effect-1-member", "error-member-unknown"), ("effect-2-scope", "error-rule-scope")]);
    // The same could not be done twice, and only one of these is chosen.
    let either = || vec![of("Fifth", end("1", "curator")), of("Twentieth", end("1", "curator"))];
    let number = proposed(&db, &founder, &choice("schulze", "", either())).await;
    let both = refused(d::draft(&db, &founder, &choice("approval", "2", either()), Language::En).await);
    assert_eq!((both[0].field.as_str(), both[0].refusal.key), ("effect-2-option", "error-option-effects-clash"));
    // What can be done no longer is not put to the vote.
    let ended = opened(&db, &founder, &proposal(vec![end("1", "curator")]), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), ended, "yes", "").await.unwrap();
    close(&db, at(CLOSED)).await;
    let late = refused(d::open_vote(&db, &when(&founder, CLOSED), number).await);
    assert!(late.iter().all(|error| error.field.is_empty() && error.refusal.key == "error-role-not-held"), "{late:?}");
    assert_eq!(page(&db, &when(&founder, CLOSED), number).await.decision.stage, Stage::Discussion);
});

story!(options_that_can_be_chosen_together_are_rehearsed_together, |db| {
    let three = ("membership.votes", "organisation", "3");
    let founder = founded_by(&db, &[METHODS[0], METHODS[1], three]).await;
    member(&db, &founder, "Taller de Redes", "organisation").await;
    let none = |class: &str| rule("membership.votes", class, "0");
    let either = || vec![of("Fifth", none("full")), of("Twentieth", none("organisation"))];
    d::draft(&db, &founder, &choice("schulze", "", either()), Language::En).await.unwrap();
    let both = refused(d::draft(&db, &founder, &choice("approval", "2", either()), Language::En).await);
    let told: Vec<_> = both.iter().map(|error| (error.field.as_str(), error.refusal.key)).collect();
    assert_eq!(told, [("effects", "error-option-effects-together"), ("effect-2-value", "error-nobody-votes")]);
});

story!(a_method_is_used_for_the_kind_that_its_options_ask_for, |db| {
    let founder = founded(&db).await;
    let errors = refused(d::draft(&db, &founder, &choice("schulze", "", due_days()), Language::En).await);
    assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("method", "error-method-not-adopted"));
    let roles = vec![of("Fifth", end("1", "curator"))];
    d::draft(&db, &founder, &choice("schulze", "", roles), Language::En).await.unwrap();
});

story!(whoever_an_option_is_about_is_barred_where_the_rules_say_so, |db| {
    let founder = founded_by(&db, &[("decisions.interested", "", "barred")]).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let about = choice("schulze", "", vec![of("Twentieth", membership(2, "suspend"))]);
    let number = opened(&db, &founder, &about, DISCUSSED).await;
    let ana = when(&ana, DISCUSSED);
    let place = d::roll_page(&db, &eyes(&db, &ana).await, number, 1, ana.now).await.unwrap().place;
    assert_eq!(place.map(|place| place.reason), Some(RollReason::Interested));
    vote(&db, &founder, number, &[(1, "1")]).await;
    close(&db, at(CLOSED)).await;
    assert!(!eyes(&db, &when(&ana, CLOSED)).await.suspended, "the other option was chosen");
});

story!(other_effects_of_an_option_begin_the_discussion_anew, |db| {
    let founder = founded_by(&db, METHODS).await;
    let draft = policy_draft(&db, &founder, "hardship").await;
    let either = vec![of("Fifth", adopt(draft)), of("Twentieth", adopt(draft))];
    let number = proposed(&db, &founder, &choice("schulze", "", either)).await;
    let restarted = async || events(&db, &founder, number, "decisions.discussion.restarted").await;
    let found = store::agreements::draft(&db, &eyes(&db, &founder).await, "dues-policy", draft).await.unwrap();
    let input =
        store::agreements::DraftInput { body: format!("{}\nMore.\n", found.body), revision: found.head.revision };
    store::agreements::save_draft(&db, &founder, "dues-policy", draft, &input).await.unwrap();
    assert_eq!(restarted().await, 1, "once, though two options adopt it");
    let mut moved = vec![of("Twentieth", adopt(draft))];
    moved.push(of("As it is", rule("dues.due_day", "", "20")));
    d::edit(&db, &founder, number, 1, &choice("schulze", "", moved.clone()), Language::En).await.unwrap();
    assert_eq!(restarted().await, 2);
    // The same effects of another option are others.
    moved[1].option = "Fifth".into();
    d::edit(&db, &founder, number, 2, &choice("schulze", "", moved), Language::En).await.unwrap();
    assert_eq!(restarted().await, 3);
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(an_annulment_takes_back_what_the_chosen_option_did, |db| {
    let founder = founded_by(&db, METHODS).await;
    let number = opened(&db, &founder, &choice("schulze", "", due_days()), DISCUSSED).await;
    vote(&db, &founder, number, &[(1, "1"), (2, "2")]).await;
    close(&db, at(CLOSED)).await;
    let by = opened(&db, &when(&founder, CLOSED), &proposal(vec![annul(number)]), AGAIN).await;
    d::cast(&db, &when(&founder, AGAIN), by, "yes", "").await.unwrap();
    close(&db, at(ANNULLED)).await;
    assert_eq!(page(&db, &when(&founder, ANNULLED), number).await.decision.stage, Stage::Annulled);
    assert_eq!(due_day(&db, &founder, "2026-01-28").await, "5");
    assert_eq!(due_day(&db, &founder, "2026-01-29").await, "10");
});
