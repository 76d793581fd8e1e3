//! Cost pools: what they share, posting their months, statements, reversal.

use domain::calendar::Month;
use domain::infrastructure::{CostInput, Kind, MeasureInput, ReadingInput, Source};
use domain::language::Language;
use domain::sharing::{ParticipantInput, PoolInput, SourceInput, Who};
use domain::validation::Refusal;
use store::infrastructure::{self as inventory, readings};
use store::sharing::{self, PostedSharing, SharingPreview, SharingRun};
use store::treasury::ChargedFor;
use store::{Act, CommandError, Db, Viewer};

use crate::database::tamper;
use crate::decisions::{eyes, when};
use crate::infrastructure::{furnished, one, refusals};
use crate::members::{member, member_with_password};
use crate::support::story;
use crate::treasury::{pay, payment};

pub fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

pub fn pool(name: &str) -> PoolInput {
    PoolInput { name: name.into(), from: "2026-01-01".into(), participants: "everyone".into(), ..PoolInput::default() }
}

/// Puts a machine or a service into a pool.
pub async fn put(db: &Db, act: &Act, slug: &str, source: &str, from: &str) -> Result<(), CommandError> {
    sharing::add_source(
        db,
        act,
        slug.into(),
        SourceInput { source: source.into(), from: from.into(), ..SourceInput::default() },
    )
    .await
}

pub fn listed(member: &str, place: &str, from: &str) -> ParticipantInput {
    ParticipantInput { member: member.into(), place: place.into(), from: from.into() }
}

pub async fn cost(db: &Db, act: &Act, kind: Kind, slug: &str, amount: &str) {
    let input = CostInput {
        name: "Rent".into(),
        basis: "monthly".into(),
        amount: amount.into(),
        from: "2026-01-01".into(),
        ..CostInput::default()
    };
    inventory::add_cost(db, act, kind, slug.into(), input, Language::En).await.unwrap();
}

pub async fn measure(db: &Db, act: &Act, name: &str, way: &str) {
    let input = MeasureInput { name: name.into(), unit: "GB".into(), way: way.into() };
    readings::create_measure(db, act, "mail".into(), input).await.unwrap();
}

pub async fn read(db: &Db, act: &Act, slug: &str, holder: &str, day: &str, quantity: &str) {
    let input = ReadingInput { holder: holder.into(), day: day.into(), quantity: quantity.into(), reset: false };
    readings::record_reading(db, act, "mail".into(), slug.into(), input, Source::Hand).await.unwrap();
}

/// Everything follows from the log, but for the rules that [`set_rule`] changed.
pub async fn verified(db: &Db) {
    let findings = store::audit::verify(db).await.unwrap().findings;
    assert_eq!(findings.into_iter().filter(|finding| finding.table != "rule_values").collect::<Vec<_>>(), vec![]);
}

/// The value of a rule for all pools from the founding on; decisions do so in earnest.
pub fn set_rule(db: &Db, key: &str, value: &str) {
    tamper(db, &format!("UPDATE rule_values SET value = '{value}' WHERE rule_key = '{key}'"));
}

pub async fn preview(db: &Db, act: &Act, slug: &str, of: &str) -> Result<SharingPreview, CommandError> {
    sharing::preview(db, &eyes(db, act).await, slug, month(of), act.now).await
}

pub async fn post(db: &Db, act: &Act, slug: &str, of: &str) -> Result<PostedSharing, CommandError> {
    let seen = preview(db, act, slug, of).await?;
    sharing::post_sharing(db, act, slug.into(), of, &seen.fingerprint).await
}

async fn run(db: &Db, viewer: &Viewer, slug: &str, of: &str) -> SharingRun {
    sharing::sharing_run(db, viewer, slug, month(of), None, 1).await.unwrap()
}

pub fn portions(preview: &SharingPreview) -> Vec<String> {
    preview.plan.portions.iter().map(|planned| format!("{} {}", planned.taker.who, planned.portion.minor)).collect()
}

