//! Every column of every table is changed behind the log's back, and the verification names the row; what it does not
//! look at is listed here with the reason. A column that is new fails this story until somebody has decided.
//!
//! To verify is what takes time, so that changes in several tables are verified together. Which are, is drawn by lot, and every column is
//! in two draws: what another change brings to light hides no column that is not looked at. A change of which nothing was found in
//! company is tried alone before it is said to be wrong.

use rand::SeedableRng;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use store::Db;
use store::audit::Finding;

use super::behind::{Behind, Column, Key};
use super::lived::lived;
use crate::support::{self, story};

/// How many rows of a table are tried.
const ROWS_MAX: usize = 8;
/// How many changes are verified together.
const TOGETHER_MAX: usize = 8;

/// What the verification does not look at, and why: a table, a column or all of them.
const LEFT_OUT: &[(&str, &str, &str)] = &[
    ("access_tokens", "*", "links that end by themselves; whatever is done by one is in the log"),
    ("api_token_uses", "*", "how often a program asked within a minute"),
    ("answers", "*", "kept for a day, for requests that arrive twice"),
    ("authorities", "kind", "the table's own checks let no other stand alone"),
    ("heartbeats", "*", "when a server was last at work"),
    ("digest_rounds", "*", "how far the digests of a day have come"),
    ("dropped_letters", "*", "how many letters could not be sent"),
    ("leases", "*", "which server does a job now"),
    ("meeting_notices", "dropped_at", "when a job dropped a letter"),
    ("meeting_notices", "letter_at", "when a job wrote a letter"),
    ("meeting_notices", "sent_at", "when a job sent a letter"),
    ("member_imports", "*", "files that wait to be read in, for a day"),
    ("notice_secrets", "*", "what the addresses are made with at which mail is stopped"),
    ("outages", "*", "when no server was at work"),
    ("outbox", "*", "mail on its way, deleted later"),
    ("reminder_rounds", "*", "how far the reminders of a vote have come"),
    ("seals", "sealed_at", "when a job ran; what it sealed has its own time"),
    ("sessions", "*", "who is signed in now"),
    ("setup_tokens", "*", "opens nothing once the community is founded"),
    ("sign_in_attempts", "*", "counted for an hour"),
    ("uncleared_boxes", "*", "old rows that a job clears away"),
];

/// Columns that the tables' own checks hold to another one, so that in some rows they take no other value.
const HELD: &[(&str, &str)] = &[
    ("carried_votes", "carrier_id"),
    ("carried_votes", "outcome"),
    ("contacts", "erased_at"),
    ("charges", "run_id"),
    ("charges", "sharing_run_id"),
    ("costs", "amount_minor"),
    ("costs", "asset_id"),
    ("costs", "basis"),
    ("costs", "life_months"),
    ("costs", "service_id"),
    ("costs", "site_id"),
    ("costs", "tariff_millionths"),
    ("costs", "watts"),
    ("delegations", "circle_id"),
    ("delegations", "topic_id"),
    ("installations", "asset_id"),
    ("installations", "part"),
    ("installations", "service_id"),
    ("paper_issues", "state"),
    ("paper_sets", "pass"),
    ("meeting_items", "decision_id"),
    ("meeting_presences", "manner"),
    ("meeting_proxies", "holder_id"),
    ("meeting_proxies", "member_id"),
    ("meetings", "cancelled_at"),
    ("meetings", "chair_id"),
    ("meetings", "closed_at"),
    ("meetings", "ends_at"),
    ("meetings", "form"),
    ("meetings", "opened_at"),
    ("places", "asset_id"),
    ("places", "host_id"),
    ("places", "model"),
    ("places", "service_id"),
    ("places", "site_id"),
    ("pool_sources", "asset_id"),
    ("pool_sources", "service_id"),
    ("pool_sources", "site_id"),
    ("portions", "circle_id"),
    ("portions", "member_id"),
    ("readings", "circle_id"),
    ("readings", "member_id"),
    ("readings", "strike_reason"),
    ("readings", "struck_at"),
    ("readings", "struck_by"),
    ("responsibilities", "area"),
    ("responsibilities", "circle_id"),
    ("responsibilities", "kept_by"),
    ("responsibilities", "member_id"),
];

