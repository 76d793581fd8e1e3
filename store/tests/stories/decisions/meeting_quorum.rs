//! The quorum of an item before its vote opens, and who is there to begin with.

use domain::decisions::effect_input::EffectInput;
use domain::decisions::meeting::Manner;
use domain::decisions::meeting::attendance::Present;
use domain::decisions::quorum::QuorumOf;

use super::meetings::{
    CLOSING, IN_MEETING, NOTICED, OPEN, STARTS, VOTING, assembly, called, meeting, motion, shown, verified,
};
use super::secret::in_secret;
use super::*;
use crate::members::standing::standing;
use crate::support::{at, founded_by, run, story};

/// Half an hour before the meeting begins.
const DOORS: &str = "2026-01-15T17:30:00Z";

/// The rules of these meetings with another quorum of another sort.
fn with_quorum(of: &'static str, part: &'static str) -> Vec<(&'static str, &'static str, &'static str)> {
    let other = |(key, scope, value): (&'static str, &'static str, &'static str)| match key {
        "decisions.quorum_of" => (key, scope, of),
        "decisions.quorum" => (key, scope, part),
        _ => (key, scope, value),
    };
    IN_MEETING.iter().copied().map(other).collect()
}

/// What the quorum of the first item would come to at a moment, if anything is told of it.
async fn foreseen(db: &Db, act: &Act, number: i64, moment: &str) -> Option<d::ForeseenQuorum> {
    let page = shown(db, &when(act, moment), number).await;
    page.items[0].motion.as_ref().unwrap().foreseen.clone()
}

story!(a_quorum_is_foreseen_as_the_vote_then_counts_it, |db| {
    let (founder, [ana, _, cai]) = assembly(&db).await;
    let decision = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "hybrid", decision).await;
    assert_eq!(foreseen(&db, &founder, number, NOTICED).await, None, "nobody comes yet");
    d::arrive(&db, &when(&ana, DOORS), number, "", "remote").await.unwrap();
    let early = foreseen(&db, &founder, number, DOORS).await.unwrap();
    let present = Present { persons: 1, represented: 0, votes: 1, ..Present::default() };
    let expected = d::ForeseenQuorum { present, on_roll: 4, of: QuorumOf::Present, needed: 2, missing: 1 };
    assert_eq!(early, expected);
    d::give_proxy(&db, &when(&cai, DOORS), number, "M-2").await.unwrap();
    assert_eq!(foreseen(&db, &founder, number, DOORS).await.unwrap().missing, 0);
    d::open_meeting(&db, &when(&founder, STARTS), number, "").await.unwrap();
    let before = foreseen(&db, &ana, number, OPEN).await.unwrap();
    assert_eq!((before.present.persons, before.present.represented), (3, 1));
    d::open_item_vote(&db, &when(&founder, VOTING), number, 1).await.unwrap();
    let page = shown(&db, &when(&founder, VOTING), number).await;
    let motion = page.items[0].motion.as_ref().unwrap();
    let vote = motion.vote.as_ref().unwrap();
    assert_eq!(motion.foreseen, None, "the vote itself is told");
    assert_eq!((&vote.present, vote.on_roll, vote.quorum_needed), (&before.present, before.on_roll, before.needed));
    verified(&db).await;
});

