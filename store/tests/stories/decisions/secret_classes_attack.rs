//! An attack on secret ballots that bear a class. The class of a ballot tells the class of whoever cast it, and among the voters of that class
//! nothing else.

use std::collections::{BTreeMap, BTreeSet};

use domain::decisions::proposal::ProposalInput;
use rand::SeedableRng;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use store::DatabaseAddress;
use store::audit::verify;
use store::decisions as d;

use super::choosing::choosing;
use super::delegation::{EARLY, gives};
use super::option_effects::of as does;
use super::secret::{in_secret, secretly};
use super::secret_attack::{BY_CHANCE, Laid, VOTERS, Vote, clear, found, laid, lines, of, put, rankings, raw};
use super::secret_classes::two_classes;
use super::*;
use crate::archive::contents;
use crate::support::{at, story};

/// The classes, each of which has half of the voters.
const CLASSES: [&str; 2] = ["full", "supporting"];

/// Among five options of which the first would do something, so that it is counted by class.
fn question() -> ProposalInput {
    let circle =
        EffectInput::CreateCircle { name: "Garden".into(), mandate: "Looks after it.".into(), members: "1".into() };
    let mut input = in_secret(&choosing("schulze"));
    input.choosing.options = ["A", "B", "C", "D", "E"].join("\n");
    input.option_effects = vec![does("A", circle)];
    input
}

/// A vote in which everybody puts a ballot unlike all others into the box, and the class of each voter.
async fn by_class(db: &Db) -> (Vote, BTreeMap<String, &'static str>) {
    let (full, supporting) = two_classes(db, &[], (VOTERS / 2, VOTERS / 2)).await;
    let founder = full[0].clone();
    let mut voters: Vec<Act> = full.iter().chain(&supporting).cloned().collect();
    let id = |act: &Act| act.actor.member().unwrap().to_string();
    let classes =
        full.iter().map(|act| (id(act), CLASSES[0])).chain(supporting.iter().map(|act| (id(act), CLASSES[1])));
    let classes = classes.collect();
    let mut vote = Vote { number: opened(db, &founder, &question(), DISCUSSED).await, ..Vote::default() };
    let mut rng = StdRng::seed_from_u64(41);
    let mut rankings = rankings();
    rankings.shuffle(&mut rng);
    voters.shuffle(&mut rng);
    for (voter, ranking) in voters.iter().zip(&rankings) {
        put(db, &mut vote, voter, ranking, 1, &mut rng).await;
    }
    (vote, classes)
}

/// What the ballots say that bear a class.
fn bearing(db: &Db, vote: &Vote, class: &str) -> BTreeSet<String> {
    let query = format!("SELECT choice AS line FROM secret_ballots WHERE {} AND class = '{class}'", of(vote));
    lines(db, &query).into_iter().collect()
}

/// The most pairs that an attacker gets right within a class, who lays its ballots and its voters side by side.
fn pairs(laid: &Laid, vote: &Vote, ballots: &BTreeSet<String>, voters: &BTreeSet<&str>) -> usize {
    let truth: BTreeSet<(&str, &str)> = vote.cast.iter().map(|(voter, said)| (voter.as_str(), said.as_str())).collect();
    let mut most = 0;
    for said in &laid.boxes {
        let said: Vec<&String> = said.iter().filter(|said| ballots.contains(*said)).collect();
        for marked in &laid.marked {
            let marked: Vec<&String> = marked.iter().filter(|voter| voters.contains(voter.as_str())).collect();
            assert_eq!((said.len(), marked.len()), (VOTERS / 2, VOTERS / 2));
            let right =
                said.iter().zip(marked).filter(|(said, voter)| truth.contains(&(voter.as_str(), said.as_str())));
            most = most.max(right.count());
        }
    }
    most
}

