//! Dues, payments, accounts, reports and the ledger.

use diesel::sql_types::{BigInt, Text};
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};
use domain::Moment;
use domain::calendar::{Month, parse_day};
use domain::language::Language;
use domain::members::admission::AdmissionInput;
use domain::members::person::EntryInput;
use domain::members::power::Power;
use domain::treasury::dues::Exemption;
use domain::treasury::payment::PaymentInput;
use domain::treasury::report::QueryInput;
use store::treasury::{self, JournalSource, OwedFilter, PartSettled, PostedRun, RecordedPayment};
use store::{Act, CommandError, DatabaseAddress, Db, Viewer};

use crate::database::tamper;
use crate::decisions::{DISCUSSED, opened, proposal, rule, value_on};
use crate::support::{at, founded, story};

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = Text)]
    id: String,
}
#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

fn ask<T>(db: &Db, statement: &str) -> T
where
    T: QueryableByName<diesel::sqlite::Sqlite> + QueryableByName<diesel::pg::Pg> + 'static,
{
    match db.address() {
        DatabaseAddress::Sqlite(path) => {
            sql_query(statement).get_result(&mut SqliteConnection::establish(&path.to_string_lossy()).unwrap()).unwrap()
        }
        DatabaseAddress::Postgres(url) => {
            sql_query(statement).get_result(&mut PgConnection::establish(url).unwrap()).unwrap()
        }
    }
}

fn count(db: &Db, table: &str) -> i64 {
    ask::<Count>(db, &format!("SELECT COUNT(*) AS count FROM {table}")).count
}

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

fn when(act: &Act, now: &str) -> Act {
    Act::new(act.actor.clone(), at(now))
}

/// The first member, who holds every role.
pub fn founder(db: &Db, now: &str) -> Act {
    let id: store::ids::MemberId =
        serde_json::from_value(ask::<Id>(db, "SELECT id FROM members WHERE number = 1").id.into()).unwrap();
    Act::new(store::Actor::Member { id, number: 1 }, at(now))
}

async fn viewer(db: &Db, number: i64, now: Moment) -> Viewer {
    let id = ask::<Id>(db, &format!("SELECT id FROM members WHERE number = {number}")).id;
    store::members::viewer(db, &id, now).await.unwrap()
}

async fn admit(db: &Db, act: &Act, name: &str, class: &str, joined_on: &str) -> i64 {
    let entry = EntryInput { kind: "person".into(), name: name.into(), language: "en".into(), ..EntryInput::default() };
    let input = AdmissionInput { entry, class: class.into(), joined_on: joined_on.into(), ..AdmissionInput::default() };
    store::members::admit(db, act, input, None).await.unwrap().number
}

/// The value of a rule from a day on, by the founding act; decisions do so in earnest.
fn set_dues(db: &Db, class: &str, value: i64, valid_from: &str) {
    tamper(
        db,
        &format!(
            "INSERT INTO rule_values (id, rule_key, scope, circle_id, value, valid_from, recorded_at, authority_id, \
             clause_agreement, clause_anchor) SELECT 'set-{class}-{value}', rule_key, scope, circle_id, '{value}', \
             '{valid_from}', recorded_at, authority_id, clause_agreement, clause_anchor FROM rule_values \
             WHERE rule_key = 'dues.monthly' AND scope = '{class}'"
        ),
    );
}

fn set_status(db: &Db, number: i64, status: &str, valid_from: &str) {
    tamper(
        db,
        &format!(
            "INSERT INTO member_statuses (id, member_id, status, class_id, valid_from, authority_id, recorded_at) \
             SELECT 'status-{number}-{status}', members.id, '{status}', members.class_id, '{valid_from}', \
             members.authority_id, members.created_at FROM members WHERE number = {number}"
        ),
    );
}

/// Previews a month and posts what was seen.
pub async fn post(db: &Db, act: &Act, period: &str) -> Result<PostedRun, CommandError> {
    let looking = viewer(db, act.actor.number().unwrap(), act.now).await;
    let preview = treasury::preview(db, &looking, month(period), act.now).await?;
    treasury::post_run(db, act, period, &preview.fingerprint).await
}

pub fn payment(member: i64, day: &str, amount: &str) -> PaymentInput {
    PaymentInput {
        member: member.to_string(),
        received_on: day.into(),
        amount: amount.into(),
        method: "bank".into(),
        reference: String::new(),
        again: false,
    }
}

