//! Results as files: what `acequia count` prints for the ballots, and what earlier versions kept of a count.

use domain::decisions::ballot_file::Form;
use domain::decisions::choice_count::{ChoiceOutcome, terms};
use domain::decisions::result_file::ResultForm;
use domain::decisions::tally::counted::{Count, Counted, count};
use domain::decisions::tally::file::{read_json, read_table, sides};
use serde_json::{Value, json};
use store::audit::verify;

use super::choosing::{choosing, marks};
use super::*;
use crate::support::{at, founded, founded_by, run, story};

/// A vote on two of three rivers, counted: the first has more than the quota.
async fn two_rivers(db: &Db) -> (Act, i64) {
    let founder = founded(db).await;
    let mut input = choosing("stv_scotland");
    input.choosing.seats = "2".into();
    let mut voters = vec![founder.clone()];
    for name in ["Ana Pérez", "Bo Lindqvist", "Chi Adeyemi"] {
        voters.push(member(db, &founder, name, "full").await);
    }
    let number = opened(db, &founder, &input, DISCUSSED).await;
    let ballots: [&[(u16, &str)]; 4] = [&[(1, "1"), (2, "2")], &[(1, "1"), (2, "2")], &[(1, "1")], &[(3, "1")]];
    for (voter, ballot) in voters.iter().zip(ballots) {
        d::vote(db, &when(voter, DISCUSSED), number, marks(ballot)).await.unwrap();
    }
    (founder, number)
}

story!(a_result_is_a_file_that_its_ballots_are_counted_to, |db| {
    let (founder, number) = two_rivers(&db).await;
    let viewer = eyes(&db, &founder).await;
    let result = |form| d::result_file(&db, &viewer, number, form);
    assert!(matches!(result(ResultForm::Json).await, Err(CommandError::NotFound)), "the vote is open");
    close(&db, at(CLOSED)).await;
    let shown = page(&db, &when(&founder, CLOSED), number).await;
    let (choosing, outcome) = (shown.decision.choosing.unwrap(), shown.choice_result.unwrap().outcome);
    let ballots = read_table(&d::ballot_file(&db, &viewer, number, Form::Csv).await.unwrap()).unwrap();
    let again = count(&ballots, &terms(&choosing, &outcome.seed)).unwrap();
    let text = result(ResultForm::Json).await.unwrap().text;
    assert_eq!(text, format!("{}\n", again.told(choosing.method, &ballots.candidates, None)));
    // Three have the first river, and two are the quota: one vote goes on, a third of each paper.
    let transfer = &serde_json::from_str::<Value>(&text).unwrap()["stages"][1]["transfer"];
    assert_eq!(
        (&transfer["from"], &transfer["votes"], &transfer["lost"]),
        (&json!(1), &json!("1.00000"), &json!("0.00001"))
    );
    let lines = result(ResultForm::Csv).await.unwrap().text;
    assert!(lines.contains("\n2,transfer,Ebro,Cinca,2,1.00000,0.33333,0.66666\n"), "{lines}");
    assert!(matches!(d::result_file(&db, &viewer, 1, ResultForm::Csv).await, Err(CommandError::NotFound)));
});

story!(a_count_that_an_earlier_version_kept_is_that_of_its_votes, |db| {
    let (founder, number) = two_rivers(&db).await;
    close(&db, at(CLOSED)).await;
    let outcome = page(&db, &when(&founder, CLOSED), number).await.choice_result.unwrap().outcome;
    let counted = outcome.count.counted.without_transfers().unwrap();
    let earlier = ChoiceOutcome { count: Count { counted, ..outcome.count.clone() }, ..outcome.clone() };
    let found = async |kept: &ChoiceOutcome| {
        let text = serde_json::to_string(kept).unwrap();
        run(&db, &format!("UPDATE decision_counts SET counted = '{text}'"));
        let findings = verify(&db).await.unwrap().findings;
        findings.into_iter().map(|finding| finding.what).collect::<Vec<_>>()
    };
    // The log has the hash of what was kept: it tells of the change that is made here, and of nothing else.
    let other = "the count is not the one that the log recorded";
    assert_eq!(found(&earlier).await, [other]);
    assert!(page(&db, &when(&founder, CLOSED), number).await.counted_as_before.unwrap(), "its command says so");
    let mut wrong = earlier.clone();
    if let Counted::Stages(stages) = &mut wrong.count.counted {
        stages.stages[0].votes[0] += 1;
    }
    assert_eq!(found(&wrong).await, ["the count differs from the votes", other]);
    assert!(found(&outcome).await.is_empty());
    let shown = page(&db, &when(&founder, CLOSED), number).await;
    assert_eq!((shown.counted_as_before, shown.choice_result.unwrap().outcome), (Some(false), outcome));
    // Of very many votes it is not looked into for each view: the page says so.
    let many = ChoiceOutcome { votes_cast: 2_000, ..earlier };
    found(&many).await;
    assert_eq!(page(&db, &when(&founder, CLOSED), number).await.counted_as_before, None);
});

