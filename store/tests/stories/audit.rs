//! Verification: whatever is changed behind the log's back is found, and its row is named.

mod behind;
mod columns;
mod erased;
pub mod lived;
mod subjects;

use domain::decisions::effect_input::EffectInput;
use domain::members::role::Role;
use store::decisions as d;
use store::{Act, DatabaseAddress, Db};

use crate::database::tamper;
use crate::decisions::effects::{adopt, policy_draft};
use crate::decisions::{CLOSED, DISCUSSED, close, member, note, opened, proposal, proposed, rule, when};
use crate::members::member_with_password;
use crate::support::{at, founded, grant, story};
use crate::treasury;

/// Asserts that a statement makes the verification name a row of a table, and that another one undoes it.
async fn assert_found(db: &Db, statement: &str, table: &str, row: &str, undo: &str) {
    tamper(db, statement);
    let findings = store::audit::verify(db).await.unwrap().findings;
    let named = findings.iter().any(|finding| finding.table == table && finding.row.contains(row));
    assert!(named, "{statement}: {findings:?}");
    tamper(db, undo);
    assert_eq!(store::audit::verify(db).await.unwrap().findings, vec![], "{undo}");
}

/// Asserts that each change of one row makes the verification name it: the table, the row, the change, what undoes it,
/// and which row that is.
async fn assert_all_found(db: &Db, changes: &[(&str, &str, &str, &str, &str)]) {
    for (table, row, tampered, undone, which) in changes {
        let update = |set: &str| format!("UPDATE {table} SET {set} WHERE {which}");
        assert_found(db, &update(tampered), table, row, &update(undone)).await;
    }
}

async fn decisions_are_found(db: &Db, passed: i64, open: i64, discussed: i64) {
    let name = |number: i64| format!("D-{number}");
    let which = |number: i64| format!("number = {number}");
    let (passed, open) = ((name(passed), which(passed)), (name(open), which(open)));
    let (discussed, which_discussed) = (name(discussed), which(discussed));
    let comment = format!("{discussed} comment 1");
    let later = |column: &str| format!("{column} = '2026-03-01 09:00:00'");
    let was = |column: &str, day: &str| format!("{column} = '2026-01-{day} 09:00:00'");
    let (refused, enacted) = ("stage = 'refused', passed = FALSE", "stage = 'enacted', passed = TRUE");
    assert_all_found(
        db,
        &[
            ("decisions", &passed.0, refused, enacted, &passed.1),
            ("decisions", &passed.0, "kind = 'ordinary'", "kind = 'policy'", &passed.1),
            ("decisions", &passed.0, &later("closed_at"), &was("closed_at", "15"), &passed.1),
            ("decisions", &passed.0, &later("enacted_at"), &was("enacted_at", "15"), &passed.1),
            ("decisions", &open.0, &later("voting_until"), &was("voting_until", "29"), &open.1),
            ("decisions", &discussed, &later("discussion_until"), &was("discussion_until", "22"), &which_discussed),
            ("decisions", &discussed, "effective_on = '2026-05-01'", "effective_on = NULL", &which_discussed),
            ("decisions", &discussed, "proposer_id = NULL", &proposer(1), &which_discussed),
            ("decisions", &discussed, "stage = 'withdrawn'", "stage = 'discussion'", &which_discussed),
            ("decisions", "D-1", "effective_on = '2025-01-01'", "effective_on = '2026-01-01'", "number = 1"),
            ("decisions", "D-1", "body = 'Another.'", "body = 'Mail for the valley.'", "number = 1"),
            ("comments", &comment, "body = 'I agree.'", "body = 'I would wait.'", "number = 1"),
            ("comments", &comment, "number = 9", "number = 1", "body = 'I would wait.'"),
        ],
    )
    .await;
    let copy = "CREATE TABLE kept AS SELECT * FROM comments; DELETE FROM comments";
    let back = "INSERT INTO comments SELECT * FROM kept; DROP TABLE kept";
    assert_found(db, copy, "comments", &comment, back).await;
}

