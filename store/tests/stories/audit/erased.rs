//! What was erased cannot be guessed: nothing that is left confirms a guess.

use std::path::Path;

use diesel::sql_types::Text;
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};
use domain::audit::payload_hash;
use serde_json::json;
use store::decisions as d;
use store::{DatabaseAddress, Db};

use crate::archive::archived;
use crate::archive::remade::{files, write};
use crate::database::tamper;
use crate::decisions::{member, note, proposed};
use crate::support::{at, founded, founding_moment, story};

/// The migration that empties the salts of what earlier versions erased.
const MIGRATION: &str = "2026-11-30-000039_erased_salts";

#[derive(QueryableByName)]
struct Kept {
    #[diesel(sql_type = Text)]
    salt: String,
    #[diesel(sql_type = Text)]
    hash: String,
}

/// What the database holds beside the payload of each event of a comment.
fn kept(db: &Db) -> Vec<Kept> {
    let query = sql_query(
        "SELECT p.salt AS salt, e.payload_hash AS hash FROM events e JOIN event_payloads p ON p.event_id = e.id \
         WHERE e.action = 'decisions.commented'",
    );
    match db.address() {
        DatabaseAddress::Sqlite(path) => {
            query.load(&mut SqliteConnection::establish(&path.to_string_lossy()).unwrap()).unwrap()
        }
        DatabaseAddress::Postgres(url) => query.load(&mut PgConnection::establish(url).unwrap()).unwrap(),
    }
}

/// Whether whoever has the database alone can tell that somebody once wrote these words as the first comment.
fn confirms(db: &Db, words: &str) -> bool {
    let guess = json!({ "comment": 1, "text": words });
    let kept = kept(db);
    assert_eq!(kept.len(), 1);
    kept.iter().any(|kept| payload_hash(&kept.salt, &guess) == kept.hash)
}

/// A comment that was taken back; the salt that its event had.
async fn taken_back(db: &Db) -> String {
    let founder = founded(db).await;
    let ana = member(db, &founder, "Ana Ruiz", "full").await;
    let number = proposed(db, &founder, &note()).await;
    let comment = d::comment(db, &ana, number, "My sister is ill.").await.unwrap();
    store::audit::seal_pending(db, founder.now).await.unwrap();
    assert!(confirms(db, "My sister is ill.") && !confirms(db, "My brother is ill."), "while it is there");
    let salt = kept(db).remove(0).salt;
    d::take_comment_back(db, &ana, number, comment).await.unwrap();
    salt
}

/// Gives what was erased the salt back that earlier versions left there.
fn as_before(db: &Db, salt: &str) {
    tamper(db, &format!("UPDATE event_payloads SET salt = '{salt}' WHERE payload IS NULL"));
    assert!(confirms(db, "My sister is ill."));
}

/// What the verification finds.
async fn found(db: &Db) -> Vec<(&'static str, String)> {
    let findings = store::audit::verify(db).await.unwrap().findings;
    findings.into_iter().map(|finding| (finding.table, finding.what)).collect()
}

story!(nobody_can_confirm_a_guess_of_what_was_erased, |db| {
    let salt = taken_back(&db).await;
    assert!(!confirms(&db, "My sister is ill."));
    assert_eq!(found(&db).await, []);
    // A salt that is there after all is found.
    as_before(&db, &salt);
    let salted = "the payload was erased, and its salt was not: what it said could be guessed".to_owned();
    assert_eq!(found(&db).await, [("event_payloads", salted)]);
    // What earlier versions erased loses it by the migration.
    let kind = if matches!(db.address(), DatabaseAddress::Sqlite(_)) { "sqlite" } else { "postgres" };
    let step = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../migrations/{kind}/{MIGRATION}/up.sql"));
    tamper(&db, &std::fs::read_to_string(step).unwrap());
    assert!(!confirms(&db, "My sister is ill."));
    assert_eq!(found(&db).await, []);
});

story!(the_salt_that_an_earlier_version_leaves_beside_this_one_goes_with_the_next_seal, |db| {
    let salt = taken_back(&db).await;
    as_before(&db, &salt);
    store::audit::seal_pending(&db, at("2026-02-01T09:00:00Z")).await.unwrap();
    assert!(!confirms(&db, "My sister is ill."));
    assert_eq!(found(&db).await, []);
});

story!(an_archive_of_an_earlier_version_leaves_the_salts_behind, |db| {
    let salt = taken_back(&db).await;
    as_before(&db, &salt);
    let folder = tempfile::tempdir().unwrap();
    let file = archived(&db, folder.path(), "earlier.zip").await;
    let mut earlier = files(&file);
    let manifest = earlier.get_mut("manifest.json").unwrap();
    let mut told: serde_json::Value = serde_json::from_str(manifest).unwrap();
    let version = MIGRATION.split_once('_').unwrap().0.replace('-', "");
    let migrations = told["migrations"].as_array_mut().unwrap();
    let all = migrations.len();
    migrations.retain(|migration| *migration != version.as_str());
    assert_eq!(migrations.len(), all - 1, "{version}");
    *manifest = told.to_string();
    write(&file, &earlier);
    let address = DatabaseAddress::Sqlite(folder.path().join("moved.sqlite"));
    store::archive::import(&file, &address, founding_moment()).await.unwrap();
    let moved = Db::open_existing(&address).await.unwrap();
    assert!(!confirms(&moved, "My sister is ill."));
    store::audit::seal_pending(&moved, at("2026-02-01T09:00:00Z")).await.unwrap();
    assert_eq!(found(&moved).await, []);
});
