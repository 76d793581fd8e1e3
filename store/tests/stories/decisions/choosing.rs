//! Decisions that choose among options.

use domain::decisions::ballot_file::Form;
use domain::decisions::cast::Cast;
use domain::decisions::choosing::{Choosing, ChoosingInput};
use domain::decisions::stage::Stage;
use store::decisions as d;

use super::*;
use crate::support::{at, founded, run, story};

/// A resolution that chooses among three rivers.
pub fn choosing(method: &str) -> ProposalInput {
    let options = "Ebro\nCinca\nÉsera".to_owned();
    ProposalInput { choosing: ChoosingInput { method: method.into(), options, ..Default::default() }, ..note() }
}

/// A ballot of numbers beside options.
pub fn marks(marks: &[(u16, &str)]) -> d::VoteInput {
    let marks = marks.iter().map(|(option, typed)| (*option, (*typed).to_owned())).collect();
    d::VoteInput { marks, ..d::VoteInput::default() }
}

async fn vote(db: &Db, act: &Act, number: i64, ballot: &[(u16, &str)]) {
    d::vote(db, &when(act, DISCUSSED), number, marks(ballot)).await.unwrap();
}

async fn result_choosing(db: &Db, act: &Act, number: i64) -> Choosing {
    page(db, &when(act, CLOSED), number).await.decision.choosing.unwrap()
}

story!(options_are_ranked_counted_and_verified, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let number = opened(&db, &founder, &choosing("schulze"), DISCUSSED).await;
    vote(&db, &founder, number, &[(1, "1"), (2, "2")]).await;
    vote(&db, &ana, number, &[(2, "1"), (3, "2")]).await;
    vote(&db, &bo, number, &[(3, "1"), (2, "1"), (1, "2")]).await;
    // Changed until the close, and the same again changes nothing.
    let ballot = marks(&[(2, "1"), (3, "2"), (1, "3")]);
    let changed = d::vote(&db, &when(&bo, DISCUSSED), number, ballot.clone()).await.unwrap();
    assert!(changed.changed);
    assert_eq!(changed.choice.to_string(), "1:3 2:1 3:2");
    assert!(!d::vote(&db, &when(&bo, DISCUSSED), number, ballot).await.unwrap().changed);
    let before = page(&db, &when(&ana, DISCUSSED), number).await;
    assert_eq!(
        (before.decision.lot_secret, before.choice_result.is_none()),
        (None, true),
        "no secret before the close"
    );
    assert!(matches!(before.vote.unwrap().choice, Cast::Ballot(_)));

    close(&db, at(CLOSED)).await;
    let after = page(&db, &when(&ana, CLOSED), number).await;
    let result = after.choice_result.unwrap();
    assert_eq!((after.decision.stage, after.result.is_none()), (Stage::Enacted, true));
    assert_eq!((result.outcome.count.counted.chosen(), result.outcome.votes_cast), (vec![1], 3));
    let secret = after.decision.lot_secret.unwrap();
    let text = d::seed_file(&db, &eyes(&db, &ana).await, number).await.unwrap();
    let said = String::from_utf8(text).unwrap();
    assert_eq!(said, format!(r#"["{secret}",[["1:1 2:2",1],["1:3 2:1 3:2",1],["2:1 3:2",1]]]"#));
    assert_eq!(domain::agreements::clauses::hash(&said), result.outcome.seed);
    let votes = d::votes_page(&db, &eyes(&db, &ana).await, number, 1).await.unwrap();
    assert_eq!((votes.votes.len(), votes.choosing.unwrap().options.len()), (3, 3));

    run(&db, "UPDATE open_votes SET choice = '1:1' WHERE choice = '1:3 2:1 3:2'");
    let found: Vec<_> = store::audit::verify(&db).await.unwrap().findings.into_iter().map(|one| one.table).collect();
    assert!(found.contains(&"open_votes") && found.contains(&"decision_counts"), "{found:?}");
});

story!(ballots_are_a_file_once_counted_and_name_nobody, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = opened(&db, &founder, &choosing("schulze"), DISCUSSED).await;
    vote(&db, &founder, number, &[(1, "1"), (2, "2")]).await;
    vote(&db, &ana, number, &[(2, "1")]).await;
    let eyes = eyes(&db, &ana).await;
    let early = d::ballot_file(&db, &eyes, number, Form::Csv).await;
    assert!(matches!(early, Err(CommandError::NotFound)), "the vote is open");
    // Votes of a class that has several.
    run(
        &db,
        "UPDATE electoral_roll SET votes = 3 WHERE member_id IN (SELECT id FROM members WHERE name = 'Ana Pérez')",
    );
    d::advance(&db, at(CLOSED)).await.unwrap();
    let text = d::ballot_file(&db, &eyes, number, Form::Csv).await.unwrap();
    assert_eq!(text, "papers,Ebro,Cinca,Ésera\n1,1,2,\n3,,1,\n");
    let result = page(&db, &when(&ana, CLOSED), number).await.choice_result.unwrap();
    let file = domain::decisions::tally::file::read_table(&text).unwrap();
    let terms = domain::decisions::choice_count::terms(&result_choosing(&db, &ana, number).await, &result.outcome.seed);
    assert_eq!(domain::decisions::tally::counted::count(&file, &terms).unwrap(), result.outcome.count);
    assert!(
        matches!(d::ballot_file(&db, &eyes, 1, Form::Csv).await, Err(CommandError::NotFound)),
        "nobody voted on the founding"
    );
});

