//! Readings of use: what is recorded, refused, struck out, and what a month of it comes to.

use domain::calendar::Month;
use domain::infrastructure::{MeasureInput, ReadingInput, Source};
use store::infrastructure::readings::{self, Holder, MeasureMonth, Recorded};
use store::{Act, CommandError, Db, Viewer};

use crate::database::tamper;
use crate::decisions::{eyes, when};
use crate::infrastructure::{furnished, one, refusals, verified};
use crate::members::member_with_password;
use crate::support::story;

fn measure(name: &str, way: &str) -> MeasureInput {
    MeasureInput { name: name.into(), unit: "GB".into(), way: way.into() }
}

fn reading(holder: &str, day: &str, quantity: &str) -> ReadingInput {
    ReadingInput { holder: holder.into(), day: day.into(), quantity: quantity.into(), reset: false }
}

async fn read(db: &Db, act: &Act, measure: &str, input: ReadingInput) -> Result<Recorded, CommandError> {
    readings::record_reading(db, act, "mail".into(), measure.into(), input, Source::Hand).await
}

async fn month(db: &Db, viewer: &Viewer, measure: &str, month: &str) -> MeasureMonth {
    readings::measure_month(db, viewer, "mail", measure, Month::parse(month).unwrap(), 1).await.unwrap()
}

/// Each holder of a month with what was used; a question mark where it is missing.
fn told(month: &MeasureMonth) -> Vec<String> {
    let line = |line: &readings::UsedLine| {
        let mark = if line.used.missing { "?" } else { "" };
        format!("{} {}{mark}", line.used.holder.short_name(), line.used.quantity)
    };
    month.lines.iter().map(line).collect()
}

/// A service with a measure of each way, and two members beside the founder.
pub async fn measured(db: &Db) -> (Act, Act) {
    let act = furnished(db).await;
    let founding = when(&act, "2026-01-01T09:00:00Z");
    let (_, ana) = member_with_password(db, &founding, "Ana Ruiz", "ana@example.org").await;
    member_with_password(db, &founding, "Bo Lind", "bo@example.org").await;
    for (name, way) in [("Traffic", "counter"), ("Sent", "amount"), ("Storage", "level")] {
        readings::create_measure(db, &act, "mail".into(), measure(name, way)).await.unwrap();
    }
    (act.clone(), when(&ana, "2026-06-15T10:00:00Z"))
}

/// Readings of each way, with a circle: for [`crate::audit::lived`].
pub async fn kept(db: &Db, founder: &Act) {
    let act = &when(founder, "2026-03-05T10:00:00Z");
    for (name, way) in [("Traffic", "counter"), ("Storage", "level")] {
        readings::create_measure(db, act, "mail".into(), measure(name, way)).await.unwrap();
    }
    for (slug, holder, day, quantity, source) in [
        ("traffic", "M-1", "2026-01-31", "10", Source::Hand),
        ("traffic", "M-2", "2026-01-31", "20.5", Source::Csv),
        ("traffic", "M-1", "2026-02-28", "30", Source::Api),
        ("storage", "machines", "2026-02-01", "40", Source::Hand),
        ("storage", "2", "2026-02-01", "1", Source::Hand),
    ] {
        let input = reading(holder, day, quantity);
        readings::record_reading(db, act, "mail".into(), slug.into(), input, source).await.unwrap();
    }
    readings::strike_reading(db, act, "mail".into(), "traffic".into(), 3, "A slip.".into()).await.unwrap();
    readings::retire_measure(db, act, "mail".into(), "storage".into(), "2026-03-01".into()).await.unwrap();
}

