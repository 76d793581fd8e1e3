//! What becomes of a document by decisions: versions, the history of a clause, drafts that were overtaken.

use domain::agreements::draft::DraftStatus;
use domain::agreements::redline::Fate;
use domain::agreements::words::Piece;
use domain::decisions::effect_input::EffectInput;
use domain::decisions::stage::Stage;
use domain::language::Language;
use domain::validation::Arg;
use store::agreements::{Rebased, Saved};
use store::decisions as d;

use super::*;
use crate::decisions::{CLOSED, DISCUSSED, close, eyes, member, opened, proposal, proposed, refused, when};

/// Drafts the next text of the dues policy; the draft's number.
async fn drafted(db: &Db, act: &Act, change: impl Fn(&str) -> String) -> i64 {
    let number = agreements::start_draft(db, act, "dues-policy").await.unwrap();
    let draft = agreements::draft(db, &eyes(db, act).await, "dues-policy", number).await.unwrap();
    let saved = agreements::save_draft(db, act, "dues-policy", number, &input(1, &change(&draft.body))).await.unwrap();
    assert_eq!(saved, Saved::Stored(2));
    number
}

fn adopt(draft: i64) -> EffectInput {
    EffectInput::AdoptVersion { agreement: "dues-policy".into(), draft: draft.to_string() }
}

/// Votes yes and lets the vote close.
async fn passed(db: &Db, act: &Act, number: i64, closed: &str) {
    d::cast(db, &Act { now: at(closed) - chrono::Duration::hours(1), ..act.clone() }, number, "yes", "").await.unwrap();
    close(db, at(closed)).await;
}

