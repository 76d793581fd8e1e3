//! A month of a measure that a hundred thousand members use, with its time: `cargo test --release -p store --test stories
//! hundred_thousand -- --nocapture`.

use std::time::{Duration, Instant};

use domain::calendar::Month;
use domain::infrastructure::MeasureInput;
use store::infrastructure::readings;

use crate::database::tamper;
use crate::decisions::eyes;
use crate::infrastructure::furnished;
use crate::support::story;

/// How many, with a reading at the end of each month of a year: fewer in a debug build.
const MEMBERS: i64 = if cfg!(debug_assertions) { 5_000 } else { 100_000 };
/// What a month may take.
const CEILING: Duration = Duration::from_secs(if cfg!(debug_assertions) { 10 } else { 2 });

story!(a_month_of_a_hundred_thousand, |db| {
    let act = furnished(&db).await;
    let input = MeasureInput { name: "Traffic".into(), unit: "GB".into(), way: "counter".into() };
    readings::create_measure(&db, &act, "mail".into(), input).await.unwrap();
    let numbers =
        format!("WITH RECURSIVE numbers(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM numbers WHERE n <= {MEMBERS})");
    tamper(
        &db,
        &format!(
            "{numbers} INSERT INTO members (id, number, kind, name, sort_key, search_key, language, class_id, status, \
             joined_on, authority_id, created_at) SELECT 'm-' || n, n, kind, name || ' ' || n, sort_key, search_key, \
             language, class_id, status, joined_on, authority_id, created_at FROM members, numbers WHERE number = 1"
        ),
    );
    for month in 1..=12_i64 {
        tamper(
            &db,
            &format!(
                "INSERT INTO readings (id, measure_id, number, member_id, day, quantity_millionths, is_reset, source, \
                 recorded_at) SELECT 'r-{month}-' || m.number, s.id, m.number + {}, m.id, '2026-{month:02}-28', \
                 m.number * {month}, {}, 'csv', m.created_at FROM members m, measures s WHERE m.number > 1",
                MEMBERS * (month - 1),
                if matches!(db.address(), store::DatabaseAddress::Sqlite(_)) { "0" } else { "FALSE" },
            ),
        );
    }
    let viewer = eyes(&db, &act).await;
    let started = Instant::now();
    let december = Month::parse("2026-12").unwrap();
    let page = readings::measure_month(&db, &viewer, "mail", "traffic", december, 1).await.unwrap();
    let taken = started.elapsed();
    eprintln!("a month of {MEMBERS}: {:.0} ms", taken.as_secs_f64() * 1000.0);
    assert!(taken < CEILING, "{taken:?}");
    assert_eq!((page.holders, page.missing, page.lines.len()), (MEMBERS as usize, 0, 100));
    // Each used in December what its number says in millionths.
    let sum = (2..=MEMBERS + 1).sum::<i64>();
    let sum = domain::sharing::Quantity::from_millionths(sum).unwrap();
    assert_eq!(page.total.to_string(), sum.to_string());
});