pub async fn pay(db: &Db, act: &Act, input: &PaymentInput) -> Result<RecordedPayment, CommandError> {
    treasury::record_payment(db, act, input, Language::En).await
}

fn refusals<T: std::fmt::Debug>(result: Result<T, CommandError>) -> Vec<(String, &'static str)> {
    match result {
        Err(CommandError::Invalid(errors)) => {
            errors.into_iter().map(|error| (error.field, error.refusal.key)).collect()
        }
        other => panic!("{other:?}"),
    }
}

fn one(field: &str, key: &'static str) -> Vec<(String, &'static str)> {
    vec![(field.to_owned(), key)]
}

/// Nothing is wrong but what these stories set behind the log's back.
async fn verified(db: &Db) {
    let mut findings = store::audit::verify(db).await.unwrap().findings;
    findings.retain(|finding| !finding.row.starts_with("set-") && finding.table != "member_statuses");
    assert_eq!(findings, vec![]);
}

story!(a_run_is_previewed_posted_and_posted_again_without_effect, |db| {
    let act = when(&founded(&db).await, "2026-03-05T10:00:00Z");
    let supporter = admit(&db, &act, "Marta Ortiz", "supporting", "2026-01-20").await;
    let joiner = admit(&db, &act, "Ana Ruiz", "full", "2026-02-02").await;
    let away = admit(&db, &act, "Łukasz Nowak", "full", "2026-01-05").await;
    set_status(&db, away, "on_leave", "2026-01-20");
    let treasurer = viewer(&db, 1, act.now).await;

    let preview = treasury::preview(&db, &treasurer, month("2026-02"), act.now).await.unwrap();
    let charges: Vec<_> = preview.plan.charges.iter().map(|c| (c.member, c.class.as_str(), c.amount_minor)).collect();
    assert_eq!(charges, [(1, "full", 1200), (supporter, "supporting", 500)]);
    let exempt: Vec<_> = preview.plan.exemptions.iter().map(|e| (e.member, e.reason)).collect();
    assert_eq!(exempt, [(joiner, Exemption::JoinedLater), (away, Exemption::OnLeave)]);
    assert_eq!(preview.plan.due_on, parse_day("2026-02-10").unwrap());
    let origin = preview.origins.values().find(|origin| origin.scope == "full").unwrap();
    assert_eq!(
        (origin.clause.anchor.as_str(), origin.clause.heading.as_deref()),
        ("monthly-dues", Some("Monthly dues"))
    );
    assert!(!preview.posted);

    let posted = treasury::post_run(&db, &act, "2026-02", &preview.fingerprint).await.unwrap();
    assert_eq!((posted.entry, posted.charged, posted.before), (1, 2, false));
    let before = (count(&db, "charges"), count(&db, "postings"), count(&db, "events"));
    assert_eq!((before.0, before.1), (2, 3));
    // Even with another preview in hand: what is posted stays.
    let again = treasury::post_run(&db, &act, "2026-02", "anything").await.unwrap();
    assert_eq!((again.entry, again.charged, again.before), (1, 2, true));
    assert_eq!(before, (count(&db, "charges"), count(&db, "postings"), count(&db, "events")));

    let run = treasury::run(&db, &treasurer, month("2026-02"), 1).await.unwrap();
    assert_eq!((run.line.total_minor, run.line.charged, run.line.entry, run.charges.len()), (1700, 2, 1, 2));
    let february = month("2026-02");
    let charged = |after, most| treasury::run_charges_after(&db, &treasurer, february, after, most);
    let numbers = |charges: Vec<treasury::RunCharge>| charges.iter().map(|charge| charge.member).collect::<Vec<_>>();
    assert_eq!(numbers(charged(0, 9).await.unwrap()), [1, 2]);
    assert_eq!(numbers(charged(0, 1).await.unwrap()), [1]);
    assert_eq!(numbers(charged(1, 9).await.unwrap()), [2]);
    assert!(charged(2, 9).await.unwrap().is_empty());
    assert!(charged(77, 9).await.unwrap().is_empty());
    let never = treasury::run_charges_after(&db, &treasurer, month("2027-02"), 0, 9).await;
    assert!(matches!(never, Err(CommandError::NotFound)));
    let classes: Vec<_> = run.classes.iter().map(|c| (c.class.slug.as_str(), c.charged, c.total_minor)).collect();
    assert_eq!(classes, [("full", 1, 1200), ("supporting", 1, 500)]);
    let runs = treasury::runs(&db, &treasurer, act.now).await.unwrap();
    assert_eq!(runs.posted.len(), 1);
    assert_eq!(runs.to_run, [month("2026-01"), month("2026-03")]);
    let entry = treasury::entry(&db, &treasurer, 1, 1).await.unwrap();
    assert_eq!(entry.line.source, JournalSource::Run(month("2026-02")));
    assert_eq!(entry.postings.iter().map(|posting| posting.amount_minor).collect::<Vec<_>>(), [1200, 500, -1700]);
    verified(&db).await;
});

