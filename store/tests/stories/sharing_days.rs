//! Pools and what is in them have days: a pool begins, and a thing moves from pool to pool in the middle of a month.

use domain::infrastructure::Kind;
use domain::sharing::PoolInput;
use store::sharing;

use crate::infrastructure::{one, refusals};
use crate::sharing::{cost, pool, portions, post, preview, put, set_rule, shared, verified};
use crate::support::story;

story!(a_pool_shares_nothing_before_it_begins, |db| {
    let (act, _) = shared(&db).await;
    set_rule(&db, "sharing.method", "equal");
    let input = PoolInput { from: "2026-04-11".into(), ..pool("Mail") };
    sharing::create_pool(&db, &act, input.clone()).await.unwrap();
    assert_eq!(refusals(preview(&db, &act, "mail", "2026-04").await), one("", "error-sharing-no-sources"));
    assert_eq!(refusals(put(&db, &act, "mail", "services/mail", "2026-04-10").await), one("from", "error-pool-begins"));
    cost(&db, &act, Kind::Service, "mail", "30.00").await;
    put(&db, &act, "mail", "services/mail", "2026-04-11").await.unwrap();
    for month in ["2026-01", "2026-03"] {
        assert_eq!(refusals(preview(&db, &act, "mail", month).await), one("month", "error-pool-begins"), "{month}");
        let forged = sharing::post_sharing(&db, &act, "mail".into(), month, "forged").await;
        assert_eq!(refusals(forged), one("month", "error-pool-begins"), "{month}");
    }
    // Twenty days of mail, shared for twenty days; what is left of it stays with the machine.
    let seen = preview(&db, &act, "mail", "2026-04").await.unwrap();
    assert_eq!(portions(&seen), ["M-1 667", "M-2 667", "M-3 666"]);
    assert!(seen.plan.portions.iter().all(|planned| planned.taker.days == 20));
    let machines = preview(&db, &act, "machines", "2026-04").await.unwrap();
    assert_eq!(machines.plan.total_minor(), 11_000);

    let looking = crate::decisions::eyes(&db, &act).await;
    let page = sharing::pool_page(&db, &looking, "mail", act.now).await.unwrap();
    assert_eq!(page.to_share.iter().map(ToString::to_string).collect::<Vec<_>>(), ["2026-04", "2026-05"]);
    let begin = |from: &str| {
        let input = PoolInput { from: from.into(), ..input.clone() };
        sharing::change_pool(&db, &act, "mail".into(), input)
    };
    assert_eq!(refusals(begin("2026-04-12").await), one("from", "error-pool-from-source"));
    assert!(begin("2026-02-01").await.unwrap());
    assert_eq!(refusals(preview(&db, &act, "mail", "2026-03").await), one("", "error-sharing-no-sources-then"));
    post(&db, &act, "mail", "2026-04").await.unwrap();
    let until = "2026-04-11".to_owned();
    sharing::remove_source(&db, &act, "mail".into(), "services/mail".into(), until).await.unwrap();
    assert_eq!(refusals(begin("2026-05-01").await), one("from", "error-pool-from-month"));
    let closed = sharing::close_pool(&db, &act, "mail".into(), "2026-04-01".into()).await;
    assert_eq!(refusals(closed), one("closed_on", "error-pool-closed-month"));
    assert!(begin("2026-04-30").await.unwrap());
    verified(&db).await;
});

story!(what_changes_pools_in_a_month_is_shared_by_both_for_its_days, |db| {
    let (act, _) = shared(&db).await;
    set_rule(&db, "sharing.method", "equal");
    cost(&db, &act, Kind::Service, "mail", "30.00").await;
    post(&db, &act, "machines", "2026-03").await.unwrap();
    sharing::create_pool(&db, &act, pool("Mail")).await.unwrap();
    // The machine moves on the eleventh, mail leaves it for a while by itself.
    let leave = |from: &'static str, what: &'static str, day: &'static str| {
        sharing::remove_source(&db, &act, from.into(), what.into(), day.into())
    };
    assert_eq!(
        refusals(put(&db, &act, "mail", "assets/iron", "2026-04-11").await),
        one("source", "error-pool-source-taken")
    );
    assert_eq!(refusals(leave("machines", "assets/iron", "2025-12-31").await), one("until", "error-pool-source-since"));
    leave("machines", "assets/iron", "2026-04-11").await.unwrap();
    assert_eq!(
        refusals(put(&db, &act, "mail", "assets/iron", "2026-04-10").await),
        one("source", "error-pool-source-taken")
    );
    put(&db, &act, "mail", "assets/iron", "2026-04-11").await.unwrap();
    put(&db, &act, "machines", "services/mail", "2026-04-16").await.unwrap();
    leave("machines", "services/mail", "2026-04-21").await.unwrap();
    let mut all = 0;
    for (slug, total_minor) in [("machines", 4_333 + 500), ("mail", 6_667 + 2_000 - 500)] {
        let seen = preview(&db, &act, slug, "2026-04").await.unwrap();
        assert_eq!(seen.plan.total_minor(), total_minor, "{slug}");
        all += total_minor;
        post(&db, &act, slug, "2026-04").await.unwrap();
    }
    assert_eq!(all, 13_000);
    // In May the first pool has nothing left to share; a source that was struck out was never there.
    assert_eq!(refusals(preview(&db, &act, "machines", "2026-05").await), one("", "error-sharing-no-sources-then"));
    put(&db, &act, "machines", "services/mail", "2026-05-01").await.unwrap();
    leave("machines", "services/mail", "2026-05-01").await.unwrap();
    assert_eq!(preview(&db, &act, "mail", "2026-05").await.unwrap().plan.total_minor(), 13_000);
    // A pool that closes on a day leaves the days from then on to another.
    sharing::close_pool(&db, &act, "mail".into(), "2026-05-21".into()).await.unwrap();
    put(&db, &act, "machines", "assets/iron", "2026-05-21").await.unwrap();
    let of = async |slug: &str| preview(&db, &act, slug, "2026-05").await.unwrap().plan.total_minor();
    assert_eq!(of("mail").await + of("machines").await, 13_000);
    verified(&db).await;
});