story!(every_clause_names_the_decision_that_wrote_its_words, |db| {
    let founder = founded(&db).await;
    let draft = drafted(&db, &founder, |body| {
        format!("{}\n\n### Hardship {{#hardship}}\n\nWhoever cannot pay says so.", body.replace(" month", " moon"))
    })
    .await;
    let first = opened(&db, &founder, &proposal(vec![adopt(draft)]), DISCUSSED).await;
    passed(&db, &founder, first, CLOSED).await;

    let today = day("2026-01-15");
    let public = Viewer::visitor();
    let document = agreements::in_force(&db, &public, "dues-policy", today).await.unwrap();
    assert_eq!((document.in_force, document.latest), (Some(2), 2));
    let version = document.version.unwrap();
    let hardship = version.clauses.iter().find(|clause| clause.clause.anchor == "hardship").unwrap();
    let by =
        |number: i64, authority: &Authority| matches!(authority, Authority::Decision { number: n, .. } if *n == number);
    assert!(hardship.since == 2 && by(first, &hardship.authority));
    // Words that nobody touched stay with the founding act.
    let kept: Vec<_> = version.clauses.iter().filter(|clause| !clause.clause.source.contains("moon")).collect();
    assert!(kept.len() > 2);
    for clause in kept.iter().filter(|clause| clause.clause.anchor != "hardship") {
        assert!(clause.since == 1 && by(1, &clause.authority), "{}", clause.clause.anchor);
    }

    // A second decision takes the new clause out again.
    let founder = when(&founder, CLOSED);
    let draft = drafted(&db, &founder, |body| body.split("\n\n### Hardship").next().unwrap().to_owned()).await;
    let second = opened(&db, &founder, &proposal(vec![adopt(draft)]), "2026-01-22T09:00:00Z").await;
    passed(&db, &founder, second, "2026-01-29T09:00:00Z").await;
    let history = agreements::history(&db, &public, "dues-policy").await.unwrap();
    let told: Vec<_> = history.versions.iter().map(|v| (v.head.number, v.added, v.removed)).collect();
    assert_eq!(told[..2], [(3, 0, 1), (2, 1, 0)]);
    assert!(history.versions[1].changed > 0 && by(second, &history.versions[0].head.authority));

    let clause = agreements::clause_history(&db, &public, "dues-policy", "hardship").await.unwrap();
    let told: Vec<_> = clause.changes.iter().map(|change| (change.head.number, change.fate)).collect();
    assert_eq!((told, clause.stands), (vec![(3, Fate::Removed), (2, Fate::Added)], false));
    assert_eq!(clause.heading, "Hardship");

    let compared = agreements::compare(&db, &public, "dues-policy", 1, 2).await.unwrap();
    let fate = |anchor: &str| compared.changes.iter().find(|change| change.anchor == anchor).unwrap();
    assert_eq!(fate("hardship").fate, Fate::Added);
    let changed = compared.changes.iter().find(|change| change.fate == Fate::Changed).unwrap();
    assert!(changed.pieces.iter().any(|piece| matches!(piece, Piece::Inserted(text) if text.contains("moon"))));
    let back = agreements::compare(&db, &public, "dues-policy", 2, 1).await.unwrap();
    assert!(back.changes.iter().any(|change| change.anchor == "hardship" && change.fate == Fate::Removed));
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(a_version_of_a_later_day_waits_for_it, |db| {
    let founder = founded(&db).await;
    let draft = drafted(&db, &founder, |body| format!("{body}\n\n### New {{#new}}\n\nWords.")).await;
    let mut input = proposal(vec![adopt(draft)]);
    input.effective_on = "2026-03-01".into();
    let number = opened(&db, &founder, &input, DISCUSSED).await;
    passed(&db, &founder, number, CLOSED).await;
    let public = Viewer::visitor();
    let before = agreements::in_force(&db, &public, "dues-policy", day("2026-02-28")).await.unwrap();
    assert_eq!((before.in_force, before.latest, before.coming.unwrap().number), (Some(1), 2, 2));
    let listed = agreements::list(&db, &public, day("2026-02-28")).await.unwrap();
    let dues = listed.iter().find(|listed| listed.agreement.slug == "dues-policy").unwrap();
    assert_eq!((dues.in_force.as_ref().unwrap().number, dues.coming.as_ref().unwrap().number), (1, 2));
    let after = agreements::in_force(&db, &public, "dues-policy", day("2026-03-01")).await.unwrap();
    assert_eq!((after.in_force, after.coming), (Some(2), None));
    // What is drafted meanwhile starts from what is coming, so as not to undo it.
    let next = agreements::start_draft(&db, &when(&founder, CLOSED), "dues-policy").await.unwrap();
    let next = agreements::draft(&db, &eyes(&db, &founder).await, "dues-policy", next).await.unwrap();
    assert!(next.body.contains("{#new}") && next.head.base == Some(2));
});

story!(a_vote_fixes_a_draft_and_every_member_reads_it, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let draft = drafted(&db, &founder, |body| format!("{body}\n\n### New {{#new}}\n\nWords.")).await;
    let reads = |act: Act| {
        let db = db.clone();
        async move { agreements::draft(&db, &eyes(&db, &act).await, "dues-policy", draft).await }
    };
    assert!(matches!(reads(ana.clone()).await, Err(CommandError::Forbidden(_))));

    let number = proposed(&db, &founder, &proposal(vec![adopt(draft)])).await;
    let discussed = reads(ana.clone()).await.unwrap();
    assert_eq!((discussed.head.decisions[0].number, discussed.head.status), (number, DraftStatus::Open));
    assert_eq!(agreements::drafts(&db, &eyes(&db, &ana).await, "dues-policy").await.unwrap().len(), 1);
    let given_up = agreements::abandon_draft(&db, &founder, "dues-policy", draft).await;
    assert_eq!(refused(given_up)[0].refusal.key, "error-draft-before-decision");

    d::open_vote(&db, &when(&founder, DISCUSSED), number).await.unwrap();
    let refused = refused(agreements::save_draft(&db, &founder, "dues-policy", draft, &input(2, "## Other")).await);
    assert_eq!(refused[0].refusal.key, "error-draft-frozen");
    assert_eq!(refused[0].refusal.args, [("decision", Arg::Number(number))]);
    assert_eq!(reads(ana).await.unwrap().head.status, DraftStatus::Proposed);

    close(&db, at(CLOSED)).await;
    let saved = agreements::save_draft(&db, &founder, "dues-policy", draft, &input(2, "## Other")).await;
    assert_eq!(saved.unwrap(), Saved::Stored(3), "refused, and open again");
});

story!(an_overtaken_draft_is_brought_up_to_date, |db| {
    let founder = founded(&db).await;
    let first = drafted(&db, &founder, |body| format!("{body}\n\n### New {{#new}}\n\nWords.")).await;
    let second = drafted(&db, &founder, |body| format!("{body}\n\n### Other {{#other}}\n\nWords.")).await;
    let number = opened(&db, &founder, &proposal(vec![adopt(first)]), DISCUSSED).await;
    passed(&db, &founder, number, CLOSED).await;

    let now = when(&founder, CLOSED);
    let read = || async { agreements::draft(&db, &eyes(&db, &now).await, "dues-policy", second).await.unwrap() };
    let stale = read().await;
    assert!(stale.stale() && stale.head.base == Some(1) && stale.latest == Some(2));
    // What it would undo is seen against the version in force, not against its own base.
    assert!(stale.against.unwrap().1.contains("{#new}"));
    let errors = refused(d::draft(&db, &now, &proposal(vec![adopt(second)]), Language::En).await);
    assert_eq!(errors[0].refusal.key, "error-base-superseded");

    let rebase = || agreements::rebase_draft(&db, &now, "dues-policy", second);
    assert_eq!(rebase().await.unwrap(), Rebased::Onto(2));
    assert_eq!(rebase().await.unwrap(), Rebased::Current);
    let current = read().await;
    assert!(!current.stale() && current.body == stale.body && current.head.revision == 2);
    let proposed = d::draft(&db, &now, &proposal(vec![adopt(second)]), Language::En).await.unwrap();
    let page = crate::decisions::page(&db, &now, proposed).await;
    assert_eq!(page.decision.stage, Stage::Draft);
});
