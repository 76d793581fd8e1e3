//! Costs along a line: a place stays, whatever comes and goes.

use domain::infrastructure::Kind;
use domain::sharing::{Method, PoolInput, SourceInput};
use store::sharing;
use store::{Act, Db};

use crate::database::tamper;
use crate::decisions::eyes;
use crate::infrastructure::{asset, at, furnished, one, refusals};
use crate::sharing::{cost, listed, month, pool, portions, post, preview, put, set_rule, verified};
use crate::support::story;

/// A line of three boxes, for 60, 30 and 10 a month, and three members: at the first, the second and the third.
async fn line(db: &Db) -> Act {
    let act = furnished(db).await;
    let founding = crate::decisions::when(&act, "2026-01-01T09:00:00Z");
    crate::members::member(db, &founding, "Ana Ruiz", "").await;
    crate::members::member(db, &founding, "Bo Lind", "").await;
    set_rule(db, "sharing.method", "serial");
    sharing::create_pool(db, &act, PoolInput { participants: "listed".into(), ..pool("Line") }).await.unwrap();
    for (name, amount) in [("One", "60.00"), ("Two", "30.00"), ("Three", "10.00")] {
        boxed(db, &act, name, amount).await;
        put(db, &act, "line", &format!("assets/{}", name.to_lowercase()), "2026-01-01").await.unwrap();
    }
    for (member, place) in [("M-1", "1"), ("M-2", "2"), ("M-3", "3")] {
        list(db, &act, member, place).await.unwrap();
    }
    act
}

async fn boxed(db: &Db, act: &Act, name: &str, amount: &str) {
    let place = at("own_site", "cellar", "2026-01-01");
    store::infrastructure::create_asset(db, act, asset(name), place).await.unwrap();
    cost(db, act, Kind::Asset, &name.to_lowercase(), amount).await;
}

async fn list(db: &Db, act: &Act, member: &str, place: &str) -> Result<(), store::CommandError> {
    sharing::list_participant(db, act, "line".into(), listed(member, place, "2026-01-01")).await
}

async fn leave(db: &Db, act: &Act, source: &str, day: &str) {
    sharing::remove_source(db, act, "line".into(), source.into(), day.into()).await.unwrap();
}

async fn of_may(db: &Db, act: &Act) -> (Vec<i64>, Vec<String>) {
    let seen = preview(db, act, "line", "2026-05").await.unwrap();
    (seen.plan.segments_minor.clone(), portions(&seen))
}

fn shares(of: [&str; 3]) -> Vec<String> {
    of.iter().map(ToString::to_string).collect()
}

story!(a_place_stays_when_what_stood_there_or_before_is_gone, |db| {
    let act = line(&db).await;
    let looking = eyes(&db, &act).await;
    let today = month("2026-05").first_day();
    let method = sharing::method_on(&db, &looking, "line", today).await.unwrap();
    let its = sharing::pool(&db, &looking, "line").await.unwrap();
    assert_eq!((method, its.places()), (Some(Method::Serial), 3));
    // Three share the first segment, two the second, one the third.
    let whole = shares(["M-1 2000", "M-2 3500", "M-3 4500"]);
    assert_eq!(of_may(&db, &act).await, (vec![6_000, 3_000, 1_000], whole));
    post(&db, &act, "line", "2026-04").await.unwrap();

    leave(&db, &act, "assets/one", "2026-05-01").await;
    let without_the_first = shares(["M-1 0", "M-2 1500", "M-3 2500"]);
    assert_eq!(of_may(&db, &act).await, (vec![0, 3_000, 1_000], without_the_first));
    post(&db, &act, "line", "2026-05").await.unwrap();
    verified(&db).await;
    let run = sharing::sharing_run(&db, &looking, "line", month("2026-05"), None, 1).await.unwrap();
    assert_eq!(run.anew, None, "it comes to the same now");
    let places: Vec<_> = run.basis.sources.iter().map(|source| (source.place, source.name.as_str())).collect();
    assert_eq!(places, [(Some(2), "Two"), (Some(3), "Three")]);
    let shown = sharing::statement(&db, &looking, "line", month("2026-05"), None, 2).await.unwrap();
    assert_eq!((shown.portion.place, shown.passing), (2, vec![3, 2, 1]));

    // What comes later changes no month before it.
    boxed(&db, &act, "Four", "70.00").await;
    let replacing =
        SourceInput { source: "assets/four".into(), from: "2026-06-01".into(), replaces: "assets/one".into() };
    sharing::add_source(&db, &act, "line".into(), replacing).await.unwrap();
    put(&db, &act, "line", "assets/iron", "2026-06-01").await.unwrap();
    for of in ["2026-04", "2026-05"] {
        let run = sharing::sharing_run(&db, &looking, "line", month(of), None, 1).await.unwrap();
        assert_eq!(run.anew, None, "{of}");
    }
    let now = sharing::pool(&db, &looking, "line").await.unwrap();
    let told: Vec<_> = now
        .sources
        .iter()
        .map(|source| {
            (now.place_of(source).unwrap(), source.slug.as_str(), now.replaced_by(source).map(|it| it.slug.as_str()))
        })
        .collect();
    assert_eq!(
        told,
        [(1, "one", None), (1, "four", Some("one")), (2, "two", None), (3, "three", None), (4, "iron", None)]
    );

    // The last of the line is gone, and whoever stands there pays for what leads there.
    sharing::reverse_sharing(&db, &act, "line".into(), month("2026-05"), None, "Three left.".into(), true)
        .await
        .unwrap();
    leave(&db, &act, "assets/three", "2026-05-01").await;
    assert_eq!(of_may(&db, &act).await, (vec![0, 3_000, 0], shares(["M-1 0", "M-2 1500", "M-3 1500"])));
    post(&db, &act, "line", "2026-05").await.unwrap();
    verified(&db).await;
});

