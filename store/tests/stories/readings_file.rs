//! Files of readings: looked at, read in as a whole, and the same file again.

use domain::calendar::Month;
use domain::infrastructure::{ReadingInput, Source};
use store::infrastructure::readings::{self, JudgedReading, MeasureAddress, ReadingCounts, ReadingOutcome};
use store::{Act, CommandError, Db, Viewer};

use crate::decisions::eyes;
use crate::infrastructure::{one, refusals, verified};
use crate::readings::measured;
use crate::support::story;

fn traffic() -> MeasureAddress {
    MeasureAddress { service: "mail".into(), measure: "traffic".into() }
}

async fn keep(db: &Db, act: &Act, viewer: &Viewer, text: &str) -> Result<String, CommandError> {
    let file = ("meters.csv".to_owned(), text.as_bytes().to_vec());
    readings::keep_readings(db, act, viewer, &traffic(), file).await
}

/// Each line with what it comes to.
fn told(lines: &[JudgedReading]) -> Vec<String> {
    let outcome = |line: &JudgedReading| match &line.outcome {
        ReadingOutcome::New => "new".to_owned(),
        ReadingOutcome::Same => "same".to_owned(),
        ReadingOutcome::Refused(errors) => {
            errors.iter().map(|error| format!("{} {}", error.field, error.refusal.key)).collect::<Vec<_>>().join(", ")
        }
    };
    lines.iter().map(|line| format!("{}: {}", line.line, outcome(line))).collect()
}

const FILE: &str = "member;date;reading;reset\n\
    M-1;2026-03-31;90;\n\
    M-1;2026-02-28;80;\n\
    M-1;2026-04-30;85;\n\
    M-1;2026-05-31;5;yes\n\
    M-2;2026-02-28;1;\n\
    M-2;2026-02-28;2;\n\
    M-9;2026-02-28;1;\n\
    M-2;2026-02-30;1;\n\
    M-2;2026-06-16;1;\n\
    M-2;2026-03-31;-1;\n\
    M-2;2026-03-31;;\n\
    ;2026-03-31;1;\n";

story!(files_that_wait_are_counted_by_their_measure, |db| {
    let (act, _) = measured(&db).await;
    let viewer = eyes(&db, &act).await;
    let line = "member;date;reading\nM-1;2026-03-31;90\n";
    for _ in 0..5 {
        keep(&db, &act, &viewer, line).await.unwrap();
    }
    assert_eq!(refusals(keep(&db, &act, &viewer, line).await), one("file", "error-import-waiting"));
    crate::sharing::measure(&db, &act, "Other", "amount").await;
    let other = MeasureAddress { service: "mail".into(), measure: "other".into() };
    let file = ("meters.csv".to_owned(), line.as_bytes().to_vec());
    readings::keep_readings(&db, &act, &viewer, &other, file).await.unwrap();
    assert_eq!(readings::kept_readings(&db, &viewer, &other, act.now).await.unwrap().len(), 1);
    assert_eq!(readings::kept_readings(&db, &viewer, &traffic(), act.now).await.unwrap().len(), 5);
});