story!(a_change_since_the_preview_is_refused, |db| {
    let act = when(&founded(&db).await, "2026-02-05T10:00:00Z");
    let treasurer = viewer(&db, 1, act.now).await;
    let preview = treasury::preview(&db, &treasurer, month("2026-02"), act.now).await.unwrap();
    set_dues(&db, "full", 1500, "2026-02-01");
    let refused = treasury::post_run(&db, &act, "2026-02", &preview.fingerprint).await;
    assert_eq!(refusals(refused), one("", "error-preview-changed"));
    assert_eq!(count(&db, "dues_runs") + count(&db, "journal_entries"), 0);

    let preview = treasury::preview(&db, &treasurer, month("2026-02"), act.now).await.unwrap();
    admit(&db, &act, "Ana Ruiz", "full", "2026-01-31").await;
    let refused = treasury::post_run(&db, &act, "2026-02", &preview.fingerprint).await;
    assert_eq!(refusals(refused), one("", "error-preview-changed"));
    assert_eq!(post(&db, &act, "2026-02").await.unwrap().charged, 2);
});

story!(a_rule_holds_for_the_months_that_begin_after_it, |db| {
    let act = when(&founded(&db).await, "2026-03-05T10:00:00Z");
    set_dues(&db, "full", 1500, "2026-02-02");
    for period in ["2026-01", "2026-02", "2026-03"] {
        post(&db, &act, period).await.unwrap();
    }
    let treasurer = viewer(&db, 1, act.now).await;
    let account = treasury::account(&db, &treasurer, 1, act.now).await.unwrap();
    assert_eq!(account.charges.iter().map(|charge| charge.amount_minor).collect::<Vec<_>>(), [1200, 1200, 1500]);
    let origin = account.origins.get(&account.charges[2].rule_value).unwrap();
    assert_eq!(origin.valid_from, parse_day("2026-02-02").unwrap());
    assert!(matches!(&origin.authority, store::community::authority::Authority::Decision { number: 1, .. }));
});

story!(months_before_the_founding_and_before_their_first_day_are_refused, |db| {
    let act = when(&founded(&db).await, "2026-02-28T22:59:00Z");
    assert_eq!(refusals(post(&db, &act, "2025-12").await), one("month", "error-run-early"));
    assert_eq!(refusals(post(&db, &act, "2026-03").await), one("month", "error-run-late"));
    assert_eq!(refusals(treasury::post_run(&db, &act, "2026-03", "").await), one("month", "error-run-late"));
    // One minute later it is March in Madrid.
    assert_eq!(post(&db, &when(&act, "2026-02-28T23:00:00Z"), "2026-03").await.unwrap().charged, 1);
    assert_eq!(refusals(treasury::post_run(&db, &act, "2026-13", "").await), one("month", "error-month"));
    set_dues(&db, "full", 0, "2026-01-02");
    assert_eq!(refusals(post(&db, &act, "2026-02").await), one("month", "error-run-nobody"));
});

story!(a_run_takes_what_a_vote_has_bound_though_nobody_has_counted_it, |db| {
    let act = founded(&db).await;
    let mut input = proposal(vec![rule("dues.monthly", "full", "20")]);
    input.effective_on = "2026-02-01".into();
    let number = opened(&db, &act, &input, DISCUSSED).await;
    store::decisions::cast(&db, &when(&act, DISCUSSED), number, "yes", "").await.unwrap();
    let later = when(&act, "2026-02-01T10:00:00Z");
    let treasurer = viewer(&db, 1, later.now).await;
    let preview = treasury::preview(&db, &treasurer, month("2026-02"), later.now).await.unwrap();
    assert_eq!(preview.plan.total_minor(), 2000);

    let second = opened(&db, &later, &proposal(vec![rule("dues.monthly", "full", "30")]), "2026-02-08T10:00:00Z").await;
    store::decisions::cast(&db, &when(&act, "2026-02-08T10:00:00Z"), second, "yes", "").await.unwrap();
    // It binds from 15 February, and nobody has looked since: posting does.
    let march = when(&act, "2026-03-01T10:00:00Z");
    let refused = treasury::post_run(&db, &march, "2026-03", "what was seen before").await;
    assert_eq!(refusals(refused), one("", "error-preview-changed"));
    assert_eq!(value_on(&db, &march, "dues.monthly", "full", "2026-03-01").await, "3000");
});

