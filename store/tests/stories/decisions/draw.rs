//! Draws by lot: among options, among those who stand, and from the roll.

use domain::agreements::clauses::hash;
use domain::decisions::ballot::OWN_NUMBER;
use domain::decisions::ballot_file::Form;
use domain::decisions::choosing::ChoosingInput;
use domain::decisions::stage::Stage;
use domain::decisions::tally::counted::count;
use domain::decisions::tally::file::read_table;
use domain::members::role::Role;
use store::audit::verify;

use super::choosing::marks;
use super::election::election;
use super::option_effects::of;
use super::*;
use crate::support::{at, founded, founded_by, run, story};

/// Rules by which the bylaws change within a day.
const BYLAWS: &[(&str, &str, &str)] = &[
    ("decisions.discussion_days", "bylaws", "0"),
    ("decisions.voting_days", "bylaws", "1"),
    ("decisions.quorum", "bylaws", "0%"),
];
/// Lots may be drawn since this moment; what is proposed at it is opened at the next, and closes at the last.
const ADOPTED: &str = "2026-01-02T10:00:00Z";
const OPENED: &str = "2026-01-09T10:00:00Z";
const DRAWN: &str = "2026-01-16T10:00:00Z";

/// The founder of a community whose rules adopt lots for every decision, at [`ADOPTED`].
async fn drawing(db: &Db) -> Act {
    drawing_by(db, BYLAWS).await
}

/// The same, where other rules hold too.
async fn drawing_by(db: &Db, rules: &[(&str, &str, &str)]) -> Act {
    let founder = founded_by(db, rules).await;
    let adopt = proposal(vec![rule("decisions.methods", "sortition", "bylaws")]);
    let number = opened(db, &founder, &adopt, "2026-01-01T09:00:00Z").await;
    d::cast(db, &founder, number, "yes", "").await.unwrap();
    close(db, at("2026-01-02T09:00:00Z")).await;
    when(&founder, ADOPTED)
}

/// A draw of so many from the roll.
pub fn from_roll(seats: &str) -> ProposalInput {
    let choosing =
        ChoosingInput { method: "sortition".into(), seats: seats.into(), from_roll: true, ..Default::default() };
    ProposalInput { choosing, ..note() }
}

async fn give(db: &Db, act: &Act, number: i64, own: &str) {
    d::vote(db, &when(act, OPENED), number, marks(&[(OWN_NUMBER, own)])).await.unwrap();
}