async fn community_is_found(db: &Db) {
    let authority = |number: i64| format!("decision_id = (SELECT id FROM decisions WHERE number = {number})");
    let first = format!("id = (SELECT authority_id FROM circles) AND {}", authority(2));
    let moved = format!("id = (SELECT authority_id FROM circles) AND {}", authority(1));
    assert_all_found(
        db,
        &[
            ("circles", "machines", "name = 'Others'", "name = 'Machines'", "slug = 'machines'"),
            ("circles", "machines", "mandate = 'None.'", "mandate = 'Care.'", "slug = 'machines'"),
            ("classes", "full", "name = 'Others'", "name = 'Full member'", "slug = 'full'"),
            ("accounts", "1200", "name = 'account-4000'", "name = 'account-1200'", "code = '1200'"),
            ("communities", "community", "name = 'Other'", "name = 'Ditch Mail'", "id = 'community'"),
            ("communities", "community", "currency = 'USD'", "currency = 'EUR'", "id = 'community'"),
            ("communities", "community", "time_zone = 'UTC'", "time_zone = 'Europe/Madrid'", "id = 'community'"),
            ("members", "M-2", "name = 'Eva Ruiz'", "name = 'Ana Ruiz'", "number = 2"),
        ],
    )
    .await;
    let update = |set: String, which: &str| format!("UPDATE authorities SET {set} WHERE {which}");
    let (tampered, undone) = (update(authority(1), &first), update(authority(2), &moved));
    assert_found(db, &tampered, "authorities", "", &undone).await;
    let gone = "CREATE TABLE kept AS SELECT * FROM circle_members; DELETE FROM circle_members";
    let back = "INSERT INTO circle_members SELECT * FROM kept; DROP TABLE kept";
    assert_found(db, gone, "circle_members", "machines M-2", back).await;
    let copied = "INSERT INTO circle_members SELECT 'x', circle_id, (SELECT id FROM members WHERE number = 1), \
                  valid_from, valid_until, authority_id FROM circle_members";
    let undone = "DELETE FROM circle_members WHERE id = 'x'";
    assert_found(db, copied, "circle_members", "machines M-1", undone).await;
}

async fn money_is_found(db: &Db, treasurer: &Act) {
    treasury::post(db, treasurer, "2026-02").await.unwrap();
    treasury::pay(db, treasurer, &treasury::payment(2, "2026-02-02", "5.00")).await.unwrap();
    assert_eq!(store::audit::verify(db).await.unwrap().findings, vec![]);
    let due = |table: &str, set: &str| format!("UPDATE {table} SET due_on = {set} WHERE period = '2026-02'");
    let early = due("dues_runs", "'2026-02-01'");
    assert_found(db, &early, "dues_runs", "2026-02", &due("dues_runs", "(SELECT max(due_on) FROM charges)")).await;
    let back = due("charges", "(SELECT due_on FROM dues_runs)");
    assert_found(db, &due("charges", "'2026-02-01'"), "charges", "2026-02 M-2", &back).await;
    let (day, was) = ("received_on = '2026-01-02'", "received_on = '2026-02-02'");
    let (other, none) = ("reference = 'Another'", "reference = ''");
    assert_all_found(
        db,
        &[("payments", "P-1", day, was, "number = 1"), ("payments", "P-1", other, none, "number = 1")],
    )
    .await;
    tamper(
        db,
        match db.address() {
            DatabaseAddress::Sqlite(_) => "DROP TRIGGER journal_entries_keep",
            DatabaseAddress::Postgres(_) => "DROP TRIGGER journal_entries_keep ON journal_entries",
        },
    );
    let entry =
        |number: i64, day: &str| format!("UPDATE journal_entries SET entry_date = '{day}' WHERE number = {number}");
    assert_found(db, &entry(1, "2026-01-01"), "journal_entries", "J-1", &entry(1, "2026-02-01")).await;
    assert_found(db, &entry(2, "2026-01-01"), "journal_entries", "J-2", &entry(2, "2026-02-02")).await;
}

