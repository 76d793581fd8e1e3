//! A site in a pool: its own cost, and the machines that stand there and are in no pool themselves.

use domain::infrastructure::Kind;
use store::sharing;

use crate::infrastructure::{one, refusals};
use crate::sharing::{cost, pool, post, preview, put, set_rule, shared, verified};
use crate::support::story;

story!(a_site_brings_along_what_stands_there_and_is_in_no_pool_itself, |db| {
    let (act, _) = shared(&db).await;
    set_rule(&db, "sharing.method", "equal");
    cost(&db, &act, Kind::Site, "cellar", "90.00").await;
    cost(&db, &act, Kind::Service, "mail", "60.00").await;
    let machines = preview(&db, &act, "machines", "2026-05").await.unwrap().plan.total_minor();
    sharing::create_pool(&db, &act, pool("Cellar")).await.unwrap();
    let add = async |slug: &str, source: &str| put(&db, &act, slug, source, "2026-01-01").await;
    add("cellar", "sites/cellar").await.unwrap();
    assert_eq!(refusals(add("machines", "sites/cellar").await), one("source", "error-pool-source-taken"));
    assert_eq!(refusals(add("cellar", "providers/linea").await), one("source", "error-choice"));
    // The machine has a pool of its own, with what runs on it.
    let of = async |slug: &str| preview(&db, &act, slug, "2026-05").await.unwrap().plan.total_minor();
    assert_eq!((of("cellar").await, of("machines").await), (9_000, machines));
    sharing::remove_source(&db, &act, "machines".into(), "assets/iron".into(), "2026-01-01".into()).await.unwrap();
    assert_eq!(of("cellar").await, 9_000 + machines);
    post(&db, &act, "cellar", "2026-05").await.unwrap();
    // What was shared with its site is not shared again by itself.
    add("machines", "assets/iron").await.unwrap();
    assert_eq!(refusals(preview(&db, &act, "machines", "2026-05").await), one("", "error-sharing-shared-before"));
    verified(&db).await;
});
