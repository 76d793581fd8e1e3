//! Votes whose deadline came while no server was at work.

use std::time::{Duration, Instant};

use domain::decisions::extension::ExtensionInput;
use domain::decisions::stage::Stage;

use super::paper::PAPER;
use super::*;
use crate::support::{at, founded, founded_by, story};

/// A server was last at work two hours before [`CLOSED`], and is again an hour after.
const GONE: &str = "2026-01-15T07:00:00Z";
const BACK: &str = "2026-01-15T10:00:00Z";
/// The end of the time in which somebody may extend it.
const GRACE: &str = "2026-01-16T10:00:00Z";

async fn extend(db: &Db, act: &Act, moment: &str, number: i64) -> Result<Moment, CommandError> {
    let input = ExtensionInput { days: "2".into(), reason: "The line to the house was cut.".into() };
    d::extend_vote(db, &when(act, moment), number, input).await
}

/// A vote that would have closed while no server ran.
async fn waiting(db: &Db) -> (Act, i64) {
    let founder = founded(db).await;
    let number = opened(db, &founder, &note(), DISCUSSED).await;
    d::cast(db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    d::beat(db, at(GONE), Instant::now()).await.unwrap();
    (founder, number)
}

story!(a_vote_waits_after_an_outage_and_is_extended_from_the_return, |db| {
    let (founder, number) = waiting(&db).await;
    d::come_back(&db, at(BACK)).await.unwrap();
    // Another server that begins beside it has seen no outage.
    d::come_back(&db, at("2026-01-15T10:00:30Z")).await.unwrap();
    assert_eq!(close(&db, at("2026-01-15T20:00:00Z")).await, []);
    let shown = page(&db, &when(&founder, BACK), number).await;
    assert_eq!((shown.decision.stage, shown.declared.waits_until), (Stage::Voting, Some(at(GRACE))));
    assert_eq!((shown.may.extend, shown.may.vote), (3, false));
    assert_eq!(shown.count_waits(), Some(d::CountWaits::Outage));
    let listed = d::list(&db, &eyes(&db, &founder).await, None, 1, at(BACK)).await.unwrap();
    assert_eq!(listed.open[0].count_waits, Some(d::CountWaits::Outage));
    assert_eq!(refusal(d::cast(&db, &when(&founder, BACK), number, "no", "").await), "error-vote-closed");
    assert_eq!(extend(&db, &founder, "2026-01-15T12:00:00Z", number).await.unwrap(), at("2026-01-17T10:00:00Z"));
    d::cast(&db, &when(&founder, "2026-01-15T13:00:00Z"), number, "no", "").await.unwrap();
    // A clock that jumps while a server is at work is no outage.
    d::beat(&db, at("2026-01-17T09:30:00Z"), Instant::now()).await.unwrap();
    assert_eq!(close(&db, at("2026-01-17T09:59:59Z")).await, []);
    assert_eq!(close(&db, at("2026-01-17T10:00:00Z")).await, [d::Advanced { number, stage: Stage::Refused }]);
});

story!(whoever_may_extend_a_vote_after_an_outage_and_whoever_missed_it_are_told, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Pérez", "full").await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    d::beat(&db, at(GONE), Instant::now()).await.unwrap();
    d::come_back(&db, at(BACK)).await.unwrap();
    let told = async |act: &Act, moment: &str| {
        let needs = d::needs(&db, &eyes(&db, &when(act, moment)).await, at(moment)).await.unwrap();
        (needs.to_extend, needs.missed)
    };
    let held = d::HeldVote { number, title: "Change it".into(), until: at(GRACE) };
    assert_eq!(told(&founder, BACK).await, (vec![held.clone()], vec![]));
    assert_eq!(told(&ana, BACK).await, (vec![], vec![held]));
    assert_eq!(told(&founder, GONE).await, (vec![], vec![]), "it is open");
    assert_eq!(told(&founder, GRACE).await, (vec![], vec![]), "it is to be counted");
    extend(&db, &founder, "2026-01-15T12:00:00Z", number).await.unwrap();
    assert_eq!(told(&ana, "2026-01-15T13:00:00Z").await, (vec![], vec![]));
});

story!(a_vote_that_waits_after_an_outage_offers_no_paper_any_more, |db| {
    let founder = founded_by(&db, &[PAPER]).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    d::beat(&db, at(GONE), Instant::now()).await.unwrap();
    d::come_back(&db, at(BACK)).await.unwrap();
    let turn = async |moment: &str| page(&db, &when(&founder, moment), number).await.paper.unwrap().turn;
    assert_eq!((turn(GONE).await, turn(BACK).await), (d::PaperTurn::Open, d::PaperTurn::Over));
    extend(&db, &founder, "2026-01-15T12:00:00Z", number).await.unwrap();
    assert_eq!(turn("2026-01-15T13:00:00Z").await, d::PaperTurn::Open, "it is open again");
});

story!(a_vote_that_nobody_extends_is_counted_as_of_its_deadline, |db| {
    let (founder, number) = waiting(&db).await;
    d::come_back(&db, at(BACK)).await.unwrap();
    assert_eq!(close(&db, at("2026-01-16T09:59:59Z")).await, []);
    assert_eq!(close(&db, at(GRACE)).await, [d::Advanced { number, stage: Stage::Enacted }]);
    let shown = page(&db, &when(&founder, GRACE), number).await;
    assert_eq!((shown.decision.closed_at, shown.declared.waits_until), (Some(at(CLOSED)), None));
    assert_eq!(refusal(extend(&db, &founder, GRACE, number).await), "error-extension-closed");
});

