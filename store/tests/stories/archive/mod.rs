//! Archives: a community goes into one file and comes out equal, on either database.

mod refused;
pub mod remade;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use diesel::sql_types::Text;
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};
use domain::decisions::effect_input::EffectInput;
use sha2::{Digest, Sha256};
use store::archive::{TABLES_THAT_STAY, export, import};
use store::decisions as d;
use store::{Act, ArchiveError, DatabaseAddress, Db};

use crate::database::{columns, tamper};
use crate::decisions::effects::{adopt, policy_draft};
use crate::decisions::{CLOSED, DISCUSSED, close, member, note, opened, proposal, proposed, rolls, rule, when};
use crate::members::member_with_password;
use crate::support::{at, founded, founded_by, founding_moment, postgres, sqlite, story};
use crate::{infrastructure, treasury};
use remade::file_in;

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    row: String,
}

/// A comment with everything that quoting could lose.
const ODD: &str = "She said: \"no\\yes\", 'so'.\n\tÇa va? ¡Sí! 水路 🌾 {\"a\":1}, =1+1";

/// What every table holds, as text that compares within one kind of database; nothing of the archive's code is in it.
pub fn contents(db: &Db) -> BTreeMap<String, Vec<String>> {
    let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for column in columns(db) {
        tables.entry(column.table_name).or_default().push(column.column_name);
    }
    let rows = |(table, columns): (String, Vec<String>)| {
        let text = columns.iter().map(|column| format!("COALESCE('=' || CAST(\"{column}\" AS TEXT), '-')"));
        let query = format!("SELECT {} AS row FROM {table}", text.collect::<Vec<_>>().join(" || '|' || "));
        let rows: Vec<Row> = match db.address() {
            DatabaseAddress::Sqlite(path) => {
                sql_query(query).load(&mut SqliteConnection::establish(&path.to_string_lossy()).unwrap()).unwrap()
            }
            DatabaseAddress::Postgres(url) => {
                sql_query(query).load(&mut PgConnection::establish(url).unwrap()).unwrap()
            }
        };
        let mut rows: Vec<String> = rows.into_iter().map(|row| row.row).collect();
        rows.sort();
        (table, rows)
    };
    tables.into_iter().map(rows).collect()
}

/// Gives a database a community with much in it, if not of every kind, as [`lived`](crate::audit::lived::lived) does; its treasurer.
pub async fn lived_in(db: &Db) -> Act {
    let founder = founded_by(db, &[rolls::SHOWN]).await;
    let ana = member(db, &founder, "Ana \"Nan\" Ruiz", "full").await;
    member_with_password(db, &founder, "=Nour Haddad", "nour@example.org").await;
    let draft = policy_draft(db, &founder, "hardship").await;
    let circle = EffectInput::CreateCircle { name: "Machines".into(), mandate: "Care.".into(), members: "2".into() };
    let passed = proposal(vec![adopt(draft), rule("dues.monthly", "full", "15"), circle]);
    let number = opened(db, &founder, &passed, DISCUSSED).await;
    d::cast(db, &when(&founder, "2026-01-08T09:00:00.120Z"), number, "yes", "It is time.").await.unwrap();
    d::cast(db, &when(&ana, "2026-01-08T09:00:00.123456Z"), number, "yes", "").await.unwrap();
    close(db, at(CLOSED)).await;
    opened(db, &when(&founder, CLOSED), &note(), "2026-01-22T09:00:00Z").await;
    let discussed = proposed(db, &when(&founder, CLOSED), &note()).await;
    d::comment(db, &when(&ana, CLOSED), discussed, ODD).await.unwrap();
    rolls::kept(db, &when(&founder, CLOSED), [&ana, &ana]).await;
    let treasurer = when(&founder, "2026-02-03T09:00:00.000001Z");
    treasury::post(db, &treasurer, "2026-02").await.unwrap();
    treasury::pay(db, &treasurer, &treasury::payment(2, "2026-02-02", "5.00")).await.unwrap();
    treasury::pay(db, &treasurer, &treasury::payment(2, "2026-02-03", "7.00")).await.unwrap();
    store::treasury::reverse_payment(db, &treasurer, 2, "The bank took it back.").await.unwrap();
    infrastructure::kept(db, &treasurer).await;
    crate::readings::kept(db, &treasurer).await;
    crate::sharing::kept(db, &treasurer).await;
    store::audit::seal_pending(db, at(CLOSED)).await.unwrap();
    tamper(
        db,
        "INSERT INTO sign_in_attempts VALUES ('a', 'm', '::1', '2026-01-01 09:00:00'); \
         INSERT INTO leases VALUES ('a', 'b', '2026-01-01 09:00:00')",
    );
    treasurer
}

/// An archive of a database in a folder.
pub async fn archived(db: &Db, folder: &Path, name: &str) -> PathBuf {
    let file = folder.join(name);
    export(db, &file, founding_moment()).await.unwrap();
    file
}

