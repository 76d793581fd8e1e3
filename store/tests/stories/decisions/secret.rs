//! Secret ballots.

use std::path::Path;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use domain::decisions::secrecy::BallotKey;
use domain::decisions::stage::Stage;
use store::DatabaseAddress;
use store::decisions as d;

use super::choosing::{choosing, marks};
use super::secret_attack::lines;
use super::*;
use crate::archive::contents;
use crate::support::{at, founded, postgres, run, story};

/// The same proposal by secret ballot.
pub fn in_secret(input: &ProposalInput) -> ProposalInput {
    ProposalInput { secret: true, ..input.clone() }
}

/// Puts a choice into the box by the form of a number.
pub async fn secretly(db: &Db, act: &Act, number: i64, choice: &str, form: u128) -> d::SecretReceipt {
    let vote = d::VoteInput::of(choice, "");
    d::cast_secretly(db, &when(act, DISCUSSED), number, vote, &BallotKey::of(form).to_string()).await.unwrap()
}

async fn tried(
    db: &Db,
    act: &Act,
    number: i64,
    vote: d::VoteInput,
    key: &str,
) -> Result<d::SecretReceipt, CommandError> {
    d::cast_secretly(db, &when(act, DISCUSSED), number, vote, key).await
}

story!(a_secret_ballot_is_taken_once_and_counted, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let before = page(&db, &when(&ana, DISCUSSED), number).await;
    assert!(before.decision.secret && !before.secret.unwrap().voted && before.may.vote);
    let logged = contents(&db)["events"].len();
    let head = d::receipt_head(&db, &eyes(&db, &ana).await, number).await.unwrap();
    assert_eq!((head.number, head.title.as_str(), head.may_close_early), (number, "Change it", false));
    assert_eq!(head.voting_until, Some(at(CLOSED)));

    let first = secretly(&db, &ana, number, "yes", 7).await;
    assert_eq!((first.votes, first.trackers.is_empty()), (1, true), "nothing by which it could be shown");
    assert_eq!(secretly(&db, &ana, number, "yes", 7).await, first, "the same form again");
    let key = BallotKey::of(7).to_string();
    let other = |choice: &str| d::VoteInput::of(choice, "");
    for choice in ["no", "abstain", "perhaps", ""] {
        let again = tried(&db, &ana, number, other(choice), &key).await.unwrap();
        assert_eq!(again, first, "went back and chose {choice}: the answer tells nothing of the box");
    }
    let new = BallotKey::of(8).to_string();
    assert_eq!(refusal(tried(&db, &ana, number, other("yes"), &new).await), "error-ballot-received", "another form");
    secretly(&db, &bo, number, "no", 9).await;
    secretly(&db, &founder, number, "yes", 10).await;
    let during = page(&db, &when(&ana, DISCUSSED), number).await;
    let standing = during.standing.unwrap();
    assert_eq!((standing.members_voted, standing.votes_cast), (3, 3));
    assert!(
        during.secret.unwrap().voted && during.vote.is_none() && during.reasons.is_empty() && during.result.is_none()
    );
    assert_eq!(contents(&db)["events"].len(), logged, "no event belongs to one ballot");
    let shown = d::votes_page(&db, &eyes(&db, &ana).await, number, 1).await.unwrap();
    assert!(shown.votes.is_empty() && shown.total == 0 && !shown.secret.unwrap().closed);
    let needs = d::needs(&db, &eyes(&db, &ana).await, at(DISCUSSED)).await.unwrap();
    assert!(needs.votes.is_empty(), "it does not wait for who has voted");

    close(&db, at(CLOSED)).await;
    let after = page(&db, &when(&ana, CLOSED), number).await;
    let votes = after.result.unwrap().outcome.votes;
    assert_eq!((votes.yes, votes.no, after.decision.stage), (2, 1, Stage::Enacted));
    let shown = d::votes_page(&db, &eyes(&db, &ana).await, number, 1).await.unwrap();
    assert_eq!(shown.total, 3);
    let shown = shown.secret.unwrap().ballots.into_iter();
    let shown: Vec<_> = shown.map(|alike| (alike.tracker, alike.said.to_string(), alike.count)).collect();
    assert_eq!(shown, [(None, "no".to_owned(), 1), (None, "yes".to_owned(), 2)]);
    assert_eq!(secretly_late(&db, &bo, number, 9).await, "error-ballot-received", "the box has no trackers any more");

    for change in [
        "UPDATE secret_ballots SET tracker = 'x' WHERE choice = 'no'",
        "UPDATE secret_ballots SET choice = 'no'",
        "DELETE FROM secret_marks WHERE member_id = (SELECT id FROM members WHERE number = 2)",
        "UPDATE decisions SET is_secret = (1 = 0) WHERE number > 1",
    ] {
        run(&db, change);
        let found = store::audit::verify(&db).await.unwrap().findings;
        assert!(found.iter().any(|finding| finding.table == "secret_ballots"), "{change}: {found:?}");
    }
});

async fn secretly_late(db: &Db, act: &Act, number: i64, form: u128) -> &'static str {
    let key = BallotKey::of(form).to_string();
    refusal(d::cast_secretly(db, &when(act, CLOSED), number, d::VoteInput::of("no", ""), &key).await)
}