/// Holds a meeting of four, by a quorum of three quarters of a sort, to which one comes after another.
async fn reached_if_all_vote(db: &Db, of: &'static str, sort: QuorumOf) {
    let founder = founded_by(db, &with_quorum(of, "3/4")).await;
    let ana = member(db, &founder, "Ana Pérez", "full").await;
    let bo = member(db, &founder, "Bo Lind", "full").await;
    member(db, &founder, "Cai Wen", "full").await;
    let decision = proposed(db, &founder, &note()).await;
    let number = called(db, &founder, "online", decision).await;
    d::open_meeting(db, &when(&founder, STARTS), number, "").await.unwrap();
    d::arrive(db, &when(&ana, OPEN), number, "", "remote").await.unwrap();
    let told = foreseen(db, &founder, number, OPEN).await.unwrap();
    assert_eq!((told.of, told.needed, told.missing), (sort, 3, 1));
    d::arrive(db, &when(&bo, OPEN), number, "", "remote").await.unwrap();
    assert_eq!(foreseen(db, &founder, number, OPEN).await.unwrap().missing, 0);
    // While the vote is open, and after, it is told whether it is reached.
    d::open_item_vote(db, &when(&founder, VOTING), number, 1).await.unwrap();
    let reached = async |moment: &str| {
        let page = shown(db, &when(&founder, moment), number).await;
        page.items[0].motion.as_ref().unwrap().vote.as_ref().unwrap().quorum_reached
    };
    for act in [&founder, &ana, &bo] {
        assert_eq!(reached(VOTING).await, Some(false));
        d::cast(db, &when(act, VOTING), decision, "yes", "").await.unwrap();
    }
    assert_eq!(reached(VOTING).await, Some(true));
    d::close_item_vote(db, &when(&founder, CLOSING), number, 1).await.unwrap();
    assert_eq!(reached(CLOSING).await, Some(true));
}

story!(a_quorum_of_persons_is_reached_if_all_who_are_there_vote, |db| {
    reached_if_all_vote(&db, "persons", QuorumOf::Persons).await;
});

story!(a_quorum_of_votes_is_reached_if_all_who_are_there_vote, |db| {
    reached_if_all_vote(&db, "votes", QuorumOf::Votes).await;
});

story!(whoever_the_rules_set_apart_is_foreseen_as_the_opening_places_them, |db| {
    let founder =
        founded_by(&db, &[&with_quorum("persons", "50%")[..], &[("decisions.interested", "", "barred")]].concat())
            .await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    for (name, class) in [("Bo Lind", "full"), ("Cai Wen", "full"), ("Sol Peña", "supporting"), ("Dee Ward", "full")] {
        member(&db, &founder, name, class).await;
    }
    member(&db, &when(&founder, NOTICED), "Fay Oke", "full").await;
    store::members::change_standing(&db, &when(&founder, NOTICED), 6, standing("on_leave", "")).await.unwrap();
    // Whoever joined as late is on no roll yet, but for the founder, who is bound by no waiting period.
    run(&db, "UPDATE rule_values SET value = '10' WHERE rule_key = 'membership.waiting_days'");
    run(&db, "UPDATE members SET joined_on = '2026-01-14' WHERE number = 1");
    let end = EffectInput::EndRole { member: "1".into(), role: "curator".into() };
    let appoint = EffectInput::Appoint { member: "2".into(), role: "curator".into(), months: "12".into() };
    let about_the_founder = proposed(&db, &founder, &proposal(vec![end, appoint])).await;
    let other = proposed(&db, &founder, &note()).await;
    let founder = when(&founder, NOTICED);
    let number = d::call_meeting(&db, &founder, meeting("online")).await.unwrap();
    for decision in [about_the_founder, other] {
        d::add_item(&db, &founder, number, motion(decision)).await.unwrap();
    }
    d::serve_notice(&db, &founder, number).await.unwrap();
    d::open_meeting(&db, &when(&founder, STARTS), number, "").await.unwrap();
    d::arrive(&db, &when(&ana, OPEN), number, "", "remote").await.unwrap();
    let page = shown(&db, &when(&founder, OPEN), number).await;
    let told = |item: usize| {
        let foreseen = page.items[item].motion.as_ref().unwrap().foreseen.clone().unwrap();
        (foreseen.on_roll, foreseen.present.persons, foreseen.present.votes)
    };
    assert_eq!((told(0), told(1)), ((3, 1, 1), (4, 2, 2)));
    for item in [1, 2] {
        d::open_item_vote(&db, &when(&founder, VOTING), number, item).await.unwrap();
    }
    let open = shown(&db, &when(&founder, VOTING), number).await;
    let vote = |item: usize| open.items[item].motion.as_ref().unwrap().vote.as_ref().unwrap();
    assert_eq!((vote(0).on_roll, vote(1).on_roll), (3, 4));
    assert_eq!((vote(0).present.persons, vote(1).present.persons), (1, 2));
});

