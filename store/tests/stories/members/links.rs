//! Invitations and resets.

use domain::decisions::effect_input::EffectInput;
use domain::members::role::Role;
use store::members::{Delivery, LinkPurpose, ask_reset, invite, link_holder, operator_reset, use_link as use_link_by};
use store::{Act, Actor, CommandError};

use super::{
    HOME, PASSWORD, admission, claimed, founder, keys, letters, member, member_with_password, session, sign_in,
    use_link, waiting_token,
};
use crate::decisions::{CLOSED, DISCUSSED, opened, proposal};
use crate::support::{at, founded, grant, story};

const NEW: &str = "a quite different one";

story!(an_invitation_sets_a_first_password_once, |db| {
    let act = founded(&db).await;
    let number = member(&db, &act, "Nour Haddad", "").await;
    assert!(!invite(&db, &act, number, letters(true)).await.unwrap(), "nobody can mail to a member without address");
    let token = waiting_token(&db, &act, number, LinkPurpose::Invitation).await.unwrap();
    let holder = link_holder(&db, &token, LinkPurpose::Invitation, act.now).await.unwrap().unwrap();
    assert_eq!((holder.number, holder.name.as_str()), (number, "Nour Haddad"));
    assert!(link_holder(&db, &token, LinkPurpose::Reset, act.now).await.unwrap().is_none());

    let visitor = Act::new(Actor::Visitor, act.now);
    let refused = use_link_by(&db, &visitor, &token, LinkPurpose::Invitation, "short", "other").await;
    assert_eq!(keys(refused), ["password: error-password-short", "password_again: error-password-differs"]);

    let keyed = Act { request_key: Some("0195d7a0-0000-7000-8000-000000000002".into()), ..visitor };
    let first = use_link_by(&db, &keyed, &token, LinkPurpose::Invitation, PASSWORD, PASSWORD).await.unwrap();
    let second = use_link_by(&db, &keyed, &token, LinkPurpose::Invitation, PASSWORD, PASSWORD).await.unwrap();
    assert_eq!(first, second);
    // Whoever finds the form later finds it spent.
    for (minutes, served) in [(5, true), (6, false)] {
        let later = Act { now: keyed.now + chrono::Duration::minutes(minutes), ..keyed.clone() };
        let again = use_link_by(&db, &later, &token, LinkPurpose::Invitation, PASSWORD, PASSWORD).await;
        assert_eq!(again.is_ok(), served, "after {minutes} minutes");
    }
    let used = use_link(&db, &token, LinkPurpose::Invitation, NEW, act.now).await;
    assert!(matches!(used, Err(CommandError::NotFound)));
    assert!(waiting_token(&db, &act, number, LinkPurpose::Invitation).await.is_none());
    assert_eq!(sign_in(&db, "M-2", PASSWORD, HOME, act.now).await.unwrap(), first.member);
    assert_eq!(keys(invite(&db, &act, number, letters(false)).await), [": error-has-password"]);
});

story!(links_end_with_time_and_with_a_newer_one, |db| {
    let act = founded(&db).await;
    let number = member(&db, &act, "Nour Haddad", "").await;
    invite(&db, &act, number, letters(false)).await.unwrap();
    let first = waiting_token(&db, &act, number, LinkPurpose::Invitation).await.unwrap();
    invite(&db, &act, number, letters(false)).await.unwrap();
    let second = waiting_token(&db, &act, number, LinkPurpose::Invitation).await.unwrap();
    assert_ne!(first, second);
    let late = at("2026-01-15T09:00:00Z");
    for (token, now, serves) in
        [(&first, act.now, false), (&second, at("2026-01-15T08:59:59Z"), true), (&second, late, false)]
    {
        let holder = link_holder(&db, token, LinkPurpose::Invitation, now).await.unwrap();
        assert_eq!(holder.is_some(), serves, "{now}");
    }
    let expired = use_link(&db, &second, LinkPurpose::Invitation, PASSWORD, late).await;
    assert!(matches!(expired, Err(CommandError::NotFound)));
});

story!(a_reset_ends_sessions_and_answers_the_same_for_everybody, |db| {
    let act = founded(&db).await;
    let (number, nour) = member_with_password(&db, &act, "Nour Haddad", "nour@example.org").await;
    let id = nour.actor.member().unwrap();
    session(&db, &nour, "s1").await;
    for identifier in ["M-2", "nour@example.org", "M-999", "nobody@example.org", "'; DROP TABLE members"] {
        ask_reset(&db, identifier, letters(false), HOME, act.now).await.unwrap();
    }
    let token = waiting_token(&db, &act, number, LinkPurpose::Reset).await.unwrap();
    assert!(store::members::load_session(&db, "s1", act.now).await.unwrap().is_some());
    use_link(&db, &token, LinkPurpose::Reset, NEW, act.now).await.unwrap();
    assert!(store::members::load_session(&db, "s1", act.now).await.unwrap().is_none());
    assert_eq!(keys(sign_in(&db, "M-2", PASSWORD, HOME, act.now).await), [": error-sign-in"]);
    assert_eq!(&sign_in(&db, "nour@example.org", NEW, HOME, act.now).await.unwrap(), id);
});