/// Mail on a virtual machine on iron, which costs 100 a month; two members beside the founder.
pub async fn shared(db: &Db) -> (Act, Act) {
    let act = furnished(db).await;
    let founding = when(&act, "2026-01-01T09:00:00Z");
    let (_, ana) = member_with_password(db, &founding, "Ana Ruiz", "ana@example.org").await;
    member(db, &founding, "Bo Lind", "").await;
    cost(db, &act, Kind::Asset, "iron", "100.00").await;
    sharing::create_pool(db, &act, pool("Machines")).await.unwrap();
    put(db, &act, "machines", "assets/iron", "2026-01-01").await.unwrap();
    (act.clone(), when(&ana, "2026-06-15T10:00:00Z"))
}

/// Pools with months of which one was reversed, for [`crate::audit::lived`].
pub async fn kept(db: &Db, founder: &Act) {
    let act = &when(founder, "2026-03-08T10:00:00Z");
    let sent = MeasureInput { name: "Sent".into(), unit: "mails".into(), way: "amount".into() };
    readings::create_measure(db, act, "mail".into(), sent).await.unwrap();
    for (holder, day, quantity) in [
        ("M-1", "2026-01-20", "7"),
        ("M-1", "2026-02-20", "10"),
        ("M-2", "2026-02-21", "4.5"),
        ("machines", "2026-02-22", "3"),
    ] {
        read(db, act, "sent", holder, day, quantity).await;
    }
    let input = PoolInput {
        purpose: "Mail for all.".into(),
        participants: "listed".into(),
        use_measure: "mail/sent".into(),
        reserved_measure: "mail/storage".into(),
        ..pool("Mail")
    };
    sharing::create_pool(db, act, input).await.unwrap();
    for source in ["assets/steel", "services/mail"] {
        put(db, act, "mail", source, "2026-01-01").await.unwrap();
    }
    for (number, place) in [("1", ""), ("M-2", "2"), ("3", "1")] {
        sharing::list_participant(db, act, "mail".into(), listed(number, place, "2026-01-01")).await.unwrap();
    }
    sharing::end_participant(db, act, "mail".into(), 3, "2026-02-15".into()).await.unwrap();
    post(db, act, "mail", "2026-01").await.unwrap();
    sharing::reverse_sharing(db, act, "mail".into(), month("2026-01"), None, "A meter was read wrongly.".into(), true)
        .await
        .unwrap();
    post(db, act, "mail", "2026-02").await.unwrap();
    sharing::remove_source(db, act, "mail".into(), "assets/steel".into(), "2026-03-05".into()).await.unwrap();
    sharing::create_pool(db, act, pool("Trees")).await.unwrap();
    sharing::close_pool(db, act, "trees".into(), "2026-03-01".into()).await.unwrap();
}

/// The portions of May, in pages of each length, are these and no others.
async fn walked(db: &Db, act: &Act, expected: &[&str]) {
    let viewer = eyes(db, act).await;
    for length in 1..6 {
        let (mut after, mut seen) = (0, Vec::new());
        loop {
            let page = sharing::portions_after(db, &viewer, "machines", month("2026-05"), after, length).await.unwrap();
            seen.extend(page.iter().map(|(_, portion)| portion.who.to_string()));
            let Some((last, _)) = page.last() else { break };
            assert!(*last > after, "{last} {after}");
            after = *last;
        }
        assert_eq!(seen, expected, "{length} at a time");
    }
}

