//! A cost is shared once, whatever moves from pool to pool, and by however many it is posted.

use domain::infrastructure::Kind;
use domain::sharing::PoolInput;
use store::infrastructure as inventory;
use store::sharing;

use crate::infrastructure::{asset, at, on, one, refusals};
use crate::sharing::{cost, measure, month, pool, portions, post, preview, put, read, set_rule, shared, verified};
use crate::support::story;

story!(a_cost_is_shared_once_whatever_pool_it_moves_to, |db| {
    let (act, _) = shared(&db).await;
    set_rule(&db, "sharing.method", "equal");
    cost(&db, &act, Kind::Service, "mail", "60.00").await;
    post(&db, &act, "machines", "2026-05").await.unwrap();
    sharing::create_pool(&db, &act, pool("Mail")).await.unwrap();
    // Mail was shared for May with the machine that it runs on; by itself it is shared for other months only.
    put(&db, &act, "mail", "services/mail", "2026-01-01").await.unwrap();
    assert_eq!(refusals(preview(&db, &act, "mail", "2026-05").await), one("", "error-sharing-shared-before"));
    let forged = sharing::post_sharing(&db, &act, "mail".into(), "2026-05", "forged").await;
    assert_eq!(refusals(forged), one("", "error-sharing-shared-before"));
    assert_eq!(post(&db, &act, "mail", "2026-04").await.unwrap().entry, 2);
    sharing::remove_source(&db, &act, "machines".into(), "assets/iron".into(), "2026-01-01".into()).await.unwrap();
    put(&db, &act, "mail", "assets/iron", "2026-01-01").await.unwrap();
    assert_eq!(refusals(preview(&db, &act, "mail", "2026-05").await), one("", "error-sharing-shared-before"));
    // Once the first is taken back, the second may.
    sharing::reverse_sharing(&db, &act, "machines".into(), month("2026-05"), None, "Mail has a pool.".into(), true)
        .await
        .unwrap();
    post(&db, &act, "mail", "2026-05").await.unwrap();
    verified(&db).await;
});

story!(a_machine_that_moved_is_shared_by_each_pool_for_its_days, |db| {
    let (act, _) = shared(&db).await;
    set_rule(&db, "sharing.method", "equal");
    inventory::create_asset(&db, &act, asset("Tin"), at("own_site", "cellar", "2026-01-01")).await.unwrap();
    cost(&db, &act, Kind::Service, "mail", "62.00").await;
    inventory::move_thing(&db, &act, Kind::Asset, "vm-1".into(), on("tin", "2026-05-11")).await.unwrap();
    sharing::create_pool(&db, &act, pool("Tins")).await.unwrap();
    put(&db, &act, "tins", "assets/tin", "2026-01-01").await.unwrap();
    post(&db, &act, "machines", "2026-05").await.unwrap();
    post(&db, &act, "tins", "2026-05").await.unwrap();
    let runs = [("machines", 12_000), ("tins", 4_200)];
    for (slug, total_minor) in runs {
        let seen = preview(&db, &act, slug, "2026-05").await.unwrap();
        assert_eq!(seen.plan.total_minor(), total_minor, "{slug}");
    }
    verified(&db).await;
});

story!(a_month_posted_by_several_at_once_is_posted_once, |db| {
    let (act, _) = shared(&db).await;
    set_rule(&db, "sharing.method", "equal");
    let seen = preview(&db, &act, "machines", "2026-05").await.unwrap();
    let posts = (0..6).map(|_| {
        let (db, act, fingerprint) = (db.clone(), act.clone(), seen.fingerprint.clone());
        let act = store::Act { request_key: None, ..act };
        tokio::spawn(async move {
            sharing::post_sharing(&db, &act, "machines".into(), "2026-05", &fingerprint).await.unwrap()
        })
    });
    let mut first = 0;
    for posted in posts.collect::<Vec<_>>() {
        let posted = posted.await.unwrap();
        assert_eq!(posted.entry, 1);
        first += i32::from(!posted.before);
    }
    assert_eq!(first, 1);
    verified(&db).await;
});

story!(who_keeps_nothing_ready_is_not_called_unread, |db| {
    let (act, _) = shared(&db).await;
    set_rule(&db, "sharing.method", "by_reserved");
    measure(&db, &act, "Storage", "level").await;
    read(&db, &act, "storage", "M-2", "2026-05-01", "10").await;
    let input = PoolInput { reserved_measure: "mail/storage".into(), ..pool("Machines") };
    sharing::change_pool(&db, &act, "machines".into(), input).await.unwrap();
    let seen = preview(&db, &act, "machines", "2026-05").await.unwrap();
    assert_eq!(
        (portions(&seen), seen.missing.is_empty()),
        (vec!["M-1 0".into(), "M-2 10000".into(), "M-3 0".into()], true)
    );
});
