//! Decisions: from a draft to what is in force.

mod across;
mod anew;
pub mod annul;
mod annul_again;
mod budget;
pub mod choosing;
mod chosen;
mod close;
mod constituency;
mod contests;
mod deadlines;
mod declared;
pub mod delegation;
mod delegations_around;
pub mod discussion;
pub mod draw;
mod early;
pub mod effects;
pub mod election;
mod extend;
mod left_vacant;
mod life;
mod majorities;
mod meeting_changes;
mod meeting_minutes;
mod meeting_papers;
mod meeting_quorum;
mod meeting_rules;
mod meeting_votes;
pub mod meetings;
pub mod option_effects;
mod outage;
mod own_case;
pub mod paper;
mod paper_few;
mod paper_noted;
mod programs;
mod result_files;
pub mod rolls;
mod rolls_barred;
mod rolls_counted;
pub mod secret;
mod secret_attack;
mod secret_attack_paper;
mod secret_classes;
mod secret_classes_attack;
mod secret_delegation;
mod secret_delegation_attack;
mod secret_weights;
mod standing_in;
pub mod templates;
mod voting;

use domain::Moment;
use domain::decisions::effect_input::EffectInput;
use domain::decisions::proposal::ProposalInput;
use domain::language::Language;
use domain::members::admission::AdmissionInput;
use domain::members::person::EntryInput;
use domain::validation::FieldError;
use store::decisions as d;
use store::{Act, Actor, CommandError, Db, Viewer};

use crate::support::at;

/// A week after the founding: what was proposed at the founding may be opened.
pub const DISCUSSED: &str = "2026-01-08T09:00:00Z";
/// Another week later: what was opened at [`DISCUSSED`] closes.
pub const CLOSED: &str = "2026-01-15T09:00:00Z";

/// The same member at another moment.
pub fn when(act: &Act, moment: &str) -> Act {
    Act::new(act.actor.clone(), at(moment))
}

/// What a member sees.
pub async fn eyes(db: &Db, act: &Act) -> Viewer {
    store::members::viewer(db, act.actor.member().unwrap().as_str(), act.now).await.unwrap()
}

/// Admits a member of a class on the day of the secretary's act.
pub async fn member(db: &Db, secretary: &Act, name: &str, class: &str) -> Act {
    let entry = EntryInput { kind: "person".into(), name: name.into(), language: "en".into(), ..EntryInput::default() };
    let input = AdmissionInput { entry, class: class.into(), ..AdmissionInput::default() };
    let admitted = store::members::admit(db, secretary, input, None).await.unwrap();
    Act::new(Actor::Member { id: admitted.id, number: admitted.number }, secretary.now)
}

/// A resolution.
pub fn note() -> ProposalInput {
    proposal(vec![EffectInput::Note])
}

/// A proposal with effects.
pub fn proposal(effects: Vec<EffectInput>) -> ProposalInput {
    ProposalInput { title: "Change it".into(), body: "Because.".into(), effects, ..ProposalInput::default() }
}

/// Sets a rule to a value as typed.
pub fn rule(key: &str, scope: &str, value: &str) -> EffectInput {
    EffectInput::SetRule { key: key.into(), scope: scope.into(), value: value.into() }
}

/// Drafts a proposal and puts it up for discussion; its number.
pub async fn proposed(db: &Db, act: &Act, input: &ProposalInput) -> i64 {
    let number = d::draft(db, act, input, Language::En).await.unwrap();
    d::propose(db, act, number).await.unwrap();
    number
}

/// Proposes at the act's moment and opens the vote at another; its number.
pub async fn opened(db: &Db, act: &Act, input: &ProposalInput, moment: &str) -> i64 {
    let number = proposed(db, act, input).await;
    d::open_vote(db, &when(act, moment), number).await.unwrap();
    number
}

/// The decision's page as a member sees it at the act's moment.
pub async fn page(db: &Db, act: &Act, number: i64) -> d::DecisionPage {
    d::page(db, &eyes(db, act).await, number, 1, act.now).await.unwrap()
}

/// The stored value of a rule on a day.
pub async fn value_on(db: &Db, act: &Act, key: &str, scope: &str, day: &str) -> String {
    let day = domain::calendar::parse_day(day).unwrap();
    let values = store::rules::on_day(db, &eyes(db, act).await, day).await.unwrap();
    let entry = values.into_iter().find(|entry| entry.value.key == key && entry.value.scope == scope);
    entry.unwrap().value.value
}

/// What a command refused.
pub fn refused<T: std::fmt::Debug>(result: Result<T, CommandError>) -> Vec<FieldError> {
    match result {
        Err(CommandError::Invalid(errors)) => errors,
        other => panic!("not refused: {other:?}"),
    }
}

/// The one key that a command refused with.
pub fn refusal<T: std::fmt::Debug>(result: Result<T, CommandError>) -> &'static str {
    let errors = refused(result);
    assert_eq!(errors.len(), 1, "{errors:?}");
    errors[0].refusal.key
}

/// How many events of an action the log has on a decision.
pub async fn events(db: &Db, act: &Act, number: i64, action: &str) -> usize {
    let page = store::audit::page(db, &eyes(db, act).await, 1, Some(format!("D-{number}"))).await.unwrap();
    page.entries.iter().filter(|entry| entry.action == action).count()
}

/// Closes everything that is due and asserts that the records verify.
pub async fn close(db: &Db, now: Moment) -> Vec<d::Advanced> {
    let advanced = d::advance(db, now).await.unwrap();
    assert_eq!(store::audit::verify(db).await.unwrap().findings, vec![]);
    advanced
}
