//! Odd months: currencies without decimals and with three, and people who are looked for and take no part.

use domain::infrastructure::Kind;
use domain::sharing::PoolInput;
use store::sharing::{self, Absence};

use crate::database::tamper;
use crate::decisions::eyes;
use crate::infrastructure::furnished;
use crate::sharing::{cost, listed, month, pool, portions, post, preview, put, set_rule, shared};
use crate::support::story;

story!(a_currency_without_decimals_or_with_three_is_shared_to_its_own_smallest_unit, |db| {
    let act = furnished(&db).await;
    let founding = crate::decisions::when(&act, "2026-01-01T09:00:00Z");
    crate::members::member(&db, &founding, "Bo Lind", "").await;
    crate::members::member(&db, &founding, "Ana Ruiz", "").await;
    set_rule(&db, "sharing.method", "equal");
    sharing::create_pool(&db, &act, pool("Machines")).await.unwrap();
    put(&db, &act, "machines", "assets/iron", "2026-01-01").await.unwrap();
    tamper(&db, "UPDATE communities SET currency = 'JPY'");
    cost(&db, &act, Kind::Asset, "iron", "100").await;
    let seen = preview(&db, &act, "machines", "2026-05").await.unwrap();
    assert_eq!(portions(&seen), ["M-1 34", "M-2 33", "M-3 33"]);
    tamper(&db, "UPDATE communities SET currency = 'KWD'");
    cost(&db, &act, Kind::Service, "mail", "9.999").await;
    let seen = preview(&db, &act, "machines", "2026-05").await.unwrap();
    assert_eq!(portions(&seen), ["M-1 3367", "M-2 3366", "M-3 3366"]);
});

story!(whoever_is_looked_for_in_vain_is_named_with_the_reason, |db| {
    let (act, ana) = shared(&db).await;
    set_rule(&db, "sharing.method", "equal");
    // Bo left in the middle of April: a portion for ten days of it, and none in May.
    tamper(
        &db,
        "UPDATE members SET status = 'resigned' WHERE number = 3; INSERT INTO member_statuses (id, member_id, status, \
         class_id, valid_from, authority_id, recorded_at) SELECT 'gone', id, 'resigned', class_id, '2026-04-11', \
         authority_id, created_at FROM members WHERE number = 3",
    );
    let input = PoolInput { participants: "listed".into(), ..pool("Machines") };
    sharing::change_pool(&db, &act, "machines".into(), input).await.unwrap();
    for number in ["1", "3"] {
        let input = listed(number, "", "2026-01-01");
        sharing::list_participant(&db, &act, "machines".into(), input).await.unwrap();
    }
    let seen = preview(&db, &act, "machines", "2026-04").await.unwrap();
    assert_eq!((portions(&seen), seen.absent.len()), (vec!["M-1 7500".to_owned(), "M-3 2500".to_owned()], 0));
    let seen = preview(&db, &act, "machines", "2026-05").await.unwrap();
    assert_eq!(portions(&seen), ["M-1 10000"]);
    let absent: Vec<_> = seen.absent.iter().map(|absent| (absent.number, &absent.why)).collect();
    assert_eq!(absent, [(3, &Absence::NoMember)]);
    post(&db, &act, "machines", "2026-05").await.unwrap();
    let own = eyes(&db, &ana).await;
    let run = sharing::sharing_run(&db, &own, "machines", month("2026-05"), None, 1).await.unwrap();
    assert_eq!((run.own_absence, run.pool.listed.len()), (Some(Absence::NotListed), 0));

    // A class of no parts is left out, and its members are told.
    let everyone = pool("Machines");
    sharing::change_pool(&db, &act, "machines".into(), everyone).await.unwrap();
    tamper(
        &db,
        "UPDATE rule_values SET value = '0' WHERE rule_key = 'sharing.weight' AND scope = 'supporting'; UPDATE \
         member_statuses SET class_id = (SELECT id FROM classes WHERE slug = 'supporting') WHERE member_id = \
         (SELECT id FROM members WHERE number = 2)",
    );
    let seen = preview(&db, &act, "machines", "2026-04").await.unwrap();
    let absent: Vec<_> = seen.absent.iter().map(|absent| (absent.number, &absent.why)).collect();
    assert!(matches!(absent.as_slice(), [(2, Absence::NoParts(_))]), "{absent:?}");
});