/// How the findings name the rows of each table: their tables, and the name in SQL.
const NAMES: &[(&str, &[&str], &str)] = &[
    ("accounts", &["accounts"], "code"),
    ("agreement_versions", &["agreement_versions"], VERSION),
    ("agreements", &["agreements"], "slug"),
    ("assets", &["assets"], "slug"),
    ("annulments", &["annulments"], DECISION),
    ("api_tokens", &["api_tokens"], "'T-' || number"),
    ("authorities", &["authorities"], "id"),
    (
        "charges",
        &["charges", "dues_runs", "sharing_runs"],
        "period || ' ' || (SELECT 'M-' || number FROM members m WHERE m.id = member_id) || \
         COALESCE((SELECT ' ' || p.slug || ' ' || r.period FROM sharing_runs r JOIN pools p ON p.id = r.pool_id \
         WHERE r.id = sharing_run_id), '')",
    ),
    ("calendar_links", &["calendar_links"], MEMBER),
    ("candidacies", &["candidacies"], VOTE),
    ("carried_votes", &["carried_votes"], VOTE),
    ("circle_members", &["circle_members"], PLACE),
    ("circles", &["circles"], "slug"),
    ("classes", &["classes"], "slug"),
    ("clauses", &["clauses"], CLAUSE),
    (
        "comments",
        &["comments"],
        "(SELECT 'D-' || d.number FROM decisions d WHERE d.id = decision_id) || ' comment ' || number",
    ),
    (
        "comment_texts",
        &["comments"],
        "(SELECT 'D-' || d.number || ' comment ' || c.number FROM comments c JOIN decisions d ON d.id = c.decision_id \
         WHERE c.id = comment_id)",
    ),
    ("communities", &["communities"], "id"),
    ("contacts", &["contacts"], "'C-' || number"),
    ("contests", &["contests"], CONTEST),
    ("costs", &["costs"], COST),
    ("credentials", &["credentials"], MEMBER),
    ("decision_counts", &["decision_counts"], DECISION),
    ("decision_effects", &["decisions"], DECISION),
    ("decision_results", &["decision_results"], DECISION),
    ("decision_rules", &["decisions", "decision_rules"], DECISION),
    ("decision_templates", &["decision_templates"], "slug"),
    ("decision_topics", &["decision_topics"], "slug"),
    ("decisions", &["decisions"], "'D-' || number"),
    ("declarations", &["declarations"], DECISION),
    ("discussion_closings", &["discussion_closings"], DECISION),
    ("discussion_summaries", &["discussion_summaries"], DECISION),
    ("delegations", &["delegations"], MEMBER),
    ("draft_revisions", &["draft_revisions"], REVISION),
    (
        "drafts",
        &["drafts"],
        "(SELECT 'agreements/' || slug || '/drafts/' FROM agreements a WHERE a.id = agreement_id) || number",
    ),
    ("dues_runs", &["dues_runs"], "period"),
    ("electoral_roll", &["electoral_roll"], DECISION),
    ("event_payloads", &["event_payloads"], "event_id"),
    ("events", &["events"], "id"),
    ("further_places", &["further_places"], "(SELECT 'services ' || s.slug FROM services s WHERE s.id = service_id)"),
    ("installations", &["installations"], THING),
    ("journal_entries", &["journal_entries"], "'J-' || number"),
    ("measures", &["measures"], MEASURE),
    ("meeting_items", &["meetings"], MEETING),
    ("meeting_notices", &["meeting_notices"], MEETING),
    (
        "meeting_objections",
        &["meetings"],
        "(SELECT 'MT-' || m.number FROM meetings m JOIN meeting_items i ON i.meeting_id = m.id WHERE i.id = item_id)",
    ),
    ("meeting_presences", &["meeting_presences"], MEETING),
    ("meeting_proxies", &["meeting_proxies"], MEETING),
    ("meeting_votes", &["meeting_votes"], DECISION),
    ("meetings", &["meetings"], "'MT-' || number"),
    ("member_notices", &["member_notices"], MEMBER),
    ("member_particulars", &["member_particulars"], MEMBER),
    (
        "member_people",
        &["member_people"],
        "(SELECT 'M-' || m.number FROM members m WHERE m.id = member_id) || ' person ' || number",
    ),
    ("member_statuses", &["member_statuses"], MEMBER),
    ("members", &["members"], "'M-' || number"),
    ("open_votes", &["open_votes"], VOTE),
    ("secret_ballots", &["secret_ballots"], DECISION),
    ("secret_marks", &["secret_ballots"], DECISION),
    (
        "paper_issues",
        &["paper_issues"],
        "(SELECT 'D-' || d.number FROM decisions d WHERE d.id = decision_id) || ' paper ' || number",
    ),
    ("paper_entries", &["paper_sets"], DECISION),
    ("paper_piles", &["paper_piles"], DECISION),
    ("paper_sets", &["paper_sets"], DECISION),
    ("payments", &["payments"], "'P-' || number"),
    ("places", &["places"], THING),
    ("pool_participants", &["pools"], POOL),
    ("pool_sources", &["pools"], POOL),
    ("pools", &["pools"], "slug"),
    (
        "portions",
        &["portions", "charges"],
        "(SELECT p.slug || ' ' || r.period FROM sharing_runs r JOIN pools p ON p.id = r.pool_id WHERE r.id = run_id)",
    ),
    (
        "postings",
        &["postings", "journal_entries"],
        "(SELECT 'J-' || number FROM journal_entries j WHERE j.id = entry_id)",
    ),
    ("providers", &["providers"], "slug"),
    ("provisional_places", &["provisional_places"], DECISION),
    ("provisional_rolls", &["provisional_rolls"], DECISION),
    ("readings", &["readings"], READING),
    ("responsibilities", &["responsibilities"], "(SELECT 'assets ' || a.slug FROM assets a WHERE a.id = asset_id)"),
    ("role_grants", &["role_grants"], "id"),
    (
        "roll_objections",
        &["roll_objections"],
        "(SELECT 'D-' || d.number FROM decisions d WHERE d.id = decision_id) || ' objection ' || number",
    ),
    ("rule_values", &["rule_values"], "id"),
    ("seals", &["seals"], "'' || number"),
    ("services", &["services"], "slug"),
    (
        "sharing_runs",
        &["sharing_runs", "portions", "charges"],
        "(SELECT p.slug FROM pools p WHERE p.id = pool_id) || ' ' || period",
    ),
    ("sites", &["sites"], "slug"),
    ("software", &["software", "installations"], "slug"),
];

