//! Secret votes in which each class must reach the majority by itself: ballots bear the class, and nothing is told of few.

use std::collections::BTreeMap;

use domain::decisions::ballot_file::Form;
use domain::decisions::choosing::ChoosingInput;
use domain::decisions::count::{Need, Needed};
use domain::decisions::method::Method;
use domain::decisions::result_file::ResultForm;
use domain::decisions::secrecy::BallotKey;
use domain::decisions::stage::Stage;
use domain::decisions::tally::file::{read_table, sides};
use domain::decisions::tally::majority::{Asked, Votes};
use domain::decisions::tally::sides::{Sides, TookPart};
use domain::validation::Arg;
use serde_json::{Value, json};
use store::audit::verify;

use super::choosing::marks;
use super::delegation::{EARLY, gives};
use super::option_effects::of;
use super::paper::{PAPER, READ, back, issue, papers, read};
use super::secret::{in_secret, secretly};
use super::secret_attack::lines;
use super::*;
use crate::archive::{archived, contents, filled, other};
use crate::support::{at, founded_by, run, story};

/// The rules by which ordinary decisions are counted by class, and supporting members vote in them. The floor is three.
pub const RULES: &[(&str, &str, &str)] =
    &[("decisions.majority_classes", "ordinary", "each"), ("membership.votes", "supporting", "1")];

/// So many full members, of whom the founder is the first, and so many supporting ones.
pub async fn two_classes(
    db: &Db,
    rules: &[(&str, &str, &str)],
    (full, supporting): (usize, usize),
) -> (Vec<Act>, Vec<Act>) {
    let founder = founded_by(db, &[RULES, rules].concat()).await;
    let mut of_full = vec![founder.clone()];
    for place in 1..full {
        of_full.push(member(db, &founder, &format!("Full {place}"), "full").await);
    }
    let mut of_supporting = Vec::new();
    for place in 0..supporting {
        of_supporting.push(member(db, &founder, &format!("Supporting {place}"), "supporting").await);
    }
    (of_full, of_supporting)
}

/// Puts a choice of each into the box.
async fn say(db: &Db, number: i64, said: &[(&Act, &str)]) {
    for (form, (act, choice)) in (1..).zip(said) {
        secretly(db, act, number, choice, form).await;
    }
}

/// What of each class stands in the box: ballots by class and what they say.
fn in_box(db: &Db) -> Vec<String> {
    lines(db, "SELECT COALESCE(class, '-') || ' ' || choice AS line FROM secret_ballots ORDER BY 1")
}

/// What a result needed, by class: of how many votes, how many there were, and whether that was enough.
async fn needed(db: &Db, act: &Act, number: i64) -> Vec<Needed> {
    let needed = page(db, &when(act, CLOSED), number).await.result.unwrap().outcome.needed;
    needed.into_iter().filter(|needed| matches!(needed.need, Need::MajorityOf(_))).collect()
}

