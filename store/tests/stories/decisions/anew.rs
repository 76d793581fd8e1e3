//! Discussions that begin anew, so that no vote opens on what could not be discussed.

use domain::decisions::stage::Stage;
use domain::language::Language;
use store::decisions as d;
use store::{Act, Db};

use super::effects::{adopt, policy_draft};
use super::*;
use crate::support::{at, founded, story};

/// Three days after the founding.
const THIRD_DAY: &str = "2026-01-04T09:00:00Z";
/// A week after [`THIRD_DAY`].
const DISCUSSED_ANEW: &str = "2026-01-11T09:00:00Z";
const RESTARTED: &str = "decisions.discussion.restarted";

/// Asserts that a discussion began anew on [`THIRD_DAY`], says so, and that no vote opens before its end.
async fn assert_anew(db: &Db, founder: &Act, number: i64) {
    let seen = page(db, &when(founder, THIRD_DAY), number).await.decision;
    assert_eq!(seen.stage, Stage::Discussion);
    assert_eq!((seen.discussion_from, seen.discussion_until), (Some(at(THIRD_DAY)), Some(at(DISCUSSED_ANEW))));
    assert_eq!(seen.discussion_restarted, Some(at(THIRD_DAY)));
    assert_eq!(events(db, founder, number, RESTARTED).await, 1);
    assert_eq!(refusal(d::open_vote(db, &when(founder, DISCUSSED), number).await), "error-discussion-open");
    d::open_vote(db, &when(founder, DISCUSSED_ANEW), number).await.unwrap();
}

story!(the_words_of_a_resolution_are_discussed_in_full, |db| {
    let founder = founded(&db).await;
    let number = proposed(&db, &founder, &note()).await;
    let mut words = note();
    words.body = "Because it is so.".into();
    d::edit(&db, &when(&founder, THIRD_DAY), number, 1, &words, Language::En).await.unwrap();
    assert_anew(&db, &founder, number).await;
});

story!(a_resolution_is_not_reworded_a_moment_before_its_vote, |db| {
    let founder = founded(&db).await;
    let number = proposed(&db, &founder, &note()).await;
    let mut words = note();
    words.title = "Change something else".into();
    let late = when(&founder, DISCUSSED);
    d::edit(&db, &late, number, 1, &words, Language::En).await.unwrap();
    assert_eq!(refusal(d::open_vote(&db, &late, number).await), "error-discussion-open");
    // Saving the same words once more changes nothing.
    d::edit(&db, &when(&founder, "2026-01-09T09:00:00Z"), number, 2, &words, Language::En).await.unwrap();
    assert_eq!(page(&db, &late, number).await.decision.discussion_from, Some(at(DISCUSSED)));
});

story!(another_day_is_discussed_in_full, |db| {
    let founder = founded(&db).await;
    let mut input = proposal(vec![rule("dues.monthly", "full", "15")]);
    input.effective_on = "2026-06-01".into();
    let number = proposed(&db, &founder, &input).await;
    assert_eq!(page(&db, &founder, number).await.decision.discussion_restarted, None);
    input.effective_on = "2026-02-01".into();
    d::edit(&db, &when(&founder, THIRD_DAY), number, 1, &input, Language::En).await.unwrap();
    assert_anew(&db, &founder, number).await;
});

story!(the_text_of_a_draft_is_discussed_in_full, |db| {
    let founder = founded(&db).await;
    let draft = policy_draft(&db, &founder, "hardship").await;
    let other = policy_draft(&db, &founder, "refunds").await;
    let number = proposed(&db, &founder, &proposal(vec![adopt(draft)])).await;
    let unrelated = proposed(&db, &founder, &proposal(vec![adopt(other)])).await;
    let third_day = when(&founder, THIRD_DAY);
    let save = async |more: &str| {
        let found = store::agreements::draft(&db, &eyes(&db, &founder).await, "dues-policy", draft).await.unwrap();
        let input =
            store::agreements::DraftInput { body: format!("{}{more}", found.body), revision: found.head.revision };
        store::agreements::save_draft(&db, &third_day, "dues-policy", draft, &input).await.unwrap();
    };
    save("").await;
    assert_eq!(events(&db, &founder, number, RESTARTED).await, 0, "the same text is no other one");
    save("\nAnd nobody asks.\n").await;
    assert_eq!(events(&db, &founder, unrelated, RESTARTED).await, 0);
    assert_anew(&db, &founder, number).await;
});

story!(what_a_draft_would_replace_is_discussed_in_full, |db| {
    let founder = founded(&db).await;
    let (one, two) = (policy_draft(&db, &founder, "hardship").await, policy_draft(&db, &founder, "refunds").await);
    let first = opened(&db, &founder, &proposal(vec![adopt(one)]), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), first, "yes", "").await.unwrap();
    let second = proposed(&db, &when(&founder, DISCUSSED), &proposal(vec![adopt(two)])).await;
    close(&db, at(CLOSED)).await;
    let now = when(&founder, CLOSED);
    assert_eq!(refusal(d::open_vote(&db, &now, second).await), "error-base-superseded");
    store::agreements::rebase_draft(&db, &now, "dues-policy", two).await.unwrap();
    assert_eq!(refusal(d::open_vote(&db, &now, second).await), "error-discussion-open");
});

story!(a_draft_named_in_a_proposal_that_never_left_its_proposer_stays_the_curators, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let draft = policy_draft(&db, &founder, "hardship").await;
    let number = d::draft(&db, &founder, &proposal(vec![adopt(draft)]), Language::En).await.unwrap();
    d::withdraw(&db, &founder, number).await.unwrap();
    let seen = store::agreements::draft(&db, &eyes(&db, &ana).await, "dues-policy", draft).await;
    assert!(matches!(seen, Err(CommandError::Forbidden(_))), "{seen:?}");
    let curators = store::agreements::draft(&db, &eyes(&db, &founder).await, "dues-policy", draft).await.unwrap();
    assert_eq!(curators.head.decisions, []);
});
