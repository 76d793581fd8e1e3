//! What is chosen among options: with the majority that it needs, marked by somebody, and by no lot where the rules leave ties open.

use domain::decisions::ballot::Ballot;
use domain::decisions::blank_ballots::BlankBallots;
use domain::decisions::choice_count::{Basis, ChoiceOutcome, Places, count};
use domain::decisions::choosing::ChoosingInput;
use domain::decisions::option_effect::OptionEffectInput;
use domain::decisions::quorum::Turnout;
use domain::decisions::secrecy::BallotKey;
use domain::decisions::stage::Stage;
use domain::decisions::ties::Ties;

use super::choosing::marks;
use super::option_effects::of;
use super::*;
use crate::support::{at, founded, founded_by, run, story};

/// A bylaws' majority for ordinary decisions.
const TWO_THIRDS: &[(&str, &str, &str)] =
    &[("decisions.majority", "ordinary", "qualified"), ("decisions.threshold", "ordinary", "2/3")];

fn circle(name: &str) -> EffectInput {
    EffectInput::CreateCircle { name: name.into(), mandate: "Looks after it.".into(), members: "1".into() }
}

fn choice(method: &str, seats: &str, option_effects: Vec<OptionEffectInput>) -> ProposalInput {
    let options = "Garden\nWorkshop\nNeither".to_owned();
    let choosing = ChoosingInput { method: method.into(), options, seats: seats.into(), ..Default::default() };
    ProposalInput { choosing, option_effects, ..note() }
}

/// Two options that found a circle, and one that does nothing.
fn circles() -> Vec<OptionEffectInput> {
    vec![of("Garden", circle("Garden")), of("Workshop", circle("Workshop"))]
}

async fn vote(db: &Db, act: &Act, number: i64, ballot: &[(u16, &str)]) {
    let blank = ballot.is_empty();
    let input = d::VoteInput { blank, ..marks(ballot) };
    d::vote(db, &when(act, DISCUSSED), number, input).await.unwrap();
}

async fn others(db: &Db, founder: &Act) -> [Act; 3] {
    [
        member(db, founder, "Ana Ruiz", "full").await,
        member(db, founder, "Bo Lindqvist", "full").await,
        member(db, founder, "Cleo Vidal", "full").await,
    ]
}

/// The names of the circles that the options founded, by name.
async fn circles_of(db: &Db, act: &Act) -> Vec<String> {
    let found = d::choices(db, &eyes(db, &when(act, CLOSED)).await).await.unwrap().circles;
    let ours = ["Archive", "Forge", "Garden", "Library", "Orchard", "Workshop"];
    found.into_iter().map(|(_, name)| name).filter(|name| ours.contains(&name.as_str())).collect()
}

story!(an_option_that_one_marked_and_all_others_left_out_does_nothing, |db| {
    let founder = founded(&db).await;
    let [ana, bo, cleo] = others(&db, &founder).await;
    let number = opened(&db, &founder, &choice("approval", "", circles()), DISCUSSED).await;
    vote(&db, &founder, number, &[(1, "1")]).await;
    for silent in [&ana, &bo, &cleo] {
        vote(&db, silent, number, &[]).await;
    }
    assert_eq!(close(&db, at(CLOSED)).await, [d::Advanced { number, stage: Stage::Refused }]);
    let after = page(&db, &when(&founder, CLOSED), number).await;
    let (outcome, choosing) = (after.choice_result.unwrap().outcome, after.decision.choosing.unwrap());
    assert_eq!(
        (outcome.counted_first(&choosing), outcome.missed(), outcome.chosen(&choosing)),
        (vec![1], vec![1, 2], vec![])
    );
    let garden = &outcome.support[0];
    assert_eq!((garden.marked, garden.needed[0].base, garden.needed[0].bound, garden.reached), (1, 4, 3, false));
    assert_eq!(circles_of(&db, &founder).await, Vec::<String>::new());
    assert!(after.rules.iter().any(|rule| rule.key == "decisions.majority"), "frozen with the others");
});

