//! Digests and reminders: who gets which, and once.

use std::sync::Arc;

use domain::decisions::extension::ExtensionInput;
use domain::decisions::objection::ObjectionInput;
use domain::decisions::ruling::RulingInput;
use domain::members::mail::MailKind;
use domain::members::notices::{DigestEvery, Notices, NoticesInput};
use store::decisions as d;
use store::members::{
    Addressee, ComposeDigest, ComposeReminder, Decided, Digest, Mail, News, Outcome, Reminder, ResultNews, claim_mail,
    delete_expired, invite, mail_failed, mail_sent, notices, set_notices, try_again, waiting_mail, waiting_notices,
    write_digests, write_reminders,
};

use super::*;
use crate::archive::contents;
use crate::decisions::secret::{in_secret, secretly};
use crate::decisions::{CLOSED, DISCUSSED, close, eyes, note, opened, proposal, proposed, refused, rule, when};
use crate::support::{at, founded, founded_by, run, story};

fn wanted(digest: &str, reminders: &str) -> NoticesInput {
    NoticesInput { digest: digest.into(), reminders: reminders.into() }
}

/// Two members choose, each otherwise.
pub async fn kept(db: &Db, [one, other]: [&Act; 2]) {
    set_notices(db, one, &wanted("weekly", "no")).await.unwrap();
    set_notices(db, other, &wanted("none", "yes")).await.unwrap();
}

/// Letters that say what they tell as code does.
pub fn digests() -> ComposeDigest {
    let letter = |to: &Addressee, digest: &Digest| Letter {
        subject: format!("digest for M-{} in {}", to.number, to.language.tag()),
        body: format!("{:?}", digest.news),
    };
    ComposeDigest(Arc::new(letter))
}

/// As [`digests`], for reminders.
pub fn reminders() -> ComposeReminder {
    let letter = |to: &Addressee, reminder: &Reminder| Letter {
        subject: format!("reminder for M-{}", to.number),
        body: format!("D-{} until {}, else with {:?}", reminder.number, reminder.closes_at, reminder.delegate),
    };
    ComposeReminder(Arc::new(letter))
}

/// Writes the digests that are due at a moment, and takes every letter that waits out of the outbox.
pub async fn told(db: &Db, moment: &str) -> Vec<Mail> {
    write_digests(db, at(moment), 8, digests()).await.unwrap();
    sent(db, moment).await
}

/// Writes the reminders that are due at a moment, and takes every letter that waits out of the outbox; their first lines.
async fn reminded(db: &Db, moment: &str) -> Vec<String> {
    write_reminders(db, at(moment), reminders()).await.unwrap();
    sent(db, moment).await.into_iter().map(|mail| mail.subject).collect()
}

/// Takes every letter that is due at a moment out of the outbox, as sent.
pub async fn sent(db: &Db, moment: &str) -> Vec<Mail> {
    let mail = claimed(db, at(moment)).await;
    for letter in &mail {
        mail_sent(db, &letter.id, at(moment)).await.unwrap();
    }
    mail
}

/// What a digest tells of a result that nobody contested.
fn result(number: i64, outcome: Outcome) -> News {
    News::Result(Decided {
        number,
        title: "Change it".into(),
        what: ResultNews { outcome, dismissed: false, drawn: false },
    })
}

fn to(mail: &[Mail]) -> Vec<&str> {
    mail.iter().map(|letter| letter.address.as_str()).collect()
}

story!(a_member_chooses_what_mail_they_get, |db| {
    let founder = founded(&db).await;
    let viewer = eyes(&db, &founder).await;
    assert_eq!(notices(&db, &viewer).await.unwrap(), Notices { digest: DigestEvery::Daily, reminders: true });
    let errors = refused(set_notices(&db, &founder, &wanted("hourly", "")).await);
    assert_eq!(errors.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), ["digest", "reminders"]);
    assert!(!set_notices(&db, &founder, &wanted("daily", "yes")).await.unwrap(), "as it was");
    assert!(set_notices(&db, &founder, &wanted("weekly", "no")).await.unwrap());
    assert!(set_notices(&db, &founder, &wanted("none", "no")).await.unwrap());
    assert_eq!(notices(&db, &viewer).await.unwrap(), Notices { digest: DigestEvery::None, reminders: false });
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, []);
    run(&db, "UPDATE member_notices SET digest = 'daily'");
    assert_eq!(store::audit::verify(&db).await.unwrap().findings.len(), 1);
});