/// The assignment of a decision's proposer.
fn proposer(number: i64) -> String {
    format!("proposer_id = (SELECT id FROM members WHERE number = {number})")
}

story!(every_tampered_row_is_named, |db| {
    let founder = founded(&db).await;
    let ana = member(&db, &founder, "Ana Ruiz", "full").await;
    let draft = policy_draft(&db, &founder, "hardship").await;
    let appoint = EffectInput::Appoint { member: "2".into(), role: "facilitator".into(), months: "12".into() };
    let end = EffectInput::EndRole { member: "1".into(), role: "curator".into() };
    let circle = EffectInput::CreateCircle { name: "Machines".into(), mandate: "Care.".into(), members: "2".into() };
    let passed = proposal(vec![adopt(draft), rule("dues.monthly", "full", "15"), appoint, end, circle]);
    let number = opened(&db, &founder, &passed, DISCUSSED).await;
    d::cast(&db, &when(&founder, DISCUSSED), number, "yes", "It is time.").await.unwrap();
    d::cast(&db, &when(&ana, DISCUSSED), number, "no", "").await.unwrap();
    d::cast(&db, &when(&ana, "2026-01-09T09:00:00Z"), number, "yes", "After all.").await.unwrap();
    close(&db, at(CLOSED)).await;
    let open = opened(&db, &when(&founder, CLOSED), &note(), "2026-01-22T09:00:00Z").await;
    d::cast(&db, &when(&ana, "2026-01-22T09:00:00Z"), open, "yes", "").await.unwrap();
    let discussed = proposed(&db, &when(&founder, CLOSED), &note()).await;
    d::comment(&db, &when(&ana, CLOSED), discussed, "I would wait.").await.unwrap();
    store::audit::seal_pending(&db, at(CLOSED)).await.unwrap();
    let verification = store::audit::verify(&db).await.unwrap();
    assert_eq!((verification.findings, verification.votes, verification.terms), (vec![], 3, 6));

    let shorten = |table: &str| format!("UPDATE {table} SET body = substr(body, 1, length(body) - 2)");
    let lengthen = |table: &str| format!("UPDATE {table} SET body = body || ' x'");
    for (table, row) in [
        ("agreement_versions", "bylaws version 1"),
        ("agreement_versions", "dues-policy version 2"),
        ("drafts", "agreements/dues-policy/drafts/1"),
        ("draft_revisions", "agreements/dues-policy/drafts/1 revision 2"),
        ("decisions", &format!("D-{discussed}")),
    ] {
        assert_found(&db, &lengthen(table), table, row, &shorten(table)).await;
    }
    decisions_are_found(&db, number, open, discussed).await;
    let (number, open) = (format!("D-{number} M-2"), format!("D-{open} M-2"));
    let changes = [
        (
            "agreement_versions",
            "dues-policy version 2",
            "body_hash = 'x' || body_hash",
            "body_hash = substr(body_hash, 2)",
            "number = 2",
        ),
        (
            "agreement_versions",
            "dues-policy version 2",
            "valid_from = '2026-01-02'",
            "valid_from = '2026-01-15'",
            "number = 2",
        ),
        ("agreements", "bylaws", "kind = 'guide'", "kind = 'bylaws'", "slug = 'bylaws'"),
        ("clauses", "bylaws version 1 #quorum", "since_number = 7", "since_number = 1", "anchor = 'quorum'"),
        (
            "rule_values",
            "dues.monthly full",
            "value = '1'",
            "value = '1500'",
            "rule_key = 'dues.monthly' AND valid_from = '2026-01-15'",
        ),
        ("rule_values", "dues.grace_days", "value = '1'", "value = '30'", "rule_key = 'dues.grace_days'"),
        (
            "rule_values",
            "dues.grace_days",
            "valid_from = '2025-01-01'",
            "valid_from = '2026-01-01'",
            "rule_key = 'dues.grace_days'",
        ),
        (
            "role_grants",
            "M-2 facilitator",
            "valid_until = '2099-01-01'",
            "valid_until = '2027-01-15'",
            "role = 'facilitator' AND valid_from = '2026-01-15'",
        ),
        ("role_grants", "M-1 curator", "valid_until = '2026-02-15'", "valid_until = '2026-01-15'", "role = 'curator'"),
        ("open_votes", number.as_str(), "choice = 'no'", "choice = 'yes'", "reason = 'After all.'"),
        ("open_votes", open.as_str(), "choice = 'no'", "choice = 'yes'", "reason = ''"),
        ("members", "M-2", "joined_on = '2020-01-01'", "joined_on = '2026-01-01'", "number = 2"),
        ("member_statuses", "M-1", "status = 'resigned'", "status = 'active'", "valid_from = '2026-01-01'"),
    ];
    assert_all_found(&db, &changes).await;
    community_is_found(&db).await;
    money_is_found(&db, &when(&founder, "2026-02-03T09:00:00Z")).await;
    grant(&db, ana.actor.member().unwrap(), Role::Treasurer, "2026-01-01", None);
    let findings = store::audit::verify(&db).await.unwrap().findings;
    assert_eq!((findings.len(), findings[0].table), (1, "role_grants"));
    assert!(findings[0].row.contains("M-2 treasurer"), "{findings:?}");
    // Nor is a vote changed by having the log forget what it was.
    let vote = "SELECT id FROM events WHERE action = 'decisions.vote.changed'";
    tamper(
        &db,
        &format!(
            "UPDATE event_payloads SET payload = NULL, salt = '', erased_by = event_id WHERE event_id IN ({vote})"
        ),
    );
    let findings = store::audit::verify(&db).await.unwrap().findings;
    assert_eq!((findings.len(), findings[0].table), (2, "event_payloads"), "{findings:?}");
});