story!(what_is_no_secret_ballot_is_refused, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let sam = member(&db, &founder, "Sam Okoye", "supporting").await;
    let secret = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let open = opened(&db, &founder, &note(), DISCUSSED).await;
    let key = BallotKey::of(1).to_string();
    let yes = || d::VoteInput::of("yes", "");
    assert_eq!(refusal(tried(&db, &ana, open, yes(), &key).await), "error-vote-open");
    assert_eq!(refusal(tried(&db, &ana, secret, yes(), "lost").await), "error-ballot-key");
    assert_eq!(refusal(tried(&db, &ana, secret, d::VoteInput::of("perhaps", ""), &key).await), "error-vote-choice");
    assert_eq!(refusal(tried(&db, &sam, secret, yes(), &key).await), "error-not-on-roll-class");
    assert_eq!(refusal(d::vote(&db, &when(&ana, DISCUSSED), secret, yes()).await), "error-vote-secret");
    let late = d::cast_secretly(&db, &when(&ana, CLOSED), secret, yes(), &key).await;
    assert_eq!(refusal(late), "error-vote-closed");
    let asks = refused(
        d::draft(&db, &founder, &in_secret(&proposal(vec![rule("dues.due_day", "", "5")])), Language::En).await,
    );
    assert_eq!(
        (asks[0].field.as_str(), asks[0].refusal.key),
        ("secret", "error-secrecy-open"),
        "policies are decided openly"
    );
    assert_eq!(page(&db, &when(&ana, DISCUSSED), secret).await.standing.unwrap().members_voted, 0);
});

story!(secrecy_is_by_rule_and_so_is_what_can_be_shown, |db| {
    let founder = founded(&db).await;
    let asks =
        proposal(vec![rule("decisions.secrecy", "ordinary", "secret"), rule("decisions.receipts", "", "trackers")]);
    let number = opened(&db, &founder, &asks, "2026-01-15T09:00:00Z").await;
    d::cast(&db, &when(&founder, "2026-01-15T09:00:00Z"), number, "yes", "").await.unwrap();
    close(&db, at("2026-02-05T09:00:00Z")).await;
    let founder = when(&founder, "2026-02-05T09:00:00Z");
    let number = opened(&db, &founder, &choosing("schulze"), "2026-02-13T09:00:00Z").await;
    let founder = when(&founder, "2026-02-13T09:00:00Z");
    assert!(page(&db, &founder, number).await.decision.secret, "nobody had to ask for it");
    let key = BallotKey::of(5);
    let receipt = d::cast_secretly(&db, &founder, number, marks(&[(2, "1")]), &key.to_string()).await.unwrap();
    assert_eq!(receipt.trackers, key.trackers(1, 1));
    let again = d::cast_secretly(&db, &founder, number, marks(&[(2, "1")]), &key.to_string()).await.unwrap();
    assert_eq!(again, receipt);
    let changed = d::cast_secretly(&db, &founder, number, marks(&[(1, "1")]), &key.to_string()).await;
    assert_eq!(refusal(changed), "error-ballot-received", "whoever has trackers may show it anyway");
    close(&db, at("2026-02-20T09:00:00Z")).await;
    let shown = d::votes_page(&db, &eyes(&db, &founder).await, number, 1).await.unwrap().secret.unwrap();
    let shown: Vec<_> = shown.ballots.into_iter().map(|one| (one.tracker.unwrap(), one.said.to_string())).collect();
    assert_eq!(shown, [(key.trackers(1, 1).remove(0), "2:1".to_owned())]);
});

story!(a_form_is_its_voters_own, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let first = secretly(&db, &founder, number, "yes", 7).await;
    // Whoever finds the form and sends it votes for themselves, and hears nothing of whose it was.
    assert_eq!(secretly(&db, &ana, number, "no", 7).await, first);
    assert_eq!(secretly(&db, &founder, number, "yes", 7).await, first);
    close(&db, at(CLOSED)).await;
    let votes = page(&db, &when(&ana, CLOSED), number).await.result.unwrap().outcome.votes;
    assert_eq!((votes.yes, votes.no), (1, 1));
});

#[tokio::test]
async fn of_two_forms_at_once_the_later_leaves_no_ballot_behind() {
    let Some(db) = postgres().await else { return };
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let DatabaseAddress::Postgres(url) = db.address() else { return };
    let mut first = PgConnection::establish(url).unwrap();
    let mark = "INSERT INTO secret_marks SELECT d.id, m.id FROM decisions d, members m WHERE m.number = 2";
    first.batch_execute(&format!("BEGIN; {mark} AND d.number = {number}")).unwrap();
    let second = tokio::spawn({
        let db = db.clone();
        async move { tried(&db, &ana, number, d::VoteInput::of("yes", ""), &BallotKey::of(8).to_string()).await }
    });
    let waiting =
        "SELECT state AS line FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    for _ in 0..200 {
        if lines(&db, waiting).len() == 1 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(lines(&db, waiting).len(), 1, "it waits for the mark");
    assert_eq!(lines(&db, "SELECT pg_relation_size('secret_ballots')::text AS line"), ["0"]);
    first.batch_execute("COMMIT").unwrap();
    assert_eq!(refusal(second.await.unwrap()), "error-ballot-received");
}

story!(marks_outlive_the_migration_of_their_table, |db| {
    let founder = founded(&db).await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    secretly(&db, &founder, number, "yes", 7).await;
    let kind = if matches!(db.address(), DatabaseAddress::Sqlite(_)) { "sqlite" } else { "postgres" };
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../migrations/{kind}/2026-11-29-000028_uncleared_boxes"));
    let there_and_back = || {
        let marks = contents(&db).remove("secret_marks");
        for step in ["down.sql", "up.sql"] {
            run(&db, &std::fs::read_to_string(folder.join(step)).unwrap());
        }
        assert_eq!(contents(&db).remove("secret_marks"), marks);
    };
    there_and_back();
    assert!(d::uncleared(&db).await.unwrap().is_empty());
    close(&db, at(CLOSED)).await;
    there_and_back();
    assert_eq!(d::uncleared(&db).await.unwrap(), [number], "a box that was closed before is to be cleared, too");
});