story!(a_result_for_and_against_is_a_file_too, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    d::cast(&db, &when(&ana, DISCUSSED), number, "no", "").await.unwrap();
    close(&db, at(CLOSED)).await;
    let viewer = eyes(&db, &founder).await;
    let ballots = d::ballot_file(&db, &viewer, number, Form::Json).await.unwrap();
    let summed = sides(&read_json(&ballots).unwrap()).unwrap();
    assert_eq!((summed.all.yes, summed.all.no, summed.all.abstain), (1, 1, 0));
    assert!(matches!(d::ballot_file(&db, &viewer, number, Form::Blt).await, Err(CommandError::NotFound)));
    let text = d::result_file(&db, &viewer, number, ResultForm::Json).await.unwrap().text;
    let told: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((&told["method"], &told["passed"]), (&json!("majority"), &json!(false)));
    assert_eq!((&told["stages"][0]["yes"], &told["stages"][0]["eligible"]), (&json!(1), &json!(2)));
    let lines = d::result_file(&db, &viewer, number, ResultForm::Csv).await.unwrap().text;
    assert!(lines.contains("\n,no,1\n") && lines.ends_with(",passed,false\n"), "{lines}");
});

story!(a_tie_at_one_half_that_an_earlier_version_let_pass_is_told_as_it_was, |db| {
    let half = [
        ("decisions.majority", "ordinary", "qualified"),
        ("decisions.threshold", "ordinary", "1/2"),
        ("decisions.quorum", "ordinary", "1"),
    ];
    let founder = founded_by(&db, &half).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    member(&db, &founder, "Bo Lindqvist", "full").await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    d::cast(&db, &when(&ana, DISCUSSED), number, "no", "").await.unwrap();
    close(&db, at(CLOSED)).await;
    let found = async || {
        let result = page(&db, &when(&founder, CLOSED), number).await.result.unwrap();
        (result.outcome.threshold_met, result.outcome.passed)
    };
    assert_eq!(found().await, (false, false));
    // Without the quorum it did not pass, and had reached the half that it took.
    run(&db, "UPDATE decision_results SET threshold_met = (1 = 1)");
    assert_eq!(found().await, (true, false));
    let differs = async || {
        let findings = verify(&db).await.unwrap().findings;
        findings.iter().any(|finding| finding.what == "the count differs from the votes")
    };
    assert!(differs().await, "no earlier version counted a vote that opened beside a rule of ties");
    let later = "UPDATE rule_values SET recorded_at = '2026-03-01 09:00:00' WHERE rule_key = 'decisions.ties'";
    for without in [later, "DELETE FROM rule_values WHERE rule_key = 'decisions.ties'"] {
        run(&db, without);
        assert!(!differs().await, "{without}");
    }
    run(&db, "UPDATE decision_results SET quorum_votes = 2, quorum_met = (1 = 1), passed = (1 = 1)");
    let viewer = eyes(&db, &founder).await;
    run(&db, "UPDATE decision_rules SET value = '1/2' WHERE rule_key = 'decisions.quorum'");
    assert_eq!(found().await, (true, true));
    let text = d::result_file(&db, &viewer, number, ResultForm::Json).await.unwrap().text;
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap()["passed"], json!(true));
});