const MEETING: &str = "(SELECT 'MT-' || m.number FROM meetings m WHERE m.id = meeting_id)";
const POOL: &str = "(SELECT p.slug FROM pools p WHERE p.id = pool_id)";
const MEMBER: &str = "(SELECT 'M-' || m.number FROM members m WHERE m.id = member_id)";
const DECISION: &str = "(SELECT 'D-' || d.number FROM decisions d WHERE d.id = decision_id)";
const VOTE: &str = "(SELECT 'D-' || d.number FROM decisions d WHERE d.id = decision_id) || ' ' || \
                    (SELECT 'M-' || m.number FROM members m WHERE m.id = member_id)";
const CONTEST: &str = "(SELECT 'D-' || d.number FROM decisions d WHERE d.id = decision_id) || ' contest ' || number";
const PLACE: &str = "(SELECT c.slug FROM circles c WHERE c.id = circle_id) || ' ' || \
                     (SELECT 'M-' || m.number FROM members m WHERE m.id = member_id)";
const VERSION: &str = "(SELECT a.slug FROM agreements a WHERE a.id = agreement_id) || ' version ' || number";
const CLAUSE: &str = "(SELECT a.slug || ' version ' || v.number FROM agreement_versions v \
                      JOIN agreements a ON a.id = v.agreement_id WHERE v.id = version_id) || ' #' || anchor";
