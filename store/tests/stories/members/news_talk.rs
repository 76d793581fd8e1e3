//! What digests tell of comments: new threads on what one proposed, however many members are mentioned.

use store::decisions as d;
use store::members::{Decided, News};

use super::notices::told;
use super::*;
use crate::decisions::election::election;
use crate::decisions::{note, proposed, when};
use crate::support::{founded, run, story};

story!(whoever_proposed_is_told_of_new_threads_and_of_none_of_their_own, |db| {
    let founder = founded(&db).await;
    let (_, ana) = member_with_password(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    let number = proposed(&db, &founder, &note()).await;
    told(&db, "2026-01-02T08:00:00Z").await;
    let by = |act: &Act, hour: u32| when(act, &format!("2026-01-02T{hour:02}:00:00Z"));
    d::comment(&db, &by(&founder, 9), number, "Ask me.").await.unwrap();
    let asked = d::comment(&db, &by(&ana, 10), number, "What does it cost?").await.unwrap();
    let mail = told(&db, "2026-01-03T08:00:00Z").await;
    let news = vec![News::OnOwn(Decided { number, title: "Change it".into(), what: (asked, "Ana Ruiz".into()) })];
    assert_eq!(mail.iter().map(|letter| letter.address.as_str()).collect::<Vec<_>>(), ["ines@example.org"]);
    assert_eq!(mail[0].body, format!("{news:?}"));
});

story!(whoever_stands_in_an_election_is_told_of_its_new_threads, |db| {
    let founder = founded(&db).await;
    let (_, ana) = member_with_password(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    let (_, bo) = member_with_password(&db, &founder, "Bo Lind", "bo@example.org").await;
    let number = proposed(&db, &founder, &election("auditor", "approval", "")).await;
    for act in [&ana, &bo] {
        d::stand(&db, act, number, "I can read books.").await.unwrap();
    }
    told(&db, "2026-01-02T08:00:00Z").await;
    let by = |act: &Act, hour: u32| when(act, &format!("2026-01-02T{hour:02}:00:00Z"));
    d::stand_down(&db, &by(&bo, 9), number).await.unwrap();
    let asked = d::comment(&db, &by(&founder, 10), number, "Who checks the books now?").await.unwrap();
    d::comment(&db, &by(&ana, 11), number, "I would look each month.").await.unwrap();
    let mail = told(&db, "2026-01-03T08:00:00Z").await;
    let of_ana = mail.iter().find(|letter| letter.address == "ana@example.org").unwrap();
    let what = (asked, "Inés Villalba".to_owned());
    let news = vec![News::OnCandidacy(Decided { number, title: "Change it".into(), what })];
    assert_eq!(of_ana.body, format!("{news:?}"), "and of none of her own");
    assert!(mail.iter().all(|letter| letter.address != "bo@example.org"), "who withdrew is told nothing");
});

story!(more_members_than_a_statement_takes_are_mentioned_in_a_day, |db| {
    let founder = founded(&db).await;
    let (_, ana) = member_with_password(&db, &founder, "Ana Ruiz", "ana@example.org").await;
    let number = proposed(&db, &founder, &note()).await;
    told(&db, "2026-01-02T08:00:00Z").await;
    let by = |hour: u32| when(&ana, &format!("2026-01-02T{hour:02}:00:00Z"));
    // As if others had written as many, each about twenty others: nobody has these numbers.
    for hour in 9..=23 {
        let text: Vec<String> = (0..20).map(|of| format!("@M-{}", 1_000 + 20 * i64::from(hour) + of)).collect();
        d::comment(&db, &by(hour), number, &text.join(" ")).await.unwrap();
    }
    run(
        &db,
        "INSERT INTO comments (id, decision_id, number, author_id, body, created_at, thread) \
         SELECT 'c' || n.number || '-' || c.number, c.decision_id, 1000 * n.number + c.number, c.author_id, \
         REPLACE(c.body, '@M-1', '@M-' || n.number || '1'), c.created_at, 1000 * n.number + c.number \
         FROM comments c CROSS JOIN (WITH RECURSIVE n (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM n \
         WHERE number < 130) SELECT number FROM n) n",
    );
    let mail = told(&db, "2026-01-03T08:00:00Z").await;
    assert_eq!(
        mail.iter().map(|letter| letter.address.as_str()).collect::<Vec<_>>(),
        ["ines@example.org"],
        "who proposed is told, and nobody else is there"
    );
});