story!(a_shared_address_gets_a_letter_for_each_member, |db| {
    let act = founded(&db).await;
    member(&db, &act, "Nour Haddad", "home@example.org").await;
    member(&db, &act, "Sami Haddad", "home@example.org").await;
    ask_reset(&db, "Home@Example.org", letters(true), HOME, act.now).await.unwrap();
    let mail = claimed(&db, act.now).await;
    let subjects: Vec<_> = mail.iter().map(|letter| letter.subject.as_str()).collect();
    assert_eq!(subjects, ["reset for M-2", "reset for M-3"]);
});

story!(resets_of_one_account_are_limited, |db| {
    let act = founded(&db).await;
    for _ in 0..3 {
        ask_reset(&db, "M-1", letters(false), HOME, act.now).await.unwrap();
    }
    assert_eq!(keys(ask_reset(&db, "1", letters(false), HOME, act.now).await), [": error-attempts"]);
});

story!(a_link_by_hand_is_shown_to_whoever_invited_and_to_nobody_else, |db| {
    let act = founded(&db).await;
    let (_, secretary) = member_with_password(&db, &act, "Second secretary", "").await;
    grant(&db, secretary.actor.member().unwrap(), Role::MembershipSecretary, "2026-01-01", None);
    let number = member(&db, &act, "Nour Haddad", "").await;
    invite(&db, &secretary, number, letters(false)).await.unwrap();
    assert!(waiting_token(&db, &act, number, LinkPurpose::Invitation).await.is_none());
    let invited = waiting_token(&db, &secretary, number, LinkPurpose::Invitation).await.unwrap();
    let links = async |act: &Act| {
        let page = store::members::member_page(&db, &founder(&db, act).await, number, act.now).await.unwrap();
        page.access.unwrap().links.into_iter().map(|link| link.delivery).collect::<Vec<_>>()
    };
    assert_eq!(links(&secretary).await, [Delivery::ByHand { token: invited.clone() }]);
    assert_eq!(links(&act).await, [Delivery::ByInviter { number: 2 }]);

    use_link(&db, &invited, LinkPurpose::Invitation, PASSWORD, act.now).await.unwrap();
    ask_reset(&db, "M-3", letters(false), HOME, act.now).await.unwrap();
    assert!(waiting_token(&db, &act, number, LinkPurpose::Reset).await.is_none());
    let reset = waiting_token(&db, &secretary, number, LinkPurpose::Reset).await.unwrap();
    // Whoever is given a role meanwhile is not to be acted for.
    assert!(link_holder(&db, &reset, LinkPurpose::Reset, act.now).await.unwrap().is_some());
    let appoint = EffectInput::Appoint { member: "3".into(), role: "treasurer".into(), months: "12".into() };
    let moment = |text: &str| Act { now: at(text), ..act.clone() };
    let number = opened(&db, &act, &proposal(vec![appoint]), DISCUSSED).await;
    store::decisions::cast(&db, &moment(DISCUSSED), number, "yes", "").await.unwrap();
    ask_reset(&db, "M-3", letters(false), HOME, at("2026-01-15T08:30:00Z")).await.unwrap();
    let late =
        waiting_token(&db, &Act { now: at("2026-01-15T08:31:00Z"), ..secretary.clone() }, 3, LinkPurpose::Reset).await;
    store::decisions::advance(&db, at(CLOSED)).await.unwrap();
    assert!(link_holder(&db, &late.unwrap(), LinkPurpose::Reset, at(CLOSED)).await.unwrap().is_none());
});

story!(nobody_hands_over_a_new_password_for_somebody_with_a_role, |db| {
    let act = founded(&db).await;
    let (number, treasurer) = member_with_password(&db, &act, "Nour Haddad", "nour@example.org").await;
    grant(&db, treasurer.actor.member().unwrap(), Role::Treasurer, "2026-06-01", None);
    let operators = operator_reset(&db, number, act.now).await.unwrap();
    ask_reset(&db, "M-2", letters(false), HOME, act.now).await.unwrap();
    assert!(waiting_token(&db, &act, number, LinkPurpose::Reset).await.is_none());
    let page = store::members::member_page(&db, &founder(&db, &act).await, number, act.now).await.unwrap();
    assert!(page.access.unwrap().links.is_empty());
    // Asking took nothing from them: the operator's link serves on, and mail goes its way.
    assert!(link_holder(&db, &operators, LinkPurpose::Reset, act.now).await.unwrap().is_some());
    ask_reset(&db, "M-2", letters(true), HOME, act.now).await.unwrap();
    assert_eq!(claimed(&db, act.now).await.len(), 1);
});

