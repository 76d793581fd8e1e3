//! Majorities by base and by class, consent and consensus.

use domain::decisions::ballot_file::Form;
use domain::decisions::count::Need;
use domain::decisions::method::Method;
use domain::decisions::stage::Stage;
use store::audit::verify;

use super::secret::in_secret;
use super::*;
use crate::support::{at, founded, run, story};

/// When what changes the bylaws may be opened, and when it has closed.
const BYLAWS_DISCUSSED: &str = "2026-01-15T09:00:00Z";
const BYLAWS_CLOSED: &str = "2026-02-05T09:00:00Z";
/// When what is proposed then may be opened, and when it has closed.
const LATER: &str = "2026-02-13T09:00:00Z";
const LATEST: &str = "2026-02-20T09:00:00Z";

/// Sets rules of the bylaws, all members that there are so far being for it.
async fn ruled(db: &Db, voters: &[&Act], effects: Vec<EffectInput>) {
    let number = opened(db, voters[0], &proposal(effects), BYLAWS_DISCUSSED).await;
    for voter in voters {
        d::cast(db, &when(voter, BYLAWS_DISCUSSED), number, "yes", "").await.unwrap();
    }
    close(db, at(BYLAWS_CLOSED)).await;
    assert_eq!(page(db, &when(voters[0], BYLAWS_CLOSED), number).await.decision.stage, Stage::Enacted);
}

/// Opens a resolution after the bylaws have changed.
async fn resolution(db: &Db, proposer: &Act) -> i64 {
    opened(db, &when(proposer, BYLAWS_CLOSED), &note(), LATER).await
}

async fn say(db: &Db, act: &Act, number: i64, choice: &str, reason: &str) {
    d::cast(db, &when(act, LATER), number, choice, reason).await.unwrap();
}

story!(one_objection_with_its_reason_keeps_consent_from_passing, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    ruled(&db, &[&founder, &ana, &bo], vec![rule("decisions.majority", "ordinary", "consent")]).await;

    let (kept, passed) = (resolution(&db, &founder).await, resolution(&db, &founder).await);
    assert_eq!(page(&db, &when(&ana, LATER), kept).await.method, Method::Consent);
    let silent = refused(d::cast(&db, &when(&bo, LATER), kept, "no", " ").await);
    assert_eq!((silent[0].field.as_str(), silent[0].refusal.key), ("reason", "error-objection-reason"));
    for number in [kept, passed] {
        say(&db, &founder, number, "yes", "").await;
        say(&db, &ana, number, "abstain", "").await;
    }
    say(&db, &bo, kept, "no", "It doubles the cost of the night shift.").await;
    say(&db, &bo, passed, "abstain", "").await;
    close(&db, at(LATEST)).await;

    let founder = when(&founder, LATEST);
    let refused = page(&db, &founder, kept).await;
    let outcome = refused.result.unwrap().outcome;
    assert_eq!(refused.decision.stage, Stage::Refused);
    let objections = outcome.needed.iter().find(|needed| needed.need == Need::Objections).unwrap();
    assert_eq!((objections.bound, objections.got, objections.met), (0, 1, false));
    assert_eq!(page(&db, &founder, passed).await.decision.stage, Stage::Enacted, "to stand aside lets it pass");
    let asks = super::refused(d::draft(&db, &founder, &in_secret(&note()), Language::En).await);
    assert_eq!((asks[0].field.as_str(), asks[0].refusal.key), ("secret", "error-secret-objections"));
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(consensus_bears_what_the_rules_say, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let all = [&founder, &ana, &bo];
    let rules = vec![
        rule("decisions.majority", "ordinary", "consensus"),
        rule("decisions.stand_asides_max", "", "1/3"),
        rule("decisions.blocks_max", "", "1"),
    ];
    ruled(&db, &all, rules).await;
    let numbers = [resolution(&db, &founder).await, resolution(&db, &founder).await, resolution(&db, &founder).await];
    let said = [["yes", "abstain", "no"], ["yes", "abstain", "abstain"], ["yes", "no", "no"]];
    for (number, said) in numbers.into_iter().zip(said) {
        for (act, choice) in all.into_iter().zip(said) {
            say(&db, act, number, choice, "Because of the costs.").await;
        }
    }
    close(&db, at(LATEST)).await;
    let mut stages = Vec::new();
    for number in numbers {
        stages.push(page(&db, &when(&founder, LATEST), number).await.decision.stage);
    }
    assert_eq!(stages, [Stage::Enacted, Stage::Refused, Stage::Refused]);
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(a_majority_of_the_roll_counts_whoever_stays_away_against_it, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let eligible = vec![rule("decisions.majority_base", "ordinary", "eligible")];
    ruled(&db, &[&founder, &ana, &bo], eligible).await;
    let (short, passed) = (resolution(&db, &founder).await, resolution(&db, &founder).await);
    for number in [short, passed] {
        say(&db, &founder, number, "yes", "").await;
    }
    say(&db, &ana, passed, "yes", "").await;
    close(&db, at(LATEST)).await;
    let founder = when(&founder, LATEST);
    let outcome = page(&db, &founder, short).await.result.unwrap().outcome;
    let majority = outcome.majority().unwrap().clone();
    assert_eq!((majority.base, majority.bound, majority.got, outcome.quorum_met), (3, 2, 1, true));
    assert_eq!(page(&db, &founder, short).await.decision.stage, Stage::Refused);
    assert_eq!(page(&db, &founder, passed).await.decision.stage, Stage::Enacted);
});

story!(each_class_may_keep_what_all_want_from_passing, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let sam = member(&db, &founder, "Sam Okoye", "supporting").await;
    let rules =
        vec![rule("membership.votes", "supporting", "1"), rule("decisions.majority_classes", "ordinary", "each")];
    ruled(&db, &[&founder, &ana], rules).await;
    let number = resolution(&db, &founder).await;
    for act in [&founder, &ana] {
        say(&db, act, number, "yes", "").await;
    }
    say(&db, &sam, number, "no", "").await;
    close(&db, at(LATEST)).await;
    let founder = when(&founder, LATEST);
    let shown = page(&db, &founder, number).await;
    let result = shown.result.unwrap();
    assert_eq!(shown.decision.stage, Stage::Refused);
    let needed: Vec<_> = result.outcome.needed.iter().map(|it| (it.need.clone(), it.got, it.met)).collect();
    let of = |class: &str| Need::MajorityOf(class.to_owned());
    assert_eq!(needed, [(Need::Majority, 2, true), (of("full"), 2, true), (of("supporting"), 0, false)]);
    let classes: Vec<_> = result.classes.iter().map(|it| (it.class.as_str(), it.eligible, it.votes.no)).collect();
    assert_eq!(classes, [("full", 2, 0), ("supporting", 1, 1)]);
    let file = d::ballot_file(&db, &eyes(&db, &founder).await, number, Form::Csv).await.unwrap();
    assert_eq!(file.lines().count(), 4);
    assert!(file.starts_with("papers,full:yes,full:no,full:abstain,supporting:yes"), "{file}");

    // In secret likewise, where no class is too small (`secret_classes.rs`).
    d::draft(&db, &founder, &in_secret(&note()), Language::En).await.unwrap();
    assert_eq!(verify(&db).await.unwrap().findings, []);
    run(&db, "UPDATE electoral_roll SET class = 'full' WHERE class = 'supporting'");
    let found = verify(&db).await.unwrap().findings;
    for table in ["electoral_roll", "decision_results"] {
        assert!(found.iter().any(|finding| finding.table == table), "{table}: {found:?}");
    }
});

