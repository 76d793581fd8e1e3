//! Places of an election that are given to nobody: whoever was elected could hold the role no longer when the result took effect, or held it
//! already.

use domain::decisions::stage::Stage;
use domain::members::role::Role;
use store::audit::verify;

use super::choosing::marks;
use super::election::election;
use super::*;
use crate::members::standing::{membership, standing};
use crate::support::{at, founded_by, run, story};

/// By which a result of an election can be contested for two weeks.
const WINDOW: &[(&str, &str, &str)] = &[("decisions.contest_days", "election", "14")];
/// When a vote that opens at [`CLOSED`] closes, and when the result of one that closed at [`CLOSED`] takes effect.
const AGAIN: &str = "2026-01-22T09:00:00Z";
const EFFECT: &str = "2026-01-29T09:00:00Z";

/// An election in which some stood, whose result can be contested since [`CLOSED`]; its number. Every voter marks the first so many of the
/// ballot.
async fn elected(db: &Db, founder: &Act, candidates: &[&Act], input: &ProposalInput) -> i64 {
    let number = proposed(db, founder, input).await;
    for candidate in candidates {
        d::stand(db, candidate, number, "I would do it well.").await.unwrap();
    }
    d::open_vote(db, &when(founder, DISCUSSED), number).await.unwrap();
    let ballot: Vec<(u16, &str)> = (1..).zip(candidates).map(|(option, _)| (option, "1")).collect();
    for voter in candidates.iter().chain([&founder]) {
        d::vote(db, &when(voter, DISCUSSED), number, marks(&ballot)).await.unwrap();
    }
    assert_eq!(close(db, at(CLOSED)).await, [d::Advanced { number, stage: Stage::Declared }]);
    number
}

/// Who holds a role at [`EFFECT`], by their numbers.
async fn holders(db: &Db, act: &Act, role: Role) -> Vec<i64> {
    let day = EFFECT[..10].parse().unwrap();
    let terms = store::members::terms(db, &eyes(db, &when(act, EFFECT)).await, day).await.unwrap().current;
    let held = terms.into_iter().filter(|term| term.role == role && term.holds_on(day)).map(|term| term.number);
    let mut held: Vec<i64> = held.collect();
    held.sort_unstable();
    held
}

story!(a_winner_who_left_or_was_suspended_meanwhile_leaves_a_place_vacant_and_the_others_hold_theirs, |db| {
    let founder = founded_by(&db, WINDOW).await;
    let mut members = Vec::new();
    for name in ["Ana Pérez", "Bo Lindqvist", "Cleo Marsh"] {
        members.push(member(&db, &founder, name, "full").await);
    }
    let [ana, bo, cleo] = [&members[0], &members[1], &members[2]];
    let number = elected(&db, &founder, &[ana, bo, cleo], &election("facilitator", "approval", "3")).await;
    let suspending = opened(&db, &founder, &proposal(vec![membership(3, "suspend")]), CLOSED).await;
    for voter in [&founder, ana] {
        d::cast(&db, &when(voter, CLOSED), suspending, "yes", "").await.unwrap();
    }
    let leaves = when(&founder, "2026-01-16T09:00:00Z");
    store::members::change_standing(&db, &leaves, 4, standing("resigned", "")).await.unwrap();
    close(&db, at(AGAIN)).await;
    assert!(page(&db, &when(ana, AGAIN), number).await.election.unwrap().left_vacant.is_empty(), "it waits still");

    assert_eq!(close(&db, at(EFFECT)).await, [d::Advanced { number, stage: Stage::Enacted }]);
    let shown = page(&db, &when(ana, EFFECT), number).await;
    assert_eq!(shown.decision.failure, None);
    let chosen = shown.choice_result.unwrap().outcome.chosen(&shown.decision.choosing.unwrap());
    assert_eq!(chosen.len(), 3, "nothing is counted again");
    let mut vacant: Vec<_> = shown.election.unwrap().left_vacant.into_iter().map(|member| member.number).collect();
    vacant.sort_unstable();
    assert_eq!((vacant, holders(&db, &founder, Role::Facilitator).await), (vec![3, 4], vec![1, 2]));
    let d::EffectDetail::Members(told) = &shown.effects[0].detail else { panic!("{:?}", shown.effects) };
    assert_eq!(told.iter().map(|member| member.number).collect::<Vec<_>>(), [2]);

    // Whoever was not given the role is among those whom the log names.
    run(
        &db,
        "DELETE FROM role_grants WHERE role = 'facilitator' AND member_id = (SELECT id FROM members WHERE number = 2)",
    );
    let found = verify(&db).await.unwrap().findings;
    assert!(found.iter().any(|one| one.table == "decisions" && one.row == format!("D-{number}")), "{found:?}");
});

