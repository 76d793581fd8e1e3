//! What is held of oneself: seen, corrected, taken out.

use domain::members::person::{EntryInput, check_entry};
use store::members::{OWN_PARTS, OwnData, OwnValue, correct_own, member_page, own_data, seen_entry};
use store::{Act, CommandError, Db, Viewer};

use super::{ELSEWHERE, HOME, PASSWORD, founder, keys, letters, member_with_password};
use crate::audit::lived::lived;
use crate::database::columns;
use crate::support::{at, founded, story};

fn entry(name: &str, email: &str, language: &str) -> EntryInput {
    EntryInput { name: name.into(), email: email.into(), language: language.into(), ..EntryInput::default() }
}

async fn viewer_of(db: &Db, act: &Act) -> Viewer {
    store::members::viewer(db, act.actor.member().unwrap().as_str(), act.now).await.unwrap()
}

/// The texts of a part, row by row.
fn texts(data: &OwnData, part: &str) -> Vec<Vec<String>> {
    let part = data.parts.iter().find(|found| found.name == part).unwrap();
    let text = |value: &OwnValue| match value {
        OwnValue::Nothing => String::new(),
        OwnValue::Text(text) | OwnValue::Word(_, text) => text.clone(),
        OwnValue::Number(number) | OwnValue::Minor(number) => number.to_string(),
        OwnValue::Day(day) => day.to_string(),
        OwnValue::Moment(moment) => moment.to_rfc3339(),
    };
    part.rows.iter().map(|row| row.iter().map(text).collect()).collect()
}

story!(everything_that_is_held_of_a_member_is_theirs_to_see_and_nothing_of_others, |db| {
    lived(&db).await;
    let now = at("2026-03-10T09:00:00Z");
    let of = |name: &'static str| {
        let db = db.clone();
        async move {
            let token = crate::members::sign_in(&db, name, PASSWORD, HOME, now).await;
            token.unwrap_or_else(|error| panic!("{name}: {error}"))
        }
    };
    let bo = of("bo@example.org").await;
    let viewer = store::members::viewer(&db, bo.as_str(), now).await.unwrap();
    let data = own_data(&db, &viewer, now).await.unwrap();
    for (part, table) in data.parts.iter().zip(OWN_PARTS) {
        assert_eq!((part.name, part.columns), (table.name, table.columns));
        assert!(part.rows.iter().all(|row| row.len() == table.columns.len()), "{}", table.name);
    }
    assert_eq!(texts(&data, "entry")[0][..3], ["M-3", "Bo Lind", "person"]);
    assert_eq!(texts(&data, "statuses"), [["2026-01-01", "Full member", "active", "membership_secretary", ""]]);
    let charged = texts(&data, "charges");
    assert_eq!(charged.iter().map(|row| row[0].as_str()).collect::<Vec<_>>(), ["2026-03", "2026-02"]);
    let paid = texts(&data, "payments");
    assert_eq!(paid.len(), 1);
    assert_eq!((paid[0][2].as_str(), paid[0][5].as_str()), ("700", "yes"));
    assert_eq!(texts(&data, "votes"), Vec::<Vec<String>>::new());
    assert!(!texts(&data, "rolls").is_empty());
    let events = texts(&data, "events");
    assert!(events.iter().any(|row| row[1] == "members.member.admitted"), "{events:?}");
    assert!(events.iter().all(|row| row[2] == "M-3" || row[3] == "M-3"), "{events:?}");
    let access = texts(&data, "access");
    assert!(access.iter().any(|row| row[0] == "password") && access.iter().any(|row| row[0] == "reset"), "{access:?}");

    let ana = crate::members::sign_in(&db, "2", "another long enough one", HOME, now).await.unwrap();
    let viewer = store::members::viewer(&db, ana.as_str(), now).await.unwrap();
    let data = own_data(&db, &viewer, now).await.unwrap();
    assert_eq!(texts(&data, "votes").len(), 7);
    let stood = texts(&data, "candidacies");
    let told = stood.iter().map(|row| (row[1].as_str(), !row[3].is_empty(), !row[4].is_empty()));
    assert_eq!(told.collect::<Vec<_>>(), [("I would keep order.", false, false), ("I can read books.", true, false)]);
    assert!(texts(&data, "votes").iter().any(|row| row[1] == "no" && row[2].is_empty()));
    assert!(texts(&data, "votes").iter().any(|row| row[1] == "Ésera: 1"));
    let contested = texts(&data, "contests");
    assert_eq!(
        contested.iter().map(|row| (row[1].as_str(), row[3].as_str())).collect::<Vec<_>>(),
        [("I was away.", "dismissed")]
    );
    assert_eq!(texts(&data, "comments").iter().map(|row| row[1].as_str()).collect::<Vec<_>>(), ["I would wait."]);
    let readings = texts(&data, "readings");
    let read: Vec<_> = readings.iter().map(|row| format!("{} {} {}", row[1], row[2], row[3])).collect();
    assert_eq!(read, ["Sent 2026-02-21 4.5 mails", "Storage 2026-02-01 1 GB", "Traffic 2026-01-31 20.5 GB"]);
    let portions = texts(&data, "portions");
    let shared: Vec<_> = portions.iter().map(|row| format!("{} {} {} {}", row[0], row[1], row[3], row[7])).collect();
    assert_eq!(shared, ["Mail 2026-02 4.5 no", "Mail 2026-01 0 yes"]);
    assert_eq!(texts(&data, "listings"), [["Mail", "2", "2026-01-01", ""]]);
    assert_eq!(texts(&data, "roles")[0][0], "curator");
    assert_eq!(texts(&data, "circles")[0][0], "Machines");
    let tokens = texts(&data, "tokens");
    let named = tokens.iter().map(|row| (row[0].as_str(), row[1].as_str(), row[2].as_str(), !row[6].is_empty()));
    let scopes = "members:read treasury:read";
    assert_eq!(named.collect::<Vec<_>>(), [("T-2", "Till", scopes, true), ("T-1", "Till", scopes, false)]);
    let all = format!("{data:?}");
    assert!(!all.contains("argon2") && !all.contains("bo@example.org") && !all.contains("ines@example.org"), "{all}");
    let visitor = own_data(&db, &Viewer::visitor(), now).await;
    assert!(matches!(visitor, Err(CommandError::Forbidden(_))));
});

