//! Mistakes of the inventory and of pools that are taken back, as long as no posted month leans on them.

use domain::infrastructure::{Kind, SoftwareInput};
use domain::sharing::PoolInput;
use store::infrastructure as inventory;
use store::sharing;

use crate::decisions::eyes;
use crate::infrastructure::{asset, at, furnished, on, one, refusals, service};
use crate::sharing::{cost, listed, measure, month, pool, post, preview, put, read, set_rule, shared, verified};
use crate::support::story;

story!(the_last_move_is_taken_back, |db| {
    let act = furnished(&db).await;
    let stock = async || inventory::stock(&db, &eyes(&db, &act).await).await.unwrap();
    let moved = async |slug: &str, place| inventory::move_thing(&db, &act, Kind::Asset, slug.into(), place).await;
    let back =
        async |kind, slug: &str, from: &str| inventory::take_move_back(&db, &act, kind, slug.into(), from.into()).await;
    assert_eq!(refusals(back(Kind::Asset, "iron", "2026-01-01").await), one("", "error-move-none"));
    assert_eq!(refusals(moved("iron", at("own_site", "cellar", "2026-05-01")).await), one("site", "error-move-same"));
    assert_eq!(refusals(moved("vm-1", on("iron", "2026-05-01")).await), one("host", "error-move-same"));
    // Into the future by a slip, and back.
    moved("iron", at("colocated", "hall", "2062-05-01")).await.unwrap();
    assert_eq!(refusals(back(Kind::Asset, "iron", "2026-05-01").await), one("", "error-move-other"));
    assert_eq!(refusals(back(Kind::Asset, "iron", "1 May").await), one("from", "error-day"));
    back(Kind::Asset, "iron", "2062-05-01").await.unwrap();
    moved("iron", at("colocated", "hall", "2026-05-01")).await.unwrap();
    assert_eq!(stock().await.asset("iron").unwrap().places.len(), 2);
    // Of a service; the machine that it came from has to be there still.
    inventory::create_asset(&db, &act, asset("Steel"), at("own_site", "cellar", "2026-01-01")).await.unwrap();
    inventory::move_thing(&db, &act, Kind::Service, "mail".into(), on("steel", "2026-05-01")).await.unwrap();
    inventory::retire(&db, &act, Kind::Asset, "vm-1".into(), "2026-05-01".into()).await.unwrap();
    assert_eq!(refusals(back(Kind::Service, "mail", "2026-05-01").await), one("", "error-host-retired"));
    assert_eq!(refusals(back(Kind::Asset, "vm-1", "2026-05-01").await), one("", "error-retired"));
    inventory::restore(&db, &act, Kind::Asset, "vm-1".into()).await.unwrap();
    back(Kind::Service, "mail", "2026-05-01").await.unwrap();
    assert_eq!(stock().await.service("mail").unwrap().places[0].host.as_deref(), Some("vm-1"));
    let missing = back(Kind::Site, "cellar", "2026-05-01").await;
    assert!(matches!(missing, Err(store::CommandError::NotFound)));
    verified(&db).await;
});

story!(a_move_by_which_a_month_was_shared_stays_until_that_is_reversed, |db| {
    let (act, _) = shared(&db).await;
    set_rule(&db, "sharing.method", "equal");
    inventory::create_asset(&db, &act, asset("Steel"), at("own_site", "cellar", "2026-01-01")).await.unwrap();
    cost(&db, &act, Kind::Service, "mail", "30.00").await;
    // From April on mail costs nothing on iron, and the pool shares a hundred.
    inventory::move_thing(&db, &act, Kind::Service, "mail".into(), on("steel", "2026-04-01")).await.unwrap();
    post(&db, &act, "machines", "2026-03").await.unwrap();
    let back = async || inventory::take_move_back(&db, &act, Kind::Service, "mail".into(), "2026-04-01".into()).await;
    post(&db, &act, "machines", "2026-05").await.unwrap();
    assert_eq!(refusals(back().await), one("", "error-month-leans"));
    let why = "Mail never moved.".to_owned();
    sharing::reverse_sharing(&db, &act, "machines".into(), month("2026-05"), None, why, true).await.unwrap();
    back().await.unwrap();
    let seen = preview(&db, &act, "machines", "2026-05").await.unwrap();
    assert_eq!(seen.plan.total_minor(), 13_000);
    verified(&db).await;
});

story!(a_retirement_is_taken_back_with_what_it_needs, |db| {
    let act = furnished(&db).await;
    let retire = async |kind, slug: &str| {
        inventory::retire(&db, &act, kind, slug.into(), "2026-06-02".into()).await.unwrap();
    };
    let restore = async |kind, slug: &str| inventory::restore(&db, &act, kind, slug.into()).await;
    assert_eq!(refusals(restore(Kind::Asset, "iron").await), one("", "error-not-retired"));
    let input = SoftwareInput { name: "Spare".into(), licence: String::new(), note: String::new() };
    inventory::create_software(&db, &act, input).await.unwrap();
    let all = [
        (Kind::Service, "mail"),
        (Kind::Asset, "vm-1"),
        (Kind::Asset, "iron"),
        (Kind::Site, "cellar"),
        (Kind::Site, "hall"),
        (Kind::Provider, "linea"),
        (Kind::Software, "spare"),
        (Kind::Software, "stalwart"),
    ];
    for (kind, slug) in all {
        retire(kind, slug).await;
    }
    for (kind, slug) in [(Kind::Service, "mail"), (Kind::Asset, "iron"), (Kind::Site, "hall")] {
        assert_eq!(refusals(restore(kind, slug).await), one("", "error-restore-without"), "{slug}");
    }
    for (kind, slug) in all.into_iter().rev() {
        restore(kind, slug).await.unwrap();
    }
    let stock = inventory::stock(&db, &eyes(&db, &act).await).await.unwrap();
    assert!(all.iter().all(|(kind, slug)| stock.head(*kind, slug).unwrap().1.is_none()));
    // It is there again in every respect.
    let other = service("Other");
    inventory::create_service(&db, &act, other, on("vm-1", "2026-06-05")).await.unwrap();
    verified(&db).await;
});

