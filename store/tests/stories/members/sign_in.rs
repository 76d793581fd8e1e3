//! Signing in, its limits, and passwords.

use store::members::{LinkPurpose, Tokens, change_password, link_holder, operator_reset, sign_out_everywhere};
use store::{Act, Actor};

use super::{
    ELSEWHERE, HOME, PASSWORD, admission, founder, keys, member_with_password, session, session_row, sign_in, use_link,
};
use crate::support::{at, founded, story};

story!(a_number_or_an_address_signs_in, |db| {
    let act = founded(&db).await;
    let (_, nour) = member_with_password(&db, &act, "Nour Haddad", "Nour@example.org").await;
    let id = nour.actor.member().unwrap();
    for identifier in ["M-2", "2", " m2 ", "Nour@Example.ORG"] {
        assert_eq!(&sign_in(&db, identifier, PASSWORD, HOME, act.now).await.unwrap(), id, "{identifier}");
    }
    assert_eq!(
        keys(sign_in(&db, "", "", HOME, act.now).await),
        ["identifier: error-required", "password: error-required"]
    );
    for identifier in ["M-3", "M-0", "nobody@example.org", "", "a\u{0}"] {
        let refused = keys(sign_in(&db, identifier, "wrong wrong wrong", HOME, act.now).await);
        assert!(matches!(
            refused[0].as_str(),
            ": error-sign-in" | "identifier: error-required" | "identifier: error-characters"
        ));
    }
});

story!(an_address_that_is_shared_signs_in_whoever_the_password_fits, |db| {
    let act = founded(&db).await;
    let (_, nour) = member_with_password(&db, &act, "Nour", "home@example.org").await;
    let (number, sami) = member_with_password(&db, &act, "Sami", "home@example.org").await;
    let refused = keys(sign_in(&db, "home@example.org", PASSWORD, HOME, act.now).await);
    assert_eq!(refused, [": error-sign-in-shared"]);
    assert_eq!(&sign_in(&db, "M-2", PASSWORD, HOME, act.now).await.unwrap(), nour.actor.member().unwrap());
    let own = "sami's very own words";
    change_password(&db, &sami, PASSWORD, own, own, HOME, Tokens::Kept).await.unwrap();
    assert_eq!(number, 3);
    assert_eq!(&sign_in(&db, "home@example.org", own, HOME, act.now).await.unwrap(), sami.actor.member().unwrap());
    assert_eq!(&sign_in(&db, "home@example.org", PASSWORD, HOME, act.now).await.unwrap(), nour.actor.member().unwrap());
});

story!(five_failures_lock_an_account_for_a_while, |db| {
    let act = founded(&db).await;
    member_with_password(&db, &act, "Nour", "").await;
    for minute in 0..5 {
        let now = act.now + chrono::Duration::minutes(minute);
        assert_eq!(keys(sign_in(&db, "M-2", "wrong", HOME, now).await), [": error-sign-in"]);
    }
    let now = act.now + chrono::Duration::minutes(5);
    // The right password too, and from elsewhere too.
    let Err(store::CommandError::Invalid(errors)) = sign_in(&db, "2", PASSWORD, ELSEWHERE, now).await else { panic!() };
    assert_eq!(errors[0].refusal.key, "error-attempts");
    assert_eq!(errors[0].refusal.args, [("minutes", domain::validation::Arg::Number(10))]);
    // Others are not in the way, and an account that does not exist is locked alike.
    sign_in(&db, "M-1", &crate::support::founding_input().password, HOME, now).await.unwrap();
    for _ in 0..5 {
        assert_eq!(keys(sign_in(&db, "M-99", "wrong", ELSEWHERE, now).await), [": error-sign-in"]);
    }
    assert_eq!(keys(sign_in(&db, "M-99", "wrong", ELSEWHERE, now).await), [": error-attempts"]);
    let later = act.now + chrono::Duration::minutes(15);
    sign_in(&db, "M-2", PASSWORD, HOME, later).await.unwrap();
    // A success clears the count: four more failures lock nothing.
    for _ in 0..4 {
        assert_eq!(keys(sign_in(&db, "M-2", "wrong", HOME, later).await), [": error-sign-in"]);
    }
    sign_in(&db, "M-2", PASSWORD, HOME, later).await.unwrap();
});

