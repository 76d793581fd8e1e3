//! Results between their count and their effects: declared, contested, and in force once nothing holds them up.

use domain::decisions::ballot_file::Form;
use domain::decisions::ruling::RulingInput;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use store::audit::verify;

use super::choosing::marks;
use super::effects::{adopt, policy_draft};
use super::election::election;
use super::*;
use crate::support::{at, founded, founded_by, run, story};

/// What was opened at [`CLOSED`] closes, and the end of the time in which what is declared then can be contested.
pub const COUNTED: &str = "2026-01-22T09:00:00Z";
const OVER: &str = "2026-01-29T09:00:00Z";

pub const COMMITTEE: &[(&str, &str, &str)] =
    &[("decisions.declaration", "policy", "committee"), ("decisions.contest_days", "policy", "7")];
pub const WINDOW: &[(&str, &str, &str)] = &[("decisions.contest_days", "policy", "7")];

pub fn dues() -> ProposalInput {
    proposal(vec![rule("dues.monthly", "full", "15.00")])
}

fn ruling(ruling: &str) -> RulingInput {
    RulingInput { ruling: ruling.into(), words: "The roll was **right**.".into() }
}

/// Who is called where not everybody is too near.
fn called(seat: d::Seat) -> Option<d::Called> {
    Some(d::Called { seat, although_near: false })
}

async fn stage(db: &Db, act: &Act, moment: &str, number: i64) -> Stage {
    page(db, &when(act, moment), number).await.decision.stage
}

/// Opens a vote of the first of some, on which all of them vote yes.
pub async fn voted(db: &Db, voters: &[&Act], input: &ProposalInput, moment: &str) -> i64 {
    let number = opened(db, voters[0], input, moment).await;
    for voter in voters {
        d::cast(db, &when(voter, moment), number, "yes", "").await.unwrap();
    }
    number
}

/// A founder and two members, of whom Ana is on the election committee, and a change of the dues that is counted at [`COUNTED`].
async fn counted(db: &Db) -> ([Act; 3], i64) {
    let founder = founded_by(db, COMMITTEE).await;
    let ana = member(db, &founder, "Ana Pérez", "full").await;
    let bo = member(db, &founder, "Bo Lindqvist", "full").await;
    let appoint = EffectInput::Appoint { member: "2".into(), role: "election_committee".into(), months: "12".into() };
    voted(db, &[&founder, &ana], &proposal(vec![appoint]), DISCUSSED).await;
    close(db, at(CLOSED)).await;
    let number = voted(db, &[&founder, &ana], &dues(), CLOSED).await;
    assert_eq!(close(db, at(COUNTED)).await, [d::Advanced { number, stage: Stage::Counted }]);
    ([founder, ana, bo], number)
}

story!(a_result_is_declared_contested_and_in_force_once_that_is_dismissed, |db| {
    let ([founder, ana, bo], number) = counted(&db).await;
    let shown = page(&db, &when(&ana, COUNTED), number).await;
    assert_eq!((shown.decision.passed, shown.decision.enacted_at), (Some(true), None));
    assert!(shown.result.is_some() && shown.declared.may_declare && !shown.may.withdraw && !shown.may.vote);
    assert_eq!(shown.declared.declared_by, called(d::Seat::Committee));
    assert!(!page(&db, &when(&founder, COUNTED), number).await.declared.may_declare);
    assert_eq!(value_on(&db, &founder, "dues.monthly", "full", "2026-02-20").await, "1200");
    let needs = |act: &Act, moment: &str| {
        let (db, act) = (db.clone(), when(act, moment));
        async move { d::needs(&db, &eyes(&db, &act).await, act.now).await.unwrap() }
    };
    assert_eq!(needs(&ana, COUNTED).await.to_declare, [(number, "Change it".into())]);
    assert!(needs(&founder, COUNTED).await.to_declare.is_empty());

    assert_eq!(refusal(d::declare(&db, &when(&founder, COUNTED), number).await), "error-declare-proposer");
    let stranger = d::declare(&db, &when(&bo, COUNTED), number).await;
    assert!(matches!(stranger, Err(CommandError::Forbidden(Power::DeclareResults))), "{stranger:?}");
    assert_eq!(refusal(d::contest(&db, &when(&bo, COUNTED), number, "Early.").await), "error-contest-over");
    d::declare(&db, &when(&ana, COUNTED), number).await.unwrap();
    assert_eq!(refusal(d::declare(&db, &when(&ana, COUNTED), number).await), "error-declare-stage");
    let shown = page(&db, &when(&bo, COUNTED), number).await;
    let declaration = shown.declared.declaration.unwrap();
    assert_eq!((shown.decision.stage, declaration.contest_until), (Stage::Declared, at(OVER)));
    assert_eq!((declaration.by.unwrap().number, shown.declared.may_contest), (2, true));
    assert_eq!(needs(&bo, COUNTED).await.contestable[0].until, at(OVER));
    let listed = d::list(&db, &eyes(&db, &bo).await, None, 1, bo.now).await.unwrap().open;
    assert_eq!(listed.iter().find(|line| line.number == number).unwrap().contest_until, Some(at(OVER)));

    let late = when(&bo, "2026-01-28T09:00:00Z");
    assert_eq!(refusal(d::contest(&db, &late, number, " ").await), "error-required");
    assert_eq!(d::contest(&db, &late, number, "My vote is missing.").await.unwrap(), 1);
    assert_eq!(refusal(d::contest(&db, &late, number, "Again.").await), "error-contest-twice");
    assert_eq!(refusal(d::rule_on_contest(&db, &late, number, 1, ruling("dismissed")).await), "error-ruling-own");
    assert_eq!(refusal(d::contest(&db, &when(&founder, OVER), number, "Late.").await), "error-contest-over");
    assert_eq!(close(&db, at("2026-02-01T09:00:00Z")).await, [], "the contest holds it up");
    assert_eq!(needs(&ana, OVER).await.to_rule, [(number, "Change it".into())]);

    let ruled = when(&ana, "2026-02-02T09:00:00Z");
    let unsaid = refused(d::rule_on_contest(&db, &ruled, number, 1, RulingInput::default()).await);
    assert_eq!(unsaid.len(), 2, "{unsaid:?}");
    d::rule_on_contest(&db, &ruled, number, 1, ruling("dismissed")).await.unwrap();
    assert_eq!(refusal(d::rule_on_contest(&db, &ruled, number, 1, ruling("upheld")).await), "error-ruling-none");
    let shown = page(&db, &when(&bo, "2026-02-02T09:00:00Z"), number).await;
    assert_eq!((shown.decision.stage, shown.decision.effective_day), (Stage::Enacted, "2026-02-02".parse().ok()));
    assert_eq!(shown.declared.contests[0].ruling.as_ref().unwrap().words, "The roll was **right**.");
    assert_eq!(value_on(&db, &founder, "dues.monthly", "full", "2026-02-01").await, "1200");
    assert_eq!(value_on(&db, &founder, "dues.monthly", "full", "2026-02-02").await, "1500");
    assert_eq!(events(&db, &founder, number, "decisions.enacted").await, 1);
    assert_eq!(close(&db, at("2026-03-01T09:00:00Z")).await, []);
    run(&db, "UPDATE declarations SET contest_until = declared_at");
    assert!(!verify(&db).await.unwrap().findings.is_empty());
});

