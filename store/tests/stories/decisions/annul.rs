//! Decisions that annul others: what these did is reversed, all of it or nothing.

use domain::decisions::annulment::Annulment;
use domain::decisions::kind::DecisionKind;
use domain::decisions::result_file::ResultForm;
use domain::decisions::stage::Stage;
use domain::members::role::Role;
use store::audit::verify;
use store::community::authority::Authority;

use super::effects::{adopt, policy_draft};
use super::*;
use crate::members::standing::membership;
use crate::support::{at, founded, story};

/// What is proposed at [`CLOSED`] may be opened, and has closed.
const AGAIN: &str = "2026-01-22T09:00:00Z";
const ANNULLED: &str = "2026-01-29T09:00:00Z";

pub fn annul(number: i64) -> EffectInput {
    EffectInput::Annul { decision: format!("D-{number}") }
}

/// Forms the circle Trees.
fn trees(members: &str) -> EffectInput {
    EffectInput::CreateCircle { name: "Trees".into(), mandate: "Care.".into(), members: members.into() }
}

/// Passes a decision at [`CLOSED`]; its number.
async fn passed(db: &Db, act: &Act, effects: Vec<EffectInput>) -> i64 {
    let number = opened(db, act, &proposal(effects), DISCUSSED).await;
    d::cast(db, &when(act, DISCUSSED), number, "yes", "").await.unwrap();
    close(db, at(CLOSED)).await;
    assert_eq!(page(db, &when(act, CLOSED), number).await.decision.stage, Stage::Enacted);
    number
}

/// Opens the vote on annulling a decision, which closes at [`ANNULLED`]; its number.
async fn annulling(db: &Db, act: &Act, number: i64) -> i64 {
    let annulling = opened(db, &when(act, CLOSED), &proposal(vec![annul(number)]), AGAIN).await;
    d::cast(db, &when(act, AGAIN), annulling, "yes", "").await.unwrap();
    annulling
}

/// Why a decision cannot be annulled at [`CLOSED`], beside the field that says which one.
async fn why_not(db: &Db, act: &Act, number: i64) -> &'static str {
    let errors = refused(d::draft(db, &when(act, CLOSED), &proposal(vec![annul(number)]), Language::En).await);
    assert_eq!((errors.len(), errors[0].field.as_str()), (1, "effect-0-decision"), "{errors:?}");
    errors[0].refusal.key
}

story!(rules_and_roles_go_back_to_what_was_before, |db| {
    let founder = founded(&db).await;
    member(&db, &founder, "Ana Ruiz", "full").await;
    let effects = vec![
        rule("dues.monthly", "full", "15"),
        EffectInput::EndRole { member: "1".into(), role: "treasurer".into() },
        EffectInput::Appoint { member: "2".into(), role: "treasurer".into(), months: "12".into() },
    ];
    let number = passed(&db, &founder, effects).await;
    let holders = async |moment: &str| {
        let day = moment[..10].parse().unwrap();
        let terms = store::members::terms(&db, &eyes(&db, &when(&founder, moment)).await, day).await.unwrap().current;
        let held = terms.into_iter().filter(|term| term.role == Role::Treasurer && term.holds_on(day));
        held.map(|term| term.number).collect::<Vec<_>>()
    };
    assert_eq!(holders(AGAIN).await, [2]);
    let by = annulling(&db, &founder, number).await;
    assert_eq!(page(&db, &when(&founder, AGAIN), by).await.decision.kind, DecisionKind::Policy, "as what it annuls");
    assert_eq!(close(&db, at(ANNULLED)).await, [d::Advanced { number: by, stage: Stage::Enacted }]);

    assert_eq!(holders(ANNULLED).await, [1]);
    assert_eq!(value_on(&db, &founder, "dues.monthly", "full", "2026-01-28").await, "1500");
    assert_eq!(value_on(&db, &founder, "dues.monthly", "full", "2026-01-29").await, "1200");
    let shown = page(&db, &when(&founder, ANNULLED), number).await;
    let told = shown.declared.annulled_by.unwrap();
    assert_eq!((shown.decision.stage, told.number), (Stage::Annulled, by));
    let viewer = eyes(&db, &founder).await;
    let file = d::result_file(&db, &viewer, number, ResultForm::Json).await.unwrap();
    assert!(file.is_annulled && file.text.contains("\"passed\":true"), "{file:?}");
    assert!(!d::result_file(&db, &viewer, by, ResultForm::Json).await.unwrap().is_annulled);
    let votes = d::votes_page(&db, &eyes(&db, &founder).await, number, 1).await.unwrap();
    assert_eq!(votes.annulled, Some(Annulment::ByDecision(by)));
    let log = store::audit::page(&db, &eyes(&db, &founder).await, 1, None).await.unwrap().entries;
    for (authority, annulled_by) in [(number, Some(by)), (by, None)] {
        let told: Vec<_> = log.iter().filter(|entry| entry.decision == Some(authority)).collect();
        assert!(!told.is_empty() && told.iter().all(|entry| entry.annulled_by == annulled_by), "{told:?}");
    }
    let listed = d::list(&db, &eyes(&db, &founder).await, Some(Stage::Annulled), 1, at(ANNULLED)).await.unwrap().lines;
    assert_eq!(listed.iter().map(|line| line.annulled_from).collect::<Vec<_>>(), [Some(told.from)]);
    let d::EffectDetail::Rule { before, .. } = &shown.effects[0].detail else { panic!("{:?}", shown.effects) };
    assert_eq!(before.as_deref(), Some("1200"), "what it did is told as it was");
    let day = domain::calendar::parse_day("2026-01-29").unwrap();
    let history = store::rules::history(&db, &eyes(&db, &founder).await, "dues.monthly", day).await.unwrap();
    let of = |value: &str, decision: i64| {
        history.iter().find_map(|entry| match &entry.authority {
            Authority::Decision { number, annulled_by, .. } if *number == decision && entry.value.value == value => {
                Some(*annulled_by)
            }
            _ => None,
        })
    };
    assert_eq!((of("1500", number), of("1200", by)), (Some(Some(by)), Some(None)));
    assert_eq!(events(&db, &founder, number, "decisions.annulled").await, 1);
    // It is annulled once, and an annulment is not annulled.
    for (other, key) in [(number, "error-annul-stage"), (by, "error-annul-annulment")] {
        let again = d::draft(&db, &when(&founder, ANNULLED), &proposal(vec![annul(other)]), Language::En).await;
        assert_eq!(refusal(again), key);
    }
});

