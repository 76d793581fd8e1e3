//! Who is present in a meeting, in person or by proxy, of those who may vote.
//!
//! A proxy is given for one meeting, to one member, and is not passed on; it counts while its holder is there and whoever gave it is not.
//! Robert's Rules of Order (12th edition, 45:70) leave proxies to each society's bylaws: here a rule says how many one member may hold.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::decisions::delegation::{Barred, Given};
use crate::decisions::frozen::FrozenRule;
use crate::decisions::method::{Asks, Method};
use crate::rules::parameter::{PROXIES_MAX, PROXIES_SECRET};
use crate::validation::Refusal;

/// A place on the roll of a vote in a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// The member's number.
    pub member: i64,
    /// The member's votes, at least one.
    pub votes: i64,
    /// The slug of the member's class, where each class is counted by itself.
    pub class: Option<String>,
}

/// Who has come, who has voted, and who is represented by whom.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attendance {
    /// The numbers of those who are there.
    pub there: HashSet<i64>,
    /// The numbers of those who have voted, whether they are still there or not.
    pub voted: HashSet<i64>,
    /// The numbers of those whose votes went along with a secret ballot, by proxy: nothing that comes later takes them out again.
    pub along: HashSet<i64>,
    /// The proxies that are in force: `from` is represented by `to`.
    pub proxies: Vec<Given>,
    /// How many others one member may represent.
    pub proxies_max: i64,
}

/// How many are present of those who may vote, in person and by proxy.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Present {
    /// How many persons.
    pub persons: i64,
    /// How many of them are represented.
    pub represented: i64,
    /// Their votes.
    pub votes: i64,
    /// The votes of each class, where each is counted by itself.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub classes: BTreeMap<String, i64>,
}

/// The value of the rule by which proxies count in secret votes as well.
pub const IN_SECRET_TOO: &str = "yes";

/// How many others one member may represent in a vote, by the rules that were frozen at its opening. What bars delegation bars proxies; in a
/// secret vote they have a rule of their own.
///
/// # Errors
/// Why nobody may.
pub fn proxies_max(rules: &[FrozenRule], secret: bool, method: Method) -> Result<i64, Barred> {
    let value = rules.iter().find(|rule| rule.key == PROXIES_MAX).and_then(|rule| rule.value.parse().ok());
    let in_secret = rules.iter().any(|rule| rule.key == PROXIES_SECRET && rule.value == IN_SECRET_TOO);
    match value {
        Some(most) if most > 0 => {
            if secret && !in_secret {
                Err(Barred::Secret)
            } else if method.asks() == Asks::Stance {
                Err(Barred::Reasons)
            } else {
                Ok(most)
            }
        }
        _ => Err(Barred::Rules),
    }
}

/// Who is represented, by number, and by whom: those of the seats who are neither there nor have voted, and whose proxy's holder is one
/// of those who are or have. Where more gave a proxy to one member than may be represented, those who gave theirs first are.
#[must_use]
pub fn represented(seats: &[Seat], attendance: &Attendance) -> BTreeMap<i64, i64> {
    let on_roll: HashSet<i64> = seats.iter().map(|seat| seat.member).collect();
    let takes_part = |member: &i64| attendance.there.contains(member) || attendance.voted.contains(member);
    let mut proxies: Vec<&Given> = attendance.proxies.iter().collect();
    proxies.sort_by_key(|given| (given.since, given.from));
    let mut held: HashMap<i64, i64> = HashMap::new();
    let mut represented = BTreeMap::new();
    for Given { from, to, .. } in proxies {
        if !on_roll.contains(from) || !on_roll.contains(to) || takes_part(from) || !takes_part(to) {
            continue;
        }
        let count = held.entry(*to).or_default();
        if *count < attendance.proxies_max && !represented.contains_key(from) {
            *count += 1;
            represented.insert(*from, *to);
        }
    }
    represented
}