story!(a_file_of_readings_is_judged_as_a_whole_and_read_in_once, |db| {
    let (act, _) = measured(&db).await;
    let viewer = eyes(&db, &act).await;
    let known = ReadingInput { holder: "2".into(), day: "2026-02-28".into(), quantity: "1".into(), reset: false };
    readings::record_reading(&db, &act, "mail".into(), "traffic".into(), known, Source::Hand).await.unwrap();
    let id = keep(&db, &act, &viewer, FILE).await.unwrap();
    let waiting = readings::kept_readings(&db, &viewer, &traffic(), act.now).await.unwrap();
    assert_eq!((waiting.len(), waiting[0].name.as_str()), (1, "meters.csv"));
    let run = readings::dry_run_readings(&db, &viewer, &traffic(), &id, act.now).await.unwrap();
    // In any order: the meter of the first member fell in April, and was replaced in May.
    let expected = [
        "2: new",
        "3: new",
        "4: quantity error-reading-fell",
        "5: new",
        "6: same",
        "7: day error-reading-repeated",
        "8: holder error-member-unknown",
        "9: day error-day-none",
        "10: day error-day-future",
        "11: quantity error-quantity",
        "12: quantity error-required",
        "13: holder error-required",
    ];
    assert_eq!(told(&run.lines), expected);
    let stale = readings::confirm_readings(&db, &act, &traffic(), &id, "another".into()).await;
    assert_eq!(refusals(stale), one("", "error-readings-moved"));
    let month = Month::parse("2026-05").unwrap();
    let before = readings::readings_of_month(&db, &viewer, "mail", "traffic", month, 1).await.unwrap();
    assert!(before.readings.is_empty(), "nothing is written before it is confirmed");
    let counts = readings::confirm_readings(&db, &act, &traffic(), &id, run.fingerprint).await.unwrap();
    assert_eq!(counts, ReadingCounts { new: 3, same: 1, refused: 8 });
    let after = readings::readings_of_month(&db, &viewer, "mail", "traffic", month, 1).await.unwrap();
    assert_eq!((after.readings[0].source, after.readings[0].reset), (Source::Csv, true));
    assert!(readings::kept_readings(&db, &viewer, &traffic(), act.now).await.unwrap().is_empty());
    // What was refused is kept with its reasons, though what was new is known by now.
    let read = readings::read_readings(&db, &viewer, &traffic(), &id, act.now).await.unwrap();
    let lines: Vec<_> = read.refused.iter().map(|(line, _)| line.clone()).collect();
    let refused: Vec<_> = expected.into_iter().filter(|line| line.contains(" error-")).collect();
    assert_eq!(told(&lines), refused);
    assert_eq!(read.refused[0].1, ["M-1", "2026-04-30", "85", ""]);

    let id = keep(&db, &act, &viewer, FILE).await.unwrap();
    let again = readings::dry_run_readings(&db, &viewer, &traffic(), &id, act.now).await.unwrap();
    assert_eq!(ReadingCounts::of(&again.lines), ReadingCounts { new: 0, same: 4, refused: 8 });
    readings::drop_readings(&db, &viewer, &id).await.unwrap();
    assert!(matches!(readings::drop_readings(&db, &viewer, &id).await, Err(CommandError::NotFound)));
    let gone = readings::dry_run_readings(&db, &viewer, &traffic(), &id, act.now).await;
    assert!(matches!(gone, Err(CommandError::NotFound)));
    verified(&db).await;
});

story!(the_columns_of_a_file_of_readings_are_chosen_by_whoever_keeps_the_inventory, |db| {
    let (act, other) = measured(&db).await;
    let (viewer, stranger) = (eyes(&db, &act).await, eyes(&db, &other).await);
    let file = "Wer;Wann;Zeigt\n1;31.03.2026;7,5\n";
    let id = keep(&db, &act, &viewer, file).await.unwrap();
    let run = readings::dry_run_readings(&db, &viewer, &traffic(), &id, act.now).await;
    let missing = ["error-import-no-holder", "error-import-no-day", "error-import-no-quantity"];
    assert_eq!(refusals(run), missing.map(|key| ("column-0".to_owned(), key)));
    let choose = async |chosen: [&str; 3]| {
        let chosen = chosen.map(ToOwned::to_owned).to_vec();
        readings::choose_reading_columns(&db, &viewer, &traffic(), &id, (chosen, act.now)).await
    };
    assert_eq!(refusals(choose(["holder", "day", "day"]).await)[0], ("column-2".to_owned(), "error-import-twice"));
    choose(["holder", "day", "quantity"]).await.unwrap();
    let run = readings::dry_run_readings(&db, &viewer, &traffic(), &id, act.now).await.unwrap();
    assert_eq!(told(&run.lines), ["2: new"]);
    // It waits for whoever uploaded it, and for the measure that it was uploaded for.
    let elsewhere = MeasureAddress { measure: "storage".into(), ..traffic() };
    let wrong = readings::dry_run_readings(&db, &viewer, &elsewhere, &id, act.now).await;
    assert!(matches!(wrong, Err(CommandError::NotFound)));
    assert!(store::members::kept_imports(&db, &viewer, act.now).await.unwrap().is_empty());
    assert!(matches!(keep(&db, &other, &stranger, file).await, Err(CommandError::Forbidden(_))));
    let confirmed = readings::confirm_readings(&db, &other, &traffic(), &id, run.fingerprint).await;
    assert!(matches!(confirmed, Err(CommandError::Forbidden(_))));
});
