//! A file that is read in by the page: uploaded, its columns chosen, looked at, confirmed.

use store::members::{
    ImportCounts, LineOutcome, RegisterFilter, choose_columns, confirm_import, drop_import, dry_run, keep_import,
    kept_import, kept_imports, read_import, register_file,
};
use store::{Act, CommandError, Db, Viewer};

use super::{founder, keys, member, member_with_password};
use crate::support::{at, founded, story};

const FILE: &str = "Mitglied;E-Mail;Klasse;Notizen\nBo Lindh;bo@example.net;full;x\nCai Wen;;supporting;\nCai Wen;;full;\n\
                    Dea;nobody;emperor;\n";

async fn upload(db: &Db, act: &Act, viewer: &Viewer, file: &str) -> String {
    keep_import(db, act, viewer, "members.csv".into(), file.as_bytes().to_vec()).await.unwrap()
}

async fn everybody(db: &Db, viewer: &Viewer) -> Vec<String> {
    let filter = RegisterFilter { status: "all".into(), ..RegisterFilter::default() };
    register_file(db, viewer, filter, "2026-01-01".parse().unwrap())
        .await
        .unwrap()
        .lines
        .into_iter()
        .map(|line| line.name)
        .collect()
}

story!(a_file_is_looked_at_before_it_is_written_and_waits_no_longer_then, |db| {
    let act = founded(&db).await;
    let viewer = founder(&db, &act).await;
    let id = upload(&db, &act, &viewer, FILE).await;
    let file = kept_import(&db, &viewer, &id, act.now).await.unwrap();
    assert_eq!((file.delimiter, file.encoding.as_str(), file.headers.len()), (';', "UTF-8", 4));
    assert_eq!(file.columns, ["name", "email", "class", ""]);
    assert_eq!(file.sample[0], ["Bo Lindh", "bo@example.net", "full", "x"]);
    let chosen = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let twice = choose_columns(&db, &viewer, &id, chosen(&["email", "email", "class", ""]), act.now).await;
    assert_eq!(keys(twice), ["column-1: error-import-twice", "column-0: error-import-no-name"]);
    choose_columns(&db, &viewer, &id, chosen(&["name", "email", "class", ""]), act.now).await.unwrap();

    let run = dry_run(&db, &viewer, &id, act.now).await.unwrap();
    let counts = ImportCounts { new: 2, changed: 0, same: 0, refused: 2 };
    assert_eq!(ImportCounts::of(run.lines.iter().map(|line| &line.outcome)), counts);
    assert_eq!(run.lines.iter().map(|line| line.line).collect::<Vec<_>>(), [2, 3, 4, 5]);
    assert_eq!(everybody(&db, &viewer).await.len(), 1);
    let later = Act { now: act.now + chrono::Duration::hours(1), request_key: Some("again".into()), ..act.clone() };
    for _ in 0..2 {
        assert_eq!(confirm_import(&db, &later, &id, run.fingerprint.clone()).await.unwrap(), counts);
    }
    assert_eq!(everybody(&db, &viewer).await[1..], ["Bo Lindh", "Cai Wen"]);
    assert!(matches!(kept_import(&db, &viewer, &id, act.now).await, Err(CommandError::NotFound)));
    let read = read_import(&db, &viewer, &id, later.now).await.unwrap();
    let refused: Vec<_> = read.refused.iter().map(|(line, cells)| (line.line, cells.join(";"))).collect();
    let expected = [(4_u64, "Cai Wen;;full;".to_owned()), (5, "Dea;nobody;emperor;".to_owned())];
    assert_eq!((read.headers.len(), refused), (4, expected.to_vec()));
    assert!(kept_imports(&db, &viewer, later.now).await.unwrap().is_empty());
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);

    let again = upload(&db, &act, &viewer, FILE).await;
    let run = dry_run(&db, &viewer, &again, later.now).await.unwrap();
    let same = ImportCounts { new: 0, changed: 0, same: 2, refused: 2 };
    assert_eq!(ImportCounts::of(run.lines.iter().map(|line| &line.outcome)), same);
});

story!(the_numbers_that_would_be_given_are_told_and_a_leap_among_them, |db| {
    let act = founded(&db).await;
    let viewer = founder(&db, &act).await;
    let file = "Número;Nombre;Apellidos;Clase\n;Ana;Ruiz;full\n9999;Bo;Lind;full\n;Cai;Wen;full\n;Eve;Ito;full;x\n";
    let id = upload(&db, &act, &viewer, file).await;
    let run = dry_run(&db, &viewer, &id, act.now).await.unwrap();
    let told: Vec<_> = run.lines.iter().map(|line| (line.name.as_str(), line.outcome.clone())).collect();
    let (new, unclear) = (|number| LineOutcome::New(Some(number)), &told[3].1);
    assert_eq!(told[..3], [("Ana Ruiz", new(10_000)), ("Bo Lind", new(9999)), ("Cai Wen", new(10_001))]);
    assert!(matches!(unclear, LineOutcome::Refused(errors) if errors[0].refusal.key == "error-import-cells"));
    assert_eq!(run.leap, Some((2, 9999)));
    confirm_import(&db, &act, &id, run.fingerprint).await.unwrap();
    assert_eq!(everybody(&db, &viewer).await[1..], ["Bo Lind", "Ana Ruiz", "Cai Wen"]);
    let id = upload(&db, &act, &viewer, "name,class\nFay,full\n").await;
    assert_eq!(dry_run(&db, &viewer, &id, act.now).await.unwrap().leap, None);
});