story!(payments_settle_the_oldest_month_first, |db| {
    let act = when(&founded(&db).await, "2026-03-20T10:00:00Z");
    for period in ["2026-01", "2026-02", "2026-03"] {
        post(&db, &act, period).await.unwrap();
    }
    let treasurer = viewer(&db, 1, act.now).await;
    let owed = treasury::owed(&db, &treasurer, OwedFilter::default(), act.now).await.unwrap();
    // Thirty days of grace: what fell due on 10 February is late after 12 March.
    let first = &owed.members[0];
    assert_eq!((first.open_minor, first.late_minor, first.owed_since), (3600, 2400, parse_day("2026-01-10").unwrap()));

    pay(&db, &act, &payment(1, "2026-02-01", "5")).await.unwrap();
    let several = pay(&db, &act, &payment(1, "2026-03-01", "25.50")).await.unwrap();
    let account = treasury::account(&db, &treasurer, 1, act.now).await.unwrap();
    assert_eq!(account.charges.iter().map(|charge| charge.paid_minor).collect::<Vec<_>>(), [1200, 1200, 650]);
    assert_eq!((account.open_minor, account.late_minor, account.credit_minor), (550, 0, 0));
    let receipt = treasury::receipt(&db, &treasurer, several.number).await.unwrap();
    let part = |period, amount_minor| PartSettled {
        charged_for: treasury::ChargedFor::Dues,
        month: month(period),
        amount_minor,
    };
    assert_eq!(receipt.parts, [part("2026-01", 700), part("2026-02", 1200), part("2026-03", 650)]);

    pay(&db, &act, &payment(1, "2026-03-19", "10")).await.unwrap();
    let standing = treasury::standing(&db, &treasurer, act.now).await.unwrap();
    assert_eq!((standing.open_minor, standing.credit_minor, standing.received_minor), (0, 450, 3550));
    let own = treasury::owed_by(&db, &treasurer, act.now).await.unwrap().unwrap();
    assert_eq!((own.open_minor, own.credit_minor, own.owed_since), (0, 450, None));
    assert!(treasury::owed(&db, &treasurer, OwedFilter::default(), act.now).await.unwrap().members.is_empty());
    // Credit settles what is charged next.
    post(&db, &when(&act, "2026-04-01T10:00:00Z"), "2026-04").await.unwrap();
    assert_eq!(treasury::account(&db, &treasurer, 1, act.now).await.unwrap().open_minor, 750);
    verified(&db).await;
});

story!(a_payment_is_reversed_once_and_nothing_is_edited, |db| {
    let act = when(&founded(&db).await, "2026-01-20T10:00:00Z");
    post(&db, &act, "2026-01").await.unwrap();
    let paid = pay(&db, &act, &payment(1, "2026-01-15", "12")).await.unwrap();
    let refused = treasury::reverse_payment(&db, &act, paid.number, "  ").await;
    assert_eq!(refusals(refused), one("reason", "error-required"));
    let reversed = treasury::reverse_payment(&db, &act, paid.number, "Entered for the wrong member").await.unwrap();
    assert_eq!(reversed.entry, 3);
    let refused = treasury::reverse_payment(&db, &act, paid.number, "Again").await;
    assert_eq!(refusals(refused), one("", "error-payment-reversed"));
    assert!(matches!(treasury::reverse_payment(&db, &act, 99, "None").await, Err(CommandError::NotFound)));

    let treasurer = viewer(&db, 1, act.now).await;
    let account = treasury::account(&db, &treasurer, 1, act.now).await.unwrap();
    assert_eq!((account.open_minor, account.payments[0].reversed), (1200, true));
    let receipt = treasury::receipt(&db, &treasurer, paid.number).await.unwrap();
    assert_eq!(receipt.reversal.unwrap().reason, "Entered for the wrong member");
    let journal = treasury::journal(&db, &treasurer, 1).await.unwrap();
    assert_eq!(journal.entries.iter().map(|entry| entry.number).collect::<Vec<_>>(), [3, 2, 1]);
    assert_eq!(journal.entries[0].source, JournalSource::Reversal { entry: 2, payment: Some(1) });
    assert_eq!(treasury::entry(&db, &treasurer, 2, 1).await.unwrap().reversed_by, Some(3));
    let balance = treasury::trial_balance(&db, &treasurer).await.unwrap();
    let bank = balance.accounts.iter().find(|account| account.code == "1000").unwrap();
    assert_eq!((bank.debit_minor, bank.credit_minor), (1200, 1200));
    assert_eq!((balance.debit_minor, balance.credit_minor), (3600, 3600));
    verified(&db).await;
});

