//! Finding members.

use domain::Day;
use store::members::{RegisterFilter, register, register_file};
use store::{Act, Db};

use super::{founder, member, member_with_password};
use crate::support::{founded, story};

async fn names(db: &Db, act: &Act, filter: RegisterFilter) -> Vec<String> {
    let viewer = founder(db, act).await;
    let today: Day = "2026-01-01".parse().unwrap();
    let page = register(db, &viewer, filter, today).await.unwrap();
    page.lines.into_iter().map(|line| line.name).collect()
}

fn search(words: &str) -> RegisterFilter {
    RegisterFilter { search: words.into(), ..RegisterFilter::default() }
}

story!(names_are_found_in_any_script_without_accents_in_any_order, |db| {
    let act = founded(&db).await;
    for name in ["Ángel Ñandú", "渡辺 純", "نور حداد", "O’Brien-Śmigły", "100% Cloud Local_17", "Room 3"]
    {
        member(&db, &act, name, "").await;
    }
    for (words, found) in [
        ("nandu angel", vec!["Ángel Ñandú"]),
        ("渡辺", vec!["渡辺 純"]),
        ("حداد", vec!["نور حداد"]),
        ("o'brien smig", vec!["O’Brien-Śmigły"]),
        ("m-3", vec!["渡辺 純"]),
        ("3", vec!["Room 3", "渡辺 純"]),
        ("17", vec!["100% Cloud Local_17"]),
        ("%", vec![]),
        ("🌊 !", vec![]),
        ("obrien", vec!["O’Brien-Śmigły"]),
        ("brien smigly", vec!["O’Brien-Śmigły"]),
        ("nobody here", vec![]),
        ("\u{0}'; --", vec![]),
    ] {
        assert_eq!(names(&db, &act, search(words)).await, found, "{words:?}");
    }
});

story!(letters_are_found_as_another_keyboard_types_them, |db| {
    let act = founded(&db).await;
    for name in ["Юрий Йовчев", "مُحَمَّد أحمد", "Jürgen Groß", "Işıl Yıldız", "İpek Çağlar", "Ørsted Æbelø", "Ελένη Άλφα"]
    {
        member(&db, &act, name, "").await;
    }
    for (words, found) in [
        ("юрий", "Юрий Йовчев"),
        ("ЙОВЧЕВ", "Юрий Йовчев"),
        ("محمد", "مُحَمَّد أحمد"),
        ("احمد", "مُحَمَّد أحمد"),
        ("gross jurgen", "Jürgen Groß"),
        ("GROSS", "Jürgen Groß"),
        ("groß", "Jürgen Groß"),
        ("isil yildiz", "Işıl Yıldız"),
        ("YILDIZ", "Işıl Yıldız"),
        ("ipek", "İpek Çağlar"),
        ("orsted aebelo", "Ørsted Æbelø"),
        ("ελενη αλφα", "Ελένη Άλφα"),
    ] {
        assert_eq!(names(&db, &act, search(words)).await, [found], "{words:?}");
    }
});

story!(the_register_has_pages_and_filters, |db| {
    let act = founded(&db).await;
    for number in 0..60 {
        member(&db, &act, &format!("Member {number:02}"), "").await;
    }
    let viewer = founder(&db, &act).await;
    let today: Day = "2026-01-01".parse().unwrap();
    let page = |page: i64, class: &str, status: &str| {
        let (db, viewer) = (db.clone(), viewer.clone());
        let filter = RegisterFilter { page, class: class.into(), status: status.into(), ..RegisterFilter::default() };
        async move { register(&db, &viewer, filter, today).await.unwrap() }
    };
    let first = page(0, "", "").await;
    assert_eq!((first.lines.len(), first.total, first.page, first.pages), (50, 61, 1, 2));
    assert_eq!(first.lines[0].roles.len(), 5);
    let last = page(99, "", "all").await;
    assert_eq!((last.lines.len(), last.page), (11, 2));
    assert_eq!(page(1, "full", "active").await.total, 61);
    assert_eq!(page(1, "supporting", "").await.total, 0);
    assert_eq!(page(1, "full", "resigned").await.total, 0);
    assert!(first.classes.iter().any(|class| class.slug == "supporting"));
});

story!(a_member_reads_no_address_but_their_own, |db| {
    let act = founded(&db).await;
    let (number, nour) = member_with_password(&db, &act, "Nour", "nour@example.org").await;
    let viewer = store::members::viewer(&db, nour.actor.member().unwrap().as_str(), act.now).await.unwrap();
    let own = store::members::member_page(&db, &viewer, number, act.now).await.unwrap();
    assert_eq!(own.contact.unwrap().email.as_deref(), Some("nour@example.org"));
    assert!(own.access.is_none());
    let other = store::members::member_page(&db, &viewer, 1, act.now).await.unwrap();
    assert!(other.contact.is_none() && other.access.is_none());
    assert_eq!(other.terms.len(), 5);
});

story!(the_register_is_a_file_with_addresses_for_those_who_may_read_them, |db| {
    let act = founded(&db).await;
    let (_, nour) = member_with_password(&db, &act, "Nour", "nour@example.org").await;
    for number in 0..60 {
        member(&db, &act, &format!("Member {number:02}"), "").await;
    }
    let secretary = founder(&db, &act).await;
    let today: Day = "2026-01-01".parse().unwrap();
    let all =
        register_file(&db, &secretary, RegisterFilter { page: 2, ..RegisterFilter::default() }, today).await.unwrap();
    assert_eq!((all.lines.len(), all.contacts), (62, true));
    let line = &all.lines[1];
    assert_eq!((line.number, line.name.as_str(), line.class.as_str()), (2, "Nour", "full"));
    assert_eq!(line.contact.as_ref().unwrap().email.as_deref(), Some("nour@example.org"));
    assert_eq!(register_file(&db, &secretary, search("nour"), today).await.unwrap().lines, all.lines[1..2]);
    let plain = store::members::viewer(&db, nour.actor.member().unwrap().as_str(), act.now).await.unwrap();
    let seen = register_file(&db, &plain, RegisterFilter::default(), today).await.unwrap();
    assert_eq!((seen.lines.len(), seen.contacts), (62, false));
    assert!(seen.lines.iter().all(|line| line.contact.is_none()));
    let stranger = register_file(&db, &store::Viewer::visitor(), RegisterFilter::default(), today).await;
    assert!(stranger.is_err());
});
