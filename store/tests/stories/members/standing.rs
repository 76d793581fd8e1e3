//! Statuses: from a day, by an authority, and what follows from them.

use domain::decisions::effect::Effect;
use domain::decisions::effect_input::EffectInput;
use domain::decisions::secrecy::BallotKey;
use domain::infrastructure::{Area, AreaInput};
use domain::language::Language;
use domain::members::power::Power;
use domain::members::standing::StandingInput;
use domain::members::status::Status;
use store::community::authority::Authority;
use store::decisions as d;
use store::infrastructure::entrust;
use store::members::{change_standing, member_page};
use store::{Act, CommandError, Db};

use super::{keys, member_with_password};
use crate::decisions::secret::in_secret;
use crate::decisions::{CLOSED, DISCUSSED, close, eyes, member, note, opened, proposal, proposed, refusal, when};
use crate::infrastructure::furnished;
use crate::support::{at, founded, story};
use crate::treasury::post;

/// A change as typed.
pub fn standing(status: &str, from: &str) -> StandingInput {
    let reason = format!("The letter on {status}");
    StandingInput { status: status.into(), from: from.into(), reason }
}

async fn change(db: &Db, act: &Act, number: i64, status: &str, from: &str) -> Result<(), CommandError> {
    change_standing(db, act, number, standing(status, from)).await
}

/// What the members can decide of a membership.
pub fn membership(number: i64, change: &str) -> EffectInput {
    EffectInput::ChangeMembership { member: format!("M-{number}"), change: change.into() }
}

/// Has the founder and others pass a change of a membership, proposed at a moment, within the two weeks that follow; the
/// decision's number.
async fn decide(db: &Db, founder: &Act, others: &[&Act], effect: EffectInput, proposed_at: &str) -> i64 {
    let act = when(founder, proposed_at);
    let number = proposed(db, &act, &proposal(vec![effect])).await;
    let act = Act { now: act.now + chrono::Duration::days(7), ..act };
    d::open_vote(db, &act, number).await.unwrap();
    for voter in [founder].iter().chain(others) {
        d::cast(db, &Act::new(voter.actor.clone(), act.now), number, "yes", "").await.unwrap();
    }
    close(db, act.now + chrono::Duration::days(7)).await;
    number
}