/// The values that a rule has had and will have for full members, the latest first, each with the day from which on it holds.
async fn values(db: &Db, act: &Act, key: &str) -> Vec<(String, String)> {
    let day = domain::calendar::parse_day("2026-01-29").unwrap();
    let history = store::rules::history(db, &eyes(db, act).await, key, day).await.unwrap().into_iter();
    let history = history.map(|entry| entry.value).filter(|value| value.scope == "full");
    history.map(|value| (value.value, value.valid_from.to_string())).collect()
}

/// Passes a change of the dues that takes effect on a day, or at once, by a vote that opens at a moment; its number.
async fn dues(db: &Db, act: &Act, amount: &str, day: &str, [opens, closes]: [&str; 2]) -> i64 {
    let input = ProposalInput { effective_on: day.into(), ..proposal(vec![rule("dues.monthly", "full", amount)]) };
    let number = opened(db, act, &input, opens).await;
    d::cast(db, &when(act, opens), number, "yes", "").await.unwrap();
    assert_eq!(close(db, at(closes)).await, [d::Advanced { number, stage: Stage::Enacted }]);
    number
}

story!(a_value_that_an_earlier_decision_has_replaced_since_is_not_set_back, |db| {
    let founder = founded(&db).await;
    dues(&db, &founder, "20", "2026-01-25", [DISCUSSED, CLOSED]).await;
    let number = dues(&db, &founder, "15", "", [CLOSED, AGAIN]).await;
    let set = [("2000", "2026-01-25"), ("1500", "2026-01-22"), ("1200", "2026-01-01")];
    let set = set.map(|(value, day)| (value.to_owned(), day.to_owned()));
    assert_eq!(values(&db, &founder, "dues.monthly").await, set);
    let by = opened(&db, &when(&founder, AGAIN), &proposal(vec![annul(number)]), ANNULLED).await;
    d::cast(&db, &when(&founder, ANNULLED), by, "yes", "").await.unwrap();
    let over = "2026-02-05T09:00:00Z";
    assert_eq!(close(&db, at(over)).await, [d::Advanced { number: by, stage: Stage::Enacted }]);
    assert_eq!(page(&db, &when(&founder, over), number).await.decision.stage, Stage::Annulled);
    assert_eq!(values(&db, &founder, "dues.monthly").await, set, "nothing was left to be set back");
});

