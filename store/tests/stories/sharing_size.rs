//! A month of five hundred machines shared by a hundred thousand members, with its time: `cargo test --release -p store
//! --test stories hundred_thousand -- --nocapture`.

use std::time::{Duration, Instant};

use domain::calendar::Month;
use domain::infrastructure::MeasureInput;
use domain::sharing::PoolInput;
use store::infrastructure::readings;
use store::sharing;

use crate::database::tamper;
use crate::decisions::eyes;
use crate::infrastructure::furnished;
use crate::support::story;

/// How many members, each with a reading: fewer in a debug build.
const MEMBERS: i64 = if cfg!(debug_assertions) { 2_000 } else { 100_000 };
/// How many machines, each with a cost.
const MACHINES: i64 = if cfg!(debug_assertions) { 50 } else { 500 };
/// What previewing and posting may take together.
const CEILING: Duration = Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 10 });

fn numbers(to: i64) -> String {
    format!("WITH RECURSIVE numbers(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM numbers WHERE n <= {to})")
}

story!(a_month_shared_by_a_hundred_thousand, |db| {
    let act = furnished(&db).await;
    let sent = MeasureInput { name: "Sent".into(), unit: "mails".into(), way: "amount".into() };
    readings::create_measure(&db, &act, "mail".into(), sent).await.unwrap();
    let input = PoolInput {
        name: "All".into(),
        from: "2026-01-01".into(),
        participants: "everyone".into(),
        use_measure: "mail/sent".into(),
        ..PoolInput::default()
    };
    sharing::create_pool(&db, &act, input).await.unwrap();
    let (members, machines) = (numbers(MEMBERS), numbers(MACHINES));
    let no = if matches!(db.address(), store::DatabaseAddress::Sqlite(_)) { "0" } else { "FALSE" };
    for statement in [
        format!(
            "{members} INSERT INTO members (id, number, kind, name, sort_key, search_key, language, class_id, status, \
             joined_on, authority_id, created_at) SELECT 'm-' || n, n, kind, name || ' ' || n, sort_key, search_key, \
             language, class_id, status, joined_on, authority_id, created_at FROM members, numbers WHERE number = 1"
        ),
        "INSERT INTO member_statuses (id, member_id, status, class_id, valid_from, authority_id, recorded_at) \
         SELECT 's-' || id, id, status, class_id, joined_on, authority_id, created_at FROM members WHERE number > 1"
            .to_owned(),
        format!(
            "INSERT INTO readings (id, measure_id, number, member_id, day, quantity_millionths, is_reset, source, \
             recorded_at) SELECT 'r-' || m.number, s.id, m.number, m.id, '2026-05-20', m.number * 1000003, {no}, \
             'csv', m.created_at FROM members m, measures s"
        ),
        format!(
            "{machines} INSERT INTO assets (id, slug, name, description, created_at) \
             SELECT 'a-' || n, 'a-' || n, 'A ' || n, '', created_at FROM assets, numbers WHERE slug = 'iron'"
        ),
        "INSERT INTO places (id, asset_id, valid_from, model, site_id, recorded_at) SELECT 'p-' || a.id, a.id, \
         p.valid_from, p.model, p.site_id, p.recorded_at FROM assets a, places p, assets i WHERE a.id LIKE 'a-%' AND \
         p.asset_id = i.id AND i.slug = 'iron'"
            .to_owned(),
        "INSERT INTO costs (id, asset_id, number, name, basis, amount_minor, valid_from, recorded_at) SELECT 'c-' || id, \
         id, 1, 'Rent', 'monthly', 123457, '2026-01-01', created_at FROM assets WHERE id LIKE 'a-%'"
            .to_owned(),
        "INSERT INTO pool_sources (id, pool_id, position, asset_id, valid_from) SELECT 'o-' || a.id, p.id, \
         CAST(substr(a.id, 3) AS INTEGER), a.id, p.valid_from FROM assets a, pools p WHERE a.id LIKE 'a-%'"
            .to_owned(),
    ] {
        tamper(&db, &statement);
    }
    let viewer = eyes(&db, &act).await;
    let may = Month::parse("2026-05").unwrap();
    let started = Instant::now();
    let seen = sharing::preview(&db, &viewer, "all", may, act.now).await.unwrap();
    let previewed = started.elapsed();
    sharing::post_sharing(&db, &act, "all".into(), "2026-05", &seen.fingerprint).await.unwrap();
    let posted = started.elapsed() - previewed;
    let run = sharing::sharing_run(&db, &viewer, "all", may, None, 1).await.unwrap();
    let ms = |taken: Duration| taken.as_millis();
    let peak = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = peak.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default().to_owned();
    eprintln!("{MEMBERS} members, {MACHINES} machines: preview {} ms, post {} ms, {peak}", ms(previewed), ms(posted));
    assert!(previewed + posted < CEILING, "{previewed:?} {posted:?}");
    assert_eq!((run.line.total_minor, run.line.charged_minor), (123_457 * MACHINES, 123_457 * MACHINES));
    assert_eq!((run.portions_in_all, run.portions.len()), (MEMBERS + 1, 100));
});