story!(leave_and_return_are_recorded_acts_with_their_reason_and_dues_follow, |db| {
    let act = founded(&db).await;
    let (number, bo) = member_with_password(&db, &act, "Bo Lind", "bo@example.org").await;
    let february = when(&act, "2026-02-20T09:00:00Z");
    change(&db, &february, number, "on_leave", "2026-02-01").await.unwrap();
    let again = change(&db, &february, number, "on_leave", "").await;
    assert_eq!(keys(again), ["status: error-status-same"]);
    let early = change(&db, &february, number, "active", "2026-01-31").await;
    assert_eq!(keys(early), ["from: error-status-earlier"]);
    let future = change(&db, &february, number, "active", "2026-02-21").await;
    assert_eq!(keys(future), ["from: error-status-future"]);
    // The months that are run later know of the leave, back to its first day.
    assert_eq!(post(&db, &when(&act, "2026-02-21T09:00:00Z"), "2026-02").await.unwrap().charged, 1);
    change(&db, &when(&act, "2026-03-01T09:00:00Z"), number, "active", "").await.unwrap();
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
    let refused = change(&db, &when(&other, CLOSED), number, "on_leave", "").await;
    assert!(matches!(refused, Err(CommandError::Forbidden(Power::AdmitMembers))), "{refused:?}");
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(a_suspension_is_an_effect_of_a_decision_and_stops_rights_but_not_reading, |db| {
    let act = founded(&db).await;
    let bo = member(&db, &act, "Bo Lind", "full").await;
    let number = bo.actor.number().unwrap();
    // No word of the secretary suspends or excludes.
    for status in ["suspended", "excluded"] {
        assert_eq!(keys(change(&db, &act, number, status, "").await), ["status: error-status-decided"]);
    }
    let lift = d::draft(&db, &act, &proposal(vec![membership(number, "reinstate")]), Language::En).await;
    assert_eq!(keys(lift), ["effect-0-change: error-membership-reinstate"]);
    let unknown = d::draft(&db, &act, &proposal(vec![membership(99, "suspend")]), Language::En).await;
    assert_eq!(keys(unknown), ["effect-0-member: error-member-unknown"]);
    let mut dated = proposal(vec![membership(number, "suspend")]);
    dated.effective_on = "2026-12-01".into();
    assert_eq!(keys(d::draft(&db, &act, &dated, Language::En).await), ["effective_on: error-membership-day"]);
    let alone = proposal(vec![membership(1, "exclude"), membership(2, "suspend")]);
    assert_eq!(keys(d::draft(&db, &act, &alone, Language::En).await), ["effect-1-member: error-status-last"]);

    // A name will do where one member alone bears it.
    let by_name = |name: &str| EffectInput::ChangeMembership { member: name.into(), change: "suspend".into() };
    let named = d::draft(&db, &act, &proposal(vec![by_name("bo LIND")]), Language::En).await.unwrap();
    let shown = d::page(&db, &eyes(&db, &act).await, named, 1, act.now).await.unwrap();
    let suspends = domain::members::standing::MembershipChange::Suspend;
    assert_eq!(shown.effects[0].effect, Effect::ChangeMembership { member: number, change: suspends });
    let nobody = d::draft(&db, &act, &proposal(vec![by_name("Bo")]), Language::En).await;
    assert_eq!(keys(nobody), ["effect-0-member: error-member-number"]);

    // Whoever it is about speaks and votes until it takes effect.
    let decision = decide(&db, &act, &[&bo], membership(number, "suspend"), "2026-01-01T09:00:00Z").await;
    let later = when(&bo, "2026-01-21T09:00:00Z");
    let viewer = eyes(&db, &later).await;
    assert!(viewer.may(Power::ReadDecisions) && !viewer.may(Power::Propose));
    assert!(matches!(d::draft(&db, &later, &note(), Language::En).await, Err(CommandError::Forbidden(_))));
    let page = member_page(&db, &viewer, number, later.now).await.unwrap();
    let newest = &page.history[0];
    assert_eq!((newest.status, newest.from.to_string().as_str()), (Status::Suspended, "2026-01-15"));
    assert!(matches!(newest.authority, Some(Authority::Decision { number, .. }) if number == decision));
    let secretary = when(&act, "2026-01-20T09:00:00Z");
    let roll = proposed(&db, &secretary, &note()).await;
    d::open_vote(&db, &when(&act, "2026-02-01T09:00:00Z"), roll).await.unwrap();
    let cast = d::cast(&db, &when(&bo, "2026-02-01T10:00:00Z"), roll, "yes", "").await;
    assert_eq!(refusal(cast), "error-not-on-roll-suspended");
    // Nor does a word of the secretary take it back; leaving is the member's own.
    let back = change(&db, &when(&act, "2026-02-02T09:00:00Z"), number, "active", "").await;
    assert_eq!(keys(back), ["status: error-status-decided"]);
    decide(&db, &act, &[], membership(number, "reinstate"), "2026-02-02T09:00:00Z").await;
    assert!(eyes(&db, &when(&bo, "2026-02-17T09:00:00Z")).await.may(Power::Propose));
    let wound = change(&db, &when(&act, "2026-02-18T09:00:00Z"), number, "resigned", "").await;
    assert!(wound.is_ok(), "{wound:?}");
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(whoever_is_on_the_roll_of_an_open_vote_votes_while_suspended_and_nobody_does_who_left, |db| {
    let act = founded(&db).await;
    let (bo, cai) = (member(&db, &act, "Bo Lind", "full").await, member(&db, &act, "Cai Wen", "full").await);
    let number = bo.actor.number().unwrap();
    let suspending = opened(&db, &act, &proposal(vec![membership(number, "suspend")]), DISCUSSED).await;
    let begun = "2026-01-10T09:00:00Z";
    let open = opened(&db, &act, &note(), begun).await;
    let secret = opened(&db, &act, &in_secret(&note()), begun).await;
    for voter in [&act, &bo, &cai] {
        d::cast(&db, &when(voter, DISCUSSED), suspending, "yes", "").await.unwrap();
    }
    d::cast(&db, &when(&cai, begun), open, "no", "").await.unwrap();
    close(&db, at(CLOSED)).await;

    let later = when(&bo, "2026-01-16T09:00:00Z");
    let viewer = eyes(&db, &later).await;
    assert!(viewer.suspended && !viewer.may(Power::Propose));
    assert!(d::page(&db, &viewer, open, 1, later.now).await.unwrap().may.vote);
    d::cast(&db, &later, open, "no", "").await.unwrap();
    assert!(d::cast(&db, &later, open, "yes", "").await.unwrap().changed, "and changes it, as anybody");
    let key = BallotKey::of(9).to_string();
    d::cast_secretly(&db, &later, secret, d::VoteInput::of("yes", ""), &key).await.unwrap();

    // A membership that ended opens no door, and what it cast stays in the box.
    let leaving = when(&act, "2026-01-16T09:00:00Z");
    change(&db, &leaving, cai.actor.number().unwrap(), "resigned", "").await.unwrap();
    let gone = d::cast(&db, &when(&cai, "2026-01-16T10:00:00Z"), open, "yes", "").await;
    assert!(matches!(gone, Err(CommandError::Forbidden(Power::Vote))), "{gone:?}");
    let after = at("2026-01-17T09:00:00Z");
    close(&db, after).await;
    let viewer = eyes(&db, &when(&act, "2026-01-17T09:00:00Z")).await;
    let votes = d::page(&db, &viewer, open, 1, after).await.unwrap().result.unwrap().outcome.votes;
    assert_eq!((votes.yes, votes.no), (1, 1));
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(a_decision_that_no_longer_fits_where_somebody_stands_changes_nothing, |db| {
    let act = founded(&db).await;
    let bo = member(&db, &act, "Bo Lind", "full").await;
    let number = bo.actor.number().unwrap();
    let decision = opened(&db, &act, &proposal(vec![membership(number, "exclude")]), DISCUSSED).await;
    d::cast(&db, &when(&act, DISCUSSED), decision, "yes", "").await.unwrap();
    d::cast(&db, &when(&bo, DISCUSSED), decision, "yes", "").await.unwrap();
    change(&db, &when(&act, "2026-01-10T09:00:00Z"), number, "resigned", "").await.unwrap();
    let closed = close(&db, at(CLOSED)).await;
    assert_eq!(closed[0].stage, domain::decisions::stage::Stage::Closed);
    let page = member_page(&db, &eyes(&db, &act).await, number, at(CLOSED)).await.unwrap();
    assert_eq!(page.status, Status::Resigned);
});

story!(with_a_membership_end_its_circles_and_what_it_answered_for, |db| {
    let act = furnished(&db).await;
    let founding = when(&act, "2026-01-01T09:00:00Z");
    let bo = member(&db, &founding, "Bo Lind", "full").await;
    let number = bo.actor.number().unwrap();
    let circle = EffectInput::CreateCircle { name: "Machines".into(), mandate: "Care.".into(), members: "1, 2".into() };
    decide(&db, &act, &[&bo], circle, "2026-01-01T09:00:00Z").await;
    let areas = Area::ALL.iter().map(|_| AreaInput { by: "ours".into(), keeper: format!("M-{number}") }).collect();
    entrust(&db, &when(&act, "2026-02-01T09:00:00Z"), "iron".into(), areas).await.unwrap();
    let excluded = decide(&db, &act, &[&bo], membership(number, "exclude"), "2026-02-01T09:00:00Z").await;
    let later = when(&act, "2026-02-16T09:00:00Z");
    let viewer = eyes(&db, &later).await;
    let today = domain::calendar::parse_day("2026-02-16").unwrap();
    let left = store::circles::circle_page(&db, &viewer, "machines", today).await.unwrap();
    assert_eq!(left.members.iter().map(|member| member.number).collect::<Vec<_>>(), [1]);
    let stock = store::infrastructure::stock(&db, &viewer).await.unwrap();
    let iron = stock.assets.iter().find(|asset| asset.slug == "iron").unwrap();
    assert!(iron.responsibilities.iter().all(|kept| kept.member.is_none() && !kept.has_left));
    for (action, subject) in
        [("circles.member.left", "machines"), ("infrastructure.asset.entrusted", "infrastructure/assets/iron")]
    {
        let log = store::audit::page(&db, &viewer, 1, Some(subject.into())).await.unwrap();
        let newest = log.entries.iter().find(|entry| entry.action == action).unwrap();
        assert_eq!(newest.decision, Some(excluded), "{action}");
    }
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(whoever_leaves_signs_in_no_more_and_holds_no_role, |db| {
    let act = founded(&db).await;
    // Nobody else could vote.
    let alone = change(&db, &act, 1, "on_leave", "").await;
    assert_eq!(keys(alone), ["status: error-status-last"]);
    let (number, bo) = member_with_password(&db, &act, "Bo Lind", "bo@example.org").await;
    let appoint = EffectInput::Appoint { member: number.to_string(), role: "curator".into(), months: "12".into() };
    let decision = opened(&db, &act, &proposal(vec![appoint]), DISCUSSED).await;
    d::cast(&db, &when(&act, DISCUSSED), decision, "yes", "").await.unwrap();
    d::cast(&db, &when(&bo, DISCUSSED), decision, "yes", "").await.unwrap();
    close(&db, at(CLOSED)).await;
    let secretary = when(&act, "2026-01-20T09:00:00Z");
    assert_eq!(keys(change(&db, &secretary, number, "liquidated", "").await), ["status: error-status-kind"]);
    change(&db, &secretary, number, "resigned", "2026-01-18").await.unwrap();
    assert!(eyes(&db, &when(&bo, "2026-01-20T10:00:00Z")).await.member.is_none());
    let page = member_page(&db, &eyes(&db, &secretary).await, number, secretary.now).await.unwrap();
    assert_eq!(page.status, Status::Resigned);
    assert_eq!(page.terms[0].until.unwrap().to_string(), "2026-01-20");
    assert_eq!(page.terms[0].ended_by, Some(Authority::RecordedAct));
    assert_eq!(post(&db, &when(&act, "2026-02-02T09:00:00Z"), "2026-02").await.unwrap().charged, 1);
    // A slip is set right by another recorded act; the roles stay ended.
    change(&db, &when(&act, "2026-02-03T09:00:00Z"), number, "active", "2026-01-18").await.unwrap();
    assert!(!eyes(&db, &when(&bo, "2026-02-04T09:00:00Z")).await.may(Power::DraftAgreements));
    assert!(matches!(change(&db, &secretary, 99, "resigned", "").await, Err(CommandError::NotFound)));
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});