story!(how_members_get_in_is_shown_to_them_and_to_those_who_keep_the_doors, |db| {
    let founder = founded(&db).await;
    let (number, nour) = member_with_password(&db, &founder, "Nour Haddad", "").await;
    let (_, sami) = member_with_password(&db, &founder, "Sami Haddad", "").await;
    for _ in 0..60 {
        store::members::sign_out_everywhere(&db, &nour, store::members::Tokens::Kept).await.unwrap();
    }
    store::members::set_language(&db, &nour, "es").await.unwrap();
    store::members::operator_reset(&db, number, founder.now).await.unwrap();
    let log = async |act: &Act, subject: Option<&str>| {
        let viewer = store::members::viewer(&db, act.actor.member().unwrap().as_str(), act.now).await.unwrap();
        store::audit::page(&db, &viewer, 1, subject.map(ToOwned::to_owned)).await.unwrap()
    };
    let of = |page: &store::audit::LogPage, action: &str| page.entries.iter().filter(|e| e.action == action).count();
    let others = log(&sami, None).await;
    // The founding and its member, two admissions, two invitations, and the password of one's own: no page follows.
    assert_eq!((others.entries.len(), others.more), (7, false), "{others:?}");
    assert_eq!(of(&others, "members.password.set"), 1);
    let subject = log(&sami, Some("M-2")).await;
    assert_eq!((subject.entries.len(), of(&subject, "members.member.invited")), (2, 1));
    let own = log(&nour, None).await;
    assert_eq!((own.entries.len(), own.more), (50, true));
    assert_eq!((of(&own, "members.reset.by_operator"), of(&own, "members.language.set")), (1, 1));
    let keeper = log(&founder, None).await;
    assert_eq!((keeper.entries.len(), keeper.more), (50, true), "a system administrator reads all");
    grant(&db, sami.actor.member().unwrap(), Role::Auditor, "2026-01-01", None);
    assert!(log(&sami, None).await.more, "an auditor does too");
});
