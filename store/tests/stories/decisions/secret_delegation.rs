//! Delegated votes, and proxies, that go along with secret ballots.

use std::path::Path;

use domain::decisions::delegation::{Barred, Uncarried};
use domain::decisions::secrecy::BallotKey;
use domain::validation::Arg;
use store::DatabaseAddress;
use store::audit::verify;
use store::members::viewer;

use super::delegation::{EARLY, LATER, gives, three};
use super::delegations_around::crowd;
use super::meetings::{CLOSING, IN_MEETING, NOTICED, OPEN, OVER, STARTS, VOTING, called, verified};
use super::paper::{PAPER, READ, back, issue, papers};
use super::secret::{in_secret, secretly};
use super::*;
use crate::archive::{archived, contents, filled, other};
use crate::support::{at, founded_by, run, story};

/// After everything, when an archive is read in.
const MUCH_LATER: &str = "2026-02-10T09:00:00Z";

/// Founds a community in which one may carry so many in ordinary decisions, also in secret, with further rule values.
async fn secretly_delegating(db: &Db, most: &str, rules: &[(&str, &str, &str)]) -> Act {
    let own = [("decisions.delegation", "ordinary", "open_and_secret"), ("decisions.delegations_max", "", most)];
    founded_by(db, &[&own, rules].concat()).await
}

/// Tries to put a yes into a box.
async fn tried(db: &Db, act: &Act, number: i64, form: u128) -> Result<d::SecretReceipt, CommandError> {
    let key = BallotKey::of(form).to_string();
    d::cast_secretly(db, &when(act, DISCUSSED), number, d::VoteInput::of("yes", ""), &key).await
}

/// With whose ballot a member's vote went along, or why with nobody's; of no ballot is told what it says.
async fn told(db: &Db, act: &Act, moment: &str, number: i64) -> Option<Result<i64, Uncarried>> {
    let carried = page(db, &when(act, moment), number).await.carried?;
    Some(carried.outcome.map(|(carrier, said)| {
        assert_eq!(said, None);
        carrier.number
    }))
}

