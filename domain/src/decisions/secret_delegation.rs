//! Delegation in secret votes. Votes are carried as a ballot is cast, since later nothing says which ballots are whose: those that lead to the
//! voter at that moment go along, once and for all.

use std::collections::{BTreeSet, HashSet};

use super::delegation::{Carried, Given, Outcome, Place, Uncarried, Ways, resolve};
use crate::Moment;

/// Whose votes go along with a secret ballot as it is cast: of those on the roll who have not voted, all whose delegations lead to the voter,
/// up to `carried_max`, the earliest first, at one moment those of the lower number. `apart` are the numbers of those who vote otherwise: they
/// hold a paper, or are there themselves. `places` say who has voted before, or gone along with somebody. By the members' numbers.
#[must_use]
pub fn goes_along(
    places: &[Place],
    given: &[Given],
    carried_max: i64,
    voter: i64,
    apart: &HashSet<i64>,
) -> Vec<Carried> {
    let mut along = earliest_first(places, given, voter);
    along.retain(|carried| !apart.contains(&carried.member));
    along.truncate(usize::try_from(carried_max).unwrap_or(0));
    along.sort_unstable_by_key(|carried| carried.member);
    along
}

/// Those who would go along with a voter if nobody had voted, by number and each with the number of their delegate, in the order in which
/// [`goes_along`] takes them: of the first of them alone, and of those whom their votes pass, needs it be known who has voted or votes
/// otherwise, as long as enough of these go along.
#[must_use]
pub fn in_turn(places: &[Place], given: &[Given], voter: i64) -> Vec<(i64, i64)> {
    let in_turn = earliest_first(&unseen(places), given, voter);
    in_turn.into_iter().map(|carried| (carried.member, carried.delegate)).collect()
}

/// All whose delegations lead to a voter, the earliest first, at one moment those of the lower number.
fn earliest_first(places: &[Place], given: &[Given], voter: i64) -> Vec<Carried> {
    let place = |place: &Place| Place { cast: place.cast || place.member == voter, ..*place };
    let places: Vec<Place> = places.iter().map(place).collect();
    let next = Ways::of(&places, given).next;
    let mut leading: Vec<(Option<Moment>, Carried)> = resolve(&places, given, i64::MAX)
        .into_iter()
        .filter(|carried| carried.outcome == Outcome::By(voter))
        .map(|carried| (next.get(&carried.member).map(|given| given.since), carried))
        .collect();
    leading.sort_unstable_by_key(|(since, carried)| (*since, carried.member));
    leading.into_iter().map(|(_, carried)| carried).collect()
}

/// Those of some delegations by which votes can come to a voter, also through others; none where nobody's vote leads there.
#[must_use]
pub fn leading_to(given: Vec<Given>, voter: i64) -> Vec<Given> {
    let (mut behind, mut before) = (HashSet::from([voter]), 0);
    while behind.len() > before {
        before = behind.len();
        let further: Vec<i64> =
            given.iter().filter(|given| behind.contains(&given.to)).map(|given| given.from).collect();
        behind.extend(further);
    }
    given.into_iter().filter(|given| given.from != voter && behind.contains(&given.from)).collect()
}

/// What the close of a secret vote says of the delegations of those who neither voted nor went along with anybody. It goes by the ways alone,
/// as if nobody had voted, so that no reason tells who did.
#[must_use]
pub fn left_behind(places: &[Place], given: &[Given]) -> Vec<Carried> {
    let cast: HashSet<i64> = places.iter().filter(|place| place.cast).map(|place| place.member).collect();
    resolve(&unseen(places), given, i64::MAX)
        .into_iter()
        .filter(|carried| !cast.contains(&carried.member))
        .map(|carried| match carried.outcome {
            Outcome::Not(Uncarried::OffRoll | Uncarried::Cycle) => carried,
            _ => Carried { outcome: Outcome::Not(Uncarried::NotTaken), ..carried },
        })
        .collect()
}

/// The places as somebody may know them who is not told who has voted.
#[must_use]
pub fn unseen(places: &[Place]) -> Vec<Place> {
    places.iter().map(|place| Place { cast: false, ..*place }).collect()
}