story!(the_majority_of_the_kind_is_asked_and_nothing_falls_to_the_second, |db| {
    let founder = founded_by(&db, TWO_THIRDS).await;
    let [ana, bo, cleo] = others(&db, &founder).await;
    // More than half want the first, and as many as it takes the second.
    let number = opened(&db, &founder, &choice("schulze", "", circles()), DISCUSSED).await;
    vote(&db, &founder, number, &[(1, "1"), (2, "2")]).await;
    vote(&db, &ana, number, &[(1, "1"), (2, "2")]).await;
    vote(&db, &bo, number, &[(2, "1")]).await;
    vote(&db, &cleo, number, &[(3, "1")]).await;
    let enough = opened(&db, &founder, &choice("schulze", "", circles()), DISCUSSED).await;
    for voter in [&founder, &ana, &bo] {
        vote(&db, voter, enough, &[(2, "1"), (3, "2")]).await;
    }
    vote(&db, &cleo, enough, &[(3, "1")]).await;
    let stages = [(number, Stage::Refused), (enough, Stage::Enacted)];
    assert_eq!(close(&db, at(CLOSED)).await, stages.map(|(number, stage)| d::Advanced { number, stage }));
    let after = page(&db, &when(&founder, CLOSED), number).await;
    let (outcome, choosing) = (after.choice_result.unwrap().outcome, after.decision.choosing.unwrap());
    assert_eq!((outcome.counted_first(&choosing), outcome.missed()), (vec![1], vec![1]));
    assert_eq!(circles_of(&db, &founder).await, ["Workshop"]);
});

story!(what_an_earlier_version_counted_without_a_majority_stands, |db| {
    let founder = founded(&db).await;
    let [ana, ..] = others(&db, &founder).await;
    let number = opened(&db, &founder, &choice("approval", "", circles()), DISCUSSED).await;
    run(&db, "DELETE FROM decision_rules WHERE rule_key LIKE 'decisions.majority%' OR rule_key = 'decisions.ties'");
    vote(&db, &founder, number, &[(1, "1")]).await;
    vote(&db, &ana, number, &[]).await;
    // It opened under rules that ask for none, and is counted by today's ways.
    assert_eq!(d::advance(&db, at(CLOSED)).await.unwrap(), [d::Advanced { number, stage: Stage::Enacted }]);
    let found = async || {
        let found = store::audit::verify(&db).await.unwrap().findings.into_iter();
        found.filter(|one| one.table == "decision_counts").map(|one| one.what).collect::<Vec<_>>()
    };
    assert_eq!(found().await, Vec::<String>::new());
    // The same votes as an earlier version counted them: it left out nothing that nobody marked.
    let after = page(&db, &when(&founder, CLOSED), number).await;
    let (result, choosing) = (after.choice_result.unwrap(), after.decision.choosing.unwrap());
    let secret = after.decision.lot_secret.unwrap();
    let cast: [(Ballot, i64); 2] = [("1:1".parse().unwrap(), 1), ("blank".parse().unwrap(), 1)];
    let basis = Basis {
        turnout: Turnout { eligible: result.outcome.eligible, persons: 4, voted: 2, present: None },
        quorum: result.quorum,
        secret: &secret,
        passed_over: &[],
        places: Places::All,
        ties: Ties::Lot,
        asked: None,
    };
    let earlier = count(&choosing, &cast, &basis).unwrap();
    assert!(earlier.passed && earlier.support.is_empty() && earlier.unmarked != result.outcome.unmarked);
    let keep = |outcome: &ChoiceOutcome| {
        let text = serde_json::to_string(outcome).unwrap();
        run(&db, &format!("UPDATE decision_counts SET counted = '{text}'"));
    };
    keep(&earlier);
    let other = "the count is not the one that the log recorded";
    assert_eq!(found().await, [other], "the log has the hash of what was kept, and nothing else is wrong");
    keep(&ChoiceOutcome { votes_cast: 3, ..earlier });
    assert_eq!(found().await, ["the count differs from the votes", other]);
});

story!(where_places_are_shared_out_no_majority_is_asked, |db| {
    let founder = founded(&db).await;
    let [ana, bo, cleo] = others(&db, &founder).await;
    let number = opened(&db, &founder, &choice("stv_scotland", "2", circles()), DISCUSSED).await;
    for voter in [&founder, &ana, &bo] {
        vote(&db, voter, number, &[(1, "1")]).await;
    }
    // One of four marks the second place's option, and it is chosen.
    vote(&db, &cleo, number, &[(2, "1")]).await;
    assert_eq!(close(&db, at(CLOSED)).await, [d::Advanced { number, stage: Stage::Enacted }]);
    let after = page(&db, &when(&founder, CLOSED), number).await;
    assert!(after.rules.iter().all(|rule| rule.key != "decisions.majority"), "nothing asks for it");
    let outcome = after.choice_result.unwrap().outcome;
    assert_eq!((outcome.support.len(), outcome.chosen(&after.decision.choosing.unwrap())), (0, vec![1, 2]));
    assert_eq!(circles_of(&db, &founder).await, ["Garden", "Workshop"]);
});