story!(a_month_knows_what_everybody_used, |db| {
    let (act, _) = measured(&db).await;
    tamper(
        &db,
        "INSERT INTO circles (id, slug, name, mandate, valid_from, authority_id, created_at) SELECT 'c', 'machines', \
         'The Machines', '', '2026-01-01', id, created_at FROM authorities WHERE kind = 'decision'",
    );
    for (slug, holder, day, quantity) in [
        ("traffic", "M-2", "2026-01-31", "100"),
        ("traffic", "M-1", "2026-01-31", "7.5"),
        ("traffic", "M-2", "2026-03-31", "250.25"),
        ("traffic", "M-1", "2026-02-28", "8.500001"),
        ("sent", "M-1", "2026-02-14", "1"),
        ("sent", "M-1", "2026-02-28", "2"),
        ("storage", "the machines", "2026-02-15", "20"),
        ("storage", "M-3", "2026-01-31", "10"),
    ] {
        read(&db, &act, slug, reading(holder, day, quantity)).await.unwrap();
    }
    let viewer = eyes(&db, &act).await;
    let told_of = async |slug: &str, wanted: &str| told(&month(&db, &viewer, slug, wanted).await);
    assert_eq!(told_of("traffic", "2025-12").await, [""; 0]);
    assert_eq!(told_of("traffic", "2026-01").await, ["M-1 0", "M-2 0"]);
    // Who was not read in February has used it in March.
    assert_eq!(told_of("traffic", "2026-02").await, ["M-1 1.000001", "M-2 0?"]);
    assert_eq!(told_of("traffic", "2026-03").await, ["M-1 0?", "M-2 150.25"]);
    assert_eq!(told_of("sent", "2026-02").await, ["M-1 3"]);
    assert_eq!(told_of("sent", "2026-03").await, ["M-1 0?"]);
    assert_eq!(told_of("storage", "2026-01").await, ["M-3 10"]);
    assert_eq!(told_of("storage", "2026-02").await, ["M-3 280", "machines 280"]);
    assert_eq!(told_of("storage", "2026-04").await, ["M-3 300", "machines 600"]);
    let april = month(&db, &viewer, "storage", "2026-04").await;
    assert_eq!((april.total.to_string().as_str(), april.holders, april.missing), ("900", 2, 0));
    assert_eq!(april.lines[1].name, "The Machines");
    // Gone on the eleventh, Bo holds nothing from then on; nor does anybody once the measure has ended.
    tamper(
        &db,
        "UPDATE members SET status = 'resigned' WHERE number = 3; INSERT INTO member_statuses (id, member_id, status, \
         class_id, valid_from, authority_id, recorded_at) SELECT 'gone', id, 'resigned', class_id, '2026-04-11', \
         authority_id, created_at FROM members WHERE number = 3",
    );
    assert_eq!(told_of("storage", "2026-04").await, ["M-3 100", "machines 600"]);
    assert_eq!(told_of("storage", "2026-05").await, ["machines 620"]);
    let late = read(&db, &act, "storage", reading("M-3", "2026-04-11", "1")).await;
    assert_eq!(refusals(late), one("holder", "error-holder-left"));
    read(&db, &act, "storage", reading("M-3", "2026-04-10", "1")).await.unwrap();
    readings::retire_measure(&db, &act, "mail".into(), "storage".into(), "2026-05-02".into()).await.unwrap();
    assert_eq!(told_of("storage", "2026-05").await, ["machines 20"]);
    assert_eq!(told_of("storage", "2026-06").await, [""; 0]);
    let late = read(&db, &act, "storage", reading("M-1", "2026-05-02", "1")).await;
    assert_eq!(refusals(late), one("day", "error-reading-after-measure"));
});

story!(what_cannot_be_is_refused_and_the_same_again_is_nothing_new, |db| {
    let (act, _) = measured(&db).await;
    let traffic = async |input| read(&db, &act, "traffic", input).await;
    assert_eq!(traffic(reading("M-1", "2026-02-28", "100")).await.unwrap(), Recorded::New(1));
    assert_eq!(traffic(reading("1", "2026-02-28", "100.00")).await.unwrap(), Recorded::Same);
    let other = traffic(reading("M-1", "2026-02-28", "101")).await;
    assert_eq!(refusals(other), one("quantity", "error-reading-other"));
    assert_eq!(refusals(traffic(reading("M-1", "2026-03-31", "99")).await), one("quantity", "error-reading-fell"));
    let before = traffic(reading("M-1", "2026-01-31", "101")).await;
    assert_eq!(refusals(before), one("quantity", "error-reading-next-falls"));
    let reset = ReadingInput { reset: true, ..reading("M-1", "2026-03-31", "9") };
    assert_eq!(traffic(reset).await.unwrap(), Recorded::New(2));
    let march = month(&db, &eyes(&db, &act).await, "traffic", "2026-03").await;
    assert_eq!(told(&march), ["M-1 9"]);
    for (input, field, key) in [
        (reading("M-1", "2026-06-16", "200"), "day", "error-day-future"),
        (reading("M-1", "2025-12-31", "1"), "day", "error-reading-before-founding"),
        (reading("M-9", "2026-06-01", "1"), "holder", "error-member-unknown"),
        (reading("nobody", "2026-06-01", "1"), "holder", "error-keeper-unknown"),
        (reading("M-1", "2026-06-01", "-1"), "quantity", "error-quantity"),
        (reading("M-1", "2026-06-01", "1.0000001"), "quantity", "error-quantity-decimals"),
    ] {
        assert_eq!(refusals(traffic(input).await), one(field, key));
    }
    let unmarked = ReadingInput { reset: true, ..reading("M-1", "2026-03-31", "9") };
    assert_eq!(refusals(read(&db, &act, "sent", unmarked).await), one("reset", "error-reading-reset"));
    let again = readings::create_measure(&db, &act, "mail".into(), measure("TRAFFIC", "level")).await;
    assert_eq!(refusals(again), one("name", "error-inventory-exists"));
    assert!(matches!(read(&db, &act, "nothing", reading("M-1", "2026-03-31", "9")).await, Err(CommandError::NotFound)));
    verified(&db).await;
});