story!(a_month_is_posted_once_and_becomes_charges_beside_dues, |db| {
    let (act, ana) = shared(&db).await;
    set_rule(&db, "sharing.method", "equal");
    let seen = preview(&db, &act, "machines", "2026-05").await.unwrap();
    // Ties go to the lowest number.
    assert_eq!(portions(&seen), ["M-1 3334", "M-2 3333", "M-3 3333"]);
    let stale = sharing::post_sharing(&db, &act, "machines".into(), "2026-05", "stale").await;
    assert_eq!(refusals(stale), one("", "error-preview-changed"));
    let posted = post(&db, &act, "machines", "2026-05").await.unwrap();
    assert_eq!((posted.entry, posted.before), (1, false));
    let again = sharing::post_sharing(&db, &act, "machines".into(), "2026-05", &seen.fingerprint).await.unwrap();
    assert_eq!((again.entry, again.before), (1, true));

    crate::treasury::post(&db, &act, "2026-06").await.unwrap();
    pay(&db, &act, &payment(2, "2026-06-14", "20.00")).await.unwrap();
    let own = eyes(&db, &ana).await;
    let account = store::treasury::account(&db, &own, 2, act.now).await.unwrap();
    let charges: Vec<_> = account
        .charges
        .iter()
        .map(|charge| {
            let of = match &charge.charged_for {
                ChargedFor::Dues => "dues".to_owned(),
                ChargedFor::Portion { pool, month, .. } => format!("{pool} {month}"),
            };
            (of, charge.due_on.to_string(), charge.amount_minor, charge.paid_minor, charge.entry)
        })
        .collect();
    assert_eq!(
        charges,
        [
            ("dues".to_owned(), "2026-06-10".to_owned(), 1200, 1200, 2),
            ("machines 2026-05".to_owned(), "2026-07-10".to_owned(), 3333, 800, 1),
        ]
    );
    let parts: Vec<_> = account.payments[0].parts.iter().map(|part| (part.month, part.amount_minor)).collect();
    assert_eq!(parts, [(month("2026-06"), 1200), (month("2026-07"), 800)]);
    // A portion counts in the month in which it falls due, as payments settle it.
    let before = domain::treasury::report::QueryInput { to: "2026-05".into(), ..Default::default() };
    let before = store::treasury::dues_report(&db, &eyes(&db, &act).await, &before, act.now).await.unwrap();
    assert_eq!((before.report.total.portions_minor, before.agrees()), (0, Some(true)));
    let query = domain::treasury::report::QueryInput { to: "2026-07".into(), ..Default::default() };
    let report = store::treasury::dues_report(&db, &eyes(&db, &act).await, &query, act.now).await.unwrap();
    assert_eq!((report.report.total.charged_minor, report.report.total.portions_minor), (13600, 10000));
    assert_eq!(report.agrees(), Some(true));
    verified(&db).await;
});