story!(thirty_failures_lock_an_address, |db| {
    let act = founded(&db).await;
    for number in 100..130 {
        assert_eq!(keys(sign_in(&db, &format!("M-{number}"), "wrong", HOME, act.now).await), [": error-sign-in"]);
    }
    let password = crate::support::founding_input().password;
    assert_eq!(keys(sign_in(&db, "M-1", &password, HOME, act.now).await), [": error-attempts"]);
    sign_in(&db, "M-1", &password, ELSEWHERE, act.now).await.unwrap();
});

story!(many_guesses_at_once_are_no_more_than_the_limit, |db| {
    let act = founded(&db).await;
    let guesses = (0..12).map(|n| {
        let db = db.clone();
        tokio::spawn(async move { sign_in(&db, "M-1", &format!("guess {n}"), HOME, at("2026-01-01T09:00:00Z")).await })
    });
    let guesses: Vec<_> = guesses.collect();
    let mut tried = 0;
    for guess in guesses {
        tried += usize::from(keys(guess.await.unwrap()) == [": error-sign-in"]);
    }
    assert_eq!(tried, 5);
    let _ = act;
});

story!(a_password_changes_with_the_present_one_and_ends_sessions, |db| {
    let act = founded(&db).await;
    let (_, nour) = member_with_password(&db, &act, "Nour", "").await;
    let refused = keys(change_password(&db, &nour, "wrong", "short", "other", HOME, Tokens::Kept).await);
    let expected =
        ["present: error-password-present", "password: error-password-short", "password_again: error-password-differs"];
    assert_eq!(refused, expected);
    session(&db, &nour, "s1").await;
    let link = operator_reset(&db, 2, act.now).await.unwrap();
    change_password(&db, &nour, PASSWORD, "another long one", "another long one", HOME, Tokens::Kept).await.unwrap();
    assert!(link_holder(&db, &link, LinkPurpose::Reset, act.now).await.unwrap().is_none(), "whoever has it is late");
    assert!(store::members::load_session(&db, "s1", act.now).await.unwrap().is_none());
    session(&db, &nour, "s2").await;
    sign_out_everywhere(&db, &nour, Tokens::Kept).await.unwrap();
    assert!(store::members::load_session(&db, "s2", act.now).await.unwrap().is_none());
    let visitor = Act::new(Actor::Visitor, act.now);
    assert!(sign_out_everywhere(&db, &visitor, Tokens::Kept).await.is_err());
    assert!(
        change_password(&db, &visitor, "", "another long one", "another long one", HOME, Tokens::Kept).await.is_err()
    );
});

story!(a_password_that_was_given_before_a_reset_opens_nothing_after_it, |db| {
    let act = founded(&db).await;
    let (_, nour) = member_with_password(&db, &act, "Nour", "").await;
    session(&db, &nour, "before").await;
    // The old password is given, and fits; before the session is stored, it is another.
    let signed_in = store::members::sign_in(&db, "M-2", PASSWORD, HOME, act.now).await.unwrap();
    assert!(store::members::still_serves(&db, &signed_in).await.unwrap());
    let link = operator_reset(&db, 2, act.now).await.unwrap();
    use_link(&db, &link, LinkPurpose::Reset, "another long one", act.now).await.unwrap();
    assert!(!store::members::still_serves(&db, &signed_in).await.unwrap());
    let row = |id: &str| session_row(&signed_in.member, id);
    let late = store::members::create_session(&db, row("late"), &signed_in.password, act.now).await;
    assert_eq!(keys(late), [": error-sign-in"]);
    // Nor does noting the use of a session revive it.
    for id in ["late", "before"] {
        store::members::save_session(&db, row(id), act.now).await.unwrap();
        assert!(store::members::load_session(&db, id, act.now).await.unwrap().is_none(), "{id}");
    }
    session(&db, &nour, "after").await;
    // A session does not become somebody else's.
    let stolen = store::members::SessionRow { member_id: act.actor.member().map(ToString::to_string), ..row("after") };
    store::members::save_session(&db, stolen, act.now).await.unwrap();
    let kept = store::members::load_session(&db, "after", act.now).await.unwrap().unwrap();
    assert_eq!(kept.member_id.as_deref(), Some(signed_in.member.as_str()));
});