story!(a_wrong_ballot_is_told_and_none_is_stored, |db| {
    let founder = founded(&db).await;
    let number = opened(&db, &founder, &choosing("stv_scotland"), DISCUSSED).await;
    let tried = async |input: d::VoteInput| {
        let errors = refused(d::vote(&db, &when(&founder, DISCUSSED), number, input).await);
        errors.into_iter().map(|error| (error.field, error.refusal.key)).collect::<Vec<_>>()
    };
    let told = |field: &str, key| vec![(field.to_owned(), key)];
    assert_eq!(tried(marks(&[(1, "1"), (2, "1")])).await, told("option-2", "error-ballot-rank-twice"));
    assert_eq!(tried(marks(&[(1, "1"), (2, "3")])).await, told("ballot", "error-ballot-gap"));
    assert_eq!(tried(marks(&[(1, "4")])).await, told("option-1", "error-ballot-rank"));
    assert_eq!(tried(marks(&[])).await, told("ballot", "error-ballot-empty"));
    // An option that there is not is as if nothing stood there; a choice is none.
    assert_eq!(tried(marks(&[(9, "1")])).await, told("ballot", "error-ballot-empty"));
    assert_eq!(tried(d::VoteInput::of("yes", "")).await, told("ballot", "error-ballot-empty"));
    assert_eq!(page(&db, &when(&founder, DISCUSSED), number).await.standing.unwrap().members_voted, 0);
    let blank = d::VoteInput { blank: true, ..d::VoteInput::default() };
    d::vote(&db, &when(&founder, DISCUSSED), number, blank).await.unwrap();
    close(&db, at(CLOSED)).await;
    let after = page(&db, &when(&founder, CLOSED), number).await;
    assert_eq!((after.decision.stage, after.decision.passed), (Stage::Refused, Some(false)), "nobody marked anything");
});

story!(only_methods_that_the_rules_adopt_are_used, |db| {
    let founder = founded(&db).await;
    let method = |word: &str| choosing(word);
    let refused_method = d::draft(&db, &founder, &method("ranked_pairs"), Language::En).await;
    let errors = refused(refused_method);
    assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("method", "error-method-not-adopted"));
    // The rule that adopts it is in force when the vote opens, or it does not open.
    let adopt = proposal(vec![rule("decisions.methods", "ranked_pairs", "ordinary")]);
    let number = opened(&db, &founder, &adopt, "2026-01-15T09:00:00Z").await;
    d::cast(&db, &when(&founder, "2026-01-15T09:00:00Z"), number, "yes", "").await.unwrap();
    close(&db, at("2026-02-05T09:00:00Z")).await;
    let founder = when(&founder, "2026-02-05T09:00:00Z");
    let ranked = proposed(&db, &founder, &method("ranked_pairs")).await;
    let approval = proposed(&db, &founder, &method("approval")).await;
    run(&db, "UPDATE rule_values SET value = 'none' WHERE rule_key = 'decisions.methods' AND scope = 'approval'");
    let later = when(&founder, "2026-02-13T09:00:00Z");
    d::open_vote(&db, &later, ranked).await.unwrap();
    assert_eq!(refusal(d::open_vote(&db, &later, approval).await), "error-method-not-adopted");
    let more = ProposalInput { effects: vec![EffectInput::Note, rule("dues.due_day", "", "5")], ..method("schulze") };
    let errors = refused(d::draft(&db, &later, &more, Language::En).await);
    assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("effect-1-option", "error-choosing-effects"));
});

story!(other_options_begin_the_discussion_anew, |db| {
    let founder = founded(&db).await;
    let number = proposed(&db, &founder, &choosing("schulze")).await;
    let mut other = choosing("schulze");
    other.choosing.options.push_str("\nVero");
    d::edit(&db, &when(&founder, "2026-01-05T09:00:00Z"), number, 1, &other, Language::En).await.unwrap();
    let early = d::open_vote(&db, &when(&founder, DISCUSSED), number).await;
    assert_eq!(refusal(early), "error-discussion-open");
    assert_eq!(events(&db, &founder, number, "decisions.discussion.restarted").await, 1);
    let options = page(&db, &founder, number).await.decision.choosing.unwrap().options;
    assert_eq!(options.into_iter().map(|option| option.name).collect::<Vec<_>>(), ["Ebro", "Cinca", "Ésera", "Vero"]);
});
