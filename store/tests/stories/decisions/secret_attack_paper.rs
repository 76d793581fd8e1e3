//! An attack on secret ballots on paper: whoever has the database lays what was read on papers beside the register of their issue.

use std::collections::BTreeSet;

use rand::SeedableRng;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use store::DatabaseAddress;
use store::decisions as d;

use super::choosing::choosing;
use super::paper::PAPER;
use super::secret::in_secret;
use super::secret_attack::{BY_CHANCE, VOTERS, Vote, ballot_of, clear, lines, of, pairs, rankings};
use super::*;
use crate::archive::contents;
use crate::support::{at, founded_by, story};

/// A vote in which everybody votes on paper, each unlike all others, and the papers in the order in which they came back; the members.
async fn on_paper(db: &Db) -> (Vote, Vec<d::VoteInput>, Vec<Act>) {
    let founder = founded_by(db, &[PAPER]).await;
    let mut voters = Vec::new();
    for place in 0..VOTERS {
        voters.push(member(db, &founder, &format!("Voter {place}"), "full").await);
    }
    let mut input = in_secret(&choosing("schulze"));
    input.choosing.options = ["A", "B", "C", "D", "E"].join("\n");
    let mut vote = Vote { number: opened(db, &founder, &input, DISCUSSED).await, ..Vote::default() };
    let mut rng = StdRng::seed_from_u64(11);
    let keeper = when(&voters[0], DISCUSSED);
    let mut issued = Vec::new();
    for voter in &voters {
        let member = format!("M-{}", voter.actor.number().unwrap());
        issued.push((voter, d::issue_paper(db, &keeper, vote.number, &member).await.unwrap()));
    }
    issued.shuffle(&mut rng);
    let mut rankings = rankings();
    rankings.shuffle(&mut rng);
    let mut papers = Vec::new();
    for ((voter, paper), ranking) in issued.into_iter().zip(&rankings) {
        d::return_paper(db, &keeper, vote.number, paper).await.unwrap();
        let (input, said) = ballot_of(ranking);
        vote.cast.push((voter.actor.member().unwrap().to_string(), said));
        papers.push(input);
    }
    (vote, papers, voters)
}

/// The most pairs that an attacker gets right, who lays what was read on papers beside the register, in every order that the database knows.
fn paper_pairs(db: &Db, vote: &Vote) -> usize {
    let of = of(vote);
    let orders: &[&str] = match db.address() {
        DatabaseAddress::Sqlite(_) => &["rowid"],
        DatabaseAddress::Postgres(_) => &["ctid", "xmin::text::bigint, ctid"],
    };
    let truth: BTreeSet<(&str, &str)> = vote.cast.iter().map(|(voter, said)| (voter.as_str(), said.as_str())).collect();
    let issues =
        |order: &str| lines(db, &format!("SELECT member_id AS line FROM paper_issues WHERE {of} ORDER BY {order}"));
    let entries = |order: &str| {
        lines(db, &format!("SELECT reading AS line FROM paper_entries WHERE {of} AND pass = 1 ORDER BY {order}"))
    };
    let mut voters = vec![issues("number"), vote.cast.iter().map(|(voter, _)| voter.clone()).collect()];
    voters.extend(orders.iter().map(|order| issues(order)));
    let mut read = vec![entries("paper")];
    if matches!(db.address(), DatabaseAddress::Postgres(_)) {
        read.extend(orders.iter().map(|order| entries(order)));
    }
    let right = |said: &[String], voters: &[String]| {
        assert_eq!((said.len(), voters.len()), (VOTERS, VOTERS));
        said.iter().zip(voters).filter(|(said, voter)| truth.contains(&(voter.as_str(), said.as_str()))).count()
    };
    read.iter().flat_map(|said| voters.iter().map(|voters| right(said, voters))).max().unwrap()
}

story!(nobody_pairs_papers_with_voters, |db| {
    let (vote, mut papers, voters) = on_paper(&db).await;
    close(&db, at(CLOSED)).await;
    // They are shuffled before they are numbered.
    papers.shuffle(&mut StdRng::seed_from_u64(13));
    for reader in &voters[..2] {
        let reader = when(reader, "2026-01-16T09:00:00Z");
        for (paper, said) in (1..).zip(&papers) {
            let input = d::PaperInput { vote: said.clone(), invalid: false };
            d::read_paper(&db, &reader, vote.number, paper, input).await.unwrap();
        }
        if reader.actor.number() == Some(2) {
            let right = paper_pairs(&db, &vote);
            assert!(right <= BY_CHANCE, "{right} of {VOTERS} papers are paired while they are read");
        }
        d::hand_in_papers(&db, &reader, vote.number).await.unwrap();
    }
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
    assert_eq!(d::uncleared(&db).await.unwrap(), [vote.number]);
    clear(&db).await;
    let right = pairs(&db, &vote);
    assert!(right <= BY_CHANCE, "{right} of {VOTERS} pairs are right");
    for (table, rows) in contents(&db) {
        let said = |row: &&String| vote.cast.iter().any(|(_, said)| said.len() > 10 && row.contains(said.as_str()));
        assert!(table == "secret_ballots" || !rows.iter().any(|row| said(&row)), "{table} holds a ballot");
    }
});
