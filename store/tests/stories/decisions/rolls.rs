//! Provisional rolls, objections and rulings.

use domain::decisions::objection::ObjectionInput;
use domain::decisions::roll::RollReason;
use domain::decisions::ruling::{Ruling, RulingInput};
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::members::role::Role;
use store::CommandError;
use store::audit::verify;
use store::decisions as d;

use super::election::election;
use super::*;
use crate::members::standing::standing;
use crate::support::{at, founded, founded_by, grant, run, story};

/// A rule by which what changes the bylaws has a provisional roll, which is shown for a day.
pub const SHOWN: (&str, &str, &str) = ("decisions.provisional_days", "bylaws", "1");
/// The rule by which resolutions have one for three days.
const THREE_DAYS: (&str, &str, &str) = ("decisions.provisional_days", "ordinary", "3");
/// When a roll is drawn, while the discussion goes on, and when its days are over.
const DRAWN: &str = "2026-01-06T09:00:00Z";
const SETTLED: &str = "2026-01-09T09:00:00Z";
/// When a vote that was opened at [`SETTLED`] closes.
const COUNTED: &str = "2026-01-16T09:00:00Z";

fn objection(about: &str, reason: &str) -> ObjectionInput {
    ObjectionInput { about: about.into(), reason: reason.into() }
}

async fn object(db: &Db, act: &Act, number: i64, about: &str) -> Result<i64, CommandError> {
    // Whoever is on the roll says that it is about them.
    let own = format!("M-{}", act.actor.number().unwrap());
    let about = if about.is_empty() { own.as_str() } else { about };
    d::object_to_roll(db, act, number, objection(about, "The register is **wrong**.")).await
}

async fn ruled(db: &Db, act: &Act, number: i64, objection: i64, ruling: &str) -> Result<(), CommandError> {
    let input = RulingInput { ruling: ruling.into(), words: "We looked at the register.".into() };
    d::rule_on_objection(db, act, number, objection, input).await
}

async fn roll(db: &Db, act: &Act, number: i64) -> d::RollPage {
    d::roll_page(db, &eyes(db, act).await, number, 1, act.now).await.unwrap()
}

/// What of a roll keeps the vote from opening.
async fn kept_from_opening(db: &Db, act: &Act, number: i64) -> &'static str {
    refusal(d::open_vote(db, act, number).await)
}

/// A roll that is drawn, with an objection that was upheld, one that was dismissed, and one that was replied to and waits.
pub async fn kept(db: &Db, founder: &Act, [one, other]: [&Act; 2]) {
    let at = |act: &Act| Act::new(act.actor.clone(), founder.now);
    let number = proposed(db, &at(one), &proposal(vec![rule("decisions.quorum", "bylaws", "1/4")])).await;
    d::draw_roll(db, founder, number, "").await.unwrap();
    object(db, &at(other), number, "").await.unwrap();
    object(db, &at(one), number, "M-3").await.unwrap();
    ruled(db, founder, number, 1, "upheld").await.unwrap();
    ruled(db, founder, number, 2, "dismissed").await.unwrap();
    object(db, &at(one), number, "M-1").await.unwrap();
    d::reply_to_objection(db, founder, number, 3, "I have **paid**.").await.unwrap();
}

