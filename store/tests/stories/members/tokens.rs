//! Tokens of the programming interface: they serve within their scopes, their limit and their time, and no longer.

use chrono::Duration;
use domain::Day;
use domain::members::power::Power;
use domain::members::role::Role;
use domain::members::token::{Scope, TokenInput};
use store::members::{
    LinkPurpose, MadeToken, RegisterFilter, Tokens, change_password, make_token, member_page, operator_reset,
    own_tokens, register, register_after, revoke_token, sign_out_everywhere, use_token,
};
use store::{Act, CommandError, Db};

use super::{HOME, PASSWORD, founder, keys, member, member_with_password, use_link};
use crate::support::{founded, story};

const MANY: i64 = 1_000;

fn input(scopes: &[Scope]) -> TokenInput {
    TokenInput {
        name: "till".into(),
        scopes: scopes.iter().map(|scope| scope.as_str().to_owned()).collect(),
        days: "30".into(),
    }
}

async fn token(db: &Db, act: &Act, scopes: &[Scope]) -> (i64, String) {
    let MadeToken { number, token } = make_token(db, act, &input(scopes)).await.unwrap();
    (number, token.unwrap())
}

fn today() -> Day {
    "2026-01-01".parse().unwrap()
}

story!(a_token_opens_its_scopes_and_no_more_than_its_member_may, |db| {
    let act = founded(&db).await;
    let (_, all) = token(&db, &act, Scope::ALL).await;
    let (_, one) = token(&db, &act, &[Scope::MembersRead]).await;
    let all = use_token(&db, &all, act.now, MANY).await.unwrap().unwrap().viewer;
    let one = use_token(&db, &one, act.now, MANY).await.unwrap().unwrap().viewer;
    assert!(all.may(Power::ReadTreasury) && all.may(Power::RecordPayments) && all.may(Power::ReadRegister));
    assert!(one.may(Power::ReadRegister) && !one.may(Power::ReadTreasury) && !one.may(Power::ReadAgreements));
    // The founder holds every role, and reads addresses in the browser.
    assert!(founder(&db, &act).await.may(Power::ReadContacts) && !all.may(Power::ReadContacts));
    let (number, member) = member_with_password(&db, &act, "Nour", "nour@example.org").await;
    assert!(member_page(&db, &all, number, act.now).await.unwrap().contact.is_none());
    // A member without a role gains none by a token.
    let (_, plain) = token(&db, &member, Scope::ALL).await;
    let plain = use_token(&db, &plain, act.now, MANY).await.unwrap().unwrap().viewer;
    assert_eq!(plain.roles, [Role::Member]);
    assert!(plain.may(Power::ReadOwnAccount) && !plain.may(Power::ReadTreasury));
    assert!(matches!(
        store::treasury::account(&db, &plain, 1, act.now).await,
        Err(CommandError::Forbidden(Power::ReadTreasury))
    ));
    assert!(store::treasury::account(&db, &plain, number, act.now).await.is_ok());
});

story!(a_command_by_a_token_needs_scope_and_power, |db| {
    let act = founded(&db).await;
    let act = Act { now: act.now + Duration::days(60), ..act };
    let payment = domain::treasury::payment::PaymentInput {
        member: "1".into(),
        received_on: "2026-01-20".into(),
        amount: "5.00".into(),
        method: "bank".into(),
        reference: String::new(),
        again: false,
    };
    let (_, member) = member_with_password(&db, &act, "Nour", "").await;
    for (by, scopes, given) in
        [(&act, Scope::ALL, true), (&act, &[Scope::TreasuryRead][..], false), (&member, Scope::ALL, false)]
    {
        let (_, token) = token(&db, by, scopes).await;
        let viewer = use_token(&db, &token, act.now, MANY).await.unwrap().unwrap().viewer;
        let by_token = Act::new(viewer.actor(), act.now);
        let recorded = store::treasury::record_payment(&db, &by_token, &payment, domain::language::Language::En).await;
        match recorded {
            Ok(_) => assert!(given),
            Err(CommandError::Forbidden(Power::RecordPayments)) => assert!(!given),
            Err(error) => panic!("{error}"),
        }
        // A token that could make tokens could give itself what it was not given.
        let made = make_token(&db, &by_token, &input(Scope::ALL)).await;
        assert!(matches!(made, Err(CommandError::Forbidden(_))), "{made:?}");
    }
});

