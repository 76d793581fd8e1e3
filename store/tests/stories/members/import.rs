//! Reading in a file of members.

use domain::members::import::{Cells, Column};
use store::members::{ImportBatch, LineOutcome, RegisterFilter, apply_import, preview_import, register_file};
use store::{Act, Actor, CommandError, Db};

use super::{founder, member, member_with_password};
use crate::support::{at, founded, story};

/// A line with a number, a name, a class and an address.
fn line(number: &str, name: &str, class: &str, email: &str) -> Cells {
    let columns = [(Column::Number, number), (Column::Name, name), (Column::Class, class), (Column::Email, email)];
    Cells::new(2, columns.into_iter().map(|(column, value)| (column, value.to_owned())).collect())
}

fn batch(lines: &[Cells]) -> ImportBatch {
    ImportBatch { evidence: "ab".repeat(32), greatest_number: 40, lines: lines.to_vec() }
}

/// An outcome in a few words.
fn told(outcomes: &[LineOutcome]) -> Vec<String> {
    let one = |outcome: &LineOutcome| match outcome {
        LineOutcome::New(number) => format!("new {number:?}"),
        LineOutcome::Changed(number, changes) => {
            let change = |change: &domain::members::import::Change| {
                format!("{} {} → {}", change.column.as_str(), change.old, change.new)
            };
            format!("changed M-{number} {}", changes.iter().map(change).collect::<Vec<_>>().join(", "))
        }
        LineOutcome::Same(number) => format!("same M-{number}"),
        LineOutcome::Refused(errors) => {
            let reason = |error: &domain::validation::FieldError| format!("{} {}", error.field, error.refusal.key);
            format!("refused {}", errors.iter().map(reason).collect::<Vec<_>>().join(", "))
        }
    };
    outcomes.iter().map(one).collect()
}

async fn everybody(db: &Db, act: &Act) -> Vec<(i64, String, Option<String>)> {
    let viewer = founder(db, act).await;
    let filter = RegisterFilter { status: "all".into(), ..RegisterFilter::default() };
    let file = register_file(db, &viewer, filter, "2026-01-01".parse().unwrap()).await.unwrap();
    file.lines.into_iter().map(|line| (line.number, line.name, line.contact.unwrap().email)).collect()
}

fn operator(act: &Act) -> Act {
    Act::new(Actor::System, act.now + chrono::Duration::hours(1))
}

