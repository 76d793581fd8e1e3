//! What digests and reminders say of how to stop them, and of delegated votes.

use store::decisions as d;
use store::members::{mail_comes, stop_mail, write_reminders};

use super::notices::{reminders, sent, told};
use super::*;
use crate::decisions::delegation::delegating;
use crate::decisions::secret::{in_secret, secretly};
use crate::decisions::{DISCUSSED, eyes, note, opened, proposed, when};
use crate::support::{at, founded, founded_by, run, story};

story!(the_address_in_a_letter_stops_letters_of_its_kind_twice_over_and_no_others, |db| {
    let founder = founded(&db).await;
    let number = member(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    opened(&db, &founder, &note(), DISCUSSED).await;
    let stop_of = |mail: &[Mail]| {
        let letter = mail.iter().find(|letter| letter.address == "ana@example.org").unwrap();
        let (kind, token) = letter.stop.as_deref().unwrap().split_once('/').unwrap();
        (kind.to_owned(), token.to_owned())
    };
    let (digest, token) = stop_of(&told(&db, "2026-01-08T09:00:00Z").await);
    assert_eq!(digest, "digest");
    assert_eq!(mail_comes(&db, &digest, &token).await.unwrap(), Some(true));
    // Neither another member's, nor another kind's, nor a letter that opens a door.
    let (_, code) = token.split_once('-').unwrap();
    let others = [("digest", format!("1-{code}")), ("reminder", token.clone()), ("invitation", token.clone())];
    for (kind, token) in others.iter().map(|(kind, token)| (*kind, token)).chain([("digest", &"2-".to_owned())]) {
        assert_eq!(mail_comes(&db, kind, token).await.unwrap(), None, "{kind} {token}");
        let stopped = stop_mail(&db, kind, token, at("2026-01-08T10:00:00Z")).await;
        assert!(matches!(stopped, Err(CommandError::NotFound)), "{stopped:?}");
    }
    for _ in 0..2 {
        stop_mail(&db, &digest, &token, at("2026-01-08T10:00:00Z")).await.unwrap();
        assert_eq!(mail_comes(&db, &digest, &token).await.unwrap(), Some(false));
    }
    let log = store::audit::page(&db, &eyes(&db, &founder).await, 1, Some(format!("M-{number}"))).await.unwrap();
    let entries: Vec<_> = log.entries.iter().filter(|entry| entry.action.starts_with("members.notices")).collect();
    let entries: Vec<_> = entries.into_iter().map(|entry| (entry.action.as_str(), entry.actor_number)).collect();
    assert_eq!(entries, [("members.notices.set", Some(number))], "as on the member's own page");
    proposed(&db, &when(&founder, "2026-01-08T11:00:00Z"), &note()).await;
    assert!(told(&db, "2026-01-09T09:00:00Z").await.iter().all(|letter| letter.address != "ana@example.org"));

    // Reminders go on until their own address stops them; the choice of before stays.
    write_reminders(&db, at("2026-01-13T09:00:00Z"), reminders()).await.unwrap();
    let (reminder, token) = stop_of(&sent(&db, "2026-01-13T09:00:00Z").await);
    assert_eq!(reminder, "reminder");
    stop_mail(&db, &reminder, &token, at("2026-01-13T10:00:00Z")).await.unwrap();
    assert_eq!(mail_comes(&db, &reminder, &token).await.unwrap(), Some(false));
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
    // Of another community's letters, none is stopped here.
    run(&db, "UPDATE notice_secrets SET secret = 'another'");
    assert_eq!(mail_comes(&db, &reminder, &token).await.unwrap(), None);
});

story!(a_reminder_tells_whose_vote_goes_with_whose, |db| {
    let founder = delegating(&db, "5", &[]).await;
    let (_, ana) = member_with_password(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    let (_, bo) = member_with_password(&db, &founder, "Bo Lind", "bo@example.org").await;
    for (from, to) in [(&ana, "M-3"), (&bo, "M-1")] {
        let input = d::DelegationInput { to: to.into(), scope: "everything".into() };
        d::delegate(&db, &when(from, "2026-01-02T09:00:00Z"), input).await.unwrap();
    }
    opened(&db, &founder, &note(), DISCUSSED).await;
    opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    write_reminders(&db, at("2026-01-13T09:00:00Z"), reminders()).await.unwrap();
    let mail = sent(&db, "2026-01-13T09:00:00Z").await;
    let lines: Vec<String> = mail.into_iter().map(|mail| format!("{}: {}", mail.subject, mail.body)).collect();
    assert_eq!(lines.len(), 6, "{lines:?}");
    // Nobody votes for anybody else in a secret vote.
    let delegated: Vec<&String> = lines.iter().filter(|line| line.contains("Some(")).collect();
    assert_eq!(delegated.len(), 2, "{lines:?}");
    for (reader, delegate) in [("M-2: ", "Bo Lind"), ("M-3: ", "Inés Villalba")] {
        assert!(delegated.iter().any(|line| line.contains(reader) && line.contains(delegate)), "{lines:?}");
    }
});

story!(a_reminder_of_a_secret_vote_tells_nothing_of_delegates, |db| {
    let rules = [("decisions.delegation", "ordinary", "open_and_secret"), ("decisions.delegations_max", "", "1")];
    let founder = founded_by(&db, &rules).await;
    let (_, ana) = member_with_password(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    let (_, bo) = member_with_password(&db, &founder, "Bo Lind", "bo@example.org").await;
    let (_, cai) = member_with_password(&db, &founder, "Cai Wen", "cai@example.org").await;
    for (from, moment) in [(&ana, "2026-01-02T09:00:00Z"), (&bo, "2026-01-03T09:00:00Z")] {
        let input = d::DelegationInput { to: "M-4".into(), scope: "everything".into() };
        d::delegate(&db, &when(from, moment), input).await.unwrap();
    }
    let open = opened(&db, &founder, &note(), DISCUSSED).await;
    let voted = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    let waiting = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    assert_eq!(secretly(&db, &cai, voted, "yes", 1).await.along, 1);
    write_reminders(&db, at("2026-01-13T09:00:00Z"), reminders()).await.unwrap();
    let mail = sent(&db, "2026-01-13T09:00:00Z").await;
    let lines: Vec<String> = mail.into_iter().map(|mail| format!("{}: {}", mail.subject, mail.body)).collect();
    for (number, delegated) in [(open, 2), (voted, 0), (waiting, 0)] {
        let of_vote = || lines.iter().filter(|line| line.contains(&format!(": D-{number} until")));
        assert!(of_vote().count() > 0, "{number}: {lines:?}");
        assert_eq!(of_vote().filter(|line| line.contains("Some(")).count(), delegated, "{number}: {lines:?}");
    }
});