story!(a_digest_comes_once_a_day_where_there_is_something_to_tell, |db| {
    let founder = founded(&db).await;
    let (_, ana) = member_with_password(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    let (_, bo) = member_with_password(&db, &founder, "Bo Lind", "bo@example.org").await;
    member(&db, &founder, "Cai Wen", "").await;
    set_notices(&db, &bo, &wanted("none", "yes")).await.unwrap();
    let number = proposed(&db, &founder, &note()).await;
    assert_eq!(to(&told(&db, "2026-01-02T06:59:59Z").await), Vec::<&str>::new(), "before eight in the valley");
    let first = told(&db, "2026-01-02T07:00:00Z").await;
    assert_eq!(to(&first), ["ines@example.org", "ana@example.org"], "not who wants none or has no address");
    assert_eq!(first[1].subject, "digest for M-2 in es");
    let until = at(DISCUSSED);
    let news = vec![News::Proposed(Decided { number, title: "Change it".into(), what: until })];
    assert_eq!(first[0].body, format!("{news:?}"));
    assert_eq!(told(&db, "2026-01-02T20:00:00Z").await.len(), 0, "one a day");
    assert_eq!(told(&db, "2026-01-03T08:00:00Z").await.len(), 0, "nothing to say");

    d::open_vote(&db, &when(&founder, DISCUSSED), number).await.unwrap();
    let opened = told(&db, "2026-01-09T08:00:00Z").await;
    assert!(opened[0].body.contains("Opened") && opened.len() == 2, "{opened:?}");
    assert_eq!(told(&db, "2026-01-10T08:00:00Z").await.len(), 0);
    assert!(told(&db, "2026-01-14T08:00:00Z").await[0].body.contains("Closing"));
    d::cast(&db, &when(&ana, DISCUSSED), number, "yes", "").await.unwrap();
    close(&db, at(CLOSED)).await;
    let decided = told(&db, "2026-01-16T08:00:00Z").await;
    assert_eq!(decided[0].body, format!("{:?}", vec![result(number, Outcome::InEffect { from: None })]));
    assert_eq!(contents(&db)["outbox"].iter().filter(|row| row.contains("digest")).count(), 0, "nothing is kept");
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, []);
});

story!(a_digest_names_no_end_of_a_discussion_that_is_past, |db| {
    let founder = founded(&db).await;
    let number = proposed(&db, &founder, &note()).await;
    let over = told(&db, "2026-01-09T08:00:00Z").await;
    let news = vec![News::Discussed(Decided { number, title: "Change it".into(), what: () })];
    assert_eq!(over[0].body, format!("{news:?}"));
});