story!(what_was_used_decides_and_circles_are_borne_by_the_community, |db| {
    let (act, ana) = shared(&db).await;
    tamper(
        &db,
        "INSERT INTO circles (id, slug, name, mandate, valid_from, authority_id, created_at) SELECT 'c', 'teaching', \
         'Teaching', '', '2026-01-01', id, created_at FROM authorities WHERE kind = 'decision'",
    );
    let refused = preview(&db, &act, "machines", "2026-05").await;
    assert_eq!(refusals(refused), one("", "error-sharing-needs-use"));
    measure(&db, &act, "Sent", "amount").await;
    let input = PoolInput { use_measure: "mail/sent".into(), ..pool("Machines") };
    let seen = sharing::pool(&db, &eyes(&db, &act).await, "machines").await.unwrap().seen();
    let looked = store::Act { seen: Some(seen), ..act.clone() };
    assert!(sharing::change_pool(&db, &looked, "machines".into(), input.clone()).await.unwrap());
    let stale = sharing::change_pool(&db, &looked, "machines".into(), input.clone()).await;
    assert_eq!(refusals(stale), one("", "error-changed-since"));
    assert!(!sharing::change_pool(&db, &act, "machines".into(), input).await.unwrap());
    for (holder, quantity) in [("M-1", "60"), ("M-2", "10"), ("teaching", "30")] {
        read(&db, &act, "sent", holder, "2026-05-20", quantity).await;
    }
    let seen = preview(&db, &act, "machines", "2026-05").await.unwrap();
    assert_eq!(portions(&seen), ["M-1 6000", "M-2 1000", "M-3 0", "teaching 3000"]);
    assert_eq!(seen.missing, ["M-3"]);
    post(&db, &act, "machines", "2026-05").await.unwrap();

    // A member sees their own portion with its arithmetic, and the sums; nobody else's.
    let own = run(&db, &eyes(&db, &ana).await, "machines", "2026-05").await;
    assert_eq!(own.portions.iter().map(|portion| portion.who.to_string()).collect::<Vec<_>>(), ["M-2"]);
    assert_eq!((own.line.total_minor, own.line.charged_minor, own.line.common_minor()), (10000, 7000, 3000));
    assert_eq!((own.others, own.sees_all), (None, false));
    let statement = |viewer: Viewer, member: i64| {
        let db = db.clone();
        async move { sharing::statement(&db, &viewer, "machines", month("2026-05"), None, member).await }
    };
    let shown = statement(eyes(&db, &ana).await, 2).await.unwrap();
    let portion = &shown.portion;
    assert_eq!(
        (portion.used.to_string().as_str(), portion.numerator.as_str(), portion.denominator.as_str()),
        ("10", "1000", "1")
    );
    assert_eq!((shown.measured.to_string().as_str(), portion.amount_minor), ("100", 1000));
    assert!(matches!(statement(eyes(&db, &ana).await, 1).await, Err(CommandError::Forbidden(_))));
    assert!(matches!(statement(eyes(&db, &act).await, 9).await, Err(CommandError::NotFound)));
    let all = run(&db, &eyes(&db, &act).await, "machines", "2026-05").await;
    assert!(matches!(&all.portions[3].who, Who::Circle(slug) if slug == "teaching"));
    walked(&db, &act, &["M-1", "M-2", "M-3", "teaching"]).await;
    tamper(
        &db,
        "INSERT INTO circles (id, slug, name, mandate, valid_from, authority_id, created_at) SELECT 'd', 'walking', \
         'Walking', '', '2026-01-01', id, created_at FROM authorities WHERE kind = 'decision'; \
         INSERT INTO portions SELECT 'f', run_id, member_id, 'd', days, weight, place, used_millionths, \
         reserved_millionths, measure_millionths, numerator, denominator, bound, amount_minor FROM portions \
         WHERE circle_id = 'c'",
    );
    walked(&db, &act, &["M-1", "M-2", "M-3", "teaching", "walking"]).await;
    // One's own alone, and nothing behind it; behind a number that took no part comes the next.
    let page = |viewer, after| {
        let db = db.clone();
        async move { sharing::portions_after(&db, &viewer, "machines", month("2026-05"), after, 9).await.unwrap() }
    };
    assert_eq!(page(eyes(&db, &ana).await, 1).await.len(), 1);
    assert_eq!(page(eyes(&db, &ana).await, 2).await.len(), 0);
    // From as many members on as the rule says, it is told how the month fell on all.
    set_rule(&db, "sharing.group_floor", "3");
    let told = run(&db, &eyes(&db, &ana).await, "machines", "2026-05").await.others.unwrap();
    assert_eq!((told.members, told.median_minor, told.mean_minor), (3, 1000, 2333));
    tamper(&db, "DELETE FROM portions WHERE member_id = (SELECT id FROM members WHERE number = 2)");
    assert_eq!(page(eyes(&db, &act).await, 2).await[0].1.who, Who::Member(3));
    assert_eq!(page(eyes(&db, &act).await, 4_000_000).await[0].1.who.to_string(), "teaching");
});