story!(a_register_that_has_changed_since_is_noticed_and_nothing_is_written, |db| {
    let act = founded(&db).await;
    let viewer = founder(&db, &act).await;
    let (one, other) =
        (upload(&db, &act, &viewer, FILE).await, upload(&db, &act, &viewer, "name,class\nEve,full\n").await);
    let run = dry_run(&db, &viewer, &one, act.now).await.unwrap();
    let free = dry_run(&db, &viewer, &other, act.now).await.unwrap();
    member(&db, &act, "Bo Lindh", "bo@example.net").await;
    let moved = confirm_import(&db, &act, &one, run.fingerprint).await;
    assert_eq!(keys(moved), [": error-import-moved"]);
    assert_eq!(everybody(&db, &viewer).await.len(), 2);
    // The other file is not disturbed by it.
    assert_eq!(confirm_import(&db, &act, &other, free.fingerprint).await.unwrap().new, 1);
    let anew = dry_run(&db, &viewer, &one, act.now).await.unwrap();
    assert_eq!(confirm_import(&db, &act, &one, anew.fingerprint).await.unwrap().new, 1);
    assert_eq!(everybody(&db, &viewer).await.len(), 4);
});

story!(a_file_waits_for_a_day_and_for_whoever_uploaded_it_alone, |db| {
    let act = founded(&db).await;
    let viewer = founder(&db, &act).await;
    let (_, ada) = member_with_password(&db, &act, "Ada", "").await;
    let plain = store::members::viewer(&db, ada.actor.member().unwrap().as_str(), act.now).await.unwrap();
    let id = upload(&db, &act, &viewer, FILE).await;
    let refused = keep_import(&db, &ada, &plain, "x".into(), FILE.into()).await;
    assert!(matches!(refused, Err(CommandError::Forbidden(_))));
    assert!(matches!(confirm_import(&db, &ada, &id, String::new()).await, Err(CommandError::Forbidden(_))));
    // Somebody who may import as well sees nothing of it.
    crate::support::grant(
        &db,
        ada.actor.member().unwrap(),
        domain::members::role::Role::MembershipSecretary,
        "2026-01-01",
        None,
    );
    let other = store::members::viewer(&db, ada.actor.member().unwrap().as_str(), act.now).await.unwrap();
    assert!(matches!(dry_run(&db, &other, &id, act.now).await, Err(CommandError::NotFound)));
    assert!(matches!(confirm_import(&db, &ada, &id, String::new()).await, Err(CommandError::NotFound)));
    assert!(matches!(drop_import(&db, &other, &id).await, Err(CommandError::NotFound)));
    assert_eq!(kept_imports(&db, &viewer, act.now).await.unwrap().len(), 1);
    let next_day = at("2026-01-02T09:00:01Z");
    assert!(kept_imports(&db, &viewer, next_day).await.unwrap().is_empty());
    store::members::delete_expired(&db, next_day).await.unwrap();
    assert!(matches!(kept_import(&db, &viewer, &id, act.now).await, Err(CommandError::NotFound)));
    assert!(matches!(drop_import(&db, &viewer, &id).await, Err(CommandError::NotFound)));
    let id = upload(&db, &act, &viewer, FILE).await;
    drop_import(&db, &viewer, &id).await.unwrap();
    assert!(matches!(drop_import(&db, &viewer, &id).await, Err(CommandError::NotFound)));
});

story!(a_file_that_cannot_be_read_says_why, |db| {
    let act = founded(&db).await;
    let viewer = founder(&db, &act).await;
    let refused = |file: String| {
        let (db, act, viewer) = (db.clone(), act.clone(), viewer.clone());
        async move { keys(keep_import(&db, &act, &viewer, "x".into(), file.into_bytes()).await) }
    };
    assert_eq!(refused(String::new()).await, ["file: error-import-empty"]);
    assert_eq!(refused(format!("name\n{}", "Ana\n".repeat(5_001))).await, ["file: error-import-page-lines"]);
    assert_eq!(refused(",".repeat(60)).await, ["file: error-import-columns"]);
    let odd = upload(&db, &act, &viewer, "name,class\nA\0na,full\n").await;
    let run = dry_run(&db, &viewer, &odd, act.now).await.unwrap();
    assert_eq!(ImportCounts::of(run.lines.iter().map(|line| &line.outcome)).refused, 1);
    for _ in 0..4 {
        upload(&db, &act, &viewer, "name\nAna\n").await;
    }
    assert_eq!(refused("name\nAna\n".into()).await, ["file: error-import-waiting"]);
});