story!(a_majority_in_each_class_is_a_reason_of_its_own, |db| {
    let founder = founded_by(&db, &[("decisions.majority_classes", "ordinary", "each")]).await;
    let errors = refused(d::draft(&db, &founder, &choice("stv_scotland", "2", circles()), Language::En).await);
    assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("method", "error-option-effects-classes"));
});

story!(each_class_wants_an_option_by_itself_where_the_rules_say_so, |db| {
    let founder = founded_by(&db, &[("decisions.majority_classes", "ordinary", "each")]).await;
    let [ana, ..] = others(&db, &founder).await;
    let org = member(&db, &founder, "Taller de Redes", "organisation").await;
    let secret = ProposalInput { secret: true, ..choice("approval", "", circles()) };
    let small = proposed(&db, &founder, &secret).await;
    let small = d::open_vote(&db, &when(&founder, DISCUSSED), small).await;
    assert_eq!(refusal(small), "error-secret-class-few", "one organisation alone");
    // Where no option does anything, there is no majority to be had of a class.
    d::draft(&db, &founder, &ProposalInput { option_effects: vec![], ..secret }, Language::En).await.unwrap();
    let number = opened(&db, &founder, &choice("approval", "", circles()), DISCUSSED).await;
    vote(&db, &founder, number, &[(1, "1")]).await;
    vote(&db, &ana, number, &[(1, "1")]).await;
    vote(&db, &org, number, &[(3, "1")]).await;
    assert_eq!(close(&db, at(CLOSED)).await, [d::Advanced { number, stage: Stage::Refused }]);
    let outcome = page(&db, &when(&founder, CLOSED), number).await.choice_result.unwrap().outcome;
    let met: Vec<bool> = outcome.support[0].needed.iter().map(|needed| needed.met).collect();
    assert_eq!(
        (met, outcome.support[0].marked),
        (vec![true, true, false], 2),
        "of all, of full members, of organisations"
    );
});

story!(options_do_nothing_by_a_method_that_cannot_tell_the_majority, |db| {
    let founder = founded_by(&db, TWO_THIRDS).await;
    let errors = refused(d::draft(&db, &founder, &choice("stv_scotland", "2", circles()), Language::En).await);
    assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("method", "error-option-effects-majority"));
    d::draft(&db, &founder, &choice("stv_scotland", "2", vec![]), Language::En).await.unwrap();
    d::draft(&db, &founder, &choice("approval", "2", circles()), Language::En).await.unwrap();
});

story!(a_majority_that_the_rules_ask_by_then_keeps_a_vote_from_opening, |db| {
    let founder = founded(&db).await;
    let places = proposed(&db, &founder, &choice("stv_scotland", "2", circles())).await;
    let approval = proposed(&db, &founder, &choice("approval", "2", circles())).await;
    let set = |value: &str| {
        format!("UPDATE rule_values SET value = '{value}' WHERE rule_key = 'decisions.majority' AND scope = 'ordinary'")
    };
    let late = when(&founder, DISCUSSED);
    run(&db, &set("qualified"));
    assert_eq!(refusal(d::open_vote(&db, &late, places).await), "error-option-effects-majority");
    run(&db, &set("consent"));
    assert_eq!(refusal(d::open_vote(&db, &late, approval).await), "error-option-effects-consent");
    run(&db, &set("simple"));
    d::open_vote(&db, &late, places).await.unwrap();
    d::open_vote(&db, &late, approval).await.unwrap();
});

