//! What is refused, with a sentence and without a trace: archives cut short, changed, of a newer version or wrong in
//! themselves, and databases that hold something.

use super::remade::{Files, files, write, write_as_it_is};
use super::*;

/// What an import into a SQLite file that is not there is refused with; the file is still not there.
async fn refusal(archive: &Path) -> ArchiveError {
    let folder = tempfile::tempdir().unwrap();
    let address = DatabaseAddress::Sqlite(folder.path().join("new.sqlite"));
    let refused = import(archive, &address, founding_moment()).await.unwrap_err();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "{refused}");
    refused
}

/// What an archive is refused with whose files were changed and whose manifest agrees.
async fn refusal_of(archive: &Path, change: impl FnOnce(&mut Files)) -> ArchiveError {
    let mut changed = files(archive);
    change(&mut changed);
    let path = archive.with_extension("changed.zip");
    write(&path, &changed);
    refusal(&path).await
}

story!(an_archive_is_whole_or_refused, |db| {
    founded(&db).await;
    let folder = tempfile::tempdir().unwrap();
    let file = archived(&db, folder.path(), "whole.zip").await;
    let whole = std::fs::read(&file).unwrap();
    let changed = folder.path().join("changed.zip");
    for length in [0, 3, 4, whole.len() / 2, whole.len() - 300, whole.len() - 1] {
        std::fs::write(&changed, &whole[..length]).unwrap();
        let refused = refusal(&changed).await;
        match length {
            0 | 3 => assert!(matches!(refused, ArchiveError::NotAnArchive(_)), "{length}: {refused}"),
            _ => assert!(matches!(refused, ArchiveError::CutShort(_)), "{length}: {refused}"),
        }
    }
    // A changed byte is refused, or means nothing: a time or an attribute of the container.
    let before = contents(&db);
    let sqlite = matches!(db.address(), DatabaseAddress::Sqlite(_));
    let mut refusals = 0;
    for place in (0..whole.len()).step_by(whole.len() / 30) {
        let mut bytes = whole.clone();
        bytes[place] ^= 0x41;
        std::fs::write(&changed, &bytes).unwrap();
        let address = DatabaseAddress::Sqlite(folder.path().join(format!("{place}.sqlite")));
        match import(&changed, &address, founding_moment()).await {
            Err(_) => refusals += 1,
            Ok(_) => {
                let after = contents(&Db::open_existing(&address).await.unwrap());
                for (table, rows) in before.iter().filter(|(table, _)| !TABLES_THAT_STAY.contains(&table.as_str())) {
                    assert_eq!(after[table].len(), rows.len() + more_in(table), "{place} {table}");
                    let kept = rows.iter().all(|row| after[table].contains(row));
                    assert!(!sqlite || kept, "{place} {table}");
                }
            }
        }
    }
    // Names and sizes stand in the container twice: about a third of its bytes mean nothing to who reads it.
    assert!(refusals > 10, "{refusals}");
    std::fs::write(&changed, "Not an archive.").unwrap();
    assert!(matches!(refusal(&changed).await, ArchiveError::NotAnArchive(_)));
    assert!(matches!(refusal(&folder.path().join("nothing.zip")).await, ArchiveError::File { .. }));
});