story!(a_winner_who_takes_a_role_that_stands_apart_leaves_the_only_place_vacant, |db| {
    let founder = founded_by(&db, WINDOW).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = elected(&db, &founder, &[&ana], &election("auditor", "approval", "")).await;
    let appoint = EffectInput::Appoint { member: "2".into(), role: "treasurer".into(), months: "12".into() };
    let appointing = opened(&db, &founder, &proposal(vec![appoint]), CLOSED).await;
    for voter in [&founder, &ana] {
        d::cast(&db, &when(voter, CLOSED), appointing, "yes", "").await.unwrap();
    }
    close(&db, at(AGAIN)).await;
    assert_eq!(close(&db, at(EFFECT)).await, [d::Advanced { number, stage: Stage::Enacted }]);
    let shown = page(&db, &when(&ana, EFFECT), number).await;
    let vacant: Vec<_> = shown.election.unwrap().left_vacant.into_iter().map(|member| member.number).collect();
    assert_eq!((vacant, holders(&db, &founder, Role::Auditor).await), (vec![2], vec![]));
    assert!(matches!(&shown.effects[0].detail, d::EffectDetail::Members(told) if told.is_empty()));
    assert_eq!((shown.decision.stage, shown.decision.failure), (Stage::Enacted, None));
});

story!(a_winner_who_was_given_the_role_meanwhile_keeps_it_and_the_others_hold_theirs, |db| {
    let founder = founded_by(&db, WINDOW).await;
    let (ana, bo) =
        (member(&db, &founder, "Ana Pérez", "full").await, member(&db, &founder, "Bo Lindqvist", "full").await);
    let number = elected(&db, &founder, &[&ana, &bo], &election("facilitator", "approval", "2")).await;
    let appoint = EffectInput::Appoint { member: "2".into(), role: "facilitator".into(), months: "24".into() };
    let appointing = opened(&db, &founder, &proposal(vec![appoint]), CLOSED).await;
    for voter in [&founder, &ana] {
        d::cast(&db, &when(voter, CLOSED), appointing, "yes", "").await.unwrap();
    }
    close(&db, at(AGAIN)).await;
    assert_eq!(close(&db, at(EFFECT)).await, [d::Advanced { number, stage: Stage::Enacted }]);
    let shown = page(&db, &when(&ana, EFFECT), number).await;
    assert_eq!(shown.decision.failure, None);
    let outcome = shown.election.unwrap();
    let held: Vec<_> = outcome.held_already.into_iter().map(|member| member.number).collect();
    assert_eq!((held, outcome.left_vacant.len()), (vec![2], 0));
    assert_eq!(holders(&db, &founder, Role::Facilitator).await, [1, 2, 3]);
    let d::EffectDetail::Members(given) = &shown.effects[0].detail else { panic!("{:?}", shown.effects) };
    assert_eq!(given.iter().map(|member| member.number).collect::<Vec<_>>(), [3]);
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
    // What the other decision gave is its own: nobody can say that the election gave it.
    let moved = format!(
        "UPDATE role_grants SET authority_id = (SELECT a.id FROM authorities a JOIN decisions d ON d.id = a.decision_id WHERE d.number = {number}) \
         WHERE role = 'facilitator' AND member_id = (SELECT id FROM members WHERE number = 2)"
    );
    run(&db, &moved);
    let found = verify(&db).await.unwrap().findings;
    assert!(found.iter().any(|one| one.table == "decisions" && one.row == format!("D-{number}")), "{found:?}");
});

story!(a_winner_in_a_shorter_term_holds_the_role_by_the_election_once_that_ends, |db| {
    let founder = founded_by(&db, WINDOW).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = elected(&db, &founder, &[&ana], &election("facilitator", "approval", "")).await;
    let appoint = EffectInput::Appoint { member: "2".into(), role: "facilitator".into(), months: "1".into() };
    let appointing = opened(&db, &founder, &proposal(vec![appoint]), CLOSED).await;
    for voter in [&founder, &ana] {
        d::cast(&db, &when(voter, CLOSED), appointing, "yes", "").await.unwrap();
    }
    close(&db, at(AGAIN)).await;
    assert_eq!(close(&db, at(EFFECT)).await, [d::Advanced { number, stage: Stage::Enacted }]);
    let shown = page(&db, &when(&ana, EFFECT), number).await;
    let outcome = shown.election.unwrap();
    assert_eq!((shown.decision.failure, outcome.held_already.len(), outcome.left_vacant.len()), (None, 0, 0));
    let day = EFFECT[..10].parse().unwrap();
    let terms = store::members::terms(&db, &eyes(&db, &when(&ana, EFFECT)).await, day).await.unwrap().current;
    let own = terms.into_iter().filter(|term| term.role == Role::Facilitator && term.number == 2);
    let own: Vec<_> = own.map(|term| (term.from.to_string(), term.until.unwrap().to_string())).collect();
    let interim = ("2026-01-22".to_owned(), "2026-02-22".to_owned());
    assert_eq!(own, [interim, ("2026-02-22".to_owned(), "2027-01-29".to_owned())], "no longer than it was elected for");
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
});