story!(a_month_that_was_wrong_is_reversed_and_posted_anew, |db| {
    let (act, ana) = shared(&db).await;
    set_rule(&db, "sharing.method", "equal");
    post(&db, &act, "machines", "2026-05").await.unwrap();
    let reverse = |reason: &'static str| {
        sharing::reverse_sharing(&db, &act, "machines".into(), month("2026-05"), None, reason.into(), false)
    };
    assert_eq!(refusals(reverse(" ").await), one("reason", "error-required"));
    let unseen =
        sharing::reverse_sharing(&db, &act, "machines".into(), month("2026-05"), Some(7), "Not this.".into(), false);
    assert_eq!(refusals(unseen.await), one("", "error-sharing-posted-anew"));
    assert_eq!(reverse("The rent was another.").await.unwrap().entry, 2);
    assert_eq!(refusals(reverse("Again.").await), one("", "error-sharing-reversed"));
    let never =
        sharing::reverse_sharing(&db, &act, "machines".into(), month("2026-04"), None, "Never.".into(), false).await;
    assert!(matches!(never, Err(CommandError::NotFound)));
    let looking = eyes(&db, &act).await;
    let account = store::treasury::account(&db, &looking, 2, act.now).await.unwrap();
    assert_eq!((account.charges.len(), account.open_minor), (0, 0));
    // What was charged does not vanish: it is told as reversed, with the reason.
    let reversed = &account.reversed[0];
    assert_eq!((account.reversed.len(), reversed.month, reversed.amount_minor), (1, month("2026-05"), 3333));
    assert_eq!((reversed.pool_name.as_str(), reversed.entry, reversed.reversed_by), ("Machines", 1, 2));
    assert_eq!((reversed.reason.as_str(), reversed.reversed_at), ("The rent was another.", act.now));
    let gone = run(&db, &looking, "machines", "2026-05").await;
    assert_eq!((gone.line.reversed_by, gone.portions.len()), (Some(2), 3));
    assert_eq!(gone.reversal_reason.as_deref(), Some("The rent was another."));
    verified(&db).await;

    cost(&db, &act, Kind::Service, "mail", "20.00").await;
    assert_eq!(post(&db, &act, "machines", "2026-05").await.unwrap().entry, 3);
    post(&db, &act, "machines", "2026-04").await.unwrap();
    // One's own, the latest month first, and of a month the latest posting.
    let (own, mut behind, mut entries) = (eyes(&db, &ana).await, None, Vec::new());
    while let Some(portion) = sharing::own_portions(&db, &own, behind, 1).await.unwrap().pop() {
        entries.push(portion.entry);
        behind = Some(portion.entry);
    }
    assert_eq!(entries, [3, 1, 4]);
    let stands = run(&db, &looking, "machines", "2026-05").await;
    assert_eq!((stands.line.total_minor, stands.line.reversed_by, stands.other_lines.len()), (12000, None, 1));
    let first = sharing::sharing_run(&db, &looking, "machines", month("2026-05"), Some(1), 1).await.unwrap();
    assert_eq!(first.line.total_minor, 10000);
    let sources: Vec<_> = stands.basis.sources[0].lines.iter().map(|line| (line.of.as_str(), line.minor)).collect();
    assert_eq!(sources, [("Iron", 10000), ("Mail", 2000)]);
    verified(&db).await;
    let forbidden =
        sharing::reverse_sharing(&db, &ana, "machines".into(), month("2026-05"), None, "Mine.".into(), false).await;
    assert!(matches!(forbidden, Err(CommandError::Forbidden(_))));
});

story!(a_month_that_no_longer_is_what_was_posted_says_so_to_whoever_may_mend_it, |db| {
    let (act, ana) = shared(&db).await;
    set_rule(&db, "sharing.method", "equal");
    post(&db, &act, "machines", "2026-05").await.unwrap();
    let (treasurer, member) = (eyes(&db, &act).await, eyes(&db, &ana).await);
    assert_eq!(run(&db, &treasurer, "machines", "2026-05").await.anew, None);
    cost(&db, &act, Kind::Service, "mail", "20.00").await;
    let told = run(&db, &treasurer, "machines", "2026-05").await.anew;
    assert_eq!(told, Some(sharing::Anew::Other { total_minor: 12000, portions: 3 }));
    let overtaken = sharing::overtaken_months(&db, &treasurer, None).await.unwrap();
    assert_eq!(
        overtaken.iter().map(|of| (of.pool.as_str(), of.month)).collect::<Vec<_>>(),
        [("machines", month("2026-05"))]
    );
    let shown = sharing::pool_page(&db, &treasurer, "machines", act.now).await.unwrap();
    assert_eq!(shown.overtaken, [month("2026-05")]);
    assert!(sharing::pool_page(&db, &member, "machines", act.now).await.unwrap().overtaken.is_empty());
    assert_eq!(run(&db, &member, "machines", "2026-05").await.anew, None);
    sharing::reverse_sharing(&db, &act, "machines".into(), month("2026-05"), None, "A cost came late.".into(), false)
        .await
        .unwrap();
    assert_eq!(run(&db, &treasurer, "machines", "2026-05").await.anew, None);
    post(&db, &act, "machines", "2026-05").await.unwrap();
    assert_eq!(run(&db, &treasurer, "machines", "2026-05").await.anew, None);
    assert!(sharing::overtaken_months(&db, &treasurer, Some("machines")).await.unwrap().is_empty());
    sharing::remove_source(&db, &act, "machines".into(), "assets/iron".into(), "2026-01-01".into()).await.unwrap();
    let told = run(&db, &treasurer, "machines", "2026-05").await.anew;
    let reason = Refusal::new("error-sharing-no-sources-then");
    assert_eq!(told, Some(sharing::Anew::Refused(vec![reason])));
    // Whoever reverses it knows that it cannot be posted anew as things stand.
    let reverse = |known| {
        let why = "It was in no pool.".to_owned();
        sharing::reverse_sharing(&db, &act, "machines".into(), month("2026-05"), None, why, known)
    };
    assert_eq!(refusals(reverse(false).await), one("known", "error-sharing-not-anew"));
    reverse(true).await.unwrap();
    verified(&db).await;
});