story!(a_contest_that_is_upheld_annuls_the_decision_before_it_has_any_effect, |db| {
    let founder = founded_by(&db, WINDOW).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let draft = policy_draft(&db, &founder, "hardship").await;
    let number = voted(&db, &[&founder], &proposal(vec![adopt(draft)]), DISCUSSED).await;
    assert_eq!(close(&db, at(CLOSED)).await, [d::Advanced { number, stage: Stage::Declared }]);
    let shown = page(&db, &when(&ana, CLOSED), number).await;
    assert_eq!(shown.declared.declaration.as_ref().unwrap().by, None, "the rules ask nobody to declare it");
    let contest = d::contest(&db, &when(&ana, CLOSED), number, "I could not vote.").await.unwrap();
    // Nobody is on the committee, and of the two one proposed it and one contests it: whoever opens votes rules on it all the same.
    d::rule_on_contest(&db, &when(&founder, CLOSED), number, contest, ruling("upheld")).await.unwrap();
    assert_eq!(close(&db, at(COUNTED)).await, []);
    let shown = page(&db, &when(&ana, COUNTED), number).await;
    assert_eq!((shown.decision.stage, shown.decision.passed), (Stage::Annulled, Some(true)));
    assert_eq!((shown.decision.enacted_at, &shown.declared.annulled_by), (None, &None));
    // The draft can be proposed anew.
    d::draft(&db, &when(&founder, COUNTED), &proposal(vec![adopt(draft)]), Language::En).await.unwrap();
});

story!(a_result_takes_effect_once_and_from_its_own_day_whoever_comes_late, |db| {
    let founder = founded_by(&db, WINDOW).await;
    let number = voted(&db, &[&founder], &dues(), DISCUSSED).await;
    let fails = opened(&db, &founder, &dues(), DISCUSSED).await;
    close(&db, at(CLOSED)).await;
    assert_eq!(stage(&db, &founder, CLOSED, fails).await, Stage::Declared, "a result that did not pass waits as well");
    assert_eq!(close(&db, at("2026-01-22T08:59:59Z")).await, []);
    // A clock that was set back undoes nothing and does nothing.
    assert_eq!(close(&db, at("2026-01-10T09:00:00Z")).await, []);
    // No server ran for a week; then several begin at once.
    let (one, two, three) =
        tokio::join!(d::advance(&db, at(OVER)), d::advance(&db, at(OVER)), d::advance(&db, at(OVER)));
    let mut all: Vec<_> = [one, two, three].into_iter().flat_map(Result::unwrap).collect();
    all.sort_by_key(|one| one.number);
    assert_eq!(
        all,
        [(number, Stage::Enacted), (fails, Stage::Refused)].map(|(number, stage)| d::Advanced { number, stage })
    );
    assert_eq!(value_on(&db, &founder, "dues.monthly", "full", "2026-01-21").await, "1200");
    assert_eq!(value_on(&db, &founder, "dues.monthly", "full", "2026-01-22").await, "1500");
    assert_eq!(close(&db, at(OVER)).await, []);
    assert_eq!(events(&db, &founder, number, "decisions.enacted").await, 1);
});

