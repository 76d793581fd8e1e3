//! What pages tell of delegations is what the rules say of all of them, however few of them are read.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Duration;
use domain::decisions::delegation::{Foreseen, Given, Place, Reach, Scope, Uncarried, behind, foreseen, would_carry};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use store::members::viewer;

use super::delegation::delegating;
use super::*;
use crate::support::{at, run, story};

/// How many members one delegate may carry.
const MOST: i64 = 2;
/// How many members there are.
const MEMBERS: i64 = 16;

/// What everybody has delegated, as the story knows it: by giver and scope, to whom and since when.
type Known = BTreeMap<(i64, String), (i64, Moment)>;

/// Has members delegate to others at random, one a minute; a circle is refused, and left out.
async fn delegated(db: &Db, acts: &BTreeMap<i64, Act>, rng: &mut StdRng) -> Known {
    let mut known = Known::new();
    for minute in 0..90 {
        let (from, to) = (rng.random_range(1..=MEMBERS), rng.random_range(1..=MEMBERS));
        let scope = ["everything", "topic:roofs", "topic:masts"][rng.random_range(0..3_usize)];
        let moment = at("2026-01-02T09:00:00Z") + Duration::minutes(minute);
        let act = Act::new(acts[&from].actor.clone(), moment);
        let input = d::DelegationInput { to: format!("M-{to}"), scope: scope.into() };
        let place = (from, scope.to_owned());
        if d::delegate(db, &act, input).await.is_ok() && known.get(&place).is_none_or(|(before, _)| *before != to) {
            known.insert(place, (to, moment));
        }
    }
    known
}

/// What of it is for a topic.
fn given_on(known: &Known, topic: &str) -> Vec<Given> {
    let given = |((from, scope), (to, since)): (&(i64, String), &(i64, Moment))| {
        let reach = match scope.as_str() {
            "everything" => Reach::Everything,
            scope if scope == topic => Reach::Topic,
            _ => return None,
        };
        Some(Given { reach, since: *since, from: *from, to: *to })
    };
    known.iter().filter_map(given).collect()
}

story!(pages_say_of_delegations_what_follows_from_all_of_them, |db| {
    let founder = delegating(&db, &MOST.to_string(), &[]).await;
    let mut acts = BTreeMap::from([(1, founder.clone())]);
    for number in 2..=MEMBERS {
        // Some have no vote, so that ways lead off the roll.
        let class = if number % 7 == 0 { "supporting" } else { "full" };
        acts.insert(number, member(&db, &founder, &format!("Member {number}"), class).await);
    }
    for topic in ["Roofs", "Masts"] {
        d::add_topic(&db, &founder, topic).await.unwrap();
    }
    let mut rng = StdRng::seed_from_u64(11);
    let known = delegated(&db, &acts, &mut rng).await;
    let given = given_on(&known, "topic:roofs");
    assert!(given.len() > 12, "{given:?}");
    let number = opened(&db, &founder, &ProposalInput { topic: "roofs".into(), ..note() }, DISCUSSED).await;
    let mut places = Vec::new();
    for (member, act) in acts.iter().filter(|(member, _)| *member % 7 != 0) {
        let cast = rng.random_bool(0.2);
        if cast {
            d::cast(&db, &when(act, DISCUSSED), number, "yes", "").await.unwrap();
        }
        places.push(Place { member: *member, votes: 1, cast });
    }
    let (mut ways, mut carrying) = (0, 0);
    for (member, act) in &acts {
        let seen = page(&db, &when(act, DISCUSSED), number).await.delegation;
        let seen = seen.map(|own| {
            assert_eq!(own.barred, None);
            let way: Vec<i64> = own.way.iter().map(|passed| passed.number).collect();
            (way, own.lost, own.carries)
        });
        let on_roll = places.iter().any(|place| place.member == *member);
        let carries = would_carry(&places, &given, MOST, *member);
        let foreseen = foreseen(&places, &given, MOST, *member);
        let Foreseen { way, lost } = foreseen.unwrap_or(Foreseen { way: Vec::new(), lost: None });
        (ways, carrying) = (ways + usize::from(way.len() > 1), carrying + carries);
        let told = on_roll && (carries > 0 || !way.is_empty());
        assert_eq!(seen, told.then_some((way, lost, carries)), "M-{member}");

        let viewer = eyes(&db, &when(act, DISCUSSED)).await;
        let own = d::delegations_page(&db, &viewer, "2026-01-08".parse().unwrap(), 1).await.unwrap();
        let own: Vec<_> = own.behind.into_iter().map(|it| (it.scope, it.members)).collect();
        let scopes = [Scope::Everything, Scope::Topic("masts".into()), Scope::Topic("roofs".into())];
        let all = scopes.map(|scope| {
            let members = behind(&given_on(&known, &scope.to_string()), *member);
            (scope, members)
        });
        let all: Vec<_> = all.into_iter().filter(|(_, members)| *members > 0).collect();
        assert_eq!(own, all, "M-{member}");
    }
    assert!(ways > 2 && carrying > 2, "{ways} {carrying}");
});