/// How many are present: those of the seats who are there, who have voted, or who are represented, each once. Whoever went along with a
/// secret ballot is represented, unless they are there by now.
#[must_use]
pub fn present(seats: &[Seat], attendance: &Attendance) -> Present {
    let represented = represented(seats, attendance);
    let mut present = Present::default();
    for seat in seats {
        let went_along = attendance.along.contains(&seat.member) && !attendance.there.contains(&seat.member);
        let by_proxy = went_along || represented.contains_key(&seat.member);
        if by_proxy || attendance.there.contains(&seat.member) || attendance.voted.contains(&seat.member) {
            present.persons += 1;
            present.represented += i64::from(by_proxy);
            present.votes += seat.votes;
            if let Some(class) = &seat.class {
                *present.classes.entry(class.clone()).or_default() += seat.votes;
            }
        }
    }
    present
}

/// Whether a proxy may be given, by those that are in force in the same meeting. To give the same again is no matter of this.
///
/// # Errors
/// `error-proxy-none` where the rules allow none; `error-proxy-self`; `error-proxy-passed` where the holder has given theirs to somebody,
/// `error-proxy-holds` where whoever gives it holds one; `error-proxy-full` with how many one member may hold, where the holder does.
pub fn may_give(proxies: &[Given], from: i64, to: i64, most: i64) -> Result<(), Refusal> {
    if most < 1 {
        return Err(Refusal::new("error-proxy-none"));
    }
    if from == to {
        return Err(Refusal::new("error-proxy-self"));
    }
    if proxies.iter().any(|given| given.from == to) {
        return Err(Refusal::new("error-proxy-passed"));
    }
    if proxies.iter().any(|given| given.to == from) {
        return Err(Refusal::new("error-proxy-holds"));
    }
    let held = proxies.iter().filter(|given| given.to == to && given.from != from).count();
    if i64::try_from(held).unwrap_or(i64::MAX) >= most {
        return Err(Refusal::new("error-proxy-full").with("most", most));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Moment;
    use crate::decisions::delegation::Reach;

    fn given(minute: u32, from: i64, to: i64) -> Given {
        let since: Moment = format!("2026-03-01T10:{minute:02}:00Z").parse().unwrap();
        Given { reach: Reach::Everything, since, from, to }
    }

    fn seats(votes: &[i64]) -> Vec<Seat> {
        let class = |member: i64| Some(if member % 2 == 0 { "even" } else { "odd" }.to_owned());
        votes.iter().zip(1..).map(|(votes, member)| Seat { member, votes: *votes, class: class(member) }).collect()
    }

    fn attendance(there: &[i64], proxies: &[Given]) -> Attendance {
        Attendance {
            there: there.iter().copied().collect(),
            proxies: proxies.to_vec(),
            proxies_max: 2,
            ..Attendance::default()
        }
    }

    #[test]
    fn whoever_gave_a_proxy_is_represented_while_its_holder_is_there() {
        let seats = seats(&[1, 3, 1, 1]);
        let proxies = [given(1, 2, 1), given(2, 4, 3)];
        let of = |there: &[i64]| present(&seats, &attendance(there, &proxies));
        let classes = BTreeMap::from([("even".to_owned(), 3), ("odd".to_owned(), 1)]);
        assert_eq!(of(&[1]), Present { persons: 2, represented: 1, votes: 4, classes });
        assert_eq!((of(&[1, 2]).persons, of(&[1, 2]).represented), (2, 0), "present in person");
        assert_eq!(of(&[]), Present::default());
        assert_eq!(of(&[9]).persons, 0, "a guest is on no roll");
    }

    #[test]
    fn one_member_represents_no_more_than_the_rules_say_and_passes_nothing_on() {
        let seats = seats(&[1; 6]);
        let proxies = [given(3, 4, 1), given(2, 3, 1), given(1, 2, 1)];
        let by = represented(&seats, &attendance(&[1], &proxies));
        assert_eq!(by, BTreeMap::from([(2, 1), (3, 1)]), "those who gave theirs first");
        let passed = [given(1, 2, 3), given(2, 3, 1)];
        assert_eq!(represented(&seats, &attendance(&[1], &passed)), BTreeMap::from([(3, 1)]));
    }

    #[test]
    fn whoever_went_along_with_a_secret_ballot_stays_represented() {
        let seats = seats(&[1, 2, 1]);
        let of = |there: &[i64], proxies: &[Given]| {
            present(&seats, &Attendance { along: HashSet::from([2]), ..attendance(there, proxies) })
        };
        let told = |present: Present| (present.persons, present.represented, present.votes);
        assert_eq!(told(of(&[1], &[])), (2, 1, 3), "though the proxy was taken back");
        assert_eq!(told(of(&[1], &[given(1, 2, 1)])), (2, 1, 3), "and once alone");
        assert_eq!(told(of(&[1, 2], &[])), (2, 0, 3), "in person");
    }

    #[test]
    fn a_proxy_is_given_to_one_who_can_hold_it() {
        let proxies = [given(1, 2, 1), given(2, 3, 1)];
        let key = |from, to, most| may_give(&proxies, from, to, most).map_err(|refusal| refusal.key);
        assert_eq!(key(4, 5, 2), Ok(()));
        assert_eq!(key(4, 1, 2), Err("error-proxy-full"));
        assert_eq!(key(3, 1, 2), Ok(()), "the same again");
        assert_eq!(key(4, 4, 2), Err("error-proxy-self"));
        assert_eq!(key(4, 2, 2), Err("error-proxy-passed"));
        assert_eq!(key(1, 4, 2), Err("error-proxy-holds"));
        assert_eq!(key(4, 5, 0), Err("error-proxy-none"));
    }

    #[test]
    fn proxies_are_barred_where_delegation_is() {
        let rule = |value: &str| {
            let (key, scope) = (PROXIES_MAX.to_owned(), String::new());
            vec![FrozenRule { key, scope, value: value.to_owned(), rule_value_id: String::new() }]
        };
        assert_eq!(proxies_max(&rule("2"), false, Method::Majority), Ok(2));
        assert_eq!(proxies_max(&rule("2"), true, Method::Majority), Err(Barred::Secret));
        assert_eq!(proxies_max(&rule("2"), false, Method::Consent), Err(Barred::Reasons));
        assert_eq!(proxies_max(&rule("0"), true, Method::Consent), Err(Barred::Rules));
        let in_secret = |value: &str| {
            let most = rule("2").remove(0);
            let key = PROXIES_SECRET.to_owned();
            vec![FrozenRule { key, value: value.to_owned(), ..most.clone() }, most]
        };
        assert_eq!(proxies_max(&in_secret("no"), true, Method::Majority), Err(Barred::Secret));
        assert_eq!(proxies_max(&in_secret("yes"), true, Method::Majority), Ok(2));
        assert_eq!(proxies_max(&in_secret("yes"), true, Method::Consent), Err(Barred::Reasons));
        assert_eq!(proxies_max(&[], false, Method::Majority), Err(Barred::Rules));
    }

    proptest! {
        #[test]
        fn nobody_is_counted_twice_and_everybody_there_is_counted(
            votes in proptest::collection::vec(1_i64..4, 1..12),
            there in proptest::collection::hash_set(1_i64..15, 0..8),
            voted in proptest::collection::hash_set(1_i64..15, 0..4),
            pairs in proptest::collection::vec((1_i64..15, 1_i64..15), 0..12),
            proxies_max in 0_i64..3,
        ) {
            let seats = seats(&votes);
            let proxies = pairs.iter().zip(0..).map(|((from, to), minute)| given(minute, *from, *to)).collect();
            let attendance = Attendance { there, voted, proxies, proxies_max, ..Attendance::default() };
            let by = represented(&seats, &attendance);
            let all = present(&seats, &attendance);
            let in_person: Vec<&Seat> = seats
                .iter()
                .filter(|seat| attendance.there.contains(&seat.member) || attendance.voted.contains(&seat.member))
                .collect();
            let by_proxy: Vec<&Seat> = seats.iter().filter(|seat| by.contains_key(&seat.member)).collect();
            prop_assert_eq!(all.persons as usize, in_person.len() + by_proxy.len());
            prop_assert_eq!(all.represented as usize, by_proxy.len());
            prop_assert_eq!(all.votes, in_person.iter().chain(&by_proxy).map(|seat| seat.votes).sum::<i64>());
            prop_assert_eq!(all.classes.values().sum::<i64>(), all.votes);
            prop_assert!(all.votes <= votes.iter().sum());
            for holder in by.values() {
                prop_assert!(attendance.there.contains(holder) || attendance.voted.contains(holder));
                prop_assert!(by.values().filter(|other| *other == holder).count() as i64 <= proxies_max);
                prop_assert!(!by.contains_key(holder), "nobody who is represented represents others");
            }
        }
    }
}
