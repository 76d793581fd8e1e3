//! The secret address of a member's calendar.

use domain::members::token::{Scope, TokenInput};
use store::audit::verify;
use store::members::{calendar_viewer, make_calendar, make_token, own_calendar, revoke_calendar, use_token};
use store::{Act, Actor, CommandError, Db};

use super::{member_with_password, standing};
use crate::support::{at, founded, run, story};

async fn made(db: &Db, act: &Act) -> String {
    make_calendar(db, act).await.unwrap().unwrap()
}

/// The number of the member whose calendar stands at an address.
async fn whose(db: &Db, token: &str, act: &Act) -> Option<i64> {
    let viewer = calendar_viewer(db, token, act.now).await.unwrap();
    viewer.and_then(|viewer| viewer.member).map(|member| member.number)
}

/// An address that was made, and another in its place, which was revoked before a third was made.
pub async fn kept(db: &Db, act: &Act) {
    made(db, act).await;
    made(db, act).await;
    revoke_calendar(db, act).await.unwrap();
    made(db, act).await;
}

story!(a_calendar_stands_at_one_address_until_it_is_revoked, |db| {
    let founder = founded(&db).await;
    let (number, nour) = member_with_password(&db, &founder, "Nour", "").await;
    let eyes = store::members::viewer(&db, nour.actor.member().unwrap().as_str(), nour.now).await.unwrap();
    assert_eq!(own_calendar(&db, &eyes).await.unwrap(), None);
    let first = made(&db, &nour).await;
    assert_eq!(whose(&db, &first, &nour).await, Some(number));
    assert_eq!(own_calendar(&db, &eyes).await.unwrap(), Some(nour.now));
    let second = made(&db, &nour).await;
    assert_ne!(first, second);
    assert_eq!((whose(&db, &first, &nour).await, whose(&db, &second, &nour).await), (None, Some(number)));
    // The same form, sent again, makes no other, and its address is known no more.
    let again = Act { request_key: Some("form".into()), ..nour.clone() };
    let third = made(&db, &again).await;
    assert_eq!(make_calendar(&db, &again).await.unwrap(), None);
    assert_eq!(whose(&db, &third, &nour).await, Some(number));
    revoke_calendar(&db, &nour).await.unwrap();
    revoke_calendar(&db, &nour).await.unwrap();
    assert_eq!((whose(&db, &third, &nour).await, own_calendar(&db, &eyes).await.unwrap()), (None, None));
    for nothing in ["", "x", &third[1..]] {
        assert_eq!(whose(&db, nothing, &nour).await, None, "{nothing:?}");
    }
    let events = store::audit::page(&db, &eyes, 1, Some(format!("M-{number}"))).await.unwrap().entries;
    let count = |action: &str| events.iter().filter(|entry| entry.action == action).count();
    assert_eq!((count("members.calendar.made"), count("members.calendar.revoked")), (3, 3));
    assert!(!format!("{events:?}").contains(&third), "the log tells no address");
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(only_a_member_in_a_browser_makes_an_address_and_it_ends_with_the_membership, |db| {
    let founder = founded(&db).await;
    let (number, nour) = member_with_password(&db, &founder, "Nour", "").await;
    let scopes = Scope::ALL.iter().map(ToString::to_string).collect();
    let input = TokenInput { name: "till".into(), scopes, days: "30".into() };
    let token = make_token(&db, &nour, &input).await.unwrap().token.unwrap();
    let program = use_token(&db, &token, nour.now, 100).await.unwrap().unwrap().viewer.actor();
    for actor in [program, Actor::Visitor, Actor::System] {
        let act = Act::new(actor, nour.now);
        assert!(matches!(make_calendar(&db, &act).await, Err(CommandError::Forbidden(_))));
        assert!(matches!(revoke_calendar(&db, &act).await, Err(CommandError::Forbidden(_))));
    }
    let address = made(&db, &nour).await;
    let secretary = Act { now: at("2026-01-05T09:00:00Z"), ..founder.clone() };
    store::members::change_standing(&db, &secretary, number, standing::standing("resigned", "")).await.unwrap();
    assert_eq!(whose(&db, &address, &secretary).await, None);
    assert_eq!(verify(&db).await.unwrap().findings, []);
});

story!(verify_names_an_address_that_nobody_made, |db| {
    let founder = founded(&db).await;
    made(&db, &founder).await;
    for tampered in ["token_hash = 'mine'", "revoked_at = '2026-01-01 10:00:00'", "made_at = '2025-01-01 00:00:00'"] {
        let (column, _) = tampered.split_once(" = ").unwrap();
        run(&db, "CREATE TABLE kept AS SELECT * FROM calendar_links");
        run(&db, &format!("UPDATE calendar_links SET {tampered}"));
        let findings = verify(&db).await.unwrap().findings;
        assert!(findings.iter().any(|finding| finding.table == "calendar_links"), "{tampered}");
        run(&db, &format!("UPDATE calendar_links SET {column} = (SELECT {column} FROM kept); DROP TABLE kept"));
        assert_eq!(verify(&db).await.unwrap().findings, [], "after {tampered}");
    }
    run(&db, "DELETE FROM calendar_links");
    assert!(verify(&db).await.unwrap().findings.iter().any(|finding| finding.table == "calendar_links"));
});