/// Copies of the first member, up to a number, all of whom delegate to that one at the same moment.
pub fn crowd(db: &Db, last: i64) {
    let numbers =
        format!("WITH RECURSIVE numbers(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM numbers WHERE n < {last})");
    run(
        db,
        &format!(
            "{numbers} INSERT INTO members (id, number, kind, name, sort_key, search_key, language, class_id, status, \
             joined_on, authority_id, created_at) SELECT 'm-' || n, n, kind, name || ' ' || n, sort_key, search_key, \
             language, class_id, status, joined_on, authority_id, created_at FROM members, numbers WHERE number = 1; \
             {numbers} INSERT INTO member_statuses (id, member_id, status, class_id, valid_from, authority_id, recorded_at) \
             SELECT 's-' || n, 'm-' || n, status, class_id, valid_from, authority_id, recorded_at \
             FROM member_statuses, numbers WHERE member_id = (SELECT id FROM members WHERE number = 1); \
             INSERT INTO delegations (id, member_id, delegate_id, given_at) \
             SELECT 'd-' || number, id, (SELECT id FROM members WHERE number = 1), '2026-01-02 09:00:00' \
             FROM members WHERE number > 1"
        ),
    );
}

/// How many delegate to one: more than are read at once.
const CROWD: i64 = 1_200;
/// How many of them may be carried.
const CROWD_MOST: i64 = 20;

story!(of_a_crowd_that_delegates_to_one_the_first_are_carried, |db| {
    let founder = delegating(&db, &CROWD_MOST.to_string(), &[]).await;
    let last = CROWD + 1;
    crowd(&db, last);
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    let lost = async |member: i64| {
        let viewer = viewer(&db, &format!("m-{member}"), at(DISCUSSED)).await.unwrap();
        let own = d::page(&db, &viewer, number, 1, at(DISCUSSED)).await.unwrap().delegation.unwrap();
        assert_eq!(own.way.iter().map(|passed| passed.number).collect::<Vec<_>>(), [1]);
        own.lost
    };
    for (member, why) in [(2, None), (21, None), (22, Some(Uncarried::BeyondCap)), (last, Some(Uncarried::BeyondCap))] {
        assert_eq!(lost(member).await, why, "M-{member}");
    }
    assert_eq!(page(&db, &when(&founder, DISCUSSED), number).await.delegation.unwrap().carries, 20);
    let (eyes, day) = (eyes(&db, &founder).await, "2026-01-08".parse().unwrap());
    let mut named = BTreeSet::new();
    for page in 1..=12 {
        let own = d::delegations_page(&db, &eyes, day, page).await.unwrap();
        assert_eq!((own.received.len(), own.received_count, own.behind[0].members), (100, 1_200, 1_200));
        named.extend(own.received.into_iter().map(|one| one.other.number));
    }
    assert_eq!(named.len(), 1_200, "everybody is named on one page");
    assert!(d::delegations_page(&db, &eyes, day, 13).await.unwrap().received.is_empty());
    let part = d::own_delegations(&db, &eyes, day, None, (1_190, 100)).await.unwrap();
    assert_eq!(part.len(), 10);
    assert!(part.iter().all(|(direction, _)| *direction == d::Direction::Received));
    let given = d::own_delegations(&db, &eyes, day, Some(d::Direction::Given), (0, 100)).await.unwrap();
    assert!(given.is_empty(), "{given:?}");
});