story!(a_value_that_is_still_to_come_never_holds, |db| {
    let founder = founded(&db).await;
    let number = dues(&db, &founder, "15", "2026-03-01", [DISCUSSED, CLOSED]).await;
    annulling(&db, &founder, number).await;
    close(&db, at(ANNULLED)).await;
    let set = [("1200", "2026-03-01"), ("1500", "2026-03-01"), ("1200", "2026-01-01")];
    let set = set.map(|(value, day)| (value.to_owned(), day.to_owned()));
    assert_eq!(values(&db, &founder, "dues.monthly").await, set);
    assert_eq!(value_on(&db, &founder, "dues.monthly", "full", "2026-03-01").await, "1200");
});

story!(what_cannot_be_reversed_is_told_as_the_annulment_is_written, |db| {
    let founder = founded(&db).await;
    let formed = passed(&db, &founder, vec![trees("1")]).await;
    let within = ProposalInput { circle: "trees".into(), ..note() };
    let within = proposed(&db, &when(&founder, CLOSED), &within).await;
    assert_eq!(why_not(&db, &founder, formed).await, "error-annul-circle");
    d::withdraw(&db, &when(&founder, CLOSED), within).await.unwrap();
    d::draft(&db, &when(&founder, CLOSED), &proposal(vec![annul(formed)]), Language::En).await.unwrap();
    assert_eq!(why_not(&db, &founder, 1).await, "error-annul-founding");
    assert_eq!(why_not(&db, &founder, 99).await, "error-annul-unknown");
    let open = proposed(&db, &founder, &note()).await;
    assert_eq!(why_not(&db, &founder, open).await, "error-annul-stage");
});

story!(a_rule_that_was_set_anew_since_keeps_all_of_a_decision_in_effect, |db| {
    let founder = founded(&db).await;
    let number =
        passed(&db, &founder, vec![rule("dues.grace_days", "", "60"), rule("dues.monthly", "full", "15")]).await;
    let by = annulling(&db, &founder, number).await;
    let anew = opened(&db, &when(&founder, CLOSED), &proposal(vec![rule("dues.grace_days", "", "45")]), AGAIN).await;
    d::cast(&db, &when(&founder, AGAIN), anew, "yes", "").await.unwrap();
    // The annulment is extended, so that the other is counted first.
    let extension = domain::decisions::extension::ExtensionInput { days: "1".into(), reason: "An outage.".into() };
    d::extend_vote(&db, &when(&founder, AGAIN), by, extension).await.unwrap();
    close(&db, at("2026-01-30T09:00:00Z")).await;
    let shown = page(&db, &when(&founder, "2026-01-30T09:00:00Z"), by).await;
    let failure = shown.decision.failure.unwrap();
    assert_eq!((shown.decision.stage, failure.key.as_str()), (Stage::Closed, "error-annul-rule-anew"));
    assert_eq!(page(&db, &founder, number).await.decision.stage, Stage::Enacted);
    assert_eq!(value_on(&db, &founder, "dues.monthly", "full", "2026-02-20").await, "1500", "nothing went back");
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(the_text_before_is_adopted_again_as_a_version_of_its_own, |db| {
    let founder = founded(&db).await;
    let draft = policy_draft(&db, &founder, "hardship").await;
    let number = passed(&db, &founder, vec![adopt(draft)]).await;
    annulling(&db, &founder, number).await;
    close(&db, at(ANNULLED)).await;
    let (viewer, day) = (eyes(&db, &when(&founder, ANNULLED)).await, "2026-01-29".parse().unwrap());
    let body = async |version: i64| {
        let document = store::agreements::version(&db, &viewer, "dues-policy", version, day).await.unwrap();
        document.version.unwrap().body
    };
    assert_eq!(store::agreements::in_force(&db, &viewer, "dues-policy", day).await.unwrap().in_force, Some(3));
    assert_eq!(body(3).await, body(1).await);
    assert_ne!(body(2).await, body(1).await);
});

story!(a_suspension_is_taken_back, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let number = passed(&db, &founder, vec![membership(2, "suspend")]).await;
    assert!(eyes(&db, &when(&ana, CLOSED)).await.suspended);
    annulling(&db, &founder, number).await;
    close(&db, at(ANNULLED)).await;
    assert!(!eyes(&db, &when(&ana, ANNULLED)).await.suspended);
});

story!(a_circle_is_closed_and_nobody_belongs_to_it_any_more, |db| {
    let founder = founded(&db).await;
    member(&db, &founder, "Ana Ruiz", "full").await;
    let number = passed(&db, &founder, vec![trees("1, 2"), rule("dues.monthly", "full", "15")]).await;
    let by = annulling(&db, &founder, number).await;
    let (before, after) = ("2026-01-28".parse().unwrap(), "2026-01-29".parse().unwrap());
    assert_eq!(close(&db, at(ANNULLED)).await, [d::Advanced { number: by, stage: Stage::Enacted }]);
    let viewer = eyes(&db, &when(&founder, ANNULLED)).await;
    let circle = async |day| store::circles::circle_page(&db, &viewer, "trees", day).await.unwrap();
    assert_eq!((circle(before).await.members.len(), circle(after).await.members.len()), (2, 0));
    assert_eq!(circle(after).await.closed_from, Some(after));
    assert_eq!(store::circles::circles(&db, &viewer, after).await.unwrap()[0].closed_from, Some(after));
    assert_eq!(value_on(&db, &founder, "dues.monthly", "full", "2026-01-29").await, "1200", "with all else it did");
    // Nothing new is tied to it.
    assert!(d::choices(&db, &viewer).await.unwrap().circles.is_empty());
    let within = ProposalInput { circle: "trees".into(), ..note() };
    let errors = refused(d::draft(&db, &when(&founder, ANNULLED), &within, Language::En).await);
    assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("circle", "error-circle-unknown"));
});

