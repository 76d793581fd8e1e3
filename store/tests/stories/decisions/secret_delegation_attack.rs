//! The attack on secret ballots where votes went along with them: whoever has the closed database knows who went along with whom, and lays
//! these rows beside the ballots in every order that it knows. That ballots are equal tells how many are of one delegate; here as many are of
//! each.

use std::collections::BTreeSet;

use domain::decisions::secrecy::BallotKey;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use store::DatabaseAddress;

use super::choosing::choosing;
use super::delegation::{EARLY, gives};
use super::secret::in_secret;
use super::secret_attack::{BY_CHANCE, Vote, ballot_of, clear, in_file, lines, of, rankings, text_of, transactions};
use super::*;
use crate::support::{at, founded_by, story};

/// How many delegates vote, each for one other member as well.
const DELEGATES: usize = 80;

/// A vote in which delegates put ballots unlike all others into the box, with which one vote goes along; in its `cast` who said what, both of
/// the delegates and of those who went along, in the order of casting.
async fn delegated(db: &Db) -> Vote {
    let rules = [("decisions.delegation", "ordinary", "open_and_secret"), ("decisions.delegations_max", "", "1")];
    let founder = founded_by(db, &rules).await;
    let mut pairs = Vec::new();
    for place in 0..DELEGATES {
        let delegate = member(db, &founder, &format!("Delegate {place}"), "full").await;
        let giver = member(db, &founder, &format!("Giver {place}"), "full").await;
        gives(db, &giver, EARLY, &format!("M-{}", delegate.actor.number().unwrap()), "everything").await;
        pairs.push((delegate, giver));
    }
    let mut input = in_secret(&choosing("schulze"));
    input.choosing.options = ["A", "B", "C", "D", "E"].join("\n");
    let mut vote = Vote { number: opened(db, &founder, &input, DISCUSSED).await, ..Vote::default() };
    let mut rng = StdRng::seed_from_u64(17);
    let mut rankings = rankings();
    rankings.shuffle(&mut rng);
    pairs.shuffle(&mut rng);
    for ((delegate, giver), ranking) in pairs.iter().zip(&rankings) {
        let key = BallotKey::of(rng.random());
        let (typed, said) = ballot_of(ranking);
        let act = when(delegate, DISCUSSED);
        let receipt = d::cast_secretly(db, &act, vote.number, typed, &key.to_string()).await.unwrap();
        assert_eq!(receipt.along, 1);
        for voter in [delegate, giver] {
            vote.cast.push((voter.actor.member().unwrap().to_string(), said.clone()));
            vote.trackers.extend(key.trackers(voter.actor.number().unwrap(), 1));
        }
    }
    vote
}

/// Different values in the order in which each comes first.
fn firsts(values: Vec<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    values.into_iter().filter(|value| seen.insert(value.clone())).collect()
}

/// The orders that a database knows of rows.
fn orders(db: &Db) -> &'static [&'static str] {
    match db.address() {
        DatabaseAddress::Sqlite(_) => &["1", "1 DESC", "decision_id"],
        DatabaseAddress::Postgres(_) => {
            &["ctid", "ctid DESC", "xmin::text::bigint, ctid", "cmin::text::bigint, ctid", "xmax::text::bigint, ctid"]
        }
    }
}

/// The most pairs of a member and a ballot that an attacker gets right.
fn pairs(db: &Db, vote: &Vote) -> usize {
    let of = of(vote);
    let mut boxes = vec![lines(db, &format!("SELECT choice AS line FROM secret_ballots WHERE {of}"))];
    let carried = format!("FROM carried_votes WHERE {of}");
    let delegates: BTreeSet<String> = lines(db, &format!("SELECT carrier_id AS line {carried}")).into_iter().collect();
    let mut voters: Vec<Vec<String>> = Vec::new();
    for column in ["member_id", "carrier_id"] {
        voters.push(lines(db, &format!("SELECT {column} AS line {carried}")));
        let numbered = format!("SELECT {column} AS line FROM carried_votes JOIN members ON members.id = {column}");
        voters.push(lines(db, &format!("{numbered} WHERE {of} ORDER BY members.number")));
        voters.extend(
            orders(db).iter().map(|order| lines(db, &format!("SELECT {column} AS line {carried} ORDER BY {order}"))),
        );
    }
    for order in orders(db) {
        boxes.push(lines(db, &format!("SELECT choice AS line FROM secret_ballots WHERE {of} ORDER BY {order}")));
        let marked = lines(db, &format!("SELECT member_id AS line FROM secret_marks WHERE {of} ORDER BY {order}"));
        let (some, others): (Vec<_>, Vec<_>) = marked.into_iter().partition(|voter| delegates.contains(voter));
        voters.extend([some, others]);
    }
    if let DatabaseAddress::Sqlite(path) = db.address() {
        boxes.push(in_file(db, &text_of(path), vote));
    }
    let truth: BTreeSet<(&str, &str)> = vote.cast.iter().map(|(voter, said)| (voter.as_str(), said.as_str())).collect();
    let boxes: Vec<Vec<String>> = boxes.into_iter().map(firsts).collect();
    let right = |ballots: &[String], voters: &[String]| {
        assert_eq!((ballots.len(), voters.len()), (DELEGATES, DELEGATES));
        ballots.iter().zip(voters).filter(|(said, voter)| truth.contains(&(voter.as_str(), said.as_str()))).count()
    };
    boxes.iter().flat_map(|ballots| voters.iter().map(|voters| right(ballots, voters))).max().unwrap()
}

story!(nobody_pairs_ballots_with_delegates_or_those_who_went_along, |db| {
    let vote = delegated(&db).await;
    let is_postgres = matches!(db.address(), DatabaseAddress::Postgres(_));
    let casting = format!("SELECT DISTINCT xmin::text AS line FROM carried_votes WHERE {}", of(&vote));
    let casting: BTreeSet<String> =
        if is_postgres { lines(&db, &casting).into_iter().collect() } else { BTreeSet::new() };
    if is_postgres {
        // While the vote is open, PostgreSQL itself knows the order in which rows were written: the attack is a real one.
        assert_eq!((pairs(&db, &vote), casting.len()), (DELEGATES, DELEGATES));
        let locked =
            "SELECT DISTINCT members.xmax::text AS line FROM members JOIN carried_votes ON carrier_id = members.id";
        assert_eq!(lines(&db, locked).len(), 1, "nothing of it is noted in the register");
    }
    close(&db, at(CLOSED)).await;
    assert_eq!(d::uncleared(&db).await.unwrap(), [vote.number]);
    clear(&db).await;
    let right = pairs(&db, &vote);
    assert!(right <= BY_CHANCE, "{right} of {DELEGATES} pairs are right");
    if is_postgres {
        let named = transactions(&db);
        assert!(named.is_disjoint(&casting), "{:?}", named.intersection(&casting).collect::<Vec<_>>());
    }
});