story!(votes_go_along_with_a_secret_ballot_and_are_not_taken_out_again, |db| {
    let founder = secretly_delegating(&db, "5", &[]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let dee = member(&db, &founder, "Dee Ward", "full").await;
    gives(&db, &ana, EARLY, "M-3", "everything").await;
    gives(&db, &bo, LATER, "M-4", "everything").await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let foreseen = page(&db, &when(&ana, DISCUSSED), number).await.delegation.unwrap();
    assert_eq!(foreseen.way.iter().map(|member| member.number).collect::<Vec<_>>(), [3, 4]);
    assert_eq!((foreseen.lost, foreseen.barred, foreseen.carries), (None, None, 0));
    assert_eq!(page(&db, &when(&cai, DISCUSSED), number).await.delegation.unwrap().carries, 2);
    let logged = contents(&db)["events"].len();

    let receipt = secretly(&db, &cai, number, "yes", 7).await;
    assert_eq!((receipt.votes, receipt.along, receipt.trackers.is_empty()), (1, 2, true));
    assert_eq!(secretly(&db, &cai, number, "no", 7).await, receipt, "the same form again");
    assert_eq!(page(&db, &when(&cai, DISCUSSED), number).await.delegation, None, "the receipt alone says how many");
    for (act, form) in [(&ana, 7), (&bo, 8)] {
        let late = refused(tried(&db, act, number, form).await);
        assert_eq!((late[0].refusal.key, late.len()), ("error-ballot-along", 1));
        assert_eq!(late[0].refusal.args, [("member", Arg::Text("M-4".into()))]);
        let seen = page(&db, &when(act, DISCUSSED), number).await;
        assert!(seen.secret.unwrap().voted && seen.vote.is_none());
        assert_eq!(told(&db, act, DISCUSSED, number).await, Some(Ok(4)));
        let needs = d::needs(&db, &eyes(&db, &when(act, DISCUSSED)).await, at(DISCUSSED)).await.unwrap();
        assert!(needs.votes.is_empty(), "it does not wait for whoever went along");
    }
    assert_eq!(contents(&db)["events"].len(), logged, "no event belongs to them");
    d::revoke(&db, &when(&ana, DISCUSSED), "everything").await.unwrap();
    secretly(&db, &founder, number, "no", 9).await;
    secretly(&db, &dee, number, "no", 10).await;
    let standing = page(&db, &when(&founder, DISCUSSED), number).await.standing.unwrap();
    assert_eq!((standing.withheld, standing.members_voted), (Some(d::Withheld::UntilCounted), 0), "it rose by three");
    assert_eq!(verify(&db).await.unwrap().findings, []);

    close(&db, at(CLOSED)).await;
    let seen = page(&db, &when(&founder, CLOSED), number).await;
    let votes = seen.result.unwrap().outcome.votes;
    assert_eq!((votes.yes, votes.no, votes.abstain), (3, 2, 0), "each counts once");
    let standing = seen.standing.unwrap();
    assert_eq!((standing.withheld, standing.members_voted, standing.votes_cast), (None, 5, 5));
    assert_eq!((seen.delegated.members, seen.delegated.votes, seen.delegated.left.len()), (2, 2, 0));
    assert_eq!(seen.delegated.sides, domain::decisions::count::Votes::default(), "nobody is told what they say");
    assert_eq!(told(&db, &ana, CLOSED, number).await, Some(Ok(4)));
    assert_eq!(d::uncleared(&db).await.unwrap(), [number]);
    let folder = tempfile::tempdir().unwrap();
    let archive = archived(&db, folder.path(), "archive.zip").await;
    let there = filled(&archive, &other(&db, folder.path()).await, MUCH_LATER).await;
    assert_eq!(contents(&there)["carried_votes"].len(), 2);
});

story!(whoever_votes_first_or_takes_back_does_not_go_along, |db| {
    let founder = secretly_delegating(&db, "5", &[]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    gives(&db, &ana, EARLY, "M-4", "everything").await;
    gives(&db, &bo, EARLY, "M-4", "everything").await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    secretly(&db, &ana, number, "no", 1).await;
    let may_carry = async || page(&db, &when(&cai, DISCUSSED), number).await.delegation.map(|own| own.carries);
    assert_eq!(may_carry().await, Some(2), "that Ana has voted is told to nobody");
    d::revoke(&db, &when(&bo, DISCUSSED), "everything").await.unwrap();
    assert_eq!(may_carry().await, Some(1));
    assert_eq!(secretly(&db, &cai, number, "yes", 2).await.along, 0);
    // Whoever delegates to somebody who has voted is not told so, and goes along with nobody.
    gives(&db, &founder, DISCUSSED, "M-4", "everything").await;
    let foreseen = page(&db, &when(&founder, DISCUSSED), number).await.delegation.unwrap();
    assert_eq!((foreseen.way[0].number, foreseen.lost, foreseen.carries), (4, None, 0));
    close(&db, at(CLOSED)).await;
    let seen = page(&db, &when(&founder, CLOSED), number).await;
    let votes = seen.result.unwrap().outcome.votes;
    assert_eq!((votes.yes, votes.no), (1, 1));
    assert_eq!(seen.delegated, d::Delegated { withheld_below: Some(3), ..d::Delegated::default() }, "two voted");
    assert_eq!(told(&db, &founder, CLOSED, number).await, Some(Err(Uncarried::NotTaken)));
    for act in [&ana, &bo] {
        assert_eq!(told(&db, act, CLOSED, number).await, None);
    }
});

story!(who_went_along_hides_nobody_and_does_not_reach_the_floor, |db| {
    let founder = secretly_delegating(&db, "5", &[]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let dee = member(&db, &founder, "Dee Ward", "full").await;
    gives(&db, &ana, EARLY, "M-4", "everything").await;
    gives(&db, &bo, EARLY, "M-4", "everything").await;
    let few = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let enough = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    for number in [few, enough] {
        assert_eq!(secretly(&db, &cai, number, "yes", 1).await.along, 2);
        secretly(&db, &founder, number, "no", 2).await;
    }
    secretly(&db, &dee, enough, "no", 3).await;
    close(&db, at(CLOSED)).await;
    let withheld = d::Delegated { withheld_below: Some(3), ..d::Delegated::default() };
    assert_eq!(page(&db, &when(&dee, CLOSED), few).await.delegated, withheld, "four have voted, and two cast");
    let told = page(&db, &when(&dee, CLOSED), enough).await.delegated;
    assert_eq!((told.members, told.withheld_below), (2, None), "three cast");
});

story!(no_more_go_along_than_the_cap_says_and_the_others_may_vote, |db| {
    let founder = secretly_delegating(&db, "1", &[]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let dee = member(&db, &founder, "Dee Ward", "full").await;
    gives(&db, &bo, EARLY, "M-4", "everything").await;
    gives(&db, &ana, LATER, "M-4", "everything").await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let other = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let foreseen = page(&db, &when(&ana, DISCUSSED), number).await.delegation.unwrap();
    assert_eq!(foreseen.lost, Some(Uncarried::BeyondCap));
    for vote in [number, other] {
        assert_eq!(secretly(&db, &cai, vote, "yes", 1).await.along, 1);
        secretly(&db, &founder, vote, "yes", 2).await;
        secretly(&db, &dee, vote, "yes", 4).await;
    }
    secretly(&db, &ana, other, "no", 3).await;
    close(&db, at(CLOSED)).await;
    assert_eq!(told(&db, &bo, CLOSED, number).await, Some(Ok(4)));
    assert_eq!(told(&db, &ana, CLOSED, number).await, Some(Err(Uncarried::NotTaken)));
    assert_eq!(told(&db, &ana, CLOSED, other).await, None, "whoever votes is carried by nobody");
    let delegated = page(&db, &when(&ana, CLOSED), number).await.delegated;
    assert_eq!((delegated.members, delegated.left), (1, vec![(Uncarried::NotTaken, 1)]));
});

story!(of_a_crowd_the_first_go_along_who_have_not_voted, |db| {
    let founder = secretly_delegating(&db, "3", &[]).await;
    crowd(&db, 300);
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    // All but a few of those voted whose turn comes first, more than are asked at once; what they said is not looked at here.
    run(
        &db,
        &format!(
            "INSERT INTO secret_marks (decision_id, member_id) SELECT decisions.id, members.id FROM decisions, members \
             WHERE decisions.number = {number} AND members.number > 1 AND members.number < 280 AND members.number <> 150"
        ),
    );
    assert_eq!(secretly(&db, &founder, number, "yes", 7).await.along, 3);
    for (member, carrier) in [(149, None), (150, Some(1)), (280, Some(1)), (281, Some(1)), (282, None)] {
        let viewer = viewer(&db, &format!("m-{member}"), at(DISCUSSED)).await.unwrap();
        let carried = d::page(&db, &viewer, number, 1, at(DISCUSSED)).await.unwrap().carried;
        let with = carried.and_then(|carried| carried.outcome.ok()).map(|(carrier, _)| carrier.number);
        assert_eq!(with, carrier, "M-{member}");
    }
});

story!(what_went_along_is_held_against_marks_roll_rules_and_delegations, |db| {
    let founder = secretly_delegating(&db, "2", &[]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    gives(&db, &ana, EARLY, "M-4", "everything").await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    secretly(&db, &cai, number, "yes", 1).await;
    secretly(&db, &bo, number, "yes", 2).await;
    assert_eq!(verify(&db).await.unwrap().findings, []);
    let member = |number: i64| format!("(SELECT id FROM members WHERE number = {number})");
    let (ana, bo, cai) = (member(2), member(3), member(4));
    let changes = [
        (format!("carrier_id = {bo}"), format!("carrier_id = {cai}")),
        (format!("delegate_id = {bo}"), format!("delegate_id = {cai}")),
        (format!("member_id = {bo}"), format!("member_id = {ana}")),
        ("votes = 2".to_owned(), "votes = 1".to_owned()),
    ];
    for moment in [DISCUSSED, CLOSED] {
        close(&db, at(moment)).await;
        for (change, back) in &changes {
            run(&db, &format!("UPDATE carried_votes SET {change}"));
            let found = verify(&db).await.unwrap().findings;
            assert!(found.iter().any(|finding| finding.table == "carried_votes"), "{moment} {change}: {found:?}");
            run(&db, &format!("UPDATE carried_votes SET {back}"));
        }
    }
    // Where the log tells of no count, nothing says that this is what was counted.
    let counts = format!(
        "subject = 'D-{number}' AND (action LIKE 'decisions.counted%' OR action LIKE 'decisions.%enacted%' OR action LIKE 'decisions.refused%')"
    );
    run(&db, &format!("UPDATE events SET action = action || 'x' WHERE {counts}"));
    let found = verify(&db).await.unwrap().findings;
    assert!(found.iter().any(|finding| finding.table == "carried_votes"), "{found:?}");
    run(&db, &format!("UPDATE events SET action = substr(action, 1, length(action) - 1) WHERE {counts}"));
    assert_eq!(verify(&db).await.unwrap().findings, []);
    run(&db, "DELETE FROM carried_votes");
    let found = verify(&db).await.unwrap().findings;
    assert!(found.iter().any(|finding| finding.table == "carried_votes"), "{found:?}");
});

story!(the_trackers_of_what_went_along_are_the_delegates_own, |db| {
    let founder = secretly_delegating(&db, "5", &[("decisions.receipts", "", "trackers")]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    gives(&db, &ana, EARLY, "M-4", "everything").await;
    gives(&db, &bo, EARLY, "M-4", "everything").await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let receipt = secretly(&db, &cai, number, "yes", 7).await;
    assert_eq!(receipt.trackers, BallotKey::of(7).trackers_of(&[(4, 1), (2, 1), (3, 1)]));
    assert_eq!(secretly(&db, &cai, number, "yes", 7).await, receipt);
    let key = BallotKey::of(7).to_string();
    let changed = d::cast_secretly(&db, &when(&cai, DISCUSSED), number, d::VoteInput::of("no", ""), &key).await;
    assert_eq!(refusal(changed), "error-ballot-received");
    assert_eq!(refusal(tried(&db, &ana, number, 7).await), "error-ballot-along", "whoever has the form hears nothing");
    close(&db, at(CLOSED)).await;
    let shown = d::votes_page(&db, &eyes(&db, &cai).await, number, 1).await.unwrap().secret.unwrap();
    let shown: Vec<String> = shown.ballots.into_iter().filter_map(|one| one.tracker).collect();
    let mut expected = receipt.trackers;
    expected.sort();
    assert_eq!(shown, expected);
});

story!(with_one_who_delegates_a_page_says_neither_who_voted_nor_who_has_a_paper, |db| {
    let founder = secretly_delegating(&db, "5", &[PAPER]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    gives(&db, &ana, EARLY, "M-4", "everything").await;
    let (voted, on_paper) = (
        opened(&db, &founder, &in_secret(&note()), DISCUSSED).await,
        opened(&db, &founder, &in_secret(&note()), DISCUSSED).await,
    );
    let carries = async |number: i64| page(&db, &when(&cai, DISCUSSED), number).await.delegation.map(|own| own.carries);
    assert_eq!((carries(voted).await, carries(on_paper).await), (Some(1), Some(1)));
    secretly(&db, &ana, voted, "no", 1).await;
    issue(&db, &bo, on_paper, "M-2").await;
    assert_eq!((carries(voted).await, carries(on_paper).await), (Some(1), Some(1)));
    for number in [voted, on_paper] {
        assert_eq!(secretly(&db, &cai, number, "yes", 2).await.along, 0);
        assert_eq!(carries(number).await, None, "whoever has voted has a receipt");
    }
});

story!(nothing_goes_along_with_paper_nor_the_vote_of_whoever_holds_one, |db| {
    let founder = secretly_delegating(&db, "5", &[PAPER]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let dee = member(&db, &founder, "Dee Ward", "full").await;
    gives(&db, &ana, EARLY, "M-4", "everything").await;
    gives(&db, &bo, EARLY, "M-4", "everything").await;
    gives(&db, &dee, EARLY, "M-2", "everything").await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    issue(&db, &bo, number, "M-2").await;
    let may_carry = page(&db, &when(&cai, DISCUSSED), number).await.delegation.unwrap().carries;
    assert_eq!(may_carry, 3, "that Ana holds a paper is told to nobody");
    assert!(papers(&db, &when(&bo, DISCUSSED), number).await.carries_nobody);
    assert_eq!(secretly(&db, &cai, number, "yes", 7).await.along, 2, "Bo, and Dee by way of Ana");
    let late = d::issue_paper(&db, &when(&bo, DISCUSSED), number, "M-5").await;
    assert_eq!(refusal(late), "error-paper-voted-secret");
    close(&db, at(CLOSED)).await;
    assert_eq!(told(&db, &dee, CLOSED, number).await, Some(Ok(4)));
    assert_eq!(told(&db, &ana, CLOSED, number).await, Some(Err(Uncarried::NotTaken)), "the paper lapsed");
});

story!(few_who_voted_on_the_web_are_few_whoever_went_along_with_them, |db| {
    let founder = secretly_delegating(&db, "5", &[PAPER, ("decisions.turnout_floor", "", "3")]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    member(&db, &founder, "Dee Ward", "full").await;
    for act in [&ana, &bo] {
        gives(&db, act, EARLY, "M-4", "everything").await;
    }
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let paper = issue(&db, &bo, number, "M-5").await;
    back(&db, &bo, number, paper).await;
    assert_eq!(secretly(&db, &cai, number, "yes", 7).await.along, 2);
    close(&db, at(CLOSED)).await;
    let seen = papers(&db, &when(&bo, READ), number).await;
    assert!(seen.few && seen.few_on_web, "what one paper does not say, one voter on the web said");
});

story!(where_the_rule_says_open_a_secret_ballot_takes_nobody_along, |db| {
    let rules = [("decisions.delegation", "ordinary", "open"), ("decisions.delegations_max", "", "5")];
    let founder = founded_by(&db, &rules).await;
    let [ana, _, cai] = three(&db, &founder).await;
    gives(&db, &ana, EARLY, "M-4", "everything").await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let own = page(&db, &when(&ana, DISCUSSED), number).await.delegation.unwrap();
    assert_eq!(own.barred, Some(Barred::Secret));
    assert_eq!(secretly(&db, &cai, number, "yes", 7).await.along, 0);
    secretly(&db, &ana, number, "no", 8).await;
    close(&db, at(CLOSED)).await;
    assert_eq!(told(&db, &ana, CLOSED, number).await, None);
    assert!(contents(&db)["carried_votes"].is_empty());
});

story!(carried_votes_outlive_the_migration_of_their_table, |db| {
    let founder = secretly_delegating(&db, "1", &[]).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    gives(&db, &ana, EARLY, "M-4", "everything").await;
    gives(&db, &bo, LATER, "M-4", "everything").await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    d::cast(&db, &when(&cai, DISCUSSED), number, "yes", "").await.unwrap();
    close(&db, at(CLOSED)).await;
    let kind = if matches!(db.address(), DatabaseAddress::Sqlite(_)) { "sqlite" } else { "postgres" };
    let folder = format!("../migrations/{kind}/2026-11-30-000040_secret_delegations");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let before = contents(&db).remove("carried_votes");
    assert_eq!(before.as_ref().map(Vec::len), Some(2));
    for step in ["down.sql", "up.sql"] {
        run(&db, &std::fs::read_to_string(folder.join(step)).unwrap());
    }
    assert_eq!(contents(&db).remove("carried_votes"), before);
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(a_proxy_goes_along_with_its_holders_secret_ballot_where_the_rule_says_so, |db| {
    let founder = founded_by(&db, &[IN_MEETING, &[("meetings.proxies_secret", "", "yes")]].concat()).await;
    let [ana, bo, cai] = three(&db, &founder).await;
    let decision = proposed(&db, &founder, &in_secret(&note())).await;
    let number = called(&db, &founder, "hybrid", decision).await;
    for act in [&bo, &cai] {
        d::give_proxy(&db, &when(act, NOTICED), number, "M-2").await.unwrap();
    }
    d::open_meeting(&db, &when(&founder, STARTS), number, "").await.unwrap();
    for act in [&founder, &ana, &cai] {
        d::arrive(&db, &when(act, OPEN), number, "", "remote").await.unwrap();
    }
    d::open_item_vote(&db, &when(&founder, VOTING), number, 1).await.unwrap();
    assert_eq!(page(&db, &when(&ana, VOTING), decision).await.delegation.unwrap().carries, 1, "Cai is there");
    let vote = |act: &Act, form: u128| {
        let (db, act, key) = (db.clone(), when(act, VOTING), BallotKey::of(form).to_string());
        async move { d::cast_secretly(&db, &act, decision, d::VoteInput::of("yes", ""), &key).await }
    };
    assert_eq!(vote(&ana, 1).await.unwrap().along, 1);
    assert_eq!(refusal(vote(&bo, 2).await), "error-ballot-along");
    assert_eq!(vote(&cai, 3).await.unwrap().along, 0);
    assert_eq!(vote(&founder, 4).await.unwrap().along, 0);
    // What went along stays, and so does who is represented.
    d::revoke_proxy(&db, &when(&bo, VOTING), number).await.unwrap();
    d::close_item_vote(&db, &when(&founder, CLOSING), number, 1).await.unwrap();
    let seen = page(&db, &when(&bo, OVER), decision).await;
    let outcome = seen.result.unwrap().outcome;
    assert_eq!((outcome.votes.yes, outcome.present, seen.delegated.members), (4, Some(4), 1));
    assert_eq!(told(&db, &bo, OVER, decision).await, Some(Ok(2)));
    verified(&db).await;
});
