//! An attack on secret ballots of members who have several votes. A ballot stands in the box as often as its voter has votes, so that how
//! often it stands tells the weight; among voters of the same weight it tells nothing.

use std::collections::BTreeMap;

use domain::decisions::secrecy::BallotKey;
use rand::SeedableRng;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use store::DatabaseAddress;
use store::decisions as d;

use super::choosing::{choosing, marks};
use super::secret::in_secret;
use super::secret_attack::{BY_CHANCE, Laid, Vote, clear, found, laid, put, rankings, raw};
use super::*;
use crate::support::{at, founded_by, story};

/// How many members of each class have so many votes each.
const CLASSES: [(&str, i64, usize); 3] = [("full", 1, 50), ("supporting", 2, 40), ("organisation", 5, 30)];
/// The rules by which they do.
const RULES: &[(&str, &str, &str)] =
    &[("membership.votes", "supporting", "2"), ("membership.votes", "organisation", "5")];

/// A vote in which everybody puts a ballot unlike all others into the box, and how many votes each voter has.
async fn weighted(db: &Db) -> (Vote, BTreeMap<String, i64>) {
    let founder = founded_by(db, RULES).await;
    let mut voters = Vec::new();
    for (class, votes, members) in CLASSES {
        for place in 0..members {
            voters.push((member(db, &founder, &format!("Voter {class} {place}"), class).await, votes));
        }
    }
    let mut input = in_secret(&choosing("schulze"));
    input.choosing.options = ["A", "B", "C", "D", "E"].join("\n");
    let mut vote = Vote { number: opened(db, &founder, &input, DISCUSSED).await, ..Vote::default() };
    let mut rng = StdRng::seed_from_u64(23);
    let mut rankings = rankings();
    rankings.shuffle(&mut rng);
    voters.shuffle(&mut rng);
    for ((voter, votes), ranking) in voters.iter().zip(&rankings) {
        put(db, &mut vote, voter, ranking, *votes, &mut rng).await;
    }
    let weight = |(voter, votes): &(Act, i64)| (voter.actor.member().unwrap().to_string(), *votes);
    let weights = voters.iter().map(weight).collect();
    (vote, weights)
}

/// The ballots that stand so often in a box, each once, in the order of their first.
fn standing(said: &[String], times: i64) -> Vec<&str> {
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    let mut first = Vec::new();
    for ballot in said {
        let count = counts.entry(ballot.as_str()).or_default();
        if *count == 0 {
            first.push(ballot.as_str());
        }
        *count += 1;
    }
    first.retain(|ballot| counts.get(ballot) == Some(&times));
    first
}

/// The most pairs that an attacker gets right among those with so many votes.
fn pairs(laid: &Laid, vote: &Vote, weights: &BTreeMap<String, i64>, votes: i64, members: usize) -> usize {
    let truth: BTreeMap<&str, &str> = vote.cast.iter().map(|(voter, said)| (voter.as_str(), said.as_str())).collect();
    let mut most = 0;
    for said in &laid.boxes {
        let ballots = standing(said, votes);
        for marked in &laid.marked {
            let voters: Vec<&String> = marked.iter().filter(|voter| weights.get(*voter) == Some(&votes)).collect();
            assert_eq!((ballots.len(), voters.len()), (members, members), "how often a ballot stands tells its weight");
            let right = ballots.iter().zip(voters).filter(|(said, voter)| truth.get(voter.as_str()) == Some(*said));
            most = most.max(right.count());
        }
    }
    most
}

story!(nobody_pairs_ballots_with_voters_who_have_as_many_votes, |db| {
    let (vote, weights) = weighted(&db).await;
    if matches!(db.address(), DatabaseAddress::Postgres(_)) {
        // While the vote is open, PostgreSQL itself knows the order in which rows were written: the attack is a real one.
        let open = laid(&db, &vote);
        for (_, votes, members) in CLASSES {
            assert_eq!(pairs(&open, &vote, &weights, votes, members), members);
        }
    }
    close(&db, at(CLOSED)).await;
    clear(&db).await;
    let closed = laid(&db, &vote);
    for (class, votes, members) in CLASSES {
        let right = pairs(&closed, &vote, &weights, votes, members);
        assert!(right <= BY_CHANCE, "{right} of {members} pairs of {class} members are right");
    }
    assert!(raw(&db).is_none_or(|raw| found(&raw, &vote) == 0), "the files hold a tracker");
});

story!(whoever_alone_has_so_many_votes_can_be_recognised_as_the_page_says, |db| {
    let founder = founded_by(&db, RULES).await;
    let supporting = member(&db, &founder, "Sol Peña", "supporting").await;
    let workshop = member(&db, &founder, "Taller de Redes", "organisation").await;
    let number = opened(&db, &founder, &in_secret(&choosing("schulze")), DISCUSSED).await;
    for (voter, ranking, form) in [(&founder, [1_u16, 2], 7_u128), (&supporting, [2, 3], 8), (&workshop, [3, 1], 9)] {
        let ballot = marks(&[(ranking[0], "1"), (ranking[1], "2")]);
        let key = BallotKey::of(form).to_string();
        d::cast_secretly(&db, &when(voter, DISCUSSED), number, ballot, &key).await.unwrap();
    }
    close(&db, at(CLOSED)).await;
    let shown = d::votes_page(&db, &eyes(&db, &founder).await, number, 1).await.unwrap().secret.unwrap();
    let shown: Vec<_> = shown.ballots.into_iter().map(|alike| (alike.said.to_string(), alike.count)).collect();
    let told = [("1:1 2:2", 1), ("1:2 3:1", 5), ("2:1 3:2", 2)].map(|(said, count)| (said.to_owned(), count));
    assert_eq!(shown, told, "each stands as often as its voter has votes");
});