story!(a_place_for_which_nobody_marked_anything_stays_unfilled, |db| {
    let founder = founded(&db).await;
    let three = |names: [&str; 3]| {
        let options = ["Garden", "Workshop", "Neither"].into_iter().zip(names);
        options.map(|(option, name)| of(option, circle(name))).collect::<Vec<_>>()
    };
    let approved = three(["Garden", "Workshop", "Archive"]);
    let ranked = three(["Orchard", "Forge", "Library"]);
    for (method, option_effects) in [("approval", approved), ("stv_scotland", ranked)] {
        let number = opened(&db, &founder, &choice(method, "3", option_effects), DISCUSSED).await;
        vote(&db, &founder, number, &[(2, "1")]).await;
    }
    assert!(close(&db, at(CLOSED)).await.iter().all(|one| one.stage == Stage::Enacted));
    for number in [2, 3] {
        let after = page(&db, &when(&founder, CLOSED), number).await;
        let (outcome, choosing) = (after.choice_result.unwrap().outcome, after.decision.choosing.unwrap());
        assert_eq!((outcome.chosen(&choosing), outcome.without_points(&choosing)), (vec![2], vec![1, 3]), "D-{number}");
    }
    assert_eq!(circles_of(&db, &founder).await, ["Forge", "Workshop"]);
});

story!(a_tie_that_the_rules_leave_open_chooses_nothing, |db| {
    let founder = founded_by(&db, &[("decisions.ties", "ordinary", "vacant")]).await;
    let [ana, ..] = others(&db, &founder).await;
    let number = opened(&db, &founder, &choice("approval", "2", circles()), DISCUSSED).await;
    vote(&db, &founder, number, &[(1, "1"), (2, "1")]).await;
    vote(&db, &ana, number, &[(1, "1"), (3, "1")]).await;
    let nothing = opened(&db, &founder, &choice("schulze", "", vec![]), DISCUSSED).await;
    vote(&db, &founder, nothing, &[(1, "1")]).await;
    vote(&db, &ana, nothing, &[(2, "1")]).await;
    // The rules of a vote are those of its opening.
    run(&db, "UPDATE rule_values SET value = 'lot' WHERE rule_key = 'decisions.ties'");
    d::advance(&db, at(CLOSED)).await.unwrap();
    let found = async |number: i64| {
        let after = page(&db, &when(&founder, CLOSED), number).await;
        let (outcome, choosing) = (after.choice_result.unwrap().outcome, after.decision.choosing.unwrap());
        (after.decision.stage, outcome.chosen(&choosing), outcome.tied(&choosing))
    };
    assert_eq!(found(number).await, (Stage::Enacted, vec![1], vec![2, 3]));
    assert_eq!(found(nothing).await, (Stage::Refused, vec![], vec![1, 2]));
    assert_eq!(circles_of(&db, &founder).await, ["Garden"]);
});

story!(a_blank_ballot_is_refused_where_the_rules_say_so, |db| {
    let founder = founded_by(&db, &[("decisions.blank_ballots", "ordinary", "refused")]).await;
    let open = opened(&db, &founder, &choice("approval", "", vec![]), DISCUSSED).await;
    let input = ProposalInput { secret: true, ..choice("schulze", "", vec![]) };
    let secret = opened(&db, &founder, &input, DISCUSSED).await;
    let act = when(&founder, DISCUSSED);
    let told =
        |errors: Vec<FieldError>| errors.into_iter().map(|error| (error.field, error.refusal.key)).collect::<Vec<_>>();
    let blank = || d::VoteInput { blank: true, ..d::VoteInput::default() };
    for input in [blank(), d::VoteInput::default()] {
        let refusal = vec![("ballot".to_owned(), "error-ballot-blank-refused")];
        assert_eq!(told(refused(d::vote(&db, &act, open, input.clone()).await)), refusal);
        let key = BallotKey::of(7).to_string();
        assert_eq!(told(refused(d::cast_secretly(&db, &act, secret, input.clone(), &key).await)), refusal);
        // Whoever looks at a ballot before it goes into the box is told the same.
        let choosing = page(&db, &act, secret).await.decision.choosing;
        assert_eq!(told(input.said(choosing.as_ref(), BlankBallots::Refused).unwrap_err()), refusal);
    }
    assert_eq!(page(&db, &act, open).await.standing.unwrap().members_voted, 0);
    vote(&db, &founder, open, &[(1, "1")]).await;
    let stages: Vec<Stage> = close(&db, at(CLOSED)).await.into_iter().map(|one| one.stage).collect();
    assert_eq!(stages, [Stage::Enacted, Stage::Refused]);
});