story!(nobody_hands_over_a_first_password_for_somebody_with_a_role, |db| {
    let act = founded(&db).await;
    let number = member(&db, &act, "Nour Haddad", "nour@example.org").await;
    invite(&db, &act, number, letters(false)).await.unwrap();
    let token = waiting_token(&db, &act, number, LinkPurpose::Invitation).await.unwrap();
    let appoint = EffectInput::Appoint { member: "2".into(), role: "treasurer".into(), months: "12".into() };
    let decision = opened(&db, &act, &proposal(vec![appoint]), DISCUSSED).await;
    store::decisions::cast(&db, &Act { now: at(DISCUSSED), ..act.clone() }, decision, "yes", "").await.unwrap();
    invite(&db, &Act { now: at("2026-01-15T08:30:00Z"), ..act.clone() }, number, letters(false)).await.unwrap();
    let late = Act { now: at("2026-01-15T08:31:00Z"), ..act.clone() };
    let late = waiting_token(&db, &late, number, LinkPurpose::Invitation).await.unwrap();
    store::decisions::advance(&db, at(CLOSED)).await.unwrap();
    // Links that were handed over before the appointment end with it.
    for token in [&token, &late] {
        let used = use_link(&db, token, LinkPurpose::Invitation, PASSWORD, at(CLOSED)).await;
        assert!(matches!(used, Err(CommandError::NotFound)));
    }
    // None is made by hand any more, also where mail would go out; by mail one is.
    let closed = Act { now: at(CLOSED), ..act };
    assert_eq!(keys(invite(&db, &closed, number, letters(false)).await), [": error-role-by-hand"]);
    assert!(waiting_token(&db, &closed, number, LinkPurpose::Invitation).await.is_none());
    assert!(invite(&db, &closed, number, letters(true)).await.unwrap());
    // Nor does whoever invites say where the mail goes: not on the page, and not by a file.
    let moved = |email: &str| {
        let entry = admission("Nour Haddad", email).entry;
        store::members::correct_entry(&db, &closed, number, entry)
    };
    assert_eq!(keys(moved("mallory@example.net").await), ["email: error-entry-role"]);
    assert_eq!(keys(moved("").await), ["email: error-entry-role"]);
    assert!(!moved("nour@example.org").await.unwrap());
    // The operator does, and the member then says it themself.
    let operators = operator_reset(&db, number, closed.now).await.unwrap();
    let id = use_link(&db, &operators, LinkPurpose::Reset, PASSWORD, closed.now).await.unwrap();
    let nour = Act::new(Actor::Member { id, number }, closed.now);
    let entry = admission("Nour Haddad", "new@example.org").entry;
    assert!(store::members::correct_own(&db, &nour, entry, PASSWORD, HOME).await.unwrap());
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(whoever_may_no_longer_invite_hands_nothing_over, |db| {
    let act = founded(&db).await;
    let (_, secretary) = member_with_password(&db, &act, "Past secretary", "").await;
    grant(&db, secretary.actor.member().unwrap(), Role::MembershipSecretary, "2026-01-01", Some("2026-02-01"));
    let number = member(&db, &act, "Nour Haddad", "").await;
    invite(&db, &secretary, number, letters(false)).await.unwrap();
    let token = waiting_token(&db, &secretary, number, LinkPurpose::Invitation).await.unwrap();
    use_link(&db, &token, LinkPurpose::Invitation, PASSWORD, act.now).await.unwrap();
    let later = Act { now: at("2026-02-01T09:00:00Z"), ..act };
    ask_reset(&db, "M-3", letters(false), HOME, later.now).await.unwrap();
    let page = store::members::member_page(&db, &founder(&db, &later).await, number, later.now).await.unwrap();
    assert!(page.access.unwrap().links.is_empty());
});

story!(the_operator_resets_and_leaves_an_event, |db| {
    let act = founded(&db).await;
    let token = operator_reset(&db, 1, act.now).await.unwrap();
    use_link(&db, &token, LinkPurpose::Reset, NEW, act.now).await.unwrap();
    sign_in(&db, "M-1", NEW, HOME, act.now).await.unwrap();
    assert!(matches!(operator_reset(&db, 99, act.now).await, Err(CommandError::NotFound)));
    let viewer = founder(&db, &act).await;
    let log = store::audit::page(&db, &viewer, 1, Some("M-1".into())).await.unwrap();
    let actions: Vec<_> = log.entries.iter().map(|entry| entry.action.as_str()).collect();
    assert_eq!(actions, ["members.password.set", "members.reset.by_operator", "members.member.entered"]);
});

story!(what_no_longer_serves_is_deleted, |db| {
    let act = founded(&db).await;
    member_with_password(&db, &act, "Nour Haddad", "").await;
    ask_reset(&db, "M-2", letters(false), HOME, act.now).await.unwrap();
    let _ = sign_in(&db, "M-2", "wrong", HOME, act.now).await;
    assert_eq!(store::members::delete_expired(&db, act.now).await.unwrap(), 0);
    // A link, its letter, the reset that was counted and the attempt.
    let rows = store::members::delete_expired(&db, at("2026-01-02T09:00:01Z")).await.unwrap();
    assert_eq!(rows, 4);
});