story!(an_archive_that_disagrees_with_its_manifest_is_refused, |db| {
    founded(&db).await;
    let folder = tempfile::tempdir().unwrap();
    let file = archived(&db, folder.path(), "whole.zip").await;
    let changed = folder.path().join("changed.zip");
    for (name, text) in files(&file) {
        if name == "manifest.json" || text.is_empty() {
            continue;
        }
        let mut others = files(&file);
        others.insert(name.clone(), text.replacen(['a', 'e'], "o", 1));
        write_as_it_is(&changed, &others);
        let refused = refusal(&changed).await;
        assert!(matches!(&refused, ArchiveError::Changed(changed) if *changed == name), "{name}: {refused}");
        others.remove(&name);
        write_as_it_is(&changed, &others);
        assert!(matches!(refusal(&changed).await, ArchiveError::Changed(_)), "{name}");
        others.insert(name, text);
        others.insert("tables/strangers.jsonl".to_owned(), String::new());
        write_as_it_is(&changed, &others);
        assert!(matches!(refusal(&changed).await, ArchiveError::Changed(_)));
    }
    let manifest = |from: &'static str, to: &'static str| {
        move |files: &mut Files| {
            let text = files.get_mut("manifest.json").unwrap();
            assert!(text.contains(from), "{text}");
            *text = text.replace(from, to);
        }
    };
    let newer = refusal_of(&file, manifest("\"format\": 1", "\"later\": true, \"format\": 2")).await;
    assert!(matches!(newer, ArchiveError::Newer(_)), "{newer}");
    let newer = refusal_of(&file, manifest("20261123000008", "99990101000000")).await;
    assert!(matches!(newer, ArchiveError::Newer(_)), "{newer}");
    assert_eq!(
        newer.to_string(),
        format!(
            "The archive was made by a newer version of Acequia ({}). Read it in with that version.",
            env!("CARGO_PKG_VERSION")
        )
    );
    let damaged = refusal_of(&file, manifest("\"format\": 1", "\"strange\": 1, \"format\": 1")).await;
    assert!(matches!(damaged, ArchiveError::Changed(_)), "{damaged}");
});

story!(an_archive_that_its_own_log_contradicts_is_refused, |db| {
    founded(&db).await;
    let folder = tempfile::tempdir().unwrap();
    let file = archived(&db, folder.path(), "whole.zip").await;
    let refused = refusal_of(&file, |files| {
        let text = files.get_mut("tables/members.jsonl").unwrap();
        *text = text.replacen("\"name\":\"", "\"name\":\"Another ", 1);
    });
    let refused = refused.await;
    let said = refused.to_string();
    assert!(matches!(refused, ArchiveError::Unverified(_)) && said.contains("nothing was changed"), "{said}");
    assert!(said.contains("members M-1"), "{said}");
    // A backup may be all that is left: it is restored as it is.
    let address = DatabaseAddress::Sqlite(folder.path().join("restored.sqlite"));
    store::backup::restore(&file.with_extension("changed.zip"), &address, founding_moment()).await.unwrap();
    let restored = Db::open_existing(&address).await.unwrap();
    assert!(!store::audit::verify(&restored).await.unwrap().findings.is_empty());
    // What a backup of a SQLite database is, is no archive.
    let copy = folder.path().join("copy.sqlite");
    store::backup::backup(&restored, &copy, founding_moment()).await.unwrap();
    let refused = refusal(&copy).await;
    assert!(refused.to_string().contains("use `acequia restore`"), "{refused}");
});

story!(what_a_program_wrote_by_its_key_is_done_once_after_a_move, |db| {
    let founder = founded(&db).await;
    let folder = tempfile::tempdir().unwrap();
    let by_program = Act {
        request_key: Some("by a program".into()),
        request_hash: Some("asked".into()),
        ..when(&founder, "2026-02-03T09:00:00Z")
    };
    let by_form = Act { request_key: Some("by a form".into()), request_hash: None, ..by_program.clone() };
    let paid = treasury::payment(1, "2026-02-02", "5.00");
    let number = treasury::pay(&db, &by_program, &paid).await.unwrap();
    store::members::set_language(&db, &by_form, "es").await.unwrap();
    let file = archived(&db, folder.path(), "whole.zip").await;
    assert!(!file_in(&file, "tables/answers.jsonl").contains("by a form"));
    let address = other(&db, folder.path()).await;
    let moved = filled(&file, &address, "2026-02-04T09:00:00Z").await;
    assert!(moved.has_answered(&by_program).await.unwrap() && !moved.has_answered(&by_form).await.unwrap());
    assert_eq!(treasury::pay(&moved, &by_program, &paid).await.unwrap(), number);
    // An archive of an earlier version has no such file.
    let mut earlier = files(&file);
    earlier.remove("tables/answers.jsonl");
    let without = folder.path().join("earlier.zip");
    write(&without, &earlier);
    let address = DatabaseAddress::Sqlite(folder.path().join("earlier.sqlite"));
    import(&without, &address, founding_moment()).await.unwrap();
});

