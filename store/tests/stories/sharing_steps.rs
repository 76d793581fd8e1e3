//! The steps that caps and floors made of a portion, and who is told them.

use domain::sharing::PoolInput;
use store::sharing::{self, Bounding};
use store::{CommandError, Viewer};

use crate::database::tamper;
use crate::decisions::eyes;
use crate::sharing::{measure, month, pool, post, read, set_rule, shared, verified};
use crate::support::story;

story!(a_statement_tells_the_steps_of_caps_and_floors, |db| {
    let (act, ana) = shared(&db).await;
    set_rule(&db, "sharing.method", "by_use");
    set_rule(&db, "sharing.cap", "4000");
    set_rule(&db, "sharing.floor", "555");
    measure(&db, &act, "Sent", "amount").await;
    let input = PoolInput { use_measure: "mail/sent".into(), ..pool("Machines") };
    sharing::change_pool(&db, &act, "machines".into(), input).await.unwrap();
    for (holder, quantity) in [("M-1", "60"), ("M-2", "38"), ("M-3", "2")] {
        read(&db, &act, "sent", holder, "2026-05-20", quantity).await;
    }
    post(&db, &act, "machines", "2026-05").await.unwrap();
    let viewer = eyes(&db, &act).await;
    let steps = async |member: i64| {
        let shown = sharing::statement(&db, &viewer, "machines", month("2026-05"), None, member).await.unwrap();
        let Some(Bounding::Steps(steps)) = sharing::bounding(&db, &viewer, &shown).await.unwrap() else {
            panic!("no steps of {member}")
        };
        (shown.portion.amount_minor, *steps)
    };
    let (paid, last) = steps(3).await;
    // Two lie on the cap: of the cost they leave 20.00, which the third pays alone.
    assert_eq!((paid, last.bound_minor, last.left_minor), (2_000, 8_000, 2_000));
    assert_eq!((last.plain.0.as_str(), last.free_measured.to_string().as_str()), ("200", "2"));
    let (paid, first) = steps(1).await;
    assert_eq!((paid, first.plain.0.as_str()), (4_000, "6000"));
    assert_eq!(first.at_their_rate, Some(("60000".into(), "1".into())), "so much more than the cap");

    // Who reads no treasury is not told sums over fewer members than the rule says: here two on the cap, and one on no bound.
    let own = eyes(&db, &ana).await;
    let told = async |viewer: &Viewer, member: i64| {
        let shown = sharing::statement(&db, viewer, "machines", month("2026-05"), None, member).await.unwrap();
        sharing::bounding(&db, viewer, &shown).await.unwrap()
    };
    for floor in ["10", "3"] {
        set_rule(&db, "sharing.group_floor", floor);
        assert_eq!(told(&own, 2).await, Some(Bounding::Few), "{floor}");
        assert!(matches!(told(&viewer, 2).await, Some(Bounding::Steps(_))), "the treasurer, {floor}");
    }
    let other = sharing::statement(&db, &viewer, "machines", month("2026-05"), None, 1).await.unwrap();
    assert!(matches!(sharing::bounding(&db, &own, &other).await, Err(CommandError::Forbidden(_))));
    verified(&db).await;
    // With three on the cap and nobody beside them each sum is over enough.
    tamper(&db, "UPDATE portions SET bound = (SELECT max(bound) FROM portions) WHERE member_id IS NOT NULL");
    assert!(matches!(told(&own, 2).await, Some(Bounding::Steps(_))));
});