story!(the_same_payment_twice_needs_a_word, |db| {
    let act = when(&founded(&db).await, "2026-01-20T10:00:00Z");
    let input = PaymentInput { reference: "January".into(), ..payment(1, "2026-01-15", "12") };
    pay(&db, &act, &input).await.unwrap();
    assert_eq!(refusals(pay(&db, &act, &input).await), one("again", "error-payment-duplicate"));
    let other = PaymentInput { reference: "February".into(), ..input.clone() };
    pay(&db, &act, &other).await.unwrap();
    let meant = PaymentInput { again: true, ..input };
    assert_eq!(pay(&db, &act, &meant).await.unwrap().number, 3);
});

story!(many_who_write_beside_each_other_are_all_served, |db| {
    let act = when(&founded(&db).await, "2026-01-20T10:00:00Z");
    let clients: Vec<_> = (0..24)
        .map(|client| {
            let (db, mut act) = (db.clone(), act.clone());
            tokio::spawn(async move {
                for turn in 0..8 {
                    let reference = format!("{client}-{turn}");
                    act.request_key = Some(format!("request-{reference}"));
                    pay(&db, &act, &PaymentInput { reference, ..payment(1, "2026-01-15", "12") }).await.unwrap();
                }
            })
        })
        .collect();
    // As the server does beside, more often.
    let sealing = tokio::spawn({
        let (db, now) = (db.clone(), act.now);
        async move {
            loop {
                store::audit::seal_pending(&db, now).await.unwrap();
            }
        }
    });
    for client in clients {
        client.await.unwrap();
    }
    sealing.abort();
    assert_eq!(count(&db, "payments"), 24 * 8);
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
});

story!(a_request_sent_twice_records_one_payment, |db| {
    let mut act = when(&founded(&db).await, "2026-01-20T10:00:00Z");
    act.request_key = Some("3f6d7c0e-0000-4000-8000-000000000001".into());
    let first = pay(&db, &act, &payment(1, "2026-01-15", "12")).await.unwrap();
    let second = pay(&db, &act, &payment(1, "2026-01-15", "12")).await.unwrap();
    assert_eq!((first.clone(), count(&db, "payments")), (second, 1));
    let later = Act { request_key: None, ..act };
    let other = pay(&db, &later, &payment(1, "2026-01-16", "12")).await.unwrap();
    assert_eq!((other.number, other.entry), (first.number + 1, first.entry + 1));
});

story!(bad_payments_are_told_all_at_once_and_leave_nothing, |db| {
    let act = when(&founded(&db).await, "2026-01-20T10:00:00Z");
    let early = refusals(pay(&db, &act, &payment(1, "2025-12-31", "12")).await);
    assert_eq!(early, one("received_on", "error-payment-before-founding"));
    let wrong = PaymentInput { method: "barter".into(), ..payment(1, "2026-01-21", "12.345") };
    let told = refusals(pay(&db, &act, &wrong).await);
    let keys: Vec<_> = told.iter().map(|(field, key)| (field.as_str(), *key)).collect();
    assert_eq!(
        keys,
        [("received_on", "error-day-future"), ("amount", "error-amount-decimals"), ("method", "error-choice")]
    );
    assert_eq!(refusals(pay(&db, &act, &payment(7, "2026-01-20", "12")).await), one("member", "error-member-unknown"));
    let nul = PaymentInput { reference: "a\u{0}b".into(), ..payment(1, "2026-01-20", "12") };
    assert_eq!(refusals(pay(&db, &act, &nul).await), one("reference", "error-characters"));
    assert_eq!(count(&db, "payments") + count(&db, "journal_entries") + count(&db, "postings"), 0);
});