story!(a_file_admits_corrects_and_refuses_line_by_line_and_the_same_again_changes_nothing, |db| {
    let act = founded(&db).await;
    member(&db, &act, "Bo Lind", "bo@example.org").await;
    let lines = [
        line("40", "ናርዶስ ተስፋዬ", "full", "nardos@example.org"),
        line("M-2", "Bo Lindh", "full", "bo@example.net"),
        line("", "Cai Wen", "supporting", ""),
        line("", "Bo Lind", "full", ""),
        line("12", "Bo Lind", "full", "bo@example.org"),
        line("1", "", "supporting", ""),
        line("", "Dea", "emperor", "nobody"),
    ];
    let before = everybody(&db, &act).await;
    let dry = preview_import(&db, &operator(&act), lines.to_vec()).await.unwrap();
    let refused = [
        "refused name error-import-namesake",
        "refused name error-import-namesake",
        "refused class error-import-kept",
        "refused class error-import-word, email error-email",
    ];
    let changed = "changed M-2 name Bo Lind → Bo Lindh, email bo@example.org → bo@example.net";
    assert_eq!(told(&dry), [&["new Some(40)", changed, "new None"][..], &refused].concat());
    assert_eq!(everybody(&db, &act).await, before);
    let applied = apply_import(&db, &operator(&act), batch(&lines)).await.unwrap();
    assert_eq!(told(&applied), [&["new Some(40)", changed, "new Some(41)"][..], &refused].concat());
    let numbers: Vec<_> = everybody(&db, &act).await.into_iter().map(|(number, ..)| number).collect();
    assert_eq!(numbers, [1, 2, 40, 41]);
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
    let viewer = founder(&db, &act).await;
    let actions = |log: store::audit::LogPage| log.entries.into_iter().map(|entry| entry.action).collect::<Vec<_>>();
    let log = actions(store::audit::page(&db, &viewer, 1, None).await.unwrap());
    assert!(log.iter().any(|action| action == "members.register.imported"), "{log:?}");

    let later = Act { now: at("2026-02-01T09:00:00Z"), ..operator(&act) };
    let same = apply_import(&db, &later, batch(&lines[..3])).await.unwrap();
    assert_eq!(told(&same), ["same M-40", "same M-2", "same M-41"]);
    assert_eq!(actions(store::audit::page(&db, &viewer, 1, None).await.unwrap()), log);
    let page = store::members::member_page(&db, &viewer, 41, act.now).await.unwrap();
    assert_eq!(page.authority, Some(store::community::authority::Authority::RecordedAct));
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(a_name_in_capitals_is_the_same_name, |db| {
    let act = founded(&db).await;
    let lines = [line("", "Ángel O’Driscoll", "full", "angel@example.org"), line("", "渡辺 純", "full", "")];
    apply_import(&db, &operator(&act), batch(&lines)).await.unwrap();
    let later = Act { now: at("2026-02-01T09:00:00Z"), ..operator(&act) };
    let lines = [
        line("", "ANGEL ODRISCOLL", "full", "angel@example.org"),
        line("", "angel o'driscoll", "full", "other@example.org"),
        line("", "渡辺 純", "full", ""),
        line("", "!!", "full", ""),
    ];
    let dry = preview_import(&db, &later, lines.to_vec()).await.unwrap();
    let changed = "changed M-41 name Ángel O’Driscoll → ANGEL ODRISCOLL";
    assert_eq!(told(&dry), [changed, "refused name error-import-namesake", "same M-42", "new None"]);
});

story!(no_file_takes_an_address_from_somebody_who_signs_in, |db| {
    let act = founded(&db).await;
    let (number, _) = member_with_password(&db, &act, "Nour", "nour@example.org").await;
    let lines = [line(&number.to_string(), "Nour", "full", "mallory@example.net")];
    let applied = apply_import(&db, &operator(&act), batch(&lines)).await.unwrap();
    assert_eq!(told(&applied), ["refused email error-import-own"]);
    assert_eq!(everybody(&db, &act).await[1].2.as_deref(), Some("nour@example.org"));
});

story!(only_those_who_admit_and_read_addresses_read_a_file_in, |db| {
    let act = founded(&db).await;
    let (_, plain) = member_with_password(&db, &act, "Ada", "").await;
    let lines = [line("", "Eve", "full", "")];
    let refused = apply_import(&db, &plain, batch(&lines)).await;
    assert!(matches!(refused, Err(CommandError::Forbidden(_))));
    let refused = preview_import(&db, &plain, lines.to_vec()).await;
    assert!(matches!(refused, Err(CommandError::Forbidden(_))));
    let admitted = apply_import(&db, &act, batch(&lines)).await.unwrap();
    assert_eq!(told(&admitted), ["new Some(41)"]);
});

/// A line with these cells.
fn cells(values: &[(Column, &str)]) -> Cells {
    Cells::new(2, values.iter().map(|(column, value)| (*column, (*value).to_owned())).collect())
}

story!(a_register_of_the_paper_years_brings_its_days_and_nobody_owes_for_them, |db| {
    let act = founded(&db).await;
    let lines = [
        cells(&[
            (Column::Number, "7"),
            (Column::Name, "Casa Feria"),
            (Column::Kind, "Haushalt"),
            (Column::Class, "full"),
            (Column::JoinedOn, "03.05.1998"),
            (Column::People, "Rosa Marín; Teo Marín"),
            (Column::PostalAddress, "Calle Feria 7\n41003 Sevilla"),
        ]),
        cells(&[
            (Column::Name, "Ana Ruiz"),
            (Column::Class, "full"),
            (Column::JoinedOn, "2003-11-30"),
            (Column::BornOn, "17.05.1984"),
            (Column::Telephone, "954 000 000"),
        ]),
        cells(&[(Column::Name, "Bo Lind"), (Column::Class, "full"), (Column::JoinedOn, "2026-02-30")]),
    ];
    let whole = batch(&lines);
    let applied = apply_import(&db, &operator(&act), whole.clone()).await.unwrap();
    assert_eq!(told(&applied), ["new Some(7)", "new Some(41)", "refused joined_on error-day-none"]);
    let again = apply_import(&db, &operator(&act), whole).await.unwrap();
    assert_eq!(told(&again), ["same M-7", "same M-41", "refused joined_on error-day-none"]);
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);

    let viewer = founder(&db, &act).await;
    let page = store::members::member_page(&db, &viewer, 7, act.now).await.unwrap();
    assert_eq!(page.joined_on.unwrap().to_string(), "1998-05-03");
    assert_eq!((page.history.len(), page.people.len(), page.lacks_people), (1, 2, false));
    let change = cells(&[(Column::Number, "7"), (Column::People, "Teo Marín; Uma Sol"), (Column::Telephone, "955 1")]);
    let changed = apply_import(&db, &operator(&act), batch(&[change])).await.unwrap();
    let people = "people Rosa Marín; Teo Marín → Rosa Marín; Teo Marín; Uma Sol";
    assert_eq!(told(&changed), [format!("changed M-7 {people}, telephone  → 955 1")]);

    // Dues begin with the founding, and what was owed on paper stays there.
    let early = store::treasury::preview(&db, &viewer, "2025-12".parse().unwrap(), at("2026-02-03T09:00:00Z")).await;
    assert!(matches!(early, Err(CommandError::Invalid(_))), "{early:?}");
    crate::treasury::post(&db, &Act { now: at("2026-02-03T09:00:00Z"), ..act.clone() }, "2026-02").await.unwrap();
    let owed = store::treasury::account(&db, &viewer, 7, at("2026-02-03T09:00:00Z")).await.unwrap();
    assert_eq!(owed.charges.len(), 1);
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});