story!(a_lot_is_drawn_from_the_roll_and_repeated_by_anybody, |db| {
    let founder = drawing(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    member(&db, &founder, "Bo Lind", "full").await;
    member(&db, &founder, "Ana Ruiz", "full").await;
    let number = opened(&db, &founder, &from_roll("2"), OPENED).await;
    let shown = page(&db, &when(&founder, OPENED), number).await;
    let options = shown.decision.choosing.unwrap().options;
    let names: Vec<_> = options.iter().map(|option| (option.name.as_str(), option.member)).collect();
    let expected =
        [("Ana Ruiz (M-2)", Some(2)), ("Ana Ruiz (M-4)", Some(4)), ("Bo Lind", Some(3)), ("Inés Villalba", Some(1))];
    assert_eq!(names, expected);
    let kept = shown.decision.lot_hash.unwrap();
    assert_eq!(shown.decision.lot_secret, None, "nobody knows the secret before the close");
    give(&db, &founder, number, "7").await;
    give(&db, &ana, number, "41").await;
    give(&db, &ana, number, "42").await;
    let viewer = eyes(&db, &ana).await;
    assert!(matches!(d::seed_file(&db, &viewer, number).await, Err(CommandError::NotFound)), "the vote is open");
    assert_eq!(close(&db, at(DRAWN)).await, [d::Advanced { number, stage: Stage::Enacted }]);

    let after = page(&db, &when(&ana, DRAWN), number).await;
    let (result, choosing) = (after.choice_result.unwrap(), after.decision.choosing.unwrap());
    assert_eq!(result.outcome.chosen(&choosing).len(), 2);
    let secret = after.decision.lot_secret.unwrap();
    assert_eq!(hash(&secret), kept, "the secret is the one that was fixed");
    let text = String::from_utf8(d::seed_file(&db, &viewer, number).await.unwrap()).unwrap();
    assert_eq!(text, format!(r#"["{secret}",[["0:42",1],["0:7",1]]]"#));
    assert_eq!(hash(&text), result.outcome.seed);
    let file = read_table(&d::ballot_file(&db, &viewer, number, Form::Csv).await.unwrap()).unwrap();
    let terms = domain::decisions::choice_count::terms(&choosing, &result.outcome.seed);
    assert_eq!(count(&file, &terms).unwrap().counted, result.outcome.count.counted);

    run(&db, "UPDATE open_votes SET choice = '0:43' WHERE choice = '0:42'");
    let found: Vec<_> = verify(&db).await.unwrap().findings.into_iter().map(|one| one.table).collect();
    assert!(found.contains(&"open_votes") && found.contains(&"decision_counts"), "{found:?}");
});

story!(nobody_is_drawn_by_a_secret_alone, |db| {
    let founder = drawing(&db).await;
    let number = opened(&db, &founder, &from_roll(""), OPENED).await;
    let tried = async |input: d::VoteInput| {
        let errors = refused(d::vote(&db, &when(&founder, OPENED), number, input).await);
        errors.into_iter().map(|error| (error.field, error.refusal.key)).collect::<Vec<_>>()
    };
    let told = |field: &str, key| vec![(field.to_owned(), key)];
    assert_eq!(tried(marks(&[(OWN_NUMBER, "0")])).await, told("option-0", "error-ballot-number"));
    assert_eq!(tried(marks(&[(1, "1")])).await, told("ballot", "error-ballot-numberless"));
    let blank = d::VoteInput { blank: true, ..d::VoteInput::default() };
    d::vote(&db, &when(&founder, OPENED), number, blank).await.unwrap();
    assert_eq!(close(&db, at(DRAWN)).await, [d::Advanced { number, stage: Stage::Refused }]);
});

story!(a_role_falls_by_lot_on_one_who_stands, |db| {
    let founder = drawing(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let bo = member(&db, &founder, "Bo Lind", "full").await;
    let number = proposed(&db, &founder, &election("auditor", "sortition", "")).await;
    d::stand(&db, &ana, number, "If it falls on me.").await.unwrap();
    d::stand(&db, &bo, number, "Gladly.").await.unwrap();
    d::open_vote(&db, &when(&founder, OPENED), number).await.unwrap();
    give(&db, &founder, number, "5").await;
    give(&db, &bo, number, "999999999").await;
    // Who takes it back is not drawn.
    d::stand_down(&db, &when(&bo, OPENED), number).await.unwrap();
    assert_eq!(close(&db, at(DRAWN)).await, [d::Advanced { number, stage: Stage::Enacted }]);
    assert!(eyes(&db, &when(&ana, DRAWN)).await.roles.contains(&Role::Auditor));
    assert!(!eyes(&db, &when(&bo, DRAWN)).await.roles.contains(&Role::Auditor));
});

story!(the_option_that_is_drawn_does_what_it_carries, |db| {
    let founder = drawing(&db).await;
    let days = ["4", "5", "6"];
    let option_effects = days.iter().map(|day| of(day, rule("dues.due_day", "", day))).collect();
    let choosing = ChoosingInput { method: "sortition".into(), options: days.join("\n"), ..Default::default() };
    let number = opened(&db, &founder, &ProposalInput { choosing, option_effects, ..note() }, OPENED).await;
    give(&db, &founder, number, "1").await;
    close(&db, at(DRAWN)).await;
    let after = page(&db, &when(&founder, DRAWN), number).await;
    let chosen = after.choice_result.unwrap().outcome.chosen(&after.decision.choosing.unwrap());
    let drawn = days[usize::from(chosen[0]) - 1];
    assert_eq!(value_on(&db, &when(&founder, DRAWN), "dues.due_day", "", "2026-02-01").await, drawn);
});

story!(lots_are_drawn_where_the_rules_adopt_them, |db| {
    let founder = founded(&db).await;
    let errors = refused(d::draft(&db, &founder, &from_roll("2"), Language::En).await);
    assert_eq!((errors[0].field.as_str(), errors[0].refusal.key), ("method", "error-method-not-adopted"));
});

story!(a_draw_stays_open_until_its_deadline_whatever_the_rules_say_of_closing_early, |db| {
    let early = [("decisions.early_close", "ordinary", "all_voted")];
    let founder = drawing_by(&db, &[BYLAWS, early.as_slice()].concat()).await;
    let number = opened(&db, &founder, &from_roll("1"), OPENED).await;
    give(&db, &founder, number, "7").await;
    let everybody_voted = when(&founder, OPENED);
    assert!(!page(&db, &everybody_voted, number).await.may.close_early);
    assert_eq!(refusal(d::close_vote_early(&db, &everybody_voted, number).await), "error-early-draw");
});