const THING: &str = "COALESCE((SELECT 'assets ' || a.slug FROM assets a WHERE a.id = asset_id), \
                     (SELECT 'services ' || s.slug FROM services s WHERE s.id = service_id))";
const COST: &str = "COALESCE((SELECT 'assets ' || a.slug FROM assets a WHERE a.id = asset_id), \
                    (SELECT 'services ' || s.slug FROM services s WHERE s.id = service_id), \
                    (SELECT 'sites ' || s.slug FROM sites s WHERE s.id = site_id))";
const MEASURE: &str = "(SELECT 'services ' || s.slug FROM services s WHERE s.id = service_id) || ' ' || slug";
const READING: &str = "(SELECT 'services ' || s.slug || ' ' || m.slug FROM measures m \
                       JOIN services s ON s.id = m.service_id WHERE m.id = measure_id) || ' ' || number";
const REVISION: &str = "(SELECT 'agreements/' || a.slug || '/drafts/' || d.number FROM drafts d \
                        JOIN agreements a ON a.id = d.agreement_id WHERE d.id = draft_id) || ' revision ' || revision";

/// Whether a finding names a row: all the words of one name are in the other.
fn names(finding: &Finding, tables: &[&str], name: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        text.split([' ', '(', ')']).filter(|word| !word.is_empty()).map(ToOwned::to_owned).collect()
    };
    let (row, name) = (words(&finding.row), words(name));
    let within = |some: &[String], all: &[String]| !some.is_empty() && some.iter().all(|word| all.contains(word));
    tables.contains(&finding.table) && (within(&name, &row) || within(&row, &name))
}

/// How the findings name the rows of a table.
fn named_as(table: &str) -> Option<(&'static [&'static str], &'static str)> {
    NAMES.iter().find(|(named, ..)| *named == table).map(|(_, tables, name)| (*tables, *name))
}

/// A column of a row that is to be changed.
struct Change {
    column: Column,
    key: Key,
    /// The tables that the findings name it by.
    tables: &'static [&'static str],
    /// The row's name in SQL.
    name: &'static str,
}

impl Change {
    /// Its table and column.
    fn what(&self) -> String {
        format!("{}.{}", self.column.table_name, self.column.column_name)
    }

    /// The name of a row of its table as it is now.
    fn read(&self, behind: &mut Behind, key: &Key) -> String {
        behind.read(&self.column.table_name, key, self.name)
    }

    /// Whether a finding may name either's row for the other's.
    fn is_named_as(&self, other: &Self) -> bool {
        self.column.table_name == other.column.table_name
            || self.tables.iter().any(|table| other.tables.contains(table))
    }
}

/// Deals changes out by lot: to few, and none beside another that the findings name by the same table.
fn dealt<'a>(mut changes: Vec<&'a Change>, rng: &mut StdRng) -> Vec<Vec<&'a Change>> {
    let mut dealt: Vec<Vec<&Change>> = Vec::new();
    changes.shuffle(rng);
    for change in changes {
        dealt.shuffle(rng);
        let fits = |others: &&mut Vec<&Change>| {
            others.len() < TOGETHER_MAX && !others.iter().any(|other| other.is_named_as(change))
        };
        match dealt.iter_mut().find(fits) {
            Some(others) => others.push(change),
            None => dealt.push(vec![change]),
        }
    }
    dealt
}