story!(a_quorum_is_foreseen_by_the_provisional_roll_without_who_has_left, |db| {
    let drawn = [("decisions.provisional_days", "ordinary", "3")];
    let founder = founded_by(&db, &[&with_quorum("persons", "50%")[..], &drawn].concat()).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    for (name, class) in [("Bo Lind", "full"), ("Cai Wen", "full"), ("Sol Peña", "supporting")] {
        member(&db, &founder, name, class).await;
    }
    let decision = proposed(&db, &founder, &note()).await;
    d::draw_roll(&db, &when(&founder, NOTICED), decision, "").await.unwrap();
    let number = called(&db, &founder, "online", decision).await;
    // Who joins later is not on it, and who leaves is not when it is frozen.
    member(&db, &when(&founder, NOTICED), "Fay Oke", "full").await;
    store::members::change_standing(&db, &when(&founder, NOTICED), 4, standing("resigned", "")).await.unwrap();
    d::arrive(&db, &when(&ana, DOORS), number, "", "remote").await.unwrap();
    let told = foreseen(&db, &founder, number, DOORS).await.unwrap();
    assert_eq!((told.on_roll, told.present.persons, told.needed, told.missing), (3, 1, 2, 1));
});

story!(nobody_is_foreseen_to_be_represented_in_a_secret_vote, |db| {
    let (founder, [ana, bo, cai]) = assembly(&db).await;
    let decision = proposed(&db, &founder, &in_secret(&note())).await;
    let number = called(&db, &founder, "hybrid", decision).await;
    for act in [&bo, &cai] {
        d::give_proxy(&db, &when(act, NOTICED), number, "M-2").await.unwrap();
    }
    d::arrive(&db, &when(&ana, DOORS), number, "", "remote").await.unwrap();
    let told = foreseen(&db, &founder, number, DOORS).await.unwrap();
    assert_eq!((told.present.persons, told.present.represented, told.missing), (1, 0, 1));
});

story!(whoever_leads_a_meeting_is_there_from_its_opening_on, |db| {
    let (founder, [ana, bo, _]) = assembly(&db).await;
    let decision = proposed(&db, &founder, &note()).await;
    let number = called(&db, &founder, "online", decision).await;
    d::give_proxy(&db, &when(&ana, NOTICED), number, "M-3").await.unwrap();
    d::open_meeting(&db, &when(&founder, STARTS), number, "M-2").await.unwrap();
    let page = shown(&db, &when(&founder, STARTS), number).await;
    let there: Vec<_> = page.there().map(|one| (one.member.number, one.manner, one.arrived_at)).collect();
    assert_eq!(there, [(2, Manner::Remote, at(STARTS))], "and whoever opened it for her is not");
    assert_eq!(page.proxies, vec![], "she is there herself");

    let second = proposed(&db, &founder, &note()).await;
    let hybrid = called(&db, &founder, "hybrid", second).await;
    d::arrive(&db, &when(&bo, DOORS), hybrid, "", "remote").await.unwrap();
    d::open_meeting(&db, &when(&founder, STARTS), hybrid, "M-3").await.unwrap();
    let manner = async |moment: &str| {
        let page = shown(&db, &when(&founder, moment), hybrid).await;
        page.presence_of(3).unwrap().manner
    };
    assert_eq!(manner(STARTS).await, Manner::Remote, "as he came");
    d::arrive(&db, &when(&bo, OPEN), hybrid, "", "room").await.unwrap();
    assert_eq!(manner(OPEN).await, Manner::Room, "he leads it, and notes himself in the room");
    let third = called(&db, &founder, "hybrid", second).await;
    d::open_meeting(&db, &when(&founder, STARTS), third, "").await.unwrap();
    let page = shown(&db, &when(&founder, CLOSING), third).await;
    assert_eq!(page.presence_of(1).map(|one| one.manner), Some(Manner::Room));
    verified(&db).await;
});
