//! Backups: taken while people write, and restored.

use std::sync::atomic::{AtomicBool, Ordering};

use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};
use store::backup::{Backup, backup, restore};
use store::{ArchiveError, DatabaseAddress, Db};

use crate::archive::{contents, lived_in, same};
use crate::decisions::{CLOSED, note, proposed, when};
use crate::support::{at, sqlite, story};

/// A place for a restored database: a file that is not there for a copy, an empty database for an archive.
async fn place(db: &Db, folder: &std::path::Path, name: &str) -> DatabaseAddress {
    match db.address() {
        DatabaseAddress::Sqlite(_) => DatabaseAddress::Sqlite(folder.join(name)),
        DatabaseAddress::Postgres(_) => same(db).await.1,
    }
}

story!(a_backup_is_taken_while_people_write, |db| {
    let founder = when(&lived_in(&db).await, CLOSED);
    let number = proposed(&db, &founder, &note()).await;
    let folder = tempfile::tempdir().unwrap();
    let done = AtomicBool::new(false);
    let writing = async {
        let mut written = 0_usize;
        while !done.load(Ordering::Relaxed) {
            // Nobody writes more than so many a day.
            let minutes = chrono::Duration::minutes(10 * i64::try_from(written).unwrap());
            let act = store::Act::new(founder.actor.clone(), founder.now + minutes);
            store::decisions::comment(&db, &act, number, &format!("Comment {written}.")).await.unwrap();
            written += 1;
        }
        written
    };
    let backing_up = async {
        for backups in 0..3 {
            let kind = backup(&db, &folder.path().join(format!("{backups}.backup")), at(CLOSED)).await.unwrap();
            assert_eq!(kind == Backup::Copy, matches!(db.address(), DatabaseAddress::Sqlite(_)));
            tokio::time::sleep(std::time::Duration::from_millis(30)).await;
        }
        done.store(true, Ordering::Relaxed);
    };
    let (written, ()) = tokio::join!(writing, backing_up);
    let mut seen = Vec::new();
    for backups in 0..3 {
        let address = place(&db, folder.path(), &format!("{backups}.sqlite")).await;
        let file = folder.path().join(format!("{backups}.backup"));
        restore(&file, &address, at(CLOSED)).await.unwrap();
        let restored = Db::open_existing(&address).await.unwrap();
        assert_eq!(store::audit::verify(&restored).await.unwrap().findings, vec![]);
        // The log says that it came out of a file.
        let actions = ["community.backup.restored", "community.archive.imported"];
        let events = contents(&restored).remove("events").unwrap();
        let told = events.iter().filter(|row| actions.iter().any(|action| row.contains(action)));
        assert_eq!(told.count(), 1);
        // Every comment stands there with its event, up to one of them and none behind it.
        let comments = contents(&restored)["comments"].len();
        assert!(comments <= written + 1, "{comments} of {written}");
        seen.push(comments);
        let again = restore(&file, &address, at(CLOSED)).await.unwrap_err();
        assert!(matches!(again, ArchiveError::Exists(_) | ArchiveError::NotEmpty(_)), "{again}");
    }
    assert!(seen.is_sorted() && seen[2] > seen[0] && written > 3, "{seen:?} of {written}");
    let taken = backup(&db, &folder.path().join("0.backup"), at(CLOSED)).await;
    assert!(matches!(taken, Err(ArchiveError::Exists(_))), "{taken:?}");
});

#[tokio::test]
async fn a_copy_that_is_not_sound_is_refused_and_leaves_nothing() {
    let (_directory, db) = sqlite().await;
    lived_in(&db).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("copy");
    backup(&db, &file, at(CLOSED)).await.unwrap();
    let new = DatabaseAddress::Sqlite(folder.path().join("new.sqlite"));
    let whole = std::fs::read(&file).unwrap();
    let changed = folder.path().join("changed");
    let refusal = async |bytes: &[u8]| {
        std::fs::write(&changed, bytes).unwrap();
        let refused = restore(&changed, &new, at(CLOSED)).await.unwrap_err();
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2, "{refused}");
        refused
    };
    for length in [100, 4096, whole.len() / 2, whole.len() - 1] {
        let refused = refusal(&whole[..length]).await;
        assert!(matches!(refused, ArchiveError::Damaged { .. } | ArchiveError::NotABackup(_)), "{length}: {refused}");
    }
    let mut torn = whole.clone();
    torn[4096 * 3..4096 * 3 + 200].fill(0xAA);
    assert!(matches!(refusal(&torn).await, ArchiveError::Damaged { .. }));
    assert!(matches!(refusal(b"Something else").await, ArchiveError::NotAnArchive(_)));
    std::fs::remove_file(&changed).unwrap();
    SqliteConnection::establish(&changed.to_string_lossy()).unwrap().batch_execute("CREATE TABLE x (y)").unwrap();
    let other = std::fs::read(&changed).unwrap();
    assert!(matches!(refusal(&other).await, ArchiveError::NotABackup(_)));
    let newer = "INSERT INTO __diesel_schema_migrations (version) VALUES ('99990101000000')";
    std::fs::write(&changed, &whole).unwrap();
    SqliteConnection::establish(&changed.to_string_lossy()).unwrap().batch_execute(newer).unwrap();
    let newer = std::fs::read(&changed).unwrap();
    assert!(matches!(refusal(&newer).await, ArchiveError::Newer(_)));
    let postgres = DatabaseAddress::Postgres("postgres://nobody@127.0.0.1:1/nothing".to_owned());
    assert!(matches!(restore(&file, &postgres, at(CLOSED)).await, Err(ArchiveError::CopyOfSqlite(_))));
}
