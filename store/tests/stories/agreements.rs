//! Agreements: reading, drafting, saving without loss.

mod versions;

use domain::agreements::document::{AgreementKind, Visibility};
use domain::agreements::draft::{AgreementInput, DraftStatus};
use domain::members::role::Role;
use store::agreements::{self, Collision, Created, DraftInput, Saved};
use store::community::authority::Authority;
use store::{Act, Actor, CommandError, Db, Viewer};

use crate::support::{at, founded, founding_moment, story};

fn day(text: &str) -> domain::Day {
    text.parse().unwrap()
}

fn input(revision: i64, body: &str) -> DraftInput {
    DraftInput { revision, body: body.into() }
}

async fn viewer_of(db: &Db, act: &Act) -> Viewer {
    store::members::viewer(db, act.actor.member().unwrap().as_str(), act.now).await.unwrap()
}

/// A member who holds no role.
fn plain(viewer: &Viewer) -> Viewer {
    Viewer { roles: vec![Role::Member], ..viewer.clone() }
}

fn refusal<T: std::fmt::Debug>(result: Result<T, CommandError>) -> (String, &'static str) {
    let Err(CommandError::Invalid(mut errors)) = result else { panic!("{result:?}") };
    let error = errors.remove(0);
    (error.field, error.refusal.key)
}

async fn charter(db: &Db, act: &Act) -> Created {
    let input = AgreementInput { title: "Charter".into(), kind: "guide".into(), visibility: "members".into() };
    agreements::create(db, act, &input).await.unwrap()
}

story!(a_document_says_where_each_clause_comes_from, |db| {
    let act = founded(&db).await;
    let visitor = Viewer::visitor();
    let listed = agreements::list(&db, &visitor, day("2026-02-01")).await.unwrap();
    let slugs: Vec<_> = listed.iter().map(|listed| listed.agreement.slug.as_str()).collect();
    assert_eq!(slugs, ["bylaws", "dues-policy"]);
    assert_eq!(listed[0].in_force.as_ref().unwrap().number, 1);
    assert!(agreements::list(&db, &visitor, day("2025-12-31")).await.unwrap().is_empty());

    let bylaws = agreements::in_force(&db, &visitor, "bylaws", day("2026-02-01")).await.unwrap();
    let version = bylaws.version.unwrap();
    let quorum = version.clauses.iter().find(|clause| clause.clause.anchor == "quorum").unwrap();
    assert_eq!(quorum.since, 1);
    assert!(matches!(&quorum.authority, Authority::Decision { number: 1, .. }));
    let early = agreements::in_force(&db, &visitor, "bylaws", day("2025-12-31")).await.unwrap();
    assert!(early.version.is_none() && early.in_force.is_none());
    assert_eq!(early.coming.unwrap().number, 1);
    for (slug, number) in [("bylaws", 2), ("nothing", 1)] {
        let missing = agreements::version(&db, &visitor, slug, number, day("2026-02-01")).await;
        assert!(matches!(missing, Err(CommandError::NotFound)), "{slug} {number}");
    }

    let history = agreements::history(&db, &visitor, "bylaws").await.unwrap();
    assert_eq!((history.versions.len(), history.versions[0].changed), (1, 0));
    assert_eq!(history.versions[0].added, version.clauses.len());
    let clause = agreements::clause_history(&db, &visitor, "bylaws", "quorum").await.unwrap();
    assert!(clause.stands && clause.changes.len() == 1 && clause.heading == quorum.clause.heading);
    let nothing = agreements::clause_history(&db, &visitor, "bylaws", "no-such-clause").await;
    assert!(matches!(nothing, Err(CommandError::NotFound)));
    drop(act);
});