story!(a_token_that_is_revoked_or_over_does_not_serve, |db| {
    let act = founded(&db).await;
    let (number, secret) = token(&db, &act, &[Scope::MembersRead]).await;
    assert!(use_token(&db, &secret, act.now, MANY).await.unwrap().is_some());
    assert!(use_token(&db, &secret[..secret.len() - 1], act.now, MANY).await.unwrap().is_none());
    assert!(use_token(&db, "acq_", act.now, MANY).await.unwrap().is_none());
    assert!(use_token(&db, &secret, act.now + Duration::days(30), MANY).await.unwrap().is_none());
    assert!(use_token(&db, &secret, act.now + Duration::days(29), MANY).await.unwrap().is_some());
    let (_, other) = member_with_password(&db, &act, "Nour", "").await;
    assert!(matches!(revoke_token(&db, &other, number).await, Err(CommandError::NotFound)));
    assert!(use_token(&db, &secret, act.now, MANY).await.unwrap().is_some());
    revoke_token(&db, &act, number).await.unwrap();
    revoke_token(&db, &act, number).await.unwrap();
    assert!(use_token(&db, &secret, act.now, MANY).await.unwrap().is_none());
    let tokens = own_tokens(&db, &founder(&db, &act).await).await.unwrap();
    assert!(tokens[0].revoked_at.is_some() && tokens[0].last_used_at.is_some());
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, []);
});

story!(a_token_of_somebody_suspended_or_gone_does_not_serve, |db| {
    let act = founded(&db).await;
    let (number, member) = member_with_password(&db, &act, "Nour", "").await;
    let (_, secret) = token(&db, &member, &[Scope::MembersRead]).await;
    for (status, serves) in [("active", true), ("on_leave", true), ("suspended", false), ("resigned", false)] {
        crate::support::run(&db, &format!("UPDATE members SET status = '{status}' WHERE number = {number}"));
        assert_eq!(use_token(&db, &secret, act.now, MANY).await.unwrap().is_some(), serves, "{status}");
    }
});

story!(a_token_ends_with_the_membership, |db| {
    let act = founded(&db).await;
    let (number, member) = member_with_password(&db, &act, "Nour", "").await;
    let (_, secret) = token(&db, &member, &[Scope::MembersRead]).await;
    let (_, ours) = token(&db, &act, &[Scope::MembersRead]).await;
    for (status, later) in [("on_leave", 1), ("active", 2), ("resigned", 3), ("active", 4)] {
        let act = Act { now: act.now + Duration::days(later), ..act.clone() };
        let input = crate::members::standing::standing(status, &act.now.date_naive().to_string());
        store::members::change_standing(&db, &act, number, input).await.unwrap();
        let serves = use_token(&db, &secret, act.now, MANY).await.unwrap().is_some();
        assert_eq!(serves, later < 3, "{status}");
    }
    assert!(use_token(&db, &ours, act.now, MANY).await.unwrap().is_some());
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, []);
});

story!(a_minute_holds_so_many_requests, |db| {
    let act = founded(&db).await;
    let (_, secret) = token(&db, &act, &[Scope::MembersRead]).await;
    let now = act.now + Duration::seconds(20);
    let mut left = Vec::new();
    for _ in 0..4 {
        let used = use_token(&db, &secret, now, 3).await.unwrap().unwrap();
        left.push((used.allowance.left, used.exceeded));
        assert_eq!(used.allowance.resets_in_seconds, 40);
    }
    assert_eq!(left, [(2, false), (1, false), (0, false), (0, true)]);
    let next = use_token(&db, &secret, now + Duration::seconds(40), 3).await.unwrap().unwrap();
    assert_eq!((next.allowance.left, next.exceeded), (2, false));
});

story!(a_token_is_told_once_and_kept_nowhere, |db| {
    let act = founded(&db).await;
    let keyed = Act { request_key: Some("0195d7a0-0000-7000-8000-000000000009".into()), ..act.clone() };
    let first = make_token(&db, &keyed, &input(&[Scope::MembersRead])).await.unwrap();
    let again = make_token(&db, &keyed, &input(&[Scope::MembersRead])).await.unwrap();
    assert_eq!((first.number, again.number, again.token), (1, 1, None));
    assert_eq!(own_tokens(&db, &founder(&db, &act).await).await.unwrap().len(), 1);
    let refused = make_token(&db, &act, &TokenInput { name: "x".into(), scopes: vec![], days: "5".into() }).await;
    assert_eq!(keys(refused), ["scopes: error-token-scopes", "days: error-choice"]);
    for _ in 1..20 {
        token(&db, &act, &[Scope::MembersRead]).await;
    }
    assert_eq!(keys(make_token(&db, &act, &input(&[Scope::MembersRead])).await), [": error-token-many"]);
});