story!(each_class_counts_by_itself_in_secret, |db| {
    let (full, supporting) = two_classes(&db, &[("decisions.receipts", "", "trackers")], (4, 3)).await;
    let number = opened(&db, &full[0], &in_secret(&note()), DISCUSSED).await;
    let before = page(&db, &when(&supporting[0], DISCUSSED), number).await;
    let classes = before.classes.unwrap();
    assert_eq!((classes.own.as_deref(), classes.floor, classes.untold), (Some("supporting"), 3, false));
    let of_full = [(&full[0], "yes"), (&full[1], "yes"), (&full[2], "yes"), (&full[3], "no")];
    let of_supporting = [(&supporting[0], "yes"), (&supporting[1], "no"), (&supporting[2], "yes")];
    say(&db, number, &[&of_full[..], &of_supporting[..]].concat()).await;
    assert_eq!(verify(&db).await.unwrap().findings, [], "an open box bears its classes");
    assert_eq!(close(&db, at(CLOSED)).await, [d::Advanced { number, stage: Stage::Enacted }]);

    let founder = when(&full[0], CLOSED);
    let figures: Vec<_> = needed(&db, &founder, number).await.iter().map(|it| (it.base, it.got, it.met)).collect();
    assert_eq!(figures, [(4, 3, true), (3, 2, true)]);
    let viewer = eyes(&db, &founder).await;
    let shown = d::votes_page(&db, &viewer, number, 1).await.unwrap().secret.unwrap().ballots;
    let mut classes: BTreeMap<String, usize> = BTreeMap::new();
    for ballot in shown {
        assert!(ballot.tracker.is_some());
        *classes.entry(ballot.class.unwrap()).or_default() += 1;
    }
    let mut bearing: Vec<usize> = classes.into_values().collect();
    bearing.sort_unstable();
    assert_eq!(bearing, [3, 4], "each with its class");

    for change in ["class = 'supporting' WHERE class = 'full' AND choice = 'no'", "class = NULL WHERE choice = 'no'"] {
        run(&db, &format!("UPDATE secret_ballots SET {change}"));
        let found = verify(&db).await.unwrap().findings;
        assert!(found.iter().any(|finding| finding.table == "secret_ballots"), "{change}: {found:?}");
    }
});

story!(a_secret_vote_fails_where_one_class_does_not_want_it, |db| {
    let (full, supporting) = two_classes(&db, &[], (4, 3)).await;
    let number = opened(&db, &full[0], &in_secret(&note()), DISCUSSED).await;
    let of_full: Vec<_> = full.iter().map(|act| (act, "yes")).collect();
    say(&db, number, &of_full).await;
    for (form, (act, choice)) in (11..).zip(supporting.iter().zip(["yes", "no", "no"])) {
        secretly(&db, act, number, choice, form).await;
    }
    assert_eq!(close(&db, at(CLOSED)).await, [d::Advanced { number, stage: Stage::Refused }]);
    let founder = when(&full[0], CLOSED);
    let figures: Vec<_> = needed(&db, &founder, number).await.iter().map(|it| (it.got, it.met, it.untold)).collect();
    assert_eq!(figures, [(4, true, false), (1, false, false)]);

    // The file holds the classes, and is counted to the very bytes of the result.
    let viewer = eyes(&db, &founder).await;
    let file = d::ballot_file(&db, &viewer, number, Form::Csv).await.unwrap();
    assert!(file.starts_with("papers,full:yes,full:no,full:abstain,supporting:yes"), "{file}");
    let read = sides(&read_table(&file).unwrap()).unwrap();
    let result = page(&db, &founder, number).await.result.unwrap();
    let eligible = |class: &str| result.classes.iter().find(|of| of.class == class).unwrap().eligible;
    let classes: Vec<_> = read
        .classes
        .iter()
        .map(|(class, votes)| (class.clone(), Votes { eligible: eligible(class), ..*votes }))
        .collect();
    let conditions = result.conditions;
    let asked = Asked {
        kind: conditions.majority.kind().unwrap(),
        base: conditions.base,
        threshold: conditions.threshold,
        half_suffices: false,
        casting: None,
    };
    let voted = result.outcome.persons.and_then(|persons| persons.voted);
    let took_part = TookPart { quorum: result.outcome.quorum_votes, voted, present: None, enough: None };
    let all = Votes { eligible: result.outcome.eligible, ..read.all };
    let again = Sides::of_majority(all, &classes, asked, took_part);
    let told = d::result_file(&db, &viewer, number, ResultForm::Json).await.unwrap();
    assert_eq!(told.text, format!("{}\n", again.told(Method::Majority)));
});

