//! Statuses: from a day, by an authority, and what follows from them.

use domain::members::power::Power;
use domain::members::standing::StandingInput;
use domain::members::status::Status;
use store::community::authority::Authority;
use store::decisions as d;
use store::members::{change_standing, member_page};
use store::{Act, CommandError, Db};

use super::{keys, member_with_password};
use crate::decisions::{CLOSED, DISCUSSED, close, eyes, member, note, opened, proposal, proposed, refusal, when};
use crate::support::{at, founded, story};
use crate::treasury::post;

/// A change as typed.
pub fn standing(status: &str, from: &str, decision: &str) -> StandingInput {
    let reason = format!("The letter on {status}");
    StandingInput { status: status.into(), from: from.into(), decision: decision.into(), reason }
}

async fn change(db: &Db, act: &Act, number: i64, status: &str, from: &str, decision: &str) -> Result<(), CommandError> {
    change_standing(db, act, number, standing(status, from, decision)).await
}

/// A resolution that is enacted at [`CLOSED`]; its short name.
async fn resolution(db: &Db, founder: &Act) -> String {
    let number = opened(db, founder, &note(), DISCUSSED).await;
    d::cast(db, &when(founder, DISCUSSED), number, "yes", "").await.unwrap();
    close(db, at(CLOSED)).await;
    format!("D-{number}")
}