story!(whoever_came_or_left_in_the_month_shares_by_days, |db| {
    let (act, _) = shared(&db).await;
    set_rule(&db, "sharing.method", "weighted");
    tamper(
        &db,
        "UPDATE members SET status = 'resigned' WHERE number = 3; INSERT INTO member_statuses (id, member_id, status, \
         class_id, valid_from, authority_id, recorded_at) SELECT 'gone', id, 'resigned', class_id, '2026-04-11', \
         authority_id, created_at FROM members WHERE number = 3",
    );
    let seen = preview(&db, &act, "machines", "2026-04").await.unwrap();
    // 30, 30 and 10 days of one part each.
    assert_eq!(portions(&seen), ["M-1 4286", "M-2 4286", "M-3 1428"]);
    let seen = preview(&db, &act, "machines", "2026-05").await.unwrap();
    assert_eq!(portions(&seen), ["M-1 5000", "M-2 5000"]);
    // A class of no parts takes no part.
    tamper(&db, "UPDATE rule_values SET value = '0' WHERE rule_key = 'sharing.weight' AND scope = 'full'");
    let nobody = preview(&db, &act, "machines", "2026-05").await;
    assert_eq!(refusals(nobody), one("", "error-sharing-nobody"));
});

story!(a_line_is_shared_by_whose_place_each_segment_leads_to, |db| {
    let (act, _) = shared(&db).await;
    set_rule(&db, "sharing.method", "serial");
    cost(&db, &act, Kind::Service, "mail", "60.00").await;
    let everyone = preview(&db, &act, "machines", "2026-05").await;
    assert_eq!(refusals(everyone), one("", "error-sharing-needs-list"));
    let input = PoolInput { participants: "listed".into(), ..pool("Machines") };
    sharing::change_pool(&db, &act, "machines".into(), input).await.unwrap();
    let list = |member: &'static str, place: &'static str, from: &'static str| {
        sharing::list_participant(&db, &act, "machines".into(), listed(member, place, from))
    };
    list("M-1", "", "2026-01-01").await.unwrap();
    // Iron alone is in the pool, so that its line has one place.
    let beyond = list("M-2", "2", "2026-01-01").await.unwrap_err();
    let CommandError::Invalid(errors) = &beyond else { panic!("{beyond:?}") };
    let refusal = Refusal::new("error-pool-place-beyond").with("places", 1_usize);
    assert_eq!(errors, &[refusal.at("place")]);
    // Mail is a segment of its own from now on, and counted there alone.
    put(&db, &act, "machines", "services/mail", "2026-01-01").await.unwrap();
    list("M-2", "2", "2026-01-01").await.unwrap();
    list("M-3", "2", "2026-05-31").await.unwrap();
    assert_eq!(refusals(list("M-3", "1", "2026-06-01").await), one("member", "error-pool-listed"));
    assert_eq!(
        refusals(list("M-9", "0", "x").await),
        vec![("place".to_owned(), "error-range"), ("from".to_owned(), "error-day"),]
    );
    assert_eq!(refusals(list("M-9", "1", "2026-06-01").await), one("member", "error-member-unknown"));
    let seen = preview(&db, &act, "machines", "2026-05").await.unwrap();
    assert_eq!(portions(&seen), ["M-1 3334", "M-2 6333", "M-3 6333"]);
    let end = |day: &'static str| sharing::end_participant(&db, &act, "machines".into(), 3, day.into());
    assert_eq!(refusals(end("2026-05-31").await), one("until", "error-day-early"));
    end("2026-06-01").await.unwrap();
    assert_eq!(refusals(end("2026-07-01").await), one("end", "error-pool-not-listed"));
    let seen = preview(&db, &act, "machines", "2026-05").await.unwrap();
    assert_eq!(seen.plan.portions.len(), 3);
    post(&db, &act, "machines", "2026-05").await.unwrap();
    verified(&db).await;
});

