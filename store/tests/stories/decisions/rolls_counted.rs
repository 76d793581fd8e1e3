//! Votes by class and kind of decision, and quorums of persons.

use domain::decisions::quorum::{Persons, QuorumOf};
use domain::decisions::result_file::ResultForm;
use domain::decisions::secrecy::BallotKey;
use domain::decisions::stage::Stage;
use store::decisions as d;

use super::choosing::{choosing, marks};
use super::secret::in_secret;
use super::*;
use crate::support::{at, founded_by, story};

/// When what changes the bylaws may be opened, and when it has closed; then when what is proposed there opens, and has closed.
const BYLAWS_DISCUSSED: &str = "2026-01-15T09:00:00Z";
const BYLAWS_CLOSED: &str = "2026-02-05T09:00:00Z";
const LATER: &str = "2026-02-13T09:00:00Z";
const LATEST: &str = "2026-02-20T09:00:00Z";

/// A founder with three votes in resolutions and two supporting members with one; a quorum of half of the persons.
async fn weighted(db: &Db) -> [Act; 3] {
    let half = ("decisions.quorum", "ordinary", "1/2");
    let founder = founded_by(db, &[half, ("decisions.quorum_of", "ordinary", "persons")]).await;
    let sam = member(db, &founder, "Sam Okoye", "supporting").await;
    let sol = member(db, &founder, "Sol Peña", "supporting").await;
    let votes = vec![
        rule("membership.votes_by_kind", "full/ordinary", "3"),
        rule("membership.votes_by_kind", "supporting/ordinary", "1"),
    ];
    let number = opened(db, &founder, &proposal(votes), BYLAWS_DISCUSSED).await;
    d::cast(db, &when(&founder, BYLAWS_DISCUSSED), number, "yes", "").await.unwrap();
    close(db, at(BYLAWS_CLOSED)).await;
    [founder, sam, sol]
}

story!(a_class_has_other_votes_in_one_kind_of_decision, |db| {
    let [founder, sam, _] = weighted(&db).await;
    let founder = when(&founder, BYLAWS_CLOSED);
    let resolution = opened(&db, &founder, &note(), LATER).await;
    let policy = opened(&db, &founder, &proposal(vec![rule("dues.grace_days", "", "60")]), LATER).await;
    let seen = page(&db, &when(&founder, LATER), resolution).await;
    assert_eq!(seen.place.unwrap().votes, 3);
    let standing = seen.standing.unwrap();
    assert_eq!((standing.votes_on_roll, standing.members_on_roll), (5, 3));
    assert_eq!((standing.quorum_of, standing.quorum_votes), (QuorumOf::Persons, 2));
    let frozen: Vec<_> = seen.rules.iter().filter(|rule| rule.key == "membership.votes_by_kind").collect();
    assert!(frozen.len() == 2 && frozen.iter().all(|rule| rule.class.is_some()), "{frozen:?}");
    let in_policy = page(&db, &when(&founder, LATER), policy).await;
    assert_eq!((in_policy.place.unwrap().votes, in_policy.standing.unwrap().votes_on_roll), (1, 1));
    let none = d::cast(&db, &when(&sam, LATER), policy, "yes", "").await;
    assert_eq!(refusal(none), "error-not-on-roll-class");
    for (scope, key) in [("nobody/ordinary", "error-rule-scope"), ("full/meal", "error-rule-scope")] {
        let wrong = proposal(vec![rule("membership.votes_by_kind", scope, "1")]);
        assert_eq!(refusal(d::draft(&db, &founder, &wrong, Language::En).await), key, "{scope}");
    }
    // Whoever has no vote on the bylaws could never be given one back.
    let nobody = proposal(vec![rule("membership.votes_by_kind", "full/bylaws", "0")]);
    assert_eq!(refusal(d::draft(&db, &founder, &nobody, Language::En).await), "error-nobody-votes");
});

story!(a_quorum_of_persons_counts_nobody_twice, |db| {
    let [founder, sam, _] = weighted(&db).await;
    let proposer = when(&founder, BYLAWS_CLOSED);
    let (founder, sam) = (when(&founder, LATER), when(&sam, LATER));
    let alone = opened(&db, &proposer, &note(), LATER).await;
    let both = opened(&db, &proposer, &note(), LATER).await;
    let options = opened(&db, &proposer, &choosing("approval"), LATER).await;
    let secret = opened(&db, &proposer, &in_secret(&note()), LATER).await;
    for number in [alone, both] {
        d::cast(&db, &founder, number, "yes", "").await.unwrap();
    }
    d::cast(&db, &sam, both, "abstain", "").await.unwrap();
    d::vote(&db, &founder, options, marks(&[(1, "1")])).await.unwrap();
    for (act, form) in [(&founder, 1), (&sam, 2)] {
        let key = BallotKey::of(form).to_string();
        d::cast_secretly(&db, act, secret, d::VoteInput::of("yes", ""), &key).await.unwrap();
    }
    close(&db, at(LATEST)).await;

    let founder = when(&founder, LATEST);
    let outcome = |page: d::DecisionPage| page.result.unwrap().outcome;
    let refused = page(&db, &founder, alone).await;
    assert_eq!(refused.decision.stage, Stage::Refused, "three votes of five, and one person of three");
    let refused = outcome(refused);
    assert_eq!((refused.quorum_votes, refused.persons), (2, Some(Persons { on_roll: 3, voted: Some(1) })));
    let passed = outcome(page(&db, &founder, both).await);
    assert_eq!((passed.passed, passed.votes.cast(), passed.persons.unwrap().voted), (true, 4, Some(2)));
    let chosen = page(&db, &founder, options).await.choice_result.unwrap();
    assert_eq!(
        (chosen.outcome.quorum_met, chosen.outcome.persons),
        (false, Some(Persons { on_roll: 3, voted: Some(1) }))
    );
    let seen = page(&db, &founder, secret).await;
    let standing = seen.standing.unwrap();
    let counted = outcome(seen);
    assert_eq!((counted.votes.yes, counted.quorum_met), (4, true), "of a secret vote, by the marked roll");
    // Two persons with four votes are the founder, who has three, and somebody else: below the floor no page says that they are two.
    assert_eq!(counted.persons, Some(Persons { on_roll: 3, voted: None }));
    assert_eq!(
        (standing.withheld, standing.members_voted),
        (Some(d::Withheld::Persons { few: d::FewOf::Voters, floor: 3 }), 0)
    );
    assert_eq!((standing.votes_cast, standing.quorum_reached), (4, true));
    let file = d::result_file(&db, &eyes(&db, &founder).await, secret, ResultForm::Json).await.unwrap();
    assert!(file.text.contains("\"quorum_met\":true") && !file.text.contains("\"voted\""), "{}", file.text);
});

story!(how_many_persons_have_voted_in_secret_is_told_beside_their_votes_from_the_floor_on, |db| {
    let voters = weighted(&db).await;
    let secret = opened(&db, &when(&voters[0], BYLAWS_CLOSED), &in_secret(&note()), LATER).await;
    for (act, form) in voters.iter().zip(1..) {
        let key = BallotKey::of(form).to_string();
        d::cast_secretly(&db, &when(act, LATER), secret, d::VoteInput::of("yes", ""), &key).await.unwrap();
    }
    close(&db, at(LATEST)).await;
    let seen = page(&db, &when(&voters[0], LATEST), secret).await;
    let standing = seen.standing.unwrap();
    assert_eq!((standing.withheld, standing.members_voted, standing.votes_cast), (None, 3, 5));
    assert_eq!(seen.result.unwrap().outcome.persons, Some(Persons { on_roll: 3, voted: Some(3) }));
});