/// How many rows an import adds to a table: one event, with the authority that the archive's hash is.
fn more_in(table: &str) -> usize {
    usize::from(["authorities", "events", "event_payloads"].contains(&table))
}

/// A database filled from an archive at a moment, which verifies.
pub async fn filled(file: &Path, address: &DatabaseAddress, now: &str) -> Db {
    import(file, address, at(now)).await.unwrap();
    let db = Db::open_existing(address).await.unwrap();
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
    db
}

/// Another empty database: of the other kind where its server is there, else of the same.
pub async fn other(db: &Db, folder: &Path) -> DatabaseAddress {
    let sqlite = DatabaseAddress::Sqlite(folder.join("other.sqlite"));
    match db.address() {
        DatabaseAddress::Sqlite(_) => postgres().await.map_or(sqlite, |db| db.address().clone()),
        DatabaseAddress::Postgres(_) => sqlite,
    }
}

pub async fn same(db: &Db) -> (Option<tempfile::TempDir>, DatabaseAddress) {
    match db.address() {
        DatabaseAddress::Sqlite(_) => {
            let (directory, db) = sqlite().await;
            (Some(directory), db.address().clone())
        }
        DatabaseAddress::Postgres(_) => (None, postgres().await.unwrap().address().clone()),
    }
}

/// The rows of every table in an archive, line by line.
fn rows_in(archive: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let tables = remade::files(archive).into_iter().filter(|(name, _)| name.starts_with("tables/"));
    tables.map(|(name, text)| (name, text.lines().map(ToOwned::to_owned).collect())).collect()
}

/// Carries a community to the other database and from there to one of the first kind, each equal to where it came from; what stood in the
/// first archive, table by table, and the last database with its folder.
async fn there_and_back(
    db: &Db,
    [first_at, second_at]: [&str; 2],
) -> (BTreeMap<String, BTreeSet<String>>, Option<tempfile::TempDir>, Db) {
    let folder = tempfile::tempdir().unwrap();
    let first = archived(db, folder.path(), "first.zip").await;
    let there = filled(&first, &other(db, folder.path()).await, first_at).await;
    let second = archived(&there, folder.path(), "second.zip").await;
    // Line by line the same but for one event, whose evidence is the archive.
    let sent = rows_in(&first);
    let arrived = rows_in(&second);
    assert!(sent.keys().eq(arrived.keys()));
    for (file, rows) in &sent {
        let table = file.trim_start_matches("tables/").trim_end_matches(".jsonl");
        assert!(rows.is_subset(&arrived[file]), "{table}");
        assert_eq!(arrived[file].len(), rows.len() + more_in(table), "{table}");
    }
    let told = arrived["tables/events.jsonl"].difference(&sent["tables/events.jsonl"]).next().unwrap().clone();
    assert!(told.contains("community.archive.imported"), "{told}");
    let evidence: String =
        Sha256::digest(std::fs::read(&first).unwrap()).iter().map(|byte| format!("{byte:02x}")).collect();
    let authority = arrived["tables/authorities.jsonl"].difference(&sent["tables/authorities.jsonl"]).next().unwrap();
    assert!(authority.contains(&evidence) && authority.contains("recorded_act"), "{authority}");
    let (directory, address) = same(db).await;
    let back = filled(&second, &address, second_at).await;
    let (before, mut after) = (contents(db), contents(&back));
    for (table, rows) in before {
        let rows_after = after.remove(&table).unwrap();
        if TABLES_THAT_STAY.contains(&table.as_str()) {
            assert_eq!(rows_after, Vec::<String>::new(), "{table}");
        } else {
            assert!(rows.iter().all(|row| rows_after.contains(row)), "{table}");
            assert_eq!(rows_after.len(), rows.len() + 2 * more_in(&table), "{table}");
        }
    }
    assert!(after.is_empty(), "{after:?}");
    (sent, directory, back)
}

story!(there_and_back_by_way_of_the_other_database_every_table_is_equal, |db| {
    let treasurer = lived_in(&db).await;
    let closed = when(&treasurer, CLOSED);
    crate::decisions::discussion::kept(&db, &closed, 4).await;
    crate::members::notices::kept(&db, [&closed, &closed]).await;
    let digests = crate::members::notices::digests();
    store::members::write_digests(&db, at("2026-01-16T09:00:00Z"), 8, digests).await.unwrap();
    let (_, _directory, back) = there_and_back(&db, ["2026-02-10T09:00:00Z", "2026-02-11T09:00:00Z"]).await;
    // What was read in lives on.
    treasury::post(&back, &when(&treasurer, "2026-03-03T09:00:00Z"), "2026-03").await.unwrap();
    assert_eq!(store::audit::verify(&back).await.unwrap().findings, vec![]);
});

/// Tables that travel and hold nothing of whoever has everything: what serves for a while, or was never needed.
const MAY_BE_EMPTY: [&str; 6] =
    ["access_tokens", "answers", "api_token_uses", "digest_rounds", "notice_secrets", "reminder_rounds"];