story!(a_secret_vote_does_not_open_while_a_class_is_too_small, |db| {
    let (full, _) = two_classes(&db, &[], (4, 2)).await;
    let number = proposed(&db, &full[0], &in_secret(&note())).await;
    let founder = when(&full[0], DISCUSSED);
    let before = page(&db, &founder, number).await.decision;
    let why = refused(d::open_vote(&db, &founder, number).await);
    assert_eq!((why.len(), why[0].refusal.key), (1, "error-secret-class-few"));
    let args: Vec<_> = why[0].refusal.args.iter().map(|(name, _)| *name).collect();
    assert_eq!(args, ["class", "count", "floor"]);
    assert_eq!((&why[0].refusal.args[1].1, &why[0].refusal.args[2].1), (&Arg::Number(2), &Arg::Number(3)));
    let after = page(&db, &founder, number).await;
    assert_eq!((after.decision.stage, after.decision.revision), (Stage::Discussion, before.revision));
    assert!(after.standing.is_none() && !after.may.open, "nothing of it is lost");
    assert_eq!(after.opening_waits, Some(d::OpeningWaits::Class));
    assert_eq!(after.small_class.unwrap(), why[0].refusal, "the page says why, before anybody tries");
    member(&db, &founder, "One more", "supporting").await;
    assert!(page(&db, &founder, number).await.may.open);
    d::open_vote(&db, &founder, number).await.unwrap();
});

story!(nor_while_one_is_too_small_on_its_provisional_roll, |db| {
    let (full, _) = two_classes(&db, &[("decisions.provisional_days", "ordinary", "3")], (4, 2)).await;
    let number = proposed(&db, &full[0], &in_secret(&note())).await;
    d::draw_roll(&db, &when(&full[0], "2026-01-06T09:00:00Z"), number, "").await.unwrap();
    let founder = when(&full[0], "2026-01-09T09:00:00Z");
    let shown = page(&db, &founder, number).await;
    assert_eq!((shown.opening_waits, shown.may.open), (Some(d::OpeningWaits::Class), false));
    let why = refused(d::open_vote(&db, &founder, number).await);
    assert_eq!((&why[0].refusal, &why[0].refusal.args[1].1), (&shown.small_class.unwrap(), &Arg::Number(2)));
});

story!(of_a_class_of_which_few_voted_only_whether_it_reached_the_majority_is_told, |db| {
    let (full, supporting) = two_classes(&db, &[], (5, 3)).await;
    let passes = opened(&db, &full[0], &in_secret(&note()), DISCUSSED).await;
    let fails = opened(&db, &full[0], &in_secret(&note()), DISCUSSED).await;
    for (number, alone) in [(passes, "yes"), (fails, "no")] {
        let said = [&full[0], &full[1], &full[2], &full[3]].map(|act| (act, "yes"));
        say(&db, number, &said).await;
        secretly(&db, &supporting[0], number, alone, 21).await;
        secretly(&db, &full[4], number, "no", 22).await;
    }
    close(&db, at(CLOSED)).await;
    let founder = when(&full[0], CLOSED);
    let viewer = eyes(&db, &founder).await;
    for (number, reached) in [(passes, true), (fails, false)] {
        let shown = page(&db, &founder, number).await;
        assert_eq!(shown.decision.stage, if reached { Stage::Enacted } else { Stage::Refused });
        let of = |class: &str, met| Needed::untold(Need::MajorityOf(class.to_owned()), met);
        assert_eq!(needed(&db, &founder, number).await, [of("full", true), of("supporting", reached)]);
        assert!(shown.classes.unwrap().untold);
        let roll = d::roll_page(&db, &viewer, number, 1, at(CLOSED)).await.unwrap();
        assert!(roll.names.iter().all(|name| name.voted.is_none()), "nor is it told who of them voted");
        let ballots = d::votes_page(&db, &viewer, number, 1).await.unwrap().secret.unwrap().ballots;
        assert!(ballots.iter().all(|ballot| ballot.class.is_none()));
        for form in [Form::Csv, Form::Json] {
            let file = d::ballot_file(&db, &viewer, number, form).await.unwrap();
            assert!(!file.contains("supporting") && !file.contains("full"), "{file}");
        }
        let result = d::result_file(&db, &viewer, number, ResultForm::Json).await.unwrap();
        let result: Value = serde_json::from_str(&result.text).unwrap();
        let classes = json!({ "full": { "reached": true }, "supporting": { "reached": reached } });
        assert_eq!((&result["passed"], &result["stages"][0]["classes"]), (&json!(reached), &classes));
    }
    assert!(in_box(&db).iter().all(|ballot| ballot.starts_with("- ")), "nothing of it is kept");
    for (table, rows) in contents(&db) {
        let leak = rows.iter().find(|row| row.contains("\"supporting\"") && row.contains("\"yes\":1"));
        assert!(leak.is_none(), "{table} holds the votes of a class: {leak:?}");
    }

    run(&db, "UPDATE decision_results SET classes = replace(classes, 'false', 'true')");
    let found = verify(&db).await.unwrap().findings;
    assert!(found.iter().any(|finding| finding.table == "decision_results"), "{found:?}");
    run(&db, "UPDATE secret_ballots SET class = 'full'");
    let found = verify(&db).await.unwrap().findings;
    assert!(found.iter().any(|finding| finding.table == "secret_ballots"), "{found:?}");
});