story!(the_ledger_refuses_to_be_edited, |db| {
    let act = when(&founded(&db).await, "2026-01-20T10:00:00Z");
    post(&db, &act, "2026-01").await.unwrap();
    for statement in [
        "UPDATE postings SET amount_minor = 1",
        "DELETE FROM postings",
        "UPDATE journal_entries SET text = 'x'",
        "DELETE FROM journal_entries",
    ] {
        let tried = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| tamper(&db, statement)));
        assert!(tried.is_err(), "{statement}");
    }
    verified(&db).await;
});

story!(nobody_sees_or_does_more_than_their_role, |db| {
    let act = when(&founded(&db).await, "2026-02-20T10:00:00Z");
    let number = admit(&db, &act, "Ana Ruiz", "supporting", "2026-01-20").await;
    post(&db, &act, "2026-02").await.unwrap();
    let mine = pay(&db, &act, &payment(number, "2026-02-01", "5")).await.unwrap();
    let others = pay(&db, &act, &payment(1, "2026-02-01", "5")).await.unwrap();
    let member = viewer(&db, number, act.now).await;
    let as_member = Act::new(member.actor(), act.now);

    let period = month("2026-03");
    assert!(matches!(
        treasury::preview(&db, &member, period, act.now).await,
        Err(CommandError::Forbidden(Power::RunDues))
    ));
    assert!(matches!(
        treasury::post_run(&db, &as_member, "2026-03", "").await,
        Err(CommandError::Forbidden(Power::RunDues))
    ));
    let forbidden = pay(&db, &as_member, &payment(number, "2026-02-01", "5")).await;
    assert!(matches!(forbidden, Err(CommandError::Forbidden(Power::RecordPayments))));
    let forbidden = treasury::reverse_payment(&db, &as_member, mine.number, "No").await;
    assert!(matches!(forbidden, Err(CommandError::Forbidden(Power::RecordPayments))));
    for unreadable in [
        treasury::account(&db, &member, 1, act.now).await.err(),
        treasury::account(&db, &member, 999, act.now).await.err(),
        treasury::receipt(&db, &member, others.number).await.err(),
        treasury::receipt(&db, &member, 999).await.err(),
        treasury::owed(&db, &member, OwedFilter::default(), act.now).await.err(),
        treasury::standing(&db, &member, act.now).await.err(),
        treasury::journal(&db, &member, 1).await.err(),
        treasury::entry(&db, &member, 1, 1).await.err(),
        treasury::trial_balance(&db, &member).await.err(),
        treasury::dues_report(&db, &member, &QueryInput::default(), act.now).await.err(),
    ] {
        assert!(matches!(unreadable, Some(CommandError::Forbidden(Power::ReadTreasury))), "{unreadable:?}");
    }
    assert_eq!(treasury::account(&db, &member, number, act.now).await.unwrap().charges.len(), 1);
    assert_eq!(treasury::receipt(&db, &member, mine.number).await.unwrap().member, number);
    let run = treasury::run(&db, &member, month("2026-02"), 1).await.unwrap();
    assert_eq!(run.charges.iter().map(|charge| charge.member).collect::<Vec<_>>(), [number]);
    let own = |after| treasury::run_charges_after(&db, &member, month("2026-02"), after, 9);
    assert_eq!(own(0).await.unwrap().iter().map(|charge| charge.member).collect::<Vec<_>>(), [number]);
    assert!(own(number).await.unwrap().is_empty());
    let visitor = Viewer::visitor();
    assert!(treasury::account(&db, &visitor, 1, act.now).await.is_err());
    assert!(treasury::owed_by(&db, &visitor, act.now).await.unwrap().is_none());
});

