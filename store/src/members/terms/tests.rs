//! Terms of roles and first members of circles, called as decisions call them.

use domain::community::founding::FoundingInput;
use domain::language::Language;
use domain::members::role::Role;
use domain::{Day, Moment};

use crate::act::{Act, Actor};
use crate::error::CommandError;
use crate::ids::AuthorityId;
use crate::schema::authorities;
use crate::tx::Tx;
use crate::{DatabaseAddress, Db};

async fn founded() -> (tempfile::TempDir, Db, Act) {
    let directory = tempfile::tempdir().unwrap();
    let db = Db::open(&DatabaseAddress::Sqlite(directory.path().join("terms.sqlite"))).await.unwrap();
    let now: Moment = "2026-01-01T09:00:00Z".parse().unwrap();
    let token = crate::community::issue_setup_token(&db, now).await.unwrap();
    let password = "a long enough password".to_owned();
    let input = FoundingInput {
        name: "Ditch Mail".into(),
        currency: "EUR".into(),
        time_zone: "Europe/Madrid".into(),
        language: "en".into(),
        template: "hosting_coop".into(),
        member_name: "Inés Villalba".into(),
        password: password.clone(),
        password_again: password,
        classes: Vec::new(),
        circles: Vec::new(),
        ..FoundingInput::default()
    };
    let act = Act::new(Actor::Visitor, now);
    let id = crate::community::found(&db, &act, &token, &input, Language::En).await.unwrap();
    (directory, db, Act::new(Actor::Member { id, number: 1 }, now))
}

/// Runs part of a decision's effects by the authority of the founding.
async fn effect<F>(db: &Db, act: &Act, effect: F) -> Result<(), CommandError>
where
    F: Fn(&mut Tx<'_>, &AuthorityId) -> Result<(), CommandError> + Send + 'static,
{
    use diesel::prelude::*;
    db.command(act, "test.effect", move |tx| {
        let authority: AuthorityId = authorities::table.select(authorities::id).first(tx.conn)?;
        effect(tx, &authority)
    })
    .await
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn key(result: Result<(), CommandError>) -> &'static str {
    match result {
        Err(CommandError::Invalid(errors)) => errors[0].refusal.key,
        other => panic!("{other:?}"),
    }
}

async fn appoint(db: &Db, act: &Act, member: i64, from: &'static str, months: u32) -> Result<(), CommandError> {
    effect(db, act, move |tx, authority| tx.appoint(member, Role::Auditor, day(from), months, authority)).await
}

async fn end(db: &Db, act: &Act, on: &'static str) -> Result<(), CommandError> {
    effect(db, act, move |tx, authority| tx.end_role(1, Role::Auditor, day(on), authority)).await
}

#[tokio::test]
async fn a_term_is_granted_held_ended_and_granted_again() {
    let (_directory, db, act) = founded().await;
    assert_eq!(key(end(&db, &act, "2026-02-01").await), "error-role-not-held");
    assert_eq!(key(appoint(&db, &act, 1, "2026-01-31", 1).await), "error-role-apart");
    effect(&db, &act, |tx, authority| tx.end_role(1, Role::Treasurer, day("2026-01-31"), authority)).await.unwrap();
    appoint(&db, &act, 1, "2026-01-31", 1).await.unwrap();
    assert_eq!(key(end(&db, &act, "2026-01-30").await), "error-role-not-held");
    assert_eq!(key(appoint(&db, &act, 1, "2026-02-27", 1).await), "error-role-held");
    assert_eq!(key(appoint(&db, &act, 1, "2026-01-01", 2).await), "error-role-held");
    // The term ends on the last of February, which is the first day without the role.
    appoint(&db, &act, 1, "2026-02-28", 12).await.unwrap();
    end(&db, &act, "2026-02-28").await.unwrap();
    assert_eq!(key(end(&db, &act, "2026-03-01").await), "error-role-not-held");
    // What ended on the day of its beginning was never held.
    appoint(&db, &act, 1, "2026-02-28", 1).await.unwrap();
}

#[tokio::test]
async fn a_term_is_no_longer_than_the_rule_allows_and_belongs_to_a_member() {
    let (_directory, db, act) = founded().await;
    assert_eq!(key(appoint(&db, &act, 1, "2026-02-01", 121).await), "error-term-too-long");
    assert_eq!(key(appoint(&db, &act, 1, "2026-02-01", 0).await), "error-term-too-long");
    assert_eq!(key(appoint(&db, &act, 7, "2026-02-01", 1).await), "error-member-unknown");
    let role = effect(&db, &act, |tx, authority| tx.appoint(1, Role::Member, day("2026-02-01"), 1, authority)).await;
    assert_eq!(key(role), "error-choice");
}

#[tokio::test]
async fn a_circle_is_created_once_with_members_only() {
    let (_directory, db, act) = founded().await;
    let create = |name: &'static str, slug: &'static str, members: &'static [i64]| {
        effect(&db, &act, move |tx, authority| {
            tx.create_circle(name, slug, "Names.", members, day("2026-01-02"), authority)
        })
    };
    create("Names", "names", &[1, 1]).await.unwrap();
    assert_eq!(key(create("Names", "other", &[]).await), "error-circle-exists");
    assert_eq!(key(create("Other", "names", &[]).await), "error-circle-exists");
    assert_eq!(key(create("Third", "third", &[1, 9]).await), "error-member-unknown");
    create("名前", "", &[1]).await.unwrap();
    create("名", "", &[]).await.unwrap();
    let viewer = crate::members::viewer(&db, act.actor.member().unwrap().as_str(), act.now).await.unwrap();
    let circles = crate::circles::circles(&db, &viewer, day("2026-01-03")).await.unwrap();
    let found: Vec<_> = circles.iter().map(|circle| (circle.slug.as_str(), circle.members)).collect();
    assert_eq!(found, [("names", 1), ("circle-2", 0), ("circle-1", 1)]);
    let page = crate::circles::circle_page(&db, &viewer, "names", day("2026-01-03")).await.unwrap();
    assert_eq!(page.members[0].name, "Inés Villalba");
}