/// The tables that hold something of a member, each with the part that tells it, or why none does.
const TOLD: &[(&str, &str)] = &[
    ("access_tokens", "access"),
    ("answers", "kept for a while, for requests that arrive twice; what they did is told by the other parts"),
    ("api_tokens", "tokens"),
    ("calendar_links", "calendars"),
    ("candidacies", "candidacies"),
    ("carried_votes", "carried"),
    ("charges", "charges"),
    ("circle_members", "circles"),
    ("contests", "contests"),
    ("credentials", "access"),
    ("delegations", "delegations"),
    ("electoral_roll", "rolls"),
    ("meeting_notices", "told"),
    ("meeting_objections", "minuted"),
    ("meeting_presences", "presences"),
    ("meeting_proxies", "proxies"),
    ("member_imports", "files"),
    ("member_notices", "notices"),
    ("member_particulars", "particulars"),
    ("member_people", "people"),
    ("member_statuses", "statuses"),
    ("open_votes", "votes"),
    ("outbox", "letters"),
    ("paper_issues", "papers"),
    ("paper_sets", "what they read on papers that are nobody's, until these are counted"),
    ("payments", "payments"),
    ("pool_participants", "listings"),
    ("portions", "portions"),
    ("postings", "the same amounts as the charges and payments"),
    ("provisional_places", "rolls"),
    ("readings", "readings"),
    ("responsibilities", "responsibilities"),
    ("role_grants", "roles"),
    ("roll_objections", "objections"),
    ("secret_marks", "rolls"),
    ("sessions", "access"),
];

story!(every_table_that_holds_something_of_a_member_is_told_to_them, |db| {
    let mut tables: Vec<String> = columns(&db)
        .into_iter()
        .filter(|column| column.column_name == "member_id")
        .map(|column| column.table_name)
        .collect();
    tables.sort();
    assert_eq!(tables, TOLD.iter().map(|(table, _)| *table).collect::<Vec<_>>());
});