story!(nobody_pairs_ballots_that_bear_a_class_with_voters_of_it, |db| {
    let (vote, classes) = by_class(&db).await;
    let of_class = |class: &str| -> BTreeSet<&str> {
        classes.iter().filter(|(_, of)| **of == class).map(|(voter, _)| voter.as_str()).collect()
    };
    if matches!(db.address(), DatabaseAddress::Postgres(_)) {
        // While the vote is open, PostgreSQL itself knows the order in which rows were written: the attack is a real one.
        let open = laid(&db, &vote);
        for class in CLASSES {
            assert_eq!(pairs(&open, &vote, &bearing(&db, &vote, class), &of_class(class)), VOTERS / 2);
        }
    }
    close(&db, at(CLOSED)).await;
    clear(&db).await;
    let closed = laid(&db, &vote);
    for class in CLASSES {
        let (ballots, voters) = (bearing(&db, &vote, class), of_class(class));
        let cast = vote.cast.iter().filter(|(voter, _)| voters.contains(voter.as_str()));
        let cast: BTreeSet<String> = cast.map(|(_, said)| said.clone()).collect();
        assert_eq!(ballots, cast, "the class of a ballot is that of its voter");
        let right = pairs(&closed, &vote, &ballots, &voters);
        assert!(right <= BY_CHANCE, "{right} of {} pairs of {class} members are right", VOTERS / 2);
    }
    for (table, rows) in contents(&db) {
        let leak = rows.iter().find(|row| vote.trackers.iter().any(|tracker| row.contains(tracker)));
        assert!(leak.is_none(), "{table} holds a tracker: {leak:?}");
        let said = |row: &&String| vote.cast.iter().any(|(_, said)| said.len() > 10 && row.contains(said.as_str()));
        assert!(table == "secret_ballots" || !rows.iter().any(|row| said(&row)), "{table} holds a ballot");
    }
    assert!(raw(&db).is_none_or(|raw| found(&raw, &vote) == 0), "the files hold a tracker");
    assert!(d::uncleared(&db).await.unwrap().is_empty());
});

/// How many sides the ballots of supporting members have that could hold a block of so many equal ones, to whoever has the database.
fn may_hold(db: &Db, number: i64, block: usize) -> usize {
    let of = format!("decision_id = (SELECT id FROM decisions WHERE number = {number})");
    let said = lines(db, &format!("SELECT choice AS line FROM secret_ballots WHERE class = 'supporting' AND {of}"));
    let held = |side: &str| said.iter().filter(|said| said.as_str() == side).count();
    ["yes", "no"].into_iter().filter(|side| held(side) >= block).count()
}

story!(a_block_that_went_along_with_one_ballot_does_not_stand_out_in_a_class, |db| {
    let rules = [("decisions.delegation", "ordinary", "open_and_secret"), ("decisions.delegations_max", "", "5")];
    let (full, supporting) = two_classes(&db, &rules, (3, 7)).await;
    // M-2 is a full member, and carries whoever of these has not voted.
    for act in &supporting[3..] {
        gives(&db, act, EARLY, "M-2", "everything").await;
    }
    let hidden = opened(&db, &full[0], &in_secret(&note()), DISCUSSED).await;
    let alone = opened(&db, &full[0], &in_secret(&note()), DISCUSSED).await;
    for (number, others, block) in [(hidden, 4, 3), (alone, 3, 4)] {
        for (form, (act, choice)) in (11..).zip(supporting[..others].iter().zip(["yes", "no", "no", "no"])) {
            secretly(&db, act, number, choice, form).await;
        }
        assert_eq!(secretly(&db, &full[1], number, "yes", 7).await.along, block);
        secretly(&db, &full[0], number, "yes", 8).await;
        secretly(&db, &full[2], number, "no", 9).await;
    }
    assert_eq!(may_hold(&db, alone, 4), 1, "while the vote is open, the database tells how M-2 voted");
    close(&db, at(CLOSED)).await;
    assert_eq!(
        (may_hold(&db, hidden, 3), may_hold(&db, alone, 4)),
        (2, 0),
        "either side could be M-2's, or none is known"
    );
    for (number, untold) in [(hidden, false), (alone, true)] {
        let shown = page(&db, &when(&full[0], CLOSED), number).await;
        assert_eq!(shown.classes.unwrap().untold, untold);
        assert_eq!(shown.delegated.withheld_below, untold.then_some(3));
        let of_classes: Vec<_> = shown.result.unwrap().classes.iter().map(|of| of.votes.yes + of.votes.no).collect();
        assert_eq!(of_classes, if untold { [0, 0] } else { [3, 7] });
    }
    assert_eq!(verify(&db).await.unwrap().findings, []);
});
