//! What every story needs: a fresh database of each kind, a founded community, and moments to pass in.
//!
//! `story!(name, |db| async { … })` makes two tests, `name::sqlite` and `name::postgres`. The PostgreSQL server is the
//! one that `ACEQUIA_TEST_POSTGRES` names (an address whose user may create databases); where it is unset, outside of
//! continuous integration, its half says so and does not run.

use std::sync::atomic::{AtomicU32, Ordering};

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection, SqliteConnection};
use domain::Moment;
use domain::community::founding::FoundingInput;
use domain::language::Language;
use domain::members::role::Role;
use store::ids::MemberId;
use store::{Act, Actor, DatabaseAddress, Db};

use crate::blank;

/// A moment from its RFC 3339 text.
pub fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

/// The moment at which [`founded`] communities were founded.
pub fn founding_moment() -> Moment {
    at("2026-01-01T09:00:00Z")
}

/// A fresh SQLite database; the directory lives as long as the story.
pub async fn sqlite() -> (tempfile::TempDir, Db) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("story.sqlite");
    std::fs::write(&path, blank::sqlite()).unwrap();
    let db = Db::open(&DatabaseAddress::Sqlite(path)).await.unwrap();
    (directory, db)
}

/// A fresh PostgreSQL database on the test server; it lives as long as the story.
pub async fn postgres() -> Option<Db> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let Ok(server) = std::env::var("ACEQUIA_TEST_POSTGRES") else {
        assert!(std::env::var_os("CI").is_none(), "ACEQUIA_TEST_POSTGRES must name a server in continuous integration");
        eprintln!("ACEQUIA_TEST_POSTGRES is unset: this story did not run on PostgreSQL");
        return None;
    };
    let name = format!("story_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    let address = blank::postgres(&server, &name);
    Some(Db::open(&address).await.unwrap())
}

/// The founding form of a hosting co-op with the template's rules, and no waiting period.
pub fn founding_input() -> FoundingInput {
    FoundingInput {
        name: "Ditch Mail".into(),
        purpose: "Mail for the valley.".into(),
        currency: "EUR".into(),
        time_zone: "Europe/Madrid".into(),
        language: "en".into(),
        template: "hosting_coop".into(),
        member_name: "Inés Villalba".into(),
        member_email: "ines@example.org".into(),
        password: "a long enough password".into(),
        password_again: "a long enough password".into(),
        classes: Vec::new(),
        roles: None,
        circles: Vec::new(),
        rules: vec![("membership.waiting_days".into(), String::new(), "0".into())],
    }
}

/// Founds a community with [`founding_input`] at [`founding_moment`]; the act of its first member, who holds every role.
pub async fn founded(db: &Db) -> Act {
    founded_by(db, &[]).await
}

/// As [`founded`], with other rule values than the template's: key, scope, value as typed.
pub async fn founded_by(db: &Db, rules: &[(&str, &str, &str)]) -> Act {
    let now = founding_moment();
    let token = store::community::issue_setup_token(db, now).await.unwrap();
    let act = Act::new(Actor::Visitor, now);
    let mut input = founding_input();
    input.rules.extend(rules.iter().map(|(key, scope, value)| ((*key).into(), (*scope).into(), (*value).into())));
    let id = store::community::found(db, &act, &token, &input, Language::En).await.unwrap();
    Act::new(Actor::Member { id, number: 1 }, now)
}

/// Grants a role behind the store's back, by the authority of the founding: stories about permission need roles without
/// a decision for each.
pub fn grant(db: &Db, member: &MemberId, role: Role, from: &str, until: Option<&str>) {
    let until = until.map_or("NULL".to_owned(), |day| format!("'{day}'"));
    let sql = format!(
        "INSERT INTO role_grants (id, member_id, role, valid_from, valid_until, authority_id, recorded_at) \
         SELECT 'grant-{member}-{role}', '{member}', '{role}', '{from}', {until}, id, created_at \
         FROM authorities WHERE kind = 'decision' LIMIT 1"
    );
    run(db, &sql);
}

/// Runs a statement behind the store's back.
pub fn run(db: &Db, sql: &str) {
    match db.address() {
        DatabaseAddress::Sqlite(path) => {
            SqliteConnection::establish(path.to_str().unwrap()).unwrap().batch_execute(sql).unwrap();
        }
        DatabaseAddress::Postgres(url) => PgConnection::establish(url).unwrap().batch_execute(sql).unwrap(),
    }
}

/// Makes a test of a story for each database.
macro_rules! story {
    ($(#[$meta:meta])* $name:ident, |$db:ident| $body:block) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn story($db: store::Db) $body

            #[tokio::test]
            $(#[$meta])*
            async fn sqlite() {
                let (_directory, db) = $crate::support::sqlite().await;
                story(db).await;
            }

            #[tokio::test]
            $(#[$meta])*
            async fn postgres() {
                if let Some(db) = $crate::support::postgres().await {
                    story(db).await;
                }
            }
        }
    };
}
pub(crate) use story;