story!(whoever_has_something_in_every_table_finds_it_again, |db| {
    crate::audit::lived::lived(&db).await;
    let (sent, ..) = there_and_back(&db, ["2026-03-11T09:00:00Z", "2026-03-12T09:00:00Z"]).await;
    let empty = sent.iter().filter(|(_, rows)| rows.is_empty());
    let empty = empty.map(|(file, _)| file.trim_start_matches("tables/").trim_end_matches(".jsonl"));
    let forgotten: Vec<&str> = empty.filter(|table| !MAY_BE_EMPTY.contains(table)).collect();
    assert_eq!(forgotten, Vec::<&str>::new(), "of these no archive was tried with a row");
});

story!(an_archive_has_every_table_of_its_database, |db| {
    lived_in(&db).await;
    let folder = tempfile::tempdir().unwrap();
    let file = archived(&db, folder.path(), "all.zip").await;
    let names = remade::files(&file).into_keys().collect::<Vec<_>>();
    let archived = names.iter().filter_map(|name| name.strip_prefix("tables/")?.strip_suffix(".jsonl"));
    let archived: BTreeSet<String> = archived.map(ToOwned::to_owned).collect();
    let tables: BTreeSet<String> = columns(&db).into_iter().map(|column| column.table_name).collect();
    let stay: BTreeSet<String> = TABLES_THAT_STAY.iter().map(|table| (*table).to_owned()).collect();
    assert_eq!(&archived | &stay, tables);
    let partly: BTreeSet<String> = archived.intersection(&stay).cloned().collect();
    assert_eq!(partly, BTreeSet::from(["answers".to_owned()]));
});

story!(the_list_of_dues_settles_in_the_order_of_the_account, |db| {
    let (act, _) = crate::sharing::shared(&db).await;
    crate::sharing::set_rule(&db, "sharing.method", "equal");
    // The portion is charged first, and falls due on the day of July's dues.
    crate::sharing::post(&db, &act, "machines", "2026-05").await.unwrap();
    let july = when(&act, "2026-07-01T10:00:00Z");
    for month in ["2026-06", "2026-07"] {
        treasury::post(&db, &july, month).await.unwrap();
    }
    treasury::pay(&db, &july, &treasury::payment(2, "2026-07-01", "30.00")).await.unwrap();
    let own = crate::decisions::eyes(&db, &july).await;
    let account = store::treasury::account(&db, &own, 2, july.now).await.unwrap();
    let paid: Vec<_> = account.charges.iter().map(|charge| (charge.amount_minor, charge.paid_minor)).collect();
    assert_eq!(paid, [(1200, 1200), (1200, 1200), (3333, 600)]);
    let folder = tempfile::tempdir().unwrap();
    let file = archived(&db, folder.path(), "dues.zip").await;
    let dues = file_in(&file, "dues.csv");
    let of_ana: Vec<&str> = dues.lines().filter(|line| line.starts_with("2,")).collect();
    assert_eq!(
        of_ana,
        [
            "2,Ana Ruiz,full,2026-06,,2026-06-10,12.00,12.00,0.00,EUR",
            "2,Ana Ruiz,full,2026-07,,2026-07-10,12.00,12.00,0.00,EUR",
            "2,Ana Ruiz,full,2026-05,machines,2026-07-10,33.33,6.00,27.33,EUR",
        ]
    );
});

story!(people_can_read_an_archive, |db| {
    lived_in(&db).await;
    let folder = tempfile::tempdir().unwrap();
    let file = archived(&db, folder.path(), "read.zip").await;
    let dues: Vec<String> = file_in(&file, "dues.csv").lines().map(ToOwned::to_owned).collect();
    assert_eq!(dues[0], "member,name,class,month,pool,due_on,charged,paid,open,currency");
    assert!(
        dues.contains(&"2,\"Ana \"\"Nan\"\" Ruiz\",full,2026-02,,2026-02-10,15.00,5.00,10.00,EUR".to_owned()),
        "{dues:?}"
    );
    let payments = file_in(&file, "payments.csv");
    assert!(payments.contains("P-1,2,\"Ana \"\"Nan\"\" Ruiz\",2026-02-02,5.00,EUR,bank,,J-2,\n"), "{payments}");
    assert!(payments.contains(",J-3,J-4\n"), "{payments}");
    let journal = file_in(&file, "journal.csv");
    assert!(journal.contains("J-2,2026-02-02,payment,,1200,2,-5.00,EUR"), "{journal}");
    let members = file_in(&file, "members.csv");
    assert!(members.contains("3,'=Nour Haddad,person,nour@example.org,full,active,2026-01-01"), "{members}");
    let policy = file_in(&file, "agreements/dues-policy/version-2-from-2026-01-15.md");
    assert!(policy.contains("hardship"), "{policy}");
    assert!(file_in(&file, "agreements/bylaws/version-1-from-2026-01-01.md").contains("# "));
    assert!(matches!(export(&db, &file, founding_moment()).await, Err(ArchiveError::Exists(_))));
});