story!(rules_by_which_no_vote_could_be_opened_are_refused, |db| {
    let founder = founded(&db).await;
    let secret_of = |kind: &str| rule("decisions.secrecy", kind, "secret");
    let secret = || secret_of("policy");
    for (key, kind, value, refusal) in [
        ("decisions.majority", "policy", "consent", "error-secret-objections"),
        ("decisions.majority", "policy", "consensus", "error-secret-objections"),
        // No other kind of decision could mend it while a class is too small.
        ("decisions.majority_classes", "bylaws", "each", "error-secret-classes"),
    ] {
        let input = proposal(vec![rule(key, kind, value), secret_of(kind)]);
        let asks = refused(d::draft(&db, &founder, &input, Language::En).await);
        assert_eq!(asks.iter().map(|ask| ask.refusal.key).collect::<Vec<_>>(), [refusal], "{key}: {asks:?}");
    }
    let by_class = proposal(vec![rule("decisions.majority_classes", "policy", "each"), secret()]);
    d::draft(&db, &founder, &by_class, Language::En).await.unwrap();
    let apart = proposal(vec![rule("decisions.majority", "ordinary", "consent"), secret()]);
    d::draft(&db, &founder, &apart, Language::En).await.unwrap();
    // Nor by what begins later.
    let later = ProposalInput { effective_on: "2026-06-01".into(), ..proposal(vec![secret()]) };
    let number = opened(&db, &founder, &later, BYLAWS_DISCUSSED).await;
    d::cast(&db, &when(&founder, BYLAWS_DISCUSSED), number, "yes", "").await.unwrap();
    close(&db, at(BYLAWS_CLOSED)).await;
    let founder = when(&founder, BYLAWS_CLOSED);
    assert_eq!(page(&db, &founder, number).await.decision.stage, Stage::Enacted);
    let sooner = proposal(vec![rule("decisions.majority", "policy", "consent")]);
    let sooner = ProposalInput { effective_on: "2026-03-01".into(), ..sooner };
    let asks = refused(d::draft(&db, &founder, &sooner, Language::En).await);
    assert_eq!(asks.iter().map(|ask| ask.refusal.key).collect::<Vec<_>>(), ["error-secret-objections"]);
});