story!(a_result_that_can_be_contested_by_nobody_takes_effect_as_it_is_declared, |db| {
    let founder = founded_by(&db, &[("decisions.declaration", "policy", "committee")]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = voted(&db, &[&ana, &founder], &dues(), DISCUSSED).await;
    close(&db, at(CLOSED)).await;
    let shown = page(&db, &when(&founder, CLOSED), number).await;
    assert_eq!((shown.declared.declared_by, shown.declared.may_declare), (called(d::Seat::Opener), true));
    d::declare(&db, &when(&founder, "2026-01-16T09:00:00Z"), number).await.unwrap();
    let shown = page(&db, &when(&founder, "2026-01-16T09:00:00Z"), number).await;
    assert_eq!((shown.decision.stage, shown.decision.effective_day), (Stage::Enacted, "2026-01-16".parse().ok()));
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(where_nobody_who_may_holds_a_role_any_member_declares, |db| {
    let founder = founded_by(&db, COMMITTEE).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    // The founder opens votes, and proposed this.
    let number = voted(&db, &[&founder, &ana], &dues(), DISCUSSED).await;
    close(&db, at(CLOSED)).await;
    let shown = page(&db, &when(&ana, CLOSED), number).await;
    assert_eq!((shown.declared.declared_by, shown.declared.may_declare), (called(d::Seat::Member), true));
    d::declare(&db, &when(&ana, CLOSED), number).await.unwrap();
    assert_eq!(stage(&db, &ana, CLOSED, number).await, Stage::Declared);
});

story!(candidates_neither_declare_nor_rule_and_the_file_counts_to_the_same_bytes, |db| {
    let rules = [("decisions.declaration", "election", "committee"), ("decisions.contest_days", "election", "2")];
    let founder = founded_by(&db, &rules).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let number = proposed(&db, &bo, &election("election_committee", "schulze", "")).await;
    for candidate in [&founder, &ana] {
        d::stand(&db, candidate, number, "I would do it well.").await.unwrap();
    }
    d::open_vote(&db, &when(&bo, DISCUSSED), number).await.unwrap();
    for voter in [&founder, &ana, &bo] {
        d::vote(&db, &when(voter, DISCUSSED), number, marks(&[(1, "1"), (2, "2")])).await.unwrap();
    }
    close(&db, at(CLOSED)).await;
    let viewer = eyes(&db, &ana).await;
    let file = d::ballot_file(&db, &viewer, number, Form::Csv).await.unwrap();
    let count = page(&db, &when(&ana, CLOSED), number).await;
    assert!(count.decision.lot_secret.is_some(), "whoever would contest it can count it first");
    let outcome = serde_json::to_string(&count.choice_result.unwrap().outcome).unwrap();
    // The others are too near to it: a fourth member declares.
    let cleo = member(&db, &when(&founder, CLOSED), "Cleo Marsh", "full").await;
    assert_eq!(refusal(d::declare(&db, &when(&founder, CLOSED), number).await), "error-declare-candidate");
    assert_eq!(refusal(d::declare(&db, &when(&bo, CLOSED), number).await), "error-declare-proposer");
    d::declare(&db, &cleo, number).await.unwrap();
    assert_eq!(refusal(d::contest(&db, &cleo, number, "I was not asked.").await), "error-contest-roll");
    let contest = d::contest(&db, &when(&bo, CLOSED), number, "Count it again.").await.unwrap();
    let judge =
        async |act: &Act| d::rule_on_contest(&db, &when(act, CLOSED), number, contest, ruling("dismissed")).await;
    assert_eq!(refusal(judge(&founder).await), "error-ruling-candidate");
    judge(&cleo).await.unwrap();

    assert_eq!(d::ballot_file(&db, &viewer, number, Form::Csv).await.unwrap(), file);
    close(&db, at("2026-01-17T09:00:00Z")).await;
    let after = page(&db, &when(&ana, "2026-01-17T09:00:00Z"), number).await;
    assert_eq!((after.decision.stage, after.decision.failure), (Stage::Enacted, None));
    assert_eq!(serde_json::to_string(&after.choice_result.unwrap().outcome).unwrap(), outcome);
    assert_eq!(d::ballot_file(&db, &viewer, number, Form::Csv).await.unwrap(), file);
});

story!(communities_of_earlier_versions_have_no_such_rules_and_nothing_waits, |db| {
    let founder = founded(&db).await;
    run(&db, "DELETE FROM rule_values WHERE rule_key IN ('decisions.declaration', 'decisions.contest_days')");
    let number = voted(&db, &[&founder], &dues(), DISCUSSED).await;
    assert_eq!(d::advance(&db, at(CLOSED)).await.unwrap(), [d::Advanced { number, stage: Stage::Enacted }]);
    assert_eq!(events(&db, &founder, number, "decisions.counted").await, 0);
});