story!(what_cannot_be_shared_is_refused_with_the_reason, |db| {
    let (act, ana) = shared(&db).await;
    let key = async |of: &str| refusals(preview(&db, &act, "machines", of).await);
    assert_eq!(key("2026-06").await, one("month", "error-sharing-late"));
    assert_eq!(key("2025-12").await, one("month", "error-sharing-early"));
    let twice = sharing::create_pool(&db, &act, pool("MACHINES")).await;
    let Err(CommandError::Invalid(errors)) = twice else { panic!("a second pool of the name") };
    let called = Refusal::new("error-pool-exists").with("name", "Machines").at("name");
    assert_eq!(errors, [called], "it is named as it is called, not as it was typed");
    let nothing = sharing::create_pool(&db, &act, PoolInput::default()).await;
    assert_eq!(
        refusals(nothing),
        vec![
            ("name".to_owned(), "error-required"),
            ("from".to_owned(), "error-required"),
            ("participants".to_owned(), "error-choice"),
        ]
    );
    measure(&db, &act, "Storage", "level").await;
    let wrong = PoolInput { use_measure: "mail/storage".into(), reserved_measure: "mail/none".into(), ..pool("Mail") };
    assert_eq!(
        refusals(sharing::create_pool(&db, &act, wrong).await),
        vec![("use_measure".to_owned(), "error-pool-measure-use"), ("reserved_measure".to_owned(), "error-choice"),]
    );
    sharing::create_pool(&db, &act, pool("Mail")).await.unwrap();
    let add = |slug: &'static str, source: &'static str| put(&db, &act, slug, source, "2026-01-01");
    assert_eq!(refusals(add("mail", "assets/iron").await), one("source", "error-pool-source-taken"));
    assert_eq!(refusals(add("mail", "providers/linea").await), one("source", "error-choice"));
    assert_eq!(refusals(preview(&db, &act, "mail", "2026-05").await), one("", "error-sharing-no-sources"));
    set_rule(&db, "sharing.method", "equal");
    add("mail", "services/mail").await.unwrap();
    assert_eq!(refusals(preview(&db, &act, "mail", "2026-05").await), one("", "error-sharing-nothing"));
    set_rule(&db, "sharing.floor", "3400");
    assert_eq!(key("2026-05").await, one("", "error-sharing-floors-figures"));
    set_rule(&db, "sharing.floor", "0");
    set_rule(&db, "sharing.cap", "3000");
    assert_eq!(key("2026-05").await, one("", "error-sharing-caps-figures"));
    let costs = sharing::month_costs(&db, &eyes(&db, &act).await, "machines", month("2026-05")).await.unwrap();
    assert_eq!(
        costs.iter().map(|source| source.minor).collect::<Vec<_>>(),
        [10_000],
        "what it costs is told all the same"
    );
    tamper(&db, "DELETE FROM rule_values WHERE rule_key = 'sharing.method'");
    assert_eq!(key("2026-05").await, one("", "error-sharing-no-method"));
    let remove =
        |day: &'static str| sharing::remove_source(&db, &act, "mail".into(), "services/mail".into(), day.into());
    assert_eq!(refusals(remove("").await), one("until", "error-required"));
    remove("2026-03-01").await.unwrap();
    assert_eq!(refusals(remove("2026-03-01").await), one("remove", "error-choice"));
    let close = |day: &'static str| sharing::close_pool(&db, &act, "mail".into(), day.into());
    assert_eq!(refusals(close("2026-06-16").await), one("closed_on", "error-day-future"));
    assert_eq!(refusals(close("2025-12-31").await), one("closed_on", "error-pool-begins"));
    close("2026-06-01").await.unwrap();
    assert_eq!(refusals(close("2026-06-01").await), one("", "error-pool-closed"));
    let forbidden = |result: Result<String, CommandError>| assert!(matches!(result, Err(CommandError::Forbidden(_))));
    forbidden(sharing::create_pool(&db, &ana, pool("Mine")).await);
    forbidden(preview(&db, &ana, "machines", "2026-05").await.map(|_| String::new()));
    let visitor = sharing::pools(&db, &Viewer::visitor(), act.now).await;
    forbidden(visitor.map(|_| String::new()));
});