story!(verify_names_a_token_that_was_tampered_with, |db| {
    let act = founded(&db).await;
    token(&db, &act, &[Scope::MembersRead]).await;
    for change in [
        "scopes = 'members:read treasury:write'",
        "token_hash = 'mine'",
        "name = 'another'",
        "expires_at = '2036-01-01 00:00:00'",
        "created_at = '2025-01-01 00:00:00'",
        "revoked_at = '2026-01-01 10:00:00'",
        "number = 7",
    ] {
        let (column, _) = change.split_once(" = ").unwrap();
        crate::support::run(&db, "CREATE TABLE kept AS SELECT * FROM api_tokens");
        crate::support::run(&db, &format!("UPDATE api_tokens SET {change}"));
        let findings = store::audit::verify(&db).await.unwrap().findings;
        assert!(findings.iter().any(|finding| finding.table == "api_tokens"), "{change}");
        let back = format!("UPDATE api_tokens SET {column} = (SELECT {column} FROM kept); DROP TABLE kept");
        crate::support::run(&db, &back);
        assert_eq!(store::audit::verify(&db).await.unwrap().findings, [], "after {change}");
    }
});

story!(the_register_comes_in_pages_by_number, |db| {
    let act = founded(&db).await;
    for name in ["Zoe", "Ana", "Mar", "Bel"] {
        member(&db, &act, name, "").await;
    }
    let viewer = founder(&db, &act).await;
    let mut seen = Vec::new();
    let mut after = 0;
    loop {
        let lines = register_after(&db, &viewer, RegisterFilter::default(), after, 2, today()).await.unwrap();
        let Some(last) = lines.last() else { break };
        after = last.number;
        seen.extend(lines.into_iter().map(|line| line.number));
    }
    assert_eq!(seen, [1, 2, 3, 4, 5]);
    assert_eq!(register(&db, &viewer, RegisterFilter::default(), today()).await.unwrap().total, 5);
});

story!(a_key_with_another_request_is_refused, |db| {
    let act = founded(&db).await;
    let asked =
        |hash: &str| Act { request_key: Some("by a program".into()), request_hash: Some(hash.into()), ..act.clone() };
    let (one, other) = (asked("one"), asked("other"));
    assert!(!db.has_answered(&one).await.unwrap());
    store::members::set_language(&db, &one, "es").await.unwrap();
    assert!(db.has_answered(&one).await.unwrap() && !db.has_answered(&other).await.unwrap());
    // The same request gets the first answer, whatever it would be now.
    let again = store::members::set_language(&db, &one, "en").await.unwrap();
    assert_eq!(again, domain::language::Language::Es);
    let refused = keys(store::members::set_language(&db, &other, "en").await);
    assert_eq!(refused, ["Idempotency-Key: error-request-key-reused"]);
    let elsewhere = make_token(&db, &asked("two"), &input(&[Scope::MembersRead])).await;
    assert_eq!(keys(elsewhere), ["Idempotency-Key: error-request-key-reused"]);
});

story!(tokens_end_with_a_reset_and_where_their_member_says_so, |db| {
    let act = founded(&db).await;
    let (_, nour) = member_with_password(&db, &act, "Nour", "").await;
    let (_, others) = token(&db, &act, &[Scope::MembersRead]).await;
    let serves = async |token: &str| use_token(&db, token, act.now, MANY).await.unwrap().is_some();
    // Signing out and changing the password leave them, or not, as the member says.
    let (_, first) = token(&db, &nour, &[Scope::MembersRead]).await;
    sign_out_everywhere(&db, &nour, Tokens::Kept).await.unwrap();
    assert!(serves(&first).await);
    sign_out_everywhere(&db, &nour, Tokens::Revoked).await.unwrap();
    assert!(!serves(&first).await);
    let (_, second) = token(&db, &nour, &[Scope::MembersRead]).await;
    let new = "another long one";
    change_password(&db, &nour, PASSWORD, new, new, HOME, Tokens::Kept).await.unwrap();
    assert!(serves(&second).await);
    change_password(&db, &nour, new, PASSWORD, PASSWORD, HOME, Tokens::Revoked).await.unwrap();
    assert!(!serves(&second).await);
    // By a link they end in any case: whoever lost the password may have lost more.
    let (third, token) = token(&db, &nour, &[Scope::MembersRead]).await;
    let link = operator_reset(&db, 2, act.now).await.unwrap();
    use_link(&db, &link, LinkPurpose::Reset, new, act.now).await.unwrap();
    assert!(!serves(&token).await);
    assert!(serves(&others).await, "those of others serve on");
    let log = store::audit::page(&db, &founder(&db, &act).await, 1, Some("M-2".into())).await.unwrap();
    let revoked = log.entries.iter().filter(|entry| entry.action == "members.token.revoked").count();
    assert_eq!((third, revoked), (4, 3));
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});
