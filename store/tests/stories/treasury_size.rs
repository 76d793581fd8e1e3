//! Dues for ten thousand members, with their times: `cargo test --release -p store --test stories ten_thousand --
//! --nocapture`. A debug build does with fewer: whatever grows faster than the members shows there as well.

use std::time::{Duration, Instant};

use domain::calendar::Month;
use domain::treasury::report::QueryInput;
use store::treasury::{self, OwedFilter};
use store::{Act, Db};

use crate::database::tamper;
use crate::support::{at, founded, story};

const MEMBERS: i64 = if cfg!(debug_assertions) { 2_000 } else { 10_000 };
/// What a run or a report may take in a release build on this size; a debug build is given more.
const CEILING: Duration = if cfg!(debug_assertions) { Duration::from_secs(10) } else { Duration::from_secs(1) };

/// Copies the first member, without a sign-in.
fn fill(db: &Db) {
    let numbers =
        format!("WITH RECURSIVE numbers(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM numbers WHERE n < {MEMBERS})");
    tamper(
        db,
        &format!(
            "{numbers} INSERT INTO members (id, number, kind, name, sort_key, search_key, language, class_id, status, \
             joined_on, authority_id, created_at) SELECT 'm-' || n, n, kind, name || ' ' || n, sort_key, search_key, \
             language, class_id, status, joined_on, authority_id, created_at FROM members, numbers WHERE number = 1; \
             {numbers} INSERT INTO member_statuses (id, member_id, status, class_id, valid_from, authority_id, recorded_at) \
             SELECT 's-' || n, 'm-' || n, status, class_id, valid_from, authority_id, recorded_at \
             FROM member_statuses, numbers WHERE member_id = (SELECT id FROM members WHERE number = 1)"
        ),
    );
}

fn timed<T>(what: &str, started: Instant, value: T) -> T {
    let taken = started.elapsed();
    eprintln!("{what}: {:.0} ms", taken.as_secs_f64() * 1000.0);
    assert!(taken < CEILING, "{what} took {taken:?}");
    value
}

story!(dues_for_ten_thousand, |db| {
    let act = Act::new(founded(&db).await.actor, at("2026-12-20T10:00:00Z"));
    fill(&db);
    let id = act.actor.member().unwrap().as_str().to_owned();
    let treasurer = store::members::viewer(&db, &id, act.now).await.unwrap();
    let mut month = Month::parse("2026-01").unwrap();
    for _ in 0..12 {
        let started = Instant::now();
        let preview = treasury::preview(&db, &treasurer, month, act.now).await.unwrap();
        let preview = timed("preview", started, preview);
        let started = Instant::now();
        let posted = treasury::post_run(&db, &act, &month.to_string(), &preview.fingerprint).await.unwrap();
        assert_eq!(timed("run", started, posted).charged, MEMBERS);
        month = month.next();
    }
    // Half of them have paid half a year.
    tamper(
        &db,
        "INSERT INTO payments (id, number, member_id, received_on, amount_minor, method, reference, entry_id, recorded_at) \
         SELECT 'p-' || number, number, id, '2026-06-01', 7200, 'bank', '', \
         (SELECT id FROM journal_entries WHERE number = 1), created_at FROM members WHERE number % 2 = 0",
    );
    let started = Instant::now();
    let report = treasury::dues_report(&db, &treasurer, &QueryInput::default(), act.now).await.unwrap();
    let report = timed("report of a year", started, report);
    assert_eq!(report.report.total.charged_minor, 12 * 1200 * MEMBERS);
    let started = Instant::now();
    timed("standing", started, treasury::standing(&db, &treasurer, act.now).await.unwrap());
    let started = Instant::now();
    let owed = timed("owed", started, treasury::owed(&db, &treasurer, OwedFilter::default(), act.now).await.unwrap());
    assert_eq!(owed.members.len(), usize::try_from(MEMBERS).unwrap());
    let started = Instant::now();
    timed("runs", started, treasury::runs(&db, &treasurer, act.now).await.unwrap());
    let started = Instant::now();
    timed("account", started, treasury::account(&db, &treasurer, 1, act.now).await.unwrap());
    let started = Instant::now();
    timed("trial balance", started, treasury::trial_balance(&db, &treasurer).await.unwrap());
    let started = Instant::now();
    timed("own standing", started, treasury::owed_by(&db, &treasurer, act.now).await.unwrap());
});