story!(leave_and_return_are_recorded_acts_with_their_reason_and_dues_follow, |db| {
    let act = founded(&db).await;
    let (number, bo) = member_with_password(&db, &act, "Bo Lind", "bo@example.org").await;
    let february = when(&act, "2026-02-20T09:00:00Z");
    change(&db, &february, number, "on_leave", "2026-02-01", "").await.unwrap();
    let again = change(&db, &february, number, "on_leave", "", "").await;
    assert_eq!(keys(again), ["status: error-status-same"]);
    let early = change(&db, &february, number, "active", "2026-01-31", "").await;
    assert_eq!(keys(early), ["from: error-status-earlier"]);
    let future = change(&db, &february, number, "active", "2026-02-21", "").await;
    assert_eq!(keys(future), ["from: error-status-future"]);
    // The months that are run later know of the leave, back to its first day.
    assert_eq!(post(&db, &when(&act, "2026-02-21T09:00:00Z"), "2026-02").await.unwrap().charged, 1);
    change(&db, &when(&act, "2026-03-01T09:00:00Z"), number, "active", "", "").await.unwrap();
    assert_eq!(post(&db, &when(&act, "2026-03-02T09:00:00Z"), "2026-03").await.unwrap().charged, 2);

    let own = member_page(&db, &eyes(&db, &bo).await, number, at(CLOSED)).await.unwrap();
    let told: Vec<_> =
        own.history.iter().map(|line| (line.from.to_string(), line.status, line.reason.clone())).collect();
    let reason = |status: &str| Some(format!("The letter on {status}"));
    assert_eq!(
        told,
        [
            ("2026-03-01".to_owned(), Status::Active, reason("active")),
            ("2026-02-01".to_owned(), Status::OnLeave, reason("on_leave")),
            ("2026-01-01".to_owned(), Status::Active, None),
        ]
    );
    assert!(own.history[..2].iter().all(|line| line.authority == Some(Authority::RecordedAct)));
    // Others see the history and not the reasons.
    let other = member(&db, &act, "Cai Wen", "full").await;
    let seen = member_page(&db, &eyes(&db, &other).await, number, at(CLOSED)).await.unwrap();
    assert!(seen.history.len() == 3 && seen.history.iter().all(|line| line.reason.is_none()));
    let refused = change(&db, &when(&other, CLOSED), number, "on_leave", "", "").await;
    assert!(matches!(refused, Err(CommandError::Forbidden(Power::AdmitMembers))), "{refused:?}");
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(a_suspension_rests_on_a_decision_and_stops_rights_but_not_reading, |db| {
    let act = founded(&db).await;
    let bo = member(&db, &act, "Bo Lind", "full").await;
    let number = bo.actor.number().unwrap();
    let decision = resolution(&db, &act).await;
    let secretary = when(&act, "2026-01-20T09:00:00Z");
    let suspend = |from: &'static str, decision: String| {
        let (db, act) = (db.clone(), secretary.clone());
        async move { change(&db, &act, number, "suspended", from, &decision).await }
    };
    assert_eq!(keys(suspend("", String::new()).await), ["decision: error-status-decision"]);
    assert_eq!(keys(suspend("", "D-1".into()).await), ["decision: error-status-not-enacted"]);
    assert_eq!(keys(suspend("", "D-999".into()).await), ["decision: error-status-not-enacted"]);
    assert_eq!(keys(suspend("2026-01-10", decision.clone()).await), ["from: error-status-before-decision"]);
    suspend("", decision.clone()).await.unwrap();

    let later = when(&bo, "2026-01-21T09:00:00Z");
    let viewer = eyes(&db, &later).await;
    assert!(viewer.may(Power::ReadDecisions) && !viewer.may(Power::Propose));
    assert!(matches!(
        d::draft(&db, &later, &note(), domain::language::Language::En).await,
        Err(CommandError::Forbidden(_))
    ));
    let page = member_page(&db, &viewer, number, later.now).await.unwrap();
    assert!(matches!(page.history[0].authority, Some(Authority::Decision { .. })));
    let roll = proposed(&db, &secretary, &note()).await;
    d::open_vote(&db, &when(&act, "2026-02-01T09:00:00Z"), roll).await.unwrap();
    let cast = d::cast(&db, &when(&bo, "2026-02-01T10:00:00Z"), roll, "yes", "").await;
    assert_eq!(refusal(cast), "error-not-on-roll-suspended");
    // Nor does a word of the secretary take it back.
    let back = change(&db, &when(&act, "2026-02-02T09:00:00Z"), number, "active", "", "").await;
    assert_eq!(keys(back), ["decision: error-status-decision"]);
    change(&db, &when(&act, "2026-02-02T09:00:00Z"), number, "active", "", &decision).await.unwrap();
    assert!(eyes(&db, &when(&bo, "2026-02-03T09:00:00Z")).await.may(Power::Propose));
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(whoever_leaves_signs_in_no_more_and_holds_no_role, |db| {
    let act = founded(&db).await;
    // Nobody else could vote.
    let alone = change(&db, &act, 1, "on_leave", "", "").await;
    assert_eq!(keys(alone), ["status: error-status-last"]);
    let (number, bo) = member_with_password(&db, &act, "Bo Lind", "bo@example.org").await;
    let appoint = domain::decisions::effect_input::EffectInput::Appoint {
        member: number.to_string(),
        role: "curator".into(),
        months: "12".into(),
    };
    let decision = opened(&db, &act, &proposal(vec![appoint]), DISCUSSED).await;
    d::cast(&db, &when(&act, DISCUSSED), decision, "yes", "").await.unwrap();
    d::cast(&db, &when(&bo, DISCUSSED), decision, "yes", "").await.unwrap();
    close(&db, at(CLOSED)).await;
    let secretary = when(&act, "2026-01-20T09:00:00Z");
    assert_eq!(keys(change(&db, &secretary, number, "liquidated", "", "").await), ["status: error-status-kind"]);
    change(&db, &secretary, number, "resigned", "2026-01-18", "").await.unwrap();
    assert!(eyes(&db, &when(&bo, "2026-01-20T10:00:00Z")).await.member.is_none());
    let page = member_page(&db, &eyes(&db, &secretary).await, number, secretary.now).await.unwrap();
    assert_eq!(page.status, Status::Resigned);
    assert_eq!(page.terms[0].until.unwrap().to_string(), "2026-01-20");
    assert_eq!(page.terms[0].ended_by, Some(Authority::RecordedAct));
    assert_eq!(post(&db, &when(&act, "2026-02-02T09:00:00Z"), "2026-02").await.unwrap().charged, 1);
    // A slip is set right by another recorded act; the roles stay ended.
    change(&db, &when(&act, "2026-02-03T09:00:00Z"), number, "active", "2026-01-18", "").await.unwrap();
    assert!(!eyes(&db, &when(&bo, "2026-02-04T09:00:00Z")).await.may(Power::DraftAgreements));
    assert!(matches!(change(&db, &secretary, 99, "resigned", "", "").await, Err(CommandError::NotFound)));
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});