story!(a_reading_names_the_months_that_lean_on_it, |db| {
    let (act, _) = shared(&db).await;
    for (name, way) in [("Sent", "amount"), ("Meter", "counter"), ("Storage", "level")] {
        measure(&db, &act, name, way).await;
    }
    for (slug, days) in [("sent", ["2026-01-20", "2026-03-20"]), ("meter", ["2026-01-01", "2026-03-20"])] {
        for day in days {
            read(&db, &act, slug, "M-1", day, &day[6..7]).await;
        }
    }
    read(&db, &act, "storage", "M-1", "2026-01-20", "5").await;
    read(&db, &act, "meter", "M-2", "2026-03-21", "9").await;
    let used = |measure: &str| PoolInput { use_measure: format!("mail/{measure}"), ..pool("Machines") };
    let reserved = PoolInput { reserved_measure: "mail/storage".into(), ..pool("Machines") };
    let eyes = eyes(&db, &act).await;
    let leans = async |measure: &str, number: i64| {
        let months = inventory::readings::months_by_reading(&db, &eyes, "mail", measure, number).await.unwrap();
        months.iter().map(|it| format!("{} {}", it.pool, it.month)).collect::<Vec<_>>()
    };
    for (input, method, of) in [
        (used("sent"), "by_use", "2026-01"),
        (used("meter"), "by_use", "2026-03"),
        (reserved, "by_reserved", "2026-02"),
    ] {
        set_rule(&db, "sharing.method", method);
        sharing::change_pool(&db, &act, "machines".into(), input).await.unwrap();
        post(&db, &act, "machines", of).await.unwrap();
    }
    assert_eq!(leans("sent", 1).await, ["machines 2026-01"]);
    assert_eq!(leans("sent", 2).await, [""; 0]);
    // A counter is read from its last reading on; a level holds until another is read.
    assert_eq!(leans("meter", 1).await, ["machines 2026-03"]);
    assert_eq!(leans("meter", 2).await, ["machines 2026-03"]);
    assert_eq!(leans("storage", 1).await, ["machines 2026-02"]);
    read(&db, &act, "storage", "M-1", "2026-01-25", "6").await;
    assert_eq!(leans("storage", 1).await, [""; 0]);
    let all = sharing::months_by_measure(&db, &eyes, ("mail", "meter"), (month("2026-01"), None)).await.unwrap();
    assert_eq!(all.iter().map(|it| (it.name.as_str(), it.month)).collect::<Vec<_>>(), [("Machines", month("2026-03"))]);
    let why = "A meter was read wrongly.".to_owned();
    sharing::reverse_sharing(&db, &act, "machines".into(), month("2026-03"), None, why, true).await.unwrap();
    assert_eq!(leans("meter", 1).await, [""; 0]);
});

story!(a_listing_is_struck_out_until_a_month_was_shared_by_it, |db| {
    let (act, _) = shared(&db).await;
    set_rule(&db, "sharing.method", "equal");
    sharing::create_pool(&db, &act, PoolInput { participants: "listed".into(), ..pool("Mail") }).await.unwrap();
    cost(&db, &act, Kind::Service, "mail", "30.00").await;
    put(&db, &act, "mail", "services/mail", "2026-01-01").await.unwrap();
    let list = async |number: &str, from: &str| {
        sharing::list_participant(&db, &act, "mail".into(), listed(number, "1", from)).await
    };
    let strike = async |member: i64, from: &str| {
        sharing::strike_participant(&db, &act, "mail".into(), member, from.into()).await
    };
    assert_eq!(refusals(list("M-1", "2025-12-31").await), one("from", "error-pool-begins"));
    let dee = crate::members::member(&db, &act, "Dee Ward", "").await;
    assert_eq!(refusals(list(&dee.to_string(), "2026-06-14").await), one("from", "error-pool-joined"));
    for (number, from) in [("M-1", "2026-01-01"), ("M-2", "2026-03-01"), ("M-3", "2026-05-01")] {
        list(number, from).await.unwrap();
    }
    assert_eq!(refusals(strike(2, "2026-04-01").await), one("strike", "error-pool-not-listed-then"));
    post(&db, &act, "mail", "2026-04").await.unwrap();
    assert_eq!(refusals(strike(2, "2026-03-01").await), one("strike", "error-month-leans"));
    // Nothing was shared yet on the days of the third.
    strike(3, "2026-05-01").await.unwrap();
    assert_eq!(refusals(strike(3, "2026-05-01").await), one("strike", "error-pool-not-listed-then"));
    list("M-3", "2026-04-15").await.unwrap();
    assert_eq!(refusals(strike(3, "2026-04-15").await), one("strike", "error-month-leans"));
    let why = "It was not M-2 but M-3.".to_owned();
    sharing::reverse_sharing(&db, &act, "mail".into(), month("2026-04"), None, why, true).await.unwrap();
    sharing::end_participant(&db, &act, "mail".into(), 2, "2026-06-01".into()).await.unwrap();
    strike(2, "2026-03-01").await.unwrap();
    let seen = preview(&db, &act, "mail", "2026-04").await.unwrap();
    let took: Vec<_> = seen.plan.portions.iter().map(|it| (it.taker.who.to_string(), it.taker.days)).collect();
    assert_eq!(took, [("M-1".to_owned(), 30), ("M-3".to_owned(), 16)]);
    verified(&db).await;
});