story!(where_few_of_a_class_voted_a_quorum_of_persons_tells_no_more_than_whether_it_was_met, |db| {
    let rules = [("membership.votes", "full", "3"), ("decisions.quorum_of", "ordinary", "persons")];
    let (full, supporting) = two_classes(&db, &rules, (4, 3)).await;
    let number = opened(&db, &full[0], &in_secret(&note()), DISCUSSED).await;
    let said = [(&full[0], "yes"), (&full[1], "yes"), (&full[2], "no"), (&supporting[0], "yes")];
    say(&db, number, &said).await;
    close(&db, at(CLOSED)).await;
    let founder = when(&full[0], CLOSED);
    let shown = page(&db, &founder, number).await;
    let standing = shown.standing.unwrap();
    let withheld = Some(d::Withheld::Persons { few: d::FewOf::Class, floor: 3 });
    assert_eq!((standing.withheld, standing.members_voted, standing.votes_cast), (withheld, 0, 10), "four voted");
    let persons = shown.result.unwrap().outcome.persons.unwrap();
    assert_eq!((persons.on_roll, persons.voted), (7, None));
    let file = d::result_file(&db, &eyes(&db, &founder).await, number, ResultForm::Json).await.unwrap();
    assert!(!file.text.contains("\"voted\""), "{}", file.text);
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(each_of_several_votes_bears_the_class, |db| {
    let (full, supporting) = two_classes(&db, &[("membership.votes", "full", "3")], (3, 3)).await;
    let number = opened(&db, &full[0], &in_secret(&note()), DISCUSSED).await;
    assert_eq!(secretly(&db, &full[0], number, "no", 7).await.votes, 3);
    say(&db, number, &[(&full[1], "yes"), (&full[2], "yes")]).await;
    for (form, act) in (11..).zip(&supporting) {
        secretly(&db, act, number, "yes", form).await;
    }
    assert_eq!(close(&db, at(CLOSED)).await, [d::Advanced { number, stage: Stage::Enacted }]);
    let stand = [vec!["full no"; 3], vec!["full yes"; 6], vec!["supporting yes"; 3]].concat();
    assert_eq!(in_box(&db), stand);
    let figures: Vec<_> = needed(&db, &full[0], number).await.iter().map(|it| (it.base, it.got)).collect();
    assert_eq!(figures, [(9, 6), (3, 3)]);
    let folder = tempfile::tempdir().unwrap();
    let archive = archived(&db, folder.path(), "archive.zip").await;
    let there = filled(&archive, &other(&db, folder.path()).await, "2026-02-10T09:00:00Z").await;
    assert_eq!(contents(&there)["secret_ballots"], contents(&db)["secret_ballots"]);
});

story!(a_ballot_of_no_class_is_not_counted_among_all_and_in_no_class, |db| {
    let (full, supporting) = two_classes(&db, &[], (3, 3)).await;
    let number = opened(&db, &full[0], &in_secret(&note()), DISCUSSED).await;
    let said: Vec<_> = full.iter().chain(&supporting).zip(["yes", "yes", "yes", "yes", "yes", "no"]).collect();
    say(&db, number, &said).await;
    // As a server of an earlier version would have cast it.
    run(&db, "UPDATE secret_ballots SET class = NULL WHERE choice = 'no'");
    assert!(d::advance(&db, at(CLOSED)).await.unwrap().is_empty());
    assert_eq!(page(&db, &when(&full[0], CLOSED), number).await.decision.stage, Stage::Voting);
});

story!(what_goes_along_bears_the_class_of_whoever_delegated, |db| {
    let rules = [("decisions.delegation", "ordinary", "open_and_secret"), ("decisions.delegations_max", "", "5")];
    let (full, supporting) = two_classes(&db, &rules, (3, 4)).await;
    // M-1 to M-3 are full members.
    gives(&db, &supporting[3], EARLY, "M-2", "everything").await;
    let enough = opened(&db, &full[0], &in_secret(&note()), DISCUSSED).await;
    let few = opened(&db, &full[0], &in_secret(&note()), DISCUSSED).await;
    for (number, others) in [(enough, 3), (few, 2)] {
        assert_eq!(secretly(&db, &full[1], number, "yes", 7).await.along, 1);
        say(&db, number, &[(&full[0], "no"), (&full[2], "yes")]).await;
        for (form, act) in (11..).zip(&supporting[..others]) {
            secretly(&db, act, number, "no", form).await;
        }
    }
    let open = "SELECT choice AS line FROM secret_ballots WHERE class = 'supporting' AND choice = 'yes'";
    assert_eq!(lines(&db, open).len(), 2, "one in each box");
    close(&db, at(CLOSED)).await;
    let figures: Vec<_> = needed(&db, &full[0], enough).await.iter().map(|it| (it.base, it.got)).collect();
    assert_eq!(figures, [(3, 2), (4, 1)]);
    assert!(needed(&db, &full[0], few).await.iter().all(|it| it.untold), "two cast theirs, and one was carried");
    let seen = page(&db, &when(&full[0], CLOSED), few).await.delegated;
    assert_eq!((seen.members, seen.withheld_below), (0, Some(3)));
});

story!(papers_are_of_the_class_that_their_number_says, |db| {
    let (full, supporting) = two_classes(&db, &[PAPER], (4, 3)).await;
    let number = opened(&db, &full[0], &in_secret(&note()), DISCUSSED).await;
    let (keeper, other) = (&full[1], &full[2]);
    // M-4 is a full member, M-5 to M-7 are supporting ones.
    for name in ["M-5", "M-4", "M-7", "M-6"] {
        let paper = issue(&db, keeper, number, name).await;
        back(&db, keeper, number, paper).await;
    }
    let register = papers(&db, &when(keeper, DISCUSSED), number).await;
    let given: BTreeMap<_, _> = register.lines.iter().map(|it| (it.member.number, it.class.is_some())).collect();
    assert_eq!(given.into_values().collect::<Vec<_>>(), [true; 4]);
    assert!(register.classes.iter().all(|class| class.numbers.is_none()), "which came back is told once they are read");
    say(&db, number, &[(&full[0], "yes"), (keeper, "yes"), (other, "yes")]).await;
    assert!(close(&db, at(CLOSED)).await.is_empty(), "it waits for its papers");
    let seen = papers(&db, &when(keeper, READ), number).await;
    let numbered: Vec<_> = seen.classes.iter().map(|class| (class.slug.as_str(), class.numbers)).collect();
    assert_eq!(numbered, [("full", Some((1, 1))), ("supporting", Some((2, 4)))]);
    assert!(seen.few, "one of the full members' papers alone");
    for reader in [keeper, other] {
        read(&db, reader, number, &["no", "yes", "yes", "no"]).await;
    }
    close(&db, at(READ)).await;
    let shown = page(&db, &when(&full[0], READ), number).await;
    assert_eq!(shown.decision.stage, Stage::Enacted);
    let classes: Vec<_> = shown.result.unwrap().classes.iter().map(|of| (of.votes.yes, of.votes.no)).collect();
    assert_eq!((classes, supporting.len()), (vec![(3, 1), (2, 1)], 3));
});

story!(few_papers_that_may_count_for_nothing_hide_nobody_of_a_class, |db| {
    let (full, supporting) = two_classes(&db, &[PAPER], (4, 3)).await;
    let number = opened(&db, &full[0], &in_secret(&note()), DISCUSSED).await;
    let (keeper, other) = (&full[1], &full[2]);
    // Two of the three supporting members.
    for name in ["M-5", "M-6"] {
        let paper = issue(&db, keeper, number, name).await;
        back(&db, keeper, number, paper).await;
    }
    let on_web = [&full[0], keeper, other, &full[3], &supporting[2]].map(|act| (act, "yes"));
    say(&db, number, &on_web).await;
    assert!(close(&db, at(CLOSED)).await.is_empty(), "it waits for its papers");
    for reader in [keeper, other] {
        read(&db, reader, number, &["invalid", "invalid"]).await;
    }
    close(&db, at(READ)).await;
    let shown = page(&db, &when(&full[0], READ), number).await;
    assert_eq!(shown.result.unwrap().outcome.votes.yes, 5);
    assert!(shown.classes.unwrap().untold, "one ballot of a supporting member is in the box");
    assert!(needed(&db, &when(&full[0], READ), number).await.iter().all(|it| it.untold));
    assert!(in_box(&db).iter().all(|ballot| ballot.starts_with("- ")), "none bears a class");
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(each_class_wants_an_option_by_itself_in_secret, |db| {
    let (full, supporting) = two_classes(&db, &[], (4, 3)).await;
    let circle =
        EffectInput::CreateCircle { name: "Garden".into(), mandate: "Looks after it.".into(), members: "1".into() };
    let options = "Garden\nNeither".to_owned();
    let choosing = ChoosingInput { method: "approval".into(), options, ..Default::default() };
    let input = in_secret(&ProposalInput { choosing, option_effects: vec![of("Garden", circle)], ..note() });
    let told = opened(&db, &full[0], &input, DISCUSSED).await;
    let untold = opened(&db, &full[0], &input, DISCUSSED).await;
    for (number, others) in [(told, 3), (untold, 1)] {
        let all = full.iter().chain(&supporting[..others]);
        for (form, (act, option)) in (1_u128..).zip(all.zip([1, 1, 1, 1, 2, 2, 1])) {
            let key = BallotKey::of(form).to_string();
            let ballot = marks(&[(option, "1")]);
            d::cast_secretly(&db, &when(act, DISCUSSED), number, ballot, &key).await.unwrap();
        }
    }
    close(&db, at(CLOSED)).await;
    for (number, figures) in [(told, vec![(4, true), (1, false)]), (untold, vec![(0, true), (0, false)])] {
        let shown = page(&db, &when(&full[0], CLOSED), number).await;
        assert_eq!(shown.decision.stage, Stage::Refused, "supporting members do not want it");
        let support = shown.choice_result.unwrap().outcome.support;
        let of_classes: Vec<_> = support[0].needed.iter().skip(1).map(|it| (it.got, it.met)).collect();
        assert_eq!(of_classes, figures);
        assert!(support[0].needed.iter().skip(1).all(|it| it.untold == (number == untold)));
    }
    let bearing = lines(&db, "SELECT choice AS line FROM secret_ballots WHERE class IS NOT NULL");
    assert_eq!(bearing.len(), 7, "those of the one box alone");
});