/// Whether a vote can have come from a member to whoever carried it by some delegations, the first of them to the delegate whom the member
/// chose. `steps` are all that were in force at some time, as pairs of the numbers of whoever gave one and of the delegate.
#[must_use]
pub fn leads(steps: &BTreeSet<(i64, i64)>, member: i64, delegate: i64, carrier: i64) -> bool {
    if !steps.contains(&(member, delegate)) {
        return false;
    }
    let (mut here, mut seen) = (vec![delegate], HashSet::from([member, delegate]));
    while let Some(from) = here.pop() {
        if from == carrier {
            return true;
        }
        let further = steps.range((from, i64::MIN)..=(from, i64::MAX)).map(|(_, to)| *to);
        here.extend(further.filter(|to| seen.insert(*to)));
    }
    false
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Duration};
    use proptest::prelude::*;

    use super::super::delegation::Reach;
    use super::*;

    fn given(minute: i64, from: i64, to: i64) -> Given {
        Given { reach: Reach::Everything, since: DateTime::UNIX_EPOCH + Duration::minutes(minute), from, to }
    }

    /// A roll of so many members, of whom some have voted.
    fn roll(members: i64, cast: &[i64]) -> Vec<Place> {
        (1..=members).map(|member| Place { member, votes: 1, cast: cast.contains(&member) }).collect()
    }

    fn along(places: &[Place], given: &[Given], most: i64, voter: i64, apart: &[i64]) -> Vec<i64> {
        let apart = apart.iter().copied().collect();
        goes_along(places, given, most, voter, &apart).into_iter().map(|carried| carried.member).collect()
    }

    #[test]
    fn what_leads_to_the_voter_goes_along_also_through_others_who_have_not_voted() {
        let chain = [given(1, 1, 2), given(2, 2, 3)];
        assert_eq!(along(&roll(3, &[]), &chain, 9, 3, &[]), [1, 2]);
        assert_eq!(along(&roll(3, &[2]), &chain, 9, 3, &[]), [] as [i64; 0], "who has voted passes nothing on");
        assert_eq!(along(&roll(3, &[]), &chain, 9, 3, &[2]), [1], "who holds a paper does");
        assert_eq!(along(&roll(3, &[]), &chain, 9, 2, &[]), [1]);
        assert_eq!(along(&roll(2, &[]), &chain, 9, 3, &[]), [] as [i64; 0], "the voter is on no roll");
    }

    #[test]
    fn only_what_leads_to_the_voter_is_looked_at() {
        let ways = vec![given(1, 1, 2), given(2, 2, 3), given(3, 4, 5), given(4, 3, 4), given(5, 6, 3)];
        assert_eq!(leading_to(ways.clone(), 3), [ways[0], ways[1], ways[4]]);
        assert_eq!(leading_to(ways.clone(), 6), []);
        assert_eq!(leading_to(vec![ways[0], given(9, 2, 1)], 2), [ways[0]], "round in a circle");
    }

    #[test]
    fn the_earliest_go_along_and_who_votes_otherwise_takes_no_place() {
        let several = [given(9, 1, 4), given(2, 2, 4), given(2, 3, 4)];
        assert_eq!(along(&roll(4, &[]), &several, 2, 4, &[]), [2, 3]);
        assert_eq!(along(&roll(4, &[]), &several, 1, 4, &[]), [2]);
        assert_eq!(along(&roll(4, &[]), &several, 2, 4, &[2]), [1, 3]);
        assert_eq!(along(&roll(4, &[]), &several, 0, 4, &[]), [] as [i64; 0]);
    }

    #[test]
    fn what_was_left_behind_has_a_reason_that_tells_nothing_of_votes() {
        let ways = [given(1, 1, 2), given(2, 3, 4), given(3, 4, 3), given(4, 5, 9), given(5, 6, 7)];
        let told = |cast: &[i64]| -> Vec<(i64, Outcome)> {
            left_behind(&roll(7, cast), &ways).into_iter().map(|carried| (carried.member, carried.outcome)).collect()
        };
        let not = Outcome::Not;
        let all = [
            (1, not(Uncarried::NotTaken)),
            (3, not(Uncarried::Cycle)),
            (4, not(Uncarried::Cycle)),
            (5, not(Uncarried::OffRoll)),
            (6, not(Uncarried::NotTaken)),
        ];
        assert_eq!(told(&[]), all);
        assert_eq!(told(&[2, 7]), all, "their delegates had voted");
        assert_eq!(told(&[1, 4]), [all[1], all[3], all[4]], "who voted is told of nothing");
    }

    #[test]
    fn a_way_begins_with_the_delegate_and_ends_with_the_carrier() {
        let steps = BTreeSet::from([(1, 2), (2, 3), (3, 1), (1, 5)]);
        assert!(leads(&steps, 1, 2, 2) && leads(&steps, 1, 2, 3));
        assert!(!leads(&steps, 1, 2, 5), "by another delegate");
        assert!(!leads(&steps, 1, 3, 3), "no such delegate");
        assert!(!leads(&steps, 2, 3, 9));
    }

    /// Who casts, and the delegations that are in force then: since when, from whom and to whom.
    type Casting = (i64, Vec<(i64, i64, i64)>);

    /// Casts in an order at random.
    fn casts() -> impl Strategy<Value = Vec<Casting>> {
        let delegations = proptest::collection::vec((0_i64..6, 1_i64..14, 1_i64..14), 0..20);
        proptest::collection::vec((1_i64..14, delegations), 0..20)
    }

    proptest! {
        #[test]
        fn every_vote_counts_once_and_none_is_lost_that_led_to_a_voter(casts in casts(), most in 0_i64..5) {
            let mut places = roll(13, &[]);
            let mut counted: Vec<i64> = Vec::new();
            for (voter, delegations) in casts {
                let given: Vec<Given> = delegations.iter().map(|(minute, from, to)| given(*minute, *from, *to)).collect();
                if places.iter().any(|place| place.member == voter && place.cast) {
                    // Whoever has voted, or gone along, votes no more.
                    continue;
                }
                let along = goes_along(&places, &given, most, voter, &HashSet::new());
                prop_assert!(along.len() as i64 <= most);
                prop_assert!(along.iter().all(|carried| carried.outcome == Outcome::By(voter) && carried.member != voter));
                // Of all that lead to the voter now, only those are left behind whom the cap leaves behind.
                let cast: Vec<Place> =
                    places.iter().map(|place| Place { cast: place.cast || place.member == voter, ..*place }).collect();
                let leading = resolve(&cast, &given, i64::MAX)
                    .into_iter()
                    .filter(|carried| carried.outcome == Outcome::By(voter))
                    .count();
                prop_assert_eq!(along.len(), leading.min(usize::try_from(most).unwrap()));
                counted.push(voter);
                counted.extend(along.iter().map(|carried| carried.member));
                for place in &mut places {
                    // A direct vote stands before whatever would carry it later, since it is marked.
                    place.cast |= place.member == voter || along.iter().any(|carried| carried.member == place.member);
                }
            }
            let once: HashSet<i64> = counted.iter().copied().collect();
            prop_assert_eq!(once.len(), counted.len(), "nobody is counted twice");
            let marked: HashSet<i64> = places.iter().filter(|place| place.cast).map(|place| place.member).collect();
            prop_assert_eq!(once, marked);
        }

        #[test]
        fn what_leads_elsewhere_changes_nothing(
            delegations in proptest::collection::vec((0_i64..6, 1_i64..14, 1_i64..14), 0..20),
            most in 0_i64..5,
        ) {
            let given: Vec<Given> = delegations.iter().map(|(minute, from, to)| given(*minute, *from, *to)).collect();
            let places = roll(13, &[2, 5]);
            let leading = leading_to(given.clone(), 1);
            let behind = |place: &&Place| place.member == 1 || leading.iter().any(|given| given.from == place.member);
            let near: Vec<Place> = places.iter().filter(behind).copied().collect();
            let none = HashSet::new();
            prop_assert_eq!(goes_along(&near, &leading, most, 1, &none), goes_along(&places, &given, most, 1, &none));
        }

        #[test]
        fn whoever_comes_later_than_enough_others_is_not_asked_for(
            delegations in proptest::collection::vec((0_i64..6, 1_i64..14, 1_i64..14), 0..20),
            cast in proptest::collection::vec(2_i64..14, 0..6),
            most in 0_i64..5,
        ) {
            let given: Vec<Given> = delegations.iter().map(|(minute, from, to)| given(*minute, *from, *to)).collect();
            let all = goes_along(&roll(13, &cast), &given, most, 1, &HashSet::new());
            let turn = in_turn(&roll(13, &[]), &given, 1);
            for first in 0..=turn.len() {
                let later: HashSet<i64> = turn[first..].iter().map(|(member, _)| *member).collect();
                // It is known of the first, and of those whom their votes pass, whether they have voted.
                let mut known: HashSet<i64> = turn[..first].iter().map(|(member, _)| *member).collect();
                while let Some((_, to)) = turn.iter().find(|(from, to)| known.contains(from) && !known.contains(to)) {
                    known.insert(*to);
                }
                let seen: Vec<i64> = cast.iter().copied().filter(|member| known.contains(member)).collect();
                let along = goes_along(&roll(13, &seen), &given, most, 1, &later);
                if along.len() as i64 >= most || later.is_empty() {
                    prop_assert_eq!(&along, &all, "of the first {}", first);
                }
            }
        }

        #[test]
        fn the_order_of_the_input_changes_nothing(
            delegations in proptest::collection::vec((0_i64..6, 1_i64..14, 1_i64..14), 0..20),
            most in 0_i64..5,
        ) {
            let mut given: Vec<Given> = delegations.iter().map(|(minute, from, to)| given(*minute, *from, *to)).collect();
            let mut places = roll(13, &[2, 5]);
            let apart = HashSet::from([3]);
            let one = goes_along(&places, &given, most, 1, &apart);
            given.reverse();
            places.reverse();
            prop_assert_eq!(one, goes_along(&places, &given, most, 1, &apart));
        }
    }
}