story!(a_winner_with_a_later_term_holds_the_role_by_the_election_until_that_begins, |db| {
    let founder = founded_by(&db, WINDOW).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = elected(&db, &founder, &[&ana], &election("facilitator", "approval", "")).await;
    let appoint = EffectInput::Appoint { member: "2".into(), role: "facilitator".into(), months: "2".into() };
    let later = ProposalInput { effective_on: "2026-06-01".into(), ..proposal(vec![appoint]) };
    let appointing = opened(&db, &founder, &later, CLOSED).await;
    for voter in [&founder, &ana] {
        d::cast(&db, &when(voter, CLOSED), appointing, "yes", "").await.unwrap();
    }
    close(&db, at(AGAIN)).await;
    assert_eq!(close(&db, at(EFFECT)).await, [d::Advanced { number, stage: Stage::Enacted }]);
    let shown = page(&db, &when(&ana, EFFECT), number).await;
    let outcome = shown.election.unwrap();
    assert_eq!((shown.decision.failure, outcome.held_already.len(), outcome.left_vacant.len()), (None, 0, 0));
    let d::EffectDetail::Members(given) = &shown.effects[0].detail else { panic!("{:?}", shown.effects) };
    assert_eq!(given.iter().map(|member| member.number).collect::<Vec<_>>(), [2], "told once");
    let day = EFFECT[..10].parse().unwrap();
    let terms = store::members::terms(&db, &eyes(&db, &when(&ana, EFFECT)).await, day).await.unwrap().current;
    let own = terms.into_iter().filter(|term| term.role == Role::Facilitator && term.number == 2);
    let mut own: Vec<_> = own.map(|term| (term.from.to_string(), term.until.unwrap().to_string())).collect();
    own.sort_unstable();
    let days = ["2026-01-29", "2026-06-01", "2026-08-01", "2027-01-29"];
    let held: Vec<_> = days.windows(2).map(|pair| (pair[0].to_owned(), pair[1].to_owned())).collect();
    assert_eq!(own, held, "the other decision's between two of its own");
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
});

story!(a_winner_with_several_later_terms_holds_the_role_by_the_election_around_them, |db| {
    let founder = founded_by(&db, WINDOW).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = elected(&db, &founder, &[&ana], &election("facilitator", "approval", "")).await;
    // The last of them goes on after the term that she is elected for.
    for (day, months) in [("2026-04-01", "2"), ("2026-06-01", "1"), ("2026-08-01", "1"), ("2026-12-01", "3")] {
        let appoint = EffectInput::Appoint { member: "2".into(), role: "facilitator".into(), months: months.into() };
        let later = ProposalInput { effective_on: day.into(), ..proposal(vec![appoint]) };
        let appointing = opened(&db, &founder, &later, CLOSED).await;
        for voter in [&founder, &ana] {
            d::cast(&db, &when(voter, CLOSED), appointing, "yes", "").await.unwrap();
        }
    }
    assert_eq!(close(&db, at(AGAIN)).await.len(), 4);
    assert_eq!(close(&db, at(EFFECT)).await, [d::Advanced { number, stage: Stage::Enacted }]);
    let shown = page(&db, &when(&ana, EFFECT), number).await;
    let outcome = shown.election.unwrap();
    assert_eq!((shown.decision.failure, outcome.held_already.len(), outcome.left_vacant.len()), (None, 0, 0));
    let day = |text: &str| text.parse::<domain::Day>().unwrap();
    let given: Vec<_> = outcome.around.into_iter().map(|given| (given.member.number, given.terms)).collect();
    let around = [("2026-01-29", "2026-04-01"), ("2026-07-01", "2026-08-01"), ("2026-09-01", "2026-12-01")];
    assert_eq!(given, [(2, around.map(|(from, until)| (day(from), day(until))).to_vec())]);
    let terms = store::members::terms(&db, &eyes(&db, &when(&ana, EFFECT)).await, day(&EFFECT[..10])).await.unwrap();
    let own = terms.current.into_iter().filter(|term| term.role == Role::Facilitator && term.number == 2);
    let mut own: Vec<_> = own.map(|term| (term.from, term.until.unwrap())).collect();
    own.sort_unstable();
    assert_eq!((own.len(), own[0].0, own[6].1), (7, day("2026-01-29"), day("2027-03-01")));
    assert!(own.windows(2).all(|pair| pair[0].1 == pair[1].0), "neither a day twice nor a day lost: {own:?}");
    assert_eq!(verify(&db).await.unwrap().findings, vec![]);
});