story!(a_new_agreement_has_a_draft_and_no_version, |db| {
    let act = founded(&db).await;
    let curator = viewer_of(&db, &act).await;
    let empty = agreements::create(&db, &act, &AgreementInput::default()).await;
    assert_eq!(refusal(empty), ("title".into(), "error-required"));

    assert_eq!(charter(&db, &act).await, Created { slug: "charter".into(), draft: 1 });
    assert_eq!(charter(&db, &act).await.slug, "charter-2");
    let taken = AgreementInput { title: "New".into(), kind: "policy".into(), visibility: "public".into() };
    assert_eq!(agreements::create(&db, &act, &taken).await.unwrap().slug, "new-2");
    let named = AgreementInput { title: "渡辺の決まり".into(), ..taken };
    assert_eq!(agreements::create(&db, &act, &named).await.unwrap().slug, "policy");

    let draft = agreements::draft(&db, &curator, "charter", 1).await.unwrap();
    assert_eq!((draft.body.as_str(), draft.head.revision, draft.head.base), ("", 1, None));
    assert_eq!((draft.agreement.kind, draft.agreement.visibility), (AgreementKind::Guide, Visibility::Members));
    assert!(!draft.stale());
    let document = agreements::in_force(&db, &plain(&curator), "charter", day("2026-02-01")).await.unwrap();
    assert!(document.version.is_none() && document.latest == 0);

    // What has no version is the members' own affair, also where it will be public.
    for slug in ["charter", "policy"] {
        let hidden = agreements::in_force(&db, &Viewer::visitor(), slug, day("2026-02-01")).await;
        assert!(matches!(hidden, Err(CommandError::Forbidden(_))), "{slug}");
    }
    let listed = agreements::list(&db, &curator, day("2026-02-01")).await.unwrap();
    assert_eq!(listed.iter().filter(|listed| listed.in_force.is_none() && listed.drafts == 1).count(), 4);
    assert_eq!(agreements::list(&db, &Viewer::visitor(), day("2026-02-01")).await.unwrap().len(), 2);
});

story!(the_second_to_save_sees_both_texts_and_nothing_is_lost, |db| {
    let act = founded(&db).await;
    let curator = viewer_of(&db, &act).await;
    let number = agreements::start_draft(&db, &act, "bylaws").await.unwrap();
    let draft = agreements::draft(&db, &curator, "bylaws", number).await.unwrap();
    assert_eq!(draft.against.as_ref().unwrap(), &(1, draft.body.clone()));
    assert_eq!((draft.head.base, draft.latest, draft.stale()), (Some(1), Some(1), false));

    let save = |revision: i64, body: &'static str| {
        let (db, act) = (db.clone(), act.clone());
        async move { agreements::save_draft(&db, &act, "bylaws", number, &input(revision, body)).await.unwrap() }
    };
    let events = || async { store::audit::page(&db, &curator, 1, None).await.unwrap().entries.len() };
    assert_eq!(save(1, "# Bylaws\r\n\r\nTheirs.\r\n").await, Saved::Stored(2));
    let before = events().await;
    // Saving again what is stored, or what the form was loaded with, writes nothing and loses nothing.
    assert_eq!(save(2, "# Bylaws\n\nTheirs.").await, Saved::Unchanged(2));
    let loaded = agreements::revision(&db, &curator, "bylaws", number, 1).await.unwrap();
    let unchanged = agreements::save_draft(&db, &act, "bylaws", number, &input(1, &loaded.body)).await.unwrap();
    assert_eq!(unchanged, Saved::Unchanged(2));

    let Saved::Collision(collision) = save(1, "# Bylaws\n\nYours.").await else { panic!("no collision") };
    let Collision { revision, theirs, yours, by, at: when } = *collision;
    assert_eq!((revision, theirs.as_str(), yours.as_str()), (2, "# Bylaws\n\nTheirs.", "# Bylaws\n\nYours."));
    assert_eq!((by.number, when), (1, founding_moment()));
    assert_eq!(events().await, before, "nothing was written");

    assert_eq!(save(2, "# Bylaws\n\nBoth.").await, Saved::Stored(3));
    let revisions = agreements::revisions(&db, &curator, "bylaws", number, None).await.unwrap();
    let numbers: Vec<_> = revisions.revisions.iter().map(|head| head.revision).collect();
    assert_eq!((numbers, revisions.more), (vec![3, 2, 1], false));
    let second = agreements::revision(&db, &curator, "bylaws", number, 2).await.unwrap();
    assert_eq!((second.body.as_str(), second.before), ("# Bylaws\n\nTheirs.", Some(loaded.body)));
    let older = agreements::revisions(&db, &curator, "bylaws", number, Some(2)).await.unwrap();
    assert_eq!(older.revisions.len(), 1);
});