story!(a_member_corrects_their_entry_and_a_new_address_takes_the_password, |db| {
    let act = founded(&db).await;
    let (number, bo) = member_with_password(&db, &act, "Bo Lind", "bo@example.org").await;
    let later = Act { now: at("2026-01-05T09:00:00Z"), ..bo.clone() };
    let correct = |input: EntryInput, present: &'static str| {
        let (db, act) = (db.clone(), later.clone());
        async move { correct_own(&db, &act, input, present, HOME).await }
    };
    let all = keys(correct(entry(" ", "nobody", "tlh"), "").await);
    assert_eq!(all, ["name: error-required", "email: error-email", "language: error-choice"]);
    assert_eq!(keys(correct(entry("Bo Lind", "bo@example.net", "es"), "").await), ["present: error-password-present"]);
    assert_eq!(keys(correct(entry("Bo Lind", "", "es"), "wrong horse").await), ["present: error-password-present"]);
    // What is no other address takes no password.
    assert!(correct(entry("Bó Lind", "bo@example.org", "en"), "").await.unwrap());
    assert!(!correct(entry("Bó Lind", "bo@EXAMPLE.org", "en"), "").await.unwrap());
    assert!(correct(entry("Bó Lind", "bo@example.net", "en"), PASSWORD).await.unwrap());

    let viewer = viewer_of(&db, &later).await;
    let page = member_page(&db, &viewer, number, later.now).await.unwrap();
    let contact = page.contact.unwrap();
    assert_eq!(
        (page.name.as_str(), contact.email.as_deref(), contact.language.tag()),
        ("Bó Lind", Some("bo@example.net"), "en")
    );
    let found = store::members::RegisterFilter { search: "bo lind".into(), ..Default::default() };
    let secretary = founder(&db, &act).await;
    assert_eq!(store::members::register(&db, &secretary, found, "2026-01-05".parse().unwrap()).await.unwrap().total, 1);
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
    store::members::sign_in(&db, "bo@example.net", PASSWORD, HOME, later.now).await.unwrap();
    let events = own_data(&db, &viewer, later.now).await.unwrap();
    let corrected = texts(&events, "events").into_iter().filter(|row| row[1] == "members.member.corrected").count();
    assert_eq!(corrected, 2);
});

story!(a_new_address_ends_the_links_that_went_to_the_old_one_and_guessing_is_limited, |db| {
    let act = founded(&db).await;
    let (_, bo) = member_with_password(&db, &act, "Bo Lind", "bo@example.org").await;
    store::members::ask_reset(&db, "bo@example.org", letters(true), HOME, bo.now).await.unwrap();
    let viewer = viewer_of(&db, &bo).await;
    let links = |data: OwnData| {
        let serves = |row: &Vec<String>| row[0] == "reset" && row[3] > bo.now.to_rfc3339();
        texts(&data, "access").iter().filter(|row| serves(row)).count()
    };
    assert_eq!(links(own_data(&db, &viewer, bo.now).await.unwrap()), 1);
    correct_own(&db, &bo, entry("Bo Lind", "", "es"), PASSWORD, HOME).await.unwrap();
    assert_eq!(links(own_data(&db, &viewer, bo.now).await.unwrap()), 0);
    for _ in 0..5 {
        let refused = correct_own(&db, &bo, entry("Bo Lind", "b@example.org", "es"), "a guess", ELSEWHERE).await;
        assert_eq!(keys(refused), ["present: error-password-present"]);
    }
    let refused = correct_own(&db, &bo, entry("Bo Lind", "b@example.org", "es"), PASSWORD, ELSEWHERE).await;
    assert_eq!(keys(refused), [": error-attempts"]);
});

story!(whoever_corrects_what_has_changed_is_told_so_before_the_password_is_looked_at, |db| {
    let act = founded(&db).await;
    let (_, bo) = member_with_password(&db, &act, "Bo Lind", "bo@example.org").await;
    let seen = {
        let entry = EntryInput { kind: "person".into(), ..entry("Bo Lind", "bo@example.org", "es") };
        Some(seen_entry(&check_entry(&entry, "2026-01-01".parse().unwrap()).unwrap()))
    };
    let opened = |key: &str| Act { seen: seen.clone(), request_key: Some(key.into()), ..bo.clone() };
    let moved = entry("Bo Lind", "bo@example.net", "es");
    assert!(correct_own(&db, &opened("first"), moved.clone(), PASSWORD, HOME).await.unwrap());
    // More often than a password may be guessed.
    for _ in 0..6 {
        let late = correct_own(&db, &opened("second"), entry("Bo Lind", "b@example.org", "es"), "", HOME).await;
        assert_eq!(keys(late), [": error-changed-since"]);
    }
    // The same form, sent again, is answered as it was.
    assert!(correct_own(&db, &opened("first"), moved, PASSWORD, HOME).await.unwrap());
});