story!(a_reading_is_struck_out_with_a_reason_and_then_another_takes_its_day, |db| {
    let (act, _) = measured(&db).await;
    for (day, quantity, reset) in [("2026-01-31", "100", false), ("2026-02-28", "5", true), ("2026-03-31", "20", false)]
    {
        let input = ReadingInput { reset, ..reading("M-1", day, quantity) };
        read(&db, &act, "traffic", input).await.unwrap();
    }
    let strike = async |number, reason: &str| {
        readings::strike_reading(&db, &act, "mail".into(), "traffic".into(), number, reason.into()).await
    };
    assert_eq!(refusals(strike(3, " ").await), one("reason", "error-required"));
    assert_eq!(refusals(strike(2, "A slip.").await), one("", "error-strike-falls"));
    assert!(matches!(strike(9, "A slip.").await, Err(CommandError::NotFound)));
    strike(3, "Read at the wrong meter.").await.unwrap();
    assert_eq!(refusals(strike(3, "Again.").await), one("", "error-struck"));
    let viewer = eyes(&db, &act).await;
    assert_eq!(told(&month(&db, &viewer, "traffic", "2026-03").await), ["M-1 0?"]);
    assert_eq!(read(&db, &act, "traffic", reading("M-1", "2026-03-31", "21")).await.unwrap(), Recorded::New(4));
    assert_eq!(told(&month(&db, &viewer, "traffic", "2026-03").await), ["M-1 16"]);
    verified(&db).await;
    let early = readings::retire_measure(&db, &act, "mail".into(), "traffic".into(), "2026-03-31".into()).await;
    assert_eq!(refusals(early), one("retired_on", "error-measure-readings-after"));
});

story!(members_see_their_own_use_and_the_sum_of_all, |db| {
    let (act, ana) = measured(&db).await;
    for (holder, quantity) in [("M-1", "1"), ("M-2", "2"), ("M-3", "3")] {
        read(&db, &act, "sent", reading(holder, "2026-02-28", quantity)).await.unwrap();
    }
    let seen = month(&db, &eyes(&db, &ana).await, "sent", "2026-02").await;
    assert_eq!((told(&seen), seen.sees_all, seen.holders), (vec!["M-2 2".to_owned()], false, 3));
    assert_eq!(seen.total.to_string(), "6");
    assert!(matches!(&seen.lines[0].used.holder, Holder::Member { number: 2, .. }));
    let forbidden = |result: Result<(), CommandError>| assert!(matches!(result, Err(CommandError::Forbidden(_))));
    forbidden(read(&db, &ana, "sent", reading("M-2", "2026-03-31", "0")).await.map(drop));
    forbidden(readings::create_measure(&db, &ana, "mail".into(), measure("X", "level")).await.map(drop));
    forbidden(readings::strike_reading(&db, &ana, "mail".into(), "sent".into(), 2, "Mine.".into()).await);
    forbidden(readings::retire_measure(&db, &ana, "mail".into(), "sent".into(), "2026-06-01".into()).await);
    let visitor = Viewer::visitor();
    let hidden = readings::measure_month(&db, &visitor, "mail", "sent", Month::parse("2026-02").unwrap(), 1).await;
    forbidden(hidden.map(drop));
});