story!(the_report_comes_to_the_ledger_to_the_minor_unit, |db| {
    let act = when(&founded(&db).await, "2026-04-20T10:00:00Z");
    let ana = admit(&db, &act, "Ana Ruiz", "supporting", "2026-01-20").await;
    let zoe = admit(&db, &act, "Zoë Brandt", "organisation", "2026-02-28").await;
    set_dues(&db, "supporting", 501, "2026-03-01");
    for period in ["2026-01", "2026-02", "2026-03", "2026-04"] {
        post(&db, &act, period).await.unwrap();
    }
    for (member, amount) in [(1, "17.01"), (ana, "100"), (zoe, "0.99"), (1, "3")] {
        pay(&db, &act, &payment(member, "2026-04-01", amount)).await.unwrap();
    }
    treasury::reverse_payment(&db, &act, 4, "A slip").await.unwrap();
    let treasurer = viewer(&db, 1, act.now).await;
    let ask = |from: &str, to: &str, class: &str, member: &str| {
        let (from, to, class, member) = (from.into(), to.into(), class.into(), member.into());
        let (db, treasurer, now) = (db.clone(), treasurer.clone(), act.now);
        async move { treasury::dues_report(&db, &treasurer, &QueryInput { from, to, class, member }, now).await.unwrap() }
    };
    let all = ask("", "", "", "").await;
    assert_eq!((all.query.from, all.query.to), (month("2026-01"), month("2026-04")));
    // 4 × 12.00 + (5.00 + 2 × 5.01) + 2 × 40.00, and 17.01 + 15.02 + 0.99 of it settled.
    assert_eq!((all.report.total.charged_minor, all.report.total.paid_minor), (14_302, 3302));
    let reconciliation = all.report.reconciliation.unwrap();
    assert_eq!((reconciliation.open_minor, reconciliation.credit_minor), (11_000, 8498));
    assert_eq!((all.agrees(), all.ledger_minor), (Some(true), 14_302 - 11_800));
    let lines: Vec<_> = all.report.rows.iter().map(|row| (row.class.as_str(), row.member)).collect();
    assert_eq!(lines, [("full", 1), ("supporting", ana), ("organisation", zoe)]);

    let march = ask("2026-03", "2026-03", "", "").await;
    assert_eq!((march.agrees(), march.report.total.months), (Some(true), 3));
    let class = ask("", "", "supporting", "").await;
    assert_eq!((class.report.rows.as_slice(), class.agrees()), (&all.report.rows[1..2], None));
    let member = ask("", "", "", "M-1").await;
    assert_eq!((member.report.rows.as_slice(), member.agrees()), (&all.report.rows[0..1], Some(true)));

    let wrong = QueryInput { from: "2026-05".into(), to: "2026-04".into(), ..QueryInput::default() };
    let refused = treasury::dues_report(&db, &treasurer, &wrong, act.now).await;
    assert_eq!(refusals(refused), one("to", "error-period-order"));
    let wrong = QueryInput { member: "99".into(), ..QueryInput::default() };
    assert_eq!(
        refusals(treasury::dues_report(&db, &treasurer, &wrong, act.now).await),
        one("member", "error-member-unknown")
    );
    verified(&db).await;
});

story!(dues_run_for_months_after_a_membership_ended_are_told, |db| {
    founded(&db).await;
    let treasurer = founder(&db, "2026-04-02T09:00:00Z");
    let number = admit(&db, &founder(&db, "2026-01-01T12:00:00Z"), "Ana Ruiz", "full", "").await;
    for period in ["2026-02", "2026-03", "2026-04"] {
        post(&db, &treasurer, period).await.unwrap();
    }
    let eyes = viewer(&db, 1, treasurer.now).await;
    assert_eq!(treasury::charged_after_end(&db, &eyes, number).await.unwrap(), None);
    let input = crate::members::standing::standing("resigned", "2026-02-10");
    store::members::change_standing(&db, &treasurer, number, input).await.unwrap();
    let told = treasury::charged_after_end(&db, &eyes, number).await.unwrap().unwrap();
    assert_eq!((told.months, told.amount_minor, told.ended), (2, 2400, parse_day("2026-02-10").unwrap()));
    assert_eq!(treasury::charged_after_end(&db, &eyes, 1).await.unwrap(), None);
});

story!(a_payer_is_found_by_number_or_by_a_part_of_the_name, |db| {
    let act = when(&founded(&db).await, "2026-01-20T10:00:00Z");
    let number = admit(&db, &act, "Zoë Brandt", "full", "2026-01-20").await;
    let treasurer = viewer(&db, 1, act.now).await;
    for text in ["zoe", "brandt", &format!("M-{number}"), &number.to_string()] {
        let found = treasury::find_payers(&db, &treasurer, text).await.unwrap();
        assert_eq!(found.iter().map(|payer| payer.number).collect::<Vec<_>>(), [number], "{text}");
    }
    assert!(treasury::find_payers(&db, &treasurer, "  %_ ").await.unwrap().is_empty());
    assert!(treasury::find_payers(&db, &treasurer, "99").await.unwrap().is_empty());
});