story!(a_roll_is_drawn_objected_to_ruled_on_and_then_frozen, |db| {
    let founder = founded_by(&db, &[THREE_DAYS]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let sol = member(&db, &founder, "Sol Peña", "supporting").await;
    // Whoever proposed it rules on no objection to its roll.
    let number = proposed(&db, &sol, &note()).await;
    assert_eq!(kept_from_opening(&db, &when(&founder, DISCUSSED), number).await, "error-roll-not-drawn");
    assert_eq!(refusal(object(&db, &when(&sol, DRAWN), number, "").await), "error-roll-none");
    let forbidden = d::draw_roll(&db, &when(&ana, DRAWN), number, "").await;
    assert!(matches!(forbidden, Err(CommandError::Forbidden(Power::OpenVotes))));
    for (day, key) in [("2026-01-07", "error-day-future"), ("2025-12-31", "error-record-day-early")] {
        assert_eq!(refusal(d::draw_roll(&db, &when(&founder, DRAWN), number, day).await), key);
    }
    assert_eq!(d::draw_roll(&db, &when(&founder, DRAWN), number, "2026-01-02").await.unwrap(), at(SETTLED));
    assert_eq!(refusal(d::draw_roll(&db, &when(&founder, DRAWN), number, "").await), "error-roll-drawn");
    // Who joins after the day of the roll has no place on it.
    let noor = member(&db, &when(&founder, DRAWN), "Noor Haddad", "full").await;
    assert_eq!(roll(&db, &noor, number).await.place, None);

    let seen = roll(&db, &when(&sol, DRAWN), number).await;
    assert_eq!(seen.place, Some(d::RollPlace { votes: 0, reason: RollReason::ClassWithoutVote }));
    assert_eq!((seen.on_roll, seen.not_on_roll, seen.keeps, seen.may_object), (3, 1, false, true));
    assert!(seen.names.len() == 3 && seen.names.iter().all(|name| name.reason.is_none()));
    let keeps = roll(&db, &when(&founder, DRAWN), number).await;
    assert!(keeps.keeps && keeps.nobody_keeps, "nobody holds the role of those who rule, so whoever opens votes does");
    assert_eq!(keeps.names.iter().filter(|name| name.reason == Some(RollReason::ClassWithoutVote)).count(), 1);

    let (drawn_sol, drawn_ana) = (when(&sol, DRAWN), when(&ana, DRAWN));
    assert_eq!(object(&db, &drawn_sol, number, "").await.unwrap(), 1);
    assert_eq!(refusal(object(&db, &drawn_sol, number, "M-4").await), "error-objection-twice");
    assert_eq!(object(&db, &drawn_ana, number, "M-3").await.unwrap(), 2);
    let not_on = refused(object(&db, &drawn_ana, number, "M-4").await);
    let told = (not_on[0].field.as_str(), not_on[0].refusal.key);
    assert_eq!(told, ("objection_about", "error-objection-not-on-roll"));
    assert_eq!(refusal(object(&db, &drawn_ana, number, "M-77").await), "error-member-unknown");
    assert_eq!(object(&db, &when(&founder, DRAWN), number, "M-3").await.unwrap(), 3);
    // Who made one, whom it is about and who rules see it, and nobody else does, nor does the log say who objected.
    // On that of the only one who opens votes, any other member rules whom it is not about.
    for (act, sees) in
        [(&sol, vec![1]), (&ana, vec![3, 2]), (&bo, vec![3, 2]), (&founder, vec![3, 2, 1]), (&noor, vec![3])]
    {
        let seen = roll(&db, &when(act, DRAWN), number).await.objections;
        assert_eq!(seen.iter().map(|objection| objection.number).collect::<Vec<_>>(), sees);
    }
    assert_eq!(events(&db, &when(&bo, DRAWN), number, "decisions.roll.objected").await, 0);
    assert_eq!(events(&db, &when(&ana, DRAWN), number, "decisions.roll.objected").await, 1);

    let (opens, at_discussed) = (when(&founder, SETTLED), when(&founder, DISCUSSED));
    assert_eq!(kept_from_opening(&db, &at_discussed, number).await, "error-roll-objections-open");
    assert!(!page(&db, &at_discussed, number).await.may.open);
    assert_eq!(kept_from_opening(&db, &opens, number).await, "error-roll-unruled");
    assert!(matches!(ruled(&db, &drawn_ana, number, 1, "upheld").await, Err(CommandError::Forbidden(_))));
    assert_eq!(refusal(ruled(&db, &at_discussed, number, 3, "upheld").await), "error-objection-ruling-own");
    for act in [&founder, &noor] {
        let to_rule = d::needs(&db, &eyes(&db, act).await, at_discussed.now).await.unwrap().to_rule_on_roll;
        assert_eq!(to_rule, [(number, "Change it".to_owned())]);
    }
    ruled(&db, &at_discussed, number, 1, "upheld").await.unwrap();
    ruled(&db, &at_discussed, number, 2, "dismissed").await.unwrap();
    assert_eq!(refusal(ruled(&db, &at_discussed, number, 2, "upheld").await), "error-objection-ruled");
    assert_eq!(refusal(object(&db, &when(&bo, SETTLED), number, "").await), "error-objection-late");
    // Its own maker rules on no objection: another who opens votes does.
    grant(&db, ana.actor.member().unwrap(), Role::Facilitator, "2026-01-01", None);
    ruled(&db, &when(&ana, SETTLED), number, 3, "upheld").await.unwrap();
    run(&db, "DELETE FROM role_grants WHERE id LIKE 'grant-%'");
    let seen = roll(&db, &when(&sol, SETTLED), number).await;
    assert_eq!(seen.place, Some(d::RollPlace { votes: 1, reason: RollReason::IncludedByRuling }));
    assert_eq!(seen.objections[0].ruled.as_ref().unwrap().ruling, Ruling::Upheld);

    store::members::change_standing(&db, &opens, 2, standing("resigned", "")).await.unwrap();
    assert!(page(&db, &opens, number).await.may.open);
    d::open_vote(&db, &opens, number).await.unwrap();
    let places: Vec<_> = roll(&db, &opens, number).await.names.into_iter().map(|it| (it.votes, it.reason)).collect();
    let reasons = [RollReason::NoLongerMember, RollReason::ExcludedByRuling, RollReason::Eligible];
    for reason in reasons {
        assert!(
            places.iter().any(|(votes, why)| *why == Some(reason) && (*votes > 0) == reason.is_on_roll()),
            "{reason}"
        );
    }
    d::cast(&db, &when(&sol, SETTLED), number, "yes", "").await.unwrap();
    assert_eq!(refusal(d::cast(&db, &when(&bo, SETTLED), number, "no", "").await), "error-not-on-roll-ruling");
    assert_eq!(refusal(d::cast(&db, &when(&noor, SETTLED), number, "no", "").await), "error-not-on-roll-joined");
    let waiting = d::needs(&db, &eyes(&db, &sol).await, at(SETTLED)).await.unwrap().votes;
    assert!(waiting.is_empty());
    assert_eq!(refusal(object(&db, &when(&bo, SETTLED), number, "").await), "error-roll-none");
    close(&db, at(COUNTED)).await;
    assert_eq!(page(&db, &when(&founder, COUNTED), number).await.decision.stage, Stage::Enacted);
});

story!(whoever_is_objected_against_is_asked_and_replies_until_it_is_ruled_on, |db| {
    let founder = founded_by(&db, &[THREE_DAYS]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    let sol = member(&db, &founder, "Sol Peña", "supporting").await;
    let number = proposed(&db, &sol, &note()).await;
    d::draw_roll(&db, &when(&founder, DRAWN), number, "").await.unwrap();
    let [founder, ana, bo, sol] = [&founder, &ana, &bo, &sol].map(|act| when(act, DRAWN));
    let empty = refused(d::object_to_roll(&db, &ana, number, objection("", "She has moved.")).await);
    let told = (empty[0].field.as_str(), empty[0].refusal.key);
    assert_eq!(told, ("objection_about", "error-objection-whom"), "nobody takes themselves off by a field left empty");
    assert_eq!(object(&db, &ana, number, "M-3").await.unwrap(), 1);
    let disputed = |act: &Act| {
        let (db, act) = (db.clone(), act.clone());
        async move { d::needs(&db, &eyes(&db, &act).await, act.now).await.unwrap().disputed }
    };
    assert_eq!(disputed(&bo).await, [(number, "Change it".to_owned())]);
    assert!(disputed(&ana).await.is_empty() && disputed(&founder).await.is_empty());

    let reply = |act: &Act, words: &'static str| {
        let (db, act) = (db.clone(), act.clone());
        async move { d::reply_to_objection(&db, &act, number, 1, words).await }
    };
    assert!(roll(&db, &bo, number).await.objections[0].may_reply);
    assert!(!roll(&db, &ana, number).await.objections[0].may_reply);
    assert!(matches!(reply(&ana, "So it is.").await, Err(CommandError::NotFound)));
    assert_eq!(refusal(reply(&bo, " ").await), "error-required");
    reply(&bo, "Why?").await.unwrap();
    assert!(disputed(&bo).await.is_empty());
    let later = "2026-01-07T09:00:00Z";
    reply(&when(&bo, later), "I moved **back**.").await.unwrap();
    let seen = roll(&db, &founder, number).await.objections.remove(0);
    assert_eq!(seen.reply, Some(("I moved **back**.".to_owned(), at(later))), "the last reply stands");
    assert_eq!((seen.may_rule, seen.gives), (true, None));
    assert_eq!(events(&db, &ana, number, "decisions.roll.replied").await, 0);
    // Whoever was left out objects without naming anybody; a ruling gives a class without a vote one.
    let left_out = objection("", "I pay as the others do.");
    assert_eq!(d::object_to_roll(&db, &sol, number, left_out).await.unwrap(), 2);
    assert!(disputed(&sol).await.is_empty(), "it is her own");
    let gives = roll(&db, &founder, number).await.objections.remove(0).gives.unwrap();
    assert_eq!((gives.of_class, gives.votes), (0, 1));
    ruled(&db, &founder, number, 1, "dismissed").await.unwrap();
    assert_eq!(refusal(reply(&bo, "Thank you.").await), "error-objection-ruled");
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(what_was_drawn_and_ruled_on_is_verified, |db| {
    let founder = founded_by(&db, &[SHOWN]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    member(&db, &founder, "Bo Lindqvist", "full").await;
    kept(&db, &founder, [&ana, &ana]).await;
    assert_eq!(verify(&db).await.unwrap().findings, []);
    for (table, change, back) in [
        (
            "provisional_places",
            "reason = 'eligible', votes = 1 WHERE reason = 'excluded_by_ruling'",
            "reason = 'excluded_by_ruling', votes = 0 WHERE class = 'full' AND member_id = (SELECT id FROM members WHERE number = 2)",
        ),
        (
            "roll_objections",
            "reason = 'Other words.' WHERE number = 2",
            "reason = 'The register is **wrong**.' WHERE number = 2",
        ),
        ("roll_objections", "ruling = 'upheld' WHERE number = 2", "ruling = 'dismissed' WHERE number = 2"),
        ("roll_objections", "reply = 'Other words.' WHERE number = 3", "reply = 'I have **paid**.' WHERE number = 3"),
        ("roll_objections", "reply = 'Never said.' WHERE number = 2", "reply = NULL WHERE number = 2"),
    ] {
        run(&db, &format!("UPDATE {table} SET {change}"));
        let found = verify(&db).await.unwrap().findings;
        assert!(found.iter().any(|finding| finding.table == table), "{table}: {found:?}");
        run(&db, &format!("UPDATE {table} SET {back}"));
        assert_eq!(verify(&db).await.unwrap().findings, []);
    }
});

story!(a_new_discussion_throws_a_provisional_roll_away, |db| {
    let founder = founded_by(&db, &[THREE_DAYS]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = proposed(&db, &founder, &note()).await;
    d::draw_roll(&db, &when(&founder, DRAWN), number, "").await.unwrap();
    object(&db, &when(&ana, DRAWN), number, "").await.unwrap();
    let other = ProposalInput { body: "Because of something else.".into(), ..note() };
    d::edit(&db, &when(&founder, DRAWN), number, 1, &other, Language::En).await.unwrap();
    let seen = roll(&db, &when(&ana, DRAWN), number).await;
    assert!(seen.drawn.is_none() && seen.objections.is_empty() && seen.place.is_none());
    assert_eq!(verify(&db).await.unwrap().findings, []);
    let discussed = when(&founder, "2026-01-13T09:00:00Z");
    assert_eq!(kept_from_opening(&db, &discussed, number).await, "error-roll-not-drawn");
    d::draw_roll(&db, &discussed, number, "").await.unwrap();
    d::open_vote(&db, &when(&founder, "2026-01-16T09:00:00Z"), number).await.unwrap();
    close(&db, at("2026-01-23T09:00:00Z")).await;
});

story!(a_committee_rules_and_sees_the_reasons_and_no_candidate_does, |db| {
    let founder = founded_by(&db, &[("decisions.provisional_days", "election", "3")]).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let bo = member(&db, &founder, "Bo Lindqvist", "full").await;
    for act in [&ana, &bo] {
        grant(&db, act.actor.member().unwrap(), Role::ElectionCommittee, "2026-01-01", None);
    }
    let dot = member(&db, &founder, "Dot Marsh", "full").await;
    let number = proposed(&db, &dot, &election("curator", "approval", "")).await;
    d::stand(&db, &ana, number, "I **can** write.").await.unwrap();
    d::draw_roll(&db, &when(&founder, DRAWN), number, "").await.unwrap();
    object(&db, &when(&bo, DRAWN), number, "").await.unwrap();
    object(&db, &when(&founder, DRAWN), number, "").await.unwrap();
    let cai = member(&db, &when(&founder, DRAWN), "Cai Wen", "full").await;
    object(&db, &cai, number, "").await.unwrap();
    let seen = |act: &Act| {
        let (db, act) = (db.clone(), when(act, DRAWN));
        async move { roll(&db, &act, number).await }
    };
    assert!(seen(&bo).await.keeps && !seen(&founder).await.keeps && !seen(&bo).await.nobody_keeps);
    // Whoever stands rules on nothing of this roll, and sees nobody's reason but her own, nor others' objections.
    let candidate = seen(&ana).await;
    assert!(!candidate.keeps && candidate.names.iter().all(|name| name.reason.is_none()));
    assert!(candidate.objections.is_empty());
    let waits = |act: &Act| {
        let (db, act) = (db.clone(), when(act, DRAWN));
        async move { !d::needs(&db, &eyes(&db, &act).await, act.now).await.unwrap().to_rule_on_roll.is_empty() }
    };
    assert!(waits(&bo).await && waits(&founder).await && !waits(&ana).await, "to each what they may rule on");
    assert_eq!(refusal(ruled(&db, &when(&ana, DRAWN), number, 2, "upheld").await), "error-objection-ruling-candidate");
    assert_eq!(refusal(ruled(&db, &when(&founder, DRAWN), number, 2, "upheld").await), "error-objection-ruling-own");
    let opens = ruled(&db, &when(&founder, DRAWN), number, 3, "dismissed").await;
    assert!(matches!(opens, Err(CommandError::Forbidden(Power::RuleOnRolls))), "the committee has somebody who can");
    for objection in [2, 3] {
        ruled(&db, &when(&bo, DRAWN), number, objection, "dismissed").await.unwrap();
    }
    assert!(!waits(&bo).await && waits(&founder).await);
    // Of the committee, one made the other objection and one stands: whoever opens votes rules on it.
    assert_eq!(refusal(ruled(&db, &when(&bo, DRAWN), number, 1, "upheld").await), "error-objection-ruling-own");
    ruled(&db, &when(&founder, DRAWN), number, 1, "dismissed").await.unwrap();
    assert!(!waits(&founder).await);
    d::open_vote(&db, &when(&founder, SETTLED), number).await.unwrap();
});

story!(a_community_without_the_rules_opens_its_votes_as_before, |db| {
    let founder = founded(&db).await;
    run(
        &db,
        "DELETE FROM rule_values WHERE rule_key IN ('decisions.provisional_days', 'decisions.interested', \
         'decisions.arrears_days', 'decisions.quorum_of')",
    );
    let number = proposed(&db, &founder, &note()).await;
    assert_eq!(refusal(d::draw_roll(&db, &when(&founder, DISCUSSED), number, "").await), "error-roll-not-asked");
    let shown = page(&db, &when(&founder, DISCUSSED), number).await;
    assert!(shown.may.open && shown.roll_to_come.is_none());
    d::open_vote(&db, &when(&founder, DISCUSSED), number).await.unwrap();
    d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    d::advance(&db, at(CLOSED)).await.unwrap();
    let result = page(&db, &when(&founder, CLOSED), number).await.result.unwrap();
    assert!(result.outcome.passed && result.outcome.persons.is_none());
});