story!(what_was_struck_out_has_no_place_and_moves_nobody, |db| {
    let act = line(&db).await;
    let strike =
        |source: &'static str| sharing::remove_source(&db, &act, "line".into(), source.into(), "2026-01-01".into());
    for source in ["assets/one", "assets/two", "assets/three"] {
        assert_eq!(refusals(strike(source).await), one("until", "error-pool-source-listed"), "{source}");
    }
    // Nobody is listed at the fourth: struck out, it is a place no more, and the next has its number.
    boxed(&db, &act, "Four", "9.00").await;
    put(&db, &act, "line", "assets/four", "2026-01-01").await.unwrap();
    let whole = shares(["M-1 2000", "M-2 3500", "M-3 4500"]);
    assert_eq!(of_may(&db, &act).await.1, whole);
    strike("assets/four").await.unwrap();
    let looking = eyes(&db, &act).await;
    let now = sharing::pool(&db, &looking, "line").await.unwrap();
    let four = now.sources.iter().find(|source| source.slug == "four").unwrap();
    assert_eq!((now.places(), now.place_of(four)), (3, None));
    assert_eq!(of_may(&db, &act).await, (vec![6_000, 3_000, 1_000], whole));
    assert_eq!(refusals(list(&db, &act, "M-9", "4").await), one("place", "error-pool-place-beyond"));
    put(&db, &act, "line", "assets/four", "2026-01-01").await.unwrap();
    post(&db, &act, "line", "2026-05").await.unwrap();
    verified(&db).await;
});

story!(what_was_put_in_by_mistake_leaves_no_hole_at_the_head, |db| {
    let act = furnished(&db).await;
    sharing::create_pool(&db, &act, PoolInput { participants: "listed".into(), ..pool("Line") }).await.unwrap();
    assert_eq!(refusals(list(&db, &act, "M-1", "2").await), one("place", "error-pool-place-beyond"));
    put(&db, &act, "line", "assets/vm-1", "2026-01-01").await.unwrap();
    list(&db, &act, "M-1", "").await.unwrap();
    leave(&db, &act, "assets/vm-1", "2026-01-01").await;
    put(&db, &act, "line", "assets/iron", "2026-01-01").await.unwrap();
    let looking = eyes(&db, &act).await;
    let now = sharing::pool(&db, &looking, "line").await.unwrap();
    let iron = now.sources.iter().find(|source| source.slug == "iron").unwrap();
    assert_eq!((now.place_of(iron), now.replaced_by(iron)), (Some(1), None));
});

story!(a_month_that_was_posted_before_places_were_kept_has_them_by_order, |db| {
    let act = line(&db).await;
    post(&db, &act, "line", "2026-05").await.unwrap();
    let basis = "basis = replace(replace(replace(basis, ',\"place\":1', ''), ',\"place\":2', ''), ',\"place\":3', '')";
    let before = crate::archive::contents(&db)["sharing_runs"].clone();
    tamper(&db, &format!("UPDATE sharing_runs SET {basis}"));
    assert_ne!(crate::archive::contents(&db)["sharing_runs"], before, "the basis holds no places");
    let looking = eyes(&db, &act).await;
    let run = sharing::sharing_run(&db, &looking, "line", month("2026-05"), None, 1).await.unwrap();
    let places: Vec<_> = run.basis.sources.iter().map(|source| source.place).collect();
    assert_eq!((places, run.anew), (vec![Some(1), Some(2), Some(3)], None));
    let shown = sharing::statement(&db, &looking, "line", month("2026-05"), None, 3).await.unwrap();
    assert_eq!(shown.passing, [3, 2, 1]);
});