story!(rows_that_no_table_takes_are_named, |db| {
    founded(&db).await;
    let folder = tempfile::tempdir().unwrap();
    let file = archived(&db, folder.path(), "whole.zip").await;
    let members = |from: &'static str, to: &'static str| {
        move |files: &mut Files| {
            let text = files.get_mut("tables/members.jsonl").unwrap();
            assert!(text.contains(from), "{text}");
            *text = text.replace(from, to);
        }
    };
    for (from, to) in [
        ("\"number\":1,", "\"number\":1.5,"),
        ("\"number\":1,", ""),
        ("\"number\":1,", "\"number\":1,\"height\":2,"),
        ("\"number\":1,", "\"number\":true,"),
        ("\"number\":1,", "\"number\":\"one\","),
        ("\"number\":1,", "\"number\":null,"),
        ("\"status\":\"active\"", "\"status\":\"lost\""),
        ("Inés", "In\\u0000s"),
        ("}\n", "}}\n"),
    ] {
        let refused = refusal_of(&file, members(from, to)).await;
        let named = matches!(&refused, ArchiveError::Row { file, line: 1, .. } if file == "tables/members.jsonl");
        assert!(named, "{to}: {refused}");
    }
    let lost = refusal_of(&file, |files| files.get_mut("tables/members.jsonl").unwrap().clear()).await;
    assert!(matches!(lost, ArchiveError::Reference(_)));
});

story!(a_database_that_holds_a_community_is_left_alone, |db| {
    founded(&db).await;
    let folder = tempfile::tempdir().unwrap();
    let file = archived(&db, folder.path(), "whole.zip").await;
    let before = contents(&db);
    let refused = import(&file, db.address(), founding_moment()).await.unwrap_err();
    assert!(matches!(refused, ArchiveError::NotEmpty(_)), "{refused}");
    assert_eq!(contents(&db), before);
    // Nothing of a refused archive stays in a database that is empty, either.
    let (_directory, address) = same(&db).await;
    let empty = Db::open(&address).await.unwrap();
    store::community::issue_setup_token(&empty, founding_moment()).await.unwrap();
    let waiting = contents(&empty);
    let mut changed = files(&file);
    changed.insert("tables/members.jsonl".to_owned(), String::new());
    let path = folder.path().join("changed.zip");
    write(&path, &changed);
    assert!(matches!(import(&path, &address, founding_moment()).await, Err(ArchiveError::Reference(_))));
    assert_eq!(contents(&empty), waiting);
    tamper(
        &empty,
        "INSERT INTO __diesel_schema_migrations (version, run_on) VALUES ('99990101000000', '2099-01-01 00:00:00')",
    );
    assert!(matches!(import(&file, &address, founding_moment()).await, Err(ArchiveError::NewerDatabase(_))));
});

story!(an_archive_of_an_older_version_is_brought_up_to_date, |db| {
    // As the first migration alone would have had it.
    let community = r#"{"id":"community","name":"Old Ditch","purpose":"","currency":"EUR","time_zone":"UTC","language":"en","template":"hosting_coop","founded_at":"2026-01-01 09:00:00"}"#;
    let manifest = r#"{"format":1,"acequia":"0.0.1","made_at":"2026-01-01T09:00:00Z","community":"Old Ditch","schema":"20261123000001","migrations":["20261123000001"],"files":[]}"#;
    let files = Files::from([
        ("manifest.json".to_owned(), manifest.to_owned()),
        ("tables/authorities.jsonl".to_owned(), String::new()),
        ("tables/communities.jsonl".to_owned(), format!("{community}\n")),
    ]);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("old.zip");
    write(&file, &files);
    store::community::issue_setup_token(&db, founding_moment()).await.unwrap();
    assert_eq!(import(&file, db.address(), at("2026-02-01T09:00:00Z")).await.unwrap().rows, 1);
    let opened = Db::open_existing(db.address()).await.unwrap();
    assert_eq!(store::community::get(&opened).await.unwrap().unwrap().name, "Old Ditch");
    let expected = |table: &str| usize::from(table == "communities") + more_in(table);
    assert!(contents(&opened).into_iter().all(|(table, rows)| rows.len() == expected(&table)));
    assert_eq!(store::audit::verify(&opened).await.unwrap().findings.len(), 0);
});
