//! What calendars tell of decisions, and to whom.

use domain::decisions::deadline::Deadline;

use super::rolls::SHOWN;
use super::secret::in_secret;
use super::*;
use crate::members::standing::membership;
use crate::support::{at, founded_by, story};

/// When a roll is drawn.
const DRAWN: &str = "2026-01-06T09:00:00Z";
/// When a result that was counted at [`CLOSED`] can be contested no longer.
const OVER: &str = "2026-01-22T09:00:00Z";

/// The deadlines in a member's calendar, by decision.
async fn own(db: &Db, act: &Act, moment: &str) -> Vec<(i64, Deadline)> {
    let told = d::own_deadlines(db, &eyes(db, &when(act, moment)).await, at(moment)).await.unwrap();
    let mut told: Vec<_> = told.into_iter().map(|deadline| (deadline.number, deadline.what)).collect();
    told.sort_unstable();
    told
}

story!(a_calendar_tells_of_what_a_member_may_vote_in_and_of_secret_votes_their_close, |db| {
    let founder = founded_by(&db, &[SHOWN, ("decisions.contest_days", "policy", "7")]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let sol = member(&db, &founder, "Sol Peña", "supporting").await;
    let discussed = proposed(&db, &founder, &note()).await;
    let asked = proposed(&db, &founder, &in_secret(&note())).await;
    let rolled = proposed(&db, &founder, &proposal(vec![rule("decisions.quorum", "ordinary", "25%")])).await;
    d::draw_roll(&db, &when(&founder, DRAWN), rolled, "").await.unwrap();
    let dues = opened(&db, &founder, &proposal(vec![rule("dues.monthly", "full", "15.00")]), DISCUSSED).await;
    let secret = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let draft = d::draft(&db, &founder, &note(), Language::En).await.unwrap();

    let going = [
        (discussed, Deadline::Opens),
        (rolled, Deadline::Opens),
        (rolled, Deadline::Objections),
        (dues, Deadline::Closes),
        (secret, Deadline::Closes),
    ];
    for act in [&founder, &ana] {
        assert_eq!(own(&db, act, DISCUSSED).await, going);
    }
    assert_eq!(own(&db, &sol, DISCUSSED).await, [], "whoever has no vote");
    let of = |act: Act, number: i64| {
        let db = db.clone();
        async move { d::deadlines_of(&db, &eyes(&db, &act).await, number, act.now).await }
    };
    let told = of(when(&sol, DISCUSSED), dues).await.unwrap();
    assert_eq!((told.len(), told[0].at, told[0].title.as_str()), (1, at(CLOSED), "Change it"), "read by everybody");
    assert_eq!(of(when(&ana, DISCUSSED), asked).await.unwrap(), []);
    assert!(matches!(of(when(&ana, DISCUSSED), draft).await, Err(CommandError::NotFound)));

    for voter in [&founder, &ana] {
        d::cast(&db, &when(voter, DISCUSSED), dues, "yes", "").await.unwrap();
    }
    close(&db, at(CLOSED)).await;
    let declared = [(dues, Deadline::Closes), (dues, Deadline::Contest), (secret, Deadline::Closes)];
    assert_eq!(own(&db, &ana, CLOSED).await[3..], declared);
    assert_eq!(of(when(&ana, CLOSED), dues).await.unwrap()[1].at, at(OVER));
    let waiting = own(&db, &ana, "2026-04-20T09:00:00Z").await;
    assert!(waiting.contains(&(dues, Deadline::Contest)), "however long ago the vote was: {waiting:?}");
    close(&db, at(OVER)).await;
    // What has long been over is told no more; what is still discussed is.
    let left = own(&db, &ana, "2026-04-20T09:00:00Z").await;
    assert_eq!(left.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [discussed, rolled, rolled]);
});

story!(a_calendar_tells_a_suspended_member_of_the_votes_that_they_keep, |db| {
    let founder = founded_by(&db, &[]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let suspend = opened(&db, &founder, &proposal(vec![membership(2, "suspend")]), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), suspend, "yes", "").await.unwrap();
    let later = opened(&db, &founder, &note(), "2026-01-14T09:00:00Z").await;
    close(&db, at(CLOSED)).await;
    let kept = own(&db, &ana, "2026-01-16T09:00:00Z").await;
    assert_eq!(kept, [(suspend, Deadline::Closes), (later, Deadline::Closes)]);
    // They would have no vote in what opens later.
    proposed(&db, &when(&founder, "2026-01-16T09:00:00Z"), &note()).await;
    assert_eq!(own(&db, &ana, "2026-01-16T10:00:00Z").await, kept);
    let refused = d::own_deadlines(&db, &Viewer::visitor(), at(CLOSED)).await;
    assert!(matches!(refused, Err(CommandError::Forbidden(_))));
});

story!(a_calendar_takes_in_each_move_of_a_deadline, |db| {
    let founder = founded_by(&db, &[]).await;
    let number = proposed(&db, &founder, &note()).await;
    let changed = async |moment: &str| {
        let told = d::own_deadlines(&db, &eyes(&db, &when(&founder, moment)).await, at(moment)).await.unwrap();
        told.into_iter().map(|deadline| deadline.changed).collect::<Vec<_>>()
    };
    assert_eq!(changed("2026-01-02T09:00:00Z").await, [None]);
    let words = ProposalInput { body: "All of it.".into(), ..note() };
    d::edit(&db, &when(&founder, "2026-01-02T09:00:00Z"), number, 1, &words, Language::En).await.unwrap();
    assert_eq!(changed("2026-01-02T09:00:00Z").await, [Some((at("2026-01-02T09:00:00Z"), 1))]);
    d::open_vote(&db, &when(&founder, "2026-01-09T09:00:00Z"), number).await.unwrap();
    assert_eq!(changed("2026-01-09T09:00:00Z").await, [None]);
    for (moment, times) in [("2026-01-10T09:00:00Z", 1), ("2026-01-11T09:00:00Z", 2)] {
        let day = domain::decisions::extension::ExtensionInput { days: "1".into(), reason: "A storm.".into() };
        d::extend_vote(&db, &when(&founder, moment), number, day).await.unwrap();
        assert_eq!(changed(moment).await, [Some((at(moment), times))]);
    }
});