story!(a_repeated_save_has_one_effect, |db| {
    let act = founded(&db).await;
    let created = charter(&db, &act).await;
    let keyed = Act { request_key: Some("key".into()), ..act.clone() };
    for _ in 0..2 {
        let saved = agreements::save_draft(&db, &keyed, &created.slug, 1, &input(1, "# Charter\n\nOne.")).await;
        assert_eq!(saved.unwrap(), Saved::Stored(2));
    }
});

story!(texts_that_no_version_could_hold_are_refused, |db| {
    let act = founded(&db).await;
    let created = charter(&db, &act).await;
    let long = "x".repeat(domain::text::DOCUMENT_LENGTH_MAX + 1);
    let bodies = [
        ("", "error-required"),
        ("a\u{0}b", "error-characters"),
        (long.as_str(), "error-too-long"),
        ("## A {#x}\n\n## B {#x}", "error-anchor-twice"),
    ];
    for (body, key) in bodies {
        let refused = agreements::save_draft(&db, &act, &created.slug, 1, &input(1, body)).await;
        assert_eq!(refusal(refused), ("body".into(), key));
    }
    let body = agreements::draft(&db, &viewer_of(&db, &act).await, &created.slug, 1).await.unwrap().body;
    assert_eq!(body, "");
});

story!(only_curators_draft, |db| {
    let act = founded(&db).await;
    let created = charter(&db, &act).await;
    let member = plain(&viewer_of(&db, &act).await);
    let forbidden = |result: Result<(), CommandError>| assert!(matches!(result, Err(CommandError::Forbidden(_))));
    // The term of the first roles is over by then.
    let later = Act { now: at("2036-01-01T09:00:00Z"), ..act.clone() };
    let visitor = Act::new(Actor::Visitor, act.now);
    for nobody in [&later, &visitor] {
        forbidden(agreements::start_draft(&db, nobody, "bylaws").await.map(|_| ()));
        forbidden(agreements::save_draft(&db, nobody, &created.slug, 1, &input(1, "# X")).await.map(|_| ()));
        forbidden(agreements::abandon_draft(&db, nobody, &created.slug, 1).await);
        forbidden(agreements::rebase_draft(&db, nobody, &created.slug, 1).await.map(|_| ()));
    }
    forbidden(agreements::draft(&db, &member, &created.slug, 1).await.map(|_| ()));
    forbidden(agreements::revisions(&db, &member, &created.slug, 1, None).await.map(|_| ()));
    forbidden(agreements::revision(&db, &member, &created.slug, 1, 1).await.map(|_| ()));
    forbidden(agreements::drafts(&db, &Viewer::visitor(), "bylaws").await.map(|_| ()));
    assert!(agreements::drafts(&db, &member, &created.slug).await.unwrap().is_empty());
});

story!(an_abandoned_draft_is_left_as_it_was, |db| {
    let act = founded(&db).await;
    let created = charter(&db, &act).await;
    agreements::abandon_draft(&db, &act, &created.slug, 1).await.unwrap();
    let saved = agreements::save_draft(&db, &act, &created.slug, 1, &input(1, "# Charter\n\nMore.")).await;
    assert_eq!(refusal(saved), (String::new(), "error-draft-abandoned"));
    assert_eq!(
        refusal(agreements::abandon_draft(&db, &act, &created.slug, 1).await),
        (String::new(), "error-draft-abandoned")
    );
    let draft = agreements::draft(&db, &viewer_of(&db, &act).await, &created.slug, 1).await.unwrap();
    assert_eq!((draft.head.status, draft.body.as_str()), (DraftStatus::Abandoned, ""));
    assert_eq!(agreements::start_draft(&db, &act, &created.slug).await.unwrap(), 2);
});