story!(what_is_committed_late_is_told_by_the_next_digest, |db| {
    let founder = founded(&db).await;
    member_with_password(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    told(&db, "2026-01-02T08:00:00Z").await;
    // Asked for before the digests were made, and found in the database only after them.
    let number = proposed(&db, &when(&founder, "2026-01-02T07:59:59Z"), &note()).await;
    let comment = d::comment(&db, &when(&founder, "2026-01-02T07:59:59.5Z"), number, "@M-2, look.").await.unwrap();
    let mail = told(&db, "2026-01-03T08:00:00Z").await;
    assert_eq!(to(&mail), ["ines@example.org", "ana@example.org"]);
    let until = at("2026-01-09T07:59:59Z");
    let proposed = News::Proposed(Decided { number, title: "Change it".into(), what: until });
    let mention = Decided { number, title: "Change it".into(), what: (comment, "Inés Villalba".to_owned()) };
    assert_eq!(mail[1].body, format!("{:?}", vec![proposed, News::Mention(mention)]));
    assert_eq!(told(&db, "2026-01-04T08:00:00Z").await.len(), 0, "and once");
});

story!(a_round_that_an_earlier_version_made_tells_nothing_anew, |db| {
    let founder = founded(&db).await;
    let number = proposed(&db, &founder, &note()).await;
    assert_eq!(told(&db, "2026-01-02T08:00:00Z").await.len(), 1);
    // It knows of no seals.
    run(&db, "UPDATE digest_rounds SET from_seal = -1, until_seal = -1, weekly_from_seal = -1");
    assert_eq!(told(&db, "2026-01-03T08:00:00Z").await.len(), 0, "told before");
    d::open_vote(&db, &when(&founder, DISCUSSED), number).await.unwrap();
    assert_eq!(told(&db, "2026-01-09T08:00:00Z").await.len(), 1, "and what is new is told");
});

story!(a_vote_that_closes_soon_is_told_once, |db| {
    let founder = founded(&db).await;
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    told(&db, "2026-01-12T08:00:00Z").await;
    assert_eq!(told(&db, "2026-01-13T08:00:00Z").await.len(), 0, "more than two days are left");
    assert!(told(&db, "2026-01-14T08:00:00Z").await[0].body.contains("Closing"));
    assert_eq!(told(&db, "2026-01-15T08:00:00Z").await.len(), 0);
    // The close moves, and is still near.
    let longer = ExtensionInput { days: "1".into(), reason: "An outage.".into() };
    d::extend_vote(&db, &when(&founder, "2026-01-15T08:30:00Z"), number, longer).await.unwrap();
    write_digests(&db, at("2026-01-16T08:00:00Z"), 8, digests()).await.unwrap();
    let mail = sent(&db, "2026-01-16T08:00:00Z").await;
    assert!(mail[0].body.contains("Closing"), "{:?}", mail[0].body);
});

story!(a_digest_tells_how_far_a_result_has_come, |db| {
    let rules = [("decisions.declaration", "policy", "committee"), ("decisions.contest_days", "policy", "7")];
    let founder = founded_by(&db, &rules).await;
    let (_, ana) = member_with_password(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    let dues = proposal(vec![rule("dues.monthly", "full", "15.00")]);
    let number = opened(&db, &founder, &dues, DISCUSSED).await;
    for voter in [&founder, &ana] {
        d::cast(&db, &when(voter, DISCUSSED), number, "yes", "").await.unwrap();
    }
    told(&db, "2026-01-15T08:00:00Z").await;
    let tells = |moment: &'static str, outcome, dismissed| {
        let db = db.clone();
        async move {
            let what = ResultNews { outcome, dismissed, drawn: false };
            let news = vec![News::Result(Decided { number, title: "Change it".into(), what })];
            let mail = told(&db, moment).await;
            assert_eq!(to(&mail), ["ines@example.org", "ana@example.org"], "{moment}");
            assert_eq!(mail[0].body, format!("{news:?}"), "{moment}");
        }
    };
    close(&db, at(CLOSED)).await;
    tells("2026-01-16T08:00:00Z", Outcome::Counted { passed: true }, false).await;
    // Nobody is on the committee, and whoever opens votes has proposed it.
    d::declare(&db, &when(&ana, "2026-01-16T12:00:00Z"), number).await.unwrap();
    let contest_until = at("2026-01-23T12:00:00Z");
    tells("2026-01-17T08:00:00Z", Outcome::Declared { passed: true, contest_until }, false).await;
    let contest = d::contest(&db, &when(&founder, "2026-01-17T12:00:00Z"), number, "A vote is missing.").await.unwrap();
    tells("2026-01-18T08:00:00Z", Outcome::Contested { passed: true }, false).await;
    let ruling = RulingInput { ruling: "dismissed".into(), words: "It is there.".into() };
    d::rule_on_contest(&db, &when(&ana, "2026-01-18T12:00:00Z"), number, contest, ruling).await.unwrap();
    tells("2026-01-19T08:00:00Z", Outcome::Declared { passed: true, contest_until }, true).await;
    close(&db, contest_until).await;
    tells("2026-01-24T08:00:00Z", Outcome::InEffect { from: None }, true).await;
    assert_eq!(told(&db, "2026-01-25T08:00:00Z").await.len(), 0);
});

story!(a_digest_tells_of_a_provisional_roll_while_members_may_object, |db| {
    let founder = founded_by(&db, &[("decisions.provisional_days", "ordinary", "3")]).await;
    let number = proposed(&db, &founder, &note()).await;
    told(&db, "2026-01-02T08:00:00Z").await;
    let until = d::draw_roll(&db, &when(&founder, "2026-01-06T09:00:00Z"), number, "").await.unwrap();
    let mail = told(&db, "2026-01-07T08:00:00Z").await;
    let news = vec![News::Roll(Decided { number, title: "Change it".into(), what: until })];
    assert_eq!(mail[0].body, format!("{news:?}"));
    assert_eq!(told(&db, "2026-01-08T08:00:00Z").await.len(), 0);
});

story!(whoever_is_objected_against_is_told_and_nobody_else, |db| {
    let founder = founded_by(&db, &[("decisions.provisional_days", "ordinary", "3")]).await;
    let (_, ana) = member_with_password(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    let number = proposed(&db, &founder, &note()).await;
    d::draw_roll(&db, &when(&founder, "2026-01-06T09:00:00Z"), number, "").await.unwrap();
    told(&db, "2026-01-07T08:00:00Z").await;
    let about = format!("M-{}", ana.actor.number().unwrap());
    let objection = ObjectionInput { about, reason: "She has moved.".into() };
    d::object_to_roll(&db, &when(&founder, "2026-01-07T09:00:00Z"), number, objection).await.unwrap();
    let mail = told(&db, "2026-01-08T08:00:00Z").await;
    assert_eq!(to(&mail), ["ana@example.org"]);
    let news = vec![News::Disputed(Decided { number, title: "Change it".into(), what: () })];
    assert_eq!(mail[0].body, format!("{news:?}"), "and nothing of what was said");
    assert_eq!(told(&db, "2026-01-09T08:00:00Z").await.len(), 0);
});

story!(whoever_is_objected_against_behind_a_thousand_others_is_told, |db| {
    let founder = founded_by(&db, &[("decisions.provisional_days", "ordinary", "3")]).await;
    let (ana, _) = member_with_password(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    let (bo, _) = member_with_password(&db, &founder, "Bo Lind", "bo@example.org").await;
    let number = proposed(&db, &founder, &note()).await;
    d::draw_roll(&db, &when(&founder, "2026-01-06T09:00:00Z"), number, "").await.unwrap();
    let against = |member: i64| ObjectionInput { about: format!("M-{member}"), reason: "Moved.".into() };
    d::object_to_roll(&db, &when(&founder, "2026-01-06T10:00:00Z"), number, against(ana)).await.unwrap();
    told(&db, "2026-01-07T08:00:00Z").await;
    // A thousand wait for a ruling, all of which were told.
    let waiting = "INSERT INTO roll_objections (decision_id, number, member_id, about_id, is_included, reason, made_at)
        WITH RECURSIVE more (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM more WHERE i < 1000)
        SELECT decision_id, number + i, member_id, about_id, is_included, reason, made_at FROM roll_objections, more";
    run(&db, waiting);
    d::object_to_roll(&db, &when(&founder, "2026-01-07T09:00:00Z"), number, against(bo)).await.unwrap();
    assert_eq!(to(&told(&db, "2026-01-08T08:00:00Z").await), ["bo@example.org"]);
});

story!(a_weekly_digest_tells_the_week_and_nothing_twice, |db| {
    let founder = founded(&db).await;
    let (_, ana) = member_with_password(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    set_notices(&db, &ana, &wanted("weekly", "yes")).await.unwrap();
    proposed(&db, &founder, &note()).await;
    // The first of all digests, on a Friday.
    assert_eq!(to(&told(&db, "2026-01-02T08:00:00Z").await), ["ines@example.org", "ana@example.org"]);
    let second = proposed(&db, &when(&founder, "2026-01-03T12:00:00Z"), &note()).await;
    assert_eq!(to(&told(&db, "2026-01-04T08:00:00Z").await), ["ines@example.org"]);
    let monday = told(&db, "2026-01-05T08:00:00Z").await;
    assert_eq!(to(&monday), ["ana@example.org"]);
    assert!(
        monday[0].body.contains(&format!("number: {second}")) && !monday[0].body.contains("number: 2,"),
        "{monday:?}"
    );
    // Who had it daily until now is told no day of the week again.
    let third = proposed(&db, &when(&founder, "2026-01-07T12:00:00Z"), &note()).await;
    told(&db, "2026-01-08T08:00:00Z").await;
    set_notices(&db, &when(&founder, "2026-01-08T12:00:00Z"), &wanted("weekly", "yes")).await.unwrap();
    let monday = told(&db, "2026-01-12T08:00:00Z").await;
    assert_eq!(to(&monday), ["ana@example.org"]);
    assert!(monday[0].body.contains(&format!("number: {third}")), "{monday:?}");
});

story!(who_is_mentioned_or_answered_is_told, |db| {
    let founder = founded(&db).await;
    let (_, ana) = member_with_password(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    let (_, bo) = member_with_password(&db, &founder, "Bo Lind", "bo@example.org").await;
    let number = proposed(&db, &founder, &note()).await;
    told(&db, "2026-01-02T08:00:00Z").await;
    let by = |act: &Act, hour: u32| when(act, &format!("2026-01-02T{hour:02}:00:00Z"));
    let question = d::comment(&db, &by(&ana, 9), number, "What do you say, @M-1 and @M-2? `@M-3`").await.unwrap();
    let answer = d::answer(&db, &by(&bo, 10), number, question, "I say no.").await.unwrap();
    let gone = d::comment(&db, &by(&bo, 11), number, "@M-1").await.unwrap();
    d::take_comment_back(&db, &by(&bo, 12), number, gone).await.unwrap();
    let mail = told(&db, "2026-01-03T08:00:00Z").await;
    let told_of =
        |comment: i64, by: &str| Decided { number, title: "Change it".into(), what: (comment, by.to_owned()) };
    let mention = vec![News::Mention(told_of(question, "Ana Ruiz"))];
    let answered = vec![News::Answer(told_of(answer, "Bo Lind"))];
    let bodies: Vec<_> = mail.iter().map(|letter| (letter.address.as_str(), letter.body.clone())).collect();
    let expected = [("ines@example.org", format!("{mention:?}")), ("ana@example.org", format!("{answered:?}"))];
    assert_eq!(bodies, expected);
    // A change that mentions somebody else tells them, and nobody again.
    let edited = when(&ana, "2026-01-03T12:00:00Z");
    d::edit_comment(&db, &edited, number, question, "What do you say, @M-1 and @M-3?").await.unwrap();
    assert_eq!(to(&told(&db, "2026-01-04T08:00:00Z").await), ["bo@example.org"]);
});

story!(only_who_has_not_voted_is_reminded_and_once, |db| {
    let founder = founded(&db).await;
    let (_, ana) = member_with_password(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    let (_, bo) = member_with_password(&db, &founder, "Bo Lind", "bo@example.org").await;
    let (_, cai) = member_with_password(&db, &founder, "Cai Wen", "cai@example.org").await;
    set_notices(&db, &cai, &wanted("daily", "no")).await.unwrap();
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "").await.unwrap();
    assert_eq!(reminded(&db, "2026-01-13T08:59:59Z").await, Vec::<String>::new());
    assert_eq!(reminded(&db, "2026-01-13T09:00:00Z").await, ["reminder for M-2", "reminder for M-3"]);
    assert_eq!(reminded(&db, "2026-01-13T10:00:00Z").await, Vec::<String>::new());

    // The close moves: whoever has not voted by then is reminded once more, and no third time.
    let longer = |days: &str| ExtensionInput { days: days.into(), reason: "An outage.".into() };
    d::extend_vote(&db, &when(&founder, "2026-01-14T09:00:00Z"), number, longer("2")).await.unwrap();
    assert_eq!(reminded(&db, "2026-01-14T10:00:00Z").await, Vec::<String>::new(), "three days are left again");
    d::cast(&db, &when(&ana, "2026-01-14T11:00:00Z"), number, "no", "").await.unwrap();
    assert_eq!(reminded(&db, "2026-01-15T09:00:00Z").await, ["reminder for M-3"]);
    d::extend_vote(&db, &when(&founder, "2026-01-16T09:00:00Z"), number, longer("1")).await.unwrap();
    assert_eq!(reminded(&db, "2026-01-17T09:00:00Z").await, Vec::<String>::new());
    d::cast(&db, &when(&bo, "2026-01-17T11:00:00Z"), number, "no", "").await.unwrap();
    close(&db, at("2026-01-18T09:00:00Z")).await;
    assert_eq!(reminded(&db, "2026-01-18T10:00:00Z").await, Vec::<String>::new());
});

story!(a_reminder_never_names_a_close_that_has_moved_or_is_over, |db| {
    let founder = founded(&db).await;
    member_with_password(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    let viewer = eyes(&db, &founder).await;
    let waiting = || async { waiting_notices(&db, &viewer).await.unwrap().reminders };
    let number = opened(&db, &founder, &note(), DISCUSSED).await;
    write_reminders(&db, at("2026-01-13T09:00:00Z"), reminders()).await.unwrap();
    assert_eq!(waiting().await, 2);
    // The mail server was away for a day, and the vote is extended meanwhile.
    let longer = ExtensionInput { days: "2".into(), reason: "An outage.".into() };
    d::extend_vote(&db, &when(&founder, "2026-01-14T09:00:00Z"), number, longer).await.unwrap();
    assert_eq!(waiting().await, 0);
    write_reminders(&db, at("2026-01-15T09:00:00Z"), reminders()).await.unwrap();
    let mail = sent(&db, "2026-01-15T09:00:00Z").await;
    assert_eq!(to(&mail), ["ines@example.org", "ana@example.org"]);
    assert!(mail.iter().all(|letter| letter.body.contains("until 2026-01-17 09:00:00 UTC")), "{mail:?}");

    // Whatever moves a close: what names another is not sent.
    opened(&db, &when(&founder, CLOSED), &note(), "2026-01-22T09:00:00Z").await;
    write_reminders(&db, at("2026-01-27T09:00:00Z"), reminders()).await.unwrap();
    assert_eq!(waiting().await, 2);
    run(&db, "UPDATE reminder_rounds SET closes_at = '2026-01-29 08:00:00'");
    assert!(sent(&db, "2026-01-27T09:00:00Z").await.is_empty());
    assert_eq!(waiting().await, 0);

    // Nor is one that waited until the close, though nobody has counted the vote yet.
    write_reminders(&db, at("2026-01-27T10:00:00Z"), reminders()).await.unwrap();
    assert_eq!(waiting().await, 2);
    assert!(sent(&db, "2026-01-29T09:00:00Z").await.is_empty());
    assert_eq!(waiting().await, 0);
});

story!(a_vote_without_a_rule_of_reminders_reminds_nobody, |db| {
    let founder = founded(&db).await;
    // As in a community of an earlier version.
    run(&db, "DELETE FROM rule_values WHERE rule_key = 'decisions.reminder_days'");
    opened(&db, &founder, &note(), DISCUSSED).await;
    assert_eq!(reminded(&db, "2026-01-14T09:00:00Z").await, Vec::<String>::new());
});

story!(nothing_tells_who_was_reminded_of_a_secret_ballot, |db| {
    let founder = founded(&db).await;
    let (_, ana) = member_with_password(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    member_with_password(&db, &founder, "Bo Lind", "bo@example.org").await;
    let number = opened(&db, &founder, &in_secret(&note()), DISCUSSED).await;
    secretly(&db, &founder, number, "yes", 1).await;
    let before = contents(&db);
    write_reminders(&db, at("2026-01-13T09:00:00Z"), reminders()).await.unwrap();
    let meanwhile = contents(&db);
    let changed: Vec<&String> = meanwhile.keys().filter(|table| meanwhile[*table] != before[*table]).collect();
    assert_eq!(changed, ["notice_secrets", "outbox", "reminder_rounds"], "the members' rows are left alone");
    let waiting: Vec<&String> = meanwhile["outbox"].iter().filter(|row| row.contains("reminder")).collect();
    assert_eq!(waiting.len(), 2);
    let ids = [founder.actor.member(), ana.actor.member()].map(|member| member.unwrap().to_string());
    assert!(waiting.iter().all(|row| !ids.iter().any(|id| row.contains(id.as_str()))), "no letter names a member");
    let viewer = eyes(&db, &founder).await;
    assert_eq!(waiting_notices(&db, &viewer).await.unwrap().reminders, 2);
    assert!(waiting_mail(&db, &viewer).await.unwrap().iter().all(|mail| mail.kind != MailKind::Reminder));

    // One goes out, the other waits until the close; of neither is anything left.
    let mail = claim_mail(&db, at("2026-01-13T09:00:00Z")).await.unwrap().unwrap();
    mail_sent(&db, &mail.id, at("2026-01-13T09:00:01Z")).await.unwrap();
    assert_eq!(contents(&db)["outbox"].iter().filter(|row| row.contains("reminder")).count(), 1);
    close(&db, at(CLOSED)).await;
    let closed = contents(&db);
    assert_eq!(closed["outbox"].iter().filter(|row| row.contains("reminder")).count(), 0);
    assert!(closed["reminder_rounds"].is_empty());
});

story!(letters_that_open_a_door_go_first_and_old_news_is_dropped, |db| {
    let founder = founded(&db).await;
    let number = member(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    proposed(&db, &founder, &note()).await;
    assert_eq!(write_digests(&db, at("2026-01-02T08:00:00Z"), 8, digests()).await.unwrap(), 2);
    let act = when(&founder, "2026-01-02T08:00:01Z");
    invite(&db, &act, number, letters(true)).await.unwrap();
    let mail = claimed(&db, at("2026-01-02T08:00:01Z")).await;
    let lines: Vec<_> = mail.iter().map(|letter| letter.subject.as_str()).collect();
    assert_eq!(lines, ["invitation for M-2", "digest for M-1 in en", "digest for M-2 in es"]);
    let viewer = eyes(&db, &act).await;
    assert_eq!(waiting_notices(&db, &viewer).await.unwrap().digests, 2);
    assert_eq!(waiting_mail(&db, &viewer).await.unwrap().len(), 1);
    delete_expired(&db, at("2026-01-05T07:59:59Z")).await.unwrap();
    assert_eq!(waiting_notices(&db, &viewer).await.unwrap().digests, 2);
    delete_expired(&db, at("2026-01-05T08:00:00Z")).await.unwrap();
    let waiting = waiting_notices(&db, &viewer).await.unwrap();
    let day = domain::calendar::parse_day("2026-01-05").unwrap();
    assert_eq!((waiting.digests, waiting.dropped), (0, vec![(day, MailKind::Digest, 2)]));
    assert_eq!(waiting_mail(&db, &viewer).await.unwrap().len(), 1, "the invitation still waits");
});

story!(a_digest_that_is_tried_again_is_not_dropped_for_its_age, |db| {
    let founder = founded(&db).await;
    proposed(&db, &founder, &note()).await;
    assert_eq!(write_digests(&db, at("2026-01-02T08:00:00Z"), 8, digests()).await.unwrap(), 1);
    let viewer = eyes(&db, &founder).await;
    let waiting = || async { waiting_notices(&db, &viewer).await.unwrap() };
    assert!(!waiting().await.any_failed, "it was not tried yet");
    let letter = claim_mail(&db, at("2026-01-02T08:00:00Z")).await.unwrap().unwrap();
    assert!(!waiting().await.any_failed, "it is being sent");
    mail_failed(&db, &letter, "connection refused", at("2026-01-02T08:00:01Z")).await.unwrap();
    assert!(
        waiting().await.any_failed && waiting_mail(&db, &viewer).await.unwrap().is_empty(),
        "told by its number alone"
    );

    // The mail server is mended an hour before the letter would be dropped.
    assert_eq!(try_again(&db, &when(&founder, "2026-01-05T07:00:00Z"), None).await.unwrap(), 1);
    delete_expired(&db, at("2026-01-05T08:00:00Z")).await.unwrap();
    delete_expired(&db, at("2026-01-08T06:59:59Z")).await.unwrap();
    assert_eq!((waiting().await.digests, waiting().await.dropped), (1, vec![]));
    delete_expired(&db, at("2026-01-08T07:00:00Z")).await.unwrap();
    let day = domain::calendar::parse_day("2026-01-08").unwrap();
    assert_eq!((waiting().await.digests, waiting().await.dropped), (0, vec![(day, MailKind::Digest, 1)]));
});

story!(digests_go_on_where_a_round_was_broken_off, |db| {
    let founder = founded(&db).await;
    for name in ["Ana Ruiz", "Bo Lind", "Cai Wen"] {
        let address = format!("{}@example.org", &name[..3].trim().to_lowercase());
        member(&db, &founder, name, &address).await;
    }
    proposed(&db, &founder, &note()).await;
    assert_eq!(write_digests(&db, at("2026-01-02T08:00:00Z"), 8, digests()).await.unwrap(), 4);
    // As if the server had stopped after the second member, and another went on.
    run(&db, "UPDATE digest_rounds SET after_number = 2, is_done = NOT is_done");
    assert_eq!(write_digests(&db, at("2026-01-02T09:00:00Z"), 8, digests()).await.unwrap(), 2);
    assert_eq!(write_digests(&db, at("2026-01-02T10:00:00Z"), 8, digests()).await.unwrap(), 0);
    // Nobody went on that day: the next day's digest tells those who were left out, and the others again.
    run(&db, "UPDATE digest_rounds SET after_number = 2, is_done = NOT is_done");
    assert_eq!(write_digests(&db, at("2026-01-03T08:00:00Z"), 8, digests()).await.unwrap(), 4);
    assert_eq!(write_digests(&db, at("2026-01-04T08:00:00Z"), 8, digests()).await.unwrap(), 0);
});