/// Makes changes, verifies, and undoes them; what went wrong with which of them.
async fn try_together<'a>(db: &Db, behind: &mut Behind, changes: &[&'a Change]) -> Vec<(&'a Change, String)> {
    let before: Vec<String> = changes.iter().map(|change| change.read(behind, &change.key)).collect();
    let made: Vec<Option<(Key, String)>> =
        changes.iter().map(|change| behind.change(&change.column, &change.key)).collect();
    let mut after = Vec::new();
    for (change, made) in changes.iter().zip(&made) {
        after.push(made.as_ref().map(|(key, _)| change.read(behind, key)));
    }
    let verified = store::audit::verify(db).await;
    for (change, made) in changes.iter().zip(&made).rev() {
        if let Some((key, was)) = made {
            behind.undo(&change.column, key, was);
        }
    }
    let mut wrong = Vec::new();
    for (((change, made), before), after) in changes.iter().zip(made).zip(before).zip(after) {
        let (table, column) = (&change.column.table_name, &change.column.column_name);
        let (Some((_, was)), Some(after)) = (made, after) else {
            if !HELD.contains(&(table.as_str(), column.as_str())) {
                wrong.push((*change, format!("{} of {before}: no other value", change.what())));
            }
            continue;
        };
        let told = match &verified {
            Ok(verification) => {
                let by = |name: &String, finding: &Finding| names(finding, change.tables, name);
                let named = verification.findings.iter().any(|it| by(&before, it) || by(&after, it));
                if named { continue } else { format!("{:?}", verification.findings) }
            }
            Err(error) => error.to_string(),
        };
        wrong.push((*change, format!("{} of {before}, which was {was}: {told}", change.what())));
    }
    wrong
}

/// Every column that is not left out, in some rows of its table; whether it is the first row.
fn every_change(behind: &mut Behind, columns: &[Column]) -> Vec<(Change, bool)> {
    let left_out = |c: &Column| {
        let kept = |(table, name): (&str, &str)| c.table_name == table && (name == "*" || c.column_name == name);
        LEFT_OUT.iter().any(|(table, name, _)| kept((table, name)))
    };
    let mut changes = Vec::new();
    // Identifiers are made up by the tables: the log knows the names of things, and what refers to them is compared.
    for column in columns.iter().filter(|column| column.column_name != "id" && !left_out(column)) {
        let table = &column.table_name;
        let keys: Vec<_> = columns.iter().filter(|c| c.table_name == *table && c.is_key).collect();
        let keys: Vec<_> = keys.into_iter().map(|key| key.column_name.clone()).collect();
        let rows = behind.rows(table, &keys, ROWS_MAX);
        assert!(!rows.is_empty(), "{table} has no rows to try");
        let (tables, name) = named_as(table).unwrap_or_else(|| panic!("{table}: no name for a row"));
        for (place, key) in rows.into_iter().enumerate() {
            changes.push((Change { column: column.clone(), key, tables, name }, place == 0));
        }
    }
    changes
}

story!(every_column_of_every_table_is_compared_or_left_out_on_purpose, |db| {
    lived(&db).await;
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
    let (_directory, plain) = support::sqlite().await;
    let columns = Behind::of(&plain).columns();
    for (table, column, _) in LEFT_OUT {
        let exists = |c: &Column| c.table_name == *table && (*column == "*" || c.column_name == *column);
        assert!(columns.iter().any(exists), "{table}.{column} is left out and does not exist");
    }
    let mut behind = Behind::of(&db);
    let changes = every_change(&mut behind, &columns);
    let mut rng = StdRng::seed_from_u64(7);
    let all = dealt(changes.iter().map(|(change, _)| change).collect(), &mut rng);
    let again = dealt(changes.iter().filter(|(_, is_first)| *is_first).map(|(change, _)| change).collect(), &mut rng);
    let mut doubtful: Vec<&Change> = Vec::new();
    for together in all.iter().chain(&again) {
        let wrong = try_together(&db, &mut behind, together).await;
        doubtful.extend(wrong.into_iter().map(|(change, _)| change));
    }
    let mut wrong = Vec::new();
    for change in doubtful {
        wrong.extend(try_together(&db, &mut behind, &[change]).await.into_iter().map(|(_, told)| told));
    }
    wrong.sort();
    wrong.dedup();
    assert_eq!(store::audit::verify(&db).await.unwrap().findings, vec![]);
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), columns.len(), wrong.join("\n"));
});