story!(an_annulled_exclusion_gives_back_the_roles_whose_term_runs_and_places_in_circles, |db| {
    let founder = founded(&db).await;
    member(&db, &founder, "Ana Ruiz", "full").await;
    let appoint = |role: &str, months: &str| EffectInput::Appoint {
        member: "2".into(),
        role: role.into(),
        months: months.into(),
    };
    passed(
        &db,
        &founder,
        vec![appoint("curator", "12"), appoint("facilitator", "12"), appoint("auditor", "1"), trees("2")],
    )
    .await;
    // One decision ends a role and, with the membership, the others.
    let end = EffectInput::EndRole { member: "2".into(), role: "curator".into() };
    let out = proposal(vec![end, membership(2, "exclude")]);
    let number = opened(&db, &when(&founder, CLOSED), &out, AGAIN).await;
    d::cast(&db, &when(&founder, AGAIN), number, "yes", "").await.unwrap();
    assert_eq!(close(&db, at(ANNULLED)).await, [d::Advanced { number, stage: Stage::Enacted }]);
    let held = async |moment: &str| {
        let day = moment[..10].parse().unwrap();
        let viewer = eyes(&db, &when(&founder, moment)).await;
        let terms = store::members::terms(&db, &viewer, day).await.unwrap().current.into_iter();
        let own = terms.filter(|term| term.number == 2 && term.holds_on(day));
        let roles: Vec<_> = own.map(|term| (term.role, term.until.unwrap().to_string())).collect();
        let circle = store::circles::circle_page(&db, &viewer, "trees", day).await.unwrap();
        (roles, circle.members.len())
    };
    assert_eq!(held(ANNULLED).await, (Vec::new(), 0));

    // The auditor's term is over by then, and does not come back.
    let [opens, back] = ["2026-02-09T09:00:00Z", "2026-02-16T09:00:00Z"];
    let by = opened(&db, &when(&founder, ANNULLED), &proposal(vec![annul(number)]), opens).await;
    d::cast(&db, &when(&founder, opens), by, "yes", "").await.unwrap();
    assert_eq!(close(&db, at(back)).await, [d::Advanced { number: by, stage: Stage::Enacted }]);
    let (mut roles, places) = held(back).await;
    roles.sort();
    let until = "2027-01-15".to_owned();
    let mut given = vec![(Role::Curator, until.clone()), (Role::Facilitator, until)];
    given.sort();
    assert_eq!((roles, places), (given, 1));
    let told = page(&db, &when(&founder, back), number).await.effects[1].came_back.clone().unwrap();
    let (mut came, slugs) = (told.roles, told.circles.into_iter().map(|circle| circle.slug).collect::<Vec<_>>());
    came.sort();
    let mut expected = vec![Role::Curator, Role::Facilitator];
    expected.sort();
    assert_eq!((came, told.roles_gone, told.circles_gone), (expected, vec![Role::Auditor], Vec::new()));
    assert_eq!(slugs.len(), 1);
    let viewer = eyes(&db, &when(&founder, back)).await;
    let day = back[..10].parse().unwrap();
    let terms = store::members::terms(&db, &viewer, day).await.unwrap().current;
    let of_annulment =
        |term: &&store::members::Term| matches!(term.authority, Authority::Decision { number, .. } if number == by);
    assert_eq!(terms.iter().filter(of_annulment).count(), 2);
});
