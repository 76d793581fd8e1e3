//! Pools and what is in them have days: a pool begins, and a thing moves from pool to pool in the middle of a month.

use domain::infrastructure::Kind;
use domain::sharing::{PoolInput, SourceInput};
use store::sharing;

use crate::infrastructure::{one, refusals};
use crate::sharing::{cost, listed, measure, pool, portions, post, preview, put, set_rule, shared, verified};
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

story!(a_month_of_nothing_does_not_wait_and_one_that_the_community_bears_is_posted, |db| {
    let (act, ana) = shared(&db).await;
    set_rule(&db, "sharing.method", "by_use");
    let looking = crate::decisions::eyes(&db, &act).await;
    // Mail by itself costs nothing.
    sharing::create_pool(&db, &act, pool("Mail")).await.unwrap();
    put(&db, &act, "mail", "services/mail", "2026-01-01").await.unwrap();
    let page = sharing::pool_page(&db, &looking, "mail", act.now).await.unwrap();
    assert_eq!((page.to_share.len(), page.of_nothing.len()), (0, 5));
    assert_eq!(page.lacks.map(|refusal| refusal.key), Some("error-sharing-needs-use"));
    let all = sharing::pools(&db, &looking, act.now).await.unwrap();
    assert_eq!((all.to_share["mail"].len(), all.to_share["machines"].len()), (0, 5));

    // Nobody used anything of the machines: the community bears their month, and everybody sees it.
    measure(&db, &act, "Sent", "amount").await;
    let input = PoolInput { use_measure: "mail/sent".into(), ..pool("Machines") };
    sharing::change_pool(&db, &act, "machines".into(), input).await.unwrap();
    post(&db, &act, "machines", "2026-05").await.unwrap();
    let page = sharing::pool_page(&db, &looking, "machines", act.now).await.unwrap();
    assert_eq!((page.to_share.len(), page.lacks), (4, None));
    let seen = sharing::pool_page(&db, &crate::decisions::eyes(&db, &ana).await, "machines", act.now).await.unwrap();
    assert_eq!((seen.runs[0].total_minor, seen.runs[0].charged_minor), (10_000, 0));
    verified(&db).await;
    let reason = "Read wrongly.".to_owned();
    sharing::reverse_sharing(&db, &act, "machines".into(), seen.runs[0].month, None, reason, true).await.unwrap();
    verified(&db).await;
});

story!(the_larger_of_both_refuses_two_units, |db| {
    let (act, _) = shared(&db).await;
    measure(&db, &act, "Kept", "level").await;
    let sent = domain::infrastructure::MeasureInput { name: "Sent".into(), unit: "mails".into(), way: "amount".into() };
    store::infrastructure::readings::create_measure(&db, &act, "mail".into(), sent).await.unwrap();
    let input = PoolInput { use_measure: "mail/sent".into(), reserved_measure: "mail/kept".into(), ..pool("Machines") };
    sharing::change_pool(&db, &act, "machines".into(), input.clone()).await.unwrap();
    // The method of a later day may compare what that of today does not look at.
    set_rule(&db, "sharing.method", "larger_of_both");
    assert_eq!(refusals(preview(&db, &act, "machines", "2026-05").await), one("", "error-sharing-units"));
    let other = PoolInput { name: "Others".into(), ..input.clone() };
    let refused = one("reserved_measure", "error-sharing-units");
    assert_eq!(refusals(sharing::create_pool(&db, &act, other).await), refused);
    let renamed = PoolInput { purpose: "For all.".into(), ..input.clone() };
    sharing::change_pool(&db, &act, "machines".into(), renamed).await.unwrap();
    let looking = crate::decisions::eyes(&db, &act).await;
    let page = sharing::pool_page(&db, &looking, "machines", act.now).await.unwrap();
    assert_eq!(page.lacks.map(|refusal| refusal.key), Some("error-sharing-units"));
    measure(&db, &act, "Moved", "amount").await;
    let input = PoolInput { use_measure: "mail/moved".into(), ..input };
    sharing::change_pool(&db, &act, "machines".into(), input.clone()).await.unwrap();
    assert!(preview(&db, &act, "machines", "2026-05").await.is_ok());
    let back = PoolInput { use_measure: "mail/sent".into(), ..input };
    assert_eq!(refusals(sharing::change_pool(&db, &act, "machines".into(), back).await), refused);
});

story!(what_takes_anothers_place_along_a_line_is_one_segment_with_it, |db| {
    let (act, _) = shared(&db).await;
    set_rule(&db, "sharing.method", "serial");
    cost(&db, &act, Kind::Service, "mail", "60.00").await;
    let input = PoolInput { participants: "listed".into(), ..pool("Machines") };
    sharing::change_pool(&db, &act, "machines".into(), input).await.unwrap();
    put(&db, &act, "machines", "services/mail", "2026-01-01").await.unwrap();
    for (member, place) in [("M-1", "1"), ("M-2", "2")] {
        sharing::list_participant(&db, &act, "machines".into(), listed(member, place, "2026-01-01")).await.unwrap();
    }
    let at = crate::infrastructure::at("own_site", "cellar", "2026-01-01");
    store::infrastructure::create_asset(&db, &act, crate::infrastructure::asset("Box"), at).await.unwrap();
    cost(&db, &act, Kind::Asset, "box", "100.00").await;
    let leave = |what: &'static str, day: &'static str| {
        sharing::remove_source(&db, &act, "machines".into(), what.into(), day.into())
    };
    let replace = |replaces: &'static str, from: &'static str| {
        let input = SourceInput { source: "assets/box".into(), from: from.into(), replaces: replaces.into() };
        sharing::add_source(&db, &act, "machines".into(), input)
    };
    leave("assets/iron", "2026-05-11").await.unwrap();
    assert_eq!(refusals(replace("assets/iron", "2026-05-10").await), one("replaces", "error-pool-place-taken"));
    assert_eq!(refusals(replace("assets/none", "2026-05-11").await), one("replaces", "error-choice"));
    replace("assets/iron", "2026-05-11").await.unwrap();
    // Ten days of iron and the rest of the box are the head of the line, mail its second segment.
    let seen = preview(&db, &act, "machines", "2026-05").await.unwrap();
    assert_eq!(seen.plan.segments_minor, [10_000, 6_000]);
    assert_eq!(seen.basis.sources[0].name, "Iron · Box");
    assert_eq!(portions(&seen), ["M-1 5000", "M-2 11000"]);
    post(&db, &act, "machines", "2026-05").await.unwrap();
    // What is put in again stands where it was.
    leave("assets/box", "2026-06-01").await.unwrap();
    put(&db, &act, "machines", "assets/iron", "2026-06-01").await.unwrap();
    let looking = crate::decisions::eyes(&db, &act).await;
    let now = sharing::pool(&db, &looking, "machines").await.unwrap();
    let places: Vec<_> = now.sources.iter().map(|source| (source.position, source.slug.as_str())).collect();
    assert_eq!(places, [(1, "iron"), (1, "box"), (1, "iron"), (2, "mail")]);
    assert_eq!(now.places(), 2);
    leave("services/mail", "2026-06-02").await.unwrap();
    leave("assets/iron", "2026-06-02").await.unwrap();
    verified(&db).await;
});