story!(a_short_absence_and_rules_without_extensions_let_nothing_wait, |db| {
    let founder = founded_by(&db, &[("decisions.extension_days_max", "", "0")]).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    d::beat(&db, at(GONE), Instant::now()).await.unwrap();
    d::come_back(&db, at(BACK)).await.unwrap();
    assert_eq!(close(&db, at(BACK)).await, [d::Advanced { number, stage: Stage::Refused }]);
});

/// How long the database is away from [`GONE`] to [`BACK`].
const AWAY: Duration = Duration::from_secs(3 * 3600);

story!(a_vote_waits_after_the_database_was_away_from_a_server_at_work, |db| {
    let (founder, number) = waiting(&db).await;
    // By its own measure three hours pass, and its clock says the same.
    d::beat(&db, at(BACK), Instant::now() + AWAY).await.unwrap();
    assert_eq!(close(&db, at("2026-01-16T09:59:59Z")).await, []);
    let shown = page(&db, &when(&founder, BACK), number).await;
    assert_eq!((shown.decision.stage, shown.declared.waits_until), (Stage::Voting, Some(at(GRACE))));
    assert_eq!(extend(&db, &founder, "2026-01-15T12:00:00Z", number).await.unwrap(), at("2026-01-17T10:00:00Z"));
});

story!(nothing_is_counted_before_a_server_has_noted_that_the_database_was_away, |db| {
    let founder = founded(&db).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    let gone = Instant::now().checked_sub(AWAY).unwrap();
    d::beat(&db, at(GONE), gone).await.unwrap();
    // A request looks what is due before the next beat.
    assert_eq!(close(&db, at(BACK)).await, []);
    assert_eq!(page(&db, &when(&founder, BACK), number).await.declared.waits_until, Some(at(GRACE)));
    // The beat that comes after it finds nothing more.
    d::beat(&db, at("2026-01-15T10:00:03Z"), Instant::now()).await.unwrap();
    assert_eq!(close(&db, at(GRACE)).await, [d::Advanced { number, stage: Stage::Refused }]);
});

story!(a_server_whose_machine_slept_was_away_and_its_clock_has_not_jumped, |db| {
    let founder = founded(&db).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    let slept = Duration::from_secs(8 * 3600);
    let began = Instant::now().checked_sub(2 * slept).unwrap();
    for (nights, moment) in [(0, "2026-01-14T18:00:00Z"), (1, "2026-01-15T02:00:00Z")] {
        assert!(!d::watch_clock(&db, at(moment), began + nights * slept), "{moment}");
        d::beat(&db, at(moment), began + nights * slept).await.unwrap();
    }
    // When the machine has woken, a request comes first.
    assert_eq!(close(&db, at(BACK)).await, []);
    assert!(!d::watch_clock(&db, at(BACK), Instant::now()));
    assert_eq!(page(&db, &when(&founder, BACK), number).await.declared.waits_until, Some(at(GRACE)));
});

story!(what_other_servers_noted_and_what_is_short_is_no_outage, |db| {
    let (_, number) = waiting(&db).await;
    let began = Instant::now();
    // Another server has noted to be at work meanwhile, and this one could not for three hours.
    let other = Db::open(db.address()).await.unwrap();
    for minutes in (5..180).step_by(5) {
        let moment = at(GONE) + chrono::Duration::minutes(minutes);
        d::beat(&other, moment, began + Duration::from_secs(60) * u32::try_from(minutes).unwrap()).await.unwrap();
    }
    d::beat(&db, at(BACK), began + AWAY).await.unwrap();
    // Its clock is put forward by days while the database is away for a minute.
    d::beat(&db, at("2026-01-18T10:00:00Z"), began + AWAY + Duration::from_secs(60)).await.unwrap();
    assert_eq!(close(&db, at("2026-01-18T10:00:01Z")).await, [d::Advanced { number, stage: Stage::Enacted }]);
});

story!(a_clock_that_jumps_ahead_counts_nothing_until_it_is_put_right, |db| {
    let founder = founded(&db).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    assert!(!d::watch_clock(&db, at(DISCUSSED), Instant::now()));
    // A request comes before the server looks again.
    assert_eq!(close(&db, at(CLOSED)).await, []);
    assert!(d::watch_clock(&db, at(CLOSED), Instant::now()));
    let founders = eyes(&db, &founder).await;
    assert!(d::counting_waits(&db, &founders, at(CLOSED)));
    assert!(!d::counting_waits(&db, &Viewer::visitor(), at(CLOSED)), "others are told nothing of it");
    let right = "2026-01-08T09:00:30Z";
    assert!(!d::watch_clock(&db, at(right), Instant::now()));
    assert!(!d::counting_waits(&db, &founders, at(right)));
    // It is open as before.
    d::cast(&db, &when(&founder, right), number, "no", "").await.unwrap();
    assert_eq!(page(&db, &when(&founder, right), number).await.decision.stage, Stage::Voting);
});

story!(a_clock_that_has_run_evenly_for_a_day_since_it_jumped_is_believed, |db| {
    let founder = founded(&db).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    let (now, day) = (Instant::now(), Duration::from_secs(24 * 3600));
    let jumped = now.checked_sub(day).unwrap();
    assert!(!d::watch_clock(&db, at(DISCUSSED), jumped));
    assert!(d::watch_clock(&db, at(CLOSED), jumped));
    let day_later = at(CLOSED) + chrono::Duration::days(1);
    assert!(!d::watch_clock(&db, day_later, now));
    assert_eq!(close(&db, day_later).await, [d::Advanced { number, stage: Stage::Refused }]);
});