story!(a_change_that_is_sent_twice_is_answered_twice, |db| {
    let act = founded(&db).await;
    let (_, nour) = member_with_password(&db, &act, "Nour", "").await;
    let keyed = Act { request_key: Some("0195d7a0-0000-7000-8000-000000000007".into()), ..nour.clone() };
    let change = async |act: &Act| {
        let new = "another long one";
        change_password(&db, act, PASSWORD, new, new, HOME, Tokens::Kept).await
    };
    let (first, second) = (change(&keyed).await.unwrap(), change(&keyed).await.unwrap());
    assert_eq!(first, second);
    assert!(store::members::still_serves(&db, &second).await.unwrap());
    let other = Act { request_key: Some("0195d7a0-0000-7000-8000-000000000008".into()), ..nour };
    assert_eq!(keys(change(&other).await), ["present: error-password-present"]);
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(two_clicks_at_once_are_answered_alike, |db| {
    let act = founded(&db).await;
    let (_, nour) = member_with_password(&db, &act, "Nour", "").await;
    let keyed = Act { request_key: Some("0195d7a0-0000-7000-8000-000000000009".into()), ..nour };
    let click = || {
        let (db, act, new) = (db.clone(), keyed.clone(), "another long one");
        tokio::spawn(async move { change_password(&db, &act, PASSWORD, new, new, HOME, Tokens::Kept).await })
    };
    let (first, second) = (click(), click());
    assert_eq!(first.await.unwrap().unwrap(), second.await.unwrap().unwrap());
});

story!(strangers_keep_nobody_from_changing_their_own_password, |db| {
    let act = founded(&db).await;
    let (_, nour) = member_with_password(&db, &act, "Nour", "nour@example.org").await;
    for _ in 0..5 {
        assert_eq!(keys(sign_in(&db, "M-2", "wrong", ELSEWHERE, act.now).await), [": error-sign-in"]);
    }
    assert_eq!(keys(sign_in(&db, "M-2", PASSWORD, ELSEWHERE, act.now).await), [": error-attempts"]);
    let entry = admission("Nour", "new@example.org").entry;
    assert!(store::members::correct_own(&db, &nour, entry, PASSWORD, HOME).await.unwrap());
    // Whoever sits at the browser of another guesses no more often than a stranger.
    let new = "another long one";
    for _ in 0..5 {
        let refused = change_password(&db, &nour, "wrong", new, new, HOME, Tokens::Kept).await;
        assert_eq!(keys(refused), ["present: error-password-present"]);
    }
    let refused = change_password(&db, &nour, PASSWORD, new, new, HOME, Tokens::Kept).await;
    assert_eq!(keys(refused), [": error-attempts"]);
    let later = Act { now: act.now + chrono::Duration::minutes(15), ..nour };
    change_password(&db, &later, PASSWORD, new, new, HOME, Tokens::Kept).await.unwrap();
});

story!(a_member_chooses_a_language, |db| {
    let act = founded(&db).await;
    store::members::set_language(&db, &act, "es").await.unwrap();
    let viewer = founder(&db, &act).await;
    assert_eq!(viewer.member.unwrap().language.tag(), "es");
    assert_eq!(keys(store::members::set_language(&db, &act, "tlh").await), ["language: error-choice"]);
});
